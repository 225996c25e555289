// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Keelctl.h"

#include <QJsonArray>
#include <QStandardPaths>
#include <QtTest>

namespace {

const QStringList commands{QStringLiteral("init"),   QStringLiteral("check-in"),   QStringLiteral("add"),
                           QStringLiteral("list"),   QStringLiteral("show"),       QStringLiteral("edit"),
                           QStringLiteral("delete"), QStringLiteral("undelete"),   QStringLiteral("search"),
                           QStringLiteral("import"), QStringLiteral("export"),     QStringLiteral("trends"),
                           QStringLiteral("scan"),   QStringLiteral("slots"),      QStringLiteral("verify"),
                           QStringLiteral("demo"),   QStringLiteral("completion"), QStringLiteral("help")};
const QStringList laterCommands{QStringLiteral("nudges"),   QStringLiteral("backup"),
                                QStringLiteral("restore"),  QStringLiteral("drill"),
                                QStringLiteral("salvage"),  QStringLiteral("identity"),
                                QStringLiteral("contacts"), QStringLiteral("seal"),
                                QStringLiteral("unseal"),   QStringLiteral("share")};

/// The first words of the indented lines.
QStringList listedCommands(const QByteArray& help)
{
    QStringList names;
    const QString text = QString::fromUtf8(help)
                             .section(QStringLiteral("Commands:\n"), 1)
                             .section(QStringLiteral("\n\n"), 0, 0);
    for (const QString& line : text.split(u'\n'))
        names.append(line.trimmed().section(u' ', 0, 0));
    return names;
}

} // namespace

/// The command line itself: what is understood, what is refused, what is explained. No vault.
class TestKeelctlUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpListsExactlyTheCommandsOfThisVersion()
    {
        for (const char* way : {"--help", "-h", "help"}) {
            const Run run = m_keelctl.bare({QString::fromLatin1(way)});
            QCOMPARE(run.exit, 0);
            QCOMPARE(listedCommands(run.out), commands);
            QVERIFY(run.err.isEmpty());
        }
    }

    void everyCommandIsExplained()
    {
        for (const QString& command : commands) {
            const Run help = m_keelctl.bare({QStringLiteral("help"), command});
            QCOMPARE(help.exit, 0);
            QVERIFY2(help.out.startsWith("Usage: keelctl"), help.out.constData());
            if (command != u"help") // which explains everything then
                QCOMPARE(m_keelctl.bare({command, QStringLiteral("--help")}).out, help.out);
        }
        const Run checkIn = m_keelctl.bare({QStringLiteral("help"), QStringLiteral("check-in")});
        for (const char* option : {"--date", "--day-type", "--mood 0-10", "--values-connected yes|no",
                                   "--coping-used", "--telephone-min 0-600", "--note TEXT", "--json FILE|-"})
            QVERIFY2(checkIn.out.contains(option), option);
    }

    void theManualNamesEveryCommandAndOption()
    {
        const QByteArray manual = m_keelctl.read(QStringLiteral(KEEL_SOURCE_DIR "/app/cli/keelctl.1"));
        static const QRegularExpression option(QStringLiteral("--([a-z-]+)"));
        for (const QString& command : commands) {
            QVERIFY2(manual.contains(QByteArray("Cm " + command.toLatin1())), qPrintable(command));
            const Run help = m_keelctl.bare({QStringLiteral("help"), command});
            auto matches = option.globalMatch(QString::fromUtf8(help.out));
            while (matches.hasNext()) {
                const QByteArray name = matches.next().captured(1).toLatin1();
                QVERIFY2(manual.contains(QByteArray("Fl -" + name)), name.constData());
            }
        }
    }

    void versionIsPrinted()
    {
        QVERIFY(m_keelctl.bare({QStringLiteral("--version")}).out.startsWith("keelctl 0."));
    }

    void whatIsNotUnderstoodIsUsage_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("hint");
        QTest::newRow("nothing") << QString() << QByteArray("--help");
        QTest::newRow("command") << QStringLiteral("lst") << QByteArray("did you mean \"keelctl list\"?");
        QTest::newRow("option") << QStringLiteral("list --limt 3") << QByteArray("did you mean \"--limit\"?");
        QTest::newRow("another command's option") << QStringLiteral("list --seed 3") << QByteArray("--seed");
        QTest::newRow("early unknown option") << QStringLiteral("--seed 3 list") << QByteArray("--seed");
        QTest::newRow("single dash") << QStringLiteral("list -x") << QByteArray("-x");
        QTest::newRow("value missing") << QStringLiteral("list --limit") << QByteArray("needs a value");
        QTest::newRow("value too many") << QStringLiteral("list --json=yes") << QByteArray("takes no value");
        QTest::newRow("no number") << QStringLiteral("list --limit many") << QByteArray("whole number");
        QTest::newRow("negative") << QStringLiteral("list --limit -1") << QByteArray("whole number");
        QTest::newRow("operand missing") << QStringLiteral("show") << QByteArray("needs ID");
        QTest::newRow("operand too many") << QStringLiteral("show a b") << QByteArray("takes only ID");
        QTest::newRow("no operands") << QStringLiteral("list all") << QByteArray("only options");
        QTest::newRow("bad date") << QStringLiteral("list --from 2026-02-30") << QByteArray("--from");
        QTest::newRow("dates reversed")
            << QStringLiteral("trends --from 2026-02-02 --to 2026-02-01") << QByteArray("--to lies before");
        QTest::newRow("no kind") << QStringLiteral("list --kind poem") << QByteArray("poem");
        QTest::newRow("add without json") << QStringLiteral("add note") << QByteArray("--json");
        QTest::newRow("add the only profile") << QStringLiteral("add profile --json -") << QByteArray("edit");
        QTest::newRow("empty check-in") << QStringLiteral("check-in") << QByteArray("nothing to write");
        QTest::newRow("export nowhere") << QStringLiteral("export") << QByteArray("FILE");
        QTest::newRow("export twice") << QStringLiteral("export a --csv b") << QByteArray("one of");
        QTest::newRow("no shell") << QStringLiteral("completion tcsh") << QByteArray("tcsh");
        QTest::newRow("slots of later")
            << QStringLiteral("slots rotate") << QByteArray("not in this version");
        QTest::newRow("passphrase in argv")
            << QStringLiteral("--passphrase secret list") << QByteArray("--passphrase");
        for (const QString& command : laterCommands)
            QTest::newRow(qPrintable(command)) << command << QByteArray("not in this version");
    }
    void whatIsNotUnderstoodIsUsage()
    {
        QFETCH(QString, words);
        QFETCH(QByteArray, hint);
        const Run run = m_keelctl.bare(words.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(run.exit, 2);
        QVERIFY2(run.err.contains(hint), run.err.constData());
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY(run.out.isEmpty());
    }

    void badGlobalsAreUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* name, const QStringList& words) { QTest::newRow(name) << words; };
        row("now without offset", {QStringLiteral("--now"), QStringLiteral("2026-03-02T12:00:00")});
        row("now without time", {QStringLiteral("--now"), QStringLiteral("2026-03-02")});
        row("now is no time", {QStringLiteral("--now=soon")});
        row("zone unknown", {QStringLiteral("--tz"), QStringLiteral("Mars/Olympus")});
        row("zone is an offset", {QStringLiteral("--tz"), QStringLiteral("UTC+01:00")});
        row("zone is empty", {QStringLiteral("--tz=")});
    }
    void badGlobalsAreUsage()
    {
        QFETCH(QStringList, words);
        m_keelctl.write("text", "nothing");
        const Run run = m_keelctl.bare(words + QStringList{QStringLiteral("scan"), m_keelctl.path("text")});
        QCOMPARE(run.exit, 2);
        QVERIFY(run.out.isEmpty());
    }

    void optionsMayStandAnywhere_data()
    {
        QTest::addColumn<QStringList>("words");
        const QString file = m_keelctl.path("text");
        const QString scan = QStringLiteral("scan");
        const QString json = QStringLiteral("--json");
        QTest::newRow("after") << QStringList{scan, file, json};
        QTest::newRow("between") << QStringList{scan, json, file};
        QTest::newRow("before") << QStringList{json, scan, file};
        QTest::newRow("ended") << QStringList{scan, json, QStringLiteral("--"), file};
        QTest::newRow("global after") << QStringList{scan, file, json, QStringLiteral("--tz=Europe/London")};
    }
    void optionsMayStandAnywhere()
    {
        QFETCH(QStringList, words);
        m_keelctl.write("text", "My number is 07700 900123.");
        const Run run = m_keelctl.bare(words);
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.json().value(QStringLiteral("hits")).toArray().size(), 1);
    }

    void twoDashesMakeAnOperandOfAnything()
    {
        const Run run =
            m_keelctl.bare({QStringLiteral("scan"), QStringLiteral("--"), QStringLiteral("--json")});
        QCOMPARE(run.exit, 7); // a file called --json, which is not there
    }

    void scanCountsCodePointsAndNeverRepeatsTheText()
    {
        const QByteArray text = "\xF0\x9F\x98\x80 NHS 943 476 5919 ok";
        for (const bool fromFile : {false, true}) {
            m_keelctl.write("text", text);
            const QString source = fromFile ? m_keelctl.path("text") : QStringLiteral("-");
            const Run run = m_keelctl.bare({QStringLiteral("scan"), source, QStringLiteral("--json")},
                                           fromFile ? QByteArray() : text);
            QCOMPARE(run.exit, 0);
            const QJsonObject expected{{QStringLiteral("kind"), QStringLiteral("nhs_number")},
                                       {QStringLiteral("severity"), QStringLiteral("high")},
                                       {QStringLiteral("start"), 6},
                                       {QStringLiteral("length"), 12}};
            QCOMPARE(run.json().value(QStringLiteral("hits")).toArray(), QJsonArray{expected});
            QVERIFY(!run.out.contains("943") && !run.err.contains("943"));
        }
    }

    void scanRefusesWhatItCannotRead()
    {
        QCOMPARE(m_keelctl.bare({QStringLiteral("scan"), QStringLiteral("-")}, "caf\xE9").exit, 4);
        QCOMPARE(m_keelctl.bare({QStringLiteral("scan"), m_keelctl.path("nowhere")}).exit, 7);
        QCOMPARE(
            m_keelctl.bare({QStringLiteral("scan"), QStringLiteral("-"), QStringLiteral("--json")}).json(),
            (QJsonObject{{QStringLiteral("hits"), QJsonArray()}}));
    }

    void fullDiskIsTold()
    {
        QProcess process;
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(QStringLiteral(KEELCTL), {QStringLiteral("--help")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 7);
    }

    void completionScriptsOfferEveryCommand_data()
    {
        QTest::addColumn<QString>("shell");
        for (const char* shell : {"bash", "zsh", "fish"})
            QTest::newRow(shell) << QString::fromLatin1(shell);
    }
    void completionScriptsOfferEveryCommand()
    {
        QFETCH(QString, shell);
        const Run run = m_keelctl.bare({QStringLiteral("completion"), shell});
        QCOMPARE(run.exit, 0);
        for (const QString& command : commands)
            QVERIFY2(run.out.contains(command.toLatin1()), qPrintable(command));
        for (const QString& command : laterCommands)
            QVERIFY2(!run.out.contains(QByteArray(' ' + command.toLatin1() + ' ')), qPrintable(command));
        const QString interpreter = QStandardPaths::findExecutable(shell);
        QVERIFY2(!interpreter.isEmpty(), "tools/setup installs this shell");
        m_keelctl.write("completion", run.out);
        QProcess check;
        check.start(interpreter, {QStringLiteral("-n"), m_keelctl.path("completion")});
        QVERIFY(check.waitForFinished());
        QCOMPARE(check.exitCode(), 0);
        QCOMPARE(check.readAllStandardError(), QByteArray());
    }

    void bashCompletes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("offered");
        QTest::newRow("command") << QStringLiteral("keelctl li") << QByteArray("list");
        QTest::newRow("after an option") << QStringLiteral("keelctl --tz UTC sea") << QByteArray("search");
        QTest::newRow("option") << QStringLiteral("keelctl list --ki") << QByteArray("--kind");
        QTest::newRow("shells") << QStringLiteral("keelctl completion f") << QByteArray("fish");
        QTest::newRow("value") << QStringLiteral("keelctl check-in --place b") << QByteArray("both");
    }
    void bashCompletes()
    {
        QFETCH(QString, typed);
        QFETCH(QByteArray, offered);
        const QString bash = QStandardPaths::findExecutable(QStringLiteral("bash"));
        QVERIFY(!bash.isEmpty());
        m_keelctl.write("completion",
                        m_keelctl.bare({QStringLiteral("completion"), QStringLiteral("bash")}).out);
        const QStringList words = typed.split(u' ');
        QProcess shell;
        shell.start(bash, {QStringLiteral("--norc"), QStringLiteral("-c"),
                           QStringLiteral("source \"$1\"; COMP_WORDS=(%1); COMP_CWORD=%2; _keelctl; "
                                          "echo \"${COMPREPLY[*]}\"")
                               .arg(typed)
                               .arg(words.size() - 1),
                           QStringLiteral("test"), m_keelctl.path("completion")});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.readAllStandardOutput().trimmed(), offered);
    }

private:
    Keelctl m_keelctl;
};

QTEST_GUILESS_MAIN(TestKeelctlUsage)
#include "tst_KeelctlUsage.moc"
