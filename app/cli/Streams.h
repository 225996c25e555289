// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/ExitStatus.h"

#include <QByteArray>
#include <QJsonObject>

/// The three standard streams. Results go to stdout, everything else to stderr.
namespace keel::cli {

/// A line on stdout; a failure of the disk is told (stdout may be a file on a full disk).
[[nodiscard]] Outcome<> printLine(const QByteArray& line);
/// One JSON document on stdout, compact.
[[nodiscard]] Outcome<> printJson(const QJsonObject& document);
/// One JSON document on stdout that is already written; indented for people unless `compact`.
[[nodiscard]] Outcome<> printJson(const QByteArray& document, bool compact);

/// A message on stderr, as "keelctl: ...".
void note(const QString& message);
[[nodiscard]] bool isTerminal(int fd);
/// Asks on the terminal, if stdin is one, and defaults to no; true without asking if it is none.
[[nodiscard]] bool confirm(const QString& question);

/// The bytes of a file, or of stdin for "-". TooLarge beyond the format's limit of 256 MiB.
[[nodiscard]] Outcome<QByteArray> readInput(const QString& path);
/// A JSON object as it was written and as Qt understands it (sorted, one of each key).
struct JsonInput
{
    QByteArray bytes;
    QJsonObject object;
};
[[nodiscard]] Outcome<JsonInput> readJsonObject(const QString& path);
/// How messages call that input.
[[nodiscard]] QString inputName(const QString& path);

} // namespace keel::cli
