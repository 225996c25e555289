// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/Wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace keel::wording {

namespace {

QString tr(const char* text, const char* disambiguation = nullptr)
{
    return QCoreApplication::translate("Wording", text, disambiguation);
}

QString formatted(Day day, const QString& format) { return QLocale().toString(day.date(), format); }

} // namespace

QString weekdayAndDate(Day day) { return formatted(day, tr("dddd d MMMM", "date format")); }

QString fullDate(Day day) { return formatted(day, tr("dddd d MMMM yyyy", "date format")); }

QString shortDate(Day day) { return formatted(day, tr("ddd d MMM", "date format")); }

QString shortDateAndYear(Day day) { return formatted(day, tr("d MMM yyyy", "date format")); }

QString dayAndMonth(Day day) { return formatted(day, tr("d MMM", "date format")); }

QString oneDecimal(double value) { return QLocale().toString(value, 'f', 1); }

QString strength(const PassphraseStrength& strength)
{
    switch (strength.weakness) {
    case PassphraseWeakness::TooShort:
        return tr("Use at least %1 characters. Several unrelated words are easy to remember.")
            .arg(fewestPassphraseCharacters);
    case PassphraseWeakness::TooLong: return tr("This is too long. Use at most 1,024 letters.");
    case PassphraseWeakness::Notorious: return tr("Many people know this phrase. Choose other words.");
    case PassphraseWeakness::Guessable:
        return strength.verdict == PassphraseVerdict::Refuse
                   ? tr("This is too easy to guess. Add another word or two.")
                   : tr("This will do. One more word would make it stronger.");
    case PassphraseWeakness::None: break;
    }
    return tr("This is a strong passphrase.");
}

QString kindLabel(Kind kind)
{
    switch (kind) {
    case Kind::CheckIn: return tr("Check-in", "kind of entry");
    case Kind::Reflection: return tr("Reflection", "kind of entry");
    case Kind::Plan: return tr("Plan", "kind of entry");
    case Kind::Moment: return tr("Moment", "kind of entry");
    case Kind::Note: return tr("Note", "kind of entry");
    case Kind::Leave: return tr("Leave", "kind of entry");
    case Kind::SupervisionSlot: return tr("Supervision", "kind of entry");
    case Kind::SupervisionPrep: return tr("Supervision preparation", "kind of entry");
    case Kind::DayClosing: return tr("Closing the day", "kind of entry");
    case Kind::SupportLine: return tr("Support", "kind of entry");
    case Kind::Person: return tr("Person", "kind of entry");
    case Kind::WeeklyReview: return tr("Weekly review", "kind of entry");
    case Kind::Instrument: return tr("Measure", "kind of entry");
    case Kind::Score: return tr("Score", "kind of entry");
    case Kind::PromptSettings: return tr("Prompts", "kind of entry");
    case Kind::Contact: return tr("Contact", "kind of entry");
    case Kind::ShareReceipt: return tr("Share", "kind of entry");
    case Kind::Draft: return tr("Draft", "kind of entry");
    case Kind::Profile: return tr("My work", "kind of entry");
    case Kind::ChosenValue: return tr("Value", "kind of entry");
    case Kind::CustomItem: return tr("Own item", "kind of entry");
    }
    return {};
}

} // namespace keel::wording
