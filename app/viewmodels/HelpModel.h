// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Content.h"
#include "viewmodels/ChoiceListModel.h"
#include "viewmodels/LookModel.h"
#include "viewmodels/SupportListModel.h"

namespace keel {

/// Help now: needs no vault and stores nothing but the country.
class HelpModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString country READ country WRITE setCountry NOTIFY countryChanged) ///< "GB-ENG"
    Q_PROPERTY(keel::ChoiceListModel* countries READ countries CONSTANT)
    Q_PROPERTY(QList<QString> countryNames READ countryNames CONSTANT)
    Q_PROPERTY(int countryIndex READ countryIndex WRITE setCountryIndex NOTIFY countryChanged)
    Q_PROPERTY(keel::SupportListModel* sections READ sections CONSTANT)
    /// What the employer runs. To be shown only to somebody who asks after reading `employerQuestion`.
    Q_PROPERTY(keel::SupportListModel* employerSections READ employerSections CONSTANT)
    Q_PROPERTY(QString employerQuestion READ employerQuestion NOTIFY countryChanged)
    Q_PROPERTY(keel::SupportListModel* notes READ notes CONSTANT) ///< what to know beside all of it
    Q_PROPERTY(QString intro READ intro CONSTANT)
    Q_PROPERTY(QString checkedNote READ checkedNote NOTIFY countryChanged)
    Q_PROPERTY(QString copiedText READ copiedText NOTIFY copiedTextChanged) ///< "Copied: 116 123", or empty

public:
    HelpModel(std::shared_ptr<const Content> content, LookModel& look, QObject* parent = nullptr);

    [[nodiscard]] QString country() const;
    void setCountry(const QString& country);
    [[nodiscard]] ChoiceListModel* countries() { return &m_countries; }
    [[nodiscard]] QStringList countryNames() const;
    [[nodiscard]] int countryIndex() const;
    void setCountryIndex(int index);
    [[nodiscard]] SupportListModel* sections() { return &m_sections; }
    [[nodiscard]] SupportListModel* employerSections() { return &m_employerSections; }
    [[nodiscard]] QString employerQuestion() const;
    [[nodiscard]] SupportListModel* notes() { return &m_notes; }
    [[nodiscard]] QString intro() const;
    [[nodiscard]] QString checkedNote() const;
    [[nodiscard]] const QString& copiedText() const { return m_copiedText; }

    /// A row of one of the lists above.
    Q_INVOKABLE void copy(keel::SupportListModel* list, int row);
    /// Hands the number to the system's dialler or messages app; where there is none, copies it.
    Q_INVOKABLE void dial(keel::SupportListModel* list, int row);

Q_SIGNALS:
    void countryChanged();
    void copiedTextChanged();

private:
    void fill();

    std::shared_ptr<const Content> m_content;
    LookModel& m_look;
    ChoiceListModel m_countries;
    SupportListModel m_sections;
    SupportListModel m_employerSections;
    SupportListModel m_notes;
    QString m_copiedText;
};

} // namespace keel
