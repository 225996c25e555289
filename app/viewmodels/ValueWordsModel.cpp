// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ValueWordsModel.h"

namespace keel {

namespace {

constexpr int labelLength = 80;
constexpr int whyLength = 500;

} // namespace

ValueWordsModel::ValueWordsModel(std::shared_ptr<const Content> content, QObject* parent)
    : QObject(parent), m_content(std::move(content)), m_label(m_content, labelLength),
      m_why(m_content, whyLength)
{
    for (GuardedText* text : {&m_label, &m_why}) {
        connect(text, &GuardedText::textChanged, this, [this] {
            if (!m_showing)
                Q_EMIT edited();
        });
        connect(text, &GuardedText::answered, this, &ValueWordsModel::answered);
    }
}

void ValueWordsModel::load(const ItemId& id, const Words& words)
{
    m_showing = true;
    m_id = id;
    m_label.setText(words.label);
    m_why.setText(words.why);
    m_importance = words.importance;
    m_showing = false;
    Q_EMIT loaded();
    Q_EMIT importanceChanged();
}

ValueWordsModel::Words ValueWordsModel::words() const
{
    return {m_label.text().trimmed(), m_importance, m_why.text().trimmed()};
}

bool ValueWordsModel::asksBeforeSaving() { return m_label.asksBeforeSaving() || m_why.asksBeforeSaving(); }

QString ValueWordsModel::title() const
{
    const CatalogueValue* known = m_content->values.find(m_id);
    return known ? known->label : QString();
}

QString ValueWordsModel::help() const
{
    const CatalogueValue* known = m_content->values.find(m_id);
    return known ? known->help : tr("A value is a direction: you can move towards it, never finish it.");
}

void ValueWordsModel::setImportance(int importance)
{
    const int next = Importance::create(importance) ? importance : -1;
    if (m_importance == next)
        return;
    m_importance = next;
    Q_EMIT importanceChanged();
    Q_EMIT edited();
}

ValueWordsModel::Words wordsOf(const ChosenValue& value)
{
    return {value.label.text(), value.importance ? value.importance->value() : -1, value.why.text()};
}

void setWords(ChosenValue& value, const ValueWordsModel::Words& words)
{
    value.label = FieldText::create(words.label).value_or(FieldText());
    value.why = FieldText::create(words.why).value_or(FieldText());
    const auto importance = Importance::create(words.importance);
    value.importance = importance ? std::optional(*importance) : std::nullopt;
}

} // namespace keel
