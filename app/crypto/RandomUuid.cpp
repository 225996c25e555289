// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/RandomUuid.h"

#include <sodium.h>

#include <array>

namespace keel {

QUuid randomUuid()
{
    std::array<unsigned char, 16> bytes;
    randombytes_buf(bytes.data(), bytes.size());
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0F) | 0x40); // version 4 ...
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3F) | 0x80); // ... of RFC 4122
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), bytes.size()));
}

} // namespace keel
