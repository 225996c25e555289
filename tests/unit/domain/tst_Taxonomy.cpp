// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SupportCard.h"
#include "domain/Taxonomy.h"
#include "domain/ValueCatalogue.h"

#include <QFile>
#include <QTest>

using namespace keel;

namespace {

QByteArray content(const char* name)
{
    QFile file(QStringLiteral(KEEL_SOURCE_DIR "/assets/content/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ItemId item(const char* id) { return ItemId::parse(QString::fromLatin1(id)).value(); }

Record<CustomItem> own(const char* id, std::optional<Phase> phase, const char* label, bool hidden = false)
{
    Record<CustomItem> record;
    record.header.id = RecordId(item(id));
    record.body.phase = phase;
    record.body.label = FieldText::create(QString::fromLatin1(label)).value();
    record.body.hidden = hidden;
    return record;
}

} // namespace

class tst_Taxonomy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThePhases()
    {
        const auto taxonomy = Taxonomy::fromJson(content("taxonomy.json"));
        QVERIFY(taxonomy);
        QCOMPARE(taxonomy->entries(Phase::Challenge).size(), 29);
        QCOMPARE(taxonomy->entries(Phase::Appraisal).size(), 16);
        QCOMPARE(taxonomy->entries(Phase::Coping).size(), 34);
        QCOMPARE(taxonomy->label(item("ch_sys_overtime")), QStringLiteral("Working past my hours"));
        QCOMPARE(taxonomy->label(item("ch_new_in_2030")), QStringLiteral("ch_new_in_2030"));
        QCOMPARE(taxonomy->find(item("ap_sys_values_pulled"))->negative, true);
        QCOMPARE(taxonomy->find(item("nothing")), nullptr);
    }

    void systemic_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("systemic");
        QTest::newRow("ind") << QStringLiteral("ch_ind_self_doubt") << false;
        QTest::newRow("sys") << QStringLiteral("ch_sys_targets") << true;
        QTest::newRow("cul") << QStringLiteral("ch_cul_role_belief") << true;
        QTest::newRow("a newer cul") << QStringLiteral("ch_cul_of_a_newer_file") << true;
        QTest::newRow("boundary") << QStringLiteral("co_bnd_lunch") << false;
        QTest::newRow("cultural, yet individual") << QStringLiteral("co_cul_question_rule") << false;
        QTest::newRow("unknown") << QStringLiteral("usr_gone") << false;
    }
    void systemic()
    {
        QFETCH(QString, id);
        QFETCH(bool, systemic);
        const auto taxonomy = Taxonomy::fromJson(content("taxonomy.json"));
        QCOMPARE(taxonomy->isSystemic(ItemId::parse(id).value()), systemic);
    }

    void hardRuleIsExactlyFour()
    {
        const auto taxonomy = Taxonomy::fromJson(content("taxonomy.json"));
        QStringList hard;
        for (const TaxonomyEntry& entry : taxonomy->all()) {
            if (taxonomy->isHardRule(entry.id))
                hard.append(entry.id.toString());
        }
        QCOMPARE(hard,
                 QStringList({QStringLiteral("ch_cul_racism"), QStringLiteral("ch_cul_discrimination"),
                              QStringLiteral("ch_cul_manager"), QStringLiteral("ch_cul_workplace_culture")}));
    }

    void translates()
    {
        const auto taxonomy = Taxonomy::fromJson(content("taxonomy.json"), content("zh_CN/taxonomy.json"));
        QVERIFY(taxonomy);
        QCOMPARE(taxonomy->label(item("ch_cul_racism")), QStringLiteral("种族歧视"));
        QVERIFY(taxonomy->isHardRule(item("ch_cul_racism")));
        const QByteArray partial = "{\"schema\":\"keel-overlay/1\",\"language\":\"xx\",\"of\":\"taxonomy\","
                                   "\"entries\":{\"ch_sys_targets\":{\"label\":\"T\"}}}";
        const auto partly = Taxonomy::fromJson(content("taxonomy.json"), partial);
        QCOMPARE(partly->label(item("ch_sys_targets")), QStringLiteral("T"));
        QCOMPARE(partly->label(item("ch_sys_overtime")), QStringLiteral("Working past my hours"));
    }

    void ownItems()
    {
        const auto base = Taxonomy::fromJson(content("taxonomy.json"));
        auto deleted = own("usr_deleted", Phase::Coping, "Gone");
        deleted.header.deletedAt = deleted.header.updatedAt;
        const Taxonomy merged = base->withOwnItems({own("usr_walk", Phase::Coping, "A walk"),
                                                    own("usr_old", Phase::Coping, "Old", true), deleted,
                                                    own("ch_cul_racism", std::nullopt, "Racism at work"),
                                                    own("co_ind_hobby", std::nullopt, "", true),
                                                    own("made_up", Phase::Coping, "Not ours, not theirs")});
        QCOMPARE(merged.entries(Phase::Coping).size(), 34); // one added, one hidden
        QCOMPARE(merged.entries(Phase::Coping).last().label, QStringLiteral("A walk"));
        QCOMPARE(merged.entries(Phase::Coping).last().origin, Origin::User);
        QCOMPARE(merged.label(item("usr_old")), QStringLiteral("Old")); // old records still show it
        QCOMPARE(merged.label(item("co_ind_hobby")), QStringLiteral("Hobby or interest"));
        QCOMPARE(merged.label(item("ch_cul_racism")), QStringLiteral("Racism at work"));
        QVERIFY(merged.isHardRule(item("ch_cul_racism"))); // rewording keeps the rule
        QCOMPARE(merged.find(item("usr_deleted")), nullptr);
        QCOMPARE(merged.find(item("made_up")), nullptr);
        QCOMPARE(base->entries(Phase::Coping).size(), 34);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ErrorCode>("code");
        const auto with = [](const QByteArray& entries) -> QByteArray {
            return "{\"schema\":\"keel-taxonomy/1\",\"entries\":[" + entries + "]}";
        };
        const QByteArray good = "{\"id\":\"a\",\"phase\":\"coping\",\"dimension\":\"individual\","
                                "\"origin\":\"design\",\"label\":\"A\"}";
        QTest::newRow("nonsense") << QByteArray("{") << ErrorCode::NotJson;
        QTest::newRow("another file") << content("values.json") << ErrorCode::NotOurSchema;
        QTest::newRow("empty") << with("") << ErrorCode::NotOurSchema;
        QTest::newRow("twice") << with(good + ',' + good) << ErrorCode::InvalidValue;
        QTest::newRow("no phase") << with(QByteArray(good).replace("coping", "hoping"))
                                  << ErrorCode::InvalidValue;
        QTest::newRow("no label") << with(QByteArray(good).replace("\"A\"", "\"\""))
                                  << ErrorCode::InvalidValue;
    }
    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(ErrorCode, code);
        const auto taxonomy = Taxonomy::fromJson(json);
        QVERIFY(!taxonomy);
        QCOMPARE(taxonomy.error().code, code);
    }

    void values()
    {
        const auto catalogue = ValueCatalogue::fromJson(content("values.json"), content("zh_CN/values.json"));
        QVERIFY(catalogue);
        QCOMPARE(catalogue->values(ValueGroup::Pwp).size(), 13);
        QCOMPARE(catalogue->values(ValueGroup::General).size(), 12);
        QCOMPARE(catalogue->label(item("val_pwp_helping")), QStringLiteral("帮助他人"));
        QCOMPARE(catalogue->label(item("usr_mine")), QStringLiteral("usr_mine"));
        QCOMPARE(ValueCatalogue::fromJson(content("taxonomy.json")).error().code, ErrorCode::NotOurSchema);
    }

    void supportCard_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("urgent"); // what to dial
        QTest::newRow("England") << QStringLiteral("GB-ENG") << QStringLiteral("111");
        QTest::newRow("Scotland") << QStringLiteral("GB-SCT") << QStringLiteral("111");
        QTest::newRow("Wales") << QStringLiteral("GB-WLS") << QStringLiteral("111");
        QTest::newRow("Northern Ireland") << QStringLiteral("GB-NIR") << QStringLiteral("08088088000");
        QTest::newRow("elsewhere") << QStringLiteral("FR") << QString();
    }
    void supportCard()
    {
        QFETCH(QString, country);
        QFETCH(QString, urgent);
        const auto card =
            SupportCard::fromJson(content("support-card.json"), content("zh_CN/support-card.json"));
        QVERIFY(card);
        QCOMPARE(card->countries().size(), 4);
        const QList<SupportEntry> entries = card->entries(country);
        QCOMPARE(entries.first().reach.dial, QStringLiteral("999"));
        QString dial;
        int urgentLines = 0;
        for (const SupportEntry& entry : entries) {
            if (entry.kind == QLatin1String("urgent_mental_health")) {
                dial = entry.reach.dial;
                ++urgentLines;
            }
            QVERIFY2(!entry.employerRun, qPrintable(entry.id));
            QVERIFY(!entry.lastChecked || entry.lastChecked->isValid());
        }
        QCOMPARE(dial, urgent);
        QCOMPARE(urgentLines, urgent.isEmpty() ? 0 : 1);
        QVERIFY(!card->caveats(country).isEmpty());
        // what an employer runs is apart, and whoever asks for it learns who would know
        const QList<SupportEntry> employers = card->employerEntries(country);
        QCOMPARE(employers.size(), 2);
        for (const SupportEntry& entry : employers)
            QVERIFY2(entry.employerRun && !entry.whoWouldKnow.isEmpty(), qPrintable(entry.id));
        const QStringList question = card->caveats(country, SupportCard::Beside::EmployerQuestion);
        QCOMPARE(question.size(), 1);
        QVERIFY(question.first().contains(QStringLiteral("谁会知道")));
    }
};

QTEST_APPLESS_MAIN(tst_Taxonomy)
#include "tst_Taxonomy.moc"
