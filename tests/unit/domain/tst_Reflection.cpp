// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way through a guided reflection and the rules on it. The hard-rule walk looks at every text that its
// screens can show, in both languages.
#include "domain/ValueCatalogue.h"
#include "domain/reflection/HardRule.h"
#include "domain/reflection/PlanRules.h"
#include "domain/reflection/ReflectionPath.h"
#include "domain/reflection/ReflectionRules.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace keel;

namespace {

QByteArray readContent(const QString& name)
{
    QFile file(QStringLiteral(KEEL_SOURCE_DIR "/assets/content/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray overlay(const QString& language, const QString& name)
{
    return language == u"en" ? QByteArray() : readContent(language + u'/' + name);
}

struct Words
{
    explicit Words(const QString& language)
        : prompts(*Prompts::fromJson(readContent(QStringLiteral("prompts.json")),
                                     overlay(language, QStringLiteral("prompts.json")))),
          taxonomy(*Taxonomy::fromJson(readContent(QStringLiteral("taxonomy.json")),
                                       overlay(language, QStringLiteral("taxonomy.json")))),
          values(*ValueCatalogue::fromJson(readContent(QStringLiteral("values.json")),
                                           overlay(language, QStringLiteral("values.json"))))
    {}
    Prompts prompts;
    Taxonomy taxonomy;
    ValueCatalogue values;
};

const Words& english()
{
    static const Words words(QStringLiteral("en"));
    return words;
}
const Words& chinese()
{
    static const Words words(QStringLiteral("zh_CN"));
    return words;
}

ItemId item(QStringView id) { return *ItemId::parse(id); }

QStringList namesOf(const QList<ReflectionStep>& steps)
{
    QStringList names;
    for (const ReflectionStep step : steps)
        names.append(enumToString(step));
    return names;
}

QStringList path(const ReflectionAnswers& answers)
{
    return namesOf(reflectionSteps(answers, english().prompts, english().taxonomy));
}

const QList<QString> hardRule{QStringLiteral("ch_cul_racism"), QStringLiteral("ch_cul_discrimination"),
                              QStringLiteral("ch_cul_manager"), QStringLiteral("ch_cul_workplace_culture")};

/// Words that ask somebody to see it differently, or to make something of it.
const QRegularExpression& reframing()
{
    static const QRegularExpression words(
        QStringLiteral(
            "\\b(re-?fram\\w*|meaning\\w*|lessons?|learn\\w*|worth\\w*|(make|made|making) sense|sense of|"
            "other side|positive\\w*|grow\\w*|opportunit\\w*|handl\\w*|cop(e|es|ing)|resilien\\w*|"
            "bright side|silver lining|perspective|accept\\w*|forgiv\\w*|your part|explain it|why it)\\b|"
            "意义|教训|学到|学习|值得|重新看待|换个角度|另一面|积极|正面|成长|机会|应付|应对|收获|说得通|"
            "韧性|原谅|"
            "接纳|哪一部分是你的"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words;
}

/// Any answers at all; of `text` what it was.
Reflection anyReflection(QRandomGenerator& random, const QList<ItemId>& challenges)
{
    Reflection body;
    const auto yes = [&] { return random.bounded(2) == 0; };
    const auto words = [&](FieldText& field, const char* text) {
        if (yes())
            field = *FieldText::create(QString::fromLatin1(text));
    };
    const auto rating = [&](std::optional<Rating>& field) {
        if (yes())
            field = *Rating::create(random.bounded(11));
    };
    const auto ids = [&](auto& list, std::initializer_list<QStringView> from) {
        for (const QStringView id : from) {
            if (yes() && !list.add(item(id)))
                qFatal("listed twice");
        }
    };
    for (const ItemId& id : challenges) {
        if (!body.challengeIds.add(id))
            qFatal("listed twice");
    }
    words(body.text, "text");
    words(body.feeling, "feeling");
    words(body.explainText, "explain");
    words(body.inHandsText, "in hands");
    words(body.worthText, "worth");
    rating(body.strainBefore);
    rating(body.strainAfter);
    rating(body.comprehensible);
    rating(body.manageable);
    rating(body.meaningful);
    ids(body.appraisalIds, {u"ap_ind_wider_context", u"ap_sys_room_to_stay"});
    ids(body.valueIds, {u"val_pwp_helping", u"val_pwp_fairness"});
    ids(body.wantIds, {u"ally", u"formal"});
    ids(body.optionIds, {u"co_cul_speak_up"});
    if (yes())
        body.setupShare = *Percentage::create(random.bounded(101));
    if (yes())
        body.valueState = yes() ? ValueState::Alive : ValueState::PushedAside;
    if (yes())
        body.forSupervision = yes();
    if (yes() && !body.planIds.add(EntryId::generate(QDateTime::currentDateTimeUtc())))
        qFatal("listed twice");
    if (random.bounded(4) == 0) { // as the hard way leaves it
        body.comprehensible = body.manageable = body.meaningful = std::nullopt;
        body.valueState.reset();
        body.appraisalIds = {};
        body.planIds = {};
        body.explainText = body.inHandsText = FieldText();
    }
    return body;
}

/// All that a hard-rule screen can show beside the person's own words: its heading, fields, answers.
QStringList textsOn(ReflectionStep step, const ReflectionAnswers& answers, const Words& words)
{
    const Prompts& prompts = words.prompts;
    const StepWords heading = stepWords(step, true, prompts);
    QStringList shown{heading.title, heading.hint, heading.phaseName,
                      prompts.text(QStringLiteral("hard_rule.set_aside"))};
    const auto add = [&](std::initializer_list<const char*> ids) {
        for (const char* id : ids) {
            const QString text = prompts.text(QString::fromLatin1(id));
            shown.append(text.isEmpty() ? QStringLiteral("MISSING ") + QString::fromLatin1(id) : text);
        }
    };
    switch (step) {
    case ReflectionStep::WhatHappened:
        add({"reflection.safety", "reflection.what_happened.field", "reflection.challenges",
             "reflection.strain", "reflection.strain.low", "reflection.strain.high"});
        break;
    case ReflectionStep::Want:
        for (const auto& want : EnumNames<Want>::all)
            shown.append(prompts.text(QStringLiteral("hard_rule.want.") + QString::fromLatin1(want.name)));
        break;
    case ReflectionStep::Options:
        for (const ItemId& id : hardRuleOptions(answers.wants, words.taxonomy))
            shown.append(actionText(id, words.taxonomy, words.taxonomy, prompts));
        add({"hard_rule.record", "hard_rule.record.field", "hard_rule.time_limits"});
        break;
    case ReflectionStep::Protect:
        for (const CatalogueValue& value : words.values.all())
            shown.append(value.label);
        add({"hard_rule.protect.field"});
        break;
    case ReflectionStep::Close:
        add({"reflection.close.label", "reflection.strain.low", "reflection.strain.high",
             "reflection.close.keep_private", "reflection.close.for_supervision", "reflection.close.calm"});
        break;
    case ReflectionStep::Acknowledge: break;
    default: shown.append(QStringLiteral("no hard-rule screen: ") + enumToString(step));
    }
    return shown;
}

/// A reflection `hoursAgo`, as far as the rules look at it.
Record<Reflection> reflected(QStringView challenge, int hoursAgo, int manageable, int meaningful,
                             const QString& text = QStringLiteral("words"))
{
    static const Instant now = *Instant::parse(u"2026-11-19T17:20:00Z");
    Record<Reflection> record;
    record.header.id = EntryId::generate(now.utc());
    record.body.stamp.recordedAt = Instant::fromMilliseconds(now.milliseconds() - hoursAgo * 3'600'000LL);
    record.body.stamp.localDate = *Day::create(record.body.stamp.recordedAt->utc().date());
    record.body.text = *FieldText::create(text);
    const auto added = record.body.challengeIds.add(item(challenge));
    Q_ASSERT(added);
    if (manageable >= 0)
        record.body.manageable = *Rating::create(manageable);
    if (meaningful >= 0)
        record.body.meaningful = *Rating::create(meaningful);
    return record;
}

Taxonomy hiding(const QStringList& ids)
{
    QList<Record<CustomItem>> items;
    for (const QString& id : ids) {
        Record<CustomItem> own;
        own.header.id = item(id);
        own.body.hidden = true;
        items.append(own);
    }
    return english().taxonomy.withOwnItems(items);
}

} // namespace

class tst_Reflection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usualPath()
    {
        QCOMPARE(path({}).join(u' '),
                 QStringLiteral("what_happened whose feel value comprehensible manageable "
                                "meaningful plan close"));
        QCOMPARE(path({{item(u"ch_sys_high_volume"), item(u"ch_cul_role_belief")}, {}, true}).join(u' '),
                 QStringLiteral("what_happened whose feel value comprehensible manageable meaningful plan "
                                "practise close"));
    }

    void theCountStaysWhileOneWalks()
    {
        for (const bool hard : {false, true}) {
            ReflectionAnswers answers;
            if (hard)
                answers.challenges = {item(u"ch_cul_manager")};
            const auto steps = [&] {
                return reflectionSteps(answers, english().prompts, english().taxonomy);
            };
            const QList<ReflectionStep> few = steps();
            answers.wants = {Want::Record};
            answers.hasPlan = true;
            const QList<ReflectionStep> all = steps();
            QCOMPARE(all.size(), few.size() + 1);
            int last = -1;
            for (const ReflectionStep step : all) {
                const StepNumber number = stepNumber(step, all);
                QCOMPARE(number.count, few.size());
                QVERIFY(number.at == last + 1 || number.at == last);
                if (few.contains(step))
                    QCOMPARE(number.at, few.indexOf(step));
                last = number.at;
            }
            QCOMPARE(last, few.size() - 1);
        }
        QCOMPARE(stepNumber(ReflectionStep::Want, {ReflectionStep::Close}).at, -1);
    }

    void everyStepHasItsWords()
    {
        for (const Words* words : {&english(), &chinese()}) {
            for (const bool hard : {false, true}) {
                ReflectionAnswers answers{{}, {Want::Record}, true};
                if (hard)
                    answers.challenges = {item(u"ch_cul_racism")};
                for (const ReflectionStep step : reflectionSteps(answers, words->prompts, words->taxonomy)) {
                    const StepWords heading = stepWords(step, hard, words->prompts);
                    QVERIFY2(!heading.title.isEmpty(), qPrintable(enumToString(step)));
                    QVERIFY2(heading.phase.isEmpty() == heading.phaseName.isEmpty(),
                             qPrintable(enumToString(step)));
                    QVERIFY(!hard || heading.phase.isEmpty());
                }
            }
        }
    }

    void hardRulePath_data()
    {
        QTest::addColumn<QString>("challenge");
        for (const QString& challenge : hardRule)
            QTest::newRow(qPrintable(challenge)) << challenge;
    }
    void hardRulePath()
    {
        QFETCH(const QString, challenge);
        const ItemId id = item(challenge);
        const QString begin = QStringLiteral("what_happened acknowledge want");
        QCOMPARE(path({{id}, {}, true}).join(u' '), begin + QStringLiteral(" protect close"));
        QCOMPARE(path({{id}, {Want::Nothing}, false}).join(u' '), begin + QStringLiteral(" protect close"));
        QCOMPARE(path({{item(u"ch_sys_targets"), id}, {Want::Formal}, false}).join(u' '),
                 begin + QStringLiteral(" options protect close"));
    }

    /// Every subset of what one may want x every hard-rule challenge, alone and with every other challenge.
    void noReframingOnAnyHardRulePath_data()
    {
        QTest::addColumn<bool>("inChinese");
        QTest::newRow("English") << false;
        QTest::newRow("Chinese") << true;
    }
    void noReframingOnAnyHardRulePath()
    {
        QFETCH(const bool, inChinese);
        const Words& words = inChinese ? chinese() : english();
        int walked = 0, looked = 0;
        for (const QString& challenge : hardRule) {
            QList<QList<ItemId>> mixes{{item(challenge)}};
            for (const TaxonomyEntry& other : words.taxonomy.entries(Phase::Challenge)) {
                if (other.id != item(challenge)) {
                    mixes.append({item(challenge), other.id});
                    mixes.append({other.id, item(challenge)});
                }
            }
            for (const QList<ItemId>& challenges : std::as_const(mixes)) {
                for (unsigned subset = 0; subset < 32; ++subset) {
                    ReflectionAnswers answers{challenges, {}, (subset & 1U) != 0};
                    for (unsigned bit = 0; bit < 5; ++bit) {
                        if (subset & (1U << bit))
                            answers.wants.append(EnumNames<Want>::all[bit].value);
                    }
                    const auto steps = reflectionSteps(answers, words.prompts, words.taxonomy);
                    for (const ReflectionStep never :
                         {ReflectionStep::Whose, ReflectionStep::Comprehensible, ReflectionStep::Manageable,
                          ReflectionStep::Meaningful, ReflectionStep::Value})
                        QVERIFY2(!steps.contains(never), qPrintable(challenge));
                    for (const ReflectionStep step : steps) {
                        for (const QString& text : textsOn(step, answers, words)) {
                            const auto match = reframing().match(text);
                            QVERIFY2(!match.hasMatch() && !text.startsWith(u"MISSING") &&
                                         !text.startsWith(u"no hard-rule screen"),
                                     qPrintable(enumToString(step) + u": " + text));
                            ++looked;
                        }
                    }
                    ++walked;
                }
            }
        }
        QVERIFY2(walked > 4 * 32 * 50 && looked > 100'000, qPrintable(QString::number(walked)));
    }
    /// The list must be able to say no: the usual path is full of such words.
    void theUsualPathWouldFail()
    {
        for (const Words* words : {&english(), &chinese()}) {
            int hits = 0;
            for (const char* id : {"reflection.manageable.rating", "reflection.meaningful.rating",
                                   "reflection.comprehensible.rating"})
                hits += reframing().match(words->prompts.text(QString::fromLatin1(id))).hasMatch() ? 1 : 0;
            QVERIFY(hits >= 2);
        }
    }

    void theHardRuleIsTheTaxonomys()
    {
        int flagged = 0;
        for (const TaxonomyEntry& entry : english().taxonomy.all()) {
            QCOMPARE(isHardRuleChallenge(entry.id), entry.hardRule);
            flagged += entry.hardRule ? 1 : 0;
        }
        QCOMPARE(flagged, 4);
    }
    /// Every set of up to three challenges, with any answers.
    void nothingReframedBesideAHardRuleChallenge()
    {
        QRandomGenerator random(11);
        QList<ItemId> all;
        for (const TaxonomyEntry& entry : english().taxonomy.entries(Phase::Challenge))
            all.append(entry.id);
        QList<QList<ItemId>> sets{{}};
        for (qsizetype a = 0; a < all.size(); ++a) {
            sets.append({all[a]});
            for (qsizetype b = a + 1; b < all.size(); ++b) {
                sets.append({all[b], all[a]});
                for (qsizetype c = b + 1; c < all.size(); ++c)
                    sets.append({all[a], all[c], all[b]});
            }
        }
        int hard = 0, worths = 0;
        for (const QList<ItemId>& challenges : std::as_const(sets)) {
            const Reflection before = anyReflection(random, challenges);
            const Reflection after = asShown(before);
            if (!followsHardRule(challenges, english().taxonomy)) {
                QVERIFY(after == before);
                continue;
            }
            ++hard;
            QVERIFY(!after.comprehensible && !after.manageable && !after.meaningful && !after.valueState &&
                    !after.setupShare);
            QVERIFY(after.appraisalIds.isEmpty() && after.planIds.isEmpty() && after.explainText.isEmpty() &&
                    after.inHandsText.isEmpty());
            const bool walkedTheOther = before.comprehensible || before.manageable || before.meaningful ||
                                        before.valueState || !before.appraisalIds.isEmpty() ||
                                        !before.explainText.isEmpty() || !before.inHandsText.isEmpty() ||
                                        !before.planIds.isEmpty();
            QCOMPARE(after.worthText, walkedTheOther ? FieldText() : before.worthText);
            worths += after.worthText.isEmpty() ? 0 : 1;
            QVERIFY(after == asShown(after));
            Reflection rest = after; // and nothing else is touched
            rest.comprehensible = before.comprehensible;
            rest.manageable = before.manageable;
            rest.meaningful = before.meaningful;
            rest.valueState = before.valueState;
            rest.setupShare = before.setupShare;
            rest.appraisalIds = before.appraisalIds;
            rest.planIds = before.planIds;
            rest.explainText = before.explainText;
            rest.inHandsText = before.inHandsText;
            rest.worthText = before.worthText;
            QVERIFY(rest == before);
        }
        QVERIFY2(sets.size() > 4000 && hard > 1000 && worths > 0, qPrintable(QString::number(hard)));
    }
    void aPlanOnItsOwn()
    {
        Plan plan;
        plan.ifCue = *FieldText::create(QStringLiteral("noon"));
        plan.reflectionId = EntryId::generate(QDateTime::currentDateTimeUtc());
        for (const QStringView id : {u"ch_sys_targets", u"ch_cul_racism", u"ch_ind_self_doubt"})
            QVERIFY(plan.challengeIds.add(item(id)));
        const Plan own = onItsOwn(plan);
        QVERIFY(!own.reflectionId);
        QCOMPARE(own.challengeIds.items(),
                 (QList<ItemId>{item(u"ch_sys_targets"), item(u"ch_ind_self_doubt")}));
        QCOMPARE(own.ifCue, plan.ifCue);
    }

    void hardRuleOptions_data()
    {
        QTest::addColumn<QList<int>>("wants");
        QTest::addColumn<QString>("ids");
        QTest::newRow("none") << QList<int>{} << QString();
        QTest::newRow("nothing") << QList<int>{int(Want::Nothing)} << QString();
        QTest::newRow("nothing beats all") << QList<int>{int(Want::Formal), int(Want::Nothing)} << QString();
        QTest::newRow("record") << QList<int>{int(Want::Record)} << QStringLiteral("co_cul_record_facts");
        QTest::newRow("formal") << QList<int>{int(Want::Formal)} << QStringLiteral("co_cul_speak_up");
        QTest::newRow("ally and support")
            << QList<int>{int(Want::Support), int(Want::Ally)}
            << QStringLiteral("co_cul_staff_network co_cul_choose_supporter co_cul_confidential_support "
                              "co_cul_time_for_support");
    }
    void hardRuleOptions()
    {
        QFETCH(const QList<int>, wants);
        QFETCH(const QString, ids);
        QList<Want> wanted;
        for (const int want : wants)
            wanted.append(Want(want));
        QStringList found;
        for (const ItemId& id : keel::hardRuleOptions(wanted, english().taxonomy))
            found.append(id.toString());
        QCOMPARE(found.join(u' '), ids);
    }
    void hiddenOptionsAreNotOffered()
    {
        const Taxonomy own = hiding({QStringLiteral("co_cul_speak_up")});
        QVERIFY(keel::hardRuleOptions({Want::Formal}, own).isEmpty());
    }

    void closeRule_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::addColumn<bool>("stops");
        QTest::newRow("nothing rated") << -1 << -1 << false;
        QTest::newRow("high, not rated after") << 10 << -1 << false;
        QTest::newRow("7 is not high") << 5 << 7 << false;
        QTest::newRow("8, as before") << 8 << 8 << true;
        QTest::newRow("8, lower than before") << 9 << 8 << false;
        QTest::newRow("higher") << 3 << 10 << true;
        QTest::newRow("blank before") << -1 << 8 << true;
        QTest::newRow("zero") << 0 << 0 << false;
    }
    void closeRule()
    {
        QFETCH(const int, before);
        QFETCH(const int, after);
        QFETCH(const bool, stops);
        const auto rating = [](int value) {
            return value < 0 ? std::optional<Rating>() : std::optional(*Rating::create(value));
        };
        QCOMPARE(endsInHighStrain(rating(before), rating(after)), stops);
    }

    void goesInCircles_data()
    {
        using Earlier = QList<QList<int>>; // hours ago, manageable, meaningful
        QTest::addColumn<Earlier>("earlier");
        QTest::addColumn<bool>("circles");
        QTest::newRow("the first") << Earlier{} << false;
        QTest::newRow("the second") << Earlier{{20, 3, 3}} << false;
        QTest::newRow("the third, nothing rises") << Earlier{{40, 3, 4}, {20, 3, 4}} << true;
        QTest::newRow("falling") << Earlier{{20, 3, 3}, {40, 6, 6}} << true;
        QTest::newRow("manageable rises") << Earlier{{40, 3, 4}, {20, 4, 4}} << false;
        QTest::newRow("meaningful rises") << Earlier{{40, 3, 4}, {20, 2, 5}} << false;
        QTest::newRow("rose and fell back") << Earlier{{40, 3, 4}, {30, 8, 8}, {20, 3, 4}} << true;
        QTest::newRow("never rated") << Earlier{{40, -1, -1}, {20, -1, -1}} << true;
        QTest::newRow("one is too long ago") << Earlier{{49, 3, 4}, {20, 3, 4}} << false;
        QTest::newRow("on the edge") << Earlier{{48, 3, 4}, {20, 3, 4}} << true;
    }
    void goesInCircles()
    {
        QFETCH(const QList<QList<int>>, earlier);
        QFETCH(const bool, circles);
        QList<Record<Reflection>> past;
        for (const QList<int>& one : earlier)
            past.append(reflected(u"ch_sys_targets", one.at(0), one.at(1), one.at(2)));
        const Instant now = *Instant::parse(u"2026-11-19T17:20:00Z");
        const Taxonomy& taxonomy = english().taxonomy;
        QCOMPARE(keel::goesInCircles(past, {item(u"ch_sys_targets")}, taxonomy, now), circles);
        QVERIFY(!keel::goesInCircles(past, {item(u"ch_sys_overtime")}, taxonomy, now));
        QVERIFY(!keel::goesInCircles(past, {}, taxonomy, now));
        // Writing down what happened is what one may want there.
        QVERIFY(!keel::goesInCircles(past, {item(u"ch_sys_targets"), item(u"ch_cul_racism")}, taxonomy, now));
    }

    void metBefore()
    {
        const Taxonomy& taxonomy = english().taxonomy;
        const Day today = *Day::parse(u"2026-11-19");
        const int day = 24;
        QList<Record<Reflection>> past{reflected(u"ch_sys_targets", 89 * day, 1, 1),
                                       reflected(u"ch_sys_overtime", 200 * day, 1, 1)};
        QVERIFY(!keel::metBefore(past, {item(u"ch_sys_targets")}, taxonomy, today));
        past.append(reflected(u"ch_sys_targets", 300 * day, 1, 1, QStringLiteral("long ago")));
        past.append(reflected(u"ch_sys_targets", 90 * day, 1, 1, QStringLiteral("a season ago")));
        past.append(reflected(u"ch_sys_targets", 95 * day, 1, 1, QString()));
        const auto* found =
            keel::metBefore(past, {item(u"ch_ind_self_doubt"), item(u"ch_sys_targets")}, taxonomy, today);
        QVERIFY(found);
        QCOMPARE(found->body.text.text(), QStringLiteral("a season ago"));
        QVERIFY(!keel::metBefore(past, {item(u"ch_ind_self_doubt")}, taxonomy, today));
        past.append(reflected(u"ch_cul_racism", 120 * day, -1, -1));
        QVERIFY(!keel::metBefore(past, {item(u"ch_cul_racism")}, taxonomy, today));
        QVERIFY(!keel::metBefore(past, {item(u"ch_cul_manager"), item(u"ch_sys_targets")}, taxonomy, today));
    }

    void planHints_data()
    {
        QTest::addColumn<QString>("cue");
        QTest::addColumn<QString>("action");
        QTest::addColumn<int>("hint");
        const QString cue = QStringLiteral("it is 12:30");
        const auto row = [&](const char* name, const QString& first, const QString& second, PlanHint hint) {
            QTest::newRow(name) << first << second << int(hint);
        };
        row("blank", {}, QStringLiteral("  "), PlanHint::None);
        row("both", cue, QStringLiteral("stand up and look far"), PlanHint::None);
        row("no action", cue, {}, PlanHint::NeedsThen);
        row("no signal", {}, QStringLiteral("stand up"), PlanHint::NeedsIf);
        row("a pronoun", cue, QStringLiteral("I will stand up"), PlanHint::NeedsVerb);
        row("contracted", cue, QStringLiteral("I’m going out"), PlanHint::NeedsVerb);
        row("an article", cue, QStringLiteral("The window"), PlanHint::NeedsVerb);
        row("more of it", cue, QStringLiteral("more breaks"), PlanHint::NeedsVerb);
        row("-ing", cue, QStringLiteral("taking a break"), PlanHint::NeedsVerb);
        row("bring is a verb", cue, QStringLiteral("bring it to supervision"), PlanHint::None);
        row("a verb and a noun", cue, QStringLiteral("lunch away from the screen"), PlanHint::None);
        row("a capital", cue, QStringLiteral("Walk round the block"), PlanHint::None);
        row("another language", cue, QStringLiteral("aller marcher"), PlanHint::None);
        row("140", cue, QStringLiteral("go ") + QString(137, u'x'), PlanHint::None);
        row("141", cue, QStringLiteral("go ") + QString(138, u'x'), PlanHint::TooLong);
        row("140 outside the first plane", cue,
            QStringLiteral("go ") + QStringLiteral("\U0001F30A").repeated(137), PlanHint::None);
    }
    void planHints()
    {
        QFETCH(const QString, cue);
        QFETCH(const QString, action);
        QFETCH(const int, hint);
        QCOMPARE(int(planHint(cue, action, english().prompts)), hint);
        QCOMPARE(planHintText(PlanHint(hint), english().prompts).isEmpty(), PlanHint(hint) == PlanHint::None);
    }
    void planHintsInChinese()
    {
        const Prompts& prompts = chinese().prompts;
        const QString cue = QStringLiteral("到了十二点半");
        QCOMPARE(int(planHint(cue, QStringLiteral("站起来走走"), prompts)), int(PlanHint::None));
        QCOMPARE(int(planHint(cue, QStringLiteral("我会站起来"), prompts)), int(PlanHint::NeedsVerb));
        QCOMPARE(int(planHint(cue, QStringLiteral("不看邮件"), prompts)), int(PlanHint::NeedsVerb));
    }
    /// What we offer ourselves must not be found wanting.
    void offeredWordsNeedNoHint()
    {
        for (const Words* words : {&english(), &chinese()}) {
            for (const TaxonomyEntry& entry : words->taxonomy.entries(Phase::Coping)) {
                const QString text = actionText(entry.id, words->taxonomy, words->taxonomy, words->prompts);
                QVERIFY2(text != entry.label, qPrintable(entry.id.toString()));
                QCOMPARE(int(planHint(u"x", text, words->prompts)), int(PlanHint::None));
            }
        }
    }

    void planHalves_data()
    {
        QTest::addColumn<QString>("cue");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("halves");
        QTest::newRow("as asked") << QStringLiteral(" it is noon ") << QStringLiteral("eat")
                                  << QStringLiteral("it is noon|eat");
        QTest::newRow("with the words that stand there")
            << QStringLiteral("If it is noon") << QStringLiteral("then I will eat.")
            << QStringLiteral("it is noon|eat");
        QTest::newRow("I will") << QStringLiteral("if noon.") << QStringLiteral("I’ll eat")
                                << QStringLiteral("noon|eat");
        QTest::newRow("no word is cut")
            << QStringLiteral("Iffy calls") << QStringLiteral("thenceforth eat...")
            << QStringLiteral("Iffy calls|thenceforth eat...");
    }
    void planHalves()
    {
        QFETCH(const QString, cue);
        QFETCH(const QString, action);
        QFETCH(const QString, halves);
        const PlanHalves found = keel::planHalves(cue, action, english().prompts);
        QCOMPARE(QString(found.ifCue + u'|' + found.thenAction), halves);
    }

    void planSentence_data()
    {
        QTest::addColumn<QString>("cue");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("both") << QStringLiteral("If it is noon.") << QStringLiteral("then I will eat.")
                              << QStringLiteral("If it is noon, then I will eat.");
        QTest::newRow("a signal alone")
            << QStringLiteral("it is noon") << QString() << QStringLiteral("If it is noon …");
        QTest::newRow("an action alone")
            << QStringLiteral(" ") << QStringLiteral("I will eat") << QStringLiteral("I will eat.");
        QTest::newRow("a sign of the pattern in it") << QStringLiteral("50 %2 done") << QStringLiteral("eat")
                                                     << QStringLiteral("If 50 %2 done, then I will eat.");
        QTest::newRow("nothing") << QString() << QString() << QString();
    }
    void planSentence()
    {
        QFETCH(const QString, cue);
        QFETCH(const QString, action);
        QTEST(keel::planSentence(cue, action, english().prompts), "sentence");
    }

    void offeredActions()
    {
        const auto names = [](const QList<ActionRating>& ratings, const Taxonomy& taxonomy) {
            QStringList list;
            for (const ItemId& id : keel::offeredActions(ratings, taxonomy))
                list.append(id.toString());
            return list.join(u' ');
        };
        const Taxonomy& taxonomy = english().taxonomy;
        QCOMPARE(names({}, taxonomy),
                 QStringLiteral("co_ind_breaks co_bnd_finish_on_time co_sys_peer_support"));
        const QList<ActionRating> rated{{item(u"co_ind_hobby"), 2.4},
                                        {item(u"co_ind_routine"), 3.1},
                                        {item(u"co_bnd_shutdown"), 3.9},
                                        {item(u"ch_ind_self_doubt"), 4}, // no action
                                        {item(u"gone_with_the_wind"), 4}};
        QCOMPARE(names(rated, taxonomy),
                 QStringLiteral("co_ind_routine co_bnd_shutdown co_sys_peer_support"));
        QCOMPARE(
            names(rated, hiding({QStringLiteral("co_ind_routine"), QStringLiteral("co_sys_peer_support")})),
            QStringLiteral("co_ind_hobby co_bnd_shutdown co_sys_case_supervision"));
        QStringList boundaries;
        for (const TaxonomyEntry& entry : taxonomy.entries(Phase::Coping)) {
            if (entry.dimension == Dimension::Boundaries)
                boundaries.append(entry.id.toString());
        }
        QCOMPARE(names({}, hiding(boundaries)), QStringLiteral("co_ind_breaks co_sys_peer_support"));
    }

    void offerClaimsOnlyWhatIsSo()
    {
        const Prompts& prompts = english().prompts;
        const Taxonomy& taxonomy = english().taxonomy;
        const auto text = [&](const QList<ActionRating>& ratings) {
            return keel::offerText(ratings, taxonomy, prompts);
        };
        const QString rated = prompts.text(QStringLiteral("reflection.plan.offer"));
        const QString unrated = prompts.text(QStringLiteral("reflection.plan.offer.unrated"));
        QVERIFY(rated.contains(QStringLiteral("rated")) && !unrated.contains(QStringLiteral("rated")));
        QCOMPARE(text({}), unrated);
        QCOMPARE(text({{item(u"co_ind_hobby"), 3.1}}), rated);
        QCOMPARE(text({{item(u"co_ind_hobby"), 1.2}}), unrated); // "a little" is not helpful
        QCOMPARE(text({{item(u"co_bnd_shutdown"), 3.9}}), unrated);
        QStringList boundaries;
        for (const TaxonomyEntry& entry : taxonomy.entries(Phase::Coping)) {
            if (entry.dimension == Dimension::Boundaries)
                boundaries.append(entry.id.toString());
        }
        QCOMPARE(keel::offerText({}, hiding(boundaries), prompts),
                 prompts.text(QStringLiteral("reflection.plan.offer.few")));
        QVERIFY(!prompts.text(QStringLiteral("reflection.plan.offer.few")).isEmpty());
    }

    void retiredOnTheDayItWasMade()
    {
        const Day today = *Day::parse(u"2026-11-19");
        Plan plan;
        plan.created = DayOrTime::of(today);
        plan.validFrom = today;
        plan = retired(plan, today);
        QCOMPARE(plan.validFrom->toString(), QStringLiteral("2026-11-19"));
        QCOMPARE(plan.validTo->toString(), QStringLiteral("2026-11-19"));
        QVERIFY(planState(plan, today) == PlanState::Retired);
        QVERIFY(planState(takenUp(plan, today), today) == PlanState::Active);
        plan = retired(rested(takenUp(plan, today), today), today); // the same after a rest
        QCOMPARE(plan.validFrom->toString(), QStringLiteral("2026-11-19"));
        QCOMPARE(plan.validTo->toString(), QStringLiteral("2026-11-19"));
        Plan older;
        older.created = DayOrTime::of(today.plus(-5));
        older.validFrom = today.plus(-5);
        older = retired(older, today);
        QCOMPARE(older.validTo->toString(), QStringLiteral("2026-11-18"));
    }

    void ownWordsForAnAction()
    {
        Record<CustomItem> reworded, own;
        reworded.header.id = item(u"co_ind_breaks");
        reworded.body.label = *FieldText::create(QStringLiteral("look at the sea"));
        own.header.id = item(u"usr_swim");
        own.body.phase = Phase::Coping;
        own.body.label = *FieldText::create(QStringLiteral("swim"));
        const Taxonomy& shipped = english().taxonomy;
        const Taxonomy mine = shipped.withOwnItems({reworded, own});
        const auto text = [&](QStringView id) {
            return actionText(item(id), mine, shipped, english().prompts);
        };
        QCOMPARE(text(u"co_ind_breaks"), QStringLiteral("look at the sea"));
        QCOMPARE(text(u"usr_swim"), QStringLiteral("swim"));
        QCOMPARE(text(u"co_bnd_lunch"), QStringLiteral("eat away from the screen"));
    }

    /// Keel asks for one answer a day; an imported plan may have several, and some with a rating alone.
    void severalAnswersOfADay()
    {
        const Day day = *Day::parse(u"2026-11-18");
        const auto answer = [](Day on, std::optional<PlanOutcome> outcome, std::optional<int> helpful) {
            PlanOccasion one;
            one.date = on;
            one.outcome = outcome;
            if (helpful)
                one.helpful = *Helpfulness::create(*helpful);
            return one;
        };
        const PlanOccasion rated = answer(day, std::nullopt, 2);
        const PlanOccasion done = answer(day, PlanOutcome::Done, 3);
        const PlanOccasion partly = answer(day, PlanOutcome::Partly, 1);
        const PlanOccasion before = answer(day.plus(-1), PlanOutcome::Not, std::nullopt);
        Plan plan;
        for (const PlanOccasion& one : {before, rated, done, partly})
            QVERIFY(plan.occasions.add(one));
        const auto has = [](const Result<Plan>& found, const QList<PlanOccasion>& expected) {
            const bool same = found && found->occasions.size() == expected.size();
            return same && std::all_of(expected.begin(), expected.end(), [&](const PlanOccasion& one) {
                       return found->occasions.items().contains(one);
                   });
        };
        QVERIFY(*answerOn(plan, day) == done);
        const auto without = withoutAnswer(plan, day);
        QVERIFY(has(without, {before, rated, partly}));
        QVERIFY(*answerOn(*without, day) == partly);
        const auto again = withAnswerAgain(*without, done);
        QVERIFY(has(again, {before, rated, done, partly}));
        QVERIFY(*answerOn(*again, day) == done);
        const PlanOccasion changed = answer(day, PlanOutcome::Not, std::nullopt);
        QVERIFY(has(withAnswer(plan, changed), {before, rated, partly, changed}));

        Plan onlyRated;
        QVERIFY(onlyRated.occasions.add(rated));
        QVERIFY(answerOn(onlyRated, day) && *answerOn(onlyRated, day) == rated);
        QVERIFY(has(withAnswer(onlyRated, done), {done}));
        QVERIFY(has(withoutAnswer(onlyRated, day), {}));
        QVERIFY(!answerOn(onlyRated, day.plus(1)));
        const auto next = withAnswer(onlyRated, before); // in the order of the days
        QVERIFY(next && next->occasions.items().first() == before);
    }

    void lifeOfAPlan()
    {
        const Day today = *Day::parse(u"2026-11-19");
        Plan plan;
        QVERIFY(planState(plan, today) == PlanState::Active);
        plan = rested(plan, today);
        QVERIFY(planState(plan, today) == PlanState::Resting);
        QVERIFY(planState(plan, today.plus(restDays - 1)) == PlanState::Resting);
        QVERIFY(planState(plan, today.plus(restDays)) == PlanState::Active);
        plan = retired(plan, today);
        QVERIFY(planState(plan, today) == PlanState::Retired);
        QVERIFY(*plan.validFrom <= *plan.validTo);
        QVERIFY(planState(plan, today.plus(1000)) == PlanState::Retired);
        plan = takenUp(plan, today);
        QVERIFY(planState(plan, today) == PlanState::Active);
        QVERIFY(planState(plan, today.plus(1000)) == PlanState::Active);
        plan.validFrom = today.plus(-1);
        plan.validTo = today;
        QVERIFY(planState(plan, today) == PlanState::Active); // its last day is a day
        QVERIFY(planState(plan, today.plus(1)) == PlanState::Retired);
    }
};

QTEST_APPLESS_MAIN(tst_Reflection)
#include "tst_Reflection.moc"
