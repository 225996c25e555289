// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Keelctl.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <unistd.h>

namespace {

constexpr int longestRun = 120'000; ///< ms; Argon2id on a busy machine

/// New sessions have no controlling terminal: nothing can be asked for.
void prepare(QProcess& process, const QString& home)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"HOME", "TMPDIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        environment.insert(QString::fromLatin1(name), home);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(home);
    process.setProgram(QStringLiteral(KEELCTL));
    process.setChildProcessModifier([] { setsid(); });
}

} // namespace

QJsonObject Run::json() const { return QJsonDocument::fromJson(out).object(); }

Keelctl::Keelctl() { write("passphrase", passphrase + '\n'); }

std::unique_ptr<Keelctl> Keelctl::withVault()
{
    static const std::unique_ptr<Keelctl> model = [] {
        auto made = std::make_unique<Keelctl>();
        if (const Run run = made->run({QStringLiteral("init"), QStringLiteral("--kdf-floor")}); run.exit != 0)
            qFatal("no vault could be made: %s", run.err.constData());
        return made;
    }();
    auto copy = std::make_unique<Keelctl>();
    QDir().mkpath(copy->vault());
    for (const QString& name : QDir(model->vault()).entryList(QDir::Files))
        QFile::copy(QDir(model->vault()).filePath(name), QDir(copy->vault()).filePath(name));
    return copy;
}

QStringList Keelctl::globals() const
{
    return {QStringLiteral("--vault"),
            vault(),
            QStringLiteral("--passphrase-file"),
            path("passphrase"),
            QStringLiteral("--now"),
            noon,
            QStringLiteral("--tz"),
            QStringLiteral("Europe/London")};
}

Run Keelctl::run(const QStringList& words, const QByteArray& input) const
{
    return bare(globals() + words, input);
}

Run Keelctl::bare(const QStringList& words, const QByteArray& input) const
{
    QProcess process;
    prepare(process, home());
    return finish(process, words, input);
}

Run Keelctl::runWhereNothingCanBeWritten(const QStringList& words, const QByteArray& input) const
{
    static constexpr uid_t nobody = 65534;
    const bool isRoot = geteuid() == 0;
    if (isRoot) {
        for (const QString& file :
             {home(), path("passphrase"), vault(), path("vault/vault.db"), path("vault/vault.keys")}) {
            if (chown(QFile::encodeName(file).constData(), nobody, nobody) != 0)
                qFatal("chown");
        }
    }
    QFile::setPermissions(vault(), QFile::ReadOwner | QFile::ExeOwner);
    QProcess process;
    prepare(process, home());
    process.setChildProcessModifier([isRoot] {
        setsid();
        if (isRoot && (setgid(nobody) != 0 || setuid(nobody) != 0))
            _exit(99);
    });
    const Run run = finish(process, globals() + words, input);
    QFile::setPermissions(vault(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return run;
}

Run Keelctl::finish(QProcess& process, const QStringList& words, const QByteArray& input) const
{
    process.setArguments(words);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(longestRun) || process.exitStatus() != QProcess::NormalExit)
        qFatal("keelctl crashed or hangs: %s", qPrintable(words.join(u' ')));
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

std::unique_ptr<QProcess> Keelctl::start(const QStringList& words) const
{
    auto process = std::make_unique<QProcess>();
    prepare(*process, home());
    process->setArguments(globals() + words);
    process->start();
    process->waitForStarted();
    return process;
}

void Keelctl::write(const char* name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
}

QByteArray Keelctl::read(const QString& file) const
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

QByteArray Keelctl::diary() const
{
    const Run run = this->run({QStringLiteral("export"), QStringLiteral("-")});
    if (run.exit != 0)
        qFatal("no export: %s", run.err.constData());
    return run.out;
}

QMap<QString, QByteArray> Keelctl::vaultFiles() const
{
    QMap<QString, QByteArray> files;
    for (const QString& name : QDir(vault()).entryList(QDir::Files | QDir::Hidden))
        files.insert(name, read(QDir(vault()).filePath(name)));
    return files;
}
