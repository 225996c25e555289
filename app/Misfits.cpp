// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Misfits.h"

#include <QQuickItem>

#include <climits>

namespace keel {

namespace {

constexpr qreal tolerance = 1.5; // pixels: layouts round, fonts overhang

QString nameOf(const QQuickItem* item)
{
    QString words = item->property("text").toString();
    for (const char* property : {"title", "placeholderText"}) {
        if (words.isEmpty())
            words = item->property(property).toString();
    }
    for (const QQuickItem* child : item->childItems()) {
        if (words.isEmpty() && child->isVisible())
            words = nameOf(child);
    }
    return words.left(40).simplified();
}

QString described(const char* fault, const QQuickItem* item, qreal has, qreal needs)
{
    return QStringLiteral("%1: %2 '%3' %4 of %5")
        .arg(QLatin1String(fault), QString::fromLatin1(item->metaObject()->className()).section(u'_', 0, 0),
             nameOf(item))
        .arg(has)
        .arg(needs);
}

class Search
{
public:
    explicit Search(const QQuickWindow& window) : m_width(window.width()) {}

    QStringList found;

    void visit(const QQuickItem* item, bool mayScrollSideways = false)
    {
        if (!item->isVisible() || item->opacity() == 0)
            return;
        if (item->inherits("QQuickText"))
            lookAtText(item, mayScrollSideways);
        if (item->inherits("QQuickLayout"))
            lookAtLayout(item);
        const bool scrollsSideways = item->inherits("QQuickFlickable") &&
                                     item->property("contentWidth").toReal() > item->width() + tolerance;
        const auto children = item->childItems();
        for (const QQuickItem* child : children)
            visit(child, mayScrollSideways || scrollsSideways);
    }

private:
    void lookAtText(const QQuickItem* text, bool mayScrollSideways)
    {
        const qreal wide = text->property("contentWidth").toReal();
        const qreal high = text->property("contentHeight").toReal();
        if (text->property("text").toString().isEmpty() || high == 0)
            return;
        const bool excerpt = text->property("maximumLineCount").toInt() < INT_MAX; // cut on purpose
        if (text->property("truncated").toBool() && !excerpt)
            found.append(described("cut off", text, text->width(), wide));
        else if (wide > text->width() + tolerance)
            found.append(described("too narrow", text, text->width(), wide));
        else if (high > text->height() + tolerance)
            found.append(described("too low", text, text->height(), high));
        // What a field asks for is not what it measures itself by.
        const QQuickItem* field = text->parentItem();
        if (field->inherits("QQuickTextEdit") && text->y() + high > field->height() + tolerance)
            found.append(described("below its field", text, field->height(), text->y() + high));
        const QRectF place = text->mapRectToScene({0, 0, text->width(), text->height()});
        if (!mayScrollSideways && (place.left() < -tolerance || place.right() > m_width + tolerance))
            found.append(described("beside the window", text, place.left(), place.right()));
    }

    void lookAtLayout(const QQuickItem* layout)
    {
        QList<const QQuickItem*> stand;
        const auto children = layout->childItems();
        for (const QQuickItem* child : children) {
            if (!child->isVisible() || child->width() <= 0 || child->height() <= 0 ||
                child->inherits("QQuickRepeater"))
                continue;
            if (!child->inherits("QQuickFlickable") && child->height() < child->implicitHeight() - tolerance)
                found.append(described("squeezed", child, child->height(), child->implicitHeight()));
            stand.append(child);
        }
        for (qsizetype i = 0; i < stand.size(); ++i) {
            for (qsizetype j = i + 1; j < stand.size(); ++j) {
                const QRectF first(stand[i]->position(), stand[i]->size());
                const QRectF second(stand[j]->position(), stand[j]->size());
                const QRectF both = first & second;
                if (both.width() > tolerance && both.height() > tolerance)
                    found.append(described("covered", stand[j], both.width(), both.height()));
            }
        }
    }

    int m_width;
};

} // namespace

QStringList misfits(const QQuickWindow& window)
{
    Search search(window);
    search.visit(window.contentItem());
    return search.found;
}

} // namespace keel
