-- What the clock did, and what is to be told to whom.

-- A timer that ran on a claim: once for each time that it counts from.
CREATE TABLE timer_run (
    id INTEGER NOT NULL PRIMARY KEY,
    claim INTEGER NOT NULL REFERENCES claim (id),
    timer TEXT NOT NULL CHECK (timer <> ''),
    -- The step by which the claim came into its state, 0 where it started there.
    entry INTEGER NOT NULL CHECK (entry >= 0),
    counted_from TEXT NOT NULL,
    due_at TEXT NOT NULL,
    ran_at TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('done', 'held')),
    UNIQUE (claim, timer, entry, counted_from)
);

-- The timers look at claims by state and by how long they have been in it.
CREATE INDEX claim_stay ON claim (workflow, state, moved_at, id);
CREATE INDEX assignment_due ON assignment (due, claim) WHERE state IN ('offered', 'active');

-- Something that a person is to be told.
CREATE TABLE notice (
    id INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind <> ''),
    recipient TEXT NOT NULL REFERENCES reviewer (handle),
    claim INTEGER NOT NULL REFERENCES claim (id),
    state TEXT NOT NULL,
    slot TEXT,
    timer TEXT,
    comment INTEGER REFERENCES comment (id),
    due TEXT,
    caused_by TEXT REFERENCES reviewer (handle),
    at TEXT NOT NULL,
    attempts INTEGER NOT NULL CHECK (attempts >= 0),
    next_try TEXT NOT NULL,
    problem TEXT,
    sent_at TEXT
);

CREATE INDEX notice_waiting ON notice (next_try, id) WHERE sent_at IS NULL;

-- Who is delivering a notice just now; no part of the log, and of no use once it is over.
CREATE TABLE notice_lease (
    notice INTEGER NOT NULL PRIMARY KEY REFERENCES notice (id),
    holder TEXT NOT NULL CHECK (holder <> ''),
    until TEXT NOT NULL
);
