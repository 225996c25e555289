// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace keel::components {

/// Qt 6.4's layouts can lose a change of size that arrives while they arrange (wrapping text does that): one
/// of them then stays marked as changed below others that are not, nothing reaches it again, and what it
/// holds is cut or covered. Whatever has a height that follows from its width says so here, and every layout
/// around it is arranged once more before the next frame. Remove it when Qt 6.4 is no longer supported. GUI
/// thread only.
class Arrangement : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    explicit Arrangement(QObject* parent = nullptr);

    /// `item` has another size, or can be seen now.
    Q_INVOKABLE void renew(QQuickItem* item);

private:
    void arrange();

    QList<QPointer<QQuickItem>> m_changed;
    QTimer m_soon;
};

} // namespace keel::components
