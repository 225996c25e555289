// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace keel {

/// A stretch of a text, counted as QML counts (UTF-16).
class TextHit
{
    Q_GADGET
    QML_VALUE_TYPE(textHit)
    Q_PROPERTY(int start MEMBER start)
    Q_PROPERTY(int length MEMBER length)
    Q_PROPERTY(QString severity MEMBER severity) ///< "high", "medium", "low"; empty for a search mark

public:
    int start = 0;
    int length = 0;
    QString severity;
    friend bool operator==(const TextHit&, const TextHit&) = default;
};

} // namespace keel
