# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Target Sqlcipher::Sqlcipher: the pinned amalgamation that tools/get-sqlcipher.sh puts into third_party/, or
# with -DKEEL_SYSTEM_SQLCIPHER=ON the system's library. Only keel_storage links it.
if(KEEL_SYSTEM_SQLCIPHER)
  find_package(PkgConfig REQUIRED)
  # 4.6 is the first that takes our settings as we state them. That the library really encrypts is asked of it
  # at every open (PRAGMA cipher_version), not here.
  pkg_check_modules(SQLCIPHER_SYS REQUIRED IMPORTED_TARGET sqlcipher>=4.6)
  add_library(sqlcipher INTERFACE)
  target_link_libraries(sqlcipher INTERFACE PkgConfig::SQLCIPHER_SYS)
  target_compile_definitions(sqlcipher INTERFACE SQLITE_HAS_CODEC=1)
else()
  set(KEEL_SQLCIPHER_DIR "${KEEL_ROOT}/third_party" CACHE PATH "where tools/get-sqlcipher.sh put sqlite3.c")
  if(NOT EXISTS "${KEEL_SQLCIPHER_DIR}/sqlite3.c")
    message(FATAL_ERROR "Run tools/get-sqlcipher.sh ${KEEL_SQLCIPHER_DIR} first (or use KEEL_SYSTEM_SQLCIPHER)")
  endif()
  find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto)
  find_package(Threads REQUIRED)
  include(CheckSymbolExists)
  check_symbol_exists(fdatasync "unistd.h" KEEL_HAVE_FDATASYNC)
  check_symbol_exists(pread "unistd.h" KEEL_HAVE_PREAD)
  check_symbol_exists(usleep "unistd.h" KEEL_HAVE_USLEEP)

  add_library(sqlcipher STATIC "${KEEL_SQLCIPHER_DIR}/sqlite3.c")
  target_include_directories(sqlcipher SYSTEM PUBLIC "${KEEL_SQLCIPHER_DIR}")
  target_compile_definitions(sqlcipher PUBLIC SQLITE_HAS_CODEC=1 PRIVATE
    SQLCIPHER_CRYPTO_OPENSSL=1
    SQLCIPHER_OMIT_DEFAULT_LOGGING=1  # else a wrong key prints to stderr
    NDEBUG=1
    SQLITE_THREADSAFE=1
    SQLITE_TEMP_STORE=3               # temporary tables never reach the disk, whatever a pragma says
    SQLITE_SECURE_DELETE=1
    SQLITE_OMIT_LOOKASIDE=1           # lookaside slots would bypass the wiping allocator
    SQLITE_OMIT_LOAD_EXTENSION=1
    SQLITE_OMIT_SHARED_CACHE=1
    SQLITE_OMIT_DEPRECATED=1
    SQLITE_DQS=0                      # a misspelt "column" is an error, not a string
    SQLITE_TRUSTED_SCHEMA=0
    SQLITE_DEFAULT_FOREIGN_KEYS=1
    SQLITE_DEFAULT_MEMSTATUS=0
    SQLITE_LIKE_DOESNT_MATCH_BLOBS=1
    SQLITE_ENABLE_API_ARMOR=1
    SQLITE_ENABLE_FTS5=1
    $<$<BOOL:${KEEL_HAVE_FDATASYNC}>:HAVE_FDATASYNC=1>
    $<$<BOOL:${KEEL_HAVE_PREAD}>:USE_PREAD=1>
    $<$<BOOL:${KEEL_HAVE_USLEEP}>:HAVE_USLEEP=1>)
  # Addresses are checked in SQLite as well; its pointer idioms, which UBSan's object sizes trip over, are not ours.
  if(KEEL_SANITIZE MATCHES "undefined")
    target_compile_options(sqlcipher PRIVATE -fno-sanitize=undefined)
  endif()
  target_compile_options(sqlcipher PRIVATE -w $<$<CONFIG:Debug>:-O1>)
  target_link_libraries(sqlcipher PRIVATE OpenSSL::Crypto Threads::Threads m)
  # Our sqlite3_* stay inside the executable: another SQLite in the process must neither use nor replace them.
  set_target_properties(sqlcipher PROPERTIES C_VISIBILITY_PRESET hidden POSITION_INDEPENDENT_CODE ON
                        C_CLANG_TIDY "" AUTOMOC OFF EXPORT_COMPILE_COMMANDS OFF)
  target_link_options(sqlcipher INTERFACE "LINKER:--exclude-libs,libsqlcipher.a")
endif()
add_library(Sqlcipher::Sqlcipher ALIAS sqlcipher)
