// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/JsonValue.h"

/// Unknown keys within a record's own objects (an occasion of a plan, an hour of the rota) have no column of
/// their own. They travel in RecordHeader::extra under one key that no export can show, and find their way
/// back by what their object is about. Internal to app/services.
namespace keel::nested {

/// What `given` says inside the objects of its members that `written`, the same record as we write it, does
/// not. Null when there is nothing.
[[nodiscard]] JsonValue unknown(const JsonValue& given, const JsonValue& written);

/// Does a record's member hold objects at all? Most do not, and need no second look.
[[nodiscard]] bool mayHaveUnknown(const JsonValue& given);

/// `extra` with what unknown() found; and taken out again.
[[nodiscard]] QByteArray packed(const QByteArray& extra, const JsonValue& found);
struct Unpacked
{
    QByteArray extra; ///< what is the record's own
    JsonValue found;  ///< as from unknown()
};
[[nodiscard]] bool isPacked(const QByteArray& extra);
[[nodiscard]] Unpacked unpacked(const QByteArray& extra);

/// A written record with what unknown() found put back after the known keys. What has lost its object is
/// left out.
[[nodiscard]] QByteArray restored(const QByteArray& record, const JsonValue& found);

} // namespace keel::nested
