// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/MomentModel.h"

#include "viewmodels/Choices.h"

namespace keel {

namespace {
constexpr int textLength = 16'000; // four bytes each at most: always within a field
}

MomentModel::MomentModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent)
    : EditorModel(Kind::Moment, session, content, nullptr, parent), m_text(content, textLength)
{
    watch(m_text);
    watch(m_values);
}

QString MomentModel::title() const { return content().prompts.text(QStringLiteral("moment.title")); }
QString MomentModel::prompt() const { return content().prompts.text(QStringLiteral("moment.prompt")); }
QString MomentModel::hint() const { return content().prompts.text(QStringLiteral("moment.hint")); }
QString MomentModel::valueQuestion() const { return content().prompts.text(QStringLiteral("moment.value")); }

void MomentModel::show(const Opened& opened)
{
    m_record = std::get<Record<Moment>>(opened.record);
    m_baseline = std::get<Record<Moment>>(opened.baseline).body;
    const QStringList ids = choices::textsOf(m_record.body.links.valueIds);
    QList<Choice> values = opened.values;
    choices::addMissing(values, ids, QStringLiteral("values"), [&](const ItemId& id) {
        return choices::valueLabel(id, content().values, opened.ownValues);
    });
    m_values.setChoices(values);
    m_values.setSelectedIds(ids);
    const QJsonValue typed = opened.draft.value(QLatin1String("text"));
    m_text.setText(typed.isString() ? typed.toString() : m_record.body.text.text());
}

bool MomentModel::takeFields()
{
    if (auto text = FieldText::create(m_text.text()))
        m_record.body.text = *text;
    m_record.body.links.valueIds = choices::idsOf<25>(m_values.selectedIds());
    return m_record.body != m_baseline;
}

QJsonObject MomentModel::draftExtra() const { return {{QStringLiteral("text"), m_text.text()}}; }

} // namespace keel
