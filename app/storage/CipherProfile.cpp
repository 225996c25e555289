// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/CipherProfile.h"

#include <sqlite3.h>

#include <cerrno>

namespace keel::CipherProfile {

namespace {

// The library's own defaults for version 4, written out. The KDF lines are unused with a raw key, but they
// are part of what another program needs to open the file with a passphrase-free key.
constexpr const char* cipherSettings = "PRAGMA cipher_page_size = 4096;"
                                       "PRAGMA cipher_use_hmac = ON;"
                                       "PRAGMA cipher_hmac_algorithm = HMAC_SHA512;"
                                       "PRAGMA cipher_kdf_algorithm = PBKDF2_HMAC_SHA512;"
                                       "PRAGMA kdf_iter = 256000;"
                                       "PRAGMA cipher_plaintext_header_size = 0;"
                                       "PRAGMA cipher_memory_security = OFF;" // WipingAllocator instead
                                       "PRAGMA cipher_log_level = NONE;";

constexpr const char* sqliteSettings = "PRAGMA temp_store = MEMORY;"
                                       "PRAGMA mmap_size = 0;"
                                       "PRAGMA foreign_keys = ON;"
                                       "PRAGMA recursive_triggers = ON;" // REPLACE must fire delete triggers
                                       "PRAGMA trusted_schema = OFF;"
                                       "PRAGMA cell_size_check = ON;"
                                       "PRAGMA fullfsync = ON;" // Apple: fsync alone does not reach the disk
                                       "PRAGMA checkpoint_fullfsync = ON;";

struct Switch
{
    int option;
    int value;
};

constexpr Switch switches[] = {
    {SQLITE_DBCONFIG_DEFENSIVE, 1}, {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0}, {SQLITE_DBCONFIG_DQS_DML, 0},
    {SQLITE_DBCONFIG_DQS_DDL, 0},   {SQLITE_DBCONFIG_ENABLE_TRIGGER, 1}, {SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0},
};

struct Limit
{
    int id;
    int value;
};

constexpr Limit limits[] = {
    {SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024},
    {SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024},
    {SQLITE_LIMIT_ATTACHED, 1}, // key rotation exports into one attached file
};

Result<void> run(sqlite3* database, const char* sql)
{
    const int code = sqlite3_exec(database, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return fail(sqliteError(code, database));
    return {};
}

ErrorCode fromSystem(int systemError, ErrorCode otherwise)
{
    switch (systemError) {
    case ENOSPC: return ErrorCode::DiskFull;
    case EROFS: return ErrorCode::ReadOnly;
    case EACCES:
    case EPERM: return ErrorCode::PermissionDenied;
    default: return otherwise;
    }
}

ErrorCode codeOf(int extendedCode, int systemError)
{
    switch (extendedCode) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID: return ErrorCode::Conflict;
    case SQLITE_IOERR_NOMEM: return ErrorCode::OutOfMemory;
    case SQLITE_IOERR_CORRUPTFS: return ErrorCode::VaultDamaged;
    default: break;
    }
    switch (extendedCode & 0xff) {
    case SQLITE_BUSY: return ErrorCode::VaultInUse;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT: return ErrorCode::VaultDamaged;
    case SQLITE_FULL: return ErrorCode::DiskFull;
    case SQLITE_READONLY: return ErrorCode::ReadOnly;
    case SQLITE_PERM:
    case SQLITE_AUTH: return ErrorCode::PermissionDenied;
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR: return fromSystem(systemError, ErrorCode::IoFailure);
    case SQLITE_NOMEM: return ErrorCode::OutOfMemory;
    case SQLITE_INTERRUPT: return ErrorCode::Cancelled;
    case SQLITE_CONSTRAINT: return ErrorCode::InvalidValue;
    case SQLITE_TOOBIG: return ErrorCode::TooLarge;
    default: return ErrorCode::Internal;
    }
}

} // namespace

Result<void> applyCipher(sqlite3* database) { return run(database, cipherSettings); }

Result<void> harden(sqlite3* database)
{
    for (const auto& [option, value] : switches) {
        if (const int code = sqlite3_db_config(database, option, value, nullptr); code != SQLITE_OK)
            return fail(sqliteError(code, database));
    }
    for (const auto& [id, value] : limits)
        sqlite3_limit(database, id, value);
    sqlite3_extended_result_codes(database, 1);
    return run(database, sqliteSettings);
}

Error sqliteError(int resultCode, sqlite3* database)
{
    // The connection knows more than a plain code, as long as it speaks of the same event.
    const int latest = database ? sqlite3_extended_errcode(database) : resultCode;
    const int extended = (latest & 0xff) == (resultCode & 0xff) ? latest : resultCode;
    const int systemError = database ? sqlite3_system_errno(database) : 0;
    QString detail = QStringLiteral("sqlite %1").arg(extended);
    const int kind = extended & 0xff;
    if (systemError != 0 && (kind == SQLITE_IOERR || kind == SQLITE_CANTOPEN))
        detail += QStringLiteral(" errno %1").arg(systemError);
    return {codeOf(extended, systemError), std::move(detail)};
}

} // namespace keel::CipherProfile
