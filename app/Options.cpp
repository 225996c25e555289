// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Options.h"

#include "domain/CivilTime.h"
#include "services/VaultLocation.h"

#include <QCommandLineParser>

#include <cstdio>

namespace keel {

namespace {

constexpr int usageStatus = 2;

int complain(const QString& message)
{
    std::fputs(qPrintable(QStringLiteral("keel: %1\n").arg(message)), stderr);
    return usageStatus;
}

std::optional<QSize> sizeFrom(const QString& text)
{
    const QStringList parts = text.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    const bool sensible = parts.size() == 2 && size.width() >= 240 && size.height() >= 240 &&
                          size.width() <= 8000 && size.height() <= 8000;
    return sensible ? std::optional(size) : std::nullopt;
}

} // namespace

Options Options::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("A private reflective diary for Psychological Wellbeing Practitioners."));
    const auto add = [&parser](const char* name, const char* help, const char* value = "") {
        const QCommandLineOption option(QString::fromLatin1(name), QString::fromLatin1(help),
                                        QString::fromLatin1(value));
        parser.addOption(option);
        return option;
    };
    const auto helpOption = add("help", "Show this help.");
    const auto versionOption = add("version", "Show the version.");
    const auto vault = add("vault", "The vault's folder.", "folder");
    const auto demo = add("demo", "Open a synthetic diary that is thrown away at the end.");
    const auto seed = add("seed", "Another demo diary.", "number");
    const auto now = add("now", "Pretend it is this moment (ISO 8601 with offset).", "moment");
    const auto pictures =
        add("screenshots", "Save a picture of every page of the demo diary and leave.", "folder");
    const auto size = add("size", "The pictures' size (390x844).", "WxH");
    const auto theme = add("theme", "light, dark or contrast.", "theme");
    const auto locale =
        add("locale", "The language, for example zh_CN; pseudo and rtl for checking.", "locale");
    const auto textScale = add("text-scale", "The size of text, 1 to 2.", "factor");
    const auto selfTest = add("self-test", "Load every page, walk the accessibility tree, report and leave.");
    const auto trace = add("trace-startup", "Say how long the start took and leave.");
    const auto descriptor =
        add("passphrase-fd", "With --trace-startup: unlock with this descriptor's first line.", "number");

    Options options;
    if (!parser.parse(arguments)) {
        options.exitStatus = complain(parser.errorText());
        return options;
    }
    if (parser.isSet(helpOption)) {
        std::fputs(qPrintable(parser.helpText()), stdout);
        options.exitStatus = 0;
        return options;
    }
    if (parser.isSet(versionOption)) {
        std::fputs("keel " KEEL_VERSION "\n", stdout);
        options.exitStatus = 0;
        return options;
    }
    if (!parser.positionalArguments().isEmpty())
        options.exitStatus = complain(QStringLiteral("takes no file names"));

    options.vaultFolder = parser.isSet(vault) ? parser.value(vault) : defaultVaultFolder();
    options.picturesFolder = parser.value(pictures);
    options.selfTest = parser.isSet(selfTest);
    options.demo = parser.isSet(demo) || !options.picturesFolder.isEmpty() || options.selfTest;
    options.traceStartup = parser.isSet(trace);
    options.theme = parser.value(theme);
    options.locale = parser.value(locale);

    if (parser.isSet(seed)) {
        bool number = false;
        options.seed = parser.value(seed).toULongLong(&number);
        if (!number)
            options.exitStatus = complain(QStringLiteral("--seed takes a whole number"));
    }
    if (parser.isSet(now)) {
        const auto moment = Instant::parse(parser.value(now));
        if (moment)
            options.now = moment->utc();
        else
            options.exitStatus = complain(
                QStringLiteral("--now takes ISO 8601 with an offset, for example 2026-11-19T17:20:00+00:00"));
    }
    if (parser.isSet(size)) {
        if (const auto picture = sizeFrom(parser.value(size)))
            options.pictureSize = *picture;
        else
            options.exitStatus = complain(QStringLiteral("--size takes WIDTHxHEIGHT, for example 390x844"));
    }
    if (!QStringList{QString(), QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")}
             .contains(options.theme))
        options.exitStatus = complain(QStringLiteral("--theme takes light, dark or contrast"));
    if (parser.isSet(textScale)) {
        options.textScale = parser.value(textScale).toDouble();
        if (!(options.textScale >= 1 && options.textScale <= 2))
            options.exitStatus = complain(QStringLiteral("--text-scale takes 1 to 2"));
    }
    if (parser.isSet(descriptor)) {
        bool number = false;
        options.passphraseDescriptor = parser.value(descriptor).toInt(&number);
        if (!number || !options.traceStartup)
            options.exitStatus =
                complain(QStringLiteral("--passphrase-fd takes a number and goes with --trace-startup"));
    }
    return options;
}

} // namespace keel
