-- Claims, where they appear, and everything people do about them.

CREATE TABLE claim (
    id INTEGER NOT NULL PRIMARY KEY,
    text TEXT NOT NULL CHECK (text <> ''),
    workflow INTEGER NOT NULL REFERENCES workflow (id),
    state TEXT NOT NULL,
    category TEXT NOT NULL CHECK (category IN ('new', 'active', 'waiting', 'review', 'done', 'dropped')),
    round INTEGER NOT NULL CHECK (round >= 1),
    version INTEGER NOT NULL CHECK (version >= 1),
    verdict TEXT,
    rationale TEXT,
    publication TEXT NOT NULL
        CHECK (publication IN ('unpublished', 'published', 'corrected', 'retracted')),
    finding TEXT CHECK (finding IN ('said', 'not-said', 'altered', 'unverifiable')),
    claimant INTEGER REFERENCES source (id),
    hold TEXT CHECK (hold <> ''),
    parent INTEGER REFERENCES claim (id),
    story INTEGER REFERENCES story (id),
    priority INTEGER NOT NULL CHECK (priority BETWEEN 1 AND 5),
    as_of TEXT,
    reason TEXT,
    suggestion INTEGER UNIQUE,
    added_by TEXT NOT NULL REFERENCES reviewer (handle),
    added_at TEXT NOT NULL,
    moved_at TEXT NOT NULL
);

CREATE INDEX claim_state ON claim (state, id);
CREATE INDEX claim_category ON claim (category, id);
CREATE INDEX claim_story ON claim (story);

CREATE TABLE appearance (
    id INTEGER NOT NULL PRIMARY KEY,
    claim INTEGER NOT NULL REFERENCES claim (id),
    revision INTEGER NOT NULL REFERENCES revision (id),
    start_at INTEGER NOT NULL CHECK (start_at >= 0),
    end_at INTEGER NOT NULL CHECK (end_at > start_at),
    quote TEXT NOT NULL,
    attribution INTEGER REFERENCES attribution (id),
    is_first BOOLEAN NOT NULL,
    added_by TEXT NOT NULL REFERENCES reviewer (handle),
    added_at TEXT NOT NULL,
    UNIQUE (claim, revision, start_at, end_at)
);

CREATE UNIQUE INDEX appearance_first ON appearance (claim) WHERE is_first;
CREATE INDEX appearance_revision ON appearance (revision);
CREATE INDEX appearance_attribution ON appearance (attribution);

-- The bytes that a piece of evidence was, kept as they were seen.
CREATE TABLE snapshot (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
    bytes BYTEA NOT NULL
);

CREATE TABLE evidence (
    id INTEGER NOT NULL PRIMARY KEY,
    claim INTEGER NOT NULL REFERENCES claim (id),
    kind TEXT NOT NULL CHECK (kind IN ('url', 'file', 'citation')),
    reference TEXT NOT NULL CHECK (reference <> ''),
    stance TEXT NOT NULL CHECK (stance IN ('supports', 'refutes', 'context')),
    quote TEXT,
    locator TEXT,
    is_primary BOOLEAN NOT NULL,
    independence_group TEXT,
    reliability TEXT CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
    credibility INTEGER CHECK (credibility BETWEEN 1 AND 6),
    snapshot TEXT REFERENCES snapshot (sha256),
    round INTEGER NOT NULL CHECK (round >= 1),
    added_by TEXT NOT NULL REFERENCES reviewer (handle),
    added_at TEXT NOT NULL,
    withdrawn_at TEXT
);

CREATE INDEX evidence_claim ON evidence (claim);

CREATE TABLE assignment (
    id INTEGER NOT NULL PRIMARY KEY,
    claim INTEGER NOT NULL REFERENCES claim (id),
    slot TEXT NOT NULL,
    reviewer TEXT NOT NULL REFERENCES reviewer (handle),
    round INTEGER NOT NULL CHECK (round >= 1),
    state TEXT NOT NULL CHECK (state IN
        ('offered', 'active', 'done', 'declined', 'released', 'expired')),
    due TEXT,
    note TEXT,
    assigned_by TEXT NOT NULL REFERENCES reviewer (handle),
    assigned_at TEXT NOT NULL,
    ended_at TEXT
);

-- A slot has one holder.
CREATE UNIQUE INDEX assignment_holder ON assignment (claim, slot) WHERE state IN ('offered', 'active');
CREATE INDEX assignment_claim ON assignment (claim);
CREATE INDEX assignment_reviewer ON assignment (reviewer, state, claim);

CREATE TABLE review (
    id INTEGER NOT NULL PRIMARY KEY,
    claim INTEGER NOT NULL REFERENCES claim (id),
    round INTEGER NOT NULL CHECK (round >= 1),
    slot TEXT NOT NULL,
    reviewer TEXT NOT NULL REFERENCES reviewer (handle),
    verdict TEXT NOT NULL,
    confidence INTEGER CHECK (confidence BETWEEN 0 AND 1000),
    rationale TEXT NOT NULL,
    bound_to TEXT NOT NULL,
    is_void BOOLEAN NOT NULL,
    added_at TEXT NOT NULL
);

CREATE INDEX review_claim ON review (claim);

CREATE TABLE comment (
    id INTEGER NOT NULL PRIMARY KEY,
    claim INTEGER NOT NULL REFERENCES claim (id),
    body TEXT NOT NULL CHECK (body <> ''),
    is_blocking BOOLEAN NOT NULL,
    resolved_by TEXT REFERENCES reviewer (handle),
    added_by TEXT NOT NULL REFERENCES reviewer (handle),
    added_at TEXT NOT NULL
);

CREATE INDEX comment_claim ON comment (claim);

-- One move of one claim; the newest says the state the claim is in.
CREATE TABLE step (
    id INTEGER NOT NULL PRIMARY KEY,
    claim INTEGER NOT NULL REFERENCES claim (id),
    action TEXT NOT NULL,
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    round INTEGER NOT NULL CHECK (round >= 1),
    taken_by TEXT NOT NULL REFERENCES reviewer (handle),
    remark TEXT,
    taken_at TEXT NOT NULL
);

CREATE INDEX step_claim ON step (claim);
CREATE INDEX step_round ON step (claim, round);

-- Whoever changed text, verdict, rationale or evidence counts as an author of the claim.
CREATE TABLE claim_edit (
    id INTEGER NOT NULL PRIMARY KEY,
    claim INTEGER NOT NULL REFERENCES claim (id),
    part TEXT NOT NULL CHECK (part IN ('text', 'verdict', 'rationale', 'evidence')),
    before TEXT,
    round INTEGER NOT NULL CHECK (round >= 1),
    edited_by TEXT NOT NULL REFERENCES reviewer (handle),
    edited_at TEXT NOT NULL
);

CREATE INDEX claim_edit_claim ON claim_edit (claim);
