-- Articles, their exact texts, what a suggester read in them, and the stories they tell.

CREATE TABLE text (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
    bytes BYTEA NOT NULL,
    characters INTEGER NOT NULL CHECK (characters >= 1)
);

CREATE TABLE article (
    id INTEGER NOT NULL PRIMARY KEY,
    outlet TEXT CHECK (outlet <> ''),
    title TEXT,
    byline TEXT,
    url TEXT,
    published TEXT,
    retrieved TEXT,
    language TEXT,
    external_id TEXT,
    sha256 TEXT NOT NULL REFERENCES text (sha256),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    imported_at TEXT NOT NULL
);

-- The same bytes from the same outlet are one article.
CREATE UNIQUE INDEX article_text_outlet ON article (sha256, COALESCE(outlet, ''));

CREATE TABLE revision (
    id INTEGER NOT NULL PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    sha256 TEXT NOT NULL REFERENCES text (sha256),
    added_at TEXT NOT NULL,
    UNIQUE (article, number)
);

-- All that one version of a suggester found in one revision, packed; its suggestions have the
-- numbers from first_suggestion on, and get a row of their own when a person decides about them.
CREATE TABLE reading (
    id INTEGER NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL REFERENCES revision (id),
    suggester TEXT NOT NULL,
    suggester_version INTEGER NOT NULL,
    first_suggestion INTEGER NOT NULL CHECK (first_suggestion >= 1),
    suggestion_count INTEGER NOT NULL CHECK (suggestion_count >= 0),
    packed BYTEA NOT NULL,
    UNIQUE (revision, suggester, suggester_version)
);

CREATE INDEX reading_suggestion ON reading (first_suggestion);

CREATE TABLE story (
    id INTEGER NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    started_at TEXT NOT NULL
);

CREATE TABLE story_article (
    id INTEGER NOT NULL PRIMARY KEY,
    story INTEGER NOT NULL REFERENCES story (id),
    article INTEGER NOT NULL REFERENCES article (id),
    relation TEXT NOT NULL CHECK (relation IN ('member', 'related')),
    reason TEXT NOT NULL,
    UNIQUE (story, article)
);

-- An article is a member of one story.
CREATE UNIQUE INDEX story_member ON story_article (article) WHERE relation = 'member';
CREATE INDEX story_article_article ON story_article (article);

-- Derived from the texts, made anew at will, and no part of the log: what finds the stories that a
-- new article may belong to.
CREATE TABLE story_profile (
    article INTEGER NOT NULL PRIMARY KEY REFERENCES article (id),
    profile BYTEA NOT NULL
);

CREATE TABLE story_key (
    key BIGINT NOT NULL,
    article INTEGER NOT NULL REFERENCES article (id),
    PRIMARY KEY (key, article)
);
