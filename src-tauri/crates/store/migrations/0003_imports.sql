-- Files of clients that were brought in.
CREATE TABLE imports (
    num         INTEGER NOT NULL PRIMARY KEY,
    id          BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    user        BLOB    NOT NULL,
    file_name   TEXT    NOT NULL,
    strategy    TEXT    NOT NULL,                                 -- create, update or skip
    begun_at    INTEGER NOT NULL,
    finished_at INTEGER,                                          -- NULL: running, or the program was stopped
    added       INTEGER NOT NULL DEFAULT 0,
    updated     INTEGER NOT NULL DEFAULT 0,
    skipped     INTEGER NOT NULL DEFAULT 0,
    rejected    INTEGER NOT NULL DEFAULT 0,
    undone_at   INTEGER
) STRICT;

-- What an import did to each client, so that it can be undone as a whole.
CREATE TABLE import_rows (
    import INTEGER NOT NULL REFERENCES imports (num),
    client INTEGER NOT NULL REFERENCES clients (num),
    at     INTEGER NOT NULL,                                      -- changed_at, as the import left the client
    before BLOB,                                                  -- the client before it was updated; NULL: it was added
    PRIMARY KEY (import, client)
) STRICT, WITHOUT ROWID;
