// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/QuestionnaireModel.h"

#include "viewmodels/ErrorText.h"
#include "viewmodels/trends/Figures.h"

#include <algorithm>
#include <cmath>

namespace keel {

namespace {

/// "2 · often" where every answer has its words, the ends' words where only they have some, else the number.
QString optionLabel(const InstrumentFile& file, std::size_t option, std::size_t options, double value)
{
    const QString number = figures::number(value);
    const auto labels = std::size_t(file.labels.size());
    QString words;
    if (labels == options)
        words = file.labels.at(qsizetype(option));
    else if (labels == 2 && (option == 0 || option + 1 == options))
        words = option == 0 ? file.labels.first() : file.labels.last();
    return words.trimmed().isEmpty() ? number : QStringLiteral("%1 \u00b7 %2").arg(number, words);
}

} // namespace

QuestionnaireModel::QuestionnaireModel(DiarySession& session, QObject* parent)
    : QObject(parent), m_session(session)
{
    m_options.setShowAll(true);
    connect(&m_options, &ChoiceListModel::selectionChanged, this, [this] {
        if (m_showing)
            return;
        const QStringList chosen = m_options.selectedIds();
        answer(chosen.isEmpty() ? std::nullopt : std::optional(chosen.first().toDouble()));
    });
    connect(&session, &DiarySession::writableChanged, this, [this] {
        if (!m_session.isWritable())
            return;
        const auto refused = m_refused;
        for (auto it = refused.cbegin(); it != refused.cend(); ++it)
            keep(it.key(), it.value());
    });
}

QString QuestionnaireModel::recall() const { return m_file ? m_file->recall : QString(); }

int QuestionnaireModel::stepCount() const { return m_file ? int(m_file->items.size()) + 1 : 1; }

bool QuestionnaireModel::atEnd() const { return m_file && m_begun.step == m_file->items.size(); }

QString QuestionnaireModel::itemText() const
{
    if (!m_file || atEnd())
        return {};
    const InstrumentFileItem& item = m_file->items.at(m_begun.step);
    return item.text.trimmed().isEmpty()
               ? tr("Question %1 (its words are not here: bring the file once more)", "of a questionnaire")
                     .arg(item.number)
               : item.text;
}

bool QuestionnaireModel::typesNumber() const
{
    return m_file && !atEnd() && insights::responseOptions(m_file->scoring).empty();
}

int QuestionnaireModel::lowest() const { return m_file ? int(std::ceil(m_file->scoring.responseMin)) : 0; }

int QuestionnaireModel::highest() const { return m_file ? int(std::floor(m_file->scoring.responseMax)) : 0; }

int QuestionnaireModel::numberStep() const
{
    return m_file ? std::max(1, int(m_file->scoring.responseStep)) : 1;
}

int QuestionnaireModel::number() const
{
    if (!m_file || atEnd())
        return -1;
    const auto found = m_begun.answers.find(m_file->items.at(m_begun.step).number);
    return found == m_begun.answers.end() ? -1 : int(found->second);
}

QString QuestionnaireModel::answeredText() const
{
    return m_file ? tr("%1 of %2 questions answered. Blank ones stay blank.")
                        .arg(m_begun.answers.size())
                        .arg(m_file->items.size())
                  : QString();
}

QString QuestionnaireModel::missingText() const
{
    if (!atEnd() || m_scoreable)
        return {};
    return m_missing > 0 ? tr("There is no score to save yet: it takes %n more answer(s).",
                              "at the end of a questionnaire", m_missing)
                         : tr("No score comes of these answers.", "at the end of a questionnaire");
}

void QuestionnaireModel::open(const QString& id)
{
    const quint64 mine = ++m_loading;
    leave();
    m_id = id;
    m_session.run([id](Diary& diary) { return read(diary, id); })
        .then(this, [this, mine](const Result<Opened>& opened) {
            if (mine != m_loading)
                return;
            if (opened)
                return take(*opened);
            m_error = errorText(opened.error().code);
            Q_EMIT changed();
        });
}

Result<QuestionnaireModel::Opened> QuestionnaireModel::read(Diary& diary, const QString& id)
{
    KEEL_ASSIGN(const ItemId item, ItemId::parse(id));
    KEEL_ASSIGN(const AnyRecord record, diary.journal().read(RecordId(item)));
    const auto* instrument = std::get_if<Record<Instrument>>(&record);
    if (!instrument || instrument->header.deletedAt)
        return fail(ErrorCode::NotFound);
    Opened opened;
    opened.title = instrument->body.name.isEmpty() ? id : instrument->body.name.text();
    KEEL_ASSIGN(opened.file, parseInstrumentFile(instrument->body.document.text().toUtf8()));
    KEEL_ASSIGN(const auto draft, diary.journal().draft(QuestionnaireDraft::kindOf(id)));
    opened.drafted = draft.has_value();
    if (draft)
        opened.begun = QuestionnaireDraft::read(draft->body.document, opened.file);
    return opened;
}

void QuestionnaireModel::take(const Opened& opened)
{
    m_title = opened.title;
    m_file = opened.file;
    m_begun = opened.begun;
    m_drafted = opened.drafted;
    if (const auto refused = m_refused.constFind(m_id); refused != m_refused.cend())
        m_begun = *refused;
    m_showing = true;
    QList<Choice> choices;
    const auto options = insights::responseOptions(m_file->scoring);
    for (std::size_t i = 0; i < options.size(); ++i)
        choices.append({QString::number(options[i], 'g', 17),
                        optionLabel(*m_file, i, options.size(), options[i]),
                        {},
                        {},
                        false,
                        false});
    m_options.setChoices(choices);
    m_showing = false;
    showStep();
}

void QuestionnaireModel::showStep()
{
    m_showing = true;
    QStringList chosen;
    if (!atEnd()) {
        const auto found = m_begun.answers.find(m_file->items.at(m_begun.step).number);
        if (found != m_begun.answers.end())
            chosen.append(QString::number(found->second, 'g', 17));
    }
    m_options.setSelectedIds(chosen);
    m_showing = false;
    reckon();
    Q_EMIT changed();
}

void QuestionnaireModel::reckon()
{
    QList<Row> rows;
    m_scoreable = false;
    for (const insights::Scale& scale : m_file->scoring.scales) {
        const insights::Gate gate = insights::answered(m_file->scoring, scale, m_begun.answers);
        const auto value = insights::score(m_file->scoring, scale, m_begun.answers);
        m_scoreable = m_scoreable || value;
        rows.append({scale.id, scale.id, value ? figures::number(*value) : QStringLiteral("\u2013"),
                     gate.shown ? QString()
                                : tr("%n more answer(s)", "what is missing for a scale of a questionnaire",
                                     gate.need - gate.have)});
        const int missing = gate.shown ? 0 : gate.need - gate.have;
        m_missing = rows.size() == 1 ? missing : std::min(m_missing, missing);
    }
    m_scores.setRows(rows);
}

void QuestionnaireModel::goTo(int step)
{
    if (!m_file || m_saving)
        return;
    m_begun = settled();
    m_begun.step = std::clamp(step, 0, int(m_file->items.size()));
    if (m_drafted)
        keepDraft();
    showStep();
}

QuestionnaireDraft QuestionnaireModel::settled() const
{
    QuestionnaireDraft begun = m_begun;
    for (auto& [item, value] : begun.answers)
        value = insights::nearestAnswer(m_file->scoring, value);
    return begun;
}

void QuestionnaireModel::next() { goTo(m_begun.step + 1); }

void QuestionnaireModel::back()
{
    if (m_begun.step == 0)
        close();
    else
        goTo(m_begun.step - 1);
}

bool QuestionnaireModel::answerNumber(int value)
{
    if (!m_file || atEnd() || typesNumber())
        return false;
    for (const double option : insights::responseOptions(m_file->scoring)) {
        if (option != value)
            continue;
        m_options.toggleKey(QString::number(option, 'g', 17));
        return true;
    }
    return false;
}

void QuestionnaireModel::setNumber(int value)
{
    if (!m_file || atEnd())
        return;
    answer(value < 0 ? std::nullopt : std::optional(double(std::clamp(value, lowest(), highest()))));
}

void QuestionnaireModel::answer(std::optional<double> value)
{
    if (!m_file || atEnd() || m_saving)
        return;
    const int item = m_file->items.at(m_begun.step).number;
    const auto before = m_begun.answers.find(item);
    if (value ? before != m_begun.answers.end() && before->second == *value : before == m_begun.answers.end())
        return;
    if (value)
        m_begun.answers[item] = *value;
    else
        m_begun.answers.erase(before);
    keepDraft();
    reckon();
    Q_EMIT changed();
}

void QuestionnaireModel::keepDraft()
{
    m_drafted = true;
    keep(m_id, settled());
}

void QuestionnaireModel::keep(const QString& id, const QuestionnaireDraft& begun)
{
    m_session
        .run([kind = QuestionnaireDraft::kindOf(id), begun](Diary& diary) -> Result<void> {
            Draft draft;
            KEEL_ASSIGN(draft.document, begun.toDocument());
            return diary.journal().saveDraft(kind, draft);
        })
        .then(this, [this, id, begun](const Result<void>& stored) {
            if (stored)
                m_refused.remove(id);
            else
                m_refused.insert(id, begun);
            if (id != m_id || !m_file)
                return;
            m_drafted = stored.has_value();
            m_error = stored ? QString() : errorText(stored.error().code);
            Q_EMIT changed();
        });
}

void QuestionnaireModel::save()
{
    if (!m_file || !canSave())
        return;
    const auto scores = scoresOf(*m_file, m_begun.answers);
    if (!scores) {
        m_error = errorText(scores.error().code);
        Q_EMIT changed();
        return;
    }
    m_saving = true;
    m_error.clear();
    Q_EMIT changed();
    m_session.run([id = m_id, scores = *scores](Diary& diary) { return keep(diary, id, scores); })
        .then(this, [this, id = m_id, mine = m_loading](const Result<void>& kept) {
            m_saving = false;
            if (kept) {
                m_refused.remove(id);
                Q_EMIT m_session.changed(DiaryPart::Scores, this);
            }
            if (mine != m_loading)
                return;
            if (kept) {
                leave();
                Q_EMIT closed();
                return;
            }
            m_error = errorText(kept.error().code);
            Q_EMIT changed();
        });
}

Result<void> QuestionnaireModel::keep(Diary& diary, const QString& id, const ScaleScores& scores)
{
    Journal& journal = diary.journal();
    Record<Score> record;
    record.header.id = EntryId::generate(journal.now().utc());
    KEEL_ASSIGN(record.body.instrument, ItemId::parse(id));
    KEEL_ASSIGN(record.body.localDate, journal.today());
    record.body.scores = scores;
    KEEL_TRY(journal.saveAll({record}, QuestionnaireDraft::kindOf(id)));
    return {};
}

void QuestionnaireModel::close()
{
    ++m_loading;
    leave();
    Q_EMIT closed();
}

void QuestionnaireModel::discard()
{
    if (!m_file || m_saving)
        return;
    m_saving = true;
    Q_EMIT changed();
    m_session
        .run([kind = QuestionnaireDraft::kindOf(m_id)](Diary& diary) {
            return diary.journal().discardDraft(kind);
        })
        .then(this, [this, id = m_id, mine = m_loading](const Result<void>& discarded) {
            m_saving = false;
            if (discarded)
                m_refused.remove(id);
            if (mine != m_loading)
                return;
            if (discarded)
                return close();
            m_error = errorText(discarded.error().code);
            Q_EMIT changed();
        });
}

void QuestionnaireModel::leave()
{
    m_file.reset();
    m_begun = {};
    m_title.clear();
    m_error.clear();
    m_drafted = false;
    m_scoreable = false;
    m_showing = true;
    m_options.setSelectedIds({});
    m_options.setChoices({});
    m_showing = false;
    m_scores.setRows({});
    Q_EMIT changed();
}

} // namespace keel
