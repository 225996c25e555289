// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

/// What one run of keelctl gave.
struct Run
{
    int exit = -1;
    QByteArray out;
    QByteArray err;

    /// stdout as exactly one JSON document and nothing else; an empty object if it is not that.
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QString line() const { return QString::fromUtf8(out).trimmed(); }
};

/// A private home with a vault in it, a passphrase file beside it, and the real keelctl, cut off from any
/// terminal.
class Keelctl
{
public:
    static inline const QByteArray passphrase = "walnut harbour quiet lantern bicycle mornings";
    static inline const QString noon = QStringLiteral("2026-03-02T12:00:00+00:00"); ///< a Monday

    Keelctl();
    /// A vault of its own, copied from one that is made once per test program.
    [[nodiscard]] static std::unique_ptr<Keelctl> withVault();

    [[nodiscard]] QString home() const { return m_home.path(); }
    [[nodiscard]] QString path(const char* name) const { return m_home.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QString vault() const { return path("vault"); }
    /// --vault, --passphrase-file, --now and --tz of this home.
    [[nodiscard]] QStringList globals() const;

    /// With globals().
    [[nodiscard]] Run run(const QStringList& words, const QByteArray& input = {}) const;
    /// Without them.
    [[nodiscard]] Run bare(const QStringList& words, const QByteArray& input = {}) const;
    /// The same in a vault folder without write permission; as the user nobody where root runs the tests,
    /// because permissions do not bind root. The home belongs to that user from then on.
    [[nodiscard]] Run runWhereNothingCanBeWritten(const QStringList& words, const QByteArray& input) const;
    /// Started and left running.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList& words) const;

    void write(const char* name, const QByteArray& bytes) const;
    [[nodiscard]] QByteArray read(const QString& file) const;
    /// The diary as it stands, less the moment of the export.
    [[nodiscard]] QByteArray diary() const;
    /// Names and contents of everything in the vault's folder.
    [[nodiscard]] QMap<QString, QByteArray> vaultFiles() const;

private:
    [[nodiscard]] Run finish(QProcess& process, const QStringList& words, const QByteArray& input) const;

    QTemporaryDir m_home;
};
