// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ExportModel.h"

#include "viewmodels/Wording.h"

namespace keel {

namespace {

constexpr qsizetype daysShown = 5;

} // namespace

ExportModel::ExportModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent)
    : ReadableFileModel(session, parent), m_content(std::move(content))
{}

void ExportModel::startNew()
{
    m_form = ExportForm::Json;
    begin();
    review();
}

void ExportModel::review()
{
    stopLooking();
    m_review = {};
    Q_EMIT reviewed();
    m_lookNoMore = std::make_shared<std::atomic<bool>>(false);
    session()
        .run([content = m_content, noMore = m_lookNoMore](Diary& diary) {
            return reviewIdentifiers(diary, content->guard, [noMore](qint64, qint64) { return !*noMore; });
        })
        .then(this, [this, noMore = m_lookNoMore](const Result<IdentifierReview>& found) {
            if (*noMore || !found)
                return; // a disk that cannot be read is told about when the export is written
            m_review = *found;
            Q_EMIT reviewed();
        });
}

void ExportModel::stopLooking()
{
    if (m_lookNoMore)
        *m_lookNoMore = true;
}

void ExportModel::stop()
{
    stopLooking();
    work()->cancel();
}

QString ExportModel::clientDetails() const
{
    QStringList sentences;
    if (m_review.records > 0) {
        sentences << tr(
            "%n entry(s) hold(s) something that looks as if it could identify a client, for example a "
            "number or a postcode.",
            "before an export", m_review.records);
    }
    if (m_review.names > 0) {
        sentences << tr("%n entry(s) may name someone.", "before an export", m_review.names);
    }
    if (sentences.isEmpty())
        return {};
    sentences << tr("The export takes them along as they are. If they are about a client, change them first.",
                    "before an export");
    return sentences.join(u' ');
}

QStringList ExportModel::clientDays() const
{
    QStringList days;
    for (const Day day : m_review.days.first(std::min(daysShown, m_review.days.size())))
        days << wording::weekdayAndDate(day);
    return days;
}

void ExportModel::openClientDay(int index)
{
    if (index >= 0 && index < m_review.days.size())
        Q_EMIT dayWanted(m_review.days.at(index).toString());
}

void ExportModel::setForm(int form)
{
    if (form < 0 || form > 2 || form == int(m_form))
        return;
    m_form = ExportForm(form);
    renameOffer();
}

QString ExportModel::stem() const { return QStringLiteral("keel"); }

QString ExportModel::ending() const
{
    switch (m_form) {
    case ExportForm::Json: return QStringLiteral(".json");
    case ExportForm::Csv: return QStringLiteral("-tables");
    case ExportForm::Markdown: return QStringLiteral("-text");
    }
    return {};
}

ReadableFileModel::Writing ExportModel::writing()
{
    return [form = m_form](Diary& diary, const QString& target, const Progress& progress) {
        return Exchange(diary).exportNew(form, target, progress);
    };
}

QString ExportModel::doneText(qint64 count, const QString& place) const
{
    return m_form == ExportForm::Json
               ? tr("Done: %n record(s) are in the file %1. Anyone who gets it can read it.", nullptr,
                    int(count))
                     .arg(place)
               : tr("Done: %n record(s) are in the folder %1. Anyone who gets it can read it.", nullptr,
                    int(count))
                     .arg(place);
}

} // namespace keel
