-- What kinds of fact a claim states, and what a piece of evidence is: a quotation is borne out by a recording,
-- not by a table.

ALTER TABLE evidence ADD COLUMN form TEXT CHECK (form IN
    ('recording', 'transcript', 'notes', 'document', 'data', 'confirmation', 'expert'));

-- How many edits the claim had seen when the step was taken.
ALTER TABLE step ADD COLUMN edits INTEGER CHECK (edits >= 0);

CREATE TABLE claim_tag (
    id INTEGER NOT NULL PRIMARY KEY,
    claim INTEGER NOT NULL REFERENCES claim (id),
    tag TEXT NOT NULL CHECK (tag IN
        ('quote', 'number', 'name', 'anonymous-source', 'allegation', 'legal')),
    added_by TEXT NOT NULL REFERENCES reviewer (handle),
    added_at TEXT NOT NULL,
    removed_at TEXT
);

CREATE UNIQUE INDEX claim_tag_standing ON claim_tag (claim, tag) WHERE removed_at IS NULL;
