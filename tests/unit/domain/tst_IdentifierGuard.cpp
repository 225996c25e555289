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
        // in Chinese, alone and among English
        row("来访者王小明今天打电话来", "name_role medium 来访者王小明");
        row("患者李娜的情况", "name_role medium 患者李娜");
        row("王先生来了", "name_title medium 王先生");
        row("今天见了张伟，聊得不错", "name_role medium 见了张伟");
        row("她名叫陈静", "name_role medium 名叫陈静");
        row("一个叫刘洋的人", "name_role medium 叫刘洋");
        row("打电话给赵敏，没人接", "name_role medium 打电话给赵敏");
        row("客户：周杰伦", "name_role medium 客户：周杰伦");
        row("案主（林小雨）", "name_role medium 案主（林小雨");
        row("来访者小王迟到了", "name_role medium 来访者小王");
        row("患者老张说睡不好", "name_role medium 患者老张");
        row("病人欧阳明月", "name_role medium 病人欧阳明月");
        row("李女士很焦虑", "name_title medium 李女士");
        row("给陈小姐回电", "name_title medium 陈小姐");
        row("和马老师谈了", "name_title medium 马老师");
        row("王小明先生的会谈", "name_title medium 王小明先生");
        row("和高老师、周医生开会", "name_title medium 高老师|name_title medium 周医生");
        row("client王芳今天来", "name_role medium client王芳");
        row("Client: 王芳", "name_role medium Client: 王芳");
        row("来访者Zara今天没来", "name_role medium 来访者Zara");
        row("客户 AB 退出了", "initials medium 客户 AB");
        row("他的病历号 1234567", "record_id high 病历号 1234567");
        row("病例编号：A1234567", "record_id high 病例编号：A1234567");
        row("案例编号是ZJ-20240183", "record_id high 案例编号是ZJ-20240183");
        row("转介编号为88213", "record_id high 转介编号为88213");
        row("档案号：２０２４１８３", "record_id high 档案号：２０２４１８３");
        row("档案号 2024-0183", "record_id high 档案号 2024-0183");
        row("病历号2019", "record_id high 病历号2019");
        row("手机13800138000", "phone high 13800138000");
        row("电话 138 0013 8000，晚上打", "phone high 138 0013 8000");
        row("打 139-1234-5678", "phone high 139-1234-5678");
        row("+86 138 0013 8000", "phone high +86 138 0013 8000");
        row("＋８６ １３８００１３８０００", "phone high ＋８６ １３８００１３８０００");
        row("008613800138000", "phone high 008613800138000");
        row("０７７００ ９００１２３", "phone high ０７７００ ９００１２３");
        row("电话（０１６１）４９６ ００００", "phone high （０１６１）４９６ ００００");
        row("号码是９９９ ０１２ ３４５４", "nhs_number high ９９９ ０１２ ３４５４");
        row("NHS号码9990123454没错", "nhs_number high 9990123454");
        row("证件 11010519491231002X", "record_id high 11010519491231002X");
        row("身份证号：110105 19491231 002x", "record_id high 身份证号：110105 19491231 002x");
        row("1985年4月3日出生", "date_of_birth high 1985年4月3日");
        row("生日是1985年4月3日", "date_of_birth high 1985年4月3日");
        row("邮箱xiaoming@example.org", "email high xiaoming@example.org");
        // written with signs between
        row("Client: Zara was late", "name_role medium Client: Zara");
        row("Client - Zara was late", "name_role medium Client - Zara");
        row("a man called \"Zara\"", "name_role medium called \"Zara");
        row("0116 123 456 7", "phone high 0116 123 456 7");
        row("lives at b33 8th", "postcode high b33 8th");
        row("cr0 2st.", "postcode high cr0 2st");
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
                                 "called Payroll",
                                 "Took client A&E",
                                 "on the m25 2nd exit",
                                 "来访者今天很累",
                                 "患者说话很快",
                                 "客户高兴",
                                 "客户高兴地走了",
                                 "来访者周二来",
                                 "来访者方便的话周三再约",
                                 "患者安静地坐着",
                                 "来访者任何时候都可以打来",
                                 "病人白天睡觉",
                                 "来访者曾自残",
                                 "客户曾经来过",
                                 "来访者于周二取消",
                                 "客户向我道谢",
                                 "患者常迟到",
                                 "来访者严重失眠",
                                 "客户许多次没来",
                                 "来访者余下的会谈",
                                 "病人温和地笑",
                                 "来访者程度较轻",
                                 "患者康复得不错",
                                 "客户马上要走",
                                 "来访者张口就哭",
                                 "见了督导",
                                 "见了三位来访者",
                                 "打电话给值班团队",
                                 "叫我再想想",
                                 "叫停了会谈",
                                 "被叫到办公室",
                                 "他叫得很响",
                                 "上周老师来听课",
                                 "每周医生都来",
                                 "也许老师会同意",
                                 "谢谢老师",
                                 "我先生做了晚饭",
                                 "女士优先",
                                 "家庭医生回了信",
                                 "高中老师来信",
                                 "班主任老师很好",
                                 "一位先生来电",
                                 "来访者和我商量",
                                 "客户还没回复",
                                 "患者也累",
                                 "案主没来",
                                 "今天做了六个电话，很累",
                                 "PHQ-9 是 14 分",
                                 "病历写完了",
                                 "病历号还没有",
                                 "案例2024年开始",
                                 "档案号不清楚",
                                 "第13次会谈",
                                 "13个来访者",
                                 "2026年11月23日",
                                 "11位数字 12345678901",
                                 "证件 110105194912310021",
                                 "电话 138001380",
                                 "十点到十一点 10-11",
                                 "打了 116 123",
                                 "督导说我做得很好",
                                 "和同事小聚",
                                 "来访者小时候的事",
                                 "来访者老家在北方",
                                 "客户大方地道歉",
                                 "王国很大",
                                 "紧张的一天",
                                 "Met 督导 at 10",
                                 "client今天没来",
                                 "来访者DNA了",
                                 "客户用Zoom",
                                 "来访者金钱压力大",
                                 "患者钱不够",
                                 "患者江边散步"})
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
                                  "王",
                                  "周一",
                                  "来访者",
                                  "来访者王",
                                  "病历号",
                                  "1380013 ",
                                  "１",
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
