// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Vocabulary.h"

#include <QFile>

namespace keel::cli {

namespace {

Outcome<QByteArray> contentOf(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::of({ErrorCode::Internal, file.errorString()}, name));
    return file.readAll();
}

} // namespace

Outcome<Taxonomy> loadTaxonomy(Journal& journal)
{
    const QString name = QStringLiteral(":/keel/content/taxonomy.json");
    KEEL_ASSIGN(const QByteArray json, contentOf(name));
    KEEL_ASSIGN(const Taxonomy base, about(name, Taxonomy::fromJson(json)));
    KEEL_ASSIGN(const auto own, about(name, journal.all<CustomItem>()));
    return base.withOwnItems(own);
}

Outcome<Prompts> loadPrompts()
{
    const QString name = QStringLiteral(":/keel/content/prompts.json");
    KEEL_ASSIGN(const QByteArray json, contentOf(name));
    return about(name, Prompts::fromJson(json));
}

} // namespace keel::cli
