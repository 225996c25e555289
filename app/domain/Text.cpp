// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Text.h"

namespace keel {

Result<void> checkText(QStringView text, qsizetype maxBytes, qsizetype maxCodePoints)
{
    qsizetype bytes = 0;
    qsizetype codePoints = 0;
    for (qsizetype i = 0; i < text.size(); ++i, ++codePoints) {
        const QChar unit = text[i];
        if (unit.isNull())
            return fail(ErrorCode::InvalidValue, QStringLiteral("holds a NUL character"));
        if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            bytes += 4;
            ++i;
        } else if (unit.isSurrogate()) {
            return fail(ErrorCode::InvalidValue, QStringLiteral("holds half a character"));
        } else {
            bytes += unit.unicode() < 0x80 ? 1 : unit.unicode() < 0x800 ? 2 : 3;
        }
    }
    if (bytes > maxBytes)
        return fail(ErrorCode::InvalidValue, QStringLiteral("longer than %1 bytes").arg(maxBytes));
    if (maxCodePoints > 0 && codePoints > maxCodePoints)
        return fail(ErrorCode::InvalidValue, QStringLiteral("longer than %1 characters").arg(maxCodePoints));
    return {};
}

} // namespace keel
