// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QStringList>
#include <QStringView>

namespace keel {

/// First-person phrases after which the support card is opened beside the text (domain brief, section 6).
/// It misses things and misfires, and the window says so. It answers yes or no only: which phrase it was is
/// nobody's business, so nothing can log, count or share it. Immutable; any thread.
class SafetyPhrases
{
public:
    /// From assets/content/phrases.<language>.json.
    [[nodiscard]] static Result<SafetyPhrases> fromJson(const QByteArray& json);

    [[nodiscard]] bool occursIn(QStringView text) const;
    /// "en", "zh_CN": the window says for which languages there is a list.
    [[nodiscard]] const QString& language() const { return m_language; }

private:
    QString m_language;
    QStringList m_phrases; ///< in the plain form that occursIn() gives a text
};

} // namespace keel
