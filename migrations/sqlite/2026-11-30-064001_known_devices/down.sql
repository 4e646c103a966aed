ALTER TABLE known_devices RENAME TO known_places;
DROP INDEX known_devices_by_use;
CREATE INDEX known_places_by_use ON known_places (last_used_at);
