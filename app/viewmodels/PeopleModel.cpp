// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/PeopleModel.h"

#include "viewmodels/ErrorText.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace keel {

namespace {

constexpr int nameLength = 80;
constexpr int detailLength = 200;

/// As records say it; the order of kindLabels().
constexpr std::array<const char*, 6> kinds{"peer",          "buddy",         "union",
                                           "staff_network", "local_service", "other"};

int kindOf(const QString& kind)
{
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const char* known) { return kind == QLatin1String(known); });
    return int(found - kinds.begin()) == int(kinds.size()) ? int(kinds.size()) - 1
                                                           : int(found - kinds.begin());
}

} // namespace

PeopleModel::PeopleModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_name(content, nameLength),
      m_whoRunsIt(content, detailLength), m_whoWouldKnow(content, detailLength), m_how(content, detailLength),
      m_draft(
          session, Kind::SupportLine, [this] { return typed(); },
          [this](const QJsonObject& fields) { showTyped(fields); }, this)
{
    // Names and numbers of one's own people belong here: these texts are not asked about.
    for (GuardedText* text : {&m_name, &m_whoRunsIt, &m_whoWouldKnow, &m_how}) {
        connect(text, &GuardedText::textChanged, this, &PeopleModel::editorChanged);
        connect(text, &GuardedText::typed, &m_draft, &FormDraft::touch);
    }
    session.follow(DiaryPart::People, this, &PeopleModel::refresh);
    refresh();
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case KeyRole: return row.id.toString();
    case Qt::DisplayRole:
    case NameRole: return row.name;
    case KindLabelRole: return kindLabels().at(kindOf(row.kind));
    case DetailRole: {
        QStringList lines;
        if (!row.whoRunsIt.isEmpty())
            lines.append(tr("Run by: %1").arg(row.whoRunsIt));
        if (!row.whoWouldKnow.isEmpty())
            lines.append(tr("Who would know: %1").arg(row.whoWouldKnow));
        return lines.join(u'\n');
    }
    case HowRole: return row.how;
    default: return {};
    }
}

QHash<int, QByteArray> PeopleModel::roleNames() const
{
    return {{KeyRole, "key"},
            {NameRole, "name"},
            {KindLabelRole, "kindLabel"},
            {DetailRole, "detail"},
            {HowRole, "how"}};
}

QString PeopleModel::message() const { return tr("Got five minutes?"); }

QList<QString> PeopleModel::kindLabels() const
{
    return {tr("Peer"),          tr("Buddy"),         tr("Union"),
            tr("Staff network"), tr("Local service"), tr("Someone else")};
}

void PeopleModel::setKindIndex(int index)
{
    if (index < 0 || index >= int(kinds.size()) || index == m_kind)
        return;
    m_kind = index;
    m_foreignKind.clear();
    m_draft.touch();
    Q_EMIT editorChanged();
}

bool PeopleModel::canSave() const
{
    const auto fits = [](const GuardedText& text) { return text.remaining() >= 0; };
    return !m_saving && !m_name.text().trimmed().isEmpty() && fits(m_name) && fits(m_whoRunsIt) &&
           fits(m_whoWouldKnow) && fits(m_how);
}

void PeopleModel::refresh()
{
    const quint64 mine = ++m_loading;
    m_session.run([](Diary& diary) { return read(diary); }).then(this, [this, mine](Result<QList<Row>> rows) {
        if (mine != m_loading)
            return;
        m_error = rows ? QString() : errorText(rows.error().code);
        if (rows) {
            beginResetModel();
            m_rows = std::move(*rows);
            m_loaded = true;
            endResetModel();
        }
        Q_EMIT changed();
    });
}

Result<QList<PeopleModel::Row>> PeopleModel::read(Diary& diary)
{
    KEEL_ASSIGN(const auto people, diary.journal().all<Person>());
    KEEL_ASSIGN(const auto lines, diary.journal().all<SupportLine>());
    QList<Row> rows;
    for (const Record<Person>& record : people)
        rows.append(
            {record.header.id, true, record.body.personKind.text(), record.body.label.text(), {}, {}, {}});
    for (const Record<SupportLine>& record : lines) {
        const SupportLine& line = record.body;
        rows.append({record.header.id, false, line.supportKind.text(), line.name.text(),
                     line.whoRunsIt.text(), line.whoWouldKnow.text(), line.how.text()});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
        const int left = kindOf(a.kind), right = kindOf(b.kind);
        return left != right ? left < right : a.name.localeAwareCompare(b.name) < 0;
    });
    return rows;
}

const PeopleModel::Row* PeopleModel::row(const QString& key) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row& r) { return r.id.toString() == key; });
    return found == m_rows.cend() ? nullptr : &*found;
}

void PeopleModel::startNew()
{
    m_editsNew = true;
    m_editsPerson = false;
    m_editedId = {};
    m_kind = 0;
    m_foreignKind.clear();
    for (GuardedText* text : {&m_name, &m_whoRunsIt, &m_whoWouldKnow, &m_how})
        text->setText({});
    m_draft.open({});
    Q_EMIT editorChanged();
}

void PeopleModel::edit(const QString& key)
{
    const Row* known = row(key);
    if (!known)
        return;
    const Row edited = *known;
    m_editsNew = false;
    m_editsPerson = edited.isPerson;
    m_editedId = edited.id;
    m_kind = kindOf(edited.kind);
    m_foreignKind = edited.kind == QLatin1String(kinds.at(size_t(m_kind))) ? QString() : edited.kind;
    m_name.setText(edited.name);
    m_whoRunsIt.setText(edited.whoRunsIt);
    m_whoWouldKnow.setText(edited.whoWouldKnow);
    m_how.setText(edited.how);
    m_draft.open(key);
    Q_EMIT editorChanged();
}

void PeopleModel::abandon() { m_draft.forget(); }

QJsonObject PeopleModel::typed() const
{
    return {{QStringLiteral("kind"), QString::fromLatin1(kinds.at(size_t(m_kind)))},
            {QStringLiteral("name"), m_name.text()},
            {QStringLiteral("who_runs_it"), m_whoRunsIt.text()},
            {QStringLiteral("who_would_know"), m_whoWouldKnow.text()},
            {QStringLiteral("how"), m_how.text()}};
}

void PeopleModel::showTyped(const QJsonObject& fields)
{
    setKindIndex(kindOf(fields.value(QLatin1String("kind")).toString()));
    m_name.setText(fields.value(QLatin1String("name")).toString());
    m_whoRunsIt.setText(fields.value(QLatin1String("who_runs_it")).toString());
    m_whoWouldKnow.setText(fields.value(QLatin1String("who_would_know")).toString());
    m_how.setText(fields.value(QLatin1String("how")).toString());
}

template <class Work> void PeopleModel::store(Work work, Ends ends)
{
    m_session.run(std::move(work)).then(this, [this, ends](const Result<void>& stored) {
        if (ends == Ends::Editing) {
            m_saving = false;
            Q_EMIT editorChanged();
        }
        if (!stored) { // and what was typed stays
            m_error = errorText(stored.error().code);
            Q_EMIT changed();
            return;
        }
        m_error.clear();
        refresh();
        if (ends == Ends::Editing) {
            m_draft.forget();
            Q_EMIT saved();
        }
    });
}

void PeopleModel::save()
{
    if (!canSave())
        return;
    const Row next{m_editedId,
                   m_editsPerson,
                   m_foreignKind.isEmpty() ? QString::fromLatin1(kinds.at(size_t(m_kind))) : m_foreignKind,
                   m_name.text().trimmed(),
                   m_whoRunsIt.text().trimmed(),
                   m_whoWouldKnow.text().trimmed(),
                   m_how.text().trimmed()};
    m_saving = true;
    Q_EMIT editorChanged();
    const auto write = [next](Diary& diary) -> Result<void> {
        if (next.isPerson) {
            KEEL_ASSIGN(const auto existing, diary.records().find<Person>(next.id));
            Record<Person> record = existing.value_or(Record<Person>());
            KEEL_ASSIGN(record.body.label, FieldText::create(next.name));
            KEEL_ASSIGN(record.body.personKind, Label::create(next.kind));
            KEEL_TRY(diary.journal().save(record));
            return {};
        }
        Record<SupportLine> record;
        if (!next.id.key().isEmpty()) {
            KEEL_ASSIGN(const auto existing, diary.records().find<SupportLine>(next.id));
            record = existing.value_or(record);
        }
        KEEL_ASSIGN(record.body.name, FieldText::create(next.name));
        KEEL_ASSIGN(record.body.whoRunsIt, FieldText::create(next.whoRunsIt));
        KEEL_ASSIGN(record.body.whoWouldKnow, FieldText::create(next.whoWouldKnow));
        KEEL_ASSIGN(record.body.how, FieldText::create(next.how));
        KEEL_ASSIGN(record.body.supportKind, Label::create(next.kind));
        KEEL_TRY(diary.journal().save(record));
        return {};
    };
    store(write, Ends::Editing);
}

void PeopleModel::remove(const QString& key)
{
    const Row* known = row(key);
    if (!known)
        return;
    m_removed = known->id;
    setUndo(tr("Removed: %1").arg(known->name));
    store([id = m_removed](Diary& diary) { return diary.journal().remove(id); });
}

void PeopleModel::undo()
{
    if (m_undoText.isEmpty())
        return;
    setUndo({});
    store([id = m_removed](Diary& diary) { return diary.journal().restore(id); });
}

void PeopleModel::forgetUndo() { setUndo({}); }

void PeopleModel::setUndo(const QString& text)
{
    if (m_undoText == text)
        return;
    m_undoText = text;
    Q_EMIT undoTextChanged();
}

void PeopleModel::copyMessage() { copy(message()); }

void PeopleModel::copyHow(const QString& key)
{
    if (const Row* known = row(key); known && !known->how.isEmpty())
        copy(known->how);
}

void PeopleModel::copy(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    m_copiedText = tr("Copied: %1").arg(text);
    Q_EMIT copied();
}

} // namespace keel
