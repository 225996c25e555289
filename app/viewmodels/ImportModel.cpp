// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ImportModel.h"

#include "domain/records/AllRecords.h"
#include "services/StoppedImport.h"
#include "viewmodels/ErrorText.h"
#include "viewmodels/FilePlace.h"
#include "viewmodels/Wording.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace keel {

namespace {

constexpr int mostRefusals = 50;

QString reasonText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Conflict: return ImportModel::tr("something else has its place already");
    case ErrorCode::TooLarge: return ImportModel::tr("it is larger than the diary can hold");
    case ErrorCode::InvalidValue: return ImportModel::tr("a value is outside what the diary can hold");
    default: return ImportModel::tr("it cannot be read");
    }
}

std::optional<Kind> kindOfCollection(const QString& collection)
{
    std::optional<Kind> kind;
    forEachBody([&]<class Body>() {
        if (collection == QLatin1String(Body::collection))
            kind = Body::kind;
    });
    return kind;
}

QString countText(const ImportCount& count)
{
    QStringList parts;
    if (count.updated > 0)
        parts << ImportModel::tr("%n newer than yours", "entries of an import", count.updated);
    if (count.unchanged > 0)
        parts << ImportModel::tr("%n here already", "entries of an import", count.unchanged);
    if (count.rejected > 0)
        parts << ImportModel::tr("%n refused", "entries of an import", count.rejected);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString refusalText(const Rejection& rejection)
{
    // "check_ins[3].mood": the collection, which of them, and the field.
    static const QRegularExpression form(QStringLiteral("^([a-z_]+)(?:\\[(\\d+)\\])?(?:\\.(.+))?$"));
    const auto match = form.match(rejection.path);
    const auto kind = kindOfCollection(match.captured(1));
    if (!match.hasMatch() || !kind)
        return ImportModel::tr("%1: %2", "part of a file: what is the matter")
            .arg(rejection.path, reasonText(rejection.code));
    const QString field = match.captured(3);
    const QString place = match.captured(2).isEmpty()
                              ? wording::kindLabel(*kind)
                              : ImportModel::tr("%1 number %2", "kind of entry, its place in a file")
                                    .arg(wording::kindLabel(*kind))
                                    .arg(match.captured(2).toLongLong() + 1);
    return field.isEmpty() ? ImportModel::tr("%1: %2", "part of a file: what is the matter")
                                 .arg(place, reasonText(rejection.code))
                           : ImportModel::tr("%1: %2 (%3)", "entry: what is the matter (the field)")
                                 .arg(place, reasonText(rejection.code), field);
}

ImportModel::ImportModel(DiarySession& session, QObject* parent) : QObject(parent), m_session(session) {}

void ImportModel::startNew()
{
    m_path.clear();
    chooseAgain();
}

void ImportModel::chooseAgain()
{
    m_error.clear();
    m_summary.clear();
    m_refusals.clear();
    m_kinds.setRows({});
    m_news = m_refused = 0;
    setStage(Choosing);
}

void ImportModel::choose(const QUrl& address)
{
    const QString file = fileplace::chosen(address);
    if (!file.isEmpty())
        setPath(file);
}

void ImportModel::setPath(const QString& path)
{
    if (m_path == path)
        return;
    m_path = path;
    m_error.clear();
    Q_EMIT changed();
}

void ImportModel::look()
{
    if (m_stage == Choosing)
        run(true);
}

void ImportModel::take()
{
    if (canTake())
        run(false);
}

QString ImportModel::takeText() const
{
    return m_refused > 0
               ? tr("Import %1, leave out %2", "button; numbers of entries").arg(m_news).arg(m_refused)
               : tr("Import %n", "button; number of entries", m_news);
}

void ImportModel::run(bool dryRun)
{
    if (m_work.running())
        return;
    const QString file = fileplace::typed(m_path);
    if (file.isEmpty()) {
        m_error = tr("Choose a file first.");
        Q_EMIT changed();
        return;
    }
    m_error.clear();
    Q_EMIT changed();
    m_session
        .run([file, dryRun, stopped = m_stopped,
              progress = m_work.begin()](Diary& diary) -> Result<ImportReport> {
            const QFileInfo place(file);
            if (place.exists() && !place.isFile())
                return fail(ErrorCode::NotJson); // a folder; or a pipe, which may never end
            auto report = Exchange(diary).importFile(file, {.dryRun = dryRun, .skipInvalid = true}, progress);
            *stopped = !dryRun && !report && report.error().code == ErrorCode::Cancelled;
            return report;
        })
        .then(this, [this, file, dryRun](const Result<ImportReport>& report) {
            m_work.end();
            if (!report) {
                const ErrorCode code = report.error().code;
                m_error = code == ErrorCode::Cancelled ? tr("Stopped. Your diary was not changed.")
                                                       : fileplace::errorText(code);
                setStage(dryRun ? Choosing : Preview);
                return;
            }
            show(*report, QFileInfo(file).fileName());
            setStage(report->applied ? Done : Preview);
            if (report->applied)
                Q_EMIT m_session.changed(wholeDiary, this);
        });
}

void ImportModel::show(const ImportReport& report, const QString& file)
{
    m_news = report.added + report.updated;
    m_refused = int(report.rejected.size());
    QList<Row> rows;
    for (const auto& [kind, count] : report.kinds)
        rows.append({kindName(kind), wording::kindLabel(kind),
                     tr("%n new", "entries of an import", count.added), countText(count)});
    m_kinds.setRows(rows);
    m_refusals.clear();
    for (const Rejection& rejection : report.rejected.first(qMin(m_refused, mostRefusals)))
        m_refusals.append(refusalText(rejection));
    if (m_refused > mostRefusals)
        m_refusals.append(tr("and %n more", "refused entries of an import", m_refused - mostRefusals));
    if (report.applied)
        m_summary = tr("Done: %1 new and %2 newer entries are in your diary now.", "after an import")
                        .arg(report.added)
                        .arg(report.updated);
    else if (m_news == 0 && m_refused > 0)
        m_summary =
            std::any_of(report.kinds.begin(), report.kinds.end(),
                        [](const auto& kind) { return kind.second.unchanged > 0; })
                ? tr("Nothing more in %1 can be imported: %n refused, the rest is in your diary already.",
                     "an import; name of a file", m_refused)
                      .arg(file)
                : tr("Nothing in %1 can be imported: %n refused.", "an import; name of a file", m_refused)
                      .arg(file);
    else if (m_news == 0)
        m_summary =
            tr("Nothing in %1 is new: your diary has it already.", "an import; name of a file").arg(file);
    else
        m_summary =
            tr("Nothing has changed yet. This is what importing %1 would add.", "an import; name of a file")
                .arg(file);
}

void ImportModel::stop()
{
    if (!m_work.running())
        return;
    m_work.cancel();
    // Behind it on the storage thread, where it is known by then how it ended.
    m_session.run(
        [stopped = m_stopped](Diary& diary) { return *stopped ? noteStoppedImport(diary) : Result<void>(); });
}

void ImportModel::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT changed();
}

} // namespace keel
