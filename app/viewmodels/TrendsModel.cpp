// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/TrendsModel.h"

#include "viewmodels/ErrorText.h"

#include <array>

namespace keel {

namespace {

constexpr std::array rangeIds{"2w", "month", "quarter", "year", "all"}; // in TrendRange's order

QString idOf(TrendRange range) { return QString::fromLatin1(rangeIds.at(std::size_t(range))); }

QString labelOf(TrendRange range)
{
    switch (range) {
    case TrendRange::TwoWeeks: return TrendsModel::tr("2 weeks");
    case TrendRange::Month: return TrendsModel::tr("Month");
    case TrendRange::Quarter: return TrendsModel::tr("Quarter");
    case TrendRange::Year: return TrendsModel::tr("Year");
    case TrendRange::All: return TrendsModel::tr("All");
    }
    return {};
}

int answeredIn(const CheckIn& body)
{
    return int(body.mood.has_value()) + int(body.energy.has_value()) + int(body.strain.has_value()) +
           int(body.meaning.has_value());
}

} // namespace

DayRange daysOf(TrendRange range, Day today, std::optional<Day> firstCheckIn)
{
    const Day first = std::min(firstCheckIn.value_or(today), today);
    const auto sinceMonths = [today](int months) { return today.date().addMonths(-months).addDays(1); };
    QDate from = first.date();
    switch (range) {
    case TrendRange::TwoWeeks: from = today.plus(-13).date(); break;
    case TrendRange::Month: from = sinceMonths(1); break;
    case TrendRange::Quarter: from = sinceMonths(3); break;
    case TrendRange::Year: from = sinceMonths(12); break;
    case TrendRange::All: break;
    }
    return {std::max(first, Day::create(from).value_or(first)), today};
}

TrendsModel::TrendsModel(DiarySession& session, QObject* parent) : QObject(parent), m_session(session)
{
    QList<Choice> choices;
    for (std::size_t i = 0; i < rangeIds.size(); ++i)
        choices.append({idOf(TrendRange(i)), labelOf(TrendRange(i)), {}, {}, false, false});
    m_ranges.setChoices(choices);
    m_ranges.setSelectedIds({range()});
    refresh();
}

QStringList TrendsModel::rangeLabels() const
{
    QStringList labels;
    for (std::size_t i = 0; i < rangeIds.size(); ++i)
        labels.append(labelOf(TrendRange(i)));
    return labels;
}

QString TrendsModel::range() const { return idOf(m_range); }

void TrendsModel::setRange(const QString& id)
{
    for (std::size_t i = 0; i < rangeIds.size(); ++i) {
        if (id == QLatin1String(rangeIds.at(i)))
            setRangeIndex(int(i));
    }
}

void TrendsModel::setRangeIndex(int index)
{
    if (index < 0 || index >= int(rangeIds.size()) || TrendRange(index) == m_range)
        return;
    m_range = TrendRange(index);
    m_ranges.setSelectedIds({range()});
    Q_EMIT rangeChanged();
    refresh();
}

void TrendsModel::refresh()
{
    const quint64 mine = ++m_reckoning;
    m_busy = true;
    Q_EMIT stateChanged();
    m_session.run([asked = m_range](Diary& diary) { return reckon(diary, asked); })
        .then(this, [this, mine, asked = m_range](const Result<Figures>& figures) {
            if (mine != m_reckoning)
                return;
            m_busy = false;
            m_error = figures ? QString() : errorText(figures.error().code);
            if (figures) {
                m_level.show(figures->trends, figures->answered, asked);
                const insights::Gate& gate = figures->trends.wellbeing.gate;
                m_notShownYet =
                    gate.shown ? QString()
                               : tr("Level: not enough days yet (%1 of %2).").arg(gate.have).arg(gate.need);
            }
            Q_EMIT stateChanged();
        });
}

Result<TrendsModel::Figures> TrendsModel::reckon(Diary& diary, TrendRange range)
{
    KEEL_ASSIGN(const Day today, diary.journal().today());
    KEEL_ASSIGN(const auto checkIns, diary.journal().all<CheckIn>());
    Figures figures;
    for (const Record<CheckIn>& record : checkIns)
        figures.answered.insert(record.body.stamp.localDate.julian(), answeredIn(record.body));
    const auto first =
        checkIns.isEmpty() ? std::nullopt : std::optional(checkIns.first().body.stamp.localDate);
    KEEL_ASSIGN(figures.trends, Insights(diary).trends(daysOf(range, today, first)));
    return figures;
}

} // namespace keel
