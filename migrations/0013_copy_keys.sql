-- The keys of an article no longer point to it by a constraint: they are derived from its text, and stored many
-- at a time in the order of the keys, so that each of them had its article looked up far apart from the last.

ALTER TABLE copy_key RENAME TO copy_key_before;

CREATE TABLE copy_key (
    key INTEGER NOT NULL,
    article INTEGER NOT NULL,
    PRIMARY KEY (key, article)
);

INSERT INTO copy_key (key, article) SELECT key, article FROM copy_key_before ORDER BY key, article;

DROP TABLE copy_key_before;
