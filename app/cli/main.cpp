// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "cli/Interruption.h"
#include "cli/Streams.h"
#include "crypto/CryptoLibrary.h"
#include "crypto/ProcessHardening.h"

#include <QCoreApplication>

namespace {

using namespace keel;
using namespace keel::cli;

Outcome<> run(const QStringList& words)
{
    KEEL_TRY(about(QStringLiteral("libsodium"), initCrypto()));
    if (const auto hardened = hardenProcess(); !hardened)
        note(QStringLiteral("this system may write the memory of keelctl to a core file (%1)")
                 .arg(hardened.error().detail));
    KEEL_ASSIGN(const Invocation invocation, Invocation::parse(words));
    if (invocation.has("help"))
        return runHelp(invocation);
    if (invocation.has("version"))
        return printLine("keelctl " KEEL_VERSION);
    if (!invocation.command())
        return fail(Failure::usage(QStringLiteral("no command; see \"keelctl --help\"")));
    KEEL_TRY(invocation.checkOperands());
    return invocation.command()->run(invocation);
}

} // namespace

int main(int argc, char* argv[])
{
    interruption::watch();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("keelctl"));
    const auto outcome = run(QCoreApplication::arguments().mid(1));
    if (outcome)
        return int(ExitStatus::Done);
    note(outcome.error().message);
    return int(outcome.error().status);
}
