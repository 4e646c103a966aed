-- What runs by itself: who does it and until when, when it was done last, and what went wrong.
CREATE TABLE jobs (
    name TEXT PRIMARY KEY NOT NULL,
    leased_by TEXT NOT NULL,
    leased_until TIMESTAMP NOT NULL,
    last_run TIMESTAMP,
    failures INTEGER NOT NULL DEFAULT 0,
    last_error TEXT
);

-- What a job could not do, so that it is passed by until then: the number of an activity, an enrollment, a person …
CREATE TABLE put_off_items (
    job TEXT NOT NULL,
    item BIGINT NOT NULL,
    tries INTEGER NOT NULL,
    wake_at TIMESTAMP NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (job, item)
);
