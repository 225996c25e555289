// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"
#include "cli/Commands.h"
#include "cli/IdentifierCheck.h"
#include "cli/OpenDiary.h"
#include "cli/RecordInput.h"
#include "cli/Streams.h"

#include <QJsonArray>

namespace keel::cli {

namespace {

const QString subject = QStringLiteral("check-in");

QString optionName(const char* key)
{
    if (QLatin1String(key) == QLatin1String("local_date"))
        return QStringLiteral("date");
    return QString::fromLatin1(key).replace(u'_', u'-');
}

/// What the zone and the moment of writing are is not asked for one by one: --now and --tz say it.
bool isOption(const char* key)
{
    const QLatin1String name(key);
    return name != QLatin1String("tz") && name != QLatin1String("utc_offset_min") &&
           name != QLatin1String("recorded_at");
}

// How each type of field looks on the command line, and how it is read. Ranges are recordFromJson()'s to
// judge.

template <int Min, int Max> QString argumentOf(const std::optional<BoundedInt<Min, Max>>&)
{
    return QStringLiteral("%1-%2").arg(Min).arg(Max);
}
QString argumentOf(const std::optional<bool>&) { return QStringLiteral("yes|no"); }
template <class Enum>
requires std::is_enum_v<Enum> QString argumentOf(const std::optional<Enum>&)
{
    QStringList names;
    for (const auto& entry : EnumNames<Enum>::all)
        names.append(QString::fromLatin1(entry.name));
    return names.join(u'|');
}
template <qsizetype Max> QString argumentOf(const DistinctList<ItemId, Max>&)
{
    return QStringLiteral("ID,ID");
}
template <qsizetype Max> QString argumentOf(const BoundedList<SupervisionReceived, Max>&)
{
    return QStringLiteral("KIND:MINUTES,...");
}
template <qsizetype Max> QString argumentOf(const BoundedList<BoundaryKept, Max>&)
{
    return QStringLiteral("ID:yes|no,...");
}
template <qsizetype Max> QString argumentOf(const BoundedList<CopingUsed, Max>&)
{
    return QStringLiteral("ID:0-4,...");
}
QString argumentOf(const ShortNote&) { return QStringLiteral("TEXT"); }
QString argumentOf(const Day&) { return QStringLiteral("DATE"); }
template <class T> QString argumentOf(const T&) { return {}; }

Outcome<QJsonValue> readInteger(const QString& name, const QString& text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (!ok)
        return fail(Failure::refused(QStringLiteral("--%1: not a whole number; correct it").arg(name)));
    return QJsonValue(number);
}

Outcome<QJsonValue> readTruth(const QString& name, const QString& text)
{
    if (text == u"yes" || text == u"true")
        return QJsonValue(true);
    if (text == u"no" || text == u"false")
        return QJsonValue(false);
    return fail(Failure::refused(QStringLiteral("--%1: say yes or no").arg(name)));
}

/// "a:1,b" as [{"id":"a","helpful":1},{"id":"b"}].
template <class ReadSecond>
Outcome<QJsonValue> readPairs(const QString& text, const char* firstKey, const char* secondKey,
                              ReadSecond readSecond)
{
    QJsonArray list;
    for (const QString& item : text.split(u',', Qt::SkipEmptyParts)) {
        QJsonObject pair{{QString::fromLatin1(firstKey), item.section(u':', 0, 0)}};
        if (item.contains(u':')) {
            KEEL_ASSIGN(const QJsonValue second, readSecond(item.section(u':', 1)));
            pair.insert(QString::fromLatin1(secondKey), second);
        }
        list.append(pair);
    }
    return QJsonValue(list);
}

template <int Min, int Max>
Outcome<QJsonValue> read(const QString& name, const QString& text, const std::optional<BoundedInt<Min, Max>>&)
{
    return readInteger(name, text);
}
Outcome<QJsonValue> read(const QString& name, const QString& text, const std::optional<bool>&)
{
    return readTruth(name, text);
}
template <qsizetype Max>
Outcome<QJsonValue> read(const QString&, const QString& text, const DistinctList<ItemId, Max>&)
{
    return QJsonValue(QJsonArray::fromStringList(text.split(u',', Qt::SkipEmptyParts)));
}
template <qsizetype Max>
Outcome<QJsonValue> read(const QString& name, const QString& text,
                         const BoundedList<SupervisionReceived, Max>&)
{
    return readPairs(text, "kind", "minutes", [&](const QString& part) { return readInteger(name, part); });
}
template <qsizetype Max>
Outcome<QJsonValue> read(const QString& name, const QString& text, const BoundedList<BoundaryKept, Max>&)
{
    return readPairs(text, "id", "kept", [&](const QString& part) { return readTruth(name, part); });
}
template <qsizetype Max>
Outcome<QJsonValue> read(const QString& name, const QString& text, const BoundedList<CopingUsed, Max>&)
{
    return readPairs(text, "id", "helpful", [&](const QString& part) { return readInteger(name, part); });
}
template <class T> Outcome<QJsonValue> read(const QString&, const QString& text, const T&)
{
    return QJsonValue(text);
}

struct OptionCollector
{
    QList<Option> options;
    template <class T> void operator()(const char* key, const T& field)
    {
        if (!isOption(key))
            return;
        Option option{optionName(key),
                      argumentOf(field),
                      QStringLiteral("%1 of the export").arg(QLatin1String(key)),
                      {}};
        if (option.name == u"date")
            option.help = QStringLiteral("the diary day (today)");
        if (option.name == u"coping-used")
            option.alias = QStringLiteral("coping");
        options.append(option);
    }
};

/// The fields that options name; an empty value clears one.
struct ChangeCollector
{
    const Invocation& invocation;
    QJsonObject& changes;
    Outcome<> outcome{};

    template <class T> void operator()(const char* key, const T& field)
    {
        if (!outcome || !isOption(key))
            return;
        const auto text = invocation.value(optionName(key));
        if (!text)
            return;
        const auto value = text->isEmpty() ? Outcome<QJsonValue>(QJsonValue(QJsonValue::Null))
                                           : read(optionName(key), *text, field);
        if (value)
            changes.insert(QString::fromLatin1(key), *value);
        else
            outcome = fail(value.error());
    }
};

Outcome<QJsonObject> readChanges(const Invocation& invocation)
{
    QJsonObject changes;
    if (const auto file = invocation.value("json")) {
        KEEL_ASSIGN(const JsonInput input, readJsonObject(*file));
        changes = input.object;
    }
    ChangeCollector collector{invocation, changes};
    const CheckIn fields; // for their names and types alone
    CheckIn::visit(fields, collector);
    KEEL_TRY(collector.outcome);
    if (changes.isEmpty())
        return fail(Failure::usage(QStringLiteral("nothing to write; see \"keelctl help check-in\"")));
    return changes;
}

/// The day's check-in with `changes` laid over it, or a new one.
Outcome<AnyRecord> changedCheckIn(Diary& diary, const QJsonObject& changes)
{
    const QString idKey = QStringLiteral("id");
    KEEL_ASSIGN(const AnyRecord fresh,
                about(subject, newRecord(Kind::CheckIn, toBytes(changes), diary.journal())));
    const auto& record = std::get<Record<CheckIn>>(fresh);
    KEEL_ASSIGN(const auto existing, about(subject, diary.journal().checkInOn(record.body.stamp.localDate)));
    const bool namesId = !changes.value(idKey).isNull() && !changes.value(idKey).isUndefined();
    if (existing) {
        if (namesId && record.header.id != existing->header.id)
            return fail(
                Failure::of({ErrorCode::Conflict, QStringLiteral("that day has another check-in")}, subject));
        QJsonObject base = toJsonObject(AnyRecord(*existing));
        return about(subject, recordFromJson(Kind::CheckIn, toBytes(merged(std::move(base), changes))));
    }
    if (namesId) {
        KEEL_ASSIGN(const auto taken, about(subject, diary.records().locate(record.header.id)));
        if (taken)
            return fail(Failure::of({ErrorCode::Conflict, QStringLiteral("id")}, subject));
    }
    return fresh;
}

} // namespace

QList<Option> checkInOptions()
{
    OptionCollector collector;
    const CheckIn fields; // for their names and types alone
    CheckIn::visit(fields, collector);
    collector.options.append({QStringLiteral("json"),
                              QStringLiteral("FILE|-"),
                              QStringLiteral("the same as one object; null clears a field"),
                              {}});
    collector.options.append(
        {QStringLiteral("not-client-data"),
         {},
         QStringLiteral("store the note although it looks as if it could identify a client"),
         {}});
    return collector.options;
}

Outcome<> runCheckIn(const Invocation& invocation)
{
    KEEL_ASSIGN(const QJsonObject changes, readChanges(invocation));
    KEEL_ASSIGN(const IdentifierGuard guard, loadGuard());
    const bool guarded = !invocation.has("not-client-data");
    KEEL_ASSIGN(const QString id, inDiary(invocation, [&](Diary& diary) -> Outcome<QString> {
                    KEEL_ASSIGN(AnyRecord record, changedCheckIn(diary, changes));
                    if (guarded)
                        KEEL_TRY(refuseIdentifiers(guard, record, changes));
                    KEEL_ASSIGN(const AnyRecord saved,
                                aboutWriting(subject, vaultFolder(invocation),
                                             diary.journal().saveAny(std::move(record))));
                    return headerOf(saved).id.toString();
                }));
    return printLine(id.toUtf8());
}

} // namespace keel::cli
