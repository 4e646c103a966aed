DROP TABLE certificate_occasions;
DROP TABLE certificates;
ALTER TABLE attendances ADD COLUMN nonce TEXT NOT NULL DEFAULT '';
UPDATE attendances SET nonce = coalesce((SELECT max(n.nonce) FROM attendance_nonces n WHERE n.occasion_id = attendances.occasion_id AND n.participant_id = attendances.participant_id AND n.marked_at = attendances.marked_at), '');
DROP TABLE attendance_nonces;
