-- Who came to an occasion without being enrolled. The device's own number keeps a walk-in that is sent twice from being two.
CREATE TABLE walk_ins (
    occasion_id BIGINT NOT NULL REFERENCES occasions (id),
    nonce TEXT NOT NULL,
    participant_id BIGINT NOT NULL UNIQUE REFERENCES participants (id),
    PRIMARY KEY (occasion_id, nonce)
);

-- What the day's overview looks for: few rows each, whatever the tables grow to.
CREATE INDEX activities_by_state ON activities (state, starts_at);
CREATE INDEX activities_by_responsible ON activities (responsible_id);
CREATE INDEX occasions_by_state ON occasions (state, ends_at);
CREATE INDEX enrollments_awaiting ON enrollments (activity_id) WHERE state = 'awaitingApproval';
CREATE INDEX enrollments_by_creation ON enrollments (created_at, organisation_id);
CREATE INDEX mails_failed ON mails (id) WHERE state = 'failed';
