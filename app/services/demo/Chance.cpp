// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/Chance.h"

#include <QtEndian>

#include <algorithm>

namespace keel::demo {

int Chance::number(int least, int most)
{
    const auto size = quint64(qint64(most) - least + 1);
    return int(least + qint64(((m_source.next() >> 32) * size) >> 32));
}

int Chance::bell(int deviation)
{
    // Three uniform draws of variance deviation² / 3 each.
    return number(-deviation, deviation) + number(-deviation, deviation) + number(-deviation, deviation);
}

EntryId Chance::id(Instant moment)
{
    constexpr quint64 version = 0x7000, versionMask = 0xffff'ffff'ffff'0fff;
    constexpr quint64 variant = 0x8000'0000'0000'0000, variantMask = 0x3fff'ffff'ffff'ffff;
    const auto milliseconds = quint64(std::max<qint64>(moment.milliseconds(), 0));
    const quint64 random = m_source.next();
    QByteArray bytes(16, '\0');
    qToBigEndian(((milliseconds << 16 | (random & 0xffff)) & versionMask) | version, bytes.data());
    qToBigEndian((m_source.next() & variantMask) | variant, bytes.data() + 8);
    return EntryId::fromUuid(QUuid::fromRfc4122(bytes));
}

int Deck::next(Chance& chance)
{
    if (m_left.isEmpty()) {
        for (int i = 0; i < m_size; ++i)
            m_left.append(i);
    }
    return m_left.takeAt(chance.number(0, int(m_left.size()) - 1));
}

} // namespace keel::demo
