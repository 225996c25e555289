// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace keel {

/// A language that nobody speaks, for checking: every text that passes a translator comes in brackets, with
/// accents and about a third longer. What stands on a page without brackets did not pass one, and what is cut
/// off there would be cut off in German.
class PseudoTranslator final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* sourceText,
                                    const char* disambiguation = nullptr, int n = -1) const override;
};

} // namespace keel
