// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/MeasuresModel.h"

#include "services/Questionnaire.h"
#include "viewmodels/ErrorText.h"

#include <QLocale>
#include <QUuid>

#include <cmath>

namespace keel {

namespace {

using ScoreValue = BoundedReal<-1'000'000, 1'000'000>;

constexpr int longestName = 120; ///< characters

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

void MeasuresModel::touch()
{
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
    return !m_saving && !m_name.trimmed().isEmpty() && value().has_value();
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
    for (const Record<Instrument>& record : instruments) {
        const QString id = record.header.id.toString();
        const QString name = nameOf(record);
        kept.names.append({id, name, {}, {}, false, false});
        const auto file = parseInstrumentFile(record.body.document.text().toUtf8());
        if (!file)
            continue; // a plain name, for scores from elsewhere
        const int answers = begun(id, *file);
        kept.questionnaires.append(
            {id, name, tr("%n questions", "of a questionnaire", int(file->items.size())),
             answers > 0 ? tr("Begun: %n answered", "questions of a questionnaire", answers) : QString()});
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
            m_known.setChoices(kept->names);
            m_questionnaires.setRows(kept->questionnaires);
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
    m_session
        .run([chosen = m_known.selectedIds().value(0), name = m_name.trimmed(), value = *value(),
              where = m_where.trimmed()](Diary& diary) { return keep(diary, chosen, name, value, where); })
        .then(this, [this](const Result<void>& kept) {
            m_saving = false;
            if (!kept) {
                m_error = errorText(kept.error().code);
                Q_EMIT edited();
                return;
            }
            m_score.clear();
            m_done = tr("The score is saved. It has its own card in Trends.");
            load();
            Q_EMIT edited();
            Q_EMIT m_session.changed(DiaryPart::Scores, this);
        });
}

Result<void> MeasuresModel::keep(Diary& diary, const QString& chosen, const QString& name, double value,
                                 const QString& where)
{
    Journal& journal = diary.journal();
    Record<Score> record;
    record.header.id = EntryId::generate(journal.now().utc());
    KEEL_ASSIGN(record.body.instrument,
                chosen.isEmpty() ? instrumentNamed(journal, name) : ItemId::parse(chosen));
    KEEL_ASSIGN(record.body.localDate, journal.today());
    KEEL_ASSIGN(const ItemId total, ItemId::parse(u"total"));
    KEEL_ASSIGN(const ScoreValue number, ScoreValue::create(value));
    if (!record.body.scores.entries.add(ScaleScore{total, number}))
        return fail(ErrorCode::TooLarge);
    KEEL_ASSIGN(record.body.where, FieldText::create(where));
    KEEL_TRY(journal.save(record));
    return {};
}

} // namespace keel
