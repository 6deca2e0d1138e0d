-- What finds the articles that share text with a new one, and what people decided about stories.

-- Derived from the texts, made anew at will, and no part of the log: a sample of each article's shingles.
CREATE TABLE copy_key (
    key INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES article (id),
    PRIMARY KEY (key, article)
);

CREATE TABLE copy_sketch (
    article INTEGER NOT NULL PRIMARY KEY REFERENCES article (id),
    total INTEGER NOT NULL CHECK (total >= 0)
);

-- A story that was merged into another one.
ALTER TABLE story ADD COLUMN merged_into INTEGER REFERENCES story (id);

-- One article that a person moved from one story to another; what was moved in one act shares its number.
CREATE TABLE story_move (
    id INTEGER NOT NULL PRIMARY KEY,
    act INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('merge', 'split')),
    article INTEGER NOT NULL REFERENCES article (id),
    from_story INTEGER NOT NULL REFERENCES story (id),
    to_story INTEGER NOT NULL REFERENCES story (id),
    was_related BOOLEAN NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    moved_by TEXT NOT NULL REFERENCES reviewer (handle),
    moved_at TEXT NOT NULL,
    undone_by TEXT REFERENCES reviewer (handle),
    undone_at TEXT
);

CREATE INDEX story_move_act ON story_move (act);
CREATE INDEX story_move_from ON story_move (from_story);
CREATE INDEX story_move_to ON story_move (to_story);
