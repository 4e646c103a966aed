DROP TABLE machine_client_scopes;
DROP TABLE machine_clients;
DROP TABLE registrations;
DROP TABLE password_links;
DROP TABLE refresh_tokens;
DROP TABLE sessions;
DROP TABLE accounts;
