// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/InstrumentScoring.h"

#include <QList>
#include <QStringList>

namespace keel {

struct InstrumentFileItem
{
    int number = 0;
    QString text;
};

/// What a file says of one scale beyond how it is scored.
struct InstrumentFileScale
{
    QString id;
    double minimum = 0, maximum = 0;
    std::optional<double> deviation;   ///< "sd": of the scale in the file's own reference group
    std::optional<double> reliability; ///< "r"
};

/// An instrument/1 file that a person is entitled to use and brought along. Its words stay in the vault.
struct InstrumentFile
{
    QString id; ///< a slug
    QString version;
    QString source;
    QString recall;
    QStringList labels; ///< of the responses, from the lowest
    QList<InstrumentFileItem> items;
    QList<InstrumentFileScale> scales; ///< in the order of scoring.scales
    insights::Instrument scoring;
};

/// Largest file that is read, in bytes.
inline constexpr qsizetype largestInstrumentFile = 256 * 1024;

/// The file's bytes, without a byte order mark. Errors: NotJson (no file at all), and those of
/// crypto/DurableFile.h.
[[nodiscard]] Result<QByteArray> readInstrumentFile(const QString& path);

/// NotJson, NotOurSchema, TooLarge, or InvalidValue with the place in the file (never its text). A file whose
/// owner did not confirm the licence is refused, and so is one whose sums cannot be told from each other
/// (insights::validate). An `interpretation` is checked and then left alone: nothing is banded.
[[nodiscard]] Result<InstrumentFile> parseInstrumentFile(const QByteArray& json);

} // namespace keel
