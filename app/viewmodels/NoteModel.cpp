// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/NoteModel.h"

#include "viewmodels/Choices.h"

namespace keel {

using choices::idsOf;
using choices::textsOf;

namespace {
// Four bytes each at most: always within a field, and within a note.
constexpr int titleLength = 200;
constexpr int textLength = 250'000;
} // namespace

NoteModel::NoteModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent)
    : EditorModel(Kind::Note, session, content, nullptr, parent), m_title(content, titleLength),
      m_text(content, textLength)
{
    watch(m_text);
    watch(m_title);
    for (ChoiceListModel* list : {&m_challenges, &m_values, &m_coping})
        watch(*list);
}

int NoteModel::linkCount() const
{
    return m_challenges.selectedCount() + m_values.selectedCount() + m_coping.selectedCount();
}

QString NoteModel::words(const QString& id) const { return content().prompts.text(id); }

void NoteModel::show(const Opened& opened)
{
    m_record = std::get<Record<Note>>(opened.record);
    m_baseline = std::get<Record<Note>>(opened.baseline).body;
    const EntryLinks& links = m_record.body.links;
    const auto labelled = [&](const ItemId& id) { return opened.taxonomy.label(id); };
    QList<Choice> challenges = opened.challenges;
    choices::addMissing(challenges, textsOf(links.challengeIds), QStringLiteral("challenge"), labelled);
    m_challenges.setChoices(challenges);
    m_challenges.setSelectedIds(textsOf(links.challengeIds));
    QList<Choice> values = opened.values;
    choices::addMissing(values, textsOf(links.valueIds), QStringLiteral("values"), [&](const ItemId& id) {
        return choices::valueLabel(id, content().values, opened.ownValues);
    });
    m_values.setChoices(values);
    m_values.setSelectedIds(textsOf(links.valueIds));
    QList<Choice> coping = choices::entries(opened.taxonomy, Phase::Coping);
    choices::addMissing(coping, textsOf(links.copingIds), QStringLiteral("coping"), labelled);
    m_coping.setChoices(coping);
    m_coping.setSelectedIds(textsOf(links.copingIds));
    const auto typed = [&](const char* key, const QString& otherwise) {
        const QJsonValue value = opened.draft.value(QLatin1String(key));
        return value.isString() ? value.toString() : otherwise;
    };
    m_title.setText(typed("title", m_record.body.title.text()));
    m_text.setText(typed("text", m_record.body.text.text()));
}

bool NoteModel::takeFields()
{
    Note& body = m_record.body;
    if (auto title = FieldText::create(m_title.text()))
        body.title = *title;
    if (auto text = NoteText::create(m_text.text()))
        body.text = *text;
    body.links.challengeIds = idsOf<16>(m_challenges.selectedIds());
    body.links.valueIds = idsOf<25>(m_values.selectedIds());
    body.links.copingIds = idsOf<64>(m_coping.selectedIds());
    return body != m_baseline;
}

QJsonObject NoteModel::draftExtra() const
{
    return {{QStringLiteral("title"), m_title.text()}, {QStringLiteral("text"), m_text.text()}};
}

} // namespace keel
