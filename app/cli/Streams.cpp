// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Streams.h"

#include "services/JsonParser.h"

#include <QFile>
#include <QJsonDocument>

#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace keel::cli {

namespace {

constexpr qint64 largestInput = 256LL * 1024 * 1024;

const QString standardInput = QStringLiteral("-");

ErrorCode codeOf(const QFile& file)
{
    switch (file.error()) {
    case QFile::PermissionsError: return ErrorCode::PermissionDenied;
    case QFile::ResourceError: return ErrorCode::OutOfMemory;
    default: return file.isOpen() || file.exists() ? ErrorCode::IoFailure : ErrorCode::NotFound;
    }
}

Failure unreadable(const QFile& file, const QString& path)
{
    return Failure::ofFile({codeOf(file), file.errorString()}, path);
}

} // namespace

Outcome<> printLine(const QByteArray& line)
{
    const bool written =
        fwrite(line.constData(), 1, std::size_t(line.size()), stdout) == std::size_t(line.size()) &&
        fputc('\n', stdout) != EOF && fflush(stdout) == 0;
    if (!written)
        return fail(Failure::of({errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::IoFailure, {}},
                                QStringLiteral("standard output")));
    return {};
}

Outcome<> printJson(const QJsonObject& document)
{
    return printLine(QJsonDocument(document).toJson(QJsonDocument::Compact));
}

Outcome<> printJson(const QByteArray& document, bool compact)
{
    return printLine(compact ? document
                             : QJsonDocument::fromJson(document).toJson(QJsonDocument::Indented).trimmed());
}

void note(const QString& message) { fprintf(stderr, "keelctl: %s\n", qUtf8Printable(message)); }

bool isTerminal(int fd) { return isatty(fd) != 0; }

bool confirm(const QString& question)
{
    if (!isTerminal(STDIN_FILENO))
        return true;
    fprintf(stderr, "%s [y/N] ", qUtf8Printable(question));
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return false;
    return in.readLine(8).trimmed().toLower().startsWith('y');
}

Outcome<QByteArray> readInput(const QString& path)
{
    QFile file(path);
    const bool open =
        path == standardInput ? file.open(STDIN_FILENO, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return fail(unreadable(file, inputName(path)));
    QByteArray bytes;
    while (true) { // not readAll(): a pipe may never end
        const QByteArray part = file.read(1 << 20);
        if (part.isEmpty())
            break;
        bytes += part;
        if (bytes.size() > largestInput)
            return fail(Failure::of({ErrorCode::TooLarge, QStringLiteral("256 MiB")}, inputName(path)));
    }
    if (file.error() != QFile::NoError)
        return fail(unreadable(file, inputName(path)));
    return bytes;
}

Outcome<JsonInput> readJsonObject(const QString& path)
{
    KEEL_ASSIGN(const QByteArray bytes, readInput(path));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (document.isNull())
        return fail(Failure::of(
            {ErrorCode::NotJson, QStringLiteral("%1 at byte %2").arg(error.errorString()).arg(error.offset)},
            inputName(path)));
    if (!document.isObject())
        return fail(Failure::of({ErrorCode::NotOurSchema, QStringLiteral("not an object")}, inputName(path)));
    // A QJsonObject holds one of each key and would hide which of two was meant.
    const auto value = parseJson(bytes);
    if (!value)
        return fail(Failure::of(value.error(), inputName(path)));
    if (const auto twin = repeatedKey(*value))
        return fail(Failure::of({ErrorCode::InvalidValue, *twin + QStringLiteral(": appears twice")},
                                inputName(path)));
    return JsonInput{bytes, document.object()};
}

QString inputName(const QString& path)
{
    return path == standardInput ? QStringLiteral("standard input") : path;
}

} // namespace keel::cli
