// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace keel {

/// One line that people type, and what is the matter with it.
class CheckedField : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)

public:
    using QObject::QObject;

    [[nodiscard]] const QString& text() const { return m_text; }
    void setText(const QString& text) ///< by a person
    {
        if (m_text == text)
            return;
        show(text);
        Q_EMIT edited();
    }
    void show(const QString& text)
    {
        if (m_text == text)
            return;
        m_text = text;
        Q_EMIT textChanged();
    }
    [[nodiscard]] const QString& error() const { return m_error; }
    void setError(const QString& error)
    {
        if (m_error == error)
            return;
        m_error = error;
        Q_EMIT errorChanged();
    }

Q_SIGNALS:
    void textChanged();
    void errorChanged();
    void edited();

private:
    QString m_text;
    QString m_error;
};

} // namespace keel
