// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/TimelineModel.h"

#include "services/EntrySummary.h"
#include "viewmodels/ErrorText.h"
#include "viewmodels/Wording.h"

#include <QLocale>

namespace keel {

namespace {

/// The diary by day. Leave, plans and closings have their own places; search finds them all the same.
const TimelineFilter whatOneWrote{
    {Kind::CheckIn, Kind::Reflection, Kind::Moment, Kind::Note, Kind::WeeklyReview}, {}, {}};

constexpr int searchPauseMilliseconds = 120;
constexpr qsizetype longestUndoText = 40;

QString phaseOf(Kind kind)
{
    switch (kind) {
    case Kind::Reflection: return QStringLiteral("challenge");
    case Kind::Moment: return QStringLiteral("values");
    case Kind::Plan: return QStringLiteral("coping");
    default: return {};
    }
}

/// Labels of what entries are linked to, in the person's words.
struct Vocabulary
{
    Taxonomy taxonomy;
    const ValueCatalogue& catalogue;
    QHash<QString, QString> ownValues;

    [[nodiscard]] QString value(const ItemId& id) const
    {
        const QString own = ownValues.value(id.toString());
        return own.isEmpty() ? catalogue.label(id) : own;
    }
};

Result<Vocabulary> vocabularyOf(Journal& journal, const Content& content)
{
    KEEL_ASSIGN(const auto ownItems, journal.all<CustomItem>());
    KEEL_ASSIGN(const auto ownValues, journal.all<ChosenValue>());
    Vocabulary vocabulary{content.taxonomy.withOwnItems(ownItems), content.values, {}};
    for (const auto& record : ownValues)
        vocabulary.ownValues.insert(record.header.id.toString(), record.body.label.text());
    return vocabulary;
}

struct Chips
{
    QStringList labels, phases;

    void add(const QString& label, const char* phase)
    {
        labels.append(label);
        phases.append(QString::fromLatin1(phase));
    }
};

template <class Links> void addLinks(Chips& chips, const Links& links, const Vocabulary& vocabulary)
{
    if constexpr (requires { links.challengeIds; }) {
        for (const ItemId& id : links.challengeIds)
            chips.add(vocabulary.taxonomy.label(id), "challenge");
    }
    if constexpr (requires { links.valueIds; }) {
        for (const ItemId& id : links.valueIds)
            chips.add(vocabulary.value(id), "values");
    }
    if constexpr (requires { links.copingIds; }) {
        for (const ItemId& id : links.copingIds)
            chips.add(vocabulary.taxonomy.label(id), "coping");
    }
    if constexpr (requires { links.copingUsed; }) {
        for (const auto& used : links.copingUsed)
            chips.add(vocabulary.taxonomy.label(used.id), "coping");
    }
}

Chips chipsOf(const AnyRecord& record, const Vocabulary& vocabulary)
{
    return std::visit(
        [&](const auto& r) {
            Chips chips;
            if constexpr (requires { r.body.links; })
                addLinks(chips, r.body.links, vocabulary);
            else
                addLinks(chips, r.body, vocabulary);
            return chips;
        },
        record);
}

QString timeOf(const AnyRecord& record)
{
    return std::visit(
        [](const auto& r) -> QString {
            if constexpr (requires { r.body.stamp; }) {
                const Stamp& stamp = r.body.stamp;
                if (stamp.recordedAt && stamp.zone)
                    return stamp.recordedAt->utc().toTimeZone(stamp.zone->zone()).time().toString(u"HH:mm");
            }
            return {};
        },
        record);
}

/// "Check-in: mood 6, energy 5" stands under a heading that says "Check-in" already.
QString withoutKind(const QString& title, const QString& kindLabel)
{
    if (title == kindLabel)
        return {};
    const QString prefix = kindLabel + QStringLiteral(": ");
    return title.startsWith(prefix) ? title.mid(prefix.size()) : title;
}

} // namespace

TimelineModel::TimelineModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_content(std::move(content))
{
    m_searchPause.setSingleShot(true);
    m_searchPause.setInterval(searchPauseMilliseconds);
    connect(&m_searchPause, &QTimer::timeout, this, &TimelineModel::refresh);
    refresh();
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
    default: return {};
    }
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    return {{EntryIdRole, "entryId"},       {KindRole, "kind"},   {KindLabelRole, "kindLabel"},
            {PhaseRole, "phase"},           {MarksRole, "marks"}, {DayHeaderRole, "dayHeader"},
            {TimeTextRole, "timeText"},     {TextRole, "text"},   {HighlightsRole, "highlights"},
            {ChipPhasesRole, "chipPhases"}, {ChipsRole, "chips"}};
}

bool TimelineModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_next && !m_busy && m_searchText.isEmpty();
}

void TimelineModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        load(false);
}

void TimelineModel::setSearchText(const QString& text)
{
    if (m_searchText == text)
        return;
    m_searchText = text;
    m_searchPause.start();
    Q_EMIT searchTextChanged();
}

QString TimelineModel::emptyText() const
{
    return m_searchText.trimmed().isEmpty()
               ? tr("What you write appears here, newest first. The first check-in takes half a minute.")
               : tr("Nothing found. Every word must occur in the entry.");
}

void TimelineModel::refresh()
{
    m_searchPause.stop();
    load(true);
}

void TimelineModel::load(bool fromStart)
{
    const quint64 mine = ++m_loading;
    const QString text = m_searchText.trimmed();
    m_busy = true;
    Q_EMIT stateChanged();
    m_session
        .run([content = m_content, text, before = fromStart ? std::nullopt : m_next](Diary& diary) {
            return text.isEmpty() ? readPage(diary, *content, before) : find(diary, text);
        })
        .then(this, [this, mine, fromStart](Result<Page> page) {
            if (mine == m_loading)
                takePage(fromStart, std::move(page));
        });
}

Result<TimelineModel::Page> TimelineModel::readPage(Diary& diary, const Content& content,
                                                    std::optional<RecordSeq> before)
{
    Journal& journal = diary.journal();
    KEEL_ASSIGN(const Vocabulary vocabulary, vocabularyOf(journal, content));
    KEEL_ASSIGN(const TimelinePage entries, journal.timeline(whatOneWrote, before, pageSize));
    Page page;
    page.next = entries.next;
    for (const AnyRecord& record : entries.entries) {
        Row row;
        row.id = headerOf(record).id;
        row.kind = kindOf(record);
        row.kindLabel = wording::kindLabel(row.kind);
        row.phase = phaseOf(row.kind);
        row.day = std::visit([](const auto& r) { return timelineDay(r.body); }, record);
        row.dayHeader = row.day ? wording::fullDate(*row.day) : QString();
        row.timeText = timeOf(record);
        const EntrySummary summary = summarise(record, vocabulary.taxonomy);
        QStringList lines{withoutKind(summary.title, row.kindLabel), summary.snippet};
        lines.removeAll(QString());
        row.text = lines.join(u'\n');
        const Chips chips = chipsOf(record, vocabulary);
        row.chips = chips.labels;
        row.chipPhases = chips.phases;
        page.rows.append(row);
    }
    return page;
}

Result<TimelineModel::Page> TimelineModel::find(Diary& diary, const QString& text)
{
    KEEL_ASSIGN(const SearchPage found,
                diary.journal().search(text, Search::exactTotal, LastWord::Beginning));
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
            row.dayHeader = wording::fullDate(*row.day);
        }
        row.text = hit.snippet.text;
        for (const Snippet::Mark& mark : hit.snippet.marks)
            row.marks.append({int(mark.start), int(mark.length), {}});
        page.rows.append(row);
    }
    return page;
}

void TimelineModel::takePage(bool fromStart, Result<Page> page)
{
    m_busy = false;
    if (!page) {
        m_error = errorText(page.error().code);
        Q_EMIT stateChanged();
        return;
    }
    m_error.clear();
    m_next = page->next;
    if (fromStart) {
        beginResetModel();
        m_rows = std::move(page->rows);
        endResetModel();
    } else if (!page->rows.isEmpty()) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page->rows.size()) - 1);
        m_rows.append(page->rows);
        endInsertRows();
    }
    if (m_searchText.trimmed().isEmpty())
        m_resultText.clear();
    else if (page->totalIsFloor)
        m_resultText = tr("More than %1 found").arg(QLocale().toString(qlonglong(page->total)));
    else if (page->total == 0)
        m_resultText = tr("Nothing found");
    else
        m_resultText = tr("%1 found").arg(QLocale().toString(qlonglong(page->total)));
    Q_EMIT stateChanged();
}

void TimelineModel::openEntry(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    const Row& entry = m_rows.at(row);
    if (entry.kind == Kind::CheckIn && entry.day)
        Q_EMIT openCheckIn(entry.day->toString());
}

void TimelineModel::remove(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    const RecordId id = m_rows.at(row).id;
    m_session.run([id](Diary& diary) { return diary.journal().remove(id); })
        .then(this, [this, id](const Result<void>& removed) {
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
    } else {
        setUndo(tr("Removed"));
    }
    Q_EMIT stateChanged();
    Q_EMIT entriesChanged();
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
            Q_EMIT entriesChanged();
        });
}

void TimelineModel::forgetUndo() { setUndo({}); }

void TimelineModel::setUndo(const QString& text)
{
    if (m_undoText == text)
        return;
    m_undoText = text;
    Q_EMIT undoTextChanged();
}

} // namespace keel
