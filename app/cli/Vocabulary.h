// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/ExitStatus.h"
#include "domain/Prompts.h"
#include "domain/Taxonomy.h"
#include "services/Journal.h"

namespace keel::cli {

/// The vocabulary that comes with this program, with the person's own items.
[[nodiscard]] Outcome<Taxonomy> loadTaxonomy(Journal& journal);
/// In English, as all that this program says.
[[nodiscard]] Outcome<Prompts> loadPrompts();

} // namespace keel::cli
