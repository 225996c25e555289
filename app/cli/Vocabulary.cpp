// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Vocabulary.h"

#include <QFile>

namespace keel::cli {

Outcome<Taxonomy> loadTaxonomy(Journal& journal)
{
    QFile file(QStringLiteral(":/keel/content/taxonomy.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::of({ErrorCode::Internal, file.errorString()}, file.fileName()));
    KEEL_ASSIGN(const Taxonomy base, about(file.fileName(), Taxonomy::fromJson(file.readAll())));
    KEEL_ASSIGN(const auto own, about(file.fileName(), journal.all<CustomItem>()));
    return base.withOwnItems(own);
}

} // namespace keel::cli
