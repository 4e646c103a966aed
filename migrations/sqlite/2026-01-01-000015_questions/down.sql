DROP TABLE question_answers;
DROP TABLE answer_sheets;
DROP TABLE question_forms;
