-- Whoever takes part: organisations, their inhabitants, persons, and who holds which role where and when.

CREATE TABLE organisations (
    id INTEGER PRIMARY KEY NOT NULL,
    uuid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('municipality', 'university', 'department', 'independentOperator', 'schoolUnit', 'agency', 'region', 'municipalFederation', 'countyBoard', 'studentUnion', 'developmentCentre', 'other')),
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    name_key TEXT NOT NULL,
    parent_id BIGINT REFERENCES organisations (id),
    -- The top of the chain of parents, the organisation itself where it has none: whom it counts under.
    root_id BIGINT NOT NULL REFERENCES organisations (id) DEFERRABLE INITIALLY DEFERRED,
    area TEXT NOT NULL CHECK (area IN ('jamtland', 'vasternorrland', 'halsingland', 'none')),
    municipality_code TEXT CHECK (length(municipality_code) = 4),
    county_code TEXT CHECK (length(county_code) = 2),
    organisation_number TEXT UNIQUE,
    school_unit_code TEXT UNIQUE CHECK (length(school_unit_code) = 8),
    active_from DATE NOT NULL,
    active_to DATE CHECK (active_to >= active_from),
    created_at TIMESTAMP NOT NULL,
    changed_at TIMESTAMP NOT NULL
);
CREATE INDEX organisations_by_name ON organisations (name_key, id);
CREATE INDEX organisations_by_root ON organisations (root_id);
CREATE INDEX organisations_by_parent ON organisations (parent_id);
CREATE INDEX organisations_by_change ON organisations (changed_at, id);
CREATE UNIQUE INDEX organisations_one_municipality ON organisations (municipality_code) WHERE kind = 'municipality';

-- How an organisation was named and placed until a date (exclusive). After the last one, its own row holds.
CREATE TABLE organisation_appearances (
    organisation_id BIGINT NOT NULL REFERENCES organisations (id),
    until_date DATE NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    parent_id BIGINT REFERENCES organisations (id),
    area TEXT NOT NULL,
    PRIMARY KEY (organisation_id, until_date)
);

CREATE TABLE organisation_school_forms (
    organisation_id BIGINT NOT NULL REFERENCES organisations (id),
    school_form TEXT NOT NULL,
    PRIMARY KEY (organisation_id, school_form)
);

CREATE TABLE populations (
    id INTEGER PRIMARY KEY NOT NULL,
    organisation_id BIGINT NOT NULL REFERENCES organisations (id),
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
    inhabitants INTEGER NOT NULL CHECK (inhabitants >= 0),
    source TEXT NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (organisation_id, year)
);

CREATE TABLE persons (
    id INTEGER PRIMARY KEY NOT NULL,
    uuid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    name_key TEXT NOT NULL,
    email TEXT,
    email_folded TEXT UNIQUE,
    phone TEXT,
    protected BOOLEAN NOT NULL,
    created_at TIMESTAMP NOT NULL,
    changed_at TIMESTAMP NOT NULL,
    CHECK ((email IS NULL) = (email_folded IS NULL))
);
CREATE INDEX persons_by_name ON persons (name_key, id);
CREATE INDEX persons_by_change ON persons (changed_at, id);

CREATE TABLE roles (
    id INTEGER PRIMARY KEY NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name_sv TEXT NOT NULL,
    name_en TEXT NOT NULL,
    gives TEXT CHECK (gives IN ('administrator', 'office', 'leadership', 'representative', 'schoolLeader')),
    position INTEGER NOT NULL
);

CREATE TABLE assignments (
    id INTEGER PRIMARY KEY NOT NULL,
    uuid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    person_id BIGINT NOT NULL REFERENCES persons (id),
    organisation_id BIGINT NOT NULL REFERENCES organisations (id),
    role_id BIGINT NOT NULL REFERENCES roles (id),
    title TEXT NOT NULL,
    from_date DATE NOT NULL,
    to_date DATE CHECK (to_date >= from_date),
    created_at TIMESTAMP NOT NULL,
    changed_at TIMESTAMP NOT NULL
);
CREATE INDEX assignments_by_person ON assignments (person_id, from_date);
CREATE INDEX assignments_by_organisation ON assignments (organisation_id, from_date);
CREATE UNIQUE INDEX assignments_no_twins ON assignments (person_id, organisation_id, role_id, from_date);

INSERT INTO roles (id, code, name_sv, name_en, gives, position) VALUES
    (1, 'administrator', 'Systemadministratör', 'System administrator', 'administrator', 10),
    (2, 'operationsManager', 'Verksamhetsledare', 'Operations manager', 'office', 20),
    (3, 'coordinator', 'Koordinator', 'Coordinator', 'office', 30),
    (4, 'officer', 'Handläggare', 'Officer', 'office', 40),
    (5, 'leadershipMember', 'Ledamot i ledningsgruppen', 'Member of the leadership group', 'leadership', 50),
    (6, 'boardChair', 'Nämndordförande', 'Chair of the board', 'leadership', 60),
    (7, 'schoolDirector', 'Skolchef', 'School director', 'representative', 70),
    (8, 'developmentLeader', 'Utvecklingsledare', 'Development leader', 'representative', 80),
    (9, 'headTeacher', 'Rektor', 'Head teacher', 'schoolLeader', 90),
    (10, 'assistantHeadTeacher', 'Biträdande rektor', 'Assistant head teacher', 'schoolLeader', 100),
    (11, 'firstTeacher', 'Förstelärare', 'First teacher', NULL, 110),
    (12, 'teacher', 'Lärare', 'Teacher', NULL, 120),
    (13, 'preschoolTeacher', 'Förskollärare', 'Preschool teacher', NULL, 130),
    (14, 'specialEducationTeacher', 'Specialpedagog eller speciallärare', 'Special education teacher', NULL, 140),
    (15, 'afterSchoolTeacher', 'Lärare i fritidshem', 'Teacher in after-school centre', NULL, 150),
    (16, 'studentHealth', 'Elevhälsans personal', 'Student health staff', NULL, 160),
    (17, 'counsellor', 'Studie- och yrkesvägledare', 'Study and career counsellor', NULL, 170),
    (18, 'placementCoordinator', 'VFU-samordnare', 'Placement coordinator', NULL, 180),
    (19, 'newArrivalsCoordinator', 'Samordnare för nyanländas lärande', 'Coordinator for newly arrived', NULL, 190),
    (20, 'teacherEducator', 'Lärarutbildare', 'Teacher educator', NULL, 200),
    (21, 'otherStaff', 'Annan personal', 'Other staff', NULL, 210);
