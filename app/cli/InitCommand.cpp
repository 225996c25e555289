// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "cli/OpenDiary.h"
#include "cli/Passphrase.h"
#include "cli/Streams.h"
#include "crypto/PassphraseGenerator.h"
#include "crypto/PassphraseStrength.h"
#include "crypto/SecretText.h"

namespace keel::cli {

namespace {

QString whyRefused(PassphraseWeakness weakness)
{
    switch (weakness) {
    case PassphraseWeakness::TooShort:
        return QStringLiteral("the passphrase has fewer than %1 characters").arg(fewestPassphraseCharacters);
    case PassphraseWeakness::TooLong:
        return QStringLiteral("the passphrase is longer than %1 bytes or no Unicode text")
            .arg(maxSecretBytes);
    case PassphraseWeakness::Notorious:
        return QStringLiteral("the passphrase is built on a phrase everybody knows");
    case PassphraseWeakness::Guessable:
    case PassphraseWeakness::None: break;
    }
    return QStringLiteral("the passphrase is too easy to guess");
}

Outcome<> judge(const SecureBytes& typed)
{
    QString text = QString::fromUtf8(typed.view());
    const PassphraseStrength strength = estimateStrength(text);
    wipe(text);
    if (strength.verdict == PassphraseVerdict::Refuse)
        return fail(
            Failure::refused(QStringLiteral("%1; choose another, such as \"keelctl init --generate\" offers")
                                 .arg(whyRefused(strength.weakness))));
    if (strength.verdict == PassphraseVerdict::Warn)
        note(QStringLiteral("the passphrase is rather easy to guess; a longer one would be better"));
    return {};
}

Outcome<> printCreated(const Vault::Created& created, bool json)
{
    const QString id = created.vaultId.toString(QUuid::WithoutBraces);
    const QString code = created.recoveryCode.toText();
    if (json)
        return printJson({{QStringLiteral("vault_id"), id}, {QStringLiteral("recovery_code"), code}});
    KEEL_TRY(printLine(QStringLiteral("Recovery code: %1").arg(code).toUtf8()));
    note(QStringLiteral(
        "write the recovery code down and keep it apart from this device; it is shown only once"));
    return {};
}

} // namespace

Outcome<> runInit(const Invocation& invocation)
{
    if (invocation.has("generate"))
        return printLine(generatePassphrase().view().toByteArray());

    const QString folder = vaultFolder(invocation);
    KEEL_ASSIGN(const SessionContext context, sessionContext(invocation));
    const Vault vault(folder);
    KEEL_ASSIGN(const VaultState state, about(folder, vault.state()));
    if (state == VaultState::Ready)
        return fail(Failure::of({ErrorCode::VaultExists, {}}, folder));

    KEEL_ASSIGN(const SecureBytes typed, readNewPassphrase(invocation));
    KEEL_TRY(judge(typed));
    KEEL_ASSIGN(const SecureBytes secret, about(QStringLiteral("passphrase"), secretFromUtf8(typed.view())));
    const SlotCost cost = invocation.has("kdf-floor") ? SlotCost{KdfCost::lowest(), false}
                                                      : SlotCost{KdfCost::measureForThisDevice(), true};
    KEEL_ASSIGN(const Vault::Created created, about(folder, vault.create(secret, cost, *context.clock)));
    return printCreated(created, invocation.has("json"));
}

} // namespace keel::cli
