// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"

#include <algorithm>

namespace keel::cli {

namespace {

const QString endOfOptions = QStringLiteral("--");

bool looksLikeOption(const QString& word) { return word.size() > 1 && word.startsWith(u'-'); }

const Option* findOption(const QList<Option>& options, const QString& name)
{
    for (const Option& option : options) {
        if (option.name == name || (!option.alias.isEmpty() && option.alias == name))
            return &option;
    }
    return nullptr;
}

bool isKnownAnywhere(const QString& name)
{
    return std::any_of(allCommands().begin(), allCommands().end(),
                       [&](const Command& command) { return findOption(command.options, name) != nullptr; });
}

/// Before the command is known, an option of a command takes a value if it does so in every command that
/// has it.
bool takesValueEverywhere(const QString& name)
{
    return std::all_of(allCommands().begin(), allCommands().end(), [&](const Command& command) {
        const Option* option = findOption(command.options, name);
        return !option || !option->argument.isEmpty();
    });
}

qsizetype editDistance(const QString& a, const QString& b)
{
    QList<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.last();
}

/// " Did you mean ...?" where one of the names is near, else where to look.
QString hint(const QString& word, const QStringList& names, const QString& prefix, const QString& help)
{
    constexpr qsizetype near = 2;
    QString best;
    qsizetype distance = near + 1;
    for (const QString& name : names) {
        if (const qsizetype d = editDistance(word.left(64), name); d < distance) {
            best = name;
            distance = d;
        }
    }
    return best.isEmpty() ? QStringLiteral("; see \"%1\"").arg(help)
                          : QStringLiteral("; did you mean \"%1%2\"?").arg(prefix, best);
}

Failure unknownOption(const QString& word, const QString& name, const Command* command)
{
    QStringList names;
    for (const Option& option : globalOptions())
        names.append(option.name);
    if (command) {
        for (const Option& option : command->options)
            names.append(option.name);
    }
    const QString help =
        command ? QStringLiteral("keelctl help %1").arg(command->name) : QStringLiteral("keelctl --help");
    return Failure::usage(QStringLiteral("unknown option \"%1\"%2")
                              .arg(word.section(u'=', 0, 0), hint(name, names, QStringLiteral("--"), help)));
}

Failure unknownCommand(const QString& name)
{
    if (isLaterCommand(name))
        return Failure::usage(
            QStringLiteral("\"%1\" is not in this version; see \"keelctl --help\"").arg(name));
    QStringList names;
    for (const Command& command : allCommands())
        names.append(command.name);
    return Failure::usage(
        QStringLiteral("unknown command \"%1\"%2")
            .arg(name, hint(name, names, QStringLiteral("keelctl "), QStringLiteral("keelctl --help"))));
}

} // namespace

Outcome<Invocation> Invocation::parse(const QStringList& words)
{
    struct Early ///< an option of a command that stood before the command
    {
        QString word, name, value;
        bool hasValue;
    };
    Invocation result;
    QList<Early> early;
    bool optionsEnded = false;

    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (optionsEnded || !looksLikeOption(word)) {
            if (result.m_command) {
                result.m_operands.append(word);
            } else {
                result.m_command = findCommand(word);
                if (!result.m_command)
                    return fail(unknownCommand(word));
            }
            continue;
        }
        if (word == endOfOptions) {
            optionsEnded = true;
            continue;
        }
        const bool isLong = word.startsWith(endOfOptions);
        QString name = isLong ? word.sliced(2).section(u'=', 0, 0) : word;
        if (word == u"-h")
            name = QStringLiteral("help");
        bool hasValue = isLong && word.contains(u'=');
        QString value = hasValue ? word.section(u'=', 1) : QString();

        const Option* option = findOption(globalOptions(), name);
        if (!option && result.m_command)
            option = findOption(result.m_command->options, name);
        if (!option && result.m_command) {
            if (!result.m_command->takesAnyText || !result.m_operands.isEmpty())
                return fail(unknownOption(word, name, result.m_command));
            result.m_operands.append(word);
            continue;
        }
        // Told at once: what follows might be a secret somebody meant for it, and must not be taken for a
        // command.
        if (!option && !isKnownAnywhere(name))
            return fail(unknownOption(word, name, nullptr));
        const bool wantsValue = option ? !option->argument.isEmpty() : takesValueEverywhere(name);
        if (wantsValue && !hasValue) {
            if (++i == words.size())
                return fail(Failure::usage(QStringLiteral("option \"%1\" needs a value").arg(word)));
            value = words[i];
            hasValue = true;
        } else if (!wantsValue && option && hasValue) {
            return fail(Failure::usage(QStringLiteral("option \"--%1\" takes no value").arg(name)));
        }
        if (option)
            result.m_values.insert(option->name, value);
        else
            early.append({word, name, value, hasValue});
    }

    for (const Early& given : early) {
        const Option* option = result.m_command ? findOption(result.m_command->options, given.name) : nullptr;
        if (!option)
            return fail(unknownOption(given.word, given.name, result.m_command));
        if (option->argument.isEmpty() == given.hasValue)
            return fail(Failure::usage(
                QStringLiteral("put option \"--%1\" after \"%2\"").arg(given.name, result.m_command->name)));
        result.m_values.insert(option->name, given.value);
    }
    return result;
}

std::optional<QString> Invocation::value(const QString& option) const
{
    const auto found = m_values.constFind(option);
    return found == m_values.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<QString> Invocation::value(const char* option) const
{
    return value(QString::fromLatin1(option));
}

Outcome<std::optional<qint64>> Invocation::number(const char* option, qint64 least) const
{
    const auto text = value(option);
    if (!text)
        return std::optional<qint64>();
    bool ok = false;
    const qint64 number = text->toLongLong(&ok);
    if (!ok || number < least)
        return fail(Failure::usage(QStringLiteral("option \"--%1\" needs a whole number of at least %2")
                                       .arg(QString::fromLatin1(option))
                                       .arg(least)));
    return std::optional(number);
}

Outcome<> Invocation::checkOperands() const
{
    const bool tooFew = m_operands.size() < m_command->fewestOperands;
    if (!tooFew && m_operands.size() <= m_command->mostOperands)
        return {};
    return fail(Failure::usage(
        QStringLiteral("\"%1\" %2; see \"keelctl help %1\"")
            .arg(m_command->name, tooFew ? QStringLiteral("needs %1").arg(m_command->operands)
                                  : m_command->mostOperands == 0
                                      ? QStringLiteral("takes only options")
                                      : QStringLiteral("takes only %1").arg(m_command->operands))));
}

} // namespace keel::cli
