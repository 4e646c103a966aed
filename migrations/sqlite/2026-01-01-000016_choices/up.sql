-- Which of alternative occasions an enrollment comes to: at most one of each group, all its seats to the same.
CREATE TABLE enrollment_choices (
    enrollment_id BIGINT NOT NULL REFERENCES enrollments (id),
    occasion_id BIGINT NOT NULL REFERENCES occasions (id),
    PRIMARY KEY (enrollment_id, occasion_id)
);
CREATE INDEX enrollment_choices_by_occasion ON enrollment_choices (occasion_id, enrollment_id);

-- The occasions that set a limit or must be chosen among: few, and asked for at each enrollment.
CREATE INDEX occasions_limiting ON occasions (activity_id) WHERE choice_group IS NOT NULL OR capacity IS NOT NULL;
