// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Content.h"
#include "support/OpenVault.h"
#include "viewmodels/AppSetup.h"

#include <QSignalSpy>

namespace keel::test {

/// The content of the source tree, in English.
[[nodiscard]] inline std::shared_ptr<const Content> englishContent()
{
    static const std::shared_ptr<const Content> content = [] {
        auto loaded = Content::load(QStringLiteral("en"), QStringLiteral(KEEL_SOURCE_DIR "/assets/content"));
        Q_ASSERT(loaded);
        return *loaded;
    }();
    return content;
}

/// Was it heard so often? An answer that is there already comes before one can wait for it.
[[nodiscard]] inline bool heard(const QSignalSpy& spy, qsizetype times = 1)
{
    return QTest::qWaitFor([&] { return spy.size() >= times; }, 30'000); // a loaded machine
}

/// What an AppModel needs, in a temporary folder, at the lowest key cost, with clocks that stand still.
struct AppFixture
{
    AppFixture()
    {
        const auto ready = initCrypto();
        Q_ASSERT(ready);
        setup.vaultFolder = folder.filePath(QStringLiteral("vault"));
        setup.settingsFile = folder.filePath(QStringLiteral("config/keel.ini"));
        setup.stateFolder = folder.filePath(QStringLiteral("state"));
        setup.context.clock = clock;
        setup.context.zone = *ZoneId::parse(u"Europe/London");
        setup.cost = SlotCost{KdfCost::lowest(), false};
        setup.monotonic = [this] { return monotonic; };
    }
    AppFixture(const AppFixture&) = delete;
    AppFixture& operator=(const AppFixture&) = delete;

    QTemporaryDir folder;
    std::shared_ptr<FixedClock> clock =
        std::make_shared<FixedClock>(QDateTime(QDate(2026, 11, 19), QTime(17, 20), Qt::UTC));
    qint64 monotonic = 1'000'000;
    AppSetup setup;
};

inline const QString goodPassphrase = QStringLiteral("velvet anchor tramline cobalt whisper");

} // namespace keel::test
