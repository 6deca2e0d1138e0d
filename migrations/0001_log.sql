-- The desk itself and its log. Every change of the desk appends one event, chained by its hash to
-- the one before; what changed stands in the payload, apart from the event, so that a takedown can
-- erase the one and keep the chain.

CREATE TABLE desk (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL CHECK (name <> ''),
    default_workflow TEXT NOT NULL,
    created_at TEXT NOT NULL
);

CREATE TABLE event (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq >= 1),
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    account TEXT NOT NULL,
    basis TEXT NOT NULL CHECK (basis IN ('account', 'claimed')),
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    request_id TEXT,
    payload_digest TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE
);

CREATE INDEX event_subject ON event (subject, seq);

CREATE TABLE event_payload (
    seq INTEGER NOT NULL PRIMARY KEY REFERENCES event (seq),
    salt TEXT NOT NULL,
    payload TEXT NOT NULL
);

-- What only one backend knows; no part of the chain or of a dump.
CREATE TABLE event_session (
    seq INTEGER NOT NULL PRIMARY KEY REFERENCES event (seq),
    session_user_name TEXT NOT NULL
);

-- The last number given to each noun: a number is never given again, whatever is taken away.
-- Derived from the log, and no part of the chain.
CREATE TABLE counter (
    noun TEXT NOT NULL PRIMARY KEY,
    last_number INTEGER NOT NULL CHECK (last_number >= 1)
);

CREATE TABLE request (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    command TEXT NOT NULL,
    arguments_digest TEXT NOT NULL,
    answer TEXT NOT NULL,
    at TEXT NOT NULL
);
