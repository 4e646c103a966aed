-- A small network. Whatever the examples of the API's description name has the number 42, as they have it;
-- 43 is the next of its kind in the same municipality, 44 and up is elsewhere.

INSERT INTO organisations (id, uuid, version, kind, name, short_name, name_folded, name_key, parent_id, root_id, area, municipality_code, county_code, active_from, created_at, changed_at) VALUES
    (42, 'o42', 1, 'municipality', 'Sundsvall', 'Sundsvall', 'sundsvall', 'sundsvall', NULL, 42, 'vasternorrland', '2290', '22', '2015-01-01', '2020-01-01 00:00:00', '2020-01-01 00:00:00'),
    (43, 'o43', 1, 'schoolUnit', 'Allévägens skola', 'Allévägen', 'allevagens skola', 'allevagens skola', 42, 42, 'vasternorrland', '2290', '22', '2015-01-01', '2020-01-01 00:00:00', '2020-01-01 00:00:00'),
    (44, 'o44', 1, 'municipality', 'Berg', 'Berg', 'berg', 'berg', NULL, 44, 'jamtland', '2326', '23', '2015-01-01', '2020-01-01 00:00:00', '2020-01-01 00:00:00'),
    (45, 'o45', 1, 'schoolUnit', 'Svenstaviks skola', 'Svenstavik', 'svenstaviks skola', 'svenstaviks skola', 44, 44, 'jamtland', '2326', '23', '2015-01-01', '2020-01-01 00:00:00', '2020-01-01 00:00:00'),
    (46, 'o46', 1, 'other', 'Kansliet', 'Kansliet', 'kansliet', 'kansliet', NULL, 46, 'none', NULL, NULL, '2015-01-01', '2020-01-01 00:00:00', '2020-01-01 00:00:00');

INSERT INTO roles (id, code, name_sv, name_en, gives, position) VALUES (42, 'mentor', 'Mentor', 'Mentor', NULL, 420);

INSERT INTO persons (id, uuid, version, given_name, family_name, name_folded, name_key, email, email_folded, protected, created_at, changed_at) VALUES
    (42, 'p42', 1, 'Anna', 'Ek', 'anna ek', 'ek anna', 'anna.ek@example.org', 'anna.ek@example.org', FALSE, '2020-01-01 00:00:00', '2020-01-01 00:00:00'),
    (43, 'p43', 1, 'Bo', 'Alm', 'bo alm', 'alm bo', 'bo.alm@example.org', 'bo.alm@example.org', FALSE, '2020-01-01 00:00:00', '2020-01-01 00:00:00'),
    (44, 'p44', 1, 'Cilla', 'Lind', 'cilla lind', 'lind cilla', 'cilla.lind@example.org', 'cilla.lind@example.org', FALSE, '2020-01-01 00:00:00', '2020-01-01 00:00:00'),
    (45, 'p45', 1, 'David', 'Hägg', 'david hagg', 'hagg david', 'david.hagg@example.org', 'david.hagg@example.org', FALSE, '2020-01-01 00:00:00', '2020-01-01 00:00:00');

INSERT INTO assignments (id, uuid, version, person_id, organisation_id, role_id, title, from_date, created_at, changed_at) VALUES
    (42, 'a42', 1, 42, 43, 12, '', '2020-01-01', '2020-01-01 00:00:00', '2020-01-01 00:00:00'),
    (43, 'a43', 1, 43, 43, 12, '', '2020-01-01', '2020-01-01 00:00:00', '2020-01-01 00:00:00'),
    (44, 'a44', 1, 44, 45, 12, '', '2020-01-01', '2020-01-01 00:00:00', '2020-01-01 00:00:00'),
    (45, 'a45', 1, 45, 46, 20, '', '2020-01-01', '2020-01-01 00:00:00', '2020-01-01 00:00:00');

INSERT INTO accounts (person_id, version, address_folded, password_hash, language, created_at, changed_at) VALUES
    (42, 1, 'anna.ek@example.org', 'none', 'sv', '2020-01-01 00:00:00', '2020-01-01 00:00:00');
INSERT INTO sessions (id, person_id, device, created_at, last_used_at, expires_at) VALUES
    (42, 42, 'test', '2026-10-01 12:00:00', '2026-10-01 12:00:00', '2026-10-02 00:00:00');
INSERT INTO machine_clients (id, version, client_key, secret_hash, name, organisation_id, created_by, created_at) VALUES
    (42, 1, 'mc-42', 'none', 'Personalsystem', 42, 42, '2020-01-01 00:00:00');

INSERT INTO plans (id, version, title, from_date, to_date, state, effect_required, note, created_at, changed_at) VALUES
    (42, 1, 'Verksamhetsplan 2026–2028', '2026-01-01', '2028-12-31', 'draft', FALSE, '', '2020-01-01 00:00:00', '2020-01-01 00:00:00');
INSERT INTO focus_areas (id, version, plan_id, position, name, description, created_at, changed_at) VALUES
    (42, 1, 42, 1, 'Digitalisering', '', '2020-01-01 00:00:00', '2020-01-01 00:00:00');
INSERT INTO goals (id, version, focus_area_id, position, text, indicators, expected_effect, note, created_at, changed_at) VALUES
    (42, 1, 42, 1, 'Alla elever når målen.', '', '', '', '2020-01-01 00:00:00', '2020-01-01 00:00:00');

INSERT INTO notes (id, version, organisation_id, text, created_by, created_at, changed_at) VALUES
    (42, 1, 42, 'Kommunen vill vara värd.', 42, '2020-01-01 00:00:00', '2020-01-01 00:00:00');

INSERT INTO series (id, version, name, name_folded, name_key, target_group, cadence, cadence_note, created_at, changed_at) VALUES
    (42, 1, 'Mentorsutbildning', 'mentorsutbildning', 'mentorsutbildning', '', 'yearly', '', '2020-01-01 00:00:00', '2020-01-01 00:00:00');

-- Published and open; one occasion, three weeks after the first of October 2026, noon, which is when it is.
INSERT INTO activities (id, uuid, version, series_id, title, text_folded, title_key, purpose, expected_effect, mode, responsible_id, funding, funding_note, capacity, unit, team_minimum, team_maximum, approval, queue_policy, completion_percent, counted_by, undated, public, report_year, collaboration_area, state, state_reason, below_minimum, published_at, starts_at, ends_at, sort_start, created_at, changed_at) VALUES
    (42, 'k42', 1, 42, 'Mentor i förskola och skola', 'mentor i forskola och skola', 'mentor i forskola och skola', 'Bättre stöd.', '', 'digital', NULL, 'municipal', '', 40, 'person', 5, 12, 'none', 'strict', 80, 'enrollment', FALSE, TRUE, 2026, '', 'published', '', FALSE, '2026-09-01 00:00:00', '2026-10-22 13:00:00', '2026-10-22 15:00:00', '2026-10-22 13:00:00', '2020-01-01 00:00:00', '2020-01-01 00:00:00');
INSERT INTO activity_goals (activity_id, goal_id) VALUES (42, 42);
INSERT INTO activity_facilitators (activity_id, person_id) VALUES (42, 45);
INSERT INTO occasions (id, uuid, version, activity_id, title, starts_at, ends_at, mode, place, place_folded, link, state, reason, calendar_sequence, created_at, changed_at) VALUES
    (42, 't42', 1, 42, 'Samtalsmetodik', '2026-10-22 13:00:00', '2026-10-22 15:00:00', 'digital', '', '', 'https://video.example.org/rum/7', 'planned', '', 0, '2020-01-01 00:00:00', '2020-01-01 00:00:00');

INSERT INTO enrollments (id, version, activity_id, unit, organisation_id, team_name, seats, state, state_reason, priority, queue_number, created_by, created_at, changed_at) VALUES
    (42, 1, 42, 'person', 43, '', 1, 'confirmed', '', 0, 1, 42, '2026-09-01 00:00:00', '2026-09-01 00:00:00');
INSERT INTO participants (id, enrollment_id, activity_id, person_id, live, municipality_id, operator_id, school_unit_id, role_id, created_at) VALUES
    (42, 42, 42, 42, TRUE, 42, 42, 43, 12, '2026-09-01 00:00:00');
INSERT INTO seat_gates (activity_id, taken, waiting, reserved, last_queue_number) VALUES (42, 1, 0, 2, 1);

-- Seats are shared out, and the municipality has reserved some of its share.
UPDATE activities SET quota = 10 WHERE id = 42;
INSERT INTO reservations (id, version, activity_id, organisation_id, seats, unnamed, state, created_by, created_at, changed_at) VALUES
    (42, 1, 42, 42, 2, 2, 'active', NULL, '2026-09-01 00:00:00', '2026-09-01 00:00:00');
INSERT INTO interests (id, version, activity_id, person_id, organisation_id, seats, team_name, state, created_by, created_at, changed_at) VALUES
  (42, 1, 42, 42, 42, 1, '', 'active', 42, '2026-09-21 00:00:00', '2026-09-21 00:00:00');

-- Sent by nobody in particular: only the office sees it.
INSERT INTO imports (id, version, kind, state, headings, new_rows, changed_rows, same_rows, error_rows, created_at, expires_at) VALUES
    (42, 1, 'persons', 'open', '[{"heading":"E-post","column":"email"},{"heading":"Förnamn","column":"givenName"},{"heading":"Efternamn","column":"familyName"},{"heading":"Organisation","column":"organisation"},{"heading":"Roll","column":"role"}]', 1, 0, 0, 0, '2026-10-01 11:00:00', '2036-10-02 11:00:00');
INSERT INTO import_rows (import_id, number, state, target, cells, marks) VALUES
    (42, 2, 'new', '', '["ny.person@example.org","Ny","Person","2290","Mentor"]', '[]');

INSERT INTO evaluations (id, version, activity_id, occasion_id, form_id, kind, opens_at, closes_at, analysis, lessons, created_at, changed_at) VALUES
    (42, 1, 42, NULL, 1, 'final', '2026-09-20 00:00:00', '2026-11-20 00:00:00', '', '', '2020-01-01 00:00:00', '2020-01-01 00:00:00');

INSERT INTO certificates (id, version, code, participant_id, name, activity_title, issuer, language, attended, counted, minutes, issued_at, issued_by, reason) VALUES
    (42, 1, '7K3M-9QWE-2TRX-5H0E', 42, 'Anna Ek', 'Mentor i förskola och skola', 'Kansliet', 'sv', 1, 1, 120, '2026-09-23 08:00:00', 42, '');
INSERT INTO certificate_occasions (certificate_id, position, title, starts_at, ends_at) VALUES
    (42, 1, 'Samtalsmetodik', '2026-09-22 13:00:00', '2026-09-22 15:00:00');

-- What the activity asks, and what its participant has answered.
INSERT INTO question_forms (activity_id, version, questions, keep_days, created_at) VALUES
    (42, 1, '[{"key":"travel","kind":"choice","label":"Hur reser du?","help":"","required":false,"forOrganiser":false,"options":[{"key":"bus","label":"Buss","places":45},{"key":"car","label":"Egen bil"}]},{"key":"food","kind":"text","label":"Specialkost","help":"","required":false,"forOrganiser":false,"options":[]}]', 180, '2026-09-01 00:00:00');
INSERT INTO answer_sheets (participant_id, activity_id, form_version, version, changed_at) VALUES
    (42, 42, 1, 1, '2026-09-02 00:00:00');
INSERT INTO question_answers (participant_id, question, content) VALUES (42, 'travel', '"bus"');
