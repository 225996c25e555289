// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/IdentifierGuard.h"
#include "domain/Prompts.h"
#include "domain/SupportCard.h"
#include "domain/ValueCatalogue.h"
#include "services/PhraseLists.h"

#include <memory>

namespace keel {

/// Everything people read that is data, in one language; made once and shared. Immutable, any thread.
struct Content
{
    Taxonomy taxonomy;
    ValueCatalogue values;
    Prompts prompts;
    SupportCard supportCard;
    IdentifierGuard guard;
    std::shared_ptr<const PhraseLists> phrases;

    /// From the resources under `root`, with the translation of `language` ("zh_CN") where there is one;
    /// other languages are English. NotFound, NotJson or NotOurSchema with the file's name: the build is
    /// broken.
    [[nodiscard]] static Result<std::shared_ptr<const Content>>
    load(const QString& language, const QString& root = QStringLiteral(":/keel/content"));

    [[nodiscard]] bool holdsSafetyPhrase(QStringView text) const { return phrases->oneOccursIn(text); }
    /// The languages that have a list of safety phrases ("en", "zh_CN"), in order.
    [[nodiscard]] static QStringList phraseLanguages(const QString& root = QStringLiteral(":/keel/content"));
};

} // namespace keel
