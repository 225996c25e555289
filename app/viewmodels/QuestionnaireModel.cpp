// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/QuestionnaireModel.h"

#include "viewmodels/ErrorText.h"
#include "viewmodels/trends/Figures.h"

#include <QJsonDocument>

#include <cmath>

namespace keel {

namespace {

using ScoreValue = BoundedReal<-1'000'000, 1'000'000>;

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

/// The scores that can be reckoned, in the file's order.
Result<ScaleScores> scoresOf(const InstrumentFile& file, const insights::Answers& answers)
{
    ScaleScores scores;
    for (const insights::Scale& scale : file.scoring.scales) {
        const auto value = insights::score(file.scoring, scale, answers);
        if (!value)
            continue;
        KEEL_ASSIGN(const ItemId id, ItemId::parse(scale.id));
        KEEL_ASSIGN(const ScoreValue number, ScoreValue::create(*value));
        if (!scores.entries.add(ScaleScore{id, number}))
            return fail(ErrorCode::TooLarge);
    }
    return scores;
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
}

QString QuestionnaireModel::draftKind(const QString& id) { return QStringLiteral("questionnaire ") + id; }

int QuestionnaireModel::answersIn(const QJsonObject& draft)
{
    return int(draft.value(QStringLiteral("answers")).toObject().size());
}

QString QuestionnaireModel::recall() const { return m_file ? m_file->recall : QString(); }

int QuestionnaireModel::stepCount() const { return m_file ? int(m_file->items.size()) + 1 : 1; }

bool QuestionnaireModel::atEnd() const { return m_file && m_step == m_file->items.size(); }

QString QuestionnaireModel::itemText() const
{
    if (!m_file || atEnd())
        return {};
    const InstrumentFileItem& item = m_file->items.at(m_step);
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
    const auto found = m_answers.find(m_file->items.at(m_step).number);
    return found == m_answers.end() ? -1 : int(found->second);
}

QString QuestionnaireModel::answeredText() const
{
    return m_file ? tr("%1 of %2 questions answered. Blank ones stay blank.")
                        .arg(m_answers.size())
                        .arg(m_file->items.size())
                  : QString();
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
    KEEL_ASSIGN(const auto draft, diary.journal().draft(draftKind(id)));
    if (!draft)
        return opened;
    opened.drafted = true;
    const QJsonObject begun = QJsonDocument::fromJson(draft->body.document.text().toUtf8()).object();
    const QJsonObject answers = begun.value(QStringLiteral("answers")).toObject();
    for (const InstrumentFileItem& one : opened.file.items) { // the file may have changed since
        const QJsonValue value = answers.value(QString::number(one.number));
        if (value.isDouble() && value.toDouble() >= opened.file.scoring.responseMin &&
            value.toDouble() <= opened.file.scoring.responseMax)
            opened.answers[one.number] = value.toDouble();
    }
    opened.step = std::clamp(begun.value(QStringLiteral("step")).toInt(), 0, int(opened.file.items.size()));
    return opened;
}

void QuestionnaireModel::take(const Opened& opened)
{
    m_title = opened.title;
    m_file = opened.file;
    m_answers = opened.answers;
    m_step = opened.step;
    m_drafted = opened.drafted;
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
        const auto found = m_answers.find(m_file->items.at(m_step).number);
        if (found != m_answers.end())
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
        const insights::Gate gate = insights::answered(m_file->scoring, scale, m_answers);
        const auto value = insights::score(m_file->scoring, scale, m_answers);
        m_scoreable = m_scoreable || value;
        rows.append({scale.id, scale.id, value ? figures::number(*value) : QStringLiteral("\u2013"),
                     gate.shown ? QString()
                                : tr("%1 of the %2 answers it takes", "a scale that cannot be scored yet")
                                      .arg(gate.have)
                                      .arg(gate.need)});
    }
    m_scores.setRows(rows);
}

void QuestionnaireModel::goTo(int step)
{
    if (!m_file)
        return;
    m_step = std::clamp(step, 0, int(m_file->items.size()));
    if (m_drafted)
        keepDraft();
    showStep();
}

void QuestionnaireModel::next() { goTo(m_step + 1); }

void QuestionnaireModel::back()
{
    if (m_step == 0)
        close();
    else
        goTo(m_step - 1);
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
    const int item = m_file->items.at(m_step).number;
    const auto before = m_answers.find(item);
    if (value ? before != m_answers.end() && before->second == *value : before == m_answers.end())
        return;
    if (value)
        m_answers[item] = *value;
    else
        m_answers.erase(before);
    keepDraft();
    reckon();
    Q_EMIT changed();
}

void QuestionnaireModel::keepDraft()
{
    QJsonObject answers;
    for (const auto& [item, value] : m_answers)
        answers.insert(QString::number(item), value);
    const QJsonObject begun{{QStringLiteral("answers"), answers}, {QStringLiteral("step"), m_step}};
    m_drafted = true;
    m_session
        .run([kind = draftKind(m_id), begun](Diary& diary) -> Result<void> {
            Draft draft;
            KEEL_ASSIGN(draft.document, JsonText::create(QString::fromUtf8(
                                            QJsonDocument(begun).toJson(QJsonDocument::Compact))));
            return diary.journal().saveDraft(kind, draft);
        })
        .then(this, [this, mine = m_loading](const Result<void>& stored) {
            if (stored || mine != m_loading)
                return;
            m_drafted = false;
            m_error = errorText(stored.error().code);
            Q_EMIT changed();
        });
}

void QuestionnaireModel::save()
{
    if (!m_file || !canSave())
        return;
    const auto scores = scoresOf(*m_file, m_answers);
    if (!scores) {
        m_error = errorText(scores.error().code);
        Q_EMIT changed();
        return;
    }
    m_saving = true;
    m_error.clear();
    Q_EMIT changed();
    m_session.run([id = m_id, scores = *scores](Diary& diary) { return keep(diary, id, scores); })
        .then(this, [this, mine = m_loading](const Result<void>& kept) {
            m_saving = false;
            if (kept)
                Q_EMIT m_session.changed(DiaryPart::Scores, this);
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
    KEEL_TRY(journal.save(record));
    return journal.discardDraft(draftKind(id));
}

void QuestionnaireModel::close()
{
    ++m_loading;
    leave();
    Q_EMIT closed();
}

void QuestionnaireModel::discard()
{
    m_session.run([kind = draftKind(m_id)](Diary& diary) { return diary.journal().discardDraft(kind); });
    close();
}

void QuestionnaireModel::leave()
{
    m_file.reset();
    m_answers.clear();
    m_title.clear();
    m_error.clear();
    m_step = 0;
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
