// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Single records as JSON: the shape, what is refused and where, generated from the records' own descriptions.
#include "services/RecordJson.h"
#include "support/OpenVault.h"
#include "support/RandomDiary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace keel;
using test::RandomDiary;

namespace {

const Day today = *Day::parse(u"2026-11-19");
const QByteArray someUuid = "0192d3a0-0000-7000-8000-000000000001";

/// What the instrument's items say stays here; the rest must come back as it was.
AnyRecord asExported(AnyRecord record)
{
    // Documents are compared as JSON: their spelling is free.
    return std::visit(
        []<class Body>(Record<Body> typed) -> AnyRecord {
            if constexpr (requires { typed.body.document; }) {
                QJsonObject document = QJsonDocument::fromJson(typed.body.document.text().toUtf8()).object();
                if constexpr (std::is_same_v<Body, Instrument>) {
                    QJsonArray items;
                    for (const auto& item : document.value(QLatin1String("items")).toArray()) {
                        QJsonObject bare = item.toObject();
                        bare.remove(QLatin1String("text"));
                        items.append(bare);
                    }
                    if (document.contains(QLatin1String("items")))
                        document.insert(QLatin1String("items"), items);
                }
                const QJsonDocument whole(document);
                typed.body.document =
                    typed.body.document.isEmpty()
                        ? JsonText()
                        : *JsonText::create(QString::fromUtf8(whole.toJson(QJsonDocument::Compact)));
            }
            return typed;
        },
        std::move(record));
}

QString faultOf(Kind kind, const QByteArray& json)
{
    const auto read = recordFromJson(kind, json);
    return read ? QStringLiteral("taken")
                : QString(errorName(read.error().code) + u' ' + read.error().detail);
}

QByteArray checkInWith(const QByteArray& members)
{
    return "{\"id\":\"" + someUuid + "\",\"local_date\":\"2026-11-19\"" + (members.isEmpty() ? "" : ",") +
           members + "}";
}

/// For each field of a body: its key, and JSON that it must refuse, by the field's type.
struct BadValues
{
    QList<std::pair<QByteArray, QByteArray>> cases;
    QByteArray prefix, suffix; ///< around the value, for fields within a list or a span
    QByteArray outer;

    void refuse(const char* key, std::initializer_list<QByteArray> values)
    {
        for (const QByteArray& value : values) {
            cases.append({outer.isEmpty() ? QByteArray(key) : outer, prefix + value + suffix});
        }
    }

    void operator()(const char* key, const bool&) { refuse(key, {"1", "0", "\"true\"", "[]", "{}"}); }
    void operator()(const char* key, const int&)
    {
        refuse(key, {"\"0\"", "0.5", "true", "1e300", "9223372036854775808", "961"});
    }
    template <int Min, int Max> void operator()(const char* key, const BoundedInt<Min, Max>&)
    {
        refuse(key, {QByteArray::number(Min - 1), QByteArray::number(Max + 1), QByteArray::number(Min) + ".5",
                     '"' + QByteArray::number(Min) + '"', "true", "[]", "{}", "9223372036854775807",
                     "9223372036854775808", "-9223372036854775809", "1e300", "4294967296"});
    }
    template <int Min, int Max> void operator()(const char* key, const BoundedReal<Min, Max>&)
    {
        refuse(key, {QByteArray::number(Min) + "e1", QByteArray::number(qint64(Max) + 1), "\"1\"", "false",
                     "[1]"});
        if (Min == 0)
            cases.removeAt(cases.size() - 5); // 0e1 is 0
    }
    template <qsizetype Bytes, qsizetype Points>
    void operator()(const char* key, const BoundedText<Bytes, Points>&)
    {
        refuse(key, {"1", "true", "[]", "{}", "\"\\u0000\""});
        if (Bytes < 100000)
            refuse(key, {'"' + QByteArray(Bytes + 1, 'x') + '"'});
        if (Points > 0)
            refuse(key, {'"' + QByteArray(Points + 1, 'x') + '"'});
    }
    void operator()(const char* key, const JsonText&) { refuse(key, {"1", "\"{}\"", "[]", "true"}); }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void operator()(const char* key, const Enum&)
    {
        refuse(key, {"\"nonsense\"", "\"\"", "0", "true", "[]"});
    }
    void operator()(const char* key, const Day&)
    {
        refuse(key, {"\"2026-02-29\"", "\"2026-1-1\"", "\"0000-01-01\"", "\"10000-01-01\"", "\"today\"",
                     "20261119", "true", "\"2026-11-19T00:00\"", "\"\""});
    }
    void operator()(const char* key, const Instant&)
    {
        refuse(key, {"\"2026-11-19T10:00:00\"", "\"2026-11-19\"", "1700000000", "\"2026-13-19T10:00:00Z\"",
                     "\"\"", "true"});
    }
    void operator()(const char* key, const TimeOfDay&)
    {
        refuse(key, {"\"24:00\"", "\"9:00\"", "\"09:60\"", "9", "\"\""});
    }
    void operator()(const char* key, const YearDay&)
    {
        refuse(key, {"\"02-29\"", "\"13-01\"", "\"4-1\"", "401"});
    }
    void operator()(const char* key, const ZoneId&)
    {
        refuse(key, {"\"Mars/Olympus\"", "\"\"", "0", "true"});
    }
    void operator()(const char* key, const DayOrTime&)
    {
        refuse(key, {"\"2026-02-30\"", "\"soon\"", "7", "\"\""});
    }
    void operator()(const char* key, const ItemId&)
    {
        refuse(key, {"\"\"", "\"a b\"", "\"ä\"", "1", "\"" + QByteArray(65, 'a') + "\"", "\"../x\""});
    }
    void operator()(const char* key, const EntryId&)
    {
        refuse(key,
               {"\"\"", "1", "\"{" + someUuid + "}\"", "\"00000000-0000-0000-0000-000000000000\"", "\"x\""});
    }
    template <class T> void operator()(const char* key, const std::optional<T>&) { (*this)(key, T()); }
    void operator()(const char* key, const ScaleScores&)
    {
        refuse(key,
               {"[]", "1", "{\"total\":\"1\"}", "{\"total\":1000001}", "{\"a b\":1}", "{\"total\":null}"});
    }
    template <class T, qsizetype Max> void operator()(const char* key, const BoundedList<T, Max>&)
    {
        list<T>(key, Max);
    }
    template <class T, qsizetype Max> void operator()(const char* key, const DistinctList<T, Max>&)
    {
        list<T>(key, Max);
    }
    template <class T> void list(const char* key, qsizetype)
    {
        refuse(key, {"{}", "1", "\"a\"", "[null]", "[[]]", "true"});
        const QByteArray keptPrefix = prefix, keptSuffix = suffix, keptOuter = outer;
        prefix += '[';
        suffix.prepend(']');
        outer = key;
        descend(T(), key);
        prefix = keptPrefix;
        suffix = keptSuffix;
        outer = keptOuter;
    }
    void operator()(const char* key, const TimeSpan& span)
    {
        refuse(key, {"[]", "1", "\"12:00\""});
        const QByteArray keptOuter = outer;
        outer = key;
        descend(span, key);
        outer = keptOuter;
    }
    template <class T> void descend(const T& value, const char* key)
    {
        if constexpr (requires { T::visit(value, *this); }) {
            // Each field of the structure in turn; the others are not there, so that a required one may be
            // what is complained about. That is a refusal, too.
            BadValues inner;
            T::visit(value, inner);
            for (const auto& [field, bad] : inner.cases)
                cases.append({outer, prefix + "{\"" + field + "\":" + bad + "}" + suffix});
        } else {
            (*this)(key, value);
        }
    }
};

} // namespace

class tst_RecordJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordComesBackAsItWas_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void everyRecordComesBackAsItWas()
    {
        QFETCH(quint32, seed);
        for (const AnyRecord& record : RandomDiary(seed, today).records(20)) {
            const QByteArray json = recordToJson(record);
            const auto read = recordFromJson(kindOf(record), json);
            QVERIFY2(read, qPrintable(kindName(kindOf(record)) + (read ? QString() : read.error().detail)));
            QVERIFY2(asExported(*read) == asExported(record), json.constData());
            QCOMPARE(recordToJson(*read), json);
        }
    }

    void keysAreInTheFormatsOrder()
    {
        const QByteArray json = checkInWith("\"zz\":1,\"updated_at\":\"2026-11-19T10:00:00Z\",\"note\":\"n\","
                                            "\"aa\":[2.50],\"mood\":6.0,\"energy\":null,"
                                            "\"supervision\":[{\"minutes\":30,\"kind\":\"peer\"}],\"deleted_"
                                            "at\":\"2026-11-19T11:00:00.5Z\",\"value_ids\":[]");
        const auto read = recordFromJson(Kind::CheckIn, json);
        KEEL_VERIFY(read);
        QCOMPARE(
            recordToJson(*read),
            checkInWith("\"mood\":6,\"supervision\":[{\"kind\":\"peer\",\"minutes\":30}],\"note\":\"n\","
                        "\"updated_at\":\"2026-11-19T10:00:00Z\",\"deleted_at\":\"2026-11-19T11:00:00.500Z\","
                        "\"aa\":[2.50],\"zz\":1"));
    }

    void itemTextsOfInstrumentsStay()
    {
        const auto read = recordFromJson(
            Kind::Instrument,
            R"({"id":"brs","name":"B","document":{"items":[{"n":1,"text":"secret wording"}],"text":"x"}})");
        KEEL_VERIFY(read);
        QVERIFY(std::get<Record<Instrument>>(*read).body.document.text().contains(
            QLatin1String("secret wording")));
        QCOMPARE(recordToJson(*read),
                 QByteArray(R"({"id":"brs","name":"B","document":{"items":[{"n":1}],"text":"x"},)"
                            R"("updated_at":"1970-01-01T00:00:00Z"})"));
    }

    void faultsAreNamedButNotRepeated_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char* name, const QByteArray& members, const char* fault) {
            QTest::newRow(name) << members << QString::fromLatin1(fault);
        };
        row("six point five", "\"mood\":6.5", "invalid_value mood: must be a whole number");
        row("text", "\"mood\":\"6\"", "invalid_value mood: must be a whole number");
        row("truth", "\"mood\":true", "invalid_value mood: must be a whole number");
        row("eleven", "\"mood\":11", "invalid_value mood: must be 0 to 10");
        row("beyond 64 bits", "\"mood\":18446744073709551616", "invalid_value mood: must be a whole number");
        row("four challenges", "\"challenge_ids\":[\"a\",\"b\",\"c\",\"d\"]",
            "invalid_value challenge_ids[3]: more than 3");
        row("listed twice", "\"value_ids\":[\"a\",\"a\"]", "invalid_value value_ids[1]: listed twice");
        row("in a structure", "\"coping_used\":[{\"id\":\"a\"},{\"id\":\"b\",\"helpful\":5}]",
            "invalid_value coping_used[1].helpful: must be 0 to 4");
        row("missing in a structure", "\"supervision\":[{\"minutes\":5}]",
            "invalid_value supervision[0].kind: is missing");
        row("repeated key", "\"mood\":1,\"mood\":1", "invalid_value mood: appears twice");
        row("repeated unknown key", "\"x\":[{\"a\":1,\"b\":{\"c\":1,\"c\":1}}]",
            "invalid_value x[0].b.c: appears twice");
        row("no such offset",
            "\"tz\":\"Europe/London\",\"utc_offset_min\":60,\"recorded_at\":\"2026-11-19T10:00:00Z\"",
            "invalid_value utc_offset_min: the zone did not have this offset then");
        row("281 characters", "\"note\":\"" + QByteArray(281, 'x') + '"',
            "invalid_value note: longer than 280 characters");
        row("lone surrogate", R"("note":"\ud83c")", "not_json ");
        row("low surrogate", R"("note":"\udf0a")", "not_json ");
        row("bad UTF-8", "\"note\":\"\xc3\x28\"", "not_json ");
        row("overlong UTF-8", "\"note\":\"\xc0\xaf\"", "not_json ");
        row("surrogate in UTF-8", "\"note\":\"\xed\xa0\x80\"", "not_json ");
        row("bare NUL", QByteArray("\"note\":\"a\0b\"", 12), "not_json ");
        row("escaped NUL", R"("note":"\u0000")", "invalid_value note: holds a NUL character");
    }
    void faultsAreNamedButNotRepeated()
    {
        QFETCH(QByteArray, members);
        QFETCH(QString, fault);
        QCOMPARE(faultOf(Kind::CheckIn, checkInWith(members)), fault);
    }

    void everyFieldRefusesEveryBadValue()
    {
        int tried = 0;
        forEachBody([&]<class Body>() {
            if constexpr (!std::is_same_v<Body, PromptSettings>) { // its document takes any key
                // A record that is good, to which one bad member is added in place of the good one.
                const auto good = RandomDiary(7, today).record<Body>();
                BadValues bad;
                Body::visit(good.body, bad);
                for (const auto& [key, value] : bad.cases) {
                    QByteArray json = "{\"id\":\"" + good.header.id.toString().toUtf8() + "\"";
                    const QByteArray text = recordToJson(good);
                    const QJsonObject members = QJsonDocument::fromJson(text).object();
                    for (const char* needed : {"local_date", "from", "to", "at", "instrument"}) {
                        if (members.contains(QLatin1String(needed)) && key != needed)
                            json += QByteArray(",\"") + needed + "\":\"" +
                                    members.value(QLatin1String(needed)).toString().toUtf8() + '"';
                    }
                    json += ",\"" + key + "\":" + value + "}";
                    const auto read = recordFromJson(Body::kind, json);
                    ++tried;
                    if (read || read.error().code != ErrorCode::InvalidValue ||
                        !read.error().detail.startsWith(QString::fromLatin1(key)))
                        QFAIL(qPrintable(QLatin1String(Body::table) + u' ' +
                                         QString::fromUtf8(json.left(300)) + u' ' +
                                         (read ? QStringLiteral("taken") : read.error().detail)));
                }
            }
        });
        QVERIFY2(tried > 1000, qPrintable(QString::number(tried)));
    }

    void aTruncatedRecordIsNoJson()
    {
        for (const AnyRecord& record : RandomDiary(3, today).records(1)) {
            const QByteArray json = recordToJson(record);
            for (qsizetype size = 0; size < std::min<qsizetype>(json.size(), 3000); ++size) {
                const auto read = recordFromJson(kindOf(record), json.first(size));
                QVERIFY2(!read && read.error().code == ErrorCode::NotJson, json.constData());
            }
            QVERIFY(!recordFromJson(kindOf(record), json + '}'));
            QVERIFY(!recordFromJson(kindOf(record), json + ",{}"));
        }
    }

    void depthAndSizeAreLimited()
    {
        const QByteArray deepest = QByteArray(15, '[') + QByteArray(15, ']');
        QCOMPARE(faultOf(Kind::CheckIn, checkInWith("\"x\":" + deepest)), QStringLiteral("taken"));
        QVERIFY(faultOf(Kind::CheckIn, checkInWith("\"x\":[" + deepest + ']'))
                    .startsWith(QLatin1String("too_large")));
        const QByteArray bomb(200000, '[');
        QVERIFY(faultOf(Kind::CheckIn, bomb).startsWith(QLatin1String("too_large")));
        QVERIFY(faultOf(Kind::CheckIn, checkInWith("\"x\":[" + QByteArray("0,").repeated(300000) + "0]"))
                    .startsWith(QLatin1String("too_large")));
        QVERIFY(faultOf(Kind::Note, checkInWith("\"text\":\"" + QByteArray(1024 * 1024 + 1, 'x') + '"'))
                    .startsWith(QLatin1String("invalid_value text")));
        QCOMPARE(faultOf(Kind::Note, checkInWith("\"text\":\"" + QByteArray(1024 * 1024, 'x') + '"')),
                 QStringLiteral("taken"));
    }

    void aMissingStampIsFilled()
    {
        StampDefaults defaults;
        defaults.now.localDate = *Day::parse(u"2026-11-19");
        defaults.now.zone = *ZoneId::parse(u"Europe/London");
        defaults.now.recordedAt = *Instant::parse(u"2026-11-19T17:20:00Z");
        defaults.now.utcOffsetMinutes = 0;
        defaults.dayStart = TimeOfDay::fromMinutes(180);
        const auto stampOf = [&](const QByteArray& json) {
            const auto read = recordFromJson(Kind::Moment, json, defaults);
            return read ? std::get<Record<Moment>>(*read).body.stamp : Stamp();
        };
        QVERIFY(stampOf("{\"text\":\"t\"}") == defaults.now);
        QVERIFY(stampOf("{\"tz\":null,\"recorded_at\":null}") == defaults.now);

        const Stamp night =
            stampOf("{\"recorded_at\":\"2026-07-02T00:30:00Z\"}"); // 01:30 in London: still the 1st
        QCOMPARE(night.localDate.toString(), QStringLiteral("2026-07-01"));
        QCOMPARE(night.utcOffsetMinutes, std::optional(60));

        const Stamp elsewhere = stampOf("{\"utc_offset_min\":330}"); // not London's: no zone is guessed
        QVERIFY(!elsewhere.zone);
        QCOMPARE(elsewhere.utcOffsetMinutes, std::optional(330));
        QVERIFY(!recordFromJson(Kind::Moment, "{\"local_date\":7}", defaults));
        QVERIFY(!recordFromJson(Kind::Moment, "{\"text\":\"t\"}"));
    }

    void aMissingUpdatedAtIsTheRecordedMoment()
    {
        const auto read =
            recordFromJson(Kind::CheckIn, checkInWith("\"recorded_at\":\"2026-11-19T18:00:00+01:00\""));
        KEEL_VERIFY(read);
        QCOMPARE(headerOf(*read).updatedAt.toString(), QStringLiteral("2026-11-19T17:00:00Z"));
    }
};

QTEST_GUILESS_MAIN(tst_RecordJson)
#include "tst_RecordJson.moc"
