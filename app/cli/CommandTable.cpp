// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"

namespace keel::cli {

namespace {

Option flag(const char16_t* name, const char16_t* help)
{
    return {QString::fromUtf16(name), {}, QString::fromUtf16(help), {}};
}

Option valued(const char16_t* name, const char16_t* argument, const char16_t* help)
{
    return {QString::fromUtf16(name), QString::fromUtf16(argument), QString::fromUtf16(help), {}};
}

Option jsonOutput() { return flag(u"json", u"print one JSON document"); }

Option notClientData()
{
    return flag(u"not-client-data", u"store it although it looks as if it could identify a client");
}

Option limit(const char16_t* help) { return valued(u"limit", u"N", help); }

QList<Option> range()
{
    return {valued(u"from", u"DATE", u"first day (YYYY-MM-DD)"), valued(u"to", u"DATE", u"last day")};
}

QList<Command> makeTable()
{
    const Option json = jsonOutput();
    return {
        {QStringLiteral("init"),
         {},
         QStringLiteral("make a new vault and print its recovery code"),
         {flag(u"kdf-floor", u"the lowest allowed Argon2id cost: quick, weak, for tests"),
          flag(u"generate", u"only print a passphrase of six random words; makes nothing"), json},
         0,
         0,
         false,
         runInit},
        {QStringLiteral("check-in"),
         {},
         QStringLiteral("write the day's check-in, or add to it; prints its id"),
         checkInOptions(),
         0,
         0,
         false,
         runCheckIn},
        {QStringLiteral("add"),
         QStringLiteral("KIND"),
         QStringLiteral("add a reflection, moment, note, plan, leave or other record; prints its id"),
         {valued(u"json", u"FILE|-", u"the record in the shape of the export"), notClientData()},
         1,
         1,
         false,
         runAdd},
        {QStringLiteral("list"),
         {},
         QStringLiteral("list entries, newest first"),
         QList<Option>{
             valued(u"kind", u"KIND", u"only this kind: check_in, reflection, moment, note, plan, leave")} +
             range() + QList<Option>{limit(u"at most so many (all)"), json},
         0,
         0,
         false,
         runList},
        {QStringLiteral("show"),
         QStringLiteral("ID"),
         QStringLiteral("print one record in the shape of the export"),
         {json},
         1,
         1,
         false,
         runShow},
        {QStringLiteral("edit"),
         QStringLiteral("ID"),
         QStringLiteral("change a record's fields; null clears one"),
         {valued(u"json", u"FILE|-", u"an object with the fields to change"), notClientData()},
         1,
         1,
         false,
         runEdit},
        {QStringLiteral("delete"),
         QStringLiteral("ID"),
         QStringLiteral("put a record into the bin, for 30 days"),
         {json},
         1,
         1,
         false,
         runDelete},
        {QStringLiteral("undelete"),
         QStringLiteral("ID"),
         QStringLiteral("take a record out of the bin"),
         {json},
         1,
         1,
         false,
         runUndelete},
        {QStringLiteral("search"),
         QStringLiteral("TEXT"),
         QStringLiteral("find entries that hold all words"),
         {limit(u"at most so many (50)"), json},
         1,
         1,
         true,
         runSearch},
        {QStringLiteral("import"),
         QStringLiteral("FILE|-"),
         QStringLiteral("take in keel-export/1, all or nothing; importing twice changes nothing"),
         {flag(u"dry-run", u"only say what would happen"),
          flag(u"skip-invalid", u"take the valid records only"), json},
         1,
         1,
         false,
         runImport},
        {QStringLiteral("export"),
         QStringLiteral("[FILE|-]"),
         QStringLiteral("write the whole diary as plain JSON, CSV or Markdown: readable by anyone"),
         {valued(u"csv", u"DIR", u"one CSV file per kind instead"),
          valued(u"markdown", u"DIR", u"one Markdown file per month instead")},
         0,
         1,
         false,
         runExport},
        {QStringLiteral("trends"),
         {},
         QStringLiteral("print the diary's figures as keel-trends/1"),
         range() + QList<Option>{json},
         0,
         0,
         false,
         runTrends},
        {QStringLiteral("scan"),
         QStringLiteral("FILE|-"),
         QStringLiteral("look for what could identify a client; needs no vault"),
         {json},
         1,
         1,
         false,
         runScan},
        {QStringLiteral("slots"),
         QStringLiteral("list"),
         QStringLiteral("list what opens the vault; needs no passphrase"),
         {json},
         1,
         1,
         false,
         runSlots},
        {QStringLiteral("verify"),
         {},
         QStringLiteral("check the whole vault"),
         {json},
         0,
         0,
         false,
         runVerify},
        {QStringLiteral("demo"),
         {},
         QStringLiteral("fill an empty vault with a synthetic diary"),
         {valued(u"days", u"N", u"how many days (365)"), valued(u"seed", u"S", u"same seed, same diary (42)"),
          valued(u"end", u"DATE", u"its last day (today)"), json},
         0,
         0,
         false,
         runDemo},
        {QStringLiteral("completion"),
         QStringLiteral("bash|zsh|fish"),
         QStringLiteral("print a completion script for a shell"),
         {},
         1,
         1,
         false,
         runCompletion},
        {QStringLiteral("help"),
         QStringLiteral("[COMMAND]"),
         QStringLiteral("explain keelctl or one command"),
         {},
         0,
         1,
         false,
         runHelp},
    };
}

} // namespace

const QList<Command>& allCommands()
{
    static const QList<Command> table = makeTable();
    return table;
}

const Command* findCommand(const QString& name)
{
    for (const Command& command : allCommands()) {
        if (command.name == name)
            return &command;
    }
    return nullptr;
}

bool isLaterCommand(const QString& name)
{
    static const QStringList later{
        QStringLiteral("nudges"),   QStringLiteral("backup"),  QStringLiteral("restore"),
        QStringLiteral("drill"),    QStringLiteral("salvage"), QStringLiteral("identity"),
        QStringLiteral("contacts"), QStringLiteral("seal"),    QStringLiteral("unseal"),
        QStringLiteral("share"),
    };
    return later.contains(name);
}

const QList<Option>& globalOptions()
{
    static const QList<Option> options{
        valued(u"vault", u"DIR", u"the folder of vault.db and vault.keys"),
        valued(u"passphrase-file", u"FILE", u"take the passphrase from its first line"),
        valued(u"passphrase-fd", u"N", u"take it from this open descriptor"),
        valued(u"now", u"ISO8601", u"pretend that it is this moment; needs an offset"),
        valued(u"tz", u"IANA", u"pretend to be in this time zone"),
        flag(u"help", u"explain, then stop (-h)"),
        flag(u"version", u"print the version, then stop"),
    };
    return options;
}

} // namespace keel::cli
