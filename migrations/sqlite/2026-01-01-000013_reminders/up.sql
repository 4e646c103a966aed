-- When whom to remind of what. A rule without an activity is the network's own: every activity follows it that has not
-- said otherwise.
CREATE TABLE reminder_rules (
    id INTEGER PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL,
    activity_id BIGINT REFERENCES activities (id),
    anchor TEXT NOT NULL CHECK (anchor IN ('registrationOpens', 'registrationCloses', 'decideBy', 'start', 'end', 'occasionStart')),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 365),
    unit TEXT NOT NULL CHECK (unit IN ('hours', 'days')),
    direction TEXT NOT NULL CHECK (direction IN ('before', 'after')),
    recipients TEXT NOT NULL CHECK (recipients IN ('participants', 'responsible', 'facilitators')),
    text_sv TEXT NOT NULL,
    text_en TEXT NOT NULL,
    -- What was due before is not sent any more.
    holds_from TIMESTAMP NOT NULL,
    -- When it last sent something: of two servers that are about to, the one that writes this first does.
    last_sent_at TIMESTAMP,
    -- A rule that is taken away stays, for what it has sent.
    removed_at TIMESTAMP,
    created_at TIMESTAMP NOT NULL,
    changed_at TIMESTAMP NOT NULL
);
CREATE INDEX reminder_rules_by_activity ON reminder_rules (activity_id, id);

-- What was sent, once and for all: a date that moves afterwards does not send it again.
CREATE TABLE reminders_sent (
    rule_id BIGINT NOT NULL REFERENCES reminder_rules (id),
    activity_id BIGINT NOT NULL REFERENCES activities (id),
    -- 0 where the rule goes by the activity as a whole.
    occasion_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL REFERENCES persons (id),
    sent_at TIMESTAMP NOT NULL,
    PRIMARY KEY (rule_id, activity_id, occasion_id, person_id)
);
CREATE INDEX reminders_sent_by_activity ON reminders_sent (activity_id, rule_id);

-- What an activity says of its mail; one without a row says nothing.
CREATE TABLE activity_mail_settings (
    activity_id BIGINT PRIMARY KEY NOT NULL REFERENCES activities (id),
    version INTEGER NOT NULL,
    -- Whether the network's rules hold for it.
    follows_network BOOLEAN NOT NULL,
    -- Its own words in the mail that confirms a place.
    confirmation_sv TEXT NOT NULL,
    confirmation_en TEXT NOT NULL,
    changed_at TIMESTAMP NOT NULL
);

-- Addresses that a mail server has refused for good, until they change or take mail again.
CREATE TABLE mail_refusals (
    person_id BIGINT PRIMARY KEY NOT NULL REFERENCES persons (id),
    refused_at TIMESTAMP NOT NULL,
    reason TEXT NOT NULL
);

-- Whether somebody wants the day's tasks by mail, and the day for which they last got them.
ALTER TABLE accounts ADD COLUMN digest BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE accounts ADD COLUMN digested_on DATE;
CREATE INDEX accounts_with_digest ON accounts (digested_on, person_id) WHERE digest;

INSERT INTO reminder_rules (id, version, activity_id, anchor, amount, unit, direction, recipients, text_sv, text_en, holds_from, created_at, changed_at) VALUES
    (1, 1, NULL, 'start', 7, 'days', 'before', 'participants', '', '', '2026-01-01 00:00:00', '2026-01-01 00:00:00', '2026-01-01 00:00:00'),
    (2, 1, NULL, 'occasionStart', 1, 'days', 'before', 'participants', '', '', '2026-01-01 00:00:00', '2026-01-01 00:00:00', '2026-01-01 00:00:00');
