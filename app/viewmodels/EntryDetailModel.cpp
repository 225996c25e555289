// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/EntryDetailModel.h"

#include "viewmodels/ErrorText.h"
#include "viewmodels/KeptEdits.h"
#include "viewmodels/Wording.h"

namespace keel {

namespace {

/// Text from a list, or from a page: a UUID, else the slug of a value or an own item.
std::optional<RecordId> recordIdOf(const QString& text)
{
    if (const auto id = EntryId::parse(text))
        return RecordId(*id);
    if (const auto slug = ItemId::parse(text))
        return RecordId(*slug);
    return {};
}

QString formName(DetailRow::Form form)
{
    switch (form) {
    case DetailRow::Written: return QStringLiteral("written");
    case DetailRow::Fact: return QStringLiteral("fact");
    case DetailRow::Scale: return QStringLiteral("scale");
    case DetailRow::Tags: return QStringLiteral("tags");
    case DetailRow::Link: return QStringLiteral("link");
    }
    Q_UNREACHABLE();
}

} // namespace

EntryDetailModel::EntryDetailModel(DiarySession& session, std::shared_ptr<const Content> content,
                                   QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_content(std::move(content))
{
    session.follow(DiaryPart::CheckIns | DiaryPart::Entries | DiaryPart::OwnItems | DiaryPart::Values, this,
                   &EntryDetailModel::refresh);
}

int EntryDetailModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_detail ? 0 : int(m_shown);
}

QVariant EntryDetailModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DetailRow& row = m_detail->rows.at(index.row());
    switch (role) {
    case FormRole: return formName(row.form);
    case SectionRole:
        return index.row() > 0 && m_detail->rows.at(index.row() - 1).section == row.section ? QString()
                                                                                            : row.section;
    case LabelRole: return row.label;
    case Qt::DisplayRole:
    case TextRole: return row.text;
    case ValueRole: return row.value;
    case MaximumRole: return row.maximum;
    case ChipsRole: return row.chips;
    case ChipPhasesRole: return row.chipPhases;
    case PhaseRole: return row.phase;
    default: return {};
    }
}

QHash<int, QByteArray> EntryDetailModel::roleNames() const
{
    return {{FormRole, "form"},   {SectionRole, "section"}, {LabelRole, "label"},
            {TextRole, "text"},   {ValueRole, "value"},     {MaximumRole, "maximum"},
            {ChipsRole, "chips"}, {PhaseRole, "phase"},     {ChipPhasesRole, "chipPhases"}};
}

QString EntryDetailModel::kindLabel() const
{
    return m_detail ? wording::kindLabel(m_detail->kind) : QString();
}

QString EntryDetailModel::heading() const
{
    return m_detail && !m_detail->title.isEmpty() ? m_detail->title : kindLabel();
}

QString EntryDetailModel::dateText() const
{
    if (!m_detail || !m_detail->day)
        return {};
    const QString date = wording::fullDate(*m_detail->day);
    return m_detail->timeText.isEmpty() ? date : tr("%1, %2", "date, time").arg(date, m_detail->timeText);
}

bool EntryDetailModel::canEdit() const
{
    if (!m_detail || m_detail->inBin)
        return false;
    switch (m_detail->kind) {
    case Kind::CheckIn: return m_detail->day.has_value();
    case Kind::Reflection:
    case Kind::Moment:
    case Kind::Note:
    case Kind::Plan:
    case Kind::WeeklyReview: return true;
    default: return false;
    }
}

void EntryDetailModel::open(const QString& id)
{
    const auto record = recordIdOf(id);
    if (!record || (m_trail.size() == 1 && m_trail.first() == *record && m_detail))
        return;
    m_trail = {*record};
    load();
}

void EntryDetailModel::follow(int row)
{
    if (!m_detail || row < 0 || row >= m_detail->rows.size())
        return;
    const auto target = recordIdOf(m_detail->rows.at(row).target);
    if (!target)
        return;
    if (m_trail.size() > 1 && m_trail.at(m_trail.size() - 2) == *target) {
        back(); // there and back again is no longer a way
        return;
    }
    m_trail.append(*target);
    load();
}

void EntryDetailModel::back()
{
    if (m_trail.size() <= 1) {
        close();
        return;
    }
    m_trail.removeLast();
    load();
}

void EntryDetailModel::close()
{
    ++m_loading;
    m_trail.clear();
    show({}, {}, false);
}

void EntryDetailModel::edit()
{
    if (!canEdit())
        return;
    switch (m_detail->kind) {
    case Kind::CheckIn: Q_EMIT checkInRequested(m_detail->day->toString()); break;
    case Kind::Reflection: Q_EMIT reflectionRequested(entryId()); break;
    case Kind::Moment: Q_EMIT momentRequested(entryId()); break;
    case Kind::Note: Q_EMIT noteRequested(entryId()); break;
    case Kind::Plan: Q_EMIT planRequested(entryId()); break;
    case Kind::WeeklyReview: Q_EMIT weeklyReviewRequested(entryId()); break;
    default: break;
    }
}

void EntryDetailModel::remove()
{
    if (canRemove())
        Q_EMIT removeRequested(entryId());
}

void EntryDetailModel::showMore()
{
    if (!hasMore())
        return;
    const qsizetype next = qMin(m_shown + firstRows, m_detail->rows.size());
    beginInsertRows({}, int(m_shown), int(next) - 1);
    m_shown = next;
    endInsertRows();
    Q_EMIT changed();
}

void EntryDetailModel::refresh()
{
    if (isOpened())
        load();
}

void EntryDetailModel::load()
{
    const quint64 mine = ++m_loading;
    const RecordId id = m_trail.last();
    struct Loaded
    {
        EntryDetail detail;
        QString changedText;
        bool editKept = false;
    };
    m_session
        .run([content = m_content, id](Diary& diary) -> Result<Loaded> {
            KEEL_ASSIGN(EntryDetail detail, readEntryDetail(diary.journal(), *content, id));
            KEEL_ASSIGN(const ZoneId zone, diary.journal().zone());
            QString changedText;
            if (detail.changedAt) {
                const QDateTime local = detail.changedAt->utc().toTimeZone(zone.zone());
                if (const auto day = Day::create(local.date()))
                    changedText =
                        tr("Changed %1, %2", "date, time")
                            .arg(wording::shortDate(*day), local.time().toString(QStringLiteral("HH:mm")));
            }
            KEEL_ASSIGN(const bool editKept, hasKeptEdit(diary.journal(), detail.kind, id, detail.day));
            return Loaded{std::move(detail), changedText, editKept};
        })
        .then(this, [this, mine](const Result<Loaded>& loaded) {
            if (mine != m_loading)
                return;
            if (loaded && !loaded->detail.inBin) {
                m_error.clear();
                show(loaded->detail, loaded->changedText, loaded->editKept);
            } else if (loaded || loaded.error().code == ErrorCode::NotFound) {
                m_trail.removeLast(); // gone: back to what led here, or to the list
                if (m_trail.isEmpty())
                    close();
                else
                    load();
            } else {
                m_error = errorText(loaded.error().code);
                Q_EMIT changed();
            }
        });
    Q_EMIT changed();
}

void EntryDetailModel::show(std::optional<EntryDetail> detail, const QString& changedText, bool editKept)
{
    beginResetModel();
    m_detail = std::move(detail);
    m_shown = m_detail ? qMin<qsizetype>(m_detail->rows.size(), firstRows) : 0;
    m_changedText = changedText;
    m_editKept = editKept;
    endResetModel();
    Q_EMIT changed();
}

} // namespace keel
