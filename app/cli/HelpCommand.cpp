// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "cli/Streams.h"

namespace keel::cli {

namespace {

QString spelled(const Option& option)
{
    return option.argument.isEmpty() ? QStringLiteral("--%1").arg(option.name)
                                     : QStringLiteral("--%1 %2").arg(option.name, option.argument);
}

QString table(const QList<QStringList>& rows)
{
    qsizetype width = 0;
    for (const QStringList& row : rows)
        width = qMax(width, row.first().size());
    QString text;
    for (const QStringList& row : rows)
        text += QStringLiteral("  %1  %2\n").arg(row.first(), -int(width)).arg(row.last());
    return text;
}

QString optionTable(const QList<Option>& options)
{
    QList<QStringList> rows;
    for (const Option& option : options)
        rows.append({spelled(option), option.help});
    return table(rows);
}

} // namespace

QString helpText()
{
    QList<QStringList> rows;
    for (const Command& command : allCommands())
        rows.append({QStringLiteral("%1 %2").arg(command.name, command.operands).trimmed(), command.summary});
    return QStringLiteral("Usage: keelctl [OPTION]... COMMAND [ARGUMENT]...\n"
                          "Keeps a private diary in an encrypted vault.\n\nCommands:\n") +
           table(rows) + QStringLiteral("\nOptions of every command:\n") + optionTable(globalOptions()) +
           QStringLiteral("\nThe passphrase comes from a file, a descriptor or the terminal, never from the "
                          "command line.\n"
                          "Exit: 0 done, 1 internal fault or interrupted, 2 usage, 3 wrong passphrase, 4 "
                          "damaged or not ours,\n"
                          "      5 vault in use, 6 refused by a rule, 7 disk, permission or no vault.\n"
                          "See \"keelctl help COMMAND\" and keelctl(1).");
}

QString helpText(const Command& command)
{
    QString text =
        QStringLiteral("Usage: keelctl [OPTION]... %1 %2").arg(command.name, command.operands).trimmed() +
        QStringLiteral("\n%1\n").arg(QString(command.summary[0].toUpper() + command.summary.sliced(1)));
    if (!command.options.isEmpty())
        text += QStringLiteral("\nOptions:\n") + optionTable(command.options);
    return text + QStringLiteral("\nOptions of every command:\n") + optionTable(globalOptions()).chopped(1);
}

Outcome<> runHelp(const Invocation& invocation)
{
    // Both "help COMMAND" and "COMMAND --help" come here.
    const Command* subject = invocation.command();
    if (subject && subject->run == runHelp) {
        subject = nullptr;
        if (!invocation.operands().isEmpty()) {
            subject = findCommand(invocation.operands().first());
            if (!subject)
                return fail(Failure::usage(QStringLiteral("no help on \"%1\"; see \"keelctl --help\"")
                                               .arg(invocation.operands().first())));
        }
    }
    return printLine((subject ? helpText(*subject) : helpText()).toUtf8());
}

} // namespace keel::cli
