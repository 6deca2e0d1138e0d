-- What people decided about suggestions, and what they marked themselves.

CREATE TABLE source (
    id INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL
        CHECK (kind IN ('person', 'organisation', 'document', 'outlet', 'group', 'unnamed')),
    name TEXT NOT NULL CHECK (name <> ''),
    reliability TEXT CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
    is_protected BOOLEAN NOT NULL,
    merged_into INTEGER REFERENCES source (id),
    added_by TEXT NOT NULL REFERENCES reviewer (handle),
    added_at TEXT NOT NULL
);

CREATE TABLE source_name (
    id INTEGER NOT NULL PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source (id),
    name TEXT NOT NULL CHECK (name <> ''),
    UNIQUE (source, name)
);

CREATE INDEX source_name_name ON source_name (name);

CREATE TABLE attribution (
    id INTEGER NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL REFERENCES revision (id),
    mode TEXT NOT NULL CHECK (mode IN ('direct', 'indirect', 'mixed')),
    sourcing TEXT NOT NULL CHECK (sourcing IN
        ('on-record', 'background', 'unnamed', 'document', 'institution', 'unattributed')),
    stance TEXT NOT NULL CHECK (stance IN ('asserts', 'denies', 'declines')),
    source INTEGER REFERENCES source (id),
    parent INTEGER REFERENCES attribution (id),
    suggestion INTEGER UNIQUE,
    added_by TEXT NOT NULL REFERENCES reviewer (handle),
    added_at TEXT NOT NULL
);

CREATE INDEX attribution_revision ON attribution (revision);
CREATE INDEX attribution_source ON attribution (source);

CREATE TABLE attribution_span (
    id INTEGER NOT NULL PRIMARY KEY,
    attribution INTEGER NOT NULL REFERENCES attribution (id),
    part TEXT NOT NULL CHECK (part IN ('source', 'cue', 'content', 'anonymity', 'hedge')),
    start_at INTEGER NOT NULL CHECK (start_at >= 0),
    end_at INTEGER NOT NULL CHECK (end_at > start_at),
    quote TEXT NOT NULL
);

CREATE INDEX attribution_span_attribution ON attribution_span (attribution);

-- From the origin (position 0) to the article.
CREATE TABLE hop (
    id INTEGER NOT NULL PRIMARY KEY,
    attribution INTEGER NOT NULL REFERENCES attribution (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    source INTEGER NOT NULL REFERENCES source (id),
    name TEXT NOT NULL,
    UNIQUE (attribution, position)
);

CREATE INDEX hop_source ON hop (source);

CREATE TABLE annotation (
    id INTEGER NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL REFERENCES revision (id),
    start_at INTEGER NOT NULL CHECK (start_at >= 0),
    end_at INTEGER NOT NULL CHECK (end_at > start_at),
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    label TEXT,
    note TEXT,
    suggestion INTEGER UNIQUE,
    added_by TEXT NOT NULL REFERENCES reviewer (handle),
    added_at TEXT NOT NULL
);

CREATE INDEX annotation_revision ON annotation (revision);

CREATE TABLE suggestion (
    id INTEGER NOT NULL PRIMARY KEY,
    reading INTEGER NOT NULL REFERENCES reading (id),
    decision TEXT NOT NULL CHECK (decision IN ('accepted', 'rejected')),
    reason TEXT,
    decided_by TEXT NOT NULL REFERENCES reviewer (handle),
    decided_at TEXT NOT NULL
);

CREATE INDEX suggestion_reading ON suggestion (reading);
