// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/AllRecords.h"

namespace keel::demo {

/// A difficulty with all that a reflection says about it, and the plan that may come of it.
struct Situation
{
    QList<ItemId> challenges, appraisals;
    ItemId value;
    int setupFrom = 0, setupTo = 100; ///< percent
    bool inStrain = false;            ///< belongs to bad weeks
    FieldText text, feeling, explain, inHands, worth;
    FieldText ifCue, thenAction;
    ItemId coping;
};

/// A difficulty that is never reframed: no plan, no ratings of meaning.
struct WorkplaceFacts
{
    QList<ItemId> challenges;
    int setupFrom = 0, setupTo = 100;
    FieldText text, feeling, protect;
};

struct GoodMoment
{
    FieldText text;
    ItemId value;
    QList<ItemId> appraisals;
};

/// The texts of the synthetic diary (demo.json, demo.zh_CN.json), checked once so that the rest can rely on
/// them. They are content of a diary, which is in its owner's language, and nothing the interface translates.
/// All languages have the same of each: the same draws then make the same diary.
struct Words
{
    Label language;
    QList<Record<ChosenValue>> values;
    QList<Record<CustomItem>> customItems;
    QList<SupportLine> supportLines;
    QList<Person> people;
    QList<ShortNote> hardNotes, usualNotes, offNotes, leaveNotes, sickNotes, trainingNotes;
    QList<Situation> situations;
    WorkplaceFacts workplace;
    QStringList endings;
    QList<GoodMoment> moments;
    QList<Note> notes;
    QList<FieldText> mattered, setupChanges, forSupervision;
    QList<FieldText> questions, needs, agreed;
    QList<FieldText> closingPhrases;
    ShareReceipt share;
    Instrument instrument;
    ItemId instrumentId, instrumentScale;
    FieldText instrumentWhere;
    FieldText draft;

    /// In "en" or "zh_CN"; any other language is English. Errors: NotFound, NotJson, NotOurSchema,
    /// InvalidValue: the build is broken.
    [[nodiscard]] static Result<Words> load(const QString& language = QStringLiteral("en"));
};

} // namespace keel::demo
