-- Was it checked before? What a person decided about two claims that say much the same.

-- That an earlier claim is a precedent of a claim, or is none, whatever the program thinks of their words.
CREATE TABLE precedent (
    id INTEGER NOT NULL PRIMARY KEY,
    claim INTEGER NOT NULL REFERENCES claim (id),
    earlier INTEGER NOT NULL REFERENCES claim (id) CHECK (earlier <> claim),
    outcome TEXT NOT NULL CHECK (outcome IN ('confirmed', 'refused')),
    note TEXT CHECK (note <> ''),
    decided_by TEXT NOT NULL REFERENCES reviewer (handle),
    decided_at TEXT NOT NULL,
    withdrawn_at TEXT
);

CREATE UNIQUE INDEX precedent_pair ON precedent (claim, earlier) WHERE withdrawn_at IS NULL;
CREATE INDEX precedent_claim ON precedent (claim);
CREATE INDEX precedent_earlier ON precedent (earlier);
