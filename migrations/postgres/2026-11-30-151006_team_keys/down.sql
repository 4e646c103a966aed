ALTER TABLE enrollments DROP COLUMN team_key;
DELETE FROM upkeep WHERE name = 'teamKeys';
