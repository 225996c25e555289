-- SPDX-FileCopyrightText: 2026 Keel contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 1. Every record has one row in `record` and one, under the same seq, in the table of its kind.
-- seq = (Julian day of the diary day << 12) + a number within that day; undated records lie below all days. So the
-- tables lie in diary order on the disk: a timeline page or a range of check-ins is one scan, without an index.
-- Days are Julian day numbers, moments are milliseconds since 1970 UTC, ids are 16-byte UUIDs or slugs.
-- The columns of the kinds' tables are named like the keys of keel-export/1; a test compares them.

CREATE TABLE device (
    id      INTEGER PRIMARY KEY,            -- 1 is this device
    uuid    BLOB NOT NULL UNIQUE,
    counter INTEGER NOT NULL DEFAULT 0      -- of the device's last change
);

CREATE TABLE vault_setting (
    key   TEXT PRIMARY KEY,
    value
) WITHOUT ROWID;

CREATE TABLE record (
    seq        INTEGER PRIMARY KEY,
    kind       INTEGER NOT NULL,
    id         BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,                     -- set while in the bin
    device     INTEGER NOT NULL REFERENCES device (id),
    counter    INTEGER NOT NULL,            -- (device, counter) orders changes when two devices meet
    extra      TEXT,                        -- unknown keys of an import, written back by the export
    UNIQUE (id, kind)
);
CREATE INDEX record_bin ON record (deleted_at) WHERE deleted_at IS NOT NULL;

-- What was removed for good, so that another device's copy does not bring it back.
CREATE TABLE tombstone (
    kind      INTEGER NOT NULL,
    id        BLOB NOT NULL,
    purged_at INTEGER NOT NULL,
    device    INTEGER NOT NULL REFERENCES device (id),
    counter   INTEGER NOT NULL,
    PRIMARY KEY (id, kind)
) WITHOUT ROWID;

-- Lists of ids (challenges, values, plans, ...). Roles: storage/RecordColumns.h.
CREATE TABLE link (
    role     INTEGER NOT NULL,
    seq      INTEGER NOT NULL,
    position INTEGER NOT NULL,
    item     TEXT NOT NULL,
    PRIMARY KEY (role, seq, position)
) WITHOUT ROWID;
CREATE INDEX link_item ON link (item, seq);

-- Lists of texts (questions, needs, shared items). Same roles.
CREATE TABLE text_line (
    role     INTEGER NOT NULL,
    seq      INTEGER NOT NULL,
    position INTEGER NOT NULL,
    text     TEXT NOT NULL,
    PRIMARY KEY (role, seq, position)
) WITHOUT ROWID;

CREATE TABLE check_in (
    seq                  INTEGER PRIMARY KEY REFERENCES record (seq) ON DELETE CASCADE ON UPDATE CASCADE,
    local_date           INTEGER NOT NULL,
    tz                   TEXT,
    utc_offset_min       INTEGER,
    recorded_at          INTEGER,
    day_type             TEXT,
    mood                 INTEGER CHECK (mood BETWEEN 0 AND 10),
    energy               INTEGER CHECK (energy BETWEEN 0 AND 10),
    strain               INTEGER CHECK (strain BETWEEN 0 AND 10),
    meaning              INTEGER CHECK (meaning BETWEEN 0 AND 10),
    values_connected     INTEGER,
    client_contacts      INTEGER,
    telephone_min        INTEGER,
    overtime_min         INTEGER,
    video_min            INTEGER,
    group_contacts       INTEGER,
    online_reviews       INTEGER,
    place                TEXT,
    breaks_taken         INTEGER,
    lunch_kept           INTEGER,
    finished_on_time     INTEGER,
    risk_contacts        INTEGER,
    after_hours_messages INTEGER,
    note                 TEXT
);
CREATE TABLE check_in_supervision (
    seq      INTEGER NOT NULL REFERENCES check_in (seq) ON DELETE CASCADE ON UPDATE CASCADE,
    position INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    minutes  INTEGER,
    PRIMARY KEY (seq, position)
) WITHOUT ROWID;
CREATE TABLE check_in_boundary (
    seq      INTEGER NOT NULL REFERENCES check_in (seq) ON DELETE CASCADE ON UPDATE CASCADE,
    position INTEGER NOT NULL,
    id       TEXT NOT NULL,
    kept     INTEGER,
    PRIMARY KEY (seq, position)
) WITHOUT ROWID;
CREATE TABLE check_in_coping (
    seq      INTEGER NOT NULL REFERENCES check_in (seq) ON DELETE CASCADE ON UPDATE CASCADE,
    position INTEGER NOT NULL,
    id       TEXT NOT NULL,
    helpful  INTEGER,
    PRIMARY KEY (seq, position)
) WITHOUT ROWID;
CREATE INDEX check_in_coping_id ON check_in_coping (id, seq);

CREATE TABLE reflection (
    seq             INTEGER PRIMARY KEY REFERENCES record (seq) ON DELETE CASCADE ON UPDATE CASCADE,
    local_date      INTEGER NOT NULL,
    tz              TEXT,
    utc_offset_min  INTEGER,
    recorded_at     INTEGER,
    text            TEXT,
    strain_before   INTEGER,
    setup_share     INTEGER,
    feeling         TEXT,
    value_state     TEXT,
    comprehensible  INTEGER,
    manageable      INTEGER,
    meaningful      INTEGER,
    explain_text    TEXT,
    in_hands_text   TEXT,
    worth_text      TEXT,
    strain_after    INTEGER,
    for_supervision INTEGER
);

CREATE TABLE plan (
    seq           INTEGER PRIMARY KEY REFERENCES record (seq) ON DELETE CASCADE ON UPDATE CASCADE,
    created       TEXT,
    reflection_id BLOB,
    if_cue        TEXT,
    then_action   TEXT,
    coping_id     TEXT,
    valid_from    INTEGER,
    valid_to      INTEGER
);
CREATE INDEX plan_reflection ON plan (reflection_id) WHERE reflection_id IS NOT NULL;
CREATE TABLE plan_occasion (
    seq      INTEGER NOT NULL REFERENCES plan (seq) ON DELETE CASCADE ON UPDATE CASCADE,
    position INTEGER NOT NULL,
    date     INTEGER NOT NULL,
    outcome  TEXT,
    helpful  INTEGER,
    PRIMARY KEY (seq, position)
) WITHOUT ROWID;

CREATE TABLE moment (
    seq            INTEGER PRIMARY KEY REFERENCES record (seq) ON DELETE CASCADE ON UPDATE CASCADE,
    local_date     INTEGER NOT NULL,
    tz             TEXT,
    utc_offset_min INTEGER,
    recorded_at    INTEGER,
    text           TEXT
);

CREATE TABLE note (
    seq            INTEGER PRIMARY KEY REFERENCES record (seq) ON DELETE CASCADE ON UPDATE CASCADE,
    local_date     INTEGER NOT NULL,
    tz             TEXT,
    utc_offset_min INTEGER,
    recorded_at    INTEGER,
    title          TEXT,
    text           TEXT
);

CREATE TABLE leave (
    seq    INTEGER PRIMARY KEY REFERENCES record (seq) ON DELETE CASCADE ON UPDATE CASCADE,
    "from" INTEGER NOT NULL,
    "to"   INTEGER NOT NULL,
    kind   TEXT,
    amount REAL,
    unit   TEXT
);

CREATE TABLE supervision_slot (
    seq    INTEGER PRIMARY KEY REFERENCES record (seq) ON DELETE CASCADE ON UPDATE CASCADE,
    at     TEXT NOT NULL,
    kind   TEXT,
    recurs TEXT
);

CREATE TABLE supervision_prep (
    seq             INTEGER PRIMARY KEY REFERENCES record (seq) ON DELETE CASCADE ON UPDATE CASCADE,
    slot_id         BLOB,
    kind            TEXT,
    got_what_needed INTEGER,
    agreed_action   TEXT,
    next_date       INTEGER
);

CREATE TABLE day_closing (
    seq          INTEGER PRIMARY KEY REFERENCES record (seq) ON DELETE CASCADE ON UPDATE CASCADE,
    local_date   INTEGER NOT NULL,
    value_id     TEXT,
    phrase       TEXT,
    parked_count INTEGER
);

CREATE TABLE support_line (
    seq            INTEGER PRIMARY KEY REFERENCES record (seq) ON DELETE CASCADE ON UPDATE CASCADE,
    name           TEXT,
    who_runs_it    TEXT,
    who_would_know TEXT,
    how            TEXT,
    kind           TEXT
);

CREATE TABLE person (
    seq   INTEGER PRIMARY KEY REFERENCES record (seq) ON DELETE CASCADE ON UPDATE CASCADE,
    label TEXT,
    kind  TEXT
);

CREATE TABLE weekly_review (
    seq             INTEGER PRIMARY KEY REFERENCES record (seq) ON DELETE CASCADE ON UPDATE CASCADE,
    local_date      INTEGER NOT NULL,
    tz              TEXT,
    utc_offset_min  INTEGER,
    recorded_at     INTEGER,
    week_start      INTEGER,
    mattered        TEXT,
    coping_id       TEXT,
    setup_change    TEXT,
    plan_id         BLOB,
    for_supervision TEXT
);

CREATE TABLE instrument (
    seq      INTEGER PRIMARY KEY REFERENCES record (seq) ON DELETE CASCADE ON UPDATE CASCADE,
    name     TEXT,
    document TEXT
);

CREATE TABLE score (
    seq        INTEGER PRIMARY KEY REFERENCES record (seq) ON DELETE CASCADE ON UPDATE CASCADE,
    instrument TEXT NOT NULL,
    local_date INTEGER NOT NULL,
    "where"    TEXT
);
CREATE TABLE score_scale (
    seq      INTEGER NOT NULL REFERENCES score (seq) ON DELETE CASCADE ON UPDATE CASCADE,
    position INTEGER NOT NULL,
    scale    TEXT NOT NULL,
    value    REAL NOT NULL,
    PRIMARY KEY (seq, position)
) WITHOUT ROWID;

CREATE TABLE prompt_settings (
    seq      INTEGER PRIMARY KEY REFERENCES record (seq) ON DELETE CASCADE ON UPDATE CASCADE,
    document TEXT
);

CREATE TABLE contact (
    seq                    INTEGER PRIMARY KEY REFERENCES record (seq) ON DELETE CASCADE ON UPDATE CASCADE,
    label                  TEXT,
    kind                   TEXT,
    encryption_key         TEXT,
    signing_key            TEXT,
    fingerprint_checked_at INTEGER,
    note                   TEXT
);

CREATE TABLE share_receipt (
    seq          INTEGER PRIMARY KEY REFERENCES record (seq) ON DELETE CASCADE ON UPDATE CASCADE,
    shared_at    INTEGER,
    contact_id   BLOB,
    recipient    TEXT,
    form         TEXT,
    purpose      TEXT,
    expiry       TEXT,
    content_hash TEXT,
    withdrawn_at INTEGER
);

CREATE TABLE draft (
    seq      INTEGER PRIMARY KEY REFERENCES record (seq) ON DELETE CASCADE ON UPDATE CASCADE,
    kind     TEXT,
    entry_id BLOB,
    step     INTEGER,
    document TEXT
);

CREATE TABLE profile (
    seq                       INTEGER PRIMARY KEY REFERENCES record (seq) ON DELETE CASCADE ON UPDATE CASCADE,
    day_start                 TEXT,
    fte                       REAL,
    lunch_from                TEXT,
    lunch_to                  TEXT,
    leave_year_start          TEXT,
    leave_unit                TEXT,
    leave_entitlement         REAL,
    weekly_overtime_limit_min INTEGER,
    no_messages_from          TEXT,
    no_messages_to            TEXT,
    role                      TEXT,
    role_since                INTEGER,
    week_a_monday             INTEGER,
    tz                        TEXT,
    country                   TEXT,
    language                  TEXT,
    device_owner              TEXT,
    recovery_confirmed_at     INTEGER
);
CREATE TABLE profile_hours (
    seq      INTEGER NOT NULL REFERENCES profile (seq) ON DELETE CASCADE ON UPDATE CASCADE,
    position INTEGER NOT NULL,
    weekday  INTEGER NOT NULL,
    "from"   TEXT,
    "to"     TEXT,
    week     TEXT,
    PRIMARY KEY (seq, position)
) WITHOUT ROWID;

CREATE TABLE chosen_value (
    seq        INTEGER PRIMARY KEY REFERENCES record (seq) ON DELETE CASCADE ON UPDATE CASCADE,
    label      TEXT,
    importance INTEGER,
    why        TEXT,
    chosen     INTEGER
);

CREATE TABLE custom_item (
    seq       INTEGER PRIMARY KEY REFERENCES record (seq) ON DELETE CASCADE ON UPDATE CASCADE,
    phase     TEXT,
    dimension TEXT,
    label     TEXT,
    help      TEXT,
    hidden    INTEGER
);

-- All the texts of what is not in the bin, as full-text search sees them. In the index the body comes first: words
-- of the first column take two bytes less each.
CREATE VIEW search_text (seq, title, body) AS
    SELECT r.seq, NULL, c.note FROM check_in c JOIN record r USING (seq)
     WHERE r.deleted_at IS NULL AND c.note IS NOT NULL
    UNION ALL
    SELECT r.seq, f.feeling, concat_ws(char(10), f.text, f.explain_text, f.in_hands_text, f.worth_text)
      FROM reflection f JOIN record r USING (seq)
     WHERE r.deleted_at IS NULL
       AND coalesce(f.feeling, f.text, f.explain_text, f.in_hands_text, f.worth_text) IS NOT NULL
    UNION ALL
    SELECT r.seq, NULL, concat_ws(char(10), p.if_cue, p.then_action) FROM plan p JOIN record r USING (seq)
     WHERE r.deleted_at IS NULL AND coalesce(p.if_cue, p.then_action) IS NOT NULL
    UNION ALL
    SELECT r.seq, NULL, m.text FROM moment m JOIN record r USING (seq)
     WHERE r.deleted_at IS NULL AND m.text IS NOT NULL
    UNION ALL
    SELECT r.seq, n.title, n.text FROM note n JOIN record r USING (seq)
     WHERE r.deleted_at IS NULL AND coalesce(n.title, n.text) IS NOT NULL
    UNION ALL
    SELECT r.seq, NULL,
           concat_ws(char(10),
                     (SELECT group_concat(t.text, char(10)) FROM text_line t WHERE t.role IN (7, 8) AND t.seq = s.seq),
                     s.agreed_action)
      FROM supervision_prep s JOIN record r USING (seq)
     WHERE r.deleted_at IS NULL
       AND (s.agreed_action IS NOT NULL
            OR EXISTS (SELECT 1 FROM text_line t WHERE t.role IN (7, 8) AND t.seq = s.seq))
    UNION ALL
    SELECT r.seq, NULL, d.phrase FROM day_closing d JOIN record r USING (seq)
     WHERE r.deleted_at IS NULL AND d.phrase IS NOT NULL
    UNION ALL
    SELECT r.seq, l.name, concat_ws(char(10), l.who_runs_it, l.who_would_know, l.how)
      FROM support_line l JOIN record r USING (seq)
     WHERE r.deleted_at IS NULL AND coalesce(l.name, l.who_runs_it, l.who_would_know, l.how) IS NOT NULL
    UNION ALL
    SELECT r.seq, p.label, NULL FROM person p JOIN record r USING (seq)
     WHERE r.deleted_at IS NULL AND p.label IS NOT NULL
    UNION ALL
    SELECT r.seq, NULL, concat_ws(char(10), w.mattered, w.setup_change, w.for_supervision)
      FROM weekly_review w JOIN record r USING (seq)
     WHERE r.deleted_at IS NULL AND coalesce(w.mattered, w.setup_change, w.for_supervision) IS NOT NULL
    UNION ALL
    SELECT r.seq, v.label, v.why FROM chosen_value v JOIN record r USING (seq)
     WHERE r.deleted_at IS NULL AND coalesce(v.label, v.why) IS NOT NULL
    UNION ALL
    SELECT r.seq, i.label, i.help FROM custom_item i JOIN record r USING (seq)
     WHERE r.deleted_at IS NULL AND coalesce(i.label, i.help) IS NOT NULL
    UNION ALL
    SELECT r.seq, c.label, c.note FROM contact c JOIN record r USING (seq)
     WHERE r.deleted_at IS NULL AND coalesce(c.label, c.note) IS NOT NULL;

CREATE VIRTUAL TABLE search USING fts5 (
    body, title, content = 'search_text', content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
-- A piece of the index fits into what the cipher leaves of a page; 4050, the default, would need a second page.
INSERT INTO search (search, rank) VALUES ('pgsz', 3970);

-- Chinese, Japanese and Korean have no spaces: their runs are indexed as pairs of characters, so that words of
-- two are found. Only records that hold such text have a row.
CREATE TABLE cjk_text (
    seq   INTEGER PRIMARY KEY REFERENCES record (seq) ON DELETE CASCADE ON UPDATE CASCADE,
    pairs TEXT NOT NULL
);
CREATE VIRTUAL TABLE search_cjk USING fts5 (
    pairs, content = 'cjk_text', content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 0'
);
INSERT INTO search_cjk (search_cjk, rank) VALUES ('secure-delete', 1);
INSERT INTO search_cjk (search_cjk, rank) VALUES ('pgsz', 3970);
