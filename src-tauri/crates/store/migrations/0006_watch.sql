-- What the watch has to tell an owner.
CREATE TABLE alerts (
    id      BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    at      INTEGER NOT NULL,
    kind    TEXT    NOT NULL,
    user    BLOB,                                                 -- about whom; NULL is nobody in particular
    note    TEXT    NOT NULL,
    seen_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX alerts_by_time ON alerts (at);
CREATE INDEX alerts_unseen ON alerts (at) WHERE seen_at IS NULL;

CREATE TRIGGER alerts_are_not_removed BEFORE DELETE ON alerts
BEGIN SELECT RAISE(ABORT, 'alerts are never removed'); END;

-- Each time that clients were taken out as a file. What recognises that file again is a sealed cell (export-marker).
CREATE TABLE exports (
    id       BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    at       INTEGER NOT NULL,
    user     BLOB    NOT NULL,
    reason   TEXT    NOT NULL,
    approver BLOB,                                                -- NULL: nobody else had to agree
    rows     INTEGER NOT NULL,
    format   TEXT    NOT NULL                                     -- csv, xlsx
) STRICT, WITHOUT ROWID;

CREATE INDEX exports_by_time ON exports (at);

CREATE TRIGGER exports_are_not_removed BEFORE DELETE ON exports
BEGIN SELECT RAISE(ABORT, 'exports are never removed'); END;

-- Limits that are lifted for a person, and until when.
CREATE TABLE lifts (
    user  BLOB    NOT NULL CHECK (length(user) = 16),
    meter TEXT    NOT NULL,
    until INTEGER NOT NULL,
    PRIMARY KEY (user, meter)
) STRICT, WITHOUT ROWID;

-- The rules on data that people sign. A version is never changed once it is there: people signed it.
CREATE TABLE rules_texts (
    version  INTEGER NOT NULL,
    language TEXT    NOT NULL,
    text     TEXT    NOT NULL,
    at       INTEGER NOT NULL,
    user     BLOB    NOT NULL,
    PRIMARY KEY (version, language)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER rules_texts_are_not_removed BEFORE DELETE ON rules_texts
BEGIN SELECT RAISE(ABORT, 'what people signed is never removed'); END;
