// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Content.h"

#include <QFile>

namespace keel {

namespace {

Result<QByteArray> read(const QString& root, const QString& name)
{
    QFile file(root + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, name);
    return file.readAll();
}

/// A translation may be missing: then everything is English.
QByteArray readOverlay(const QString& root, const QString& language, const QString& name)
{
    return read(root, language + u'/' + name).value_or(QByteArray());
}

template <class Part> Result<Part> named(const QString& name, Result<Part> part)
{
    if (!part)
        return fail(part.error().code, name + QStringLiteral(": ") + part.error().detail);
    return part;
}

template <class Part>
Result<Part> translated(const QString& root, const QString& language, const QString& name)
{
    KEEL_ASSIGN(const QByteArray base, read(root, name));
    return named(name, Part::fromJson(base, readOverlay(root, language, name)));
}

} // namespace

Result<std::shared_ptr<const Content>> Content::load(const QString& language, const QString& root)
{
    KEEL_ASSIGN(auto taxonomy, translated<Taxonomy>(root, language, QStringLiteral("taxonomy.json")));
    KEEL_ASSIGN(auto values, translated<ValueCatalogue>(root, language, QStringLiteral("values.json")));
    KEEL_ASSIGN(auto prompts, translated<Prompts>(root, language, QStringLiteral("prompts.json")));
    KEEL_ASSIGN(auto supportCard,
                translated<SupportCard>(root, language, QStringLiteral("support-card.json")));

    const QString guardName = QStringLiteral("guard.json"); // one list for all languages
    KEEL_ASSIGN(const QByteArray guardWords, read(root, guardName));
    KEEL_ASSIGN(auto guard, named(guardName, IdentifierGuard::fromJson(guardWords)));

    KEEL_ASSIGN(auto phrases, PhraseLists::of(root));

    return std::make_shared<const Content>(Content{std::move(taxonomy), std::move(values), std::move(prompts),
                                                   std::move(supportCard), std::move(guard),
                                                   std::move(phrases)});
}

QStringList Content::phraseLanguages(const QString& root) { return PhraseLists::languages(root); }

} // namespace keel
