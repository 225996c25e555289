// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>

namespace keel::test {

/// A window as somebody meets it who hears it and types: what it shows is what it tells assistive tools, by
/// role and name, and buttons are pressed by the action they offer there. GUI thread.
class Screen
{
public:
    explicit Screen(QQuickWindow* window) : m_window(window) {}

    /// The topmost match among what can be seen; null without one.
    [[nodiscard]] QAccessibleInterface* find(QAccessible::Role role, const QString& name) const;
    [[nodiscard]] QQuickItem* item(QAccessible::Role role, const QString& name) const;
    /// Something with exactly these words as its name can be seen.
    [[nodiscard]] bool shows(const QString& name) const;
    [[nodiscard]] bool asks(const QString& title) const
    {
        return find(QAccessible::Dialog, title) != nullptr;
    }
    /// How many there are of a role whose names begin like this.
    [[nodiscard]] qsizetype count(QAccessible::Role role, const QString& beginning) const;

    /// Presses the topmost button, tab, chip or choice of that name; false while there is none to press.
    [[nodiscard]] bool press(const QString& name) const;
    [[nodiscard]] bool canPress(const QString& name) const;
    /// Gives something the keyboard; false while there is nothing of that role and name.
    [[nodiscard]] bool focus(QAccessible::Role role, const QString& name) const;
    void type(const QString& ascii) const;
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;

    /// Everything in the window that is visible, parents first, of any kind.
    [[nodiscard]] QList<QQuickItem*> visibleItems() const;
    /// Another frame of it comes: what was laid out and polished before is in its place. False when none
    /// comes.
    [[nodiscard]] bool paints() const;
    /// The texts that need more width than they have, or stand beyond the window's sides.
    [[nodiscard]] QStringList clippedTexts() const;

private:
    [[nodiscard]] QList<QAccessibleInterface*> nodes() const;
    [[nodiscard]] QAccessibleInterface* pressable(const QString& name) const;

    QQuickWindow* m_window;
};

} // namespace keel::test
