// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace keel {

/// What `keel` was asked for on its command line.
struct Options
{
    QString vaultFolder;
    bool demo = false;
    quint64 seed = 1;
    std::optional<QDateTime> now;

    QString picturesFolder; ///< --screenshots: make the picture tour there and leave
    QSize pictureSize{390, 844};
    QString theme;        ///< light, dark, contrast; empty: the settings'
    QString locale;       ///< overrules the settings' language; also "pseudo" and "rtl" for pictures
    double textScale = 0; ///< 0: the settings'

    bool selfTest = false;
    bool traceStartup = false;
    int passphraseDescriptor = -1; ///< with --trace-startup: unlock by the first line read from there

    /// Help or version were printed, or the arguments were wrong: leave with this status.
    std::optional<int> exitStatus;

    /// Reads the arguments; prints help, version and complaints itself.
    [[nodiscard]] static Options parse(const QStringList& arguments);
};

} // namespace keel
