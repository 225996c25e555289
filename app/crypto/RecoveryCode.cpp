// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/RecoveryCode.h"

#include <utility>

namespace keel {

namespace {

constexpr std::size_t secretSize = 16;
constexpr int signCount = RecoveryCode::groupCount * RecoveryCode::groupSize;
constexpr int bitsPerSign = 5;
constexpr int checksumBits = 12;
static_assert(signCount * bitsPerSign == int(secretSize) * 8 + checksumBits);

constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

// CRC-12 (x^12+x^11+x^3+x^2+x+1). Any burst of up to 12 bits changes it, so one wrong sign (5 bits) and two
// exchanged neighbours (10 bits) never pass. It starts non-zero, or the code of all zeros would be valid.
unsigned checksum(const SecureBytes& secret)
{
    unsigned crc = 0xFFF;
    for (std::size_t i = 0; i < secret.size(); ++i) {
        for (int bit = 7; bit >= 0; --bit) {
            const unsigned in = (secret.data()[i] >> bit) & 1u;
            const unsigned top = (crc >> (checksumBits - 1)) & 1u;
            crc = (crc << 1) & 0xFFFu;
            if (in != top)
                crc ^= 0x80Fu;
        }
    }
    return crc;
}

/// Bit `index` (from the front) of the secret followed by its checksum.
unsigned bitAt(const SecureBytes& secret, unsigned check, int index)
{
    const int secretBits = int(secretSize) * 8;
    if (index < secretBits)
        return (secret.data()[index / 8] >> (7 - index % 8)) & 1u;
    return (check >> (checksumBits - 1 - (index - secretBits))) & 1u;
}

int valueOf(QChar typed)
{
    char16_t sign = typed.unicode();
    if (sign >= u'a' && sign <= u'z')
        sign = char16_t(sign - u'a' + u'A');
    if (sign == u'O')
        return 0;
    if (sign == u'I' || sign == u'L')
        return 1;
    for (int value = 0; value < 32; ++value) {
        if (sign == char16_t(alphabet[value]))
            return value;
    }
    return -1;
}

bool isSeparator(QChar typed)
{
    const char16_t sign = typed.unicode();
    return typed.isSpace() || sign == u'-' || (sign >= 0x2010 && sign <= 0x2015) ||
           sign == 0x2212; // dashes, minus
}

} // namespace

RecoveryCode::RecoveryCode(SecureBytes secret) : m_secret(std::move(secret)) { m_secret.readOnly(); }

RecoveryCode RecoveryCode::generate() { return RecoveryCode(SecureBytes::random(secretSize)); }

Result<RecoveryCode> RecoveryCode::parse(const QString& text)
{
    SecureBytes secret(secretSize);
    unsigned check = 0;
    int count = 0;
    for (const QChar typed : text) {
        if (isSeparator(typed))
            continue;
        const int value = valueOf(typed);
        if (value < 0 || count == signCount)
            return fail(ErrorCode::WrongRecoveryCode, QStringLiteral("not a recovery code"));
        for (int bit = bitsPerSign - 1; bit >= 0; --bit) {
            const int index = count * bitsPerSign + (bitsPerSign - 1 - bit);
            const unsigned in = (unsigned(value) >> bit) & 1u;
            if (index < int(secretSize) * 8)
                secret.data()[index / 8] = static_cast<unsigned char>((secret.data()[index / 8] << 1) | in);
            else
                check = (check << 1) | in;
        }
        ++count;
    }
    if (count != signCount)
        return fail(ErrorCode::WrongRecoveryCode, QStringLiteral("not a recovery code"));
    if (check != checksum(secret))
        return fail(ErrorCode::WrongRecoveryCode, QStringLiteral("checksum"));
    return RecoveryCode(std::move(secret));
}

QString RecoveryCode::toText() const
{
    const unsigned check = checksum(m_secret);
    QString text;
    text.reserve(signCount + groupCount - 1);
    for (int sign = 0; sign < signCount; ++sign) {
        if (sign > 0 && sign % groupSize == 0)
            text += u'-';
        unsigned value = 0;
        for (int bit = 0; bit < bitsPerSign; ++bit)
            value = (value << 1) | bitAt(m_secret, check, sign * bitsPerSign + bit);
        text += QLatin1Char(alphabet[value]);
    }
    return text;
}

} // namespace keel
