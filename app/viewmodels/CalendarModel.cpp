// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/CalendarModel.h"

#include "domain/insights/Wellbeing.h"
#include "services/EntrySummary.h"
#include "viewmodels/ErrorText.h"
#include "viewmodels/Wording.h"

#include <QLocale>

namespace keel {

namespace {

/// As in My work and in the figures, whatever the language's own calendars do.
constexpr int firstWeekday = Qt::Monday;

std::optional<double> numberOf(const std::optional<Rating>& rating)
{
    return rating ? std::optional<double>(rating->value()) : std::nullopt;
}

} // namespace

CalendarModel::CalendarModel(DiarySession& session, QObject* parent)
    : QAbstractListModel(parent), m_session(session)
{
    session.follow(DiaryPart::CheckIns | DiaryPart::Entries, this, &CalendarModel::refresh);
    load();
}

int CalendarModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_cells.size());
}

QVariant CalendarModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Cell& cell = m_cells.at(index.row());
    switch (role) {
    case DayRole: return cell.day.toString();
    case Qt::DisplayRole:
    case NumberRole: return QLocale().toString(cell.day.date().day());
    case ColumnRole: return Month::column(cell.day, firstWeekday);
    case LineRole: return m_month.row(cell.day, firstWeekday);
    case EntriesRole: return cell.entries;
    case LevelRole: return cell.level.value_or(-1);
    case SpokenRole: return spoken(cell);
    case TodayRole: return cell.day == m_today;
    case ReachableRole: return m_latest && cell.day <= *m_latest;
    default: return {};
    }
}

QHash<int, QByteArray> CalendarModel::roleNames() const
{
    return {{DayRole, "day"},       {NumberRole, "number"}, {ColumnRole, "column"},
            {LineRole, "line"},     {LevelRole, "level"},   {EntriesRole, "entries"},
            {SpokenRole, "spoken"}, {TodayRole, "today"},   {ReachableRole, "reachable"}};
}

QString CalendarModel::spoken(const Cell& cell) const
{
    QStringList parts{wording::shortDate(cell.day)};
    if (cell.day == m_today)
        parts.append(tr("today", "of a day in the calendar"));
    if (cell.level)
        parts.append(tr("wellbeing %1", "of a day in the calendar, from 0 to 10")
                         .arg(wording::oneDecimal(*cell.level)));
    parts.append(cell.entries > 0 ? tr("%n entries", "of a day in the calendar", cell.entries)
                                  : tr("nothing written", "of a day in the calendar"));
    return listed(parts);
}

QString CalendarModel::monthText() const
{
    return QLocale().toString(m_month.first().date(), tr("MMMM yyyy", "date format"));
}

QString CalendarModel::yearBefore() const { return QString::number(m_month.first().date().year() - 1); }

QString CalendarModel::yearAfter() const { return QString::number(m_month.first().date().year() + 1); }

bool CalendarModel::canGoOnYear() const
{
    return m_latest && m_month.first().date().year() < m_latest->date().year();
}

QStringList CalendarModel::weekdays() const
{
    QStringList names;
    for (int i = 0; i < 7; ++i)
        names.append(QLocale().standaloneDayName((firstWeekday - 1 + i) % 7 + 1, QLocale::ShortFormat));
    return names;
}

int CalendarModel::weeks() const { return m_month.row(m_month.last(), firstWeekday) + 1; }

int CalendarModel::current() const
{
    return m_current && m_month.contains(*m_current) && !m_cells.isEmpty()
               ? int(m_current->julian() - m_month.first().julian())
               : -1;
}

void CalendarModel::goTo(const QString& isoDay)
{
    if (const auto day = Day::parse(isoDay))
        moveTo(*day);
}

void CalendarModel::moveDays(int days)
{
    if (m_current)
        moveTo(m_current->plus(days));
}

void CalendarModel::moveMonths(int months)
{
    if (m_current)
        moveTo(Month::sameDay(*m_current, months));
}

void CalendarModel::moveYears(int years) { moveMonths(12 * years); }

void CalendarModel::toMonthStart() { moveTo(m_month.first()); }

void CalendarModel::toMonthEnd() { moveTo(m_month.last()); }

void CalendarModel::moveTo(Day day)
{
    if (!m_latest)
        return; // the diary has not said yet
    const Day next = qMin(day, *m_latest);
    if (next == m_current)
        return;
    m_current = next;
    const Month month(next);
    if (month == m_month) {
        Q_EMIT currentChanged();
        return;
    }
    m_month = month;
    take({*m_today,
          *m_latest,
          {}}); // the dates at once, what was written when it is read: that may be in no time
    load();
}

void CalendarModel::refresh() { load(); }

void CalendarModel::load()
{
    const quint64 mine = ++m_loading;
    m_session
        .run([month = m_today ? std::optional(m_month) : std::nullopt](Diary& diary) {
            return read(diary, month);
        })
        .then(this, [this, mine](const Result<Loaded>& loaded) {
            if (mine != m_loading)
                return;
            if (!loaded) {
                m_error = errorText(loaded.error().code);
                Q_EMIT changed();
                return;
            }
            m_error.clear();
            if (!m_today) {
                m_current = loaded->today;
                m_month = Month(loaded->today);
            }
            take(*loaded);
        });
}

Result<CalendarModel::Loaded> CalendarModel::read(Diary& diary, std::optional<Month> month)
{
    Journal& journal = diary.journal();
    Loaded loaded;
    KEEL_ASSIGN(loaded.today, journal.today());
    loaded.latest = loaded.today;
    TimelineFilter ahead;
    ahead.kinds = whatOneWrote;
    ahead.range = {loaded.today.plus(1), std::nullopt};
    KEEL_ASSIGN(const auto daysAhead, journal.daysWithEntries(ahead));
    for (const DayCount& day : daysAhead)
        loaded.latest = qMax(loaded.latest, day.day);
    const Month shown = month.value_or(Month(loaded.today));
    TimelineFilter filter;
    filter.kinds = whatOneWrote;
    filter.range = {shown.first(), shown.last()};
    KEEL_ASSIGN(const auto days, journal.daysWithEntries(filter));
    KEEL_ASSIGN(const auto checkIns, journal.all<CheckIn>(filter.range));
    QHash<qint64, double> levels;
    for (const Record<CheckIn>& record : checkIns) {
        const CheckIn& c = record.body;
        const auto level = insights::wellbeing(
            insights::Ratings{numberOf(c.mood), numberOf(c.energy), numberOf(c.meaning), numberOf(c.strain)});
        if (level)
            levels.insert(c.stamp.localDate.julian(), *level);
    }
    for (const DayCount& day : days) {
        Cell cell{day.day, day.entries, {}};
        if (const auto level = levels.constFind(day.day.julian()); level != levels.constEnd())
            cell.level = *level;
        loaded.cells.append(cell);
    }
    return loaded;
}

void CalendarModel::take(const Loaded& loaded)
{
    QList<Cell> cells;
    for (int i = 0; i < m_month.length(); ++i)
        cells.append({m_month.first().plus(i), 0, {}});
    for (const Cell& cell : loaded.cells) {
        if (m_month.contains(cell.day))
            cells[cell.day.julian() - m_month.first().julian()] = cell;
    }
    m_today = loaded.today;
    m_latest = loaded.latest;
    // The same month keeps its rows: whoever walks over them must not be thrown off.
    if (!m_cells.isEmpty() && m_cells.first().day == cells.first().day) {
        m_cells = std::move(cells);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_cells = std::move(cells);
        endResetModel();
    }
    Q_EMIT changed();
    Q_EMIT currentChanged();
}

} // namespace keel
