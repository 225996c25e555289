// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/AllRecords.h"
#include "services/InstrumentFile.h"

namespace keel {

/// What was begun of a questionnaire, as numbers: never its words. Pure.
struct QuestionnaireDraft
{
    insights::Answers answers;
    int step = 0; ///< the question one is at, or their number at the end

    /// How the draft of the questionnaire of that id is called.
    [[nodiscard]] static QString kindOf(const QString& id);
    /// What the file has an answer for. It may have changed since.
    [[nodiscard]] static QuestionnaireDraft read(const JsonText& document, const InstrumentFile& file);
    [[nodiscard]] Result<JsonText> toDocument() const;
};

/// The scores that can be reckoned, in the file's order. Pure.
[[nodiscard]] Result<ScaleScores> scoresOf(const InstrumentFile& file, const insights::Answers& answers);

/// Would the same answers say the same? Words that one of the files does not have are no difference: an
/// export leaves them out. Pure.
[[nodiscard]] bool asksTheSame(const InstrumentFile& before, const InstrumentFile& now);

} // namespace keel
