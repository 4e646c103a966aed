-- What those who came think, and what the coordinator makes of it.
-- Anonymity is in the shape: nothing leads from a response to an invitation, a person or a moment.

CREATE TABLE forms (
    id INTEGER PRIMARY KEY NOT NULL,
    code TEXT NOT NULL,
    edition INTEGER NOT NULL,
    name_sv TEXT NOT NULL,
    name_en TEXT NOT NULL,
    UNIQUE (code, edition)
);

CREATE TABLE questions (
    id INTEGER PRIMARY KEY NOT NULL,
    form_id BIGINT NOT NULL REFERENCES forms (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('scale', 'one', 'several', 'text')),
    text_sv TEXT NOT NULL,
    text_en TEXT NOT NULL,
    required BOOLEAN NOT NULL,
    UNIQUE (form_id, position)
);

-- The choices of a question, and the named ends of a scale.
CREATE TABLE question_options (
    question_id BIGINT NOT NULL REFERENCES questions (id),
    number INTEGER NOT NULL,
    text_sv TEXT NOT NULL,
    text_en TEXT NOT NULL,
    PRIMARY KEY (question_id, number)
);

CREATE TABLE evaluations (
    id INTEGER PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL,
    activity_id BIGINT NOT NULL REFERENCES activities (id),
    occasion_id BIGINT REFERENCES occasions (id),
    form_id BIGINT NOT NULL REFERENCES forms (id),
    kind TEXT NOT NULL CHECK (kind IN ('occasion', 'final', 'partReport', 'effect')),
    opens_at TIMESTAMP NOT NULL,
    closes_at TIMESTAMP NOT NULL CHECK (closes_at > opens_at),
    invited_at TIMESTAMP,
    analysis TEXT NOT NULL,
    lessons TEXT NOT NULL,
    analysed_by BIGINT REFERENCES persons (id),
    analysed_at TIMESTAMP,
    created_at TIMESTAMP NOT NULL,
    changed_at TIMESTAMP NOT NULL
);
CREATE INDEX evaluations_by_activity ON evaluations (activity_id);

-- Knows only whether it was answered; not when, not with what.
CREATE TABLE invitations (
    token_hash TEXT PRIMARY KEY NOT NULL,
    evaluation_id BIGINT NOT NULL REFERENCES evaluations (id),
    participant_id BIGINT NOT NULL REFERENCES participants (id),
    answered BOOLEAN NOT NULL,
    UNIQUE (evaluation_id, participant_id)
);

CREATE TABLE responses (
    -- Random, so that the order of the rows tells nothing; there is no hidden row number either.
    id TEXT PRIMARY KEY NOT NULL,
    evaluation_id BIGINT NOT NULL REFERENCES evaluations (id),
    -- The Monday of the week it came in.
    week DATE NOT NULL,
    school_form TEXT
) WITHOUT ROWID;
CREATE INDEX responses_by_evaluation ON responses (evaluation_id);

CREATE TABLE response_items (
    response_id TEXT NOT NULL REFERENCES responses (id),
    question_id BIGINT NOT NULL REFERENCES questions (id),
    -- The chosen option or point of the scale; 0 for free text.
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (response_id, question_id, number)
) WITHOUT ROWID;

CREATE TABLE goal_attainments (
    evaluation_id BIGINT NOT NULL REFERENCES evaluations (id),
    goal_id BIGINT NOT NULL REFERENCES goals (id),
    attainment TEXT NOT NULL CHECK (attainment IN ('not', 'partly', 'largely', 'fully')),
    comment TEXT NOT NULL,
    PRIMARY KEY (evaluation_id, goal_id)
);

INSERT INTO forms (id, code, edition, name_sv, name_en) VALUES
    (1, 'standard', 1, 'Standardformulär', 'Standard form');
INSERT INTO questions (id, form_id, position, kind, text_sv, text_en, required) VALUES
    (1, 1, 1, 'text', 'Vad tar du med dig?', 'What do you take with you?', FALSE),
    (2, 1, 2, 'text', 'Hur ska du använda det i din verksamhet?', 'How will you use it in your work?', FALSE),
    (3, 1, 3, 'scale', 'Hur väl uppfyllde aktiviteten sitt syfte?', 'How well did the activity serve its purpose?', TRUE),
    (4, 1, 4, 'scale', 'Hur användbart är innehållet i ditt arbete?', 'How useful is the content in your work?', TRUE),
    (5, 1, 5, 'scale', 'Hur fungerade formen (digital eller på plats)?', 'How did the form work (digital or on site)?', FALSE),
    (6, 1, 6, 'one', 'Skulle du rekommendera aktiviteten till en kollega?', 'Would you recommend the activity to a colleague?', TRUE);
INSERT INTO question_options (question_id, number, text_sv, text_en) VALUES
    (3, 1, 'Inte alls', 'Not at all'), (3, 2, '2', '2'), (3, 3, '3', '3'), (3, 4, '4', '4'), (3, 5, 'Helt och hållet', 'Completely'),
    (4, 1, 'Inte alls', 'Not at all'), (4, 2, '2', '2'), (4, 3, '3', '3'), (4, 4, '4', '4'), (4, 5, 'Mycket', 'Very'),
    (5, 1, 'Mycket dåligt', 'Very badly'), (5, 2, '2', '2'), (5, 3, '3', '3'), (5, 4, '4', '4'), (5, 5, 'Mycket bra', 'Very well'),
    (6, 1, 'Ja', 'Yes'), (6, 2, 'Kanske', 'Maybe'), (6, 3, 'Nej', 'No');
