// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/TimelineModel.h"

#include "services/EntrySummary.h"
#include "viewmodels/EntryWords.h"
#include "viewmodels/ErrorText.h"
#include "viewmodels/Wording.h"

#include <QLocale>

namespace keel {

namespace {

constexpr qsizetype longestUndoText = 40;
/// How far down a position is looked for: a dozen years of an entry a day.
constexpr qsizetype farthestPosition = 5000;

/// "Check-in, Thursday 19 November, 17:20"
QString spokenName(const QString& kind, const std::optional<Day>& day, const QString& time)
{
    QStringList parts{kind, day ? wording::weekdayAndDate(*day) : QString(), time};
    parts.removeAll(QString());
    return listed(parts);
}

} // namespace

TimelineModel::TimelineModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_content(std::move(content)),
      m_filter(session, m_content)
{
    m_searchPause.setSingleShot(true);
    m_searchPause.setInterval(searchPauseMilliseconds);
    connect(&m_searchPause, &QTimer::timeout, this, [this] { load(Into::Anew); });
    connect(&m_filter, &TimelineFilterModel::changed, this, [this] { load(Into::Anew); });
    session.follow(DiaryPart::CheckIns | DiaryPart::Entries | DiaryPart::Work | DiaryPart::OwnItems |
                       DiaryPart::Values,
                   this, &TimelineModel::refresh);
    load(Into::Anew);
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case EntryIdRole: return row.id.toString();
    case KindRole: return kindName(row.kind);
    case KindLabelRole: return row.kindLabel;
    case PhaseRole: return row.phase;
    case DayHeaderRole: return row.dayHeader;
    case TimeTextRole: return row.timeText;
    case Qt::DisplayRole:
    case TextRole: return row.text;
    case MarksRole: return QVariant::fromValue(row.marks);
    case HighlightsRole: {
        QList<int> flat;
        for (const TextHit& mark : row.marks)
            flat << mark.start << mark.length;
        return QVariant::fromValue(flat);
    }
    case ChipsRole: return row.chips;
    case ChipPhasesRole: return row.chipPhases;
    case SpokenRole: return row.spoken;
    default: return {};
    }
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    return {{EntryIdRole, "entryId"},       {KindRole, "kind"},   {KindLabelRole, "kindLabel"},
            {PhaseRole, "phase"},           {MarksRole, "marks"}, {DayHeaderRole, "dayHeader"},
            {TimeTextRole, "timeText"},     {TextRole, "text"},   {HighlightsRole, "highlights"},
            {ChipPhasesRole, "chipPhases"}, {ChipsRole, "chips"}, {SpokenRole, "spoken"}};
}

bool TimelineModel::canFetchMore(const QModelIndex& parent) const
{
    if (parent.isValid() || m_busy)
        return false;
    return m_searchText.trimmed().isEmpty() ? m_next.has_value() : m_rows.size() < m_total;
}

void TimelineModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        load(Into::Below);
}

void TimelineModel::setSearchText(const QString& text)
{
    if (m_searchText == text)
        return;
    m_searchText = text;
    m_searchPause.start();
    Q_EMIT searchTextChanged();
}

QString TimelineModel::emptyTitle() const
{
    if (!m_searchText.trimmed().isEmpty())
        return tr("Nothing found", "search without result");
    if (m_filter.isDayAlone())
        return tr("Nothing written on this day", "empty day of the diary");
    if (m_filter.isActive())
        return tr("Nothing with these filters", "diary, filtered");
    return tr("Nothing written yet", "empty diary");
}

QString TimelineModel::emptyText() const
{
    const bool filtered = m_filter.isActive();
    if (!m_searchText.trimmed().isEmpty())
        return filtered ? tr("Every word must occur in the entry, and every filter must fit. Clear one to "
                             "see more.")
                        : tr("Every word must occur in the entry. Signs and emoji are not searched.");
    if (m_filter.isDayAlone())
        return m_filter.dayText();
    if (filtered)
        return tr("Every filter must fit the entry. Clear one to see more.");
    return tr("What you write appears here, newest first. The first check-in takes half a minute.");
}

bool TimelineModel::canCheckIn() const { return m_searchText.trimmed().isEmpty() && m_filter.isDayAlone(); }

void TimelineModel::checkInOnDay()
{
    if (canCheckIn())
        Q_EMIT openCheckIn(m_filter.day());
}

void TimelineModel::showDay(const QString& isoDay)
{
    setSearchText({});
    m_filter.restore({{QStringLiteral("day"), isoDay}});
}

void TimelineModel::refresh() { load(Into::Again); }

void TimelineModel::restore(const QString& searchText, const QJsonObject& filter, const QString& top)
{
    m_searchText = searchText;
    m_filter.restore(filter);
    if (const auto id = EntryId::parse(top))
        m_top = *id;
    load(Into::Anew, m_top);
    Q_EMIT searchTextChanged();
}

void TimelineModel::load(Into into, const std::optional<RecordId>& downTo)
{
    m_searchPause.stop();
    const quint64 mine = ++m_loading;
    Request request;
    request.text = m_searchText.trimmed();
    request.filter = m_filter.filter();
    request.downTo = downTo;
    if (!request.text.isEmpty())
        request.limit = foundPageSize;
    if (into == Into::Below) {
        request.before = m_next;
        request.offset = m_rows.size();
    } else if (into == Into::Again) {
        request.limit = qMax<qsizetype>(request.limit, m_rows.size() + 1); // with what was brought back
    }
    m_busy = true;
    Q_EMIT stateChanged();
    m_session.run([content = m_content, request](Diary& diary) { return read(diary, *content, request); })
        .then(this, [this, mine, into](Result<Page> page) {
            if (mine == m_loading)
                takePage(into, std::move(page));
        });
}

Result<TimelineModel::Page> TimelineModel::read(Diary& diary, const Content& content, const Request& request)
{
    const auto readOnce = [&](const Request& once) {
        return once.text.isEmpty() ? readPage(diary, content, once) : find(diary, once);
    };
    KEEL_ASSIGN(Page page, readOnce(request));
    if (!request.downTo)
        return page;
    const auto holds = [&](const QList<Row>& rows) {
        return std::any_of(rows.cbegin(), rows.cend(),
                           [&](const Row& row) { return row.id == *request.downTo; });
    };
    Request more = request;
    more.limit = 10 * pageSize;
    bool found = holds(page.rows);
    while (!found && page.rows.size() < farthestPosition &&
           (request.text.isEmpty() ? page.next.has_value() : page.rows.size() < page.total)) {
        more.before = page.next;
        more.offset = page.rows.size();
        KEEL_ASSIGN(Page below, readOnce(more));
        if (below.rows.isEmpty())
            break;
        found = holds(below.rows);
        page.rows.append(below.rows);
        page.next = below.next;
    }
    return page;
}

Result<TimelineModel::Page> TimelineModel::readPage(Diary& diary, const Content& content,
                                                    const Request& request)
{
    Journal& journal = diary.journal();
    TimelineFilter filter = request.filter;
    if (filter.kinds.isEmpty())
        filter.kinds = whatOneWrote;
    KEEL_ASSIGN(const Vocabulary vocabulary, Vocabulary::of(journal, content));
    KEEL_ASSIGN(const TimelinePage entries, journal.timeline(filter, request.before, request.limit));
    Page page;
    page.next = entries.next;
    for (const AnyRecord& record : entries.entries) {
        Row row;
        row.id = headerOf(record).id;
        row.kind = kindOf(record);
        row.kindLabel = wording::kindLabel(row.kind);
        row.phase = phaseOf(row.kind);
        row.day = dayOf(record);
        row.dayHeader = row.day ? wording::fullDate(*row.day) : QString();
        row.timeText = timeOf(record);
        row.spoken = spokenName(row.kindLabel, row.day, row.timeText);
        row.text = entryText(record, vocabulary.taxonomy, content.prompts);
        const Chips chips = chipsOf(record, vocabulary);
        row.chips = chips.labels;
        row.chipPhases = chips.phases;
        page.rows.append(row);
    }
    return page;
}

Result<TimelineModel::Page> TimelineModel::find(Diary& diary, const Request& request)
{
    KEEL_ASSIGN(const SearchPage found,
                diary.journal().search(request.text, request.limit, LastWord::Beginning, request.filter,
                                       request.offset));
    Page page;
    page.total = found.total;
    page.totalIsFloor = found.totalIsFloor;
    for (const SearchHit& hit : found.hits) {
        Row row;
        row.id = hit.place.header.id;
        row.kind = hit.place.kind;
        row.kindLabel = wording::kindLabel(row.kind);
        row.phase = phaseOf(row.kind);
        if (const qint64 julian = julianDayOf(hit.place.seq); julian > 0) {
            row.day = Day::fromJulian(julian);
            row.timeText =
                wording::fullDate(*row.day); // the best comes first, not the newest: no days to stand under
        }
        row.spoken = spokenName(row.kindLabel, row.day, {});
        row.text = hit.snippet.text;
        for (const Snippet::Mark& mark : hit.snippet.marks)
            row.marks.append({int(mark.start), int(mark.length), {}});
        page.rows.append(row);
    }
    return page;
}

void TimelineModel::takePage(Into into, Result<Page> page)
{
    m_busy = false;
    if (!page) {
        m_error = errorText(page.error().code);
        Q_EMIT stateChanged();
        return;
    }
    m_error.clear();
    m_next = page->next;
    m_total = page->total;
    if (into == Into::Anew) {
        replaceRows(std::move(page->rows));
    } else if (into == Into::Again) {
        mergeRows(std::move(page->rows));
    } else if (!page->rows.isEmpty()) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page->rows.size()) - 1);
        m_rows.append(page->rows);
        endInsertRows();
    }
    if (m_searchText.trimmed().isEmpty())
        m_resultText.clear();
    else if (page->totalIsFloor)
        m_resultText = tr("More than %1 found, newest first").arg(QLocale().toString(qlonglong(page->total)));
    else if (page->total == 0)
        m_resultText = tr("Nothing found");
    else if (page->total == 1)
        m_resultText = tr("1 found");
    else
        m_resultText = tr("%1 found, best first").arg(QLocale().toString(qlonglong(page->total)));
    Q_EMIT stateChanged();
    showTop();
}

void TimelineModel::replaceRows(QList<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void TimelineModel::mergeRows(QList<Row> rows)
{
    // What is the same at both ends stays; the rest in between is exchanged. One change at a time is the
    // rule.
    const qsizetype common = qMin(m_rows.size(), rows.size());
    qsizetype head = 0;
    while (head < common && m_rows.at(head).id == rows.at(head).id)
        ++head;
    qsizetype tail = 0;
    while (tail < common - head &&
           m_rows.at(m_rows.size() - 1 - tail).id == rows.at(rows.size() - 1 - tail).id)
        ++tail;
    if (m_rows.size() > head + tail) {
        beginRemoveRows({}, int(head), int(m_rows.size() - tail) - 1);
        m_rows.remove(head, m_rows.size() - tail - head);
        endRemoveRows();
    }
    if (rows.size() > head + tail) {
        beginInsertRows({}, int(head), int(rows.size() - tail) - 1);
        m_rows = m_rows.first(head) + rows.sliced(head, rows.size() - tail - head) + m_rows.sliced(head);
        endInsertRows();
    }
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (m_rows.at(row) == rows.at(row))
            continue;
        m_rows[row] = rows.at(row);
        Q_EMIT dataChanged(index(int(row)), index(int(row)));
    }
}

void TimelineModel::showTop()
{
    if (!m_top)
        return;
    const int row = rowOf(m_top->toString());
    m_top.reset();
    if (row >= 0)
        Q_EMIT restored(row);
}

QString TimelineModel::entryAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).id.toString() : QString();
}

int TimelineModel::rowOf(const QString& id) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row& row) { return row.id.toString() == id; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

void TimelineModel::openEntry(int row)
{
    if (row >= 0 && row < m_rows.size())
        Q_EMIT openRequested(entryAt(row));
}

void TimelineModel::remove(int row) { removeEntry(entryAt(row)); }

void TimelineModel::removeEntry(const QString& text)
{
    const auto id = EntryId::parse(text);
    if (!id)
        return; // values and own items have a place of their own
    m_session.run([id = *id](Diary& diary) { return diary.journal().remove(id); })
        .then(this, [this, id = *id](const Result<void>& removed) {
            if (!removed) {
                m_error = errorText(removed.error().code);
                Q_EMIT stateChanged();
                return;
            }
            takeOut(id);
        });
}

void TimelineModel::takeOut(const RecordId& id)
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row& r) { return r.id == id; });
    m_removed = id;
    if (found != m_rows.cend()) { // the list may have changed meanwhile
        const int at = int(found - m_rows.cbegin());
        const QString name = found->text.isEmpty() ? found->kindLabel : oneLine(found->text, longestUndoText);
        setUndo(tr("Removed: %1").arg(name));
        beginRemoveRows({}, at, at);
        m_rows.removeAt(at);
        endRemoveRows();
        m_total = qMax<qsizetype>(0, m_total - 1);
    } else {
        setUndo(tr("Removed"));
    }
    Q_EMIT stateChanged();
    Q_EMIT m_session.changed(wholeDiary, this);
}

void TimelineModel::undo()
{
    if (m_undoText.isEmpty())
        return;
    const RecordId id = m_removed;
    setUndo({});
    m_session.run([id](Diary& diary) { return diary.journal().restore(id); })
        .then(this, [this](const Result<void>& restored) {
            if (!restored) {
                m_error = errorText(restored.error().code);
                Q_EMIT stateChanged();
                return;
            }
            refresh();
            Q_EMIT m_session.changed(wholeDiary, this);
        });
}

void TimelineModel::forgetUndo() { setUndo({}); }

void TimelineModel::setUndo(const QString& text)
{
    if (m_undoText.isEmpty() && text.isEmpty())
        return; // the same words again are another entry
    m_undoText = text;
    Q_EMIT undoTextChanged();
}

} // namespace keel
