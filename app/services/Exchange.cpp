// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Exchange.h"

#include "crypto/DurableFile.h"
#include "services/CsvExport.h"
#include "services/ExportFormat.h"
#include "services/Importer.h"
#include "services/JsonExport.h"
#include "services/MarkdownExport.h"
#include "services/PendingFile.h"
#include "services/PendingFolder.h"
#include "storage/Transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace keel {

namespace {

/// From here on an import leaves enough behind in the search index to be worth tidying up.
constexpr int manyRecords = 100;

/// Is the document ours, and of an age that we can read?
Result<void> checkSchema(const DocumentOutline& outline)
{
    const QString* schema = outline.isObject && outline.schema ? outline.schema->text() : nullptr;
    if (!schema)
        return fail(ErrorCode::NotOurSchema);
    if (*schema == QLatin1String(format::schema))
        return {};
    const QLatin1String family("keel-export/");
    if (!schema->startsWith(family))
        return fail(ErrorCode::NotOurSchema);
    qsizetype digits = 0;
    const QStringView version = QStringView(*schema).sliced(family.size());
    while (digits < version.size() && version[digits] >= u'0' && version[digits] <= u'9')
        ++digits;
    const bool isNewer = digits > 0 && version[0] != u'0' && version.first(digits) != u'1';
    return fail(isNewer ? ErrorCode::NewerSchema : ErrorCode::NotOurSchema);
}

/// What stands in for a missing updated_at: the same at every import of the same file.
Instant fallbackMoment(const DocumentOutline& outline)
{
    const QString* text = outline.exportedAt ? outline.exportedAt->text() : nullptr;
    return text ? Instant::parse(*text).value_or(Instant()) : Instant();
}

template <class Writer> Result<qint64> written(Writer writer)
{
    KEEL_TRY(writer.write());
    return writer.written();
}

Result<void> preparePrivateFolder(const QString& folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return {};
    if (info.exists())
        return fail(ErrorCode::IoFailure, info.fileName());
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::PermissionDenied, info.fileName());
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

} // namespace

Result<ImportReport> Exchange::importFile(const QString& path, const ImportOptions& options,
                                          const Progress& progress)
{
    if (QFileInfo(path).size() > longestExport)
        return fail(ErrorCode::TooLarge, QFileInfo(path).fileName());
    KEEL_ASSIGN(const QByteArray json, readWholeFile(path, longestExport));
    return importBytes(json, options, progress);
}

Result<ImportReport> Exchange::importBytes(const QByteArray& json, const ImportOptions& options,
                                           const Progress& progress)
{
    if (json.size() > longestExport)
        return fail(ErrorCode::TooLarge, QStringLiteral("longer than 256 MiB"));
    KEEL_ASSIGN(const DocumentOutline outline, outlineOf(json));
    KEEL_TRY(checkSchema(outline));
    if (outline.depth > deepestExport)
        return fail(ErrorCode::TooLarge, QStringLiteral("nested too deep"));
    if (outline.numberTooLarge)
        return fail(ErrorCode::InvalidValue, QStringLiteral("a number is too large"));
    KEEL_ASSIGN(const Day today, m_diary.journal().today());

    KEEL_ASSIGN(auto transaction, Transaction::begin(m_diary.connection()));
    Importer importer(m_diary, fallbackMoment(outline), today, outline.elements, progress);
    KEEL_TRY(readDocument(json, importer));
    KEEL_TRY(importer.finish());
    ImportReport report = importer.takeReport();
    if (options.dryRun || (!report.rejected.isEmpty() && !options.skipInvalid))
        return report; // and the transaction rolls back
    if (report.added + report.updated >= manyRecords)
        KEEL_TRY(m_diary.records().compact());
    KEEL_TRY(transaction.commit());
    report.applied = true;
    return report;
}

Result<void> Exchange::exportJson(const QString& path, const Progress& progress)
{
    PendingFile file(path);
    KEEL_TRY(file.open());
    JsonExport writer(
        m_diary, [&file](QByteArrayView bytes) { return file.write(bytes); }, progress);
    KEEL_TRY(writer.write());
    return file.commit();
}

Result<QByteArray> Exchange::exportBytes()
{
    QByteArray json;
    const auto collect = [&json](QByteArrayView bytes) {
        json.append(bytes);
        return Result<void>();
    };
    const Progress silent;
    KEEL_TRY(JsonExport(m_diary, collect, silent).write());
    return json;
}

Result<void> Exchange::exportCsv(const QString& folder, const Progress& progress)
{
    KEEL_TRY(preparePrivateFolder(folder));
    return CsvExport(m_diary, folder, progress).write();
}

Result<void> Exchange::exportMarkdown(const QString& folder, const Progress& progress)
{
    KEEL_TRY(preparePrivateFolder(folder));
    return MarkdownExport(m_diary, folder, progress).write();
}

Result<qint64> Exchange::exportNew(ExportForm form, const QString& path, const Progress& progress)
{
    if (QFileInfo(path).exists() || QFileInfo(path).isSymLink())
        return fail(ErrorCode::Conflict, QFileInfo(path).fileName());
    if (form == ExportForm::Json) {
        PendingFile file(path);
        KEEL_TRY(file.open());
        const auto sink = [&file](QByteArrayView bytes) { return file.write(bytes); };
        KEEL_ASSIGN(const qint64 count, written(JsonExport(m_diary, sink, progress)));
        KEEL_TRY(file.commitNew());
        return count;
    }
    PendingFolder folder(path);
    KEEL_TRY(folder.open());
    KEEL_ASSIGN(const qint64 count, form == ExportForm::Csv
                                        ? written(CsvExport(m_diary, folder.path(), progress))
                                        : written(MarkdownExport(m_diary, folder.path(), progress)));
    KEEL_TRY(folder.commit());
    return count;
}

} // namespace keel
