// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/InstrumentModel.h"

#include "services/Questionnaire.h"
#include "viewmodels/ErrorText.h"
#include "viewmodels/FilePlace.h"
#include "viewmodels/trends/Figures.h"

#include <QRegularExpression>

namespace keel {

namespace {

constexpr int longestName = 120; ///< characters

/// What the matter is with a part of the file, by the part's name.
QString matterWith(const QString& part)
{
    const auto ends = [&part](const char* name) { return part.endsWith(QLatin1String(name)); };
    if (part == QLatin1String("repeated_key"))
        return InstrumentModel::tr("one of its parts says the same thing twice");
    if (part == QLatin1String("licence_confirmed_by_user"))
        return InstrumentModel::tr("it does not confirm that you may use the questionnaire. If you may, ask "
                                   "whoever made the file to add that (licence_confirmed_by_user)");
    if (part == QLatin1String("id") || ends(".id"))
        return InstrumentModel::tr(
            "an id is missing, is there twice, or is more than small letters, digits and "
            "underscores");
    if (part.startsWith(QLatin1String("response")))
        return InstrumentModel::tr("the lowest and the highest answer are missing or make no sense");
    if (part == QLatin1String("items") || ends(".n"))
        return InstrumentModel::tr("it holds no questions, too many, or one without a number");
    if (part.startsWith(QLatin1String("items: ")))
        return InstrumentModel::tr("two questions have the same number");
    if (part == QLatin1String("scales"))
        return InstrumentModel::tr("it says nothing of how the answers become a score");
    if (ends(".items"))
        return InstrumentModel::tr("a scale names a question that is not there, or the same one twice");
    if (ends(".method"))
        return InstrumentModel::tr("a scale is scored in a way that Keel does not know");
    if (ends(".min_answered"))
        return InstrumentModel::tr(
            "a scale does not say how many answers it takes, or says more than there are");
    if (ends(".lookup"))
        return InstrumentModel::tr("a scale’s table leaves out a sum or has one twice");
    if (part.contains(QLatin1String("interpretation")))
        return InstrumentModel::tr("bands overlap, are empty or belong to no scale");
    if (ends(".range"))
        return InstrumentModel::tr("a scale’s lowest and highest score are missing or make no sense");
    return InstrumentModel::tr("a part of it cannot be read");
}

QString methodText(insights::ScoringMethod method)
{
    switch (method) {
    case insights::ScoringMethod::Mean: return InstrumentModel::tr("mean", "how a score is made");
    case insights::ScoringMethod::Sum: return InstrumentModel::tr("sum", "how a score is made");
    case insights::ScoringMethod::MeanOfProducts:
        return InstrumentModel::tr("mean of products", "how a score is made");
    case insights::ScoringMethod::SumTimes4: return InstrumentModel::tr("sum times 4", "how a score is made");
    case insights::ScoringMethod::Lookup: return InstrumentModel::tr("sum by a table", "how a score is made");
    }
    return {};
}

QList<Row> factsOf(const InstrumentFile& file)
{
    QList<Row> rows;
    const auto add = [&rows](const QString& label, const QString& value) {
        if (!value.trimmed().isEmpty())
            rows.append({QString::number(rows.size()), label, value, {}});
    };
    add(InstrumentModel::tr("Questions", "of a questionnaire"), QString::number(file.items.size()));
    const QString answers =
        InstrumentModel::tr("%1 to %2", "lowest and highest answer")
            .arg(figures::number(file.scoring.responseMin), figures::number(file.scoring.responseMax));
    add(InstrumentModel::tr("Answers", "of a questionnaire"),
        file.labels.size() < 2
            ? answers
            : QStringLiteral("%1 (%2 \u2026 %3)").arg(answers, file.labels.first(), file.labels.last()));
    add(InstrumentModel::tr("Asks about", "the time a questionnaire looks back at"), file.recall);
    add(InstrumentModel::tr("Source", "of a questionnaire"), file.source);
    add(InstrumentModel::tr("Version", "of a questionnaire"), file.version);
    add(InstrumentModel::tr("Licence", "of a questionnaire"),
        InstrumentModel::tr("the file says that you may use it", "licence of a questionnaire"));
    return rows;
}

QList<Row> scalesOf(const InstrumentFile& file)
{
    QList<Row> rows;
    for (qsizetype i = 0; i < file.scales.size(); ++i) {
        const InstrumentFileScale& scale = file.scales.at(i);
        const insights::Scale& scoring = file.scoring.scales.at(std::size_t(i));
        const int need = insights::answered(file.scoring, scoring, {}).need;
        QString note = InstrumentModel::tr("%n answer(s)", "what a scale takes", need);
        if (scale.deviation && scale.reliability)
            note += QStringLiteral(" \u00b7 ") +
                    InstrumentModel::tr("brings its own figure of change", "a scale");
        rows.append({scale.id, scale.id,
                     InstrumentModel::tr("%1, %2 to %3", "how a score is made, lowest, highest")
                         .arg(methodText(scoring.method), figures::number(scale.minimum),
                              figures::number(scale.maximum)),
                     note});
    }
    return rows;
}

} // namespace

QString instrumentRefusal(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NotJson:
        return InstrumentModel::tr(
            "Keel cannot read this file: it is incomplete, or no questionnaire. Nothing was changed.");
    case ErrorCode::NotOurSchema:
        return InstrumentModel::tr(
            "Keel cannot take this file: it is not a questionnaire made for Keel. Nothing was changed.");
    case ErrorCode::TooLarge:
        return InstrumentModel::tr("Keel cannot take this file: it is too large. Nothing was changed.");
    case ErrorCode::Conflict:
        return InstrumentModel::tr("Keel cannot take this file: its id belongs to something else in your "
                                   "diary. Give it another id in the file. Nothing was changed.");
    case ErrorCode::InvalidValue:
        return InstrumentModel::tr("Keel cannot take this file: %1 (%2). Nothing was changed.",
                                   "why; where in the file")
            .arg(matterWith(error.detail), error.detail);
    default: return fileplace::errorText(error.code);
    }
}

InstrumentModel::InstrumentModel(DiarySession& session, QObject* parent) : QObject(parent), m_session(session)
{}

bool InstrumentModel::canKeep() const { return m_looked && !m_busy && !m_name.trimmed().isEmpty(); }

void InstrumentModel::startNew()
{
    m_path.clear();
    chooseAgain();
}

void InstrumentModel::chooseAgain()
{
    ++m_loading;
    m_busy = false;
    m_error.clear();
    m_notice.clear();
    m_name.clear();
    m_facts.setRows({});
    m_scales.setRows({});
    m_looked.reset();
    m_stage = Choosing;
    Q_EMIT changed();
}

void InstrumentModel::choose(const QUrl& address)
{
    const QString file = fileplace::chosen(address);
    if (!file.isEmpty())
        setPath(file);
}

void InstrumentModel::setPath(const QString& path)
{
    if (m_path == path)
        return;
    m_path = path;
    m_error.clear();
    Q_EMIT changed();
}

void InstrumentModel::setName(const QString& name)
{
    if (m_name == name)
        return;
    m_name = name.left(longestName);
    Q_EMIT changed();
}

void InstrumentModel::look()
{
    const QString path = fileplace::typed(m_path);
    if (m_stage != Choosing || m_busy || path.isEmpty())
        return;
    m_busy = true;
    m_error.clear();
    Q_EMIT changed();
    m_session.run([path](Diary& diary) { return lookAt(diary, path); })
        .then(this, [this, mine = ++m_loading](const Result<Looked>& looked) {
            if (mine != m_loading)
                return;
            m_busy = false;
            if (looked)
                show(*looked);
            else
                fail(instrumentRefusal(looked.error()));
        });
}

void InstrumentModel::show(const Looked& looked)
{
    m_looked = looked;
    m_facts.setRows(factsOf(looked.file));
    m_scales.setRows(scalesOf(looked.file));
    m_name = (looked.knownName.isEmpty() ? looked.file.id : looked.knownName).left(longestName);
    m_notice = looked.knownName.isEmpty() ? QString()
                                          : tr("You have a questionnaire with this id. This file takes its "
                                               "place; its scores stay.");
    if (looked.losesDraft)
        m_notice += u' ' + tr("It asks something else: the answers you have begun with are thrown away.");
    m_stage = Preview;
    Q_EMIT changed();
}

void InstrumentModel::keep()
{
    if (m_stage != Preview || !canKeep())
        return;
    m_busy = true;
    m_error.clear();
    Q_EMIT changed();
    m_session
        .run([looked = *m_looked, name = m_name.trimmed()](Diary& diary) {
            return keepIn(diary, looked, name);
        })
        .then(this, [this, mine = ++m_loading](const Result<void>& done) {
            if (done)
                Q_EMIT m_session.changed(DiaryPart::Scores, this);
            if (mine != m_loading)
                return;
            m_busy = false;
            if (!done)
                return fail(errorText(done.error().code));
            m_stage = Done;
            Q_EMIT changed();
        });
}

void InstrumentModel::fail(const QString& error)
{
    m_error = error;
    Q_EMIT changed();
}

Result<InstrumentModel::Looked> InstrumentModel::lookAt(Diary& diary, const QString& path)
{
    Looked looked;
    KEEL_ASSIGN(looked.json, readInstrumentFile(path));
    KEEL_ASSIGN(looked.file, parseInstrumentFile(looked.json));
    KEEL_ASSIGN(const ItemId id, ItemId::parse(looked.file.id));
    const auto there = diary.journal().read(RecordId(id));
    if (!there && there.error().code != ErrorCode::NotFound)
        return keel::fail(there.error());
    if (!there)
        return looked;
    const auto* known = std::get_if<Record<Instrument>>(&*there);
    if (!known)
        return keel::fail(ErrorCode::Conflict);
    looked.knownName = known->body.name.isEmpty() ? looked.file.id : known->body.name.text();
    KEEL_ASSIGN(const auto begun, diary.journal().draft(QuestionnaireDraft::kindOf(looked.file.id)));
    const auto before = parseInstrumentFile(known->body.document.text().toUtf8());
    looked.losesDraft = begun && !(before && asksTheSame(*before, looked.file));
    return looked;
}

Result<void> InstrumentModel::keepIn(Diary& diary, const Looked& looked, const QString& name)
{
    Journal& journal = diary.journal();
    KEEL_ASSIGN(const ItemId id, ItemId::parse(looked.file.id));
    Record<Instrument> record;
    record.header.id = RecordId(id);
    const auto there = journal.read(record.header.id);
    if (!there && there.error().code != ErrorCode::NotFound)
        return keel::fail(there.error());
    if (there) {
        const auto* known = std::get_if<Record<Instrument>>(&*there);
        if (!known)
            return keel::fail(ErrorCode::Conflict);
        record.header.extra = known->header.extra; // and out of the bin, if it lies there
    }
    KEEL_ASSIGN(record.body.name, FieldText::create(name));
    KEEL_ASSIGN(record.body.document, JsonText::create(QString::fromUtf8(looked.json)));
    KEEL_TRY(journal.saveAll({record},
                             looked.losesDraft ? QuestionnaireDraft::kindOf(looked.file.id) : QString()));
    return {};
}

} // namespace keel
