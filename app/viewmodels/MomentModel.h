// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/EditorModel.h"

namespace keel {

/// Something that mattered: a line or two, and the value that was there.
class MomentModel : public keel::EditorModel // with its namespace: the type registration looks no further
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString prompt READ prompt CONSTANT)
    Q_PROPERTY(QString hint READ hint CONSTANT)
    Q_PROPERTY(QString valueQuestion READ valueQuestion CONSTANT)
    Q_PROPERTY(keel::GuardedText* text READ text CONSTANT)
    Q_PROPERTY(keel::ChoiceListModel* values READ values CONSTANT)

public:
    MomentModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent = nullptr);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString prompt() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString valueQuestion() const;
    [[nodiscard]] GuardedText* text() { return &m_text; }
    [[nodiscard]] ChoiceListModel* values() { return &m_values; }

protected:
    void show(const Opened& opened) override;
    [[nodiscard]] bool takeFields() override;
    [[nodiscard]] AnyRecord record() const override { return m_record; }
    [[nodiscard]] QJsonObject draftExtra() const override;

private:
    Record<Moment> m_record;
    Moment m_baseline;
    GuardedText m_text;
    ChoiceListModel m_values{1};
};

} // namespace keel
