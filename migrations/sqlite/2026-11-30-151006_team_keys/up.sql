-- Teams are sorted in Swedish order. Empty for persons, and for teams of before until the step `teamKeys` has been at them.
ALTER TABLE enrollments ADD COLUMN team_key TEXT NOT NULL DEFAULT '';
