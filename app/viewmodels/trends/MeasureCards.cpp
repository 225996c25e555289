// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/trends/MeasureCards.h"

#include "domain/insights/ReliableChange.h"
#include "services/InstrumentFile.h"
#include "viewmodels/trends/Figures.h"

#include <QCoreApplication>
#include <QMap>

#include <cmath>

namespace keel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MeasureCards)
};

TrendCard cardOf(const MeasureScale& measure, insights::DayRange range)
{
    TrendCard card;
    card.id = QStringLiteral("measure-") + measure.id + u'/' + measure.scale; // in neither of the two
    card.silent = true; // entered now and then: there is nothing to count towards
    card.title = measure.scale.isEmpty() || measure.scale == QLatin1String("total")
                     ? measure.instrument
                     : Text::tr("%1: %2", "measure: scale").arg(measure.instrument, measure.scale);
    LineFigure& line = card.line;
    std::vector<std::pair<insights::Day, double>> scores;
    for (const auto& [day, score] : measure.scores) {
        if (range.contains(day))
            scores.emplace_back(day, score);
    }
    card.gate = insights::atLeast(int(scores.size()), 1);
    if (scores.empty())
        return card;
    double least = scores.front().second, most = scores.front().second;
    for (const auto& [day, score] : scores) {
        least = std::min(least, score);
        most = std::max(most, score);
    }
    // A score may lie outside the file's own range: one typed by hand, or one of an earlier file.
    line.minimum = measure.minimum && *measure.minimum <= least ? *measure.minimum : std::floor(least);
    line.maximum = measure.maximum && *measure.maximum >= most ? *measure.maximum : std::ceil(most);
    if (line.maximum <= line.minimum)
        line.maximum = line.minimum + 1;
    line.ticks = {figures::number(line.minimum), figures::number((line.minimum + line.maximum) / 2),
                  figures::number(line.maximum)};
    line.count = int(range.length());
    line.joined = double(range.length()); // a measure is taken now and then
    const bool manyYears = range.length() > 366;
    for (insights::Day day = range.from; day <= range.to; ++day) {
        const auto score = measure.scores.find(day);
        const QString label = figures::dayAndMonth(day, manyYears);
        const QString date = manyYears ? label : figures::shortDate(day, false);
        line.labels.append(label);
        line.days.append(figures::iso(day));
        line.readouts.append(score == measure.scores.end()
                                 ? Text::tr("%1: no score").arg(date)
                                 : QStringLiteral("%1: %2").arg(date, figures::number(score->second)));
    }
    for (const auto& [day, score] : scores) {
        line.observed.append({double(day - range.from), score});
        card.table.prepend({figures::datedWithYear(day), figures::number(score), {}, figures::iso(day)});
    }
    const auto& [lastDay, last] = scores.back();
    card.sentence =
        Text::tr("Latest: %1, on %2.").arg(figures::number(last), figures::datedWithYear(lastDay));
    if (scores.size() > 1) {
        const auto& [beforeDay, before] = scores[scores.size() - 2];
        card.lines.append(Text::tr("Before it: %1, on %2.")
                              .arg(figures::number(before), figures::datedWithYear(beforeDay)));
        if (measure.deviation && measure.reliability) {
            if (const auto change =
                    insights::reliableChange(before, last, *measure.deviation, *measure.reliability))
                card.lines.append(
                    change->moreThanNoise
                        ? Text::tr(
                              "The difference is larger than chance variation (%1 points, by your file).")
                              .arg(figures::number(change->thresholdPoints))
                        : Text::tr("The difference is within chance variation (%1 points, by your file).")
                              .arg(figures::number(change->thresholdPoints)));
        }
    }
    card.coverage = Text::tr("%n scores in this range", "of a measure", int(scores.size()));
    card.labelHeader = Text::tr("Day", "column");
    card.valueHeader = Text::tr("Score", "column");
    card.why = Text::tr("A measure that you added yourself, next to your own earlier scores.");
    card.source = Text::tr("The scores you entered, or your own questionnaire file’s sums. Keel brings no "
                           "items, no bands and no cut-offs.");
    card.limits = Text::tr("A score is not a diagnosis, and it compares you with nobody.");
    return card;
}

/// What shares its name with another gets a number, in the order of the ids.
void tellApart(std::map<std::pair<QString, QString>, MeasureScale>& series)
{
    QMap<QString, QStringList> idsOf; // by name
    for (const auto& [key, measure] : series) {
        QStringList& ids = idsOf[measure.instrument];
        if (!ids.contains(measure.id))
            ids.append(measure.id);
    }
    for (auto& [key, measure] : series) {
        const QStringList ids = idsOf.value(measure.instrument);
        if (ids.size() > 1)
            measure.instrument = Text::tr("%1 (%2)", "a measure's name, its number among those of that name")
                                     .arg(measure.instrument, QString::number(ids.indexOf(measure.id) + 1));
    }
}

} // namespace

Result<QString> measureName(Journal& journal, const ItemId& id)
{
    const auto found = journal.read(RecordId(id));
    if (!found && found.error().code != ErrorCode::NotFound)
        return fail(found.error());
    const auto* measure = found ? std::get_if<Record<Instrument>>(&*found) : nullptr;
    if (measure && !measure->body.name.isEmpty())
        return measure->body.name.text();
    return id.isOwn() ? Text::tr("A measure of yours", "one whose name was removed") : id.toString();
}

Result<MeasureSeries> readMeasures(Diary& diary)
{
    KEEL_ASSIGN(const auto instruments, diary.journal().all<Instrument>());
    KEEL_ASSIGN(const auto scores, diary.journal().all<Score>());
    QHash<QString, const Record<Instrument>*> byId;
    for (const auto& record : instruments)
        byId.insert(record.header.id.toString(), &record);
    std::map<std::pair<QString, QString>, MeasureScale> series;
    for (const auto& record : scores) {
        const QString id = record.body.instrument.toString();
        for (const ScaleScore& score : record.body.scores.entries) {
            MeasureScale& measure = series[{id, score.scale.toString()}];
            measure.scores[record.body.localDate.julian()] = score.value.value();
            if (!measure.instrument.isEmpty())
                continue;
            measure.id = id;
            measure.scale = score.scale.toString();
            const auto* instrument = byId.value(id, nullptr);
            KEEL_ASSIGN(measure.instrument, measureName(diary.journal(), record.body.instrument));
            if (!instrument)
                continue;
            const auto file = parseInstrumentFile(instrument->body.document.text().toUtf8());
            if (!file)
                continue; // a plain name without a file
            for (const InstrumentFileScale& scale : file->scales) {
                if (scale.id != measure.scale)
                    continue;
                measure.minimum = scale.minimum;
                measure.maximum = scale.maximum;
                measure.deviation = scale.deviation;
                measure.reliability = scale.reliability;
            }
        }
    }
    tellApart(series);
    MeasureSeries measures;
    for (auto& [key, measure] : series)
        measures.append(std::move(measure));
    return measures;
}

QList<TrendCard> measureCards(const MeasureSeries& measures, insights::DayRange range)
{
    QList<TrendCard> cards;
    for (const MeasureScale& measure : measures)
        cards.append(cardOf(measure, range));
    return cards;
}

} // namespace keel
