// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/HealthCheck.h"

#include "storage/Transaction.h"

namespace keel {

namespace {

constexpr qint64 day = 24 * 60 * 60 * 1000;
constexpr qint64 week = 7 * day;
const QString quickKey = QStringLiteral("health_quick_at");
const QString wholeKey = QStringLiteral("health_whole_at");

bool isDue(std::optional<Instant> last, Instant now, qint64 milliseconds)
{
    return !last || *last > now || now.milliseconds() - last->milliseconds() >= milliseconds;
}

} // namespace

HealthCheck::Depth HealthCheck::due(std::optional<Instant> lastQuick, std::optional<Instant> lastWhole,
                                    Instant now)
{
    if (isDue(lastWhole, now, week))
        return Depth::Whole;
    return isDue(lastQuick, now, day) ? Depth::Quick : Depth::None;
}

Result<QStringList> HealthCheck::runIfDue()
{
    const Instant now = m_diary.journal().now();
    KEEL_ASSIGN(const auto lastQuick, last(quickKey));
    KEEL_ASSIGN(const auto lastWhole, last(wholeKey));
    const Depth depth = due(lastQuick, lastWhole, now);
    if (depth == Depth::None)
        return QStringList();
    KEEL_ASSIGN(const QStringList faults, run(depth));
    if (faults.isEmpty() && !m_diary.isReadOnly())
        KEEL_TRY(remember(depth, now));
    return faults;
}

Result<std::optional<Instant>> HealthCheck::last(const QString& key)
{
    KEEL_ASSIGN(const auto text, m_diary.records().setting(key));
    if (!text)
        return std::nullopt;
    const auto parsed = Instant::parse(QString::fromUtf8(*text));
    return parsed ? std::optional(*parsed) : std::nullopt;
}

Result<QStringList> HealthCheck::run(Depth depth)
{
    if (depth == Depth::Quick) {
        // First, because quick_check would end the connection at a page with a wrong HMAC.
        KEEL_ASSIGN(const QStringList pages, m_diary.connection().cipherIntegrityCheck());
        return pages.isEmpty() ? m_diary.connection().quickCheck() : Result<QStringList>(pages);
    }
    KEEL_ASSIGN(const auto checks, m_diary.verify());
    QStringList faults;
    for (const Diary::Check& check : checks)
        faults.append(check.faults);
    return faults;
}

Result<void> HealthCheck::remember(Depth depth, Instant now)
{
    KEEL_ASSIGN(auto transaction, Transaction::begin(m_diary.connection()));
    KEEL_TRY(m_diary.records().setSetting(quickKey, now.toString().toUtf8()));
    if (depth == Depth::Whole)
        KEEL_TRY(m_diary.records().setSetting(wholeKey, now.toString().toUtf8()));
    return transaction.commit();
}

} // namespace keel
