// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Exchange.h"
#include "services/JsonParser.h"

#include <QSet>

#include <map>

namespace keel {

/// One import: takes a document's records and puts them into the diary, inside a transaction of the caller's.
/// Internal to app/services; see Exchange.
class Importer final : public DocumentReceiver
{
public:
    /// `fallback` stands in for an updated_at that a record does not have.
    Importer(Diary& diary, Instant fallback, Day today, qint64 elements, const Progress& progress);

    [[nodiscard]] bool wantsElements(const QByteArray& key) const override;
    [[nodiscard]] Result<void> beginMember(const QByteArray& key) override;
    [[nodiscard]] Result<void> element(const QByteArray& key, qint64 index, JsonValue value) override;
    [[nodiscard]] Result<void> member(const QByteArray& key, JsonValue value) override;

    /// To be called after the document's end: what had to wait, and the top object's unknown keys.
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] ImportReport takeReport() { return std::move(m_report); }

private:
    /// A check-in whose day is taken: a later one in the file may free the day.
    struct Waiting
    {
        QString path;
        Record<CheckIn> checkIn;
    };

    template <class Body> [[nodiscard]] Result<void> take(const QString& path, const JsonValue& value);
    template <class Body> [[nodiscard]] Result<void> store(const QString& path, const Record<Body>& record);
    [[nodiscard]] bool isFirstOfItsId(Kind kind, const RecordId& id);
    [[nodiscard]] Result<void> noteUnknown(const QByteArray& key, const JsonValue& value);
    [[nodiscard]] Result<void> keepUnknown();
    template <class Body>
    void reject(const QString& path, const QString& reason, ErrorCode code = ErrorCode::InvalidValue);
    void reject(const QString& path, const QString& reason, ErrorCode code = ErrorCode::InvalidValue);

    Diary& m_diary;
    Instant m_fallback;
    Day m_today;
    qint64 m_elements;
    qint64 m_done = 0;
    const Progress& m_progress;
    ImportReport m_report;
    QSet<QByteArray> m_keys;                    ///< of the top object
    bool m_skipped = false;                     ///< the current key came before
    QSet<std::pair<int, QByteArray>> m_ids;     ///< UUIDs under 0, slugs under their kind
    std::map<QByteArray, QByteArray> m_unknown; ///< of the top object: key to JSON
    qsizetype m_unknownSize = 0;
    QList<Waiting> m_waiting;
};

} // namespace keel
