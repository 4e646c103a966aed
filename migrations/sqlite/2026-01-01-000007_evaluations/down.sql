DROP TABLE goal_attainments;
DROP TABLE response_items;
DROP TABLE responses;
DROP TABLE invitations;
DROP TABLE evaluations;
DROP TABLE question_options;
DROP TABLE questions;
DROP TABLE forms;
