// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Exchange.h"

namespace keel {

/// A table per kind, for a spreadsheet: `check_ins.csv` and so on. What lies in the bin is left out. Internal
/// to app/services; see Exchange.
class CsvExport final
{
public:
    CsvExport(Diary& diary, const QString& folder, const Progress& progress)
        : m_diary(diary), m_folder(folder), m_progress(progress)
    {}
    [[nodiscard]] Result<void> write();
    [[nodiscard]] qint64 written() const { return m_written; } ///< records, after write()

private:
    template <class Body> [[nodiscard]] Result<void> writeKind();

    Diary& m_diary;
    QString m_folder;
    const Progress& m_progress;
    qint64 m_written = 0;
    qint64 m_done = 0;
};

/// A text as a cell of RFC 4180, quoted where needed. One that a spreadsheet would take for a formula gets an
/// apostrophe in front.
[[nodiscard]] QByteArray csvCell(const QString& text);

} // namespace keel
