// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Screen.h"

#include <QSignalSpy>
#include <QTest>

namespace keel::test {

namespace {

bool isShown(const QAccessibleInterface& node) { return !node.state().invisible; }

void collect(QAccessibleInterface* node, QList<QAccessibleInterface*>& found)
{
    for (int i = 0; i < node->childCount(); ++i) {
        QAccessibleInterface* child = node->child(i);
        if (child == nullptr || !child->isValid())
            continue;
        if (isShown(*child))
            found.append(child);
        collect(child, found);
    }
}

void collect(QQuickItem* item, QList<QQuickItem*>& found)
{
    if (!item->isVisible() || qFuzzyIsNull(item->opacity()))
        return;
    found.append(item);
    for (QQuickItem* child : item->childItems())
        collect(child, found);
}

QString nameOf(const QAccessibleInterface& node) { return node.text(QAccessible::Name); }

bool isToPress(QAccessible::Role role)
{
    return role == QAccessible::Button || role == QAccessible::CheckBox || role == QAccessible::RadioButton;
}

} // namespace

QList<QAccessibleInterface*> Screen::nodes() const
{
    QList<QAccessibleInterface*> found;
    if (QAccessibleInterface* root = QAccessible::queryAccessibleInterface(m_window))
        collect(root, found);
    return found;
}

QAccessibleInterface* Screen::find(QAccessible::Role role, const QString& name) const
{
    const auto all = nodes();
    const auto match = std::find_if(all.crbegin(), all.crend(), [&](const QAccessibleInterface* node) {
        return node->role() == role && nameOf(*node) == name;
    });
    return match == all.crend() ? nullptr : *match;
}

QQuickItem* Screen::item(QAccessible::Role role, const QString& name) const
{
    const QAccessibleInterface* node = find(role, name);
    return node ? qobject_cast<QQuickItem*>(node->object()) : nullptr;
}

bool Screen::shows(const QString& name) const
{
    const auto all = nodes();
    return std::any_of(all.cbegin(), all.cend(),
                       [&](const QAccessibleInterface* node) { return nameOf(*node) == name; });
}

qsizetype Screen::count(QAccessible::Role role, const QString& beginning) const
{
    const auto all = nodes();
    return std::count_if(all.cbegin(), all.cend(), [&](const QAccessibleInterface* node) {
        return node->role() == role && nameOf(*node).startsWith(beginning);
    });
}

QAccessibleInterface* Screen::pressable(const QString& name) const
{
    const auto all = nodes();
    const auto match = std::find_if(all.crbegin(), all.crend(), [&](const QAccessibleInterface* node) {
        return isToPress(node->role()) && nameOf(*node) == name;
    });
    if (match == all.crend())
        return nullptr;
    const auto* button = qobject_cast<QQuickItem*>((*match)->object());
    return button && button->isEnabled() ? *match : nullptr;
}

bool Screen::canPress(const QString& name) const { return pressable(name) != nullptr; }

bool Screen::press(const QString& name) const
{
    QAccessibleInterface* button = pressable(name);
    if (button == nullptr || button->actionInterface() == nullptr)
        return false;
    button->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    return true;
}

bool Screen::focus(QAccessible::Role role, const QString& name) const
{
    QQuickItem* target = item(role, name);
    if (target == nullptr || !target->isEnabled())
        return false;
    target->forceActiveFocus(Qt::TabFocusReason);
    return target->hasActiveFocus();
}

void Screen::type(const QString& ascii) const
{
    for (const QChar letter : ascii)
        QTest::keyClick(m_window, letter.toLatin1());
}

void Screen::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(m_window, key, modifiers);
}

QList<QQuickItem*> Screen::visibleItems() const
{
    QList<QQuickItem*> found;
    collect(m_window->contentItem(), found);
    return found;
}

bool Screen::paints() const
{
    QSignalSpy frames(m_window, &QQuickWindow::frameSwapped);
    m_window->update();
    return QTest::qWaitFor([&frames] { return !frames.isEmpty(); });
}

QStringList Screen::clippedTexts() const
{
    constexpr qreal tolerance = 1; // widths are rounded up to whole pixels
    QStringList clipped;
    for (const QQuickItem* shown : visibleItems()) {
        if (!shown->inherits("QQuickText") || shown->property("text").toString().isEmpty())
            continue;
        const qreal needed = shown->property("contentWidth").toReal();
        const QRectF place = shown->mapRectToScene(QRectF(0, 0, shown->width(), shown->height()));
        if (needed > shown->width() + tolerance || place.left() < -tolerance ||
            place.right() > m_window->width() + tolerance) {
            clipped.append(QStringLiteral("\"%1\" needs %2, has %3 at %4")
                               .arg(shown->property("text").toString())
                               .arg(needed)
                               .arg(shown->width())
                               .arg(place.left()));
        }
    }
    return clipped;
}

} // namespace keel::test
