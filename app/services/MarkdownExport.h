// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Exchange.h"

#include <map>

namespace keel {

/// The diary to read: `2026-11.md` and so on with a heading per day, and `undated.md` for what has no day.
/// What lies in the bin, drafts and settings are left out. Internal to app/services; see Exchange.
class MarkdownExport final
{
public:
    MarkdownExport(Diary& diary, const QString& folder, const Progress& progress)
        : m_diary(diary), m_folder(folder), m_progress(progress)
    {}
    [[nodiscard]] Result<void> write();
    [[nodiscard]] qint64 written() const { return m_written; } ///< records, after write()

private:
    template <class Body> [[nodiscard]] Result<void> collect();

    Diary& m_diary;
    QString m_folder;
    const Progress& m_progress;
    qint64 m_written = 0;
    std::map<std::optional<Day>, QByteArray> m_days; ///< the text below each day's heading
};

/// A person's text as Markdown that shows these characters and nothing else: no HTML, links, images, lists or
/// headings come of it. Line breaks stay.
[[nodiscard]] QString escapedMarkdown(const QString& text);

} // namespace keel
