-- What one can come to: series, their editions (activities) and the dated parts of these (occasions).

CREATE TABLE series (
    id INTEGER PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    name_key TEXT NOT NULL,
    target_group TEXT NOT NULL,
    cadence TEXT NOT NULL CHECK (cadence IN ('once', 'eachTerm', 'yearly', 'everyTwoYears', 'irregular')),
    cadence_note TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    changed_at TIMESTAMP NOT NULL
);

CREATE TABLE activities (
    id INTEGER PRIMARY KEY NOT NULL,
    uuid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    series_id BIGINT REFERENCES series (id),
    title TEXT NOT NULL,
    text_folded TEXT NOT NULL,
    title_key TEXT NOT NULL,
    purpose TEXT NOT NULL DEFAULT '',
    expected_effect TEXT NOT NULL DEFAULT '',
    mode TEXT NOT NULL DEFAULT 'digital' CHECK (mode IN ('digital', 'physical', 'hybrid')),
    responsible_id BIGINT REFERENCES persons (id),
    funding TEXT NOT NULL DEFAULT 'municipal' CHECK (funding IN ('municipal', 'externalGrant', 'participantFee')),
    funding_note TEXT NOT NULL DEFAULT '',
    registration_opens TIMESTAMP,
    registration_closes TIMESTAMP,
    decide_by TIMESTAMP,
    minimum INTEGER CHECK (minimum > 0),
    capacity INTEGER CHECK (capacity > 0),
    unit TEXT NOT NULL DEFAULT 'person' CHECK (unit IN ('person', 'team')),
    team_minimum INTEGER NOT NULL DEFAULT 5 CHECK (team_minimum > 0),
    team_maximum INTEGER NOT NULL DEFAULT 12 CHECK (team_maximum >= team_minimum),
    approval TEXT NOT NULL DEFAULT 'none' CHECK (approval IN ('none', 'schoolLeader', 'office')),
    queue_policy TEXT NOT NULL DEFAULT 'strict' CHECK (queue_policy IN ('strict', 'firstFit')),
    offer_hours INTEGER CHECK (offer_hours > 0),
    completion_percent INTEGER NOT NULL DEFAULT 80 CHECK (completion_percent BETWEEN 1 AND 100),
    counted_by TEXT NOT NULL DEFAULT 'enrollment' CHECK (counted_by IN ('enrollment', 'heads')),
    undated BOOLEAN NOT NULL DEFAULT FALSE,
    public BOOLEAN NOT NULL DEFAULT TRUE,
    report_year INTEGER NOT NULL CHECK (report_year BETWEEN 1990 AND 2200),
    chain_level TEXT CHECK (chain_level IN ('operator', 'schoolLeader', 'developmentLeader', 'team')),
    collaboration_area TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'published', 'decided', 'completed', 'evaluated', 'followedUp', 'postponed', 'cancelled')),
    state_reason TEXT NOT NULL DEFAULT '',
    below_minimum BOOLEAN NOT NULL DEFAULT FALSE,
    published_at TIMESTAMP,
    -- First start and last end of its occasions that are not cancelled; kept by the server.
    starts_at TIMESTAMP,
    ends_at TIMESTAMP,
    -- The first start, or the end of time while there is none: what lists are sorted by.
    sort_start TIMESTAMP NOT NULL,
    created_at TIMESTAMP NOT NULL,
    changed_at TIMESTAMP NOT NULL,
    CHECK (registration_closes >= registration_opens),
    CHECK (state NOT IN ('postponed', 'cancelled') OR state_reason <> '')
);
CREATE INDEX activities_by_start ON activities (sort_start, id);
CREATE INDEX activities_by_title ON activities (title_key, id);
CREATE INDEX activities_by_change ON activities (changed_at, id);
CREATE INDEX activities_by_series ON activities (series_id, starts_at);
CREATE INDEX activities_by_year ON activities (report_year, title_key);

CREATE TABLE activity_goals (
    activity_id BIGINT NOT NULL REFERENCES activities (id),
    goal_id BIGINT NOT NULL REFERENCES goals (id),
    PRIMARY KEY (activity_id, goal_id)
);
CREATE INDEX activity_goals_by_goal ON activity_goals (goal_id, activity_id);

CREATE TABLE activity_school_forms (
    activity_id BIGINT NOT NULL REFERENCES activities (id),
    school_form TEXT NOT NULL,
    PRIMARY KEY (activity_id, school_form)
);
CREATE INDEX activity_school_forms_by_form ON activity_school_forms (school_form, activity_id);

CREATE TABLE activity_target_groups (
    activity_id BIGINT NOT NULL REFERENCES activities (id),
    target_group TEXT NOT NULL,
    PRIMARY KEY (activity_id, target_group)
);

CREATE TABLE activity_facilitators (
    activity_id BIGINT NOT NULL REFERENCES activities (id),
    person_id BIGINT NOT NULL REFERENCES persons (id),
    PRIMARY KEY (activity_id, person_id)
);
CREATE INDEX activity_facilitators_by_person ON activity_facilitators (person_id, activity_id);

CREATE TABLE activity_co_organisers (
    activity_id BIGINT NOT NULL REFERENCES activities (id),
    organisation_id BIGINT NOT NULL REFERENCES organisations (id),
    PRIMARY KEY (activity_id, organisation_id)
);

CREATE TABLE occasions (
    id INTEGER PRIMARY KEY NOT NULL,
    uuid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    activity_id BIGINT NOT NULL REFERENCES activities (id),
    title TEXT NOT NULL,
    starts_at TIMESTAMP NOT NULL,
    ends_at TIMESTAMP NOT NULL CHECK (ends_at > starts_at),
    mode TEXT NOT NULL CHECK (mode IN ('digital', 'physical', 'hybrid')),
    place TEXT NOT NULL,
    place_folded TEXT NOT NULL,
    link TEXT,
    capacity INTEGER CHECK (capacity > 0),
    -- Occasions of one activity with the same word here are alternatives: a participant comes to one of them.
    choice_group TEXT,
    state TEXT NOT NULL CHECK (state IN ('planned', 'moved', 'cancelled', 'held')),
    reason TEXT NOT NULL,
    -- How many times calendars must be told anew (iCalendar SEQUENCE).
    calendar_sequence INTEGER NOT NULL,
    -- How many were marked as having been there; counted anew with each mark, so that a year is not counted by marks.
    attended BIGINT NOT NULL DEFAULT 0 CHECK (attended >= 0),
    created_at TIMESTAMP NOT NULL,
    changed_at TIMESTAMP NOT NULL,
    CHECK (state NOT IN ('moved', 'cancelled') OR reason <> '')
);
CREATE INDEX occasions_by_activity ON occasions (activity_id, starts_at);
CREATE INDEX occasions_by_time ON occasions (starts_at, id);

-- The one row that everything which changes an activity's seats takes hold of first.
CREATE TABLE seat_gates (
    activity_id BIGINT PRIMARY KEY NOT NULL REFERENCES activities (id),
    taken INTEGER NOT NULL CHECK (taken >= 0),
    waiting INTEGER NOT NULL CHECK (waiting >= 0),
    reserved INTEGER NOT NULL CHECK (reserved >= 0),
    last_queue_number BIGINT NOT NULL CHECK (last_queue_number >= 0)
);

-- Participants known as a number only, without an occasion for the whole activity.
CREATE TABLE head_counts (
    id INTEGER PRIMARY KEY NOT NULL,
    activity_id BIGINT NOT NULL REFERENCES activities (id),
    occasion_id BIGINT REFERENCES occasions (id),
    organisation_id BIGINT REFERENCES organisations (id),
    unit TEXT NOT NULL CHECK (unit IN ('persons', 'teams')),
    heads INTEGER CHECK (heads >= 0),
    approximate BOOLEAN NOT NULL,
    -- Why there is no number; empty where there is one.
    not_measurable TEXT NOT NULL,
    source TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    CHECK ((heads IS NULL) = (not_measurable <> ''))
);
CREATE INDEX head_counts_by_activity ON head_counts (activity_id);
