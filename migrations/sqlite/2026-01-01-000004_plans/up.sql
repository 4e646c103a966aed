-- What the network means to reach: three-year plans, their focus areas, their goals.

CREATE TABLE plans (
    id INTEGER PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL,
    title TEXT NOT NULL,
    from_date DATE NOT NULL,
    to_date DATE NOT NULL CHECK (to_date > from_date),
    state TEXT NOT NULL CHECK (state IN ('draft', 'proposed', 'adopted', 'closed')),
    -- Whether its activities must say what effect they are expected to have.
    effect_required BOOLEAN NOT NULL,
    note TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    changed_at TIMESTAMP NOT NULL
);

CREATE TABLE focus_areas (
    id INTEGER PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL,
    plan_id BIGINT NOT NULL REFERENCES plans (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    changed_at TIMESTAMP NOT NULL,
    UNIQUE (plan_id, position)
);

CREATE TABLE goals (
    id INTEGER PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL,
    focus_area_id BIGINT NOT NULL REFERENCES focus_areas (id),
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    indicators TEXT NOT NULL,
    expected_effect TEXT NOT NULL,
    note TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    changed_at TIMESTAMP NOT NULL,
    UNIQUE (focus_area_id, position)
);
