-- Reviewers, what they may do, and the workflows they work under.

CREATE TABLE reviewer (
    handle TEXT NOT NULL PRIMARY KEY CHECK (handle <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    account TEXT NOT NULL UNIQUE,
    person INTEGER NOT NULL CHECK (person >= 1),
    capacity INTEGER CHECK (capacity >= 0),
    is_active BOOLEAN NOT NULL,
    added_at TEXT NOT NULL
);

CREATE TABLE reviewer_role (
    id INTEGER NOT NULL PRIMARY KEY,
    reviewer TEXT NOT NULL REFERENCES reviewer (handle),
    role TEXT NOT NULL,
    UNIQUE (reviewer, role)
);

CREATE TABLE reviewer_conflict (
    id INTEGER NOT NULL PRIMARY KEY,
    reviewer TEXT NOT NULL REFERENCES reviewer (handle),
    topic TEXT NOT NULL CHECK (topic <> ''),
    UNIQUE (reviewer, topic)
);

-- A workflow as a claim was started under it; an edited file is a new version.
CREATE TABLE workflow (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    sha256 TEXT NOT NULL,
    definition TEXT NOT NULL,
    scale TEXT NOT NULL,
    added_at TEXT NOT NULL,
    UNIQUE (name, version)
);
