// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/WipingAllocator.h"

#include "storage/CipherProfile.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace keel::WipingAllocator {

namespace {

sqlite3_mem_methods base; // SQLite's own allocator, which does the real work

// Called through a volatile pointer, else the compiler drops a write to memory that is freed next.
void* (*const volatile fill)(void*, int, std::size_t) = std::memset;

void wipe(void* block)
{
    if (block)
        fill(block, 0, static_cast<std::size_t>(base.xSize(block)));
}

void wipeAndFree(void* block)
{
    wipe(block);
    base.xFree(block);
}

void* reallocate(void* block, int size)
{
    // The base's realloc may move the block and free the old one unwiped, so this never calls it.
    void* const moved = base.xMalloc(size);
    if (!moved)
        return nullptr; // SQLite keeps the old block
    std::memcpy(moved, block, static_cast<std::size_t>(std::min(size, base.xSize(block))));
    wipeAndFree(block);
    return moved;
}

Result<void> configure()
{
    if (const int code = sqlite3_config(SQLITE_CONFIG_GETMALLOC, &base); code != SQLITE_OK)
        return fail(CipherProfile::sqliteError(code, nullptr));
    sqlite3_mem_methods wiping = base;
    wiping.xFree = wipeAndFree;
    wiping.xRealloc = reallocate;
    if (const int code = sqlite3_config(SQLITE_CONFIG_MALLOC, &wiping); code != SQLITE_OK)
        return fail(CipherProfile::sqliteError(code, nullptr));
    return {};
}

} // namespace

Result<void> install()
{
    static const Result<void> installed = configure();
    return installed;
}

} // namespace keel::WipingAllocator
