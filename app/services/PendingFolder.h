// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace keel {

/// A folder that appears at its place only when everything in it is written: filled as a hidden neighbour
/// with mode 0700, then moved. Unless commit() succeeds nothing is left. Errors: those of
/// crypto/DurableFile.h. Internal to app/services; PendingFile is the same for one file.
class PendingFolder final
{
public:
    explicit PendingFolder(const QString& path);
    ~PendingFolder();
    Q_DISABLE_COPY_MOVE(PendingFolder)

    [[nodiscard]] Result<void> open();
    [[nodiscard]] const QString& path() const { return m_temporary; } ///< where to write until then
    [[nodiscard]] Result<void> commit();

private:
    QString m_path;
    QString m_temporary;
    bool m_pending = false;
};

} // namespace keel
