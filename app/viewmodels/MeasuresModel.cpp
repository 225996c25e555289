// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/MeasuresModel.h"

#include "domain/DateText.h"
#include "services/EntrySummary.h"
#include "services/Questionnaire.h"
#include "viewmodels/ErrorText.h"
#include "viewmodels/Wording.h"
#include "viewmodels/trends/Figures.h"
#include "viewmodels/trends/MeasureCards.h"

#include <QLocale>
#include <QUuid>

#include <algorithm>
#include <cmath>

namespace keel {

namespace {

using ScoreValue = BoundedReal<-1'000'000, 1'000'000>;

constexpr int longestName = 120; ///< characters
constexpr int scoresAtATime = 20;

QString nameOf(const Record<Instrument>& record)
{
    return record.body.name.isEmpty() ? record.header.id.toString() : record.body.name.text();
}

/// The measure of that name, made where there is none. One in the bin comes out of it: beside a second one
/// its scores would have a line of their own.
Result<ItemId> instrumentNamed(Journal& journal, const QString& name)
{
    const auto isNamed = [&name](const Record<Instrument>& record) {
        return nameOf(record).compare(name, Qt::CaseInsensitive) == 0;
    };
    KEEL_ASSIGN(const auto instruments, journal.all<Instrument>());
    for (const Record<Instrument>& record : instruments) {
        if (isNamed(record))
            return ItemId::parse(record.header.id.toString());
    }
    KEEL_ASSIGN(const auto binned, journal.bin());
    for (const AnyRecord& record : binned) {
        const auto* instrument = std::get_if<Record<Instrument>>(&record);
        if (!instrument || !isNamed(*instrument))
            continue;
        KEEL_TRY(journal.restore(instrument->header.id));
        return ItemId::parse(instrument->header.id.toString());
    }
    const ItemId id = ItemId::own(QUuid::createUuid());
    Record<Instrument> record;
    record.header.id = RecordId(id);
    KEEL_ASSIGN(record.body.name, FieldText::create(name));
    KEEL_ASSIGN(record.body.document, JsonText::create(QStringLiteral("{}")));
    KEEL_TRY(journal.save(record));
    return id;
}

/// The measure a form is about. A score that is put right stays with its own, which may have been removed.
Result<ItemId> measureMeant(Journal& journal, const QString& chosen, const QString& name,
                            const std::optional<Record<Score>>& changed)
{
    if (!chosen.isEmpty())
        return ItemId::parse(chosen);
    if (changed) {
        KEEL_ASSIGN(const QString before, measureName(journal, changed->body.instrument));
        if (name == before)
            return changed->body.instrument;
    }
    return instrumentNamed(journal, name);
}

} // namespace

MeasuresModel::MeasuresModel(DiarySession& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&m_known, &ChoiceListModel::selectionChanged, this, [this] {
        if (!m_known.selectedIds().isEmpty())
            setName(m_known.selectedLabel());
    });
    session.follow(DiaryPart::Scores, this, &MeasuresModel::load);
}

void MeasuresModel::setName(const QString& name)
{
    if (name != m_known.selectedLabel())
        m_known.setSelectedIds({}); // another name is another measure
    if (name == m_name)
        return;
    m_name = name.left(longestName);
    touch();
}

void MeasuresModel::setScore(const QString& score)
{
    if (score == m_score)
        return;
    m_score = score;
    touch();
}

void MeasuresModel::setWhere(const QString& where)
{
    if (where == m_where)
        return;
    m_where = where.left(longestName);
    touch();
}

void MeasuresModel::setDay(const QString& day)
{
    if (day == m_day)
        return;
    m_day = day;
    touch();
}

std::optional<Day> MeasuresModel::typedDay() const
{
    const QString typed = m_day.trimmed();
    if (typed.isEmpty() || !m_today)
        return {};
    auto day = dayFromText(typed, *m_today, wording::monthNames());
    if (!day)
        return {};
    // Without its year, "24 December" is the last one: nobody has filled in what is to come.
    const QDate lastYear = day->date().addYears(-1);
    if (*day > *m_today && !typed.contains(QString::number(day->date().year())))
        day = Day::create(lastYear);
    return day && *day <= *m_today ? std::optional(*day) : std::nullopt;
}

QString MeasuresModel::dayError() const
{
    return m_day.trimmed().isEmpty() || typedDay() ? QString()
                                                   : tr("Type a day up to today, such as 12 November.");
}

void MeasuresModel::touch()
{
    ++m_edits;
    m_done.clear();
    m_error.clear();
    Q_EMIT edited();
}

std::optional<double> MeasuresModel::value() const
{
    const QString typed = m_score.trimmed();
    bool isNumber = false;
    double number = QLocale().toDouble(typed, &isNumber);
    if (!isNumber)
        number = QLocale::c().toDouble(typed, &isNumber);
    if (!isNumber || !std::isfinite(number) || !ScoreValue::create(number))
        return std::nullopt;
    return number;
}

QString MeasuresModel::scoreError() const
{
    return m_score.trimmed().isEmpty() || value() ? QString()
                                                  : tr("Type the score as a number, such as 23 or 20.7.");
}

bool MeasuresModel::canSave() const
{
    return !m_saving && !m_name.trimmed().isEmpty() && value().has_value() && dayError().isEmpty();
}

Result<MeasuresModel::Kept> MeasuresModel::read(Diary& diary)
{
    KEEL_ASSIGN(const auto instruments, diary.journal().all<Instrument>());
    KEEL_ASSIGN(const auto drafts, diary.journal().all<Draft>());
    const auto begun = [&drafts](const QString& id, const InstrumentFile& file) {
        for (const Record<Draft>& draft : drafts) {
            if (draft.body.draftKind.text() == QuestionnaireDraft::kindOf(id))
                return int(QuestionnaireDraft::read(draft.body.document, file).answers.size());
        }
        return 0;
    };
    Kept kept;
    KEEL_ASSIGN(kept.today, diary.journal().today());
    KEEL_ASSIGN(kept.scores, diary.journal().all<Score>());
    std::stable_sort(
        kept.scores.begin(), kept.scores.end(),
        [](const Record<Score>& a, const Record<Score>& b) { return b.body.localDate < a.body.localDate; });
    for (const Record<Instrument>& record : instruments) {
        const QString id = record.header.id.toString();
        const QString name = nameOf(record);
        kept.names.insert(id, name);
        kept.measures.append({id, name, {}, {}, false, false});
        const auto file = parseInstrumentFile(record.body.document.text().toUtf8());
        if (!file)
            continue; // a plain name, for scores from elsewhere
        const int answers = begun(id, *file);
        kept.questionnaires.append(
            {id, name, tr("%n questions", "of a questionnaire", int(file->items.size())),
             answers > 0 ? tr("Begun: %n answered", "questions of a questionnaire", answers) : QString()});
    }
    for (const Record<Score>& score : std::as_const(kept.scores)) { // of what was removed
        const QString id = score.body.instrument.toString();
        if (kept.names.contains(id))
            continue;
        KEEL_ASSIGN(const QString name, measureName(diary.journal(), score.body.instrument));
        kept.names.insert(id, name);
    }
    return kept;
}

void MeasuresModel::load()
{
    m_session.run([](Diary& diary) { return read(diary); })
        .then(this, [this, mine = ++m_loading](const Result<Kept>& kept) {
            if (mine != m_loading)
                return;
            if (!kept) {
                m_error = errorText(kept.error().code);
                Q_EMIT edited();
                return;
            }
            m_known.setChoices(kept->measures);
            m_questionnaires.setRows(kept->questionnaires);
            m_names = kept->names;
            m_today = kept->today;
            takeScores(kept->scores);
        });
}

void MeasuresModel::removeQuestionnaire(const QString& id)
{
    const auto item = ItemId::parse(id);
    if (!item)
        return;
    m_session.run([id = RecordId(*item)](Diary& diary) { return diary.journal().remove(id); })
        .then(this, [this](const Result<void>& removed) {
            if (!removed) {
                m_error = errorText(removed.error().code);
                Q_EMIT edited();
                return;
            }
            load();
            Q_EMIT m_session.changed(DiaryPart::Scores, this);
        });
}

void MeasuresModel::save()
{
    if (!canSave())
        return;
    m_saving = true;
    touch();
    const Unsaved saved{m_changed, fields()};
    m_session
        .run([form = Form{m_known.selectedIds().value(0), m_name.trimmed(), *value(), m_where.trimmed(),
                          typedDay()},
              changed = m_changed](Diary& diary) { return keep(diary, form, changed); })
        .then(this, [this, saved, edits = m_edits](const Result<void>& kept) {
            m_saving = false;
            if (!kept) {
                m_error = errorText(kept.error().code);
                Q_EMIT edited();
                return;
            }
            if (edits != m_edits)
                forgetSaved(saved); // the form is about something newer
            else if (m_changed)
                endChange();
            else
                setFields({saved.fields.known, saved.fields.name, {}, saved.fields.where, {}});
            m_done = tr("The score is saved. It has its own card in Trends.");
            load();
            Q_EMIT edited();
            Q_EMIT m_session.changed(DiaryPart::Scores, this);
        });
}

void MeasuresModel::takeScores(const QList<Record<Score>>& scores)
{
    m_records.clear();
    m_allScores.clear();
    for (const Record<Score>& record : scores) {
        const QString id = record.header.id.toString();
        const Score& score = record.body;
        m_records.insert(id, record);
        QStringList numbers;
        for (const ScaleScore& one : score.scores.entries)
            numbers.append(figures::number(one.value.value()));
        const QString name = m_names.value(score.instrument.toString(), score.instrument.toString());
        Row row{id,
                tr("%1: %2", "measure: its numbers").arg(name, listed(numbers)),
                {},
                wording::shortDateAndYear(score.localDate),
                numbers.size() == 1};
        if (!score.where.isEmpty())
            row.note = tr("%1, %2", "day, where a score was made").arg(row.note, score.where.text());
        m_allScores.append(row);
    }
    listScores();
}

void MeasuresModel::listScores()
{
    m_scores.setRows(m_allScores.first(qMin(m_shown, m_allScores.size())));
    Q_EMIT edited();
}

void MeasuresModel::showMoreScores()
{
    m_shown += scoresAtATime;
    listScores();
}

void MeasuresModel::changeScore(const QString& id)
{
    const auto found = m_records.constFind(id);
    if (found == m_records.cend() || found->body.scores.entries.items().size() != 1)
        return;
    if (m_changed && m_changed->header.id == found->header.id)
        return; // as far as it is changed
    if (!m_changed || fields() != fieldsOf(*m_changed))
        m_waiting.append(Unsaved{m_changed, fields()});
    const auto begun = std::find_if(m_waiting.cbegin(), m_waiting.cend(), [&](const Unsaved& one) {
        return one.changed && one.changed->header.id == found->header.id;
    });
    const Fields shown = begun == m_waiting.cend() ? fieldsOf(*found) : begun->fields;
    if (begun != m_waiting.cend())
        m_waiting.erase(begun);
    m_changed = *found;
    setFields(shown);
    touch();
}

void MeasuresModel::leaveChange()
{
    if (!m_changed)
        return;
    endChange();
    touch();
}

MeasuresModel::Fields MeasuresModel::fields() const
{
    return {m_known.selectedIds(), m_name, m_score, m_where, m_day};
}

MeasuresModel::Fields MeasuresModel::fieldsOf(const Record<Score>& score) const
{
    const QString measure = score.body.instrument.toString();
    return {{measure},
            m_names.value(measure, measure),
            QLocale().toString(score.body.scores.entries.items().first().value.value(), 'g',
                               QLocale::FloatingPointShortest),
            score.body.where.text(),
            wording::typedDate(score.body.localDate)};
}

void MeasuresModel::setFields(const Fields& fields)
{
    m_known.setSelectedIds(fields.known);
    m_name = fields.name;
    m_score = fields.score;
    m_where = fields.where;
    m_day = fields.day;
}

void MeasuresModel::endChange()
{
    if (m_waiting.isEmpty()) {
        m_changed.reset();
        emptyForm();
        return;
    }
    const Unsaved before = m_waiting.takeLast();
    m_changed = before.changed;
    setFields(before.fields);
}

/// It was saved while it waited: a change is done with; of a new one its measure stays, for the next.
void MeasuresModel::forgetSaved(const Unsaved& saved)
{
    const auto idOf = [](const Unsaved& one) {
        return one.changed ? one.changed->header.id.toString() : QString();
    };
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(), [&](const Unsaved& one) {
        return idOf(one) == idOf(saved) && one.fields == saved.fields;
    });
    if (found == m_waiting.end())
        return;
    if (found->changed) {
        m_waiting.erase(found);
    } else {
        found->fields.score.clear();
        found->fields.day.clear();
    }
}

void MeasuresModel::removeScore(const QString& id)
{
    const auto found = m_records.constFind(id);
    if (found == m_records.cend())
        return;
    const RecordId record = found->header.id;
    const QString name = m_names.value(found->body.instrument.toString());
    m_waiting.removeIf([&](const Unsaved& one) { return one.changed && one.changed->header.id == record; });
    if (m_changed && m_changed->header.id == record)
        leaveChange();
    m_session.run([record](Diary& diary) { return diary.journal().remove(record); })
        .then(this, [this, record, name](const Result<void>& removed) {
            if (!removed) {
                m_error = errorText(removed.error().code);
                Q_EMIT edited();
                return;
            }
            m_removed = record;
            setUndo(tr("Removed: %1", "a score").arg(name));
            load();
            Q_EMIT m_session.changed(DiaryPart::Scores, this);
        });
}

void MeasuresModel::undo()
{
    if (m_undoText.isEmpty())
        return;
    setUndo({});
    m_session.run([record = m_removed](Diary& diary) { return diary.journal().restore(record); })
        .then(this, [this](const Result<void>& restored) {
            if (!restored) {
                m_error = errorText(restored.error().code);
                Q_EMIT edited();
                return;
            }
            load();
            Q_EMIT m_session.changed(DiaryPart::Scores, this);
        });
}

void MeasuresModel::forgetUndo() { setUndo({}); }

void MeasuresModel::setUndo(const QString& text)
{
    m_undoText = text;
    Q_EMIT undoTextChanged();
}

Result<void> MeasuresModel::keep(Diary& diary, const Form& form, std::optional<Record<Score>> changed)
{
    Journal& journal = diary.journal();
    const auto& [chosen, name, value, where, day] = form;
    Record<Score> record = changed.value_or(Record<Score>());
    KEEL_ASSIGN(record.body.instrument, measureMeant(journal, chosen, name, changed));
    KEEL_ASSIGN(const ItemId total, ItemId::parse(u"total"));
    // A sum of a questionnaire's own scale stays that scale's; another measure does not have it.
    const bool stays = changed && changed->body.instrument == record.body.instrument;
    const ItemId scale = stays ? changed->body.scores.entries.items().first().scale : total;
    if (!changed)
        record.header.id = EntryId::generate(journal.now().utc());
    record.body.scores = {};
    KEEL_ASSIGN(const Day today, journal.today());
    record.body.localDate = day.value_or(today);
    KEEL_ASSIGN(const ScoreValue number, ScoreValue::create(value));
    if (!record.body.scores.entries.add(ScaleScore{scale, number}))
        return fail(ErrorCode::TooLarge);
    KEEL_ASSIGN(record.body.where, FieldText::create(where));
    KEEL_TRY(journal.save(record));
    return {};
}

} // namespace keel
