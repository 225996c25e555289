// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ValueSort.h"
#include "services/DiarySession.h"
#include "viewmodels/ChoiceListModel.h"
#include "viewmodels/ValueWordsModel.h"

#include <QJsonObject>

namespace keel {

/// Choosing one's values in a card sort: the cards go on three piles, three to five are chosen, then each
/// gets its own words, an importance and a why. Every step is kept as a draft at once; nothing about the
/// values changes before the end.
class ValueSortModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool lastStep READ isLastStep NOTIFY changed)
    Q_PROPERTY(bool canGoNext READ canGoNext NOTIFY changed)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed)
    Q_PROPERTY(bool canTakeBack READ canTakeBack NOTIFY changed)
    Q_PROPERTY(QString progressText READ progressText NOTIFY changed) ///< "Card 4 of 25"
    Q_PROPERTY(QString cardTitle READ cardTitle NOTIFY changed)       ///< empty: all cards are sorted
    Q_PROPERTY(QString cardHelp READ cardHelp NOTIFY changed)
    Q_PROPERTY(QStringList pileTexts READ pileTexts NOTIFY changed) ///< "Very important · 3", ...
    Q_PROPERTY(QString chosenText READ chosenText NOTIFY changed)   ///< "2 chosen. Three to five are enough."
    Q_PROPERTY(keel::ChoiceListModel* choices READ choices CONSTANT)
    Q_PROPERTY(keel::GuardedText* ownCard READ ownCard CONSTANT) ///< a card of one's own being written
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QString wordsTitle READ wordsTitle NOTIFY changed)
    Q_PROPERTY(QString wordsText READ wordsText NOTIFY changed) ///< "Value 2 of 4"
    Q_PROPERTY(keel::ValueWordsModel* words READ words CONSTANT)

public:
    enum Stage { Sort, Choose, Words };
    Q_ENUM(Stage)

    ValueSortModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool isLastStep() const { return m_stage == Words && m_wordsIndex + 1 >= m_chosen.size(); }
    [[nodiscard]] bool canGoNext() const;
    [[nodiscard]] bool canGoBack() const { return !m_busy && m_stage != Sort; }
    [[nodiscard]] bool canTakeBack() const { return !m_busy && m_sort.sortedCount() > 0; }
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] QString cardTitle() const;
    [[nodiscard]] QString cardHelp() const;
    [[nodiscard]] QStringList pileTexts() const;
    [[nodiscard]] QString chosenText() const;
    [[nodiscard]] ChoiceListModel* choices() { return &m_choices; }
    [[nodiscard]] GuardedText* ownCard() { return &m_ownCard; }
    [[nodiscard]] const QString& error() const { return m_error; }
    [[nodiscard]] QString wordsTitle() const;
    [[nodiscard]] QString wordsText() const;
    [[nodiscard]] ValueWordsModel* words() { return &m_words; }

    /// From the draft, if there is one, else with the values as they are.
    Q_INVOKABLE void start();
    Q_INVOKABLE void place(int pile); ///< the current card: 0 very important, 1 somewhat, 2 not now
    Q_INVOKABLE void takeBack();
    Q_INVOKABLE void addOwnCard(); ///< what is written in `ownCard`, as a card very important to its writer
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    Q_INVOKABLE void startOver(); ///< all cards back into the hand
    /// Queues the draft. At lock, and when one leaves.
    void saveDraftNow();

Q_SIGNALS:
    void changed();
    void started();
    void saved(); ///< the values are as chosen now

private:
    struct Loaded
    {
        QList<Record<ChosenValue>> values;
        QJsonObject draft; ///< empty: none
    };
    void take(const Loaded& loaded);
    void readDraft(const QJsonObject& draft);
    [[nodiscard]] QJsonObject draftJson() const;
    void enterChoose();
    void enterWords(qsizetype index);
    void keepWords(); ///< what is on the screen into m_ownWords
    [[nodiscard]] QString labelOf(const ItemId& id) const;
    void finish();
    void touch(); ///< something was changed by the person
    void setError(const QString& error);

    DiarySession& m_session;
    std::shared_ptr<const Content> m_content;
    ValueSort m_sort;
    QHash<ItemId, ValueWordsModel::Words> m_ownWords;
    QList<ItemId> m_chosen;
    Stage m_stage = Sort;
    qsizetype m_wordsIndex = 0;
    ChoiceListModel m_choices{int(ValueSort::most)};
    GuardedText m_ownCard;
    ValueWordsModel m_words;
    QTimer m_draftPause;
    bool m_unsaved = false; ///< changed since the last draft
    quint64 m_loading = 0;  ///< the latest load; answers to earlier ones are too late
    bool m_busy = false;
    bool m_started = false;
    bool m_filling = false;
    QString m_error;
};

} // namespace keel
