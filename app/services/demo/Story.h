// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/Course.h"
#include "services/demo/Words.h"

namespace keel::demo {

/// Writes the synthetic diary: what is set up once, and day by day the entries that somebody at 0.8 might
/// have made. Pure: the same arguments give the same records.
class Story final
{
public:
    /// `days` days up to `end`, which is still going on: nothing is written on it yet, unless it is the only
    /// one.
    Story(const Words& words, int days, quint64 seed, Day end);

    /// All records; undated ones first, then by day.
    [[nodiscard]] QList<AnyRecord> tell();

private:
    struct Evening ///< of a day on which something was written
    {
        Day day;
        int minute = 0; ///< of the day, local time; moves on with each entry
    };

    [[nodiscard]] Instant at(Day day, int minuteOfDay) const;
    [[nodiscard]] Stamp stamp(const Evening& evening) const;
    /// Adds a record under a new id of that moment, and returns the id.
    template <class Body> EntryId add(Body body, Instant moment);
    template <class Body> void add(const RecordId& id, Body body, Instant moment);

    void setUp();
    void tellDay(const DayCourse& day);
    void keepScores();
    void shareAndDraft();

    [[nodiscard]] Evening eveningOf(const DayCourse& day);
    void checkIn(const DayCourse& day, const Evening& evening);
    void workdayFacts(const DayCourse& day, CheckIn& checkIn);
    void challengesOf(const DayCourse& day, CheckIn& checkIn);
    void valuesOf(const DayCourse& day, CheckIn& checkIn);
    void copingOf(const DayCourse& day, CheckIn& checkIn);
    void noteOf(const DayCourse& day, CheckIn& checkIn);
    void reflect(const DayCourse& day, const Evening& evening);
    void recordFacts(const DayCourse& day, const Evening& evening);
    void plan(const DayCourse& day, const Situation& situation, const EntryId& planId,
              const EntryId& reflectionId, Instant moment);
    void moment(const Evening& evening);
    void note(const Evening& evening);
    void closeDay(const Evening& evening);
    void reviewWeek(const Evening& evening);
    void supervision(const DayCourse& day);
    void prepare(const EntryId& slot, Day slotDay, bool over);

    [[nodiscard]] ItemId chosenValue();

    const Words& m_words;
    Day m_first, m_end;
    Day m_lastWritten; ///< no entry lies after it
    Chance m_chance;
    QTimeZone m_zone;
    Calendar m_calendar;
    Course m_course;
    QList<AnyRecord> m_records;
    QList<ItemId> m_values; ///< the chosen ones
    QList<qsizetype> m_strainSituations, m_otherSituations;
    Deck m_strainDeck, m_otherDeck, m_momentDeck, m_noteDeck, m_hardDeck, m_usualDeck, m_offDeck,
        m_questionDeck;
    std::optional<EntryId> m_lastPlan; ///< for the weekly review
    Day m_lastRecordedFacts;
};

} // namespace keel::demo
