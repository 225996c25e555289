// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "cli/Streams.h"

/// Completion scripts, written from the command table so that they cannot fall behind it.
namespace keel::cli {

namespace {

/// What the shell offers as an option's value.
enum class Completes { Nothing, Files, Folders, Words };

Completes completes(const Option& option)
{
    if (option.argument == u"DIR")
        return Completes::Folders;
    if (option.argument.startsWith(QStringLiteral("FILE")))
        return Completes::Files;
    return option.argument.contains(u'|') && !option.argument.contains(u',') ? Completes::Words
                                                                             : Completes::Nothing;
}

/// "a|b" as "a b".
QString alternatives(const QString& argument) { return QString(argument).replace(u'|', u' '); }

/// Words that a command's operand can be, if they are few: "bash zsh fish".
QString operandWords(const Command& command)
{
    const bool words = !command.operands.isEmpty() && command.operands[0].isLower();
    return words ? alternatives(command.operands) : QString();
}

QString quoted(QString text) { return u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\''; }

QString optionWords(const QList<Option>& options)
{
    QStringList words;
    for (const Option& option : options)
        words.append(QStringLiteral("--") + option.name);
    return words.join(u' ');
}

QString commandNames(const QString& separator)
{
    QStringList names;
    for (const Command& command : allCommands())
        names.append(command.name);
    return names.join(separator);
}

QString bashValueCases()
{
    QStringList done;
    QString text;
    QList<Option> options = globalOptions();
    for (const Command& command : allCommands())
        options += command.options;
    for (const Option& option : options) {
        if (option.argument.isEmpty() || option.name == u"json" || done.contains(option.name))
            continue;
        done.append(option.name);
        QString reply = QStringLiteral("COMPREPLY=()");
        if (completes(option) == Completes::Folders)
            reply = QStringLiteral("mapfile -t COMPREPLY < <(compgen -d -- \"$cur\")");
        else if (completes(option) == Completes::Files)
            reply = QStringLiteral("mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")");
        else if (completes(option) == Completes::Words)
            reply = QStringLiteral("mapfile -t COMPREPLY < <(compgen -W '%1' -- \"$cur\")")
                        .arg(alternatives(option.argument));
        text += QStringLiteral("    --%1) %2; return ;;\n").arg(option.name, reply);
    }
    return text;
}

QString bashScript()
{
    QString text = QStringLiteral("# bash completion for keelctl\n"
                                  "_keelctl() {\n"
                                  "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}\n"
                                  "  local command='' word words\n"
                                  "  case $prev in\n") +
                   bashValueCases() +
                   QStringLiteral("  esac\n"
                                  "  for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
                                  "    case $word in\n"
                                  "      %1) command=$word; break ;;\n"
                                  "    esac\n"
                                  "  done\n"
                                  "  words='%2'\n"
                                  "  case $command in\n"
                                  "    '') words=\"%3 $words\" ;;\n")
                       .arg(commandNames(QStringLiteral("|")), optionWords(globalOptions()),
                            commandNames(QStringLiteral(" ")));
    for (const Command& command : allCommands()) {
        const QString operands =
            command.run == runHelp ? commandNames(QStringLiteral(" ")) : operandWords(command);
        const QString words =
            QStringLiteral("%1 %2").arg(optionWords(command.options), operands).simplified();
        if (!words.isEmpty())
            text += QStringLiteral("    %1) words=\"%2 $words\" ;;\n").arg(command.name, words);
    }
    return text + QStringLiteral("  esac\n"
                                 "  mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$cur\")\n"
                                 "}\n"
                                 "complete -o default -F _keelctl keelctl");
}

QString zshOption(const Option& option)
{
    QString help = option.help;
    help.replace(u'[', QStringLiteral("\\[")).replace(u']', QStringLiteral("\\]"));
    QString text = QStringLiteral("--%1[%2]").arg(option.name, help);
    if (!option.argument.isEmpty()) {
        text.insert(option.name.size() + 2, u'='); // --name=value and --name value
        text += QStringLiteral(":%1:").arg(option.argument);
        switch (completes(option)) {
        case Completes::Folders: text += QStringLiteral("_files -/"); break;
        case Completes::Files: text += QStringLiteral("_files"); break;
        case Completes::Words: text += QStringLiteral("(%1)").arg(alternatives(option.argument)); break;
        case Completes::Nothing: text += u' '; break;
        }
    }
    return quoted(text);
}

QString zshArguments(const QList<Option>& options, const QString& rest)
{
    QString text = QStringLiteral("_arguments");
    for (const Option& option : options)
        text += u' ' + zshOption(option);
    return rest.isEmpty() ? text : text + u' ' + quoted(rest);
}

QString zshScript()
{
    QString text = QStringLiteral("#compdef keelctl\n"
                                  "_keelctl() {\n"
                                  "  local curcontext=\"$curcontext\" state line\n"
                                  "  typeset -A opt_args\n"
                                  "  local -a commands\n"
                                  "  commands=(\n");
    for (const Command& command : allCommands())
        text += QStringLiteral("    %1\n").arg(quoted(command.name + u':' + command.summary));
    text += QStringLiteral("  )\n  ") +
            zshArguments(globalOptions(), {})
                .replace(QStringLiteral("_arguments"), QStringLiteral("_arguments -C")) +
            QStringLiteral(" '1: :->command' '*:: :->arguments'\n"
                           "  case $state in\n"
                           "    command) _describe -t commands command commands ;;\n"
                           "    arguments)\n"
                           "      case $words[1] in\n");
    for (const Command& command : allCommands()) {
        const QString names =
            command.run == runHelp ? commandNames(QStringLiteral(" ")) : operandWords(command);
        const QString rest = !names.isEmpty() ? QStringLiteral("1:operand:(%1)").arg(names)
                             : command.operands.contains(u"FILE"_qs) ? QStringLiteral("1:file:_files")
                                                                     : QString();
        text += QStringLiteral("        %1) %2 ;;\n")
                    .arg(command.name, zshArguments(command.options + globalOptions(), rest));
    }
    return text + QStringLiteral("      esac ;;\n  esac\n}\n_keelctl \"$@\"");
}

QString fishOption(const Option& option, const QString& condition)
{
    QString text =
        QStringLiteral("complete -c keelctl%1 -l %2 -d %3").arg(condition, option.name, quoted(option.help));
    if (option.argument.isEmpty())
        return text + u'\n';
    text += QStringLiteral(" -r");
    switch (completes(option)) {
    case Completes::Folders: text += QStringLiteral(" -a '(__fish_complete_directories)'"); break;
    case Completes::Files: text += QStringLiteral(" -F"); break;
    case Completes::Words: text += QStringLiteral(" -f -a ") + quoted(alternatives(option.argument)); break;
    case Completes::Nothing: text += QStringLiteral(" -f"); break;
    }
    return text + u'\n';
}

QString fishScript()
{
    QString text = QStringLiteral("# fish completion for keelctl\n");
    for (const Option& option : globalOptions())
        text += fishOption(option, {});
    for (const Command& command : allCommands()) {
        text += QStringLiteral("complete -c keelctl -n __fish_use_subcommand -f -a %1 -d %2\n")
                    .arg(command.name, quoted(command.summary));
        const QString here = QStringLiteral(" -n '__fish_seen_subcommand_from %1'").arg(command.name);
        for (const Option& option : command.options)
            text += fishOption(option, here);
        const QString words =
            command.run == runHelp ? commandNames(QStringLiteral(" ")) : operandWords(command);
        if (!words.isEmpty())
            text += QStringLiteral("complete -c keelctl%1 -f -a %2\n").arg(here, quoted(words));
    }
    return text.chopped(1);
}

} // namespace

Outcome<> runCompletion(const Invocation& invocation)
{
    const QString shell = invocation.operands().first();
    if (shell == u"bash")
        return printLine(bashScript().toUtf8());
    if (shell == u"zsh")
        return printLine(zshScript().toUtf8());
    if (shell == u"fish")
        return printLine(fishScript().toUtf8());
    return fail(Failure::usage(QStringLiteral("no completion for \"%1\"; try bash, zsh or fish").arg(shell)));
}

} // namespace keel::cli
