DROP INDEX mails_by_activity;
ALTER TABLE mails DROP COLUMN activity_id;
ALTER TABLE mails DROP COLUMN calendar;
DROP TABLE calendar_feeds;
