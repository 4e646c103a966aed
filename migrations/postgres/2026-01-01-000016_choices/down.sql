DROP INDEX occasions_limiting;
DROP TABLE enrollment_choices;
