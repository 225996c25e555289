// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PaperStyle.h"

namespace keel::documents {

QColor ink::ofPhase(const QString& phase)
{
    if (phase == QLatin1String("challenge"))
        return {0xA8, 0x50, 0x1F};
    if (phase == QLatin1String("values"))
        return {0x6A, 0x4A, 0x92};
    if (phase == QLatin1String("coping"))
        return {0x2F, 0x6B, 0x3A};
    return keel;
}

QColor ink::ofPhaseSoft(const QString& phase)
{
    if (phase == QLatin1String("challenge"))
        return {0xF8, 0xEB, 0xE1};
    if (phase == QLatin1String("values"))
        return {0xEE, 0xE8, 0xF5};
    if (phase == QLatin1String("coping"))
        return {0xE6, 0xF0, 0xE6};
    return {0xE4, 0xEF, 0xEC};
}

QFont paperFont(const TextStyle& style)
{
    QFont font(QStringLiteral("Lato"));
    font.setPixelSize(qRound(points(style.size)));
    font.setWeight(style.bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    // A ligature is copied out of a PDF as one strange character; Qt makes none where letters are spaced, by
    // however little.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.04);
    return font;
}

} // namespace keel::documents
