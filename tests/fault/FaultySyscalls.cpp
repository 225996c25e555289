// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault/FaultySyscalls.h"

#include <dlfcn.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>

namespace {

using keel::FaultySyscalls::Fault;

bool armed = false; // one storage thread: no locking
Fault armedFault = Fault::None;
int failAt = 0;
int seen = 0;

template <class Function> Function next(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

/// True if this call has to fail; errno is then set.
bool strikes(bool needsSpace)
{
    if (!armed)
        return false;
    ++seen;
    const bool struck = armedFault == Fault::NoSpace ? needsSpace && seen >= failAt
                                                     : armedFault != Fault::None && seen == failAt;
    if (!struck)
        return false;
    if (armedFault == Fault::Kill && !needsSpace)
        static_cast<void>(raise(SIGKILL));
    errno = armedFault == Fault::NoSpace ? ENOSPC : EIO;
    return true;
}

template <class Offset>
ssize_t write(const char* name, int file, const void* bytes, std::size_t size, Offset offset)
{
    const auto real = next<ssize_t (*)(int, const void*, std::size_t, Offset)>(name);
    if (!strikes(true))
        return real(file, bytes, size, offset);
    if (armedFault == Fault::Kill) {
        static_cast<void>(real(file, bytes, size / 2, offset));
        static_cast<void>(raise(SIGKILL));
    }
    return -1;
}

} // namespace

namespace keel::FaultySyscalls {

void arm(Fault fault, int nth)
{
    armedFault = fault;
    failAt = nth;
    seen = 0;
    armed = true;
}

int disarm()
{
    armed = false;
    return seen;
}

} // namespace keel::FaultySyscalls

extern "C" {

ssize_t pwrite(int file, const void* bytes, std::size_t size, off_t offset)
{
    return write("pwrite", file, bytes, size, offset);
}

ssize_t pwrite64(int file, const void* bytes, std::size_t size, off64_t offset)
{
    return write("pwrite64", file, bytes, size, offset);
}

int ftruncate(int file, off_t size) noexcept
{
    return strikes(false) ? -1 : next<int (*)(int, off_t)>("ftruncate")(file, size);
}

int ftruncate64(int file, off64_t size) noexcept
{
    return strikes(false) ? -1 : next<int (*)(int, off64_t)>("ftruncate64")(file, size);
}

int fsync(int file) { return strikes(false) ? -1 : next<int (*)(int)>("fsync")(file); }

int fdatasync(int file) { return strikes(false) ? -1 : next<int (*)(int)>("fdatasync")(file); }

int unlink(const char* path) noexcept
{
    return strikes(false) ? -1 : next<int (*)(const char*)>("unlink")(path);
}

int rename(const char* from, const char* to) noexcept
{
    return strikes(false) ? -1 : next<int (*)(const char*, const char*)>("rename")(from, to);
}
}
