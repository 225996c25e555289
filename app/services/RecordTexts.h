// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/AllRecords.h"

namespace keel {

/// A free text of a record, under its key in keel-export/1.
struct NamedText
{
    QString key;
    QString text;
};

/// Every text of the record that a person wrote, those under keys that we do not know included. Any thread.
[[nodiscard]] QList<NamedText> textsOf(const AnyRecord& record);

/// Lines of support and contacts are about people who are no clients: a name and a telephone number are what
/// they are for, and the identifier guard leaves them alone.
[[nodiscard]] constexpr bool holdsNumbersOnPurpose(Kind kind)
{
    return kind == Kind::SupportLine || kind == Kind::Contact;
}

} // namespace keel
