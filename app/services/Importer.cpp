// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Importer.h"

#include "services/ExportFormat.h"
#include "services/RecordReading.h"

namespace keel {

namespace {

constexpr qint64 elementsPerProgress = 256;
constexpr qsizetype mostRejections = 10'000;

/// Singles are compared by updated_at like everything else, but a hand-written profile has none: then it may
/// fill an empty place and never replaces what is there.
template <class Body> bool isUndatedSingle(const JsonValue& value)
{
    if (!isSingle<Body> || !value.object())
        return false;
    for (const auto& [key, member] : *value.object()) {
        if (key == "updated_at" && !member.isNull())
            return false;
    }
    return true;
}

} // namespace

Importer::Importer(Diary& diary, Instant fallback, Day today, qint64 elements, const Progress& progress)
    : m_diary(diary), m_fallback(fallback), m_today(today), m_elements(elements), m_progress(progress)
{}

bool Importer::wantsElements(const QByteArray& key) const
{
    bool wanted = false;
    forEachBody([&]<class Body>() { wanted = wanted || (!isSingle<Body> && key == Body::collection); });
    return wanted;
}

Result<void> Importer::beginMember(const QByteArray& key)
{
    m_skipped = m_keys.contains(key);
    if (m_skipped)
        reject(pathPart(key), QStringLiteral("appears twice"));
    m_keys.insert(key);
    return {};
}

Result<void> Importer::element(const QByteArray& key, qint64 index, JsonValue value)
{
    if (++m_done % elementsPerProgress == 0 && m_progress && !m_progress(m_done, m_elements))
        return fail(ErrorCode::Cancelled);
    if (m_report.rejected.size() > mostRejections) // a hostile file must not fill the memory with complaints
        return fail(ErrorCode::InvalidValue, QStringLiteral("more than %1 bad records").arg(mostRejections));
    if (m_skipped)
        return {};
    const QString path = QStringLiteral("%1[%2]").arg(QLatin1String(key)).arg(index);
    Result<void> result;
    forEachBody([&]<class Body>() {
        if (key == Body::collection)
            result = take<Body>(path, value);
    });
    return result;
}

Result<void> Importer::member(const QByteArray& key, JsonValue value)
{
    if (m_skipped)
        return {};
    const bool isPlain =
        key == format::schemaKey || key == format::exportedAtKey || key == format::appVersionKey;
    if (isPlain) {
        const bool isMoment =
            key != format::exportedAtKey || value.isNull() || (value.text() && Instant::parse(*value.text()));
        if (!isMoment)
            reject(pathPart(key), QStringLiteral("not a moment (ISO 8601 with offset)"));
        else if (!value.text() && !value.isNull())
            reject(pathPart(key), QStringLiteral("must be text"));
        return {};
    }
    bool known = false;
    Result<void> result;
    forEachBody([&]<class Body>() {
        if (key != Body::collection)
            return;
        known = true;
        if (value.isNull())
            return;
        if constexpr (isSingle<Body>)
            result = take<Body>(pathPart(key), value);
        else
            reject(pathPart(key), QStringLiteral("must be a list"));
    });
    return known ? result : noteUnknown(key, value);
}

template <class Body> Result<void> Importer::take(const QString& path, const JsonValue& value)
{
    Record<Body> record;
    if (auto read = reading::readRecord(value, {false, m_fallback}, record); !read) {
        reject<Body>(joinedPath(path, read.error().path), read.error().reason, read.error().code);
        return {};
    }
    if (const auto checked = Journal::checkDates(record, m_today); !checked) {
        const QString& detail = checked.error().detail; // "key: reason"
        const QString field = detail.section(QStringLiteral(": "), 0, 0);
        reject<Body>(joinedPath(path, field), detail.sliced(field.size() + 2), checked.error().code);
        return {};
    }
    if (!isFirstOfItsId(Body::kind, record.header.id)) {
        reject<Body>(joinedPath(path, QStringLiteral("id")),
                     QStringLiteral("another record of this file has this id"));
        return {};
    }
    if (isUndatedSingle<Body>(value)) {
        KEEL_ASSIGN(const auto existing, m_diary.records().locate(Body::kind, record.header.id));
        if (existing) {
            ++m_report.unchanged;
            ++m_report.kinds[Body::kind].unchanged;
            return {};
        }
    }
    return store(path, record);
}

template <class Body> Result<void> Importer::store(const QString& path, const Record<Body>& record)
{
    RecordStore& records = m_diary.records();
    KEEL_ASSIGN(auto existing, records.locate(Body::kind, record.header.id));
    if (!existing && !hasSlugId<Body>) {
        KEEL_ASSIGN(const auto other, records.locate(record.header.id));
        if (other) {
            reject<Body>(joinedPath(path, QStringLiteral("id")),
                         QStringLiteral("a record of another kind has this id"), ErrorCode::Conflict);
            return {};
        }
    }
    if (existing && existing->header.updatedAt >= record.header.updatedAt) {
        ++m_report.unchanged;
        ++m_report.kinds[Body::kind].unchanged;
        return {};
    }
    const auto stored = records.put(record);
    if (!stored && stored.error().code == ErrorCode::Conflict) {
        if constexpr (std::is_same_v<Body, CheckIn>) {
            m_waiting.append({path, record});
            return {};
        }
    }
    if (!stored && stored.error().code == ErrorCode::TooLarge) {
        reject<Body>(path, QStringLiteral("this day is full"), ErrorCode::TooLarge);
        return {};
    }
    KEEL_TRY(stored);
    ++(existing ? m_report.updated : m_report.added);
    ImportCount& count = m_report.kinds[Body::kind];
    ++(existing ? count.updated : count.added);
    return {};
}

Result<void> Importer::finish()
{
    qsizetype before = -1;
    while (!m_waiting.isEmpty() && m_waiting.size() != before) {
        before = m_waiting.size();
        for (const Waiting& waiting : std::exchange(m_waiting, {}))
            KEEL_TRY(store(waiting.path, waiting.checkIn));
    }
    for (const Waiting& waiting : m_waiting)
        reject<CheckIn>(joinedPath(waiting.path, QStringLiteral("local_date")),
                        QStringLiteral("this day has another check-in"), ErrorCode::Conflict);
    return keepUnknown();
}

Result<void> Importer::noteUnknown(const QByteArray& key, const JsonValue& value)
{
    if (const auto twin = repeatedKey(value)) {
        reject(joinedPath(pathPart(key), *twin), QStringLiteral("appears twice"));
        return {};
    }
    const QByteArray json = value.toJson();
    m_unknownSize += key.size() + json.size();
    if (m_unknownSize > mostText)
        return fail(ErrorCode::TooLarge, QStringLiteral("unknown keys"));
    m_unknown.emplace(key, json);
    return {};
}

Result<void> Importer::keepUnknown()
{
    if (m_unknown.empty())
        return {};
    KEEL_ASSIGN(const auto stored, m_diary.records().setting(format::extraSetting));
    if (stored) {
        const auto earlier = parseJson(*stored);
        if (earlier && earlier->object()) {
            for (const auto& [key, value] : *earlier->object())
                m_unknown.emplace(key, value.toJson()); // what this file says of the key stands
        }
    }
    QByteArray json;
    for (const auto& [key, value] : m_unknown) {
        json += json.isEmpty() ? '{' : ',';
        appendJsonString(json, QString::fromUtf8(key));
        json += ':' + value;
    }
    json += '}';
    if (json.size() > mostText)
        return fail(ErrorCode::TooLarge, QStringLiteral("unknown keys"));
    return json == stored ? Result<void>() : m_diary.records().setSetting(format::extraSetting, json);
}

bool Importer::isFirstOfItsId(Kind kind, const RecordId& id)
{
    const auto name = std::make_pair(id.isSlug() ? int(kind) : 0, id.key());
    const qsizetype before = m_ids.size();
    m_ids.insert(name);
    return m_ids.size() != before;
}

template <class Body> void Importer::reject(const QString& path, const QString& reason, ErrorCode code)
{
    ++m_report.kinds[Body::kind].rejected;
    reject(path, reason, code);
}

void Importer::reject(const QString& path, const QString& reason, ErrorCode code)
{
    m_report.rejected.append({path, reason, code});
}

} // namespace keel
