// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/GuardedText.h"

namespace keel {

/// One value in its owner's words: what it is called, how much it matters, why. Filled by whoever edits it.
class ValueWordsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString title READ title NOTIFY loaded) ///< as the starter list calls it; empty for own values
    Q_PROPERTY(QString help READ help NOTIFY loaded)
    Q_PROPERTY(keel::GuardedText* label READ label CONSTANT)
    Q_PROPERTY(keel::GuardedText* why READ why CONSTANT)
    Q_PROPERTY(int importance READ importance WRITE setImportance NOTIFY importanceChanged) ///< -1: not set

public:
    struct Words
    {
        QString label; ///< empty: as the starter list says it
        int importance = -1;
        QString why;
        friend bool operator==(const Words&, const Words&) = default;
    };

    explicit ValueWordsModel(std::shared_ptr<const Content> content, QObject* parent = nullptr);

    /// Shows another value. Says loaded(), never edited().
    void load(const ItemId& id, const Words& words);
    [[nodiscard]] const ItemId& id() const { return m_id; }
    [[nodiscard]] Words words() const;
    /// Asks about words that may point to a client; then `label` or `why` holds the question.
    [[nodiscard]] bool asksBeforeSaving();

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString help() const;
    [[nodiscard]] GuardedText* label() { return &m_label; }
    [[nodiscard]] GuardedText* why() { return &m_why; }
    [[nodiscard]] bool isTooLong() const { return m_label.remaining() < 0 || m_why.remaining() < 0; }
    [[nodiscard]] int importance() const { return m_importance; }
    void setImportance(int importance); ///< 1-10; anything else unsets it

Q_SIGNALS:
    void loaded();
    void importanceChanged();
    void edited();
    void answered(); ///< a question of either text

private:
    std::shared_ptr<const Content> m_content;
    ItemId m_id;
    GuardedText m_label;
    GuardedText m_why;
    int m_importance = -1;
    bool m_showing = false;
};

/// A ChosenValue's words, and back. What does not fit the record is cut by the record's own limits.
[[nodiscard]] ValueWordsModel::Words wordsOf(const ChosenValue& value);
void setWords(ChosenValue& value, const ValueWordsModel::Words& words);

} // namespace keel
