-- One chain of entries per computer, with what is needed to verify it: the public key its checkpoints are signed with
-- and its first MAC key, sealed to the owners and the recovery kit.
CREATE TABLE journal_chains (
    num            INTEGER NOT NULL PRIMARY KEY,
    device         BLOB    NOT NULL UNIQUE CHECK (length(device) = 16),
    public_key     BLOB    NOT NULL CHECK (length(public_key) = 32),
    genesis_sealed BLOB    NOT NULL
) STRICT;

-- What was done, by whom, when. `mac` covers the entry and the `mac` before it. Entries are only ever added.
CREATE TABLE journal (
    chain        INTEGER NOT NULL REFERENCES journal_chains (num),
    seq          INTEGER NOT NULL,                                -- 1, 2, 3 … within the chain
    at           INTEGER NOT NULL,
    user         BLOB,                                            -- NULL is the program itself
    action       TEXT    NOT NULL,
    subject_kind INTEGER NOT NULL,                                -- 0 base, 1 client, 2 import, 3 person
    subject      BLOB,
    body         BLOB    NOT NULL,                                -- changed values and a note, see journal/body.rs
    mac          BLOB    NOT NULL CHECK (length(mac) = 32),
    PRIMARY KEY (chain, seq)
) STRICT, WITHOUT ROWID;

-- Newest first; filters by person, action and time are answered from the index alone.
CREATE INDEX journal_by_time ON journal (at, chain, seq, user, action);

-- The history of one client.
CREATE INDEX journal_by_subject ON journal (subject, at, chain, seq) WHERE subject IS NOT NULL;

-- The device's signature over the head of its chain, after which the next generation of the MAC key is in use.
CREATE TABLE journal_checkpoints (
    chain      INTEGER NOT NULL REFERENCES journal_chains (num),
    generation INTEGER NOT NULL,                                  -- of the key used after this checkpoint
    entries    INTEGER NOT NULL,                                  -- how many it covers
    head       BLOB    NOT NULL CHECK (length(head) = 32),        -- mac of the last of them; zeros when there is none
    at         INTEGER NOT NULL,
    signature  BLOB    NOT NULL CHECK (length(signature) = 64),
    PRIMARY KEY (chain, generation)
) STRICT, WITHOUT ROWID;

-- The insert guards also stop INSERT OR REPLACE, which deletes without asking the delete triggers.
CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END;
CREATE TRIGGER journal_is_not_shortened BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END;
CREATE TRIGGER journal_has_no_gaps BEFORE INSERT ON journal
WHEN NEW.seq <> 1 + coalesce((SELECT max(seq) FROM journal WHERE chain = NEW.chain), 0)
BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END;

CREATE TRIGGER checkpoints_are_not_changed BEFORE UPDATE ON journal_checkpoints
BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END;
CREATE TRIGGER checkpoints_are_not_removed BEFORE DELETE ON journal_checkpoints
BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END;
CREATE TRIGGER checkpoints_only_advance BEFORE INSERT ON journal_checkpoints
WHEN NEW.generation <= coalesce((SELECT max(generation) FROM journal_checkpoints WHERE chain = NEW.chain), 0)
BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END;

CREATE TRIGGER chains_are_not_changed BEFORE UPDATE ON journal_chains
BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END;
CREATE TRIGGER chains_are_not_removed BEFORE DELETE ON journal_chains
BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END;
CREATE TRIGGER chains_are_not_replaced BEFORE INSERT ON journal_chains
WHEN EXISTS (SELECT 1 FROM journal_chains WHERE num = NEW.num OR device = NEW.device)
BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END;
