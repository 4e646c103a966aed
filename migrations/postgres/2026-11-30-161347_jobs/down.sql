DROP TABLE put_off_items;
DROP TABLE jobs;
