// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/LicenceListModel.h"

#include <QStringList>

namespace keel {

/// What Keel is, where it comes from and what it cannot do.
class AboutModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString appName READ appName CONSTANT)
    Q_PROPERTY(QString version READ version CONSTANT)
    Q_PROPERTY(QString purpose READ purpose CONSTANT)
    Q_PROPERTY(QStringList sources READ sources CONSTANT)
    Q_PROPERTY(QStringList limits READ limits CONSTANT)
    Q_PROPERTY(QStringList privacy READ privacy CONSTANT)
    Q_PROPERTY(keel::LicenceListModel* licences READ licences CONSTANT)

public:
    explicit AboutModel(QObject* parent = nullptr) : QObject(parent) {}

    [[nodiscard]] QString appName() const;
    [[nodiscard]] QString version() const;
    [[nodiscard]] QString purpose() const;
    [[nodiscard]] QStringList sources() const;
    [[nodiscard]] QStringList limits() const;
    [[nodiscard]] QStringList privacy() const;
    [[nodiscard]] LicenceListModel* licences() { return &m_licences; }

private:
    LicenceListModel m_licences;
};

} // namespace keel
