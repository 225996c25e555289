// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace keel {

/// The index text of Chinese, Japanese and Korean runs: overlapping pairs of characters and each run's last
/// character, separated by spaces; empty when there are none. "很累了" gives "很累 累了 了".
[[nodiscard]] QString cjkPairs(QStringView text);

/// An FTS5 query over such pairs that finds `run` (one unbroken run) anywhere inside a text.
[[nodiscard]] QString cjkQuery(QStringView run);

/// Splits a text into runs; calls visit(run, isCjk) for each, in order.
template <class Visit> void forEachScriptRun(QStringView text, Visit&& visit);

/// Is this character of a script written without spaces (Han, Kana, Hangul, Bopomofo)?
[[nodiscard]] bool isCjk(char32_t character);

template <class Visit> void forEachScriptRun(QStringView text, Visit&& visit)
{
    qsizetype start = 0;
    bool inCjk = false;
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t character =
            pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
        const bool cjk = isCjk(character);
        if (cjk != inCjk) {
            if (i > start)
                visit(text.sliced(start, i - start), inCjk);
            start = i;
            inCjk = cjk;
        }
        i += pair ? 2 : 1;
    }
    if (start < text.size())
        visit(text.sliced(start), inCjk);
}

} // namespace keel
