// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/KeyDerivation.h"

#include <sodium.h>

#include <cerrno>

namespace keel {

static_assert(std::tuple_size_v<KdfSalt> == crypto_pwhash_SALTBYTES);

KdfSalt randomSalt()
{
    KdfSalt salt;
    randombytes_buf(salt.data(), salt.size());
    return salt;
}

Result<SecureBytes> deriveKey(const SecureBytes& secret, const KdfSalt& salt, const KdfCost& cost)
{
    SecureBytes key(derivedKeySize);
    errno = 0;
    const int status = crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char*>(secret.data()),
                                     secret.size(), salt.data(), cost.passes(),
                                     std::size_t(cost.memoryKiB()) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    if (status == 0)
        return key;
    // Our costs lie inside libsodium's own limits, so these two would be a fault of ours.
    if (errno == EINVAL || errno == EFBIG)
        return fail(ErrorCode::Internal, QStringLiteral("crypto_pwhash"));
    return fail(ErrorCode::OutOfMemory, QStringLiteral("Argon2id, %1 KiB").arg(cost.memoryKiB()));
}

} // namespace keel
