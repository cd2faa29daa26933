-- People the salon serves. Rows are never removed: `deleted_at` is a tombstone, so that a deletion can be taken back
-- and, one day, reach the other computers. `num` is the short local name other tables join by; `id` is the name for good.
CREATE TABLE clients (
    num         INTEGER NOT NULL PRIMARY KEY,
    id          BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),  -- UUIDv7
    first_name  TEXT    NOT NULL,
    last_name   TEXT    NOT NULL,
    middle_name TEXT    NOT NULL,
    birthday    TEXT,                                             -- 1990-12-31, or --12-31 without a year
    address     TEXT    NOT NULL,
    note        TEXT    NOT NULL,
    source      TEXT    NOT NULL,
    do_not_book TEXT,                                             -- why; NULL means welcome
    created_at  INTEGER NOT NULL,                                 -- milliseconds since 1970, UTC, as all times here
    changed_at  INTEGER NOT NULL,
    version     INTEGER NOT NULL DEFAULT 1,                       -- counts the changes: with changed_at it orders them
    deleted_at  INTEGER
) STRICT;

-- Telephone numbers, the main one at place 0. Rewritten as a whole when they change.
CREATE TABLE client_phones (
    client INTEGER NOT NULL REFERENCES clients (num),
    place  INTEGER NOT NULL,
    raw    TEXT    NOT NULL,                                      -- as a person wrote it
    e164   TEXT,                                                  -- as the network dials it, where it is valid
    key    TEXT    NOT NULL,                                      -- tells two numbers apart: E.164, else the digits
    PRIMARY KEY (client, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX client_phones_by_key ON client_phones (key);

-- E-mail addresses, the main one at place 0. Rewritten as a whole when they change.
CREATE TABLE client_emails (
    client  INTEGER NOT NULL REFERENCES clients (num),
    place   INTEGER NOT NULL,
    address TEXT    NOT NULL,
    key     TEXT    NOT NULL,                                     -- in lower case: one mailbox is one key
    PRIMARY KEY (client, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX client_emails_by_key ON client_emails (key);

-- Words the salon sorts its clients by, in the order they were given. Rewritten as a whole when they change.
CREATE TABLE client_tags (
    client INTEGER NOT NULL REFERENCES clients (num),
    place  INTEGER NOT NULL,
    tag    TEXT    NOT NULL,
    PRIMARY KEY (client, place)
) STRICT, WITHOUT ROWID;

-- Derived from the tables above: what a row of the list shows and what search looks through, so that neither has to
-- read wide rows. One row per client.
CREATE TABLE client_list (
    num         INTEGER NOT NULL PRIMARY KEY REFERENCES clients (num),
    id          BLOB    NOT NULL,
    sort_key    BLOB    NOT NULL,                                 -- bytes that sort as the name stands in a list
    name        TEXT    NOT NULL,
    phone       TEXT    NOT NULL,                                 -- the main one, formatted
    email       TEXT    NOT NULL,                                 -- the main one
    tags        TEXT    NOT NULL,                                 -- with U+001F between them
    do_not_book INTEGER NOT NULL,
    created_at  INTEGER NOT NULL,
    deleted_at  INTEGER,
    search_text TEXT    NOT NULL                                  -- folded words, digits, mails, tags
) STRICT;

-- The first page of the list comes from this index alone.
CREATE INDEX client_list_by_name
    ON client_list (sort_key, id, name, phone, email, tags, do_not_book, created_at, deleted_at)
    WHERE deleted_at IS NULL;

-- The bin, newest first.
CREATE INDEX client_list_bin ON client_list (deleted_at, id) WHERE deleted_at IS NOT NULL;
