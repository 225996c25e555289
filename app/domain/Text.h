// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace keel {

/// Is this text storable: no NUL, no lone surrogate, within the limits (0 = no limit)?
[[nodiscard]] Result<void> checkText(QStringView text, qsizetype maxBytes, qsizetype maxCodePoints);

/// A person's text. Any Unicode, any direction; at most MaxBytes of UTF-8 and, where given, MaxCodePoints.
/// Empty means "not written".
template <qsizetype MaxBytes, qsizetype MaxCodePoints = 0> class BoundedText
{
public:
    static constexpr qsizetype maximumCodePoints = MaxCodePoints;

    [[nodiscard]] static Result<BoundedText> create(QString text)
    {
        KEEL_TRY(checkText(text, MaxBytes, MaxCodePoints));
        BoundedText result;
        result.m_text = std::move(text);
        return result;
    }
    BoundedText() = default;
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    friend bool operator==(const BoundedText&, const BoundedText&) = default;

private:
    QString m_text;
};

using FieldText = BoundedText<64 * 1024>;      ///< any text field
using NoteText = BoundedText<1024 * 1024>;     ///< the body of a free note
using ShortNote = BoundedText<64 * 1024, 280>; ///< the line under a check-in
using Label = BoundedText<1024>;               ///< a name someone gave to something

/// A JSON object kept as its text, opaque to the domain and to storage (drafts, instruments).
using JsonText = BoundedText<16 * 1024 * 1024>;

} // namespace keel
