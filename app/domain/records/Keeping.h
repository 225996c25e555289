// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Bounded.h"
#include "domain/Lists.h"
#include "domain/Text.h"
#include "domain/records/Record.h"

namespace keel {

/// An instrument the person brought (instrument/1), kept as its file said. Item text never leaves by export.
struct Instrument
{
    static constexpr Kind kind = Kind::Instrument;
    static constexpr const char* table = "instrument";
    static constexpr const char* collection = "instruments";

    FieldText name;
    JsonText document;

    template <class Self, class Visitor> static void visit(Self& self, Visitor& visitor)
    {
        visitor("name", self.name);
        visitor("document", self.document);
    }
    friend bool operator==(const Instrument&, const Instrument&) = default;
};

/// One scale's result.
struct ScaleScore
{
    static constexpr const char* table = "score_scale";
    ItemId scale;
    BoundedReal<-1'000'000, 1'000'000> value;

    template <class Self, class Visitor> static void visit(Self& self, Visitor& visitor)
    {
        visitor("scale", self.scale);
        visitor("value", self.value);
    }
    friend bool operator==(const ScaleScore&, const ScaleScore&) = default;
};

/// Scale to value; a JSON object in the export.
struct ScaleScores
{
    BoundedList<ScaleScore, 64> entries;
    friend bool operator==(const ScaleScores&, const ScaleScores&) = default;
};

/// A completed measure: scores only, no answers.
struct Score
{
    static constexpr Kind kind = Kind::Score;
    static constexpr const char* table = "score";
    static constexpr const char* collection = "scores";

    ItemId instrument;
    Day localDate;
    ScaleScores scores;
    FieldText where;

    template <class Self, class Visitor> static void visit(Self& self, Visitor& visitor)
    {
        visitor("instrument", self.instrument);
        visitor("local_date", self.localDate);
        visitor("scores", self.scores);
        visitor("where", self.where);
    }
    friend bool operator==(const Score&, const Score&) = default;
};

/// The person's choices about prompts, as one JSON object. There is exactly one.
struct PromptSettings
{
    static constexpr Kind kind = Kind::PromptSettings;
    static constexpr const char* table = "prompt_settings";
    static constexpr const char* collection = "prompt_settings";

    JsonText document;

    template <class Self, class Visitor> static void visit(Self& self, Visitor& visitor)
    {
        visitor("document", self.document);
    }
    friend bool operator==(const PromptSettings&, const PromptSettings&) = default;
};

/// Someone one shares with: a name and public keys, checked by fingerprint.
struct Contact
{
    static constexpr Kind kind = Kind::Contact;
    static constexpr const char* table = "contact";
    static constexpr const char* collection = "contacts";

    FieldText label;
    Label contactKind;
    Label encryptionKey; ///< age recipient
    Label signingKey;    ///< base64 Ed25519
    std::optional<Instant> fingerprintCheckedAt;
    FieldText note;

    template <class Self, class Visitor> static void visit(Self& self, Visitor& visitor)
    {
        visitor("label", self.label);
        visitor("kind", self.contactKind);
        visitor("encryption_key", self.encryptionKey);
        visitor("signing_key", self.signingKey);
        visitor("fingerprint_checked_at", self.fingerprintCheckedAt);
        visitor("note", self.note);
    }
    friend bool operator==(const Contact&, const Contact&) = default;
};

/// The ledger's line about one share: what, when, to whom.
struct ShareReceipt
{
    static constexpr Kind kind = Kind::ShareReceipt;
    static constexpr const char* table = "share_receipt";
    static constexpr const char* collection = "share_ledger";

    std::optional<Instant> sharedAt;
    std::optional<EntryId> contactId;
    Label recipient;
    Label form; ///< encrypted, passphrase, pdf, read_aloud
    FieldText purpose;
    FieldText expiry;
    BoundedList<FieldText, 500> items;
    Label contentHash;
    std::optional<Instant> withdrawnAt;

    template <class Self, class Visitor> static void visit(Self& self, Visitor& visitor)
    {
        visitor("shared_at", self.sharedAt);
        visitor("contact_id", self.contactId);
        visitor("recipient", self.recipient);
        visitor("form", self.form);
        visitor("purpose", self.purpose);
        visitor("expiry", self.expiry);
        visitor("items", self.items);
        visitor("content_hash", self.contentHash);
        visitor("withdrawn_at", self.withdrawnAt);
    }
    friend bool operator==(const ShareReceipt&, const ShareReceipt&) = default;
};

/// Something begun and not yet saved: a row like any other, so that it survives lock, crash and update.
struct Draft
{
    static constexpr Kind kind = Kind::Draft;
    static constexpr const char* table = "draft";
    static constexpr const char* collection = "drafts";

    Label draftKind;                ///< of what: check_in, reflection, first_run, ...
    std::optional<EntryId> entryId; ///< of the entry it will become or edits
    std::optional<BoundedInt<0, 100>> step;
    JsonText document;

    template <class Self, class Visitor> static void visit(Self& self, Visitor& visitor)
    {
        visitor("kind", self.draftKind);
        visitor("entry_id", self.entryId);
        visitor("step", self.step);
        visitor("document", self.document);
    }
    friend bool operator==(const Draft&, const Draft&) = default;
};

} // namespace keel
