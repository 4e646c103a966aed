-- What activities ask their participants, in versions: nothing is overwritten, an answer points to the version it answered.
CREATE TABLE question_forms (
    activity_id BIGINT NOT NULL REFERENCES activities (id),
    version INTEGER NOT NULL CHECK (version > 0),
    -- The questions in order, as the API has them.
    questions TEXT NOT NULL,
    keep_days INTEGER NOT NULL CHECK (keep_days > 0),
    created_at TIMESTAMP NOT NULL,
    PRIMARY KEY (activity_id, version)
) WITHOUT ROWID;

-- That a participant has answered, and which version. Deleted with its answers when they have served their time.
CREATE TABLE answer_sheets (
    participant_id BIGINT PRIMARY KEY NOT NULL REFERENCES participants (id),
    activity_id BIGINT NOT NULL,
    form_version INTEGER NOT NULL,
    version INTEGER NOT NULL,
    changed_at TIMESTAMP NOT NULL,
    FOREIGN KEY (activity_id, form_version) REFERENCES question_forms (activity_id, version)
) WITHOUT ROWID;
CREATE INDEX answer_sheets_by_activity ON answer_sheets (activity_id);

CREATE TABLE question_answers (
    participant_id BIGINT NOT NULL REFERENCES answer_sheets (participant_id),
    question TEXT NOT NULL,
    -- The answer as the API has it.
    content TEXT NOT NULL,
    PRIMARY KEY (participant_id, question)
) WITHOUT ROWID;
