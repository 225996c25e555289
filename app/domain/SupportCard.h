// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace keel {

/// How to reach a line: what to show, dial or send. Empty where there is none.
struct SupportReach
{
    QString number;  ///< as people read it: "116 123"
    QString dial;    ///< digits for the dialler
    QString smsTo;   ///< digits
    QString smsBody; ///< the word to send
};

/// Another way to the same line: "bsl", "text_relay" or "sms".
struct SupportVariant
{
    QString id;
    QString kind;
    QString label;
    QString how;
    SupportReach reach;
};

struct SupportEntry
{
    QString id;
    QString kind; ///< danger_now, urgent_mental_health, listening, text, gp, staff_service, workplace
    QString label;
    QString how;
    SupportReach reach;
    std::optional<bool> free;
    QString hours; ///< empty if not known
    bool employerRun = false;
    QString whoRunsIt;
    QString whoWouldKnow;
    QString source;
    std::optional<QDate> lastChecked; ///< empty until someone has really checked it
    bool verifyBeforeRelease = false;
    QList<SupportVariant> variants;
};

struct SupportCountry
{
    QString id; ///< ISO 3166-2: "GB-ENG"
    QString label;
};

/// "Help now" (assets/content/support-card.json) in one language. Needs no vault and stores nothing.
/// Immutable; may be read on any thread.
class SupportCard
{
public:
    [[nodiscard]] static Result<SupportCard> fromJson(const QByteArray& base, const QByteArray& overlay = {});

    [[nodiscard]] const QList<SupportCountry>& countries() const { return m_countries; }
    /// The entries of a country in the order to show; of an unknown country those that hold in all of them.
    /// None of them is run by the employer.
    [[nodiscard]] QList<SupportEntry> entries(const QString& country) const;
    /// What the employer runs: shown only when asked for, each with who would know (domain brief, section 6).
    [[nodiscard]] QList<SupportEntry> employerEntries(const QString& country) const;
    /// What to know beside entries(), before asking for employerEntries(), or beside those.
    enum class Beside { Entries, EmployerQuestion, EmployerEntries };
    [[nodiscard]] QStringList caveats(const QString& country, Beside beside = Beside::Entries) const;

private:
    struct Placed
    {
        SupportEntry entry;
        QStringList countries;
    };
    struct Caveat
    {
        QString text;
        QStringList countries;
        Beside beside = Beside::Entries;
    };
    [[nodiscard]] QList<SupportEntry> placed(const QString& country, bool employerRun) const;
    [[nodiscard]] bool holdsIn(const QStringList& countries, const QString& country) const;

    QList<SupportCountry> m_countries;
    QList<Placed> m_entries;
    QList<Caveat> m_caveats;
};

} // namespace keel
