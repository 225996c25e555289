// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Exchange.h"

namespace keel {

/// Writes the diary as keel-export/1, piece by piece: one line per record, so that two exports can be
/// compared with common tools. Internal to app/services; see Exchange.
class JsonExport final
{
public:
    using Sink = std::function<Result<void>(QByteArrayView)>;

    JsonExport(Diary& diary, Sink sink, const Progress& progress);
    [[nodiscard]] Result<void> write();
    [[nodiscard]] qint64 written() const { return m_written; } ///< records, after write()

private:
    [[nodiscard]] Result<void> begin();
    template <class Body> [[nodiscard]] Result<void> writeKind();
    [[nodiscard]] Result<void> writeUnknown();
    [[nodiscard]] Result<void> flushIfLong();

    Diary& m_diary;
    Sink m_sink;
    const Progress& m_progress;
    qint64 m_written = 0;
    QByteArray m_buffer;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace keel
