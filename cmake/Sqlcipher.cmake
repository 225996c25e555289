# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Target Sqlcipher::Sqlcipher: the system's library (get-sqlcipher.sh left "use-system") or the amalgamation.
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto)
find_package(Threads REQUIRED)
set(SQLCIPHER_DIR "${CMAKE_SOURCE_DIR}/third_party" CACHE PATH "made by tools/get-sqlcipher.sh")
if(EXISTS "${SQLCIPHER_DIR}/use-system")
  find_package(PkgConfig REQUIRED)
  pkg_check_modules(SQLCIPHER_SYS REQUIRED IMPORTED_TARGET sqlcipher>=4.5)
  add_library(sqlcipher INTERFACE)
  target_link_libraries(sqlcipher INTERFACE PkgConfig::SQLCIPHER_SYS)
  target_compile_definitions(sqlcipher INTERFACE SQLITE_HAS_CODEC=1)
else()
  if(NOT EXISTS "${SQLCIPHER_DIR}/sqlite3.c")
    message(FATAL_ERROR "run tools/get-sqlcipher.sh ${SQLCIPHER_DIR} first")
  endif()
  add_library(sqlcipher STATIC "${SQLCIPHER_DIR}/sqlite3.c")
  target_include_directories(sqlcipher SYSTEM PUBLIC "${SQLCIPHER_DIR}")
  target_compile_definitions(sqlcipher
    PUBLIC SQLITE_HAS_CODEC=1 SQLITE_ENABLE_SESSION=1 SQLITE_ENABLE_PREUPDATE_HOOK=1
           SQLITE_OMIT_DEPRECATED=1
    PRIVATE SQLCIPHER_CRYPTO_OPENSSL=1 SQLITE_TEMP_STORE=2 SQLITE_THREADSAFE=1
           SQLITE_ENABLE_FTS5=1 SQLITE_ENABLE_COLUMN_METADATA=1 SQLITE_ENABLE_DBSTAT_VTAB=1
           SQLITE_DQS=0 SQLITE_DEFAULT_FOREIGN_KEYS=1 SQLITE_DEFAULT_MEMSTATUS=0
           SQLITE_LIKE_DOESNT_MATCH_BLOBS=1 SQLITE_MAX_EXPR_DEPTH=1000 SQLITE_USE_ALLOCA=1
           SQLITE_SECURE_DELETE=1 SQLITE_TRUSTED_SCHEMA=0
           SQLITE_ENABLE_API_ARMOR=1 HAVE_USLEEP=1 HAVE_ISNAN=1 NDEBUG=1 SQLCIPHER_OMIT_DEFAULT_LOGGING=1)
  set_target_properties(sqlcipher PROPERTIES
    C_VISIBILITY_PRESET hidden        # our sqlite3_* never leave the executable ...
    POSITION_INDEPENDENT_CODE ON C_CLANG_TIDY "" EXPORT_COMPILE_COMMANDS OFF)
  target_compile_options(sqlcipher PRIVATE -w $<$<CONFIG:Debug>:-O1>)
  target_link_libraries(sqlcipher PRIVATE OpenSSL::Crypto Threads::Threads m)
  # ... and are not exported by a final link either (an executable linked with -rdynamic / ENABLE_EXPORTS)
  target_link_options(sqlcipher INTERFACE "LINKER:--exclude-libs,libsqlcipher.a")
endif()
add_library(Sqlcipher::Sqlcipher ALIAS sqlcipher)
