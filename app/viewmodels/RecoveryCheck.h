// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Diary.h"

#include <QCoreApplication>

#include <array>

namespace keel {

/// A new recovery code on the screen, and whether its owner can read two groups of it back. Lives in memory
/// only; wiped when it goes.
class RecoveryCheck
{
    Q_DECLARE_TR_FUNCTIONS(RecoveryCheck)

public:
    explicit RecoveryCheck(const RecoveryCode& code);
    ~RecoveryCheck();
    RecoveryCheck(const RecoveryCheck&) = delete;
    RecoveryCheck& operator=(const RecoveryCheck&) = delete;

    [[nodiscard]] const QString& text() const { return m_text; }
    /// "Type groups 2 and 5"; which ones is drawn at random.
    [[nodiscard]] QString prompt() const;
    [[nodiscard]] std::array<int, 2> groups() const { return m_groups; } ///< from 0, ascending
    /// In any case, with O for 0 and I or L for 1, as codes are read everywhere.
    [[nodiscard]] bool matches(const QString& first, const QString& second) const;

private:
    QString m_text;
    std::array<int, 2> m_groups;
};

/// Notes that the code was typed just now, two groups of it or all, and was right. Storage thread.
[[nodiscard]] Result<void> confirmRecoveryCode(Diary& diary);

} // namespace keel
