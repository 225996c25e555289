// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/SecureBytes.h"

#include <sodium.h>

#include <cstring>
#include <new>
#include <utility>

namespace keel {

SecureBytes::SecureBytes(std::size_t size) : m_size(size)
{
    if (size == 0)
        return;
    // sodium_malloc needs the page size and canary that sodium_init finds out; after the first call it is
    // cheap.
    if (sodium_init() >= 0)
        m_data = static_cast<unsigned char*>(sodium_malloc(size));
    if (!m_data)
        throw std::bad_alloc();
    std::memset(m_data, 0, size);
}

SecureBytes::~SecureBytes() { release(); }

SecureBytes::SecureBytes(SecureBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{}

SecureBytes& SecureBytes::operator=(SecureBytes&& other) noexcept
{
    if (this != &other) {
        release();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecureBytes SecureBytes::random(std::size_t size)
{
    SecureBytes bytes(size);
    if (size > 0)
        randombytes_buf(bytes.m_data, size);
    return bytes;
}

SecureBytes SecureBytes::fromBytes(const char* source, std::size_t size)
{
    SecureBytes bytes(size);
    if (size > 0)
        std::memcpy(bytes.m_data, source, size);
    return bytes;
}

SecureBytes SecureBytes::clone() const { return fromBytes(reinterpret_cast<const char*>(m_data), m_size); }

QByteArrayView SecureBytes::view() const noexcept { return {m_data, static_cast<qsizetype>(m_size)}; }

void SecureBytes::readOnly() noexcept
{
    if (m_data)
        sodium_mprotect_readonly(m_data);
}

bool operator==(const SecureBytes& left, const SecureBytes& right) noexcept
{
    return left.m_size == right.m_size &&
           (left.m_size == 0 || sodium_memcmp(left.m_data, right.m_data, left.m_size) == 0);
}

void SecureBytes::release() noexcept
{
    sodium_free(m_data); // makes the pages writable again, zeroes them; nullptr is fine
    m_data = nullptr;
    m_size = 0;
}

} // namespace keel
