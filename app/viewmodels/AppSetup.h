// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/api/Appearance.h"
#include "services/Vault.h"

#include <chrono>
#include <functional>

namespace keel {

/// What the view-models need from the composition root.
struct AppSetup
{
    QString vaultFolder;
    QString settingsFile; ///< device settings (ini); no diary data
    QString stateFolder;  ///< unlock failures; never the vault's own folder
    SessionContext context;
    Appearance* appearance = nullptr; ///< outlives the AppModel; null: the system has no say
    bool demo = false;
    std::function<qint64()> monotonic = monotonicMilliseconds;
    std::optional<SlotCost> cost; ///< of new vaults; empty: measured on this device. Set by tests
    /// What a vault's key should cost by now; asked after an unlock, off the GUI thread.
    std::function<KdfCost()> kdfTarget = KdfCost::measureForThisDevice;
    std::chrono::milliseconds idlePause = std::chrono::seconds(20); ///< before the diary checks itself
};

} // namespace keel
