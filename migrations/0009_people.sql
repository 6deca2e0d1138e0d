-- Who can do what, who is away, and how long an offer stands.

-- What a reviewer knows well: a topic, or a language.
CREATE TABLE reviewer_skill (
    id INTEGER NOT NULL PRIMARY KEY,
    reviewer TEXT NOT NULL REFERENCES reviewer (handle),
    kind TEXT NOT NULL CHECK (kind IN ('topic', 'language')),
    value TEXT NOT NULL CHECK (value <> ''),
    UNIQUE (reviewer, kind, value)
);

-- The days on which a reviewer is away, both of them included.
CREATE TABLE reviewer_leave (
    id INTEGER NOT NULL PRIMARY KEY,
    reviewer TEXT NOT NULL REFERENCES reviewer (handle),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL CHECK (last_day >= first_day),
    note TEXT,
    added_by TEXT NOT NULL REFERENCES reviewer (handle),
    added_at TEXT NOT NULL
);

CREATE INDEX reviewer_leave_reviewer ON reviewer_leave (reviewer, last_day);

-- An offer that nobody answers until then has lapsed.
ALTER TABLE assignment ADD COLUMN lease_until TEXT;
CREATE INDEX assignment_lease ON assignment (lease_until) WHERE state IN ('offered', 'active');

-- What could be taken next, without looking at every claim there is.
CREATE INDEX claim_open ON claim (priority, id) WHERE category NOT IN ('done', 'dropped');
