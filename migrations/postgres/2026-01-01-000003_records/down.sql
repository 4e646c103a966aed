DROP TABLE installation;
DROP TABLE mails;
DROP TABLE audit_rows;
DROP TABLE idempotency_keys;
