// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "cli/OpenDiary.h"
#include "cli/ProgressLine.h"
#include "cli/Streams.h"
#include "services/Exchange.h"

#include <QJsonArray>

namespace keel::cli {

namespace {

const QString standardStream = QStringLiteral("-");

QJsonObject toJson(const ImportReport& report)
{
    QJsonArray rejected;
    for (const Rejection& rejection : report.rejected)
        rejected.append(QJsonObject{{QStringLiteral("path"), rejection.path},
                                    {QStringLiteral("reason"), rejection.reason}});
    return {{QStringLiteral("added"), report.added},
            {QStringLiteral("updated"), report.updated},
            {QStringLiteral("unchanged"), report.unchanged},
            {QStringLiteral("rejected"), rejected},
            {QStringLiteral("applied"), report.applied}};
}

Outcome<> printReport(const ImportReport& report, bool json)
{
    if (json)
        return printJson(toJson(report));
    for (const Rejection& rejection : report.rejected)
        note(QStringLiteral("%1: %2").arg(rejection.path, rejection.reason));
    return printLine(QStringLiteral("%1 added, %2 updated, %3 unchanged, %4 rejected%5")
                         .arg(report.added)
                         .arg(report.updated)
                         .arg(report.unchanged)
                         .arg(report.rejected.size())
                         .arg(report.applied ? QString() : QStringLiteral("; nothing was written"))
                         .toUtf8());
}

/// Where an export goes.
struct Destination
{
    enum class Form { Json, Csv, Markdown } form;
    QString path;
};

Outcome<Destination> destination(const Invocation& invocation)
{
    QList<Destination> named;
    if (!invocation.operands().isEmpty())
        named.append({Destination::Form::Json, invocation.operands().first()});
    if (const auto folder = invocation.value("csv"))
        named.append({Destination::Form::Csv, *folder});
    if (const auto folder = invocation.value("markdown"))
        named.append({Destination::Form::Markdown, *folder});
    if (named.size() != 1)
        return fail(
            Failure::usage(QStringLiteral("\"export\" needs one of FILE, --csv DIR and --markdown DIR")));
    return named.first();
}

Outcome<QByteArray> writeExport(Diary& diary, const Destination& to)
{
    Exchange exchange(diary);
    const Progress progress = progressLine(QStringLiteral("Exporting"));
    if (to.path == standardStream)
        return about(QStringLiteral("standard output"), exchange.exportBytes());
    switch (to.form) {
    case Destination::Form::Json: KEEL_TRY(aboutFile(to.path, exchange.exportJson(to.path, progress))); break;
    case Destination::Form::Csv: KEEL_TRY(aboutFile(to.path, exchange.exportCsv(to.path, progress))); break;
    case Destination::Form::Markdown:
        KEEL_TRY(aboutFile(to.path, exchange.exportMarkdown(to.path, progress)));
        break;
    }
    return QByteArray();
}

} // namespace

Outcome<> runImport(const Invocation& invocation)
{
    const QString path = invocation.operands().first();
    const ImportOptions options{.dryRun = invocation.has("dry-run"),
                                .skipInvalid = invocation.has("skip-invalid")};
    QByteArray bytes;
    if (path == standardStream) {
        KEEL_ASSIGN(bytes, readInput(path));
    }
    const QString source = inputName(path);
    KEEL_ASSIGN(const ImportReport report, inDiary(invocation, [&](Diary& diary) -> Outcome<ImportReport> {
                    Exchange exchange(diary);
                    const Progress progress = progressLine(QStringLiteral("Importing"));
                    auto done = path == standardStream ? exchange.importBytes(bytes, options, progress)
                                                       : exchange.importFile(path, options, progress);
                    return std::move(done).map_error([&](const Error& error) {
                        return error.code == ErrorCode::NotFound
                                   ? Failure::ofFile(error, source)
                                   : Failure::ofWriting(error, source, vaultFolder(invocation));
                    });
                }));
    const bool refused = !report.rejected.isEmpty() && !options.skipInvalid;
    // Refused is refused: what could have been taken was not. A dry run says what would be.
    ImportReport told = report;
    if (refused)
        told.added = told.updated = told.unchanged = 0;
    KEEL_TRY(printReport(told, invocation.has("json")));
    if (!refused)
        return {};
    const Rejection& first = report.rejected.first();
    return fail(
        Failure{exitStatusOf(first.code),
                QStringLiteral("%1: %2 records refused, the first at %3 (%4); nothing was changed; mend them "
                               "or give --skip-invalid")
                    .arg(source)
                    .arg(report.rejected.size())
                    .arg(first.path, first.reason)});
}

Outcome<> runExport(const Invocation& invocation)
{
    KEEL_ASSIGN(const Destination to, destination(invocation));
    note(QStringLiteral("an export is not encrypted: whoever gets it can read the whole diary"));
    if (!confirm(QStringLiteral("Write it?")))
        return fail(Failure{ExitStatus::Internal, QStringLiteral("stopped; nothing was written")});
    KEEL_ASSIGN(const QByteArray document,
                inDiary(invocation, [&](Diary& diary) { return writeExport(diary, to); }));
    return document.isEmpty() ? Outcome<>() : printLine(document.trimmed());
}

} // namespace keel::cli
