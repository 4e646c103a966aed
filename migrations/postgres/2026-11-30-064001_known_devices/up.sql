-- Of places nothing is remembered any more: a neighbour's attempts come from there, too. Devices alone are known again, and what
-- stands for the one cannot be told from what stands for the other.
ALTER TABLE known_places RENAME TO known_devices;
DELETE FROM known_devices;
DROP INDEX known_places_by_use;
CREATE INDEX known_devices_by_use ON known_devices (last_used_at);
