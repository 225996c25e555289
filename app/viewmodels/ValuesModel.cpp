// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ValuesModel.h"

#include "services/EntrySummary.h"
#include "viewmodels/ErrorText.h"
#include "viewmodels/Wording.h"

#include <algorithm>
#include <utility>

namespace keel {

namespace {

constexpr int savePauseMilliseconds = 1000;
constexpr qint64 momentDays = 365;
constexpr qsizetype momentsShown = 3;

QString titleOf(const ItemId& id, const ChosenValue& value, const Content& content)
{
    return value.label.isEmpty() ? content.values.label(id) : value.label.text();
}

} // namespace

ValuesModel::ValuesModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_content(std::move(content)), m_editor(m_content)
{
    m_savePause.setSingleShot(true);
    m_savePause.setInterval(savePauseMilliseconds);
    connect(&m_savePause, &QTimer::timeout, this, &ValuesModel::saveNow);
    connect(&m_editor, &ValueWordsModel::edited, &m_savePause, qOverload<>(&QTimer::start));
    connect(&m_editor, &ValueWordsModel::edited, this, &ValuesModel::editedChanged);
    connect(&m_editor, &ValueWordsModel::answered, this, &ValuesModel::finishEditing);
    session.follow(DiaryPart::CheckIns | DiaryPart::Entries | DiaryPart::Values, this, &ValuesModel::refresh);
    connect(&session, &DiarySession::writableChanged, this, [this] {
        if (!m_session.isWritable())
            return;
        const auto unsaved = std::exchange(m_unsaved, {});
        for (auto it = unsaved.cbegin(); it != unsaved.cend(); ++it)
            save(*ItemId::parse(it.key()), it.value());
    });
    refresh();
}

int ValuesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ValuesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    const ChosenValue& value = row.record.body;
    switch (role) {
    case KeyRole: return row.record.header.id.toString();
    case Qt::DisplayRole:
    case TitleRole: return row.title;
    case OwnWordsRole: return value.why.text();
    case ImportanceTextRole:
        return value.importance ? tr("Importance %1 of 10").arg(value.importance->value()) : QString();
    case LastMomentRole: return row.moments.isEmpty() ? QString() : row.moments.first().text;
    case LastMomentWhenRole: return row.moments.isEmpty() ? QString() : row.moments.first().when;
    default: return {};
    }
}

QHash<int, QByteArray> ValuesModel::roleNames() const
{
    return {{KeyRole, "key"},
            {TitleRole, "title"},
            {OwnWordsRole, "ownWords"},
            {ImportanceTextRole, "importanceText"},
            {LastMomentRole, "lastMoment"},
            {LastMomentWhenRole, "lastMomentWhen"}};
}

QString ValuesModel::editedTitle() const
{
    const QString own = m_editor.words().label;
    return own.isEmpty() ? m_content->values.label(m_editor.id()) : own;
}

QStringList ValuesModel::editedMoments() const
{
    QStringList lines;
    for (const Row& row : m_rows) {
        if (row.record.header.id != RecordId(m_editor.id()))
            continue;
        for (const Shown& moment : row.moments)
            lines.append(tr("%1: %2", "a day, and what was written then").arg(moment.when, moment.text));
    }
    return lines;
}

QString ValuesModel::livingSentence() const
{
    return tr("What matters to you, and how often it showed on your work days.");
}

QString ValuesModel::livingCoverage() const
{
    return tr("%n work day(s) with an answer, of the last 28 days. A day without an answer is left out.", "",
              m_livingDays);
}

QString ValuesModel::livingSpoken() const
{
    QStringList lines;
    for (const ContactListModel::Row& row : m_living.rows())
        lines.append(tr("%1: %2, %3", "a value, its importance, how often it showed")
                         .arg(row.label, row.importanceText, row.contactText));
    return lines.join(QStringLiteral(". "));
}

QString ValuesModel::livingMissing() const
{
    if (!m_loaded || m_rows.isEmpty() || livingShown())
        return {};
    return tr("What matters and how often it showed: after %n work day(s) within 28 days on which a "
              "check-in answers whether you were in touch with a value.",
              "", valuedLivingMinimum);
}

void ValuesModel::refresh()
{
    const quint64 mine = ++m_loading;
    m_session.run([content = m_content](Diary& diary) { return read(diary, *content); })
        .then(this, [this, mine](Result<Loaded> loaded) {
            if (mine != m_loading)
                return;
            m_error = loaded ? QString() : errorText(loaded.error().code);
            if (loaded)
                take(std::move(*loaded));
            Q_EMIT changed();
            Q_EMIT editedChanged();
        });
}

Result<ValuesModel::Loaded> ValuesModel::read(Diary& diary, const Content& content)
{
    Journal& journal = diary.journal();
    Loaded loaded;
    KEEL_ASSIGN(const Day today, journal.today());
    KEEL_ASSIGN(const Rota rota, journal.rota());
    KEEL_ASSIGN(const auto values, journal.all<ChosenValue>());
    KEEL_ASSIGN(const auto moments, journal.all<Moment>({today.plus(-momentDays), today}));
    QList<ItemId> chosen;
    for (const Record<ChosenValue>& record : values) {
        const auto id = ItemId::parse(record.header.id.toString());
        if (!id || !record.body.chosen.value_or(false))
            continue;
        Row row{record, titleOf(*id, record.body, content), {}};
        for (auto moment = moments.crbegin(); moment != moments.crend(); ++moment) {
            if (row.moments.size() == momentsShown)
                break;
            if (moment->body.links.valueIds.contains(*id) && !moment->body.text.isEmpty())
                row.moments.append({oneLine(moment->body.text.text()),
                                    wording::shortDateAndYear(moment->body.stamp.localDate)});
        }
        loaded.rows.append(std::move(row));
    }
    std::stable_sort(loaded.rows.begin(), loaded.rows.end(), [](const Row& a, const Row& b) {
        return a.record.body.importance > b.record.body.importance; // not rated: last
    });
    for (const Row& row : std::as_const(loaded.rows))
        chosen.append(*ItemId::parse(row.record.header.id.toString()));

    KEEL_ASSIGN(const auto records, journal.all<CheckIn>({today.plus(1 - valuedLivingDays), today}));
    QList<CheckIn> checkIns;
    for (const Record<CheckIn>& record : records) {
        CheckIn checkIn = record.body;
        if (!checkIn.dayType)
            checkIn.dayType = rota.dayType(checkIn.stamp.localDate);
        checkIns.append(std::move(checkIn));
    }
    loaded.living = valuedLiving(checkIns, chosen, today);
    return loaded;
}

void ValuesModel::take(Loaded loaded)
{
    m_loaded = true;
    QList<ContactListModel::Row> contacts;
    m_livingDays = loaded.living ? loaded.living->answered : 0;
    for (qsizetype i = 0; loaded.living && i < loaded.rows.size(); ++i) {
        const Row& row = loaded.rows.at(i);
        const int days = loaded.living->contacts.at(i).days;
        const auto& importance = row.record.body.importance;
        contacts.append({row.title,
                         importance ? tr("%1 of 10", "importance of a value").arg(importance->value())
                                    : tr("not rated", "importance of a value"),
                         tr("on %1 of %2 days", "how often a value showed").arg(days).arg(m_livingDays),
                         importance ? importance->value() / double(Importance::maximum) : -1,
                         double(days) / m_livingDays});
    }
    beginResetModel();
    m_rows = std::move(loaded.rows);
    endResetModel();
    m_living.setRows(std::move(contacts));
}

void ValuesModel::edit(const QString& key)
{
    saveNow();
    for (const Row& row : std::as_const(m_rows)) {
        if (row.record.header.id.toString() != key)
            continue;
        m_editorSaved = wordsOf(row.record.body);
        m_editor.load(*ItemId::parse(key), m_unsaved.value(key, m_editorSaved));
        Q_EMIT editedChanged();
    }
}

void ValuesModel::finishEditing()
{
    if (m_editor.asksBeforeSaving())
        return;
    saveNow();
    Q_EMIT editingDone();
}

void ValuesModel::saveNow()
{
    m_savePause.stop();
    const ValueWordsModel::Words words = m_editor.words();
    if (m_editor.id().toString().isEmpty() || words == m_editorSaved)
        return;
    m_editorSaved = words;
    save(m_editor.id(), words);
}

void ValuesModel::save(const ItemId& id, const ValueWordsModel::Words& words)
{
    const QString key = id.toString();
    m_unsaved.remove(key);
    m_session
        .run([id, words](Diary& diary) -> Result<void> {
            KEEL_ASSIGN(const auto record, diary.records().find<ChosenValue>(id));
            if (!record)
                return {}; // removed meanwhile
            Record<ChosenValue> next = *record;
            setWords(next.body, words);
            KEEL_TRY(diary.journal().save(next));
            return {};
        })
        .then(this, [this, key, words](const Result<void>& stored) {
            if (!stored) {
                m_unsaved.insert(key, words);
                m_error = errorText(stored.error().code);
                Q_EMIT changed();
                return;
            }
            refresh();
            Q_EMIT m_session.changed(DiaryPart::Values, this);
        });
}

} // namespace keel
