// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/JsonExport.h"

#include "services/ExportFormat.h"
#include "services/ExportOrder.h"
#include "services/RecordWriting.h"

namespace keel {

namespace {

constexpr qsizetype flushAt = 1024 * 1024;
constexpr qint64 recordsPerProgress = 256;

} // namespace

JsonExport::JsonExport(Diary& diary, Sink sink, const Progress& progress)
    : m_diary(diary), m_sink(std::move(sink)), m_progress(progress)
{}

Result<void> JsonExport::write()
{
    KEEL_TRY(begin());
    Result<void> result;
    forEachBody([&]<class Body>() {
        if (result)
            result = writeKind<Body>();
    });
    KEEL_TRY(result);
    KEEL_TRY(writeUnknown());
    m_buffer += "\n}\n";
    return m_sink(m_buffer);
}

Result<void> JsonExport::begin()
{
    Result<void> counted;
    forEachBody([&]<class Body>() {
        const auto count = m_diary.records().count(Body::kind, Bin::Include);
        if (count)
            m_total += *count;
        else
            counted = fail(count.error());
    });
    KEEL_TRY(counted);
    m_buffer += "{\"schema\":";
    appendJsonString(m_buffer, QString::fromLatin1(format::schema));
    m_buffer += ",\n\"exported_at\":";
    appendJsonString(m_buffer, m_diary.journal().now().toString());
    m_buffer += ",\n\"app_version\":";
    appendJsonString(m_buffer, QStringLiteral(KEEL_VERSION));
    return {};
}

template <class Body> Result<void> JsonExport::writeKind()
{
    KEEL_ASSIGN(auto records, m_diary.records().all<Body>(DayRange(), Bin::Include));
    if (isSingle<Body> && records.isEmpty())
        return {};
    sortForExport(records);
    m_written += records.size();
    m_buffer += QByteArray(",\n\"") + Body::collection + "\":";
    if constexpr (isSingle<Body>) {
        writing::writeRecord(m_buffer, records.first());
        return flushIfLong();
    }
    m_buffer += '[';
    for (const Record<Body>& record : records) {
        m_buffer += &record == &records.first() ? "\n" : ",\n";
        writing::writeRecord(m_buffer, record);
        if (++m_done % recordsPerProgress == 0 && m_progress && !m_progress(m_done, m_total))
            return fail(ErrorCode::Cancelled);
        KEEL_TRY(flushIfLong());
    }
    m_buffer += ']';
    return {};
}

Result<void> JsonExport::writeUnknown()
{
    KEEL_ASSIGN(const auto unknown, m_diary.records().setting(format::extraSetting));
    if (unknown && unknown->size() > 2)
        m_buffer += ",\n" + unknown->mid(1, unknown->size() - 2);
    return {};
}

Result<void> JsonExport::flushIfLong()
{
    if (m_buffer.size() < flushAt)
        return {};
    KEEL_TRY(m_sink(m_buffer));
    m_buffer.resize(0); // keeps the room
    return {};
}

} // namespace keel
