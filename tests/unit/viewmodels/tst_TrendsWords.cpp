// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every string of Trends, in every language file, against the words that domain brief sections 3 and 8
// forbid; and the sources themselves, so that a string counts before it has been collected.
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

namespace {

const QRegularExpression& forbidden()
{
    static const QRegularExpression words(
        QStringLiteral(
            "\\b(diagnos\\w*|screen(s|ed|ing)?|detect\\w*|assess\\w*|symptoms?|patients?|treat(s|ed|ing|ment)"
            "?|"
            "therap(y|ies)|intervention\\w*|monitor\\w*|risk score\\w*|predict\\w*|clinically|validated|"
            "(ab)?normal(ly)?|prevent\\w* burnout|burnout|resilience score|compliant|NHS approved|should|too "
            "much overtime|68\\.6)\\b|!"),
        QRegularExpression::CaseInsensitiveOption);
    return words;
}

/// What the brief itself asks to be said.
QString withoutAllowed(QString text) { return text.remove(QStringLiteral("not a diagnosis")); }

bool isOfTrends(const QString& context)
{
    static const QRegularExpression name(QStringLiteral(
        "Trend|Card$|Cards$|LevelSentence|Chart|BarRows|SplitBar|Measure|WeeklyReview|BoundaryCards"));
    return name.match(context).hasMatch();
}

QStringList chineseForbidden()
{
    return {QStringLiteral("\u8bca\u65ad"),
            QStringLiteral("\u7b5b\u67e5"),
            QStringLiteral("\u75c7\u72b6"),
            QStringLiteral("\u60a3\u8005"),
            QStringLiteral("\u6cbb\u7597"),
            QStringLiteral("\u76d1\u6d4b"),
            QStringLiteral("\u9884\u6d4b"),
            QStringLiteral("\u5e72\u9884"),
            QStringLiteral("\u6b63\u5e38"),
            QStringLiteral("\u5f02\u5e38"),
            QStringLiteral("\u97e7\u6027\u5206\u6570"),
            QStringLiteral("\uff01")};
}

} // namespace

class TrendsWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theScanFindsWhatItLooksFor_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"Your symptoms this week", "We detect burnout", "A validated index",
                                 "Well done!", "Abnormal week", "Your resilience score", "You should rest"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void theScanFindsWhatItLooksFor()
    {
        QFETCH(QString, text);
        QVERIFY(forbidden().match(withoutAllowed(text)).hasMatch());
        QVERIFY(!forbidden().match(withoutAllowed(QStringLiteral("A score is not a diagnosis."))).hasMatch());
    }

    void languageFiles_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(KEEL_SOURCE_DIR "/assets/i18n"));
        for (const QString& name : folder.entryList({QStringLiteral("*.ts")}))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void languageFiles()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString context;
        int read = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"name") {
                context = xml.readElementText();
            } else if (isOfTrends(context) && (xml.name() == u"source" || xml.name() == u"translation")) {
                const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                ++read;
                const auto found = forbidden().match(withoutAllowed(text));
                QVERIFY2(!found.hasMatch(), qPrintable(context + u": " + text));
                for (const QString& word : chineseForbidden())
                    QVERIFY2(!QString(text).remove(QStringLiteral("\u4e0d\u662f\u8bca\u65ad")).contains(word),
                             qPrintable(context + u": " + text));
            }
        }
        QVERIFY(!xml.hasError());
        QVERIFY(read > 20);
    }

    void sources_data()
    {
        QTest::addColumn<QString>("path");
        const QString root = QStringLiteral(KEEL_SOURCE_DIR);
        const auto add = [&](const QString& folder, const QStringList& names) {
            const QDir directory(root + folder);
            for (const QString& name : directory.entryList(names, QDir::Files))
                QTest::newRow(qPrintable(name)) << directory.filePath(name);
        };
        add(QStringLiteral("/app/viewmodels/trends"), {QStringLiteral("*.cpp")});
        add(QStringLiteral("/app/viewmodels"), {QStringLiteral("Trend*.cpp"), QStringLiteral("Measure*.cpp"),
                                                QStringLiteral("WeeklyReview*.cpp")});
        add(QStringLiteral("/qml/pages/trends"), {QStringLiteral("*.qml")});
        add(QStringLiteral("/qml/charts"), {QStringLiteral("*.qml")});
    }
    void sources()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        // The first argument of tr() and qsTr(): literals, possibly in several pieces.
        static const QRegularExpression call(
            QStringLiteral("\\b(?:qsTr|tr)\\(((?:\\s*\"(?:[^\"\\\\]|\\\\.)*\")+)"));
        static const QRegularExpression joint(QStringLiteral("\"\\s*\""));
        auto calls = call.globalMatch(text);
        while (calls.hasNext()) {
            const QString said = calls.next().captured(1).remove(joint);
            const auto found = forbidden().match(withoutAllowed(said));
            QVERIFY2(!found.hasMatch(), qPrintable(said));
        }
    }
};

QTEST_GUILESS_MAIN(TrendsWordsTest)
#include "tst_TrendsWords.moc"
