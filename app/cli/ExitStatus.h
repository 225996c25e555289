// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace keel::cli {

/// What keelctl tells its caller. A contract with scripts: never renumber.
enum class ExitStatus {
    Done = 0,
    Internal = 1,    ///< a fault of ours, no memory, or stopped by a signal
    Usage = 2,       ///< the command line makes no sense
    WrongSecret = 3, ///< passphrase or code
    Damaged = 4,     ///< damaged, or not a file of ours
    InUse = 5,       ///< another process holds the vault
    Refused = 6,     ///< refused by a rule: bad value, identifier, newer format, unknown id
    Disk = 7,        ///< disk, permission, space; no vault at that place
};

[[nodiscard]] ExitStatus exitStatusOf(ErrorCode code);

/// Why a command ends early, as its caller will read it: one line, never diary text.
struct Failure
{
    ExitStatus status = ExitStatus::Internal;
    QString message;

    /// Says what happened to `subject`, the path as the person typed it, and what to do.
    [[nodiscard]] static Failure of(const Error& error, const QString& subject);
    /// The same where `input` went into the vault in `folder`: an error of the vault's own disk names that.
    [[nodiscard]] static Failure ofWriting(const Error& error, const QString& input, const QString& folder);
    /// The same where `subject` is a file that is read or written, and not a record or a vault.
    [[nodiscard]] static Failure ofFile(const Error& error, const QString& subject);
    [[nodiscard]] static Failure usage(QString message) { return {ExitStatus::Usage, std::move(message)}; }
    [[nodiscard]] static Failure refused(QString message)
    {
        return {ExitStatus::Refused, std::move(message)};
    }
};

template <class T = void> using Outcome = tl::expected<T, Failure>;

/// A result about `subject` as an outcome.
template <class T> [[nodiscard]] Outcome<T> about(const QString& subject, Result<T> result)
{
    return std::move(result).map_error([&](const Error& error) { return Failure::of(error, subject); });
}

/// A result of putting `input` into the vault in `folder`.
template <class T>
[[nodiscard]] Outcome<T> aboutWriting(const QString& input, const QString& folder, Result<T> result)
{
    return std::move(result).map_error(
        [&](const Error& error) { return Failure::ofWriting(error, input, folder); });
}

template <class T> [[nodiscard]] Outcome<T> aboutFile(const QString& subject, Result<T> result)
{
    return std::move(result).map_error([&](const Error& error) { return Failure::ofFile(error, subject); });
}

} // namespace keel::cli

namespace keel {

/// Lets KEEL_TRY and KEEL_ASSIGN pass failures on.
[[nodiscard]] inline tl::unexpected<cli::Failure> fail(cli::Failure failure)
{
    return tl::unexpected<cli::Failure>(std::move(failure));
}

} // namespace keel
