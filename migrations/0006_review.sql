-- What a desk needs to run more workflows: seats, reasons and overrides, checklists, clearances, contacts,
-- proposals and corrections.

-- A slot may have several seats, each with one holder.
ALTER TABLE assignment ADD COLUMN seat INTEGER NOT NULL DEFAULT 1 CHECK (seat BETWEEN 1 AND 99);
DROP INDEX assignment_holder;
CREATE UNIQUE INDEX assignment_holder ON assignment (claim, slot, seat) WHERE state IN ('offered', 'active');

-- What is put to a workflow: a claim, a tip that came in, a correction, or a piece whose facts are claims.
ALTER TABLE claim ADD COLUMN kind TEXT NOT NULL DEFAULT 'claim'
    CHECK (kind IN ('claim', 'tip', 'correction', 'piece'));

-- What the checklists and the choice of people go by.
ALTER TABLE claim ADD COLUMN topic TEXT CHECK (topic <> '');
ALTER TABLE claim ADD COLUMN language TEXT CHECK (language <> '');
CREATE INDEX claim_parent ON claim (parent);

-- A step may give one of the reasons its workflow lists; one taken by override says why.
ALTER TABLE step ADD COLUMN reason TEXT CHECK (reason <> '');
ALTER TABLE step ADD COLUMN override_reason TEXT CHECK (length(override_reason) >= 20);

-- A comment may answer another one; a deleted one leaves its place, and its answers, behind.
ALTER TABLE comment ADD COLUMN answers INTEGER REFERENCES comment (id);
ALTER TABLE comment ADD COLUMN deleted_at TEXT;

-- A change that one person proposes and another accepts or declines.
CREATE TABLE proposal (
    id INTEGER NOT NULL PRIMARY KEY,
    claim INTEGER NOT NULL REFERENCES claim (id),
    part TEXT NOT NULL CHECK (part IN ('text', 'rationale')),
    before TEXT NOT NULL,
    after TEXT NOT NULL CHECK (after <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'declined', 'withdrawn')),
    proposed_by TEXT NOT NULL REFERENCES reviewer (handle),
    proposed_at TEXT NOT NULL,
    decided_by TEXT REFERENCES reviewer (handle),
    decided_at TEXT,
    remark TEXT
);

CREATE INDEX proposal_claim ON proposal (claim);

-- Somebody was asked for a reply; the outcome says what came of it.
CREATE TABLE contact (
    id INTEGER NOT NULL PRIMARY KEY,
    claim INTEGER NOT NULL REFERENCES claim (id),
    whom TEXT NOT NULL CHECK (whom <> ''),
    channel TEXT NOT NULL CHECK (channel <> ''),
    outcome TEXT NOT NULL CHECK (outcome IN ('waiting', 'replied', 'declined', 'unreachable', 'no-answer')),
    note TEXT,
    added_by TEXT NOT NULL REFERENCES reviewer (handle),
    added_at TEXT NOT NULL,
    answered_at TEXT
);

CREATE INDEX contact_claim ON contact (claim);

-- One item of a checklist, ticked in one round; taking the tick back leaves the row.
CREATE TABLE checklist_mark (
    id INTEGER NOT NULL PRIMARY KEY,
    claim INTEGER NOT NULL REFERENCES claim (id),
    checklist TEXT NOT NULL CHECK (checklist <> ''),
    item TEXT NOT NULL CHECK (item <> ''),
    round INTEGER NOT NULL CHECK (round >= 1),
    note TEXT,
    marked_by TEXT NOT NULL REFERENCES reviewer (handle),
    marked_at TEXT NOT NULL,
    taken_back_at TEXT
);

CREATE INDEX checklist_mark_claim ON checklist_mark (claim);

-- Something that only some may let pass, such as anonymity or a legal risk, was let pass.
CREATE TABLE clearance (
    id INTEGER NOT NULL PRIMARY KEY,
    claim INTEGER NOT NULL REFERENCES claim (id),
    kind TEXT NOT NULL CHECK (kind IN ('anonymity', 'legal')),
    note TEXT NOT NULL CHECK (note <> ''),
    given_by TEXT NOT NULL REFERENCES reviewer (handle),
    given_at TEXT NOT NULL,
    withdrawn_at TEXT
);

CREATE INDEX clearance_claim ON clearance (claim);

-- What was wrong with a claim that was done; the claim `item` takes the correction through its workflow.
CREATE TABLE correction (
    id INTEGER NOT NULL PRIMARY KEY,
    claim INTEGER NOT NULL REFERENCES claim (id),
    item INTEGER NOT NULL UNIQUE REFERENCES claim (id),
    kind TEXT CHECK (kind IN
        ('typo', 'correction', 'clarification', 'update', 'editors-note', 'retraction', 'no-action')),
    wording TEXT,
    before_text TEXT NOT NULL,
    before_verdict TEXT,
    requested_by TEXT NOT NULL REFERENCES reviewer (handle),
    requested_at TEXT NOT NULL,
    published_at TEXT
);

CREATE INDEX correction_claim ON correction (claim);
