// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/SecretText.h"

#include <QStringDecoder>
#include <QStringEncoder>

#include <sodium.h>

#include <cstring>

namespace keel {

namespace {

Result<SecureBytes> encode(const QString& normalised)
{
    if (normalised.size() > maxSecretBytes) // a UTF-16 unit never takes less than one byte
        return fail(ErrorCode::TooLarge, QStringLiteral("passphrase"));
    QStringEncoder encoder(QStringEncoder::Utf8, QStringConverter::Flag::Stateless);
    SecureBytes buffer(static_cast<std::size_t>(encoder.requiredSpace(normalised.size())) + 1);
    char* begin = reinterpret_cast<char*>(buffer.data());
    const auto size = encoder.appendToBuffer(begin, normalised) - begin;
    if (encoder.hasError())
        return fail(ErrorCode::InvalidValue, QStringLiteral("passphrase is not Unicode"));
    if (size > maxSecretBytes)
        return fail(ErrorCode::TooLarge, QStringLiteral("passphrase"));
    return SecureBytes::fromBytes(begin, static_cast<std::size_t>(size));
}

} // namespace

Result<SecureBytes> secretFromText(const QString& text)
{
    // Normalising may shorten a text, but nobody types four times the limit.
    if (text.size() > 4 * maxSecretBytes)
        return fail(ErrorCode::TooLarge, QStringLiteral("passphrase"));
    QString normalised = text.normalized(QString::NormalizationForm_KC, QChar::Unicode_14_0);
    auto secret = encode(normalised);
    wipe(normalised);
    return secret;
}

Result<SecureBytes> secretFromUtf8(QByteArrayView utf8)
{
    if (utf8.size() > 4 * maxSecretBytes)
        return fail(ErrorCode::TooLarge, QStringLiteral("passphrase"));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder(utf8);
    if (decoder.hasError()) {
        wipe(text);
        return fail(ErrorCode::InvalidValue, QStringLiteral("passphrase is not UTF-8"));
    }
    auto secret = secretFromText(text);
    wipe(text);
    return secret;
}

void wipe(QString& text)
{
    if (text.isDetached() && !text.isEmpty())
        sodium_memzero(text.data(), static_cast<std::size_t>(text.capacity()) * sizeof(QChar));
    text = QString();
}

} // namespace keel
