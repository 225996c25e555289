// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/EditorModel.h"

namespace keel {

/// A free note, linked to whatever it belongs to.
class NoteModel : public keel::EditorModel // with its namespace: the type registration looks no further
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(keel::GuardedText* title READ title CONSTANT)
    Q_PROPERTY(keel::GuardedText* text READ text CONSTANT)
    Q_PROPERTY(keel::ChoiceListModel* challenges READ challenges CONSTANT)
    Q_PROPERTY(keel::ChoiceListModel* values READ values CONSTANT)
    Q_PROPERTY(keel::ChoiceListModel* coping READ coping CONSTANT)
    Q_PROPERTY(int linkCount READ linkCount NOTIFY edited)

public:
    NoteModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent = nullptr);

    [[nodiscard]] GuardedText* title() { return &m_title; }
    [[nodiscard]] GuardedText* text() { return &m_text; }
    [[nodiscard]] ChoiceListModel* challenges() { return &m_challenges; }
    [[nodiscard]] ChoiceListModel* values() { return &m_values; }
    [[nodiscard]] ChoiceListModel* coping() { return &m_coping; }
    [[nodiscard]] int linkCount() const;
    /// A fixed text of the page, by its id in prompts.json.
    Q_INVOKABLE QString words(const QString& id) const;

protected:
    void show(const Opened& opened) override;
    [[nodiscard]] bool takeFields() override;
    [[nodiscard]] AnyRecord record() const override { return m_record; }
    [[nodiscard]] QJsonObject draftExtra() const override;

private:
    Record<Note> m_record;
    Note m_baseline;
    GuardedText m_title, m_text;
    ChoiceListModel m_challenges{0}, m_values{0}, m_coping{0};
};

} // namespace keel
