// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Passphrase.h"

#include "cli/Interruption.h"
#include "crypto/SecretText.h"

#include <QFile>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace keel::cli {

namespace {

/// Longer than any passphrase may be, before normalising (see secretFromUtf8).
constexpr std::size_t longestLine = 4 * maxSecretBytes;

class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor()
    {
        if (m_fd >= 0)
            close(m_fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

/// One byte at a time: what follows the line belongs to somebody else.
Outcome<SecureBytes> readLine(int fd, const QString& source)
{
    SecureBytes line(longestLine);
    std::size_t size = 0;
    while (true) {
        unsigned char byte = 0;
        const auto count = read(fd, &byte, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return fail(Failure{ExitStatus::Disk, QStringLiteral("%1: the passphrase cannot be read (%2)")
                                                      .arg(source, QString::fromLocal8Bit(strerror(errno)))});
        if (count == 0 || byte == '\n')
            break;
        if (size == longestLine)
            return fail(Failure::refused(
                QStringLiteral("%1: the first line is too long for a passphrase").arg(source)));
        line.data()[size++] = byte;
    }
    if (size > 0 && line.data()[size - 1] == '\r') // a file from a system that ends lines so
        --size;
    return SecureBytes::fromBytes(reinterpret_cast<const char*>(line.data()), size);
}

Outcome<SecureBytes> readFile(const QString& path)
{
    const Descriptor file(open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (file.get() < 0)
        return fail(Failure{ExitStatus::Disk, QStringLiteral("%1: the passphrase file cannot be opened (%2)")
                                                  .arg(path, QString::fromLocal8Bit(strerror(errno)))});
    return readLine(file.get(), path);
}

Outcome<SecureBytes> readDescriptor(qint64 number)
{
    const QString source = QStringLiteral("descriptor %1").arg(number);
    if (number > 1'000'000 || fcntl(int(number), F_GETFD) < 0)
        return fail(Failure::usage(QStringLiteral("%1 is not open; check --passphrase-fd").arg(source)));
    return readLine(int(number), source);
}

/// The terminal with its echo off, put right again even if an interruption ends the process.
class SilentTerminal
{
public:
    explicit SilentTerminal(int fd)
        : m_fd(fd), m_before(attributes(fd)), m_scope([this] {
              restore();
              interruption::endProcess();
          })
    {
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        silent.c_lflag |= ECHONL;
        tcsetattr(m_fd, TCSAFLUSH, &silent);
    }
    ~SilentTerminal() { restore(); }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

private:
    static termios attributes(int fd)
    {
        termios now{};
        tcgetattr(fd, &now);
        return now;
    }
    void restore() const { tcsetattr(m_fd, TCSAFLUSH, &m_before); }

    int m_fd;
    termios m_before;
    interruption::Scope m_scope;
};

/// The terminal itself and not stdin, which may carry a record.
Outcome<SecureBytes> ask(const char* prompt)
{
    const Descriptor terminal(open("/dev/tty", O_RDWR | O_CLOEXEC));
    if (terminal.get() < 0)
        return fail(Failure::usage(QStringLiteral(
            "no terminal to ask for the passphrase; give --passphrase-file or --passphrase-fd")));
    const SilentTerminal silence(terminal.get());
    [[maybe_unused]] const auto written = write(terminal.get(), prompt, strlen(prompt));
    return readLine(terminal.get(), QStringLiteral("terminal"));
}

/// Nothing when neither a file nor a descriptor is named.
Outcome<std::optional<SecureBytes>> readNamed(const Invocation& invocation)
{
    const auto file = invocation.value("passphrase-file");
    KEEL_ASSIGN(const auto descriptor, invocation.number("passphrase-fd", 0));
    if (file && descriptor)
        return fail(
            Failure::usage(QStringLiteral("give either --passphrase-file or --passphrase-fd, not both")));
    if (!file && !descriptor)
        return std::optional<SecureBytes>();
    KEEL_ASSIGN(SecureBytes line, file ? readFile(*file) : readDescriptor(*descriptor));
    return std::optional(std::move(line));
}

} // namespace

Outcome<SecureBytes> readPassphrase(const Invocation& invocation)
{
    KEEL_ASSIGN(auto named, readNamed(invocation));
    if (named)
        return std::move(*named);
    return ask("Passphrase: ");
}

Outcome<SecureBytes> readNewPassphrase(const Invocation& invocation)
{
    KEEL_ASSIGN(auto named, readNamed(invocation));
    if (named)
        return std::move(*named);
    KEEL_ASSIGN(SecureBytes first, ask("New passphrase: "));
    KEEL_ASSIGN(const SecureBytes second, ask("The same again: "));
    if (!(first == second))
        return fail(
            Failure::refused(QStringLiteral("the two passphrases differ; nothing was made, try again")));
    return first;
}

} // namespace keel::cli
