// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/FirstRunPosition.h"

namespace keel {

namespace {

const QString draftKind = QStringLiteral("first_run");

} // namespace

Result<std::optional<int>> firstRunStep(Diary& diary)
{
    KEEL_ASSIGN(const auto draft, diary.journal().draft(draftKind));
    return draft && draft->body.step ? std::optional(draft->body.step->value()) : std::optional<int>();
}

Result<void> keepFirstRunStep(Diary& diary, int step)
{
    Draft draft;
    KEEL_ASSIGN(draft.step, (BoundedInt<0, 100>::create(step)));
    KEEL_ASSIGN(draft.document, JsonText::create(QStringLiteral("{}")));
    return diary.journal().saveDraft(draftKind, draft);
}

Result<void> endFirstRun(Diary& diary) { return diary.journal().discardDraft(draftKind); }

} // namespace keel
