-- The log of contacts: who called or wrote to whom, and what came of it. Rows stay: `removed_at` takes one out of sight.
CREATE TABLE interactions (
    id         BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    client     INTEGER NOT NULL REFERENCES clients (num),
    channel    TEXT    NOT NULL,                                  -- call, message, mail, other
    direction  TEXT    NOT NULL,                                  -- in, out
    text       TEXT    NOT NULL,
    result     TEXT    NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB    NOT NULL CHECK (length(created_by) = 16),
    changed_at INTEGER NOT NULL,
    removed_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX interactions_by_client ON interactions (client, created_at, id) WHERE removed_at IS NULL;

CREATE TRIGGER interactions_are_not_removed BEFORE DELETE ON interactions
BEGIN SELECT RAISE(ABORT, 'logged contacts are never removed'); END;

-- The timeline of a client: visits by the moment they begin, one line each.
CREATE INDEX visit_parts_by_moment ON visit_parts (client, starts_at, visit_id) WHERE client IS NOT NULL AND place = 0;
