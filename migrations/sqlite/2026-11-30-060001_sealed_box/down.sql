-- What the counts were made of is not known any more.
ALTER TABLE responses ADD COLUMN week DATE NOT NULL DEFAULT '1970-01-01';
ALTER TABLE responses ADD COLUMN school_form TEXT;
DROP TABLE response_groups;
DROP INDEX evaluations_uncounted;
ALTER TABLE evaluations DROP COLUMN counted_at;
DROP INDEX invitations_sealed;
ALTER TABLE invitations DROP COLUMN seal;
ALTER TABLE invitations DROP COLUMN seal_key;
