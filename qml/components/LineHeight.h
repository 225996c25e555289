// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickTextDocument>
#include <QTextDocument>
#include <QtQml/qqmlregistration.h>

namespace keel::components {

/// The line height of a text edit, which QML can give only to labels: a factor of what the font says, kept
/// while the text changes. For text that is only read: what somebody types would have one undo step more. GUI
/// thread only.
class LineHeight : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument* document READ document WRITE setDocument NOTIFY documentChanged REQUIRED)
    Q_PROPERTY(qreal factor READ factor WRITE setFactor NOTIFY factorChanged)

public:
    using QObject::QObject;

    [[nodiscard]] QQuickTextDocument* document() const { return m_document; }
    void setDocument(QQuickTextDocument* document);
    [[nodiscard]] qreal factor() const { return m_factor; }
    void setFactor(qreal factor);

Q_SIGNALS:
    void documentChanged();
    void factorChanged();

private:
    void apply();

    QPointer<QQuickTextDocument> m_document;
    qreal m_factor = 1;
};

} // namespace keel::components
