// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/SerialExecutor.h"
#include "services/DiarySession.h"

#include <QObject>

#include <functional>

namespace keel {

/// After an unlock with the passphrase: rewraps the slot that opened the vault at what this device can afford
/// by now (security design, section 2.3). Argon2id runs on `keyWork`; only the finished file goes through the
/// storage thread. An upgrade that fails or comes too late changes nothing: the next unlock tries again.
class KeyslotUpgrade : public QObject
{
    Q_OBJECT

public:
    /// `target` measures this device; called on `keyWork`, which outlives this.
    KeyslotUpgrade(DiarySession& session, SerialExecutor& keyWork, SecureBytes passphrase,
                   std::function<KdfCost()> target, QObject* parent = nullptr);

Q_SIGNALS:
    void finished(bool upgraded); ///< once

private:
    struct Start
    {
        OpenKeyslots keyslots;
        QDateTime now;
    };
    void prepare(Start start);
    void install(const KeyslotFile& upgraded);

    DiarySession& m_session;
    SerialExecutor& m_keyWork;
    SecureBytes m_passphrase;
    std::function<KdfCost()> m_target;
};

} // namespace keel
