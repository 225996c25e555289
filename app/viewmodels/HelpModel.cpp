// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/HelpModel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>
#include <QUrlQuery>

namespace keel {

HelpModel::HelpModel(std::shared_ptr<const Content> content, LookModel& look, QObject* parent)
    : QObject(parent), m_content(std::move(content)), m_look(look), m_countries(1)
{
    QList<Choice> choices;
    for (const SupportCountry& country : m_content->supportCard.countries())
        choices.append({country.id, country.label, {}, {}, false, false});
    m_countries.setChoices(choices);
    m_countries.setSelectedIds({country()});
    fill();
}

void HelpModel::fill()
{
    using Beside = SupportCard::Beside;
    const SupportCard& card = m_content->supportCard;
    m_sections.setEntries(card.entries(country()), {});
    m_employerSections.setEntries(card.employerEntries(country()),
                                  card.caveats(country(), Beside::EmployerEntries));
    m_notes.setEntries({}, card.caveats(country()));
}

QString HelpModel::country() const { return m_look.country(); }

void HelpModel::setCountry(const QString& country)
{
    if (country == m_look.country() || countryNames().isEmpty())
        return;
    const auto& known = m_content->supportCard.countries();
    if (std::none_of(known.begin(), known.end(), [&](const SupportCountry& c) { return c.id == country; }))
        return;
    m_look.setCountry(country);
    m_countries.setSelectedIds({country});
    fill();
    Q_EMIT countryChanged();
}

QStringList HelpModel::countryNames() const
{
    QStringList names;
    for (const SupportCountry& country : m_content->supportCard.countries())
        names.append(country.label);
    return names;
}

int HelpModel::countryIndex() const
{
    const auto& known = m_content->supportCard.countries();
    const QString current = country();
    const auto found =
        std::find_if(known.begin(), known.end(), [&](const SupportCountry& c) { return c.id == current; });
    return found == known.end() ? -1 : int(found - known.begin());
}

void HelpModel::setCountryIndex(int index)
{
    const auto& known = m_content->supportCard.countries();
    if (index >= 0 && index < known.size())
        setCountry(known.at(index).id);
}

QString HelpModel::intro() const
{
    return tr("If you might not be safe, you can call someone now. This page needs no passphrase and keeps "
              "nothing.");
}

QString HelpModel::checkedNote() const
{
    const SupportCard& card = m_content->supportCard;
    const QList<SupportEntry> entries = card.entries(country()) + card.employerEntries(country());
    const bool allChecked = std::all_of(entries.begin(), entries.end(),
                                        [](const SupportEntry& e) { return e.lastChecked.has_value(); });
    return allChecked ? QString()
                      : tr("Some of these have not been checked by a person yet. If one does not answer, "
                           "call 999 in "
                           "danger, or another one of this list.");
}

QString HelpModel::employerQuestion() const
{
    return m_content->supportCard.caveats(country(), SupportCard::Beside::EmployerQuestion).join(u'\n');
}

void HelpModel::copy(SupportListModel* list, int row)
{
    if (!list || row < 0 || row >= list->rows().size())
        return;
    const auto& line = list->rows().at(row);
    const QString text = line.number.isEmpty() ? line.title : line.number;
    QGuiApplication::clipboard()->setText(text);
    m_copiedText = tr("Copied: %1").arg(text);
    Q_EMIT copiedTextChanged();
}

void HelpModel::dial(SupportListModel* list, int row)
{
    if (!list || row < 0 || row >= list->rows().size())
        return;
    const SupportReach& reach = list->rows().at(row).reach;
    QUrl address;
    if (!reach.dial.isEmpty()) {
        address.setScheme(QStringLiteral("tel"));
        address.setPath(reach.dial);
    } else if (!reach.smsTo.isEmpty()) {
        address.setScheme(QStringLiteral("sms"));
        address.setPath(reach.smsTo);
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("body"), reach.smsBody);
        address.setQuery(query);
    }
    if (address.isEmpty() || !QDesktopServices::openUrl(address))
        copy(list, row);
}

} // namespace keel
