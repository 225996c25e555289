// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArrayView>
#include <QString>

namespace keel {

/// A file that appears at its place only when it is whole: written in pieces to a hidden neighbour with mode
/// 0600, synced, then moved. Unless commit() succeeds nothing is left and what stood there stays. Errors:
/// those of crypto/DurableFile.h. Internal to app/services.
class PendingFile final
{
public:
    explicit PendingFile(const QString& path);
    ~PendingFile();
    Q_DISABLE_COPY_MOVE(PendingFile)

    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> write(QByteArrayView bytes);
    [[nodiscard]] Result<void> commit();    ///< in the place of what stood there
    [[nodiscard]] Result<void> commitNew(); ///< Conflict: something stands there, or came meanwhile

private:
    [[nodiscard]] Result<void> settle();
    void discard();

    QString m_path;
    QString m_temporary;
    int m_descriptor = -1;
};

} // namespace keel
