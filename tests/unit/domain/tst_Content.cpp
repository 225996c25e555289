// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/IdentifierGuard.h"
#include "domain/Prompts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace keel;

namespace {

QByteArray readContent(const QString& name)
{
    QFile file(QStringLiteral(KEEL_SOURCE_DIR "/assets/content/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject parsed(const QString& name) { return QJsonDocument::fromJson(readContent(name)).object(); }

QString typeName(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Object: return QStringLiteral("object");
    case QJsonValue::Array: return QStringLiteral("array");
    case QJsonValue::String: return QStringLiteral("string");
    case QJsonValue::Bool: return QStringLiteral("boolean");
    case QJsonValue::Null: return QStringLiteral("null");
    case QJsonValue::Double:
        return value.toDouble() == std::floor(value.toDouble()) ? QStringLiteral("integer")
                                                                : QStringLiteral("number");
    default: return QStringLiteral("undefined");
    }
}

/// The part of JSON Schema that our schemas use. A keyword it does not know is a fault, so that no schema
/// promises what nobody checks.
void checkSchema(const QJsonValue& value, const QJsonObject& schema, const QString& path, QStringList& faults)
{
    const auto fault = [&](const QString& what) { faults.append(path + u": " + what); };
    for (auto rule = schema.begin(); rule != schema.end(); ++rule) {
        const QString key = rule.key();
        const QJsonValue want = rule.value();
        if (key == u"type") {
            const QStringList allowed =
                want.isArray() ? want.toVariant().toStringList() : QStringList{want.toString()};
            if (!allowed.contains(typeName(value)))
                fault(QStringLiteral("is ") + typeName(value));
        } else if (key == u"const") {
            if (value != want)
                fault(QStringLiteral("is not the constant"));
        } else if (key == u"enum") {
            if (!want.toArray().contains(value))
                fault(QStringLiteral("not allowed: ") + value.toString());
        } else if (key == u"pattern") {
            if (value.isString() && !QRegularExpression(want.toString()).match(value.toString()).hasMatch())
                fault(QStringLiteral("does not match: ") + value.toString());
        } else if (key == u"minLength") {
            if (value.isString() && value.toString().size() < want.toInt())
                fault(QStringLiteral("too short"));
        } else if (key == u"minimum") {
            if (value.isDouble() && value.toDouble() < want.toDouble())
                fault(QStringLiteral("too small"));
        } else if (key == u"minItems" || key == u"maxItems") {
            const qsizetype size = value.toArray().size();
            if (key == u"minItems" ? size < want.toInt() : size > want.toInt())
                fault(key);
        } else if (key == u"required") {
            for (const auto& name : want.toArray()) {
                if (!value.toObject().contains(name.toString()))
                    fault(QStringLiteral("lacks ") + name.toString());
            }
        } else if (key == u"items") {
            const QJsonArray items = value.toArray();
            for (qsizetype i = 0; i < items.size(); ++i)
                checkSchema(items[i], want.toObject(), path + u'/' + QString::number(i), faults);
        } else if (key == u"properties" || key == u"additionalProperties") {
            const QJsonObject known = schema.value(u"properties").toObject();
            const QJsonObject object = value.toObject();
            for (auto member = object.begin(); member != object.end(); ++member) {
                const QString where = path + u'/' + member.key();
                if (key == u"properties" && known.contains(member.key()))
                    checkSchema(member.value(), known.value(member.key()).toObject(), where, faults);
                else if (key == u"additionalProperties" && !known.contains(member.key())) {
                    if (want.isObject())
                        checkSchema(member.value(), want.toObject(), where, faults);
                    else if (!want.toBool())
                        faults.append(where + u": unknown key");
                }
            }
        } else if (key != u"$schema" && key != u"$comment" && key != u"title") {
            fault(QStringLiteral("schema keyword nobody checks: ") + key);
        }
    }
}

/// Every text that people read, as path -> text. Sources, notes and ids are not.
void collectTexts(const QJsonValue& value, const QString& path, QMap<QString, QString>& texts)
{
    static const QSet<QString> silent{
        QStringLiteral("id"),          QStringLiteral("schema"),     QStringLiteral("note"),
        QStringLiteral("sources"),     QStringLiteral("source"),     QStringLiteral("evidence"),
        QStringLiteral("kind"),        QStringLiteral("source_ref"), QStringLiteral("countries"),
        QStringLiteral("trigger"),     QStringLiteral("flows"),      QStringLiteral("check_in"),
        QStringLiteral("silent_when"), QStringLiteral("phrases")};
    if (value.isString()) {
        texts.insert(path, value.toString());
    } else if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QString id = items[i].toObject().value(u"id").toString();
            collectTexts(items[i], path + u'/' + (id.isEmpty() ? QString::number(i) : id), texts);
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            // "countries" is a list of people's words at the top and of ids inside an entry
            const bool named = path.isEmpty() && member.key() == u"countries";
            if (named || path.endsWith(u"/texts") || !silent.contains(member.key()) || path == u"/entries")
                collectTexts(member.value(), path + u'/' + member.key(), texts);
        }
    }
}

QStringList ids(const QJsonArray& items)
{
    QStringList list;
    for (const auto& item : items)
        list.append(item[u"id"].toString());
    return list;
}

QSet<QString> setOf(const QStringList& list) { return {list.begin(), list.end()}; }

} // namespace

class tst_Content : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsItsSchema_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("schema");
        const QDir folder(QStringLiteral(KEEL_SOURCE_DIR "/assets/content"));
        const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files);
        QCOMPARE(files.size(), 8);
        for (const QString& file : files)
            QTest::newRow(qPrintable(file)) << file << file.section(u'.', 0, 0);
        for (const QString& file : QDir(folder.filePath(QStringLiteral("zh_CN"))).entryList(QDir::Files))
            QTest::newRow(qPrintable(file + u" in Chinese"))
                << QString(u"zh_CN/" + file) << QStringLiteral("overlay");
    }
    void followsItsSchema()
    {
        QFETCH(QString, file);
        QFETCH(QString, schema);
        const QJsonObject rules = parsed(QStringLiteral("schema/%1.schema.json").arg(schema));
        QVERIFY(!rules.isEmpty());
        QStringList faults;
        checkSchema(parsed(file), rules, QString(), faults);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    /// The checker must be able to say no.
    void schemaCheckerNoticesFaults_data()
    {
        QTest::addColumn<QByteArray>("find");
        QTest::addColumn<QByteArray>("replace");
        QTest::newRow("enum") << QByteArray("\"phase\": \"challenge\"")
                              << QByteArray("\"phase\": \"trouble\"");
        QTest::newRow("required") << QByteArray("\"origin\": \"vivolo\",") << QByteArray();
        QTest::newRow("unknown key") << QByteArray("\"hard_rule\"") << QByteArray("\"hardrule\"");
        QTest::newRow("pattern") << QByteArray("\"S1:33\"") << QByteArray("\"page 33\"");
        QTest::newRow("type") << QByteArray("\"negative\": true") << QByteArray("\"negative\": 1");
        QTest::newRow("empty") << QByteArray("\"label\": \"Racism\"") << QByteArray("\"label\": \"\"");
        QTest::newRow("const") << QByteArray("keel-taxonomy/1") << QByteArray("keel-taxonomy/2");
    }
    void schemaCheckerNoticesFaults()
    {
        QFETCH(QByteArray, find);
        QFETCH(QByteArray, replace);
        QByteArray json = readContent(QStringLiteral("taxonomy.json"));
        QVERIFY(json.contains(find));
        const QJsonObject spoilt = QJsonDocument::fromJson(json.replace(find, replace)).object();
        QVERIFY(!spoilt.isEmpty());
        QStringList faults;
        checkSchema(spoilt, parsed(QStringLiteral("schema/taxonomy.schema.json")), QString(), faults);
        QVERIFY(!faults.isEmpty());
    }

    void idsAreUnique_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("list");
        QTest::addColumn<int>("count");
        QTest::newRow("taxonomy") << QStringLiteral("taxonomy.json") << QStringLiteral("entries") << 79;
        QTest::newRow("values") << QStringLiteral("values.json") << QStringLiteral("values") << 25;
        QTest::newRow("support") << QStringLiteral("support-card.json") << QStringLiteral("entries") << 11;
        QTest::newRow("nudges") << QStringLiteral("nudges.json") << QStringLiteral("rules") << 20;
    }
    void idsAreUnique()
    {
        QFETCH(QString, file);
        QFETCH(QString, list);
        QFETCH(int, count);
        const QStringList names = ids(parsed(file)[list].toArray());
        QCOMPARE(names.size(), count);
        QCOMPARE(setOf(names).size(), count);
    }

    void prefixTellsPhaseAndDimension()
    {
        const QHash<QString, QString> phases{{QStringLiteral("ch"), QStringLiteral("challenge")},
                                             {QStringLiteral("ap"), QStringLiteral("appraisal")},
                                             {QStringLiteral("co"), QStringLiteral("coping")}};
        const QHash<QString, QString> dimensions{
            {QStringLiteral("ind"), QStringLiteral("individual")},
            {QStringLiteral("sys"), QStringLiteral("systemic_relational")},
            {QStringLiteral("bnd"), QStringLiteral("boundaries")}};
        for (const auto& entry : parsed(QStringLiteral("taxonomy.json"))[u"entries"].toArray()) {
            const QString id = entry[u"id"].toString();
            QCOMPARE(entry[u"phase"].toString(), phases.value(id.section(u'_', 0, 0)));
            const QString dimension = entry[u"dimension"].toString();
            const QString group = id.section(u'_', 1, 1);
            if (group != u"cul")
                QCOMPARE(dimension, dimensions.value(group));
            else if (id == u"co_cul_question_rule") // the two that the domain brief places elsewhere
                QCOMPARE(dimension, QStringLiteral("individual"));
            else if (id == u"co_cul_time_for_support")
                QCOMPARE(dimension, QStringLiteral("boundaries"));
            else
                QCOMPARE(dimension, QStringLiteral("systemic_relational"));
            QVERIFY(dimension != u"boundaries" || id.startsWith(u"co_"));
            QCOMPARE(entry[u"negative"].toBool(), id == u"ap_sys_values_pulled");
        }
    }

    void translationCoversEverything_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file : {"taxonomy", "values", "prompts", "support-card", "nudges"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void translationCoversEverything()
    {
        QFETCH(QString, file);
        const QJsonObject base = parsed(file + u".json");
        const QJsonObject overlay = parsed(u"zh_CN/" + file + u".json");
        QCOMPARE(overlay[u"of"].toString(), file);
        if (file == u"prompts") {
            QCOMPARE(overlay[u"texts"].toObject().keys(), base[u"texts"].toObject().keys());
            return;
        }
        const QJsonObject words = overlay[u"entries"].toObject();
        QStringList known;
        for (const char* list : {"entries", "values", "rules", "countries", "caveats"}) {
            for (const auto& item : base[QLatin1String(list)].toArray()) {
                QJsonArray items = item[u"variants"].toArray();
                items.prepend(item);
                for (const auto& part : items) {
                    const QString id = part[u"id"].toString();
                    known.append(id);
                    for (const char* key : {"label", "help", "how", "hours", "who_runs_it", "who_would_know",
                                            "text", "message", "why"}) {
                        const QString english = part[QLatin1String(key)].toString();
                        const QString chinese = words[id][QLatin1String(key)].toString();
                        QVERIFY2(english.isEmpty() == chinese.isEmpty(),
                                 qPrintable(id + u'.' + QLatin1String(key)));
                    }
                    QCOMPARE(setOf(words[id][u"answers"].toObject().keys()),
                             setOf(ids(part[u"answers"].toArray())));
                }
            }
        }
        QCOMPARE(setOf(words.keys()), setOf(known));
    }

    void wording_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file : {"taxonomy", "values", "prompts", "support-card", "nudges"}) {
            QTest::newRow(file) << QString(QLatin1String(file) + u".json");
            QTest::newRow(qPrintable(QLatin1String(file) + u" in Chinese"))
                << QString(u"zh_CN/" + QLatin1String(file) + u".json");
        }
    }
    /// Domain brief, section 8: words that would make claims, and no exclamation marks.
    void wording()
    {
        QFETCH(QString, file);
        static const QRegularExpression forbidden(
            QStringLiteral(
                "\\b(diagnos\\w*|screening|screened|detect\\w*|assess\\w*|symptoms?|patients?|treat(s|ed|"
                "ment|"
                "ing)?|therap(y|ist|ists|eutic)|interventions?|monitor\\w*|risk score|predict\\w*|clinically "
                "proven|validated|(ab)?normal|prevents? burnout|resilience score|complian\\w*|NHS approved|"
                "you should)\\b|诊断|筛查|治疗|监测|检测|评估|症状|患者|干预|预测|[!\u00a1\uff01]"),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        // The everyday sense of "treated".
        static const QStringList excepted{QStringLiteral("/entries/ch_cul_discrimination/label"),
                                          QStringLiteral("/entries/ch_cul_discrimination/help")};
        QMap<QString, QString> texts;
        collectTexts(parsed(file), QString(), texts);
        QVERIFY(texts.size() >= 20);
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            if (excepted.contains(text.key()))
                continue;
            QVERIFY2(!forbidden.match(text.value()).hasMatch(),
                     qPrintable(text.key() + u": " + text.value()));
        }
    }

    void everyPromptIsThere()
    {
        const auto prompts = Prompts::fromJson(readContent(QStringLiteral("prompts.json")),
                                               readContent(QStringLiteral("zh_CN/prompts.json")));
        QVERIFY2(prompts.has_value(), prompts ? "" : qPrintable(prompts.error().detail));
        const Flow* reflection = prompts->flow(QStringLiteral("reflection"));
        QVERIFY(reflection);
        QCOMPARE(reflection->steps.size(), 11); // 0-4, 5a-c, 6-8 of the domain brief
        for (const FlowStep& step : reflection->steps) {
            const bool triad =
                step.id == u"comprehensible" || step.id == u"manageable" || step.id == u"meaningful";
            QCOMPARE(step.replacedByHardRule, triad);
            QCOMPARE(step.optional, step.id != u"safety");
        }
        const Flow* hardRule = prompts->flow(QStringLiteral("reflection_hard_rule"));
        QVERIFY(hardRule);
        for (const FlowStep& step : hardRule->steps) {
            for (const QString& prompt : step.prompts) {
                for (const char* never : {"comprehensible", "manageable", "meaningful"})
                    QVERIFY(!prompt.contains(QLatin1String(never)));
            }
        }
        for (const CheckInField& field : prompts->checkInFields()) {
            for (const QString& choice : field.choices)
                QVERIFY2(prompts->contains(field.text + u'.' + choice), qPrintable(field.id));
            if (field.type == FieldType::Scale) {
                QCOMPARE(field.max, std::optional(10));
                QVERIFY(prompts->contains(field.text + u".low") && prompts->contains(field.text + u".high"));
            }
        }
        QVERIFY(prompts->text(QStringLiteral("no.such.text")).isEmpty());
        QCOMPARE(Prompts::fromJson("{}").error().code, ErrorCode::NotOurSchema);
    }

    void sensitiveRulesNeverNotify()
    {
        const QSet<QString> inside{QStringLiteral("nd_value_recall"),
                                   QStringLiteral("nd_after_risk"),
                                   QStringLiteral("nd_peer"),
                                   QStringLiteral("nd_phone_block"),
                                   QStringLiteral("nd_system_side"),
                                   QStringLiteral("nd_level_low"),
                                   QStringLiteral("nd_supervision_missed"),
                                   QStringLiteral("nd_overtime_week")};
        for (const auto& rule : parsed(QStringLiteral("nudges.json"))[u"rules"].toArray()) {
            const QString id = rule[u"id"].toString();
            QCOMPARE(rule[u"may_notify"].toBool(), !inside.contains(id));
            QCOMPARE(rule[u"default_on"].toBool(), id == u"nd_shutdown");
            QCOMPARE(rule[u"message"].toString().isEmpty(), id == u"nd_plan_cue");
        }
    }

    /// Nobody should be warned about the number that we gave them.
    void supportCardPassesTheGuard()
    {
        const auto guard = IdentifierGuard::fromJson(readContent(QStringLiteral("guard.json")));
        QVERIFY(guard);
        int numbers = 0;
        for (const auto& entry : parsed(QStringLiteral("support-card.json"))[u"entries"].toArray()) {
            const QString number = entry[u"number"].toString();
            numbers += number.isEmpty() ? 0 : 1;
            QVERIFY2(guard->scan(number, QDate(2026, 11, 23)).isEmpty(), qPrintable(number));
            // an entry nobody has checked says so
            QVERIFY(entry[u"last_checked"].isString() || entry[u"verify_before_release"].toBool());
        }
        QCOMPARE(numbers, 7);
    }
};

QTEST_APPLESS_MAIN(tst_Content)
#include "tst_Content.moc"
