// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/Words.h"

#include "domain/ContentJson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

// Outside any namespace, as Qt asks: a static library's resources register only when someone names them.
static void registerDemoWords() { Q_INIT_RESOURCE(keel_services_demo); }

namespace keel::demo {

namespace {

/// Reads one object and remembers the first thing that was wrong.
class ObjectReader
{
public:
    ObjectReader(QJsonObject object, Result<void>& result) : m_object(std::move(object)), m_result(result) {}

    [[nodiscard]] QString string(const char* key) { return m_object.value(QLatin1String(key)).toString(); }
    template <class Text> [[nodiscard]] Text text(const char* key)
    {
        return take(Text::create(string(key)), key);
    }
    [[nodiscard]] ItemId item(const char* key) { return take(ItemId::parse(string(key)), key); }
    template <class Enum> [[nodiscard]] Enum choice(const char* key)
    {
        return take(enumFromString<Enum>(string(key)), key);
    }
    [[nodiscard]] QJsonArray array(const char* key) { return m_object.value(QLatin1String(key)).toArray(); }
    [[nodiscard]] bool flag(const char* key) { return m_object.value(QLatin1String(key)).toBool(); }
    [[nodiscard]] int number(const char* key) { return m_object.value(QLatin1String(key)).toInt(); }
    [[nodiscard]] ObjectReader object(const char* key)
    {
        return {m_object.value(QLatin1String(key)).toObject(), m_result};
    }
    [[nodiscard]] QList<ItemId> items(const char* key)
    {
        QList<ItemId> list;
        for (const auto& value : array(key))
            list.append(take(ItemId::parse(value.toString()), key));
        return list;
    }
    /// A list that must not be empty: it is drawn from.
    template <class Text> [[nodiscard]] QList<Text> texts(const char* key)
    {
        QList<Text> list;
        for (const auto& value : array(key))
            list.append(take(Text::create(value.toString()), key));
        require(!list.isEmpty(), key);
        return list;
    }
    template <class Make> [[nodiscard]] auto objects(const char* key, Make make)
    {
        QList<decltype(make(*this))> list;
        for (const auto& value : array(key)) {
            ObjectReader reader(value.toObject(), m_result);
            list.append(make(reader));
        }
        require(!list.isEmpty(), key);
        return list;
    }
    template <class T> [[nodiscard]] T take(Result<T> read, const char* key)
    {
        if (read)
            return std::move(*read);
        require(false, key);
        return {};
    }
    void require(bool holds, const char* key)
    {
        if (!holds && m_result)
            m_result = fail(ErrorCode::InvalidValue, QLatin1String(key));
    }

private:
    QJsonObject m_object;
    Result<void>& m_result;
};

Record<ChosenValue> valueFrom(ObjectReader& in)
{
    Record<ChosenValue> record;
    record.header.id = in.item("id");
    record.body.label = in.text<FieldText>("label");
    record.body.importance = in.take(Importance::create(in.number("importance")), "importance");
    record.body.why = in.text<FieldText>("why");
    record.body.chosen = in.flag("chosen");
    return record;
}

Record<CustomItem> customItemFrom(ObjectReader& in)
{
    Record<CustomItem> record;
    record.header.id = in.item("id");
    record.body.phase = in.choice<Phase>("phase");
    record.body.dimension = in.choice<Dimension>("dimension");
    record.body.label = in.text<FieldText>("label");
    record.body.help = in.text<FieldText>("help");
    return record;
}

SupportLine supportLineFrom(ObjectReader& in)
{
    SupportLine line;
    line.name = in.text<FieldText>("name");
    line.whoRunsIt = in.text<FieldText>("who_runs_it");
    line.whoWouldKnow = in.text<FieldText>("who_would_know");
    line.how = in.text<FieldText>("how");
    line.supportKind = in.text<Label>("kind");
    return line;
}

Person personFrom(ObjectReader& in) { return {in.text<FieldText>("label"), in.text<Label>("kind")}; }

Situation situationFrom(ObjectReader& in)
{
    Situation situation;
    situation.challenges = in.items("challenges");
    situation.appraisals = in.items("appraisals");
    situation.value = in.item("value");
    situation.setupFrom = in.array("setup").at(0).toInt();
    situation.setupTo = in.array("setup").at(1).toInt();
    situation.inStrain = in.flag("in_strain");
    situation.text = in.text<FieldText>("text");
    situation.feeling = in.text<FieldText>("feeling");
    situation.explain = in.text<FieldText>("explain");
    situation.inHands = in.text<FieldText>("in_hands");
    situation.worth = in.text<FieldText>("worth");
    ObjectReader plan = in.object("plan");
    situation.ifCue = plan.text<FieldText>("if");
    situation.thenAction = plan.text<FieldText>("then");
    situation.coping = plan.item("coping");
    return situation;
}

WorkplaceFacts workplaceFrom(ObjectReader in)
{
    return {in.items("challenges"),     in.array("setup").at(0).toInt(), in.array("setup").at(1).toInt(),
            in.text<FieldText>("text"), in.text<FieldText>("feeling"),   in.text<FieldText>("protect")};
}

GoodMoment momentFrom(ObjectReader& in)
{
    return {in.text<FieldText>("text"), in.item("value"), in.items("appraisals")};
}

Note noteFrom(ObjectReader& in)
{
    Note note;
    note.title = in.text<FieldText>("title");
    note.text = in.text<NoteText>("text");
    for (const ItemId& id : in.items("challenges"))
        in.require(note.links.challengeIds.add(id).has_value(), "challenges");
    for (const ItemId& id : in.items("values"))
        in.require(note.links.valueIds.add(id).has_value(), "values");
    for (const ItemId& id : in.items("coping"))
        in.require(note.links.copingIds.add(id).has_value(), "coping");
    return note;
}

ShareReceipt shareFrom(ObjectReader in)
{
    ShareReceipt share;
    share.recipient = in.text<Label>("recipient");
    share.form = in.text<Label>("form");
    share.purpose = in.text<FieldText>("purpose");
    share.expiry = in.text<FieldText>("expiry");
    for (const FieldText& item : in.texts<FieldText>("items"))
        in.require(share.items.add(item).has_value(), "items");
    return share;
}

/// instrument/1 without items: only its scores are kept.
void readInstrument(ObjectReader in, Words& words)
{
    words.instrumentId = in.item("id");
    words.instrumentScale = in.item("scale");
    words.instrumentWhere = in.text<FieldText>("where");
    words.instrument.name = in.text<FieldText>("name");
    const QJsonObject scale{{QStringLiteral("id"), in.string("scale")},
                            {QStringLiteral("range"), QJsonArray{0, 100}},
                            {QStringLiteral("direction"), QStringLiteral("higher_better")}};
    const QJsonObject document{{QStringLiteral("schema"), QStringLiteral("instrument/1")},
                               {QStringLiteral("id"), in.string("id")},
                               {QStringLiteral("version"), QStringLiteral("scores only")},
                               {QStringLiteral("items"), QJsonArray()},
                               {QStringLiteral("scales"), QJsonArray{scale}}};
    words.instrument.document =
        in.take(JsonText::create(QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact))),
                "instrument");
}

} // namespace

Result<Words> Words::load(const QString& language)
{
    registerDemoWords();
    QFile file(language == QLatin1String("zh_CN") ? QStringLiteral(":/keel/demo/demo.zh_CN.json")
                                                  : QStringLiteral(":/keel/demo/demo.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, file.fileName());
    KEEL_ASSIGN(const QJsonObject object, parseContent(file.readAll(), QLatin1String("keel-demo/1")));

    Result<void> result;
    ObjectReader in(object, result);
    Words words;
    words.language = in.text<Label>("language");
    words.values = in.objects("values", valueFrom);
    words.customItems = in.objects("custom_items", customItemFrom);
    words.supportLines = in.objects("support_lines", supportLineFrom);
    words.people = in.objects("people", personFrom);
    ObjectReader lines = in.object("check_in_notes");
    words.hardNotes = lines.texts<ShortNote>("hard");
    words.usualNotes = lines.texts<ShortNote>("usual");
    words.offNotes = lines.texts<ShortNote>("off");
    words.leaveNotes = lines.texts<ShortNote>("leave");
    words.sickNotes = lines.texts<ShortNote>("sick");
    words.trainingNotes = lines.texts<ShortNote>("training");
    words.situations = in.objects("situations", situationFrom);
    words.workplace = workplaceFrom(in.object("workplace"));
    for (const FieldText& ending : in.texts<FieldText>("endings"))
        words.endings.append(ending.text());
    words.moments = in.objects("moments", momentFrom);
    words.notes = in.objects("notes", noteFrom);
    ObjectReader weekly = in.object("weekly");
    words.mattered = weekly.texts<FieldText>("mattered");
    words.setupChanges = weekly.texts<FieldText>("setup");
    words.forSupervision = weekly.texts<FieldText>("for_supervision");
    ObjectReader supervision = in.object("supervision");
    words.questions = supervision.texts<FieldText>("questions");
    words.needs = supervision.texts<FieldText>("needs");
    words.agreed = supervision.texts<FieldText>("agreed");
    words.closingPhrases = in.texts<FieldText>("closing_phrases");
    words.share = shareFrom(in.object("share"));
    readInstrument(in.object("instrument"), words);
    words.draft = in.text<FieldText>("draft");
    KEEL_TRY(result);
    return words;
}

} // namespace keel::demo
