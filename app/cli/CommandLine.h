// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/ExitStatus.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace keel::cli {

class Invocation;

/// A long option: `argument` names its value in the help; empty for a flag.
struct Option
{
    QString name; ///< without the dashes
    QString argument;
    QString help;
    QString alias; ///< another name for the same option, if any
};

struct Command
{
    QString name;
    QString operands; ///< as the help shows them: "ID", "FILE|-"
    QString summary;
    QList<Option> options;
    int fewestOperands = 0;
    int mostOperands = 0;
    bool takesAnyText = false; ///< an operand may look like an option: what is searched for
    Outcome<> (*run)(const Invocation&) = nullptr;
};

/// Every command of this version, in the order of the help.
[[nodiscard]] const QList<Command>& allCommands();
[[nodiscard]] const Command* findCommand(const QString& name);
/// Named in the contract, but of a later version.
[[nodiscard]] bool isLaterCommand(const QString& name);
/// Options that every command takes.
[[nodiscard]] const QList<Option>& globalOptions();

/// A command line that was understood: which command, with what.
class Invocation
{
public:
    /// `words` without the program's name. Unknown options and commands are a usage failure with a hint.
    /// Options may stand before or after the command; `--name=value` and `--name value` are the same; "--"
    /// ends them.
    [[nodiscard]] static Outcome<Invocation> parse(const QStringList& words);

    [[nodiscard]] const Command* command() const { return m_command; } ///< null when none was named
    [[nodiscard]] const QStringList& operands() const { return m_operands; }
    [[nodiscard]] bool has(const char* option) const
    {
        return m_values.contains(QString::fromLatin1(option));
    }
    [[nodiscard]] std::optional<QString> value(const char* option) const;
    [[nodiscard]] std::optional<QString> value(const QString& option) const;
    /// A whole number of at least `least`; a usage failure otherwise.
    [[nodiscard]] Outcome<std::optional<qint64>> number(const char* option, qint64 least) const;
    /// The count of operands fits the command.
    [[nodiscard]] Outcome<> checkOperands() const;

private:
    const Command* m_command = nullptr;
    QStringList m_operands;
    QHash<QString, QString> m_values;
};

} // namespace keel::cli
