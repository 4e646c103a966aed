-- Every number of a mark that was taken, so that one that comes late, or twice, changes nothing. A number is forgotten long after
-- any device would send it again.
CREATE TABLE attendance_nonces (
    occasion_id BIGINT NOT NULL REFERENCES occasions (id),
    participant_id BIGINT NOT NULL REFERENCES participants (id),
    nonce TEXT NOT NULL,
    marked_at TIMESTAMP NOT NULL,
    received_at TIMESTAMP NOT NULL,
    PRIMARY KEY (occasion_id, participant_id, nonce)
) WITHOUT ROWID;
CREATE INDEX attendance_nonces_by_receipt ON attendance_nonces (received_at);
INSERT INTO attendance_nonces (occasion_id, participant_id, nonce, marked_at, received_at) SELECT occasion_id, participant_id, nonce, marked_at, marked_at FROM attendances;
ALTER TABLE attendances DROP COLUMN nonce;

-- That somebody has taken part, as it was when it was written. A certificate is never changed: it is revoked, and another one issued.
CREATE TABLE certificates (
    id INTEGER PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL,
    code TEXT NOT NULL UNIQUE,
    participant_id BIGINT NOT NULL REFERENCES participants (id),
    name TEXT NOT NULL,
    activity_title TEXT NOT NULL,
    issuer TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('sv', 'en')),
    attended INTEGER NOT NULL CHECK (attended > 0),
    counted INTEGER NOT NULL CHECK (counted >= attended),
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    issued_at TIMESTAMP NOT NULL,
    issued_by BIGINT REFERENCES persons (id),
    revoked_at TIMESTAMP,
    reason TEXT NOT NULL
);
CREATE UNIQUE INDEX certificates_one_live ON certificates (participant_id) WHERE revoked_at IS NULL;
CREATE INDEX certificates_by_participant ON certificates (participant_id, id);

-- The occasions that the person was at, as they stand on the certificate.
CREATE TABLE certificate_occasions (
    certificate_id BIGINT NOT NULL REFERENCES certificates (id),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    starts_at TIMESTAMP NOT NULL,
    ends_at TIMESTAMP NOT NULL,
    PRIMARY KEY (certificate_id, position)
) WITHOUT ROWID;
