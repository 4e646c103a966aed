-- Answers to an evaluation lie sealed in the invitation's own row until it closes. Then all are opened at once, and counted.
ALTER TABLE invitations ADD COLUMN seal_key TEXT CHECK (seal_key IS NULL OR answered);
-- Last: it is longer than everything before it together.
ALTER TABLE invitations ADD COLUMN seal BYTEA CHECK ((seal IS NULL) = (seal_key IS NULL));
-- What is sealed cannot be made shorter.
ALTER TABLE invitations ALTER COLUMN seal SET STORAGE EXTERNAL;
CREATE INDEX invitations_sealed ON invitations (seal_key) WHERE seal_key IS NOT NULL;

-- When the answers were opened and counted; nobody answers from then on.
ALTER TABLE evaluations ADD COLUMN counted_at TIMESTAMP;
CREATE INDEX evaluations_uncounted ON evaluations (closes_at) WHERE counted_at IS NULL AND invited_at IS NOT NULL;

-- How many of each form of school have answered: a count, and with no answer.
CREATE TABLE response_groups (
    evaluation_id BIGINT NOT NULL REFERENCES evaluations (id),
    -- Empty for those without one.
    school_form TEXT NOT NULL,
    responses INTEGER NOT NULL CHECK (responses > 0),
    PRIMARY KEY (evaluation_id, school_form)
);
INSERT INTO response_groups (evaluation_id, school_form, responses)
    SELECT evaluation_id, coalesce(school_form, ''), count(*) FROM responses GROUP BY evaluation_id, coalesce(school_form, '');

-- An answer keeps no form of school and no week any more. The tables are made anew, in the order of the random ids: where rows
-- lie as they were written, these lay in the order in which they came in.
CREATE TABLE responses_anew (
    id TEXT PRIMARY KEY NOT NULL,
    evaluation_id BIGINT NOT NULL REFERENCES evaluations (id)
);
INSERT INTO responses_anew (id, evaluation_id) SELECT id, evaluation_id FROM responses ORDER BY id;
CREATE TABLE response_items_anew (
    response_id TEXT NOT NULL REFERENCES responses_anew (id),
    question_id BIGINT NOT NULL REFERENCES questions (id),
    -- The chosen option or point of the scale; 0 for free text.
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (response_id, question_id, number)
);
INSERT INTO response_items_anew (response_id, question_id, number, text)
    SELECT response_id, question_id, number, text FROM response_items ORDER BY response_id, question_id, number;
DROP TABLE response_items;
DROP TABLE responses;
ALTER TABLE responses_anew RENAME TO responses;
ALTER TABLE response_items_anew RENAME TO response_items;
CREATE INDEX responses_by_evaluation ON responses (evaluation_id);
