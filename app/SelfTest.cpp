// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SelfTest.h"

#include "Misfits.h"
#include "Tour.h"

#include <QAccessible>

#include <atomic>
#include <cstdio>

namespace keel {

namespace {

std::atomic<int> complaints = 0;
QtMessageHandler previousHandler = nullptr;

void countComplaints(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        ++complaints;
    previousHandler(type, context, message);
}

struct Walk
{
    int nodes = 0;
    QStringList unnamed;

    /// Qt 6.4 tells no name of a field that hides what is typed; then the group around it has to have one.
    static bool isNamed(QAccessibleInterface* node, const QString& name)
    {
        if (!name.isEmpty() || !node->state().passwordEdit)
            return !name.isEmpty();
        const QAccessibleInterface* group = node->parent();
        return group && group->role() == QAccessible::Grouping && !group->text(QAccessible::Name).isEmpty();
    }

    void visit(QAccessibleInterface* node, const QString& path)
    {
        if (!node || !node->isValid() || node->state().invisible)
            return;
        ++nodes;
        const QString name = node->text(QAccessible::Name).trimmed();
        const QString here = path + u'/' + (name.isEmpty() ? QString::number(int(node->role())) : name);
        if (node->state().focusable && !isNamed(node, name) && node->role() != QAccessible::Window)
            unnamed.append(here);
        for (int i = 0; i < node->childCount(); ++i)
            visit(node->child(i), here);
    }
};

} // namespace

int SelfTest::run()
{
    previousHandler = qInstallMessageHandler(countComplaints);
    QAccessible::setActive(true);
    int stops = 0;
    int nodes = 0;
    int unnamed = 0;
    int misfitting = 0;
    const auto toured = Tour(m_application).visitAll([&](const QString& name, QQuickWindow* window) {
        Walk walk;
        walk.visit(QAccessible::queryAccessibleInterface(window), name);
        for (const QString& path : walk.unnamed)
            std::fputs(qPrintable(QStringLiteral("unnamed: %1\n").arg(path)), stderr);
        const QStringList found = misfits(*window);
        for (const QString& line : found)
            std::fputs(qPrintable(QStringLiteral("%1: %2\n").arg(name, line)), stderr);
        ++stops;
        misfitting += int(found.size());
        nodes += walk.nodes;
        unnamed += int(walk.unnamed.size());
    });
    if (!toured)
        return refuse(toured.error());
    std::printf("%d pages, %d accessible nodes, %d unnamed, %d misfits, %d complaints\n", stops, nodes,
                unnamed, misfitting, complaints.load());
    // A tree of a handful of nodes would mean that nothing was there to look at.
    const bool fine = unnamed == 0 && misfitting == 0 && complaints == 0 && nodes > stops * 5;
    return fine ? 0 : 1;
}

} // namespace keel
