// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/Wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace keel::wording {

namespace {

/// Where lupdate and the program look for the translations: a free function would leave lupdate guessing.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

QString formatted(Day day, const QString& format) { return QLocale().toString(day.date(), format); }

QString deviceOwnerName(DeviceOwner owner)
{
    switch (owner) {
    case DeviceOwner::Mine: return Text::tr("Mine alone", "whose device");
    case DeviceOwner::Shared: return Text::tr("Mine, and others use it too", "whose device");
    case DeviceOwner::Employer: return Text::tr("My employer’s", "whose device");
    }
    return {};
}

} // namespace

QString weekdayAndDate(Day day) { return formatted(day, Text::tr("dddd d MMMM", "date format")); }

QString fullDate(Day day) { return formatted(day, Text::tr("dddd d MMMM yyyy", "date format")); }

QString shortDate(Day day) { return formatted(day, Text::tr("ddd d MMM", "date format")); }

QString shortDateAndYear(Day day) { return formatted(day, Text::tr("d MMM yyyy", "date format")); }

QString dayAndMonth(Day day) { return formatted(day, Text::tr("d MMM", "date format")); }

QString oneDecimal(double value) { return QLocale().toString(value, 'f', 1); }

QString strength(const PassphraseStrength& strength)
{
    switch (strength.weakness) {
    case PassphraseWeakness::TooShort:
        return Text::tr("Use at least %1 characters. Several unrelated words are easy to remember.")
            .arg(fewestPassphraseCharacters);
    case PassphraseWeakness::TooLong: return Text::tr("This is too long. Use at most 1,024 letters.");
    case PassphraseWeakness::Notorious: return Text::tr("Many people know this phrase. Choose other words.");
    case PassphraseWeakness::Guessable:
        return strength.verdict == PassphraseVerdict::Refuse
                   ? Text::tr("This is too easy to guess. Add another word or two.")
                   : Text::tr("This will do. One more word would make it stronger.");
    case PassphraseWeakness::None: break;
    }
    return Text::tr("This is a strong passphrase.");
}

QString typedDate(Day day)
{
    const bool yearFirst = QLocale().language() == QLocale::Chinese;
    return yearFirst ? day.toString() : day.date().toString(QStringLiteral("dd/MM/yyyy"));
}

QString typedSince(Day day)
{
    const bool yearFirst = QLocale().language() == QLocale::Chinese;
    if (day.date().day() != 1)
        return typedDate(day);
    return yearFirst ? day.date().toString(QStringLiteral("yyyy-MM"))
                     : QLocale().toString(day.date(), QStringLiteral("MMMM yyyy"));
}

QStringList deviceOwners()
{
    QStringList names;
    for (const auto& entry : EnumNames<DeviceOwner>::all)
        names.append(deviceOwnerName(entry.value));
    return names;
}

QString deviceOwner(DeviceOwner owner)
{
    switch (owner) {
    case DeviceOwner::Mine: return Text::tr("Keep its screen lock on and its system up to date.");
    case DeviceOwner::Shared:
        return Text::tr(
            "Others who use it can see that Keel is installed. Without your passphrase they cannot "
            "read what is in it. Lock Keel before you hand the device over.");
    case DeviceOwner::Employer:
        return Text::tr("While Keel is unlocked, your employer may be able to see the screen and read files. "
                        "They can see that Keel is installed, and their backups may hold the encrypted file. "
                        "Your own device is the better place.");
    }
    return {};
}

QString typedYearDay(YearDay day)
{
    const QDate date = QDate::fromString(QStringLiteral("2001-") + day.toString(), Qt::ISODate);
    return QLocale().toString(date, Text::tr("d MMMM", "date format"));
}

QStringList monthNames()
{
    QStringList names;
    for (const QLocale& locale : {QLocale(), QLocale(QLocale::English, QLocale::UnitedKingdom)}) {
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (int month = 1; month <= 12; ++month)
                names.append(locale.monthName(month, format));
        }
    }
    return names;
}

QString kindLabel(Kind kind)
{
    switch (kind) {
    case Kind::CheckIn: return Text::tr("Check-in", "kind of entry");
    case Kind::Reflection: return Text::tr("Reflection", "kind of entry");
    case Kind::Plan: return Text::tr("Plan", "kind of entry");
    case Kind::Moment: return Text::tr("Moment", "kind of entry");
    case Kind::Note: return Text::tr("Note", "kind of entry");
    case Kind::Leave: return Text::tr("Leave", "kind of entry");
    case Kind::SupervisionSlot: return Text::tr("Supervision", "kind of entry");
    case Kind::SupervisionPrep: return Text::tr("Supervision preparation", "kind of entry");
    case Kind::DayClosing: return Text::tr("Closing the day", "kind of entry");
    case Kind::SupportLine: return Text::tr("Support", "kind of entry");
    case Kind::Person: return Text::tr("Person", "kind of entry");
    case Kind::WeeklyReview: return Text::tr("Weekly review", "kind of entry");
    case Kind::Instrument: return Text::tr("Measure", "kind of entry");
    case Kind::Score: return Text::tr("Score", "kind of entry");
    case Kind::PromptSettings: return Text::tr("Prompts", "kind of entry");
    case Kind::Contact: return Text::tr("Contact", "kind of entry");
    case Kind::ShareReceipt: return Text::tr("Share", "kind of entry");
    case Kind::Draft: return Text::tr("Draft", "kind of entry");
    case Kind::Profile: return Text::tr("My work", "kind of entry");
    case Kind::ChosenValue: return Text::tr("Value", "kind of entry");
    case Kind::CustomItem: return Text::tr("Own item", "kind of entry");
    }
    return {};
}

} // namespace keel::wording
