// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/IdentifierGuard.h"
#include "domain/NhsNumber.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <memory>

using namespace keel;

namespace {

QByteArray readFile(const QString& relative)
{
    QFile file(QStringLiteral(KEEL_SOURCE_DIR) + u'/' + relative);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "kind severity text" for each hit, the text cut out by code points.
QStringList told(const QString& text, const QList<IdentifierHit>& hits)
{
    const QList<uint> points = text.toUcs4();
    QStringList lines;
    for (const IdentifierHit& hit : hits) {
        const QString found =
            QString::fromUcs4(reinterpret_cast<const char32_t*>(points.constData()) + hit.start, hit.length);
        lines.append(identifierKindName(hit.kind) + u' ' + identifierSeverityName(hit.severity) + u' ' +
                     found);
    }
    return lines;
}

} // namespace

class tst_IdentifierGuard : public QObject
{
    Q_OBJECT
    const QDate m_day{2026, 11, 23};
    std::unique_ptr<IdentifierGuard> m_guard;

    [[nodiscard]] QStringList scan(const QString& text) const
    {
        return told(text, m_guard->scan(text, m_day));
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto guard = IdentifierGuard::fromJson(readFile(QStringLiteral("assets/content/guard.json")));
        QVERIFY2(guard.has_value(), guard ? "" : qPrintable(guard.error().detail));
        m_guard = std::make_unique<IdentifierGuard>(*guard);
    }

    void refusesOtherFiles()
    {
        QCOMPARE(IdentifierGuard::fromJson("nonsense").error().code, ErrorCode::NotJson);
        QCOMPARE(IdentifierGuard::fromJson("{}").error().code, ErrorCode::NotOurSchema);
        QCOMPARE(IdentifierGuard::fromJson("{\"schema\":\"keel-guard/1\"}").error().code,
                 ErrorCode::NotOurSchema);
    }

    void vectors_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const QJsonArray sentences =
            QJsonDocument::fromJson(
                readFile(QStringLiteral("tests/fixtures/vectors/identifier_detection.json")))
                .array();
        QCOMPARE(sentences.size(), 23);
        for (const auto& sentence : sentences) {
            QStringList expected;
            for (const auto& hit : sentence[u"hits"].toArray())
                expected.append(hit[0].toString() + u' ' + hit[1].toString() + u' ' + hit[2].toString());
            const QString text = sentence[u"text"].toString();
            QTest::newRow(qPrintable(text)) << text << expected;
        }
    }
    void vectors()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(scan(text), expected);
    }

    void found_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // hits divided by |
        const auto row = [](const char* text, const char* expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        // NHS numbers
        row("nhs no 9990123454", "nhs_number high 9990123454");
        row("NHS: 999.012.3454.", "nhs_number high 999.012.3454");
        row("nhs9990123454", "nhs_number high 9990123454");
        row("999 0123454 and 999012 3454", "nhs_number high 999 0123454|nhs_number high 999012 3454");
        row("999\u00a0012\u20093454", "nhs_number high 999\u00a0012\u20093454");
        row("999\u2013012\u20133454", "nhs_number high 999\u2013012\u20133454");
        row("999 - 012 - 3454", "nhs_number high 999 - 012 - 3454");
        row("\u0669\u0669\u0669 \u0660\u0661\u0662 \u0663\u0664\u0665\u0664",
            "nhs_number high \u0669\u0669\u0669 \u0660\u0661\u0662 \u0663\u0664\u0665\u0664");
        row("１２ and ９９９０１２３４５４", "nhs_number high ９９９０１２３４５４");
        row("number 999 012 3455", "long_number low 999 012 3455");
        row("3 calls then 999 012 3454 12 min", "nhs_number high 999 012 3454");
        // telephones
        row("tel: 0161 496 0000", "phone high 0161 496 0000");
        row("(0161) 496 0000", "phone high (0161) 496 0000");
        row("(call 0161 496 0000)", "phone high 0161 496 0000");
        row("0044 7700 900123", "phone high 0044 7700 900123");
        row("+44 (0) 161 496 0000", "phone high +44 (0) 161 496 0000");
        row("+44(0)7700 900123", "phone high +44(0)7700 900123");
        row("07700-900-123", "phone high 07700-900-123");
        row("07700900123", "phone high 07700900123");
        row("020 7946 0991", "phone high 020 7946 0991");
        row("07700 900123 14:30", "phone high 07700 900123");
        row("on 0808 157 0192 now", "phone high 0808 157 0192");
        row("01204 49600", "phone high 01204 49600");
        // postcodes
        row("zz993vz", "postcode high zz993vz");
        row("SW1A1AA", "postcode high SW1A1AA");
        row("M1 1AE, EC1A 1BB; gir 0aa", "postcode high M1 1AE|postcode high EC1A 1BB|postcode high gir 0aa");
        row("cr2 6xh", "postcode high cr2 6xh");
        row("AB12 3CD", "postcode high AB12 3CD");
        row("W1A\u00a00AX", "postcode high W1A\u00a00AX");
        // e-mail
        row("write to jo.o'neill+x@mail.example.co.uk.", "email high jo.o'neill+x@mail.example.co.uk");
        row("<a@example.org>,b@example.org", "email high a@example.org|email high b@example.org");
        // birth and old dates
        row("d.o.b. 3.4.85", "date_of_birth high 3.4.85");
        row("dob:030485", "date_of_birth high 030485");
        row("date of birth is 1985-04-03", "date_of_birth high 1985-04-03");
        row("born on 3 April 1985", "date_of_birth high 3 April 1985");
        row("Born on the 3rd of April, 1985", "date_of_birth high 3rd of April, 1985");
        row("born April 3, 1985", "date_of_birth high April 3, 1985");
        row("Date of Birth: 03 / 04 / 1985", "date_of_birth high 03 / 04 / 1985");
        row("born 12/09/2025", "date_of_birth high 12/09/2025");
        row("born in a small town a long time ago, 12/09/1985", "old_date medium 12/09/1985");
        row("since 3 April 1985", "old_date medium 3 April 1985");
        row("1985-04-03 again", "old_date medium 1985-04-03");
        row("on 23/11/2016", "old_date medium 23/11/2016");
        row("出生日期：1985年4月3日", "date_of_birth high 1985年4月3日");
        // record numbers
        row("case no. 12345", "record_id high case no. 12345");
        row("Case #12345 closed", "record_id high Case #12345");
        row("case number: 12345", "record_id high case number: 12345");
        row("SystmOne 4455667", "record_id high SystmOne 4455667");
        row("PCMIS ID 445566", "record_id high PCMIS ID 445566");
        row("IAPTUS: 123456", "record_id high IAPTUS: 123456");
        row("referral 88213", "record_id high referral 88213");
        row("Ref: AB12345", "record_id high Ref: AB12345");
        row("client id 55512", "record_id high client id 55512");
        row("case no. 9990123455", "record_id high case no. 9990123455");
        row("iaptus 9990123454", "nhs_number high 9990123454");
        // names
        row("Mrs. O'Neill rang", "name_title medium Mrs. O'Neill");
        row("Dr Smith agreed", "name_title medium Dr Smith");
        row("with Mrs Brown and Mr May", "name_title medium Mrs Brown|name_title medium Mr May");
        row("Mr Smith's plan", "name_title medium Mr Smith");
        row("Dr J. Smith", "name_title medium Dr J. Smith");
        row("saw Ms van der Berg", "name_title medium Ms van der Berg");
        row("Mr al-Hassan", "name_title medium Mr al-Hassan");
        row("DR SMITH", "name_title medium DR SMITH");
        row("Mx Łukasz", "name_title medium Mx Łukasz");
        row("client Łukasz was late", "name_role medium client Łukasz");
        row("patient Jean-Luc", "name_role medium patient Jean-Luc");
        row("Rang Siân, then met D\u2019Arcy", "name_role medium Rang Siân|name_role medium met D\u2019Arcy");
        row("a woman named Zara", "name_role medium named Zara");
        row("I phoned Priya Patel today", "name_role medium phoned Priya Patel");
        row("Saw Zara's mother", "name_role medium Saw Zara");
        row("pt Amina cried", "name_role medium pt Amina");
        row("client ZARA dropped out", "name_role medium client ZARA");
        row("saw Mr Khan", "name_title medium Mr Khan");
        // initials
        row("pt AB dropped out", "initials medium pt AB");
        row("Pt. AB and pt. Zara", "initials medium Pt. AB|name_role medium pt. Zara");
        row("SU K.M. rang", "initials medium SU K.M.");
        row("client KM.", "initials medium client KM");
        row("Client: JS", "initials medium Client: JS");
        row("pt A. B. was late", "initials medium pt A. B.");
        row("KM, 34F", "initials medium KM, 34F");
        row("KM 34F", "initials medium KM 34F");
        row("AB (34)", "initials medium AB (34)");
        row("(K.M., 34 F)", "initials medium K.M., 34 F");
        row("JS, aged 41, said", "initials medium JS, aged 41");
        row("TK, 29-year-old", "initials medium TK, 29-year-old");
        row("TK 29 y/o", "initials medium TK 29 y/o");
        row("pt AB, 34F", "initials medium pt AB, 34F");
        // several at once
        row("Mr Khan (KM, 34F) on 07700 900123",
            "name_title medium Mr Khan|initials medium KM, 34F|phone high 07700 900123");
    }
    void found()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(scan(text), expected.split(u'|'));
    }

    void leftAlone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"PHQ-9 14, GAD-7 11, WSAS 20",
                                 "PHQ (14) and GAD (11)",
                                 "the M25 at 9am, then A40 2 hours",
                                 "Sertraline 50 mg, b12 5mg",
                                 "Band 5 since Week 12",
                                 "on 20/11/2026 and 2026-11-20",
                                 "by the Met Office",
                                 "Saw Monday's plan",
                                 "Rang Samaritans on 116 123",
                                 "client Zoom call",
                                 "Text SHOUT to 85258, or 111, or 999",
                                 "Lifeline is 0808 808 8000",
                                 "client DNA again",
                                 "pt DNA'd",
                                 "Met 14:30-15:10 and 16:00",
                                 "0830-1030 12 contacts",
                                 "08:30 10:45 12:00",
                                 "room B2 1st floor",
                                 "scores 0 1 2 3 2 1 0 2 3",
                                 "1 2 3 4 5 6 7 8 9 0",
                                 "saw CBT work",
                                 "rang HR, met GP, called OH",
                                 "Client I saw today",
                                 "I miss London",
                                 "Patient Safety week",
                                 "Called Talking Therapies",
                                 "met Teams deadline",
                                 "Saw Anxiety Group",
                                 "the case 2025 report",
                                 "caseload 1234",
                                 "in 1985 and 2016",
                                 "born in March",
                                 "3 April",
                                 "3 May 12 contacts",
                                 "scores 12/9/10",
                                 "version 1.2.1985.3",
                                 "12345678901",
                                 "123456789",
                                 "£1200 and 1,200",
                                 "a@b",
                                 "someone @ home",
                                 "HR 15 minutes",
                                 "BA, 45 min",
                                 "CBT (12)",
                                 "DNA, 20%",
                                 "KM 34",
                                 "a patient called back",
                                 "I met them",
                                 "MS Nurse",
                                 "Dr today",
                                 "the client\nZara",
                                 "Called Off",
                                 "Client Follow-up Call",
                                 "on SSRIs, 20 mg",
                                 "7.5 hours",
                                 "2026-11-23T10:15:00",
                                 "192.168.10.12",
                                 "ref 123",
                                 "Q4 2025",
                                 "emailed HR at 17:30",
                                 "pt: CBT homework",
                                 "rang Reception twice",
                                 "called Ambulance control",
                                 "met Trainees",
                                 "phoned Adult Social Care",
                                 "rang Switchboard",
                                 "phoned Language Line",
                                 "saw Lead clinician",
                                 "met Cohort two",
                                 "called Payroll"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void leftAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(scan(text), QStringList());
    }

    void countsCodePoints()
    {
        const QString text = QString::fromUtf8("😀🇬🇧 Zoë rang 07700 900123 😀 KM, 34F");
        const QList<IdentifierHit> hits = m_guard->scan(text, m_day);
        QCOMPARE(hits.size(), 2);
        QCOMPARE(hits[0].start, 13); // one emoji, two regional letters, then "_Zoë_rang_"
        QCOMPARE(hits[0].length, 12);
        const QList<Utf16Span> spans = utf16Spans(text, hits);
        QCOMPARE(text.mid(spans[0].start, spans[0].length), QStringLiteral("07700 900123"));
        QCOMPARE(text.mid(spans[1].start, spans[1].length), QStringLiteral("KM, 34F"));
    }

    void survivesLoneSurrogates()
    {
        QString text = QStringLiteral("x 999 012 3454");
        text[0] = QChar(0xd83d);
        const auto hits = m_guard->scan(text, m_day);
        QCOMPARE(hits.size(), 1);
        QCOMPARE(utf16Spans(text, hits)[0], (Utf16Span{2, 12}));
    }

    void everyValidNhsNumberIsFound()
    {
        QRandomGenerator random(7);
        const QStringList filler{QStringLiteral("a hard day"), QStringLiteral("😀"),
                                 QStringLiteral("14:30,"),     QStringLiteral("PHQ9 14;"),
                                 QStringLiteral("35 min"),     QStringLiteral("Łódź"),
                                 QStringLiteral("\n"),         QStringLiteral("(felt flat)")};
        const QStringList signs{QString(),           QStringLiteral(" "),    QStringLiteral("-"),
                                QStringLiteral("."), QString(QChar(0x00a0)), QString(QChar(0x2013))};
        for (int round = 0; round < 3000; ++round) {
            std::array<int, 10> digits{};
            for (int& digit : digits)
                digit = int(random.bounded(10));
            const auto check = NhsNumber::checkDigit(std::span(digits).first(9));
            if (!check)
                continue;
            digits[9] = *check;
            QString number;
            const QString sign = signs[random.bounded(signs.size())];
            for (size_t d = 0; d < digits.size(); ++d)
                number += (d == 3 || d == 6 ? sign : QString()) + QString::number(digits[d]);
            const auto words = [&] {
                QString text;
                for (int n = int(random.bounded(4)); n > 0; --n)
                    text += filler[random.bounded(filler.size())] + u' ';
                return text;
            };
            const QString before = words() + QStringLiteral("about ");
            const QString text = before + number + QStringLiteral(" and ") + words();
            const IdentifierHit wanted{IdentifierKind::NhsNumber, IdentifierSeverity::High,
                                       before.toUcs4().size(), number.toUcs4().size()};
            QVERIFY2(m_guard->scan(text, m_day).contains(wanted), qPrintable(text));

            digits[9] = (digits[9] + 1 + int(random.bounded(9))) % 10;
            QString wrong;
            for (int digit : digits)
                wrong += QString::number(digit);
            for (const IdentifierHit& hit : m_guard->scan(QString(before + wrong), m_day))
                QVERIFY2(hit.kind != IdentifierKind::NhsNumber, qPrintable(wrong));
        }
    }

    /// Hits never overlap, stay inside the text and come in order, whatever the text is.
    void hitsAreWellFormed()
    {
        QRandomGenerator random(11);
        const QString alphabet = QString::fromUtf8("0123456789 .-@+()/:,'ABKMZabdoprt\u00a0é王生日\n");
        const QStringList pieces{QStringLiteral("client "), QStringLiteral("dob "), QStringLiteral("Mr "),
                                 QStringLiteral("case no. "), QStringLiteral("3 April 1985")};
        for (int round = 0; round < 4000; ++round) {
            QString text;
            for (int n = 0; n < 60; ++n) {
                if (random.bounded(12) == 0)
                    text += pieces[random.bounded(pieces.size())];
                else
                    text += alphabet[random.bounded(alphabet.size())];
            }
            qsizetype end = 0;
            for (const IdentifierHit& hit : m_guard->scan(text, m_day)) {
                QVERIFY2(hit.start >= end && hit.length > 0, qPrintable(text));
                end = hit.start + hit.length;
            }
            QVERIFY(end <= text.toUcs4().size());
        }
    }

    void workIsLinear_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char* piece : {"1",
                                  "1 ",
                                  "0",
                                  "0 7",
                                  "a",
                                  "A",
                                  "A.",
                                  "A B ",
                                  "@",
                                  "a@",
                                  "a@b.",
                                  "+(",
                                  "client ",
                                  "client A",
                                  "case no. no. ",
                                  "dob ",
                                  "born 3 ",
                                  "Mr ",
                                  "Mr A",
                                  "01/02/",
                                  "KM, ",
                                  "SW1A ",
                                  "O'",
                                  "A-",
                                  "\xc2\xa0",
                                  "999 012 345 ",
                                  "07700 ",
                                  "生",
                                  "-",
                                  "ref ref."})
            QTest::newRow(piece) << QString::fromUtf8(piece);
    }
    void workIsLinear()
    {
        QFETCH(QString, piece);
        const QString text = piece.repeated((1 << 20) / piece.size());
        qsizetype read = 0;
        (void)m_guard->scan(text, m_day, &read);
        QVERIFY2(read < 400 * text.size(), qPrintable(QString::number(double(read) / double(text.size()))));
    }
};

QTEST_APPLESS_MAIN(tst_IdentifierGuard)
#include "tst_IdentifierGuard.moc"
