// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/LevelCardModel.h"

#include "viewmodels/Wording.h"

namespace keel {

QString LevelCardModel::title() const { return tr("Level"); }

void LevelCardModel::show(const insights::Trends& trends, const QHash<qint64, int>& answered,
                          TrendRange range)
{
    m_days.clear();
    for (insights::Day julian = trends.range.from; julian <= trends.range.to; ++julian)
        m_days.append({Day::fromJulian(julian), {}, {}, false, answered.value(julian, -1)});
    const auto dayAt = [&](insights::Day julian) -> LevelDay* {
        const qsizetype index = julian - trends.range.from;
        return index >= 0 && index < m_days.size() ? &m_days[index] : nullptr;
    };
    m_median.clear();
    for (const insights::WellbeingDay& daily : trends.wellbeing.daily) {
        if (LevelDay* day = dayAt(daily.day))
            day->w = daily.w;
    }
    m_available = trends.wellbeing.gate.shown;
    if (m_available) {
        for (const insights::LevelPoint& point : trends.wellbeing.ewma) {
            if (LevelDay* day = dayAt(point.day)) {
                day->level = point.value;
                day->carried = point.carried;
            }
        }
        for (const insights::MedianPoint& point : trends.wellbeing.rollingMedian) {
            if (dayAt(point.day) && point.value)
                m_median.append({double(point.day - trends.range.from), *point.value});
        }
    }
    fillPoints();
    fillWords(trends, range);
    Q_EMIT changed();
}

void LevelCardModel::fillPoints()
{
    m_observed.clear();
    m_carried.clear();
    m_rawDays.clear();
    for (qsizetype i = 0; i < m_days.size(); ++i) {
        const LevelDay& day = m_days.at(i);
        if (day.w)
            m_rawDays.append({double(i), *day.w});
        if (!day.level)
            continue;
        const QPointF point(double(i), *day.level);
        if (!day.carried) {
            m_observed.append(point);
            if (i > 0 && m_days.at(i - 1).carried && m_days.at(i - 1).level)
                m_carried.append(point); // where the dashed run ends
            continue;
        }
        const bool begins = i > 0 && !m_days.at(i - 1).carried && m_days.at(i - 1).level;
        if (begins && (m_carried.isEmpty() || m_carried.last().x() < double(i - 1)))
            m_carried.append({double(i - 1), *m_days.at(i - 1).level});
        m_carried.append(point);
    }
}

void LevelCardModel::fillWords(const insights::Trends& trends, TrendRange range)
{
    const int recorded = int(trends.wellbeing.daily.size());
    m_sentence = levelSentence(trends.wellbeing, range);
    m_emptyText = m_available ? QString() : m_sentence;
    m_coverageText =
        tr("%1 of %2 days \u00b7 gaps are days without a check-in").arg(recorded).arg(dayCount());
    m_readouts.clear();
    QList<LevelRow> rows;
    for (int i = 0; i < dayCount(); ++i) {
        const LevelDay& day = m_days.at(i);
        m_readouts.append(cursorText(i));
        if (day.answered < 0)
            continue;
        rows.prepend({wording::shortDateAndYear(day.day), day.w ? wording::oneDecimal(*day.w) : tr("blank"),
                      day.level ? wording::oneDecimal(*day.level) : QString(),
                      tr("%1 of 4").arg(day.answered)});
    }
    m_table.setRows(rows);
    m_details = {tr("A day's value is the mean of mood, energy, meaning and 10 minus strain, with at least "
                    "three of the four."),
                 tr("The level is a running mean: the newest day counts 20 %, and more after a gap. It is "
                    "repeated, dashed, "
                    "for at most seven days without a value."),
                 tr("Your usual is the median of the days in this range. Near means within half a point."),
                 tr("A month, a quarter and a year reach back to the same date; two weeks are 14 days. No "
                    "range begins before "
                    "your first check-in."),
                 tr("The level describes your own notes. It does not say why, and it does not assess you.")};
}

QString LevelCardModel::spokenSummary() const { return m_sentence + u' ' + m_coverageText; }

QString LevelCardModel::cursorText(int dayIndex) const
{
    if (dayIndex < 0 || dayIndex >= m_days.size())
        return {};
    const LevelDay& day = m_days.at(dayIndex);
    const QString date = wording::shortDate(day.day);
    if (day.answered < 0)
        return tr("%1: no check-in").arg(date);
    if (!day.w)
        return tr("%1: too few ratings, %2 of 4 answered").arg(date).arg(day.answered);
    return tr("%1: %2, %3 of 4 answered").arg(date, wording::oneDecimal(*day.w)).arg(day.answered);
}

QStringList LevelCardModel::axisLabels() const
{
    if (m_days.isEmpty())
        return {};
    if (m_days.size() < 3)
        return {firstDayText()};
    return {firstDayText(), midText(), lastDayText()};
}

QString LevelCardModel::axisText(qsizetype index) const
{
    if (m_days.isEmpty())
        return {};
    const bool manyYears = m_days.size() > 366;
    const Day day = m_days.at(index).day;
    return manyYears ? wording::shortDateAndYear(day) : wording::dayAndMonth(day);
}

QString LevelCardModel::firstDayText() const { return axisText(0); }

QString LevelCardModel::midText() const { return axisText(m_days.size() / 2); }

QString LevelCardModel::lastDayText() const { return axisText(m_days.size() - 1); }

} // namespace keel
