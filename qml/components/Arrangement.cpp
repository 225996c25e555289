// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Arrangement.h"

#include <QSet>

#include <utility>

namespace keel::components {

namespace {

bool isLayout(const QQuickItem* item) { return item && item->inherits("QQuickLayout"); }

} // namespace

Arrangement::Arrangement(QObject* parent) : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Arrangement::arrange);
}

void Arrangement::renew(QQuickItem* item)
{
    if (!item || !item->isVisible())
        return;
    m_changed.append(item);
    m_soon.start();
}

void Arrangement::arrange()
{
    const auto changed = std::exchange(m_changed, {});
    QSet<const QQuickItem*> seen;
    for (const auto& item : changed) {
        QQuickItem* below = item;
        for (QQuickItem* up = item ? item->parentItem() : nullptr; up && !seen.contains(up);
             up = up->parentItem()) {
            seen.insert(up);
            if (isLayout(up)) {
                // The outermost one counts what changes while it arranges and gives up at three; a change
                // that comes from outside begins the count anew.
                if (!isLayout(up->parentItem()))
                    Q_EMIT below->baselineOffsetChanged(below->baselineOffset());
                up->polish();
            }
            below = up;
        }
    }
}

} // namespace keel::components
