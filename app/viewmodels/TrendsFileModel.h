// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/TrendsPaper.h"
#include "viewmodels/ReadableFileModel.h"

namespace keel {

class TrendsModel;

/// Saving one card of Trends, or all that are shown, as pages, a picture or a table. What is written is what
/// was shown when it was asked for.
class TrendsFileModel : public keel::ReadableFileModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(
        QList<QString> choices READ choices NOTIFY changed) ///< this card and all cards; all cards alone
    Q_PROPERTY(int choice READ choice WRITE setChoice NOTIFY changed)
    Q_PROPERTY(int form READ form WRITE setForm NOTIFY changed) ///< 0 PDF, 1 PNG, 2 CSV
    Q_PROPERTY(bool isPicture READ isPicture NOTIFY changed)
    Q_PROPERTY(QList<QString> sizes READ sizes NOTIFY changed) ///< of a picture
    Q_PROPERTY(int size READ size WRITE setSize NOTIFY changed)

public:
    TrendsFileModel(DiarySession& session, const TrendsModel& trends, QObject* parent = nullptr);

    [[nodiscard]] QStringList choices() const;
    [[nodiscard]] int choice() const { return m_choice; }
    void setChoice(int choice);
    [[nodiscard]] int form() const { return int(m_form); }
    void setForm(int form);
    [[nodiscard]] bool isPicture() const { return m_form == PaperForm::Png; }
    [[nodiscard]] QStringList sizes() const;
    [[nodiscard]] int size() const { return m_size; }
    void setSize(int size);

    /// Begins anew with the card of that key, offering all of them too; without one, with all of them.
    Q_INVOKABLE void start(const QString& key = {});

private:
    [[nodiscard]] QString stem() const override;
    [[nodiscard]] QString ending() const override;
    [[nodiscard]] Writing writing() override;
    [[nodiscard]] QString doneText(qint64 count, const QString& place) const override;
    [[nodiscard]] QString failureText(ErrorCode code) const override;
    [[nodiscard]] bool isOneCard() const { return m_card.has_value() && m_choice == 0; }
    [[nodiscard]] int pixels(int size) const;
    [[nodiscard]] PaperWords words() const;

    const TrendsModel& m_trends;
    std::optional<TrendCard> m_card;
    QList<TrendCard> m_all;
    PaperWords m_words;
    int m_choice = 0;
    PaperForm m_form = PaperForm::Pdf;
    int m_size = 0;
};

} // namespace keel
