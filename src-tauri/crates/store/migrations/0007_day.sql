-- The day: what the business does, who works when, and who comes.

-- What the business does. Rows stay: `removed_at` takes one out of the catalogue, past visits keep it.
CREATE TABLE services (
    num               INTEGER NOT NULL PRIMARY KEY,
    id                BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    name              TEXT    NOT NULL,
    category          TEXT    NOT NULL,
    price             INTEGER NOT NULL,                           -- in the smallest unit of the currency, as all prices here
    minutes           INTEGER NOT NULL,
    before            INTEGER NOT NULL,                           -- minutes of buffer
    after             INTEGER NOT NULL,
    colour            INTEGER NOT NULL,
    contraindications TEXT    NOT NULL,                           -- with U+001F between them
    changed_at        INTEGER NOT NULL,
    removed_at        INTEGER
) STRICT;

CREATE TRIGGER services_are_not_removed BEFORE DELETE ON services
BEGIN SELECT RAISE(ABORT, 'services are never removed'); END;

-- Who does a service. Rewritten as a whole when it changes.
CREATE TABLE service_specialists (
    service    INTEGER NOT NULL REFERENCES services (num),
    specialist BLOB    NOT NULL CHECK (length(specialist) = 16),
    minutes    INTEGER,                                           -- NULL: as the service says
    price      INTEGER,
    PRIMARY KEY (service, specialist)
) STRICT, WITHOUT ROWID;

-- Rooms and equipment.
CREATE TABLE resources (
    id         BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind       TEXT    NOT NULL,                                  -- room, equipment
    name       TEXT    NOT NULL,
    changed_at INTEGER NOT NULL,
    removed_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TRIGGER resources_are_not_removed BEFORE DELETE ON resources
BEGIN SELECT RAISE(ABORT, 'rooms and equipment are never removed'); END;

-- What a service needs: one of its rooms, one of its pieces of equipment. Rewritten as a whole when it changes.
CREATE TABLE service_resources (
    service  INTEGER NOT NULL REFERENCES services (num),
    resource BLOB    NOT NULL REFERENCES resources (id),
    PRIMARY KEY (service, resource)
) STRICT, WITHOUT ROWID;

-- People who give visits: how the calendar shows them, and their usual week.
CREATE TABLE specialists (
    user        BLOB    NOT NULL PRIMARY KEY CHECK (length(user) = 16),
    colour      INTEGER NOT NULL,
    place       INTEGER NOT NULL,                                 -- their order in the calendar
    on_calendar INTEGER NOT NULL,
    week        TEXT    NOT NULL                                  -- 540-780,840-1080;… from Monday on
) STRICT, WITHOUT ROWID;

CREATE TRIGGER specialists_are_not_removed BEFORE DELETE ON specialists
BEGIN SELECT RAISE(ABORT, 'specialists are never removed'); END;

CREATE TABLE specialist_photos (
    user  BLOB NOT NULL PRIMARY KEY CHECK (length(user) = 16),
    photo BLOB NOT NULL
) STRICT;

-- Days on which a specialist works otherwise than the week says. Days are counted from 1970-01-01 here and below.
CREATE TABLE schedule_days (
    user BLOB    NOT NULL CHECK (length(user) = 16),
    day  INTEGER NOT NULL,
    plan TEXT    NOT NULL,                                        -- 540-780,840-1080; empty is a day off
    note TEXT    NOT NULL,
    PRIMARY KEY (user, day)
) STRICT, WITHOUT ROWID;

CREATE INDEX schedule_days_by_day ON schedule_days (day, user, plan, note);

-- Days on which nobody works.
CREATE TABLE closed_days (
    day  INTEGER NOT NULL PRIMARY KEY,
    name TEXT    NOT NULL
) STRICT;

-- Visits that repeat by one rule.
CREATE TABLE series (
    id         BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    rule       TEXT    NOT NULL,                                  -- RFC 5545
    first      INTEGER NOT NULL,                                  -- the day it begins
    changed_at INTEGER NOT NULL,
    removed_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TRIGGER series_are_not_removed BEFORE DELETE ON series
BEGIN SELECT RAISE(ABORT, 'series are never removed'); END;

-- Visits and blocks of time. Rows are never removed: `removed_at` says that one was entered by mistake.
CREATE TABLE visits (
    num           INTEGER NOT NULL PRIMARY KEY,
    id            BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    client        INTEGER REFERENCES clients (num),
    guest         TEXT,                                           -- somebody without a card; without a client too: a block of time
    status        TEXT    NOT NULL,
    cancel_reason TEXT    NOT NULL,
    note          TEXT    NOT NULL,
    only_this     INTEGER NOT NULL,                               -- the client wants this specialist
    paid          INTEGER NOT NULL,
    series        BLOB REFERENCES series (id),
    zone          TEXT    NOT NULL,                               -- IANA zone of the wall the times stand on
    created_at    INTEGER NOT NULL,
    created_by    BLOB    NOT NULL CHECK (length(created_by) = 16),
    changed_at    INTEGER NOT NULL,
    version       INTEGER NOT NULL DEFAULT 1,
    removed_at    INTEGER,
    removed_parts BLOB                                            -- the parts while it is removed, see visits/bytes.rs
) STRICT;

CREATE INDEX visits_by_series ON visits (series) WHERE series IS NOT NULL;
CREATE INDEX visits_removed ON visits (removed_at) WHERE removed_at IS NOT NULL;

CREATE TRIGGER visits_are_not_removed BEFORE DELETE ON visits
BEGIN SELECT RAISE(ABORT, 'visits are never removed'); END;

-- The parts of visits, and with each all that the calendar draws: a day is one stretch of this table. Minutes on the wall are
-- counted from 1970-01-01 00:00, whatever the zone. Rewritten as a whole when the visit changes; a removed visit has none.
CREATE TABLE visit_parts (
    day           INTEGER NOT NULL,                               -- of `start`
    visit         INTEGER NOT NULL REFERENCES visits (num),
    place         INTEGER NOT NULL,
    visit_id      BLOB    NOT NULL,
    parts         INTEGER NOT NULL,                               -- how many the visit has
    team          BLOB,                                           -- every specialist of the visit, 16 bytes each; NULL: this one alone
    visit_ends_at INTEGER NOT NULL,                               -- when the last part ends
    start         INTEGER NOT NULL,
    minutes       INTEGER NOT NULL,
    before        INTEGER NOT NULL,
    after         INTEGER NOT NULL,
    busy_from     INTEGER NOT NULL,                               -- the buffers included
    busy_until    INTEGER NOT NULL,
    starts_at     INTEGER NOT NULL,                               -- the same as moments: milliseconds since 1970, UTC
    ends_at       INTEGER NOT NULL,
    specialist    BLOB    NOT NULL CHECK (length(specialist) = 16),
    room          BLOB REFERENCES resources (id),
    equipment     BLOB REFERENCES resources (id),
    service       BLOB REFERENCES services (id),
    price         INTEGER NOT NULL,
    status        TEXT    NOT NULL,
    active        INTEGER NOT NULL,                               -- whether the status takes time
    client        INTEGER REFERENCES clients (num),
    client_id     BLOB,
    guest         INTEGER NOT NULL,                               -- a guest; without a client too: a block of time
    name          TEXT    NOT NULL,                               -- of a block of time: what it is for
    masked_name   TEXT    NOT NULL,
    vip           INTEGER NOT NULL,
    warned        INTEGER NOT NULL,                               -- there is a warning on the client
    only_this     INTEGER NOT NULL,
    paid          INTEGER NOT NULL,
    has_note      INTEGER NOT NULL,
    series        BLOB,
    changed_at    INTEGER NOT NULL,
    PRIMARY KEY (day, visit, place)
) STRICT, WITHOUT ROWID;

-- A specialist's week, and when a specialist is busy.
CREATE INDEX visit_parts_by_specialist ON visit_parts (specialist, day, busy_from, busy_until, active, visit_id);
CREATE INDEX visit_parts_by_room ON visit_parts (room, day, busy_from, busy_until, active, visit_id) WHERE room IS NOT NULL;
CREATE INDEX visit_parts_by_equipment ON visit_parts (equipment, day, busy_from, busy_until, active, visit_id)
    WHERE equipment IS NOT NULL;
-- The visits of a client: the history, whether one is the first, and when the client is elsewhere.
CREATE INDEX visit_parts_by_client ON visit_parts (client, start, minutes, active, visit_id) WHERE client IS NOT NULL;
CREATE INDEX visit_parts_by_visit ON visit_parts (visit, place);
-- How full days are.
CREATE INDEX visit_parts_load ON visit_parts (day, specialist, active, visit_ends_at, team, minutes, guest, client);

-- Who would come if there were time.
CREATE TABLE waitlist (
    num         INTEGER NOT NULL PRIMARY KEY,
    id          BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    client      INTEGER REFERENCES clients (num),
    guest       TEXT,                                             -- somebody without a card
    service     BLOB REFERENCES services (id),                    -- NULL is anything
    specialists BLOB    NOT NULL,                                 -- 16 bytes each; none is anybody
    from_day    INTEGER NOT NULL,
    until_day   INTEGER NOT NULL,                                 -- itself included
    weekdays    INTEGER NOT NULL,                                 -- bit 0 is Monday
    span_from   INTEGER,                                          -- minutes of the day; NULL is any time
    span_until  INTEGER,
    note        TEXT    NOT NULL,
    created_at  INTEGER NOT NULL,
    created_by  BLOB    NOT NULL CHECK (length(created_by) = 16),
    changed_at  INTEGER NOT NULL,
    closed_at   INTEGER,                                          -- fulfilled or given up
    visit       BLOB                                              -- what fulfilled it
) STRICT;

CREATE INDEX waitlist_open ON waitlist (created_at, num) WHERE closed_at IS NULL;

CREATE TRIGGER waitlist_is_not_shortened BEFORE DELETE ON waitlist
BEGIN SELECT RAISE(ABORT, 'wishes are never removed'); END;

-- What may harm a client: allergies, states of health.
CREATE TABLE client_warnings (
    id         BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    client     INTEGER NOT NULL REFERENCES clients (num),
    kind       TEXT    NOT NULL,
    text       TEXT    NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB    NOT NULL CHECK (length(created_by) = 16),
    removed_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX client_warnings_by_client ON client_warnings (client, created_at) WHERE removed_at IS NULL;

CREATE TRIGGER client_warnings_are_not_removed BEFORE DELETE ON client_warnings
BEGIN SELECT RAISE(ABORT, 'warnings are never removed'); END;
