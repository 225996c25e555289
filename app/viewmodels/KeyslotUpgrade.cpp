// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/KeyslotUpgrade.h"

namespace keel {

KeyslotUpgrade::KeyslotUpgrade(DiarySession& session, SerialExecutor& keyWork, SecureBytes passphrase,
                               std::function<KdfCost()> target, QObject* parent)
    : QObject(parent), m_session(session), m_keyWork(keyWork), m_passphrase(std::move(passphrase)),
      m_target(std::move(target))
{
    m_session
        .run([](Diary& diary) -> Result<Start> {
            KEEL_ASSIGN(OpenKeyslots copy, diary.copyOfKeyslots());
            return Start{std::move(copy), diary.context().clock->now()};
        })
        .then(this, [this](Result<Start> start) {
            if (start)
                prepare(std::move(*start));
            else
                Q_EMIT finished(false);
        });
}

void KeyslotUpgrade::prepare(Start start)
{
    m_keyWork
        .run([start = std::move(start), passphrase = std::move(m_passphrase), target = m_target] {
            return KeyslotStore::preparedUpgrade(start.keyslots, {SlotType::Passphrase, passphrase}, target(),
                                                 start.now);
        })
        .then(this, [this](const Result<std::optional<KeyslotFile>>& upgraded) {
            if (upgraded && *upgraded)
                install(**upgraded);
            else
                Q_EMIT finished(false);
        });
}

void KeyslotUpgrade::install(const KeyslotFile& upgraded)
{
    m_session.run([upgraded](Diary& diary) { return diary.installUpgrade(upgraded); })
        .then(this, [this](const Result<void>& installed) { Q_EMIT finished(installed.has_value()); });
}

} // namespace keel
