// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ValueSortModel.h"

#include "viewmodels/ErrorText.h"
#include "viewmodels/KeptEdits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <utility>

namespace keel {

namespace {

const QString draftKind = QStringLiteral("value_sort");
constexpr int ownCardLength = 80;

const QString stageKey = QStringLiteral("stage");
const QString placedKey = QStringLiteral("placed");
const QString chosenKey = QStringLiteral("chosen");
const QString wordsKey = QStringLiteral("words");
const QString indexKey = QStringLiteral("index");
const QString idKey = QStringLiteral("id");
const QString pileKey = QStringLiteral("pile");
const QString labelKey = QStringLiteral("label");
const QString whyKey = QStringLiteral("why");
const QString importanceKey = QStringLiteral("importance");

bool isKnown(const QList<Record<ChosenValue>>& values, const ItemId& id)
{
    return std::any_of(values.cbegin(), values.cend(),
                       [&](const Record<ChosenValue>& value) { return value.header.id == RecordId(id); });
}

} // namespace

ValueSortModel::ValueSortModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent)
    : QObject(parent), m_session(session), m_content(std::move(content)), m_ownCard(m_content, ownCardLength),
      m_words(m_content)
{
    m_draftPause.setSingleShot(true);
    m_draftPause.setInterval(draftPauseMilliseconds);
    connect(&m_draftPause, &QTimer::timeout, this, &ValueSortModel::saveDraftNow);
    connect(&session, &DiarySession::writableChanged, this, [this] {
        if (!m_session.isWritable() || !m_unsaved)
            return;
        setError({});
        saveDraftNow(); // what could not be kept till now
    });
    connect(&m_choices, &ChoiceListModel::selectionChanged, this, &ValueSortModel::touch);
    connect(&m_words, &ValueWordsModel::edited, this, &ValueSortModel::touch);
    connect(&m_words, &ValueWordsModel::answered, this, &ValueSortModel::next);
    connect(&m_ownCard, &GuardedText::answered, this, &ValueSortModel::addOwnCard);
}

bool ValueSortModel::canGoNext() const
{
    if (m_busy || !m_started)
        return false;
    switch (m_stage) {
    case Sort: return m_sort.sortedCount() >= ValueSort::fewest;
    case Choose: return ValueSort::mayChoose(m_choices.selectedCount());
    case Words: return !m_words.isTooLong();
    }
    return false;
}

QString ValueSortModel::progressText() const
{
    if (!m_started)
        return {};
    return m_sort.current() ? tr("Card %1 of %2").arg(m_sort.sortedCount() + 1).arg(m_sort.cardCount())
                            : tr("All %1 cards lie on a pile.").arg(m_sort.cardCount());
}

QString ValueSortModel::cardTitle() const
{
    const auto card = m_sort.current();
    return card ? labelOf(*card) : QString();
}

QString ValueSortModel::cardHelp() const
{
    const auto card = m_sort.current();
    const CatalogueValue* known = card ? m_content->values.find(*card) : nullptr;
    return known ? known->help : QString();
}

QStringList ValueSortModel::pileTexts() const
{
    const auto count = [this](ValuePile pile) { return m_sort.cardsOn(pile).size(); };
    return {tr("Very important · %1", "pile of cards").arg(count(ValuePile::Very)),
            tr("Somewhat · %1", "pile of cards").arg(count(ValuePile::Somewhat)),
            tr("Not now · %1", "pile of cards").arg(count(ValuePile::NotNow))};
}

QString ValueSortModel::chosenText() const
{
    return tr("%n chosen. Three to five are enough.", "values", m_choices.selectedCount());
}

QString ValueSortModel::wordsTitle() const
{
    const QString own = m_words.words().label;
    return own.isEmpty() ? m_words.title() : own;
}

QString ValueSortModel::wordsText() const
{
    if (m_stage != Words)
        return {};
    return tr("Value %1 of %2", "card sort, the chosen ones in turn")
        .arg(m_wordsIndex + 1)
        .arg(m_chosen.size());
}

QString ValueSortModel::labelOf(const ItemId& id) const
{
    const QString own = m_ownWords.value(id).label;
    return own.isEmpty() ? m_content->values.label(id) : own;
}

void ValueSortModel::start()
{
    if (m_started && m_unsaved && !m_session.isWritable()) { // kept nowhere but here
        Q_EMIT started();
        return;
    }
    saveDraftNow(); // read below
    const quint64 mine = ++m_loading;
    m_started = false;
    m_busy = true;
    setError({});
    m_session
        .run([](Diary& diary) -> Result<Loaded> {
            Loaded loaded;
            KEEL_ASSIGN(loaded.values, diary.journal().all<ChosenValue>());
            KEEL_ASSIGN(const auto draft, diary.journal().draft(draftKind));
            if (draft)
                loaded.draft = QJsonDocument::fromJson(draft->body.document.text().toUtf8()).object();
            return loaded;
        })
        .then(this, [this, mine](const Result<Loaded>& loaded) {
            if (mine != m_loading)
                return;
            m_busy = false;
            if (!loaded)
                return setError(errorText(loaded.error().code));
            take(*loaded);
            Q_EMIT started();
        });
}

void ValueSortModel::take(const Loaded& loaded)
{
    m_filling = true;
    m_sort = {};
    m_chosen.clear();
    m_ownWords.clear();
    m_ownCard.setText({});
    m_stage = Sort;
    m_wordsIndex = 0;
    QList<ItemId> cards;
    for (const Record<ChosenValue>& record : loaded.values) {
        const auto id = ItemId::parse(record.header.id.toString());
        if (!id)
            continue;
        m_ownWords.insert(*id, wordsOf(record.body));
        cards.append(*id); // what one has looked at before comes first
        if (record.body.chosen.value_or(false))
            m_chosen.append(*id);
    }
    for (const CatalogueValue& value : m_content->values.all())
        cards.append(value.id);
    m_sort.deal(cards);
    for (const ItemId& id : std::as_const(m_chosen))
        m_sort.place(id, ValuePile::Very);
    if (!loaded.draft.isEmpty())
        readDraft(loaded.draft);
    m_started = true;
    m_filling = false;
    if (m_stage != Sort)
        enterChoose();
    if (m_stage == Words)
        enterWords(m_wordsIndex);
    Q_EMIT changed();
}

void ValueSortModel::readDraft(const QJsonObject& draft)
{
    QList<ItemId> own;
    for (const auto& value : draft.value(wordsKey).toArray()) {
        const QJsonObject object = value.toObject();
        const auto id = ItemId::parse(object.value(idKey).toString());
        if (!id)
            continue;
        m_ownWords.insert(*id, {object.value(labelKey).toString(), object.value(importanceKey).toInt(-1),
                                object.value(whyKey).toString()});
        own.append(*id);
    }
    m_sort.deal(own);
    while (m_sort.takeBack()) {
    }
    for (const auto& value : draft.value(placedKey).toArray()) {
        const QJsonObject object = value.toObject();
        const auto id = ItemId::parse(object.value(idKey).toString());
        const auto pile = enumFromString<ValuePile>(object.value(pileKey).toString());
        if (id && pile)
            m_sort.place(*id, *pile);
    }
    m_chosen.clear();
    for (const auto& value : draft.value(chosenKey).toArray()) {
        if (const auto id = ItemId::parse(value.toString()))
            m_chosen.append(*id);
    }
    m_stage = Stage(qBound(int(Sort), draft.value(stageKey).toInt(), int(Words)));
    if (m_stage == Words && !ValueSort::mayChoose(m_chosen.size()))
        m_stage = Choose;
    m_wordsIndex = qBound(qsizetype(0), qsizetype(draft.value(indexKey).toInt()),
                          qMax(qsizetype(0), m_chosen.size() - 1));
}

QJsonObject ValueSortModel::draftJson() const
{
    QJsonArray placed, chosen, words;
    for (const ItemId& id : m_sort.placed())
        placed.append(QJsonObject{{idKey, id.toString()}, {pileKey, enumToString(*m_sort.pileOf(id))}});
    for (const ItemId& id : m_chosen)
        chosen.append(id.toString());
    for (auto own = m_ownWords.cbegin(); own != m_ownWords.cend(); ++own)
        words.append(QJsonObject{{idKey, own.key().toString()},
                                 {labelKey, own->label},
                                 {importanceKey, own->importance},
                                 {whyKey, own->why}});
    return {{stageKey, int(m_stage)},
            {indexKey, int(m_wordsIndex)},
            {placedKey, placed},
            {chosenKey, chosen},
            {wordsKey, words}};
}

void ValueSortModel::place(int pile)
{
    if (m_busy || !m_started || pile < 0 || pile >= int(EnumNames<ValuePile>::all.size()))
        return;
    m_sort.place(EnumNames<ValuePile>::all[size_t(pile)].value);
    touch();
}

void ValueSortModel::takeBack()
{
    if (m_sort.takeBack())
        touch();
}

void ValueSortModel::addOwnCard()
{
    const QString label = m_ownCard.text().trimmed();
    if (m_busy || !m_started || label.isEmpty() || m_ownCard.remaining() < 0 || m_ownCard.asksBeforeSaving())
        return;
    const ItemId id = ItemId::own(QUuid::createUuid());
    m_ownWords.insert(id, {label, -1, {}});
    m_sort.deal({id});
    m_sort.place(id, ValuePile::Very);
    m_ownCard.setText({});
    if (m_stage == Choose) {
        if (m_chosen.size() < ValueSort::most)
            m_chosen.append(id);
        enterChoose();
    }
    touch();
}

void ValueSortModel::enterChoose()
{
    QList<Choice> choices;
    const QList<ItemId> candidates = m_sort.candidates();
    for (const ItemId& id : candidates)
        choices.append({id.toString(), labelOf(id), {}, QStringLiteral("values"), false, false});
    QStringList selected;
    for (const ItemId& id : std::as_const(m_chosen)) {
        if (candidates.contains(id))
            selected.append(id.toString());
    }
    m_filling = true;
    m_choices.setShowAll(true);
    m_choices.setSelectedIds({});
    m_choices.setChoices(choices);
    m_choices.setSelectedIds(selected);
    m_filling = false;
    m_chosen.clear();
    for (const QString& id : std::as_const(selected))
        m_chosen.append(*ItemId::parse(id));
    if (m_stage == Sort)
        m_stage = Choose;
}

void ValueSortModel::enterWords(qsizetype index)
{
    if (!ValueSort::mayChoose(m_chosen.size())) {
        m_stage = Choose;
        return;
    }
    m_stage = Words;
    m_wordsIndex = qBound(qsizetype(0), index, m_chosen.size() - 1);
    const ItemId id = m_chosen.at(m_wordsIndex);
    m_filling = true;
    m_words.load(id, m_ownWords.value(id));
    m_filling = false;
}

void ValueSortModel::keepWords()
{
    if (m_stage == Words && !m_words.id().toString().isEmpty())
        m_ownWords.insert(m_words.id(), m_words.words());
}

void ValueSortModel::next()
{
    if (!canGoNext())
        return;
    switch (m_stage) {
    case Sort: enterChoose(); break;
    case Choose: enterWords(0); break;
    case Words:
        if (m_words.asksBeforeSaving())
            return;
        keepWords();
        if (isLastStep())
            return finish();
        enterWords(m_wordsIndex + 1);
        break;
    }
    touch();
}

void ValueSortModel::back()
{
    if (!canGoBack())
        return;
    keepWords();
    if (m_stage == Words && m_wordsIndex > 0)
        enterWords(m_wordsIndex - 1);
    else
        m_stage = Stage(int(m_stage) - 1);
    touch();
}

void ValueSortModel::startOver()
{
    while (m_sort.takeBack()) {
    }
    m_stage = Sort;
    touch();
}

void ValueSortModel::touch()
{
    if (m_filling || !m_started)
        return;
    keepWords();
    if (m_stage == Choose) {
        m_chosen.clear();
        for (const QString& id : m_choices.selectedIds())
            m_chosen.append(*ItemId::parse(id));
    }
    m_unsaved = true;
    m_draftPause.start();
    Q_EMIT changed();
}

void ValueSortModel::saveDraftNow()
{
    m_draftPause.stop();
    if (!std::exchange(m_unsaved, false))
        return;
    const QString document = QString::fromUtf8(QJsonDocument(draftJson()).toJson(QJsonDocument::Compact));
    m_session
        .run([document](Diary& diary) -> Result<void> {
            Draft draft;
            KEEL_ASSIGN(draft.document, JsonText::create(document));
            return diary.journal().saveDraft(draftKind, draft);
        })
        .then(this, [this](const Result<void>& stored) {
            if (stored)
                return;
            m_unsaved = true;
            setError(errorText(stored.error().code));
            if (!m_busy || m_started)
                return;
            ++m_loading; // what is read would take the place of what is kept nowhere else
            m_busy = false;
            m_started = true;
            Q_EMIT started();
        });
}

void ValueSortModel::finish()
{
    m_draftPause.stop();
    m_unsaved = false;
    m_busy = true;
    Q_EMIT changed();
    m_session
        .run([chosen = m_chosen, words = m_ownWords](Diary& diary) -> Result<void> {
            Journal& journal = diary.journal();
            QList<AnyRecord> records;
            KEEL_ASSIGN(const auto before, journal.all<ChosenValue>());
            for (Record<ChosenValue> record : before) {
                const auto id = ItemId::parse(record.header.id.toString());
                if (id && !chosen.contains(*id) && record.body.chosen.value_or(false)) {
                    record.body.chosen = false; // its words stay, for the day it comes back
                    records.append(record);
                }
            }
            for (const ItemId& id : chosen) {
                KEEL_ASSIGN(const auto existing, diary.records().find<ChosenValue>(id));
                Record<ChosenValue> record = existing.value_or(Record<ChosenValue>());
                record.header.id = id;
                record.header.deletedAt.reset();
                record.body.chosen = true;
                setWords(record.body, words.value(id));
                records.append(record);
            }
            for (auto own = words.cbegin(); own != words.cend();
                 ++own) { // cards of one's own, for another time
                if (chosen.contains(own.key()) || isKnown(before, own.key()))
                    continue;
                Record<ChosenValue> record;
                record.header.id = own.key();
                record.body.chosen = false;
                setWords(record.body, *own);
                records.append(record);
            }
            KEEL_TRY(journal.saveAll(std::move(records), draftKind));
            return {};
        })
        .then(this, [this](const Result<void>& stored) {
            m_busy = false;
            if (!stored) {
                m_unsaved = true;
                m_draftPause.start();
                return setError(errorText(stored.error().code));
            }
            m_started = false;
            Q_EMIT changed();
            Q_EMIT saved();
            Q_EMIT m_session.changed(DiaryPart::Values, this);
        });
}

void ValueSortModel::setError(const QString& error)
{
    m_error = error;
    Q_EMIT changed();
}

} // namespace keel
