// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SafetyPhrases.h"

#include <mutex>

namespace keel {

/// The lists of safety phrases of all languages: one person writes in several. Grown when the first text is
/// asked about, for they take four megabytes, and many an opening of the diary writes nothing. Any thread.
class PhraseLists
{
public:
    /// From `root`, where content lies. NotFound if there is no list at all.
    [[nodiscard]] static Result<std::shared_ptr<const PhraseLists>> of(const QString& root);
    /// The languages that have a list ("en", "zh_CN"), in order.
    [[nodiscard]] static QStringList languages(const QString& root);

    explicit PhraseLists(QList<QByteArray> files) : m_files(std::move(files)) {}

    /// Ends the program if a list cannot be read, because then the build is broken: nobody shall write under
    /// a net with a hole in it.
    [[nodiscard]] bool oneOccursIn(QStringView text) const;

private:
    const QList<QByteArray> m_files;
    mutable std::once_flag m_grown;
    mutable QList<SafetyPhrases> m_lists;
};

} // namespace keel
