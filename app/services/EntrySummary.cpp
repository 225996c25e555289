// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/EntrySummary.h"

#include "domain/reflection/HardRule.h"
#include "domain/reflection/PlanRules.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextBoundaryFinder>

namespace keel {

namespace {

constexpr qsizetype longestTitle = 80;

/// Where lupdate and the program look for the translations: a free function would leave lupdate guessing.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EntrySummary)
};

QString firstWritten(std::initializer_list<QStringView> texts)
{
    for (const QStringView text : texts) {
        if (!text.trimmed().isEmpty())
            return oneLine(text);
    }
    return {};
}

/// "Reflection: Doubting my ability"
QString withLabel(const QString& kind, const DistinctList<ItemId, 16>& challenges, const Taxonomy& taxonomy)
{
    if (challenges.isEmpty())
        return kind;
    return QStringLiteral("%1: %2").arg(kind,
                                        oneLine(taxonomy.label(challenges.items().first()), longestTitle));
}

QString ratings(const CheckIn& body)
{
    QStringList parts;
    const auto add = [&parts](const QString& name, const std::optional<Rating>& rating) {
        if (rating)
            parts.append(QStringLiteral("%1 %2").arg(name).arg(rating->value()));
    };
    add(Text::tr("mood"), body.mood);
    add(Text::tr("energy"), body.energy);
    add(Text::tr("strain"), body.strain);
    add(Text::tr("meaning"), body.meaning);
    return listed(parts);
}

QString leaveName(const std::optional<LeaveKind>& kind)
{
    switch (kind.value_or(LeaveKind::Other)) {
    case LeaveKind::Annual: return Text::tr("Annual leave");
    case LeaveKind::Toil: return Text::tr("Time off in lieu");
    case LeaveKind::Sick: return Text::tr("Sick leave");
    case LeaveKind::Carers: return Text::tr("Carer’s leave");
    case LeaveKind::Special: return Text::tr("Special leave");
    case LeaveKind::Study: return Text::tr("Study leave");
    case LeaveKind::Training: return Text::tr("Training");
    case LeaveKind::BankHoliday: return Text::tr("Bank holiday");
    case LeaveKind::Other: break;
    }
    return Text::tr("Leave");
}

EntrySummary describe(const CheckIn& body, const Taxonomy&)
{
    const QString facts = ratings(body);
    return {facts.isEmpty() ? Text::tr("Check-in") : Text::tr("Check-in: %1").arg(facts),
            oneLine(body.note.text())};
}

EntrySummary describe(const Reflection& stored, const Taxonomy& taxonomy)
{
    const Reflection body = asShown(stored);
    return {withLabel(Text::tr("Reflection"), body.challengeIds, taxonomy),
            firstWritten({body.text.text(), body.feeling.text(), body.explainText.text(),
                          body.inHandsText.text(), body.worthText.text()})};
}

EntrySummary describe(const Plan& body, const Taxonomy& taxonomy, const Prompts& prompts)
{
    return {withLabel(Text::tr("Plan"), body.challengeIds, taxonomy),
            oneLine(planSentence(body.ifCue.text(), body.thenAction.text(), prompts))};
}

EntrySummary describe(const Moment& body, const Taxonomy& taxonomy)
{
    return {withLabel(Text::tr("Moment"), body.links.challengeIds, taxonomy), oneLine(body.text.text())};
}

EntrySummary describe(const Note& body, const Taxonomy& taxonomy)
{
    const QString own = oneLine(body.title.text(), longestTitle);
    return {own.isEmpty() ? withLabel(Text::tr("Note"), body.links.challengeIds, taxonomy) : own,
            oneLine(body.text.text())};
}

EntrySummary describe(const Leave& body, const Taxonomy&)
{
    const QString span = body.from == body.to
                             ? body.from.toString()
                             : Text::tr("%1 to %2").arg(body.from.toString(), body.to.toString());
    return {leaveName(body.leaveKind), span};
}

EntrySummary describe(const SupervisionSlot& body, const Taxonomy&)
{
    return {Text::tr("Supervision"), oneLine(body.at.toString())};
}

EntrySummary describe(const SupervisionPrep& body, const Taxonomy&)
{
    QStringList points;
    for (const FieldText& text : body.questions)
        points.append(text.text());
    for (const FieldText& text : body.needs)
        points.append(text.text());
    return {Text::tr("Preparing supervision"), oneLine(points.join(u' '))};
}

EntrySummary describe(const DayClosing& body, const Taxonomy&)
{
    return {Text::tr("End of the day"), oneLine(body.phrase.text())};
}

EntrySummary describe(const WeeklyReview& body, const Taxonomy&)
{
    return {body.weekStart
                ? Text::tr("Week from %1")
                      .arg(QLocale().toString(body.weekStart->date(), Text::tr("d MMM yyyy", "date format")))
                : Text::tr("Weekly review"),
            firstWritten({body.mattered.text(), body.setupChange.text(), body.forSupervision.text()})};
}

EntrySummary describe(const SupportLine& body, const Taxonomy&)
{
    return {oneLine(body.name.text(), longestTitle), oneLine(body.how.text())};
}

EntrySummary describe(const Person& body, const Taxonomy&)
{
    return {oneLine(body.label.text(), longestTitle), oneLine(body.personKind.text())};
}

EntrySummary describe(const ChosenValue& body, const Taxonomy&)
{
    const QString own = oneLine(body.label.text(), longestTitle);
    return {own.isEmpty() ? Text::tr("Value") : own, oneLine(body.why.text())};
}

EntrySummary describe(const CustomItem& body, const Taxonomy&)
{
    return {oneLine(body.label.text(), longestTitle), oneLine(body.help.text())};
}

EntrySummary describe(const Score& body, const Taxonomy&)
{
    return {Text::tr("Score: %1").arg(body.instrument.toString()), oneLine(body.where.text())};
}

EntrySummary describe(const Instrument& body, const Taxonomy&)
{
    return {oneLine(body.name.text(), longestTitle), {}};
}

EntrySummary describe(const Contact& body, const Taxonomy&)
{
    return {oneLine(body.label.text(), longestTitle), oneLine(body.note.text())};
}

EntrySummary describe(const ShareReceipt& body, const Taxonomy&)
{
    return {Text::tr("Shared with %1").arg(oneLine(body.recipient.text(), longestTitle)),
            oneLine(body.purpose.text())};
}

EntrySummary describe(const Profile&, const Taxonomy&) { return {Text::tr("Profile"), {}}; }

EntrySummary describe(const PromptSettings&, const Taxonomy&) { return {Text::tr("Prompt settings"), {}}; }

EntrySummary describe(const Draft& body, const Taxonomy&)
{
    return {Text::tr("Draft: %1").arg(oneLine(body.draftKind.text(), longestTitle)), {}};
}

} // namespace

EntrySummary summarise(const AnyRecord& record, const Taxonomy& taxonomy, const Prompts& prompts)
{
    return std::visit(
        [&](const auto& typed) {
            if constexpr (requires { describe(typed.body, taxonomy, prompts); })
                return describe(typed.body, taxonomy, prompts);
            else
                return describe(typed.body, taxonomy);
        },
        record);
}

QString listed(const QStringList& parts) { return parts.join(Text::tr(", ", "between the parts of a line")); }

QString oneLine(QStringView text, qsizetype limit)
{
    // No need to tidy a megabyte for one line; what is dropped here would be dropped below.
    constexpr qsizetype spare = 8;
    QString line = text.first(qMin(text.size(), limit * spare)).toString();
    for (QChar& c : line) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
            c.category() == QChar::Separator_Paragraph)
            c = u' ';
    }
    line = line.simplified();
    const bool whole = text.size() <= limit * spare;
    if (whole && line.toUcs4().size() <= limit)
        return line;

    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
    qsizetype end = 0;
    qsizetype codePoints = 0;
    while (true) {
        const qsizetype next = finder.toNextBoundary();
        if (next < 0)
            break;
        codePoints += QStringView(line).sliced(end, next - end).toUcs4().size();
        if (codePoints > limit - 1) // one for the ellipsis
            break;
        end = next;
    }
    return line.first(end).trimmed() + u'…';
}

} // namespace keel
