DROP TABLE goals;
DROP TABLE focus_areas;
DROP TABLE plans;
