// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CommandLine.h"
#include "cli/Interruption.h"
#include "services/DiarySession.h"
#include "services/Vault.h"

namespace keel::cli {

/// --vault, else the platform's place.
[[nodiscard]] QString vaultFolder(const Invocation& invocation);

/// The time and place of this run. With --now and without --tz, the place is one that has the offset of
/// --now, so that a run gives the same on every machine.
[[nodiscard]] Outcome<SessionContext> sessionContext(const Invocation& invocation);

/// Opens the vault; asks for the passphrase.
[[nodiscard]] Outcome<std::unique_ptr<DiarySession>> openDiary(const Invocation& invocation);

/// Opens the diary and runs `work(Diary&) -> Outcome<T>` on its storage thread. An interruption stops what
/// runs there; open transactions are rolled back.
template <class Work>
[[nodiscard]] auto inDiary(const Invocation& invocation, Work work) -> std::invoke_result_t<Work, Diary&>
{
    KEEL_ASSIGN(const auto session, openDiary(invocation));
    const interruption::Scope scope([&] { session->interrupt(); });
    return session->run(std::move(work)).takeResult();
}

/// A date of an option; a usage failure if it is none.
[[nodiscard]] Outcome<std::optional<Day>> dayOption(const Invocation& invocation, const char* option);
/// --from and --to.
[[nodiscard]] Outcome<DayRange> rangeOption(const Invocation& invocation);

} // namespace keel::cli
