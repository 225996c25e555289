// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Diary.h"

#include <QIODevice>

#include <functional>
#include <map>

namespace keel {

struct Rejection
{
    QString path; ///< where in the file: "check_ins[3].mood"
    QString reason;
    ErrorCode code = ErrorCode::InvalidValue;
};

/// What an import did, or would do, with the records of one kind.
struct ImportCount
{
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int rejected = 0;
    friend bool operator==(const ImportCount&, const ImportCount&) = default;
};

struct ImportReport
{
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    QList<Rejection> rejected;
    std::map<Kind, ImportCount> kinds; ///< only those the file has records of
    bool applied =
        false; ///< false after a dry run, or when something was rejected and nothing was to be skipped
};

struct ImportOptions
{
    bool dryRun = false;
    bool skipInvalid = false;
};

/// The forms of an export.
enum class ExportForm { Json, Csv, Markdown };

/// Called now and then with how much is done; returns false to stop. Storage thread.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// keel-export/1 in and out, and the readable exports. All JSON of the diary is read and written here and in
/// RecordJson; nlohmann::json stays inside this library. Storage thread. Errors: NotJson, NotOurSchema,
/// NewerSchema, TooLarge, Cancelled and those of the disk. Nothing here looks for identifiers: imports and
/// the owner's own exports never block on them.
class Exchange final
{
public:
    explicit Exchange(Diary& diary) : m_diary(diary) {}

    /// One transaction: all of it, or nothing. An error means that the file could not be taken at all; single
    /// bad records are in the report.
    [[nodiscard]] Result<ImportReport> importFile(const QString& path, const ImportOptions& options,
                                                  const Progress& progress = {});
    [[nodiscard]] Result<ImportReport> importBytes(const QByteArray& json, const ImportOptions& options,
                                                   const Progress& progress = {});

    /// The whole diary as keel-export/1, written to a new file beside `path` (mode 0600) and moved into
    /// place.
    [[nodiscard]] Result<void> exportJson(const QString& path, const Progress& progress = {});
    [[nodiscard]] Result<QByteArray> exportBytes();
    /// One CSV file per kind into a folder, UTF-8, RFC 4180; formula characters are defused.
    [[nodiscard]] Result<void> exportCsv(const QString& folder, const Progress& progress = {});
    /// One Markdown file per month into a folder.
    [[nodiscard]] Result<void> exportMarkdown(const QString& folder, const Progress& progress = {});

    /// To a place where nothing is yet (a file for JSON, else a folder): all of it, or nothing is left there.
    /// Returns how many records were written. Conflict: something is there.
    [[nodiscard]] Result<qint64> exportNew(ExportForm form, const QString& path,
                                           const Progress& progress = {});

private:
    Diary& m_diary;
};

} // namespace keel
