-- What the program raised about a story, under a number that lasts, and what a person said to it.

CREATE TABLE flag (
    id INTEGER NOT NULL PRIMARY KEY,
    story INTEGER NOT NULL REFERENCES story (id),
    kind TEXT NOT NULL CHECK (kind <> ''),
    -- The digest of the kind and the words that show it: the same flag in every report until its words change.
    identity TEXT NOT NULL UNIQUE CHECK (length(identity) = 64),
    raised_at TEXT NOT NULL,
    dismissed_by TEXT REFERENCES reviewer (handle),
    dismissed_at TEXT,
    reason TEXT CHECK (reason <> ''),
    CHECK ((dismissed_by IS NULL) = (dismissed_at IS NULL)),
    CHECK ((dismissed_by IS NULL) = (reason IS NULL))
);

CREATE INDEX flag_story ON flag (story);
