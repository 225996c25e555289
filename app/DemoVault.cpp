// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DemoVault.h"

#include "crypto/PassphraseGenerator.h"
#include "services/DemoDiary.h"

namespace keel {

Result<std::unique_ptr<DemoVault>> DemoVault::makeEmpty(const SessionContext& context)
{
    std::unique_ptr<DemoVault> demo(new DemoVault);
    if (!demo->m_folder.isValid())
        return fail(ErrorCode::IoFailure, QStringLiteral("temporary folder"));
    demo->m_passphrase = generatePassphrase();
    // The lowest cost: nobody guesses at a diary that is public anyway.
    KEEL_TRY(Vault(demo->folder()).create(demo->m_passphrase, {KdfCost::lowest(), false}, *context.clock));
    return demo;
}

Result<std::unique_ptr<DemoVault>> DemoVault::make(quint64 seed, const SessionContext& context,
                                                   const QString& language)
{
    constexpr int year = 365;
    KEEL_ASSIGN(auto demo, makeEmpty(context));
    KEEL_ASSIGN(const auto session, demo->open(context));
    auto filled = session->run([seed, language](Diary& diary) -> Result<int> {
        KEEL_ASSIGN(const Day today, diary.journal().today());
        return DemoDiary(diary, language).fill(year, seed, today);
    });
    KEEL_TRY(filled.takeResult());
    return demo;
}

Result<std::unique_ptr<DiarySession>> DemoVault::open(const SessionContext& context, Access access) const
{
    return Vault(folder()).unlock({SlotType::Passphrase, m_passphrase}, context, access);
}

QString DemoVault::passphrase() const { return QString::fromUtf8(m_passphrase.view()); }

} // namespace keel
