// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CommandLine.h"

/// What the commands do, one function each; their options stand in CommandTable.cpp. Each reads what it
/// needs, opens the vault as late and as briefly as it can, and prints only once everything has happened.
namespace keel::cli {

[[nodiscard]] Outcome<> runInit(const Invocation& invocation);
[[nodiscard]] Outcome<> runCheckIn(const Invocation& invocation);
[[nodiscard]] Outcome<> runAdd(const Invocation& invocation);
[[nodiscard]] Outcome<> runList(const Invocation& invocation);
[[nodiscard]] Outcome<> runShow(const Invocation& invocation);
[[nodiscard]] Outcome<> runEdit(const Invocation& invocation);
[[nodiscard]] Outcome<> runDelete(const Invocation& invocation);
[[nodiscard]] Outcome<> runUndelete(const Invocation& invocation);
[[nodiscard]] Outcome<> runSearch(const Invocation& invocation);
[[nodiscard]] Outcome<> runImport(const Invocation& invocation);
[[nodiscard]] Outcome<> runExport(const Invocation& invocation);
[[nodiscard]] Outcome<> runTrends(const Invocation& invocation);
[[nodiscard]] Outcome<> runScan(const Invocation& invocation);
[[nodiscard]] Outcome<> runSlots(const Invocation& invocation);
[[nodiscard]] Outcome<> runVerify(const Invocation& invocation);
[[nodiscard]] Outcome<> runDemo(const Invocation& invocation);
[[nodiscard]] Outcome<> runCompletion(const Invocation& invocation);
[[nodiscard]] Outcome<> runHelp(const Invocation& invocation);

/// The check-in's fields as options: the JSON keys with dashes.
[[nodiscard]] QList<Option> checkInOptions();
/// The help of everything, or of one command.
[[nodiscard]] QString helpText();
[[nodiscard]] QString helpText(const Command& command);

} // namespace keel::cli
