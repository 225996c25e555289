// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

/// How paper looks: the light theme's colours on white, Lato (text set in Inter loses characters when
/// somebody copies it out of a PDF, decision 0006). All lengths are dots, 720 to the inch, ten to the point:
/// fine enough that whole ones do.
namespace keel::documents {

inline constexpr double dotsPerPoint = 10;
inline constexpr int dotsPerInch = 720;
[[nodiscard]] constexpr double points(double number) { return number * dotsPerPoint; }
[[nodiscard]] constexpr double millimetres(double number) { return number * dotsPerInch / 25.4; }

namespace ink {
inline const QColor text(0x1F, 0x2A, 0x2E);
inline const QColor soft(0x55, 0x64, 0x6A);
inline const QColor line(0xE3, 0xDD, 0xD0);
inline const QColor keel(0x17, 0x69, 0x5F);
[[nodiscard]] QColor ofPhase(const QString& phase);
[[nodiscard]] QColor ofPhaseSoft(const QString& phase);
} // namespace ink

/// A kind of text: size in points.
struct TextStyle
{
    double size = 10.5;
    bool bold = false;
    QColor color = ink::text;
};

/// For painting in dots. Chinese and other scripts come from the system's fonts.
[[nodiscard]] QFont paperFont(const TextStyle& style);

} // namespace keel::documents
