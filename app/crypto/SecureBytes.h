// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstddef>

namespace keel {

/// Owner of a secret: memory between guard pages, locked against swapping, left out of core dumps and
/// zeroed when freed (sodium_malloc). Each one costs several pages, so it is for keys and passphrases,
/// not for texts. Move-only; a copy is asked for by name. Not thread-safe; may change threads.
class SecureBytes
{
public:
    SecureBytes() noexcept = default;
    /// `size` zero bytes. Throws std::bad_alloc like any other allocation.
    explicit SecureBytes(std::size_t size);
    ~SecureBytes();
    SecureBytes(SecureBytes&& other) noexcept;
    SecureBytes& operator=(SecureBytes&& other) noexcept;
    SecureBytes(const SecureBytes&) = delete;
    SecureBytes& operator=(const SecureBytes&) = delete;

    /// `size` bytes from the system's random source.
    [[nodiscard]] static SecureBytes random(std::size_t size);
    /// A copy of `size` bytes; the caller wipes the original.
    [[nodiscard]] static SecureBytes fromBytes(const char* bytes, std::size_t size);
    [[nodiscard]] SecureBytes clone() const;

    /// Writing through data() after readOnly() ends the program: that is the point of it.
    [[nodiscard]] unsigned char* data() noexcept { return m_data; }
    [[nodiscard]] const unsigned char* data() const noexcept { return m_data; }
    [[nodiscard]] std::size_t size() const noexcept { return m_size; }
    [[nodiscard]] bool isEmpty() const noexcept { return m_size == 0; }
    [[nodiscard]] QByteArrayView view() const noexcept;

    /// Makes the pages read-only for the rest of this object's life.
    void readOnly() noexcept;

    /// Takes the same time wherever the first difference lies; lengths are not secret.
    friend bool operator==(const SecureBytes& left, const SecureBytes& right) noexcept;

private:
    void release() noexcept;

    unsigned char* m_data = nullptr;
    std::size_t m_size = 0;
};

} // namespace keel
