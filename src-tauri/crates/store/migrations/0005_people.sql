-- Whose client it is, and whether only seniors see it.
ALTER TABLE clients ADD COLUMN specialist BLOB CHECK (specialist IS NULL OR length(specialist) = 16);
ALTER TABLE clients ADD COLUMN vip INTEGER NOT NULL DEFAULT 0;

-- The same in the list, so that what a role reaches is decided without the wide row, and the name for eyes without the
-- right to see contacts.
ALTER TABLE client_list ADD COLUMN masked_name TEXT NOT NULL DEFAULT '';
ALTER TABLE client_list ADD COLUMN specialist BLOB;
ALTER TABLE client_list ADD COLUMN vip INTEGER NOT NULL DEFAULT 0;
ALTER TABLE client_list ADD COLUMN touched INTEGER NOT NULL DEFAULT 0;  -- changed_at of the client

UPDATE client_list SET touched = c.changed_at, masked_name = CASE
    WHEN c.first_name <> '' AND c.last_name <> '' THEN c.first_name || ' ' || upper(substr(c.last_name, 1, 1)) || '.'
    WHEN c.first_name <> '' THEN c.first_name
    WHEN c.last_name <> '' THEN upper(substr(c.last_name, 1, 1)) || '.'
    WHEN c.middle_name <> '' THEN '—'
    ELSE coalesce((SELECT iif(length(replace(key, '+', '')) < 7, '••••', '•••• ' || substr(key, -4, 2) || ' ' || substr(key, -2))
                   FROM client_phones WHERE client = c.num AND place = 0), '—')
END FROM clients AS c WHERE c.num = client_list.num;

DROP INDEX client_list_by_name;
CREATE INDEX client_list_by_name
    ON client_list (sort_key, id, name, masked_name, phone, email, tags, do_not_book, created_at, specialist, vip, touched, deleted_at)
    WHERE deleted_at IS NULL;

-- The clients of one specialist, to hand them over.
CREATE INDEX client_list_by_specialist ON client_list (specialist) WHERE specialist IS NOT NULL;

-- REPLACE would remove a row that stands in the way of another, and asks no right for it.
CREATE TRIGGER clients_are_not_removed BEFORE DELETE ON clients
BEGIN SELECT RAISE(ABORT, 'rows of clients are never removed'); END;
CREATE TRIGGER client_list_is_not_shortened BEFORE DELETE ON client_list
BEGIN SELECT RAISE(ABORT, 'rows of clients are never removed'); END;
-- Who may remove these may change the client: the statement changes nothing, but it is weighed like any other.
CREATE TRIGGER client_phones_go_with_a_change BEFORE DELETE ON client_phones
BEGIN UPDATE clients SET version = version WHERE 0; END;
CREATE TRIGGER client_emails_go_with_a_change BEFORE DELETE ON client_emails
BEGIN UPDATE clients SET version = version WHERE 0; END;
CREATE TRIGGER client_tags_go_with_a_change BEFORE DELETE ON client_tags
BEGIN UPDATE clients SET version = version WHERE 0; END;
CREATE TRIGGER imports_are_not_removed BEFORE DELETE ON imports
BEGIN SELECT RAISE(ABORT, 'imports are never removed'); END;

ALTER TABLE users ADD COLUMN hours TEXT;                                -- when the person may work; NULL is as the role says
ALTER TABLE users ADD COLUMN password_set_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE users ADD COLUMN password_tags BLOB NOT NULL DEFAULT x'';   -- of the last five passwords, 32 bytes each
ALTER TABLE users ADD COLUMN second_factor BLOB;                        -- sealed for the person alone
ALTER TABLE users ADD COLUMN last_sign_in INTEGER;
ALTER TABLE users ADD COLUMN grace_used INTEGER NOT NULL DEFAULT 0;     -- the one sign-in with a password over its age
ALTER TABLE users ADD COLUMN invited_until INTEGER;                     -- NULL: no invitation is open
ALTER TABLE users ADD COLUMN rules_signed_version INTEGER;
ALTER TABLE users ADD COLUMN rules_signed_at INTEGER;
ALTER TABLE users ADD COLUMN lesson_at INTEGER;
ALTER TABLE users ADD COLUMN lesson_right INTEGER;                      -- answers that were right

UPDATE users SET password_set_at = created_at,
    last_sign_in = (SELECT max(at) FROM journal WHERE user = users.id AND action = 'signed-in');

CREATE TRIGGER users_are_not_removed BEFORE DELETE ON users
BEGIN SELECT RAISE(ABORT, 'accounts are never removed'); END;

-- Roles the owner made, and ready ones the owner changed. The owner's own role is in the program alone.
CREATE TABLE roles (
    id         TEXT    NOT NULL PRIMARY KEY CHECK (id <> 'owner'),
    name       TEXT    NOT NULL,                                  -- empty for a ready one
    rules      TEXT    NOT NULL,                                  -- one fact a line
    changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What is sealed with the key of a compartment; the key is not in here.
CREATE TABLE cells (
    kind   TEXT NOT NULL,                                         -- senior-note, staff-data, export-marker
    row    BLOB NOT NULL CHECK (length(row) = 16),                -- the client, the person, the export
    sealed BLOB NOT NULL,
    PRIMARY KEY (kind, row)
) STRICT;

-- The computers of the salon. Their keys lie in the header of the vault.
CREATE TABLE devices (
    id           BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name         TEXT    NOT NULL,
    enrolled_at  INTEGER NOT NULL,
    last_used_at INTEGER NOT NULL,
    removed_at   INTEGER
) STRICT, WITHOUT ROWID;

INSERT INTO devices (id, name, enrolled_at, last_used_at)
    SELECT device, '', min(at), max(at) FROM journal JOIN journal_chains ON num = chain GROUP BY device;
