// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/OwnItemsModel.h"

#include "viewmodels/ErrorText.h"

#include <QUuid>

#include <algorithm>

namespace keel {

namespace {

constexpr int labelLength = 80;
constexpr int helpLength = 160;

bool saysNothing(const CustomItem& item)
{
    return item.label.isEmpty() && item.help.isEmpty() && !item.hidden.value_or(false);
}

QString groupLabel(Phase phase, Dimension dimension)
{
    if (phase == Phase::Challenge)
        return dimension == Dimension::Individual ? OwnItemsModel::tr("About me", "challenges")
                                                  : OwnItemsModel::tr("About the set-up", "challenges");
    switch (dimension) {
    case Dimension::Individual: return OwnItemsModel::tr("By myself", "coping actions");
    case Dimension::Boundaries: return OwnItemsModel::tr("Work boundaries", "coping actions");
    case Dimension::SystemicRelational: return OwnItemsModel::tr("With others", "coping actions");
    }
    return {};
}

} // namespace

OwnItemsModel::OwnItemsModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_content(std::move(content)),
      m_label(m_content, labelLength), m_help(m_content, helpLength),
      m_draft(
          session, Kind::CustomItem, [this] { return typed(); },
          [this](const QJsonObject& fields) { showTyped(fields); }, this)
{
    for (GuardedText* text : {&m_label, &m_help}) {
        connect(text, &GuardedText::textChanged, this, &OwnItemsModel::editorChanged);
        connect(text, &GuardedText::answered, this, &OwnItemsModel::save);
        connect(text, &GuardedText::typed, &m_draft, &FormDraft::touch);
    }
    session.follow(DiaryPart::OwnItems, this, &OwnItemsModel::refresh);
    refresh();
}

int OwnItemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant OwnItemsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TaxonomyEntry& entry = m_rows.at(index.row());
    switch (role) {
    case KeyRole: return entry.id.toString();
    case Qt::DisplayRole:
    case LabelRole: return entry.label;
    case HelpRole: return entry.help;
    case GroupRole: return groupLabel(m_phase, entry.dimension);
    case FirstRole: return index.row() == 0 || m_rows.at(index.row() - 1).dimension != entry.dimension;
    case HiddenRole: return entry.hidden;
    case NoteRole:
        if (entry.id.isOwn())
            return tr("Your own");
        return ownOf(entry.id).label.isEmpty() ? QString() : tr("Your words");
    default: return {};
    }
}

QHash<int, QByteArray> OwnItemsModel::roleNames() const
{
    return {{KeyRole, "key"},       {LabelRole, "label"},   {HelpRole, "help"}, {GroupRole, "group"},
            {FirstRole, "isFirst"}, {HiddenRole, "hidden"}, {NoteRole, "note"}};
}

QList<QString> OwnItemsModel::phaseLabels() const
{
    return {tr("What helps", "coping actions"), tr("What weighs", "challenges")};
}

QString OwnItemsModel::intro() const
{
    return m_phase == Phase::Coping
               ? tr("Things you can do: by yourself, to keep your boundaries, and with others. Hide what "
                    "does not fit, put it in your own words, or add what is missing.")
               : tr("What can weigh on a day, from you and from the set-up. Hide what does not fit, put it "
                    "in your own words, or add what is missing.");
}

void OwnItemsModel::setPhaseIndex(int index)
{
    const Phase phase = index == 0 ? Phase::Coping : Phase::Challenge;
    if (phase == m_phase)
        return;
    m_phase = phase;
    m_group = 0;
    layOut();
    Q_EMIT phaseChanged();
    Q_EMIT changed();
}

void OwnItemsModel::setShowHidden(bool showHidden)
{
    if (m_showHidden == showHidden)
        return;
    m_showHidden = showHidden;
    layOut();
    Q_EMIT changed();
}

int OwnItemsModel::hiddenCount() const { return m_hiddenCount; }

const QList<Dimension>& OwnItemsModel::groups() const
{
    static const QList<Dimension> coping{Dimension::Individual, Dimension::Boundaries,
                                         Dimension::SystemicRelational};
    static const QList<Dimension> challenge{Dimension::Individual, Dimension::SystemicRelational};
    return m_phase == Phase::Coping ? coping : challenge;
}

QList<QString> OwnItemsModel::groupLabels() const
{
    QList<QString> labels;
    for (const Dimension dimension : groups())
        labels.append(groupLabel(m_phase, dimension));
    return labels;
}

void OwnItemsModel::setGroupIndex(int index)
{
    if (index < 0 || index >= groups().size() || index == m_group)
        return;
    m_group = index;
    m_draft.touch();
    Q_EMIT editorChanged();
}

void OwnItemsModel::refresh()
{
    const quint64 mine = ++m_loading;
    m_session.run([](Diary& diary) { return diary.journal().all<CustomItem>(); })
        .then(this, [this, mine](const Result<QList<Record<CustomItem>>>& items) {
            if (mine != m_loading)
                return;
            m_error = items ? QString() : errorText(items.error().code);
            if (items)
                take(*items);
            Q_EMIT changed();
        });
}

void OwnItemsModel::take(const QList<Record<CustomItem>>& items)
{
    m_own.clear();
    for (const Record<CustomItem>& item : items) {
        if (const auto id = ItemId::parse(item.header.id.toString()))
            m_own.insert(*id, item);
    }
    layOut();
}

void OwnItemsModel::layOut()
{
    const Taxonomy merged = m_content->taxonomy.withOwnItems(m_own.values());
    beginResetModel();
    m_rows.clear();
    m_hiddenCount = 0;
    for (const Dimension dimension : groups()) {
        QList<TaxonomyEntry> group;
        for (const TaxonomyEntry& entry : merged.all()) {
            if (entry.phase != m_phase || entry.retired || entry.dimension != dimension)
                continue;
            m_hiddenCount += entry.hidden ? 1 : 0;
            if (!entry.hidden || m_showHidden)
                group.append(entry);
        }
        // One's own have no place of their own in the file: by their names.
        std::stable_sort(group.begin(), group.end(), [](const TaxonomyEntry& a, const TaxonomyEntry& b) {
            if (a.id.isOwn() != b.id.isOwn())
                return b.id.isOwn();
            return a.id.isOwn() && a.label.localeAwareCompare(b.label) < 0;
        });
        m_rows += group;
    }
    endResetModel();
}

CustomItem OwnItemsModel::ownOf(const ItemId& id) const
{
    const auto found = m_own.constFind(id);
    return found == m_own.constEnd() ? CustomItem() : found->body;
}

void OwnItemsModel::setHidden(const QString& key, bool hidden)
{
    const auto id = ItemId::parse(key);
    if (!id)
        return;
    const Taxonomy merged = m_content->taxonomy.withOwnItems(m_own.values());
    if (!merged.find(*id))
        return;
    CustomItem item = ownOf(*id);
    item.hidden = hidden ? std::optional(true) : std::nullopt;
    store(*id, item);
    setUndo(hidden ? key : QString(), hidden ? tr("Hidden: %1").arg(merged.label(*id)) : QString());
}

void OwnItemsModel::undo()
{
    const QString key = m_undoKey;
    if (!key.isEmpty())
        setHidden(key, false);
}

void OwnItemsModel::forgetUndo() { setUndo({}, {}); }

void OwnItemsModel::setUndo(const QString& key, const QString& text)
{
    m_undoKey = key;
    m_undoText = text;
    Q_EMIT undoTextChanged();
}

void OwnItemsModel::startNew()
{
    m_editsNew = true;
    m_editedId = ItemId::own(QUuid::createUuid());
    m_label.setText({});
    m_help.setText({});
    m_group = 0;
    m_draft.open(enumToString(m_phase));
    Q_EMIT editorChanged();
}

void OwnItemsModel::abandon() { m_draft.forget(); }

QJsonObject OwnItemsModel::typed() const
{
    return {{QStringLiteral("label"), m_label.text()},
            {QStringLiteral("help"), m_help.text()},
            {QStringLiteral("group"), enumToString(groups().at(m_group))}};
}

void OwnItemsModel::showTyped(const QJsonObject& fields)
{
    m_label.setText(fields.value(QLatin1String("label")).toString());
    m_help.setText(fields.value(QLatin1String("help")).toString());
    if (const auto group = enumFromString<Dimension>(fields.value(QLatin1String("group")).toString()))
        setGroupIndex(int(groups().indexOf(*group)));
}

void OwnItemsModel::edit(const QString& key)
{
    const auto id = ItemId::parse(key);
    const TaxonomyEntry* entry = nullptr;
    for (const TaxonomyEntry& row : std::as_const(m_rows)) {
        if (id && row.id == *id)
            entry = &row;
    }
    if (!entry)
        return;
    m_editsNew = false;
    m_editedId = *id;
    m_group = int(qMax<qsizetype>(0, groups().indexOf(entry->dimension)));
    const QString label = entry->label;
    const QString help = entry->help;
    m_label.setText(label);
    m_help.setText(help);
    m_draft.open(key);
    Q_EMIT editorChanged();
}

QString OwnItemsModel::editorTitle() const
{
    if (!m_editsNew)
        return tr("In your words");
    return m_phase == Phase::Coping ? tr("Something else that helps") : tr("Something else that weighs");
}

QString OwnItemsModel::builtIn() const
{
    const TaxonomyEntry* entry = m_content->taxonomy.find(m_editedId);
    return entry ? entry->label : QString();
}

bool OwnItemsModel::canRestore() const
{
    const CustomItem own = ownOf(m_editedId);
    return !builtIn().isEmpty() && (!own.label.isEmpty() || !own.help.isEmpty());
}

bool OwnItemsModel::canSave() const
{
    return !m_label.text().trimmed().isEmpty() && m_label.remaining() >= 0 && m_help.remaining() >= 0;
}

void OwnItemsModel::save()
{
    if (!canSave() || m_label.asksBeforeSaving() || m_help.asksBeforeSaving())
        return;
    CustomItem item = ownOf(m_editedId);
    const TaxonomyEntry* known = m_content->taxonomy.find(m_editedId);
    const QString label = m_label.text().trimmed();
    const QString help = m_help.text().trimmed();
    // Only what differs is one's own: Keel's words may still get better.
    item.label =
        known && known->label == label ? FieldText() : FieldText::create(label).value_or(FieldText());
    item.help = known && known->help == help ? FieldText() : FieldText::create(help).value_or(FieldText());
    if (!known) {
        item.phase = m_phase;
        item.dimension = groups().at(m_group);
    }
    store(m_editedId, item, Ends::Editing);
}

void OwnItemsModel::restore()
{
    CustomItem item = ownOf(m_editedId);
    item.label = {};
    item.help = {};
    store(m_editedId, item, Ends::Editing);
}

void OwnItemsModel::store(const ItemId& id, const CustomItem& item, Ends ends)
{
    m_session
        .run([id, item](Diary& diary) -> Result<void> {
            KEEL_ASSIGN(const auto existing, diary.records().find<CustomItem>(id));
            if (saysNothing(item) && !id.isOwn())
                return existing ? diary.journal().purge(id) : Result<void>();
            Record<CustomItem> record = existing.value_or(Record<CustomItem>());
            record.header.id = id;
            record.header.deletedAt.reset();
            record.body = item;
            KEEL_TRY(diary.journal().save(record));
            return {};
        })
        .then(this, [this, ends](const Result<void>& stored) {
            if (!stored) { // and what was typed stays
                m_error = errorText(stored.error().code);
                Q_EMIT changed();
                return;
            }
            m_error.clear();
            refresh();
            Q_EMIT m_session.changed(DiaryPart::OwnItems, this);
            if (ends == Ends::Editing) {
                m_draft.forget();
                Q_EMIT saved();
            }
        });
}

} // namespace keel
