// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/TrendsModel.h"

#include "domain/SafetyPolicy.h"
#include "domain/insights/Trends.h"
#include "services/QuietTime.h"
#include "viewmodels/ErrorText.h"
#include "viewmodels/trends/Figures.h"
#include "viewmodels/trends/MeasureCards.h"
#include "viewmodels/trends/TrendCards.h"

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

/// What is kept of the diary between two looks: numbers, ids and the names of items.
struct TrendsModel::Seen
{
    Day today;
    DiaryObservations diary;
    insights::Observations observations;
    QHash<QString, QString> labels;
    QHash<qint64, int> answered;
    std::optional<Day> first;
    MeasureSeries measures;
};

struct TrendsModel::Figures
{
    std::shared_ptr<const Seen> seen;
    insights::Trends trends;
    bool levelRests = false;
    bool stopped = false; ///< a later reckoning wants the thread
};

TrendsModel::TrendsModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent)
    : QObject(parent), m_session(session), m_content(std::move(content)), m_file(session, *this),
      m_latest(std::make_shared<std::atomic<quint64>>(0))
{
    QList<Choice> choices;
    for (std::size_t i = 0; i < rangeIds.size(); ++i)
        choices.append({idOf(TrendRange(i)), labelOf(TrendRange(i)), {}, {}, false, false});
    m_ranges.setChoices(choices);
    m_ranges.setSelectedIds({range()});
    connect(&m_cards, &TrendCardListModel::arrived, this, &TrendsModel::stateChanged);
    // Not check-ins: checkInChanged() reckons with the one day.
    session.follow(DiaryPart::Entries | DiaryPart::Scores | DiaryPart::OwnItems | DiaryPart::Work, this,
                   &TrendsModel::refresh);
}

TrendsModel::~TrendsModel() { ++*m_latest; }

QString TrendsModel::aboutFigures() const
{
    return tr("The daily questions, the level and every limit on this page are Keel’s own: nobody has tested "
              "them as a measure of anything. They describe your notes.");
}

DayRange TrendsModel::shownDays() const
{
    if (!m_shown)
        return {};
    return {Day::fromJulian(m_trends.range.from), Day::fromJulian(m_trends.range.to)};
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
    m_stale = true;
    appear();
}

void TrendsModel::appear()
{
    m_wanted = true;
    if (m_stale)
        reckon();
}

void TrendsModel::refresh()
{
    m_seen.reset();
    m_changedDays.clear();
    m_stale = true;
    if (m_wanted)
        reckon();
}

void TrendsModel::checkInChanged(const QString& isoDate)
{
    const auto day = Day::parse(isoDate);
    if (!m_seen || !day)
        return refresh();
    m_changedDays.append(*day);
    m_stale = true;
    if (m_wanted)
        reckon();
}

void TrendsModel::openDay(const QString& isoDate)
{
    if (!isoDate.isEmpty())
        Q_EMIT dayWanted(isoDate);
}

void TrendsModel::letLevelRest()
{
    m_context.levelRests = true;
    if (m_seen)
        showCards();
    m_session
        .run([](Diary& diary) { return keepLevelRestUntil(diary, levelRestsUntil(diary.journal().now())); })
        .then(this, [this](const Result<void>& kept) {
            if (kept)
                return;
            m_error = errorText(kept.error().code);
            Q_EMIT stateChanged();
        });
    if (m_busy)
        reckon(); // the one under way may have read before this was written
}

void TrendsModel::reckon()
{
    const quint64 mine = ++*m_latest;
    m_stale = false;
    m_busy = true;
    Q_EMIT stateChanged();
    m_session
        .run([asked = m_range, mine, latest = m_latest, content = m_content, before = m_seen,
              changed = m_changedDays](Diary& diary) -> Result<Figures> {
            Figures figures;
            if (*latest != mine) {
                figures.stopped = true;
                return figures;
            }
            KEEL_ASSIGN(figures.seen, look(diary, *content, before, changed));
            KEEL_ASSIGN(const auto rest, levelRestUntil(diary));
            KEEL_ASSIGN(const auto quiet, quietUntil(diary));
            figures.levelRests = levelRests(rest, quiet, diary.journal().now());
            const DayRange days = daysOf(asked, figures.seen->today, figures.seen->first);
            figures.trends = insights::computeFigures(figures.seen->observations,
                                                      {{days.from->julian(), days.to->julian()}});
            return figures;
        })
        .then(this, [this, mine, asked = m_range](const Result<Figures>& figures) {
            if (mine != *m_latest || (figures && figures->stopped))
                return;
            m_error = figures ? QString() : errorText(figures.error().code);
            if (!figures) {
                m_busy = false;
                m_stale = true;
                Q_EMIT stateChanged();
                return;
            }
            m_context.range = asked;
            take(*figures);
            // The associations are most of the work: they come when the rest can be read already.
            m_session
                .run([seen = m_seen, range = m_trends.range, mine,
                      latest = m_latest](Diary&) -> std::vector<insights::Association> {
                    if (*latest != mine)
                        return {};
                    return insights::computeAssociations(seen->observations, range);
                })
                .then(this, [this, mine](const std::vector<insights::Association>& associations) {
                    if (mine == *m_latest)
                        addAssociations(associations);
                });
        });
}

Result<std::shared_ptr<const TrendsModel::Seen>> TrendsModel::look(Diary& diary, const Content& content,
                                                                   std::shared_ptr<const Seen> before,
                                                                   const QList<Day>& changed)
{
    KEEL_ASSIGN(const Day today, diary.journal().today());
    if (before && changed.isEmpty() && before->today == today)
        return before;
    auto seen = std::make_shared<Seen>();
    seen->today = today;
    if (before && before->today == today) {
        seen->diary = before->diary;
        seen->labels = before->labels;
        seen->measures = before->measures;
        for (const Day day : changed)
            KEEL_TRY(seen->diary.readCheckIn(diary, day));
    } else {
        KEEL_ASSIGN(seen->diary, DiaryObservations::read(diary, today));
        KEEL_ASSIGN(const auto items, diary.journal().all<CustomItem>());
        const Taxonomy taxonomy = content.taxonomy.withOwnItems(items);
        for (const TaxonomyEntry& entry : taxonomy.all())
            seen->labels.insert(entry.id.toString(), entry.label);
        KEEL_ASSIGN(seen->measures, readMeasures(diary));
    }
    seen->observations = seen->diary.all();
    seen->answered = seen->diary.answered();
    seen->first = seen->diary.firstCheckIn();
    return std::shared_ptr<const Seen>(std::move(seen));
}

void TrendsModel::take(const Figures& figures)
{
    m_seen = figures.seen;
    m_changedDays.clear();
    m_trends = figures.trends;
    m_shown = true;
    m_context.labels = m_seen->labels;
    m_context.answered = m_seen->answered;
    m_context.levelRests = figures.levelRests;
    m_dayToDay = dynamicsLines(m_trends.dynamics).join(QStringLiteral("\n\n"));
    showCards();
    Q_EMIT stateChanged();
}

void TrendsModel::addAssociations(const std::vector<insights::Association>& associations)
{
    m_trends.associations = associations;
    m_busy = false;
    showCards();
    Q_EMIT stateChanged();
}

void TrendsModel::showCards()
{
    QList<TrendCard> cards = trendCards(m_trends, m_context);
    cards.append(measureCards(m_seen->measures, m_trends.range));
    QStringList absent;
    for (const TrendCard& card : cards) {
        if (!card.gate.shown && !card.silent)
            absent.append(figures::notYet(card));
    }
    if (!m_trends.wellbeing.gate.shown) // the card is there, but its level is not
        for (TrendCard& card : cards) {
            if (card.id == QLatin1String("level")) {
                TrendCard level = card;
                level.gate = m_trends.wellbeing.gate;
                absent.append(figures::notYet(level));
            }
        }
    m_notShownYet = absent.join(u'\n');
    m_cards.show(cards);
}

} // namespace keel
