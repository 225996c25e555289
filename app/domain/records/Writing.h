// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Lists.h"
#include "domain/Text.h"
#include "domain/records/Record.h"

namespace keel {

/// What a free entry may be linked to: any phase, because one may enter at any phase.
struct EntryLinks
{
    DistinctList<ItemId, 16> challengeIds;
    DistinctList<ItemId, 25> valueIds;
    DistinctList<ItemId, 32> appraisalIds;
    DistinctList<ItemId, 64> copingIds;

    template <class Self, class Visitor> static void visit(Self& self, Visitor& visitor)
    {
        visitor("challenge_ids", self.challengeIds);
        visitor("value_ids", self.valueIds);
        visitor("appraisal_ids", self.appraisalIds);
        visitor("coping_ids", self.copingIds);
    }
    friend bool operator==(const EntryLinks&, const EntryLinks&) = default;
};

/// Something that mattered, in one or two lines.
struct Moment
{
    static constexpr Kind kind = Kind::Moment;
    static constexpr const char* table = "moment";
    static constexpr const char* collection = "moments";

    Stamp stamp;
    FieldText text;
    EntryLinks links;

    template <class Self, class Visitor> static void visit(Self& self, Visitor& visitor)
    {
        Stamp::visit(self.stamp, visitor);
        visitor("text", self.text);
        EntryLinks::visit(self.links, visitor);
    }
    friend bool operator==(const Moment&, const Moment&) = default;
};

/// A free note.
struct Note
{
    static constexpr Kind kind = Kind::Note;
    static constexpr const char* table = "note";
    static constexpr const char* collection = "notes";

    Stamp stamp;
    EntryLinks links;
    FieldText title;
    NoteText text;

    template <class Self, class Visitor> static void visit(Self& self, Visitor& visitor)
    {
        Stamp::visit(self.stamp, visitor);
        EntryLinks::visit(self.links, visitor);
        visitor("title", self.title);
        visitor("text", self.text);
    }
    friend bool operator==(const Note&, const Note&) = default;
};

} // namespace keel
