// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/CheckIn.h"
#include "services/Content.h"
#include "viewmodels/AnswerListModel.h"
#include "viewmodels/ChoiceListModel.h"

namespace keel {

/// What a check-in asks in lists behind "More": where one worked, supervision, what one saw in the day, what
/// one used and whether it helped, one's own boundaries. Nothing of a record gets lost that is not asked for.
class CheckInLists : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(keel::ChoiceListModel* places READ places CONSTANT)
    Q_PROPERTY(keel::ChoiceListModel* supervision READ supervision CONSTANT)
    Q_PROPERTY(
        keel::AnswerListModel* supervisionMinutes READ supervisionMinutes CONSTANT) ///< of those picked
    Q_PROPERTY(keel::ChoiceListModel* appraisals READ appraisals CONSTANT)
    Q_PROPERTY(bool asksAppraisals READ asksAppraisals NOTIFY asksAppraisalsChanged)
    Q_PROPERTY(keel::ChoiceListModel* coping READ coping CONSTANT)
    Q_PROPERTY(keel::AnswerListModel* helpful READ helpful CONSTANT)       ///< 0-4, of the actions picked
    Q_PROPERTY(keel::AnswerListModel* boundaries READ boundaries CONSTANT) ///< 1 kept, 0 not

public:
    /// What there is to pick from. Made on the storage thread.
    struct Offered
    {
        Taxonomy taxonomy; ///< with the person's own items
        QList<Choice> coping;
        QList<ItemId> boundaries;

        /// `recent` check-ins say what comes first.
        [[nodiscard]] static Offered of(Taxonomy taxonomy, const QList<Record<CheckIn>>& recent);
    };

    explicit CheckInLists(std::shared_ptr<const Content> content, QObject* parent = nullptr);

    [[nodiscard]] ChoiceListModel* places() { return &m_places; }
    [[nodiscard]] ChoiceListModel* supervision() { return &m_supervision; }
    [[nodiscard]] AnswerListModel* supervisionMinutes() { return &m_supervisionMinutes; }
    [[nodiscard]] ChoiceListModel* appraisals() { return &m_appraisals; }
    [[nodiscard]] bool asksAppraisals() const { return m_asksAppraisals; }
    [[nodiscard]] ChoiceListModel* coping() { return &m_coping; }
    [[nodiscard]] AnswerListModel* helpful() { return &m_helpful; }
    [[nodiscard]] AnswerListModel* boundaries() { return &m_boundaries; }
    Q_INVOKABLE QString words(const QString& id) const; ///< of prompts.json

    void offer(Offered offered);
    /// Shows what `checkIn` says; nothing is announced as changed.
    void show(const CheckIn& checkIn);
    /// Puts what is picked and answered into `checkIn`, whose challenges are there already.
    void take(CheckIn& checkIn);

Q_SIGNALS:
    void changed(); ///< by a person
    void asksAppraisalsChanged();

private:
    void touch();
    void layOut(const CheckIn& checkIn); ///< a question for each thing picked
    void setAsksAppraisals(bool asks);

    std::shared_ptr<const Content> m_content;
    Offered m_offered;
    bool m_showing = false;
    bool m_asksAppraisals = true;
    ChoiceListModel m_places{1};
    ChoiceListModel m_supervision{0};
    AnswerListModel m_supervisionMinutes{180};
    ChoiceListModel m_appraisals{0};
    ChoiceListModel m_coping{0};
    AnswerListModel m_helpful{Helpfulness::maximum};
    AnswerListModel m_boundaries{1};
};

} // namespace keel
