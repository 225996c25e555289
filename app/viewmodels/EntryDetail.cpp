// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/EntryDetail.h"

#include "domain/reflection/HardRule.h"
#include "domain/reflection/PlanRules.h"
#include "services/EntrySummary.h"
#include "viewmodels/Wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextBoundaryFinder>

namespace keel {

namespace {

/// Where lupdate and the program look for the translations: a free function would leave lupdate guessing.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EntryDetail)
};

QString yesOrNo(bool yes) { return yes ? Text::tr("Yes", "answer") : Text::tr("No", "answer"); }

QString minutesText(int minutes)
{
    const int hours = minutes / 60;
    const int rest = minutes % 60;
    if (hours == 0)
        return Text::tr("%1 min", "duration").arg(minutes);
    if (rest == 0)
        return Text::tr("%1 h", "duration").arg(hours);
    return Text::tr("%1 h %2 min", "duration").arg(hours).arg(rest);
}

QString ofMaximum(int value, int maximum)
{
    return Text::tr("%1 of %2", "rating, as in 6 of 10").arg(value).arg(maximum);
}

/// Collects rows; everything that is blank falls out here.
class Rows
{
public:
    Rows(const Vocabulary& vocabulary, const Prompts& prompts) : m_vocabulary(vocabulary), m_prompts(prompts)
    {}

    void setSection(const QString& section) { m_section = section; }

    void fact(const QString& label, const QString& text)
    {
        if (!text.isEmpty())
            add({DetailRow::Fact, m_section, label, text});
    }
    void written(const QString& label, const QString& text)
    {
        if (text.trimmed().isEmpty())
            return;
        QString heading = label;
        for (const QString& piece : textPieces(text)) {
            add({DetailRow::Written, m_section, heading, piece});
            heading.clear();
        }
    }
    template <class Number>
    void scale(const QString& label, const std::optional<Number>& value, const QString& phase = {})
    {
        if (!value)
            return;
        DetailRow row{DetailRow::Scale, m_section,      label, ofMaximum(value->value(), Number::maximum),
                      value->value(),   Number::maximum};
        row.phase = phase;
        add(row);
    }
    void yesNo(const QString& label, const std::optional<bool>& answer)
    {
        if (answer)
            fact(label, yesOrNo(*answer));
    }
    void tags(const QString& label, const Chips& chips)
    {
        if (chips.labels.isEmpty())
            return;
        DetailRow row{DetailRow::Tags, m_section, label, listed(chips.labels)};
        row.chips = chips.labels;
        row.chipPhases = chips.phases;
        add(row);
    }
    void link(const QString& label, const QString& text, const QString& phase, const RecordId& target)
    {
        DetailRow row{DetailRow::Link, m_section, label, text};
        row.phase = phase;
        row.target = target.toString();
        add(row);
    }

    template <class Ids> [[nodiscard]] Chips items(const Ids& ids, const char* phase) const
    {
        Chips chips;
        for (const ItemId& id : ids)
            chips.add(m_vocabulary.taxonomy.label(id), phase);
        return chips;
    }
    template <class Ids> [[nodiscard]] Chips values(const Ids& ids) const
    {
        Chips chips;
        for (const ItemId& id : ids)
            chips.add(m_vocabulary.value(id), "values");
        return chips;
    }
    template <class Links> void challengesOf(const Links& links)
    {
        tags(Text::tr("What weighed", "challenges of an entry"), items(links.challengeIds, "challenge"));
    }
    template <class Links> void valuesOf(const Links& links)
    {
        tags(Text::tr("What mattered", "values of an entry"), values(links.valueIds));
    }
    template <class Links> void appraisalsOf(const Links& links)
    {
        tags(Text::tr("How I saw it", "appraisals of an entry"), items(links.appraisalIds, "values"));
    }

    [[nodiscard]] QString prompt(const char* id) const { return m_prompts.text(QString::fromLatin1(id)); }
    [[nodiscard]] const Vocabulary& vocabulary() const { return m_vocabulary; }
    [[nodiscard]] const Prompts& prompts() const { return m_prompts; }
    [[nodiscard]] QList<DetailRow> take() { return std::move(m_rows); }
    void add(const DetailRow& row) { m_rows.append(row); }

private:
    const Vocabulary& m_vocabulary;
    const Prompts& m_prompts;
    QString m_section;
    QList<DetailRow> m_rows;
};

/// The check-in's own description, field by field, in the words and the order of its questions.
struct CheckInRows
{
    Rows& rows;
    const CheckInField& asked;

    template <class T> void operator()(const char* key, const T& field)
    {
        if (asked.id == QLatin1String(key))
            show(rows.prompts().text(asked.text), field);
    }

private:
    template <class Enum>
    requires std::is_enum_v<Enum>
    void show(const QString& label, const std::optional<Enum>& choice)
    {
        if (choice)
            rows.fact(label, rows.prompts().text(asked.text + u'.' + enumToString(*choice)));
    }
    void show(const QString& label, const std::optional<bool>& answer) { rows.yesNo(label, answer); }
    template <int Min, int Max>
    void show(const QString& label, const std::optional<BoundedInt<Min, Max>>& number)
    {
        if (!number)
            return;
        if (asked.type == FieldType::Scale)
            rows.scale(label, number,
                       asked.id == QLatin1String("strain") ? QStringLiteral("challenge") : QString());
        else if (asked.type == FieldType::Minutes)
            rows.fact(label, minutesText(number->value()));
        else
            rows.fact(label, QLocale().toString(number->value()));
    }
    template <qsizetype Max> void show(const QString& label, const DistinctList<ItemId, Max>& ids)
    {
        rows.tags(label, asked.type == FieldType::Values       ? rows.values(ids)
                         : asked.type == FieldType::Challenges ? rows.items(ids, "challenge")
                                                               : rows.items(ids, "values"));
    }
    void show(const QString& label, const BoundedList<SupervisionReceived, 8>& received)
    {
        QStringList lines;
        for (const SupervisionReceived& one : received) {
            const QString kind = rows.prompts().text(asked.text + u'.' + enumToString(one.kind));
            lines.append(one.minutes ? Text::tr("%1, %2", "kind of supervision, how long")
                                           .arg(kind, minutesText(one.minutes->value()))
                                     : kind);
        }
        rows.fact(label, lines.join(u'\n'));
    }
    void show(const QString& label, const BoundedList<BoundaryKept, 32>& boundaries)
    {
        QStringList lines;
        for (const BoundaryKept& one : boundaries) {
            if (one.kept)
                lines.append(QStringLiteral("%1: %2").arg(rows.vocabulary().taxonomy.label(one.id),
                                                          *one.kept ? Text::tr("kept", "a boundary")
                                                                    : Text::tr("not kept", "a boundary")));
        }
        rows.fact(label, lines.join(u'\n'));
    }
    void show(const QString& label, const BoundedList<CopingUsed, 64>& used)
    {
        Chips chips;
        for (const CopingUsed& one : used)
            chips.add(rows.vocabulary().taxonomy.label(one.id), "coping");
        rows.tags(label, chips);
        for (const CopingUsed& one : used)
            rows.scale(Text::tr("%1: was it helpful?", "coping action")
                           .arg(rows.vocabulary().taxonomy.label(one.id)),
                       one.helpful, QStringLiteral("coping"));
    }
    template <qsizetype Bytes, qsizetype CodePoints>
    void show(const QString& label, const BoundedText<Bytes, CodePoints>& text)
    {
        rows.written(label, text.text());
    }
    template <class T> void show(const QString&, const T&) {} // days, zones: not questions
};

void describe(Rows& rows, const CheckIn& body)
{
    for (const CheckInField& asked : rows.prompts().checkInFields()) {
        QString section;
        for (const CheckInFold& fold : rows.prompts().checkInFolds()) {
            if (fold.id == asked.fold)
                section = rows.prompts().text(fold.text);
        }
        rows.setSection(section);
        CheckInRows visitor{rows, asked};
        CheckIn::visit(body, visitor);
    }
}

/// What was wanted after a hard-rule challenge, and the ways to be kept in mind: in the words they were
/// picked in.
void describeWants(Rows& rows, const Reflection& body)
{
    const auto capital = [](QString text) {
        if (!text.isEmpty())
            text.front() = text.front().toUpper();
        return text;
    };
    Chips wants, ways;
    for (const ItemId& id : body.wantIds) {
        const QString words = rows.prompts().text(QStringLiteral("hard_rule.want.") + id.toString());
        wants.add(words.isEmpty() ? id.toString() : words, "");
    }
    for (const ItemId& id : body.optionIds)
        ways.add(capital(actionText(id, rows.vocabulary().taxonomy, rows.vocabulary().taxonomyAsShipped,
                                    rows.prompts())),
                 "");
    rows.tags(Text::tr("What I wanted", "after racism, unfair treatment or a manager who harms"), wants);
    rows.tags(Text::tr("To keep in mind", "ways that are open to one, after the same"), ways);
}

/// Nobody is asked to find sense or worth in what must not happen, not by a heading either.
void describeHardRule(Rows& rows, const Reflection& body)
{
    describeWants(rows, body);
    rows.tags(rows.prompt("hard_rule.protect"), rows.values(body.valueIds));
    rows.written(rows.prompt(body.valueIds.isEmpty() ? "hard_rule.protect" : "hard_rule.protect.field"),
                 body.worthText.text());
}

void describeOrdinary(Rows& rows, const Reflection& body)
{
    rows.valuesOf(body);
    if (body.valueState)
        rows.fact(
            rows.prompt("reflection.value_state"),
            rows.prompts().text(QStringLiteral("reflection.value_state.") + enumToString(*body.valueState)));
    rows.appraisalsOf(body);
    rows.written(rows.prompt("reflection.comprehensible"), body.explainText.text());
    rows.scale(rows.prompt("reflection.comprehensible.rating"), body.comprehensible);
    rows.written(rows.prompt("reflection.manageable"), body.inHandsText.text());
    rows.scale(rows.prompt("reflection.manageable.rating"), body.manageable);
    rows.written(rows.prompt("reflection.meaningful"), body.worthText.text());
    rows.scale(rows.prompt("reflection.meaningful.rating"), body.meaningful);
    describeWants(rows, body);
}

void describe(Rows& rows, const Reflection& stored)
{
    const bool hardRule = hasHardRuleChallenge(stored.challengeIds);
    const Reflection body = asShown(stored);
    rows.written(hardRule ? Text::tr("What I wrote", "of an entry") : rows.prompt("reflection.what_happened"),
                 body.text.text());
    rows.challengesOf(body);
    rows.scale(Text::tr("Strain at first", "of a reflection"), body.strainBefore,
               QStringLiteral("challenge"));
    rows.scale(Text::tr("Strain afterwards", "of a reflection"), body.strainAfter,
               QStringLiteral("challenge"));
    if (body.setupShare)
        rows.fact(Text::tr("Share of the set-up", "of a reflection: how much lay in the set-up, not in me"),
                  Text::tr("%1 of 100").arg(body.setupShare->value()));
    rows.written(Text::tr("What I felt", "of a reflection"), body.feeling.text());
    if (hardRule)
        describeHardRule(rows, body);
    else
        describeOrdinary(rows, body);
    if (body.forSupervision.value_or(false))
        rows.fact(Text::tr("Supervision", "of a reflection"), Text::tr("On my supervision list"));
}

QString outcomeText(PlanOutcome outcome)
{
    switch (outcome) {
    case PlanOutcome::Done: return Text::tr("Done", "a plan on one occasion");
    case PlanOutcome::Partly: return Text::tr("Partly done", "a plan on one occasion");
    case PlanOutcome::Not: return Text::tr("Not done", "a plan on one occasion");
    case PlanOutcome::NoCue: return Text::tr("The signal did not come", "a plan on one occasion");
    }
    Q_UNREACHABLE();
}

void describe(Rows& rows, const Plan& body)
{
    const auto [cue, action] = planHalves(body.ifCue.text(), body.thenAction.text(), rows.prompts());
    rows.written(rows.prompt("reflection.plan.if"), cue);
    rows.written(rows.prompt("reflection.plan.then"), action);
    rows.challengesOf(body);
    rows.valuesOf(body);
    if (body.copingId)
        rows.tags(Text::tr("Coping action", "of a plan"),
                  rows.items(QList<ItemId>{*body.copingId}, "coping"));
    if (body.validTo)
        rows.fact(Text::tr("Until", "of a plan"), wording::fullDate(*body.validTo));
    rows.setSection(Text::tr("How it went", "occasions of a plan"));
    for (auto one = body.occasions.items().crbegin(); one != body.occasions.items().crend(); ++one) {
        QStringList said;
        if (one->outcome)
            said.append(outcomeText(*one->outcome));
        if (one->helpful)
            said.append(Text::tr("helpful: %1", "occasion of a plan; %1 is as in 3 of 4")
                            .arg(ofMaximum(one->helpful->value(), Helpfulness::maximum)));
        rows.fact(wording::fullDate(one->date), listed(said));
    }
}

void describeLinks(Rows& rows, const EntryLinks& links)
{
    rows.challengesOf(links);
    rows.valuesOf(links);
    rows.appraisalsOf(links);
    rows.tags(Text::tr("What helped", "coping actions of an entry"), rows.items(links.copingIds, "coping"));
}

void describe(Rows& rows, const Moment& body)
{
    rows.written({}, body.text.text());
    describeLinks(rows, body.links);
}

void describe(Rows& rows, const Note& body)
{
    rows.written({}, body.text.text());
    describeLinks(rows, body.links);
}

void describe(Rows& rows, const WeeklyReview& body)
{
    if (body.weekStart)
        rows.fact(Text::tr("Week from", "of a weekly review"), wording::fullDate(*body.weekStart));
    rows.written(rows.prompt("weekly.mattered"), body.mattered.text());
    if (body.copingId)
        rows.tags(rows.prompt("weekly.helped"), rows.items(QList<ItemId>{*body.copingId}, "coping"));
    rows.written(rows.prompt("weekly.set_up"), body.setupChange.text());
    rows.written(rows.prompt("weekly.supervision"), body.forSupervision.text());
}

void describe(Rows& rows, const DayClosing& body)
{
    rows.written({}, body.phrase.text());
    if (body.valueId)
        rows.tags(rows.prompt("shutdown.value"), rows.values(QList<ItemId>{*body.valueId}));
    if (body.parkedCount)
        rows.fact(rows.prompt("shutdown.parked.count"), QLocale().toString(body.parkedCount->value()));
}

void describe(Rows& rows, const Leave& body)
{
    rows.fact(Text::tr("From", "leave"), wording::fullDate(body.from));
    rows.fact(Text::tr("To", "leave"), wording::fullDate(body.to));
    if (body.amount)
        rows.fact(body.unit == LeaveUnit::Hours ? Text::tr("Hours", "leave") : Text::tr("Days", "leave"),
                  QLocale().toString(body.amount->value()));
}

void describe(Rows& rows, const SupervisionSlot& body)
{
    if (body.supervisionKind)
        rows.fact(rows.prompt("check_in.supervision"),
                  rows.prompts().text(QStringLiteral("check_in.supervision.") +
                                      enumToString(*body.supervisionKind)));
}

void describe(Rows& rows, const SupervisionPrep& body)
{
    for (const FieldText& text : body.questions)
        rows.written(Text::tr("Question", "for supervision"), text.text());
    for (const FieldText& text : body.needs)
        rows.written(Text::tr("What I need", "from supervision"), text.text());
    rows.scale(rows.prompt("supervision.after"), body.gotWhatNeeded);
    rows.written(rows.prompt("supervision.agreed"), body.agreedAction.text());
    if (body.nextDate)
        rows.fact(rows.prompt("supervision.next"), wording::fullDate(*body.nextDate));
}

void describe(Rows& rows, const SupportLine& body)
{
    rows.written(Text::tr("Who runs it", "line of support"), body.whoRunsIt.text());
    rows.written(Text::tr("Who would know", "line of support"), body.whoWouldKnow.text());
    rows.written(Text::tr("How to reach it", "line of support"), body.how.text());
}

void describe(Rows& rows, const ChosenValue& body)
{
    rows.scale(Text::tr("Importance", "of a value"), body.importance, QStringLiteral("values"));
    rows.written(Text::tr("Why it matters", "of a value"), body.why.text());
}

void describe(Rows& rows, const CustomItem& body) { rows.written({}, body.help.text()); }
void describe(Rows& rows, const Contact& body) { rows.written({}, body.note.text()); }

/// Of the rest only the summary is to be read here; they have places of their own.
template <class Body> void describe(Rows&, const Body&) {}

QString ownTitle(const AnyRecord& record, const Taxonomy& taxonomy, const Prompts& prompts)
{
    switch (kindOf(record)) {
    case Kind::Note: return oneLine(std::get<Record<Note>>(record).body.title.text());
    case Kind::CheckIn:
    case Kind::Reflection:
    case Kind::Plan:
    case Kind::Moment:
    case Kind::WeeklyReview:
    case Kind::DayClosing:
    case Kind::SupervisionPrep: return {};
    default: return summarise(record, taxonomy, prompts).title;
    }
}

Result<void> addPlans(Rows& rows, Journal& journal, const Record<Reflection>& record)
{
    if (hasHardRuleChallenge(record.body.challengeIds))
        return {}; // see withoutReframing()
    KEEL_ASSIGN(const auto plans, journal.all<Plan>());
    for (const Record<Plan>& plan : plans) {
        const bool named = std::any_of(record.body.planIds.begin(), record.body.planIds.end(),
                                       [&](const EntryId& id) { return RecordId(id) == plan.header.id; });
        const bool grown = plan.body.reflectionId && RecordId(*plan.body.reflectionId) == record.header.id;
        if (named || grown)
            rows.link(Text::tr("Plan", "a reflection leads to it"),
                      entryText(AnyRecord(plan), rows.vocabulary().taxonomy, rows.prompts()),
                      QStringLiteral("coping"), plan.header.id);
    }
    return {};
}

Result<void> addReflection(Rows& rows, Journal& journal, const Record<Plan>& record)
{
    if (!record.body.reflectionId)
        return {};
    const auto from = journal.read(*record.body.reflectionId);
    if (!from || headerOf(*from).deletedAt)
        return {}; // removed since: the plan stays
    const auto* reflection = std::get_if<Record<Reflection>>(&*from);
    if (reflection && hasHardRuleChallenge(reflection->body.challengeIds))
        return {}; // that entry leads to no plan either
    const auto day = dayOf(*from);
    rows.setSection({});
    rows.link(Text::tr("Where it came from", "a plan leads back to its reflection"),
              day ? wording::fullDate(*day) : wording::kindLabel(kindOf(*from)), QStringLiteral("challenge"),
              headerOf(*from).id);
    return {};
}

/// The plan of a weekly review.
Result<void> addPlan(Rows& rows, Journal& journal, const Record<WeeklyReview>& record)
{
    if (!record.body.planId)
        return {};
    const auto plan = journal.read(RecordId(*record.body.planId));
    if (plan && kindOf(*plan) == Kind::Plan && !headerOf(*plan).deletedAt)
        rows.link(Text::tr("Plan", "a weekly review leads to it"),
                  entryText(*plan, rows.vocabulary().taxonomy, rows.prompts()), QStringLiteral("coping"),
                  headerOf(*plan).id);
    return {};
}

Result<void> addReview(Rows& rows, Journal& journal, const Record<Plan>& record)
{
    KEEL_ASSIGN(const auto reviews, journal.all<WeeklyReview>());
    for (const Record<WeeklyReview>& review : reviews) {
        if (!review.body.planId || RecordId(*review.body.planId) != record.header.id)
            continue;
        rows.setSection({});
        rows.link(Text::tr("Weekly review", "a plan leads back to it"),
                  wording::fullDate(review.body.stamp.localDate), QString(), review.header.id);
    }
    return {};
}

} // namespace

QStringList textPieces(const QString& text, qsizetype length)
{
    QStringList pieces;
    qsizetype from = 0;
    while (text.size() - from > length) {
        qsizetype cut = text.lastIndexOf(u'\n', from + length);
        qsizetype skip = 1;
        if (cut <= from) {
            cut = text.lastIndexOf(u' ', from + length);
        }
        if (cut <= from) {
            QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
            finder.setPosition(from + length);
            cut = finder.isAtBoundary() ? from + length : finder.toPreviousBoundary();
            skip = 0;
            if (cut <= from)
                cut = from + length; // one character of thousands of marks
        }
        pieces.append(text.sliced(from, cut - from));
        from = cut + skip;
    }
    pieces.append(text.sliced(from));
    return pieces;
}

Result<EntryDetail> readEntryDetail(Journal& journal, const Content& content, const RecordId& id)
{
    KEEL_ASSIGN(const AnyRecord record, journal.read(id));
    KEEL_ASSIGN(const Vocabulary vocabulary, Vocabulary::of(journal, content));
    EntryDetail detail;
    const RecordHeader& header = headerOf(record);
    detail.id = header.id;
    detail.kind = kindOf(record);
    detail.day = dayOf(record);
    detail.title = ownTitle(record, vocabulary.taxonomy, content.prompts);
    detail.timeText = timeOf(record);
    detail.inBin = header.deletedAt.has_value();
    Rows rows(vocabulary, content.prompts);
    std::visit(
        [&](const auto& typed) {
            describe(rows, typed.body);
            if constexpr (requires { typed.body.stamp; }) {
                constexpr qint64 minute = 60'000;
                const auto& written = typed.body.stamp.recordedAt;
                if (written && header.updatedAt.milliseconds() > written->milliseconds() + minute)
                    detail.changedAt = header.updatedAt;
            }
        },
        record);
    if (detail.kind == Kind::Reflection) {
        KEEL_TRY(addPlans(rows, journal, std::get<Record<Reflection>>(record)));
    } else if (detail.kind == Kind::Plan) {
        KEEL_TRY(addReflection(rows, journal, std::get<Record<Plan>>(record)));
        KEEL_TRY(addReview(rows, journal, std::get<Record<Plan>>(record)));
    } else if (detail.kind == Kind::WeeklyReview) {
        KEEL_TRY(addPlan(rows, journal, std::get<Record<WeeklyReview>>(record)));
    }
    detail.rows = rows.take();
    return detail;
}

} // namespace keel
