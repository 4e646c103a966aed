--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: __diesel_schema_migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.__diesel_schema_migrations (
    version character varying(50) NOT NULL,
    run_on timestamp without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);


--
-- Name: accounts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.accounts (
    person_id bigint NOT NULL,
    version integer NOT NULL,
    password_hash text NOT NULL,
    language text NOT NULL,
    failed_logins integer NOT NULL,
    locked_until timestamp without time zone,
    disabled_at timestamp without time zone,
    last_login_at timestamp without time zone,
    created_at timestamp without time zone NOT NULL,
    changed_at timestamp without time zone NOT NULL,
    failed_since timestamp without time zone,
    digest boolean DEFAULT false NOT NULL,
    digested_on date,
    CONSTRAINT accounts_language_check CHECK ((language = ANY (ARRAY['sv'::text, 'en'::text])))
);


--
-- Name: activities; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.activities (
    id bigint NOT NULL,
    uuid text NOT NULL,
    version integer NOT NULL,
    series_id bigint,
    title text NOT NULL,
    text_folded text NOT NULL,
    title_key text NOT NULL COLLATE pg_catalog."C",
    purpose text DEFAULT ''::text NOT NULL,
    expected_effect text DEFAULT ''::text NOT NULL,
    mode text DEFAULT 'digital'::text NOT NULL,
    responsible_id bigint,
    funding text DEFAULT 'municipal'::text NOT NULL,
    funding_note text DEFAULT ''::text NOT NULL,
    registration_opens timestamp without time zone,
    registration_closes timestamp without time zone,
    decide_by timestamp without time zone,
    minimum integer,
    capacity integer,
    unit text DEFAULT 'person'::text NOT NULL,
    team_minimum integer DEFAULT 5 NOT NULL,
    team_maximum integer DEFAULT 12 NOT NULL,
    approval text DEFAULT 'none'::text NOT NULL,
    queue_policy text DEFAULT 'strict'::text NOT NULL,
    offer_hours integer,
    completion_percent integer DEFAULT 80 NOT NULL,
    counted_by text DEFAULT 'enrollment'::text NOT NULL,
    undated boolean DEFAULT false NOT NULL,
    public boolean DEFAULT true NOT NULL,
    report_year integer NOT NULL,
    chain_level text,
    collaboration_area text DEFAULT ''::text NOT NULL,
    state text DEFAULT 'draft'::text NOT NULL,
    state_reason text DEFAULT ''::text NOT NULL,
    below_minimum boolean DEFAULT false NOT NULL,
    published_at timestamp without time zone,
    starts_at timestamp without time zone,
    ends_at timestamp without time zone,
    sort_start timestamp without time zone NOT NULL,
    created_at timestamp without time zone NOT NULL,
    changed_at timestamp without time zone NOT NULL,
    quota integer,
    quota_until timestamp without time zone,
    names_due timestamp without time zone,
    CONSTRAINT activities_approval_check CHECK ((approval = ANY (ARRAY['none'::text, 'schoolLeader'::text, 'office'::text]))),
    CONSTRAINT activities_capacity_check CHECK ((capacity > 0)),
    CONSTRAINT activities_chain_level_check CHECK ((chain_level = ANY (ARRAY['operator'::text, 'schoolLeader'::text, 'developmentLeader'::text, 'team'::text]))),
    CONSTRAINT activities_check CHECK ((team_maximum >= team_minimum)),
    CONSTRAINT activities_check1 CHECK ((registration_closes >= registration_opens)),
    CONSTRAINT activities_check2 CHECK (((state <> ALL (ARRAY['postponed'::text, 'cancelled'::text])) OR (state_reason <> ''::text))),
    CONSTRAINT activities_completion_percent_check CHECK (((completion_percent >= 1) AND (completion_percent <= 100))),
    CONSTRAINT activities_counted_by_check CHECK ((counted_by = ANY (ARRAY['enrollment'::text, 'heads'::text]))),
    CONSTRAINT activities_funding_check CHECK ((funding = ANY (ARRAY['municipal'::text, 'externalGrant'::text, 'participantFee'::text]))),
    CONSTRAINT activities_minimum_check CHECK ((minimum > 0)),
    CONSTRAINT activities_mode_check CHECK ((mode = ANY (ARRAY['digital'::text, 'physical'::text, 'hybrid'::text]))),
    CONSTRAINT activities_offer_hours_check CHECK ((offer_hours > 0)),
    CONSTRAINT activities_queue_policy_check CHECK ((queue_policy = ANY (ARRAY['strict'::text, 'firstFit'::text]))),
    CONSTRAINT activities_quota_check CHECK ((quota > 0)),
    CONSTRAINT activities_report_year_check CHECK (((report_year >= 1990) AND (report_year <= 2200))),
    CONSTRAINT activities_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text, 'decided'::text, 'completed'::text, 'evaluated'::text, 'followedUp'::text, 'postponed'::text, 'cancelled'::text]))),
    CONSTRAINT activities_team_minimum_check CHECK ((team_minimum > 0)),
    CONSTRAINT activities_unit_check CHECK ((unit = ANY (ARRAY['person'::text, 'team'::text])))
);


--
-- Name: activities_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.activities ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.activities_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: activity_co_organisers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.activity_co_organisers (
    activity_id bigint NOT NULL,
    organisation_id bigint NOT NULL
);


--
-- Name: activity_facilitators; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.activity_facilitators (
    activity_id bigint NOT NULL,
    person_id bigint NOT NULL
);


--
-- Name: activity_goals; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.activity_goals (
    activity_id bigint NOT NULL,
    goal_id bigint NOT NULL
);


--
-- Name: activity_mail_settings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.activity_mail_settings (
    activity_id bigint NOT NULL,
    version integer NOT NULL,
    follows_network boolean NOT NULL,
    confirmation_sv text NOT NULL,
    confirmation_en text NOT NULL,
    changed_at timestamp without time zone NOT NULL
);


--
-- Name: activity_school_forms; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.activity_school_forms (
    activity_id bigint NOT NULL,
    school_form text NOT NULL
);


--
-- Name: activity_target_groups; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.activity_target_groups (
    activity_id bigint NOT NULL,
    target_group text NOT NULL
);


--
-- Name: answer_sheets; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.answer_sheets (
    participant_id bigint NOT NULL,
    activity_id bigint NOT NULL,
    form_version integer NOT NULL,
    version integer NOT NULL,
    changed_at timestamp without time zone NOT NULL
);


--
-- Name: assignments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.assignments (
    id bigint NOT NULL,
    uuid text NOT NULL,
    version integer NOT NULL,
    person_id bigint NOT NULL,
    organisation_id bigint NOT NULL,
    role_id bigint NOT NULL,
    title text NOT NULL,
    from_date date NOT NULL,
    to_date date,
    created_at timestamp without time zone NOT NULL,
    changed_at timestamp without time zone NOT NULL,
    CONSTRAINT assignments_anew_check CHECK ((to_date >= (from_date - 1)))
);


--
-- Name: assignments_anew_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.assignments ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.assignments_anew_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: attendance_nonces; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.attendance_nonces (
    occasion_id bigint NOT NULL,
    participant_id bigint NOT NULL,
    nonce text NOT NULL,
    marked_at timestamp without time zone NOT NULL,
    received_at timestamp without time zone NOT NULL
);


--
-- Name: attendances; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.attendances (
    id bigint NOT NULL,
    occasion_id bigint NOT NULL,
    participant_id bigint NOT NULL,
    mark text NOT NULL,
    digital boolean NOT NULL,
    marked_by bigint,
    marked_at timestamp without time zone NOT NULL,
    recorded_late boolean NOT NULL,
    CONSTRAINT attendances_mark_check CHECK ((mark = ANY (ARRAY['present'::text, 'late'::text, 'leftEarly'::text, 'absent'::text, 'excused'::text])))
);


--
-- Name: attendances_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.attendances ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.attendances_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: audit_rows; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_rows (
    id bigint NOT NULL,
    at timestamp without time zone NOT NULL,
    person_id bigint,
    machine_client_id bigint,
    organisation_id bigint,
    action text NOT NULL,
    subject text NOT NULL,
    subject_id bigint NOT NULL,
    changes text NOT NULL,
    trace text NOT NULL
);


--
-- Name: audit_rows_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.audit_rows ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.audit_rows_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: calendar_feeds; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.calendar_feeds (
    id bigint NOT NULL,
    secret_hash text NOT NULL,
    person_id bigint NOT NULL,
    activity_id bigint,
    name text NOT NULL,
    created_at timestamp without time zone NOT NULL,
    last_used_at timestamp without time zone,
    revoked_at timestamp without time zone
);


--
-- Name: calendar_feeds_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.calendar_feeds ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.calendar_feeds_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: certificate_occasions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.certificate_occasions (
    certificate_id bigint NOT NULL,
    "position" integer NOT NULL,
    title text NOT NULL,
    starts_at timestamp without time zone NOT NULL,
    ends_at timestamp without time zone NOT NULL
);


--
-- Name: certificates; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.certificates (
    id bigint NOT NULL,
    version integer NOT NULL,
    code text NOT NULL,
    participant_id bigint NOT NULL,
    name text NOT NULL,
    activity_title text NOT NULL,
    issuer text NOT NULL,
    language text NOT NULL,
    attended integer NOT NULL,
    counted integer NOT NULL,
    minutes integer NOT NULL,
    issued_at timestamp without time zone NOT NULL,
    issued_by bigint,
    revoked_at timestamp without time zone,
    reason text NOT NULL,
    CONSTRAINT certificates_attended_check CHECK ((attended > 0)),
    CONSTRAINT certificates_check CHECK ((counted >= attended)),
    CONSTRAINT certificates_language_check CHECK ((language = ANY (ARRAY['sv'::text, 'en'::text]))),
    CONSTRAINT certificates_minutes_check CHECK ((minutes >= 0))
);


--
-- Name: certificates_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.certificates ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.certificates_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: enrollment_choices; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.enrollment_choices (
    enrollment_id bigint NOT NULL,
    occasion_id bigint NOT NULL
);


--
-- Name: enrollments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.enrollments (
    id bigint NOT NULL,
    version integer NOT NULL,
    activity_id bigint NOT NULL,
    unit text NOT NULL,
    organisation_id bigint NOT NULL,
    team_name text NOT NULL,
    seats integer NOT NULL,
    state text NOT NULL,
    state_reason text NOT NULL,
    priority integer NOT NULL,
    queue_number bigint NOT NULL,
    offered_until timestamp without time zone,
    confirmed_at timestamp without time zone,
    created_by bigint,
    created_by_client bigint,
    created_at timestamp without time zone NOT NULL,
    changed_at timestamp without time zone NOT NULL,
    leader_id bigint,
    reservation_id bigint,
    reconfirm_by timestamp without time zone,
    reminded_at timestamp without time zone,
    CONSTRAINT enrollments_check CHECK (((unit = 'team'::text) OR (seats = 1))),
    CONSTRAINT enrollments_check1 CHECK (((state = 'offered'::text) = (offered_until IS NOT NULL))),
    CONSTRAINT enrollments_seats_check CHECK ((seats > 0)),
    CONSTRAINT enrollments_state_check CHECK ((state = ANY (ARRAY['awaitingApproval'::text, 'waitlisted'::text, 'offered'::text, 'confirmed'::text, 'rejected'::text, 'withdrawn'::text, 'lapsed'::text, 'cancelledByOrganiser'::text, 'transferred'::text]))),
    CONSTRAINT enrollments_unit_check CHECK ((unit = ANY (ARRAY['person'::text, 'team'::text])))
);


--
-- Name: enrollments_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.enrollments ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.enrollments_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: evaluations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.evaluations (
    id bigint NOT NULL,
    version integer NOT NULL,
    activity_id bigint NOT NULL,
    occasion_id bigint,
    form_id bigint NOT NULL,
    kind text NOT NULL,
    opens_at timestamp without time zone NOT NULL,
    closes_at timestamp without time zone NOT NULL,
    invited_at timestamp without time zone,
    analysis text NOT NULL,
    lessons text NOT NULL,
    analysed_by bigint,
    analysed_at timestamp without time zone,
    created_at timestamp without time zone NOT NULL,
    changed_at timestamp without time zone NOT NULL,
    CONSTRAINT evaluations_check CHECK ((closes_at > opens_at)),
    CONSTRAINT evaluations_kind_check CHECK ((kind = ANY (ARRAY['occasion'::text, 'final'::text, 'partReport'::text, 'effect'::text])))
);


--
-- Name: evaluations_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.evaluations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: focus_areas; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.focus_areas (
    id bigint NOT NULL,
    version integer NOT NULL,
    plan_id bigint NOT NULL,
    "position" integer NOT NULL,
    name text NOT NULL,
    description text NOT NULL,
    created_at timestamp without time zone NOT NULL,
    changed_at timestamp without time zone NOT NULL
);


--
-- Name: focus_areas_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.focus_areas ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.focus_areas_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: forms; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.forms (
    id bigint NOT NULL,
    code text NOT NULL,
    edition integer NOT NULL,
    name_sv text NOT NULL,
    name_en text NOT NULL
);


--
-- Name: forms_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.forms ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.forms_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: goal_attainments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.goal_attainments (
    evaluation_id bigint NOT NULL,
    goal_id bigint NOT NULL,
    attainment text NOT NULL,
    comment text NOT NULL,
    CONSTRAINT goal_attainments_attainment_check CHECK ((attainment = ANY (ARRAY['not'::text, 'partly'::text, 'largely'::text, 'fully'::text])))
);


--
-- Name: goals; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.goals (
    id bigint NOT NULL,
    version integer NOT NULL,
    focus_area_id bigint NOT NULL,
    "position" integer NOT NULL,
    text text NOT NULL,
    indicators text NOT NULL,
    expected_effect text NOT NULL,
    note text NOT NULL,
    created_at timestamp without time zone NOT NULL,
    changed_at timestamp without time zone NOT NULL
);


--
-- Name: goals_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.goals ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.goals_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: head_counts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.head_counts (
    id bigint NOT NULL,
    activity_id bigint NOT NULL,
    occasion_id bigint,
    organisation_id bigint,
    unit text NOT NULL,
    heads integer,
    approximate boolean NOT NULL,
    not_measurable text NOT NULL,
    source text NOT NULL,
    created_at timestamp without time zone NOT NULL,
    CONSTRAINT head_counts_check CHECK (((heads IS NULL) = (not_measurable <> ''::text))),
    CONSTRAINT head_counts_heads_check CHECK ((heads >= 0)),
    CONSTRAINT head_counts_unit_check CHECK ((unit = ANY (ARRAY['persons'::text, 'teams'::text])))
);


--
-- Name: head_counts_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.head_counts ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.head_counts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: idempotency_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idempotency_keys (
    credential text NOT NULL,
    operation text NOT NULL,
    idempotency_key text NOT NULL,
    body_hash text NOT NULL,
    status integer NOT NULL,
    location text,
    etag text,
    body text NOT NULL,
    created_at timestamp without time zone NOT NULL
);


--
-- Name: import_rows; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.import_rows (
    import_id bigint NOT NULL,
    number integer NOT NULL,
    state text NOT NULL,
    target text NOT NULL,
    cells text NOT NULL,
    marks text NOT NULL,
    CONSTRAINT import_rows_state_check CHECK ((state = ANY (ARRAY['new'::text, 'changed'::text, 'same'::text, 'error'::text])))
);


--
-- Name: imports; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.imports (
    id bigint NOT NULL,
    version integer NOT NULL,
    kind text NOT NULL,
    activity_id bigint,
    state text NOT NULL,
    headings text NOT NULL,
    new_rows integer NOT NULL,
    changed_rows integer NOT NULL,
    same_rows integer NOT NULL,
    error_rows integer NOT NULL,
    created_by bigint,
    created_by_client bigint,
    created_at timestamp without time zone NOT NULL,
    expires_at timestamp without time zone NOT NULL,
    committed_at timestamp without time zone,
    CONSTRAINT imports_changed_rows_check CHECK ((changed_rows >= 0)),
    CONSTRAINT imports_check CHECK (((kind = 'enrollments'::text) = (activity_id IS NOT NULL))),
    CONSTRAINT imports_check1 CHECK (((state = 'committed'::text) = (committed_at IS NOT NULL))),
    CONSTRAINT imports_check2 CHECK (((state = 'open'::text) OR (error_rows = 0))),
    CONSTRAINT imports_error_rows_check CHECK ((error_rows >= 0)),
    CONSTRAINT imports_kind_check CHECK ((kind = ANY (ARRAY['schoolUnits'::text, 'persons'::text, 'enrollments'::text]))),
    CONSTRAINT imports_new_rows_check CHECK ((new_rows >= 0)),
    CONSTRAINT imports_same_rows_check CHECK ((same_rows >= 0)),
    CONSTRAINT imports_state_check CHECK ((state = ANY (ARRAY['open'::text, 'committed'::text])))
);


--
-- Name: imports_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.imports ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.imports_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: installation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.installation (
    name text NOT NULL,
    content text NOT NULL
);


--
-- Name: interests; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.interests (
    id bigint NOT NULL,
    version integer NOT NULL,
    activity_id bigint NOT NULL,
    person_id bigint NOT NULL,
    organisation_id bigint NOT NULL,
    seats integer NOT NULL,
    team_name text NOT NULL,
    state text NOT NULL,
    enrollment_id bigint,
    created_by bigint,
    created_by_client bigint,
    created_at timestamp without time zone NOT NULL,
    changed_at timestamp without time zone NOT NULL,
    CONSTRAINT interests_check CHECK (((state = 'enrolled'::text) = (enrollment_id IS NOT NULL))),
    CONSTRAINT interests_seats_check CHECK ((seats > 0)),
    CONSTRAINT interests_state_check CHECK ((state = ANY (ARRAY['active'::text, 'withdrawn'::text, 'enrolled'::text, 'lapsed'::text])))
);


--
-- Name: interests_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.interests ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.interests_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: invitations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.invitations (
    token_hash text NOT NULL,
    evaluation_id bigint NOT NULL,
    participant_id bigint NOT NULL,
    answered boolean NOT NULL
);


--
-- Name: machine_client_scopes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.machine_client_scopes (
    machine_client_id bigint NOT NULL,
    scope text NOT NULL
);


--
-- Name: machine_clients; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.machine_clients (
    id bigint NOT NULL,
    version integer NOT NULL,
    client_key text NOT NULL,
    secret_hash text NOT NULL,
    name text NOT NULL,
    organisation_id bigint NOT NULL,
    created_by bigint NOT NULL,
    created_at timestamp without time zone NOT NULL,
    last_used_at timestamp without time zone,
    revoked_at timestamp without time zone
);


--
-- Name: machine_clients_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.machine_clients ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.machine_clients_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: mail_refusals; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mail_refusals (
    person_id bigint NOT NULL,
    refused_at timestamp without time zone NOT NULL,
    reason text NOT NULL
);


--
-- Name: mails; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mails (
    id bigint NOT NULL,
    person_id bigint,
    recipient text NOT NULL,
    template text NOT NULL,
    language text NOT NULL,
    subject text NOT NULL,
    body text,
    state text NOT NULL,
    attempts integer NOT NULL,
    due_at timestamp without time zone NOT NULL,
    claimed_until timestamp without time zone,
    sent_at timestamp without time zone,
    failure text,
    created_at timestamp without time zone NOT NULL,
    calendar text,
    activity_id bigint,
    CONSTRAINT mails_language_check CHECK ((language = ANY (ARRAY['sv'::text, 'en'::text]))),
    CONSTRAINT mails_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'failed'::text, 'cancelled'::text])))
);


--
-- Name: mails_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.mails ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mails_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: occasions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.occasions (
    id bigint NOT NULL,
    uuid text NOT NULL,
    version integer NOT NULL,
    activity_id bigint NOT NULL,
    title text NOT NULL,
    starts_at timestamp without time zone NOT NULL,
    ends_at timestamp without time zone NOT NULL,
    mode text NOT NULL,
    place text NOT NULL,
    place_folded text NOT NULL,
    link text,
    capacity integer,
    choice_group text,
    state text NOT NULL,
    reason text NOT NULL,
    calendar_sequence integer NOT NULL,
    attended bigint DEFAULT 0 NOT NULL,
    created_at timestamp without time zone NOT NULL,
    changed_at timestamp without time zone NOT NULL,
    CONSTRAINT occasions_attended_check CHECK ((attended >= 0)),
    CONSTRAINT occasions_capacity_check CHECK ((capacity > 0)),
    CONSTRAINT occasions_check CHECK ((ends_at > starts_at)),
    CONSTRAINT occasions_check1 CHECK (((state <> ALL (ARRAY['moved'::text, 'cancelled'::text])) OR (reason <> ''::text))),
    CONSTRAINT occasions_mode_check CHECK ((mode = ANY (ARRAY['digital'::text, 'physical'::text, 'hybrid'::text]))),
    CONSTRAINT occasions_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'moved'::text, 'cancelled'::text, 'held'::text])))
);


--
-- Name: occasions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.occasions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.occasions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: organisation_appearances; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.organisation_appearances (
    organisation_id bigint NOT NULL,
    until_date date NOT NULL,
    name text NOT NULL,
    short_name text NOT NULL,
    parent_id bigint,
    area text NOT NULL
);


--
-- Name: organisation_school_forms; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.organisation_school_forms (
    organisation_id bigint NOT NULL,
    school_form text NOT NULL
);


--
-- Name: organisations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.organisations (
    id bigint NOT NULL,
    uuid text NOT NULL,
    version integer NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    short_name text NOT NULL,
    name_folded text NOT NULL,
    name_key text NOT NULL COLLATE pg_catalog."C",
    parent_id bigint,
    root_id bigint NOT NULL,
    area text NOT NULL,
    municipality_code text,
    county_code text,
    organisation_number text,
    school_unit_code text,
    active_from date NOT NULL,
    active_to date,
    created_at timestamp without time zone NOT NULL,
    changed_at timestamp without time zone NOT NULL,
    CONSTRAINT organisations_area_check CHECK ((area = ANY (ARRAY['jamtland'::text, 'vasternorrland'::text, 'halsingland'::text, 'none'::text]))),
    CONSTRAINT organisations_check CHECK ((active_to >= active_from)),
    CONSTRAINT organisations_county_code_check CHECK ((length(county_code) = 2)),
    CONSTRAINT organisations_kind_check CHECK ((kind = ANY (ARRAY['municipality'::text, 'university'::text, 'department'::text, 'independentOperator'::text, 'schoolUnit'::text, 'agency'::text, 'region'::text, 'municipalFederation'::text, 'countyBoard'::text, 'studentUnion'::text, 'developmentCentre'::text, 'other'::text]))),
    CONSTRAINT organisations_municipality_code_check CHECK ((length(municipality_code) = 4)),
    CONSTRAINT organisations_school_unit_code_check CHECK ((length(school_unit_code) = 8))
);


--
-- Name: organisations_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.organisations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.organisations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: participants; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.participants (
    id bigint NOT NULL,
    enrollment_id bigint NOT NULL,
    activity_id bigint NOT NULL,
    person_id bigint NOT NULL,
    live boolean NOT NULL,
    municipality_id bigint,
    operator_id bigint NOT NULL,
    school_unit_id bigint,
    school_form text,
    role_id bigint NOT NULL,
    created_at timestamp without time zone NOT NULL
);


--
-- Name: participants_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.participants ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.participants_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: password_links; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.password_links (
    token_hash text NOT NULL,
    person_id bigint NOT NULL,
    created_at timestamp without time zone NOT NULL,
    expires_at timestamp without time zone NOT NULL,
    used_at timestamp without time zone
);


--
-- Name: persons; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.persons (
    id bigint NOT NULL,
    uuid text NOT NULL,
    version integer NOT NULL,
    given_name text NOT NULL,
    family_name text NOT NULL,
    name_folded text NOT NULL,
    name_key text NOT NULL COLLATE pg_catalog."C",
    email text,
    email_folded text,
    phone text,
    protected boolean NOT NULL,
    created_at timestamp without time zone NOT NULL,
    changed_at timestamp without time zone NOT NULL,
    CONSTRAINT persons_check CHECK (((email IS NULL) = (email_folded IS NULL)))
);


--
-- Name: persons_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.persons ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.persons_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: plans; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.plans (
    id bigint NOT NULL,
    version integer NOT NULL,
    title text NOT NULL,
    from_date date NOT NULL,
    to_date date NOT NULL,
    state text NOT NULL,
    effect_required boolean NOT NULL,
    note text NOT NULL,
    created_at timestamp without time zone NOT NULL,
    changed_at timestamp without time zone NOT NULL,
    CONSTRAINT plans_check CHECK ((to_date > from_date)),
    CONSTRAINT plans_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'proposed'::text, 'adopted'::text, 'closed'::text])))
);


--
-- Name: plans_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.plans ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: populations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.populations (
    id bigint NOT NULL,
    organisation_id bigint NOT NULL,
    year integer NOT NULL,
    inhabitants integer NOT NULL,
    source text NOT NULL,
    note text NOT NULL,
    CONSTRAINT populations_inhabitants_check CHECK ((inhabitants >= 0)),
    CONSTRAINT populations_year_check CHECK (((year >= 1900) AND (year <= 2200)))
);


--
-- Name: populations_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.populations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.populations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: question_answers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.question_answers (
    participant_id bigint NOT NULL,
    question text NOT NULL,
    content text NOT NULL
);


--
-- Name: question_forms; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.question_forms (
    activity_id bigint NOT NULL,
    version integer NOT NULL,
    questions text NOT NULL,
    keep_days integer NOT NULL,
    created_at timestamp without time zone NOT NULL,
    CONSTRAINT question_forms_keep_days_check CHECK ((keep_days > 0)),
    CONSTRAINT question_forms_version_check CHECK ((version > 0))
);


--
-- Name: question_options; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.question_options (
    question_id bigint NOT NULL,
    number integer NOT NULL,
    text_sv text NOT NULL,
    text_en text NOT NULL
);


--
-- Name: questions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.questions (
    id bigint NOT NULL,
    form_id bigint NOT NULL,
    "position" integer NOT NULL,
    kind text NOT NULL,
    text_sv text NOT NULL,
    text_en text NOT NULL,
    required boolean NOT NULL,
    CONSTRAINT questions_kind_check CHECK ((kind = ANY (ARRAY['scale'::text, 'one'::text, 'several'::text, 'text'::text])))
);


--
-- Name: questions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.questions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.questions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: refresh_tokens; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.refresh_tokens (
    token_hash text NOT NULL,
    session_id bigint NOT NULL,
    created_at timestamp without time zone NOT NULL,
    replaced_at timestamp without time zone
);


--
-- Name: registrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.registrations (
    token_hash text NOT NULL,
    email text NOT NULL,
    given_name text NOT NULL,
    family_name text NOT NULL,
    organisation_id bigint NOT NULL,
    role_id bigint NOT NULL,
    language text NOT NULL,
    created_at timestamp without time zone NOT NULL,
    expires_at timestamp without time zone NOT NULL,
    used_at timestamp without time zone,
    CONSTRAINT registrations_language_check CHECK ((language = ANY (ARRAY['sv'::text, 'en'::text])))
);


--
-- Name: reminder_rules; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reminder_rules (
    id bigint NOT NULL,
    version integer NOT NULL,
    activity_id bigint,
    anchor text NOT NULL,
    amount integer NOT NULL,
    unit text NOT NULL,
    direction text NOT NULL,
    recipients text NOT NULL,
    text_sv text NOT NULL,
    text_en text NOT NULL,
    holds_from timestamp without time zone NOT NULL,
    last_sent_at timestamp without time zone,
    removed_at timestamp without time zone,
    created_at timestamp without time zone NOT NULL,
    changed_at timestamp without time zone NOT NULL,
    CONSTRAINT reminder_rules_amount_check CHECK (((amount >= 0) AND (amount <= 365))),
    CONSTRAINT reminder_rules_anchor_check CHECK ((anchor = ANY (ARRAY['registrationOpens'::text, 'registrationCloses'::text, 'decideBy'::text, 'start'::text, 'end'::text, 'occasionStart'::text]))),
    CONSTRAINT reminder_rules_direction_check CHECK ((direction = ANY (ARRAY['before'::text, 'after'::text]))),
    CONSTRAINT reminder_rules_recipients_check CHECK ((recipients = ANY (ARRAY['participants'::text, 'responsible'::text, 'facilitators'::text]))),
    CONSTRAINT reminder_rules_unit_check CHECK ((unit = ANY (ARRAY['hours'::text, 'days'::text])))
);


--
-- Name: reminder_rules_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.reminder_rules ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reminder_rules_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: reminders_sent; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reminders_sent (
    rule_id bigint NOT NULL,
    activity_id bigint NOT NULL,
    occasion_id bigint NOT NULL,
    person_id bigint NOT NULL,
    sent_at timestamp without time zone NOT NULL
);


--
-- Name: reservations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reservations (
    id bigint NOT NULL,
    version integer NOT NULL,
    activity_id bigint NOT NULL,
    organisation_id bigint NOT NULL,
    seats integer NOT NULL,
    unnamed integer NOT NULL,
    state text NOT NULL,
    created_by bigint,
    created_by_client bigint,
    reminded_at timestamp without time zone,
    created_at timestamp without time zone NOT NULL,
    changed_at timestamp without time zone NOT NULL,
    CONSTRAINT reservations_check CHECK (((unnamed >= 0) AND (unnamed <= seats))),
    CONSTRAINT reservations_check1 CHECK (((state = 'active'::text) = (unnamed > 0))),
    CONSTRAINT reservations_seats_check CHECK ((seats > 0)),
    CONSTRAINT reservations_state_check CHECK ((state = ANY (ARRAY['active'::text, 'filled'::text, 'released'::text])))
);


--
-- Name: reservations_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.reservations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reservations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: response_items; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.response_items (
    response_id text NOT NULL,
    question_id bigint NOT NULL,
    number integer NOT NULL,
    text text NOT NULL
);


--
-- Name: responses; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.responses (
    id text NOT NULL,
    evaluation_id bigint NOT NULL,
    week date NOT NULL,
    school_form text
);


--
-- Name: roles; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.roles (
    id bigint NOT NULL,
    code text NOT NULL,
    name_sv text NOT NULL,
    name_en text NOT NULL,
    "position" integer NOT NULL,
    gives text,
    CONSTRAINT roles_gives_anew_check CHECK ((gives = ANY (ARRAY['administrator'::text, 'office'::text, 'leadership'::text, 'representative'::text, 'schoolLeader'::text, 'approver'::text])))
);


--
-- Name: roles_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.roles ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.roles_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: seat_gates; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.seat_gates (
    activity_id bigint NOT NULL,
    taken integer NOT NULL,
    waiting integer NOT NULL,
    reserved integer NOT NULL,
    last_queue_number bigint NOT NULL,
    due_at timestamp without time zone,
    CONSTRAINT seat_gates_last_queue_number_check CHECK ((last_queue_number >= 0)),
    CONSTRAINT seat_gates_reserved_check CHECK ((reserved >= 0)),
    CONSTRAINT seat_gates_taken_check CHECK ((taken >= 0)),
    CONSTRAINT seat_gates_waiting_check CHECK ((waiting >= 0))
);


--
-- Name: series; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.series (
    id bigint NOT NULL,
    version integer NOT NULL,
    name text NOT NULL,
    name_folded text NOT NULL,
    name_key text NOT NULL COLLATE pg_catalog."C",
    target_group text NOT NULL,
    cadence text NOT NULL,
    cadence_note text NOT NULL,
    created_at timestamp without time zone NOT NULL,
    changed_at timestamp without time zone NOT NULL,
    CONSTRAINT series_cadence_check CHECK ((cadence = ANY (ARRAY['once'::text, 'eachTerm'::text, 'yearly'::text, 'everyTwoYears'::text, 'irregular'::text])))
);


--
-- Name: series_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.series ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.series_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: sessions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sessions (
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    device text NOT NULL,
    created_at timestamp without time zone NOT NULL,
    last_used_at timestamp without time zone NOT NULL,
    expires_at timestamp without time zone NOT NULL,
    revoked_at timestamp without time zone
);


--
-- Name: sessions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.sessions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.sessions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: walk_ins; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.walk_ins (
    occasion_id bigint NOT NULL,
    nonce text NOT NULL,
    participant_id bigint NOT NULL
);


--
-- Data for Name: __diesel_schema_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.__diesel_schema_migrations VALUES
	('20260101000001', '2026-11-30 15:13:04.391247'),
	('20260101000002', '2026-11-30 15:13:04.700407'),
	('20260101000003', '2026-11-30 15:13:04.903009'),
	('20260101000004', '2026-11-30 15:13:05.036098'),
	('20260101000005', '2026-11-30 15:13:05.127176'),
	('20260101000006', '2026-11-30 15:13:05.426996'),
	('20260101000007', '2026-11-30 15:13:05.655176'),
	('20260101000008', '2026-11-30 15:13:06.011008'),
	('20260101000009', '2026-11-30 15:13:06.135044'),
	('20260101000010', '2026-11-30 15:13:06.263521'),
	('20260101000011', '2026-11-30 15:13:06.341097'),
	('20260101000012', '2026-11-30 15:13:06.45125'),
	('20260101000013', '2026-11-30 15:13:06.511359'),
	('20260101000014', '2026-11-30 15:13:06.625176'),
	('20260101000015', '2026-11-30 15:13:06.719118'),
	('20260101000016', '2026-11-30 15:13:06.775295'),
	('20260101000017', '2026-11-30 15:13:06.817373');


--
-- Data for Name: accounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.accounts VALUES
	(709, 1, '$argon2id$v=19$m=19456,t=2,p=1$7fOFUTwBif6VFR+rwBW4rg$NCGPLJdsEZY3bVnPKrxZRA6UIzNS553RwRlbDRnjxAQ', 'sv', 0, NULL, NULL, NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, false, NULL),
	(710, 1, '$argon2id$v=19$m=19456,t=2,p=1$7fOFUTwBif6VFR+rwBW4rg$NCGPLJdsEZY3bVnPKrxZRA6UIzNS553RwRlbDRnjxAQ', 'sv', 0, NULL, NULL, NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, false, NULL),
	(711, 1, '$argon2id$v=19$m=19456,t=2,p=1$7fOFUTwBif6VFR+rwBW4rg$NCGPLJdsEZY3bVnPKrxZRA6UIzNS553RwRlbDRnjxAQ', 'sv', 0, NULL, NULL, NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, false, NULL),
	(712, 1, '$argon2id$v=19$m=19456,t=2,p=1$7fOFUTwBif6VFR+rwBW4rg$NCGPLJdsEZY3bVnPKrxZRA6UIzNS553RwRlbDRnjxAQ', 'sv', 0, NULL, NULL, NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, false, NULL),
	(713, 1, '$argon2id$v=19$m=19456,t=2,p=1$7fOFUTwBif6VFR+rwBW4rg$NCGPLJdsEZY3bVnPKrxZRA6UIzNS553RwRlbDRnjxAQ', 'sv', 0, NULL, NULL, NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, false, NULL),
	(714, 1, '$argon2id$v=19$m=19456,t=2,p=1$7fOFUTwBif6VFR+rwBW4rg$NCGPLJdsEZY3bVnPKrxZRA6UIzNS553RwRlbDRnjxAQ', 'sv', 0, NULL, NULL, NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, false, NULL),
	(715, 1, '$argon2id$v=19$m=19456,t=2,p=1$7fOFUTwBif6VFR+rwBW4rg$NCGPLJdsEZY3bVnPKrxZRA6UIzNS553RwRlbDRnjxAQ', 'sv', 0, NULL, NULL, NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, false, NULL),
	(264, 1, '$argon2id$v=19$m=19456,t=2,p=1$7fOFUTwBif6VFR+rwBW4rg$NCGPLJdsEZY3bVnPKrxZRA6UIzNS553RwRlbDRnjxAQ', 'sv', 0, NULL, NULL, NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, false, NULL),
	(266, 1, '$argon2id$v=19$m=19456,t=2,p=1$7fOFUTwBif6VFR+rwBW4rg$NCGPLJdsEZY3bVnPKrxZRA6UIzNS553RwRlbDRnjxAQ', 'sv', 0, NULL, NULL, NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, false, NULL),
	(707, 1, '$argon2id$v=19$m=19456,t=2,p=1$7fOFUTwBif6VFR+rwBW4rg$NCGPLJdsEZY3bVnPKrxZRA6UIzNS553RwRlbDRnjxAQ', 'sv', 0, NULL, NULL, '2026-11-30 15:13:13.629157', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, false, NULL),
	(708, 1, '$argon2id$v=19$m=19456,t=2,p=1$7fOFUTwBif6VFR+rwBW4rg$NCGPLJdsEZY3bVnPKrxZRA6UIzNS553RwRlbDRnjxAQ', 'sv', 0, NULL, NULL, '2026-11-30 15:13:13.819114', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, false, NULL);


--
-- Data for Name: activities; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.activities VALUES
	(1, '83632679-a828-4c67-b644-8edcf7bc3590', 5, 1, 'Rekryteringsutbildning till skolledaryrket', 'rekryteringsutbildning till skolledaryrket ger en forsta bild av rektorns uppdrag for den som funderar pa att bli skolledare. blivande rektorer', 'rekryteringsutbildning till skolledaryrket', 'Ger en första bild av rektorns uppdrag för den som funderar på att bli skolledare.', 'Deltagarna prövar det nya i den egna verksamheten och delar det med kollegor.', 'physical', 709, 'municipal', '', NULL, NULL, NULL, NULL, NULL, 'person', 5, 12, 'none', 'strict', NULL, 80, 'enrollment', false, true, 2019, NULL, '', 'completed', '', false, '2019-07-21 07:00:00', '2019-09-19 07:00:00', '2019-11-14 14:00:00', '2019-09-19 07:00:00', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, NULL, NULL),
	(2, '28b6dddd-ae12-49a1-ab9d-e188922c72b0', 6, 1, 'Rekryteringsutbildning till skolledaryrket', 'rekryteringsutbildning till skolledaryrket ger en forsta bild av rektorns uppdrag for den som funderar pa att bli skolledare. blivande rektorer', 'rekryteringsutbildning till skolledaryrket', 'Ger en första bild av rektorns uppdrag för den som funderar på att bli skolledare.', 'Deltagarna prövar det nya i den egna verksamheten och delar det med kollegor.', 'digital', 709, 'municipal', '', NULL, NULL, NULL, NULL, NULL, 'person', 5, 12, 'none', 'strict', NULL, 80, 'enrollment', false, true, 2020, NULL, '', 'evaluated', '', false, '2020-07-19 07:00:00', '2020-09-17 07:00:00', '2020-12-10 14:00:00', '2020-09-17 07:00:00', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, NULL, NULL),
	(3, '2dce4167-ba27-4a64-8d79-856189f8bd2a', 5, 2, 'Mentor i förskola och skola', 'mentor i forskola och skola starker den som ska vara mentor for en ny kollega: uppdraget, samtalen och handledningen. mentorer', 'mentor i fzcrskola och skola', 'Stärker den som ska vara mentor för en ny kollega: uppdraget, samtalen och handledningen.', 'Deltagarna prövar det nya i den egna verksamheten och delar det med kollegor.', 'digital', 709, 'municipal', '', NULL, NULL, NULL, NULL, NULL, 'person', 5, 12, 'none', 'strict', NULL, 80, 'enrollment', false, true, 2018, NULL, '', 'completed', '', false, '2018-08-12 11:00:00', '2018-10-11 11:00:00', '2018-11-15 15:00:00', '2018-10-11 11:00:00', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, NULL, NULL),
	(4, '8762f8a1-d73d-4cff-9839-e518873cd951', 6, 2, 'Mentor i förskola och skola', 'mentor i forskola och skola starker den som ska vara mentor for en ny kollega: uppdraget, samtalen och handledningen. mentorer', 'mentor i fzcrskola och skola', 'Stärker den som ska vara mentor för en ny kollega: uppdraget, samtalen och handledningen.', 'Deltagarna prövar det nya i den egna verksamheten och delar det med kollegor.', 'digital', 709, 'municipal', '', NULL, NULL, NULL, NULL, NULL, 'person', 5, 12, 'none', 'strict', NULL, 80, 'enrollment', false, true, 2020, NULL, '', 'evaluated', '', false, '2020-09-06 12:00:00', '2020-11-05 12:00:00', '2021-02-04 15:00:00', '2020-11-05 12:00:00', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, NULL, NULL),
	(5, 'e41381be-22e1-46ae-a0d1-1c2d482bd316', 5, 3, 'Specialpedagogiska seminarier', 'specialpedagogiska seminarier visar digitala verktyg ur ett specialpedagogiskt perspektiv, med stod i forskning. speciallarare specialpedagoger', 'specialpedagogiska seminarier', 'Visar digitala verktyg ur ett specialpedagogiskt perspektiv, med stöd i forskning.', 'Deltagarna prövar det nya i den egna verksamheten och delar det med kollegor.', 'physical', 709, 'municipal', '', NULL, NULL, NULL, NULL, NULL, 'person', 5, 12, 'none', 'strict', NULL, 80, 'enrollment', false, true, 2019, NULL, '', 'completed', '', false, '2019-08-11 11:00:00', '2019-10-10 11:00:00', '2019-10-10 14:00:00', '2019-10-10 11:00:00', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, NULL, NULL),
	(6, 'cd7f5248-f9fb-430b-9f5a-7cc3f0266982', 5, 3, 'Specialpedagogiska seminarier', 'specialpedagogiska seminarier visar digitala verktyg ur ett specialpedagogiskt perspektiv, med stod i forskning. speciallarare specialpedagoger', 'specialpedagogiska seminarier', 'Visar digitala verktyg ur ett specialpedagogiskt perspektiv, med stöd i forskning.', 'Deltagarna prövar det nya i den egna verksamheten och delar det med kollegor.', 'digital', 709, 'municipal', '', NULL, NULL, NULL, NULL, NULL, 'person', 5, 12, 'none', 'strict', NULL, 80, 'enrollment', false, true, 2020, NULL, '', 'completed', '', false, '2020-08-09 11:00:00', '2020-10-08 11:00:00', '2020-10-08 14:00:00', '2020-10-08 11:00:00', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, NULL, NULL),
	(7, 'ae2b4552-28e0-4fbc-82e5-7401cc39c628', 5, 4, 'Fritidshemsseminarier', 'fritidshemsseminarier samlar personal och rektorer i fritidshem kring samverkan med hela skolan. personal i fritidshem', 'fritidshemsseminarier', 'Samlar personal och rektorer i fritidshem kring samverkan med hela skolan.', 'Deltagarna prövar det nya i den egna verksamheten och delar det med kollegor.', 'physical', 709, 'municipal', '', NULL, NULL, NULL, NULL, NULL, 'person', 5, 12, 'none', 'strict', NULL, 80, 'enrollment', false, true, 2019, NULL, '', 'completed', '', false, '2019-09-22 08:00:00', '2019-11-21 08:00:00', '2019-11-21 14:00:00', '2019-11-21 08:00:00', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, NULL, NULL),
	(8, '1012eb92-d4d7-4178-a014-7e1c9dbe69bc', 5, 4, 'Fritidshemsseminarier', 'fritidshemsseminarier samlar personal och rektorer i fritidshem kring samverkan med hela skolan. personal i fritidshem', 'fritidshemsseminarier', 'Samlar personal och rektorer i fritidshem kring samverkan med hela skolan.', 'Deltagarna prövar det nya i den egna verksamheten och delar det med kollegor.', 'digital', 709, 'municipal', '', NULL, NULL, NULL, NULL, NULL, 'person', 5, 12, 'none', 'strict', NULL, 80, 'enrollment', false, true, 2020, NULL, '', 'completed', '', false, '2020-09-20 08:00:00', '2020-11-19 08:00:00', '2020-11-19 14:00:00', '2020-11-19 08:00:00', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, NULL, NULL),
	(9, '7bed5dba-99ec-402a-aa8a-8cea88e2a0f5', 5, 5, 'RUN-konferens', 'run-konferens en fortbildningsdag for gymnasieskolan om akademiskt skrivande och handledning av gymnasiearbetet. larare i gymnasieskolan skolledare i gymnasieskolan', 'run-konferens', 'En fortbildningsdag för gymnasieskolan om akademiskt skrivande och handledning av gymnasiearbetet.', 'Deltagarna prövar det nya i den egna verksamheten och delar det med kollegor.', 'physical', 709, 'municipal', '', NULL, NULL, NULL, NULL, NULL, 'person', 5, 12, 'none', 'strict', NULL, 80, 'enrollment', false, true, 2019, NULL, '', 'completed', '', false, '2019-08-30 08:00:00', '2019-10-29 08:00:00', '2019-10-29 15:00:00', '2019-10-29 08:00:00', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, NULL, NULL),
	(10, '075e9f2d-2d76-4d76-a410-45a7389d9409', 6, 5, 'RUN-konferens', 'run-konferens en fortbildningsdag for gymnasieskolan om akademiskt skrivande och handledning av gymnasiearbetet. larare i gymnasieskolan skolledare i gymnasieskolan', 'run-konferens', 'En fortbildningsdag för gymnasieskolan om akademiskt skrivande och handledning av gymnasiearbetet.', 'Deltagarna prövar det nya i den egna verksamheten och delar det med kollegor.', 'digital', 709, 'municipal', '', NULL, NULL, NULL, NULL, NULL, 'person', 5, 12, 'none', 'strict', NULL, 80, 'enrollment', false, true, 2020, NULL, '', 'evaluated', '', false, '2020-08-28 08:00:00', '2020-10-27 08:00:00', '2020-10-27 15:00:00', '2020-10-27 08:00:00', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, NULL, NULL),
	(11, '9f5f002d-1e9b-4939-baf8-edab222e578c', 5, 6, 'Att leda lärande och utveckling', 'att leda larande och utveckling starker den som leder kollegors larande: forskning, beprovad erfarenhet och eget arbete. ledare av kollegialt larande', 'att leda lzbrande och utveckling', 'Stärker den som leder kollegors lärande: forskning, beprövad erfarenhet och eget arbete.', 'Deltagarna prövar det nya i den egna verksamheten och delar det med kollegor.', 'digital', 709, 'municipal', '', NULL, NULL, NULL, NULL, NULL, 'person', 5, 12, 'none', 'strict', NULL, 80, 'enrollment', false, true, 2020, NULL, '', 'completed', '', false, '2020-12-11 12:00:00', '2021-02-09 12:00:00', '2021-04-27 14:00:00', '2021-02-09 12:00:00', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, NULL, NULL),
	(12, '11fe286a-3f07-4588-9020-36de55464963', 5, 7, 'Att leda en likvärdig skola', 'att leda en likvardig skola later rektorer lara av varandra, inom och mellan skolformer, hur man leder en likvardig skola. bitradande rektorer rektorer', 'att leda en likvzbrdig skola', 'Låter rektorer lära av varandra, inom och mellan skolformer, hur man leder en likvärdig skola.', 'Deltagarna prövar det nya i den egna verksamheten och delar det med kollegor.', 'digital', 709, 'municipal', '', NULL, NULL, NULL, NULL, NULL, 'person', 5, 12, 'none', 'strict', NULL, 80, 'enrollment', false, true, 2020, NULL, '', 'completed', '', false, '2020-11-21 12:00:00', '2021-01-20 12:00:00', '2021-04-21 14:00:00', '2021-01-20 12:00:00', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, NULL, NULL),
	(17, '4e6a4e9f-f18d-4bf6-b17c-be3662b5ff61', 5, 10, 'Vetenskapsdagen', 'vetenskapsdagen later gymnasielarare och elever mota pagaende forskning. gymnasieelever gymnasielarare', 'vetenskapsdagen', 'Låter gymnasielärare och elever möta pågående forskning.', 'Deltagarna prövar det nya i den egna verksamheten och delar det med kollegor.', 'digital', 709, 'municipal', '', NULL, NULL, NULL, NULL, NULL, 'person', 5, 12, 'none', 'strict', NULL, 80, 'heads', false, true, 2020, NULL, '', 'completed', '', false, '2020-07-18 07:00:00', '2020-09-16 07:00:00', '2020-09-16 08:00:00', '2020-09-16 07:00:00', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, NULL, NULL),
	(13, '22f6dc47-c13c-4a93-aa6e-a3e124592888', 6, 8, 'RUN-webbinarium', 'run-webbinarium fristaende webbinarier for elevhalsan och vuxenutbildningen. elevhalsans personal personal i vuxenutbildningen', 'run-webbinarium', 'Fristående webbinarier för elevhälsan och vuxenutbildningen.', 'Deltagarna prövar det nya i den egna verksamheten och delar det med kollegor.', 'digital', 709, 'municipal', '', NULL, NULL, NULL, NULL, NULL, 'person', 5, 12, 'none', 'strict', NULL, 80, 'enrollment', false, true, 2020, NULL, '', 'completed', '', false, '2020-08-02 13:00:00', '2020-11-10 14:00:00', '2020-12-08 15:00:00', '2020-11-10 14:00:00', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, NULL, NULL),
	(14, '7ff97eb4-0a4b-42f5-bc89-1fe5ae08cad1', 5, 9, 'Framgångsrikt kollegialt lärande', 'framgangsrikt kollegialt larande stodjer lararteam som utvecklar nagot tillsammans i den egna verksamheten. lararteam', 'framgzangsrikt kollegialt lzbrande', 'Stödjer lärarteam som utvecklar något tillsammans i den egna verksamheten.', 'Deltagarna prövar det nya i den egna verksamheten och delar det med kollegor.', 'digital', 709, 'municipal', '', NULL, NULL, NULL, NULL, NULL, 'team', 5, 12, 'none', 'strict', NULL, 80, 'enrollment', false, true, 2020, 'team', '', 'completed', '', false, '2020-08-07 11:00:00', '2020-10-06 11:00:00', '2021-04-13 14:00:00', '2020-10-06 11:00:00', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, NULL, NULL),
	(15, '88698647-2612-47e6-845e-a86299d4114c', 5, NULL, 'Att organisera för fjärrundervisning – uppföljning', 'att organisera for fjarrundervisning – uppfoljning foljer upp seminarieserien: hur det gick, och vad kommunerna kan lara av varandra. alla led i styrkedjan', 'att organisera fzcr fjzbrrundervisning – uppfzcljning', 'Följer upp seminarieserien: hur det gick, och vad kommunerna kan lära av varandra.', 'Deltagarna prövar det nya i den egna verksamheten och delar det med kollegor.', 'digital', 709, 'municipal', '', NULL, NULL, NULL, NULL, NULL, 'person', 5, 12, 'none', 'strict', NULL, 80, 'heads', false, true, 2020, NULL, '', 'completed', '', false, '2020-03-13 11:00:00', '2020-05-12 11:00:00', '2020-05-12 14:00:00', '2020-05-12 11:00:00', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, NULL, NULL),
	(16, '10f84608-5f20-4594-bb0c-dafe8f2c6d58', 5, 10, 'Vetenskapsdagen', 'vetenskapsdagen later gymnasielarare och elever mota pagaende forskning. gymnasieelever gymnasielarare', 'vetenskapsdagen', 'Låter gymnasielärare och elever möta pågående forskning.', 'Deltagarna prövar det nya i den egna verksamheten och delar det med kollegor.', 'physical', 709, 'municipal', '', NULL, NULL, NULL, NULL, NULL, 'person', 5, 12, 'none', 'strict', NULL, 80, 'heads', false, true, 2019, NULL, '', 'completed', '', false, '2019-07-20 07:00:00', '2019-09-18 07:00:00', '2019-09-18 13:00:00', '2019-09-18 07:00:00', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, NULL, NULL),
	(18, '9e23e910-1a0d-431d-9820-7a5afe791564', 5, NULL, 'Att organisera en likvärdig skola', 'att organisera en likvardig skola hjalper dem som styr och leder pa huvudmannaniva att ge skolan likvardiga forutsattningar. team pa huvudmannaniva', 'att organisera en likvzbrdig skola', 'Hjälper dem som styr och leder på huvudmannanivå att ge skolan likvärdiga förutsättningar.', 'Deltagarna prövar det nya i den egna verksamheten och delar det med kollegor.', 'digital', 709, 'municipal', '', NULL, NULL, NULL, NULL, NULL, 'team', 5, 12, 'none', 'strict', NULL, 80, 'enrollment', false, true, 2020, NULL, '', 'postponed', 'Ännu inte startad: flyttad på grund av pandemin till fyra träffar maj 2021–april 2022', false, '2021-03-19 07:00:00', '2021-05-18 07:00:00', '2022-04-05 13:00:00', '2021-05-18 07:00:00', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, NULL, NULL),
	(19, '7e5b027f-99b1-42f6-bf11-2495762747b5', 5, NULL, 'Kulturanalys – metod- och handledarutbildning', 'kulturanalys – metod- och handledarutbildning utbildar handledare som kan gora kulturanalyser i den egna organisationen. alla i utbildningssystemet', 'kulturanalys – metod- och handledarutbildning', 'Utbildar handledare som kan göra kulturanalyser i den egna organisationen.', 'Deltagarna prövar det nya i den egna verksamheten och delar det med kollegor.', 'digital', 709, 'municipal', '', NULL, NULL, NULL, NULL, NULL, 'person', 5, 12, 'none', 'strict', NULL, 80, 'enrollment', true, true, 2020, NULL, '', 'postponed', 'För få anmälda: flyttad till hösten 2021', false, '2026-11-30 15:13:07.164581', NULL, NULL, '9999-12-31 00:00:00', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, NULL, NULL),
	(20, 'f344bbb8-be2f-440a-8ec7-d9f50c4da3df', 5, NULL, 'Erfarenhetsseminarium om kulturanalys', 'erfarenhetsseminarium om kulturanalys samlar erfarenheter fran skolor som har gjort en kulturanalys. alla i utbildningssystemet', 'erfarenhetsseminarium om kulturanalys', 'Samlar erfarenheter från skolor som har gjort en kulturanalys.', 'Deltagarna prövar det nya i den egna verksamheten och delar det med kollegor.', 'digital', 709, 'municipal', '', NULL, NULL, NULL, NULL, NULL, 'person', 5, 12, 'none', 'strict', NULL, 80, 'enrollment', true, true, 2020, NULL, '', 'postponed', 'Framflyttat utan datum på grund av pandemin', false, '2026-11-30 15:13:07.164581', NULL, NULL, '9999-12-31 00:00:00', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, NULL, NULL),
	(21, '292c8670-3eee-4f48-9f3c-3231e055993a', 5, 11, 'Fritidshemsbiennalen', 'fritidshemsbiennalen tva halvdagar om larande, lek och estetiska uttrycksformer i fritidshem. lararutbildare personal i fritidshem', 'fritidshemsbiennalen', 'Två halvdagar om lärande, lek och estetiska uttrycksformer i fritidshem.', 'Deltagarna prövar det nya i den egna verksamheten och delar det med kollegor.', 'digital', 709, 'municipal', '', NULL, NULL, NULL, NULL, NULL, 'person', 5, 12, 'none', 'strict', NULL, 80, 'enrollment', false, true, 2020, NULL, '', 'postponed', 'Flyttad på grund av pandemin till 22–23 april 2021', false, '2021-02-21 11:00:00', '2021-04-22 11:00:00', '2021-04-23 10:00:00', '2021-04-22 11:00:00', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, NULL, NULL),
	(22, '3d6d82e0-ddbc-4f69-a115-c272aba258c1', 4, NULL, 'Bedömning i vardagen', 'bedomning i vardagen ger redskap for att folja elevers larande utan fler prov. personal i forskola och skola', 'bedzcmning i vardagen', 'Ger redskap för att följa elevers lärande utan fler prov.', 'Deltagarna prövar det nya i den egna verksamheten och delar det med kollegor.', 'digital', 709, 'municipal', '', NULL, NULL, NULL, NULL, 40, 'person', 5, 12, 'none', 'strict', NULL, 80, 'enrollment', false, true, 2026, NULL, '', 'published', '', false, '2026-10-31 12:00:00', '2026-12-30 12:00:00', '2027-01-27 15:00:00', '2026-12-30 12:00:00', '2026-11-30 15:13:07.164581', '2026-10-31 12:00:00', NULL, NULL, NULL),
	(23, 'edde6150-5945-4271-a53d-5c6a2678bc4d', 4, NULL, 'AI i undervisningen', 'ai i undervisningen provar tillsammans vad ai kan och inte kan i klassrummet. personal i forskola och skola', 'ai i undervisningen', 'Prövar tillsammans vad AI kan och inte kan i klassrummet.', 'Deltagarna prövar det nya i den egna verksamheten och delar det med kollegor.', 'physical', 709, 'municipal', '', NULL, NULL, NULL, NULL, 12, 'person', 5, 12, 'none', 'strict', 48, 80, 'enrollment', false, true, 2026, NULL, '', 'published', '', false, '2026-10-29 12:00:00', '2026-12-28 12:00:00', '2026-12-28 15:00:00', '2026-12-28 12:00:00', '2026-11-30 15:13:07.164581', '2026-10-29 12:00:00', NULL, NULL, NULL),
	(24, 'fd5aa91f-2b6f-4d37-a439-207b3fa65436', 4, NULL, 'Språk i alla ämnen', 'sprak i alla amnen visar hur varje amneslarare kan stotta elevernas sprak. personal i forskola och skola', 'sprzak i alla zbmnen', 'Visar hur varje ämneslärare kan stötta elevernas språk.', 'Deltagarna prövar det nya i den egna verksamheten och delar det med kollegor.', 'digital', 709, 'municipal', '', NULL, NULL, NULL, NULL, 30, 'person', 5, 12, 'none', 'strict', NULL, 80, 'enrollment', false, true, 2026, NULL, '', 'published', '', false, '2026-11-12 12:00:00', '2027-01-11 12:00:00', '2027-01-11 15:00:00', '2027-01-11 12:00:00', '2026-11-30 15:13:07.164581', '2026-11-12 12:00:00', 8, NULL, '2026-12-12 15:13:07.164581'),
	(25, 'c98f208f-65b7-4589-a0ea-0b6a70fdf874', 4, NULL, 'Samtal om svåra frågor', 'samtal om svara fragor ovar samtal med elever och vardnadshavare nar det ar svart. personal i forskola och skola', 'samtal om svzara frzagor', 'Övar samtal med elever och vårdnadshavare när det är svårt.', 'Deltagarna prövar det nya i den egna verksamheten och delar det med kollegor.', 'digital', 709, 'municipal', '', NULL, NULL, '2026-12-05 15:13:07.164581', 15, 30, 'person', 5, 12, 'none', 'strict', NULL, 80, 'enrollment', false, true, 2026, NULL, '', 'published', '', false, '2026-10-22 12:00:00', '2026-12-21 12:00:00', '2027-01-11 15:00:00', '2026-12-21 12:00:00', '2026-11-30 15:13:07.164581', '2026-10-22 12:00:00', NULL, NULL, NULL),
	(26, 'fbee1e78-09ee-47cf-8846-b7ea14c7ff09', 5, NULL, 'Leda kollegialt lärande', 'leda kollegialt larande starker den som leder kollegors utvecklingsarbete. personal i forskola och skola', 'leda kollegialt lzbrande', 'Stärker den som leder kollegors utvecklingsarbete.', 'Deltagarna prövar det nya i den egna verksamheten och delar det med kollegor.', 'digital', 709, 'municipal', '', NULL, NULL, NULL, 10, NULL, 'person', 5, 12, 'none', 'strict', NULL, 80, 'enrollment', false, true, 2026, NULL, '', 'decided', '', false, '2026-09-24 12:00:00', '2026-11-23 12:00:00', '2026-12-28 15:00:00', '2026-11-23 12:00:00', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, NULL, NULL),
	(27, 'cb73e30b-63a2-4510-8c9a-d0cec84163f0', 5, NULL, 'Extra anpassningar i praktiken', 'extra anpassningar i praktiken visar hur undervisningen kan na fler fran borjan. personal i forskola och skola', 'extra anpassningar i praktiken', 'Visar hur undervisningen kan nå fler från början.', 'Deltagarna prövar det nya i den egna verksamheten och delar det med kollegor.', 'digital', 709, 'municipal', '', NULL, NULL, NULL, NULL, NULL, 'person', 5, 12, 'none', 'strict', NULL, 80, 'enrollment', false, true, 2026, NULL, '', 'completed', '', false, '2026-09-11 12:00:00', '2026-11-10 12:00:00', '2026-11-26 15:00:00', '2026-11-10 12:00:00', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, NULL, NULL),
	(28, 'c9d4e45d-84d5-4b89-9760-626b6356d563', 5, NULL, 'Flerspråkighet i klassrummet', 'flersprakighet i klassrummet visar hur alla sprak i klassrummet kan bli en tillgang. personal i forskola och skola', 'flersprzakighet i klassrummet', 'Visar hur alla språk i klassrummet kan bli en tillgång.', 'Deltagarna prövar det nya i den egna verksamheten och delar det med kollegor.', 'digital', 709, 'municipal', '', NULL, NULL, NULL, NULL, NULL, 'person', 5, 12, 'none', 'strict', NULL, 80, 'enrollment', false, true, 2026, NULL, '', 'completed', '', false, '2026-09-21 12:00:00', '2026-11-20 12:00:00', '2026-11-20 15:00:00', '2026-11-20 12:00:00', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, NULL, NULL),
	(29, '39def226-6b41-4b4e-beb3-bfba624c0aea', 5, NULL, 'Kollegialt lärande för arbetslag', 'kollegialt larande for arbetslag ett lasar med ett eget utvecklingsomrade och handledning. personal i forskola och skola', 'kollegialt lzbrande fzcr arbetslag', 'Ett läsår med ett eget utvecklingsområde och handledning.', 'Deltagarna prövar det nya i den egna verksamheten och delar det med kollegor.', 'digital', 709, 'municipal', '', NULL, NULL, NULL, NULL, 48, 'team', 5, 12, 'none', 'strict', NULL, 80, 'enrollment', false, true, 2026, NULL, '', 'published', '', false, '2026-11-05 12:00:00', '2027-01-04 12:00:00', '2027-03-01 15:00:00', '2027-01-04 12:00:00', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, NULL, NULL),
	(30, '0241c675-fb8b-4d8a-ae15-d4ad1adc2f2f', 4, NULL, 'Studiebesök hos grannkommunen', 'studiebesok hos grannkommunen ser hur andra loser samma uppdrag, och tar med sig nagot hem. personal i forskola och skola', 'studiebeszck hos grannkommunen', 'Ser hur andra löser samma uppdrag, och tar med sig något hem.', 'Deltagarna prövar det nya i den egna verksamheten och delar det med kollegor.', 'physical', 709, 'municipal', '', NULL, NULL, NULL, NULL, 20, 'person', 5, 12, 'schoolLeader', 'strict', NULL, 80, 'enrollment', false, true, 2026, NULL, '', 'published', '', false, '2026-11-05 12:00:00', '2027-01-04 12:00:00', '2027-01-04 15:00:00', '2027-01-04 12:00:00', '2026-11-30 15:13:07.164581', '2026-11-05 12:00:00', NULL, NULL, NULL),
	(31, '0dfcef39-fdcc-4376-a3ff-d0416a2e1de2', 3, NULL, 'Läslust i förskolan', 'laslust i forskolan visar hur hoglasning och samtal bygger sprak hos de yngsta. personal i forskola och skola', 'lzbslust i fzcrskolan', 'Visar hur högläsning och samtal bygger språk hos de yngsta.', 'Deltagarna prövar det nya i den egna verksamheten och delar det med kollegor.', 'digital', 709, 'municipal', '', NULL, NULL, NULL, NULL, NULL, 'person', 5, 12, 'none', 'strict', NULL, 80, 'enrollment', false, true, 2026, NULL, '', 'draft', '', false, NULL, '2027-02-08 12:00:00', '2027-02-08 15:00:00', '2027-02-08 12:00:00', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, NULL, NULL),
	(32, '3676998e-47e3-4204-8fb7-6cb4383fe3c1', 4, NULL, 'Matematikens språk', 'matematikens sprak en verkstad pa var sitt campus om hur elever laser, skriver och talar matematik. personal i forskola och skola', 'matematikens sprzak', 'En verkstad på var sitt campus om hur elever läser, skriver och talar matematik.', 'Deltagarna prövar det nya i den egna verksamheten och delar det med kollegor.', 'physical', 709, 'municipal', '', NULL, NULL, NULL, NULL, NULL, 'person', 5, 12, 'none', 'strict', NULL, 80, 'enrollment', false, true, 2026, NULL, '', 'published', '', false, '2026-11-14 12:00:00', '2027-01-13 12:00:00', '2027-01-21 15:00:00', '2027-01-13 12:00:00', '2026-11-30 15:13:07.164581', '2026-11-14 12:00:00', NULL, NULL, NULL),
	(33, '379f5c4d-fd7c-4d40-9c3a-d148baabbaf9', 4, NULL, 'Handledning av lärarstudenter', 'handledning av lararstudenter forbereder den som tar emot studenter under den verksamhetsforlagda delen. personal i forskola och skola', 'handledning av lzbrarstudenter', 'Förbereder den som tar emot studenter under den verksamhetsförlagda delen.', 'Deltagarna prövar det nya i den egna verksamheten och delar det med kollegor.', 'digital', 709, 'municipal', '', NULL, NULL, NULL, NULL, 24, 'person', 5, 12, 'none', 'strict', NULL, 80, 'enrollment', true, true, 2026, NULL, '', 'published', '', false, '2026-11-30 15:13:07.164581', NULL, NULL, '9999-12-31 00:00:00', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581', NULL, NULL, NULL);


--
-- Data for Name: activity_co_organisers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.activity_co_organisers VALUES
	(21, 94);


--
-- Data for Name: activity_facilitators; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.activity_facilitators VALUES
	(26, 712),
	(27, 712);


--
-- Data for Name: activity_goals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.activity_goals VALUES
	(2, 23),
	(4, 24),
	(6, 25),
	(8, 19),
	(10, 20),
	(11, 22),
	(12, 19),
	(13, 19),
	(14, 21),
	(15, 25),
	(18, 19),
	(19, 19),
	(20, 19),
	(21, 19),
	(22, 27),
	(23, 33),
	(24, 32),
	(25, 29),
	(26, 30),
	(27, 28),
	(28, 32),
	(29, 31),
	(30, 30),
	(31, 32),
	(32, 31),
	(33, 29);


--
-- Data for Name: activity_mail_settings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.activity_mail_settings VALUES
	(29, 2, true, 'Läs första kapitlet.', '', '2026-11-30 15:13:14.566795');


--
-- Data for Name: activity_school_forms; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.activity_school_forms VALUES
	(7, 'FTH'),
	(8, 'FTH'),
	(9, 'GY'),
	(10, 'GY'),
	(13, 'VUX'),
	(16, 'GY'),
	(17, 'GY'),
	(21, 'FTH'),
	(22, 'FS'),
	(22, 'GR'),
	(23, 'FS'),
	(23, 'GR'),
	(24, 'FS'),
	(24, 'GR'),
	(25, 'FS'),
	(25, 'GR'),
	(26, 'FS'),
	(26, 'GR'),
	(27, 'FS'),
	(27, 'GR'),
	(28, 'FS'),
	(28, 'GR'),
	(29, 'FS'),
	(29, 'GR'),
	(30, 'FS'),
	(30, 'GR'),
	(31, 'FS'),
	(32, 'FS'),
	(32, 'GR'),
	(33, 'FS'),
	(33, 'GR');


--
-- Data for Name: activity_target_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.activity_target_groups VALUES
	(1, 'Blivande rektorer'),
	(2, 'Blivande rektorer'),
	(3, 'Mentorer'),
	(4, 'Mentorer'),
	(5, 'Speciallärare'),
	(5, 'Specialpedagoger'),
	(6, 'Speciallärare'),
	(6, 'Specialpedagoger'),
	(7, 'Personal i fritidshem'),
	(8, 'Personal i fritidshem'),
	(9, 'Lärare i gymnasieskolan'),
	(9, 'Skolledare i gymnasieskolan'),
	(10, 'Lärare i gymnasieskolan'),
	(10, 'Skolledare i gymnasieskolan'),
	(11, 'Ledare av kollegialt lärande'),
	(12, 'Biträdande rektorer'),
	(12, 'Rektorer'),
	(13, 'Elevhälsans personal'),
	(13, 'Personal i vuxenutbildningen'),
	(14, 'Lärarteam'),
	(15, 'Alla led i styrkedjan'),
	(16, 'Gymnasieelever'),
	(16, 'Gymnasielärare'),
	(17, 'Gymnasieelever'),
	(17, 'Gymnasielärare'),
	(18, 'Team på huvudmannanivå'),
	(19, 'Alla i utbildningssystemet'),
	(20, 'Alla i utbildningssystemet'),
	(21, 'Lärarutbildare'),
	(21, 'Personal i fritidshem'),
	(22, 'Personal i förskola och skola'),
	(23, 'Personal i förskola och skola'),
	(24, 'Personal i förskola och skola'),
	(25, 'Personal i förskola och skola'),
	(26, 'Personal i förskola och skola'),
	(27, 'Personal i förskola och skola'),
	(28, 'Personal i förskola och skola'),
	(29, 'Personal i förskola och skola'),
	(30, 'Personal i förskola och skola'),
	(31, 'Personal i förskola och skola'),
	(32, 'Personal i förskola och skola'),
	(33, 'Personal i förskola och skola');


--
-- Data for Name: answer_sheets; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.answer_sheets VALUES
	(996, 25, 1, 1, '2026-11-30 15:13:07.164581'),
	(997, 25, 1, 1, '2026-11-30 15:13:07.164581'),
	(998, 25, 1, 1, '2026-11-30 15:13:07.164581'),
	(1052, 30, 1, 1, '2026-11-30 15:13:07.164581'),
	(1053, 30, 1, 1, '2026-11-30 15:13:07.164581');


--
-- Data for Name: assignments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.assignments VALUES
	(1, '0107a0a3-41ba-498b-9404-f8cf709c3dd0', 1, 1, 2, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(2, 'e4d86879-45de-46a9-8dd4-f23f66d46d25', 1, 2, 2, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(3, '89275d47-352a-4675-9fca-c76bc09543b7', 1, 3, 2, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(4, 'e6c9f146-1e46-41e9-8056-c60469199f14', 1, 4, 2, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(5, '55cb1a75-0752-4a16-80a8-e599691b9c27', 1, 5, 2, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(6, '7dfda32c-06f0-488b-bf39-39530c6fbe1e', 1, 6, 2, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(7, 'f2b1180f-cb4c-4ef5-b2b9-2cc97cf63e63', 1, 7, 2, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(8, '8f9ceb84-29d0-4666-82f7-553f44bee65f', 1, 8, 2, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(9, 'ff47c68a-3da6-4583-9b6e-35a7a7971c9a', 1, 9, 2, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(10, '220b8f19-0e87-4136-a2c2-9bf468791af0', 1, 10, 3, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(11, '5b08173f-ecc8-4192-8824-af32744b1a89', 1, 11, 3, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(12, '51b1de73-5087-4f7d-b89f-4c8355335ea3', 1, 12, 3, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(13, '9b26748c-a4f2-4126-988e-dbd79fcf02f2', 1, 13, 3, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(14, 'c5d3ab81-00cb-409e-bc8c-6b476752fbe7', 1, 14, 3, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(15, '85ae0733-d10e-4633-9ca3-ce73bdbc08d3', 1, 15, 3, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(16, 'cddf20a7-065a-4c2e-aa71-44606123d87b', 1, 16, 3, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(17, '929e43f0-f7b9-47c8-814c-d680bd3999ee', 1, 17, 3, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(18, 'bb831121-efcf-4f0a-a0c8-9c9d4cc16129', 1, 18, 3, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(19, '110fee20-35b9-4065-a601-f027bd5f3f67', 1, 19, 3, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(20, 'd0f5d338-05f8-44cf-99d0-8ff7d3801287', 1, 20, 3, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(21, 'ecae2a62-075b-4661-95c6-5effd17bbd26', 1, 21, 3, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(22, '50a902f8-3eb3-4be9-a904-166e9eb19a38', 1, 22, 3, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(23, '09872be5-1954-4f9c-9b9d-2de243fbec67', 1, 23, 3, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(24, '4420b61e-b69b-4b23-b4a6-2caeb0f8b981', 1, 24, 4, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(25, '85146296-7f09-48cc-ad9f-7ec601490bbf', 1, 25, 4, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(26, '51b7e8e1-9016-4ac7-8b90-0194e1e3ae0c', 1, 26, 4, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(27, '9b89c6b0-5eaf-414d-87da-4d98c555b7b7', 1, 27, 4, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(28, 'c5fad7bb-2442-4e06-85e9-0d403298717f', 1, 28, 4, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(29, 'e709a096-77a0-4ce7-8939-1563ec41db53', 1, 29, 4, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(30, 'a6a90929-d5f7-45b0-bccc-edaf84056495', 1, 30, 4, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(31, '7dcdbc0c-cc3d-4cff-aef5-5cfd5667ad01', 1, 31, 4, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(32, '80ae2ddf-49fb-42fc-9908-148e378c7942', 1, 32, 4, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(33, '880735e8-7345-4ed3-ad67-9729633d8088', 1, 33, 4, 17, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(34, '2e3e34a4-7978-4dee-b883-b28ff663a77c', 1, 34, 4, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(35, '28a07d54-b008-42be-a1f8-fb26fa98dd3e', 1, 35, 6, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(36, 'b550a76a-f964-4eba-8bc2-4e2f6a5721a3', 1, 36, 6, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(37, '274826b1-4ace-4fb1-b1a7-cc300cead1a3', 1, 37, 6, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(38, 'bf1cbb29-1899-4557-a020-1add305010a8', 1, 38, 6, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(39, '914321e6-5461-4849-a92f-78ad20167ea0', 1, 39, 6, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(40, '28cf5c6c-9297-4944-8127-4e00d9078ab8', 1, 40, 6, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(41, '6fc698fb-eb0b-46c7-8296-c810aa02a1f1', 1, 41, 6, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(42, '8b0fabb5-ab7e-41d0-afbf-c0d1f5a4be67', 1, 42, 6, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(43, 'e02fab6f-0bd2-4347-a08a-443ab25aed67', 1, 43, 6, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(44, 'db40a6e3-c117-445d-9de4-2a3b18eca89d', 1, 44, 7, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(45, '99aacc55-23d6-4048-b467-d6af9dacea48', 1, 45, 7, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(46, '47d0e609-4e53-41ae-bb9d-1b74c8fed43d', 1, 46, 7, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(47, '8d34c82e-356e-4ce4-8722-a5722f8af453', 1, 47, 7, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(48, '73ee738c-e380-4aa9-afa6-bf277ced2c63', 1, 48, 7, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(49, '5d8e53d4-44fd-4e5e-84cc-b65f25ed6fbc', 1, 49, 7, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(50, '3725b5ce-e24d-4b4d-a7cf-8fd77b4cbe04', 1, 50, 7, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(51, '34aa4049-68a1-4f43-8ebe-4ec0d0ae0070', 1, 51, 7, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(52, 'c7cffb33-16b5-40bb-bfe0-86e379cab80f', 1, 52, 7, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(53, '18149776-77d6-4b88-851c-6371541d4757', 1, 53, 7, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(54, '2ce0f46b-684b-4834-bb25-438c4e921a39', 1, 54, 7, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(55, '593d9ea1-3eae-467a-9b1d-0eddbf30e0ea', 1, 55, 7, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(56, 'ad769af3-2a9b-414f-8e63-28071b368bcc', 1, 56, 7, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(57, 'b4ef157f-4d03-43ca-bf55-5e0fa86b36f7', 1, 57, 7, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(58, 'f8f50837-a8fc-41d5-8f8b-3820a3d286fd', 1, 58, 8, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(59, '21438be6-3446-49d1-b6d3-753bc4f4ee17', 1, 59, 8, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(60, '1e69b02c-7662-41e8-a12e-112ede2cc6c7', 1, 60, 8, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(61, '4f9e0a3f-cc2f-4dd8-b56f-4e0c8b0985fd', 1, 61, 8, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(62, '4b73261a-b073-4a05-8e97-1d3d216c71be', 1, 62, 8, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(63, 'f16e3fed-c88e-412d-892b-5ce4948a15e8', 1, 63, 8, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(64, '4cadf3f8-d30b-4359-a805-f84428e629c8', 1, 64, 8, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(65, '7f77a8ed-9c32-4bb3-81d8-b06aaab1dab7', 1, 65, 8, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(66, '04e5635f-61fb-469c-b449-757ff55a016c', 1, 66, 8, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(67, '852a6eec-2057-4bcd-8e29-8c297fea3ae7', 1, 67, 8, 17, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(68, '32cf2fa8-ba41-49c2-95d8-e835d4730885', 1, 68, 8, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(69, '7005cdde-63b3-424f-a445-f5077484ad85', 1, 69, 9, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(70, 'e7a68d27-3e96-49f5-b6ec-761012be5a75', 1, 70, 9, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(71, '3601b441-de7f-480c-9139-ce11d81b82a8', 1, 71, 9, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(72, '8603776c-7f8c-40a0-8c77-b23b4f447d04', 1, 72, 9, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(73, 'b4892fbf-39a7-413d-8410-1885797b0d0c', 1, 73, 11, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(74, '3f4af35d-619d-4ff9-8c3f-2df2085774c4', 1, 74, 11, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(75, 'b3340a63-75c6-4adb-bc10-c7ee5337d7e1', 1, 75, 11, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(76, '5f9af7f2-5208-42dd-8be8-61bfa284c97a', 1, 76, 11, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(77, 'b4ada598-d6a8-4eeb-a7eb-e7f8903103ae', 1, 77, 11, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(78, '8ea5eb0a-8a0b-4ca7-a9d4-f93b9eb76707', 1, 78, 11, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(79, '6fdb0cf4-9d2e-4336-805a-59deb1e57da1', 1, 79, 11, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(80, '80b8f58f-3670-4b50-a46b-a03c7a52b7a8', 1, 80, 11, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(81, 'edaa945d-d677-4a5b-8f42-5f8af5115aa5', 1, 81, 11, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(82, 'd52e9b94-eb14-49f6-a242-553c5d7da625', 1, 82, 12, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(83, '0a43b29d-644a-44b0-a25c-b6dc9d233ad9', 1, 83, 12, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(84, '29cd8ddd-6ff4-4e13-8683-85d7a7553fdf', 1, 84, 12, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(85, '62c42f23-947b-4e1e-8b5d-59be52e1041d', 1, 85, 12, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(86, '15b2a550-e2ea-481e-9a64-4b4cb84bb06f', 1, 86, 12, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(87, '597f2c24-c471-4600-bee1-5f32a606538c', 1, 87, 12, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(88, '1e77d903-93e8-43d1-89a0-b6a4f853bade', 1, 88, 12, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(89, 'a2c903c1-8040-458c-948e-ceedf11a45a3', 1, 89, 12, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(90, '1f2d4011-b315-4b43-ac50-939ecc385f4c', 1, 90, 12, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(91, 'bbf95008-7b37-415e-b9c6-fc513107ab98', 1, 91, 12, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(92, '9adeef65-e21e-4c46-a6b2-37bd56d9489f', 1, 92, 12, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(93, '28794bfe-044d-464e-81b7-5eda76d8c991', 1, 93, 12, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(94, '5e182cc0-3cd8-45f1-b918-67861508e982', 1, 94, 12, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(95, '3badf5f9-67ff-4d64-b2c2-c8f11b98154d', 1, 95, 12, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(96, 'da5e2849-6748-443b-96a5-b8e5c4efa1cf', 1, 96, 13, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(97, '152cf148-a5a8-4224-8185-af2c0ff4cfff', 1, 97, 13, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(98, '030f151a-a239-4553-8b17-c9a767d86b82', 1, 98, 13, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(99, 'cd483b63-3d4f-40a5-9c2e-80ec7d9873ef', 1, 99, 13, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(100, 'b85103f5-2727-492b-868a-4c30a4a6b25f', 1, 100, 13, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(101, '31922acb-c320-4cba-83c9-562c7949abe4', 1, 101, 13, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(102, '77bc097d-ac05-4104-bfc9-fa0250432b34', 1, 102, 13, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(103, '31ea0161-ad36-4c3f-b19b-f609ed98299c', 1, 103, 13, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(104, '9e92f3e9-17ef-46d3-b658-6e0c1a0dad30', 1, 104, 13, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(105, '199c98df-22f6-4a02-8d44-0fc53a51e77e', 1, 105, 13, 17, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(106, '1c586b78-84c0-4283-8b22-a0ceaec0506b', 1, 106, 13, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(107, 'ad6839c3-d60d-4403-9ad3-d04844587edf', 1, 107, 14, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(108, 'f02c6136-4bf4-4c83-b749-a3484b97abdb', 1, 108, 14, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(109, '52809d6a-ea98-468a-ae21-c8dc6983c19a', 1, 109, 14, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(110, '8ec295a8-bb94-4e71-9f68-bc3390efade7', 1, 110, 14, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(111, '0ef80df4-b1e1-410d-a808-33d11c13aa6d', 1, 111, 16, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(112, 'd308c473-9662-4fe2-96ed-0baf24e8955e', 1, 112, 16, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(113, '7a4ac7aa-f0dc-4d0c-9334-de54203fbae3', 1, 113, 16, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(114, '06272015-f6b2-411a-b9bc-7d2d3ca1496a', 1, 114, 16, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(115, '1e893c32-d578-423a-9dc8-0ebc4911c3ee', 1, 115, 16, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(116, 'e2a4828a-15f1-43c2-a8c4-f3be18d76ca5', 1, 116, 16, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(117, '609b8781-40ff-409f-9e3e-19bb5b258401', 1, 117, 16, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(118, 'be5d7e32-2e01-435b-9d65-16a3c43c4853', 1, 118, 16, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(119, 'e730538d-8356-4b89-b10a-494d134e4911', 1, 119, 16, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(120, 'e50405a2-e96e-4a9a-a499-b61e22ba5d0b', 1, 120, 17, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(121, '7fc0a67f-cfbf-4cea-8c93-a21fde80a867', 1, 121, 17, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(122, 'db93495a-823b-43df-979a-06e15e287fbf', 1, 122, 17, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(123, '970c5818-b508-4168-a643-e4e7a05aa042', 1, 123, 17, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(124, '3ea40cc2-50b6-4b61-902b-203d7ee17bd5', 1, 124, 17, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(125, '697e4ab9-bb84-49e5-bf42-0356875b6ca8', 1, 125, 17, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(126, '5e06d89f-d439-4c75-809d-062f09e04bd9', 1, 126, 17, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(127, '0fecd9c5-ee5b-425a-8b1d-3b0b536b281d', 1, 127, 17, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(128, '120d043e-5ea3-4d08-8377-23e28d2a9e44', 1, 128, 17, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(129, 'ae3c0015-e3c8-48f7-8c69-5da53b0030ab', 1, 129, 17, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(130, 'd2659846-1eba-422e-b2cc-b7988105d8d9', 1, 130, 17, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(131, 'e86c2c06-88a6-461f-8e78-d6d88d44b72f', 1, 131, 17, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(132, '65e42c3f-ed81-4d7b-846d-84a6246f4785', 1, 132, 17, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(133, '35a007bc-5ef9-4249-8450-9623b8f41135', 1, 133, 17, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(134, 'fbe6fbf5-d175-4078-a82a-dcaf7574b1d2', 1, 134, 18, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(135, 'af182a64-6cb4-4f4d-8317-0b6271d03af3', 1, 135, 18, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(136, '5cb8a551-b283-4391-8f0f-80347b221979', 1, 136, 18, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(137, 'c0d42e3e-eb3d-44b7-a1d1-8098284b99ec', 1, 137, 18, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(138, '4f10c294-1d73-4297-bdf1-ed1fd06774ad', 1, 138, 18, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(139, '9711b2d2-47e2-482b-87d4-1a7d2cfd5d3a', 1, 139, 18, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(140, '0905605c-0963-4dc9-9c63-24f1dc5a4755', 1, 140, 18, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(141, '14a303f3-13ae-42e3-8984-1646454811ec', 1, 141, 18, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(142, '121956b4-f783-4649-8e26-c8f3ef094f22', 1, 142, 18, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(143, 'ca9541aa-a96b-49e7-9fa8-1963a4cfb599', 1, 143, 18, 17, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(144, '0f397f91-d887-4ad5-ac8f-d763d25d59a7', 1, 144, 18, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(145, '61ea373b-2347-4041-85c2-f35bab94cdd8', 1, 145, 19, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(146, '018d7dd1-1c4d-4424-b769-a7ab0cd8def5', 1, 146, 19, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(147, '96713d3e-8c80-4936-8038-41e7b6fe4f90', 1, 147, 19, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(148, 'bf13e5a3-73df-483f-860b-9033b0e521b9', 1, 148, 19, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(149, '957a3dcf-e42d-4221-a77d-68b855f04079', 1, 149, 21, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(150, '23ae1980-db21-4b16-854b-347f61cbb240', 1, 150, 21, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(151, 'c0007c3f-dfd3-44a4-9a6d-123ea4b8ce33', 1, 151, 21, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(152, '7417c7ac-4031-4051-84b6-11d11ed80725', 1, 152, 21, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(153, 'cf3b6711-6e4d-4435-a374-ef0bdedcdf00', 1, 153, 21, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(154, '7e99dfa2-2494-4d59-b4ee-03d2b99e59f7', 1, 154, 21, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(155, 'b26bcdf4-c505-47a1-b970-492e0a5a3e20', 1, 155, 21, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(156, '4b1ee985-688a-4c0d-8705-9e45f5a765ec', 1, 156, 21, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(157, 'ea2a2b91-27af-4ef1-8e16-dd114228eceb', 1, 157, 21, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(158, '7dc9e78d-78b7-45c2-8a21-b69c14e44f67', 1, 158, 22, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(159, 'd6682362-4875-46f6-9454-c812c5ec10bb', 1, 159, 22, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(160, 'f84c2925-e5bb-4547-b7f2-7cded4eac948', 1, 160, 22, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(161, '9bd0e55f-b6b7-48d9-a276-62f5fedb05d4', 1, 161, 22, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(162, 'afd70e51-2265-4bd9-8768-6227ea6ba6e5', 1, 162, 22, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(163, 'e6822c19-9de8-4f6c-8f0b-6c877d207fa2', 1, 163, 22, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(164, 'e18743d3-00f9-48ac-999e-527ce99993eb', 1, 164, 22, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(165, '4cc4ad4e-3f27-4984-b893-299da998158d', 1, 165, 22, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(166, '0473dda4-2662-4b2a-b2ba-c24b22d4cd28', 1, 166, 22, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(167, 'dc5e41e6-d662-4700-9081-0378da945152', 1, 167, 22, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(168, '5ba99abd-b759-443f-a9b8-3cd0588d47fa', 1, 168, 22, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(169, '7a20a4f5-1617-420e-a187-10abbb27faf5', 1, 169, 22, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(170, '8f1efc1e-3dcd-4893-a9c4-8d15ebd2f21e', 1, 170, 22, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(171, 'b9875c05-9586-4437-9296-9a55a7673cab', 1, 171, 22, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(172, 'a6fdf033-d8d9-4b01-86df-126a931a0c90', 1, 172, 23, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(173, '220390fb-2d68-44ce-ac53-253195bcb989', 1, 173, 23, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(174, 'd6b31e9f-ef66-4dd9-af7a-fb0410c4791b', 1, 174, 23, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(175, '46d7f4d1-4e7b-456c-ba3d-3388a78c9ff4', 1, 175, 23, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(176, '34b70ae1-466f-4b5f-9f45-d800fce3ba6b', 1, 176, 23, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(177, '3faf5f7f-ec9f-4f3d-b19e-331fed3d21c8', 1, 177, 23, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(178, '4939f73e-7253-4019-b54f-9d48ed5b5e53', 1, 178, 23, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(179, '38aeafbf-b227-45fd-b3e6-c4c9ae27e16e', 1, 179, 23, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(180, '7167070b-49a3-4048-afbf-5b8a19ede128', 1, 180, 23, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(181, '637e54c1-f092-4cec-bfaf-2bd2430dcfd4', 1, 181, 23, 17, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(182, '8627fb47-4bc4-4e66-876c-f82be432e39a', 1, 182, 23, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(183, 'b2bf7622-8ffe-4b39-990f-abe8a4fe36da', 1, 183, 25, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(184, '74ef4c79-b05b-4a49-ade6-0a2b006d90d2', 1, 184, 25, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(185, 'a0de30e5-da6b-4922-ad5a-60d4a8eb4daf', 1, 185, 25, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(186, '8dd6b123-cf6f-4835-bdc7-2498531af60c', 1, 186, 25, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(187, 'd301aadf-541f-4238-a0f2-ce9dc898d628', 1, 187, 25, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(188, '3fea1a37-0184-4eaf-b9cc-b7a7b89fcb80', 1, 188, 25, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(189, 'e6424ff0-351d-45fd-b861-f1e90fa92503', 1, 189, 25, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(190, '47e7c110-1440-4c44-a92e-b71da409a4c8', 1, 190, 25, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(191, 'c4031ffa-7b56-4f24-a1d9-69c36bc59f44', 1, 191, 25, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(192, '9b3ad9c0-6e6f-434d-b639-2bd7d6faa0ef', 1, 192, 26, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(193, '6a09b140-847b-4930-b76c-9fcc783e38fc', 1, 193, 26, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(194, 'de2fb11c-fd59-4932-831b-7cc9e4a3525e', 1, 194, 26, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(195, '7af39322-d865-47dd-b528-b422a1d085bd', 1, 195, 26, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(196, '5965ad8c-1a28-4b55-bb13-4984a72b2cbe', 1, 196, 26, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(197, 'f8c6febc-a71d-424d-b256-158e5f59ba1c', 1, 197, 26, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(198, '4b6406fa-f2e2-4e26-b517-9cec1b8a1c59', 1, 198, 26, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(199, '64376e87-6a52-4d28-b5fd-26ba7915d3d3', 1, 199, 26, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(200, '90182486-9a22-46c6-aa75-25ff6b3f43b6', 1, 200, 26, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581');
INSERT INTO public.assignments VALUES
	(201, 'a15f7519-ea28-4340-8502-adf2d2848435', 1, 201, 26, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(202, 'ccbc1e06-3b7e-4ca0-89ac-b898a42012ae', 1, 202, 26, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(203, 'a8f09db1-6383-4b60-961b-c12f4dda2ecf', 1, 203, 26, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(204, 'b7cc8b11-8a77-490e-8032-c56c4adbfbe4', 1, 204, 26, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(205, '450ca2ed-a35d-43c3-81b3-3d804dd1c38d', 1, 205, 26, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(206, '0a337057-319f-4cb1-bce6-823025f9d65b', 1, 206, 27, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(207, 'd38bee91-a871-4ea5-b6dd-4383c5e14e60', 1, 207, 27, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(208, '39e67c55-88c9-4813-a5d2-d6b4afdd8de2', 1, 208, 27, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(209, '0786fd20-b1b8-4747-8477-0f00d1f11a12', 1, 209, 27, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(210, 'ec9ce332-023c-42a2-9408-d526aeaeb2b8', 1, 210, 27, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(211, '0a5d06a5-4e6d-4a2f-b832-ef86067bc5fc', 1, 211, 27, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(212, '0f41538c-72ad-4cb9-9aa2-c28c66c015d9', 1, 212, 27, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(213, 'fb63f05b-febd-4cd0-918d-588190e598b9', 1, 213, 27, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(214, 'ac78d610-0cc9-4ac7-bf37-c18020349051', 1, 214, 27, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(215, 'f1540a0d-b6c0-4f1c-b13e-04a6cb4d8064', 1, 215, 27, 17, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(216, '266b8470-ad15-40f7-a6c4-d0a8597484c9', 1, 216, 27, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(217, 'fb88f96d-0f42-4c34-a349-d069548e4de4', 1, 217, 29, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(218, '9a935ffc-cd51-47fe-9dfb-06757bc254ba', 1, 218, 29, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(219, '4ab79be8-89b3-47c0-afe9-e57716211a2e', 1, 219, 29, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(220, '6131dc34-e64b-4aaf-b3ce-146de36a87ed', 1, 220, 29, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(221, '708dd991-95e5-4ffc-a09d-081905500c3d', 1, 221, 29, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(222, 'ca6da460-8a5a-4a8b-84e7-a363f5bad3df', 1, 222, 29, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(223, '57fa46f6-2d42-4ad5-b66b-fffa625a4ea5', 1, 223, 29, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(224, '22c610ba-74b0-4219-922d-60325328ff2e', 1, 224, 29, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(225, '1200a41f-b1ee-4e3e-90f9-3896756f17d1', 1, 225, 29, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(226, '295cca20-5f99-4a8f-af88-334d1ae193c3', 1, 226, 30, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(227, '4f7323b9-32ce-4625-ad1e-3ad2cdbdad35', 1, 227, 30, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(228, '8a5a5527-82d3-4606-b8c8-79371a54ae1e', 1, 228, 30, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(229, '13caa9bb-d7e3-4e43-a4ff-28fb31849c98', 1, 229, 30, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(230, '4bbc94df-a0bc-4c55-91c1-83417a05908f', 1, 230, 30, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(231, '88286d41-22d3-463c-8186-da84dc6f5d50', 1, 231, 30, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(232, '1a33a013-e70a-4d38-b452-a744ba33cd01', 1, 232, 30, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(233, '6e547ce2-f6cb-415a-bbfd-93483bfa581f', 1, 233, 30, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(234, 'c48cae62-608a-4980-9d77-132b4b2d62f8', 1, 234, 30, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(235, 'f3b6c4ec-8986-4d73-bd5e-d52a37629e95', 1, 235, 30, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(236, '080c470d-2bf0-4b25-ab31-eb1c316873ff', 1, 236, 30, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(237, '78ee0934-a210-47cc-ae80-94ce19eb3fa2', 1, 237, 30, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(238, '05d66966-799b-4704-a7a3-f7a8b8e4b089', 1, 238, 30, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(239, 'eb3d1253-0fe3-4abb-8090-ab1134036f93', 1, 239, 30, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(240, '7a4e5818-3f19-4ab3-8d78-4bb744a337b8', 1, 240, 31, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(241, '5fcd96cf-9a79-4918-ab5b-a5511f17f5a2', 1, 241, 31, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(242, '884f5029-7367-4ae2-90a7-558674c642fd', 1, 242, 31, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(243, 'd1ee5cba-0f8b-44f7-a7ab-be80261ab4d9', 1, 243, 31, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(244, '77ee7098-8133-400a-8fea-316091015164', 1, 244, 31, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(245, '4769cff8-e81a-499d-be50-3e0ed030ac9c', 1, 245, 31, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(246, 'd17bf763-e85e-405e-9b85-c70d949de6ba', 1, 246, 31, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(247, '2fb77b93-d01b-44ad-9496-b00adada836a', 1, 247, 31, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(248, 'f455f3f0-a48e-4b0d-8699-8e950169eced', 1, 248, 31, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(249, '5d3df957-4ff8-4d59-b02b-0cb12837adfe', 1, 249, 31, 17, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(250, '62b84ba2-d753-4824-acca-b097aff67170', 1, 250, 31, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(251, 'f8120bc6-db09-4f2d-a6e8-cb5b1aaea97a', 1, 251, 32, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(252, 'f96d3878-4632-4fad-8748-8d98015d44c6', 1, 252, 32, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(253, '1ea4af43-1225-440c-b685-2a8db243cf2d', 1, 253, 32, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(254, '56c10658-38cc-4161-ab3d-a096ffca9454', 1, 254, 32, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(255, '7497e0f0-66c5-4547-be15-838e5b13b34c', 1, 255, 34, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(256, 'dae01dbd-70e4-4fdc-be18-70454d1fb91b', 1, 256, 34, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(257, '248bb50f-cc31-41d8-aa71-ddf3c9188b6b', 1, 257, 34, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(258, '9b110dc7-6885-430b-a005-16e1eb802423', 1, 258, 34, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(259, 'eb7885bc-d40f-4354-93ba-cf3b1f86a27a', 1, 259, 34, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(260, '6e998051-fb71-451d-9f84-f93d87cb8078', 1, 260, 34, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(261, 'd5d0df16-3e5a-4801-b866-60e088625060', 1, 261, 34, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(262, '04ebd7a4-832a-420c-a1b6-181650846434', 1, 262, 34, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(263, '2218b222-6eb2-491b-a1ae-9e75c2749f86', 1, 263, 34, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(264, 'f77ff049-b236-4c13-8733-97fdc3d444b8', 1, 264, 35, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(265, '7e8da6cd-d464-4a10-817f-419cbf3bc729', 1, 265, 35, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(266, '0fb7bf4e-67de-46bc-ae90-74f1b3baf22f', 1, 266, 35, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(267, '5bd216a3-164b-45f2-a67b-b966222bf610', 1, 267, 35, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(268, '157a5e05-bf84-42b4-9c34-0a3b9aae065e', 1, 268, 35, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(269, '270fa595-9c4f-472b-86f0-958beadb784b', 1, 269, 35, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(270, 'afde5272-2996-4225-8e77-db25fe9ec789', 1, 270, 35, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(271, '3413a522-30f9-459d-b373-1f2256dfa67d', 1, 271, 35, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(272, '78da8333-e8b0-40cf-8e54-8187b7463273', 1, 272, 35, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(273, '3ef115fb-4b6f-4ac0-ace2-ef5adc1d38e8', 1, 273, 35, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(274, '08d6018e-bfc9-4424-82ea-5629619c499e', 1, 274, 35, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(275, '3a93ae77-bd9c-4c3f-9293-c56180b5d8cd', 1, 275, 35, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(276, 'a37d5002-8ec1-4017-b812-2e9cd9054595', 1, 276, 35, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(277, '42cccfaa-7fbc-4186-8133-8d44c1ac4f11', 1, 277, 35, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(278, 'a7aff45d-963a-4961-8d63-43ca2d068587', 1, 278, 36, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(279, 'fb0b079e-c146-4389-a85c-9015a60b73f8', 1, 279, 36, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(280, '4d362997-f8a1-4816-9f29-466b4c044854', 1, 280, 36, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(281, 'b5d580c7-bc91-462e-a064-ba3aa70eb0a4', 1, 281, 36, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(282, '27bb8d8b-2dd0-4a85-88be-c6acb282e3eb', 1, 282, 36, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(283, '6fc13d6e-602e-4108-8d2a-58a4e82eaadf', 1, 283, 36, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(284, '4ee9935f-2876-44da-b021-85c3ebeb378c', 1, 284, 36, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(285, '01eac65b-ac4e-4475-86c6-f54ec7168e62', 1, 285, 36, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(286, 'b2080878-1335-4a6d-b9a7-19f47c8897af', 1, 286, 36, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(287, 'f7befd61-5e76-4802-9e6d-07fce815c768', 1, 287, 36, 17, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(288, '712571a7-e22d-4dac-a866-d0dd02a15dd7', 1, 288, 36, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(289, 'a334a3c8-bf86-4a67-9fd9-81788e65d39c', 1, 289, 37, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(290, 'dd556ab3-bd2f-401a-b084-1fdd90a1b7fa', 1, 290, 37, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(291, 'f5df565a-707c-4376-8ded-96d8354ebfc8', 1, 291, 37, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(292, '337c6012-2c57-4150-919e-2f4aa69d8f38', 1, 292, 37, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(293, '829d9d4e-a834-4960-aa2d-6d4016709a4b', 1, 293, 39, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(294, '74a08846-863c-47a1-97e1-8b5b148d4659', 1, 294, 39, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(295, '3b7a83e3-43ea-406f-a119-014e6e8b9eb6', 1, 295, 39, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(296, '9ead15cb-339e-4cec-ae18-0cbf02c06bb8', 1, 296, 39, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(297, '89864201-51a5-408d-8d55-2192ae60ab67', 1, 297, 39, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(298, '2448349f-433f-4fe0-ab51-7779e97ef042', 1, 298, 39, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(299, 'ba45f8fb-f34e-4966-b0ea-e43efee05526', 1, 299, 39, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(300, '1a034528-75c2-4cf5-ac3f-ebd5536b055d', 1, 300, 39, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(301, 'bfd97378-c005-425b-8dc5-beb9cacb50d8', 1, 301, 39, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(302, 'd63cc8b6-771c-43b8-ba0b-894a7a3bb55f', 1, 302, 40, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(303, 'e4b252d3-180a-4589-974a-40dd5fa3ee51', 1, 303, 40, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(304, '4cb5c4fd-1c19-49ee-b28b-b22f08ee32e4', 1, 304, 40, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(305, 'b282c4ca-c8e0-431a-85b2-f255c3f73ecc', 1, 305, 40, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(306, '37caac94-9acb-4929-a9fd-9f8da2b0e74c', 1, 306, 40, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(307, '1b561d5d-98e2-4ec4-822b-c8247e9f7472', 1, 307, 40, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(308, '622e3f29-1df8-4385-8226-fdd250d53c69', 1, 308, 40, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(309, 'f5aa4448-40eb-4f51-b33b-d619aa3eac4e', 1, 309, 40, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(310, '3319f5aa-d338-4aed-b4ab-f77fa4bd1308', 1, 310, 40, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(311, '5a937671-a392-47dc-a49c-a810e4359ba0', 1, 311, 40, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(312, '77eec6fa-4d91-442c-9ef7-b0b62f105816', 1, 312, 40, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(313, 'e739844d-5b92-48a6-9684-898a82dcb312', 1, 313, 40, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(314, '0a411a45-9316-41a4-a2c2-6bf00922ad80', 1, 314, 40, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(315, 'd8a1b862-2c21-4582-8150-60e2d227f034', 1, 315, 40, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(316, 'bceacada-6e3b-4eb4-8314-ba80e5807162', 1, 316, 41, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(317, 'ee47ddb6-5696-48ea-b1f8-b0bcc3778e49', 1, 317, 41, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(318, 'ce6b1d86-b7ab-4037-91fa-236310abe1ec', 1, 318, 41, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(319, '926c995c-f45e-42b5-a9bf-7d2f4d4b7588', 1, 319, 41, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(320, '8c8a4290-28c5-4ed2-989d-4ba9c51d13a9', 1, 320, 41, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(321, '9df74c5b-2d24-4635-9f83-ce72130cd06d', 1, 321, 41, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(322, 'f3cdb514-7873-4dbf-bf13-1bbb0e097602', 1, 322, 41, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(323, '8d7e0191-95ba-47a8-af52-5a7cf953b279', 1, 323, 41, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(324, '52b09672-1e24-47ec-9869-f9d945ec44d8', 1, 324, 41, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(325, '62ab2669-af13-482b-9b1e-ee5fbcc4567b', 1, 325, 41, 17, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(326, '0925a388-ba48-47ce-93f8-d638390494bf', 1, 326, 41, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(327, '4d1c5152-ea47-4e79-ae8b-d26787de1452', 1, 327, 43, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(328, '8c236837-ed06-409b-9274-f399d3410559', 1, 328, 43, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(329, '8674501d-7b1b-43f9-a0c8-ba779c2a2a85', 1, 329, 43, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(330, 'de000e1c-4c26-4b73-9bae-b4bf6fe2922f', 1, 330, 43, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(331, '1dd533ea-1b45-418e-aea9-190e40167b55', 1, 331, 43, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(332, '7841f33c-e0bc-4cc6-b0d9-280ba9fa1c1d', 1, 332, 43, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(333, '8b08c1fe-7d5c-4194-8bd1-affd0a67c17c', 1, 333, 43, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(334, '74ba468e-eb7b-4d8f-a6e0-17d3b4feab9d', 1, 334, 43, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(335, '4d66649b-4522-49f1-813d-3285cbde6ddd', 1, 335, 43, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(336, '7cef4e29-188f-4ef5-aada-6fea3f0b4b69', 1, 336, 44, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(337, 'f6551bd2-4ddf-4313-b72f-b4ffe98ba559', 1, 337, 44, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(338, 'fd774edc-6b63-433b-a0e4-cc521b8e1b23', 1, 338, 44, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(339, '0e8aa61d-6b39-4de4-a025-5232865ef26c', 1, 339, 44, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(340, '2d8cfee5-bad2-454f-bd0a-3097dea01cf9', 1, 340, 44, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(341, '04d99e7a-fd98-479c-9502-80bed638291c', 1, 341, 44, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(342, '552d86e5-c26d-430f-a826-c11c4529989d', 1, 342, 44, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(343, 'c7ef3dd1-ee59-4476-b9f1-c5383e23cce9', 1, 343, 44, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(344, '5932d789-8005-4520-bdc4-3cfa51c4ccc5', 1, 344, 44, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(345, 'e86d86b9-f261-4f30-bc6a-4c69728e61bf', 1, 345, 44, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(346, '81e054b1-4584-473a-ab08-a3b3699d6023', 1, 346, 44, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(347, '2d3d37c0-d2dd-4983-b3bd-46acba664028', 1, 347, 44, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(348, '7ab0a195-bf9a-4f9e-8abd-431ec740747c', 1, 348, 44, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(349, 'eb9bbd6c-3a5e-48c5-9c87-fe61507d2e0b', 1, 349, 44, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(350, '392a3cad-0f0b-4367-b3c4-5fc4a092d4f5', 1, 350, 45, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(351, 'b2d702da-5b61-40ee-9b68-817a5714b7c4', 1, 351, 45, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(352, '9312070a-b92c-448a-b0c0-af0aa6b057bd', 1, 352, 45, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(353, '85042986-df15-469b-967d-2ef74f1805b4', 1, 353, 45, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(354, '20c741eb-90cd-4c69-810e-62219264be2d', 1, 354, 45, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(355, '8f2d3eb4-1673-4964-a8d1-5c170a958ae5', 1, 355, 45, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(356, 'bde725c8-d467-4351-acd9-702a4b8b1cbb', 1, 356, 45, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(357, '10e7329c-50e8-4e63-9159-98237a8c1082', 1, 357, 45, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(358, 'bf91ccb2-2e0c-4c2c-baff-3e18fb17590c', 1, 358, 45, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(359, '69a4bc59-4062-4e43-8e63-7f434c6529f2', 1, 359, 45, 17, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(360, 'd26bec03-45e3-4c8b-903f-63ad038ebbe6', 1, 360, 45, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(361, '1ebf7899-594f-4ce0-8df7-2c7b07518936', 1, 361, 46, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(362, '65697915-d39d-41ec-b278-1590b736fb82', 1, 362, 46, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(363, 'ad46e65b-2e05-4421-82fa-56810ce5c8f6', 1, 363, 46, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(364, 'aa6b2c87-5a11-4d55-90c4-7f8b193f54af', 1, 364, 46, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(365, '118506da-360b-4984-a3f8-34a49eed5a42', 1, 365, 48, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(366, 'abfc7030-fe69-4f51-8784-0f61a1b44a90', 1, 366, 48, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(367, '14e12f8f-9a88-4818-81a6-9da2f491919f', 1, 367, 48, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(368, '399e5d95-01b0-439d-9781-6e4d2a1e46ea', 1, 368, 48, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(369, '04ae45bb-4222-4e08-8ec8-233b49bce577', 1, 369, 48, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(370, 'da227bb4-940c-4f81-a9e7-354ea073a35e', 1, 370, 48, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(371, '19a77109-48ed-4ef2-bc29-efad6e3e5cd7', 1, 371, 48, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(372, '61bf0c73-1b27-462b-89fd-797476be1548', 1, 372, 48, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(373, '8cd0d991-9553-46fb-8801-bd0815b5c0c1', 1, 373, 48, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(374, 'e89a546c-40c1-4853-80ab-5025a0125d6d', 1, 374, 49, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(375, 'b7ee4eb0-bcfb-47e7-93c3-d2e9fb7db627', 1, 375, 49, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(376, 'a009dede-4823-4b68-b9fc-a1fc59ce0702', 1, 376, 49, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(377, '7d2c98af-144a-4998-888c-3e8764db51dd', 1, 377, 49, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(378, 'a158b52f-7072-45bb-bf43-52721f00ebe7', 1, 378, 49, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(379, '07efbadc-24c9-4ee0-b891-897fc718b06b', 1, 379, 49, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(380, 'd274d93f-9ee9-407f-8b08-10b2972bcdef', 1, 380, 49, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(381, '45891c7d-e2bf-4af3-90d3-b665d8fb7b40', 1, 381, 49, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(382, 'ae99f273-9e0a-4526-826e-20cf1162c6a0', 1, 382, 49, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(383, '7d791621-4b7f-4dc6-9973-c004b344d800', 1, 383, 49, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(384, 'ecf2b465-d913-4909-9351-3f1574ea2b88', 1, 384, 49, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(385, '6c88f988-12a1-4afd-8b2c-c10440e260d3', 1, 385, 49, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(386, '2cd020f8-40f1-4769-bb1f-52f6cf73304e', 1, 386, 49, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(387, '4cb4f988-60f0-4548-8b08-643a2991bf19', 1, 387, 49, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(388, 'c6813936-ca81-43b4-bf32-b9042911aac6', 1, 388, 50, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(389, 'd2079099-928c-4907-b104-7f16a1cf2880', 1, 389, 50, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(390, 'ef2d9e66-bfd6-4ce5-9f90-13a3c4888a3c', 1, 390, 50, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(391, 'ba0a1d36-d03b-49ac-b621-7df85070be1d', 1, 391, 50, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(392, '06ab5531-1373-417e-8b79-2e2c21afc978', 1, 392, 50, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(393, '7eaf2bc9-686e-4647-a61e-75c0f7f3d69e', 1, 393, 50, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(394, '13022b37-2904-4c32-ae2e-d9e3ea0f1312', 1, 394, 50, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(395, '671497c0-d6df-4478-8bd9-5b614c9a34e4', 1, 395, 50, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(396, '7a42bf51-a130-4417-b1d4-10bfa2e7c1c0', 1, 396, 50, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(397, '76430637-e932-4207-9b79-d28eee24b6fe', 1, 397, 50, 17, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(398, 'fe77021e-b095-406c-a645-a46355836fee', 1, 398, 50, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(399, '2c4eb341-9a97-489f-9979-451a90142319', 1, 399, 51, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(400, '9b90cffe-ba46-48ca-b782-295b245f0f77', 1, 400, 51, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581');
INSERT INTO public.assignments VALUES
	(401, '098a8b7f-d4c1-4ebf-94da-66f926646ce5', 1, 401, 51, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(402, '2ae7cf9f-7055-469a-90e9-4a24eea9ff96', 1, 402, 51, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(403, '1cdabb50-9137-4d61-ab89-e755032864b4', 1, 403, 53, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(404, 'ce351a45-6b05-437f-9470-8d4e7e645886', 1, 404, 53, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(405, '5b1e87f7-3714-4d50-9f1c-9f9df9198afd', 1, 405, 53, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(406, '520640ef-193f-44d0-9c80-4735d243ac10', 1, 406, 53, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(407, 'f0a4effa-5e09-49e5-b973-849eee8335d5', 1, 407, 53, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(408, '036865e0-6426-4e39-9aed-010a126ea52c', 1, 408, 53, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(409, '6dcf7f8e-0f2f-4460-a260-34b7ccb4968a', 1, 409, 53, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(410, 'a61d2b10-fa19-4cde-a7e9-c51f2ae7874f', 1, 410, 53, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(411, 'bea3c2b9-e031-435f-baa5-af7ff24e54aa', 1, 411, 53, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(412, '36523fb2-9c53-4f44-9440-6590e35656a0', 1, 412, 54, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(413, 'cd7b9ce1-8ca0-4b82-aba0-3ac91e6e1f5a', 1, 413, 54, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(414, 'dd5637ff-6812-4cea-97ab-1a0d02c60da4', 1, 414, 54, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(415, 'b291cbb0-6253-4393-a183-0b79fa818961', 1, 415, 54, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(416, 'b1d4830a-26fe-4fd1-bc94-01775b92736a', 1, 416, 54, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(417, 'ebcee972-2f0f-4f47-81d3-c522f252f412', 1, 417, 54, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(418, '900f5aca-05f8-4864-9dc3-ecd5621c4069', 1, 418, 54, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(419, 'ad9ba2de-19aa-40b8-a377-edc5e0f368e2', 1, 419, 54, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(420, '33868d45-b810-42d0-8ff7-3056ab87a245', 1, 420, 54, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(421, '84edc79d-09b2-4690-9864-eae07e4014f0', 1, 421, 54, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(422, '939561d3-5e21-4d91-a0c5-fa69f424f353', 1, 422, 54, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(423, '43ec295f-0a58-4fc7-8d51-d94357b3f5df', 1, 423, 54, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(424, '44be0657-9ae4-4564-86dd-1fae86a932e3', 1, 424, 54, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(425, '416d0886-0966-42d4-9d8a-7bce680a666d', 1, 425, 54, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(426, '375b473e-8ddf-42e0-982a-4743d97887c3', 1, 426, 55, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(427, '00f975e0-959a-4475-bb44-22b88b091d65', 1, 427, 55, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(428, '4160961c-1250-4e8f-84a8-368558b55432', 1, 428, 55, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(429, '8fb59e0d-6b00-4c1b-8653-33c0828027a9', 1, 429, 55, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(430, '48e6dba0-4d8d-424e-89b3-f98331143697', 1, 430, 55, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(431, 'ec5f0eb2-4052-446f-92ec-dba0d6106c95', 1, 431, 55, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(432, 'e9fc398b-626f-4039-a0e7-f6e528db5ef4', 1, 432, 55, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(433, 'bec0b343-a5fb-42b2-9813-7a684d0d15e4', 1, 433, 55, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(434, 'fa31fcda-f214-4e78-bfae-1d35d43318f0', 1, 434, 55, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(435, '860a5f8a-1818-42b3-9015-e7723d877446', 1, 435, 55, 17, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(436, '65e1d0d9-1285-46ce-ae30-c6cebb0646d9', 1, 436, 55, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(437, '983d2f77-b724-4575-a779-c324003f057c', 1, 437, 57, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(438, '5675b9bc-7053-456b-a581-375d556c1a49', 1, 438, 57, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(439, '5bfc3ae7-7367-41c1-85c0-7cde853560c3', 1, 439, 57, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(440, '3ff83b4a-85bf-48e7-9b72-c3e3446304ef', 1, 440, 57, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(441, 'dc4e90cc-49e5-4fcf-9ab7-9e40dff0e3af', 1, 441, 57, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(442, '9911452f-387d-482d-9349-c71793c1f001', 1, 442, 57, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(443, '1fb51bb5-cc81-4a81-948d-30d2a3c06bea', 1, 443, 57, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(444, '94f87754-f80b-4736-ba66-7c23a3179aa3', 1, 444, 57, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(445, '36c6105b-ac5d-4926-b4b0-6de2063bb728', 1, 445, 57, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(446, 'c1ffbd7f-c275-4152-9313-3df17a96620c', 1, 446, 58, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(447, '37a04633-86b3-4a5a-a112-49a15bf37212', 1, 447, 58, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(448, 'eacb1475-08b9-4852-8755-65b338134435', 1, 448, 58, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(449, '52d5110b-69a8-438c-b27b-527cad6b4fdc', 1, 449, 58, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(450, '393ee81d-848a-45e2-8f03-576fbb80e145', 1, 450, 58, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(451, 'f25714cc-3844-4250-b206-836b316140de', 1, 451, 58, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(452, '8c1a1b25-bbe4-446d-ab93-e6d5b5f95391', 1, 452, 58, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(453, '5e512cf0-50b9-4f1a-90e4-0d73e1b75a7b', 1, 453, 58, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(454, 'dcd8cb5b-db5c-4646-94cf-1f794880df0b', 1, 454, 58, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(455, 'e926f6f9-0a0f-4f5b-882c-126f08fe13e6', 1, 455, 58, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(456, '20995a3f-159e-4c39-94c5-25aac6b986f1', 1, 456, 58, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(457, '38845808-09e2-43d6-9f63-12983ec5892c', 1, 457, 58, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(458, '15fa7c33-e8ad-45d6-a71e-20d3362f2f10', 1, 458, 58, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(459, '761d35f7-c83d-461a-8046-86d426ea11d0', 1, 459, 58, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(460, '19f6cdcf-849b-43fd-ad38-854767ff7543', 1, 460, 59, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(461, '4c075f45-e94b-4a87-8eaa-4af8b31683b5', 1, 461, 59, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(462, 'ef506b26-ad24-4b88-aac1-a3c7a0c39da4', 1, 462, 59, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(463, '13baf6a0-d731-4c6a-8c4a-1bcbd0b28509', 1, 463, 59, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(464, '05eb58a6-bbf7-46ae-b19d-39e1e5507d9d', 1, 464, 59, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(465, '8ef8c68f-7aa0-46b7-8ac9-96dac8bfb99e', 1, 465, 59, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(466, '8b4f721e-7a14-458a-b57e-41dddaa32874', 1, 466, 59, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(467, '62dc7414-42b8-45a3-b077-5f1b1f4b7db6', 1, 467, 59, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(468, 'ce673359-24c6-4720-b6fc-40d17012ce98', 1, 468, 59, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(469, 'f52465d6-0eae-43f5-9c57-df95c4bcc565', 1, 469, 59, 17, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(470, '22c69e12-8663-4dcf-9c42-078bdbfd7e81', 1, 470, 59, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(471, '9f59ef28-9161-40f7-8907-952b9aac5c79', 1, 471, 61, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(472, '15376f70-592e-4009-b58f-aa6b6a5c2e48', 1, 472, 61, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(473, '7b7fe9b2-2912-440d-b57b-b7ba850586b2', 1, 473, 61, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(474, 'f79ec230-1478-4c07-8611-c03b56e34c1c', 1, 474, 61, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(475, '330b0294-0c1c-4f5d-b53d-56f56c401528', 1, 475, 61, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(476, '431d794e-280d-43c6-b5e4-feb425d543aa', 1, 476, 61, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(477, '178357ec-08fd-40e0-bbc3-a8bad5639070', 1, 477, 61, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(478, 'd78bfb63-fd28-428a-ac57-123670e4191f', 1, 478, 61, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(479, '3f11d304-0c6d-4e96-8961-2b4c6ab79243', 1, 479, 61, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(480, '1dc49794-a73a-403c-891d-aca1bf3fc1e0', 1, 480, 62, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(481, 'cd6f6d7b-994b-43fa-ab10-b574fca7ddac', 1, 481, 62, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(482, 'a6e86a1a-8e11-4dae-a7c6-d425337243d3', 1, 482, 62, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(483, '071f7998-a4f7-4eb0-a7c4-0957eb59d519', 1, 483, 62, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(484, 'baba640b-fe5b-4a21-b5b7-d51f722d10a4', 1, 484, 62, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(485, 'bcfe7002-9661-4aca-bfd5-f6cfb233e3a1', 1, 485, 62, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(486, '5a16e62a-e98b-43fa-b1ae-517fe3408832', 1, 486, 62, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(487, 'dddce8be-c474-4296-b5ac-21b2c7a982e5', 1, 487, 62, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(488, 'c7ceed5b-34db-4f92-bf31-e5a92255f57a', 1, 488, 62, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(489, '6d62cf33-ac0d-4f78-b1dd-69fb5251376c', 1, 489, 62, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(490, '102ffbfe-f591-43b8-8abf-1fe5dbb667ff', 1, 490, 62, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(491, '212e4ee7-3215-4e74-b717-1b3470c257e6', 1, 491, 62, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(492, 'd978dc50-6343-4e2f-b1f1-d1602e33dfa5', 1, 492, 62, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(493, '96a97fe2-a489-498e-8727-af138702054d', 1, 493, 62, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(494, '4a71cb33-78b3-4843-9b25-8c59b8f2ed16', 1, 494, 63, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(495, 'f573907f-a773-4b8f-96ac-2c3cbf93c41a', 1, 495, 63, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(496, '55d4711d-8bad-489d-b663-e41511e35f4e', 1, 496, 63, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(497, '6d092587-f8c1-478b-bb89-62392007a8bf', 1, 497, 63, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(498, '6671f14e-329a-4f39-9640-9c7f0917400c', 1, 498, 63, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(499, 'd5de1673-0e2b-411b-b43e-e76a911eb35e', 1, 499, 63, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(500, '19fa9c6d-3976-4c8a-9073-8a3e75f64b9d', 1, 500, 63, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(501, '598cd5ec-3e75-4afe-a75a-f18407fa2b15', 1, 501, 63, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(502, 'ccad62ff-8a43-4353-9e76-29ebe060a641', 1, 502, 63, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(503, '601a12bf-2997-4a66-8451-11439e1d42ab', 1, 503, 63, 17, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(504, '65f7bc49-46c3-449c-a2d2-e4bf8868eaa2', 1, 504, 63, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(505, '6f64f170-14b6-41e8-ad9b-3fc02a8d8270', 1, 505, 65, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(506, 'fc0ed65b-7b33-4622-98d8-678ce6adc27b', 1, 506, 65, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(507, 'bc11dfef-add8-4520-b947-7a8420806f39', 1, 507, 65, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(508, 'c699bf3c-147a-4a9f-8884-fef535ba5182', 1, 508, 65, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(509, '537a43da-1a13-4c7e-b56c-ae243b493c4f', 1, 509, 65, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(510, '0e77115d-210b-4de3-9f10-30504a557d01', 1, 510, 65, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(511, '55f58915-2da5-447c-9841-b7302f2f9987', 1, 511, 65, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(512, 'cce484ad-6b70-4b61-856f-b316f0ee4287', 1, 512, 65, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(513, 'd6160676-9fde-4f68-830a-6e378cf2820c', 1, 513, 65, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(514, 'cacebbae-eee6-440a-a673-1d070ea56267', 1, 514, 66, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(515, '083bf77d-9c76-409c-b074-79fc50000f70', 1, 515, 66, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(516, '78dcea3c-522e-4367-84c8-bc66a77f33af', 1, 516, 66, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(517, '01fe6d5f-a384-4bb0-bfd5-ee2070544c99', 1, 517, 66, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(518, '2160a14d-4328-41db-a49f-e4d04e6daa3c', 1, 518, 66, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(519, '5005f16b-1b92-4cca-9ab2-17a2e5850983', 1, 519, 66, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(520, '21e46739-69c4-4050-96ff-98a51ee8faf4', 1, 520, 66, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(521, 'a245fa8b-b552-4dbf-adb4-12369103ea61', 1, 521, 66, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(522, '188983b0-f628-4823-949d-e2df4dd4d4b6', 1, 522, 66, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(523, '3e945f6d-5f51-44fe-9fd2-1816f127df87', 1, 523, 66, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(524, '7d8989b5-2143-4f73-9e6b-211f737f451a', 1, 524, 66, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(525, 'e9d580a7-33d3-4936-b19a-11f5f3b4f817', 1, 525, 66, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(526, '9df3c8db-8abb-4276-8335-f5b082c1ecdf', 1, 526, 66, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(527, 'd2ed0703-df71-460d-94e4-79aee90d9066', 1, 527, 66, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(528, '2ceeec77-c9ef-4c90-b34b-51607fc5ee7d', 1, 528, 67, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(529, 'd3970258-4ad9-4528-90db-132df46c62eb', 1, 529, 67, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(530, '7abcf5b2-abec-4588-8063-d6d91ff637c6', 1, 530, 67, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(531, 'd6959e2f-8bc6-4dd2-a8a2-d14f46a59bc4', 1, 531, 67, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(532, '8c1fcd1d-3aca-4808-9799-24f918df01cd', 1, 532, 67, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(533, '3d112f1b-ff53-40f8-9058-c812bd248661', 1, 533, 67, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(534, '12bc390c-0fdc-4cc9-be8b-4ddd057131d4', 1, 534, 67, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(535, '49a54578-159a-4d54-bf49-2175e2433bbe', 1, 535, 67, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(536, '68b6c1ae-e054-4295-bc1b-bbbd65771104', 1, 536, 67, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(537, 'ac3e132d-bad5-4880-8f0f-bc4346d193af', 1, 537, 67, 17, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(538, '792ff66e-561a-430e-8850-542589566bd3', 1, 538, 67, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(539, '7ae87127-ae35-4dd8-9652-ddbff377d9bd', 1, 539, 69, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(540, '7e795ba0-11e1-4739-9264-a4658f4ae36c', 1, 540, 69, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(541, 'ae889e5f-e1a6-4a0a-8fc0-fae39a12b2f2', 1, 541, 69, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(542, '11469440-b3af-42be-bdeb-07b2fc20a79a', 1, 542, 69, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(543, 'edb0c333-c31c-4194-94df-75adfa917a33', 1, 543, 69, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(544, '7ab754b4-a069-456d-909d-34375d240cdf', 1, 544, 69, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(545, 'a938a28e-e485-4041-acfb-aa949727d291', 1, 545, 69, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(546, '733441cc-864a-4712-a63a-39f5c96b73f6', 1, 546, 69, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(547, '22acad88-4d4c-47a1-9d9f-99d52ef47491', 1, 547, 69, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(548, '8e20d774-5642-4de8-b74c-4f4d5264b3be', 1, 548, 70, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(549, '4751a7e9-a230-4479-82a9-1d85696b8512', 1, 549, 70, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(550, 'eaadbbf2-568e-4c8f-b939-b0c5be47d9ae', 1, 550, 70, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(551, '1b830cac-d033-4162-8151-bff2169e4f05', 1, 551, 70, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(552, '7ea3e5b5-89cd-4f65-9e69-b8a6f1d15eba', 1, 552, 70, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(553, 'cf6e7a92-aa3b-4488-b635-27bd0840c0b7', 1, 553, 70, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(554, '825755ee-4018-4450-a5f2-ebdb554b351d', 1, 554, 70, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(555, '37f57246-9d3b-4824-9709-55df65a9de96', 1, 555, 70, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(556, '9bec9100-20b1-4fd0-a488-bed3452f9d29', 1, 556, 70, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(557, '39babf8b-5729-46d3-8d91-9bd62c04fe9c', 1, 557, 70, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(558, '2ac6ec6c-74f4-4e53-a090-f5f449c890f6', 1, 558, 70, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(559, '79100c35-4a95-4e73-9434-450a5e806ae0', 1, 559, 70, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(560, '294caf03-0ce0-4be3-b229-39fb77d2be5c', 1, 560, 70, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(561, 'd5feb6da-2c8b-42f7-bf12-db62f5679b12', 1, 561, 70, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(562, '28bbdaf8-1dcc-4eed-bdbe-32d63630db26', 1, 562, 71, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(563, '0d4cdfbf-8d26-4142-8749-882d0ae788c5', 1, 563, 71, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(564, '9e719753-4db6-4787-aa06-a853dae14a93', 1, 564, 71, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(565, 'aec27c5b-5971-4a0c-bd59-570aa6f26a63', 1, 565, 71, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(566, '04d60c4a-44a2-4750-9bac-af1219f60a41', 1, 566, 71, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(567, 'f60f2bfe-b13d-4906-a73a-406fa1fdf331', 1, 567, 71, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(568, 'c810cb86-1ba7-48b5-9f6b-b8077629e5f3', 1, 568, 71, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(569, 'e8573a03-e997-4e96-b257-d4ff3d3f9d1b', 1, 569, 71, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(570, 'e9119484-3793-4216-a67b-cdc2453777b7', 1, 570, 71, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(571, 'a90bca06-54fa-49c9-994f-7eb80f380bb6', 1, 571, 71, 17, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(572, '01838477-85b5-4796-ab8a-dd0325ea0a9a', 1, 572, 71, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(573, '4e38228e-fdf0-4ccc-8f59-a253b4e897fa', 1, 573, 73, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(574, 'cb447a99-2071-4497-8c15-281b72e825c7', 1, 574, 73, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(575, '1fd910a7-efa4-49da-87e0-82cc626c1939', 1, 575, 73, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(576, '3e1802ac-af4a-4c6f-bea4-738e158bc29d', 1, 576, 73, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(577, 'a6f9d2b5-1866-4cc9-b3ea-c288581dfb9d', 1, 577, 73, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(578, 'ed6eba5a-cece-4d81-a4a2-180ca9a64427', 1, 578, 73, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(579, 'ee8575ae-36a2-4ebe-8d3c-fea59a6e2a23', 1, 579, 73, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(580, '12666d61-c715-4c75-b6b1-2f331c864e3a', 1, 580, 73, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(581, 'fe4ddfe3-bd84-4e8b-aac7-b800bcfa67a4', 1, 581, 73, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(582, 'c6360a5c-7899-43fe-82c6-f06d0125a6b7', 1, 582, 74, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(583, '72555258-1500-4906-85bd-daf08314235e', 1, 583, 74, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(584, '6aef48a8-c99a-4246-b4a4-0cc7d68717f0', 1, 584, 74, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(585, 'd1eeb71d-fc00-482a-b516-4441184eb54b', 1, 585, 74, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(586, 'cc2615f9-9a79-444a-83ab-ad79ef8d0e45', 1, 586, 74, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(587, '4b11afcf-5b76-4265-a55f-792863cdbd64', 1, 587, 74, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(588, '8cfe41b1-6c7a-4e46-baf3-e312b9d48693', 1, 588, 74, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(589, '81716508-2651-4441-a6d8-995f3e1b4f67', 1, 589, 74, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(590, '5651e3e8-6009-413e-8dad-ffc2b083901f', 1, 590, 74, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(591, '6ab476fc-8ce5-414f-8fe7-4ed8c8064731', 1, 591, 74, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(592, '50e220d6-20f1-45d4-827b-a1e3cf3073ce', 1, 592, 74, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(593, '577e660c-00b9-4c0a-b539-3289c931d7be', 1, 593, 74, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(594, '9d18c4f9-186d-493c-9761-469ff63f557f', 1, 594, 74, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(595, '03a7ab39-b5ba-49ed-9f96-3ef0f3ac2f41', 1, 595, 74, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(596, '89a98a1e-0f7b-441d-9350-e9cc549f12a0', 1, 596, 75, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(597, 'ec440199-3975-494b-9673-bac60b32f559', 1, 597, 75, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(598, 'ccc0d8f8-5f3c-4490-a8e6-5e46a5a5f7ac', 1, 598, 75, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(599, '643a4aa6-c7fe-4587-a875-3aaecfa27594', 1, 599, 75, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(600, 'dd04ed6f-c884-46a2-8767-3853c6f25d2a', 1, 600, 75, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581');
INSERT INTO public.assignments VALUES
	(601, '70d1e940-7990-45b9-bd95-b9474578869d', 1, 601, 75, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(602, '77d77f0b-3020-45d8-9678-1d92fbefeb32', 1, 602, 75, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(603, '73799b76-c860-40ed-8244-2b18985f6803', 1, 603, 75, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(604, 'c55db9c6-46cb-43aa-bec9-801bf6ca7479', 1, 604, 75, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(605, '359b1d59-ce2a-4900-962c-3fa0ebcab414', 1, 605, 75, 17, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(606, 'c7a6f25e-bc3f-4243-b9ec-610b55802d8f', 1, 606, 75, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(607, '0c5fe958-b4a0-477c-b93c-f9f282ce1448', 1, 607, 77, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(608, '93157909-a53d-4779-9b68-a6709c83d18d', 1, 608, 77, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(609, '5c404b1a-7060-4170-bafd-a17bcdf2b46b', 1, 609, 77, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(610, 'e7e9e3e4-dac1-4ad9-bf96-b60fbd19989c', 1, 610, 77, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(611, 'a9ea482e-bd66-46b9-9299-48deda2ba27f', 1, 611, 77, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(612, '83c19f5e-a7b1-4375-963f-b020175b4436', 1, 612, 77, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(613, '0c580404-50c1-47a1-84ce-ffda25239a0e', 1, 613, 77, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(614, '8a86538f-8f9f-4a75-b853-627e11319ace', 1, 614, 77, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(615, 'b4d58612-ea93-445b-963d-bd20671c0136', 1, 615, 77, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(616, '361dd8af-ec1f-4e9e-bb76-87f307ad51f7', 1, 616, 78, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(617, '2b60cdf3-3bc7-4209-b497-fd7933d3bea5', 1, 617, 78, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(618, '7f57611e-0d7d-41cc-80c3-6e2767a1ac69', 1, 618, 78, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(619, '5e7ca4ef-d509-433c-95f2-f029263c225a', 1, 619, 78, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(620, '6065fb20-d08d-417f-9d76-b60d21ce70c3', 1, 620, 78, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(621, 'ca28bcdd-9c1b-44e7-8eaf-b8d3d33a63d8', 1, 621, 78, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(622, '5df1d61d-d587-4f9c-a590-0d9774861fb5', 1, 622, 78, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(623, '54f654b1-93ae-46b1-89c5-1391fcf30c89', 1, 623, 78, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(624, '4831ad84-63d9-4251-a741-0a6f3c99d96b', 1, 624, 78, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(625, 'f07647d8-eea4-4150-b845-2719457fcc27', 1, 625, 78, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(626, 'e1512458-b791-4002-812f-22b2d7656cd5', 1, 626, 78, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(627, 'd8697a81-c114-4d83-b225-14f330b4135c', 1, 627, 78, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(628, 'c43c084c-1921-4df8-b7a3-e50eaf391bab', 1, 628, 78, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(629, '6379b1de-387a-40f3-8e14-db32edc36f08', 1, 629, 78, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(630, 'a6b1f1dc-307d-4463-89c0-ff380aa9ffbf', 1, 630, 79, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(631, '1caf316a-8d43-4a69-b4d2-b010b8a27f21', 1, 631, 79, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(632, '7a56ac6a-c5ec-463c-bef2-a406b82d9ca8', 1, 632, 79, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(633, '00851313-8a8f-4f0b-a51e-5d0de4a018b5', 1, 633, 79, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(634, '44a73ae3-6f7c-499c-9322-0a50cc5ceba4', 1, 634, 79, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(635, 'baa8ca07-e4e6-45ee-8a51-13f3091fa148', 1, 635, 79, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(636, '9cf1594f-7e18-4e66-9fba-717452e93285', 1, 636, 79, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(637, '9633db83-4754-4bfd-965b-ebde71eb3666', 1, 637, 79, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(638, '02d50465-35ac-4bd3-9f46-8c249b61bc01', 1, 638, 79, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(639, '14830045-f850-4f29-981d-b528e975771d', 1, 639, 79, 17, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(640, 'c42ca981-626c-46cd-acce-04b9410c836d', 1, 640, 79, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(641, '4332118e-38c9-4d89-9cfa-6c69fa3c60c1', 1, 641, 81, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(642, 'a6e7668f-e106-492b-a9a5-622fc716e0b6', 1, 642, 81, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(643, 'aa9d6297-bcea-4d50-93c1-04d31f9b1276', 1, 643, 81, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(644, '5d57b4d5-17c8-45e4-b0b5-85f96043d6fa', 1, 644, 81, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(645, 'e3d0b932-b555-4081-ac34-03416aaedc7d', 1, 645, 81, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(646, 'a1bc2bd9-2997-41b0-bd7e-6f3dc5152af3', 1, 646, 81, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(647, '56133000-32f9-4a16-8cff-6e38c7dbfd90', 1, 647, 81, 13, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(648, 'b2bc3197-e714-4d05-81a3-ce2fd9832e3a', 1, 648, 81, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(649, 'c3d3dcaf-aa1a-4423-8b15-136d8ec7ec31', 1, 649, 81, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(650, '9b01e8b8-bcda-4fcb-9d07-059b13fd4aa5', 1, 650, 82, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(651, '3daab77c-ee96-4b6b-b5a1-e811ebae41a5', 1, 651, 82, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(652, '5acbd9a0-7095-4a19-a0a7-24cf03f2019c', 1, 652, 82, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(653, '0b122508-ce93-45d1-9fe8-8a29fbbf17d3', 1, 653, 82, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(654, '22fd0f14-c23d-49e1-b6e4-cdd29de5a400', 1, 654, 82, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(655, 'b8dabce2-1839-42b7-be74-1a3c44f53759', 1, 655, 82, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(656, '5836bc30-3889-4684-9fca-ee5e147dcb15', 1, 656, 82, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(657, 'ab5af261-ebb5-4de6-b6ab-b0d71771b5cf', 1, 657, 82, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(658, '75cf9ba3-513b-479a-ad5e-514b152fb308', 1, 658, 82, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(659, '52ca62ca-1431-4cb2-89b7-b14e40e22da0', 1, 659, 82, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(660, 'a175cef9-20e9-4898-9a61-2a206a42da09', 1, 660, 82, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(661, '9af4685d-912d-47e6-91d9-1e81e3180511', 1, 661, 82, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(662, '686a49b5-8070-4d2c-b78d-eb144974abe8', 1, 662, 82, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(663, 'fdcc07f5-69a0-47dd-9d9e-989993e028eb', 1, 663, 82, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(664, '8858271f-c64e-447b-8a40-e9d1f1144e7c', 1, 664, 83, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(665, '83957c8f-4143-4610-8d1c-b560f3ec4c59', 1, 665, 83, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(666, '489e5336-f644-4551-a8ae-243847bcb9b2', 1, 666, 83, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(667, '5b384f83-5fee-4842-a761-32297e3522ad', 1, 667, 83, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(668, '699997ac-5d6f-4d3c-b288-62a2cde860d9', 1, 668, 83, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(669, '75ba98cf-1d3f-4c65-939e-aff859e89484', 1, 669, 83, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(670, 'bbcead6f-1242-41b0-91b1-366b3b501828', 1, 670, 83, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(671, 'c4f9b942-2009-43f2-890a-7b5d9415714e', 1, 671, 83, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(672, 'b9cd5535-3ad4-4d62-b8be-3bacdccf6a82', 1, 672, 83, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(673, '4f530cce-1f2a-4307-a964-3353fdfa27b7', 1, 673, 83, 17, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(674, '199feade-1ce4-4fac-b9b1-47ce77d2fed4', 1, 674, 83, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(675, 'd6038098-a946-4272-9731-f72f26a7d9ed', 1, 675, 84, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(676, '3d3cacf7-557b-487c-b739-44c189bb70ff', 1, 676, 84, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(677, '433a2468-0906-4bc1-a37f-08d918fbdd7a', 1, 677, 84, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(678, 'cf3112d5-75ed-4441-b7eb-cc743eb98f06', 1, 678, 84, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(679, '7503a3c1-c533-4456-98a1-f846aa68d168', 1, 679, 97, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(680, '11f892b7-a29d-481d-898f-891761528a04', 1, 680, 97, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(681, 'cb595a20-7988-4ef6-a30f-e6d8d984145b', 1, 681, 97, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(682, '6e2375fe-3387-4594-b135-1247b269b09d', 1, 682, 97, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(683, '9adda23d-eedb-49b9-b4d6-fb0c641d7ba7', 1, 683, 97, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(684, 'bf6a37f9-172f-4374-8886-f81c78409ec9', 1, 684, 97, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(685, '901e6afd-6b46-4528-b8aa-aceaaa119384', 1, 685, 97, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(686, '66b54ebd-e938-418a-aff7-b0958b04d075', 1, 686, 97, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(687, 'fdda786d-9c27-41ce-a8d5-ff76f7d6667b', 1, 687, 97, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(688, 'c974610e-5430-4626-a1a3-fe3aaeadb93d', 1, 688, 97, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(689, '06b607d1-70e6-4b9c-85ff-4ff25b616239', 1, 689, 97, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(690, 'd2fe3ffc-9487-410d-bef7-f223b2b4b9cb', 1, 690, 97, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(691, '7eb116ac-1e1c-4ef3-834f-a78a15d7bab1', 1, 691, 97, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(692, '06b61c89-e76d-4f0b-9bae-bc8c198e3ece', 1, 692, 97, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(693, 'a0775321-2edf-40dc-ad27-4b63029fecc7', 1, 693, 99, 9, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(694, '6f18f42b-fa66-4f29-a258-42944fc29c69', 1, 694, 99, 10, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(695, 'a32571e2-659b-4691-91f1-d766a825ab9d', 1, 695, 99, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(696, '6acbc495-ba6e-4159-a166-401474d5286c', 1, 696, 99, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(697, '681f369f-2a87-4f28-ac81-48239ce4c059', 1, 697, 99, 12, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(698, '23e38103-c06c-43fb-8b29-0b15b627a980', 1, 698, 99, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(699, 'f7b60752-974b-42b7-a625-d3e616d1ea49', 1, 699, 99, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(700, 'a3de67d4-150f-4e0b-bfd0-d61864f444ef', 1, 700, 99, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(701, 'e6412e69-5454-4b9d-a990-803f5a3396e8', 1, 701, 99, 15, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(702, 'f4926c7d-a484-42da-ae4e-f9bc29c3e8c0', 1, 702, 99, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(703, 'd2044275-2e97-4bde-95cb-c36d3bb08794', 1, 703, 99, 14, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(704, '68047228-4937-4d96-b417-b4c093609f0a', 1, 704, 99, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(705, '0be0d031-0734-411c-9b3b-cb5902769b2d', 1, 705, 99, 11, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(706, 'c774b335-fa47-4295-8f11-e7c1e33b8c27', 1, 706, 99, 16, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(707, '0f2e24f5-5488-4d9a-8a82-14b7ca86117c', 1, 707, 95, 1, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(708, '6f6518fd-ebdc-4ef8-aea5-aa999f092279', 1, 707, 95, 4, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(709, '8463cd77-60a5-4474-ae6c-747f68985dfa', 1, 708, 95, 2, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(710, 'eeca9b9a-b53f-41c5-a669-903fae341325', 1, 709, 95, 3, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(711, '92959398-b9fe-449f-b604-d4d30df70eaa', 1, 710, 95, 3, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(712, '0d90318f-4a6d-4cc4-b9f4-754191274286', 1, 711, 86, 5, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(713, '5d291875-31fb-4348-950d-5487f98f2062', 1, 712, 86, 20, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(714, '9b915009-1c8d-4a06-aaa5-08011db4061d', 1, 713, 33, 8, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(715, '5e7ec13d-cf4f-4291-a999-27cc621223fe', 1, 714, 80, 8, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(716, 'e5455434-61d4-4f36-ba78-8aaa34bd55dc', 1, 715, 20, 8, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(717, 'ee027b55-9a95-4f34-98bb-76a87014849a', 1, 716, 1, 7, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(718, '47840541-85fe-41c0-a9db-7d997eeff39e', 1, 717, 1, 8, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(719, 'fe1b3fbd-49b9-4a49-b5d2-565d8671b77e', 1, 718, 5, 7, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(720, '7438bc37-13f0-43f3-8e29-3955ed101d2a', 1, 719, 5, 8, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(721, '7f2d8ee2-dbaa-480b-8a57-ee503b8855b6', 1, 720, 10, 7, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(722, 'dd11fb20-378d-4a65-a0e1-47b2f3669222', 1, 721, 10, 8, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(723, 'c6cc664a-046b-44d6-a4d3-67020daef2e6', 1, 722, 15, 7, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(724, 'fbcca076-55f8-45fa-a8ec-8168abb1d803', 1, 723, 15, 8, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(725, 'c651d4b7-baf8-4217-a8aa-c04731c1057b', 1, 724, 20, 7, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(726, '925b7733-c85f-41c9-a9aa-dd34de7a4fc2', 1, 725, 24, 7, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(727, '5b4cdf4e-3d07-45f4-ae0c-eaf864a001c4', 1, 726, 24, 8, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(728, 'b0953e70-3a1d-4ca8-ae09-5007466366fd', 1, 727, 28, 7, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(729, 'cd5bd801-c304-45fc-8a72-01d2f54dc5b0', 1, 728, 28, 8, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(730, '4111c4d3-4832-4731-8aa4-1578bd029b55', 1, 729, 33, 7, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(731, '13e94d53-f450-4271-98d7-6d542eeccb4d', 1, 730, 38, 7, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(732, '3a3fc62d-99d6-4143-b691-1001d3be8fdf', 1, 731, 38, 8, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(733, '711ed44f-8b84-4b2f-8f01-abd931f2598e', 1, 732, 42, 7, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(734, '11d8e5b3-394a-4fe9-b037-901db0450161', 1, 733, 42, 8, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(735, '26694d41-7ad0-4c63-a881-fe4a3b0623f3', 1, 734, 47, 7, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(736, '4c484a52-b401-4c15-93eb-f2f301687f47', 1, 735, 47, 8, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(737, '52b8f4f3-0a1c-4814-a176-b9319384e459', 1, 736, 52, 7, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(738, 'ed9a86cb-d2e7-48fd-8712-ecdd7f427a75', 1, 737, 52, 8, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(739, 'c5484d1c-27e5-4e94-823f-c608e6e7fd2c', 1, 738, 56, 7, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(740, 'b7244677-405a-42c9-a16f-e6d3e7a62b3d', 1, 739, 56, 8, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(741, 'a629effb-d832-489e-94a6-d44d34f716bf', 1, 740, 60, 7, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(742, 'c79565fb-3a03-4041-997b-74d376011895', 1, 741, 60, 8, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(743, 'd8370b88-ea55-45fc-9c05-ef32bfd5c68a', 1, 742, 64, 7, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(744, 'b63aeca3-a700-42be-b4a2-9d8a99f9fe90', 1, 743, 64, 8, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(745, '16e813f1-5c07-4784-952c-a4fbabae72f1', 1, 744, 68, 7, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(746, 'a33b53f2-76eb-4f08-8e98-37a12f0d7efb', 1, 745, 68, 8, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(747, '09858d02-8333-413e-ae81-036988aac53d', 1, 746, 72, 7, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(748, 'b6257747-6132-460f-b1ad-75d5c0f12b48', 1, 747, 72, 8, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(749, 'f2d0991c-0cc5-453f-a17b-aac592a13a21', 1, 748, 76, 7, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(750, 'efca17b2-4c4c-4549-b4d4-409b96f359d9', 1, 749, 76, 8, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(751, '38cc9cf7-562d-4584-85f7-ce86db0b411a', 1, 750, 80, 7, '', '2018-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(752, '7902b3c7-b494-4000-9ea0-9ccfd21faf06', 1, 751, 73, 12, '', '2026-11-30', NULL, '2026-11-30 15:13:14.687593', '2026-11-30 15:13:14.687593');


--
-- Data for Name: attendance_nonces; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.attendance_nonces VALUES
	(47, 1002, 'demo-47-1002', '2026-11-23 15:00:00', '2026-11-23 15:00:00'),
	(47, 1003, 'demo-47-1003', '2026-11-23 15:00:00', '2026-11-23 15:00:00'),
	(47, 1004, 'demo-47-1004', '2026-11-23 15:00:00', '2026-11-23 15:00:00'),
	(47, 1005, 'demo-47-1005', '2026-11-23 15:00:00', '2026-11-23 15:00:00'),
	(47, 1006, 'demo-47-1006', '2026-11-23 15:00:00', '2026-11-23 15:00:00'),
	(47, 1007, 'demo-47-1007', '2026-11-23 15:00:00', '2026-11-23 15:00:00'),
	(47, 1008, 'demo-47-1008', '2026-11-23 15:00:00', '2026-11-23 15:00:00'),
	(47, 1009, 'demo-47-1009', '2026-11-23 15:00:00', '2026-11-23 15:00:00'),
	(47, 1010, 'demo-47-1010', '2026-11-23 15:00:00', '2026-11-23 15:00:00'),
	(47, 1011, 'demo-47-1011', '2026-11-23 15:00:00', '2026-11-23 15:00:00'),
	(50, 1016, 'demo-50-1016', '2026-11-10 15:00:00', '2026-11-10 15:00:00'),
	(50, 1017, 'demo-50-1017', '2026-11-10 15:00:00', '2026-11-10 15:00:00'),
	(50, 1018, 'demo-50-1018', '2026-11-10 15:00:00', '2026-11-10 15:00:00'),
	(50, 1019, 'demo-50-1019', '2026-11-10 15:00:00', '2026-11-10 15:00:00'),
	(50, 1020, 'demo-50-1020', '2026-11-10 15:00:00', '2026-11-10 15:00:00'),
	(50, 1021, 'demo-50-1021', '2026-11-10 15:00:00', '2026-11-10 15:00:00'),
	(50, 1022, 'demo-50-1022', '2026-11-10 15:00:00', '2026-11-10 15:00:00'),
	(50, 1023, 'demo-50-1023', '2026-11-10 15:00:00', '2026-11-10 15:00:00'),
	(50, 1024, 'demo-50-1024', '2026-11-10 15:00:00', '2026-11-10 15:00:00'),
	(50, 1025, 'demo-50-1025', '2026-11-10 15:00:00', '2026-11-10 15:00:00'),
	(50, 1026, 'demo-50-1026', '2026-11-10 15:00:00', '2026-11-10 15:00:00'),
	(50, 1027, 'demo-50-1027', '2026-11-10 15:00:00', '2026-11-10 15:00:00'),
	(50, 1028, 'demo-50-1028', '2026-11-10 15:00:00', '2026-11-10 15:00:00'),
	(50, 1029, 'demo-50-1029', '2026-11-10 15:00:00', '2026-11-10 15:00:00'),
	(50, 1030, 'demo-50-1030', '2026-11-10 15:00:00', '2026-11-10 15:00:00'),
	(50, 1031, 'demo-50-1031', '2026-11-10 15:00:00', '2026-11-10 15:00:00'),
	(50, 1032, 'demo-50-1032', '2026-11-10 15:00:00', '2026-11-10 15:00:00'),
	(50, 1033, 'demo-50-1033', '2026-11-10 15:00:00', '2026-11-10 15:00:00'),
	(51, 1016, 'demo-51-1016', '2026-11-26 15:00:00', '2026-11-26 15:00:00'),
	(51, 1017, 'demo-51-1017', '2026-11-26 15:00:00', '2026-11-26 15:00:00'),
	(51, 1018, 'demo-51-1018', '2026-11-26 15:00:00', '2026-11-26 15:00:00'),
	(51, 1019, 'demo-51-1019', '2026-11-26 15:00:00', '2026-11-26 15:00:00'),
	(51, 1020, 'demo-51-1020', '2026-11-26 15:00:00', '2026-11-26 15:00:00'),
	(51, 1021, 'demo-51-1021', '2026-11-26 15:00:00', '2026-11-26 15:00:00'),
	(51, 1022, 'demo-51-1022', '2026-11-26 15:00:00', '2026-11-26 15:00:00'),
	(51, 1023, 'demo-51-1023', '2026-11-26 15:00:00', '2026-11-26 15:00:00'),
	(51, 1024, 'demo-51-1024', '2026-11-26 15:00:00', '2026-11-26 15:00:00'),
	(51, 1025, 'demo-51-1025', '2026-11-26 15:00:00', '2026-11-26 15:00:00'),
	(51, 1026, 'demo-51-1026', '2026-11-26 15:00:00', '2026-11-26 15:00:00'),
	(51, 1027, 'demo-51-1027', '2026-11-26 15:00:00', '2026-11-26 15:00:00'),
	(51, 1028, 'demo-51-1028', '2026-11-26 15:00:00', '2026-11-26 15:00:00'),
	(51, 1029, 'demo-51-1029', '2026-11-26 15:00:00', '2026-11-26 15:00:00'),
	(51, 1030, 'demo-51-1030', '2026-11-26 15:00:00', '2026-11-26 15:00:00'),
	(51, 1031, 'demo-51-1031', '2026-11-26 15:00:00', '2026-11-26 15:00:00'),
	(51, 1032, 'demo-51-1032', '2026-11-26 15:00:00', '2026-11-26 15:00:00'),
	(51, 1033, 'demo-51-1033', '2026-11-26 15:00:00', '2026-11-26 15:00:00'),
	(52, 1034, 'demo-52-1034', '2026-11-20 15:00:00', '2026-11-20 15:00:00'),
	(52, 1035, 'demo-52-1035', '2026-11-20 15:00:00', '2026-11-20 15:00:00'),
	(52, 1036, 'demo-52-1036', '2026-11-20 15:00:00', '2026-11-20 15:00:00'),
	(52, 1037, 'demo-52-1037', '2026-11-20 15:00:00', '2026-11-20 15:00:00'),
	(52, 1038, 'demo-52-1038', '2026-11-20 15:00:00', '2026-11-20 15:00:00'),
	(52, 1039, 'demo-52-1039', '2026-11-20 15:00:00', '2026-11-20 15:00:00'),
	(52, 1040, 'demo-52-1040', '2026-11-20 15:00:00', '2026-11-20 15:00:00'),
	(52, 1041, 'demo-52-1041', '2026-11-20 15:00:00', '2026-11-20 15:00:00'),
	(52, 1042, 'demo-52-1042', '2026-11-20 15:00:00', '2026-11-20 15:00:00'),
	(52, 1043, 'demo-52-1043', '2026-11-20 15:00:00', '2026-11-20 15:00:00'),
	(52, 1044, 'demo-52-1044', '2026-11-20 15:00:00', '2026-11-20 15:00:00'),
	(52, 1045, 'demo-52-1045', '2026-11-20 15:00:00', '2026-11-20 15:00:00'),
	(47, 1072, 'upgrade-1', '2026-11-30 15:13:14.687593', '2026-11-30 15:13:14.687593');


--
-- Data for Name: attendances; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.attendances VALUES
	(1, 25, 744, 'present', true, 712, '2020-11-10 15:00:00', false),
	(2, 25, 745, 'present', true, 712, '2020-11-10 15:00:00', false),
	(3, 25, 746, 'present', true, 712, '2020-11-10 15:00:00', false),
	(4, 25, 747, 'present', true, 712, '2020-11-10 15:00:00', false),
	(5, 25, 748, 'present', true, 712, '2020-11-10 15:00:00', false),
	(6, 25, 749, 'present', true, 712, '2020-11-10 15:00:00', false),
	(7, 25, 750, 'present', true, 712, '2020-11-10 15:00:00', false),
	(8, 25, 751, 'present', true, 712, '2020-11-10 15:00:00', false),
	(9, 25, 752, 'present', true, 712, '2020-11-10 15:00:00', false),
	(10, 25, 753, 'present', true, 712, '2020-11-10 15:00:00', false),
	(11, 25, 754, 'present', true, 712, '2020-11-10 15:00:00', false),
	(12, 25, 755, 'present', true, 712, '2020-11-10 15:00:00', false),
	(13, 25, 756, 'present', true, 712, '2020-11-10 15:00:00', false),
	(14, 25, 757, 'present', true, 712, '2020-11-10 15:00:00', false),
	(15, 25, 758, 'present', true, 712, '2020-11-10 15:00:00', false),
	(16, 25, 759, 'present', true, 712, '2020-11-10 15:00:00', false),
	(17, 25, 760, 'present', true, 712, '2020-11-10 15:00:00', false),
	(18, 25, 761, 'present', true, 712, '2020-11-10 15:00:00', false),
	(19, 25, 762, 'present', true, 712, '2020-11-10 15:00:00', false),
	(20, 25, 763, 'present', true, 712, '2020-11-10 15:00:00', false),
	(21, 25, 764, 'present', true, 712, '2020-11-10 15:00:00', false),
	(22, 25, 765, 'present', true, 712, '2020-11-10 15:00:00', false),
	(23, 25, 766, 'present', true, 712, '2020-11-10 15:00:00', false),
	(24, 25, 767, 'present', true, 712, '2020-11-10 15:00:00', false),
	(25, 25, 768, 'present', true, 712, '2020-11-10 15:00:00', false),
	(26, 25, 769, 'present', true, 712, '2020-11-10 15:00:00', false),
	(27, 25, 770, 'present', true, 712, '2020-11-10 15:00:00', false),
	(28, 25, 771, 'present', true, 712, '2020-11-10 15:00:00', false),
	(29, 25, 772, 'present', true, 712, '2020-11-10 15:00:00', false),
	(30, 25, 773, 'present', true, 712, '2020-11-10 15:00:00', false),
	(31, 25, 774, 'present', true, 712, '2020-11-10 15:00:00', false),
	(32, 25, 775, 'present', true, 712, '2020-11-10 15:00:00', false),
	(33, 25, 776, 'present', true, 712, '2020-11-10 15:00:00', false),
	(34, 25, 777, 'present', true, 712, '2020-11-10 15:00:00', false),
	(35, 25, 778, 'present', true, 712, '2020-11-10 15:00:00', false),
	(36, 25, 779, 'present', true, 712, '2020-11-10 15:00:00', false),
	(37, 25, 780, 'present', true, 712, '2020-11-10 15:00:00', false),
	(38, 25, 781, 'present', true, 712, '2020-11-10 15:00:00', false),
	(39, 25, 782, 'present', true, 712, '2020-11-10 15:00:00', false),
	(40, 25, 783, 'present', true, 712, '2020-11-10 15:00:00', false),
	(41, 26, 784, 'present', true, 712, '2020-12-08 15:00:00', false),
	(42, 26, 785, 'present', true, 712, '2020-12-08 15:00:00', false),
	(43, 26, 786, 'present', true, 712, '2020-12-08 15:00:00', false),
	(44, 26, 787, 'present', true, 712, '2020-12-08 15:00:00', false),
	(45, 26, 788, 'present', true, 712, '2020-12-08 15:00:00', false),
	(46, 26, 789, 'present', true, 712, '2020-12-08 15:00:00', false),
	(47, 26, 790, 'present', true, 712, '2020-12-08 15:00:00', false),
	(48, 26, 791, 'present', true, 712, '2020-12-08 15:00:00', false),
	(49, 26, 792, 'present', true, 712, '2020-12-08 15:00:00', false),
	(50, 26, 793, 'present', true, 712, '2020-12-08 15:00:00', false),
	(51, 26, 794, 'present', true, 712, '2020-12-08 15:00:00', false),
	(52, 26, 795, 'present', true, 712, '2020-12-08 15:00:00', false),
	(53, 26, 796, 'present', true, 712, '2020-12-08 15:00:00', false),
	(54, 26, 797, 'present', true, 712, '2020-12-08 15:00:00', false),
	(55, 26, 798, 'present', true, 712, '2020-12-08 15:00:00', false),
	(56, 26, 799, 'present', true, 712, '2020-12-08 15:00:00', false),
	(57, 26, 800, 'present', true, 712, '2020-12-08 15:00:00', false),
	(58, 26, 801, 'present', true, 712, '2020-12-08 15:00:00', false),
	(59, 26, 802, 'present', true, 712, '2020-12-08 15:00:00', false),
	(60, 26, 803, 'present', true, 712, '2020-12-08 15:00:00', false),
	(61, 26, 804, 'present', true, 712, '2020-12-08 15:00:00', false),
	(62, 26, 805, 'present', true, 712, '2020-12-08 15:00:00', false),
	(63, 26, 806, 'present', true, 712, '2020-12-08 15:00:00', false),
	(64, 26, 807, 'present', true, 712, '2020-12-08 15:00:00', false),
	(65, 26, 808, 'present', true, 712, '2020-12-08 15:00:00', false),
	(66, 26, 809, 'present', true, 712, '2020-12-08 15:00:00', false),
	(67, 26, 810, 'present', true, 712, '2020-12-08 15:00:00', false),
	(68, 26, 811, 'present', true, 712, '2020-12-08 15:00:00', false),
	(69, 26, 812, 'present', true, 712, '2020-12-08 15:00:00', false),
	(70, 26, 813, 'present', true, 712, '2020-12-08 15:00:00', false),
	(71, 26, 814, 'present', true, 712, '2020-12-08 15:00:00', false),
	(72, 26, 815, 'present', true, 712, '2020-12-08 15:00:00', false),
	(73, 26, 816, 'present', true, 712, '2020-12-08 15:00:00', false),
	(74, 26, 817, 'present', true, 712, '2020-12-08 15:00:00', false),
	(75, 26, 818, 'present', true, 712, '2020-12-08 15:00:00', false),
	(76, 26, 819, 'present', true, 712, '2020-12-08 15:00:00', false),
	(77, 26, 820, 'present', true, 712, '2020-12-08 15:00:00', false),
	(78, 26, 821, 'present', true, 712, '2020-12-08 15:00:00', false),
	(79, 26, 822, 'present', true, 712, '2020-12-08 15:00:00', false),
	(80, 26, 823, 'present', true, 712, '2020-12-08 15:00:00', false),
	(81, 26, 824, 'present', true, 712, '2020-12-08 15:00:00', false),
	(82, 26, 825, 'present', true, 712, '2020-12-08 15:00:00', false),
	(83, 26, 826, 'present', true, 712, '2020-12-08 15:00:00', false),
	(84, 26, 827, 'present', true, 712, '2020-12-08 15:00:00', false),
	(85, 26, 828, 'present', true, 712, '2020-12-08 15:00:00', false),
	(86, 26, 829, 'present', true, 712, '2020-12-08 15:00:00', false),
	(87, 26, 830, 'present', true, 712, '2020-12-08 15:00:00', false),
	(88, 26, 831, 'present', true, 712, '2020-12-08 15:00:00', false),
	(89, 26, 832, 'present', true, 712, '2020-12-08 15:00:00', false),
	(90, 26, 833, 'present', true, 712, '2020-12-08 15:00:00', false),
	(91, 26, 834, 'present', true, 712, '2020-12-08 15:00:00', false),
	(92, 26, 835, 'present', true, 712, '2020-12-08 15:00:00', false),
	(93, 26, 836, 'present', true, 712, '2020-12-08 15:00:00', false),
	(94, 26, 837, 'present', true, 712, '2020-12-08 15:00:00', false),
	(95, 26, 838, 'present', true, 712, '2020-12-08 15:00:00', false),
	(96, 26, 839, 'present', true, 712, '2020-12-08 15:00:00', false),
	(97, 26, 840, 'present', true, 712, '2020-12-08 15:00:00', false),
	(98, 26, 841, 'present', true, 712, '2020-12-08 15:00:00', false),
	(99, 26, 842, 'present', true, 712, '2020-12-08 15:00:00', false),
	(100, 26, 843, 'present', true, 712, '2020-12-08 15:00:00', false),
	(101, 26, 844, 'present', true, 712, '2020-12-08 15:00:00', false),
	(102, 26, 845, 'present', true, 712, '2020-12-08 15:00:00', false),
	(103, 26, 846, 'present', true, 712, '2020-12-08 15:00:00', false),
	(104, 26, 847, 'present', true, 712, '2020-12-08 15:00:00', false),
	(105, 26, 848, 'present', true, 712, '2020-12-08 15:00:00', false),
	(106, 26, 849, 'present', true, 712, '2020-12-08 15:00:00', false),
	(107, 26, 850, 'present', true, 712, '2020-12-08 15:00:00', false),
	(108, 26, 851, 'present', true, 712, '2020-12-08 15:00:00', false),
	(109, 26, 852, 'present', true, 712, '2020-12-08 15:00:00', false),
	(110, 26, 853, 'present', true, 712, '2020-12-08 15:00:00', false),
	(111, 26, 854, 'present', true, 712, '2020-12-08 15:00:00', false),
	(112, 26, 855, 'present', true, 712, '2020-12-08 15:00:00', false),
	(113, 26, 856, 'present', true, 712, '2020-12-08 15:00:00', false),
	(114, 26, 857, 'present', true, 712, '2020-12-08 15:00:00', false),
	(115, 26, 858, 'present', true, 712, '2020-12-08 15:00:00', false),
	(116, 26, 859, 'present', true, 712, '2020-12-08 15:00:00', false),
	(117, 26, 860, 'present', true, 712, '2020-12-08 15:00:00', false),
	(118, 26, 861, 'present', true, 712, '2020-12-08 15:00:00', false),
	(119, 26, 862, 'present', true, 712, '2020-12-08 15:00:00', false),
	(120, 26, 863, 'present', true, 712, '2020-12-08 15:00:00', false),
	(121, 26, 864, 'present', true, 712, '2020-12-08 15:00:00', false),
	(122, 26, 865, 'present', true, 712, '2020-12-08 15:00:00', false),
	(123, 26, 866, 'present', true, 712, '2020-12-08 15:00:00', false),
	(124, 26, 867, 'present', true, 712, '2020-12-08 15:00:00', false),
	(125, 26, 868, 'present', true, 712, '2020-12-08 15:00:00', false),
	(126, 26, 869, 'present', true, 712, '2020-12-08 15:00:00', false),
	(127, 26, 870, 'present', true, 712, '2020-12-08 15:00:00', false),
	(128, 26, 871, 'present', true, 712, '2020-12-08 15:00:00', false),
	(129, 26, 872, 'present', true, 712, '2020-12-08 15:00:00', false),
	(130, 26, 873, 'present', true, 712, '2020-12-08 15:00:00', false),
	(131, 26, 874, 'present', true, 712, '2020-12-08 15:00:00', false),
	(132, 26, 875, 'present', true, 712, '2020-12-08 15:00:00', false),
	(133, 26, 876, 'present', true, 712, '2020-12-08 15:00:00', false),
	(134, 26, 877, 'present', true, 712, '2020-12-08 15:00:00', false),
	(135, 26, 878, 'present', true, 712, '2020-12-08 15:00:00', false),
	(136, 26, 879, 'present', true, 712, '2020-12-08 15:00:00', false),
	(137, 26, 880, 'present', true, 712, '2020-12-08 15:00:00', false),
	(138, 26, 881, 'present', true, 712, '2020-12-08 15:00:00', false),
	(139, 26, 882, 'present', true, 712, '2020-12-08 15:00:00', false),
	(140, 26, 883, 'present', true, 712, '2020-12-08 15:00:00', false),
	(141, 26, 884, 'present', true, 712, '2020-12-08 15:00:00', false),
	(142, 26, 885, 'present', true, 712, '2020-12-08 15:00:00', false),
	(143, 26, 886, 'present', true, 712, '2020-12-08 15:00:00', false),
	(144, 26, 887, 'present', true, 712, '2020-12-08 15:00:00', false),
	(145, 26, 888, 'present', true, 712, '2020-12-08 15:00:00', false),
	(146, 26, 889, 'present', true, 712, '2020-12-08 15:00:00', false),
	(147, 26, 890, 'present', true, 712, '2020-12-08 15:00:00', false),
	(148, 26, 891, 'present', true, 712, '2020-12-08 15:00:00', false),
	(149, 26, 892, 'present', true, 712, '2020-12-08 15:00:00', false),
	(150, 26, 893, 'present', true, 712, '2020-12-08 15:00:00', false),
	(151, 26, 894, 'present', true, 712, '2020-12-08 15:00:00', false),
	(152, 26, 895, 'present', true, 712, '2020-12-08 15:00:00', false),
	(153, 26, 896, 'present', true, 712, '2020-12-08 15:00:00', false),
	(154, 26, 897, 'present', true, 712, '2020-12-08 15:00:00', false),
	(155, 26, 898, 'present', true, 712, '2020-12-08 15:00:00', false),
	(156, 26, 899, 'present', true, 712, '2020-12-08 15:00:00', false),
	(157, 26, 900, 'present', true, 712, '2020-12-08 15:00:00', false),
	(158, 26, 901, 'present', true, 712, '2020-12-08 15:00:00', false),
	(159, 26, 902, 'present', true, 712, '2020-12-08 15:00:00', false),
	(160, 26, 903, 'present', true, 712, '2020-12-08 15:00:00', false),
	(161, 26, 904, 'present', true, 712, '2020-12-08 15:00:00', false),
	(162, 26, 905, 'present', true, 712, '2020-12-08 15:00:00', false),
	(163, 26, 906, 'present', true, 712, '2020-12-08 15:00:00', false),
	(164, 26, 907, 'present', true, 712, '2020-12-08 15:00:00', false),
	(165, 26, 908, 'present', true, 712, '2020-12-08 15:00:00', false),
	(166, 26, 909, 'present', true, 712, '2020-12-08 15:00:00', false),
	(167, 26, 910, 'present', true, 712, '2020-12-08 15:00:00', false),
	(168, 26, 911, 'present', true, 712, '2020-12-08 15:00:00', false),
	(169, 26, 912, 'present', true, 712, '2020-12-08 15:00:00', false),
	(170, 26, 913, 'present', true, 712, '2020-12-08 15:00:00', false),
	(171, 26, 914, 'present', true, 712, '2020-12-08 15:00:00', false),
	(172, 26, 915, 'present', true, 712, '2020-12-08 15:00:00', false),
	(173, 26, 916, 'present', true, 712, '2020-12-08 15:00:00', false),
	(174, 26, 917, 'present', true, 712, '2020-12-08 15:00:00', false),
	(175, 26, 918, 'present', true, 712, '2020-12-08 15:00:00', false),
	(176, 26, 919, 'present', true, 712, '2020-12-08 15:00:00', false),
	(177, 26, 920, 'present', true, 712, '2020-12-08 15:00:00', false),
	(178, 26, 921, 'present', true, 712, '2020-12-08 15:00:00', false),
	(179, 26, 922, 'present', true, 712, '2020-12-08 15:00:00', false),
	(180, 26, 923, 'present', true, 712, '2020-12-08 15:00:00', false),
	(181, 26, 924, 'present', true, 712, '2020-12-08 15:00:00', false),
	(182, 26, 925, 'present', true, 712, '2020-12-08 15:00:00', false),
	(183, 26, 926, 'present', true, 712, '2020-12-08 15:00:00', false),
	(184, 26, 927, 'present', true, 712, '2020-12-08 15:00:00', false),
	(185, 26, 928, 'present', true, 712, '2020-12-08 15:00:00', false),
	(186, 26, 929, 'present', true, 712, '2020-12-08 15:00:00', false),
	(187, 26, 930, 'present', true, 712, '2020-12-08 15:00:00', false),
	(188, 26, 931, 'present', true, 712, '2020-12-08 15:00:00', false),
	(189, 26, 932, 'present', true, 712, '2020-12-08 15:00:00', false),
	(190, 26, 933, 'present', true, 712, '2020-12-08 15:00:00', false),
	(191, 26, 934, 'present', true, 712, '2020-12-08 15:00:00', false),
	(192, 26, 935, 'present', true, 712, '2020-12-08 15:00:00', false),
	(193, 26, 936, 'present', true, 712, '2020-12-08 15:00:00', false),
	(194, 26, 937, 'present', true, 712, '2020-12-08 15:00:00', false),
	(195, 26, 938, 'present', true, 712, '2020-12-08 15:00:00', false),
	(196, 26, 939, 'present', true, 712, '2020-12-08 15:00:00', false),
	(197, 26, 940, 'present', true, 712, '2020-12-08 15:00:00', false),
	(198, 26, 941, 'present', true, 712, '2020-12-08 15:00:00', false),
	(199, 26, 942, 'present', true, 712, '2020-12-08 15:00:00', false),
	(200, 26, 943, 'present', true, 712, '2020-12-08 15:00:00', false);
INSERT INTO public.attendances VALUES
	(201, 26, 944, 'present', true, 712, '2020-12-08 15:00:00', false),
	(202, 26, 945, 'present', true, 712, '2020-12-08 15:00:00', false),
	(203, 26, 946, 'present', true, 712, '2020-12-08 15:00:00', false),
	(204, 26, 947, 'present', true, 712, '2020-12-08 15:00:00', false),
	(205, 26, 948, 'present', true, 712, '2020-12-08 15:00:00', false),
	(206, 47, 1002, 'present', true, 712, '2026-11-23 15:00:00', false),
	(207, 47, 1003, 'present', true, 712, '2026-11-23 15:00:00', false),
	(208, 47, 1004, 'present', true, 712, '2026-11-23 15:00:00', false),
	(209, 47, 1005, 'present', true, 712, '2026-11-23 15:00:00', false),
	(210, 47, 1006, 'present', true, 712, '2026-11-23 15:00:00', false),
	(211, 47, 1007, 'present', true, 712, '2026-11-23 15:00:00', false),
	(212, 47, 1008, 'present', true, 712, '2026-11-23 15:00:00', false),
	(213, 47, 1009, 'absent', true, 712, '2026-11-23 15:00:00', false),
	(214, 47, 1010, 'present', true, 712, '2026-11-23 15:00:00', false),
	(215, 47, 1011, 'present', true, 712, '2026-11-23 15:00:00', false),
	(216, 50, 1016, 'present', true, 712, '2026-11-10 15:00:00', false),
	(217, 50, 1017, 'present', true, 712, '2026-11-10 15:00:00', false),
	(218, 50, 1018, 'present', true, 712, '2026-11-10 15:00:00', false),
	(219, 50, 1019, 'present', true, 712, '2026-11-10 15:00:00', false),
	(220, 50, 1020, 'present', true, 712, '2026-11-10 15:00:00', false),
	(221, 50, 1021, 'present', true, 712, '2026-11-10 15:00:00', false),
	(222, 50, 1022, 'present', true, 712, '2026-11-10 15:00:00', false),
	(223, 50, 1023, 'present', true, 712, '2026-11-10 15:00:00', false),
	(224, 50, 1024, 'present', true, 712, '2026-11-10 15:00:00', false),
	(225, 50, 1025, 'present', true, 712, '2026-11-10 15:00:00', false),
	(226, 50, 1026, 'present', true, 712, '2026-11-10 15:00:00', false),
	(227, 50, 1027, 'present', true, 712, '2026-11-10 15:00:00', false),
	(228, 50, 1028, 'present', true, 712, '2026-11-10 15:00:00', false),
	(229, 50, 1029, 'present', true, 712, '2026-11-10 15:00:00', false),
	(230, 50, 1030, 'present', true, 712, '2026-11-10 15:00:00', false),
	(231, 50, 1031, 'present', true, 712, '2026-11-10 15:00:00', false),
	(232, 50, 1032, 'present', true, 712, '2026-11-10 15:00:00', false),
	(233, 50, 1033, 'present', true, 712, '2026-11-10 15:00:00', false),
	(234, 51, 1016, 'present', true, 712, '2026-11-26 15:00:00', false),
	(235, 51, 1017, 'present', true, 712, '2026-11-26 15:00:00', false),
	(236, 51, 1018, 'present', true, 712, '2026-11-26 15:00:00', false),
	(237, 51, 1019, 'present', true, 712, '2026-11-26 15:00:00', false),
	(238, 51, 1020, 'present', true, 712, '2026-11-26 15:00:00', false),
	(239, 51, 1021, 'present', true, 712, '2026-11-26 15:00:00', false),
	(240, 51, 1022, 'present', true, 712, '2026-11-26 15:00:00', false),
	(241, 51, 1023, 'present', true, 712, '2026-11-26 15:00:00', false),
	(242, 51, 1024, 'present', true, 712, '2026-11-26 15:00:00', false),
	(243, 51, 1025, 'present', true, 712, '2026-11-26 15:00:00', false),
	(244, 51, 1026, 'present', true, 712, '2026-11-26 15:00:00', false),
	(245, 51, 1027, 'present', true, 712, '2026-11-26 15:00:00', false),
	(246, 51, 1028, 'present', true, 712, '2026-11-26 15:00:00', false),
	(247, 51, 1029, 'present', true, 712, '2026-11-26 15:00:00', false),
	(248, 51, 1030, 'present', true, 712, '2026-11-26 15:00:00', false),
	(249, 51, 1031, 'present', true, 712, '2026-11-26 15:00:00', false),
	(250, 51, 1032, 'present', true, 712, '2026-11-26 15:00:00', false),
	(251, 51, 1033, 'present', true, 712, '2026-11-26 15:00:00', false),
	(252, 52, 1034, 'present', true, 712, '2026-11-20 15:00:00', false),
	(253, 52, 1035, 'present', true, 712, '2026-11-20 15:00:00', false),
	(254, 52, 1036, 'present', true, 712, '2026-11-20 15:00:00', false),
	(255, 52, 1037, 'present', true, 712, '2026-11-20 15:00:00', false),
	(256, 52, 1038, 'excused', true, 712, '2026-11-20 15:00:00', false),
	(257, 52, 1039, 'present', true, 712, '2026-11-20 15:00:00', false),
	(258, 52, 1040, 'present', true, 712, '2026-11-20 15:00:00', false),
	(259, 52, 1041, 'present', true, 712, '2026-11-20 15:00:00', false),
	(260, 52, 1042, 'present', true, 712, '2026-11-20 15:00:00', false),
	(261, 52, 1043, 'present', true, 712, '2026-11-20 15:00:00', false),
	(262, 52, 1044, 'present', true, 712, '2026-11-20 15:00:00', false),
	(263, 52, 1045, 'present', true, 712, '2026-11-20 15:00:00', false),
	(264, 47, 1072, 'present', false, 708, '2026-11-30 15:13:14.687593', true);


--
-- Data for Name: audit_rows; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_rows VALUES
	(1, '2026-11-30 15:13:07.164581', NULL, NULL, 95, 'demo', 'installation', 0, '{"demo":[null,true]}', ''),
	(2, '2026-11-30 15:13:13.333166', NULL, NULL, 35, 'remind_approvers', 'enrollment', 1039, '{"remindedAt":[null,"2026-11-30T15:13:13.333166Z"]}', ''),
	(3, '2026-11-30 15:13:13.333166', NULL, NULL, 35, 'remind_approvers', 'enrollment', 1040, '{"remindedAt":[null,"2026-11-30T15:13:13.333166Z"]}', ''),
	(4, '2026-11-30 15:13:13.333166', NULL, NULL, 35, 'remind_approvers', 'enrollment', 1041, '{"remindedAt":[null,"2026-11-30T15:13:13.333166Z"]}', ''),
	(5, '2026-11-30 15:13:13.629157', 707, NULL, NULL, 'log_in', 'session', 1, '{"opened":[false,true]}', 'fd7bcf5f5f7823ae341d3bf6293acb9b'),
	(6, '2026-11-30 15:13:13.819114', 708, NULL, NULL, 'log_in', 'session', 2, '{"opened":[false,true]}', '179f6744ae53d4c89c62815d2960b953'),
	(7, '2026-11-30 15:13:13.899149', 707, NULL, 95, 'create_machine_client', 'machineClient', 1, '{"clientKey":[null,"mc-33a534af15a8d9e4"],"createdAt":[null,"2026-11-30T15:13:13.899149Z"],"id":[null,1],"name":[null,"Skolsystemet"],"organisationId":[null,95],"scopes":[null,["activities:read","enrollments:read"]]}', '7abf40cc31fa32857855c3b6e5608eed'),
	(8, '2026-11-30 15:13:13.92031', NULL, NULL, NULL, 'create_token', 'machineClient', 1, '{"admitted":[false,true]}', 'e0c2036676c903a53033bc93f8eae859'),
	(9, '2026-11-30 15:13:13.955004', 708, NULL, NULL, 'create_calendar_feed', 'calendarFeed', 1, '{"createdAt":[null,"2026-11-30T15:13:13.955004Z"],"id":[null,1],"name":[null,"Min telefon"]}', 'c12dd7fac28b0493ebfeb26a7ae51297'),
	(10, '2026-11-30 15:13:13.972911', 708, NULL, NULL, 'create_series', 'series', 12, '{"name":[null,"Ämnesträffar"]}', '607e2806e5bfe567cde7b7deb29f1281'),
	(11, '2026-11-30 15:13:14.007088', NULL, NULL, 73, 'create_registration', 'registration', 0, '{}', '8c2909751049c5867d86ac660565ed2b'),
	(12, '2026-11-30 15:13:14.020446', NULL, NULL, 73, 'create_registration', 'registration', 0, '{}', '7453a09083bb8ad49f3eecb320090c1f'),
	(13, '2026-11-30 15:13:14.02864', NULL, NULL, 73, 'create_registration', 'registration', 0, '{}', '6607efacfbffb21f1307ca01aab5a583'),
	(14, '2026-11-30 15:13:14.073751', NULL, NULL, NULL, 'create_password_reset', 'account', 715, '{}', '277f35225d1bd048c8c2fddad9d3d73d'),
	(15, '2026-11-30 15:13:14.11126', 708, NULL, NULL, 'create_import', 'import', 1, '{"kind":[null,"persons"],"rows":[null,1]}', '9917ed61a8c3f9ac7e61b37947004b31'),
	(16, '2026-11-30 15:13:14.235205', 708, NULL, 73, 'create_enrollment', 'enrollment', 1059, '{"persons":[null,[]],"seats":[null,5],"state":[null,"confirmed"]}', '1175bb5afdb1328d2ff78ca501d0c46f'),
	(17, '2026-11-30 15:13:14.303253', 708, NULL, 73, 'create_enrollment', 'enrollment', 1060, '{"persons":[null,[]],"seats":[null,5],"state":[null,"confirmed"]}', '495b6aa19ab61183f841d82ec604a03b'),
	(18, '2026-11-30 15:13:14.365168', 708, NULL, 73, 'create_enrollment', 'enrollment', 1061, '{"persons":[null,[]],"seats":[null,5],"state":[null,"confirmed"]}', '512ad2501a0aad6496fe5f9670b35535'),
	(19, '2026-11-30 15:13:14.447122', 708, NULL, 73, 'create_enrollment', 'enrollment', 1062, '{"persons":[null,[]],"seats":[null,5],"state":[null,"confirmed"]}', '28067acb3e94ccde9a1c0e39d8fc82fb'),
	(20, '2026-11-30 15:13:14.495056', 708, NULL, 73, 'create_enrollment', 'enrollment', 1063, '{"persons":[null,[]],"seats":[null,5],"state":[null,"confirmed"]}', '8fb5c3b093333161f59431b82f391f19'),
	(21, '2026-11-30 15:13:14.566795', 708, NULL, NULL, 'change_mail_settings', 'activity', 29, '{"confirmationSv":["","Läs första kapitlet."]}', '0d7892b31f9440125e85dee8391736c7'),
	(22, '2026-11-30 15:13:14.687593', 708, NULL, 73, 'create_walk_in', 'person', 751, '{"assignment":[null,{"fromDate":null,"organisationId":73,"roleId":12,"title":"","toDate":null}],"familyName":[null,"Ek"],"givenName":[null,"Örjan"],"protected":[null,false]}', 'c8482f96b1fa2feaf4813ec47e69ede7'),
	(23, '2026-11-30 15:13:14.687593', 708, NULL, 73, 'create_walk_in', 'enrollment', 1064, '{"state":[null,"confirmed"],"walkedIn":[null,47]}', 'c8482f96b1fa2feaf4813ec47e69ede7');


--
-- Data for Name: calendar_feeds; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.calendar_feeds VALUES
	(1, 'PKfF6UMaWkKwutYowgLf9jn4cf-NPNe2fARAKZITDSM', 708, NULL, 'Min telefon', '2026-11-30 15:13:13.955004', NULL, NULL);


--
-- Data for Name: certificate_occasions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.certificate_occasions VALUES
	(1, 1, '', '2026-11-10 12:00:00', '2026-11-10 15:00:00'),
	(1, 2, '', '2026-11-26 12:00:00', '2026-11-26 15:00:00'),
	(2, 1, '', '2026-11-10 12:00:00', '2026-11-10 15:00:00'),
	(2, 2, '', '2026-11-26 12:00:00', '2026-11-26 15:00:00'),
	(3, 1, '', '2026-11-10 12:00:00', '2026-11-10 15:00:00'),
	(3, 2, '', '2026-11-26 12:00:00', '2026-11-26 15:00:00'),
	(4, 1, '', '2026-11-10 12:00:00', '2026-11-10 15:00:00'),
	(4, 2, '', '2026-11-26 12:00:00', '2026-11-26 15:00:00'),
	(5, 1, '', '2026-11-10 12:00:00', '2026-11-10 15:00:00'),
	(5, 2, '', '2026-11-26 12:00:00', '2026-11-26 15:00:00'),
	(6, 1, '', '2026-11-10 12:00:00', '2026-11-10 15:00:00'),
	(6, 2, '', '2026-11-26 12:00:00', '2026-11-26 15:00:00'),
	(7, 1, '', '2026-11-10 12:00:00', '2026-11-10 15:00:00'),
	(7, 2, '', '2026-11-26 12:00:00', '2026-11-26 15:00:00'),
	(8, 1, '', '2026-11-10 12:00:00', '2026-11-10 15:00:00'),
	(8, 2, '', '2026-11-26 12:00:00', '2026-11-26 15:00:00'),
	(9, 1, '', '2026-11-10 12:00:00', '2026-11-10 15:00:00'),
	(9, 2, '', '2026-11-26 12:00:00', '2026-11-26 15:00:00'),
	(10, 1, '', '2026-11-10 12:00:00', '2026-11-10 15:00:00'),
	(10, 2, '', '2026-11-26 12:00:00', '2026-11-26 15:00:00'),
	(11, 1, '', '2026-11-10 12:00:00', '2026-11-10 15:00:00'),
	(11, 2, '', '2026-11-26 12:00:00', '2026-11-26 15:00:00'),
	(12, 1, '', '2026-11-10 12:00:00', '2026-11-10 15:00:00'),
	(12, 2, '', '2026-11-26 12:00:00', '2026-11-26 15:00:00'),
	(13, 1, '', '2026-11-10 12:00:00', '2026-11-10 15:00:00'),
	(13, 2, '', '2026-11-26 12:00:00', '2026-11-26 15:00:00'),
	(14, 1, '', '2026-11-10 12:00:00', '2026-11-10 15:00:00'),
	(14, 2, '', '2026-11-26 12:00:00', '2026-11-26 15:00:00'),
	(15, 1, '', '2026-11-10 12:00:00', '2026-11-10 15:00:00'),
	(15, 2, '', '2026-11-26 12:00:00', '2026-11-26 15:00:00'),
	(16, 1, '', '2026-11-10 12:00:00', '2026-11-10 15:00:00'),
	(16, 2, '', '2026-11-26 12:00:00', '2026-11-26 15:00:00'),
	(17, 1, '', '2026-11-10 12:00:00', '2026-11-10 15:00:00'),
	(17, 2, '', '2026-11-26 12:00:00', '2026-11-26 15:00:00'),
	(18, 1, '', '2026-11-10 12:00:00', '2026-11-10 15:00:00'),
	(18, 2, '', '2026-11-26 12:00:00', '2026-11-26 15:00:00');


--
-- Data for Name: certificates; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.certificates VALUES
	(1, 1, '4948-0G9Y-45D9-806K', 1021, 'Johan Bergdal', 'Extra anpassningar i praktiken', 'RUN-kansliet', 'sv', 2, 2, 360, '2026-11-27 15:00:00', 709, NULL, ''),
	(2, 1, 'Y66X-6GH6-46CC-S026', 1029, 'Gunilla Dahlmark', 'Extra anpassningar i praktiken', 'RUN-kansliet', 'sv', 2, 2, 360, '2026-11-27 15:00:00', 709, NULL, ''),
	(3, 1, '5QNV-DE0T-36KG-36TK', 1020, 'Ingrid Ekbacke', 'Extra anpassningar i praktiken', 'RUN-kansliet', 'sv', 2, 2, 360, '2026-11-27 15:00:00', 709, NULL, ''),
	(4, 1, 'EFGZ-4C5A-BXYM-0W53', 1024, 'Ingrid Fjällgård', 'Extra anpassningar i praktiken', 'RUN-kansliet', 'sv', 2, 2, 360, '2026-11-27 15:00:00', 709, NULL, ''),
	(5, 1, '1ZF0-H31Y-BMR3-1STD', 1016, 'Camilla Granhed', 'Extra anpassningar i praktiken', 'RUN-kansliet', 'sv', 2, 2, 360, '2026-11-27 15:00:00', 709, NULL, ''),
	(6, 1, '8WXJ-HSH1-FZAS-ZD0H', 1028, 'Fredrik Granhed', 'Extra anpassningar i praktiken', 'RUN-kansliet', 'sv', 2, 2, 360, '2026-11-27 15:00:00', 709, NULL, ''),
	(7, 1, 'K22Y-Y6M0-VGZR-X717', 1031, 'Anna Gärdmo', 'Extra anpassningar i praktiken', 'RUN-kansliet', 'sv', 2, 2, 360, '2026-11-27 15:00:00', 709, NULL, ''),
	(8, 1, 'VVEM-8VT7-EHHG-B96C', 1027, 'Elin Jonsved', 'Extra anpassningar i praktiken', 'RUN-kansliet', 'sv', 2, 2, 360, '2026-11-27 15:00:00', 709, NULL, ''),
	(9, 1, 'E6A6-33AD-HB4V-BY0N', 1018, 'Ulrika Järvås', 'Extra anpassningar i praktiken', 'RUN-kansliet', 'sv', 2, 2, 360, '2026-11-27 15:00:00', 709, NULL, ''),
	(10, 1, '0RSB-G2V7-Q7SQ-A9H9', 1019, 'Lars Lindåker', 'Extra anpassningar i praktiken', 'RUN-kansliet', 'sv', 2, 2, 360, '2026-11-27 15:00:00', 709, NULL, ''),
	(11, 1, 'AN7G-VZNP-H64X-6T70', 1023, 'Lars Mohammadi', 'Extra anpassningar i praktiken', 'RUN-kansliet', 'sv', 2, 2, 360, '2026-11-27 15:00:00', 709, NULL, ''),
	(12, 1, '0912-CEWA-Z1AN-EM73', 1030, 'David Norrhed', 'Extra anpassningar i praktiken', 'RUN-kansliet', 'sv', 2, 2, 360, '2026-11-27 15:00:00', 709, NULL, ''),
	(13, 1, 'CEQ8-M27R-RV9W-SPFH', 1022, 'Karin Rosvik', 'Extra anpassningar i praktiken', 'RUN-kansliet', 'sv', 2, 2, 360, '2026-11-27 15:00:00', 709, NULL, ''),
	(14, 1, 'EFXB-S106-VDXF-T7QW', 1026, 'Hassan Rådström', 'Extra anpassningar i praktiken', 'RUN-kansliet', 'sv', 2, 2, 360, '2026-11-27 15:00:00', 709, NULL, ''),
	(15, 1, 'MD07-NEXY-3VY1-G6H8', 1017, 'Örjan Stenåker', 'Extra anpassningar i praktiken', 'RUN-kansliet', 'sv', 2, 2, 360, '2026-11-27 15:00:00', 709, NULL, ''),
	(16, 1, '4G2A-DY02-WMP3-KFFF', 1033, 'Gunilla Uddgren', 'Extra anpassningar i praktiken', 'RUN-kansliet', 'sv', 2, 2, 360, '2026-11-27 15:00:00', 709, NULL, ''),
	(17, 1, 'JESR-F4KN-3G6Z-4SJX', 1025, 'Fredrik Ålund', 'Extra anpassningar i praktiken', 'RUN-kansliet', 'sv', 2, 2, 360, '2026-11-27 15:00:00', 709, NULL, ''),
	(18, 1, '59ED-NDT2-WP6N-99BM', 1032, 'Mikael Ängvik', 'Extra anpassningar i praktiken', 'RUN-kansliet', 'sv', 2, 2, 360, '2026-11-27 15:00:00', 709, NULL, '');


--
-- Data for Name: enrollment_choices; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.enrollment_choices VALUES
	(1042, 58),
	(1043, 58),
	(1044, 58),
	(1045, 58),
	(1046, 58),
	(1047, 58),
	(1048, 58),
	(1049, 58),
	(1050, 58),
	(1051, 58),
	(1052, 59),
	(1053, 59),
	(1054, 59),
	(1055, 59),
	(1056, 59),
	(1057, 59),
	(1058, 59);


--
-- Data for Name: enrollments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.enrollments VALUES
	(1, 1, 1, 'person', 16, '', 1, 'confirmed', '', 0, 1, NULL, '2019-07-22 07:00:00', 119, NULL, '2019-07-22 07:00:00', '2019-07-22 07:00:00', NULL, NULL, NULL, NULL),
	(2, 1, 1, 'person', 21, '', 1, 'confirmed', '', 0, 2, NULL, '2019-07-22 07:00:00', 157, NULL, '2019-07-22 07:00:00', '2019-07-22 07:00:00', NULL, NULL, NULL, NULL),
	(3, 1, 1, 'person', 25, '', 1, 'confirmed', '', 0, 3, NULL, '2019-07-22 07:00:00', 191, NULL, '2019-07-22 07:00:00', '2019-07-22 07:00:00', NULL, NULL, NULL, NULL),
	(4, 1, 1, 'person', 29, '', 1, 'confirmed', '', 0, 4, NULL, '2019-07-22 07:00:00', 225, NULL, '2019-07-22 07:00:00', '2019-07-22 07:00:00', NULL, NULL, NULL, NULL),
	(5, 1, 1, 'person', 34, '', 1, 'confirmed', '', 0, 5, NULL, '2019-07-22 07:00:00', 263, NULL, '2019-07-22 07:00:00', '2019-07-22 07:00:00', NULL, NULL, NULL, NULL),
	(6, 1, 1, 'person', 39, '', 1, 'confirmed', '', 0, 6, NULL, '2019-07-22 07:00:00', 301, NULL, '2019-07-22 07:00:00', '2019-07-22 07:00:00', NULL, NULL, NULL, NULL),
	(7, 1, 1, 'person', 43, '', 1, 'confirmed', '', 0, 7, NULL, '2019-07-22 07:00:00', 335, NULL, '2019-07-22 07:00:00', '2019-07-22 07:00:00', NULL, NULL, NULL, NULL),
	(8, 1, 1, 'person', 48, '', 1, 'confirmed', '', 0, 8, NULL, '2019-07-22 07:00:00', 373, NULL, '2019-07-22 07:00:00', '2019-07-22 07:00:00', NULL, NULL, NULL, NULL),
	(9, 1, 1, 'person', 53, '', 1, 'confirmed', '', 0, 9, NULL, '2019-07-22 07:00:00', 411, NULL, '2019-07-22 07:00:00', '2019-07-22 07:00:00', NULL, NULL, NULL, NULL),
	(10, 1, 1, 'person', 57, '', 1, 'confirmed', '', 0, 10, NULL, '2019-07-22 07:00:00', 445, NULL, '2019-07-22 07:00:00', '2019-07-22 07:00:00', NULL, NULL, NULL, NULL),
	(11, 1, 1, 'person', 61, '', 1, 'confirmed', '', 0, 11, NULL, '2019-07-22 07:00:00', 479, NULL, '2019-07-22 07:00:00', '2019-07-22 07:00:00', NULL, NULL, NULL, NULL),
	(12, 1, 1, 'person', 65, '', 1, 'confirmed', '', 0, 12, NULL, '2019-07-22 07:00:00', 513, NULL, '2019-07-22 07:00:00', '2019-07-22 07:00:00', NULL, NULL, NULL, NULL),
	(13, 1, 1, 'person', 69, '', 1, 'confirmed', '', 0, 13, NULL, '2019-07-22 07:00:00', 547, NULL, '2019-07-22 07:00:00', '2019-07-22 07:00:00', NULL, NULL, NULL, NULL),
	(14, 1, 1, 'person', 73, '', 1, 'confirmed', '', 0, 14, NULL, '2019-07-22 07:00:00', 581, NULL, '2019-07-22 07:00:00', '2019-07-22 07:00:00', NULL, NULL, NULL, NULL),
	(15, 1, 1, 'person', 77, '', 1, 'confirmed', '', 0, 15, NULL, '2019-07-22 07:00:00', 615, NULL, '2019-07-22 07:00:00', '2019-07-22 07:00:00', NULL, NULL, NULL, NULL),
	(16, 1, 1, 'person', 81, '', 1, 'confirmed', '', 0, 16, NULL, '2019-07-22 07:00:00', 649, NULL, '2019-07-22 07:00:00', '2019-07-22 07:00:00', NULL, NULL, NULL, NULL),
	(17, 1, 1, 'person', 3, '', 1, 'confirmed', '', 0, 17, NULL, '2019-07-22 07:00:00', 12, NULL, '2019-07-22 07:00:00', '2019-07-22 07:00:00', NULL, NULL, NULL, NULL),
	(18, 1, 1, 'person', 7, '', 1, 'confirmed', '', 0, 18, NULL, '2019-07-22 07:00:00', 46, NULL, '2019-07-22 07:00:00', '2019-07-22 07:00:00', NULL, NULL, NULL, NULL),
	(19, 1, 1, 'person', 12, '', 1, 'confirmed', '', 0, 19, NULL, '2019-07-22 07:00:00', 84, NULL, '2019-07-22 07:00:00', '2019-07-22 07:00:00', NULL, NULL, NULL, NULL),
	(20, 1, 1, 'person', 17, '', 1, 'confirmed', '', 0, 20, NULL, '2019-07-22 07:00:00', 122, NULL, '2019-07-22 07:00:00', '2019-07-22 07:00:00', NULL, NULL, NULL, NULL),
	(21, 1, 1, 'person', 22, '', 1, 'confirmed', '', 0, 21, NULL, '2019-07-22 07:00:00', 160, NULL, '2019-07-22 07:00:00', '2019-07-22 07:00:00', NULL, NULL, NULL, NULL),
	(22, 1, 1, 'person', 26, '', 1, 'confirmed', '', 0, 22, NULL, '2019-07-22 07:00:00', 194, NULL, '2019-07-22 07:00:00', '2019-07-22 07:00:00', NULL, NULL, NULL, NULL),
	(23, 1, 2, 'person', 2, '', 1, 'confirmed', '', 0, 1, NULL, '2020-07-20 07:00:00', 9, NULL, '2020-07-20 07:00:00', '2020-07-20 07:00:00', NULL, NULL, NULL, NULL),
	(24, 1, 2, 'person', 6, '', 1, 'confirmed', '', 0, 2, NULL, '2020-07-20 07:00:00', 43, NULL, '2020-07-20 07:00:00', '2020-07-20 07:00:00', NULL, NULL, NULL, NULL),
	(25, 1, 2, 'person', 11, '', 1, 'confirmed', '', 0, 3, NULL, '2020-07-20 07:00:00', 81, NULL, '2020-07-20 07:00:00', '2020-07-20 07:00:00', NULL, NULL, NULL, NULL),
	(26, 1, 2, 'person', 16, '', 1, 'confirmed', '', 0, 4, NULL, '2020-07-20 07:00:00', 119, NULL, '2020-07-20 07:00:00', '2020-07-20 07:00:00', NULL, NULL, NULL, NULL),
	(27, 1, 2, 'person', 21, '', 1, 'confirmed', '', 0, 5, NULL, '2020-07-20 07:00:00', 157, NULL, '2020-07-20 07:00:00', '2020-07-20 07:00:00', NULL, NULL, NULL, NULL),
	(28, 1, 2, 'person', 25, '', 1, 'confirmed', '', 0, 6, NULL, '2020-07-20 07:00:00', 191, NULL, '2020-07-20 07:00:00', '2020-07-20 07:00:00', NULL, NULL, NULL, NULL),
	(29, 1, 2, 'person', 29, '', 1, 'confirmed', '', 0, 7, NULL, '2020-07-20 07:00:00', 225, NULL, '2020-07-20 07:00:00', '2020-07-20 07:00:00', NULL, NULL, NULL, NULL),
	(30, 1, 2, 'person', 34, '', 1, 'confirmed', '', 0, 8, NULL, '2020-07-20 07:00:00', 263, NULL, '2020-07-20 07:00:00', '2020-07-20 07:00:00', NULL, NULL, NULL, NULL),
	(31, 1, 2, 'person', 39, '', 1, 'confirmed', '', 0, 9, NULL, '2020-07-20 07:00:00', 301, NULL, '2020-07-20 07:00:00', '2020-07-20 07:00:00', NULL, NULL, NULL, NULL),
	(32, 1, 2, 'person', 43, '', 1, 'confirmed', '', 0, 10, NULL, '2020-07-20 07:00:00', 335, NULL, '2020-07-20 07:00:00', '2020-07-20 07:00:00', NULL, NULL, NULL, NULL),
	(33, 1, 2, 'person', 48, '', 1, 'confirmed', '', 0, 11, NULL, '2020-07-20 07:00:00', 373, NULL, '2020-07-20 07:00:00', '2020-07-20 07:00:00', NULL, NULL, NULL, NULL),
	(34, 1, 2, 'person', 53, '', 1, 'confirmed', '', 0, 12, NULL, '2020-07-20 07:00:00', 411, NULL, '2020-07-20 07:00:00', '2020-07-20 07:00:00', NULL, NULL, NULL, NULL),
	(35, 1, 2, 'person', 57, '', 1, 'confirmed', '', 0, 13, NULL, '2020-07-20 07:00:00', 445, NULL, '2020-07-20 07:00:00', '2020-07-20 07:00:00', NULL, NULL, NULL, NULL),
	(36, 1, 2, 'person', 61, '', 1, 'confirmed', '', 0, 14, NULL, '2020-07-20 07:00:00', 479, NULL, '2020-07-20 07:00:00', '2020-07-20 07:00:00', NULL, NULL, NULL, NULL),
	(37, 1, 2, 'person', 65, '', 1, 'confirmed', '', 0, 15, NULL, '2020-07-20 07:00:00', 513, NULL, '2020-07-20 07:00:00', '2020-07-20 07:00:00', NULL, NULL, NULL, NULL),
	(38, 1, 3, 'person', 48, '', 1, 'confirmed', '', 0, 1, NULL, '2018-08-13 11:00:00', 367, NULL, '2018-08-13 11:00:00', '2018-08-13 11:00:00', NULL, NULL, NULL, NULL),
	(39, 1, 3, 'person', 53, '', 1, 'confirmed', '', 0, 2, NULL, '2018-08-13 11:00:00', 405, NULL, '2018-08-13 11:00:00', '2018-08-13 11:00:00', NULL, NULL, NULL, NULL),
	(40, 1, 3, 'person', 57, '', 1, 'confirmed', '', 0, 3, NULL, '2018-08-13 11:00:00', 439, NULL, '2018-08-13 11:00:00', '2018-08-13 11:00:00', NULL, NULL, NULL, NULL),
	(41, 1, 3, 'person', 61, '', 1, 'confirmed', '', 0, 4, NULL, '2018-08-13 11:00:00', 473, NULL, '2018-08-13 11:00:00', '2018-08-13 11:00:00', NULL, NULL, NULL, NULL),
	(42, 1, 3, 'person', 65, '', 1, 'confirmed', '', 0, 5, NULL, '2018-08-13 11:00:00', 507, NULL, '2018-08-13 11:00:00', '2018-08-13 11:00:00', NULL, NULL, NULL, NULL),
	(43, 1, 3, 'person', 69, '', 1, 'confirmed', '', 0, 6, NULL, '2018-08-13 11:00:00', 541, NULL, '2018-08-13 11:00:00', '2018-08-13 11:00:00', NULL, NULL, NULL, NULL),
	(44, 1, 3, 'person', 73, '', 1, 'confirmed', '', 0, 7, NULL, '2018-08-13 11:00:00', 575, NULL, '2018-08-13 11:00:00', '2018-08-13 11:00:00', NULL, NULL, NULL, NULL),
	(45, 1, 3, 'person', 77, '', 1, 'confirmed', '', 0, 8, NULL, '2018-08-13 11:00:00', 609, NULL, '2018-08-13 11:00:00', '2018-08-13 11:00:00', NULL, NULL, NULL, NULL),
	(46, 1, 3, 'person', 81, '', 1, 'confirmed', '', 0, 9, NULL, '2018-08-13 11:00:00', 643, NULL, '2018-08-13 11:00:00', '2018-08-13 11:00:00', NULL, NULL, NULL, NULL),
	(47, 1, 3, 'person', 2, '', 1, 'confirmed', '', 0, 10, NULL, '2018-08-13 11:00:00', 4, NULL, '2018-08-13 11:00:00', '2018-08-13 11:00:00', NULL, NULL, NULL, NULL),
	(48, 1, 3, 'person', 6, '', 1, 'confirmed', '', 0, 11, NULL, '2018-08-13 11:00:00', 38, NULL, '2018-08-13 11:00:00', '2018-08-13 11:00:00', NULL, NULL, NULL, NULL),
	(49, 1, 3, 'person', 11, '', 1, 'confirmed', '', 0, 12, NULL, '2018-08-13 11:00:00', 76, NULL, '2018-08-13 11:00:00', '2018-08-13 11:00:00', NULL, NULL, NULL, NULL),
	(50, 1, 3, 'person', 16, '', 1, 'confirmed', '', 0, 13, NULL, '2018-08-13 11:00:00', 114, NULL, '2018-08-13 11:00:00', '2018-08-13 11:00:00', NULL, NULL, NULL, NULL),
	(51, 1, 3, 'person', 21, '', 1, 'confirmed', '', 0, 14, NULL, '2018-08-13 11:00:00', 152, NULL, '2018-08-13 11:00:00', '2018-08-13 11:00:00', NULL, NULL, NULL, NULL),
	(52, 1, 3, 'person', 25, '', 1, 'confirmed', '', 0, 15, NULL, '2018-08-13 11:00:00', 186, NULL, '2018-08-13 11:00:00', '2018-08-13 11:00:00', NULL, NULL, NULL, NULL),
	(53, 1, 3, 'person', 29, '', 1, 'confirmed', '', 0, 16, NULL, '2018-08-13 11:00:00', 220, NULL, '2018-08-13 11:00:00', '2018-08-13 11:00:00', NULL, NULL, NULL, NULL),
	(54, 1, 3, 'person', 34, '', 1, 'confirmed', '', 0, 17, NULL, '2018-08-13 11:00:00', 258, NULL, '2018-08-13 11:00:00', '2018-08-13 11:00:00', NULL, NULL, NULL, NULL),
	(55, 1, 4, 'person', 34, '', 1, 'confirmed', '', 0, 1, NULL, '2020-09-07 12:00:00', 257, NULL, '2020-09-07 12:00:00', '2020-09-07 12:00:00', NULL, NULL, NULL, NULL),
	(56, 1, 4, 'person', 39, '', 1, 'confirmed', '', 0, 2, NULL, '2020-09-07 12:00:00', 295, NULL, '2020-09-07 12:00:00', '2020-09-07 12:00:00', NULL, NULL, NULL, NULL),
	(57, 1, 4, 'person', 43, '', 1, 'confirmed', '', 0, 3, NULL, '2020-09-07 12:00:00', 329, NULL, '2020-09-07 12:00:00', '2020-09-07 12:00:00', NULL, NULL, NULL, NULL),
	(58, 1, 4, 'person', 48, '', 1, 'confirmed', '', 0, 4, NULL, '2020-09-07 12:00:00', 367, NULL, '2020-09-07 12:00:00', '2020-09-07 12:00:00', NULL, NULL, NULL, NULL),
	(59, 1, 4, 'person', 53, '', 1, 'confirmed', '', 0, 5, NULL, '2020-09-07 12:00:00', 405, NULL, '2020-09-07 12:00:00', '2020-09-07 12:00:00', NULL, NULL, NULL, NULL),
	(60, 1, 4, 'person', 57, '', 1, 'confirmed', '', 0, 6, NULL, '2020-09-07 12:00:00', 439, NULL, '2020-09-07 12:00:00', '2020-09-07 12:00:00', NULL, NULL, NULL, NULL),
	(61, 1, 4, 'person', 61, '', 1, 'confirmed', '', 0, 7, NULL, '2020-09-07 12:00:00', 473, NULL, '2020-09-07 12:00:00', '2020-09-07 12:00:00', NULL, NULL, NULL, NULL),
	(62, 1, 4, 'person', 65, '', 1, 'confirmed', '', 0, 8, NULL, '2020-09-07 12:00:00', 507, NULL, '2020-09-07 12:00:00', '2020-09-07 12:00:00', NULL, NULL, NULL, NULL),
	(63, 1, 4, 'person', 69, '', 1, 'confirmed', '', 0, 9, NULL, '2020-09-07 12:00:00', 541, NULL, '2020-09-07 12:00:00', '2020-09-07 12:00:00', NULL, NULL, NULL, NULL),
	(64, 1, 4, 'person', 73, '', 1, 'confirmed', '', 0, 10, NULL, '2020-09-07 12:00:00', 575, NULL, '2020-09-07 12:00:00', '2020-09-07 12:00:00', NULL, NULL, NULL, NULL),
	(65, 1, 4, 'person', 77, '', 1, 'confirmed', '', 0, 11, NULL, '2020-09-07 12:00:00', 609, NULL, '2020-09-07 12:00:00', '2020-09-07 12:00:00', NULL, NULL, NULL, NULL),
	(66, 1, 4, 'person', 81, '', 1, 'confirmed', '', 0, 12, NULL, '2020-09-07 12:00:00', 643, NULL, '2020-09-07 12:00:00', '2020-09-07 12:00:00', NULL, NULL, NULL, NULL),
	(67, 1, 4, 'person', 2, '', 1, 'confirmed', '', 0, 13, NULL, '2020-09-07 12:00:00', 4, NULL, '2020-09-07 12:00:00', '2020-09-07 12:00:00', NULL, NULL, NULL, NULL),
	(68, 1, 4, 'person', 6, '', 1, 'confirmed', '', 0, 14, NULL, '2020-09-07 12:00:00', 38, NULL, '2020-09-07 12:00:00', '2020-09-07 12:00:00', NULL, NULL, NULL, NULL),
	(69, 1, 4, 'person', 11, '', 1, 'confirmed', '', 0, 15, NULL, '2020-09-07 12:00:00', 76, NULL, '2020-09-07 12:00:00', '2020-09-07 12:00:00', NULL, NULL, NULL, NULL),
	(70, 1, 4, 'person', 16, '', 1, 'confirmed', '', 0, 16, NULL, '2020-09-07 12:00:00', 114, NULL, '2020-09-07 12:00:00', '2020-09-07 12:00:00', NULL, NULL, NULL, NULL),
	(71, 1, 4, 'person', 21, '', 1, 'confirmed', '', 0, 17, NULL, '2020-09-07 12:00:00', 152, NULL, '2020-09-07 12:00:00', '2020-09-07 12:00:00', NULL, NULL, NULL, NULL),
	(72, 1, 4, 'person', 25, '', 1, 'confirmed', '', 0, 18, NULL, '2020-09-07 12:00:00', 186, NULL, '2020-09-07 12:00:00', '2020-09-07 12:00:00', NULL, NULL, NULL, NULL),
	(73, 1, 4, 'person', 29, '', 1, 'confirmed', '', 0, 19, NULL, '2020-09-07 12:00:00', 220, NULL, '2020-09-07 12:00:00', '2020-09-07 12:00:00', NULL, NULL, NULL, NULL),
	(74, 1, 4, 'person', 34, '', 1, 'confirmed', '', 0, 20, NULL, '2020-09-07 12:00:00', 258, NULL, '2020-09-07 12:00:00', '2020-09-07 12:00:00', NULL, NULL, NULL, NULL),
	(75, 1, 4, 'person', 39, '', 1, 'confirmed', '', 0, 21, NULL, '2020-09-07 12:00:00', 296, NULL, '2020-09-07 12:00:00', '2020-09-07 12:00:00', NULL, NULL, NULL, NULL),
	(76, 1, 4, 'person', 43, '', 1, 'confirmed', '', 0, 22, NULL, '2020-09-07 12:00:00', 330, NULL, '2020-09-07 12:00:00', '2020-09-07 12:00:00', NULL, NULL, NULL, NULL),
	(77, 1, 4, 'person', 48, '', 1, 'confirmed', '', 0, 23, NULL, '2020-09-07 12:00:00', 368, NULL, '2020-09-07 12:00:00', '2020-09-07 12:00:00', NULL, NULL, NULL, NULL),
	(78, 1, 4, 'person', 53, '', 1, 'confirmed', '', 0, 24, NULL, '2020-09-07 12:00:00', 406, NULL, '2020-09-07 12:00:00', '2020-09-07 12:00:00', NULL, NULL, NULL, NULL),
	(79, 1, 4, 'person', 57, '', 1, 'confirmed', '', 0, 25, NULL, '2020-09-07 12:00:00', 440, NULL, '2020-09-07 12:00:00', '2020-09-07 12:00:00', NULL, NULL, NULL, NULL),
	(80, 1, 4, 'person', 61, '', 1, 'confirmed', '', 0, 26, NULL, '2020-09-07 12:00:00', 474, NULL, '2020-09-07 12:00:00', '2020-09-07 12:00:00', NULL, NULL, NULL, NULL),
	(81, 1, 4, 'person', 65, '', 1, 'confirmed', '', 0, 27, NULL, '2020-09-07 12:00:00', 508, NULL, '2020-09-07 12:00:00', '2020-09-07 12:00:00', NULL, NULL, NULL, NULL),
	(82, 1, 5, 'person', 77, '', 1, 'confirmed', '', 0, 1, NULL, '2019-08-12 11:00:00', 614, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(83, 1, 5, 'person', 81, '', 1, 'confirmed', '', 0, 2, NULL, '2019-08-12 11:00:00', 648, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(84, 1, 5, 'person', 3, '', 1, 'confirmed', '', 0, 3, NULL, '2019-08-12 11:00:00', 19, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(85, 1, 5, 'person', 7, '', 1, 'confirmed', '', 0, 4, NULL, '2019-08-12 11:00:00', 53, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(86, 1, 5, 'person', 12, '', 1, 'confirmed', '', 0, 5, NULL, '2019-08-12 11:00:00', 91, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(87, 1, 5, 'person', 17, '', 1, 'confirmed', '', 0, 6, NULL, '2019-08-12 11:00:00', 129, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(88, 1, 5, 'person', 22, '', 1, 'confirmed', '', 0, 7, NULL, '2019-08-12 11:00:00', 167, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(89, 1, 5, 'person', 26, '', 1, 'confirmed', '', 0, 8, NULL, '2019-08-12 11:00:00', 201, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(90, 1, 5, 'person', 30, '', 1, 'confirmed', '', 0, 9, NULL, '2019-08-12 11:00:00', 235, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(91, 1, 5, 'person', 35, '', 1, 'confirmed', '', 0, 10, NULL, '2019-08-12 11:00:00', 273, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(92, 1, 5, 'person', 40, '', 1, 'confirmed', '', 0, 11, NULL, '2019-08-12 11:00:00', 311, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(93, 1, 5, 'person', 44, '', 1, 'confirmed', '', 0, 12, NULL, '2019-08-12 11:00:00', 345, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(94, 1, 5, 'person', 49, '', 1, 'confirmed', '', 0, 13, NULL, '2019-08-12 11:00:00', 383, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(95, 1, 5, 'person', 54, '', 1, 'confirmed', '', 0, 14, NULL, '2019-08-12 11:00:00', 421, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(96, 1, 5, 'person', 58, '', 1, 'confirmed', '', 0, 15, NULL, '2019-08-12 11:00:00', 455, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(97, 1, 5, 'person', 62, '', 1, 'confirmed', '', 0, 16, NULL, '2019-08-12 11:00:00', 489, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(98, 1, 5, 'person', 66, '', 1, 'confirmed', '', 0, 17, NULL, '2019-08-12 11:00:00', 523, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(99, 1, 5, 'person', 70, '', 1, 'confirmed', '', 0, 18, NULL, '2019-08-12 11:00:00', 557, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(100, 1, 5, 'person', 74, '', 1, 'confirmed', '', 0, 19, NULL, '2019-08-12 11:00:00', 591, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(101, 1, 5, 'person', 78, '', 1, 'confirmed', '', 0, 20, NULL, '2019-08-12 11:00:00', 625, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(102, 1, 5, 'person', 82, '', 1, 'confirmed', '', 0, 21, NULL, '2019-08-12 11:00:00', 659, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(103, 1, 5, 'person', 3, '', 1, 'confirmed', '', 0, 22, NULL, '2019-08-12 11:00:00', 20, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(104, 1, 5, 'person', 7, '', 1, 'confirmed', '', 0, 23, NULL, '2019-08-12 11:00:00', 54, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(105, 1, 5, 'person', 12, '', 1, 'confirmed', '', 0, 24, NULL, '2019-08-12 11:00:00', 92, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(106, 1, 5, 'person', 17, '', 1, 'confirmed', '', 0, 25, NULL, '2019-08-12 11:00:00', 130, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(107, 1, 5, 'person', 22, '', 1, 'confirmed', '', 0, 26, NULL, '2019-08-12 11:00:00', 168, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(108, 1, 5, 'person', 26, '', 1, 'confirmed', '', 0, 27, NULL, '2019-08-12 11:00:00', 202, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(109, 1, 5, 'person', 30, '', 1, 'confirmed', '', 0, 28, NULL, '2019-08-12 11:00:00', 236, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(110, 1, 5, 'person', 35, '', 1, 'confirmed', '', 0, 29, NULL, '2019-08-12 11:00:00', 274, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(111, 1, 5, 'person', 40, '', 1, 'confirmed', '', 0, 30, NULL, '2019-08-12 11:00:00', 312, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(112, 1, 5, 'person', 44, '', 1, 'confirmed', '', 0, 31, NULL, '2019-08-12 11:00:00', 346, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(113, 1, 5, 'person', 49, '', 1, 'confirmed', '', 0, 32, NULL, '2019-08-12 11:00:00', 384, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(114, 1, 5, 'person', 54, '', 1, 'confirmed', '', 0, 33, NULL, '2019-08-12 11:00:00', 422, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(115, 1, 5, 'person', 58, '', 1, 'confirmed', '', 0, 34, NULL, '2019-08-12 11:00:00', 456, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(116, 1, 5, 'person', 62, '', 1, 'confirmed', '', 0, 35, NULL, '2019-08-12 11:00:00', 490, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(117, 1, 5, 'person', 66, '', 1, 'confirmed', '', 0, 36, NULL, '2019-08-12 11:00:00', 524, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(118, 1, 5, 'person', 70, '', 1, 'confirmed', '', 0, 37, NULL, '2019-08-12 11:00:00', 558, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(119, 1, 5, 'person', 74, '', 1, 'confirmed', '', 0, 38, NULL, '2019-08-12 11:00:00', 592, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(120, 1, 5, 'person', 78, '', 1, 'confirmed', '', 0, 39, NULL, '2019-08-12 11:00:00', 626, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(121, 1, 5, 'person', 82, '', 1, 'confirmed', '', 0, 40, NULL, '2019-08-12 11:00:00', 660, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(122, 1, 5, 'person', 4, '', 1, 'confirmed', '', 0, 41, NULL, '2019-08-12 11:00:00', 32, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(123, 1, 5, 'person', 8, '', 1, 'confirmed', '', 0, 42, NULL, '2019-08-12 11:00:00', 66, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(124, 1, 5, 'person', 13, '', 1, 'confirmed', '', 0, 43, NULL, '2019-08-12 11:00:00', 104, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(125, 1, 5, 'person', 18, '', 1, 'confirmed', '', 0, 44, NULL, '2019-08-12 11:00:00', 142, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(126, 1, 5, 'person', 23, '', 1, 'confirmed', '', 0, 45, NULL, '2019-08-12 11:00:00', 180, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(127, 1, 5, 'person', 27, '', 1, 'confirmed', '', 0, 46, NULL, '2019-08-12 11:00:00', 214, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(128, 1, 5, 'person', 31, '', 1, 'confirmed', '', 0, 47, NULL, '2019-08-12 11:00:00', 248, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(129, 1, 5, 'person', 36, '', 1, 'confirmed', '', 0, 48, NULL, '2019-08-12 11:00:00', 286, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(130, 1, 5, 'person', 41, '', 1, 'confirmed', '', 0, 49, NULL, '2019-08-12 11:00:00', 324, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(131, 1, 5, 'person', 45, '', 1, 'confirmed', '', 0, 50, NULL, '2019-08-12 11:00:00', 358, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(132, 1, 5, 'person', 50, '', 1, 'confirmed', '', 0, 51, NULL, '2019-08-12 11:00:00', 396, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(133, 1, 5, 'person', 55, '', 1, 'confirmed', '', 0, 52, NULL, '2019-08-12 11:00:00', 434, NULL, '2019-08-12 11:00:00', '2019-08-12 11:00:00', NULL, NULL, NULL, NULL),
	(134, 1, 6, 'person', 65, '', 1, 'confirmed', '', 0, 1, NULL, '2020-08-10 11:00:00', 512, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(135, 1, 6, 'person', 69, '', 1, 'confirmed', '', 0, 2, NULL, '2020-08-10 11:00:00', 546, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(136, 1, 6, 'person', 73, '', 1, 'confirmed', '', 0, 3, NULL, '2020-08-10 11:00:00', 580, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(137, 1, 6, 'person', 77, '', 1, 'confirmed', '', 0, 4, NULL, '2020-08-10 11:00:00', 614, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(138, 1, 6, 'person', 81, '', 1, 'confirmed', '', 0, 5, NULL, '2020-08-10 11:00:00', 648, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(139, 1, 6, 'person', 3, '', 1, 'confirmed', '', 0, 6, NULL, '2020-08-10 11:00:00', 19, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(140, 1, 6, 'person', 7, '', 1, 'confirmed', '', 0, 7, NULL, '2020-08-10 11:00:00', 53, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(141, 1, 6, 'person', 12, '', 1, 'confirmed', '', 0, 8, NULL, '2020-08-10 11:00:00', 91, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(142, 1, 6, 'person', 17, '', 1, 'confirmed', '', 0, 9, NULL, '2020-08-10 11:00:00', 129, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(143, 1, 6, 'person', 22, '', 1, 'confirmed', '', 0, 10, NULL, '2020-08-10 11:00:00', 167, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(144, 1, 6, 'person', 26, '', 1, 'confirmed', '', 0, 11, NULL, '2020-08-10 11:00:00', 201, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(145, 1, 6, 'person', 30, '', 1, 'confirmed', '', 0, 12, NULL, '2020-08-10 11:00:00', 235, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(146, 1, 6, 'person', 35, '', 1, 'confirmed', '', 0, 13, NULL, '2020-08-10 11:00:00', 273, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(147, 1, 6, 'person', 40, '', 1, 'confirmed', '', 0, 14, NULL, '2020-08-10 11:00:00', 311, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(148, 1, 6, 'person', 44, '', 1, 'confirmed', '', 0, 15, NULL, '2020-08-10 11:00:00', 345, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(149, 1, 6, 'person', 49, '', 1, 'confirmed', '', 0, 16, NULL, '2020-08-10 11:00:00', 383, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(150, 1, 6, 'person', 54, '', 1, 'confirmed', '', 0, 17, NULL, '2020-08-10 11:00:00', 421, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(151, 1, 6, 'person', 58, '', 1, 'confirmed', '', 0, 18, NULL, '2020-08-10 11:00:00', 455, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(152, 1, 6, 'person', 62, '', 1, 'confirmed', '', 0, 19, NULL, '2020-08-10 11:00:00', 489, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(153, 1, 6, 'person', 66, '', 1, 'confirmed', '', 0, 20, NULL, '2020-08-10 11:00:00', 523, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(154, 1, 6, 'person', 70, '', 1, 'confirmed', '', 0, 21, NULL, '2020-08-10 11:00:00', 557, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(155, 1, 6, 'person', 74, '', 1, 'confirmed', '', 0, 22, NULL, '2020-08-10 11:00:00', 591, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(156, 1, 6, 'person', 78, '', 1, 'confirmed', '', 0, 23, NULL, '2020-08-10 11:00:00', 625, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(157, 1, 6, 'person', 82, '', 1, 'confirmed', '', 0, 24, NULL, '2020-08-10 11:00:00', 659, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(158, 1, 6, 'person', 3, '', 1, 'confirmed', '', 0, 25, NULL, '2020-08-10 11:00:00', 20, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(159, 1, 6, 'person', 7, '', 1, 'confirmed', '', 0, 26, NULL, '2020-08-10 11:00:00', 54, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(160, 1, 6, 'person', 12, '', 1, 'confirmed', '', 0, 27, NULL, '2020-08-10 11:00:00', 92, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(161, 1, 6, 'person', 17, '', 1, 'confirmed', '', 0, 28, NULL, '2020-08-10 11:00:00', 130, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(162, 1, 6, 'person', 22, '', 1, 'confirmed', '', 0, 29, NULL, '2020-08-10 11:00:00', 168, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(163, 1, 6, 'person', 26, '', 1, 'confirmed', '', 0, 30, NULL, '2020-08-10 11:00:00', 202, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(164, 1, 6, 'person', 30, '', 1, 'confirmed', '', 0, 31, NULL, '2020-08-10 11:00:00', 236, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(165, 1, 6, 'person', 35, '', 1, 'confirmed', '', 0, 32, NULL, '2020-08-10 11:00:00', 274, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(166, 1, 6, 'person', 40, '', 1, 'confirmed', '', 0, 33, NULL, '2020-08-10 11:00:00', 312, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(167, 1, 6, 'person', 44, '', 1, 'confirmed', '', 0, 34, NULL, '2020-08-10 11:00:00', 346, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(168, 1, 6, 'person', 49, '', 1, 'confirmed', '', 0, 35, NULL, '2020-08-10 11:00:00', 384, NULL, '2020-08-10 11:00:00', '2020-08-10 11:00:00', NULL, NULL, NULL, NULL),
	(169, 1, 7, 'person', 25, '', 1, 'confirmed', '', 0, 1, NULL, '2019-09-23 08:00:00', 184, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(170, 1, 7, 'person', 29, '', 1, 'confirmed', '', 0, 2, NULL, '2019-09-23 08:00:00', 218, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(171, 1, 7, 'person', 34, '', 1, 'confirmed', '', 0, 3, NULL, '2019-09-23 08:00:00', 256, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(172, 1, 7, 'person', 39, '', 1, 'confirmed', '', 0, 4, NULL, '2019-09-23 08:00:00', 294, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(173, 1, 7, 'person', 43, '', 1, 'confirmed', '', 0, 5, NULL, '2019-09-23 08:00:00', 328, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(174, 1, 7, 'person', 48, '', 1, 'confirmed', '', 0, 6, NULL, '2019-09-23 08:00:00', 366, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(175, 1, 7, 'person', 53, '', 1, 'confirmed', '', 0, 7, NULL, '2019-09-23 08:00:00', 404, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(176, 1, 7, 'person', 57, '', 1, 'confirmed', '', 0, 8, NULL, '2019-09-23 08:00:00', 438, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(177, 1, 7, 'person', 61, '', 1, 'confirmed', '', 0, 9, NULL, '2019-09-23 08:00:00', 472, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(178, 1, 7, 'person', 65, '', 1, 'confirmed', '', 0, 10, NULL, '2019-09-23 08:00:00', 506, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(179, 1, 7, 'person', 69, '', 1, 'confirmed', '', 0, 11, NULL, '2019-09-23 08:00:00', 540, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(180, 1, 7, 'person', 73, '', 1, 'confirmed', '', 0, 12, NULL, '2019-09-23 08:00:00', 574, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(181, 1, 7, 'person', 77, '', 1, 'confirmed', '', 0, 13, NULL, '2019-09-23 08:00:00', 608, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(182, 1, 7, 'person', 81, '', 1, 'confirmed', '', 0, 14, NULL, '2019-09-23 08:00:00', 642, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(183, 1, 7, 'person', 3, '', 1, 'confirmed', '', 0, 15, NULL, '2019-09-23 08:00:00', 10, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(184, 1, 7, 'person', 7, '', 1, 'confirmed', '', 0, 16, NULL, '2019-09-23 08:00:00', 44, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(185, 1, 7, 'person', 12, '', 1, 'confirmed', '', 0, 17, NULL, '2019-09-23 08:00:00', 82, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(186, 1, 7, 'person', 17, '', 1, 'confirmed', '', 0, 18, NULL, '2019-09-23 08:00:00', 120, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(187, 1, 7, 'person', 22, '', 1, 'confirmed', '', 0, 19, NULL, '2019-09-23 08:00:00', 158, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(188, 1, 7, 'person', 26, '', 1, 'confirmed', '', 0, 20, NULL, '2019-09-23 08:00:00', 192, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(189, 1, 7, 'person', 30, '', 1, 'confirmed', '', 0, 21, NULL, '2019-09-23 08:00:00', 226, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(190, 1, 7, 'person', 35, '', 1, 'confirmed', '', 0, 22, NULL, '2019-09-23 08:00:00', 264, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(191, 1, 7, 'person', 40, '', 1, 'confirmed', '', 0, 23, NULL, '2019-09-23 08:00:00', 302, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(192, 1, 7, 'person', 44, '', 1, 'confirmed', '', 0, 24, NULL, '2019-09-23 08:00:00', 336, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(193, 1, 7, 'person', 49, '', 1, 'confirmed', '', 0, 25, NULL, '2019-09-23 08:00:00', 374, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(194, 1, 7, 'person', 54, '', 1, 'confirmed', '', 0, 26, NULL, '2019-09-23 08:00:00', 412, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(195, 1, 7, 'person', 58, '', 1, 'confirmed', '', 0, 27, NULL, '2019-09-23 08:00:00', 446, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(196, 1, 7, 'person', 62, '', 1, 'confirmed', '', 0, 28, NULL, '2019-09-23 08:00:00', 480, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(197, 1, 7, 'person', 66, '', 1, 'confirmed', '', 0, 29, NULL, '2019-09-23 08:00:00', 514, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(198, 1, 7, 'person', 70, '', 1, 'confirmed', '', 0, 30, NULL, '2019-09-23 08:00:00', 548, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(199, 1, 7, 'person', 74, '', 1, 'confirmed', '', 0, 31, NULL, '2019-09-23 08:00:00', 582, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(200, 1, 7, 'person', 78, '', 1, 'confirmed', '', 0, 32, NULL, '2019-09-23 08:00:00', 616, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL);
INSERT INTO public.enrollments VALUES
	(201, 1, 7, 'person', 82, '', 1, 'confirmed', '', 0, 33, NULL, '2019-09-23 08:00:00', 650, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(202, 1, 7, 'person', 3, '', 1, 'confirmed', '', 0, 34, NULL, '2019-09-23 08:00:00', 11, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(203, 1, 7, 'person', 7, '', 1, 'confirmed', '', 0, 35, NULL, '2019-09-23 08:00:00', 45, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(204, 1, 7, 'person', 12, '', 1, 'confirmed', '', 0, 36, NULL, '2019-09-23 08:00:00', 83, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(205, 1, 7, 'person', 17, '', 1, 'confirmed', '', 0, 37, NULL, '2019-09-23 08:00:00', 121, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(206, 1, 7, 'person', 22, '', 1, 'confirmed', '', 0, 38, NULL, '2019-09-23 08:00:00', 159, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(207, 1, 7, 'person', 26, '', 1, 'confirmed', '', 0, 39, NULL, '2019-09-23 08:00:00', 193, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(208, 1, 7, 'person', 30, '', 1, 'confirmed', '', 0, 40, NULL, '2019-09-23 08:00:00', 227, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(209, 1, 7, 'person', 35, '', 1, 'confirmed', '', 0, 41, NULL, '2019-09-23 08:00:00', 265, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(210, 1, 7, 'person', 40, '', 1, 'confirmed', '', 0, 42, NULL, '2019-09-23 08:00:00', 303, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(211, 1, 7, 'person', 44, '', 1, 'confirmed', '', 0, 43, NULL, '2019-09-23 08:00:00', 337, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(212, 1, 7, 'person', 49, '', 1, 'confirmed', '', 0, 44, NULL, '2019-09-23 08:00:00', 375, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(213, 1, 7, 'person', 54, '', 1, 'confirmed', '', 0, 45, NULL, '2019-09-23 08:00:00', 413, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(214, 1, 7, 'person', 58, '', 1, 'confirmed', '', 0, 46, NULL, '2019-09-23 08:00:00', 447, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(215, 1, 7, 'person', 62, '', 1, 'confirmed', '', 0, 47, NULL, '2019-09-23 08:00:00', 481, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(216, 1, 7, 'person', 66, '', 1, 'confirmed', '', 0, 48, NULL, '2019-09-23 08:00:00', 515, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(217, 1, 7, 'person', 70, '', 1, 'confirmed', '', 0, 49, NULL, '2019-09-23 08:00:00', 549, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(218, 1, 7, 'person', 74, '', 1, 'confirmed', '', 0, 50, NULL, '2019-09-23 08:00:00', 583, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(219, 1, 7, 'person', 78, '', 1, 'confirmed', '', 0, 51, NULL, '2019-09-23 08:00:00', 617, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(220, 1, 7, 'person', 82, '', 1, 'confirmed', '', 0, 52, NULL, '2019-09-23 08:00:00', 651, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(221, 1, 7, 'person', 3, '', 1, 'confirmed', '', 0, 53, NULL, '2019-09-23 08:00:00', 15, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(222, 1, 7, 'person', 7, '', 1, 'confirmed', '', 0, 54, NULL, '2019-09-23 08:00:00', 49, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(223, 1, 7, 'person', 12, '', 1, 'confirmed', '', 0, 55, NULL, '2019-09-23 08:00:00', 87, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(224, 1, 7, 'person', 17, '', 1, 'confirmed', '', 0, 56, NULL, '2019-09-23 08:00:00', 125, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(225, 1, 7, 'person', 22, '', 1, 'confirmed', '', 0, 57, NULL, '2019-09-23 08:00:00', 163, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(226, 1, 7, 'person', 26, '', 1, 'confirmed', '', 0, 58, NULL, '2019-09-23 08:00:00', 197, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(227, 1, 7, 'person', 30, '', 1, 'confirmed', '', 0, 59, NULL, '2019-09-23 08:00:00', 231, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(228, 1, 7, 'person', 35, '', 1, 'confirmed', '', 0, 60, NULL, '2019-09-23 08:00:00', 269, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(229, 1, 7, 'person', 40, '', 1, 'confirmed', '', 0, 61, NULL, '2019-09-23 08:00:00', 307, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(230, 1, 7, 'person', 44, '', 1, 'confirmed', '', 0, 62, NULL, '2019-09-23 08:00:00', 341, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(231, 1, 7, 'person', 49, '', 1, 'confirmed', '', 0, 63, NULL, '2019-09-23 08:00:00', 379, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(232, 1, 7, 'person', 54, '', 1, 'confirmed', '', 0, 64, NULL, '2019-09-23 08:00:00', 417, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(233, 1, 7, 'person', 58, '', 1, 'confirmed', '', 0, 65, NULL, '2019-09-23 08:00:00', 451, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(234, 1, 7, 'person', 62, '', 1, 'confirmed', '', 0, 66, NULL, '2019-09-23 08:00:00', 485, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(235, 1, 7, 'person', 66, '', 1, 'confirmed', '', 0, 67, NULL, '2019-09-23 08:00:00', 519, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(236, 1, 7, 'person', 70, '', 1, 'confirmed', '', 0, 68, NULL, '2019-09-23 08:00:00', 553, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(237, 1, 7, 'person', 74, '', 1, 'confirmed', '', 0, 69, NULL, '2019-09-23 08:00:00', 587, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(238, 1, 7, 'person', 78, '', 1, 'confirmed', '', 0, 70, NULL, '2019-09-23 08:00:00', 621, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(239, 1, 7, 'person', 82, '', 1, 'confirmed', '', 0, 71, NULL, '2019-09-23 08:00:00', 655, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(240, 1, 7, 'person', 3, '', 1, 'confirmed', '', 0, 72, NULL, '2019-09-23 08:00:00', 16, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(241, 1, 7, 'person', 7, '', 1, 'confirmed', '', 0, 73, NULL, '2019-09-23 08:00:00', 50, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(242, 1, 7, 'person', 12, '', 1, 'confirmed', '', 0, 74, NULL, '2019-09-23 08:00:00', 88, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(243, 1, 7, 'person', 17, '', 1, 'confirmed', '', 0, 75, NULL, '2019-09-23 08:00:00', 126, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(244, 1, 7, 'person', 22, '', 1, 'confirmed', '', 0, 76, NULL, '2019-09-23 08:00:00', 164, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(245, 1, 7, 'person', 26, '', 1, 'confirmed', '', 0, 77, NULL, '2019-09-23 08:00:00', 198, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(246, 1, 7, 'person', 30, '', 1, 'confirmed', '', 0, 78, NULL, '2019-09-23 08:00:00', 232, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(247, 1, 7, 'person', 35, '', 1, 'confirmed', '', 0, 79, NULL, '2019-09-23 08:00:00', 270, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(248, 1, 7, 'person', 40, '', 1, 'confirmed', '', 0, 80, NULL, '2019-09-23 08:00:00', 308, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(249, 1, 7, 'person', 44, '', 1, 'confirmed', '', 0, 81, NULL, '2019-09-23 08:00:00', 342, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(250, 1, 7, 'person', 49, '', 1, 'confirmed', '', 0, 82, NULL, '2019-09-23 08:00:00', 380, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(251, 1, 7, 'person', 54, '', 1, 'confirmed', '', 0, 83, NULL, '2019-09-23 08:00:00', 418, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(252, 1, 7, 'person', 58, '', 1, 'confirmed', '', 0, 84, NULL, '2019-09-23 08:00:00', 452, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(253, 1, 7, 'person', 62, '', 1, 'confirmed', '', 0, 85, NULL, '2019-09-23 08:00:00', 486, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(254, 1, 7, 'person', 66, '', 1, 'confirmed', '', 0, 86, NULL, '2019-09-23 08:00:00', 520, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(255, 1, 7, 'person', 70, '', 1, 'confirmed', '', 0, 87, NULL, '2019-09-23 08:00:00', 554, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(256, 1, 7, 'person', 74, '', 1, 'confirmed', '', 0, 88, NULL, '2019-09-23 08:00:00', 588, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(257, 1, 7, 'person', 78, '', 1, 'confirmed', '', 0, 89, NULL, '2019-09-23 08:00:00', 622, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(258, 1, 7, 'person', 82, '', 1, 'confirmed', '', 0, 90, NULL, '2019-09-23 08:00:00', 656, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(259, 1, 7, 'person', 3, '', 1, 'confirmed', '', 0, 91, NULL, '2019-09-23 08:00:00', 17, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(260, 1, 7, 'person', 7, '', 1, 'confirmed', '', 0, 92, NULL, '2019-09-23 08:00:00', 51, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(261, 1, 7, 'person', 12, '', 1, 'confirmed', '', 0, 93, NULL, '2019-09-23 08:00:00', 89, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(262, 1, 7, 'person', 17, '', 1, 'confirmed', '', 0, 94, NULL, '2019-09-23 08:00:00', 127, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(263, 1, 7, 'person', 22, '', 1, 'confirmed', '', 0, 95, NULL, '2019-09-23 08:00:00', 165, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(264, 1, 7, 'person', 26, '', 1, 'confirmed', '', 0, 96, NULL, '2019-09-23 08:00:00', 199, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(265, 1, 7, 'person', 30, '', 1, 'confirmed', '', 0, 97, NULL, '2019-09-23 08:00:00', 233, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(266, 1, 7, 'person', 35, '', 1, 'confirmed', '', 0, 98, NULL, '2019-09-23 08:00:00', 271, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(267, 1, 7, 'person', 40, '', 1, 'confirmed', '', 0, 99, NULL, '2019-09-23 08:00:00', 309, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(268, 1, 7, 'person', 44, '', 1, 'confirmed', '', 0, 100, NULL, '2019-09-23 08:00:00', 343, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(269, 1, 7, 'person', 49, '', 1, 'confirmed', '', 0, 101, NULL, '2019-09-23 08:00:00', 381, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(270, 1, 7, 'person', 54, '', 1, 'confirmed', '', 0, 102, NULL, '2019-09-23 08:00:00', 419, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(271, 1, 7, 'person', 58, '', 1, 'confirmed', '', 0, 103, NULL, '2019-09-23 08:00:00', 453, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(272, 1, 7, 'person', 62, '', 1, 'confirmed', '', 0, 104, NULL, '2019-09-23 08:00:00', 487, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(273, 1, 7, 'person', 66, '', 1, 'confirmed', '', 0, 105, NULL, '2019-09-23 08:00:00', 521, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(274, 1, 7, 'person', 70, '', 1, 'confirmed', '', 0, 106, NULL, '2019-09-23 08:00:00', 555, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(275, 1, 7, 'person', 74, '', 1, 'confirmed', '', 0, 107, NULL, '2019-09-23 08:00:00', 589, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(276, 1, 7, 'person', 78, '', 1, 'confirmed', '', 0, 108, NULL, '2019-09-23 08:00:00', 623, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(277, 1, 7, 'person', 82, '', 1, 'confirmed', '', 0, 109, NULL, '2019-09-23 08:00:00', 657, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(278, 1, 7, 'person', 3, '', 1, 'confirmed', '', 0, 110, NULL, '2019-09-23 08:00:00', 18, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(279, 1, 7, 'person', 7, '', 1, 'confirmed', '', 0, 111, NULL, '2019-09-23 08:00:00', 52, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(280, 1, 7, 'person', 12, '', 1, 'confirmed', '', 0, 112, NULL, '2019-09-23 08:00:00', 90, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(281, 1, 7, 'person', 17, '', 1, 'confirmed', '', 0, 113, NULL, '2019-09-23 08:00:00', 128, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(282, 1, 7, 'person', 22, '', 1, 'confirmed', '', 0, 114, NULL, '2019-09-23 08:00:00', 166, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(283, 1, 7, 'person', 26, '', 1, 'confirmed', '', 0, 115, NULL, '2019-09-23 08:00:00', 200, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(284, 1, 7, 'person', 30, '', 1, 'confirmed', '', 0, 116, NULL, '2019-09-23 08:00:00', 234, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(285, 1, 7, 'person', 35, '', 1, 'confirmed', '', 0, 117, NULL, '2019-09-23 08:00:00', 272, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(286, 1, 7, 'person', 40, '', 1, 'confirmed', '', 0, 118, NULL, '2019-09-23 08:00:00', 310, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(287, 1, 7, 'person', 44, '', 1, 'confirmed', '', 0, 119, NULL, '2019-09-23 08:00:00', 344, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(288, 1, 7, 'person', 49, '', 1, 'confirmed', '', 0, 120, NULL, '2019-09-23 08:00:00', 382, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(289, 1, 7, 'person', 54, '', 1, 'confirmed', '', 0, 121, NULL, '2019-09-23 08:00:00', 420, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(290, 1, 7, 'person', 58, '', 1, 'confirmed', '', 0, 122, NULL, '2019-09-23 08:00:00', 454, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(291, 1, 7, 'person', 62, '', 1, 'confirmed', '', 0, 123, NULL, '2019-09-23 08:00:00', 488, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(292, 1, 7, 'person', 66, '', 1, 'confirmed', '', 0, 124, NULL, '2019-09-23 08:00:00', 522, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(293, 1, 7, 'person', 70, '', 1, 'confirmed', '', 0, 125, NULL, '2019-09-23 08:00:00', 556, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(294, 1, 7, 'person', 74, '', 1, 'confirmed', '', 0, 126, NULL, '2019-09-23 08:00:00', 590, NULL, '2019-09-23 08:00:00', '2019-09-23 08:00:00', NULL, NULL, NULL, NULL),
	(295, 1, 8, 'person', 11, '', 1, 'confirmed', '', 0, 1, NULL, '2020-09-21 08:00:00', 74, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(296, 1, 8, 'person', 16, '', 1, 'confirmed', '', 0, 2, NULL, '2020-09-21 08:00:00', 112, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(297, 1, 8, 'person', 21, '', 1, 'confirmed', '', 0, 3, NULL, '2020-09-21 08:00:00', 150, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(298, 1, 8, 'person', 25, '', 1, 'confirmed', '', 0, 4, NULL, '2020-09-21 08:00:00', 184, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(299, 1, 8, 'person', 29, '', 1, 'confirmed', '', 0, 5, NULL, '2020-09-21 08:00:00', 218, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(300, 1, 8, 'person', 34, '', 1, 'confirmed', '', 0, 6, NULL, '2020-09-21 08:00:00', 256, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(301, 1, 8, 'person', 39, '', 1, 'confirmed', '', 0, 7, NULL, '2020-09-21 08:00:00', 294, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(302, 1, 8, 'person', 43, '', 1, 'confirmed', '', 0, 8, NULL, '2020-09-21 08:00:00', 328, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(303, 1, 8, 'person', 48, '', 1, 'confirmed', '', 0, 9, NULL, '2020-09-21 08:00:00', 366, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(304, 1, 8, 'person', 53, '', 1, 'confirmed', '', 0, 10, NULL, '2020-09-21 08:00:00', 404, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(305, 1, 8, 'person', 57, '', 1, 'confirmed', '', 0, 11, NULL, '2020-09-21 08:00:00', 438, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(306, 1, 8, 'person', 61, '', 1, 'confirmed', '', 0, 12, NULL, '2020-09-21 08:00:00', 472, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(307, 1, 8, 'person', 65, '', 1, 'confirmed', '', 0, 13, NULL, '2020-09-21 08:00:00', 506, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(308, 1, 8, 'person', 69, '', 1, 'confirmed', '', 0, 14, NULL, '2020-09-21 08:00:00', 540, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(309, 1, 8, 'person', 73, '', 1, 'confirmed', '', 0, 15, NULL, '2020-09-21 08:00:00', 574, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(310, 1, 8, 'person', 77, '', 1, 'confirmed', '', 0, 16, NULL, '2020-09-21 08:00:00', 608, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(311, 1, 8, 'person', 81, '', 1, 'confirmed', '', 0, 17, NULL, '2020-09-21 08:00:00', 642, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(312, 1, 8, 'person', 3, '', 1, 'confirmed', '', 0, 18, NULL, '2020-09-21 08:00:00', 10, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(313, 1, 8, 'person', 7, '', 1, 'confirmed', '', 0, 19, NULL, '2020-09-21 08:00:00', 44, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(314, 1, 8, 'person', 12, '', 1, 'confirmed', '', 0, 20, NULL, '2020-09-21 08:00:00', 82, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(315, 1, 8, 'person', 17, '', 1, 'confirmed', '', 0, 21, NULL, '2020-09-21 08:00:00', 120, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(316, 1, 8, 'person', 22, '', 1, 'confirmed', '', 0, 22, NULL, '2020-09-21 08:00:00', 158, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(317, 1, 8, 'person', 26, '', 1, 'confirmed', '', 0, 23, NULL, '2020-09-21 08:00:00', 192, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(318, 1, 8, 'person', 30, '', 1, 'confirmed', '', 0, 24, NULL, '2020-09-21 08:00:00', 226, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(319, 1, 8, 'person', 35, '', 1, 'confirmed', '', 0, 25, NULL, '2020-09-21 08:00:00', 264, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(320, 1, 8, 'person', 40, '', 1, 'confirmed', '', 0, 26, NULL, '2020-09-21 08:00:00', 302, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(321, 1, 8, 'person', 44, '', 1, 'confirmed', '', 0, 27, NULL, '2020-09-21 08:00:00', 336, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(322, 1, 8, 'person', 49, '', 1, 'confirmed', '', 0, 28, NULL, '2020-09-21 08:00:00', 374, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(323, 1, 8, 'person', 54, '', 1, 'confirmed', '', 0, 29, NULL, '2020-09-21 08:00:00', 412, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(324, 1, 8, 'person', 58, '', 1, 'confirmed', '', 0, 30, NULL, '2020-09-21 08:00:00', 446, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(325, 1, 8, 'person', 62, '', 1, 'confirmed', '', 0, 31, NULL, '2020-09-21 08:00:00', 480, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(326, 1, 8, 'person', 66, '', 1, 'confirmed', '', 0, 32, NULL, '2020-09-21 08:00:00', 514, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(327, 1, 8, 'person', 70, '', 1, 'confirmed', '', 0, 33, NULL, '2020-09-21 08:00:00', 548, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(328, 1, 8, 'person', 74, '', 1, 'confirmed', '', 0, 34, NULL, '2020-09-21 08:00:00', 582, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(329, 1, 8, 'person', 78, '', 1, 'confirmed', '', 0, 35, NULL, '2020-09-21 08:00:00', 616, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(330, 1, 8, 'person', 82, '', 1, 'confirmed', '', 0, 36, NULL, '2020-09-21 08:00:00', 650, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(331, 1, 8, 'person', 3, '', 1, 'confirmed', '', 0, 37, NULL, '2020-09-21 08:00:00', 11, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(332, 1, 8, 'person', 7, '', 1, 'confirmed', '', 0, 38, NULL, '2020-09-21 08:00:00', 45, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(333, 1, 8, 'person', 12, '', 1, 'confirmed', '', 0, 39, NULL, '2020-09-21 08:00:00', 83, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(334, 1, 8, 'person', 17, '', 1, 'confirmed', '', 0, 40, NULL, '2020-09-21 08:00:00', 121, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(335, 1, 8, 'person', 22, '', 1, 'confirmed', '', 0, 41, NULL, '2020-09-21 08:00:00', 159, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(336, 1, 8, 'person', 26, '', 1, 'confirmed', '', 0, 42, NULL, '2020-09-21 08:00:00', 193, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(337, 1, 8, 'person', 30, '', 1, 'confirmed', '', 0, 43, NULL, '2020-09-21 08:00:00', 227, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(338, 1, 8, 'person', 35, '', 1, 'confirmed', '', 0, 44, NULL, '2020-09-21 08:00:00', 265, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(339, 1, 8, 'person', 40, '', 1, 'confirmed', '', 0, 45, NULL, '2020-09-21 08:00:00', 303, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(340, 1, 8, 'person', 44, '', 1, 'confirmed', '', 0, 46, NULL, '2020-09-21 08:00:00', 337, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(341, 1, 8, 'person', 49, '', 1, 'confirmed', '', 0, 47, NULL, '2020-09-21 08:00:00', 375, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(342, 1, 8, 'person', 54, '', 1, 'confirmed', '', 0, 48, NULL, '2020-09-21 08:00:00', 413, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(343, 1, 8, 'person', 58, '', 1, 'confirmed', '', 0, 49, NULL, '2020-09-21 08:00:00', 447, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(344, 1, 8, 'person', 62, '', 1, 'confirmed', '', 0, 50, NULL, '2020-09-21 08:00:00', 481, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(345, 1, 8, 'person', 66, '', 1, 'confirmed', '', 0, 51, NULL, '2020-09-21 08:00:00', 515, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(346, 1, 8, 'person', 70, '', 1, 'confirmed', '', 0, 52, NULL, '2020-09-21 08:00:00', 549, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(347, 1, 8, 'person', 74, '', 1, 'confirmed', '', 0, 53, NULL, '2020-09-21 08:00:00', 583, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(348, 1, 8, 'person', 78, '', 1, 'confirmed', '', 0, 54, NULL, '2020-09-21 08:00:00', 617, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(349, 1, 8, 'person', 82, '', 1, 'confirmed', '', 0, 55, NULL, '2020-09-21 08:00:00', 651, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(350, 1, 8, 'person', 3, '', 1, 'confirmed', '', 0, 56, NULL, '2020-09-21 08:00:00', 15, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(351, 1, 8, 'person', 7, '', 1, 'confirmed', '', 0, 57, NULL, '2020-09-21 08:00:00', 49, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(352, 1, 8, 'person', 12, '', 1, 'confirmed', '', 0, 58, NULL, '2020-09-21 08:00:00', 87, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(353, 1, 8, 'person', 17, '', 1, 'confirmed', '', 0, 59, NULL, '2020-09-21 08:00:00', 125, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(354, 1, 8, 'person', 22, '', 1, 'confirmed', '', 0, 60, NULL, '2020-09-21 08:00:00', 163, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(355, 1, 8, 'person', 26, '', 1, 'confirmed', '', 0, 61, NULL, '2020-09-21 08:00:00', 197, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(356, 1, 8, 'person', 30, '', 1, 'confirmed', '', 0, 62, NULL, '2020-09-21 08:00:00', 231, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(357, 1, 8, 'person', 35, '', 1, 'confirmed', '', 0, 63, NULL, '2020-09-21 08:00:00', 269, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(358, 1, 8, 'person', 40, '', 1, 'confirmed', '', 0, 64, NULL, '2020-09-21 08:00:00', 307, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(359, 1, 8, 'person', 44, '', 1, 'confirmed', '', 0, 65, NULL, '2020-09-21 08:00:00', 341, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(360, 1, 8, 'person', 49, '', 1, 'confirmed', '', 0, 66, NULL, '2020-09-21 08:00:00', 379, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(361, 1, 8, 'person', 54, '', 1, 'confirmed', '', 0, 67, NULL, '2020-09-21 08:00:00', 417, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(362, 1, 8, 'person', 58, '', 1, 'confirmed', '', 0, 68, NULL, '2020-09-21 08:00:00', 451, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(363, 1, 8, 'person', 62, '', 1, 'confirmed', '', 0, 69, NULL, '2020-09-21 08:00:00', 485, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(364, 1, 8, 'person', 66, '', 1, 'confirmed', '', 0, 70, NULL, '2020-09-21 08:00:00', 519, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(365, 1, 8, 'person', 70, '', 1, 'confirmed', '', 0, 71, NULL, '2020-09-21 08:00:00', 553, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(366, 1, 8, 'person', 74, '', 1, 'confirmed', '', 0, 72, NULL, '2020-09-21 08:00:00', 587, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(367, 1, 8, 'person', 78, '', 1, 'confirmed', '', 0, 73, NULL, '2020-09-21 08:00:00', 621, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(368, 1, 8, 'person', 82, '', 1, 'confirmed', '', 0, 74, NULL, '2020-09-21 08:00:00', 655, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(369, 1, 8, 'person', 3, '', 1, 'confirmed', '', 0, 75, NULL, '2020-09-21 08:00:00', 16, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(370, 1, 8, 'person', 7, '', 1, 'confirmed', '', 0, 76, NULL, '2020-09-21 08:00:00', 50, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(371, 1, 8, 'person', 12, '', 1, 'confirmed', '', 0, 77, NULL, '2020-09-21 08:00:00', 88, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(372, 1, 8, 'person', 17, '', 1, 'confirmed', '', 0, 78, NULL, '2020-09-21 08:00:00', 126, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(373, 1, 8, 'person', 22, '', 1, 'confirmed', '', 0, 79, NULL, '2020-09-21 08:00:00', 164, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(374, 1, 8, 'person', 26, '', 1, 'confirmed', '', 0, 80, NULL, '2020-09-21 08:00:00', 198, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(375, 1, 8, 'person', 30, '', 1, 'confirmed', '', 0, 81, NULL, '2020-09-21 08:00:00', 232, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(376, 1, 8, 'person', 35, '', 1, 'confirmed', '', 0, 82, NULL, '2020-09-21 08:00:00', 270, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(377, 1, 8, 'person', 40, '', 1, 'confirmed', '', 0, 83, NULL, '2020-09-21 08:00:00', 308, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(378, 1, 8, 'person', 44, '', 1, 'confirmed', '', 0, 84, NULL, '2020-09-21 08:00:00', 342, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(379, 1, 8, 'person', 49, '', 1, 'confirmed', '', 0, 85, NULL, '2020-09-21 08:00:00', 380, NULL, '2020-09-21 08:00:00', '2020-09-21 08:00:00', NULL, NULL, NULL, NULL),
	(380, 1, 9, 'person', 58, '', 1, 'confirmed', '', 0, 1, NULL, '2019-08-31 08:00:00', 446, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(381, 1, 9, 'person', 62, '', 1, 'confirmed', '', 0, 2, NULL, '2019-08-31 08:00:00', 480, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(382, 1, 9, 'person', 66, '', 1, 'confirmed', '', 0, 3, NULL, '2019-08-31 08:00:00', 514, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(383, 1, 9, 'person', 70, '', 1, 'confirmed', '', 0, 4, NULL, '2019-08-31 08:00:00', 548, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(384, 1, 9, 'person', 74, '', 1, 'confirmed', '', 0, 5, NULL, '2019-08-31 08:00:00', 582, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(385, 1, 9, 'person', 78, '', 1, 'confirmed', '', 0, 6, NULL, '2019-08-31 08:00:00', 616, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(386, 1, 9, 'person', 82, '', 1, 'confirmed', '', 0, 7, NULL, '2019-08-31 08:00:00', 650, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(387, 1, 9, 'person', 3, '', 1, 'confirmed', '', 0, 8, NULL, '2019-08-31 08:00:00', 12, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(388, 1, 9, 'person', 7, '', 1, 'confirmed', '', 0, 9, NULL, '2019-08-31 08:00:00', 46, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(389, 1, 9, 'person', 12, '', 1, 'confirmed', '', 0, 10, NULL, '2019-08-31 08:00:00', 84, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(390, 1, 9, 'person', 17, '', 1, 'confirmed', '', 0, 11, NULL, '2019-08-31 08:00:00', 122, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(391, 1, 9, 'person', 22, '', 1, 'confirmed', '', 0, 12, NULL, '2019-08-31 08:00:00', 160, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(392, 1, 9, 'person', 26, '', 1, 'confirmed', '', 0, 13, NULL, '2019-08-31 08:00:00', 194, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(393, 1, 9, 'person', 30, '', 1, 'confirmed', '', 0, 14, NULL, '2019-08-31 08:00:00', 228, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(394, 1, 9, 'person', 35, '', 1, 'confirmed', '', 0, 15, NULL, '2019-08-31 08:00:00', 266, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(395, 1, 9, 'person', 40, '', 1, 'confirmed', '', 0, 16, NULL, '2019-08-31 08:00:00', 304, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(396, 1, 9, 'person', 44, '', 1, 'confirmed', '', 0, 17, NULL, '2019-08-31 08:00:00', 338, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(397, 1, 9, 'person', 49, '', 1, 'confirmed', '', 0, 18, NULL, '2019-08-31 08:00:00', 376, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(398, 1, 9, 'person', 54, '', 1, 'confirmed', '', 0, 19, NULL, '2019-08-31 08:00:00', 414, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(399, 1, 9, 'person', 58, '', 1, 'confirmed', '', 0, 20, NULL, '2019-08-31 08:00:00', 448, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(400, 1, 9, 'person', 62, '', 1, 'confirmed', '', 0, 21, NULL, '2019-08-31 08:00:00', 482, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL);
INSERT INTO public.enrollments VALUES
	(401, 1, 9, 'person', 66, '', 1, 'confirmed', '', 0, 22, NULL, '2019-08-31 08:00:00', 516, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(402, 1, 9, 'person', 70, '', 1, 'confirmed', '', 0, 23, NULL, '2019-08-31 08:00:00', 550, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(403, 1, 9, 'person', 74, '', 1, 'confirmed', '', 0, 24, NULL, '2019-08-31 08:00:00', 584, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(404, 1, 9, 'person', 78, '', 1, 'confirmed', '', 0, 25, NULL, '2019-08-31 08:00:00', 618, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(405, 1, 9, 'person', 82, '', 1, 'confirmed', '', 0, 26, NULL, '2019-08-31 08:00:00', 652, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(406, 1, 9, 'person', 3, '', 1, 'confirmed', '', 0, 27, NULL, '2019-08-31 08:00:00', 13, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(407, 1, 9, 'person', 7, '', 1, 'confirmed', '', 0, 28, NULL, '2019-08-31 08:00:00', 47, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(408, 1, 9, 'person', 12, '', 1, 'confirmed', '', 0, 29, NULL, '2019-08-31 08:00:00', 85, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(409, 1, 9, 'person', 17, '', 1, 'confirmed', '', 0, 30, NULL, '2019-08-31 08:00:00', 123, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(410, 1, 9, 'person', 22, '', 1, 'confirmed', '', 0, 31, NULL, '2019-08-31 08:00:00', 161, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(411, 1, 9, 'person', 26, '', 1, 'confirmed', '', 0, 32, NULL, '2019-08-31 08:00:00', 195, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(412, 1, 9, 'person', 30, '', 1, 'confirmed', '', 0, 33, NULL, '2019-08-31 08:00:00', 229, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(413, 1, 9, 'person', 35, '', 1, 'confirmed', '', 0, 34, NULL, '2019-08-31 08:00:00', 267, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(414, 1, 9, 'person', 40, '', 1, 'confirmed', '', 0, 35, NULL, '2019-08-31 08:00:00', 305, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(415, 1, 9, 'person', 44, '', 1, 'confirmed', '', 0, 36, NULL, '2019-08-31 08:00:00', 339, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(416, 1, 9, 'person', 49, '', 1, 'confirmed', '', 0, 37, NULL, '2019-08-31 08:00:00', 377, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(417, 1, 9, 'person', 54, '', 1, 'confirmed', '', 0, 38, NULL, '2019-08-31 08:00:00', 415, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(418, 1, 9, 'person', 58, '', 1, 'confirmed', '', 0, 39, NULL, '2019-08-31 08:00:00', 449, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(419, 1, 9, 'person', 62, '', 1, 'confirmed', '', 0, 40, NULL, '2019-08-31 08:00:00', 483, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(420, 1, 9, 'person', 66, '', 1, 'confirmed', '', 0, 41, NULL, '2019-08-31 08:00:00', 517, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(421, 1, 9, 'person', 70, '', 1, 'confirmed', '', 0, 42, NULL, '2019-08-31 08:00:00', 551, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(422, 1, 9, 'person', 74, '', 1, 'confirmed', '', 0, 43, NULL, '2019-08-31 08:00:00', 585, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(423, 1, 9, 'person', 78, '', 1, 'confirmed', '', 0, 44, NULL, '2019-08-31 08:00:00', 619, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(424, 1, 9, 'person', 82, '', 1, 'confirmed', '', 0, 45, NULL, '2019-08-31 08:00:00', 653, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(425, 1, 9, 'person', 3, '', 1, 'confirmed', '', 0, 46, NULL, '2019-08-31 08:00:00', 14, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(426, 1, 9, 'person', 7, '', 1, 'confirmed', '', 0, 47, NULL, '2019-08-31 08:00:00', 48, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(427, 1, 9, 'person', 12, '', 1, 'confirmed', '', 0, 48, NULL, '2019-08-31 08:00:00', 86, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(428, 1, 9, 'person', 17, '', 1, 'confirmed', '', 0, 49, NULL, '2019-08-31 08:00:00', 124, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(429, 1, 9, 'person', 22, '', 1, 'confirmed', '', 0, 50, NULL, '2019-08-31 08:00:00', 162, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(430, 1, 9, 'person', 26, '', 1, 'confirmed', '', 0, 51, NULL, '2019-08-31 08:00:00', 196, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(431, 1, 9, 'person', 30, '', 1, 'confirmed', '', 0, 52, NULL, '2019-08-31 08:00:00', 230, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(432, 1, 9, 'person', 35, '', 1, 'confirmed', '', 0, 53, NULL, '2019-08-31 08:00:00', 268, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(433, 1, 9, 'person', 40, '', 1, 'confirmed', '', 0, 54, NULL, '2019-08-31 08:00:00', 306, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(434, 1, 9, 'person', 44, '', 1, 'confirmed', '', 0, 55, NULL, '2019-08-31 08:00:00', 340, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(435, 1, 9, 'person', 49, '', 1, 'confirmed', '', 0, 56, NULL, '2019-08-31 08:00:00', 378, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(436, 1, 9, 'person', 54, '', 1, 'confirmed', '', 0, 57, NULL, '2019-08-31 08:00:00', 416, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(437, 1, 9, 'person', 58, '', 1, 'confirmed', '', 0, 58, NULL, '2019-08-31 08:00:00', 450, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(438, 1, 9, 'person', 62, '', 1, 'confirmed', '', 0, 59, NULL, '2019-08-31 08:00:00', 484, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(439, 1, 9, 'person', 66, '', 1, 'confirmed', '', 0, 60, NULL, '2019-08-31 08:00:00', 518, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(440, 1, 9, 'person', 70, '', 1, 'confirmed', '', 0, 61, NULL, '2019-08-31 08:00:00', 552, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(441, 1, 9, 'person', 74, '', 1, 'confirmed', '', 0, 62, NULL, '2019-08-31 08:00:00', 586, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(442, 1, 9, 'person', 78, '', 1, 'confirmed', '', 0, 63, NULL, '2019-08-31 08:00:00', 620, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(443, 1, 9, 'person', 82, '', 1, 'confirmed', '', 0, 64, NULL, '2019-08-31 08:00:00', 654, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(444, 1, 9, 'person', 4, '', 1, 'confirmed', '', 0, 65, NULL, '2019-08-31 08:00:00', 24, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(445, 1, 9, 'person', 8, '', 1, 'confirmed', '', 0, 66, NULL, '2019-08-31 08:00:00', 58, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(446, 1, 9, 'person', 13, '', 1, 'confirmed', '', 0, 67, NULL, '2019-08-31 08:00:00', 96, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(447, 1, 9, 'person', 18, '', 1, 'confirmed', '', 0, 68, NULL, '2019-08-31 08:00:00', 134, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(448, 1, 9, 'person', 23, '', 1, 'confirmed', '', 0, 69, NULL, '2019-08-31 08:00:00', 172, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(449, 1, 9, 'person', 27, '', 1, 'confirmed', '', 0, 70, NULL, '2019-08-31 08:00:00', 206, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(450, 1, 9, 'person', 31, '', 1, 'confirmed', '', 0, 71, NULL, '2019-08-31 08:00:00', 240, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(451, 1, 9, 'person', 36, '', 1, 'confirmed', '', 0, 72, NULL, '2019-08-31 08:00:00', 278, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(452, 1, 9, 'person', 41, '', 1, 'confirmed', '', 0, 73, NULL, '2019-08-31 08:00:00', 316, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(453, 1, 9, 'person', 45, '', 1, 'confirmed', '', 0, 74, NULL, '2019-08-31 08:00:00', 350, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(454, 1, 9, 'person', 50, '', 1, 'confirmed', '', 0, 75, NULL, '2019-08-31 08:00:00', 388, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(455, 1, 9, 'person', 55, '', 1, 'confirmed', '', 0, 76, NULL, '2019-08-31 08:00:00', 426, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(456, 1, 9, 'person', 59, '', 1, 'confirmed', '', 0, 77, NULL, '2019-08-31 08:00:00', 460, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(457, 1, 9, 'person', 63, '', 1, 'confirmed', '', 0, 78, NULL, '2019-08-31 08:00:00', 494, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(458, 1, 9, 'person', 67, '', 1, 'confirmed', '', 0, 79, NULL, '2019-08-31 08:00:00', 528, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(459, 1, 9, 'person', 71, '', 1, 'confirmed', '', 0, 80, NULL, '2019-08-31 08:00:00', 562, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(460, 1, 9, 'person', 75, '', 1, 'confirmed', '', 0, 81, NULL, '2019-08-31 08:00:00', 596, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(461, 1, 9, 'person', 79, '', 1, 'confirmed', '', 0, 82, NULL, '2019-08-31 08:00:00', 630, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(462, 1, 9, 'person', 83, '', 1, 'confirmed', '', 0, 83, NULL, '2019-08-31 08:00:00', 664, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(463, 1, 9, 'person', 4, '', 1, 'confirmed', '', 0, 84, NULL, '2019-08-31 08:00:00', 25, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(464, 1, 9, 'person', 8, '', 1, 'confirmed', '', 0, 85, NULL, '2019-08-31 08:00:00', 59, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(465, 1, 9, 'person', 13, '', 1, 'confirmed', '', 0, 86, NULL, '2019-08-31 08:00:00', 97, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(466, 1, 9, 'person', 18, '', 1, 'confirmed', '', 0, 87, NULL, '2019-08-31 08:00:00', 135, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(467, 1, 9, 'person', 23, '', 1, 'confirmed', '', 0, 88, NULL, '2019-08-31 08:00:00', 173, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(468, 1, 9, 'person', 27, '', 1, 'confirmed', '', 0, 89, NULL, '2019-08-31 08:00:00', 207, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(469, 1, 9, 'person', 31, '', 1, 'confirmed', '', 0, 90, NULL, '2019-08-31 08:00:00', 241, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(470, 1, 9, 'person', 36, '', 1, 'confirmed', '', 0, 91, NULL, '2019-08-31 08:00:00', 279, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(471, 1, 9, 'person', 41, '', 1, 'confirmed', '', 0, 92, NULL, '2019-08-31 08:00:00', 317, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(472, 1, 9, 'person', 45, '', 1, 'confirmed', '', 0, 93, NULL, '2019-08-31 08:00:00', 351, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(473, 1, 9, 'person', 50, '', 1, 'confirmed', '', 0, 94, NULL, '2019-08-31 08:00:00', 389, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(474, 1, 9, 'person', 55, '', 1, 'confirmed', '', 0, 95, NULL, '2019-08-31 08:00:00', 427, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(475, 1, 9, 'person', 59, '', 1, 'confirmed', '', 0, 96, NULL, '2019-08-31 08:00:00', 461, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(476, 1, 9, 'person', 63, '', 1, 'confirmed', '', 0, 97, NULL, '2019-08-31 08:00:00', 495, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(477, 1, 9, 'person', 67, '', 1, 'confirmed', '', 0, 98, NULL, '2019-08-31 08:00:00', 529, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(478, 1, 9, 'person', 71, '', 1, 'confirmed', '', 0, 99, NULL, '2019-08-31 08:00:00', 563, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(479, 1, 9, 'person', 75, '', 1, 'confirmed', '', 0, 100, NULL, '2019-08-31 08:00:00', 597, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(480, 1, 9, 'person', 79, '', 1, 'confirmed', '', 0, 101, NULL, '2019-08-31 08:00:00', 631, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(481, 1, 9, 'person', 83, '', 1, 'confirmed', '', 0, 102, NULL, '2019-08-31 08:00:00', 665, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(482, 1, 9, 'person', 4, '', 1, 'confirmed', '', 0, 103, NULL, '2019-08-31 08:00:00', 26, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(483, 1, 9, 'person', 8, '', 1, 'confirmed', '', 0, 104, NULL, '2019-08-31 08:00:00', 60, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(484, 1, 9, 'person', 13, '', 1, 'confirmed', '', 0, 105, NULL, '2019-08-31 08:00:00', 98, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(485, 1, 9, 'person', 18, '', 1, 'confirmed', '', 0, 106, NULL, '2019-08-31 08:00:00', 136, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(486, 1, 9, 'person', 23, '', 1, 'confirmed', '', 0, 107, NULL, '2019-08-31 08:00:00', 174, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(487, 1, 9, 'person', 27, '', 1, 'confirmed', '', 0, 108, NULL, '2019-08-31 08:00:00', 208, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(488, 1, 9, 'person', 31, '', 1, 'confirmed', '', 0, 109, NULL, '2019-08-31 08:00:00', 242, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(489, 1, 9, 'person', 36, '', 1, 'confirmed', '', 0, 110, NULL, '2019-08-31 08:00:00', 280, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(490, 1, 9, 'person', 41, '', 1, 'confirmed', '', 0, 111, NULL, '2019-08-31 08:00:00', 318, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(491, 1, 9, 'person', 45, '', 1, 'confirmed', '', 0, 112, NULL, '2019-08-31 08:00:00', 352, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(492, 1, 9, 'person', 50, '', 1, 'confirmed', '', 0, 113, NULL, '2019-08-31 08:00:00', 390, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(493, 1, 9, 'person', 55, '', 1, 'confirmed', '', 0, 114, NULL, '2019-08-31 08:00:00', 428, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(494, 1, 9, 'person', 59, '', 1, 'confirmed', '', 0, 115, NULL, '2019-08-31 08:00:00', 462, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(495, 1, 9, 'person', 63, '', 1, 'confirmed', '', 0, 116, NULL, '2019-08-31 08:00:00', 496, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(496, 1, 9, 'person', 67, '', 1, 'confirmed', '', 0, 117, NULL, '2019-08-31 08:00:00', 530, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(497, 1, 9, 'person', 71, '', 1, 'confirmed', '', 0, 118, NULL, '2019-08-31 08:00:00', 564, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(498, 1, 9, 'person', 75, '', 1, 'confirmed', '', 0, 119, NULL, '2019-08-31 08:00:00', 598, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(499, 1, 9, 'person', 79, '', 1, 'confirmed', '', 0, 120, NULL, '2019-08-31 08:00:00', 632, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(500, 1, 9, 'person', 83, '', 1, 'confirmed', '', 0, 121, NULL, '2019-08-31 08:00:00', 666, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(501, 1, 9, 'person', 4, '', 1, 'confirmed', '', 0, 122, NULL, '2019-08-31 08:00:00', 27, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(502, 1, 9, 'person', 8, '', 1, 'confirmed', '', 0, 123, NULL, '2019-08-31 08:00:00', 61, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(503, 1, 9, 'person', 13, '', 1, 'confirmed', '', 0, 124, NULL, '2019-08-31 08:00:00', 99, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(504, 1, 9, 'person', 18, '', 1, 'confirmed', '', 0, 125, NULL, '2019-08-31 08:00:00', 137, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(505, 1, 9, 'person', 23, '', 1, 'confirmed', '', 0, 126, NULL, '2019-08-31 08:00:00', 175, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(506, 1, 9, 'person', 27, '', 1, 'confirmed', '', 0, 127, NULL, '2019-08-31 08:00:00', 209, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(507, 1, 9, 'person', 31, '', 1, 'confirmed', '', 0, 128, NULL, '2019-08-31 08:00:00', 243, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(508, 1, 9, 'person', 36, '', 1, 'confirmed', '', 0, 129, NULL, '2019-08-31 08:00:00', 281, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(509, 1, 9, 'person', 41, '', 1, 'confirmed', '', 0, 130, NULL, '2019-08-31 08:00:00', 319, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(510, 1, 9, 'person', 45, '', 1, 'confirmed', '', 0, 131, NULL, '2019-08-31 08:00:00', 353, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(511, 1, 9, 'person', 50, '', 1, 'confirmed', '', 0, 132, NULL, '2019-08-31 08:00:00', 391, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(512, 1, 9, 'person', 55, '', 1, 'confirmed', '', 0, 133, NULL, '2019-08-31 08:00:00', 429, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(513, 1, 9, 'person', 59, '', 1, 'confirmed', '', 0, 134, NULL, '2019-08-31 08:00:00', 463, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(514, 1, 9, 'person', 63, '', 1, 'confirmed', '', 0, 135, NULL, '2019-08-31 08:00:00', 497, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(515, 1, 9, 'person', 67, '', 1, 'confirmed', '', 0, 136, NULL, '2019-08-31 08:00:00', 531, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(516, 1, 9, 'person', 71, '', 1, 'confirmed', '', 0, 137, NULL, '2019-08-31 08:00:00', 565, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(517, 1, 9, 'person', 75, '', 1, 'confirmed', '', 0, 138, NULL, '2019-08-31 08:00:00', 599, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(518, 1, 9, 'person', 79, '', 1, 'confirmed', '', 0, 139, NULL, '2019-08-31 08:00:00', 633, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(519, 1, 9, 'person', 83, '', 1, 'confirmed', '', 0, 140, NULL, '2019-08-31 08:00:00', 667, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(520, 1, 9, 'person', 4, '', 1, 'confirmed', '', 0, 141, NULL, '2019-08-31 08:00:00', 28, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(521, 1, 9, 'person', 8, '', 1, 'confirmed', '', 0, 142, NULL, '2019-08-31 08:00:00', 62, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(522, 1, 9, 'person', 13, '', 1, 'confirmed', '', 0, 143, NULL, '2019-08-31 08:00:00', 100, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(523, 1, 9, 'person', 18, '', 1, 'confirmed', '', 0, 144, NULL, '2019-08-31 08:00:00', 138, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(524, 1, 9, 'person', 23, '', 1, 'confirmed', '', 0, 145, NULL, '2019-08-31 08:00:00', 176, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(525, 1, 9, 'person', 27, '', 1, 'confirmed', '', 0, 146, NULL, '2019-08-31 08:00:00', 210, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(526, 1, 9, 'person', 31, '', 1, 'confirmed', '', 0, 147, NULL, '2019-08-31 08:00:00', 244, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(527, 1, 9, 'person', 36, '', 1, 'confirmed', '', 0, 148, NULL, '2019-08-31 08:00:00', 282, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(528, 1, 9, 'person', 41, '', 1, 'confirmed', '', 0, 149, NULL, '2019-08-31 08:00:00', 320, NULL, '2019-08-31 08:00:00', '2019-08-31 08:00:00', NULL, NULL, NULL, NULL),
	(529, 1, 10, 'person', 44, '', 1, 'confirmed', '', 0, 1, NULL, '2020-08-29 08:00:00', 336, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(530, 1, 10, 'person', 49, '', 1, 'confirmed', '', 0, 2, NULL, '2020-08-29 08:00:00', 374, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(531, 1, 10, 'person', 54, '', 1, 'confirmed', '', 0, 3, NULL, '2020-08-29 08:00:00', 412, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(532, 1, 10, 'person', 58, '', 1, 'confirmed', '', 0, 4, NULL, '2020-08-29 08:00:00', 446, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(533, 1, 10, 'person', 62, '', 1, 'confirmed', '', 0, 5, NULL, '2020-08-29 08:00:00', 480, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(534, 1, 10, 'person', 66, '', 1, 'confirmed', '', 0, 6, NULL, '2020-08-29 08:00:00', 514, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(535, 1, 10, 'person', 70, '', 1, 'confirmed', '', 0, 7, NULL, '2020-08-29 08:00:00', 548, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(536, 1, 10, 'person', 74, '', 1, 'confirmed', '', 0, 8, NULL, '2020-08-29 08:00:00', 582, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(537, 1, 10, 'person', 78, '', 1, 'confirmed', '', 0, 9, NULL, '2020-08-29 08:00:00', 616, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(538, 1, 10, 'person', 82, '', 1, 'confirmed', '', 0, 10, NULL, '2020-08-29 08:00:00', 650, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(539, 1, 10, 'person', 3, '', 1, 'confirmed', '', 0, 11, NULL, '2020-08-29 08:00:00', 12, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(540, 1, 10, 'person', 7, '', 1, 'confirmed', '', 0, 12, NULL, '2020-08-29 08:00:00', 46, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(541, 1, 10, 'person', 12, '', 1, 'confirmed', '', 0, 13, NULL, '2020-08-29 08:00:00', 84, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(542, 1, 10, 'person', 17, '', 1, 'confirmed', '', 0, 14, NULL, '2020-08-29 08:00:00', 122, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(543, 1, 10, 'person', 22, '', 1, 'confirmed', '', 0, 15, NULL, '2020-08-29 08:00:00', 160, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(544, 1, 10, 'person', 26, '', 1, 'confirmed', '', 0, 16, NULL, '2020-08-29 08:00:00', 194, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(545, 1, 10, 'person', 30, '', 1, 'confirmed', '', 0, 17, NULL, '2020-08-29 08:00:00', 228, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(546, 1, 10, 'person', 35, '', 1, 'confirmed', '', 0, 18, NULL, '2020-08-29 08:00:00', 266, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(547, 1, 10, 'person', 40, '', 1, 'confirmed', '', 0, 19, NULL, '2020-08-29 08:00:00', 304, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(548, 1, 10, 'person', 44, '', 1, 'confirmed', '', 0, 20, NULL, '2020-08-29 08:00:00', 338, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(549, 1, 10, 'person', 49, '', 1, 'confirmed', '', 0, 21, NULL, '2020-08-29 08:00:00', 376, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(550, 1, 10, 'person', 54, '', 1, 'confirmed', '', 0, 22, NULL, '2020-08-29 08:00:00', 414, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(551, 1, 10, 'person', 58, '', 1, 'confirmed', '', 0, 23, NULL, '2020-08-29 08:00:00', 448, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(552, 1, 10, 'person', 62, '', 1, 'confirmed', '', 0, 24, NULL, '2020-08-29 08:00:00', 482, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(553, 1, 10, 'person', 66, '', 1, 'confirmed', '', 0, 25, NULL, '2020-08-29 08:00:00', 516, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(554, 1, 10, 'person', 70, '', 1, 'confirmed', '', 0, 26, NULL, '2020-08-29 08:00:00', 550, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(555, 1, 10, 'person', 74, '', 1, 'confirmed', '', 0, 27, NULL, '2020-08-29 08:00:00', 584, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(556, 1, 10, 'person', 78, '', 1, 'confirmed', '', 0, 28, NULL, '2020-08-29 08:00:00', 618, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(557, 1, 10, 'person', 82, '', 1, 'confirmed', '', 0, 29, NULL, '2020-08-29 08:00:00', 652, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(558, 1, 10, 'person', 3, '', 1, 'confirmed', '', 0, 30, NULL, '2020-08-29 08:00:00', 13, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(559, 1, 10, 'person', 7, '', 1, 'confirmed', '', 0, 31, NULL, '2020-08-29 08:00:00', 47, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(560, 1, 10, 'person', 12, '', 1, 'confirmed', '', 0, 32, NULL, '2020-08-29 08:00:00', 85, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(561, 1, 10, 'person', 17, '', 1, 'confirmed', '', 0, 33, NULL, '2020-08-29 08:00:00', 123, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(562, 1, 10, 'person', 22, '', 1, 'confirmed', '', 0, 34, NULL, '2020-08-29 08:00:00', 161, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(563, 1, 10, 'person', 26, '', 1, 'confirmed', '', 0, 35, NULL, '2020-08-29 08:00:00', 195, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(564, 1, 10, 'person', 30, '', 1, 'confirmed', '', 0, 36, NULL, '2020-08-29 08:00:00', 229, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(565, 1, 10, 'person', 35, '', 1, 'confirmed', '', 0, 37, NULL, '2020-08-29 08:00:00', 267, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(566, 1, 10, 'person', 40, '', 1, 'confirmed', '', 0, 38, NULL, '2020-08-29 08:00:00', 305, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(567, 1, 10, 'person', 44, '', 1, 'confirmed', '', 0, 39, NULL, '2020-08-29 08:00:00', 339, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(568, 1, 10, 'person', 49, '', 1, 'confirmed', '', 0, 40, NULL, '2020-08-29 08:00:00', 377, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(569, 1, 10, 'person', 54, '', 1, 'confirmed', '', 0, 41, NULL, '2020-08-29 08:00:00', 415, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(570, 1, 10, 'person', 58, '', 1, 'confirmed', '', 0, 42, NULL, '2020-08-29 08:00:00', 449, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(571, 1, 10, 'person', 62, '', 1, 'confirmed', '', 0, 43, NULL, '2020-08-29 08:00:00', 483, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(572, 1, 10, 'person', 66, '', 1, 'confirmed', '', 0, 44, NULL, '2020-08-29 08:00:00', 517, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(573, 1, 10, 'person', 70, '', 1, 'confirmed', '', 0, 45, NULL, '2020-08-29 08:00:00', 551, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(574, 1, 10, 'person', 74, '', 1, 'confirmed', '', 0, 46, NULL, '2020-08-29 08:00:00', 585, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(575, 1, 10, 'person', 78, '', 1, 'confirmed', '', 0, 47, NULL, '2020-08-29 08:00:00', 619, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(576, 1, 10, 'person', 82, '', 1, 'confirmed', '', 0, 48, NULL, '2020-08-29 08:00:00', 653, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(577, 1, 10, 'person', 3, '', 1, 'confirmed', '', 0, 49, NULL, '2020-08-29 08:00:00', 14, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(578, 1, 10, 'person', 7, '', 1, 'confirmed', '', 0, 50, NULL, '2020-08-29 08:00:00', 48, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(579, 1, 10, 'person', 12, '', 1, 'confirmed', '', 0, 51, NULL, '2020-08-29 08:00:00', 86, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(580, 1, 10, 'person', 17, '', 1, 'confirmed', '', 0, 52, NULL, '2020-08-29 08:00:00', 124, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(581, 1, 10, 'person', 22, '', 1, 'confirmed', '', 0, 53, NULL, '2020-08-29 08:00:00', 162, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(582, 1, 10, 'person', 26, '', 1, 'confirmed', '', 0, 54, NULL, '2020-08-29 08:00:00', 196, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(583, 1, 10, 'person', 30, '', 1, 'confirmed', '', 0, 55, NULL, '2020-08-29 08:00:00', 230, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(584, 1, 10, 'person', 35, '', 1, 'confirmed', '', 0, 56, NULL, '2020-08-29 08:00:00', 268, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(585, 1, 10, 'person', 40, '', 1, 'confirmed', '', 0, 57, NULL, '2020-08-29 08:00:00', 306, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(586, 1, 10, 'person', 44, '', 1, 'confirmed', '', 0, 58, NULL, '2020-08-29 08:00:00', 340, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(587, 1, 10, 'person', 49, '', 1, 'confirmed', '', 0, 59, NULL, '2020-08-29 08:00:00', 378, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(588, 1, 10, 'person', 54, '', 1, 'confirmed', '', 0, 60, NULL, '2020-08-29 08:00:00', 416, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(589, 1, 10, 'person', 58, '', 1, 'confirmed', '', 0, 61, NULL, '2020-08-29 08:00:00', 450, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(590, 1, 10, 'person', 62, '', 1, 'confirmed', '', 0, 62, NULL, '2020-08-29 08:00:00', 484, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(591, 1, 10, 'person', 66, '', 1, 'confirmed', '', 0, 63, NULL, '2020-08-29 08:00:00', 518, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(592, 1, 10, 'person', 70, '', 1, 'confirmed', '', 0, 64, NULL, '2020-08-29 08:00:00', 552, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(593, 1, 10, 'person', 74, '', 1, 'confirmed', '', 0, 65, NULL, '2020-08-29 08:00:00', 586, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(594, 1, 10, 'person', 78, '', 1, 'confirmed', '', 0, 66, NULL, '2020-08-29 08:00:00', 620, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(595, 1, 10, 'person', 82, '', 1, 'confirmed', '', 0, 67, NULL, '2020-08-29 08:00:00', 654, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(596, 1, 10, 'person', 4, '', 1, 'confirmed', '', 0, 68, NULL, '2020-08-29 08:00:00', 24, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(597, 1, 10, 'person', 8, '', 1, 'confirmed', '', 0, 69, NULL, '2020-08-29 08:00:00', 58, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(598, 1, 10, 'person', 13, '', 1, 'confirmed', '', 0, 70, NULL, '2020-08-29 08:00:00', 96, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(599, 1, 10, 'person', 18, '', 1, 'confirmed', '', 0, 71, NULL, '2020-08-29 08:00:00', 134, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(600, 1, 10, 'person', 23, '', 1, 'confirmed', '', 0, 72, NULL, '2020-08-29 08:00:00', 172, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL);
INSERT INTO public.enrollments VALUES
	(601, 1, 10, 'person', 27, '', 1, 'confirmed', '', 0, 73, NULL, '2020-08-29 08:00:00', 206, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(602, 1, 10, 'person', 31, '', 1, 'confirmed', '', 0, 74, NULL, '2020-08-29 08:00:00', 240, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(603, 1, 10, 'person', 36, '', 1, 'confirmed', '', 0, 75, NULL, '2020-08-29 08:00:00', 278, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(604, 1, 10, 'person', 41, '', 1, 'confirmed', '', 0, 76, NULL, '2020-08-29 08:00:00', 316, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(605, 1, 10, 'person', 45, '', 1, 'confirmed', '', 0, 77, NULL, '2020-08-29 08:00:00', 350, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(606, 1, 10, 'person', 50, '', 1, 'confirmed', '', 0, 78, NULL, '2020-08-29 08:00:00', 388, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(607, 1, 10, 'person', 55, '', 1, 'confirmed', '', 0, 79, NULL, '2020-08-29 08:00:00', 426, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(608, 1, 10, 'person', 59, '', 1, 'confirmed', '', 0, 80, NULL, '2020-08-29 08:00:00', 460, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(609, 1, 10, 'person', 63, '', 1, 'confirmed', '', 0, 81, NULL, '2020-08-29 08:00:00', 494, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(610, 1, 10, 'person', 67, '', 1, 'confirmed', '', 0, 82, NULL, '2020-08-29 08:00:00', 528, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(611, 1, 10, 'person', 71, '', 1, 'confirmed', '', 0, 83, NULL, '2020-08-29 08:00:00', 562, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(612, 1, 10, 'person', 75, '', 1, 'confirmed', '', 0, 84, NULL, '2020-08-29 08:00:00', 596, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(613, 1, 10, 'person', 79, '', 1, 'confirmed', '', 0, 85, NULL, '2020-08-29 08:00:00', 630, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(614, 1, 10, 'person', 83, '', 1, 'confirmed', '', 0, 86, NULL, '2020-08-29 08:00:00', 664, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(615, 1, 10, 'person', 4, '', 1, 'confirmed', '', 0, 87, NULL, '2020-08-29 08:00:00', 25, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(616, 1, 10, 'person', 8, '', 1, 'confirmed', '', 0, 88, NULL, '2020-08-29 08:00:00', 59, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(617, 1, 10, 'person', 13, '', 1, 'confirmed', '', 0, 89, NULL, '2020-08-29 08:00:00', 97, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(618, 1, 10, 'person', 18, '', 1, 'confirmed', '', 0, 90, NULL, '2020-08-29 08:00:00', 135, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(619, 1, 10, 'person', 23, '', 1, 'confirmed', '', 0, 91, NULL, '2020-08-29 08:00:00', 173, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(620, 1, 10, 'person', 27, '', 1, 'confirmed', '', 0, 92, NULL, '2020-08-29 08:00:00', 207, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(621, 1, 10, 'person', 31, '', 1, 'confirmed', '', 0, 93, NULL, '2020-08-29 08:00:00', 241, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(622, 1, 10, 'person', 36, '', 1, 'confirmed', '', 0, 94, NULL, '2020-08-29 08:00:00', 279, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(623, 1, 10, 'person', 41, '', 1, 'confirmed', '', 0, 95, NULL, '2020-08-29 08:00:00', 317, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(624, 1, 10, 'person', 45, '', 1, 'confirmed', '', 0, 96, NULL, '2020-08-29 08:00:00', 351, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(625, 1, 10, 'person', 50, '', 1, 'confirmed', '', 0, 97, NULL, '2020-08-29 08:00:00', 389, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(626, 1, 10, 'person', 55, '', 1, 'confirmed', '', 0, 98, NULL, '2020-08-29 08:00:00', 427, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(627, 1, 10, 'person', 59, '', 1, 'confirmed', '', 0, 99, NULL, '2020-08-29 08:00:00', 461, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(628, 1, 10, 'person', 63, '', 1, 'confirmed', '', 0, 100, NULL, '2020-08-29 08:00:00', 495, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(629, 1, 10, 'person', 67, '', 1, 'confirmed', '', 0, 101, NULL, '2020-08-29 08:00:00', 529, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(630, 1, 10, 'person', 71, '', 1, 'confirmed', '', 0, 102, NULL, '2020-08-29 08:00:00', 563, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(631, 1, 10, 'person', 75, '', 1, 'confirmed', '', 0, 103, NULL, '2020-08-29 08:00:00', 597, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(632, 1, 10, 'person', 79, '', 1, 'confirmed', '', 0, 104, NULL, '2020-08-29 08:00:00', 631, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(633, 1, 10, 'person', 83, '', 1, 'confirmed', '', 0, 105, NULL, '2020-08-29 08:00:00', 665, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(634, 1, 10, 'person', 4, '', 1, 'confirmed', '', 0, 106, NULL, '2020-08-29 08:00:00', 26, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(635, 1, 10, 'person', 8, '', 1, 'confirmed', '', 0, 107, NULL, '2020-08-29 08:00:00', 60, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(636, 1, 10, 'person', 13, '', 1, 'confirmed', '', 0, 108, NULL, '2020-08-29 08:00:00', 98, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(637, 1, 10, 'person', 18, '', 1, 'confirmed', '', 0, 109, NULL, '2020-08-29 08:00:00', 136, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(638, 1, 10, 'person', 23, '', 1, 'confirmed', '', 0, 110, NULL, '2020-08-29 08:00:00', 174, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(639, 1, 10, 'person', 27, '', 1, 'confirmed', '', 0, 111, NULL, '2020-08-29 08:00:00', 208, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(640, 1, 10, 'person', 31, '', 1, 'confirmed', '', 0, 112, NULL, '2020-08-29 08:00:00', 242, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(641, 1, 10, 'person', 36, '', 1, 'confirmed', '', 0, 113, NULL, '2020-08-29 08:00:00', 280, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(642, 1, 10, 'person', 41, '', 1, 'confirmed', '', 0, 114, NULL, '2020-08-29 08:00:00', 318, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(643, 1, 10, 'person', 45, '', 1, 'confirmed', '', 0, 115, NULL, '2020-08-29 08:00:00', 352, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(644, 1, 10, 'person', 50, '', 1, 'confirmed', '', 0, 116, NULL, '2020-08-29 08:00:00', 390, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(645, 1, 10, 'person', 55, '', 1, 'confirmed', '', 0, 117, NULL, '2020-08-29 08:00:00', 428, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(646, 1, 10, 'person', 59, '', 1, 'confirmed', '', 0, 118, NULL, '2020-08-29 08:00:00', 462, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(647, 1, 10, 'person', 63, '', 1, 'confirmed', '', 0, 119, NULL, '2020-08-29 08:00:00', 496, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(648, 1, 10, 'person', 67, '', 1, 'confirmed', '', 0, 120, NULL, '2020-08-29 08:00:00', 530, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(649, 1, 10, 'person', 71, '', 1, 'confirmed', '', 0, 121, NULL, '2020-08-29 08:00:00', 564, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(650, 1, 10, 'person', 75, '', 1, 'confirmed', '', 0, 122, NULL, '2020-08-29 08:00:00', 598, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(651, 1, 10, 'person', 79, '', 1, 'confirmed', '', 0, 123, NULL, '2020-08-29 08:00:00', 632, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(652, 1, 10, 'person', 83, '', 1, 'confirmed', '', 0, 124, NULL, '2020-08-29 08:00:00', 666, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(653, 1, 10, 'person', 4, '', 1, 'confirmed', '', 0, 125, NULL, '2020-08-29 08:00:00', 27, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(654, 1, 10, 'person', 8, '', 1, 'confirmed', '', 0, 126, NULL, '2020-08-29 08:00:00', 61, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(655, 1, 10, 'person', 13, '', 1, 'confirmed', '', 0, 127, NULL, '2020-08-29 08:00:00', 99, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(656, 1, 10, 'person', 18, '', 1, 'confirmed', '', 0, 128, NULL, '2020-08-29 08:00:00', 137, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(657, 1, 10, 'person', 23, '', 1, 'confirmed', '', 0, 129, NULL, '2020-08-29 08:00:00', 175, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(658, 1, 10, 'person', 27, '', 1, 'confirmed', '', 0, 130, NULL, '2020-08-29 08:00:00', 209, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(659, 1, 10, 'person', 31, '', 1, 'confirmed', '', 0, 131, NULL, '2020-08-29 08:00:00', 243, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(660, 1, 10, 'person', 36, '', 1, 'confirmed', '', 0, 132, NULL, '2020-08-29 08:00:00', 281, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(661, 1, 10, 'person', 41, '', 1, 'confirmed', '', 0, 133, NULL, '2020-08-29 08:00:00', 319, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(662, 1, 10, 'person', 45, '', 1, 'confirmed', '', 0, 134, NULL, '2020-08-29 08:00:00', 353, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(663, 1, 10, 'person', 50, '', 1, 'confirmed', '', 0, 135, NULL, '2020-08-29 08:00:00', 391, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(664, 1, 10, 'person', 55, '', 1, 'confirmed', '', 0, 136, NULL, '2020-08-29 08:00:00', 429, NULL, '2020-08-29 08:00:00', '2020-08-29 08:00:00', NULL, NULL, NULL, NULL),
	(665, 1, 11, 'person', 74, '', 1, 'confirmed', '', 0, 1, NULL, '2020-12-12 12:00:00', 593, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(666, 1, 11, 'person', 78, '', 1, 'confirmed', '', 0, 2, NULL, '2020-12-12 12:00:00', 627, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(667, 1, 11, 'person', 82, '', 1, 'confirmed', '', 0, 3, NULL, '2020-12-12 12:00:00', 661, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(668, 1, 11, 'person', 3, '', 1, 'confirmed', '', 0, 4, NULL, '2020-12-12 12:00:00', 22, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(669, 1, 11, 'person', 7, '', 1, 'confirmed', '', 0, 5, NULL, '2020-12-12 12:00:00', 56, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(670, 1, 11, 'person', 12, '', 1, 'confirmed', '', 0, 6, NULL, '2020-12-12 12:00:00', 94, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(671, 1, 11, 'person', 17, '', 1, 'confirmed', '', 0, 7, NULL, '2020-12-12 12:00:00', 132, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(672, 1, 11, 'person', 22, '', 1, 'confirmed', '', 0, 8, NULL, '2020-12-12 12:00:00', 170, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(673, 1, 11, 'person', 26, '', 1, 'confirmed', '', 0, 9, NULL, '2020-12-12 12:00:00', 204, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(674, 1, 11, 'person', 30, '', 1, 'confirmed', '', 0, 10, NULL, '2020-12-12 12:00:00', 238, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(675, 1, 11, 'person', 35, '', 1, 'confirmed', '', 0, 11, NULL, '2020-12-12 12:00:00', 276, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(676, 1, 11, 'person', 40, '', 1, 'confirmed', '', 0, 12, NULL, '2020-12-12 12:00:00', 314, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(677, 1, 11, 'person', 44, '', 1, 'confirmed', '', 0, 13, NULL, '2020-12-12 12:00:00', 348, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(678, 1, 11, 'person', 49, '', 1, 'confirmed', '', 0, 14, NULL, '2020-12-12 12:00:00', 386, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(679, 1, 11, 'person', 54, '', 1, 'confirmed', '', 0, 15, NULL, '2020-12-12 12:00:00', 424, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(680, 1, 11, 'person', 58, '', 1, 'confirmed', '', 0, 16, NULL, '2020-12-12 12:00:00', 458, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(681, 1, 11, 'person', 62, '', 1, 'confirmed', '', 0, 17, NULL, '2020-12-12 12:00:00', 492, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(682, 1, 11, 'person', 66, '', 1, 'confirmed', '', 0, 18, NULL, '2020-12-12 12:00:00', 526, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(683, 1, 11, 'person', 70, '', 1, 'confirmed', '', 0, 19, NULL, '2020-12-12 12:00:00', 560, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(684, 1, 11, 'person', 74, '', 1, 'confirmed', '', 0, 20, NULL, '2020-12-12 12:00:00', 594, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(685, 1, 11, 'person', 78, '', 1, 'confirmed', '', 0, 21, NULL, '2020-12-12 12:00:00', 628, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(686, 1, 11, 'person', 82, '', 1, 'confirmed', '', 0, 22, NULL, '2020-12-12 12:00:00', 662, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(687, 1, 11, 'person', 4, '', 1, 'confirmed', '', 0, 23, NULL, '2020-12-12 12:00:00', 31, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(688, 1, 11, 'person', 8, '', 1, 'confirmed', '', 0, 24, NULL, '2020-12-12 12:00:00', 65, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(689, 1, 11, 'person', 13, '', 1, 'confirmed', '', 0, 25, NULL, '2020-12-12 12:00:00', 103, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(690, 1, 11, 'person', 18, '', 1, 'confirmed', '', 0, 26, NULL, '2020-12-12 12:00:00', 141, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(691, 1, 11, 'person', 23, '', 1, 'confirmed', '', 0, 27, NULL, '2020-12-12 12:00:00', 179, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(692, 1, 11, 'person', 27, '', 1, 'confirmed', '', 0, 28, NULL, '2020-12-12 12:00:00', 213, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(693, 1, 11, 'person', 31, '', 1, 'confirmed', '', 0, 29, NULL, '2020-12-12 12:00:00', 247, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(694, 1, 11, 'person', 36, '', 1, 'confirmed', '', 0, 30, NULL, '2020-12-12 12:00:00', 285, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(695, 1, 11, 'person', 41, '', 1, 'confirmed', '', 0, 31, NULL, '2020-12-12 12:00:00', 323, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(696, 1, 11, 'person', 45, '', 1, 'confirmed', '', 0, 32, NULL, '2020-12-12 12:00:00', 357, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(697, 1, 11, 'person', 50, '', 1, 'confirmed', '', 0, 33, NULL, '2020-12-12 12:00:00', 395, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(698, 1, 11, 'person', 55, '', 1, 'confirmed', '', 0, 34, NULL, '2020-12-12 12:00:00', 433, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(699, 1, 11, 'person', 59, '', 1, 'confirmed', '', 0, 35, NULL, '2020-12-12 12:00:00', 467, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(700, 1, 11, 'person', 63, '', 1, 'confirmed', '', 0, 36, NULL, '2020-12-12 12:00:00', 501, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(701, 1, 11, 'person', 67, '', 1, 'confirmed', '', 0, 37, NULL, '2020-12-12 12:00:00', 535, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(702, 1, 11, 'person', 71, '', 1, 'confirmed', '', 0, 38, NULL, '2020-12-12 12:00:00', 569, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(703, 1, 11, 'person', 75, '', 1, 'confirmed', '', 0, 39, NULL, '2020-12-12 12:00:00', 603, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(704, 1, 11, 'person', 79, '', 1, 'confirmed', '', 0, 40, NULL, '2020-12-12 12:00:00', 637, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(705, 1, 11, 'person', 83, '', 1, 'confirmed', '', 0, 41, NULL, '2020-12-12 12:00:00', 671, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(706, 1, 11, 'person', 97, '', 1, 'confirmed', '', 0, 42, NULL, '2020-12-12 12:00:00', 690, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(707, 1, 11, 'person', 99, '', 1, 'confirmed', '', 0, 43, NULL, '2020-12-12 12:00:00', 704, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(708, 1, 11, 'person', 97, '', 1, 'confirmed', '', 0, 44, NULL, '2020-12-12 12:00:00', 691, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(709, 1, 11, 'person', 99, '', 1, 'confirmed', '', 0, 45, NULL, '2020-12-12 12:00:00', 705, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(710, 1, 11, 'person', 2, '', 1, 'confirmed', '', 0, 46, NULL, '2020-12-12 12:00:00', 9, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(711, 1, 11, 'person', 6, '', 1, 'confirmed', '', 0, 47, NULL, '2020-12-12 12:00:00', 43, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(712, 1, 11, 'person', 11, '', 1, 'confirmed', '', 0, 48, NULL, '2020-12-12 12:00:00', 81, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(713, 1, 11, 'person', 16, '', 1, 'confirmed', '', 0, 49, NULL, '2020-12-12 12:00:00', 119, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(714, 1, 11, 'person', 21, '', 1, 'confirmed', '', 0, 50, NULL, '2020-12-12 12:00:00', 157, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(715, 1, 11, 'person', 25, '', 1, 'confirmed', '', 0, 51, NULL, '2020-12-12 12:00:00', 191, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(716, 1, 11, 'person', 29, '', 1, 'confirmed', '', 0, 52, NULL, '2020-12-12 12:00:00', 225, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(717, 1, 11, 'person', 34, '', 1, 'confirmed', '', 0, 53, NULL, '2020-12-12 12:00:00', 263, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(718, 1, 11, 'person', 39, '', 1, 'confirmed', '', 0, 54, NULL, '2020-12-12 12:00:00', 301, NULL, '2020-12-12 12:00:00', '2020-12-12 12:00:00', NULL, NULL, NULL, NULL),
	(719, 1, 12, 'person', 22, '', 1, 'confirmed', '', 0, 1, NULL, '2020-11-22 12:00:00', 158, NULL, '2020-11-22 12:00:00', '2020-11-22 12:00:00', NULL, NULL, NULL, NULL),
	(720, 1, 12, 'person', 26, '', 1, 'confirmed', '', 0, 2, NULL, '2020-11-22 12:00:00', 192, NULL, '2020-11-22 12:00:00', '2020-11-22 12:00:00', NULL, NULL, NULL, NULL),
	(721, 1, 12, 'person', 30, '', 1, 'confirmed', '', 0, 3, NULL, '2020-11-22 12:00:00', 226, NULL, '2020-11-22 12:00:00', '2020-11-22 12:00:00', NULL, NULL, NULL, NULL),
	(722, 1, 12, 'person', 35, '', 1, 'confirmed', '', 0, 4, NULL, '2020-11-22 12:00:00', 264, NULL, '2020-11-22 12:00:00', '2020-11-22 12:00:00', NULL, NULL, NULL, NULL),
	(723, 1, 12, 'person', 40, '', 1, 'confirmed', '', 0, 5, NULL, '2020-11-22 12:00:00', 302, NULL, '2020-11-22 12:00:00', '2020-11-22 12:00:00', NULL, NULL, NULL, NULL),
	(724, 1, 12, 'person', 44, '', 1, 'confirmed', '', 0, 6, NULL, '2020-11-22 12:00:00', 336, NULL, '2020-11-22 12:00:00', '2020-11-22 12:00:00', NULL, NULL, NULL, NULL),
	(725, 1, 12, 'person', 49, '', 1, 'confirmed', '', 0, 7, NULL, '2020-11-22 12:00:00', 374, NULL, '2020-11-22 12:00:00', '2020-11-22 12:00:00', NULL, NULL, NULL, NULL),
	(726, 1, 12, 'person', 54, '', 1, 'confirmed', '', 0, 8, NULL, '2020-11-22 12:00:00', 412, NULL, '2020-11-22 12:00:00', '2020-11-22 12:00:00', NULL, NULL, NULL, NULL),
	(727, 1, 12, 'person', 58, '', 1, 'confirmed', '', 0, 9, NULL, '2020-11-22 12:00:00', 446, NULL, '2020-11-22 12:00:00', '2020-11-22 12:00:00', NULL, NULL, NULL, NULL),
	(728, 1, 12, 'person', 62, '', 1, 'confirmed', '', 0, 10, NULL, '2020-11-22 12:00:00', 480, NULL, '2020-11-22 12:00:00', '2020-11-22 12:00:00', NULL, NULL, NULL, NULL),
	(729, 1, 12, 'person', 66, '', 1, 'confirmed', '', 0, 11, NULL, '2020-11-22 12:00:00', 514, NULL, '2020-11-22 12:00:00', '2020-11-22 12:00:00', NULL, NULL, NULL, NULL),
	(730, 1, 12, 'person', 70, '', 1, 'confirmed', '', 0, 12, NULL, '2020-11-22 12:00:00', 548, NULL, '2020-11-22 12:00:00', '2020-11-22 12:00:00', NULL, NULL, NULL, NULL),
	(731, 1, 12, 'person', 74, '', 1, 'confirmed', '', 0, 13, NULL, '2020-11-22 12:00:00', 582, NULL, '2020-11-22 12:00:00', '2020-11-22 12:00:00', NULL, NULL, NULL, NULL),
	(732, 1, 12, 'person', 78, '', 1, 'confirmed', '', 0, 14, NULL, '2020-11-22 12:00:00', 616, NULL, '2020-11-22 12:00:00', '2020-11-22 12:00:00', NULL, NULL, NULL, NULL),
	(733, 1, 12, 'person', 82, '', 1, 'confirmed', '', 0, 15, NULL, '2020-11-22 12:00:00', 650, NULL, '2020-11-22 12:00:00', '2020-11-22 12:00:00', NULL, NULL, NULL, NULL),
	(734, 1, 12, 'person', 3, '', 1, 'confirmed', '', 0, 16, NULL, '2020-11-22 12:00:00', 11, NULL, '2020-11-22 12:00:00', '2020-11-22 12:00:00', NULL, NULL, NULL, NULL),
	(735, 1, 12, 'person', 7, '', 1, 'confirmed', '', 0, 17, NULL, '2020-11-22 12:00:00', 45, NULL, '2020-11-22 12:00:00', '2020-11-22 12:00:00', NULL, NULL, NULL, NULL),
	(736, 1, 12, 'person', 12, '', 1, 'confirmed', '', 0, 18, NULL, '2020-11-22 12:00:00', 83, NULL, '2020-11-22 12:00:00', '2020-11-22 12:00:00', NULL, NULL, NULL, NULL),
	(737, 1, 12, 'person', 17, '', 1, 'confirmed', '', 0, 19, NULL, '2020-11-22 12:00:00', 121, NULL, '2020-11-22 12:00:00', '2020-11-22 12:00:00', NULL, NULL, NULL, NULL),
	(738, 1, 12, 'person', 22, '', 1, 'confirmed', '', 0, 20, NULL, '2020-11-22 12:00:00', 159, NULL, '2020-11-22 12:00:00', '2020-11-22 12:00:00', NULL, NULL, NULL, NULL),
	(739, 1, 12, 'person', 26, '', 1, 'confirmed', '', 0, 21, NULL, '2020-11-22 12:00:00', 193, NULL, '2020-11-22 12:00:00', '2020-11-22 12:00:00', NULL, NULL, NULL, NULL),
	(740, 1, 12, 'person', 30, '', 1, 'confirmed', '', 0, 22, NULL, '2020-11-22 12:00:00', 227, NULL, '2020-11-22 12:00:00', '2020-11-22 12:00:00', NULL, NULL, NULL, NULL),
	(741, 1, 12, 'person', 35, '', 1, 'confirmed', '', 0, 23, NULL, '2020-11-22 12:00:00', 265, NULL, '2020-11-22 12:00:00', '2020-11-22 12:00:00', NULL, NULL, NULL, NULL),
	(742, 1, 12, 'person', 40, '', 1, 'confirmed', '', 0, 24, NULL, '2020-11-22 12:00:00', 303, NULL, '2020-11-22 12:00:00', '2020-11-22 12:00:00', NULL, NULL, NULL, NULL),
	(743, 1, 12, 'person', 44, '', 1, 'confirmed', '', 0, 25, NULL, '2020-11-22 12:00:00', 337, NULL, '2020-11-22 12:00:00', '2020-11-22 12:00:00', NULL, NULL, NULL, NULL),
	(744, 1, 13, 'person', 53, '', 1, 'confirmed', '', 0, 1, NULL, '2020-08-03 13:00:00', 405, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(745, 1, 13, 'person', 57, '', 1, 'confirmed', '', 0, 2, NULL, '2020-08-03 13:00:00', 439, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(746, 1, 13, 'person', 61, '', 1, 'confirmed', '', 0, 3, NULL, '2020-08-03 13:00:00', 473, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(747, 1, 13, 'person', 65, '', 1, 'confirmed', '', 0, 4, NULL, '2020-08-03 13:00:00', 507, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(748, 1, 13, 'person', 69, '', 1, 'confirmed', '', 0, 5, NULL, '2020-08-03 13:00:00', 541, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(749, 1, 13, 'person', 73, '', 1, 'confirmed', '', 0, 6, NULL, '2020-08-03 13:00:00', 575, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(750, 1, 13, 'person', 77, '', 1, 'confirmed', '', 0, 7, NULL, '2020-08-03 13:00:00', 609, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(751, 1, 13, 'person', 81, '', 1, 'confirmed', '', 0, 8, NULL, '2020-08-03 13:00:00', 643, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(752, 1, 13, 'person', 2, '', 1, 'confirmed', '', 0, 9, NULL, '2020-08-03 13:00:00', 4, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(753, 1, 13, 'person', 6, '', 1, 'confirmed', '', 0, 10, NULL, '2020-08-03 13:00:00', 38, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(754, 1, 13, 'person', 11, '', 1, 'confirmed', '', 0, 11, NULL, '2020-08-03 13:00:00', 76, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(755, 1, 13, 'person', 16, '', 1, 'confirmed', '', 0, 12, NULL, '2020-08-03 13:00:00', 114, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(756, 1, 13, 'person', 21, '', 1, 'confirmed', '', 0, 13, NULL, '2020-08-03 13:00:00', 152, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(757, 1, 13, 'person', 25, '', 1, 'confirmed', '', 0, 14, NULL, '2020-08-03 13:00:00', 186, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(758, 1, 13, 'person', 29, '', 1, 'confirmed', '', 0, 15, NULL, '2020-08-03 13:00:00', 220, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(759, 1, 13, 'person', 34, '', 1, 'confirmed', '', 0, 16, NULL, '2020-08-03 13:00:00', 258, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(760, 1, 13, 'person', 39, '', 1, 'confirmed', '', 0, 17, NULL, '2020-08-03 13:00:00', 296, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(761, 1, 13, 'person', 43, '', 1, 'confirmed', '', 0, 18, NULL, '2020-08-03 13:00:00', 330, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(762, 1, 13, 'person', 48, '', 1, 'confirmed', '', 0, 19, NULL, '2020-08-03 13:00:00', 368, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(763, 1, 13, 'person', 53, '', 1, 'confirmed', '', 0, 20, NULL, '2020-08-03 13:00:00', 406, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(764, 1, 13, 'person', 57, '', 1, 'confirmed', '', 0, 21, NULL, '2020-08-03 13:00:00', 440, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(765, 1, 13, 'person', 61, '', 1, 'confirmed', '', 0, 22, NULL, '2020-08-03 13:00:00', 474, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(766, 1, 13, 'person', 65, '', 1, 'confirmed', '', 0, 23, NULL, '2020-08-03 13:00:00', 508, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(767, 1, 13, 'person', 69, '', 1, 'confirmed', '', 0, 24, NULL, '2020-08-03 13:00:00', 542, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(768, 1, 13, 'person', 73, '', 1, 'confirmed', '', 0, 25, NULL, '2020-08-03 13:00:00', 576, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(769, 1, 13, 'person', 77, '', 1, 'confirmed', '', 0, 26, NULL, '2020-08-03 13:00:00', 610, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(770, 1, 13, 'person', 81, '', 1, 'confirmed', '', 0, 27, NULL, '2020-08-03 13:00:00', 644, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(771, 1, 13, 'person', 2, '', 1, 'confirmed', '', 0, 28, NULL, '2020-08-03 13:00:00', 5, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(772, 1, 13, 'person', 6, '', 1, 'confirmed', '', 0, 29, NULL, '2020-08-03 13:00:00', 39, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(773, 1, 13, 'person', 11, '', 1, 'confirmed', '', 0, 30, NULL, '2020-08-03 13:00:00', 77, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(774, 1, 13, 'person', 16, '', 1, 'confirmed', '', 0, 31, NULL, '2020-08-03 13:00:00', 115, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(775, 1, 13, 'person', 21, '', 1, 'confirmed', '', 0, 32, NULL, '2020-08-03 13:00:00', 153, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(776, 1, 13, 'person', 25, '', 1, 'confirmed', '', 0, 33, NULL, '2020-08-03 13:00:00', 187, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(777, 1, 13, 'person', 29, '', 1, 'confirmed', '', 0, 34, NULL, '2020-08-03 13:00:00', 221, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(778, 1, 13, 'person', 34, '', 1, 'confirmed', '', 0, 35, NULL, '2020-08-03 13:00:00', 259, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(779, 1, 13, 'person', 39, '', 1, 'confirmed', '', 0, 36, NULL, '2020-08-03 13:00:00', 297, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(780, 1, 13, 'person', 43, '', 1, 'confirmed', '', 0, 37, NULL, '2020-08-03 13:00:00', 331, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(781, 1, 13, 'person', 48, '', 1, 'confirmed', '', 0, 38, NULL, '2020-08-03 13:00:00', 369, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(782, 1, 13, 'person', 53, '', 1, 'confirmed', '', 0, 39, NULL, '2020-08-03 13:00:00', 407, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(783, 1, 13, 'person', 57, '', 1, 'confirmed', '', 0, 40, NULL, '2020-08-03 13:00:00', 441, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(784, 1, 13, 'person', 61, '', 1, 'confirmed', '', 0, 41, NULL, '2020-08-03 13:00:00', 475, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(785, 1, 13, 'person', 65, '', 1, 'confirmed', '', 0, 42, NULL, '2020-08-03 13:00:00', 509, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(786, 1, 13, 'person', 69, '', 1, 'confirmed', '', 0, 43, NULL, '2020-08-03 13:00:00', 543, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(787, 1, 13, 'person', 73, '', 1, 'confirmed', '', 0, 44, NULL, '2020-08-03 13:00:00', 577, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(788, 1, 13, 'person', 77, '', 1, 'confirmed', '', 0, 45, NULL, '2020-08-03 13:00:00', 611, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(789, 1, 13, 'person', 81, '', 1, 'confirmed', '', 0, 46, NULL, '2020-08-03 13:00:00', 645, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(790, 1, 13, 'person', 2, '', 1, 'confirmed', '', 0, 47, NULL, '2020-08-03 13:00:00', 6, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(791, 1, 13, 'person', 6, '', 1, 'confirmed', '', 0, 48, NULL, '2020-08-03 13:00:00', 40, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(792, 1, 13, 'person', 11, '', 1, 'confirmed', '', 0, 49, NULL, '2020-08-03 13:00:00', 78, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(793, 1, 13, 'person', 16, '', 1, 'confirmed', '', 0, 50, NULL, '2020-08-03 13:00:00', 116, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(794, 1, 13, 'person', 21, '', 1, 'confirmed', '', 0, 51, NULL, '2020-08-03 13:00:00', 154, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(795, 1, 13, 'person', 25, '', 1, 'confirmed', '', 0, 52, NULL, '2020-08-03 13:00:00', 188, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(796, 1, 13, 'person', 29, '', 1, 'confirmed', '', 0, 53, NULL, '2020-08-03 13:00:00', 222, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(797, 1, 13, 'person', 34, '', 1, 'confirmed', '', 0, 54, NULL, '2020-08-03 13:00:00', 260, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(798, 1, 13, 'person', 39, '', 1, 'confirmed', '', 0, 55, NULL, '2020-08-03 13:00:00', 298, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(799, 1, 13, 'person', 43, '', 1, 'confirmed', '', 0, 56, NULL, '2020-08-03 13:00:00', 332, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(800, 1, 13, 'person', 48, '', 1, 'confirmed', '', 0, 57, NULL, '2020-08-03 13:00:00', 370, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL);
INSERT INTO public.enrollments VALUES
	(801, 1, 13, 'person', 53, '', 1, 'confirmed', '', 0, 58, NULL, '2020-08-03 13:00:00', 408, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(802, 1, 13, 'person', 57, '', 1, 'confirmed', '', 0, 59, NULL, '2020-08-03 13:00:00', 442, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(803, 1, 13, 'person', 61, '', 1, 'confirmed', '', 0, 60, NULL, '2020-08-03 13:00:00', 476, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(804, 1, 13, 'person', 65, '', 1, 'confirmed', '', 0, 61, NULL, '2020-08-03 13:00:00', 510, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(805, 1, 13, 'person', 69, '', 1, 'confirmed', '', 0, 62, NULL, '2020-08-03 13:00:00', 544, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(806, 1, 13, 'person', 73, '', 1, 'confirmed', '', 0, 63, NULL, '2020-08-03 13:00:00', 578, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(807, 1, 13, 'person', 77, '', 1, 'confirmed', '', 0, 64, NULL, '2020-08-03 13:00:00', 612, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(808, 1, 13, 'person', 81, '', 1, 'confirmed', '', 0, 65, NULL, '2020-08-03 13:00:00', 646, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(809, 1, 13, 'person', 2, '', 1, 'confirmed', '', 0, 66, NULL, '2020-08-03 13:00:00', 7, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(810, 1, 13, 'person', 6, '', 1, 'confirmed', '', 0, 67, NULL, '2020-08-03 13:00:00', 41, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(811, 1, 13, 'person', 11, '', 1, 'confirmed', '', 0, 68, NULL, '2020-08-03 13:00:00', 79, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(812, 1, 13, 'person', 16, '', 1, 'confirmed', '', 0, 69, NULL, '2020-08-03 13:00:00', 117, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(813, 1, 13, 'person', 21, '', 1, 'confirmed', '', 0, 70, NULL, '2020-08-03 13:00:00', 155, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(814, 1, 13, 'person', 25, '', 1, 'confirmed', '', 0, 71, NULL, '2020-08-03 13:00:00', 189, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(815, 1, 13, 'person', 29, '', 1, 'confirmed', '', 0, 72, NULL, '2020-08-03 13:00:00', 223, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(816, 1, 13, 'person', 34, '', 1, 'confirmed', '', 0, 73, NULL, '2020-08-03 13:00:00', 261, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(817, 1, 13, 'person', 39, '', 1, 'confirmed', '', 0, 74, NULL, '2020-08-03 13:00:00', 299, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(818, 1, 13, 'person', 43, '', 1, 'confirmed', '', 0, 75, NULL, '2020-08-03 13:00:00', 333, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(819, 1, 13, 'person', 48, '', 1, 'confirmed', '', 0, 76, NULL, '2020-08-03 13:00:00', 371, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(820, 1, 13, 'person', 53, '', 1, 'confirmed', '', 0, 77, NULL, '2020-08-03 13:00:00', 409, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(821, 1, 13, 'person', 57, '', 1, 'confirmed', '', 0, 78, NULL, '2020-08-03 13:00:00', 443, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(822, 1, 13, 'person', 61, '', 1, 'confirmed', '', 0, 79, NULL, '2020-08-03 13:00:00', 477, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(823, 1, 13, 'person', 65, '', 1, 'confirmed', '', 0, 80, NULL, '2020-08-03 13:00:00', 511, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(824, 1, 13, 'person', 69, '', 1, 'confirmed', '', 0, 81, NULL, '2020-08-03 13:00:00', 545, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(825, 1, 13, 'person', 73, '', 1, 'confirmed', '', 0, 82, NULL, '2020-08-03 13:00:00', 579, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(826, 1, 13, 'person', 77, '', 1, 'confirmed', '', 0, 83, NULL, '2020-08-03 13:00:00', 613, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(827, 1, 13, 'person', 81, '', 1, 'confirmed', '', 0, 84, NULL, '2020-08-03 13:00:00', 647, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(828, 1, 13, 'person', 2, '', 1, 'confirmed', '', 0, 85, NULL, '2020-08-03 13:00:00', 8, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(829, 1, 13, 'person', 6, '', 1, 'confirmed', '', 0, 86, NULL, '2020-08-03 13:00:00', 42, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(830, 1, 13, 'person', 11, '', 1, 'confirmed', '', 0, 87, NULL, '2020-08-03 13:00:00', 80, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(831, 1, 13, 'person', 16, '', 1, 'confirmed', '', 0, 88, NULL, '2020-08-03 13:00:00', 118, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(832, 1, 13, 'person', 21, '', 1, 'confirmed', '', 0, 89, NULL, '2020-08-03 13:00:00', 156, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(833, 1, 13, 'person', 25, '', 1, 'confirmed', '', 0, 90, NULL, '2020-08-03 13:00:00', 190, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(834, 1, 13, 'person', 29, '', 1, 'confirmed', '', 0, 91, NULL, '2020-08-03 13:00:00', 224, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(835, 1, 13, 'person', 34, '', 1, 'confirmed', '', 0, 92, NULL, '2020-08-03 13:00:00', 262, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(836, 1, 13, 'person', 39, '', 1, 'confirmed', '', 0, 93, NULL, '2020-08-03 13:00:00', 300, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(837, 1, 13, 'person', 43, '', 1, 'confirmed', '', 0, 94, NULL, '2020-08-03 13:00:00', 334, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(838, 1, 13, 'person', 48, '', 1, 'confirmed', '', 0, 95, NULL, '2020-08-03 13:00:00', 372, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(839, 1, 13, 'person', 53, '', 1, 'confirmed', '', 0, 96, NULL, '2020-08-03 13:00:00', 410, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(840, 1, 13, 'person', 57, '', 1, 'confirmed', '', 0, 97, NULL, '2020-08-03 13:00:00', 444, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(841, 1, 13, 'person', 61, '', 1, 'confirmed', '', 0, 98, NULL, '2020-08-03 13:00:00', 478, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(842, 1, 13, 'person', 65, '', 1, 'confirmed', '', 0, 99, NULL, '2020-08-03 13:00:00', 512, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(843, 1, 13, 'person', 69, '', 1, 'confirmed', '', 0, 100, NULL, '2020-08-03 13:00:00', 546, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(844, 1, 13, 'person', 73, '', 1, 'confirmed', '', 0, 101, NULL, '2020-08-03 13:00:00', 580, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(845, 1, 13, 'person', 77, '', 1, 'confirmed', '', 0, 102, NULL, '2020-08-03 13:00:00', 614, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(846, 1, 13, 'person', 81, '', 1, 'confirmed', '', 0, 103, NULL, '2020-08-03 13:00:00', 648, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(847, 1, 13, 'person', 2, '', 1, 'confirmed', '', 0, 104, NULL, '2020-08-03 13:00:00', 9, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(848, 1, 13, 'person', 6, '', 1, 'confirmed', '', 0, 105, NULL, '2020-08-03 13:00:00', 43, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(849, 1, 13, 'person', 11, '', 1, 'confirmed', '', 0, 106, NULL, '2020-08-03 13:00:00', 81, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(850, 1, 13, 'person', 16, '', 1, 'confirmed', '', 0, 107, NULL, '2020-08-03 13:00:00', 119, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(851, 1, 13, 'person', 21, '', 1, 'confirmed', '', 0, 108, NULL, '2020-08-03 13:00:00', 157, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(852, 1, 13, 'person', 25, '', 1, 'confirmed', '', 0, 109, NULL, '2020-08-03 13:00:00', 191, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(853, 1, 13, 'person', 29, '', 1, 'confirmed', '', 0, 110, NULL, '2020-08-03 13:00:00', 225, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(854, 1, 13, 'person', 34, '', 1, 'confirmed', '', 0, 111, NULL, '2020-08-03 13:00:00', 263, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(855, 1, 13, 'person', 39, '', 1, 'confirmed', '', 0, 112, NULL, '2020-08-03 13:00:00', 301, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(856, 1, 13, 'person', 43, '', 1, 'confirmed', '', 0, 113, NULL, '2020-08-03 13:00:00', 335, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(857, 1, 13, 'person', 48, '', 1, 'confirmed', '', 0, 114, NULL, '2020-08-03 13:00:00', 373, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(858, 1, 13, 'person', 53, '', 1, 'confirmed', '', 0, 115, NULL, '2020-08-03 13:00:00', 411, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(859, 1, 13, 'person', 57, '', 1, 'confirmed', '', 0, 116, NULL, '2020-08-03 13:00:00', 445, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(860, 1, 13, 'person', 61, '', 1, 'confirmed', '', 0, 117, NULL, '2020-08-03 13:00:00', 479, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(861, 1, 13, 'person', 65, '', 1, 'confirmed', '', 0, 118, NULL, '2020-08-03 13:00:00', 513, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(862, 1, 13, 'person', 69, '', 1, 'confirmed', '', 0, 119, NULL, '2020-08-03 13:00:00', 547, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(863, 1, 13, 'person', 73, '', 1, 'confirmed', '', 0, 120, NULL, '2020-08-03 13:00:00', 581, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(864, 1, 13, 'person', 77, '', 1, 'confirmed', '', 0, 121, NULL, '2020-08-03 13:00:00', 615, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(865, 1, 13, 'person', 81, '', 1, 'confirmed', '', 0, 122, NULL, '2020-08-03 13:00:00', 649, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(866, 1, 13, 'person', 3, '', 1, 'confirmed', '', 0, 123, NULL, '2020-08-03 13:00:00', 12, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(867, 1, 13, 'person', 7, '', 1, 'confirmed', '', 0, 124, NULL, '2020-08-03 13:00:00', 46, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(868, 1, 13, 'person', 12, '', 1, 'confirmed', '', 0, 125, NULL, '2020-08-03 13:00:00', 84, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(869, 1, 13, 'person', 17, '', 1, 'confirmed', '', 0, 126, NULL, '2020-08-03 13:00:00', 122, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(870, 1, 13, 'person', 22, '', 1, 'confirmed', '', 0, 127, NULL, '2020-08-03 13:00:00', 160, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(871, 1, 13, 'person', 26, '', 1, 'confirmed', '', 0, 128, NULL, '2020-08-03 13:00:00', 194, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(872, 1, 13, 'person', 30, '', 1, 'confirmed', '', 0, 129, NULL, '2020-08-03 13:00:00', 228, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(873, 1, 13, 'person', 35, '', 1, 'confirmed', '', 0, 130, NULL, '2020-08-03 13:00:00', 266, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(874, 1, 13, 'person', 40, '', 1, 'confirmed', '', 0, 131, NULL, '2020-08-03 13:00:00', 304, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(875, 1, 13, 'person', 44, '', 1, 'confirmed', '', 0, 132, NULL, '2020-08-03 13:00:00', 338, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(876, 1, 13, 'person', 49, '', 1, 'confirmed', '', 0, 133, NULL, '2020-08-03 13:00:00', 376, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(877, 1, 13, 'person', 54, '', 1, 'confirmed', '', 0, 134, NULL, '2020-08-03 13:00:00', 414, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(878, 1, 13, 'person', 58, '', 1, 'confirmed', '', 0, 135, NULL, '2020-08-03 13:00:00', 448, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(879, 1, 13, 'person', 62, '', 1, 'confirmed', '', 0, 136, NULL, '2020-08-03 13:00:00', 482, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(880, 1, 13, 'person', 66, '', 1, 'confirmed', '', 0, 137, NULL, '2020-08-03 13:00:00', 516, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(881, 1, 13, 'person', 70, '', 1, 'confirmed', '', 0, 138, NULL, '2020-08-03 13:00:00', 550, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(882, 1, 13, 'person', 74, '', 1, 'confirmed', '', 0, 139, NULL, '2020-08-03 13:00:00', 584, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(883, 1, 13, 'person', 78, '', 1, 'confirmed', '', 0, 140, NULL, '2020-08-03 13:00:00', 618, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(884, 1, 13, 'person', 82, '', 1, 'confirmed', '', 0, 141, NULL, '2020-08-03 13:00:00', 652, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(885, 1, 13, 'person', 3, '', 1, 'confirmed', '', 0, 142, NULL, '2020-08-03 13:00:00', 13, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(886, 1, 13, 'person', 7, '', 1, 'confirmed', '', 0, 143, NULL, '2020-08-03 13:00:00', 47, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(887, 1, 13, 'person', 12, '', 1, 'confirmed', '', 0, 144, NULL, '2020-08-03 13:00:00', 85, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(888, 1, 13, 'person', 17, '', 1, 'confirmed', '', 0, 145, NULL, '2020-08-03 13:00:00', 123, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(889, 1, 13, 'person', 22, '', 1, 'confirmed', '', 0, 146, NULL, '2020-08-03 13:00:00', 161, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(890, 1, 13, 'person', 26, '', 1, 'confirmed', '', 0, 147, NULL, '2020-08-03 13:00:00', 195, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(891, 1, 13, 'person', 30, '', 1, 'confirmed', '', 0, 148, NULL, '2020-08-03 13:00:00', 229, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(892, 1, 13, 'person', 35, '', 1, 'confirmed', '', 0, 149, NULL, '2020-08-03 13:00:00', 267, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(893, 1, 13, 'person', 40, '', 1, 'confirmed', '', 0, 150, NULL, '2020-08-03 13:00:00', 305, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(894, 1, 13, 'person', 44, '', 1, 'confirmed', '', 0, 151, NULL, '2020-08-03 13:00:00', 339, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(895, 1, 13, 'person', 49, '', 1, 'confirmed', '', 0, 152, NULL, '2020-08-03 13:00:00', 377, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(896, 1, 13, 'person', 54, '', 1, 'confirmed', '', 0, 153, NULL, '2020-08-03 13:00:00', 415, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(897, 1, 13, 'person', 58, '', 1, 'confirmed', '', 0, 154, NULL, '2020-08-03 13:00:00', 449, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(898, 1, 13, 'person', 62, '', 1, 'confirmed', '', 0, 155, NULL, '2020-08-03 13:00:00', 483, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(899, 1, 13, 'person', 66, '', 1, 'confirmed', '', 0, 156, NULL, '2020-08-03 13:00:00', 517, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(900, 1, 13, 'person', 70, '', 1, 'confirmed', '', 0, 157, NULL, '2020-08-03 13:00:00', 551, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(901, 1, 13, 'person', 74, '', 1, 'confirmed', '', 0, 158, NULL, '2020-08-03 13:00:00', 585, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(902, 1, 13, 'person', 78, '', 1, 'confirmed', '', 0, 159, NULL, '2020-08-03 13:00:00', 619, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(903, 1, 13, 'person', 82, '', 1, 'confirmed', '', 0, 160, NULL, '2020-08-03 13:00:00', 653, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(904, 1, 13, 'person', 3, '', 1, 'confirmed', '', 0, 161, NULL, '2020-08-03 13:00:00', 14, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(905, 1, 13, 'person', 7, '', 1, 'confirmed', '', 0, 162, NULL, '2020-08-03 13:00:00', 48, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(906, 1, 13, 'person', 12, '', 1, 'confirmed', '', 0, 163, NULL, '2020-08-03 13:00:00', 86, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(907, 1, 13, 'person', 17, '', 1, 'confirmed', '', 0, 164, NULL, '2020-08-03 13:00:00', 124, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(908, 1, 13, 'person', 22, '', 1, 'confirmed', '', 0, 165, NULL, '2020-08-03 13:00:00', 162, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(909, 1, 13, 'person', 26, '', 1, 'confirmed', '', 0, 166, NULL, '2020-08-03 13:00:00', 196, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(910, 1, 13, 'person', 30, '', 1, 'confirmed', '', 0, 167, NULL, '2020-08-03 13:00:00', 230, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(911, 1, 13, 'person', 35, '', 1, 'confirmed', '', 0, 168, NULL, '2020-08-03 13:00:00', 268, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(912, 1, 13, 'person', 40, '', 1, 'confirmed', '', 0, 169, NULL, '2020-08-03 13:00:00', 306, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(913, 1, 13, 'person', 44, '', 1, 'confirmed', '', 0, 170, NULL, '2020-08-03 13:00:00', 340, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(914, 1, 13, 'person', 49, '', 1, 'confirmed', '', 0, 171, NULL, '2020-08-03 13:00:00', 378, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(915, 1, 13, 'person', 54, '', 1, 'confirmed', '', 0, 172, NULL, '2020-08-03 13:00:00', 416, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(916, 1, 13, 'person', 58, '', 1, 'confirmed', '', 0, 173, NULL, '2020-08-03 13:00:00', 450, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(917, 1, 13, 'person', 62, '', 1, 'confirmed', '', 0, 174, NULL, '2020-08-03 13:00:00', 484, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(918, 1, 13, 'person', 66, '', 1, 'confirmed', '', 0, 175, NULL, '2020-08-03 13:00:00', 518, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(919, 1, 13, 'person', 70, '', 1, 'confirmed', '', 0, 176, NULL, '2020-08-03 13:00:00', 552, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(920, 1, 13, 'person', 74, '', 1, 'confirmed', '', 0, 177, NULL, '2020-08-03 13:00:00', 586, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(921, 1, 13, 'person', 78, '', 1, 'confirmed', '', 0, 178, NULL, '2020-08-03 13:00:00', 620, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(922, 1, 13, 'person', 82, '', 1, 'confirmed', '', 0, 179, NULL, '2020-08-03 13:00:00', 654, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(923, 1, 13, 'person', 3, '', 1, 'confirmed', '', 0, 180, NULL, '2020-08-03 13:00:00', 19, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(924, 1, 13, 'person', 7, '', 1, 'confirmed', '', 0, 181, NULL, '2020-08-03 13:00:00', 53, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(925, 1, 13, 'person', 12, '', 1, 'confirmed', '', 0, 182, NULL, '2020-08-03 13:00:00', 91, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(926, 1, 13, 'person', 17, '', 1, 'confirmed', '', 0, 183, NULL, '2020-08-03 13:00:00', 129, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(927, 1, 13, 'person', 22, '', 1, 'confirmed', '', 0, 184, NULL, '2020-08-03 13:00:00', 167, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(928, 1, 13, 'person', 26, '', 1, 'confirmed', '', 0, 185, NULL, '2020-08-03 13:00:00', 201, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(929, 1, 13, 'person', 30, '', 1, 'confirmed', '', 0, 186, NULL, '2020-08-03 13:00:00', 235, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(930, 1, 13, 'person', 35, '', 1, 'confirmed', '', 0, 187, NULL, '2020-08-03 13:00:00', 273, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(931, 1, 13, 'person', 40, '', 1, 'confirmed', '', 0, 188, NULL, '2020-08-03 13:00:00', 311, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(932, 1, 13, 'person', 44, '', 1, 'confirmed', '', 0, 189, NULL, '2020-08-03 13:00:00', 345, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(933, 1, 13, 'person', 49, '', 1, 'confirmed', '', 0, 190, NULL, '2020-08-03 13:00:00', 383, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(934, 1, 13, 'person', 54, '', 1, 'confirmed', '', 0, 191, NULL, '2020-08-03 13:00:00', 421, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(935, 1, 13, 'person', 58, '', 1, 'confirmed', '', 0, 192, NULL, '2020-08-03 13:00:00', 455, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(936, 1, 13, 'person', 62, '', 1, 'confirmed', '', 0, 193, NULL, '2020-08-03 13:00:00', 489, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(937, 1, 13, 'person', 66, '', 1, 'confirmed', '', 0, 194, NULL, '2020-08-03 13:00:00', 523, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(938, 1, 13, 'person', 70, '', 1, 'confirmed', '', 0, 195, NULL, '2020-08-03 13:00:00', 557, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(939, 1, 13, 'person', 74, '', 1, 'confirmed', '', 0, 196, NULL, '2020-08-03 13:00:00', 591, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(940, 1, 13, 'person', 78, '', 1, 'confirmed', '', 0, 197, NULL, '2020-08-03 13:00:00', 625, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(941, 1, 13, 'person', 82, '', 1, 'confirmed', '', 0, 198, NULL, '2020-08-03 13:00:00', 659, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(942, 1, 13, 'person', 3, '', 1, 'confirmed', '', 0, 199, NULL, '2020-08-03 13:00:00', 20, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(943, 1, 13, 'person', 7, '', 1, 'confirmed', '', 0, 200, NULL, '2020-08-03 13:00:00', 54, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(944, 1, 13, 'person', 12, '', 1, 'confirmed', '', 0, 201, NULL, '2020-08-03 13:00:00', 92, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(945, 1, 13, 'person', 17, '', 1, 'confirmed', '', 0, 202, NULL, '2020-08-03 13:00:00', 130, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(946, 1, 13, 'person', 22, '', 1, 'confirmed', '', 0, 203, NULL, '2020-08-03 13:00:00', 168, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(947, 1, 13, 'person', 26, '', 1, 'confirmed', '', 0, 204, NULL, '2020-08-03 13:00:00', 202, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(948, 1, 13, 'person', 30, '', 1, 'confirmed', '', 0, 205, NULL, '2020-08-03 13:00:00', 236, NULL, '2020-08-03 13:00:00', '2020-08-03 13:00:00', NULL, NULL, NULL, NULL),
	(949, 1, 14, 'team', 22, 'Ånge lag 1', 5, 'confirmed', '', 0, 1, NULL, '2020-08-08 11:00:00', 160, NULL, '2020-08-08 11:00:00', '2020-08-08 11:00:00', NULL, NULL, NULL, NULL),
	(950, 1, 14, 'team', 23, 'Ånge lag 2', 5, 'confirmed', '', 0, 2, NULL, '2020-08-08 11:00:00', 173, NULL, '2020-08-08 11:00:00', '2020-08-08 11:00:00', NULL, NULL, NULL, NULL),
	(951, 1, 22, 'person', 11, '', 1, 'confirmed', '', 0, 1, NULL, '2026-11-01 12:00:00', 77, NULL, '2026-11-01 12:00:00', '2026-11-01 12:00:00', NULL, NULL, NULL, NULL),
	(952, 1, 22, 'person', 16, '', 1, 'confirmed', '', 0, 2, NULL, '2026-11-01 12:00:00', 115, NULL, '2026-11-01 12:00:00', '2026-11-01 12:00:00', NULL, NULL, NULL, NULL),
	(953, 1, 22, 'person', 21, '', 1, 'confirmed', '', 0, 3, NULL, '2026-11-01 12:00:00', 153, NULL, '2026-11-01 12:00:00', '2026-11-01 12:00:00', NULL, NULL, NULL, NULL),
	(954, 1, 22, 'person', 25, '', 1, 'confirmed', '', 0, 4, NULL, '2026-11-01 12:00:00', 187, NULL, '2026-11-01 12:00:00', '2026-11-01 12:00:00', NULL, NULL, NULL, NULL),
	(955, 1, 22, 'person', 29, '', 1, 'confirmed', '', 0, 5, NULL, '2026-11-01 12:00:00', 221, NULL, '2026-11-01 12:00:00', '2026-11-01 12:00:00', NULL, NULL, NULL, NULL),
	(956, 1, 22, 'person', 34, '', 1, 'confirmed', '', 0, 6, NULL, '2026-11-01 12:00:00', 259, NULL, '2026-11-01 12:00:00', '2026-11-01 12:00:00', NULL, NULL, NULL, NULL),
	(957, 1, 22, 'person', 39, '', 1, 'confirmed', '', 0, 7, NULL, '2026-11-01 12:00:00', 297, NULL, '2026-11-01 12:00:00', '2026-11-01 12:00:00', NULL, NULL, NULL, NULL),
	(958, 1, 22, 'person', 43, '', 1, 'confirmed', '', 0, 8, NULL, '2026-11-01 12:00:00', 331, NULL, '2026-11-01 12:00:00', '2026-11-01 12:00:00', NULL, NULL, NULL, NULL),
	(959, 1, 22, 'person', 48, '', 1, 'confirmed', '', 0, 9, NULL, '2026-11-01 12:00:00', 369, NULL, '2026-11-01 12:00:00', '2026-11-01 12:00:00', NULL, NULL, NULL, NULL),
	(960, 1, 22, 'person', 53, '', 1, 'confirmed', '', 0, 10, NULL, '2026-11-01 12:00:00', 407, NULL, '2026-11-01 12:00:00', '2026-11-01 12:00:00', NULL, NULL, NULL, NULL),
	(961, 1, 22, 'person', 57, '', 1, 'confirmed', '', 0, 11, NULL, '2026-11-01 12:00:00', 441, NULL, '2026-11-01 12:00:00', '2026-11-01 12:00:00', NULL, NULL, NULL, NULL),
	(962, 1, 22, 'person', 61, '', 1, 'confirmed', '', 0, 12, NULL, '2026-11-01 12:00:00', 475, NULL, '2026-11-01 12:00:00', '2026-11-01 12:00:00', NULL, NULL, NULL, NULL),
	(963, 1, 23, 'person', 16, '', 1, 'confirmed', '', 0, 1, NULL, '2026-10-30 12:00:00', 116, NULL, '2026-10-30 12:00:00', '2026-10-30 12:00:00', NULL, NULL, NULL, NULL),
	(964, 1, 23, 'person', 21, '', 1, 'confirmed', '', 0, 2, NULL, '2026-10-30 12:00:00', 154, NULL, '2026-10-30 12:00:00', '2026-10-30 12:00:00', NULL, NULL, NULL, NULL),
	(965, 1, 23, 'person', 25, '', 1, 'confirmed', '', 0, 3, NULL, '2026-10-30 12:00:00', 188, NULL, '2026-10-30 12:00:00', '2026-10-30 12:00:00', NULL, NULL, NULL, NULL),
	(966, 1, 23, 'person', 29, '', 1, 'confirmed', '', 0, 4, NULL, '2026-10-30 12:00:00', 222, NULL, '2026-10-30 12:00:00', '2026-10-30 12:00:00', NULL, NULL, NULL, NULL),
	(967, 1, 23, 'person', 34, '', 1, 'confirmed', '', 0, 5, NULL, '2026-10-30 12:00:00', 260, NULL, '2026-10-30 12:00:00', '2026-10-30 12:00:00', NULL, NULL, NULL, NULL),
	(968, 1, 23, 'person', 39, '', 1, 'confirmed', '', 0, 6, NULL, '2026-10-30 12:00:00', 298, NULL, '2026-10-30 12:00:00', '2026-10-30 12:00:00', NULL, NULL, NULL, NULL),
	(969, 1, 23, 'person', 43, '', 1, 'confirmed', '', 0, 7, NULL, '2026-10-30 12:00:00', 332, NULL, '2026-10-30 12:00:00', '2026-10-30 12:00:00', NULL, NULL, NULL, NULL),
	(970, 1, 23, 'person', 48, '', 1, 'confirmed', '', 0, 8, NULL, '2026-10-30 12:00:00', 370, NULL, '2026-10-30 12:00:00', '2026-10-30 12:00:00', NULL, NULL, NULL, NULL),
	(971, 1, 23, 'person', 53, '', 1, 'confirmed', '', 0, 9, NULL, '2026-10-30 12:00:00', 408, NULL, '2026-10-30 12:00:00', '2026-10-30 12:00:00', NULL, NULL, NULL, NULL),
	(972, 1, 23, 'person', 57, '', 1, 'confirmed', '', 0, 10, NULL, '2026-10-30 12:00:00', 442, NULL, '2026-10-30 12:00:00', '2026-10-30 12:00:00', NULL, NULL, NULL, NULL),
	(973, 1, 23, 'person', 61, '', 1, 'confirmed', '', 0, 11, NULL, '2026-10-30 12:00:00', 476, NULL, '2026-10-30 12:00:00', '2026-10-30 12:00:00', NULL, NULL, NULL, NULL),
	(974, 2, 23, 'person', 35, '', 1, 'offered', '', 0, 12, '2026-12-02 15:13:07.164581', NULL, 266, NULL, '2026-10-30 12:00:00', '2026-11-30 15:13:07.164581', NULL, NULL, NULL, NULL),
	(975, 1, 23, 'person', 65, '', 1, 'waitlisted', '', 0, 13, NULL, NULL, 510, NULL, '2026-10-30 12:00:00', '2026-10-30 12:00:00', NULL, NULL, NULL, NULL),
	(976, 1, 23, 'person', 69, '', 1, 'waitlisted', '', 0, 14, NULL, NULL, 544, NULL, '2026-10-30 12:00:00', '2026-10-30 12:00:00', NULL, NULL, NULL, NULL),
	(977, 1, 23, 'person', 73, '', 1, 'waitlisted', '', 0, 15, NULL, NULL, 578, NULL, '2026-10-30 12:00:00', '2026-10-30 12:00:00', NULL, NULL, NULL, NULL),
	(978, 1, 23, 'person', 77, '', 1, 'waitlisted', '', 0, 16, NULL, NULL, 612, NULL, '2026-10-30 12:00:00', '2026-10-30 12:00:00', NULL, NULL, NULL, NULL),
	(979, 1, 23, 'person', 81, '', 1, 'waitlisted', '', 0, 17, NULL, NULL, 646, NULL, '2026-10-30 12:00:00', '2026-10-30 12:00:00', NULL, NULL, NULL, NULL),
	(980, 1, 23, 'person', 2, '', 1, 'waitlisted', '', 0, 18, NULL, NULL, 7, NULL, '2026-10-30 12:00:00', '2026-10-30 12:00:00', NULL, NULL, NULL, NULL),
	(981, 1, 24, 'person', 3, '', 1, 'confirmed', '', 0, 1, NULL, '2026-11-13 12:00:00', 19, NULL, '2026-11-13 12:00:00', '2026-11-13 12:00:00', NULL, NULL, NULL, NULL),
	(982, 1, 24, 'person', 7, '', 1, 'confirmed', '', 0, 2, NULL, '2026-11-13 12:00:00', 53, NULL, '2026-11-13 12:00:00', '2026-11-13 12:00:00', NULL, NULL, NULL, NULL),
	(983, 1, 24, 'person', 12, '', 1, 'confirmed', '', 0, 3, NULL, '2026-11-13 12:00:00', 91, NULL, '2026-11-13 12:00:00', '2026-11-13 12:00:00', NULL, NULL, NULL, NULL),
	(984, 1, 24, 'person', 17, '', 1, 'confirmed', '', 0, 4, NULL, '2026-11-13 12:00:00', 129, NULL, '2026-11-13 12:00:00', '2026-11-13 12:00:00', NULL, NULL, NULL, NULL),
	(985, 1, 24, 'person', 22, '', 1, 'confirmed', '', 0, 5, NULL, '2026-11-13 12:00:00', 167, NULL, '2026-11-13 12:00:00', '2026-11-13 12:00:00', NULL, NULL, NULL, NULL),
	(986, 1, 24, 'person', 26, '', 1, 'confirmed', '', 0, 6, NULL, '2026-11-13 12:00:00', 201, NULL, '2026-11-13 12:00:00', '2026-11-13 12:00:00', NULL, NULL, NULL, NULL),
	(987, 1, 24, 'person', 30, '', 1, 'confirmed', '', 0, 7, NULL, '2026-11-13 12:00:00', 235, NULL, '2026-11-13 12:00:00', '2026-11-13 12:00:00', NULL, NULL, NULL, NULL),
	(988, 1, 25, 'person', 21, '', 1, 'confirmed', '', 0, 1, NULL, '2026-10-23 12:00:00', 155, NULL, '2026-10-23 12:00:00', '2026-10-23 12:00:00', NULL, NULL, NULL, NULL),
	(989, 1, 25, 'person', 25, '', 1, 'confirmed', '', 0, 2, NULL, '2026-10-23 12:00:00', 189, NULL, '2026-10-23 12:00:00', '2026-10-23 12:00:00', NULL, NULL, NULL, NULL),
	(990, 1, 25, 'person', 29, '', 1, 'confirmed', '', 0, 3, NULL, '2026-10-23 12:00:00', 223, NULL, '2026-10-23 12:00:00', '2026-10-23 12:00:00', NULL, NULL, NULL, NULL),
	(991, 1, 25, 'person', 34, '', 1, 'confirmed', '', 0, 4, NULL, '2026-10-23 12:00:00', 261, NULL, '2026-10-23 12:00:00', '2026-10-23 12:00:00', NULL, NULL, NULL, NULL),
	(992, 1, 25, 'person', 39, '', 1, 'confirmed', '', 0, 5, NULL, '2026-10-23 12:00:00', 299, NULL, '2026-10-23 12:00:00', '2026-10-23 12:00:00', NULL, NULL, NULL, NULL),
	(993, 1, 25, 'person', 43, '', 1, 'confirmed', '', 0, 6, NULL, '2026-10-23 12:00:00', 333, NULL, '2026-10-23 12:00:00', '2026-10-23 12:00:00', NULL, NULL, NULL, NULL),
	(994, 1, 26, 'person', 35, '', 1, 'confirmed', '', 0, 1, NULL, '2026-09-25 12:00:00', 266, NULL, '2026-09-25 12:00:00', '2026-09-25 12:00:00', NULL, NULL, NULL, NULL),
	(995, 1, 26, 'person', 25, '', 1, 'confirmed', '', 0, 2, NULL, '2026-09-25 12:00:00', 190, NULL, '2026-09-25 12:00:00', '2026-09-25 12:00:00', NULL, NULL, NULL, NULL),
	(996, 1, 26, 'person', 29, '', 1, 'confirmed', '', 0, 3, NULL, '2026-09-25 12:00:00', 224, NULL, '2026-09-25 12:00:00', '2026-09-25 12:00:00', NULL, NULL, NULL, NULL),
	(997, 1, 26, 'person', 34, '', 1, 'confirmed', '', 0, 4, NULL, '2026-09-25 12:00:00', 262, NULL, '2026-09-25 12:00:00', '2026-09-25 12:00:00', NULL, NULL, NULL, NULL),
	(998, 1, 26, 'person', 39, '', 1, 'confirmed', '', 0, 5, NULL, '2026-09-25 12:00:00', 300, NULL, '2026-09-25 12:00:00', '2026-09-25 12:00:00', NULL, NULL, NULL, NULL),
	(999, 1, 26, 'person', 43, '', 1, 'confirmed', '', 0, 6, NULL, '2026-09-25 12:00:00', 334, NULL, '2026-09-25 12:00:00', '2026-09-25 12:00:00', NULL, NULL, NULL, NULL),
	(1000, 1, 26, 'person', 48, '', 1, 'confirmed', '', 0, 7, NULL, '2026-09-25 12:00:00', 372, NULL, '2026-09-25 12:00:00', '2026-09-25 12:00:00', NULL, NULL, NULL, NULL);
INSERT INTO public.enrollments VALUES
	(1001, 1, 26, 'person', 53, '', 1, 'confirmed', '', 0, 8, NULL, '2026-09-25 12:00:00', 410, NULL, '2026-09-25 12:00:00', '2026-09-25 12:00:00', NULL, NULL, NULL, NULL),
	(1002, 1, 26, 'person', 57, '', 1, 'confirmed', '', 0, 9, NULL, '2026-09-25 12:00:00', 444, NULL, '2026-09-25 12:00:00', '2026-09-25 12:00:00', NULL, NULL, NULL, NULL),
	(1003, 1, 26, 'person', 61, '', 1, 'confirmed', '', 0, 10, NULL, '2026-09-25 12:00:00', 478, NULL, '2026-09-25 12:00:00', '2026-09-25 12:00:00', NULL, NULL, NULL, NULL),
	(1004, 1, 26, 'person', 65, '', 1, 'confirmed', '', 0, 11, NULL, '2026-09-25 12:00:00', 512, NULL, '2026-09-25 12:00:00', '2026-09-25 12:00:00', NULL, NULL, NULL, NULL),
	(1005, 1, 26, 'person', 69, '', 1, 'confirmed', '', 0, 12, NULL, '2026-09-25 12:00:00', 546, NULL, '2026-09-25 12:00:00', '2026-09-25 12:00:00', NULL, NULL, NULL, NULL),
	(1006, 1, 26, 'person', 73, '', 1, 'confirmed', '', 0, 13, NULL, '2026-09-25 12:00:00', 580, NULL, '2026-09-25 12:00:00', '2026-09-25 12:00:00', NULL, NULL, NULL, NULL),
	(1007, 1, 26, 'person', 77, '', 1, 'confirmed', '', 0, 14, NULL, '2026-09-25 12:00:00', 614, NULL, '2026-09-25 12:00:00', '2026-09-25 12:00:00', NULL, NULL, NULL, NULL),
	(1008, 1, 27, 'person', 73, '', 1, 'confirmed', '', 0, 1, NULL, '2026-09-12 12:00:00', 581, NULL, '2026-09-12 12:00:00', '2026-09-12 12:00:00', NULL, NULL, NULL, NULL),
	(1009, 1, 27, 'person', 77, '', 1, 'confirmed', '', 0, 2, NULL, '2026-09-12 12:00:00', 615, NULL, '2026-09-12 12:00:00', '2026-09-12 12:00:00', NULL, NULL, NULL, NULL),
	(1010, 1, 27, 'person', 81, '', 1, 'confirmed', '', 0, 3, NULL, '2026-09-12 12:00:00', 649, NULL, '2026-09-12 12:00:00', '2026-09-12 12:00:00', NULL, NULL, NULL, NULL),
	(1011, 1, 27, 'person', 3, '', 1, 'confirmed', '', 0, 4, NULL, '2026-09-12 12:00:00', 12, NULL, '2026-09-12 12:00:00', '2026-09-12 12:00:00', NULL, NULL, NULL, NULL),
	(1012, 1, 27, 'person', 7, '', 1, 'confirmed', '', 0, 5, NULL, '2026-09-12 12:00:00', 46, NULL, '2026-09-12 12:00:00', '2026-09-12 12:00:00', NULL, NULL, NULL, NULL),
	(1013, 1, 27, 'person', 12, '', 1, 'confirmed', '', 0, 6, NULL, '2026-09-12 12:00:00', 84, NULL, '2026-09-12 12:00:00', '2026-09-12 12:00:00', NULL, NULL, NULL, NULL),
	(1014, 1, 27, 'person', 17, '', 1, 'confirmed', '', 0, 7, NULL, '2026-09-12 12:00:00', 122, NULL, '2026-09-12 12:00:00', '2026-09-12 12:00:00', NULL, NULL, NULL, NULL),
	(1015, 1, 27, 'person', 22, '', 1, 'confirmed', '', 0, 8, NULL, '2026-09-12 12:00:00', 160, NULL, '2026-09-12 12:00:00', '2026-09-12 12:00:00', NULL, NULL, NULL, NULL),
	(1016, 1, 27, 'person', 26, '', 1, 'confirmed', '', 0, 9, NULL, '2026-09-12 12:00:00', 194, NULL, '2026-09-12 12:00:00', '2026-09-12 12:00:00', NULL, NULL, NULL, NULL),
	(1017, 1, 27, 'person', 30, '', 1, 'confirmed', '', 0, 10, NULL, '2026-09-12 12:00:00', 228, NULL, '2026-09-12 12:00:00', '2026-09-12 12:00:00', NULL, NULL, NULL, NULL),
	(1018, 1, 27, 'person', 40, '', 1, 'confirmed', '', 0, 11, NULL, '2026-09-12 12:00:00', 304, NULL, '2026-09-12 12:00:00', '2026-09-12 12:00:00', NULL, NULL, NULL, NULL),
	(1019, 1, 27, 'person', 44, '', 1, 'confirmed', '', 0, 12, NULL, '2026-09-12 12:00:00', 338, NULL, '2026-09-12 12:00:00', '2026-09-12 12:00:00', NULL, NULL, NULL, NULL),
	(1020, 1, 27, 'person', 49, '', 1, 'confirmed', '', 0, 13, NULL, '2026-09-12 12:00:00', 376, NULL, '2026-09-12 12:00:00', '2026-09-12 12:00:00', NULL, NULL, NULL, NULL),
	(1021, 1, 27, 'person', 54, '', 1, 'confirmed', '', 0, 14, NULL, '2026-09-12 12:00:00', 414, NULL, '2026-09-12 12:00:00', '2026-09-12 12:00:00', NULL, NULL, NULL, NULL),
	(1022, 1, 27, 'person', 58, '', 1, 'confirmed', '', 0, 15, NULL, '2026-09-12 12:00:00', 448, NULL, '2026-09-12 12:00:00', '2026-09-12 12:00:00', NULL, NULL, NULL, NULL),
	(1023, 1, 27, 'person', 62, '', 1, 'confirmed', '', 0, 16, NULL, '2026-09-12 12:00:00', 482, NULL, '2026-09-12 12:00:00', '2026-09-12 12:00:00', NULL, NULL, NULL, NULL),
	(1024, 1, 27, 'person', 66, '', 1, 'confirmed', '', 0, 17, NULL, '2026-09-12 12:00:00', 516, NULL, '2026-09-12 12:00:00', '2026-09-12 12:00:00', NULL, NULL, NULL, NULL),
	(1025, 1, 27, 'person', 35, '', 1, 'confirmed', '', 0, 18, NULL, '2026-09-12 12:00:00', 266, NULL, '2026-09-12 12:00:00', '2026-09-12 12:00:00', NULL, NULL, NULL, NULL),
	(1026, 1, 28, 'person', 40, '', 1, 'confirmed', '', 0, 1, NULL, '2026-09-22 12:00:00', 305, NULL, '2026-09-22 12:00:00', '2026-09-22 12:00:00', NULL, NULL, NULL, NULL),
	(1027, 1, 28, 'person', 44, '', 1, 'confirmed', '', 0, 2, NULL, '2026-09-22 12:00:00', 339, NULL, '2026-09-22 12:00:00', '2026-09-22 12:00:00', NULL, NULL, NULL, NULL),
	(1028, 1, 28, 'person', 49, '', 1, 'confirmed', '', 0, 3, NULL, '2026-09-22 12:00:00', 377, NULL, '2026-09-22 12:00:00', '2026-09-22 12:00:00', NULL, NULL, NULL, NULL),
	(1029, 1, 28, 'person', 54, '', 1, 'confirmed', '', 0, 4, NULL, '2026-09-22 12:00:00', 415, NULL, '2026-09-22 12:00:00', '2026-09-22 12:00:00', NULL, NULL, NULL, NULL),
	(1030, 1, 28, 'person', 58, '', 1, 'confirmed', '', 0, 5, NULL, '2026-09-22 12:00:00', 449, NULL, '2026-09-22 12:00:00', '2026-09-22 12:00:00', NULL, NULL, NULL, NULL),
	(1031, 1, 28, 'person', 62, '', 1, 'confirmed', '', 0, 6, NULL, '2026-09-22 12:00:00', 483, NULL, '2026-09-22 12:00:00', '2026-09-22 12:00:00', NULL, NULL, NULL, NULL),
	(1032, 1, 28, 'person', 66, '', 1, 'confirmed', '', 0, 7, NULL, '2026-09-22 12:00:00', 517, NULL, '2026-09-22 12:00:00', '2026-09-22 12:00:00', NULL, NULL, NULL, NULL),
	(1033, 1, 28, 'person', 70, '', 1, 'confirmed', '', 0, 8, NULL, '2026-09-22 12:00:00', 551, NULL, '2026-09-22 12:00:00', '2026-09-22 12:00:00', NULL, NULL, NULL, NULL),
	(1034, 1, 28, 'person', 74, '', 1, 'confirmed', '', 0, 9, NULL, '2026-09-22 12:00:00', 585, NULL, '2026-09-22 12:00:00', '2026-09-22 12:00:00', NULL, NULL, NULL, NULL),
	(1035, 1, 28, 'person', 78, '', 1, 'confirmed', '', 0, 10, NULL, '2026-09-22 12:00:00', 619, NULL, '2026-09-22 12:00:00', '2026-09-22 12:00:00', NULL, NULL, NULL, NULL),
	(1036, 1, 28, 'person', 82, '', 1, 'confirmed', '', 0, 11, NULL, '2026-09-22 12:00:00', 653, NULL, '2026-09-22 12:00:00', '2026-09-22 12:00:00', NULL, NULL, NULL, NULL),
	(1037, 1, 28, 'person', 3, '', 1, 'confirmed', '', 0, 12, NULL, '2026-09-22 12:00:00', 14, NULL, '2026-09-22 12:00:00', '2026-09-22 12:00:00', NULL, NULL, NULL, NULL),
	(1038, 1, 29, 'team', 26, 'Arbetslag Timrå', 6, 'confirmed', '', 0, 1, NULL, '2026-11-06 12:00:00', 193, NULL, '2026-11-06 12:00:00', '2026-11-06 12:00:00', NULL, NULL, NULL, NULL),
	(1042, 1, 32, 'person', 3, '', 1, 'confirmed', '', 0, 1, NULL, '2026-11-15 12:00:00', 19, NULL, '2026-11-15 12:00:00', '2026-11-15 12:00:00', NULL, NULL, NULL, NULL),
	(1043, 1, 32, 'person', 7, '', 1, 'confirmed', '', 0, 2, NULL, '2026-11-15 12:00:00', 53, NULL, '2026-11-15 12:00:00', '2026-11-15 12:00:00', NULL, NULL, NULL, NULL),
	(1044, 1, 32, 'person', 12, '', 1, 'confirmed', '', 0, 3, NULL, '2026-11-15 12:00:00', 91, NULL, '2026-11-15 12:00:00', '2026-11-15 12:00:00', NULL, NULL, NULL, NULL),
	(1045, 1, 32, 'person', 17, '', 1, 'confirmed', '', 0, 4, NULL, '2026-11-15 12:00:00', 129, NULL, '2026-11-15 12:00:00', '2026-11-15 12:00:00', NULL, NULL, NULL, NULL),
	(1046, 1, 32, 'person', 22, '', 1, 'confirmed', '', 0, 5, NULL, '2026-11-15 12:00:00', 167, NULL, '2026-11-15 12:00:00', '2026-11-15 12:00:00', NULL, NULL, NULL, NULL),
	(1047, 1, 32, 'person', 26, '', 1, 'confirmed', '', 0, 6, NULL, '2026-11-15 12:00:00', 201, NULL, '2026-11-15 12:00:00', '2026-11-15 12:00:00', NULL, NULL, NULL, NULL),
	(1048, 1, 32, 'person', 30, '', 1, 'confirmed', '', 0, 7, NULL, '2026-11-15 12:00:00', 235, NULL, '2026-11-15 12:00:00', '2026-11-15 12:00:00', NULL, NULL, NULL, NULL),
	(1049, 1, 32, 'person', 35, '', 1, 'confirmed', '', 0, 8, NULL, '2026-11-15 12:00:00', 273, NULL, '2026-11-15 12:00:00', '2026-11-15 12:00:00', NULL, NULL, NULL, NULL),
	(1050, 1, 32, 'person', 40, '', 1, 'confirmed', '', 0, 9, NULL, '2026-11-15 12:00:00', 311, NULL, '2026-11-15 12:00:00', '2026-11-15 12:00:00', NULL, NULL, NULL, NULL),
	(1051, 1, 32, 'person', 44, '', 1, 'confirmed', '', 0, 10, NULL, '2026-11-15 12:00:00', 345, NULL, '2026-11-15 12:00:00', '2026-11-15 12:00:00', NULL, NULL, NULL, NULL),
	(1052, 1, 32, 'person', 49, '', 1, 'confirmed', '', 0, 11, NULL, '2026-11-15 12:00:00', 383, NULL, '2026-11-15 12:00:00', '2026-11-15 12:00:00', NULL, NULL, NULL, NULL),
	(1053, 1, 32, 'person', 54, '', 1, 'confirmed', '', 0, 12, NULL, '2026-11-15 12:00:00', 421, NULL, '2026-11-15 12:00:00', '2026-11-15 12:00:00', NULL, NULL, NULL, NULL),
	(1054, 1, 32, 'person', 58, '', 1, 'confirmed', '', 0, 13, NULL, '2026-11-15 12:00:00', 455, NULL, '2026-11-15 12:00:00', '2026-11-15 12:00:00', NULL, NULL, NULL, NULL),
	(1055, 1, 32, 'person', 62, '', 1, 'confirmed', '', 0, 14, NULL, '2026-11-15 12:00:00', 489, NULL, '2026-11-15 12:00:00', '2026-11-15 12:00:00', NULL, NULL, NULL, NULL),
	(1056, 1, 32, 'person', 66, '', 1, 'confirmed', '', 0, 15, NULL, '2026-11-15 12:00:00', 523, NULL, '2026-11-15 12:00:00', '2026-11-15 12:00:00', NULL, NULL, NULL, NULL),
	(1057, 1, 32, 'person', 70, '', 1, 'confirmed', '', 0, 16, NULL, '2026-11-15 12:00:00', 557, NULL, '2026-11-15 12:00:00', '2026-11-15 12:00:00', NULL, NULL, NULL, NULL),
	(1058, 1, 32, 'person', 74, '', 1, 'confirmed', '', 0, 17, NULL, '2026-11-15 12:00:00', 591, NULL, '2026-11-15 12:00:00', '2026-11-15 12:00:00', NULL, NULL, NULL, NULL),
	(1039, 1, 30, 'person', 35, '', 1, 'awaitingApproval', '', 0, 1, NULL, NULL, 265, NULL, '2026-11-06 12:00:00', '2026-11-06 12:00:00', NULL, NULL, NULL, '2026-11-30 15:13:13.333166'),
	(1040, 1, 30, 'person', 35, '', 1, 'awaitingApproval', '', 0, 2, NULL, NULL, 267, NULL, '2026-11-06 12:00:00', '2026-11-06 12:00:00', NULL, NULL, NULL, '2026-11-30 15:13:13.333166'),
	(1041, 1, 30, 'person', 35, '', 1, 'awaitingApproval', '', 0, 3, NULL, NULL, 268, NULL, '2026-11-06 12:00:00', '2026-11-06 12:00:00', NULL, NULL, NULL, '2026-11-30 15:13:13.333166'),
	(1059, 1, 29, 'team', 73, 'Östra laget', 5, 'confirmed', '', 0, 2, NULL, '2026-11-30 15:13:14.235205', 708, NULL, '2026-11-30 15:13:14.235205', '2026-11-30 15:13:14.235205', NULL, NULL, NULL, NULL),
	(1060, 1, 29, 'team', 73, 'ängens lag', 5, 'confirmed', '', 0, 3, NULL, '2026-11-30 15:13:14.303253', 708, NULL, '2026-11-30 15:13:14.303253', '2026-11-30 15:13:14.303253', NULL, NULL, NULL, NULL),
	(1061, 1, 29, 'team', 73, 'Årskurs 7', 5, 'confirmed', '', 0, 4, NULL, '2026-11-30 15:13:14.365168', 708, NULL, '2026-11-30 15:13:14.365168', '2026-11-30 15:13:14.365168', NULL, NULL, NULL, NULL),
	(1062, 1, 29, 'team', 73, 'zonen', 5, 'confirmed', '', 0, 5, NULL, '2026-11-30 15:13:14.447122', 708, NULL, '2026-11-30 15:13:14.447122', '2026-11-30 15:13:14.447122', NULL, NULL, NULL, NULL),
	(1063, 1, 29, 'team', 73, 'Arbetslag B', 5, 'confirmed', '', 0, 6, NULL, '2026-11-30 15:13:14.495056', 708, NULL, '2026-11-30 15:13:14.495056', '2026-11-30 15:13:14.495056', NULL, NULL, NULL, NULL),
	(1064, 1, 26, 'person', 73, '', 1, 'confirmed', '', 0, 15, NULL, '2026-11-23 12:00:00', 708, NULL, '2026-11-30 15:13:14.687593', '2026-11-30 15:13:14.687593', NULL, NULL, NULL, NULL);


--
-- Data for Name: evaluations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.evaluations VALUES
	(1, 3, 2, NULL, 1, 'final', '2020-12-10 14:00:00', '2020-12-24 14:00:00', '2020-12-10 14:00:00', 'Svaren pekar på att syftet nåddes i stort; den digitala formen begränsade samtalen.', 'Korta pass, fler samtal i mindre grupper och material i förväg.', 709, '2020-12-31 14:00:00', '2020-12-10 14:00:00', '2020-12-31 14:00:00'),
	(2, 3, 4, NULL, 1, 'final', '2021-02-04 15:00:00', '2021-02-18 15:00:00', '2021-02-04 15:00:00', 'Svaren pekar på att syftet nåddes i stort; den digitala formen begränsade samtalen.', 'Korta pass, fler samtal i mindre grupper och material i förväg.', 709, '2021-02-25 15:00:00', '2021-02-04 15:00:00', '2021-02-25 15:00:00'),
	(3, 3, 10, NULL, 1, 'final', '2020-10-27 15:00:00', '2020-11-10 15:00:00', '2020-10-27 15:00:00', 'Svaren pekar på att syftet nåddes i stort; den digitala formen begränsade samtalen.', 'Korta pass, fler samtal i mindre grupper och material i förväg.', 709, '2020-11-17 15:00:00', '2020-10-27 15:00:00', '2020-11-17 15:00:00'),
	(4, 2, 27, NULL, 1, 'final', '2026-11-26 15:00:00', '2026-12-10 15:00:00', '2026-11-26 15:00:00', '', '', NULL, NULL, '2026-11-26 15:00:00', '2026-11-26 15:00:00');


--
-- Data for Name: focus_areas; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.focus_areas VALUES
	(1, 1, 1, 1, 'Systematiskt kvalitetsarbete', '', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(2, 1, 1, 2, 'Skolledarskap', '', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(3, 1, 1, 3, 'Kompetensförsörjning', '', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(4, 1, 1, 4, 'Språk-, läs- och skrivutveckling', '', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(5, 1, 1, 5, 'Digitalisering', '', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(6, 1, 1, 6, 'Praktiknära forskning', '', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(7, 1, 2, 1, 'Ökad måluppfyllelse', '', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(8, 1, 2, 2, 'Kompetensförsörjning', '', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(9, 1, 2, 3, 'Digitalisering', '', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(10, 1, 3, 1, 'Likvärdighet', '', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(11, 1, 3, 2, 'Systematiskt kvalitetsarbete med fokus på ledarskap', '', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(12, 1, 3, 3, 'Kompetensförsörjning', '', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(13, 1, 3, 4, 'Digitalisering', '', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(14, 1, 4, 1, 'Likvärdighet', '', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(15, 1, 4, 2, 'Systematiskt kvalitetsarbete med fokus på ledarskap', '', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(16, 1, 4, 3, 'Kompetensförsörjning', '', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(17, 1, 4, 4, 'Digitalisering', '', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581');


--
-- Data for Name: forms; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.forms VALUES
	(1, 'standard', 1, 'Standardformulär', 'Standard form');


--
-- Data for Name: goal_attainments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goal_attainments VALUES
	(1, 23, 'largely', 'Påhittad bedömning för demon.'),
	(2, 24, 'largely', 'Påhittad bedömning för demon.'),
	(3, 20, 'largely', 'Påhittad bedömning för demon.');


--
-- Data for Name: goals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goals VALUES
	(1, 1, 1, 1, 'Fler kommuner arbetar tillsammans med systematiskt kvalitetsarbete.', 'Antal kommuner', 'Undervisningen blir bättre och mer lika mellan skolorna.', 'Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(2, 1, 1, 2, 'Deltagarna har nytta av insatserna inom systematiskt kvalitetsarbete.', 'Utvärderingar', 'Undervisningen blir bättre och mer lika mellan skolorna.', 'Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(3, 1, 2, 1, 'Fler kommuner arbetar tillsammans med skolledarskap.', 'Antal kommuner', 'Undervisningen blir bättre och mer lika mellan skolorna.', 'Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(4, 1, 2, 2, 'Deltagarna har nytta av insatserna inom skolledarskap.', 'Utvärderingar', 'Undervisningen blir bättre och mer lika mellan skolorna.', 'Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(5, 1, 3, 1, 'Fler kommuner arbetar tillsammans med kompetensförsörjning.', 'Antal kommuner', 'Undervisningen blir bättre och mer lika mellan skolorna.', 'Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(6, 1, 3, 2, 'Deltagarna har nytta av insatserna inom kompetensförsörjning.', 'Utvärderingar', 'Undervisningen blir bättre och mer lika mellan skolorna.', 'Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(7, 1, 4, 1, 'Fler kommuner arbetar tillsammans med språk-, läs- och skrivutveckling.', 'Antal kommuner', 'Undervisningen blir bättre och mer lika mellan skolorna.', 'Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(8, 1, 4, 2, 'Deltagarna har nytta av insatserna inom språk-, läs- och skrivutveckling.', 'Utvärderingar', 'Undervisningen blir bättre och mer lika mellan skolorna.', 'Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(9, 1, 5, 1, 'Fler kommuner arbetar tillsammans med digitalisering.', 'Antal kommuner', 'Undervisningen blir bättre och mer lika mellan skolorna.', 'Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(10, 1, 5, 2, 'Deltagarna har nytta av insatserna inom digitalisering.', 'Utvärderingar', 'Undervisningen blir bättre och mer lika mellan skolorna.', 'Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(11, 1, 6, 1, 'Fler kommuner arbetar tillsammans med praktiknära forskning.', 'Antal kommuner', 'Undervisningen blir bättre och mer lika mellan skolorna.', 'Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(12, 1, 6, 2, 'Deltagarna har nytta av insatserna inom praktiknära forskning.', 'Utvärderingar', 'Undervisningen blir bättre och mer lika mellan skolorna.', 'Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(13, 1, 7, 1, 'Fler kommuner arbetar tillsammans med ökad måluppfyllelse.', 'Antal kommuner', 'Undervisningen blir bättre och mer lika mellan skolorna.', 'Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(14, 1, 7, 2, 'Deltagarna har nytta av insatserna inom ökad måluppfyllelse.', 'Utvärderingar', 'Undervisningen blir bättre och mer lika mellan skolorna.', 'Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(15, 1, 8, 1, 'Fler kommuner arbetar tillsammans med kompetensförsörjning.', 'Antal kommuner', 'Undervisningen blir bättre och mer lika mellan skolorna.', 'Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(16, 1, 8, 2, 'Deltagarna har nytta av insatserna inom kompetensförsörjning.', 'Utvärderingar', 'Undervisningen blir bättre och mer lika mellan skolorna.', 'Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(17, 1, 9, 1, 'Fler kommuner arbetar tillsammans med digitalisering.', 'Antal kommuner', 'Undervisningen blir bättre och mer lika mellan skolorna.', 'Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(18, 1, 9, 2, 'Deltagarna har nytta av insatserna inom digitalisering.', 'Utvärderingar', 'Undervisningen blir bättre och mer lika mellan skolorna.', 'Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(19, 1, 10, 1, 'Fler kommuner arbetar tillsammans med likvärdighet.', 'Antal kommuner', 'Undervisningen blir bättre och mer lika mellan skolorna.', 'Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(20, 1, 10, 2, 'Deltagarna har nytta av insatserna inom likvärdighet.', 'Utvärderingar', 'Undervisningen blir bättre och mer lika mellan skolorna.', 'Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(21, 1, 11, 1, 'Fler kommuner arbetar tillsammans med systematiskt kvalitetsarbete med fokus på ledarskap.', 'Antal kommuner', 'Undervisningen blir bättre och mer lika mellan skolorna.', 'Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(22, 1, 11, 2, 'Deltagarna har nytta av insatserna inom systematiskt kvalitetsarbete med fokus på ledarskap.', 'Utvärderingar', 'Undervisningen blir bättre och mer lika mellan skolorna.', 'Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(23, 1, 12, 1, 'Fler kommuner arbetar tillsammans med kompetensförsörjning.', 'Antal kommuner', 'Undervisningen blir bättre och mer lika mellan skolorna.', 'Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(24, 1, 12, 2, 'Deltagarna har nytta av insatserna inom kompetensförsörjning.', 'Utvärderingar', 'Undervisningen blir bättre och mer lika mellan skolorna.', 'Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(25, 1, 13, 1, 'Fler kommuner arbetar tillsammans med digitalisering.', 'Antal kommuner', 'Undervisningen blir bättre och mer lika mellan skolorna.', 'Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(26, 1, 13, 2, 'Deltagarna har nytta av insatserna inom digitalisering.', 'Utvärderingar', 'Undervisningen blir bättre och mer lika mellan skolorna.', 'Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(27, 1, 14, 1, 'Fler kommuner arbetar tillsammans med likvärdighet.', 'Antal kommuner', 'Undervisningen blir bättre och mer lika mellan skolorna.', 'Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(28, 1, 14, 2, 'Deltagarna har nytta av insatserna inom likvärdighet.', 'Utvärderingar', 'Undervisningen blir bättre och mer lika mellan skolorna.', 'Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(29, 1, 15, 1, 'Fler kommuner arbetar tillsammans med systematiskt kvalitetsarbete med fokus på ledarskap.', 'Antal kommuner', 'Undervisningen blir bättre och mer lika mellan skolorna.', 'Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(30, 1, 15, 2, 'Deltagarna har nytta av insatserna inom systematiskt kvalitetsarbete med fokus på ledarskap.', 'Utvärderingar', 'Undervisningen blir bättre och mer lika mellan skolorna.', 'Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(31, 1, 16, 1, 'Fler kommuner arbetar tillsammans med kompetensförsörjning.', 'Antal kommuner', 'Undervisningen blir bättre och mer lika mellan skolorna.', 'Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(32, 1, 16, 2, 'Deltagarna har nytta av insatserna inom kompetensförsörjning.', 'Utvärderingar', 'Undervisningen blir bättre och mer lika mellan skolorna.', 'Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(33, 1, 17, 1, 'Fler kommuner arbetar tillsammans med digitalisering.', 'Antal kommuner', 'Undervisningen blir bättre och mer lika mellan skolorna.', 'Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(34, 1, 17, 2, 'Deltagarna har nytta av insatserna inom digitalisering.', 'Utvärderingar', 'Undervisningen blir bättre och mer lika mellan skolorna.', 'Påhittat mål för demon: källorna nämner området, inte målets ordalydelse.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581');


--
-- Data for Name: head_counts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.head_counts VALUES
	(1, 15, NULL, NULL, 'persons', 50, true, '', 'Verksamhetsberättelsen för 2020', '2026-11-30 15:13:07.164581'),
	(2, 16, NULL, NULL, 'persons', 1600, true, '', 'Verksamhetsberättelsen för 2020', '2026-11-30 15:13:07.164581'),
	(3, 17, NULL, NULL, 'persons', NULL, false, 'Inspelat material som ligger öppet på webben; ingen ser hur många som tagit del av det.', 'Verksamhetsberättelsen för 2020', '2026-11-30 15:13:07.164581');


--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.idempotency_keys VALUES
	('person 708', 'create_series', 'upgrade-1', 'd581c605f22f2ea37d312ecb52f449052a66be3209f1a6d5b4e699befa259b43', 201, '/api/v1/series/12', '"1.d11e2b8552838c61"', '{"id":12,"version":1,"name":"Ämnesträffar","targetGroup":"lärare","cadence":"yearly","cadenceNote":""}', '2026-11-30 15:13:13.972911');


--
-- Data for Name: import_rows; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.import_rows VALUES
	(1, 2, 'new', '', '["asa.oberg@example.org","Åsa","Öberg","2281","Lärare"]', '[]');


--
-- Data for Name: imports; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.imports VALUES
	(1, 1, 'persons', NULL, 'open', '[{"heading":"E-post","column":"email"},{"heading":"Förnamn","column":"givenName"},{"heading":"Efternamn","column":"familyName"},{"heading":"Organisation","column":"organisation"},{"heading":"Roll","column":"role"}]', 1, 0, 0, 0, 708, NULL, '2026-11-30 15:13:14.11126', '2026-12-01 15:13:14.11126', NULL);


--
-- Data for Name: installation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.installation VALUES
	('unknownLoginAt', ''),
	('demo', '1'),
	('keyFingerprint', 'VmPP4DtowfA0');


--
-- Data for Name: interests; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.interests VALUES
	(1, 1, 33, 422, 54, 1, '', 'active', NULL, 422, NULL, '2026-11-28 15:13:07.164581', '2026-11-28 15:13:07.164581'),
	(2, 1, 33, 456, 58, 1, '', 'active', NULL, 456, NULL, '2026-11-28 15:13:07.164581', '2026-11-28 15:13:07.164581'),
	(3, 1, 33, 490, 62, 1, '', 'active', NULL, 490, NULL, '2026-11-28 15:13:07.164581', '2026-11-28 15:13:07.164581'),
	(4, 1, 33, 524, 66, 1, '', 'active', NULL, 524, NULL, '2026-11-28 15:13:07.164581', '2026-11-28 15:13:07.164581'),
	(5, 1, 33, 558, 70, 1, '', 'active', NULL, 558, NULL, '2026-11-28 15:13:07.164581', '2026-11-28 15:13:07.164581');


--
-- Data for Name: invitations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitations VALUES
	('2oJX3J-HqAY45ZBfcZf2Lde0TU3kSoYD4mNBuX5T9zw', 1, 23, true),
	('CwKdiNPAYN4KAT9cTrwqtKhiVAgPVoby64SAgE-lxA0', 1, 24, true),
	('0PjWYQCiwv1-lFgz0xTuNkjrPgZqg_TUGAtVX75fdoo', 1, 25, true),
	('RpDq_uEu7nKaq32duWno8EP7iEWI3g7w7h6ZJHK_kh8', 1, 26, true),
	('gO_8ca_6_BFyPS4foxv87aISEV6otMghwU4nkMlTCYk', 1, 27, true),
	('7DKwK9DuX2eCOoM_psICv_uKNLcWiJi_7QPlYb_q-LI', 1, 28, true),
	('UoIxiPO3wDF1hWVPYyWvYbsWrV7RmbkwWbEYzGtApfI', 1, 29, true),
	('xANOeAd19dk7hNy9YMMLCPV01b3rxzE8UnHTxtHsuI0', 1, 30, true),
	('3v3GonwxPBvEhYyEnoy6GLDUOfsqpD9HPO2_qmM0F1w', 1, 31, true),
	('YH_5SCrU09OqbKHvf6gie3wVCXDgnBlFDjtQAZ8lwos', 1, 32, true),
	('HWDdZhkc2WdL_L4ORiEW37aBIDAzBm15Rc1kEdaAoMQ', 1, 33, true),
	('KDMj8QrEHDhVjL2qVkoVTUSmAFMi1Oq0TMIg_XwDzQg', 1, 34, false),
	('WkQWt97V_Wj8yi21lc5YGVW2arY6qFRKX7FsirRedqk', 1, 35, false),
	('K-2bNuR7Vdo86XsU1nVQ_hgW3ZYkB8fwth9d4Eima-A', 1, 36, false),
	('Bw_KDJDB_aDIe8qrQlDS3dOZxV2iYNdwumy12trniFs', 1, 37, false),
	('a7Pj_gA5pCcJrpeUhU6dttp_nUfi5u20XOKYjIyzkyM', 2, 70, true),
	('BKO2mDqfm97sU-IXKwII6CJ9MXVKUhz47Ex12o9NBHY', 2, 60, true),
	('e8OSf6V1tnvG2pqlBB5ujWfH3XzuF6C6VWe7U8_ssFU', 2, 61, true),
	('kZrh7V6HdB9xbD1q0FLJk1AAFrWlyR_Bp7T-mpo16OM', 2, 62, true),
	('7Q_d25AAxd-YngJnG6Yd7gf1i30IzXHMxTyoRb32P1s', 2, 63, true),
	('oTp5eTXEoVmTH3JCmUmbFaB2fapV6zfWPlPErIxOhpk', 2, 64, true),
	('VYex9qWeilTUV5oiJLcvPyj3KAtjY_2cCq1iM8dV9-4', 2, 65, true),
	('zq8VR9QHcXu8eYkRQSgvLLeHAVt5JUZQNg8TYvwp3fE', 2, 55, true),
	('VZQKkMZXbZaKJFX3uaAe76-PFVy3XiDXeCV-uPv8R7c', 2, 56, true),
	('OiAixQUPEyjwhVMKYkPWg6Ivv84MQTPeNH3YOIYg0T8', 2, 57, true),
	('pk1soC171jSXfrZwXu0JsTjX0Q5VK59GtcejBC0bEvA', 2, 58, true),
	('RNSwLiCq3TvAL92ou_JAN5gbX7EXKgDcpvzIUteW5mQ', 2, 59, true),
	('J-0EhKeJEvhO6iIaQQ7jPGx27l5E5xyW2t9aA1oh7Oo', 2, 66, true),
	('zX-qE19AbdPRpi0ap9If222G8G3xRqD9j-yMHkJa570', 2, 67, true),
	('OVD5ULVotujCNLyfBX_T42mq33pRqZvpt3DIBAPoRpg', 2, 68, true),
	('QgxQF97cuU3KjQKugcNjUI705cdMBVEbb9jsFODft0Q', 2, 69, true),
	('Or1mBCLFcigxEO032LZYpGE7hnWgeq0Gq92O4LOJxlo', 2, 71, true),
	('UjojbP3KRJZw82QSo5WLaJ-KE7wvTm38IJ6MCj4x_V8', 2, 72, true),
	('xrQRHNPyArKURu4ukDWQVubBrfYk-S6jRHJk_1TaVr8', 2, 73, true),
	('anGVgBpQCfDeaqGrckw8aFLQz7RkZm5fr4uy_D4I1Ts', 2, 74, false),
	('TzAFDHk-plnER5jtSBfiz_iYgtVV2IysOdZgh1ljpBY', 2, 75, false),
	('oNIFMUI7kHr-R5qMLkq_SmgIRyV-SjJW8qAgIbWn99Y', 2, 76, false),
	('uln-LLxPV7ZrnBWyEyfidBWNCqDgV1mYzUmmrYjA3B0', 2, 77, false),
	('0d_8o2KQvr7nZUj8YWQz8h7CjvBHFRZYhE0Wk-H935w', 2, 78, false),
	('_wzNaLG2Eo-dXRhfj2lL_XzNdkO9RgAFGT1lZx8PFE8', 2, 79, false),
	('cLjlCiWOfCFriFf2WJNLC4nuzNeWsoKPi4Zfz5rPoIY', 2, 80, false),
	('qdCRdT6gNOwfV3cbB74G8hJHMnCYz0PY55zz20E4Cjs', 2, 81, false),
	('cGzuccyR48jp0Mp1OBggS4VrjuRr9dovCsjHcuIMhfo', 3, 570, true),
	('BIhkqAHGo-wL9rYeCYT92TqMy0RjXA5p6qw4GWeeayM', 3, 571, true),
	('xbFP_kLxkXv8rw01mtzLtV6QonlJuBcHl7FxP7EseLU', 3, 545, true),
	('oRxSd2cR1Ut_4QjrGiq7PNv9LSYL4Ccxff3VlYSBeNg', 3, 529, true),
	('gFJDNo-tAAVWalhJWV0EIkyU3kDgjY3RR3cuPMLWz9o', 3, 530, true),
	('GByPv15nopXy11tE_RqQ5JC8PFJI_WDv4c0EN8_d6PQ', 3, 531, true),
	('lNgXqjxziows2DL0h_tc0f_KrutCgIkQEJTHsNa2lSU', 3, 532, true),
	('K0phFkj5g1jr-YC_HzITZuOkYx8_GIwMAyhOZuB7bik', 3, 533, true),
	('cT4Gb8nSqUIu9gZ80Do1Z_le1G13I8AbdZ9vGk09kLc', 3, 534, true),
	('HyjFDyBnQlzF4FbiC5WHaR321eY1IA-V2raeCXwc718', 3, 546, true),
	('14y6DSxtdt8Lw9O-WdAxzzGH8tYzpuc7HDnq7Zt4jdA', 3, 547, true),
	('hzbxd6wf7LiD_hm4tT-Gvm1uREJiP-ITdZFcQFVAbRU', 3, 548, true),
	('PEPkGgxQSxAgsMJbLAj5P-Q845dgImB4eIdrAwHficE', 3, 549, true),
	('XEGrHkk6FwSrwVu-l_HI_c5MZdaA3uKifa5Q07rrBYg', 3, 559, true),
	('ZONrXxLf3GWbReRhdODHSFruZm0Oieuh4rT7nO_z5fw', 3, 568, true),
	('loztJRBiOP5-6OK6Bf3AdNZzxxrZ9IQKtrUtHV-2Zmg', 3, 569, true),
	('tJQGhy3hRbpee_VJEOtPZw4o8Flv-DJQXHjwlVsZty4', 3, 560, true),
	('-aF1lR7Mr0y-KXA75Aoz0jsnqnq8GqM4jIb1jDvuMoc', 3, 561, true),
	('h9ukbZjJn1pKs57ONHnUJIkGv7jeH0GXjaQ34pwGjV4', 3, 535, true),
	('V3zcyWEuWCDZDUu_S8ADla0-BR85vaBh3ULwdWosQ80', 3, 536, true),
	('PofkwqBC_Fl0eUvZxD3_1NTiXubxpuRvmou7GHaPZ1k', 3, 537, true),
	('PIbwj_LbWDTWcp95G0AoGR9ZOs1UxYqXvFu1CjwK77o', 3, 562, true),
	('t-zxWXeA-g0r5RrBgfoKA50753Nia4Y_q6FEHbroo6g', 3, 563, true),
	('rgsSLPmnVCjR37l2VrL9YFfZKKXLN7HgasIrazXnkwk', 3, 538, true),
	('pylgwKhU4yh37MlZ_IpsXv9-8C0edz8XgRczQZ8UC_Q', 3, 539, true),
	('OT6owfxeJP421OORmbA-Rxx8h5JFTmH5xeQhzB7u0Mg', 3, 572, true),
	('gF03RtsNWSMBx_SlxuhxPXIT1Xv4YR9sM0VI_B6lIeE', 3, 573, true),
	('EcvO-W0KLX96YdJRVAbK__2veD3M-JhniW_bV3S6Ofk', 3, 540, true),
	('NO6W_mu07tmGVuXdK45uZDH_V0JTOOHJgRhALaVJxq8', 3, 566, true),
	('dP3y_qmF2lJ8EYxiYMpipE3Bud915CZDwEuHu_4Id7A', 3, 567, true),
	('feBla2LiXbPPm1nti0rXPBD4KVqPPSGsRuFcD0uUKnA', 3, 541, true),
	('qjljki0TIvrNuA95HRAcY2Bzjc7hpF_Ti0kPf7mXLDE', 3, 542, true),
	('hHByls2I6efsbO9M1Gb5sFoLKQfvuE_EPqof9vbY3dA', 3, 543, true),
	('fLey5tpfk3KuEm21ab1yIVtbuYP7OCcpDArAXYxR-Pw', 3, 564, true),
	('EZerAmGiqSylXdSgCN9L1cmCBIlwHActVb79FU446B8', 3, 565, true),
	('FFiDpJzFQzvqB99ripuXlGeah5iYbLtOF4VjxfBSTu0', 3, 544, true),
	('2mAcGekIdhFNDn4GxSLFDoVj_HOdJrI4ncZiGnWrLwk', 3, 556, true),
	('7jjmpNMk37JjJUyfL4C9ESTrSJTzMHPJQqnxU2zVUgw', 3, 557, true),
	('9NIg9YI_4bvYE2EPkQFkhg95F-9Y0yVGfC2McsgP1Rg', 3, 558, true),
	('gkYwsjmGEWvx5SaPhyk53SvPtzKe5JUhWPqgmt2DDfM', 3, 553, true),
	('uPOMAVUk5NoYcIGrUM2OP8AzCvezro7Oepe7mUkMZEg', 3, 554, true),
	('U7kaVLqB3bQrjQ9l-QAUYiMSE8MYNNp18XHYJcAy96I', 3, 555, true),
	('PXM4TgMh0tsHWRzuN8yvXkgbuMpUh-24RGGsW62bpSc', 3, 550, true),
	('vDzPu5528ishfEfZ3-o3loghufF3Ch4uExSixpwo6NQ', 3, 551, true),
	('QzwyT1VG0wo5fzKC4oOHYk8nblGIk-rgEQmopLlKFfA', 3, 552, true),
	('lHwMtzcsBA87h5rzh_hPFZMbxbdvSa1r6gzhY79y4h8', 3, 574, true),
	('wljuVZGngm2aNdbubA5iOt8ZDnHXTEV-x63X0FvxtXY', 3, 575, true),
	('_Lb-d3tX_Gh9WhjXQNOKeqvgihL3imIZKb2-x1G16-Y', 3, 576, true),
	('NKRnbB2tUQlQMEFm1hSOeym5EHjrMDAFDeoAUqqf31I', 3, 577, false),
	('PQj1VK0moE_Rf8e8zSCbBWl-MFKt11g1fckOqTWQ07c', 3, 578, false),
	('fSkkoKaXUehKdHn9H1exVpvIZfT-qTREgxF63TbKpe8', 3, 579, false),
	('0eWaV7xyJcKrtjvumBPZaGJxEFIFnSt250WccuIfRoI', 3, 580, false),
	('Fm6VUualrI8tYN_LfRPmqmmt6E_oxApUO5V6CVrrC5k', 3, 581, false),
	('Ynd9ItEqa8hR8-v6viIJHZotFIovd5YW9I3G-dF9goA', 3, 582, false),
	('W-IDCzUbcerFRgauSV60frPevNfdUVHhJ64O396gowE', 3, 583, false),
	('0uqzdlVtnYycTGNGSXHL1PpFbwRpJCk-DZ2ejH8xWpE', 3, 584, false),
	('wG5MqY81m1GvkM9ffuI85iN3YdHP39iCxgxLD8VSYrM', 3, 585, false),
	('xG-jPUyOs9paTGXQGsT95Ml3sYxiGPI2Z2u4xiXgVEM', 3, 586, false),
	('2gf6feCjgZqrRLEAgrQnv_hHug7G6Y34Y6Uc5pB9-CI', 3, 587, false),
	('PWc1Y52YqnEIXpM37OhzK-n1YFcQJmbjKHGuwtOaiBI', 3, 588, false),
	('TUNj7O28HPXen1kYAGhsEgEdaJIFQihrdx29Gf9O51w', 3, 589, false),
	('FSSLxEQJ-rIU7uKi8sQnNxsaaiZW3rAKHu7RodQPOQc', 3, 590, false),
	('y6OzOD5KWpcdNLzjMrmvGcVzT7ymJEAokSM4ao3lnSk', 3, 591, false),
	('ocna_cc3o87PiPWydDeoiCXlftrnstw2iGhjC_Uy7A8', 3, 592, false),
	('E9KVMYglXXzIN3dxQ3LgoCR3VOAp24KVizpjhXo5RVY', 3, 593, false),
	('plyBxZniJjfxP2ghiQQgXsGkBARsFoB4BghvV4xlJZc', 3, 594, false),
	('IcqnnWvXvHGeWC6D-02GJhtyzIo0djJGXTmfK0hqST0', 3, 595, false),
	('kTg3WqRaJHf8QF5VLGyqiBGQSG70bj1uYGl7H_XwP_o', 3, 596, false),
	('Nwl-SQ2CZMwlN2fdbHnq1HkqkHsYTpFgrXUI7Bg3qYQ', 3, 597, false),
	('nGn1UzYb6iD8ZPjRYSGexuexj2n-W_2kL27fu4g96Pc', 3, 598, false),
	('ivFHOt4DD24rgRkh235uug4Qjrsq4q4tejZ9pEhlzhM', 3, 599, false),
	('6mZb9v1lANg4-Md7ef1h4DnQ7AXPBRFZRsLxpktgNXY', 3, 600, false),
	('lfSPufyMu90HzU3bi-8U0J1kXVUchjolMTaK-8lizCU', 3, 601, false),
	('_t5xbnLNfFbd4V9yIqIe-aWA89jyMDZBKMKy8K0HD-M', 3, 602, false),
	('cpZoR90mwL9aNgkmVk3837nDh6WMh8Ytfhpe08EpWn8', 3, 603, false),
	('AH9axEriol7Tf2ZcF3tokcN3VIRHvrcijisiUvWQH3A', 3, 604, false),
	('lnfX_fkwFb0kXw0m4V2vDZ2bSnKyvn_lxuhcKUctWUM', 3, 605, false),
	('qV_9J2yJk2b4aBoe_NnpMir1YDkSqK0qGW-3s8rJMB0', 3, 606, false),
	('et91RTwqR8ucbf6dI_lAp8Pg3rSk4C6YxWCU-Krz6WQ', 3, 607, false),
	('sfCebZf88VFBY4wNNzMQQ12fFgu3Nn_jA6coIMqNf7Q', 3, 608, false),
	('q_njIKGzQ0cS5rpFH0Kw4FmHCFM1Dx3wPn8UupolIXI', 3, 609, false),
	('H0xJtsDXlP_pq5BWY5ZwohYRwUWI32Mx-VmdseMS4EY', 3, 610, false),
	('dxLUzGGP6m1Rl3nwqNQqEgLRPz2qu3oDMo_WxYVeYME', 3, 611, false),
	('De3xyenPRDMuXolfdj0E3gGnmQS9VhZeg-EjKM0-KTY', 3, 612, false),
	('v9VOLfCUfjH1cGb7yj-V9NAHxBwSEbiVqvwx-DUgMYg', 3, 613, false),
	('htvVWMhEuMz-VdtLclPdmLHs_Hs81TCdw94n43-Ds-o', 3, 614, false),
	('R3r3v6-VSGfXwvxnDCw6l0ozQAVH81Fxr7gnJE7jlgw', 3, 615, false),
	('2yFPoprunB54idXJ3sB8mcOEu6P-LjueYekAAkGAgjo', 3, 616, false),
	('wnCPQKiRaoH5Is9woehl13VOJmtjgloAHN7psosurJk', 3, 617, false),
	('-SV08PBS-UTv3GeCvXakYz-dcmvTUNIiXQU1crVanWk', 3, 618, false),
	('fg4NxPl48COjOE07KgETSFjnjAdBHnr3cVqD5B3tLw0', 3, 619, false),
	('kN_qBfxRfJ-dB5Uc1l3sJz0iL-yf8GEspecoYPcFhY8', 3, 620, false),
	('kdfkuwZO3neJizrDtzk_FMqg3gWNpvar_CSHh7FckTM', 3, 621, false),
	('CHCXWdVA1sANdyxS-mFEo7aCq5tgAB28J1McSzkaTi0', 3, 622, false),
	('tvlJgfirlEJ2pjAqqeNDsafCyt1MKWmgY1UZS9Vl-jA', 3, 623, false),
	('VIpObr3Mfuc9_GoIPVvoosfS0EvMXe8cRMKvGCYJjSE', 3, 624, false),
	('GqfkyzGsFQApNJvb29lC4mPsfdKZBM5oJnFRhZCLkKE', 3, 625, false),
	('huORdcoaKK09wYKaS415379Lq-PR9R9QdtYdcJ5aPQI', 3, 626, false),
	('MxIdXw-jnoOZHKkUKNFObxK4J1ktHuwy23ShN2La3SY', 3, 627, false),
	('iAcH_6pRpZtpQ5WCkeUIlFI8ilJ_5SYvfyXPVeAGVC0', 3, 628, false),
	('XbmrYW8y6OEhu29EyUle4sS4ZivG7RRKUy9dAIn8Y5w', 3, 629, false),
	('9bN6CqjoQ1KK4W9t-pYedB2Jxyz6P7H9p6Dx2U3l1is', 3, 630, false),
	('74-WoEv3Ygd55Tuyhzzho-IooHRuO0CI7CNosxiVqAE', 3, 631, false),
	('36FE3ja3WUgGHilYsOTngceTkX4Z1AgjZJVBfqIN_Uc', 3, 632, false),
	('zQNsGaM8C2Oscf-iOgFKMLtQ2G160WM5nWRh2sqUc2w', 3, 633, false),
	('fiYJ1ZfAyW71xiehk8VSs-LTI8M3_joPFhR1w-EuVz0', 3, 634, false),
	('Nj9T0ByNEUE2597YXUruc-hp7GXjyCeYXIayvyNd71Y', 3, 635, false),
	('mVUoJUuX_DTMWYFF1ZilEtKLbMQvAXoCKcLRpGRbcq4', 3, 636, false),
	('4WsvMMp4e6MWHd0xBcd9IMRtxz1t3c3AvfMoocXBi0E', 3, 637, false),
	('2WMxtG1n7VuhjLHdPYnoMpCFDVc_v7a0b9oeUC0EXdU', 3, 638, false),
	('a2C3LqeHZpG0L8yMQDlcB87kbLAaddbivTOVtz_14jw', 3, 639, false),
	('Og6q7Ljh1TDZXmI2RyDIpqoXXe_WhVquHTJnhxFnimc', 3, 640, false),
	('LpvQNNhql4wz-8T41wDLyFUDquERFpejV49LdLzrxTE', 3, 641, false),
	('dUQlaQ_GNYQ2YxhSYT2-vkZgkoagI5nWAe36JFtgVjU', 3, 642, false),
	('SaAFM2m6Fn8agyiu_N3oQ7rl5ky2cg6xX30HhK8WY9M', 3, 643, false),
	('ya5MYcx-_h6grhA0l_iDSvbjtWYR1KOaRCDmVJqhLX4', 3, 644, false),
	('9vc6OxHfzpT6L3wwD-JHSkXfY9mOY70w2n3WT1NpsVo', 3, 645, false),
	('co5aX5oSL6i7mVCdsKl0BrmqXNSBWxFFv4yjOo5oKTE', 3, 646, false),
	('jWcz4AFupbGa58tFfzA0HqyJYI26hPe3FOFftcYmXfo', 3, 647, false),
	('HCeR11rz7C_8vO59niLg_qyeofXeyw6lpYLjdvoUrI0', 3, 648, false),
	('hARI5Iw3IE5InC0a0hsGdLpj49NHuvdWUVZU_9YApxs', 3, 649, false),
	('Lv5XmxlcUiQ4aNR7NE5AJQ09e4U-T8PENXtOS2myhh0', 3, 650, false),
	('qlVLu1uE5xWSC5qoBmV5enURiqV-G_j_taH8bT7TN_8', 3, 651, false),
	('tr7EbrhtDvzadOnCUFzyRwusFexyJrfvYZHw6FyY8Ms', 3, 652, false),
	('m8THlPJ--jZnggq8nfYM7AV1GZDXcJdjECSldGZ9KVA', 3, 653, false),
	('2wx7vEyIXdL_A4eOiZUSXTaJjswEt3sCsXO8SN-6BUs', 3, 654, false),
	('YfjlGtXullAg5iExWBg4BBC0hBEh-zUgVnqGsV_pZUA', 3, 655, false),
	('S0JV2CdODzousVV8IDoLIg102QYhMJ05F6UmQ7Nq2Mc', 3, 656, false),
	('h5J0CLYzphdThCVVkvExLGJhwAVz_VACggGPBC77Uac', 3, 657, false),
	('5jOH2zEidP67WiI2o4JowRMJRrBnVmSc-J2sMli0g7U', 3, 658, false),
	('lZTijY8J7qxqEZGKjWkkQCvlv1estP3QZ6Ceo-myl08', 3, 659, false),
	('uB9DBgh-BGO64M5JMbDRlA1MgmstR2D38qTTRqkGODg', 3, 660, false),
	('wUTE-H05fybbBjNQIZ0AkQpawWQmvnZlZe1DQuDSnB4', 3, 661, false),
	('9fYKDA7sBpux6M2q_VdJJIcsXpOtkVA5MihlZzQ88iI', 3, 662, false),
	('VoVV_-NPHrGGuSRrw6SR-UTeXySvJmCdXSnb44GkRVw', 3, 663, false),
	('KoLcLWLr54UsfbXKW1FlctlIlUv_ibJx4CGYj5BqooQ', 3, 664, false),
	('ao4PwNNtJKpWxk7k0EBo5bOxDGgNPEE3cJ-_So2fLEQ', 4, 1016, true),
	('qvSjetpnhj0b2e1yyzV1SoSsvuK0zeu4Ul-m1xSCjzc', 4, 1017, true),
	('Xf6GRdj7WFIOi8sxAfdXSTCqzaxj0DwGEfof4w7h9zI', 4, 1018, true),
	('Wgi3c7Kdz64-V2P0e6tLwjVMM3h22RARQTcGLEzjU_o', 4, 1019, false),
	('kyc65jl7sRIWqI3laDXbePLtHFDLRiM3dyt-1Uc8QS8', 4, 1020, false),
	('eOSB-cwCpfkLt6GY-xuqhprzK65qhbPLRbGV77wZE-A', 4, 1021, false),
	('-64l-ps36s8AI9MIxdaqkuQtxu1Iq3OEmYjR_ak05eM', 4, 1022, false),
	('alkP8iyArwMF6Vb2MEslzHCHzjr3BNWZEDoLt6Rc_uY', 4, 1023, false),
	('3EjkT9F_b33KDXjE78SzL-aN43B-j401CTjKcYOAlxs', 4, 1024, false),
	('QYgtKjiftKuHW3JD6U7Z6E5DhqBmpDW9YrXsSmpTYZU', 4, 1025, false),
	('5lDrV0_Cw-ZamdiJxRtCIdfmZxdYmp-YW-x9j5Bw_rM', 4, 1026, false),
	('0l8T8tArSwB1oXa_R4iLl0kxV-gWUCfsg0VltiS7Nr4', 4, 1027, false),
	('0u1AYmxrOjm_Kn1y5gVtK2UDLn5zUowmUq6-L2krly0', 4, 1028, false),
	('d5k3meupFtSs1mLHjuWtR4t91cvwo5Nec-6Zl9OFw-A', 4, 1029, false),
	('l28HuvRXVE96lE69TXRg5eghuvXnOthW-cDA2805l7E', 4, 1030, false),
	('oB_gEBvrsCPyUaVfGZZdoG-yylkortXqd2zJvyOnE9E', 4, 1031, false),
	('fLfzpVtzf1_xFpuwjNxC4bO5lxGvXRO5gbb4378h5PY', 4, 1032, false),
	('WgVfwkgqaE2hCq5qBj-yy1FKqCrrkvO765-o2emVyGg', 4, 1033, false);


--
-- Data for Name: machine_client_scopes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.machine_client_scopes VALUES
	(1, 'activities:read'),
	(1, 'enrollments:read');


--
-- Data for Name: machine_clients; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.machine_clients VALUES
	(1, 1, 'mc-33a534af15a8d9e4', 'vS-JcMTTFheoq0VQdYTOIyt7g-XJVzT4LezgUy4hXZM', 'Skolsystemet', 95, 707, '2026-11-30 15:13:13.899149', '2026-11-30 15:13:13.92031', NULL);


--
-- Data for Name: mail_refusals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mail_refusals VALUES
	(715, '2026-11-30 12:00:00', '550 unknown');


--
-- Data for Name: mails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mails VALUES
	(1, 264, 'elin.sandnas@demo.example.org', 'approvalReminder', 'sv', 'Anmälningar väntar på ditt godkännande', 'Hej!

Flera anmälningar har väntat i flera dagar på att du godkänner den eller avslår den. Platserna hålls så länge.
Antal: 3

Gör det här:
http://127.0.0.1:0/enrollments?state=awaitingApproval

Vänliga hälsningar
Samverka
', 'waiting', 0, '2026-11-30 15:13:13.333166', NULL, NULL, NULL, '2026-11-30 15:13:13.333166', NULL, NULL),
	(2, 265, 'fredrik.tallmo@demo.example.org', 'approvalReminder', 'sv', 'Anmälningar väntar på ditt godkännande', 'Hej!

Flera anmälningar har väntat i flera dagar på att du godkänner den eller avslår den. Platserna hålls så länge.
Antal: 2

Gör det här:
http://127.0.0.1:0/enrollments?state=awaitingApproval

Vänliga hälsningar
Samverka
', 'waiting', 0, '2026-11-30 15:13:13.333166', NULL, NULL, NULL, '2026-11-30 15:13:13.333166', NULL, NULL),
	(3, NULL, 'Anna@skolÅ.se', 'registration', 'sv', 'Bekräfta din e-postadress', 'Hej!

Någon, troligen du, vill skapa ett konto med den här e-postadressen. Bekräfta adressen och välj ett lösenord här:
http://127.0.0.1:0/confirm#fN0Zyj1hv2EKQTQ0Wgk5WPo5YKrsCbDcdjJynpj5_ow

Länken gäller i 24 timmar och kan användas en gång. Var det inte du behöver du inte göra något.

Vänliga hälsningar
Samverka
', 'waiting', 0, '2026-11-30 15:13:14.007088', NULL, NULL, NULL, '2026-11-30 15:13:14.007088', NULL, NULL),
	(4, NULL, 'Bo@ÖRNSKÖLD.example', 'registration', 'sv', 'Bekräfta din e-postadress', 'Hej!

Någon, troligen du, vill skapa ett konto med den här e-postadressen. Bekräfta adressen och välj ett lösenord här:
http://127.0.0.1:0/confirm#eTd-hoboD0eYjVYMKdxKM7yK08tphxKgQ5Rd_-RnIZM

Länken gäller i 24 timmar och kan användas en gång. Var det inte du behöver du inte göra något.

Vänliga hälsningar
Samverka
', 'waiting', 0, '2026-11-30 15:13:14.020446', NULL, NULL, NULL, '2026-11-30 15:13:14.020446', NULL, NULL),
	(5, NULL, 'cilla@Example.Org', 'registration', 'sv', 'Bekräfta din e-postadress', 'Hej!

Någon, troligen du, vill skapa ett konto med den här e-postadressen. Bekräfta adressen och välj ett lösenord här:
http://127.0.0.1:0/confirm#iNSlRvaLf5fIx6Jlw9QM5QiqPWAbin8ivPMsaxMA-bo

Länken gäller i 24 timmar och kan användas en gång. Var det inte du behöver du inte göra något.

Vänliga hälsningar
Samverka
', 'waiting', 0, '2026-11-30 15:13:14.02864', NULL, NULL, NULL, '2026-11-30 15:13:14.02864', NULL, NULL),
	(6, 715, 'lars.sandnas@demo.example.org', 'passwordReset', 'sv', 'Välj ett nytt lösenord', 'Hej!

Någon, troligen du, har bett om att få välja ett nytt lösenord. Gör det här:
http://127.0.0.1:0/set-password#q78oDyJcGwaHyppnedtlN76O13ulByKMq4AlPcPqmFM

Länken gäller i 24 timmar och kan användas en gång. Var det inte du behöver du inte göra något.

Vänliga hälsningar
Samverka
', 'waiting', 0, '2026-11-30 15:13:14.073751', NULL, NULL, NULL, '2026-11-30 15:13:14.073751', NULL, NULL);


--
-- Data for Name: occasions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.occasions VALUES
	(1, 'dbad6df9-1d6b-42d2-854f-664db9bcfaf1', 2, 1, 'Uppdraget', '2019-09-19 07:00:00', '2019-09-19 13:00:00', 'physical', 'Mittuniversitetet, Sundsvall', 'mittuniversitetet, sundsvall', NULL, NULL, NULL, 'held', '', 0, 0, '2026-11-30 15:13:07.164581', '2019-09-19 13:00:00'),
	(2, 'e8306632-8010-4fbf-97d2-7cb2f4be34fe', 2, 1, 'Organisationen', '2019-11-14 08:00:00', '2019-11-14 14:00:00', 'physical', 'Mittuniversitetet, Sundsvall', 'mittuniversitetet, sundsvall', NULL, NULL, NULL, 'held', '', 0, 0, '2026-11-30 15:13:07.164581', '2019-11-14 14:00:00'),
	(3, '5c81776b-abea-45f7-a61b-681b6e1aa137', 2, 2, 'Uppdraget', '2020-09-17 07:00:00', '2020-09-17 13:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'held', '', 0, 0, '2026-11-30 15:13:07.164581', '2020-09-17 13:00:00'),
	(4, 'e1f521b8-4d74-496d-bc7c-5bdb688f1eea', 2, 2, 'Organisationen', '2020-10-15 07:00:00', '2020-10-15 13:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'held', '', 0, 0, '2026-11-30 15:13:07.164581', '2020-10-15 13:00:00'),
	(5, 'ec997a89-6b39-4468-8001-d4e3ade66bef', 2, 2, 'Juridiken', '2020-11-12 08:00:00', '2020-11-12 14:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'held', '', 0, 0, '2026-11-30 15:13:07.164581', '2020-11-12 14:00:00'),
	(6, '992cd7a5-80ea-45f0-98ec-0996e766d1a5', 2, 2, 'Skuggningen', '2020-12-10 08:00:00', '2020-12-10 14:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'held', '', 0, 0, '2026-11-30 15:13:07.164581', '2020-12-10 14:00:00'),
	(7, 'f8d0ec5a-fb06-472c-b6d6-413b41b23d7b', 2, 3, 'Uppdraget', '2018-10-11 11:00:00', '2018-10-11 14:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'held', '', 0, 0, '2026-11-30 15:13:07.164581', '2018-10-11 14:00:00'),
	(8, 'ff73fc80-8a4c-43e1-81a7-e046324db0d9', 2, 3, 'Samtalet', '2018-11-15 12:00:00', '2018-11-15 15:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'held', '', 0, 0, '2026-11-30 15:13:07.164581', '2018-11-15 15:00:00'),
	(9, '30fb1f5e-dd33-42b1-9903-1119cf4ee1da', 2, 4, 'Uppdraget', '2020-11-05 12:00:00', '2020-11-05 15:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'held', '', 0, 0, '2026-11-30 15:13:07.164581', '2020-11-05 15:00:00'),
	(10, 'fd5522b1-c20c-4ff5-8fb5-c50cd828d103', 2, 4, 'Samtalet', '2020-12-03 12:00:00', '2020-12-03 15:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'held', '', 0, 0, '2026-11-30 15:13:07.164581', '2020-12-03 15:00:00'),
	(11, 'bbc047a5-899e-441a-a6a6-f4f3e469cbb6', 2, 4, 'Handledningen', '2021-02-04 12:00:00', '2021-02-04 15:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'held', '', 0, 0, '2026-11-30 15:13:07.164581', '2021-02-04 15:00:00'),
	(12, '815c2a60-5182-4a44-b526-6efa678b2199', 2, 5, 'Höstens seminarium', '2019-10-10 11:00:00', '2019-10-10 14:00:00', 'physical', 'Mittuniversitetet, Sundsvall', 'mittuniversitetet, sundsvall', NULL, NULL, NULL, 'held', '', 0, 0, '2026-11-30 15:13:07.164581', '2019-10-10 14:00:00'),
	(13, 'e6f25f43-dfbe-4137-82fb-06f530d7de43', 2, 6, 'Digitalisering ur ett specialpedagogiskt perspektiv', '2020-10-08 11:00:00', '2020-10-08 14:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'held', '', 0, 0, '2026-11-30 15:13:07.164581', '2020-10-08 14:00:00'),
	(14, 'a5afbc5a-22bc-408c-aca6-4b10916be98b', 2, 7, 'Höstens seminarium', '2019-11-21 08:00:00', '2019-11-21 14:00:00', 'physical', 'Mittuniversitetet, Sundsvall', 'mittuniversitetet, sundsvall', NULL, NULL, NULL, 'held', '', 0, 0, '2026-11-30 15:13:07.164581', '2019-11-21 14:00:00'),
	(15, '72d7fe18-b106-4ce5-9b29-f8a46c0a15f4', 2, 8, 'Samverkan ur ett fritidshemsperspektiv', '2020-11-19 08:00:00', '2020-11-19 14:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'held', '', 0, 0, '2026-11-30 15:13:07.164581', '2020-11-19 14:00:00'),
	(16, 'baba9f3a-15f1-4dd9-bcc3-587c62743103', 2, 9, 'Fortbildningsdag', '2019-10-29 08:00:00', '2019-10-29 15:00:00', 'physical', 'Mittuniversitetet, Sundsvall', 'mittuniversitetet, sundsvall', NULL, NULL, NULL, 'held', '', 0, 0, '2026-11-30 15:13:07.164581', '2019-10-29 15:00:00'),
	(17, '67c7c7e7-11fb-40b0-ab74-e6580f40c3f7', 2, 10, 'Akademiskt skrivande', '2020-10-27 08:00:00', '2020-10-27 15:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'held', '', 0, 0, '2026-11-30 15:13:07.164581', '2020-10-27 15:00:00'),
	(18, '1d3d1c12-d040-4b51-bf05-77e3f59d9b6e', 2, 11, 'Start', '2021-02-09 12:00:00', '2021-02-09 15:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'held', '', 0, 0, '2026-11-30 15:13:07.164581', '2021-02-09 15:00:00'),
	(19, '8d3dcc81-d907-4b4a-9987-7a2efd3b0699', 2, 11, 'Att leda', '2021-03-16 12:00:00', '2021-03-16 15:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'held', '', 0, 0, '2026-11-30 15:13:07.164581', '2021-03-16 15:00:00'),
	(20, 'b1def9a5-99a0-4e8b-9b1c-3b1400fac38d', 2, 11, 'Avslutning', '2021-04-27 11:00:00', '2021-04-27 14:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'held', '', 0, 0, '2026-11-30 15:13:07.164581', '2021-04-27 14:00:00'),
	(21, 'a0b14e7e-c333-4dc9-adf8-6d5ae5238118', 2, 12, 'Start', '2021-01-20 12:00:00', '2021-01-20 15:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'held', '', 0, 0, '2026-11-30 15:13:07.164581', '2021-01-20 15:00:00'),
	(22, 'd0ee45ad-842d-4fd5-8ab0-95889821aa70', 2, 12, 'Nuläget', '2021-03-10 12:00:00', '2021-03-10 15:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'held', '', 0, 0, '2026-11-30 15:13:07.164581', '2021-03-10 15:00:00'),
	(23, 'fd7a9ab9-f28b-42d5-b174-15400b0aa7e0', 2, 12, 'Vägen vidare', '2021-04-21 11:00:00', '2021-04-21 14:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'held', '', 0, 0, '2026-11-30 15:13:07.164581', '2021-04-21 14:00:00'),
	(24, 'f4f816df-395b-4ba4-9679-60aa389d85c5', 2, 13, 'Krishantering under corona', '2020-10-01 13:00:00', '2020-10-01 14:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, 'webbinarium', 'cancelled', 'För få anmälda', 1, 0, '2026-11-30 15:13:07.164581', '2020-10-01 13:00:00'),
	(25, '7bb85189-1e59-4114-a734-6fd9b8b24691', 2, 13, 'Från CSN-skulder till skolframgång', '2020-11-10 14:00:00', '2020-11-10 15:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, 'webbinarium', 'held', '', 0, 40, '2026-11-30 15:13:07.164581', '2020-11-10 15:00:00'),
	(26, '06c1e3c8-98cb-41a1-82dd-8e0a75465bd8', 2, 13, 'Samordning för ett hållbart elevhälsoarbete', '2020-12-08 14:00:00', '2020-12-08 15:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, 'webbinarium', 'held', '', 0, 165, '2026-11-30 15:13:07.164581', '2020-12-08 15:00:00'),
	(27, '53725909-5d80-4f9d-a866-3987a80d527f', 2, 14, 'Träff 1', '2020-10-06 11:00:00', '2020-10-06 14:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'held', '', 0, 0, '2026-11-30 15:13:07.164581', '2020-10-06 14:00:00'),
	(28, '7329be08-2a4a-49c3-a444-a6f7bc5766b1', 2, 14, 'Träff 2', '2020-11-24 12:00:00', '2020-11-24 15:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'held', '', 0, 0, '2026-11-30 15:13:07.164581', '2020-11-24 15:00:00'),
	(29, '673cad8f-a1a7-4d60-9e54-b25882151e6c', 2, 14, 'Träff 3', '2021-01-26 12:00:00', '2021-01-26 15:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'held', '', 0, 0, '2026-11-30 15:13:07.164581', '2021-01-26 15:00:00'),
	(30, '7c9f98f7-6066-4054-9f45-52c9585d27a9', 2, 14, 'Träff 4', '2021-03-02 12:00:00', '2021-03-02 15:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'held', '', 0, 0, '2026-11-30 15:13:07.164581', '2021-03-02 15:00:00'),
	(31, 'c13b0db5-d7bd-4aca-92f9-ec46903a3057', 2, 14, 'Träff 5', '2021-04-13 11:00:00', '2021-04-13 14:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'held', '', 0, 0, '2026-11-30 15:13:07.164581', '2021-04-13 14:00:00'),
	(32, '4a48fc68-ad70-48ce-ae7e-45d858b9d732', 2, 15, 'Uppföljningsträff', '2020-05-12 11:00:00', '2020-05-12 14:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'held', '', 0, 0, '2026-11-30 15:13:07.164581', '2020-05-12 14:00:00'),
	(33, 'e5a2718d-e5d2-457c-aef8-4fa8bacb7d55', 2, 16, 'Vetenskapsdagen', '2019-09-18 07:00:00', '2019-09-18 13:00:00', 'physical', 'Mittuniversitetet, Sundsvall', 'mittuniversitetet, sundsvall', NULL, NULL, NULL, 'held', '', 0, 0, '2026-11-30 15:13:07.164581', '2019-09-18 13:00:00'),
	(34, '04e8762d-7edf-454b-9b41-46aec63ba0dc', 2, 17, 'Inspelade föreläsningar publiceras', '2020-09-16 07:00:00', '2020-09-16 08:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'held', '', 0, 0, '2026-11-30 15:13:07.164581', '2020-09-16 08:00:00'),
	(35, 'ccdf576b-7792-4a06-b562-90847a0efded', 1, 18, 'Träff 1', '2021-05-18 07:00:00', '2021-05-18 13:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'planned', '', 0, 0, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(36, 'bb3f5f96-fe1e-466a-ad87-6c6e77951d71', 1, 18, 'Träff 2', '2021-10-12 07:00:00', '2021-10-12 13:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'planned', '', 0, 0, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(37, '117f9866-54c0-4949-925c-fb650a1f27a5', 1, 18, 'Träff 3', '2022-01-25 08:00:00', '2022-01-25 14:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'planned', '', 0, 0, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(38, 'c3660496-8f1e-436d-b667-21f6b9a92d40', 1, 18, 'Träff 4', '2022-04-05 07:00:00', '2022-04-05 13:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'planned', '', 0, 0, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(39, '4adbf03a-9c35-43ed-a369-e25ac3c3398f', 1, 21, 'Dag 1', '2021-04-22 11:00:00', '2021-04-22 15:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'planned', '', 0, 0, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(40, '27e3dc56-f291-4169-b63f-cd18957535c3', 1, 21, 'Dag 2', '2021-04-23 06:00:00', '2021-04-23 10:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'planned', '', 0, 0, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(41, 'c00f38e7-cf31-42a6-b6d5-3ebe0fc8a686', 1, 22, '', '2026-12-30 12:00:00', '2026-12-30 15:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'planned', '', 0, 0, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(42, 'e80e4170-401a-49e5-a877-7c3f783f620f', 1, 22, '', '2027-01-27 12:00:00', '2027-01-27 15:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'planned', '', 0, 0, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(43, 'ed325aba-571e-4091-aab1-1bed0c1be1cc', 1, 23, '', '2026-12-28 12:00:00', '2026-12-28 15:00:00', 'physical', 'Storsjöteatern, Östersund', 'storsjoteatern, ostersund', NULL, NULL, NULL, 'planned', '', 0, 0, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(44, '2d0b678f-71be-49b0-9b16-bf91cd9cf83a', 1, 24, '', '2027-01-11 12:00:00', '2027-01-11 15:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'planned', '', 0, 0, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(45, 'afe258e9-f746-4050-a872-3b11a312453e', 1, 25, '', '2026-12-21 12:00:00', '2026-12-21 15:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'planned', '', 0, 0, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(46, 'd0580269-cb01-4f26-abd4-e5ba13bce948', 1, 25, '', '2027-01-11 12:00:00', '2027-01-11 15:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'planned', '', 0, 0, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(48, 'b4fa9618-bb20-4651-a6b9-48e246873025', 1, 26, '', '2026-12-07 12:00:00', '2026-12-07 15:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'planned', '', 0, 0, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(49, 'e790e041-64ad-4371-baeb-229e64853045', 1, 26, '', '2026-12-28 12:00:00', '2026-12-28 15:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'planned', '', 0, 0, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(47, 'd52d7826-28cb-4cb6-ba15-5d48dab7bd5d', 2, 26, '', '2026-11-23 12:00:00', '2026-11-23 15:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'held', '', 0, 10, '2026-11-30 15:13:07.164581', '2026-11-23 15:00:00'),
	(50, '0f1bd5ac-e2e9-47fb-8256-dcc7c58aa946', 2, 27, '', '2026-11-10 12:00:00', '2026-11-10 15:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'held', '', 0, 18, '2026-11-30 15:13:07.164581', '2026-11-10 15:00:00'),
	(51, 'ef48351c-f7b6-4afb-8560-4c1c2309a7f6', 2, 27, '', '2026-11-26 12:00:00', '2026-11-26 15:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'held', '', 0, 18, '2026-11-30 15:13:07.164581', '2026-11-26 15:00:00'),
	(52, '99c6ca38-6b6c-4d69-96e2-046ee40d0cb2', 2, 28, '', '2026-11-20 12:00:00', '2026-11-20 15:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'held', '', 0, 11, '2026-11-30 15:13:07.164581', '2026-11-20 15:00:00'),
	(53, '55533da7-d363-405c-977f-ac907b699362', 1, 29, '', '2027-01-04 12:00:00', '2027-01-04 15:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'planned', '', 0, 0, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(54, 'bf032968-3296-45da-8ca2-be5891776ce8', 1, 29, '', '2027-02-01 12:00:00', '2027-02-01 15:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'planned', '', 0, 0, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(55, '27eccd5b-6f72-4f80-bb7d-bbd2c3755216', 1, 29, '', '2027-03-01 12:00:00', '2027-03-01 15:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'planned', '', 0, 0, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(56, '48e305a9-c60a-4a7c-bda5-c24680430b60', 1, 30, '', '2027-01-04 12:00:00', '2027-01-04 15:00:00', 'physical', 'Folkets hus, Ånge', 'folkets hus, ange', NULL, NULL, NULL, 'planned', '', 0, 0, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(57, '607a7689-6d2c-4898-8b61-f81c18193167', 1, 31, '', '2027-02-08 12:00:00', '2027-02-08 15:00:00', 'digital', '', '', 'https://video.example.org/run', NULL, NULL, 'planned', '', 0, 0, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(58, '8b9cd0e2-cb5e-49fd-afe8-b879647c0e0b', 2, 32, '', '2027-01-13 12:00:00', '2027-01-13 15:00:00', 'physical', 'Campus Sundsvall', 'campus sundsvall', NULL, 10, 'campus', 'planned', '', 1, 0, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(59, 'aa370dbf-3941-49b9-8415-d295d42032f0', 2, 32, '', '2027-01-21 12:00:00', '2027-01-21 15:00:00', 'physical', 'Campus Östersund', 'campus ostersund', NULL, 24, 'campus', 'planned', '', 1, 0, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581');


--
-- Data for Name: organisation_appearances; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organisation_appearances VALUES
	(90, '2015-01-01', 'Regionförbundet Jämtlands län', 'Regionförbundet', NULL, 'jamtland');


--
-- Data for Name: organisation_school_forms; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organisation_school_forms VALUES
	(2, 'FS'),
	(3, 'FTH'),
	(3, 'GR'),
	(4, 'GY'),
	(6, 'FS'),
	(7, 'FTH'),
	(7, 'GR'),
	(8, 'GY'),
	(9, 'VUX'),
	(11, 'FS'),
	(12, 'FTH'),
	(12, 'GR'),
	(13, 'GY'),
	(14, 'VUX'),
	(16, 'FS'),
	(17, 'FTH'),
	(17, 'GR'),
	(18, 'GY'),
	(19, 'VUX'),
	(21, 'FS'),
	(22, 'FTH'),
	(22, 'GR'),
	(23, 'GY'),
	(25, 'FS'),
	(26, 'FTH'),
	(26, 'GR'),
	(27, 'GY'),
	(29, 'FS'),
	(30, 'FTH'),
	(30, 'GR'),
	(31, 'GY'),
	(32, 'VUX'),
	(34, 'FS'),
	(35, 'FTH'),
	(35, 'GR'),
	(36, 'GY'),
	(37, 'VUX'),
	(39, 'FS'),
	(40, 'FTH'),
	(40, 'GR'),
	(41, 'GY'),
	(43, 'FS'),
	(44, 'FTH'),
	(44, 'GR'),
	(45, 'GY'),
	(46, 'VUX'),
	(48, 'FS'),
	(49, 'FTH'),
	(49, 'GR'),
	(50, 'GY'),
	(51, 'VUX'),
	(53, 'FS'),
	(54, 'FTH'),
	(54, 'GR'),
	(55, 'GY'),
	(57, 'FS'),
	(58, 'FTH'),
	(58, 'GR'),
	(59, 'GY'),
	(61, 'FS'),
	(62, 'FTH'),
	(62, 'GR'),
	(63, 'GY'),
	(65, 'FS'),
	(66, 'FTH'),
	(66, 'GR'),
	(67, 'GY'),
	(69, 'FS'),
	(70, 'FTH'),
	(70, 'GR'),
	(71, 'GY'),
	(73, 'FS'),
	(74, 'FTH'),
	(74, 'GR'),
	(75, 'GY'),
	(77, 'FS'),
	(78, 'FTH'),
	(78, 'GR'),
	(79, 'GY'),
	(81, 'FS'),
	(82, 'FTH'),
	(82, 'GR'),
	(83, 'GY'),
	(84, 'VUX'),
	(97, 'FTH'),
	(97, 'GR'),
	(99, 'FTH'),
	(99, 'GR');


--
-- Data for Name: organisations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organisations VALUES
	(1, 'ae6e9dd4-c0ba-467d-adb3-f4f3000ada01', 1, 'municipality', 'Nordanstigs kommun', 'Nordanstig', 'nordanstigs kommun nordanstig', 'nordanstigs kommun', NULL, 1, 'halsingland', '2132', '21', NULL, NULL, '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(2, '050e7615-f23d-4dec-876b-86f5ddae035c', 1, 'schoolUnit', 'Nordanstig demoförskola', 'Nordanstig demoförskola', 'nordanstig demoforskola nordanstig demoforskola', 'nordanstig demofzcrskola', 1, 1, 'halsingland', '2132', '21', NULL, '99000000', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(3, '3b4d09e1-0914-4c13-a3bd-27c503278d53', 1, 'schoolUnit', 'Nordanstig demoskola', 'Nordanstig demoskola', 'nordanstig demoskola nordanstig demoskola', 'nordanstig demoskola', 1, 1, 'halsingland', '2132', '21', NULL, '99000001', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(4, '19b11b14-99ca-4047-b40f-72821131da6b', 1, 'schoolUnit', 'Nordanstig demogymnasium', 'Nordanstig demogymnasium', 'nordanstig demogymnasium nordanstig demogymnasium', 'nordanstig demogymnasium', 1, 1, 'halsingland', '2132', '21', NULL, '99000002', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(5, '7dabf419-90db-4e72-8b84-a08de264160b', 1, 'municipality', 'Ljusdals kommun', 'Ljusdal', 'ljusdals kommun ljusdal', 'ljusdals kommun', NULL, 5, 'halsingland', '2161', '21', NULL, NULL, '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(6, '2f71bfb1-139e-413c-877f-2a4d7ba176b5', 1, 'schoolUnit', 'Ljusdal demoförskola', 'Ljusdal demoförskola', 'ljusdal demoforskola ljusdal demoforskola', 'ljusdal demofzcrskola', 5, 5, 'halsingland', '2161', '21', NULL, '99000010', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(7, '80c03752-d5d0-4a65-acc8-4428d620e730', 1, 'schoolUnit', 'Ljusdal demoskola', 'Ljusdal demoskola', 'ljusdal demoskola ljusdal demoskola', 'ljusdal demoskola', 5, 5, 'halsingland', '2161', '21', NULL, '99000011', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(8, 'b16d27a6-fbcc-4db9-b5d3-f5e58f9075f0', 1, 'schoolUnit', 'Ljusdal demogymnasium', 'Ljusdal demogymnasium', 'ljusdal demogymnasium ljusdal demogymnasium', 'ljusdal demogymnasium', 5, 5, 'halsingland', '2161', '21', NULL, '99000012', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(9, 'c47aff90-47ab-4aea-9e51-f233bb3ecf93', 1, 'schoolUnit', 'Ljusdal demovuxenutbildning', 'Ljusdal demovuxenutbildning', 'ljusdal demovuxenutbildning ljusdal demovuxenutbildning', 'ljusdal demovuxenutbildning', 5, 5, 'halsingland', '2161', '21', NULL, '99000013', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(10, 'afac2ab0-b280-4ac2-b990-274cf6ce72f2', 1, 'municipality', 'Söderhamns kommun', 'Söderhamn', 'soderhamns kommun soderhamn', 'szcderhamns kommun', NULL, 10, 'halsingland', '2182', '21', NULL, NULL, '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(11, '6b1dd7e6-0558-4969-976b-948595544bed', 1, 'schoolUnit', 'Söderhamn demoförskola', 'Söderhamn demoförskola', 'soderhamn demoforskola soderhamn demoforskola', 'szcderhamn demofzcrskola', 10, 10, 'halsingland', '2182', '21', NULL, '99000020', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(12, '89020c08-76fc-4430-baf3-a110cdd9aee9', 1, 'schoolUnit', 'Söderhamn demoskola', 'Söderhamn demoskola', 'soderhamn demoskola soderhamn demoskola', 'szcderhamn demoskola', 10, 10, 'halsingland', '2182', '21', NULL, '99000021', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(13, '7112f16e-9a93-46cf-9fb5-498c4d348281', 1, 'schoolUnit', 'Söderhamn demogymnasium', 'Söderhamn demogymnasium', 'soderhamn demogymnasium soderhamn demogymnasium', 'szcderhamn demogymnasium', 10, 10, 'halsingland', '2182', '21', NULL, '99000022', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(14, '8f9b2118-b369-4fb0-8cee-b63c5938e818', 1, 'schoolUnit', 'Söderhamn demovuxenutbildning', 'Söderhamn demovuxenutbildning', 'soderhamn demovuxenutbildning soderhamn demovuxenutbildning', 'szcderhamn demovuxenutbildning', 10, 10, 'halsingland', '2182', '21', NULL, '99000023', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(15, '02ec0f89-70d9-4079-b606-1b67500560c6', 1, 'municipality', 'Hudiksvalls kommun', 'Hudiksvall', 'hudiksvalls kommun hudiksvall', 'hudiksvalls kommun', NULL, 15, 'halsingland', '2184', '21', NULL, NULL, '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(16, 'c93a21ed-8405-4b86-aae2-15585aa7073f', 1, 'schoolUnit', 'Hudiksvall demoförskola', 'Hudiksvall demoförskola', 'hudiksvall demoforskola hudiksvall demoforskola', 'hudiksvall demofzcrskola', 15, 15, 'halsingland', '2184', '21', NULL, '99000030', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(17, 'fb5a21df-67e6-41b6-9b58-4aa52d11273c', 1, 'schoolUnit', 'Hudiksvall demoskola', 'Hudiksvall demoskola', 'hudiksvall demoskola hudiksvall demoskola', 'hudiksvall demoskola', 15, 15, 'halsingland', '2184', '21', NULL, '99000031', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(18, 'e552ecea-8658-47a3-9a0c-d2e8839691c8', 1, 'schoolUnit', 'Hudiksvall demogymnasium', 'Hudiksvall demogymnasium', 'hudiksvall demogymnasium hudiksvall demogymnasium', 'hudiksvall demogymnasium', 15, 15, 'halsingland', '2184', '21', NULL, '99000032', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(19, '05a9a223-6650-44a8-bb35-7618b8f03cd9', 1, 'schoolUnit', 'Hudiksvall demovuxenutbildning', 'Hudiksvall demovuxenutbildning', 'hudiksvall demovuxenutbildning hudiksvall demovuxenutbildning', 'hudiksvall demovuxenutbildning', 15, 15, 'halsingland', '2184', '21', NULL, '99000033', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(20, '62378b84-e716-4103-92db-2cca7a69f4c2', 1, 'municipality', 'Ånge kommun', 'Ånge', 'ange kommun ange', 'zange kommun', NULL, 20, 'vasternorrland', '2260', '22', NULL, NULL, '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(21, 'eb01d63e-75c2-4c3a-86a8-5a9b6208eabb', 1, 'schoolUnit', 'Ånge demoförskola', 'Ånge demoförskola', 'ange demoforskola ange demoforskola', 'zange demofzcrskola', 20, 20, 'vasternorrland', '2260', '22', NULL, '99000040', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(22, '9acf88d8-a400-46c4-b6de-d81aea1673cf', 1, 'schoolUnit', 'Ånge demoskola', 'Ånge demoskola', 'ange demoskola ange demoskola', 'zange demoskola', 20, 20, 'vasternorrland', '2260', '22', NULL, '99000041', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(23, '4eb12c4f-8948-4897-86d9-b7c37440ebde', 1, 'schoolUnit', 'Ånge demogymnasium', 'Ånge demogymnasium', 'ange demogymnasium ange demogymnasium', 'zange demogymnasium', 20, 20, 'vasternorrland', '2260', '22', NULL, '99000042', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(24, '864e2b0f-679d-499f-94d0-3a50851d80b6', 1, 'municipality', 'Timrå kommun', 'Timrå', 'timra kommun timra', 'timrza kommun', NULL, 24, 'vasternorrland', '2262', '22', NULL, NULL, '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(75, '61a8367c-3aa6-4cfd-b57c-70dd6969a78e', 1, 'schoolUnit', 'Berg demogymnasium', 'Berg demogymnasium', 'berg demogymnasium berg demogymnasium', 'berg demogymnasium', 72, 72, 'jamtland', '2326', '23', NULL, '99000162', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(25, 'aa1f752a-56db-4000-84f3-3df182de9a1f', 1, 'schoolUnit', 'Timrå demoförskola', 'Timrå demoförskola', 'timra demoforskola timra demoforskola', 'timrza demofzcrskola', 24, 24, 'vasternorrland', '2262', '22', NULL, '99000050', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(26, '43d17694-fe65-4093-9b62-d67ca5ad48bb', 1, 'schoolUnit', 'Timrå demoskola', 'Timrå demoskola', 'timra demoskola timra demoskola', 'timrza demoskola', 24, 24, 'vasternorrland', '2262', '22', NULL, '99000051', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(27, '5a91132b-bb8d-4143-90ca-89b07ccea5d8', 1, 'schoolUnit', 'Timrå demogymnasium', 'Timrå demogymnasium', 'timra demogymnasium timra demogymnasium', 'timrza demogymnasium', 24, 24, 'vasternorrland', '2262', '22', NULL, '99000052', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(28, '8332c50b-7bab-41ef-a4ef-3012c82af311', 1, 'municipality', 'Härnösands kommun', 'Härnösand', 'harnosands kommun harnosand', 'hzbrnzcsands kommun', NULL, 28, 'vasternorrland', '2280', '22', NULL, NULL, '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(29, 'fe6ed4a5-b30b-41c9-a97a-b09c4c2ab8f5', 1, 'schoolUnit', 'Härnösand demoförskola', 'Härnösand demoförskola', 'harnosand demoforskola harnosand demoforskola', 'hzbrnzcsand demofzcrskola', 28, 28, 'vasternorrland', '2280', '22', NULL, '99000060', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(30, 'd85124e5-4f81-4d1e-8006-555e4f484920', 1, 'schoolUnit', 'Härnösand demoskola', 'Härnösand demoskola', 'harnosand demoskola harnosand demoskola', 'hzbrnzcsand demoskola', 28, 28, 'vasternorrland', '2280', '22', NULL, '99000061', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(31, '11f13f53-dec6-4000-8e4c-5aa4a5c5d998', 1, 'schoolUnit', 'Härnösand demogymnasium', 'Härnösand demogymnasium', 'harnosand demogymnasium harnosand demogymnasium', 'hzbrnzcsand demogymnasium', 28, 28, 'vasternorrland', '2280', '22', NULL, '99000062', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(32, '26c0ed65-1124-445e-951f-349d53208f7c', 1, 'schoolUnit', 'Härnösand demovuxenutbildning', 'Härnösand demovuxenutbildning', 'harnosand demovuxenutbildning harnosand demovuxenutbildning', 'hzbrnzcsand demovuxenutbildning', 28, 28, 'vasternorrland', '2280', '22', NULL, '99000063', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(33, '9d1eb031-5e39-47b7-b0ee-2b6b110342a9', 1, 'municipality', 'Sundsvalls kommun', 'Sundsvall', 'sundsvalls kommun sundsvall', 'sundsvalls kommun', NULL, 33, 'vasternorrland', '2281', '22', NULL, NULL, '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(34, 'bb487a79-d0ce-40ac-bd43-6269ded1f1e8', 1, 'schoolUnit', 'Sundsvall demoförskola', 'Sundsvall demoförskola', 'sundsvall demoforskola sundsvall demoforskola', 'sundsvall demofzcrskola', 33, 33, 'vasternorrland', '2281', '22', NULL, '99000070', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(35, '9e30af83-2917-45be-bb78-df68ac544165', 1, 'schoolUnit', 'Sundsvall demoskola', 'Sundsvall demoskola', 'sundsvall demoskola sundsvall demoskola', 'sundsvall demoskola', 33, 33, 'vasternorrland', '2281', '22', NULL, '99000071', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(36, 'be2d1002-d737-4e17-beed-470f80bb339f', 1, 'schoolUnit', 'Sundsvall demogymnasium', 'Sundsvall demogymnasium', 'sundsvall demogymnasium sundsvall demogymnasium', 'sundsvall demogymnasium', 33, 33, 'vasternorrland', '2281', '22', NULL, '99000072', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(37, '0d932128-d7d8-4d4c-bbfe-9bc7b540d46c', 1, 'schoolUnit', 'Sundsvall demovuxenutbildning', 'Sundsvall demovuxenutbildning', 'sundsvall demovuxenutbildning sundsvall demovuxenutbildning', 'sundsvall demovuxenutbildning', 33, 33, 'vasternorrland', '2281', '22', NULL, '99000073', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(38, 'ddb5b3c2-41cd-4b11-9af5-a4d1bbfa144d', 1, 'municipality', 'Kramfors kommun', 'Kramfors', 'kramfors kommun kramfors', 'kramfors kommun', NULL, 38, 'vasternorrland', '2282', '22', NULL, NULL, '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(39, 'a9c1aa6b-3ad8-4fd7-b19b-1f3d86af1d2f', 1, 'schoolUnit', 'Kramfors demoförskola', 'Kramfors demoförskola', 'kramfors demoforskola kramfors demoforskola', 'kramfors demofzcrskola', 38, 38, 'vasternorrland', '2282', '22', NULL, '99000080', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(40, '1c81892a-7a81-46f3-8578-8cc7dd728f32', 1, 'schoolUnit', 'Kramfors demoskola', 'Kramfors demoskola', 'kramfors demoskola kramfors demoskola', 'kramfors demoskola', 38, 38, 'vasternorrland', '2282', '22', NULL, '99000081', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(41, 'a35a456e-fe5b-4b88-ae2c-c4d0eb6c27b5', 1, 'schoolUnit', 'Kramfors demogymnasium', 'Kramfors demogymnasium', 'kramfors demogymnasium kramfors demogymnasium', 'kramfors demogymnasium', 38, 38, 'vasternorrland', '2282', '22', NULL, '99000082', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(42, '752f652e-d740-48ab-8fd3-3ab79ba78428', 1, 'municipality', 'Sollefteå kommun', 'Sollefteå', 'solleftea kommun solleftea', 'sollefteza kommun', NULL, 42, 'vasternorrland', '2283', '22', NULL, NULL, '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(43, 'ce5e5279-e56e-4558-945c-d04b194f0e0c', 1, 'schoolUnit', 'Sollefteå demoförskola', 'Sollefteå demoförskola', 'solleftea demoforskola solleftea demoforskola', 'sollefteza demofzcrskola', 42, 42, 'vasternorrland', '2283', '22', NULL, '99000090', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(44, '141cc3d5-dd17-4bd6-a6fb-9a55868e50da', 1, 'schoolUnit', 'Sollefteå demoskola', 'Sollefteå demoskola', 'solleftea demoskola solleftea demoskola', 'sollefteza demoskola', 42, 42, 'vasternorrland', '2283', '22', NULL, '99000091', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(45, 'c1d36cc4-4126-4491-a587-fb8db1460a85', 1, 'schoolUnit', 'Sollefteå demogymnasium', 'Sollefteå demogymnasium', 'solleftea demogymnasium solleftea demogymnasium', 'sollefteza demogymnasium', 42, 42, 'vasternorrland', '2283', '22', NULL, '99000092', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(46, 'ee2e0d77-2ea4-4025-948d-ee0c752aeca6', 1, 'schoolUnit', 'Sollefteå demovuxenutbildning', 'Sollefteå demovuxenutbildning', 'solleftea demovuxenutbildning solleftea demovuxenutbildning', 'sollefteza demovuxenutbildning', 42, 42, 'vasternorrland', '2283', '22', NULL, '99000093', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(47, '6fbd67b3-88f4-439e-ba5f-89db1d68bc7c', 1, 'municipality', 'Örnsköldsviks kommun', 'Örnsköldsvik', 'ornskoldsviks kommun ornskoldsvik', 'zcrnskzcldsviks kommun', NULL, 47, 'vasternorrland', '2284', '22', NULL, NULL, '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(48, 'eebdf478-a713-4f1d-a87d-4b7e234d0f05', 1, 'schoolUnit', 'Örnsköldsvik demoförskola', 'Örnsköldsvik demoförskola', 'ornskoldsvik demoforskola ornskoldsvik demoforskola', 'zcrnskzcldsvik demofzcrskola', 47, 47, 'vasternorrland', '2284', '22', NULL, '99000100', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(49, 'b4f578ce-d344-4181-92a5-f56778746db3', 1, 'schoolUnit', 'Örnsköldsvik demoskola', 'Örnsköldsvik demoskola', 'ornskoldsvik demoskola ornskoldsvik demoskola', 'zcrnskzcldsvik demoskola', 47, 47, 'vasternorrland', '2284', '22', NULL, '99000101', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(50, 'f0833ac2-c3fd-41d1-9368-87b592ee5eef', 1, 'schoolUnit', 'Örnsköldsvik demogymnasium', 'Örnsköldsvik demogymnasium', 'ornskoldsvik demogymnasium ornskoldsvik demogymnasium', 'zcrnskzcldsvik demogymnasium', 47, 47, 'vasternorrland', '2284', '22', NULL, '99000102', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(51, '66db8701-d299-4c06-8103-4e0a13844d61', 1, 'schoolUnit', 'Örnsköldsvik demovuxenutbildning', 'Örnsköldsvik demovuxenutbildning', 'ornskoldsvik demovuxenutbildning ornskoldsvik demovuxenutbildning', 'zcrnskzcldsvik demovuxenutbildning', 47, 47, 'vasternorrland', '2284', '22', NULL, '99000103', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(52, '970e607d-8371-42e7-b4b3-25b38bcb317b', 1, 'municipality', 'Ragunda kommun', 'Ragunda', 'ragunda kommun ragunda', 'ragunda kommun', NULL, 52, 'jamtland', '2303', '23', NULL, NULL, '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(53, 'c694717b-bf3d-4464-a25c-58b8121e9bff', 1, 'schoolUnit', 'Ragunda demoförskola', 'Ragunda demoförskola', 'ragunda demoforskola ragunda demoforskola', 'ragunda demofzcrskola', 52, 52, 'jamtland', '2303', '23', NULL, '99000110', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(54, '6e4f15c2-86ae-4654-80f0-852413366987', 1, 'schoolUnit', 'Ragunda demoskola', 'Ragunda demoskola', 'ragunda demoskola ragunda demoskola', 'ragunda demoskola', 52, 52, 'jamtland', '2303', '23', NULL, '99000111', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(55, '9ff4e272-8d0f-4b53-af90-2ba3faafe2ec', 1, 'schoolUnit', 'Ragunda demogymnasium', 'Ragunda demogymnasium', 'ragunda demogymnasium ragunda demogymnasium', 'ragunda demogymnasium', 52, 52, 'jamtland', '2303', '23', NULL, '99000112', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(56, '466711c9-d626-4306-9e5c-22e6de2e9f5f', 1, 'municipality', 'Bräcke kommun', 'Bräcke', 'bracke kommun bracke', 'brzbcke kommun', NULL, 56, 'jamtland', '2305', '23', NULL, NULL, '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(57, '36e19360-7d24-4577-bd24-4ac6360eb0ba', 1, 'schoolUnit', 'Bräcke demoförskola', 'Bräcke demoförskola', 'bracke demoforskola bracke demoforskola', 'brzbcke demofzcrskola', 56, 56, 'jamtland', '2305', '23', NULL, '99000120', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(58, 'e78bbf14-c0a5-4b24-ac85-ff3a5fa6d2b8', 1, 'schoolUnit', 'Bräcke demoskola', 'Bräcke demoskola', 'bracke demoskola bracke demoskola', 'brzbcke demoskola', 56, 56, 'jamtland', '2305', '23', NULL, '99000121', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(59, '918854c9-1755-4210-a34d-1bb8467bb95c', 1, 'schoolUnit', 'Bräcke demogymnasium', 'Bräcke demogymnasium', 'bracke demogymnasium bracke demogymnasium', 'brzbcke demogymnasium', 56, 56, 'jamtland', '2305', '23', NULL, '99000122', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(60, '0d072a6c-07e0-4425-b2b5-d64879bf7dea', 1, 'municipality', 'Krokoms kommun', 'Krokom', 'krokoms kommun krokom', 'krokoms kommun', NULL, 60, 'jamtland', '2309', '23', NULL, NULL, '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(61, '9838c32b-24d2-4903-81ca-cbdd8c4b6636', 1, 'schoolUnit', 'Krokom demoförskola', 'Krokom demoförskola', 'krokom demoforskola krokom demoforskola', 'krokom demofzcrskola', 60, 60, 'jamtland', '2309', '23', NULL, '99000130', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(62, '293fc7e5-64bf-46e1-86ff-718343657b91', 1, 'schoolUnit', 'Krokom demoskola', 'Krokom demoskola', 'krokom demoskola krokom demoskola', 'krokom demoskola', 60, 60, 'jamtland', '2309', '23', NULL, '99000131', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(63, 'ae97593e-acb0-4c6b-be1b-1be9ba78808f', 1, 'schoolUnit', 'Krokom demogymnasium', 'Krokom demogymnasium', 'krokom demogymnasium krokom demogymnasium', 'krokom demogymnasium', 60, 60, 'jamtland', '2309', '23', NULL, '99000132', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(64, 'f0c93fc3-5e07-4d1e-94e9-2581af49096c', 1, 'municipality', 'Strömsunds kommun', 'Strömsund', 'stromsunds kommun stromsund', 'strzcmsunds kommun', NULL, 64, 'jamtland', '2313', '23', NULL, NULL, '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(65, 'ce732ffd-a1d9-47eb-989f-551c28c7bbde', 1, 'schoolUnit', 'Strömsund demoförskola', 'Strömsund demoförskola', 'stromsund demoforskola stromsund demoforskola', 'strzcmsund demofzcrskola', 64, 64, 'jamtland', '2313', '23', NULL, '99000140', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(66, '4e2dfd72-3a0b-4a88-8f6a-b2e134074481', 1, 'schoolUnit', 'Strömsund demoskola', 'Strömsund demoskola', 'stromsund demoskola stromsund demoskola', 'strzcmsund demoskola', 64, 64, 'jamtland', '2313', '23', NULL, '99000141', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(67, '6d3d7c83-966a-4cc8-8dd7-b61d6da24834', 1, 'schoolUnit', 'Strömsund demogymnasium', 'Strömsund demogymnasium', 'stromsund demogymnasium stromsund demogymnasium', 'strzcmsund demogymnasium', 64, 64, 'jamtland', '2313', '23', NULL, '99000142', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(68, '902d0713-c2b3-4c65-beaf-bf3ee609c181', 1, 'municipality', 'Åre kommun', 'Åre', 'are kommun are', 'zare kommun', NULL, 68, 'jamtland', '2321', '23', NULL, NULL, '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(69, '1ce0592c-843e-4fcb-8a2f-776fa33f4f9b', 1, 'schoolUnit', 'Åre demoförskola', 'Åre demoförskola', 'are demoforskola are demoforskola', 'zare demofzcrskola', 68, 68, 'jamtland', '2321', '23', NULL, '99000150', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(70, 'd3416097-6b6c-449c-a1f7-982d28ffee82', 1, 'schoolUnit', 'Åre demoskola', 'Åre demoskola', 'are demoskola are demoskola', 'zare demoskola', 68, 68, 'jamtland', '2321', '23', NULL, '99000151', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(71, '14f97048-c8df-4409-8690-09a942d83a8a', 1, 'schoolUnit', 'Åre demogymnasium', 'Åre demogymnasium', 'are demogymnasium are demogymnasium', 'zare demogymnasium', 68, 68, 'jamtland', '2321', '23', NULL, '99000152', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(72, 'f1d9cdd4-fa97-48e0-8c8d-96c588bef28d', 1, 'municipality', 'Bergs kommun', 'Berg', 'bergs kommun berg', 'bergs kommun', NULL, 72, 'jamtland', '2326', '23', NULL, NULL, '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(73, '2d8bc052-7388-4036-9382-12cadd3dd6b8', 1, 'schoolUnit', 'Berg demoförskola', 'Berg demoförskola', 'berg demoforskola berg demoforskola', 'berg demofzcrskola', 72, 72, 'jamtland', '2326', '23', NULL, '99000160', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(74, '523e18b6-d469-411e-949f-254efce7d604', 1, 'schoolUnit', 'Berg demoskola', 'Berg demoskola', 'berg demoskola berg demoskola', 'berg demoskola', 72, 72, 'jamtland', '2326', '23', NULL, '99000161', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(76, '65322920-9733-4e4a-bf25-aebd759dc83c', 1, 'municipality', 'Härjedalens kommun', 'Härjedalen', 'harjedalens kommun harjedalen', 'hzbrjedalens kommun', NULL, 76, 'jamtland', '2361', '23', NULL, NULL, '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(77, 'a5b720d4-90d5-486b-a9e7-f24cc759e5ef', 1, 'schoolUnit', 'Härjedalen demoförskola', 'Härjedalen demoförskola', 'harjedalen demoforskola harjedalen demoforskola', 'hzbrjedalen demofzcrskola', 76, 76, 'jamtland', '2361', '23', NULL, '99000170', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(78, '6be1ddec-bfb2-482c-bc9a-5fbdeb06b001', 1, 'schoolUnit', 'Härjedalen demoskola', 'Härjedalen demoskola', 'harjedalen demoskola harjedalen demoskola', 'hzbrjedalen demoskola', 76, 76, 'jamtland', '2361', '23', NULL, '99000171', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(79, '30862098-e252-41e8-a672-966eee6a8d9d', 1, 'schoolUnit', 'Härjedalen demogymnasium', 'Härjedalen demogymnasium', 'harjedalen demogymnasium harjedalen demogymnasium', 'hzbrjedalen demogymnasium', 76, 76, 'jamtland', '2361', '23', NULL, '99000172', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(80, '9193cc42-599f-4cbc-ad96-a15cf7083fff', 1, 'municipality', 'Östersunds kommun', 'Östersund', 'ostersunds kommun ostersund', 'zcstersunds kommun', NULL, 80, 'jamtland', '2380', '23', NULL, NULL, '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(81, '2ecefcbe-848f-4c3c-944e-2afcbc5d4f5e', 1, 'schoolUnit', 'Östersund demoförskola', 'Östersund demoförskola', 'ostersund demoforskola ostersund demoforskola', 'zcstersund demofzcrskola', 80, 80, 'jamtland', '2380', '23', NULL, '99000180', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(82, 'a49c7afa-9ea3-4173-a13d-940748ac8400', 1, 'schoolUnit', 'Östersund demoskola', 'Östersund demoskola', 'ostersund demoskola ostersund demoskola', 'zcstersund demoskola', 80, 80, 'jamtland', '2380', '23', NULL, '99000181', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(83, 'afb06c64-efea-473a-8873-75e0b089d016', 1, 'schoolUnit', 'Östersund demogymnasium', 'Östersund demogymnasium', 'ostersund demogymnasium ostersund demogymnasium', 'zcstersund demogymnasium', 80, 80, 'jamtland', '2380', '23', NULL, '99000182', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(84, 'efab24fd-40f4-4491-b1bf-7aea9bf62a2c', 1, 'schoolUnit', 'Östersund demovuxenutbildning', 'Östersund demovuxenutbildning', 'ostersund demovuxenutbildning ostersund demovuxenutbildning', 'zcstersund demovuxenutbildning', 80, 80, 'jamtland', '2380', '23', NULL, '99000183', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(85, 'ac4fca9b-3074-43b7-b18b-b89352082294', 1, 'university', 'Mittuniversitetet', 'Mittuniversitetet', 'mittuniversitetet mittuniversitetet', 'mittuniversitetet', NULL, 85, 'none', NULL, NULL, NULL, NULL, '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(86, '95f27cf1-e849-4b9e-9cbe-aee7c2c4d5fe', 1, 'department', 'Institutionen för utbildningsvetenskap', 'UTV', 'institutionen for utbildningsvetenskap utv', 'institutionen fzcr utbildningsvetenskap', 85, 85, 'none', NULL, NULL, NULL, NULL, '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(87, 'c301c080-42e0-4089-87cf-0a1db9012373', 1, 'department', 'Institutionen för humaniora och samhällsvetenskap', 'HSV', 'institutionen for humaniora och samhallsvetenskap hsv', 'institutionen fzcr humaniora och samhzbllsvetenskap', 85, 85, 'none', NULL, NULL, NULL, NULL, '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(88, '17da49cf-d1c9-446b-a3fe-93e624a0021f', 1, 'department', 'Institutionen för matematik och ämnesdidaktik', 'MOD', 'institutionen for matematik och amnesdidaktik mod', 'institutionen fzcr matematik och zbmnesdidaktik', 85, 85, 'none', NULL, NULL, NULL, NULL, '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(89, 'fa9f6433-e0ab-4b04-b3e5-2aff79eef379', 1, 'agency', 'Specialpedagogiska skolmyndigheten', 'Specialpedagogiska skolmyndigheten', 'specialpedagogiska skolmyndigheten specialpedagogiska skolmyndigheten', 'specialpedagogiska skolmyndigheten', NULL, 89, 'none', NULL, NULL, NULL, NULL, '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(90, 'b939f6be-f48b-4e08-a37b-0943ae71f39d', 2, 'region', 'Region Jämtland Härjedalen', 'Region Jämtland Härjedalen', 'region jamtland harjedalen region jamtland harjedalen', 'region jzbmtland hzbrjedalen', NULL, 90, 'jamtland', NULL, NULL, NULL, NULL, '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(91, '06057b06-f1a8-42a7-8807-4a693ffd21e3', 1, 'municipalFederation', 'Kommunförbundet Västernorrland', 'Kommunförbundet Västernorrland', 'kommunforbundet vasternorrland kommunforbundet vasternorrland', 'kommunfzcrbundet vzbsternorrland', NULL, 91, 'vasternorrland', NULL, NULL, NULL, NULL, '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(92, '52d05a1c-c15c-4b92-a663-b0e76a0bbfd5', 1, 'countyBoard', 'Länsstyrelsen Västernorrland', 'Länsstyrelsen Västernorrland', 'lansstyrelsen vasternorrland lansstyrelsen vasternorrland', 'lzbnsstyrelsen vzbsternorrland', NULL, 92, 'vasternorrland', NULL, NULL, NULL, NULL, '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(93, '5971faeb-d28e-432c-9a36-57199572f77a', 1, 'studentUnion', 'Studentkåren i Mittsverige', 'Studentkåren i Mittsverige', 'studentkaren i mittsverige studentkaren i mittsverige', 'studentkzaren i mittsverige', NULL, 93, 'none', NULL, NULL, NULL, NULL, '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(94, '0958edf0-e52f-4dc2-ab3a-4903f40cea84', 1, 'developmentCentre', 'RucX, Högskolan i Gävle', 'RucX, Högskolan i Gävle', 'rucx, hogskolan i gavle rucx, hogskolan i gavle', 'rucx, hzcgskolan i gzbvle', NULL, 94, 'none', NULL, NULL, NULL, NULL, '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(95, '939f41c2-55d3-4a5d-b90a-bf5c3b32edef', 1, 'other', 'RUN-kansliet', 'RUN-kansliet', 'run-kansliet run-kansliet', 'run-kansliet', NULL, 95, 'none', NULL, NULL, NULL, NULL, '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(96, '81d6dec8-a2b9-4d3f-82f3-45770b3d4627', 1, 'independentOperator', 'Norrsken friskolor', 'Norrsken friskolor', 'norrsken friskolor norrsken friskolor', 'norrsken friskolor', NULL, 96, 'vasternorrland', '2281', '22', NULL, NULL, '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(97, '78054903-5088-4b2e-b3b4-8b90a1ba2682', 1, 'schoolUnit', 'Norrsken demoskola', 'Norrsken demoskola', 'norrsken demoskola norrsken demoskola', 'norrsken demoskola', 96, 96, 'vasternorrland', '2281', '22', NULL, '99000900', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(98, '2b2a7a6e-f9a5-411f-8401-3a0a8bbb6fb2', 1, 'independentOperator', 'Storsjö friskolor', 'Storsjö friskolor', 'storsjo friskolor storsjo friskolor', 'storsjzc friskolor', NULL, 98, 'jamtland', '2380', '23', NULL, NULL, '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(99, 'efc6d5c0-b789-4b54-9d11-8b7206421936', 1, 'schoolUnit', 'Storsjö demoskola', 'Storsjö demoskola', 'storsjo demoskola storsjo demoskola', 'storsjzc demoskola', 98, 98, 'jamtland', '2380', '23', NULL, '99000901', '2010-01-01', NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581');


--
-- Data for Name: participants; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.participants VALUES
	(1, 1, 1, 119, true, 15, 15, 16, 'FS', 11, '2019-07-22 07:00:00'),
	(2, 2, 1, 157, true, 20, 20, 21, 'FS', 11, '2019-07-22 07:00:00'),
	(3, 3, 1, 191, true, 24, 24, 25, 'FS', 11, '2019-07-22 07:00:00'),
	(4, 4, 1, 225, true, 28, 28, 29, 'FS', 11, '2019-07-22 07:00:00'),
	(5, 5, 1, 263, true, 33, 33, 34, 'FS', 11, '2019-07-22 07:00:00'),
	(6, 6, 1, 301, true, 38, 38, 39, 'FS', 11, '2019-07-22 07:00:00'),
	(7, 7, 1, 335, true, 42, 42, 43, 'FS', 11, '2019-07-22 07:00:00'),
	(8, 8, 1, 373, true, 47, 47, 48, 'FS', 11, '2019-07-22 07:00:00'),
	(9, 9, 1, 411, true, 52, 52, 53, 'FS', 11, '2019-07-22 07:00:00'),
	(10, 10, 1, 445, true, 56, 56, 57, 'FS', 11, '2019-07-22 07:00:00'),
	(11, 11, 1, 479, true, 60, 60, 61, 'FS', 11, '2019-07-22 07:00:00'),
	(12, 12, 1, 513, true, 64, 64, 65, 'FS', 11, '2019-07-22 07:00:00'),
	(13, 13, 1, 547, true, 68, 68, 69, 'FS', 11, '2019-07-22 07:00:00'),
	(14, 14, 1, 581, true, 72, 72, 73, 'FS', 11, '2019-07-22 07:00:00'),
	(15, 15, 1, 615, true, 76, 76, 77, 'FS', 11, '2019-07-22 07:00:00'),
	(16, 16, 1, 649, true, 80, 80, 81, 'FS', 11, '2019-07-22 07:00:00'),
	(17, 17, 1, 12, true, 1, 1, 3, 'GR', 12, '2019-07-22 07:00:00'),
	(18, 18, 1, 46, true, 5, 5, 7, 'GR', 12, '2019-07-22 07:00:00'),
	(19, 19, 1, 84, true, 10, 10, 12, 'GR', 12, '2019-07-22 07:00:00'),
	(20, 20, 1, 122, true, 15, 15, 17, 'GR', 12, '2019-07-22 07:00:00'),
	(21, 21, 1, 160, true, 20, 20, 22, 'GR', 12, '2019-07-22 07:00:00'),
	(22, 22, 1, 194, true, 24, 24, 26, 'GR', 12, '2019-07-22 07:00:00'),
	(23, 23, 2, 9, true, 1, 1, 2, 'FS', 11, '2020-07-20 07:00:00'),
	(24, 24, 2, 43, true, 5, 5, 6, 'FS', 11, '2020-07-20 07:00:00'),
	(25, 25, 2, 81, true, 10, 10, 11, 'FS', 11, '2020-07-20 07:00:00'),
	(26, 26, 2, 119, true, 15, 15, 16, 'FS', 11, '2020-07-20 07:00:00'),
	(27, 27, 2, 157, true, 20, 20, 21, 'FS', 11, '2020-07-20 07:00:00'),
	(28, 28, 2, 191, true, 24, 24, 25, 'FS', 11, '2020-07-20 07:00:00'),
	(29, 29, 2, 225, true, 28, 28, 29, 'FS', 11, '2020-07-20 07:00:00'),
	(30, 30, 2, 263, true, 33, 33, 34, 'FS', 11, '2020-07-20 07:00:00'),
	(31, 31, 2, 301, true, 38, 38, 39, 'FS', 11, '2020-07-20 07:00:00'),
	(32, 32, 2, 335, true, 42, 42, 43, 'FS', 11, '2020-07-20 07:00:00'),
	(33, 33, 2, 373, true, 47, 47, 48, 'FS', 11, '2020-07-20 07:00:00'),
	(34, 34, 2, 411, true, 52, 52, 53, 'FS', 11, '2020-07-20 07:00:00'),
	(35, 35, 2, 445, true, 56, 56, 57, 'FS', 11, '2020-07-20 07:00:00'),
	(36, 36, 2, 479, true, 60, 60, 61, 'FS', 11, '2020-07-20 07:00:00'),
	(37, 37, 2, 513, true, 64, 64, 65, 'FS', 11, '2020-07-20 07:00:00'),
	(38, 38, 3, 367, true, 47, 47, 48, 'FS', 13, '2018-08-13 11:00:00'),
	(39, 39, 3, 405, true, 52, 52, 53, 'FS', 13, '2018-08-13 11:00:00'),
	(40, 40, 3, 439, true, 56, 56, 57, 'FS', 13, '2018-08-13 11:00:00'),
	(41, 41, 3, 473, true, 60, 60, 61, 'FS', 13, '2018-08-13 11:00:00'),
	(42, 42, 3, 507, true, 64, 64, 65, 'FS', 13, '2018-08-13 11:00:00'),
	(43, 43, 3, 541, true, 68, 68, 69, 'FS', 13, '2018-08-13 11:00:00'),
	(44, 44, 3, 575, true, 72, 72, 73, 'FS', 13, '2018-08-13 11:00:00'),
	(45, 45, 3, 609, true, 76, 76, 77, 'FS', 13, '2018-08-13 11:00:00'),
	(46, 46, 3, 643, true, 80, 80, 81, 'FS', 13, '2018-08-13 11:00:00'),
	(47, 47, 3, 4, true, 1, 1, 2, 'FS', 13, '2018-08-13 11:00:00'),
	(48, 48, 3, 38, true, 5, 5, 6, 'FS', 13, '2018-08-13 11:00:00'),
	(49, 49, 3, 76, true, 10, 10, 11, 'FS', 13, '2018-08-13 11:00:00'),
	(50, 50, 3, 114, true, 15, 15, 16, 'FS', 13, '2018-08-13 11:00:00'),
	(51, 51, 3, 152, true, 20, 20, 21, 'FS', 13, '2018-08-13 11:00:00'),
	(52, 52, 3, 186, true, 24, 24, 25, 'FS', 13, '2018-08-13 11:00:00'),
	(53, 53, 3, 220, true, 28, 28, 29, 'FS', 13, '2018-08-13 11:00:00'),
	(54, 54, 3, 258, true, 33, 33, 34, 'FS', 13, '2018-08-13 11:00:00'),
	(55, 55, 4, 257, true, 33, 33, 34, 'FS', 13, '2020-09-07 12:00:00'),
	(56, 56, 4, 295, true, 38, 38, 39, 'FS', 13, '2020-09-07 12:00:00'),
	(57, 57, 4, 329, true, 42, 42, 43, 'FS', 13, '2020-09-07 12:00:00'),
	(58, 58, 4, 367, true, 47, 47, 48, 'FS', 13, '2020-09-07 12:00:00'),
	(59, 59, 4, 405, true, 52, 52, 53, 'FS', 13, '2020-09-07 12:00:00'),
	(60, 60, 4, 439, true, 56, 56, 57, 'FS', 13, '2020-09-07 12:00:00'),
	(61, 61, 4, 473, true, 60, 60, 61, 'FS', 13, '2020-09-07 12:00:00'),
	(62, 62, 4, 507, true, 64, 64, 65, 'FS', 13, '2020-09-07 12:00:00'),
	(63, 63, 4, 541, true, 68, 68, 69, 'FS', 13, '2020-09-07 12:00:00'),
	(64, 64, 4, 575, true, 72, 72, 73, 'FS', 13, '2020-09-07 12:00:00'),
	(65, 65, 4, 609, true, 76, 76, 77, 'FS', 13, '2020-09-07 12:00:00'),
	(66, 66, 4, 643, true, 80, 80, 81, 'FS', 13, '2020-09-07 12:00:00'),
	(67, 67, 4, 4, true, 1, 1, 2, 'FS', 13, '2020-09-07 12:00:00'),
	(68, 68, 4, 38, true, 5, 5, 6, 'FS', 13, '2020-09-07 12:00:00'),
	(69, 69, 4, 76, true, 10, 10, 11, 'FS', 13, '2020-09-07 12:00:00'),
	(70, 70, 4, 114, true, 15, 15, 16, 'FS', 13, '2020-09-07 12:00:00'),
	(71, 71, 4, 152, true, 20, 20, 21, 'FS', 13, '2020-09-07 12:00:00'),
	(72, 72, 4, 186, true, 24, 24, 25, 'FS', 13, '2020-09-07 12:00:00'),
	(73, 73, 4, 220, true, 28, 28, 29, 'FS', 13, '2020-09-07 12:00:00'),
	(74, 74, 4, 258, true, 33, 33, 34, 'FS', 13, '2020-09-07 12:00:00'),
	(75, 75, 4, 296, true, 38, 38, 39, 'FS', 13, '2020-09-07 12:00:00'),
	(76, 76, 4, 330, true, 42, 42, 43, 'FS', 13, '2020-09-07 12:00:00'),
	(77, 77, 4, 368, true, 47, 47, 48, 'FS', 13, '2020-09-07 12:00:00'),
	(78, 78, 4, 406, true, 52, 52, 53, 'FS', 13, '2020-09-07 12:00:00'),
	(79, 79, 4, 440, true, 56, 56, 57, 'FS', 13, '2020-09-07 12:00:00'),
	(80, 80, 4, 474, true, 60, 60, 61, 'FS', 13, '2020-09-07 12:00:00'),
	(81, 81, 4, 508, true, 64, 64, 65, 'FS', 13, '2020-09-07 12:00:00'),
	(82, 82, 5, 614, true, 76, 76, 77, 'FS', 14, '2019-08-12 11:00:00'),
	(83, 83, 5, 648, true, 80, 80, 81, 'FS', 14, '2019-08-12 11:00:00'),
	(84, 84, 5, 19, true, 1, 1, 3, 'GR', 14, '2019-08-12 11:00:00'),
	(85, 85, 5, 53, true, 5, 5, 7, 'GR', 14, '2019-08-12 11:00:00'),
	(86, 86, 5, 91, true, 10, 10, 12, 'GR', 14, '2019-08-12 11:00:00'),
	(87, 87, 5, 129, true, 15, 15, 17, 'GR', 14, '2019-08-12 11:00:00'),
	(88, 88, 5, 167, true, 20, 20, 22, 'GR', 14, '2019-08-12 11:00:00'),
	(89, 89, 5, 201, true, 24, 24, 26, 'GR', 14, '2019-08-12 11:00:00'),
	(90, 90, 5, 235, true, 28, 28, 30, 'GR', 14, '2019-08-12 11:00:00'),
	(91, 91, 5, 273, true, 33, 33, 35, 'GR', 14, '2019-08-12 11:00:00'),
	(92, 92, 5, 311, true, 38, 38, 40, 'GR', 14, '2019-08-12 11:00:00'),
	(93, 93, 5, 345, true, 42, 42, 44, 'GR', 14, '2019-08-12 11:00:00'),
	(94, 94, 5, 383, true, 47, 47, 49, 'GR', 14, '2019-08-12 11:00:00'),
	(95, 95, 5, 421, true, 52, 52, 54, 'GR', 14, '2019-08-12 11:00:00'),
	(96, 96, 5, 455, true, 56, 56, 58, 'GR', 14, '2019-08-12 11:00:00'),
	(97, 97, 5, 489, true, 60, 60, 62, 'GR', 14, '2019-08-12 11:00:00'),
	(98, 98, 5, 523, true, 64, 64, 66, 'GR', 14, '2019-08-12 11:00:00'),
	(99, 99, 5, 557, true, 68, 68, 70, 'GR', 14, '2019-08-12 11:00:00'),
	(100, 100, 5, 591, true, 72, 72, 74, 'GR', 14, '2019-08-12 11:00:00'),
	(101, 101, 5, 625, true, 76, 76, 78, 'GR', 14, '2019-08-12 11:00:00'),
	(102, 102, 5, 659, true, 80, 80, 82, 'GR', 14, '2019-08-12 11:00:00'),
	(103, 103, 5, 20, true, 1, 1, 3, 'GR', 14, '2019-08-12 11:00:00'),
	(104, 104, 5, 54, true, 5, 5, 7, 'GR', 14, '2019-08-12 11:00:00'),
	(105, 105, 5, 92, true, 10, 10, 12, 'GR', 14, '2019-08-12 11:00:00'),
	(106, 106, 5, 130, true, 15, 15, 17, 'GR', 14, '2019-08-12 11:00:00'),
	(107, 107, 5, 168, true, 20, 20, 22, 'GR', 14, '2019-08-12 11:00:00'),
	(108, 108, 5, 202, true, 24, 24, 26, 'GR', 14, '2019-08-12 11:00:00'),
	(109, 109, 5, 236, true, 28, 28, 30, 'GR', 14, '2019-08-12 11:00:00'),
	(110, 110, 5, 274, true, 33, 33, 35, 'GR', 14, '2019-08-12 11:00:00'),
	(111, 111, 5, 312, true, 38, 38, 40, 'GR', 14, '2019-08-12 11:00:00'),
	(112, 112, 5, 346, true, 42, 42, 44, 'GR', 14, '2019-08-12 11:00:00'),
	(113, 113, 5, 384, true, 47, 47, 49, 'GR', 14, '2019-08-12 11:00:00'),
	(114, 114, 5, 422, true, 52, 52, 54, 'GR', 14, '2019-08-12 11:00:00'),
	(115, 115, 5, 456, true, 56, 56, 58, 'GR', 14, '2019-08-12 11:00:00'),
	(116, 116, 5, 490, true, 60, 60, 62, 'GR', 14, '2019-08-12 11:00:00'),
	(117, 117, 5, 524, true, 64, 64, 66, 'GR', 14, '2019-08-12 11:00:00'),
	(118, 118, 5, 558, true, 68, 68, 70, 'GR', 14, '2019-08-12 11:00:00'),
	(119, 119, 5, 592, true, 72, 72, 74, 'GR', 14, '2019-08-12 11:00:00'),
	(120, 120, 5, 626, true, 76, 76, 78, 'GR', 14, '2019-08-12 11:00:00'),
	(121, 121, 5, 660, true, 80, 80, 82, 'GR', 14, '2019-08-12 11:00:00'),
	(122, 122, 5, 32, true, 1, 1, 4, 'GY', 14, '2019-08-12 11:00:00'),
	(123, 123, 5, 66, true, 5, 5, 8, 'GY', 14, '2019-08-12 11:00:00'),
	(124, 124, 5, 104, true, 10, 10, 13, 'GY', 14, '2019-08-12 11:00:00'),
	(125, 125, 5, 142, true, 15, 15, 18, 'GY', 14, '2019-08-12 11:00:00'),
	(126, 126, 5, 180, true, 20, 20, 23, 'GY', 14, '2019-08-12 11:00:00'),
	(127, 127, 5, 214, true, 24, 24, 27, 'GY', 14, '2019-08-12 11:00:00'),
	(128, 128, 5, 248, true, 28, 28, 31, 'GY', 14, '2019-08-12 11:00:00'),
	(129, 129, 5, 286, true, 33, 33, 36, 'GY', 14, '2019-08-12 11:00:00'),
	(130, 130, 5, 324, true, 38, 38, 41, 'GY', 14, '2019-08-12 11:00:00'),
	(131, 131, 5, 358, true, 42, 42, 45, 'GY', 14, '2019-08-12 11:00:00'),
	(132, 132, 5, 396, true, 47, 47, 50, 'GY', 14, '2019-08-12 11:00:00'),
	(133, 133, 5, 434, true, 52, 52, 55, 'GY', 14, '2019-08-12 11:00:00'),
	(134, 134, 6, 512, true, 64, 64, 65, 'FS', 14, '2020-08-10 11:00:00'),
	(135, 135, 6, 546, true, 68, 68, 69, 'FS', 14, '2020-08-10 11:00:00'),
	(136, 136, 6, 580, true, 72, 72, 73, 'FS', 14, '2020-08-10 11:00:00'),
	(137, 137, 6, 614, true, 76, 76, 77, 'FS', 14, '2020-08-10 11:00:00'),
	(138, 138, 6, 648, true, 80, 80, 81, 'FS', 14, '2020-08-10 11:00:00'),
	(139, 139, 6, 19, true, 1, 1, 3, 'GR', 14, '2020-08-10 11:00:00'),
	(140, 140, 6, 53, true, 5, 5, 7, 'GR', 14, '2020-08-10 11:00:00'),
	(141, 141, 6, 91, true, 10, 10, 12, 'GR', 14, '2020-08-10 11:00:00'),
	(142, 142, 6, 129, true, 15, 15, 17, 'GR', 14, '2020-08-10 11:00:00'),
	(143, 143, 6, 167, true, 20, 20, 22, 'GR', 14, '2020-08-10 11:00:00'),
	(144, 144, 6, 201, true, 24, 24, 26, 'GR', 14, '2020-08-10 11:00:00'),
	(145, 145, 6, 235, true, 28, 28, 30, 'GR', 14, '2020-08-10 11:00:00'),
	(146, 146, 6, 273, true, 33, 33, 35, 'GR', 14, '2020-08-10 11:00:00'),
	(147, 147, 6, 311, true, 38, 38, 40, 'GR', 14, '2020-08-10 11:00:00'),
	(148, 148, 6, 345, true, 42, 42, 44, 'GR', 14, '2020-08-10 11:00:00'),
	(149, 149, 6, 383, true, 47, 47, 49, 'GR', 14, '2020-08-10 11:00:00'),
	(150, 150, 6, 421, true, 52, 52, 54, 'GR', 14, '2020-08-10 11:00:00'),
	(151, 151, 6, 455, true, 56, 56, 58, 'GR', 14, '2020-08-10 11:00:00'),
	(152, 152, 6, 489, true, 60, 60, 62, 'GR', 14, '2020-08-10 11:00:00'),
	(153, 153, 6, 523, true, 64, 64, 66, 'GR', 14, '2020-08-10 11:00:00'),
	(154, 154, 6, 557, true, 68, 68, 70, 'GR', 14, '2020-08-10 11:00:00'),
	(155, 155, 6, 591, true, 72, 72, 74, 'GR', 14, '2020-08-10 11:00:00'),
	(156, 156, 6, 625, true, 76, 76, 78, 'GR', 14, '2020-08-10 11:00:00'),
	(157, 157, 6, 659, true, 80, 80, 82, 'GR', 14, '2020-08-10 11:00:00'),
	(158, 158, 6, 20, true, 1, 1, 3, 'GR', 14, '2020-08-10 11:00:00'),
	(159, 159, 6, 54, true, 5, 5, 7, 'GR', 14, '2020-08-10 11:00:00'),
	(160, 160, 6, 92, true, 10, 10, 12, 'GR', 14, '2020-08-10 11:00:00'),
	(161, 161, 6, 130, true, 15, 15, 17, 'GR', 14, '2020-08-10 11:00:00'),
	(162, 162, 6, 168, true, 20, 20, 22, 'GR', 14, '2020-08-10 11:00:00'),
	(163, 163, 6, 202, true, 24, 24, 26, 'GR', 14, '2020-08-10 11:00:00'),
	(164, 164, 6, 236, true, 28, 28, 30, 'GR', 14, '2020-08-10 11:00:00'),
	(165, 165, 6, 274, true, 33, 33, 35, 'GR', 14, '2020-08-10 11:00:00'),
	(166, 166, 6, 312, true, 38, 38, 40, 'GR', 14, '2020-08-10 11:00:00'),
	(167, 167, 6, 346, true, 42, 42, 44, 'GR', 14, '2020-08-10 11:00:00'),
	(168, 168, 6, 384, true, 47, 47, 49, 'GR', 14, '2020-08-10 11:00:00'),
	(169, 169, 7, 184, true, 24, 24, 25, 'FS', 10, '2019-09-23 08:00:00'),
	(170, 170, 7, 218, true, 28, 28, 29, 'FS', 10, '2019-09-23 08:00:00'),
	(171, 171, 7, 256, true, 33, 33, 34, 'FS', 10, '2019-09-23 08:00:00'),
	(172, 172, 7, 294, true, 38, 38, 39, 'FS', 10, '2019-09-23 08:00:00'),
	(173, 173, 7, 328, true, 42, 42, 43, 'FS', 10, '2019-09-23 08:00:00'),
	(174, 174, 7, 366, true, 47, 47, 48, 'FS', 10, '2019-09-23 08:00:00'),
	(175, 175, 7, 404, true, 52, 52, 53, 'FS', 10, '2019-09-23 08:00:00'),
	(176, 176, 7, 438, true, 56, 56, 57, 'FS', 10, '2019-09-23 08:00:00'),
	(177, 177, 7, 472, true, 60, 60, 61, 'FS', 10, '2019-09-23 08:00:00'),
	(178, 178, 7, 506, true, 64, 64, 65, 'FS', 10, '2019-09-23 08:00:00'),
	(179, 179, 7, 540, true, 68, 68, 69, 'FS', 10, '2019-09-23 08:00:00'),
	(180, 180, 7, 574, true, 72, 72, 73, 'FS', 10, '2019-09-23 08:00:00'),
	(181, 181, 7, 608, true, 76, 76, 77, 'FS', 10, '2019-09-23 08:00:00'),
	(182, 182, 7, 642, true, 80, 80, 81, 'FS', 10, '2019-09-23 08:00:00'),
	(183, 183, 7, 10, true, 1, 1, 3, 'GR', 9, '2019-09-23 08:00:00'),
	(184, 184, 7, 44, true, 5, 5, 7, 'GR', 9, '2019-09-23 08:00:00'),
	(185, 185, 7, 82, true, 10, 10, 12, 'GR', 9, '2019-09-23 08:00:00'),
	(186, 186, 7, 120, true, 15, 15, 17, 'GR', 9, '2019-09-23 08:00:00'),
	(187, 187, 7, 158, true, 20, 20, 22, 'GR', 9, '2019-09-23 08:00:00'),
	(188, 188, 7, 192, true, 24, 24, 26, 'GR', 9, '2019-09-23 08:00:00'),
	(189, 189, 7, 226, true, 28, 28, 30, 'GR', 9, '2019-09-23 08:00:00'),
	(190, 190, 7, 264, true, 33, 33, 35, 'GR', 9, '2019-09-23 08:00:00'),
	(191, 191, 7, 302, true, 38, 38, 40, 'GR', 9, '2019-09-23 08:00:00'),
	(192, 192, 7, 336, true, 42, 42, 44, 'GR', 9, '2019-09-23 08:00:00'),
	(193, 193, 7, 374, true, 47, 47, 49, 'GR', 9, '2019-09-23 08:00:00'),
	(194, 194, 7, 412, true, 52, 52, 54, 'GR', 9, '2019-09-23 08:00:00'),
	(195, 195, 7, 446, true, 56, 56, 58, 'GR', 9, '2019-09-23 08:00:00'),
	(196, 196, 7, 480, true, 60, 60, 62, 'GR', 9, '2019-09-23 08:00:00'),
	(197, 197, 7, 514, true, 64, 64, 66, 'GR', 9, '2019-09-23 08:00:00'),
	(198, 198, 7, 548, true, 68, 68, 70, 'GR', 9, '2019-09-23 08:00:00'),
	(199, 199, 7, 582, true, 72, 72, 74, 'GR', 9, '2019-09-23 08:00:00'),
	(200, 200, 7, 616, true, 76, 76, 78, 'GR', 9, '2019-09-23 08:00:00');
INSERT INTO public.participants VALUES
	(201, 201, 7, 650, true, 80, 80, 82, 'GR', 9, '2019-09-23 08:00:00'),
	(202, 202, 7, 11, true, 1, 1, 3, 'GR', 10, '2019-09-23 08:00:00'),
	(203, 203, 7, 45, true, 5, 5, 7, 'GR', 10, '2019-09-23 08:00:00'),
	(204, 204, 7, 83, true, 10, 10, 12, 'GR', 10, '2019-09-23 08:00:00'),
	(205, 205, 7, 121, true, 15, 15, 17, 'GR', 10, '2019-09-23 08:00:00'),
	(206, 206, 7, 159, true, 20, 20, 22, 'GR', 10, '2019-09-23 08:00:00'),
	(207, 207, 7, 193, true, 24, 24, 26, 'GR', 10, '2019-09-23 08:00:00'),
	(208, 208, 7, 227, true, 28, 28, 30, 'GR', 10, '2019-09-23 08:00:00'),
	(209, 209, 7, 265, true, 33, 33, 35, 'GR', 10, '2019-09-23 08:00:00'),
	(210, 210, 7, 303, true, 38, 38, 40, 'GR', 10, '2019-09-23 08:00:00'),
	(211, 211, 7, 337, true, 42, 42, 44, 'GR', 10, '2019-09-23 08:00:00'),
	(212, 212, 7, 375, true, 47, 47, 49, 'GR', 10, '2019-09-23 08:00:00'),
	(213, 213, 7, 413, true, 52, 52, 54, 'GR', 10, '2019-09-23 08:00:00'),
	(214, 214, 7, 447, true, 56, 56, 58, 'GR', 10, '2019-09-23 08:00:00'),
	(215, 215, 7, 481, true, 60, 60, 62, 'GR', 10, '2019-09-23 08:00:00'),
	(216, 216, 7, 515, true, 64, 64, 66, 'GR', 10, '2019-09-23 08:00:00'),
	(217, 217, 7, 549, true, 68, 68, 70, 'GR', 10, '2019-09-23 08:00:00'),
	(218, 218, 7, 583, true, 72, 72, 74, 'GR', 10, '2019-09-23 08:00:00'),
	(219, 219, 7, 617, true, 76, 76, 78, 'GR', 10, '2019-09-23 08:00:00'),
	(220, 220, 7, 651, true, 80, 80, 82, 'GR', 10, '2019-09-23 08:00:00'),
	(221, 221, 7, 15, true, 1, 1, 3, 'FTH', 15, '2019-09-23 08:00:00'),
	(222, 222, 7, 49, true, 5, 5, 7, 'FTH', 15, '2019-09-23 08:00:00'),
	(223, 223, 7, 87, true, 10, 10, 12, 'FTH', 15, '2019-09-23 08:00:00'),
	(224, 224, 7, 125, true, 15, 15, 17, 'FTH', 15, '2019-09-23 08:00:00'),
	(225, 225, 7, 163, true, 20, 20, 22, 'FTH', 15, '2019-09-23 08:00:00'),
	(226, 226, 7, 197, true, 24, 24, 26, 'FTH', 15, '2019-09-23 08:00:00'),
	(227, 227, 7, 231, true, 28, 28, 30, 'FTH', 15, '2019-09-23 08:00:00'),
	(228, 228, 7, 269, true, 33, 33, 35, 'FTH', 15, '2019-09-23 08:00:00'),
	(229, 229, 7, 307, true, 38, 38, 40, 'FTH', 15, '2019-09-23 08:00:00'),
	(230, 230, 7, 341, true, 42, 42, 44, 'FTH', 15, '2019-09-23 08:00:00'),
	(231, 231, 7, 379, true, 47, 47, 49, 'FTH', 15, '2019-09-23 08:00:00'),
	(232, 232, 7, 417, true, 52, 52, 54, 'FTH', 15, '2019-09-23 08:00:00'),
	(233, 233, 7, 451, true, 56, 56, 58, 'FTH', 15, '2019-09-23 08:00:00'),
	(234, 234, 7, 485, true, 60, 60, 62, 'FTH', 15, '2019-09-23 08:00:00'),
	(235, 235, 7, 519, true, 64, 64, 66, 'FTH', 15, '2019-09-23 08:00:00'),
	(236, 236, 7, 553, true, 68, 68, 70, 'FTH', 15, '2019-09-23 08:00:00'),
	(237, 237, 7, 587, true, 72, 72, 74, 'FTH', 15, '2019-09-23 08:00:00'),
	(238, 238, 7, 621, true, 76, 76, 78, 'FTH', 15, '2019-09-23 08:00:00'),
	(239, 239, 7, 655, true, 80, 80, 82, 'FTH', 15, '2019-09-23 08:00:00'),
	(240, 240, 7, 16, true, 1, 1, 3, 'FTH', 15, '2019-09-23 08:00:00'),
	(241, 241, 7, 50, true, 5, 5, 7, 'FTH', 15, '2019-09-23 08:00:00'),
	(242, 242, 7, 88, true, 10, 10, 12, 'FTH', 15, '2019-09-23 08:00:00'),
	(243, 243, 7, 126, true, 15, 15, 17, 'FTH', 15, '2019-09-23 08:00:00'),
	(244, 244, 7, 164, true, 20, 20, 22, 'FTH', 15, '2019-09-23 08:00:00'),
	(245, 245, 7, 198, true, 24, 24, 26, 'FTH', 15, '2019-09-23 08:00:00'),
	(246, 246, 7, 232, true, 28, 28, 30, 'FTH', 15, '2019-09-23 08:00:00'),
	(247, 247, 7, 270, true, 33, 33, 35, 'FTH', 15, '2019-09-23 08:00:00'),
	(248, 248, 7, 308, true, 38, 38, 40, 'FTH', 15, '2019-09-23 08:00:00'),
	(249, 249, 7, 342, true, 42, 42, 44, 'FTH', 15, '2019-09-23 08:00:00'),
	(250, 250, 7, 380, true, 47, 47, 49, 'FTH', 15, '2019-09-23 08:00:00'),
	(251, 251, 7, 418, true, 52, 52, 54, 'FTH', 15, '2019-09-23 08:00:00'),
	(252, 252, 7, 452, true, 56, 56, 58, 'FTH', 15, '2019-09-23 08:00:00'),
	(253, 253, 7, 486, true, 60, 60, 62, 'FTH', 15, '2019-09-23 08:00:00'),
	(254, 254, 7, 520, true, 64, 64, 66, 'FTH', 15, '2019-09-23 08:00:00'),
	(255, 255, 7, 554, true, 68, 68, 70, 'FTH', 15, '2019-09-23 08:00:00'),
	(256, 256, 7, 588, true, 72, 72, 74, 'FTH', 15, '2019-09-23 08:00:00'),
	(257, 257, 7, 622, true, 76, 76, 78, 'FTH', 15, '2019-09-23 08:00:00'),
	(258, 258, 7, 656, true, 80, 80, 82, 'FTH', 15, '2019-09-23 08:00:00'),
	(259, 259, 7, 17, true, 1, 1, 3, 'FTH', 15, '2019-09-23 08:00:00'),
	(260, 260, 7, 51, true, 5, 5, 7, 'FTH', 15, '2019-09-23 08:00:00'),
	(261, 261, 7, 89, true, 10, 10, 12, 'FTH', 15, '2019-09-23 08:00:00'),
	(262, 262, 7, 127, true, 15, 15, 17, 'FTH', 15, '2019-09-23 08:00:00'),
	(263, 263, 7, 165, true, 20, 20, 22, 'FTH', 15, '2019-09-23 08:00:00'),
	(264, 264, 7, 199, true, 24, 24, 26, 'FTH', 15, '2019-09-23 08:00:00'),
	(265, 265, 7, 233, true, 28, 28, 30, 'FTH', 15, '2019-09-23 08:00:00'),
	(266, 266, 7, 271, true, 33, 33, 35, 'FTH', 15, '2019-09-23 08:00:00'),
	(267, 267, 7, 309, true, 38, 38, 40, 'FTH', 15, '2019-09-23 08:00:00'),
	(268, 268, 7, 343, true, 42, 42, 44, 'FTH', 15, '2019-09-23 08:00:00'),
	(269, 269, 7, 381, true, 47, 47, 49, 'FTH', 15, '2019-09-23 08:00:00'),
	(270, 270, 7, 419, true, 52, 52, 54, 'FTH', 15, '2019-09-23 08:00:00'),
	(271, 271, 7, 453, true, 56, 56, 58, 'FTH', 15, '2019-09-23 08:00:00'),
	(272, 272, 7, 487, true, 60, 60, 62, 'FTH', 15, '2019-09-23 08:00:00'),
	(273, 273, 7, 521, true, 64, 64, 66, 'FTH', 15, '2019-09-23 08:00:00'),
	(274, 274, 7, 555, true, 68, 68, 70, 'FTH', 15, '2019-09-23 08:00:00'),
	(275, 275, 7, 589, true, 72, 72, 74, 'FTH', 15, '2019-09-23 08:00:00'),
	(276, 276, 7, 623, true, 76, 76, 78, 'FTH', 15, '2019-09-23 08:00:00'),
	(277, 277, 7, 657, true, 80, 80, 82, 'FTH', 15, '2019-09-23 08:00:00'),
	(278, 278, 7, 18, true, 1, 1, 3, 'FTH', 15, '2019-09-23 08:00:00'),
	(279, 279, 7, 52, true, 5, 5, 7, 'FTH', 15, '2019-09-23 08:00:00'),
	(280, 280, 7, 90, true, 10, 10, 12, 'FTH', 15, '2019-09-23 08:00:00'),
	(281, 281, 7, 128, true, 15, 15, 17, 'FTH', 15, '2019-09-23 08:00:00'),
	(282, 282, 7, 166, true, 20, 20, 22, 'FTH', 15, '2019-09-23 08:00:00'),
	(283, 283, 7, 200, true, 24, 24, 26, 'FTH', 15, '2019-09-23 08:00:00'),
	(284, 284, 7, 234, true, 28, 28, 30, 'FTH', 15, '2019-09-23 08:00:00'),
	(285, 285, 7, 272, true, 33, 33, 35, 'FTH', 15, '2019-09-23 08:00:00'),
	(286, 286, 7, 310, true, 38, 38, 40, 'FTH', 15, '2019-09-23 08:00:00'),
	(287, 287, 7, 344, true, 42, 42, 44, 'FTH', 15, '2019-09-23 08:00:00'),
	(288, 288, 7, 382, true, 47, 47, 49, 'FTH', 15, '2019-09-23 08:00:00'),
	(289, 289, 7, 420, true, 52, 52, 54, 'FTH', 15, '2019-09-23 08:00:00'),
	(290, 290, 7, 454, true, 56, 56, 58, 'FTH', 15, '2019-09-23 08:00:00'),
	(291, 291, 7, 488, true, 60, 60, 62, 'FTH', 15, '2019-09-23 08:00:00'),
	(292, 292, 7, 522, true, 64, 64, 66, 'FTH', 15, '2019-09-23 08:00:00'),
	(293, 293, 7, 556, true, 68, 68, 70, 'FTH', 15, '2019-09-23 08:00:00'),
	(294, 294, 7, 590, true, 72, 72, 74, 'FTH', 15, '2019-09-23 08:00:00'),
	(295, 295, 8, 74, true, 10, 10, 11, 'FS', 10, '2020-09-21 08:00:00'),
	(296, 296, 8, 112, true, 15, 15, 16, 'FS', 10, '2020-09-21 08:00:00'),
	(297, 297, 8, 150, true, 20, 20, 21, 'FS', 10, '2020-09-21 08:00:00'),
	(298, 298, 8, 184, true, 24, 24, 25, 'FS', 10, '2020-09-21 08:00:00'),
	(299, 299, 8, 218, true, 28, 28, 29, 'FS', 10, '2020-09-21 08:00:00'),
	(300, 300, 8, 256, true, 33, 33, 34, 'FS', 10, '2020-09-21 08:00:00'),
	(301, 301, 8, 294, true, 38, 38, 39, 'FS', 10, '2020-09-21 08:00:00'),
	(302, 302, 8, 328, true, 42, 42, 43, 'FS', 10, '2020-09-21 08:00:00'),
	(303, 303, 8, 366, true, 47, 47, 48, 'FS', 10, '2020-09-21 08:00:00'),
	(304, 304, 8, 404, true, 52, 52, 53, 'FS', 10, '2020-09-21 08:00:00'),
	(305, 305, 8, 438, true, 56, 56, 57, 'FS', 10, '2020-09-21 08:00:00'),
	(306, 306, 8, 472, true, 60, 60, 61, 'FS', 10, '2020-09-21 08:00:00'),
	(307, 307, 8, 506, true, 64, 64, 65, 'FS', 10, '2020-09-21 08:00:00'),
	(308, 308, 8, 540, true, 68, 68, 69, 'FS', 10, '2020-09-21 08:00:00'),
	(309, 309, 8, 574, true, 72, 72, 73, 'FS', 10, '2020-09-21 08:00:00'),
	(310, 310, 8, 608, true, 76, 76, 77, 'FS', 10, '2020-09-21 08:00:00'),
	(311, 311, 8, 642, true, 80, 80, 81, 'FS', 10, '2020-09-21 08:00:00'),
	(312, 312, 8, 10, true, 1, 1, 3, 'GR', 9, '2020-09-21 08:00:00'),
	(313, 313, 8, 44, true, 5, 5, 7, 'GR', 9, '2020-09-21 08:00:00'),
	(314, 314, 8, 82, true, 10, 10, 12, 'GR', 9, '2020-09-21 08:00:00'),
	(315, 315, 8, 120, true, 15, 15, 17, 'GR', 9, '2020-09-21 08:00:00'),
	(316, 316, 8, 158, true, 20, 20, 22, 'GR', 9, '2020-09-21 08:00:00'),
	(317, 317, 8, 192, true, 24, 24, 26, 'GR', 9, '2020-09-21 08:00:00'),
	(318, 318, 8, 226, true, 28, 28, 30, 'GR', 9, '2020-09-21 08:00:00'),
	(319, 319, 8, 264, true, 33, 33, 35, 'GR', 9, '2020-09-21 08:00:00'),
	(320, 320, 8, 302, true, 38, 38, 40, 'GR', 9, '2020-09-21 08:00:00'),
	(321, 321, 8, 336, true, 42, 42, 44, 'GR', 9, '2020-09-21 08:00:00'),
	(322, 322, 8, 374, true, 47, 47, 49, 'GR', 9, '2020-09-21 08:00:00'),
	(323, 323, 8, 412, true, 52, 52, 54, 'GR', 9, '2020-09-21 08:00:00'),
	(324, 324, 8, 446, true, 56, 56, 58, 'GR', 9, '2020-09-21 08:00:00'),
	(325, 325, 8, 480, true, 60, 60, 62, 'GR', 9, '2020-09-21 08:00:00'),
	(326, 326, 8, 514, true, 64, 64, 66, 'GR', 9, '2020-09-21 08:00:00'),
	(327, 327, 8, 548, true, 68, 68, 70, 'GR', 9, '2020-09-21 08:00:00'),
	(328, 328, 8, 582, true, 72, 72, 74, 'GR', 9, '2020-09-21 08:00:00'),
	(329, 329, 8, 616, true, 76, 76, 78, 'GR', 9, '2020-09-21 08:00:00'),
	(330, 330, 8, 650, true, 80, 80, 82, 'GR', 9, '2020-09-21 08:00:00'),
	(331, 331, 8, 11, true, 1, 1, 3, 'GR', 10, '2020-09-21 08:00:00'),
	(332, 332, 8, 45, true, 5, 5, 7, 'GR', 10, '2020-09-21 08:00:00'),
	(333, 333, 8, 83, true, 10, 10, 12, 'GR', 10, '2020-09-21 08:00:00'),
	(334, 334, 8, 121, true, 15, 15, 17, 'GR', 10, '2020-09-21 08:00:00'),
	(335, 335, 8, 159, true, 20, 20, 22, 'GR', 10, '2020-09-21 08:00:00'),
	(336, 336, 8, 193, true, 24, 24, 26, 'GR', 10, '2020-09-21 08:00:00'),
	(337, 337, 8, 227, true, 28, 28, 30, 'GR', 10, '2020-09-21 08:00:00'),
	(338, 338, 8, 265, true, 33, 33, 35, 'GR', 10, '2020-09-21 08:00:00'),
	(339, 339, 8, 303, true, 38, 38, 40, 'GR', 10, '2020-09-21 08:00:00'),
	(340, 340, 8, 337, true, 42, 42, 44, 'GR', 10, '2020-09-21 08:00:00'),
	(341, 341, 8, 375, true, 47, 47, 49, 'GR', 10, '2020-09-21 08:00:00'),
	(342, 342, 8, 413, true, 52, 52, 54, 'GR', 10, '2020-09-21 08:00:00'),
	(343, 343, 8, 447, true, 56, 56, 58, 'GR', 10, '2020-09-21 08:00:00'),
	(344, 344, 8, 481, true, 60, 60, 62, 'GR', 10, '2020-09-21 08:00:00'),
	(345, 345, 8, 515, true, 64, 64, 66, 'GR', 10, '2020-09-21 08:00:00'),
	(346, 346, 8, 549, true, 68, 68, 70, 'GR', 10, '2020-09-21 08:00:00'),
	(347, 347, 8, 583, true, 72, 72, 74, 'GR', 10, '2020-09-21 08:00:00'),
	(348, 348, 8, 617, true, 76, 76, 78, 'GR', 10, '2020-09-21 08:00:00'),
	(349, 349, 8, 651, true, 80, 80, 82, 'GR', 10, '2020-09-21 08:00:00'),
	(350, 350, 8, 15, true, 1, 1, 3, 'FTH', 15, '2020-09-21 08:00:00'),
	(351, 351, 8, 49, true, 5, 5, 7, 'FTH', 15, '2020-09-21 08:00:00'),
	(352, 352, 8, 87, true, 10, 10, 12, 'FTH', 15, '2020-09-21 08:00:00'),
	(353, 353, 8, 125, true, 15, 15, 17, 'FTH', 15, '2020-09-21 08:00:00'),
	(354, 354, 8, 163, true, 20, 20, 22, 'FTH', 15, '2020-09-21 08:00:00'),
	(355, 355, 8, 197, true, 24, 24, 26, 'FTH', 15, '2020-09-21 08:00:00'),
	(356, 356, 8, 231, true, 28, 28, 30, 'FTH', 15, '2020-09-21 08:00:00'),
	(357, 357, 8, 269, true, 33, 33, 35, 'FTH', 15, '2020-09-21 08:00:00'),
	(358, 358, 8, 307, true, 38, 38, 40, 'FTH', 15, '2020-09-21 08:00:00'),
	(359, 359, 8, 341, true, 42, 42, 44, 'FTH', 15, '2020-09-21 08:00:00'),
	(360, 360, 8, 379, true, 47, 47, 49, 'FTH', 15, '2020-09-21 08:00:00'),
	(361, 361, 8, 417, true, 52, 52, 54, 'FTH', 15, '2020-09-21 08:00:00'),
	(362, 362, 8, 451, true, 56, 56, 58, 'FTH', 15, '2020-09-21 08:00:00'),
	(363, 363, 8, 485, true, 60, 60, 62, 'FTH', 15, '2020-09-21 08:00:00'),
	(364, 364, 8, 519, true, 64, 64, 66, 'FTH', 15, '2020-09-21 08:00:00'),
	(365, 365, 8, 553, true, 68, 68, 70, 'FTH', 15, '2020-09-21 08:00:00'),
	(366, 366, 8, 587, true, 72, 72, 74, 'FTH', 15, '2020-09-21 08:00:00'),
	(367, 367, 8, 621, true, 76, 76, 78, 'FTH', 15, '2020-09-21 08:00:00'),
	(368, 368, 8, 655, true, 80, 80, 82, 'FTH', 15, '2020-09-21 08:00:00'),
	(369, 369, 8, 16, true, 1, 1, 3, 'FTH', 15, '2020-09-21 08:00:00'),
	(370, 370, 8, 50, true, 5, 5, 7, 'FTH', 15, '2020-09-21 08:00:00'),
	(371, 371, 8, 88, true, 10, 10, 12, 'FTH', 15, '2020-09-21 08:00:00'),
	(372, 372, 8, 126, true, 15, 15, 17, 'FTH', 15, '2020-09-21 08:00:00'),
	(373, 373, 8, 164, true, 20, 20, 22, 'FTH', 15, '2020-09-21 08:00:00'),
	(374, 374, 8, 198, true, 24, 24, 26, 'FTH', 15, '2020-09-21 08:00:00'),
	(375, 375, 8, 232, true, 28, 28, 30, 'FTH', 15, '2020-09-21 08:00:00'),
	(376, 376, 8, 270, true, 33, 33, 35, 'FTH', 15, '2020-09-21 08:00:00'),
	(377, 377, 8, 308, true, 38, 38, 40, 'FTH', 15, '2020-09-21 08:00:00'),
	(378, 378, 8, 342, true, 42, 42, 44, 'FTH', 15, '2020-09-21 08:00:00'),
	(379, 379, 8, 380, true, 47, 47, 49, 'FTH', 15, '2020-09-21 08:00:00'),
	(380, 380, 9, 446, true, 56, 56, 58, 'GR', 9, '2019-08-31 08:00:00'),
	(381, 381, 9, 480, true, 60, 60, 62, 'GR', 9, '2019-08-31 08:00:00'),
	(382, 382, 9, 514, true, 64, 64, 66, 'GR', 9, '2019-08-31 08:00:00'),
	(383, 383, 9, 548, true, 68, 68, 70, 'GR', 9, '2019-08-31 08:00:00'),
	(384, 384, 9, 582, true, 72, 72, 74, 'GR', 9, '2019-08-31 08:00:00'),
	(385, 385, 9, 616, true, 76, 76, 78, 'GR', 9, '2019-08-31 08:00:00'),
	(386, 386, 9, 650, true, 80, 80, 82, 'GR', 9, '2019-08-31 08:00:00'),
	(387, 387, 9, 12, true, 1, 1, 3, 'GR', 12, '2019-08-31 08:00:00'),
	(388, 388, 9, 46, true, 5, 5, 7, 'GR', 12, '2019-08-31 08:00:00'),
	(389, 389, 9, 84, true, 10, 10, 12, 'GR', 12, '2019-08-31 08:00:00'),
	(390, 390, 9, 122, true, 15, 15, 17, 'GR', 12, '2019-08-31 08:00:00'),
	(391, 391, 9, 160, true, 20, 20, 22, 'GR', 12, '2019-08-31 08:00:00'),
	(392, 392, 9, 194, true, 24, 24, 26, 'GR', 12, '2019-08-31 08:00:00'),
	(393, 393, 9, 228, true, 28, 28, 30, 'GR', 12, '2019-08-31 08:00:00'),
	(394, 394, 9, 266, true, 33, 33, 35, 'GR', 12, '2019-08-31 08:00:00'),
	(395, 395, 9, 304, true, 38, 38, 40, 'GR', 12, '2019-08-31 08:00:00'),
	(396, 396, 9, 338, true, 42, 42, 44, 'GR', 12, '2019-08-31 08:00:00'),
	(397, 397, 9, 376, true, 47, 47, 49, 'GR', 12, '2019-08-31 08:00:00'),
	(398, 398, 9, 414, true, 52, 52, 54, 'GR', 12, '2019-08-31 08:00:00'),
	(399, 399, 9, 448, true, 56, 56, 58, 'GR', 12, '2019-08-31 08:00:00'),
	(400, 400, 9, 482, true, 60, 60, 62, 'GR', 12, '2019-08-31 08:00:00');
INSERT INTO public.participants VALUES
	(401, 401, 9, 516, true, 64, 64, 66, 'GR', 12, '2019-08-31 08:00:00'),
	(402, 402, 9, 550, true, 68, 68, 70, 'GR', 12, '2019-08-31 08:00:00'),
	(403, 403, 9, 584, true, 72, 72, 74, 'GR', 12, '2019-08-31 08:00:00'),
	(404, 404, 9, 618, true, 76, 76, 78, 'GR', 12, '2019-08-31 08:00:00'),
	(405, 405, 9, 652, true, 80, 80, 82, 'GR', 12, '2019-08-31 08:00:00'),
	(406, 406, 9, 13, true, 1, 1, 3, 'GR', 12, '2019-08-31 08:00:00'),
	(407, 407, 9, 47, true, 5, 5, 7, 'GR', 12, '2019-08-31 08:00:00'),
	(408, 408, 9, 85, true, 10, 10, 12, 'GR', 12, '2019-08-31 08:00:00'),
	(409, 409, 9, 123, true, 15, 15, 17, 'GR', 12, '2019-08-31 08:00:00'),
	(410, 410, 9, 161, true, 20, 20, 22, 'GR', 12, '2019-08-31 08:00:00'),
	(411, 411, 9, 195, true, 24, 24, 26, 'GR', 12, '2019-08-31 08:00:00'),
	(412, 412, 9, 229, true, 28, 28, 30, 'GR', 12, '2019-08-31 08:00:00'),
	(413, 413, 9, 267, true, 33, 33, 35, 'GR', 12, '2019-08-31 08:00:00'),
	(414, 414, 9, 305, true, 38, 38, 40, 'GR', 12, '2019-08-31 08:00:00'),
	(415, 415, 9, 339, true, 42, 42, 44, 'GR', 12, '2019-08-31 08:00:00'),
	(416, 416, 9, 377, true, 47, 47, 49, 'GR', 12, '2019-08-31 08:00:00'),
	(417, 417, 9, 415, true, 52, 52, 54, 'GR', 12, '2019-08-31 08:00:00'),
	(418, 418, 9, 449, true, 56, 56, 58, 'GR', 12, '2019-08-31 08:00:00'),
	(419, 419, 9, 483, true, 60, 60, 62, 'GR', 12, '2019-08-31 08:00:00'),
	(420, 420, 9, 517, true, 64, 64, 66, 'GR', 12, '2019-08-31 08:00:00'),
	(421, 421, 9, 551, true, 68, 68, 70, 'GR', 12, '2019-08-31 08:00:00'),
	(422, 422, 9, 585, true, 72, 72, 74, 'GR', 12, '2019-08-31 08:00:00'),
	(423, 423, 9, 619, true, 76, 76, 78, 'GR', 12, '2019-08-31 08:00:00'),
	(424, 424, 9, 653, true, 80, 80, 82, 'GR', 12, '2019-08-31 08:00:00'),
	(425, 425, 9, 14, true, 1, 1, 3, 'GR', 12, '2019-08-31 08:00:00'),
	(426, 426, 9, 48, true, 5, 5, 7, 'GR', 12, '2019-08-31 08:00:00'),
	(427, 427, 9, 86, true, 10, 10, 12, 'GR', 12, '2019-08-31 08:00:00'),
	(428, 428, 9, 124, true, 15, 15, 17, 'GR', 12, '2019-08-31 08:00:00'),
	(429, 429, 9, 162, true, 20, 20, 22, 'GR', 12, '2019-08-31 08:00:00'),
	(430, 430, 9, 196, true, 24, 24, 26, 'GR', 12, '2019-08-31 08:00:00'),
	(431, 431, 9, 230, true, 28, 28, 30, 'GR', 12, '2019-08-31 08:00:00'),
	(432, 432, 9, 268, true, 33, 33, 35, 'GR', 12, '2019-08-31 08:00:00'),
	(433, 433, 9, 306, true, 38, 38, 40, 'GR', 12, '2019-08-31 08:00:00'),
	(434, 434, 9, 340, true, 42, 42, 44, 'GR', 12, '2019-08-31 08:00:00'),
	(435, 435, 9, 378, true, 47, 47, 49, 'GR', 12, '2019-08-31 08:00:00'),
	(436, 436, 9, 416, true, 52, 52, 54, 'GR', 12, '2019-08-31 08:00:00'),
	(437, 437, 9, 450, true, 56, 56, 58, 'GR', 12, '2019-08-31 08:00:00'),
	(438, 438, 9, 484, true, 60, 60, 62, 'GR', 12, '2019-08-31 08:00:00'),
	(439, 439, 9, 518, true, 64, 64, 66, 'GR', 12, '2019-08-31 08:00:00'),
	(440, 440, 9, 552, true, 68, 68, 70, 'GR', 12, '2019-08-31 08:00:00'),
	(441, 441, 9, 586, true, 72, 72, 74, 'GR', 12, '2019-08-31 08:00:00'),
	(442, 442, 9, 620, true, 76, 76, 78, 'GR', 12, '2019-08-31 08:00:00'),
	(443, 443, 9, 654, true, 80, 80, 82, 'GR', 12, '2019-08-31 08:00:00'),
	(444, 444, 9, 24, true, 1, 1, 4, 'GY', 9, '2019-08-31 08:00:00'),
	(445, 445, 9, 58, true, 5, 5, 8, 'GY', 9, '2019-08-31 08:00:00'),
	(446, 446, 9, 96, true, 10, 10, 13, 'GY', 9, '2019-08-31 08:00:00'),
	(447, 447, 9, 134, true, 15, 15, 18, 'GY', 9, '2019-08-31 08:00:00'),
	(448, 448, 9, 172, true, 20, 20, 23, 'GY', 9, '2019-08-31 08:00:00'),
	(449, 449, 9, 206, true, 24, 24, 27, 'GY', 9, '2019-08-31 08:00:00'),
	(450, 450, 9, 240, true, 28, 28, 31, 'GY', 9, '2019-08-31 08:00:00'),
	(451, 451, 9, 278, true, 33, 33, 36, 'GY', 9, '2019-08-31 08:00:00'),
	(452, 452, 9, 316, true, 38, 38, 41, 'GY', 9, '2019-08-31 08:00:00'),
	(453, 453, 9, 350, true, 42, 42, 45, 'GY', 9, '2019-08-31 08:00:00'),
	(454, 454, 9, 388, true, 47, 47, 50, 'GY', 9, '2019-08-31 08:00:00'),
	(455, 455, 9, 426, true, 52, 52, 55, 'GY', 9, '2019-08-31 08:00:00'),
	(456, 456, 9, 460, true, 56, 56, 59, 'GY', 9, '2019-08-31 08:00:00'),
	(457, 457, 9, 494, true, 60, 60, 63, 'GY', 9, '2019-08-31 08:00:00'),
	(458, 458, 9, 528, true, 64, 64, 67, 'GY', 9, '2019-08-31 08:00:00'),
	(459, 459, 9, 562, true, 68, 68, 71, 'GY', 9, '2019-08-31 08:00:00'),
	(460, 460, 9, 596, true, 72, 72, 75, 'GY', 9, '2019-08-31 08:00:00'),
	(461, 461, 9, 630, true, 76, 76, 79, 'GY', 9, '2019-08-31 08:00:00'),
	(462, 462, 9, 664, true, 80, 80, 83, 'GY', 9, '2019-08-31 08:00:00'),
	(463, 463, 9, 25, true, 1, 1, 4, 'GY', 12, '2019-08-31 08:00:00'),
	(464, 464, 9, 59, true, 5, 5, 8, 'GY', 12, '2019-08-31 08:00:00'),
	(465, 465, 9, 97, true, 10, 10, 13, 'GY', 12, '2019-08-31 08:00:00'),
	(466, 466, 9, 135, true, 15, 15, 18, 'GY', 12, '2019-08-31 08:00:00'),
	(467, 467, 9, 173, true, 20, 20, 23, 'GY', 12, '2019-08-31 08:00:00'),
	(468, 468, 9, 207, true, 24, 24, 27, 'GY', 12, '2019-08-31 08:00:00'),
	(469, 469, 9, 241, true, 28, 28, 31, 'GY', 12, '2019-08-31 08:00:00'),
	(470, 470, 9, 279, true, 33, 33, 36, 'GY', 12, '2019-08-31 08:00:00'),
	(471, 471, 9, 317, true, 38, 38, 41, 'GY', 12, '2019-08-31 08:00:00'),
	(472, 472, 9, 351, true, 42, 42, 45, 'GY', 12, '2019-08-31 08:00:00'),
	(473, 473, 9, 389, true, 47, 47, 50, 'GY', 12, '2019-08-31 08:00:00'),
	(474, 474, 9, 427, true, 52, 52, 55, 'GY', 12, '2019-08-31 08:00:00'),
	(475, 475, 9, 461, true, 56, 56, 59, 'GY', 12, '2019-08-31 08:00:00'),
	(476, 476, 9, 495, true, 60, 60, 63, 'GY', 12, '2019-08-31 08:00:00'),
	(477, 477, 9, 529, true, 64, 64, 67, 'GY', 12, '2019-08-31 08:00:00'),
	(478, 478, 9, 563, true, 68, 68, 71, 'GY', 12, '2019-08-31 08:00:00'),
	(479, 479, 9, 597, true, 72, 72, 75, 'GY', 12, '2019-08-31 08:00:00'),
	(480, 480, 9, 631, true, 76, 76, 79, 'GY', 12, '2019-08-31 08:00:00'),
	(481, 481, 9, 665, true, 80, 80, 83, 'GY', 12, '2019-08-31 08:00:00'),
	(482, 482, 9, 26, true, 1, 1, 4, 'GY', 12, '2019-08-31 08:00:00'),
	(483, 483, 9, 60, true, 5, 5, 8, 'GY', 12, '2019-08-31 08:00:00'),
	(484, 484, 9, 98, true, 10, 10, 13, 'GY', 12, '2019-08-31 08:00:00'),
	(485, 485, 9, 136, true, 15, 15, 18, 'GY', 12, '2019-08-31 08:00:00'),
	(486, 486, 9, 174, true, 20, 20, 23, 'GY', 12, '2019-08-31 08:00:00'),
	(487, 487, 9, 208, true, 24, 24, 27, 'GY', 12, '2019-08-31 08:00:00'),
	(488, 488, 9, 242, true, 28, 28, 31, 'GY', 12, '2019-08-31 08:00:00'),
	(489, 489, 9, 280, true, 33, 33, 36, 'GY', 12, '2019-08-31 08:00:00'),
	(490, 490, 9, 318, true, 38, 38, 41, 'GY', 12, '2019-08-31 08:00:00'),
	(491, 491, 9, 352, true, 42, 42, 45, 'GY', 12, '2019-08-31 08:00:00'),
	(492, 492, 9, 390, true, 47, 47, 50, 'GY', 12, '2019-08-31 08:00:00'),
	(493, 493, 9, 428, true, 52, 52, 55, 'GY', 12, '2019-08-31 08:00:00'),
	(494, 494, 9, 462, true, 56, 56, 59, 'GY', 12, '2019-08-31 08:00:00'),
	(495, 495, 9, 496, true, 60, 60, 63, 'GY', 12, '2019-08-31 08:00:00'),
	(496, 496, 9, 530, true, 64, 64, 67, 'GY', 12, '2019-08-31 08:00:00'),
	(497, 497, 9, 564, true, 68, 68, 71, 'GY', 12, '2019-08-31 08:00:00'),
	(498, 498, 9, 598, true, 72, 72, 75, 'GY', 12, '2019-08-31 08:00:00'),
	(499, 499, 9, 632, true, 76, 76, 79, 'GY', 12, '2019-08-31 08:00:00'),
	(500, 500, 9, 666, true, 80, 80, 83, 'GY', 12, '2019-08-31 08:00:00'),
	(501, 501, 9, 27, true, 1, 1, 4, 'GY', 12, '2019-08-31 08:00:00'),
	(502, 502, 9, 61, true, 5, 5, 8, 'GY', 12, '2019-08-31 08:00:00'),
	(503, 503, 9, 99, true, 10, 10, 13, 'GY', 12, '2019-08-31 08:00:00'),
	(504, 504, 9, 137, true, 15, 15, 18, 'GY', 12, '2019-08-31 08:00:00'),
	(505, 505, 9, 175, true, 20, 20, 23, 'GY', 12, '2019-08-31 08:00:00'),
	(506, 506, 9, 209, true, 24, 24, 27, 'GY', 12, '2019-08-31 08:00:00'),
	(507, 507, 9, 243, true, 28, 28, 31, 'GY', 12, '2019-08-31 08:00:00'),
	(508, 508, 9, 281, true, 33, 33, 36, 'GY', 12, '2019-08-31 08:00:00'),
	(509, 509, 9, 319, true, 38, 38, 41, 'GY', 12, '2019-08-31 08:00:00'),
	(510, 510, 9, 353, true, 42, 42, 45, 'GY', 12, '2019-08-31 08:00:00'),
	(511, 511, 9, 391, true, 47, 47, 50, 'GY', 12, '2019-08-31 08:00:00'),
	(512, 512, 9, 429, true, 52, 52, 55, 'GY', 12, '2019-08-31 08:00:00'),
	(513, 513, 9, 463, true, 56, 56, 59, 'GY', 12, '2019-08-31 08:00:00'),
	(514, 514, 9, 497, true, 60, 60, 63, 'GY', 12, '2019-08-31 08:00:00'),
	(515, 515, 9, 531, true, 64, 64, 67, 'GY', 12, '2019-08-31 08:00:00'),
	(516, 516, 9, 565, true, 68, 68, 71, 'GY', 12, '2019-08-31 08:00:00'),
	(517, 517, 9, 599, true, 72, 72, 75, 'GY', 12, '2019-08-31 08:00:00'),
	(518, 518, 9, 633, true, 76, 76, 79, 'GY', 12, '2019-08-31 08:00:00'),
	(519, 519, 9, 667, true, 80, 80, 83, 'GY', 12, '2019-08-31 08:00:00'),
	(520, 520, 9, 28, true, 1, 1, 4, 'GY', 12, '2019-08-31 08:00:00'),
	(521, 521, 9, 62, true, 5, 5, 8, 'GY', 12, '2019-08-31 08:00:00'),
	(522, 522, 9, 100, true, 10, 10, 13, 'GY', 12, '2019-08-31 08:00:00'),
	(523, 523, 9, 138, true, 15, 15, 18, 'GY', 12, '2019-08-31 08:00:00'),
	(524, 524, 9, 176, true, 20, 20, 23, 'GY', 12, '2019-08-31 08:00:00'),
	(525, 525, 9, 210, true, 24, 24, 27, 'GY', 12, '2019-08-31 08:00:00'),
	(526, 526, 9, 244, true, 28, 28, 31, 'GY', 12, '2019-08-31 08:00:00'),
	(527, 527, 9, 282, true, 33, 33, 36, 'GY', 12, '2019-08-31 08:00:00'),
	(528, 528, 9, 320, true, 38, 38, 41, 'GY', 12, '2019-08-31 08:00:00'),
	(529, 529, 10, 336, true, 42, 42, 44, 'GR', 9, '2020-08-29 08:00:00'),
	(530, 530, 10, 374, true, 47, 47, 49, 'GR', 9, '2020-08-29 08:00:00'),
	(531, 531, 10, 412, true, 52, 52, 54, 'GR', 9, '2020-08-29 08:00:00'),
	(532, 532, 10, 446, true, 56, 56, 58, 'GR', 9, '2020-08-29 08:00:00'),
	(533, 533, 10, 480, true, 60, 60, 62, 'GR', 9, '2020-08-29 08:00:00'),
	(534, 534, 10, 514, true, 64, 64, 66, 'GR', 9, '2020-08-29 08:00:00'),
	(535, 535, 10, 548, true, 68, 68, 70, 'GR', 9, '2020-08-29 08:00:00'),
	(536, 536, 10, 582, true, 72, 72, 74, 'GR', 9, '2020-08-29 08:00:00'),
	(537, 537, 10, 616, true, 76, 76, 78, 'GR', 9, '2020-08-29 08:00:00'),
	(538, 538, 10, 650, true, 80, 80, 82, 'GR', 9, '2020-08-29 08:00:00'),
	(539, 539, 10, 12, true, 1, 1, 3, 'GR', 12, '2020-08-29 08:00:00'),
	(540, 540, 10, 46, true, 5, 5, 7, 'GR', 12, '2020-08-29 08:00:00'),
	(541, 541, 10, 84, true, 10, 10, 12, 'GR', 12, '2020-08-29 08:00:00'),
	(542, 542, 10, 122, true, 15, 15, 17, 'GR', 12, '2020-08-29 08:00:00'),
	(543, 543, 10, 160, true, 20, 20, 22, 'GR', 12, '2020-08-29 08:00:00'),
	(544, 544, 10, 194, true, 24, 24, 26, 'GR', 12, '2020-08-29 08:00:00'),
	(545, 545, 10, 228, true, 28, 28, 30, 'GR', 12, '2020-08-29 08:00:00'),
	(546, 546, 10, 266, true, 33, 33, 35, 'GR', 12, '2020-08-29 08:00:00'),
	(547, 547, 10, 304, true, 38, 38, 40, 'GR', 12, '2020-08-29 08:00:00'),
	(548, 548, 10, 338, true, 42, 42, 44, 'GR', 12, '2020-08-29 08:00:00'),
	(549, 549, 10, 376, true, 47, 47, 49, 'GR', 12, '2020-08-29 08:00:00'),
	(550, 550, 10, 414, true, 52, 52, 54, 'GR', 12, '2020-08-29 08:00:00'),
	(551, 551, 10, 448, true, 56, 56, 58, 'GR', 12, '2020-08-29 08:00:00'),
	(552, 552, 10, 482, true, 60, 60, 62, 'GR', 12, '2020-08-29 08:00:00'),
	(553, 553, 10, 516, true, 64, 64, 66, 'GR', 12, '2020-08-29 08:00:00'),
	(554, 554, 10, 550, true, 68, 68, 70, 'GR', 12, '2020-08-29 08:00:00'),
	(555, 555, 10, 584, true, 72, 72, 74, 'GR', 12, '2020-08-29 08:00:00'),
	(556, 556, 10, 618, true, 76, 76, 78, 'GR', 12, '2020-08-29 08:00:00'),
	(557, 557, 10, 652, true, 80, 80, 82, 'GR', 12, '2020-08-29 08:00:00'),
	(558, 558, 10, 13, true, 1, 1, 3, 'GR', 12, '2020-08-29 08:00:00'),
	(559, 559, 10, 47, true, 5, 5, 7, 'GR', 12, '2020-08-29 08:00:00'),
	(560, 560, 10, 85, true, 10, 10, 12, 'GR', 12, '2020-08-29 08:00:00'),
	(561, 561, 10, 123, true, 15, 15, 17, 'GR', 12, '2020-08-29 08:00:00'),
	(562, 562, 10, 161, true, 20, 20, 22, 'GR', 12, '2020-08-29 08:00:00'),
	(563, 563, 10, 195, true, 24, 24, 26, 'GR', 12, '2020-08-29 08:00:00'),
	(564, 564, 10, 229, true, 28, 28, 30, 'GR', 12, '2020-08-29 08:00:00'),
	(565, 565, 10, 267, true, 33, 33, 35, 'GR', 12, '2020-08-29 08:00:00'),
	(566, 566, 10, 305, true, 38, 38, 40, 'GR', 12, '2020-08-29 08:00:00'),
	(567, 567, 10, 339, true, 42, 42, 44, 'GR', 12, '2020-08-29 08:00:00'),
	(568, 568, 10, 377, true, 47, 47, 49, 'GR', 12, '2020-08-29 08:00:00'),
	(569, 569, 10, 415, true, 52, 52, 54, 'GR', 12, '2020-08-29 08:00:00'),
	(570, 570, 10, 449, true, 56, 56, 58, 'GR', 12, '2020-08-29 08:00:00'),
	(571, 571, 10, 483, true, 60, 60, 62, 'GR', 12, '2020-08-29 08:00:00'),
	(572, 572, 10, 517, true, 64, 64, 66, 'GR', 12, '2020-08-29 08:00:00'),
	(573, 573, 10, 551, true, 68, 68, 70, 'GR', 12, '2020-08-29 08:00:00'),
	(574, 574, 10, 585, true, 72, 72, 74, 'GR', 12, '2020-08-29 08:00:00'),
	(575, 575, 10, 619, true, 76, 76, 78, 'GR', 12, '2020-08-29 08:00:00'),
	(576, 576, 10, 653, true, 80, 80, 82, 'GR', 12, '2020-08-29 08:00:00'),
	(577, 577, 10, 14, true, 1, 1, 3, 'GR', 12, '2020-08-29 08:00:00'),
	(578, 578, 10, 48, true, 5, 5, 7, 'GR', 12, '2020-08-29 08:00:00'),
	(579, 579, 10, 86, true, 10, 10, 12, 'GR', 12, '2020-08-29 08:00:00'),
	(580, 580, 10, 124, true, 15, 15, 17, 'GR', 12, '2020-08-29 08:00:00'),
	(581, 581, 10, 162, true, 20, 20, 22, 'GR', 12, '2020-08-29 08:00:00'),
	(582, 582, 10, 196, true, 24, 24, 26, 'GR', 12, '2020-08-29 08:00:00'),
	(583, 583, 10, 230, true, 28, 28, 30, 'GR', 12, '2020-08-29 08:00:00'),
	(584, 584, 10, 268, true, 33, 33, 35, 'GR', 12, '2020-08-29 08:00:00'),
	(585, 585, 10, 306, true, 38, 38, 40, 'GR', 12, '2020-08-29 08:00:00'),
	(586, 586, 10, 340, true, 42, 42, 44, 'GR', 12, '2020-08-29 08:00:00'),
	(587, 587, 10, 378, true, 47, 47, 49, 'GR', 12, '2020-08-29 08:00:00'),
	(588, 588, 10, 416, true, 52, 52, 54, 'GR', 12, '2020-08-29 08:00:00'),
	(589, 589, 10, 450, true, 56, 56, 58, 'GR', 12, '2020-08-29 08:00:00'),
	(590, 590, 10, 484, true, 60, 60, 62, 'GR', 12, '2020-08-29 08:00:00'),
	(591, 591, 10, 518, true, 64, 64, 66, 'GR', 12, '2020-08-29 08:00:00'),
	(592, 592, 10, 552, true, 68, 68, 70, 'GR', 12, '2020-08-29 08:00:00'),
	(593, 593, 10, 586, true, 72, 72, 74, 'GR', 12, '2020-08-29 08:00:00'),
	(594, 594, 10, 620, true, 76, 76, 78, 'GR', 12, '2020-08-29 08:00:00'),
	(595, 595, 10, 654, true, 80, 80, 82, 'GR', 12, '2020-08-29 08:00:00'),
	(596, 596, 10, 24, true, 1, 1, 4, 'GY', 9, '2020-08-29 08:00:00'),
	(597, 597, 10, 58, true, 5, 5, 8, 'GY', 9, '2020-08-29 08:00:00'),
	(598, 598, 10, 96, true, 10, 10, 13, 'GY', 9, '2020-08-29 08:00:00'),
	(599, 599, 10, 134, true, 15, 15, 18, 'GY', 9, '2020-08-29 08:00:00'),
	(600, 600, 10, 172, true, 20, 20, 23, 'GY', 9, '2020-08-29 08:00:00');
INSERT INTO public.participants VALUES
	(601, 601, 10, 206, true, 24, 24, 27, 'GY', 9, '2020-08-29 08:00:00'),
	(602, 602, 10, 240, true, 28, 28, 31, 'GY', 9, '2020-08-29 08:00:00'),
	(603, 603, 10, 278, true, 33, 33, 36, 'GY', 9, '2020-08-29 08:00:00'),
	(604, 604, 10, 316, true, 38, 38, 41, 'GY', 9, '2020-08-29 08:00:00'),
	(605, 605, 10, 350, true, 42, 42, 45, 'GY', 9, '2020-08-29 08:00:00'),
	(606, 606, 10, 388, true, 47, 47, 50, 'GY', 9, '2020-08-29 08:00:00'),
	(607, 607, 10, 426, true, 52, 52, 55, 'GY', 9, '2020-08-29 08:00:00'),
	(608, 608, 10, 460, true, 56, 56, 59, 'GY', 9, '2020-08-29 08:00:00'),
	(609, 609, 10, 494, true, 60, 60, 63, 'GY', 9, '2020-08-29 08:00:00'),
	(610, 610, 10, 528, true, 64, 64, 67, 'GY', 9, '2020-08-29 08:00:00'),
	(611, 611, 10, 562, true, 68, 68, 71, 'GY', 9, '2020-08-29 08:00:00'),
	(612, 612, 10, 596, true, 72, 72, 75, 'GY', 9, '2020-08-29 08:00:00'),
	(613, 613, 10, 630, true, 76, 76, 79, 'GY', 9, '2020-08-29 08:00:00'),
	(614, 614, 10, 664, true, 80, 80, 83, 'GY', 9, '2020-08-29 08:00:00'),
	(615, 615, 10, 25, true, 1, 1, 4, 'GY', 12, '2020-08-29 08:00:00'),
	(616, 616, 10, 59, true, 5, 5, 8, 'GY', 12, '2020-08-29 08:00:00'),
	(617, 617, 10, 97, true, 10, 10, 13, 'GY', 12, '2020-08-29 08:00:00'),
	(618, 618, 10, 135, true, 15, 15, 18, 'GY', 12, '2020-08-29 08:00:00'),
	(619, 619, 10, 173, true, 20, 20, 23, 'GY', 12, '2020-08-29 08:00:00'),
	(620, 620, 10, 207, true, 24, 24, 27, 'GY', 12, '2020-08-29 08:00:00'),
	(621, 621, 10, 241, true, 28, 28, 31, 'GY', 12, '2020-08-29 08:00:00'),
	(622, 622, 10, 279, true, 33, 33, 36, 'GY', 12, '2020-08-29 08:00:00'),
	(623, 623, 10, 317, true, 38, 38, 41, 'GY', 12, '2020-08-29 08:00:00'),
	(624, 624, 10, 351, true, 42, 42, 45, 'GY', 12, '2020-08-29 08:00:00'),
	(625, 625, 10, 389, true, 47, 47, 50, 'GY', 12, '2020-08-29 08:00:00'),
	(626, 626, 10, 427, true, 52, 52, 55, 'GY', 12, '2020-08-29 08:00:00'),
	(627, 627, 10, 461, true, 56, 56, 59, 'GY', 12, '2020-08-29 08:00:00'),
	(628, 628, 10, 495, true, 60, 60, 63, 'GY', 12, '2020-08-29 08:00:00'),
	(629, 629, 10, 529, true, 64, 64, 67, 'GY', 12, '2020-08-29 08:00:00'),
	(630, 630, 10, 563, true, 68, 68, 71, 'GY', 12, '2020-08-29 08:00:00'),
	(631, 631, 10, 597, true, 72, 72, 75, 'GY', 12, '2020-08-29 08:00:00'),
	(632, 632, 10, 631, true, 76, 76, 79, 'GY', 12, '2020-08-29 08:00:00'),
	(633, 633, 10, 665, true, 80, 80, 83, 'GY', 12, '2020-08-29 08:00:00'),
	(634, 634, 10, 26, true, 1, 1, 4, 'GY', 12, '2020-08-29 08:00:00'),
	(635, 635, 10, 60, true, 5, 5, 8, 'GY', 12, '2020-08-29 08:00:00'),
	(636, 636, 10, 98, true, 10, 10, 13, 'GY', 12, '2020-08-29 08:00:00'),
	(637, 637, 10, 136, true, 15, 15, 18, 'GY', 12, '2020-08-29 08:00:00'),
	(638, 638, 10, 174, true, 20, 20, 23, 'GY', 12, '2020-08-29 08:00:00'),
	(639, 639, 10, 208, true, 24, 24, 27, 'GY', 12, '2020-08-29 08:00:00'),
	(640, 640, 10, 242, true, 28, 28, 31, 'GY', 12, '2020-08-29 08:00:00'),
	(641, 641, 10, 280, true, 33, 33, 36, 'GY', 12, '2020-08-29 08:00:00'),
	(642, 642, 10, 318, true, 38, 38, 41, 'GY', 12, '2020-08-29 08:00:00'),
	(643, 643, 10, 352, true, 42, 42, 45, 'GY', 12, '2020-08-29 08:00:00'),
	(644, 644, 10, 390, true, 47, 47, 50, 'GY', 12, '2020-08-29 08:00:00'),
	(645, 645, 10, 428, true, 52, 52, 55, 'GY', 12, '2020-08-29 08:00:00'),
	(646, 646, 10, 462, true, 56, 56, 59, 'GY', 12, '2020-08-29 08:00:00'),
	(647, 647, 10, 496, true, 60, 60, 63, 'GY', 12, '2020-08-29 08:00:00'),
	(648, 648, 10, 530, true, 64, 64, 67, 'GY', 12, '2020-08-29 08:00:00'),
	(649, 649, 10, 564, true, 68, 68, 71, 'GY', 12, '2020-08-29 08:00:00'),
	(650, 650, 10, 598, true, 72, 72, 75, 'GY', 12, '2020-08-29 08:00:00'),
	(651, 651, 10, 632, true, 76, 76, 79, 'GY', 12, '2020-08-29 08:00:00'),
	(652, 652, 10, 666, true, 80, 80, 83, 'GY', 12, '2020-08-29 08:00:00'),
	(653, 653, 10, 27, true, 1, 1, 4, 'GY', 12, '2020-08-29 08:00:00'),
	(654, 654, 10, 61, true, 5, 5, 8, 'GY', 12, '2020-08-29 08:00:00'),
	(655, 655, 10, 99, true, 10, 10, 13, 'GY', 12, '2020-08-29 08:00:00'),
	(656, 656, 10, 137, true, 15, 15, 18, 'GY', 12, '2020-08-29 08:00:00'),
	(657, 657, 10, 175, true, 20, 20, 23, 'GY', 12, '2020-08-29 08:00:00'),
	(658, 658, 10, 209, true, 24, 24, 27, 'GY', 12, '2020-08-29 08:00:00'),
	(659, 659, 10, 243, true, 28, 28, 31, 'GY', 12, '2020-08-29 08:00:00'),
	(660, 660, 10, 281, true, 33, 33, 36, 'GY', 12, '2020-08-29 08:00:00'),
	(661, 661, 10, 319, true, 38, 38, 41, 'GY', 12, '2020-08-29 08:00:00'),
	(662, 662, 10, 353, true, 42, 42, 45, 'GY', 12, '2020-08-29 08:00:00'),
	(663, 663, 10, 391, true, 47, 47, 50, 'GY', 12, '2020-08-29 08:00:00'),
	(664, 664, 10, 429, true, 52, 52, 55, 'GY', 12, '2020-08-29 08:00:00'),
	(665, 665, 11, 593, true, 72, 72, 74, 'GR', 11, '2020-12-12 12:00:00'),
	(666, 666, 11, 627, true, 76, 76, 78, 'GR', 11, '2020-12-12 12:00:00'),
	(667, 667, 11, 661, true, 80, 80, 82, 'GR', 11, '2020-12-12 12:00:00'),
	(668, 668, 11, 22, true, 1, 1, 3, 'GR', 11, '2020-12-12 12:00:00'),
	(669, 669, 11, 56, true, 5, 5, 7, 'GR', 11, '2020-12-12 12:00:00'),
	(670, 670, 11, 94, true, 10, 10, 12, 'GR', 11, '2020-12-12 12:00:00'),
	(671, 671, 11, 132, true, 15, 15, 17, 'GR', 11, '2020-12-12 12:00:00'),
	(672, 672, 11, 170, true, 20, 20, 22, 'GR', 11, '2020-12-12 12:00:00'),
	(673, 673, 11, 204, true, 24, 24, 26, 'GR', 11, '2020-12-12 12:00:00'),
	(674, 674, 11, 238, true, 28, 28, 30, 'GR', 11, '2020-12-12 12:00:00'),
	(675, 675, 11, 276, true, 33, 33, 35, 'GR', 11, '2020-12-12 12:00:00'),
	(676, 676, 11, 314, true, 38, 38, 40, 'GR', 11, '2020-12-12 12:00:00'),
	(677, 677, 11, 348, true, 42, 42, 44, 'GR', 11, '2020-12-12 12:00:00'),
	(678, 678, 11, 386, true, 47, 47, 49, 'GR', 11, '2020-12-12 12:00:00'),
	(679, 679, 11, 424, true, 52, 52, 54, 'GR', 11, '2020-12-12 12:00:00'),
	(680, 680, 11, 458, true, 56, 56, 58, 'GR', 11, '2020-12-12 12:00:00'),
	(681, 681, 11, 492, true, 60, 60, 62, 'GR', 11, '2020-12-12 12:00:00'),
	(682, 682, 11, 526, true, 64, 64, 66, 'GR', 11, '2020-12-12 12:00:00'),
	(683, 683, 11, 560, true, 68, 68, 70, 'GR', 11, '2020-12-12 12:00:00'),
	(684, 684, 11, 594, true, 72, 72, 74, 'GR', 11, '2020-12-12 12:00:00'),
	(685, 685, 11, 628, true, 76, 76, 78, 'GR', 11, '2020-12-12 12:00:00'),
	(686, 686, 11, 662, true, 80, 80, 82, 'GR', 11, '2020-12-12 12:00:00'),
	(687, 687, 11, 31, true, 1, 1, 4, 'GY', 11, '2020-12-12 12:00:00'),
	(688, 688, 11, 65, true, 5, 5, 8, 'GY', 11, '2020-12-12 12:00:00'),
	(689, 689, 11, 103, true, 10, 10, 13, 'GY', 11, '2020-12-12 12:00:00'),
	(690, 690, 11, 141, true, 15, 15, 18, 'GY', 11, '2020-12-12 12:00:00'),
	(691, 691, 11, 179, true, 20, 20, 23, 'GY', 11, '2020-12-12 12:00:00'),
	(692, 692, 11, 213, true, 24, 24, 27, 'GY', 11, '2020-12-12 12:00:00'),
	(693, 693, 11, 247, true, 28, 28, 31, 'GY', 11, '2020-12-12 12:00:00'),
	(694, 694, 11, 285, true, 33, 33, 36, 'GY', 11, '2020-12-12 12:00:00'),
	(695, 695, 11, 323, true, 38, 38, 41, 'GY', 11, '2020-12-12 12:00:00'),
	(696, 696, 11, 357, true, 42, 42, 45, 'GY', 11, '2020-12-12 12:00:00'),
	(697, 697, 11, 395, true, 47, 47, 50, 'GY', 11, '2020-12-12 12:00:00'),
	(698, 698, 11, 433, true, 52, 52, 55, 'GY', 11, '2020-12-12 12:00:00'),
	(699, 699, 11, 467, true, 56, 56, 59, 'GY', 11, '2020-12-12 12:00:00'),
	(700, 700, 11, 501, true, 60, 60, 63, 'GY', 11, '2020-12-12 12:00:00'),
	(701, 701, 11, 535, true, 64, 64, 67, 'GY', 11, '2020-12-12 12:00:00'),
	(702, 702, 11, 569, true, 68, 68, 71, 'GY', 11, '2020-12-12 12:00:00'),
	(703, 703, 11, 603, true, 72, 72, 75, 'GY', 11, '2020-12-12 12:00:00'),
	(704, 704, 11, 637, true, 76, 76, 79, 'GY', 11, '2020-12-12 12:00:00'),
	(705, 705, 11, 671, true, 80, 80, 83, 'GY', 11, '2020-12-12 12:00:00'),
	(706, 706, 11, 690, true, 33, 96, 97, 'GR', 11, '2020-12-12 12:00:00'),
	(707, 707, 11, 704, true, 80, 98, 99, 'GR', 11, '2020-12-12 12:00:00'),
	(708, 708, 11, 691, true, 33, 96, 97, 'GR', 11, '2020-12-12 12:00:00'),
	(709, 709, 11, 705, true, 80, 98, 99, 'GR', 11, '2020-12-12 12:00:00'),
	(710, 710, 11, 9, true, 1, 1, 2, 'FS', 11, '2020-12-12 12:00:00'),
	(711, 711, 11, 43, true, 5, 5, 6, 'FS', 11, '2020-12-12 12:00:00'),
	(712, 712, 11, 81, true, 10, 10, 11, 'FS', 11, '2020-12-12 12:00:00'),
	(713, 713, 11, 119, true, 15, 15, 16, 'FS', 11, '2020-12-12 12:00:00'),
	(714, 714, 11, 157, true, 20, 20, 21, 'FS', 11, '2020-12-12 12:00:00'),
	(715, 715, 11, 191, true, 24, 24, 25, 'FS', 11, '2020-12-12 12:00:00'),
	(716, 716, 11, 225, true, 28, 28, 29, 'FS', 11, '2020-12-12 12:00:00'),
	(717, 717, 11, 263, true, 33, 33, 34, 'FS', 11, '2020-12-12 12:00:00'),
	(718, 718, 11, 301, true, 38, 38, 39, 'FS', 11, '2020-12-12 12:00:00'),
	(719, 719, 12, 158, true, 20, 20, 22, 'GR', 9, '2020-11-22 12:00:00'),
	(720, 720, 12, 192, true, 24, 24, 26, 'GR', 9, '2020-11-22 12:00:00'),
	(721, 721, 12, 226, true, 28, 28, 30, 'GR', 9, '2020-11-22 12:00:00'),
	(722, 722, 12, 264, true, 33, 33, 35, 'GR', 9, '2020-11-22 12:00:00'),
	(723, 723, 12, 302, true, 38, 38, 40, 'GR', 9, '2020-11-22 12:00:00'),
	(724, 724, 12, 336, true, 42, 42, 44, 'GR', 9, '2020-11-22 12:00:00'),
	(725, 725, 12, 374, true, 47, 47, 49, 'GR', 9, '2020-11-22 12:00:00'),
	(726, 726, 12, 412, true, 52, 52, 54, 'GR', 9, '2020-11-22 12:00:00'),
	(727, 727, 12, 446, true, 56, 56, 58, 'GR', 9, '2020-11-22 12:00:00'),
	(728, 728, 12, 480, true, 60, 60, 62, 'GR', 9, '2020-11-22 12:00:00'),
	(729, 729, 12, 514, true, 64, 64, 66, 'GR', 9, '2020-11-22 12:00:00'),
	(730, 730, 12, 548, true, 68, 68, 70, 'GR', 9, '2020-11-22 12:00:00'),
	(731, 731, 12, 582, true, 72, 72, 74, 'GR', 9, '2020-11-22 12:00:00'),
	(732, 732, 12, 616, true, 76, 76, 78, 'GR', 9, '2020-11-22 12:00:00'),
	(733, 733, 12, 650, true, 80, 80, 82, 'GR', 9, '2020-11-22 12:00:00'),
	(734, 734, 12, 11, true, 1, 1, 3, 'GR', 10, '2020-11-22 12:00:00'),
	(735, 735, 12, 45, true, 5, 5, 7, 'GR', 10, '2020-11-22 12:00:00'),
	(736, 736, 12, 83, true, 10, 10, 12, 'GR', 10, '2020-11-22 12:00:00'),
	(737, 737, 12, 121, true, 15, 15, 17, 'GR', 10, '2020-11-22 12:00:00'),
	(738, 738, 12, 159, true, 20, 20, 22, 'GR', 10, '2020-11-22 12:00:00'),
	(739, 739, 12, 193, true, 24, 24, 26, 'GR', 10, '2020-11-22 12:00:00'),
	(740, 740, 12, 227, true, 28, 28, 30, 'GR', 10, '2020-11-22 12:00:00'),
	(741, 741, 12, 265, true, 33, 33, 35, 'GR', 10, '2020-11-22 12:00:00'),
	(742, 742, 12, 303, true, 38, 38, 40, 'GR', 10, '2020-11-22 12:00:00'),
	(743, 743, 12, 337, true, 42, 42, 44, 'GR', 10, '2020-11-22 12:00:00'),
	(744, 744, 13, 405, true, 52, 52, 53, 'FS', 13, '2020-08-03 13:00:00'),
	(745, 745, 13, 439, true, 56, 56, 57, 'FS', 13, '2020-08-03 13:00:00'),
	(746, 746, 13, 473, true, 60, 60, 61, 'FS', 13, '2020-08-03 13:00:00'),
	(747, 747, 13, 507, true, 64, 64, 65, 'FS', 13, '2020-08-03 13:00:00'),
	(748, 748, 13, 541, true, 68, 68, 69, 'FS', 13, '2020-08-03 13:00:00'),
	(749, 749, 13, 575, true, 72, 72, 73, 'FS', 13, '2020-08-03 13:00:00'),
	(750, 750, 13, 609, true, 76, 76, 77, 'FS', 13, '2020-08-03 13:00:00'),
	(751, 751, 13, 643, true, 80, 80, 81, 'FS', 13, '2020-08-03 13:00:00'),
	(752, 752, 13, 4, true, 1, 1, 2, 'FS', 13, '2020-08-03 13:00:00'),
	(753, 753, 13, 38, true, 5, 5, 6, 'FS', 13, '2020-08-03 13:00:00'),
	(754, 754, 13, 76, true, 10, 10, 11, 'FS', 13, '2020-08-03 13:00:00'),
	(755, 755, 13, 114, true, 15, 15, 16, 'FS', 13, '2020-08-03 13:00:00'),
	(756, 756, 13, 152, true, 20, 20, 21, 'FS', 13, '2020-08-03 13:00:00'),
	(757, 757, 13, 186, true, 24, 24, 25, 'FS', 13, '2020-08-03 13:00:00'),
	(758, 758, 13, 220, true, 28, 28, 29, 'FS', 13, '2020-08-03 13:00:00'),
	(759, 759, 13, 258, true, 33, 33, 34, 'FS', 13, '2020-08-03 13:00:00'),
	(760, 760, 13, 296, true, 38, 38, 39, 'FS', 13, '2020-08-03 13:00:00'),
	(761, 761, 13, 330, true, 42, 42, 43, 'FS', 13, '2020-08-03 13:00:00'),
	(762, 762, 13, 368, true, 47, 47, 48, 'FS', 13, '2020-08-03 13:00:00'),
	(763, 763, 13, 406, true, 52, 52, 53, 'FS', 13, '2020-08-03 13:00:00'),
	(764, 764, 13, 440, true, 56, 56, 57, 'FS', 13, '2020-08-03 13:00:00'),
	(765, 765, 13, 474, true, 60, 60, 61, 'FS', 13, '2020-08-03 13:00:00'),
	(766, 766, 13, 508, true, 64, 64, 65, 'FS', 13, '2020-08-03 13:00:00'),
	(767, 767, 13, 542, true, 68, 68, 69, 'FS', 13, '2020-08-03 13:00:00'),
	(768, 768, 13, 576, true, 72, 72, 73, 'FS', 13, '2020-08-03 13:00:00'),
	(769, 769, 13, 610, true, 76, 76, 77, 'FS', 13, '2020-08-03 13:00:00'),
	(770, 770, 13, 644, true, 80, 80, 81, 'FS', 13, '2020-08-03 13:00:00'),
	(771, 771, 13, 5, true, 1, 1, 2, 'FS', 13, '2020-08-03 13:00:00'),
	(772, 772, 13, 39, true, 5, 5, 6, 'FS', 13, '2020-08-03 13:00:00'),
	(773, 773, 13, 77, true, 10, 10, 11, 'FS', 13, '2020-08-03 13:00:00'),
	(774, 774, 13, 115, true, 15, 15, 16, 'FS', 13, '2020-08-03 13:00:00'),
	(775, 775, 13, 153, true, 20, 20, 21, 'FS', 13, '2020-08-03 13:00:00'),
	(776, 776, 13, 187, true, 24, 24, 25, 'FS', 13, '2020-08-03 13:00:00'),
	(777, 777, 13, 221, true, 28, 28, 29, 'FS', 13, '2020-08-03 13:00:00'),
	(778, 778, 13, 259, true, 33, 33, 34, 'FS', 13, '2020-08-03 13:00:00'),
	(779, 779, 13, 297, true, 38, 38, 39, 'FS', 13, '2020-08-03 13:00:00'),
	(780, 780, 13, 331, true, 42, 42, 43, 'FS', 13, '2020-08-03 13:00:00'),
	(781, 781, 13, 369, true, 47, 47, 48, 'FS', 13, '2020-08-03 13:00:00'),
	(782, 782, 13, 407, true, 52, 52, 53, 'FS', 13, '2020-08-03 13:00:00'),
	(783, 783, 13, 441, true, 56, 56, 57, 'FS', 13, '2020-08-03 13:00:00'),
	(784, 784, 13, 475, true, 60, 60, 61, 'FS', 13, '2020-08-03 13:00:00'),
	(785, 785, 13, 509, true, 64, 64, 65, 'FS', 13, '2020-08-03 13:00:00'),
	(786, 786, 13, 543, true, 68, 68, 69, 'FS', 13, '2020-08-03 13:00:00'),
	(787, 787, 13, 577, true, 72, 72, 73, 'FS', 13, '2020-08-03 13:00:00'),
	(788, 788, 13, 611, true, 76, 76, 77, 'FS', 13, '2020-08-03 13:00:00'),
	(789, 789, 13, 645, true, 80, 80, 81, 'FS', 13, '2020-08-03 13:00:00'),
	(790, 790, 13, 6, true, 1, 1, 2, 'FS', 13, '2020-08-03 13:00:00'),
	(791, 791, 13, 40, true, 5, 5, 6, 'FS', 13, '2020-08-03 13:00:00'),
	(792, 792, 13, 78, true, 10, 10, 11, 'FS', 13, '2020-08-03 13:00:00'),
	(793, 793, 13, 116, true, 15, 15, 16, 'FS', 13, '2020-08-03 13:00:00'),
	(794, 794, 13, 154, true, 20, 20, 21, 'FS', 13, '2020-08-03 13:00:00'),
	(795, 795, 13, 188, true, 24, 24, 25, 'FS', 13, '2020-08-03 13:00:00'),
	(796, 796, 13, 222, true, 28, 28, 29, 'FS', 13, '2020-08-03 13:00:00'),
	(797, 797, 13, 260, true, 33, 33, 34, 'FS', 13, '2020-08-03 13:00:00'),
	(798, 798, 13, 298, true, 38, 38, 39, 'FS', 13, '2020-08-03 13:00:00'),
	(799, 799, 13, 332, true, 42, 42, 43, 'FS', 13, '2020-08-03 13:00:00'),
	(800, 800, 13, 370, true, 47, 47, 48, 'FS', 13, '2020-08-03 13:00:00');
INSERT INTO public.participants VALUES
	(801, 801, 13, 408, true, 52, 52, 53, 'FS', 13, '2020-08-03 13:00:00'),
	(802, 802, 13, 442, true, 56, 56, 57, 'FS', 13, '2020-08-03 13:00:00'),
	(803, 803, 13, 476, true, 60, 60, 61, 'FS', 13, '2020-08-03 13:00:00'),
	(804, 804, 13, 510, true, 64, 64, 65, 'FS', 13, '2020-08-03 13:00:00'),
	(805, 805, 13, 544, true, 68, 68, 69, 'FS', 13, '2020-08-03 13:00:00'),
	(806, 806, 13, 578, true, 72, 72, 73, 'FS', 13, '2020-08-03 13:00:00'),
	(807, 807, 13, 612, true, 76, 76, 77, 'FS', 13, '2020-08-03 13:00:00'),
	(808, 808, 13, 646, true, 80, 80, 81, 'FS', 13, '2020-08-03 13:00:00'),
	(809, 809, 13, 7, true, 1, 1, 2, 'FS', 13, '2020-08-03 13:00:00'),
	(810, 810, 13, 41, true, 5, 5, 6, 'FS', 13, '2020-08-03 13:00:00'),
	(811, 811, 13, 79, true, 10, 10, 11, 'FS', 13, '2020-08-03 13:00:00'),
	(812, 812, 13, 117, true, 15, 15, 16, 'FS', 13, '2020-08-03 13:00:00'),
	(813, 813, 13, 155, true, 20, 20, 21, 'FS', 13, '2020-08-03 13:00:00'),
	(814, 814, 13, 189, true, 24, 24, 25, 'FS', 13, '2020-08-03 13:00:00'),
	(815, 815, 13, 223, true, 28, 28, 29, 'FS', 13, '2020-08-03 13:00:00'),
	(816, 816, 13, 261, true, 33, 33, 34, 'FS', 13, '2020-08-03 13:00:00'),
	(817, 817, 13, 299, true, 38, 38, 39, 'FS', 13, '2020-08-03 13:00:00'),
	(818, 818, 13, 333, true, 42, 42, 43, 'FS', 13, '2020-08-03 13:00:00'),
	(819, 819, 13, 371, true, 47, 47, 48, 'FS', 13, '2020-08-03 13:00:00'),
	(820, 820, 13, 409, true, 52, 52, 53, 'FS', 13, '2020-08-03 13:00:00'),
	(821, 821, 13, 443, true, 56, 56, 57, 'FS', 13, '2020-08-03 13:00:00'),
	(822, 822, 13, 477, true, 60, 60, 61, 'FS', 13, '2020-08-03 13:00:00'),
	(823, 823, 13, 511, true, 64, 64, 65, 'FS', 13, '2020-08-03 13:00:00'),
	(824, 824, 13, 545, true, 68, 68, 69, 'FS', 13, '2020-08-03 13:00:00'),
	(825, 825, 13, 579, true, 72, 72, 73, 'FS', 13, '2020-08-03 13:00:00'),
	(826, 826, 13, 613, true, 76, 76, 77, 'FS', 13, '2020-08-03 13:00:00'),
	(827, 827, 13, 647, true, 80, 80, 81, 'FS', 13, '2020-08-03 13:00:00'),
	(828, 828, 13, 8, true, 1, 1, 2, 'FS', 14, '2020-08-03 13:00:00'),
	(829, 829, 13, 42, true, 5, 5, 6, 'FS', 14, '2020-08-03 13:00:00'),
	(830, 830, 13, 80, true, 10, 10, 11, 'FS', 14, '2020-08-03 13:00:00'),
	(831, 831, 13, 118, true, 15, 15, 16, 'FS', 14, '2020-08-03 13:00:00'),
	(832, 832, 13, 156, true, 20, 20, 21, 'FS', 14, '2020-08-03 13:00:00'),
	(833, 833, 13, 190, true, 24, 24, 25, 'FS', 14, '2020-08-03 13:00:00'),
	(834, 834, 13, 224, true, 28, 28, 29, 'FS', 14, '2020-08-03 13:00:00'),
	(835, 835, 13, 262, true, 33, 33, 34, 'FS', 14, '2020-08-03 13:00:00'),
	(836, 836, 13, 300, true, 38, 38, 39, 'FS', 14, '2020-08-03 13:00:00'),
	(837, 837, 13, 334, true, 42, 42, 43, 'FS', 14, '2020-08-03 13:00:00'),
	(838, 838, 13, 372, true, 47, 47, 48, 'FS', 14, '2020-08-03 13:00:00'),
	(839, 839, 13, 410, true, 52, 52, 53, 'FS', 14, '2020-08-03 13:00:00'),
	(840, 840, 13, 444, true, 56, 56, 57, 'FS', 14, '2020-08-03 13:00:00'),
	(841, 841, 13, 478, true, 60, 60, 61, 'FS', 14, '2020-08-03 13:00:00'),
	(842, 842, 13, 512, true, 64, 64, 65, 'FS', 14, '2020-08-03 13:00:00'),
	(843, 843, 13, 546, true, 68, 68, 69, 'FS', 14, '2020-08-03 13:00:00'),
	(844, 844, 13, 580, true, 72, 72, 73, 'FS', 14, '2020-08-03 13:00:00'),
	(845, 845, 13, 614, true, 76, 76, 77, 'FS', 14, '2020-08-03 13:00:00'),
	(846, 846, 13, 648, true, 80, 80, 81, 'FS', 14, '2020-08-03 13:00:00'),
	(847, 847, 13, 9, true, 1, 1, 2, 'FS', 11, '2020-08-03 13:00:00'),
	(848, 848, 13, 43, true, 5, 5, 6, 'FS', 11, '2020-08-03 13:00:00'),
	(849, 849, 13, 81, true, 10, 10, 11, 'FS', 11, '2020-08-03 13:00:00'),
	(850, 850, 13, 119, true, 15, 15, 16, 'FS', 11, '2020-08-03 13:00:00'),
	(851, 851, 13, 157, true, 20, 20, 21, 'FS', 11, '2020-08-03 13:00:00'),
	(852, 852, 13, 191, true, 24, 24, 25, 'FS', 11, '2020-08-03 13:00:00'),
	(853, 853, 13, 225, true, 28, 28, 29, 'FS', 11, '2020-08-03 13:00:00'),
	(854, 854, 13, 263, true, 33, 33, 34, 'FS', 11, '2020-08-03 13:00:00'),
	(855, 855, 13, 301, true, 38, 38, 39, 'FS', 11, '2020-08-03 13:00:00'),
	(856, 856, 13, 335, true, 42, 42, 43, 'FS', 11, '2020-08-03 13:00:00'),
	(857, 857, 13, 373, true, 47, 47, 48, 'FS', 11, '2020-08-03 13:00:00'),
	(858, 858, 13, 411, true, 52, 52, 53, 'FS', 11, '2020-08-03 13:00:00'),
	(859, 859, 13, 445, true, 56, 56, 57, 'FS', 11, '2020-08-03 13:00:00'),
	(860, 860, 13, 479, true, 60, 60, 61, 'FS', 11, '2020-08-03 13:00:00'),
	(861, 861, 13, 513, true, 64, 64, 65, 'FS', 11, '2020-08-03 13:00:00'),
	(862, 862, 13, 547, true, 68, 68, 69, 'FS', 11, '2020-08-03 13:00:00'),
	(863, 863, 13, 581, true, 72, 72, 73, 'FS', 11, '2020-08-03 13:00:00'),
	(864, 864, 13, 615, true, 76, 76, 77, 'FS', 11, '2020-08-03 13:00:00'),
	(865, 865, 13, 649, true, 80, 80, 81, 'FS', 11, '2020-08-03 13:00:00'),
	(866, 866, 13, 12, true, 1, 1, 3, 'GR', 12, '2020-08-03 13:00:00'),
	(867, 867, 13, 46, true, 5, 5, 7, 'GR', 12, '2020-08-03 13:00:00'),
	(868, 868, 13, 84, true, 10, 10, 12, 'GR', 12, '2020-08-03 13:00:00'),
	(869, 869, 13, 122, true, 15, 15, 17, 'GR', 12, '2020-08-03 13:00:00'),
	(870, 870, 13, 160, true, 20, 20, 22, 'GR', 12, '2020-08-03 13:00:00'),
	(871, 871, 13, 194, true, 24, 24, 26, 'GR', 12, '2020-08-03 13:00:00'),
	(872, 872, 13, 228, true, 28, 28, 30, 'GR', 12, '2020-08-03 13:00:00'),
	(873, 873, 13, 266, true, 33, 33, 35, 'GR', 12, '2020-08-03 13:00:00'),
	(874, 874, 13, 304, true, 38, 38, 40, 'GR', 12, '2020-08-03 13:00:00'),
	(875, 875, 13, 338, true, 42, 42, 44, 'GR', 12, '2020-08-03 13:00:00'),
	(876, 876, 13, 376, true, 47, 47, 49, 'GR', 12, '2020-08-03 13:00:00'),
	(877, 877, 13, 414, true, 52, 52, 54, 'GR', 12, '2020-08-03 13:00:00'),
	(878, 878, 13, 448, true, 56, 56, 58, 'GR', 12, '2020-08-03 13:00:00'),
	(879, 879, 13, 482, true, 60, 60, 62, 'GR', 12, '2020-08-03 13:00:00'),
	(880, 880, 13, 516, true, 64, 64, 66, 'GR', 12, '2020-08-03 13:00:00'),
	(881, 881, 13, 550, true, 68, 68, 70, 'GR', 12, '2020-08-03 13:00:00'),
	(882, 882, 13, 584, true, 72, 72, 74, 'GR', 12, '2020-08-03 13:00:00'),
	(883, 883, 13, 618, true, 76, 76, 78, 'GR', 12, '2020-08-03 13:00:00'),
	(884, 884, 13, 652, true, 80, 80, 82, 'GR', 12, '2020-08-03 13:00:00'),
	(885, 885, 13, 13, true, 1, 1, 3, 'GR', 12, '2020-08-03 13:00:00'),
	(886, 886, 13, 47, true, 5, 5, 7, 'GR', 12, '2020-08-03 13:00:00'),
	(887, 887, 13, 85, true, 10, 10, 12, 'GR', 12, '2020-08-03 13:00:00'),
	(888, 888, 13, 123, true, 15, 15, 17, 'GR', 12, '2020-08-03 13:00:00'),
	(889, 889, 13, 161, true, 20, 20, 22, 'GR', 12, '2020-08-03 13:00:00'),
	(890, 890, 13, 195, true, 24, 24, 26, 'GR', 12, '2020-08-03 13:00:00'),
	(891, 891, 13, 229, true, 28, 28, 30, 'GR', 12, '2020-08-03 13:00:00'),
	(892, 892, 13, 267, true, 33, 33, 35, 'GR', 12, '2020-08-03 13:00:00'),
	(893, 893, 13, 305, true, 38, 38, 40, 'GR', 12, '2020-08-03 13:00:00'),
	(894, 894, 13, 339, true, 42, 42, 44, 'GR', 12, '2020-08-03 13:00:00'),
	(895, 895, 13, 377, true, 47, 47, 49, 'GR', 12, '2020-08-03 13:00:00'),
	(896, 896, 13, 415, true, 52, 52, 54, 'GR', 12, '2020-08-03 13:00:00'),
	(897, 897, 13, 449, true, 56, 56, 58, 'GR', 12, '2020-08-03 13:00:00'),
	(898, 898, 13, 483, true, 60, 60, 62, 'GR', 12, '2020-08-03 13:00:00'),
	(899, 899, 13, 517, true, 64, 64, 66, 'GR', 12, '2020-08-03 13:00:00'),
	(900, 900, 13, 551, true, 68, 68, 70, 'GR', 12, '2020-08-03 13:00:00'),
	(901, 901, 13, 585, true, 72, 72, 74, 'GR', 12, '2020-08-03 13:00:00'),
	(902, 902, 13, 619, true, 76, 76, 78, 'GR', 12, '2020-08-03 13:00:00'),
	(903, 903, 13, 653, true, 80, 80, 82, 'GR', 12, '2020-08-03 13:00:00'),
	(904, 904, 13, 14, true, 1, 1, 3, 'GR', 12, '2020-08-03 13:00:00'),
	(905, 905, 13, 48, true, 5, 5, 7, 'GR', 12, '2020-08-03 13:00:00'),
	(906, 906, 13, 86, true, 10, 10, 12, 'GR', 12, '2020-08-03 13:00:00'),
	(907, 907, 13, 124, true, 15, 15, 17, 'GR', 12, '2020-08-03 13:00:00'),
	(908, 908, 13, 162, true, 20, 20, 22, 'GR', 12, '2020-08-03 13:00:00'),
	(909, 909, 13, 196, true, 24, 24, 26, 'GR', 12, '2020-08-03 13:00:00'),
	(910, 910, 13, 230, true, 28, 28, 30, 'GR', 12, '2020-08-03 13:00:00'),
	(911, 911, 13, 268, true, 33, 33, 35, 'GR', 12, '2020-08-03 13:00:00'),
	(912, 912, 13, 306, true, 38, 38, 40, 'GR', 12, '2020-08-03 13:00:00'),
	(913, 913, 13, 340, true, 42, 42, 44, 'GR', 12, '2020-08-03 13:00:00'),
	(914, 914, 13, 378, true, 47, 47, 49, 'GR', 12, '2020-08-03 13:00:00'),
	(915, 915, 13, 416, true, 52, 52, 54, 'GR', 12, '2020-08-03 13:00:00'),
	(916, 916, 13, 450, true, 56, 56, 58, 'GR', 12, '2020-08-03 13:00:00'),
	(917, 917, 13, 484, true, 60, 60, 62, 'GR', 12, '2020-08-03 13:00:00'),
	(918, 918, 13, 518, true, 64, 64, 66, 'GR', 12, '2020-08-03 13:00:00'),
	(919, 919, 13, 552, true, 68, 68, 70, 'GR', 12, '2020-08-03 13:00:00'),
	(920, 920, 13, 586, true, 72, 72, 74, 'GR', 12, '2020-08-03 13:00:00'),
	(921, 921, 13, 620, true, 76, 76, 78, 'GR', 12, '2020-08-03 13:00:00'),
	(922, 922, 13, 654, true, 80, 80, 82, 'GR', 12, '2020-08-03 13:00:00'),
	(923, 923, 13, 19, true, 1, 1, 3, 'GR', 14, '2020-08-03 13:00:00'),
	(924, 924, 13, 53, true, 5, 5, 7, 'GR', 14, '2020-08-03 13:00:00'),
	(925, 925, 13, 91, true, 10, 10, 12, 'GR', 14, '2020-08-03 13:00:00'),
	(926, 926, 13, 129, true, 15, 15, 17, 'GR', 14, '2020-08-03 13:00:00'),
	(927, 927, 13, 167, true, 20, 20, 22, 'GR', 14, '2020-08-03 13:00:00'),
	(928, 928, 13, 201, true, 24, 24, 26, 'GR', 14, '2020-08-03 13:00:00'),
	(929, 929, 13, 235, true, 28, 28, 30, 'GR', 14, '2020-08-03 13:00:00'),
	(930, 930, 13, 273, true, 33, 33, 35, 'GR', 14, '2020-08-03 13:00:00'),
	(931, 931, 13, 311, true, 38, 38, 40, 'GR', 14, '2020-08-03 13:00:00'),
	(932, 932, 13, 345, true, 42, 42, 44, 'GR', 14, '2020-08-03 13:00:00'),
	(933, 933, 13, 383, true, 47, 47, 49, 'GR', 14, '2020-08-03 13:00:00'),
	(934, 934, 13, 421, true, 52, 52, 54, 'GR', 14, '2020-08-03 13:00:00'),
	(935, 935, 13, 455, true, 56, 56, 58, 'GR', 14, '2020-08-03 13:00:00'),
	(936, 936, 13, 489, true, 60, 60, 62, 'GR', 14, '2020-08-03 13:00:00'),
	(937, 937, 13, 523, true, 64, 64, 66, 'GR', 14, '2020-08-03 13:00:00'),
	(938, 938, 13, 557, true, 68, 68, 70, 'GR', 14, '2020-08-03 13:00:00'),
	(939, 939, 13, 591, true, 72, 72, 74, 'GR', 14, '2020-08-03 13:00:00'),
	(940, 940, 13, 625, true, 76, 76, 78, 'GR', 14, '2020-08-03 13:00:00'),
	(941, 941, 13, 659, true, 80, 80, 82, 'GR', 14, '2020-08-03 13:00:00'),
	(942, 942, 13, 20, true, 1, 1, 3, 'GR', 14, '2020-08-03 13:00:00'),
	(943, 943, 13, 54, true, 5, 5, 7, 'GR', 14, '2020-08-03 13:00:00'),
	(944, 944, 13, 92, true, 10, 10, 12, 'GR', 14, '2020-08-03 13:00:00'),
	(945, 945, 13, 130, true, 15, 15, 17, 'GR', 14, '2020-08-03 13:00:00'),
	(946, 946, 13, 168, true, 20, 20, 22, 'GR', 14, '2020-08-03 13:00:00'),
	(947, 947, 13, 202, true, 24, 24, 26, 'GR', 14, '2020-08-03 13:00:00'),
	(948, 948, 13, 236, true, 28, 28, 30, 'GR', 14, '2020-08-03 13:00:00'),
	(949, 949, 14, 160, true, 20, 20, 22, 'GR', 12, '2020-08-08 11:00:00'),
	(950, 949, 14, 161, true, 20, 20, 22, 'GR', 12, '2020-08-08 11:00:00'),
	(951, 949, 14, 162, true, 20, 20, 22, 'GR', 12, '2020-08-08 11:00:00'),
	(952, 949, 14, 169, true, 20, 20, 22, 'GR', 11, '2020-08-08 11:00:00'),
	(953, 949, 14, 170, true, 20, 20, 22, 'GR', 11, '2020-08-08 11:00:00'),
	(954, 950, 14, 173, true, 20, 20, 23, 'GY', 12, '2020-08-08 11:00:00'),
	(955, 950, 14, 174, true, 20, 20, 23, 'GY', 12, '2020-08-08 11:00:00'),
	(956, 950, 14, 175, true, 20, 20, 23, 'GY', 12, '2020-08-08 11:00:00'),
	(957, 950, 14, 176, true, 20, 20, 23, 'GY', 12, '2020-08-08 11:00:00'),
	(958, 950, 14, 177, true, 20, 20, 23, 'GY', 12, '2020-08-08 11:00:00'),
	(959, 951, 22, 77, true, 10, 10, 11, 'FS', 13, '2026-11-01 12:00:00'),
	(960, 952, 22, 115, true, 15, 15, 16, 'FS', 13, '2026-11-01 12:00:00'),
	(961, 953, 22, 153, true, 20, 20, 21, 'FS', 13, '2026-11-01 12:00:00'),
	(962, 954, 22, 187, true, 24, 24, 25, 'FS', 13, '2026-11-01 12:00:00'),
	(963, 955, 22, 221, true, 28, 28, 29, 'FS', 13, '2026-11-01 12:00:00'),
	(964, 956, 22, 259, true, 33, 33, 34, 'FS', 13, '2026-11-01 12:00:00'),
	(965, 957, 22, 297, true, 38, 38, 39, 'FS', 13, '2026-11-01 12:00:00'),
	(966, 958, 22, 331, true, 42, 42, 43, 'FS', 13, '2026-11-01 12:00:00'),
	(967, 959, 22, 369, true, 47, 47, 48, 'FS', 13, '2026-11-01 12:00:00'),
	(968, 960, 22, 407, true, 52, 52, 53, 'FS', 13, '2026-11-01 12:00:00'),
	(969, 961, 22, 441, true, 56, 56, 57, 'FS', 13, '2026-11-01 12:00:00'),
	(970, 962, 22, 475, true, 60, 60, 61, 'FS', 13, '2026-11-01 12:00:00'),
	(971, 963, 23, 116, true, 15, 15, 16, 'FS', 13, '2026-10-30 12:00:00'),
	(972, 964, 23, 154, true, 20, 20, 21, 'FS', 13, '2026-10-30 12:00:00'),
	(973, 965, 23, 188, true, 24, 24, 25, 'FS', 13, '2026-10-30 12:00:00'),
	(974, 966, 23, 222, true, 28, 28, 29, 'FS', 13, '2026-10-30 12:00:00'),
	(975, 967, 23, 260, true, 33, 33, 34, 'FS', 13, '2026-10-30 12:00:00'),
	(976, 968, 23, 298, true, 38, 38, 39, 'FS', 13, '2026-10-30 12:00:00'),
	(977, 969, 23, 332, true, 42, 42, 43, 'FS', 13, '2026-10-30 12:00:00'),
	(978, 970, 23, 370, true, 47, 47, 48, 'FS', 13, '2026-10-30 12:00:00'),
	(979, 971, 23, 408, true, 52, 52, 53, 'FS', 13, '2026-10-30 12:00:00'),
	(980, 972, 23, 442, true, 56, 56, 57, 'FS', 13, '2026-10-30 12:00:00'),
	(981, 973, 23, 476, true, 60, 60, 61, 'FS', 13, '2026-10-30 12:00:00'),
	(982, 974, 23, 266, true, 33, 33, 35, 'GR', 12, '2026-10-30 12:00:00'),
	(983, 975, 23, 510, true, 64, 64, 65, 'FS', 13, '2026-10-30 12:00:00'),
	(984, 976, 23, 544, true, 68, 68, 69, 'FS', 13, '2026-10-30 12:00:00'),
	(985, 977, 23, 578, true, 72, 72, 73, 'FS', 13, '2026-10-30 12:00:00'),
	(986, 978, 23, 612, true, 76, 76, 77, 'FS', 13, '2026-10-30 12:00:00'),
	(987, 979, 23, 646, true, 80, 80, 81, 'FS', 13, '2026-10-30 12:00:00'),
	(988, 980, 23, 7, true, 1, 1, 2, 'FS', 13, '2026-10-30 12:00:00'),
	(989, 981, 24, 19, true, 1, 1, 3, 'GR', 14, '2026-11-13 12:00:00'),
	(990, 982, 24, 53, true, 5, 5, 7, 'GR', 14, '2026-11-13 12:00:00'),
	(991, 983, 24, 91, true, 10, 10, 12, 'GR', 14, '2026-11-13 12:00:00'),
	(992, 984, 24, 129, true, 15, 15, 17, 'GR', 14, '2026-11-13 12:00:00'),
	(993, 985, 24, 167, true, 20, 20, 22, 'GR', 14, '2026-11-13 12:00:00'),
	(994, 986, 24, 201, true, 24, 24, 26, 'GR', 14, '2026-11-13 12:00:00'),
	(995, 987, 24, 235, true, 28, 28, 30, 'GR', 14, '2026-11-13 12:00:00'),
	(996, 988, 25, 155, true, 20, 20, 21, 'FS', 13, '2026-10-23 12:00:00'),
	(997, 989, 25, 189, true, 24, 24, 25, 'FS', 13, '2026-10-23 12:00:00'),
	(998, 990, 25, 223, true, 28, 28, 29, 'FS', 13, '2026-10-23 12:00:00'),
	(999, 991, 25, 261, true, 33, 33, 34, 'FS', 13, '2026-10-23 12:00:00'),
	(1000, 992, 25, 299, true, 38, 38, 39, 'FS', 13, '2026-10-23 12:00:00');
INSERT INTO public.participants VALUES
	(1001, 993, 25, 333, true, 42, 42, 43, 'FS', 13, '2026-10-23 12:00:00'),
	(1002, 994, 26, 266, true, 33, 33, 35, 'GR', 12, '2026-09-25 12:00:00'),
	(1003, 995, 26, 190, true, 24, 24, 25, 'FS', 14, '2026-09-25 12:00:00'),
	(1004, 996, 26, 224, true, 28, 28, 29, 'FS', 14, '2026-09-25 12:00:00'),
	(1005, 997, 26, 262, true, 33, 33, 34, 'FS', 14, '2026-09-25 12:00:00'),
	(1006, 998, 26, 300, true, 38, 38, 39, 'FS', 14, '2026-09-25 12:00:00'),
	(1007, 999, 26, 334, true, 42, 42, 43, 'FS', 14, '2026-09-25 12:00:00'),
	(1008, 1000, 26, 372, true, 47, 47, 48, 'FS', 14, '2026-09-25 12:00:00'),
	(1009, 1001, 26, 410, true, 52, 52, 53, 'FS', 14, '2026-09-25 12:00:00'),
	(1010, 1002, 26, 444, true, 56, 56, 57, 'FS', 14, '2026-09-25 12:00:00'),
	(1011, 1003, 26, 478, true, 60, 60, 61, 'FS', 14, '2026-09-25 12:00:00'),
	(1012, 1004, 26, 512, true, 64, 64, 65, 'FS', 14, '2026-09-25 12:00:00'),
	(1013, 1005, 26, 546, true, 68, 68, 69, 'FS', 14, '2026-09-25 12:00:00'),
	(1014, 1006, 26, 580, true, 72, 72, 73, 'FS', 14, '2026-09-25 12:00:00'),
	(1015, 1007, 26, 614, true, 76, 76, 77, 'FS', 14, '2026-09-25 12:00:00'),
	(1016, 1008, 27, 581, true, 72, 72, 73, 'FS', 11, '2026-09-12 12:00:00'),
	(1017, 1009, 27, 615, true, 76, 76, 77, 'FS', 11, '2026-09-12 12:00:00'),
	(1018, 1010, 27, 649, true, 80, 80, 81, 'FS', 11, '2026-09-12 12:00:00'),
	(1019, 1011, 27, 12, true, 1, 1, 3, 'GR', 12, '2026-09-12 12:00:00'),
	(1020, 1012, 27, 46, true, 5, 5, 7, 'GR', 12, '2026-09-12 12:00:00'),
	(1021, 1013, 27, 84, true, 10, 10, 12, 'GR', 12, '2026-09-12 12:00:00'),
	(1022, 1014, 27, 122, true, 15, 15, 17, 'GR', 12, '2026-09-12 12:00:00'),
	(1023, 1015, 27, 160, true, 20, 20, 22, 'GR', 12, '2026-09-12 12:00:00'),
	(1024, 1016, 27, 194, true, 24, 24, 26, 'GR', 12, '2026-09-12 12:00:00'),
	(1025, 1017, 27, 228, true, 28, 28, 30, 'GR', 12, '2026-09-12 12:00:00'),
	(1026, 1018, 27, 304, true, 38, 38, 40, 'GR', 12, '2026-09-12 12:00:00'),
	(1027, 1019, 27, 338, true, 42, 42, 44, 'GR', 12, '2026-09-12 12:00:00'),
	(1028, 1020, 27, 376, true, 47, 47, 49, 'GR', 12, '2026-09-12 12:00:00'),
	(1029, 1021, 27, 414, true, 52, 52, 54, 'GR', 12, '2026-09-12 12:00:00'),
	(1030, 1022, 27, 448, true, 56, 56, 58, 'GR', 12, '2026-09-12 12:00:00'),
	(1031, 1023, 27, 482, true, 60, 60, 62, 'GR', 12, '2026-09-12 12:00:00'),
	(1032, 1024, 27, 516, true, 64, 64, 66, 'GR', 12, '2026-09-12 12:00:00'),
	(1033, 1025, 27, 266, true, 33, 33, 35, 'GR', 12, '2026-09-12 12:00:00'),
	(1034, 1026, 28, 305, true, 38, 38, 40, 'GR', 12, '2026-09-22 12:00:00'),
	(1035, 1027, 28, 339, true, 42, 42, 44, 'GR', 12, '2026-09-22 12:00:00'),
	(1036, 1028, 28, 377, true, 47, 47, 49, 'GR', 12, '2026-09-22 12:00:00'),
	(1037, 1029, 28, 415, true, 52, 52, 54, 'GR', 12, '2026-09-22 12:00:00'),
	(1038, 1030, 28, 449, true, 56, 56, 58, 'GR', 12, '2026-09-22 12:00:00'),
	(1039, 1031, 28, 483, true, 60, 60, 62, 'GR', 12, '2026-09-22 12:00:00'),
	(1040, 1032, 28, 517, true, 64, 64, 66, 'GR', 12, '2026-09-22 12:00:00'),
	(1041, 1033, 28, 551, true, 68, 68, 70, 'GR', 12, '2026-09-22 12:00:00'),
	(1042, 1034, 28, 585, true, 72, 72, 74, 'GR', 12, '2026-09-22 12:00:00'),
	(1043, 1035, 28, 619, true, 76, 76, 78, 'GR', 12, '2026-09-22 12:00:00'),
	(1044, 1036, 28, 653, true, 80, 80, 82, 'GR', 12, '2026-09-22 12:00:00'),
	(1045, 1037, 28, 14, true, 1, 1, 3, 'GR', 12, '2026-09-22 12:00:00'),
	(1046, 1038, 29, 193, true, 24, 24, 26, 'GR', 10, '2026-11-06 12:00:00'),
	(1047, 1038, 29, 194, true, 24, 24, 26, 'GR', 12, '2026-11-06 12:00:00'),
	(1048, 1038, 29, 195, true, 24, 24, 26, 'GR', 12, '2026-11-06 12:00:00'),
	(1049, 1038, 29, 196, true, 24, 24, 26, 'GR', 12, '2026-11-06 12:00:00'),
	(1050, 1038, 29, 197, true, 24, 24, 26, 'FTH', 15, '2026-11-06 12:00:00'),
	(1051, 1038, 29, 198, true, 24, 24, 26, 'FTH', 15, '2026-11-06 12:00:00'),
	(1052, 1039, 30, 265, true, 33, 33, 35, 'GR', 10, '2026-11-06 12:00:00'),
	(1053, 1040, 30, 267, true, 33, 33, 35, 'GR', 12, '2026-11-06 12:00:00'),
	(1054, 1041, 30, 268, true, 33, 33, 35, 'GR', 12, '2026-11-06 12:00:00'),
	(1055, 1042, 32, 19, true, 1, 1, 3, 'GR', 14, '2026-11-15 12:00:00'),
	(1056, 1043, 32, 53, true, 5, 5, 7, 'GR', 14, '2026-11-15 12:00:00'),
	(1057, 1044, 32, 91, true, 10, 10, 12, 'GR', 14, '2026-11-15 12:00:00'),
	(1058, 1045, 32, 129, true, 15, 15, 17, 'GR', 14, '2026-11-15 12:00:00'),
	(1059, 1046, 32, 167, true, 20, 20, 22, 'GR', 14, '2026-11-15 12:00:00'),
	(1060, 1047, 32, 201, true, 24, 24, 26, 'GR', 14, '2026-11-15 12:00:00'),
	(1061, 1048, 32, 235, true, 28, 28, 30, 'GR', 14, '2026-11-15 12:00:00'),
	(1062, 1049, 32, 273, true, 33, 33, 35, 'GR', 14, '2026-11-15 12:00:00'),
	(1063, 1050, 32, 311, true, 38, 38, 40, 'GR', 14, '2026-11-15 12:00:00'),
	(1064, 1051, 32, 345, true, 42, 42, 44, 'GR', 14, '2026-11-15 12:00:00'),
	(1065, 1052, 32, 383, true, 47, 47, 49, 'GR', 14, '2026-11-15 12:00:00'),
	(1066, 1053, 32, 421, true, 52, 52, 54, 'GR', 14, '2026-11-15 12:00:00'),
	(1067, 1054, 32, 455, true, 56, 56, 58, 'GR', 14, '2026-11-15 12:00:00'),
	(1068, 1055, 32, 489, true, 60, 60, 62, 'GR', 14, '2026-11-15 12:00:00'),
	(1069, 1056, 32, 523, true, 64, 64, 66, 'GR', 14, '2026-11-15 12:00:00'),
	(1070, 1057, 32, 557, true, 68, 68, 70, 'GR', 14, '2026-11-15 12:00:00'),
	(1071, 1058, 32, 591, true, 72, 72, 74, 'GR', 14, '2026-11-15 12:00:00'),
	(1072, 1064, 26, 751, true, 72, 72, 73, 'FS', 12, '2026-11-30 15:13:14.687593');


--
-- Data for Name: password_links; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.password_links VALUES
	('onTWGIrfe15g4rb3EmrHKFyCSfpBFX5kMXHCX7O4x8w', 715, '2026-11-30 15:13:14.073751', '2026-12-01 15:13:14.073751', NULL);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES
	(1, 'b1a5edbe-725e-4ede-999c-5e4d6d2de143', 1, 'Anna', 'Ahlqvist', 'anna ahlqvist', 'ahlqvist anna', 'anna.ahlqvist@demo.example.org', 'anna.ahlqvist@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(2, 'f9bf2a56-6492-431d-aef1-dfa98b26d17c', 1, 'Björn', 'Bergdal', 'bjorn bergdal', 'bergdal bjzcrn', 'bjorn.bergdal@demo.example.org', 'bjorn.bergdal@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(3, '9b1b92a7-718a-4bac-ba67-afa7377d705e', 1, 'Cecilia', 'Cederlöf', 'cecilia cederlof', 'cederlzcf cecilia', 'cecilia.cederlof@demo.example.org', 'cecilia.cederlof@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(4, 'e38973be-c66c-436d-833e-b82bb3051bca', 1, 'David', 'Dahlmark', 'david dahlmark', 'dahlmark david', 'david.dahlmark@demo.example.org', 'david.dahlmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(5, '35c5ce8f-8f97-4ef5-9af9-97e406b7a5ee', 1, 'Elin', 'Ekbacke', 'elin ekbacke', 'ekbacke elin', NULL, NULL, NULL, true, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(6, '9568eca6-1d3e-4602-891e-96e27a9497ec', 1, 'Fredrik', 'Forsnäs', 'fredrik forsnas', 'forsnzbs fredrik', 'fredrik.forsnas@demo.example.org', 'fredrik.forsnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(7, 'd355e095-36c8-4cd7-88ef-4e0ceb43b0dc', 1, 'Gunilla', 'Granhed', 'gunilla granhed', 'granhed gunilla', 'gunilla.granhed@demo.example.org', 'gunilla.granhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(8, '60c9a350-5795-418f-ba11-a57dedc23435', 1, 'Hassan', 'Hedsjö', 'hassan hedsjo', 'hedsjzc hassan', 'hassan.hedsjo@demo.example.org', 'hassan.hedsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(9, '134ab3a6-27da-46b6-8ce5-218b67af9e2b', 1, 'Ingrid', 'Idberg', 'ingrid idberg', 'idberg ingrid', 'ingrid.idberg@demo.example.org', 'ingrid.idberg@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(10, 'd5d6d663-ee21-4524-8600-548f11dedd95', 1, 'Johan', 'Jonsved', 'johan jonsved', 'jonsved johan', 'johan.jonsved@demo.example.org', 'johan.jonsved@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(11, 'a422ca2a-3aff-45cd-a04f-188eeecfcfb3', 1, 'Karin', 'Källmyr', 'karin kallmyr', 'kzbllmyr karin', 'karin.kallmyr@demo.example.org', 'karin.kallmyr@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(12, '6cb25986-85ec-49d6-857d-e9ceb7bb2080', 1, 'Lars', 'Lindåker', 'lars lindaker', 'lindzaker lars', 'lars.lindaker@demo.example.org', 'lars.lindaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(13, '981335f4-4f1e-4588-b34f-603ffed62f0f', 1, 'Maria', 'Myrbäck', 'maria myrback', 'myrbzbck maria', 'maria.myrback@demo.example.org', 'maria.myrback@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(14, '46f43f18-5186-43dc-ad60-1e21f6ab39e8', 1, 'Niklas', 'Nordanå', 'niklas nordana', 'nordanza niklas', 'niklas.nordana@demo.example.org', 'niklas.nordana@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(15, '7a8ac91b-e2e8-4eac-898d-a1fc4ebafd6b', 1, 'Olivia', 'Orrvik', 'olivia orrvik', 'orrvik olivia', 'olivia.orrvik@demo.example.org', 'olivia.orrvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(16, 'b08b2149-ae6a-464a-952b-cdedd1c7f4c9', 1, 'Per', 'Palmhed', 'per palmhed', 'palmhed per', 'per.palmhed@demo.example.org', 'per.palmhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(17, 'd63422b7-4763-460b-b276-0e9cd96f849b', 1, 'Ragnhild', 'Rådström', 'ragnhild radstrom', 'rzadstrzcm ragnhild', 'ragnhild.radstrom@demo.example.org', 'ragnhild.radstrom@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(18, 'e80c16a0-11be-4a0f-8043-32232a31091d', 1, 'Samira', 'Sandnäs', 'samira sandnas', 'sandnzbs samira', 'samira.sandnas@demo.example.org', 'samira.sandnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(19, 'b11e75ed-20ea-4e6f-ab2a-1ccd25d23306', 1, 'Tomas', 'Tallmo', 'tomas tallmo', 'tallmo tomas', 'tomas.tallmo@demo.example.org', 'tomas.tallmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(20, 'd9739721-5b77-43ba-8fb1-0716585a7c7b', 1, 'Ulrika', 'Uddgren', 'ulrika uddgren', 'uddgren ulrika', 'ulrika.uddgren@demo.example.org', 'ulrika.uddgren@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(21, '1367e8cd-3f71-4f0b-8cc2-7277357e4397', 1, 'Viktor', 'Västlund', 'viktor vastlund', 'vzbstlund viktor', 'viktor.vastlund@demo.example.org', 'viktor.vastlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(22, '96d5e0cc-dfa9-4a10-a19a-e5a4e8828f78', 1, 'Åsa', 'Wikmark', 'asa wikmark', 'wikmark zasa', 'asa.wikmark@demo.example.org', 'asa.wikmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(23, '04b3b88f-531d-43b4-acd8-c92cd7639183', 1, 'Örjan', 'Ålund', 'orjan alund', 'zalund zcrjan', 'orjan.alund@demo.example.org', 'orjan.alund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(24, '1757afd2-e33d-4028-be7f-0fcc088edbcb', 1, 'Amina', 'Ängvik', 'amina angvik', 'zbngvik amina', 'amina.angvik@demo.example.org', 'amina.angvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(25, '552d0f42-afec-4cd2-906c-37bdbc76fc80', 1, 'Bengt', 'Östbo', 'bengt ostbo', 'zcstbo bengt', 'bengt.ostbo@demo.example.org', 'bengt.ostbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(26, '1b10a994-8e08-432a-9ba9-220b71d1f1e7', 1, 'Camilla', 'Almnäs', 'camilla almnas', 'almnzbs camilla', 'camilla.almnas@demo.example.org', 'camilla.almnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(27, '0a91e438-06b1-47c2-9eac-a425b04ca4b6', 1, 'Dag', 'Björkhed', 'dag bjorkhed', 'bjzcrkhed dag', 'dag.bjorkhed@demo.example.org', 'dag.bjorkhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(28, '45c8a2c4-bba8-4b09-b8ff-4127120464d4', 1, 'Emelie', 'Dalsjö', 'emelie dalsjo', 'dalsjzc emelie', 'emelie.dalsjo@demo.example.org', 'emelie.dalsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(29, '80e83fba-7221-4e33-bfcc-531412d56fa9', 1, 'Filip', 'Enmark', 'filip enmark', 'enmark filip', 'filip.enmark@demo.example.org', 'filip.enmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(30, '2bf0eca8-d47b-45b7-b986-f7fcca4ba481', 1, 'Helena', 'Fjällgård', 'helena fjallgard', 'fjzbllgzard helena', 'helena.fjallgard@demo.example.org', 'helena.fjallgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(31, '070f205c-b855-401c-b461-d7d952aae941', 1, 'Isak', 'Gärdmo', 'isak gardmo', 'gzbrdmo isak', 'isak.gardmo@demo.example.org', 'isak.gardmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(32, '30087c2a-292d-45ef-bb82-2063fec965e9', 1, 'Jenny', 'Holmåker', 'jenny holmaker', 'holmzaker jenny', 'jenny.holmaker@demo.example.org', 'jenny.holmaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(33, '1dd37010-c871-4909-b191-e3d0ccf39c35', 1, 'Kerstin', 'Isaksbo', 'kerstin isaksbo', 'isaksbo kerstin', 'kerstin.isaksbo@demo.example.org', 'kerstin.isaksbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(34, 'e2ebeb1a-a849-4e6f-bda8-387a3649d1f2', 1, 'Leila', 'Järvås', 'leila jarvas', 'jzbrvzas leila', 'leila.jarvas@demo.example.org', 'leila.jarvas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(35, '808ac34c-a300-4baa-a722-6bb575efd520', 1, 'Mikael', 'Kvistlund', 'mikael kvistlund', 'kvistlund mikael', 'mikael.kvistlund@demo.example.org', 'mikael.kvistlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(36, 'd3d84365-593b-46d8-9d3e-0aa1b37bd3f5', 1, 'Nora', 'Lövnäs', 'nora lovnas', 'lzcvnzbs nora', 'nora.lovnas@demo.example.org', 'nora.lovnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(37, 'fb4f6005-408a-46ff-b36a-44b6ee8d4d93', 1, 'Oskar', 'Mohammadi', 'oskar mohammadi', 'mohammadi oskar', 'oskar.mohammadi@demo.example.org', 'oskar.mohammadi@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(38, '99d42bf7-4ebb-4e36-a9a1-65d20fdca82b', 1, 'Anna', 'Norrhed', 'anna norrhed', 'norrhed anna', 'anna.norrhed@demo.example.org', 'anna.norrhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(39, 'fcce29c4-30a9-4613-9b86-83620c8cf41a', 1, 'Björn', 'Pålgård', 'bjorn palgard', 'pzalgzard bjzcrn', 'bjorn.palgard@demo.example.org', 'bjorn.palgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(40, '75c6375b-fdad-4a2c-a230-eeef402ee448', 1, 'Cecilia', 'Rosvik', 'cecilia rosvik', 'rosvik cecilia', 'cecilia.rosvik@demo.example.org', 'cecilia.rosvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(41, '2caa83b6-f78d-42c8-8080-6b1163608eab', 1, 'David', 'Stenåker', 'david stenaker', 'stenzaker david', 'david.stenaker@demo.example.org', 'david.stenaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(42, 'bdf8f80b-fcbe-44c0-87cf-0c8c5a9f3063', 1, 'Elin', 'Ahlqvist', 'elin ahlqvist', 'ahlqvist elin', 'elin.ahlqvist@demo.example.org', 'elin.ahlqvist@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(43, '38a859b0-4720-4fe4-8382-a076848097a7', 1, 'Fredrik', 'Bergdal', 'fredrik bergdal', 'bergdal fredrik', 'fredrik.bergdal@demo.example.org', 'fredrik.bergdal@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(44, 'ab45bd87-02d8-4a6d-b14f-35ad2f84d741', 1, 'Gunilla', 'Cederlöf', 'gunilla cederlof', 'cederlzcf gunilla', 'gunilla.cederlof@demo.example.org', 'gunilla.cederlof@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(45, '8fb739ed-631c-4875-87aa-664b0c687ba0', 1, 'Hassan', 'Dahlmark', 'hassan dahlmark', 'dahlmark hassan', 'hassan.dahlmark@demo.example.org', 'hassan.dahlmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(46, '9fde6778-c9d3-4bfe-90d7-591a6a2c907b', 1, 'Ingrid', 'Ekbacke', 'ingrid ekbacke', 'ekbacke ingrid', 'ingrid.ekbacke@demo.example.org', 'ingrid.ekbacke@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(47, '1b71188a-b8ee-49ab-848e-c8e37eaf09c4', 1, 'Johan', 'Forsnäs', 'johan forsnas', 'forsnzbs johan', 'johan.forsnas@demo.example.org', 'johan.forsnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(48, 'b1528508-3739-48a2-85c2-3cad48df2e70', 1, 'Karin', 'Granhed', 'karin granhed', 'granhed karin', 'karin.granhed@demo.example.org', 'karin.granhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(49, 'e95ba319-ef2a-48fc-b1cb-1cb6c2084f51', 1, 'Lars', 'Hedsjö', 'lars hedsjo', 'hedsjzc lars', 'lars.hedsjo@demo.example.org', 'lars.hedsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(50, '24d27e2a-f278-42dc-804a-f02ef65fd22d', 1, 'Maria', 'Idberg', 'maria idberg', 'idberg maria', 'maria.idberg@demo.example.org', 'maria.idberg@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(51, 'd6334fa8-6db3-4ff8-8278-4ae4c3a274f0', 1, 'Niklas', 'Jonsved', 'niklas jonsved', 'jonsved niklas', 'niklas.jonsved@demo.example.org', 'niklas.jonsved@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(52, '026170d4-bf86-48cf-bacb-91bb1bf1800a', 1, 'Olivia', 'Källmyr', 'olivia kallmyr', 'kzbllmyr olivia', 'olivia.kallmyr@demo.example.org', 'olivia.kallmyr@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(53, '5c411077-f98c-41ec-b890-9ec525572a20', 1, 'Per', 'Lindåker', 'per lindaker', 'lindzaker per', 'per.lindaker@demo.example.org', 'per.lindaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(54, '42ef1c84-e108-4983-98d7-0c23c4b6dd31', 1, 'Ragnhild', 'Myrbäck', 'ragnhild myrback', 'myrbzbck ragnhild', 'ragnhild.myrback@demo.example.org', 'ragnhild.myrback@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(55, '0e264dcd-71a4-4f21-8f5d-227a4f124f70', 1, 'Samira', 'Nordanå', 'samira nordana', 'nordanza samira', 'samira.nordana@demo.example.org', 'samira.nordana@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(56, '562bcbc5-adee-46ef-981c-40caec71e5b0', 1, 'Tomas', 'Orrvik', 'tomas orrvik', 'orrvik tomas', 'tomas.orrvik@demo.example.org', 'tomas.orrvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(57, '51669303-1017-4975-93c9-37e507ee81ac', 1, 'Ulrika', 'Palmhed', 'ulrika palmhed', 'palmhed ulrika', 'ulrika.palmhed@demo.example.org', 'ulrika.palmhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(58, '3c45662d-039a-4ef2-94d7-1aa2a60d7434', 1, 'Viktor', 'Rådström', 'viktor radstrom', 'rzadstrzcm viktor', 'viktor.radstrom@demo.example.org', 'viktor.radstrom@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(59, '0febf90d-5e55-43a4-bd34-422b5ccac6c7', 1, 'Åsa', 'Sandnäs', 'asa sandnas', 'sandnzbs zasa', 'asa.sandnas@demo.example.org', 'asa.sandnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(60, '78f7faba-f60b-434e-873c-5a87403f9633', 1, 'Örjan', 'Tallmo', 'orjan tallmo', 'tallmo zcrjan', 'orjan.tallmo@demo.example.org', 'orjan.tallmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(61, '1261780c-ff64-476f-adc9-8edf34690052', 1, 'Amina', 'Uddgren', 'amina uddgren', 'uddgren amina', 'amina.uddgren@demo.example.org', 'amina.uddgren@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(62, '76cb9b42-e7b0-491e-b8b6-3b4f3c81cee8', 1, 'Bengt', 'Västlund', 'bengt vastlund', 'vzbstlund bengt', 'bengt.vastlund@demo.example.org', 'bengt.vastlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(63, '14275be0-17a3-41f0-9db0-0783224e9788', 1, 'Camilla', 'Wikmark', 'camilla wikmark', 'wikmark camilla', 'camilla.wikmark@demo.example.org', 'camilla.wikmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(64, '02d1a3b3-599c-468d-8c57-7bbe9d17599b', 1, 'Dag', 'Ålund', 'dag alund', 'zalund dag', 'dag.alund@demo.example.org', 'dag.alund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(65, '704b3837-61c5-44a8-92ad-cd4de9ca81a6', 1, 'Emelie', 'Ängvik', 'emelie angvik', 'zbngvik emelie', 'emelie.angvik@demo.example.org', 'emelie.angvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(66, '781a4afe-3056-400b-9344-75d3b01dd40e', 1, 'Filip', 'Östbo', 'filip ostbo', 'zcstbo filip', 'filip.ostbo@demo.example.org', 'filip.ostbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(67, '97e43f7c-66c3-444d-8899-4fdb484a9767', 1, 'Helena', 'Almnäs', 'helena almnas', 'almnzbs helena', 'helena.almnas@demo.example.org', 'helena.almnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(68, '09f0b183-2eb6-4269-9b51-517f5890b7b3', 1, 'Isak', 'Björkhed', 'isak bjorkhed', 'bjzcrkhed isak', 'isak.bjorkhed@demo.example.org', 'isak.bjorkhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(69, '028eca66-d77f-420d-8a88-02ae5987e908', 1, 'Jenny', 'Dalsjö', 'jenny dalsjo', 'dalsjzc jenny', 'jenny.dalsjo@demo.example.org', 'jenny.dalsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(70, 'bed11314-dcf0-41c6-b860-dfaef7d85301', 1, 'Kerstin', 'Enmark', 'kerstin enmark', 'enmark kerstin', 'kerstin.enmark@demo.example.org', 'kerstin.enmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(71, 'f1a581de-c91f-4f9f-a5c3-620c94a8930f', 1, 'Leila', 'Fjällgård', 'leila fjallgard', 'fjzbllgzard leila', 'leila.fjallgard@demo.example.org', 'leila.fjallgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(72, 'd4d3e43a-c158-4910-b1f6-0669bcb93703', 1, 'Mikael', 'Gärdmo', 'mikael gardmo', 'gzbrdmo mikael', 'mikael.gardmo@demo.example.org', 'mikael.gardmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(73, '08a63ab2-3237-42fa-9ff9-27feeb1ca012', 1, 'Nora', 'Holmåker', 'nora holmaker', 'holmzaker nora', 'nora.holmaker@demo.example.org', 'nora.holmaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(74, '79821152-cc82-4e47-b681-1ea523166620', 1, 'Oskar', 'Isaksbo', 'oskar isaksbo', 'isaksbo oskar', 'oskar.isaksbo@demo.example.org', 'oskar.isaksbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(75, '89e2d114-7b4f-465a-a103-bef57c85c97a', 1, 'Anna', 'Järvås', 'anna jarvas', 'jzbrvzas anna', 'anna.jarvas@demo.example.org', 'anna.jarvas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(76, 'cca27428-b731-4158-b2c6-eedb8a76a3f0', 1, 'Björn', 'Kvistlund', 'bjorn kvistlund', 'kvistlund bjzcrn', 'bjorn.kvistlund@demo.example.org', 'bjorn.kvistlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(77, 'bdc10b3a-6a95-4d09-a935-89bdb64f36e9', 1, 'Cecilia', 'Lövnäs', 'cecilia lovnas', 'lzcvnzbs cecilia', 'cecilia.lovnas@demo.example.org', 'cecilia.lovnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(78, '8ce05a4b-72d8-40bc-b059-7702e592e0b1', 1, 'David', 'Mohammadi', 'david mohammadi', 'mohammadi david', 'david.mohammadi@demo.example.org', 'david.mohammadi@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(79, 'd08de1bb-0f84-48cb-8a65-228219ea2ef8', 1, 'Elin', 'Norrhed', 'elin norrhed', 'norrhed elin', 'elin.norrhed@demo.example.org', 'elin.norrhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(80, '5e69f69b-fb89-482b-b546-907a0c487a36', 1, 'Fredrik', 'Pålgård', 'fredrik palgard', 'pzalgzard fredrik', 'fredrik.palgard@demo.example.org', 'fredrik.palgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(81, '32d15603-e2d3-48f3-b3c4-fca098cd7e68', 1, 'Gunilla', 'Rosvik', 'gunilla rosvik', 'rosvik gunilla', 'gunilla.rosvik@demo.example.org', 'gunilla.rosvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(82, 'a5c9e8fd-cfa9-43b2-a708-b6150cf07cee', 1, 'Hassan', 'Stenåker', 'hassan stenaker', 'stenzaker hassan', 'hassan.stenaker@demo.example.org', 'hassan.stenaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(83, 'aeb9a95d-36d9-4a25-bfff-fdf3489adcc9', 1, 'Ingrid', 'Ahlqvist', 'ingrid ahlqvist', 'ahlqvist ingrid', 'ingrid.ahlqvist@demo.example.org', 'ingrid.ahlqvist@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(84, '0b910978-2fd7-49a6-a8c4-3695454f30ba', 1, 'Johan', 'Bergdal', 'johan bergdal', 'bergdal johan', 'johan.bergdal@demo.example.org', 'johan.bergdal@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(85, '14b78ba4-2419-43d6-99ec-2ae8f7f703d4', 1, 'Karin', 'Cederlöf', 'karin cederlof', 'cederlzcf karin', 'karin.cederlof@demo.example.org', 'karin.cederlof@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(86, 'ce9126bc-6f65-4ec9-9b30-b4313b1dee71', 1, 'Lars', 'Dahlmark', 'lars dahlmark', 'dahlmark lars', 'lars.dahlmark@demo.example.org', 'lars.dahlmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(87, '903c9565-c6a3-45e2-b8a4-f82236e00316', 1, 'Maria', 'Ekbacke', 'maria ekbacke', 'ekbacke maria', 'maria.ekbacke@demo.example.org', 'maria.ekbacke@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(88, '8c0b322a-9a78-4550-8b27-fed7ac674857', 1, 'Niklas', 'Forsnäs', 'niklas forsnas', 'forsnzbs niklas', 'niklas.forsnas@demo.example.org', 'niklas.forsnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(89, '5b98c39d-8ba1-4076-91a2-07b4d4158331', 1, 'Olivia', 'Granhed', 'olivia granhed', 'granhed olivia', 'olivia.granhed@demo.example.org', 'olivia.granhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(90, '39ed0b9a-e65b-48bd-af10-a50c8f3ba7b7', 1, 'Per', 'Hedsjö', 'per hedsjo', 'hedsjzc per', 'per.hedsjo@demo.example.org', 'per.hedsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(91, '086e3a6d-1d79-4c77-b451-ece42d28fa73', 1, 'Ragnhild', 'Idberg', 'ragnhild idberg', 'idberg ragnhild', 'ragnhild.idberg@demo.example.org', 'ragnhild.idberg@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(92, '5d461d48-51a9-41f9-a95f-29e6a5d3801e', 1, 'Samira', 'Jonsved', 'samira jonsved', 'jonsved samira', 'samira.jonsved@demo.example.org', 'samira.jonsved@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(93, '470c6a7a-e719-4327-ae99-9d0f844cb777', 1, 'Tomas', 'Källmyr', 'tomas kallmyr', 'kzbllmyr tomas', 'tomas.kallmyr@demo.example.org', 'tomas.kallmyr@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(94, 'ea46067e-2e94-4e14-b04c-f7df678de913', 1, 'Ulrika', 'Lindåker', 'ulrika lindaker', 'lindzaker ulrika', 'ulrika.lindaker@demo.example.org', 'ulrika.lindaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(95, '6b71b2a6-47aa-498e-b422-57ddd7cb3982', 1, 'Viktor', 'Myrbäck', 'viktor myrback', 'myrbzbck viktor', 'viktor.myrback@demo.example.org', 'viktor.myrback@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(96, '88acd4fe-fe06-4dcf-9f8d-c522cde3e048', 1, 'Åsa', 'Nordanå', 'asa nordana', 'nordanza zasa', 'asa.nordana@demo.example.org', 'asa.nordana@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(97, 'ce48434b-c811-4978-a3df-96dbb5dd3495', 1, 'Örjan', 'Orrvik', 'orjan orrvik', 'orrvik zcrjan', 'orjan.orrvik@demo.example.org', 'orjan.orrvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(98, '0a0db6d1-6bcc-4788-9d11-2b70855a34bf', 1, 'Amina', 'Palmhed', 'amina palmhed', 'palmhed amina', 'amina.palmhed@demo.example.org', 'amina.palmhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(99, '94e36287-0e3d-417d-af10-889c64754c73', 1, 'Bengt', 'Rådström', 'bengt radstrom', 'rzadstrzcm bengt', 'bengt.radstrom@demo.example.org', 'bengt.radstrom@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(100, 'bf83a5fb-e6e6-4a30-a1dc-46486f27d1c0', 1, 'Camilla', 'Sandnäs', 'camilla sandnas', 'sandnzbs camilla', 'camilla.sandnas@demo.example.org', 'camilla.sandnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(101, '12d0e8f5-b8a8-415f-ad5d-e3e575b22b7f', 1, 'Dag', 'Tallmo', 'dag tallmo', 'tallmo dag', 'dag.tallmo@demo.example.org', 'dag.tallmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(102, 'af630fbc-0703-42b9-874c-9f627e6ffc79', 1, 'Emelie', 'Uddgren', 'emelie uddgren', 'uddgren emelie', 'emelie.uddgren@demo.example.org', 'emelie.uddgren@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(103, 'a16cfe6b-601d-4a8e-8be2-62438afbe459', 1, 'Filip', 'Västlund', 'filip vastlund', 'vzbstlund filip', 'filip.vastlund@demo.example.org', 'filip.vastlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(104, '16f4269b-b808-4558-b7c6-d5ecaa9a85dd', 1, 'Helena', 'Wikmark', 'helena wikmark', 'wikmark helena', 'helena.wikmark@demo.example.org', 'helena.wikmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(105, '59a58b76-8621-4527-90bd-93724dd70f41', 1, 'Isak', 'Ålund', 'isak alund', 'zalund isak', 'isak.alund@demo.example.org', 'isak.alund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(106, '74534837-fc83-4cc1-907b-9d474f4c2fd6', 1, 'Jenny', 'Ängvik', 'jenny angvik', 'zbngvik jenny', 'jenny.angvik@demo.example.org', 'jenny.angvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(107, 'd739860b-f917-400b-a91a-c8cdca8806d6', 1, 'Kerstin', 'Östbo', 'kerstin ostbo', 'zcstbo kerstin', 'kerstin.ostbo@demo.example.org', 'kerstin.ostbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(108, '258f7cc5-d776-4328-86b3-1339ad1dc486', 1, 'Leila', 'Almnäs', 'leila almnas', 'almnzbs leila', 'leila.almnas@demo.example.org', 'leila.almnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(109, 'c1cd6e6e-a3d1-42b5-a6c9-ac68851f2d93', 1, 'Mikael', 'Björkhed', 'mikael bjorkhed', 'bjzcrkhed mikael', 'mikael.bjorkhed@demo.example.org', 'mikael.bjorkhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(110, '6b6dbf45-894c-453c-bbf5-141287c5c1f0', 1, 'Nora', 'Dalsjö', 'nora dalsjo', 'dalsjzc nora', 'nora.dalsjo@demo.example.org', 'nora.dalsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(111, '9431dad8-393d-4d61-94d3-0aaa6d1a1d7e', 1, 'Oskar', 'Enmark', 'oskar enmark', 'enmark oskar', 'oskar.enmark@demo.example.org', 'oskar.enmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(112, 'c9f10348-26d6-4c77-8c4f-d1b2ac21aac7', 1, 'Anna', 'Fjällgård', 'anna fjallgard', 'fjzbllgzard anna', 'anna.fjallgard@demo.example.org', 'anna.fjallgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(113, '815911f2-dd9f-4de7-a1bf-274d0dfca2fa', 1, 'Björn', 'Gärdmo', 'bjorn gardmo', 'gzbrdmo bjzcrn', 'bjorn.gardmo@demo.example.org', 'bjorn.gardmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(114, '67b24bf0-8c04-4f95-ae33-f2c05681e898', 1, 'Cecilia', 'Holmåker', 'cecilia holmaker', 'holmzaker cecilia', 'cecilia.holmaker@demo.example.org', 'cecilia.holmaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(115, '3d92682d-397a-449d-a100-e6a75bcaed1f', 1, 'David', 'Isaksbo', 'david isaksbo', 'isaksbo david', 'david.isaksbo@demo.example.org', 'david.isaksbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(116, 'c0826bc7-b783-465b-87b9-3864a88dd67a', 1, 'Elin', 'Järvås', 'elin jarvas', 'jzbrvzas elin', 'elin.jarvas@demo.example.org', 'elin.jarvas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(117, 'aff21aa0-358e-4755-8b42-f222104a6445', 1, 'Fredrik', 'Kvistlund', 'fredrik kvistlund', 'kvistlund fredrik', 'fredrik.kvistlund@demo.example.org', 'fredrik.kvistlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(118, '36f91336-464f-4f91-bccd-56ca7f42298d', 1, 'Gunilla', 'Lövnäs', 'gunilla lovnas', 'lzcvnzbs gunilla', 'gunilla.lovnas@demo.example.org', 'gunilla.lovnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(119, '966e0bcf-0db5-4b8d-b2cf-8b51920803b1', 1, 'Hassan', 'Mohammadi', 'hassan mohammadi', 'mohammadi hassan', 'hassan.mohammadi@demo.example.org', 'hassan.mohammadi@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(120, 'a3cb941c-c444-4808-bbb1-73076e0b3dbc', 1, 'Ingrid', 'Norrhed', 'ingrid norrhed', 'norrhed ingrid', 'ingrid.norrhed@demo.example.org', 'ingrid.norrhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(121, '1c550b66-8fb2-429f-83f7-73888dc105b9', 1, 'Johan', 'Pålgård', 'johan palgard', 'pzalgzard johan', 'johan.palgard@demo.example.org', 'johan.palgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(122, 'd44432a6-f324-4bf5-9771-3e8ab80ec64a', 1, 'Karin', 'Rosvik', 'karin rosvik', 'rosvik karin', 'karin.rosvik@demo.example.org', 'karin.rosvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(123, '5768bb04-c8a6-4952-9a20-41f567aa1eb3', 1, 'Lars', 'Stenåker', 'lars stenaker', 'stenzaker lars', 'lars.stenaker@demo.example.org', 'lars.stenaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(124, 'c5255b14-3954-47eb-963f-8fa7f110ac79', 1, 'Maria', 'Ahlqvist', 'maria ahlqvist', 'ahlqvist maria', 'maria.ahlqvist@demo.example.org', 'maria.ahlqvist@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(125, 'e8ee834f-7b84-4663-8642-54ea18f7417b', 1, 'Niklas', 'Bergdal', 'niklas bergdal', 'bergdal niklas', 'niklas.bergdal@demo.example.org', 'niklas.bergdal@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(126, '933e695a-f459-4245-8b4f-a9c35b542ee2', 1, 'Olivia', 'Cederlöf', 'olivia cederlof', 'cederlzcf olivia', 'olivia.cederlof@demo.example.org', 'olivia.cederlof@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(127, 'ff4a19a4-c830-4ef7-916a-ed1c5cd2ead8', 1, 'Per', 'Dahlmark', 'per dahlmark', 'dahlmark per', 'per.dahlmark@demo.example.org', 'per.dahlmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(128, 'b1f3f0a7-bc1a-4568-aff8-b597c428e1d2', 1, 'Ragnhild', 'Ekbacke', 'ragnhild ekbacke', 'ekbacke ragnhild', 'ragnhild.ekbacke@demo.example.org', 'ragnhild.ekbacke@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(129, '22d2ee0d-3aed-4eb2-841a-8ceacdf1c44f', 1, 'Samira', 'Forsnäs', 'samira forsnas', 'forsnzbs samira', 'samira.forsnas@demo.example.org', 'samira.forsnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(130, '05e6c9ec-387c-4d95-b944-4b417610a4ff', 1, 'Tomas', 'Granhed', 'tomas granhed', 'granhed tomas', 'tomas.granhed@demo.example.org', 'tomas.granhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(131, 'be1069bc-7f6e-47ee-995c-02970a86c74a', 1, 'Ulrika', 'Hedsjö', 'ulrika hedsjo', 'hedsjzc ulrika', 'ulrika.hedsjo@demo.example.org', 'ulrika.hedsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(132, '0f74783b-c446-450f-9b94-834f9d4c208d', 1, 'Viktor', 'Idberg', 'viktor idberg', 'idberg viktor', 'viktor.idberg@demo.example.org', 'viktor.idberg@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(133, '87d2d1dc-ff60-4d35-81d1-7ccb6f5dd989', 1, 'Åsa', 'Jonsved', 'asa jonsved', 'jonsved zasa', 'asa.jonsved@demo.example.org', 'asa.jonsved@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(134, '711f3b8d-0d4d-470d-94af-eae11f2be7f0', 1, 'Örjan', 'Källmyr', 'orjan kallmyr', 'kzbllmyr zcrjan', 'orjan.kallmyr@demo.example.org', 'orjan.kallmyr@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(135, '04583ad6-da06-4360-bb34-accf808dd79c', 1, 'Amina', 'Lindåker', 'amina lindaker', 'lindzaker amina', 'amina.lindaker@demo.example.org', 'amina.lindaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(136, '1bfb18c3-489d-412b-8f1c-c67de769b87f', 1, 'Bengt', 'Myrbäck', 'bengt myrback', 'myrbzbck bengt', 'bengt.myrback@demo.example.org', 'bengt.myrback@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(137, '7ca04b30-d8d1-4e40-95f6-9312ca03c948', 1, 'Camilla', 'Nordanå', 'camilla nordana', 'nordanza camilla', 'camilla.nordana@demo.example.org', 'camilla.nordana@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(138, '8a9cb78a-2cae-4ffc-862f-6e6119e293f2', 1, 'Dag', 'Orrvik', 'dag orrvik', 'orrvik dag', 'dag.orrvik@demo.example.org', 'dag.orrvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(139, '91672ba8-acb7-464b-b1fd-8455405af920', 1, 'Emelie', 'Palmhed', 'emelie palmhed', 'palmhed emelie', 'emelie.palmhed@demo.example.org', 'emelie.palmhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(140, '656de2fb-642a-4851-8ca9-c06749210bb9', 1, 'Filip', 'Rådström', 'filip radstrom', 'rzadstrzcm filip', 'filip.radstrom@demo.example.org', 'filip.radstrom@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(141, '5dde54dd-8a3d-439e-bbbd-a6697ed8eb2d', 1, 'Helena', 'Sandnäs', 'helena sandnas', 'sandnzbs helena', 'helena.sandnas@demo.example.org', 'helena.sandnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(142, 'b072732d-f978-4196-9ed8-4f8f93350d1c', 1, 'Isak', 'Tallmo', 'isak tallmo', 'tallmo isak', 'isak.tallmo@demo.example.org', 'isak.tallmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(143, 'c9db53d0-111e-4375-898b-b40bfd0c9d4f', 1, 'Jenny', 'Uddgren', 'jenny uddgren', 'uddgren jenny', 'jenny.uddgren@demo.example.org', 'jenny.uddgren@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(144, 'd3f5edcf-5e65-4364-a5c2-295566122435', 1, 'Kerstin', 'Västlund', 'kerstin vastlund', 'vzbstlund kerstin', 'kerstin.vastlund@demo.example.org', 'kerstin.vastlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(145, '05e5e5af-de22-4e03-a575-dd151b9e52c9', 1, 'Leila', 'Wikmark', 'leila wikmark', 'wikmark leila', 'leila.wikmark@demo.example.org', 'leila.wikmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(146, 'f1e428c3-32d5-4608-aa2c-4155e50e92b5', 1, 'Mikael', 'Ålund', 'mikael alund', 'zalund mikael', 'mikael.alund@demo.example.org', 'mikael.alund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(147, '2d48346b-611f-4de7-885a-c60fe4942fa6', 1, 'Nora', 'Ängvik', 'nora angvik', 'zbngvik nora', 'nora.angvik@demo.example.org', 'nora.angvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(148, '4b1585f5-d433-4654-b6d9-c333b485e6b2', 1, 'Oskar', 'Östbo', 'oskar ostbo', 'zcstbo oskar', 'oskar.ostbo@demo.example.org', 'oskar.ostbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(149, 'f25f2ec1-3ae2-48a4-8092-9fe6b9c36f7d', 1, 'Anna', 'Almnäs', 'anna almnas', 'almnzbs anna', 'anna.almnas@demo.example.org', 'anna.almnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(150, '85be1791-5af6-4eeb-80c9-893521e413e0', 1, 'Björn', 'Björkhed', 'bjorn bjorkhed', 'bjzcrkhed bjzcrn', 'bjorn.bjorkhed@demo.example.org', 'bjorn.bjorkhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(151, '12160c93-86f1-478a-9df0-f0f6dd544eb6', 1, 'Cecilia', 'Dalsjö', 'cecilia dalsjo', 'dalsjzc cecilia', 'cecilia.dalsjo@demo.example.org', 'cecilia.dalsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(152, '1c016527-84f1-46fa-a431-ca7697e9d520', 1, 'David', 'Enmark', 'david enmark', 'enmark david', 'david.enmark@demo.example.org', 'david.enmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(153, '19289147-5e57-47ea-ae82-0f250b1522c2', 1, 'Elin', 'Fjällgård', 'elin fjallgard', 'fjzbllgzard elin', 'elin.fjallgard@demo.example.org', 'elin.fjallgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(154, 'f76beef7-4a73-4893-a98a-dfdd3e7e31fc', 1, 'Fredrik', 'Gärdmo', 'fredrik gardmo', 'gzbrdmo fredrik', 'fredrik.gardmo@demo.example.org', 'fredrik.gardmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(155, 'e78f75d8-c313-4e68-9c15-7ded468cf763', 1, 'Gunilla', 'Holmåker', 'gunilla holmaker', 'holmzaker gunilla', 'gunilla.holmaker@demo.example.org', 'gunilla.holmaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(156, 'dfb184e5-9458-4e63-b65a-c830304ac178', 1, 'Hassan', 'Isaksbo', 'hassan isaksbo', 'isaksbo hassan', 'hassan.isaksbo@demo.example.org', 'hassan.isaksbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(157, '82652335-c0b1-486e-80c1-3f217fcab866', 1, 'Ingrid', 'Järvås', 'ingrid jarvas', 'jzbrvzas ingrid', 'ingrid.jarvas@demo.example.org', 'ingrid.jarvas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(158, 'd57bd78e-61c1-4673-b99d-6f71d7e5f2cc', 1, 'Johan', 'Kvistlund', 'johan kvistlund', 'kvistlund johan', 'johan.kvistlund@demo.example.org', 'johan.kvistlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(159, '3936fec0-9a25-4c39-8b81-da5632c882da', 1, 'Karin', 'Lövnäs', 'karin lovnas', 'lzcvnzbs karin', 'karin.lovnas@demo.example.org', 'karin.lovnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(160, '4c7e7156-8518-4b8a-bf41-6e448cbce034', 1, 'Lars', 'Mohammadi', 'lars mohammadi', 'mohammadi lars', 'lars.mohammadi@demo.example.org', 'lars.mohammadi@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(161, '3c5fac71-4eb1-4504-9f51-232bc7f1f9e3', 1, 'Maria', 'Norrhed', 'maria norrhed', 'norrhed maria', 'maria.norrhed@demo.example.org', 'maria.norrhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(162, 'ea49e463-b418-4e21-8dff-e9cb6e936850', 1, 'Niklas', 'Pålgård', 'niklas palgard', 'pzalgzard niklas', 'niklas.palgard@demo.example.org', 'niklas.palgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(163, 'e22d3a5a-2127-4dc1-9f6f-f4937634049d', 1, 'Olivia', 'Rosvik', 'olivia rosvik', 'rosvik olivia', 'olivia.rosvik@demo.example.org', 'olivia.rosvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(164, 'c1d5e5ee-98f1-4fd7-8509-9f31b98e9094', 1, 'Per', 'Stenåker', 'per stenaker', 'stenzaker per', 'per.stenaker@demo.example.org', 'per.stenaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(165, '543f870b-2634-4621-9f7d-e0d7a5fcd715', 1, 'Ragnhild', 'Ahlqvist', 'ragnhild ahlqvist', 'ahlqvist ragnhild', 'ragnhild.ahlqvist@demo.example.org', 'ragnhild.ahlqvist@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(166, '5dc0f6b3-7e28-4c58-8693-66c8c5aa75bd', 1, 'Samira', 'Bergdal', 'samira bergdal', 'bergdal samira', 'samira.bergdal@demo.example.org', 'samira.bergdal@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(167, '099fc5cc-7c83-4a3a-8102-933baf9c3dd7', 1, 'Tomas', 'Cederlöf', 'tomas cederlof', 'cederlzcf tomas', 'tomas.cederlof@demo.example.org', 'tomas.cederlof@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(168, 'dbdd8fbc-a675-4407-b172-8275ba6e6caf', 1, 'Ulrika', 'Dahlmark', 'ulrika dahlmark', 'dahlmark ulrika', 'ulrika.dahlmark@demo.example.org', 'ulrika.dahlmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(169, '878b1807-61fd-453c-8ece-f1a1475ed3f4', 1, 'Viktor', 'Ekbacke', 'viktor ekbacke', 'ekbacke viktor', 'viktor.ekbacke@demo.example.org', 'viktor.ekbacke@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(170, '6da8066c-0b34-4418-8d21-b4d097afde9c', 1, 'Åsa', 'Forsnäs', 'asa forsnas', 'forsnzbs zasa', 'asa.forsnas@demo.example.org', 'asa.forsnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(171, 'd334828d-b203-49ad-b323-280e03d8d2eb', 1, 'Örjan', 'Granhed', 'orjan granhed', 'granhed zcrjan', 'orjan.granhed@demo.example.org', 'orjan.granhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(172, '5cc1cda1-8a89-4c14-a3f2-e2ace9ef9eeb', 1, 'Amina', 'Hedsjö', 'amina hedsjo', 'hedsjzc amina', 'amina.hedsjo@demo.example.org', 'amina.hedsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(173, '2f06b1e1-cdf6-4024-b1e6-f0a55643e9c3', 1, 'Bengt', 'Idberg', 'bengt idberg', 'idberg bengt', 'bengt.idberg@demo.example.org', 'bengt.idberg@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(174, 'f5ce6986-047a-4dcd-b010-f6ec5e81b836', 1, 'Camilla', 'Jonsved', 'camilla jonsved', 'jonsved camilla', 'camilla.jonsved@demo.example.org', 'camilla.jonsved@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(175, '378b7b64-3508-4888-9dda-1fdf9f92e6e4', 1, 'Dag', 'Källmyr', 'dag kallmyr', 'kzbllmyr dag', 'dag.kallmyr@demo.example.org', 'dag.kallmyr@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(176, 'b93c854d-ec54-4572-9a1d-42e1c3ef19d1', 1, 'Emelie', 'Lindåker', 'emelie lindaker', 'lindzaker emelie', 'emelie.lindaker@demo.example.org', 'emelie.lindaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(177, 'a4bd4b74-4a4f-4cb0-babc-4c56b7db5b49', 1, 'Filip', 'Myrbäck', 'filip myrback', 'myrbzbck filip', 'filip.myrback@demo.example.org', 'filip.myrback@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(178, '6c5e2576-01f8-400f-805b-c874d0871ea5', 1, 'Helena', 'Nordanå', 'helena nordana', 'nordanza helena', 'helena.nordana@demo.example.org', 'helena.nordana@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(179, 'b4c6a8fc-dd63-4421-ace3-c61bb6495c02', 1, 'Isak', 'Orrvik', 'isak orrvik', 'orrvik isak', 'isak.orrvik@demo.example.org', 'isak.orrvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(180, '298b4453-4e0f-4778-8022-0a9dcf8f343a', 1, 'Jenny', 'Palmhed', 'jenny palmhed', 'palmhed jenny', 'jenny.palmhed@demo.example.org', 'jenny.palmhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(181, 'b030118e-3501-4d30-a4a4-e30ce9177c21', 1, 'Kerstin', 'Rådström', 'kerstin radstrom', 'rzadstrzcm kerstin', 'kerstin.radstrom@demo.example.org', 'kerstin.radstrom@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(182, 'afb964d5-699e-4333-b412-0e5836a50f2f', 1, 'Leila', 'Sandnäs', 'leila sandnas', 'sandnzbs leila', 'leila.sandnas@demo.example.org', 'leila.sandnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(183, 'ffdcca24-0ae4-40a3-984a-c39a7ffac016', 1, 'Mikael', 'Tallmo', 'mikael tallmo', 'tallmo mikael', 'mikael.tallmo@demo.example.org', 'mikael.tallmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(184, 'f4b020d3-72cb-47b7-b35e-66bddb5e354f', 1, 'Nora', 'Uddgren', 'nora uddgren', 'uddgren nora', 'nora.uddgren@demo.example.org', 'nora.uddgren@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(185, 'e182f92e-3981-4902-ab4a-f57c925f98f0', 1, 'Oskar', 'Västlund', 'oskar vastlund', 'vzbstlund oskar', 'oskar.vastlund@demo.example.org', 'oskar.vastlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(186, 'a3403b1d-b128-4cac-b28f-7c2b92a1efd8', 1, 'Anna', 'Wikmark', 'anna wikmark', 'wikmark anna', 'anna.wikmark@demo.example.org', 'anna.wikmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(187, '23ab858c-244a-4448-abe5-e93f29672229', 1, 'Björn', 'Ålund', 'bjorn alund', 'zalund bjzcrn', 'bjorn.alund@demo.example.org', 'bjorn.alund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(188, '4bb3d9f9-171f-42b7-9c10-29a7be05b6c9', 1, 'Cecilia', 'Ängvik', 'cecilia angvik', 'zbngvik cecilia', 'cecilia.angvik@demo.example.org', 'cecilia.angvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(189, '10505af1-e4cc-4f74-8763-8748b74ee09a', 1, 'David', 'Östbo', 'david ostbo', 'zcstbo david', 'david.ostbo@demo.example.org', 'david.ostbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(190, '9f48e9a1-2e54-4cca-8251-353c1f2b70a1', 1, 'Elin', 'Almnäs', 'elin almnas', 'almnzbs elin', 'elin.almnas@demo.example.org', 'elin.almnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(191, 'b11802c1-5847-4500-bf9b-84f1878c8b7c', 1, 'Fredrik', 'Björkhed', 'fredrik bjorkhed', 'bjzcrkhed fredrik', 'fredrik.bjorkhed@demo.example.org', 'fredrik.bjorkhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(192, '609896f6-a907-49b4-ad62-65873c6923bb', 1, 'Gunilla', 'Dalsjö', 'gunilla dalsjo', 'dalsjzc gunilla', 'gunilla.dalsjo@demo.example.org', 'gunilla.dalsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(193, 'e8349060-bc58-44fa-a219-b0ff50452aa4', 1, 'Hassan', 'Enmark', 'hassan enmark', 'enmark hassan', 'hassan.enmark@demo.example.org', 'hassan.enmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(194, '5b1a3c2b-5f03-4203-b360-5f35284e5f38', 1, 'Ingrid', 'Fjällgård', 'ingrid fjallgard', 'fjzbllgzard ingrid', 'ingrid.fjallgard@demo.example.org', 'ingrid.fjallgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(195, 'ea983084-f8f5-4cc2-9e3d-4255c1236b20', 1, 'Johan', 'Gärdmo', 'johan gardmo', 'gzbrdmo johan', 'johan.gardmo@demo.example.org', 'johan.gardmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(196, 'ebc5c88c-0e5d-468a-b2a1-c9b335e8e8ca', 1, 'Karin', 'Holmåker', 'karin holmaker', 'holmzaker karin', 'karin.holmaker@demo.example.org', 'karin.holmaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(197, '17fd7a9b-bc92-410f-b2ab-b85b8d6925e0', 1, 'Lars', 'Isaksbo', 'lars isaksbo', 'isaksbo lars', 'lars.isaksbo@demo.example.org', 'lars.isaksbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(198, '925e1def-768c-4e4d-99f2-08cffa2774a5', 1, 'Maria', 'Järvås', 'maria jarvas', 'jzbrvzas maria', 'maria.jarvas@demo.example.org', 'maria.jarvas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(199, 'b2e0f0dd-ecb4-4565-94de-bbb23cbebd29', 1, 'Niklas', 'Kvistlund', 'niklas kvistlund', 'kvistlund niklas', 'niklas.kvistlund@demo.example.org', 'niklas.kvistlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(200, 'd84a5d18-8e7f-4921-9b3f-4dc7651d7fc4', 1, 'Olivia', 'Lövnäs', 'olivia lovnas', 'lzcvnzbs olivia', 'olivia.lovnas@demo.example.org', 'olivia.lovnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581');
INSERT INTO public.persons VALUES
	(201, '8089a6eb-9efb-46e8-b3df-e2d5f78eed0f', 1, 'Per', 'Mohammadi', 'per mohammadi', 'mohammadi per', 'per.mohammadi@demo.example.org', 'per.mohammadi@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(202, 'be90c9d3-eebf-4c6a-9c68-f42fc0846b24', 1, 'Ragnhild', 'Norrhed', 'ragnhild norrhed', 'norrhed ragnhild', 'ragnhild.norrhed@demo.example.org', 'ragnhild.norrhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(203, '63f6bb76-3365-4f70-86bd-7943a325c262', 1, 'Samira', 'Pålgård', 'samira palgard', 'pzalgzard samira', 'samira.palgard@demo.example.org', 'samira.palgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(204, '9878eaee-0b5a-4cfb-87bd-bdd05dd3eb53', 1, 'Tomas', 'Rosvik', 'tomas rosvik', 'rosvik tomas', 'tomas.rosvik@demo.example.org', 'tomas.rosvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(205, '8f08668e-a103-4011-91b8-f9b21d053a49', 1, 'Ulrika', 'Stenåker', 'ulrika stenaker', 'stenzaker ulrika', 'ulrika.stenaker@demo.example.org', 'ulrika.stenaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(206, '79c578ab-c14f-40f9-afa7-d2836add7465', 1, 'Viktor', 'Ahlqvist', 'viktor ahlqvist', 'ahlqvist viktor', 'viktor.ahlqvist@demo.example.org', 'viktor.ahlqvist@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(207, '02e64b15-23cc-4b8b-a811-db7fd8af7753', 1, 'Åsa', 'Bergdal', 'asa bergdal', 'bergdal zasa', 'asa.bergdal@demo.example.org', 'asa.bergdal@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(208, '7757d359-bcc6-4424-b42f-be56c90cf092', 1, 'Örjan', 'Cederlöf', 'orjan cederlof', 'cederlzcf zcrjan', 'orjan.cederlof@demo.example.org', 'orjan.cederlof@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(209, '6c21a888-55b6-4ce5-8783-be5282910bee', 1, 'Amina', 'Dahlmark', 'amina dahlmark', 'dahlmark amina', 'amina.dahlmark@demo.example.org', 'amina.dahlmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(210, '420d8314-50b9-46cb-ab12-da4daa8fac88', 1, 'Bengt', 'Ekbacke', 'bengt ekbacke', 'ekbacke bengt', 'bengt.ekbacke@demo.example.org', 'bengt.ekbacke@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(211, '475abbca-475c-4547-8653-e01f4318fc33', 1, 'Camilla', 'Forsnäs', 'camilla forsnas', 'forsnzbs camilla', 'camilla.forsnas@demo.example.org', 'camilla.forsnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(212, '0cb66466-88ce-49c9-9634-747e1478b8c7', 1, 'Dag', 'Granhed', 'dag granhed', 'granhed dag', 'dag.granhed@demo.example.org', 'dag.granhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(213, 'b8b9e080-8ea5-4232-ab90-b80be64b87cf', 1, 'Emelie', 'Hedsjö', 'emelie hedsjo', 'hedsjzc emelie', 'emelie.hedsjo@demo.example.org', 'emelie.hedsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(214, '52d0da32-bb4c-48b6-baea-2c406c413876', 1, 'Filip', 'Idberg', 'filip idberg', 'idberg filip', 'filip.idberg@demo.example.org', 'filip.idberg@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(215, 'f0fa4973-f1fc-4dd6-beac-297edaab03f7', 1, 'Helena', 'Jonsved', 'helena jonsved', 'jonsved helena', 'helena.jonsved@demo.example.org', 'helena.jonsved@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(216, '8a985c5e-9358-4dc0-b32a-90047c54cdb0', 1, 'Isak', 'Källmyr', 'isak kallmyr', 'kzbllmyr isak', 'isak.kallmyr@demo.example.org', 'isak.kallmyr@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(217, '0d7c8951-e197-4587-ad13-286291a1358e', 1, 'Jenny', 'Lindåker', 'jenny lindaker', 'lindzaker jenny', 'jenny.lindaker@demo.example.org', 'jenny.lindaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(218, '861f998d-55c3-43a5-8079-7fa43d84b986', 1, 'Kerstin', 'Myrbäck', 'kerstin myrback', 'myrbzbck kerstin', 'kerstin.myrback@demo.example.org', 'kerstin.myrback@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(219, '56bb60f2-5ddd-48a4-9024-4b2afaf648a1', 1, 'Leila', 'Nordanå', 'leila nordana', 'nordanza leila', 'leila.nordana@demo.example.org', 'leila.nordana@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(220, '6421f2dc-7b74-4130-9721-6b5fd1d9db04', 1, 'Mikael', 'Orrvik', 'mikael orrvik', 'orrvik mikael', 'mikael.orrvik@demo.example.org', 'mikael.orrvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(221, '2490ef94-0412-44df-8677-c3e75c459006', 1, 'Nora', 'Palmhed', 'nora palmhed', 'palmhed nora', 'nora.palmhed@demo.example.org', 'nora.palmhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(222, 'ed34d974-8386-47e4-837b-527959807823', 1, 'Oskar', 'Rådström', 'oskar radstrom', 'rzadstrzcm oskar', 'oskar.radstrom@demo.example.org', 'oskar.radstrom@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(223, '5cb949ac-cd01-4723-a6a0-71f08e21c437', 1, 'Anna', 'Sandnäs', 'anna sandnas', 'sandnzbs anna', 'anna.sandnas@demo.example.org', 'anna.sandnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(224, 'af68364e-a611-4760-a6a6-30c16af37e11', 1, 'Björn', 'Tallmo', 'bjorn tallmo', 'tallmo bjzcrn', 'bjorn.tallmo@demo.example.org', 'bjorn.tallmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(225, 'e620d988-94a0-40fd-a654-c6ecb7d5d00c', 1, 'Cecilia', 'Uddgren', 'cecilia uddgren', 'uddgren cecilia', 'cecilia.uddgren@demo.example.org', 'cecilia.uddgren@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(226, '43ff8fed-a2a5-4303-8b9c-910a65bc4445', 1, 'David', 'Västlund', 'david vastlund', 'vzbstlund david', 'david.vastlund@demo.example.org', 'david.vastlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(227, '89dfdaa8-ebcb-42c7-886d-e2ae721bba5d', 1, 'Elin', 'Wikmark', 'elin wikmark', 'wikmark elin', 'elin.wikmark@demo.example.org', 'elin.wikmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(228, '311c1d1f-492a-4d51-8a5c-46e80bb647c1', 1, 'Fredrik', 'Ålund', 'fredrik alund', 'zalund fredrik', 'fredrik.alund@demo.example.org', 'fredrik.alund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(229, 'a7ce2b9b-721a-40b1-af8f-a605674c2c3e', 1, 'Gunilla', 'Ängvik', 'gunilla angvik', 'zbngvik gunilla', 'gunilla.angvik@demo.example.org', 'gunilla.angvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(230, '63bfab7e-bc33-4df0-bd26-40f3461f667b', 1, 'Hassan', 'Östbo', 'hassan ostbo', 'zcstbo hassan', 'hassan.ostbo@demo.example.org', 'hassan.ostbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(231, 'e896160f-1c48-45e1-a17f-76a2d5311b26', 1, 'Ingrid', 'Almnäs', 'ingrid almnas', 'almnzbs ingrid', 'ingrid.almnas@demo.example.org', 'ingrid.almnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(232, '39079dd5-910b-45c2-9809-24f362a10163', 1, 'Johan', 'Björkhed', 'johan bjorkhed', 'bjzcrkhed johan', 'johan.bjorkhed@demo.example.org', 'johan.bjorkhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(233, '47100755-0449-4696-9014-9fbed57b3cf4', 1, 'Karin', 'Dalsjö', 'karin dalsjo', 'dalsjzc karin', 'karin.dalsjo@demo.example.org', 'karin.dalsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(234, 'a5d5216c-9d6a-4be1-89ab-9e382974896a', 1, 'Lars', 'Enmark', 'lars enmark', 'enmark lars', 'lars.enmark@demo.example.org', 'lars.enmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(235, '7a4eca22-2537-426a-9197-a21fd4195bcd', 1, 'Maria', 'Fjällgård', 'maria fjallgard', 'fjzbllgzard maria', 'maria.fjallgard@demo.example.org', 'maria.fjallgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(236, '0aae875a-899a-423a-bdf7-01ae63e8a39e', 1, 'Niklas', 'Gärdmo', 'niklas gardmo', 'gzbrdmo niklas', 'niklas.gardmo@demo.example.org', 'niklas.gardmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(237, '6ce8bf56-2598-45a8-ae29-dcc946c62786', 1, 'Olivia', 'Holmåker', 'olivia holmaker', 'holmzaker olivia', 'olivia.holmaker@demo.example.org', 'olivia.holmaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(238, 'c4f9a0bd-edbf-46fa-b782-5352e0adf842', 1, 'Per', 'Isaksbo', 'per isaksbo', 'isaksbo per', 'per.isaksbo@demo.example.org', 'per.isaksbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(239, '9e036130-4322-4859-8a41-6be2486408c0', 1, 'Ragnhild', 'Järvås', 'ragnhild jarvas', 'jzbrvzas ragnhild', 'ragnhild.jarvas@demo.example.org', 'ragnhild.jarvas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(240, '85a36bb7-025f-47fc-89d8-cbaedb794311', 1, 'Samira', 'Kvistlund', 'samira kvistlund', 'kvistlund samira', 'samira.kvistlund@demo.example.org', 'samira.kvistlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(241, '8d14d0e2-918d-4fc7-9f0d-34e081934706', 1, 'Tomas', 'Lövnäs', 'tomas lovnas', 'lzcvnzbs tomas', 'tomas.lovnas@demo.example.org', 'tomas.lovnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(242, 'a84597fe-c927-4d44-b677-5ed05d85ca0d', 1, 'Ulrika', 'Mohammadi', 'ulrika mohammadi', 'mohammadi ulrika', 'ulrika.mohammadi@demo.example.org', 'ulrika.mohammadi@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(243, '6a2cd6a6-e92a-4bae-8e86-5f5fcfbc71f8', 1, 'Viktor', 'Norrhed', 'viktor norrhed', 'norrhed viktor', 'viktor.norrhed@demo.example.org', 'viktor.norrhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(244, '35be0aa6-f845-4d7f-a532-3f5fd5a9bf87', 1, 'Åsa', 'Pålgård', 'asa palgard', 'pzalgzard zasa', 'asa.palgard@demo.example.org', 'asa.palgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(245, '09cc6187-efcb-4b6d-84e8-4e2f0c85e316', 1, 'Örjan', 'Rosvik', 'orjan rosvik', 'rosvik zcrjan', 'orjan.rosvik@demo.example.org', 'orjan.rosvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(246, 'd7479e91-a30d-45e1-969d-3673c0a65e1c', 1, 'Amina', 'Stenåker', 'amina stenaker', 'stenzaker amina', 'amina.stenaker@demo.example.org', 'amina.stenaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(247, '27153af9-e57c-4a73-bb49-a1b470a489cd', 1, 'Bengt', 'Ahlqvist', 'bengt ahlqvist', 'ahlqvist bengt', 'bengt.ahlqvist@demo.example.org', 'bengt.ahlqvist@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(248, 'b47981a9-507e-44fc-b6f0-290c86ae2c6b', 1, 'Camilla', 'Bergdal', 'camilla bergdal', 'bergdal camilla', 'camilla.bergdal@demo.example.org', 'camilla.bergdal@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(249, '78b22102-b6ee-40e3-b66c-3ef1357008ba', 1, 'Dag', 'Cederlöf', 'dag cederlof', 'cederlzcf dag', 'dag.cederlof@demo.example.org', 'dag.cederlof@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(250, 'f43f0cff-c1c1-41dc-9cce-c520a0c53d36', 1, 'Emelie', 'Dahlmark', 'emelie dahlmark', 'dahlmark emelie', 'emelie.dahlmark@demo.example.org', 'emelie.dahlmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(251, '27232e8d-b88c-46a3-bed0-23ed6a1d3df7', 1, 'Filip', 'Ekbacke', 'filip ekbacke', 'ekbacke filip', 'filip.ekbacke@demo.example.org', 'filip.ekbacke@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(252, '873119c5-9116-4c17-90f0-46eea831cd11', 1, 'Helena', 'Forsnäs', 'helena forsnas', 'forsnzbs helena', 'helena.forsnas@demo.example.org', 'helena.forsnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(253, 'cfe89b2d-6410-4532-9c0b-77ce47decc2e', 1, 'Isak', 'Granhed', 'isak granhed', 'granhed isak', 'isak.granhed@demo.example.org', 'isak.granhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(254, '7adf3fe8-2251-469c-a09a-798286d9362d', 1, 'Jenny', 'Hedsjö', 'jenny hedsjo', 'hedsjzc jenny', 'jenny.hedsjo@demo.example.org', 'jenny.hedsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(255, 'fa4ad966-961b-4881-9a52-08e9da737e8e', 1, 'Kerstin', 'Idberg', 'kerstin idberg', 'idberg kerstin', 'kerstin.idberg@demo.example.org', 'kerstin.idberg@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(256, 'f6eca699-cf7c-454a-aa77-7f614c86cd4d', 1, 'Leila', 'Jonsved', 'leila jonsved', 'jonsved leila', 'leila.jonsved@demo.example.org', 'leila.jonsved@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(257, 'c2f474a5-0e56-4f54-a218-75779430b648', 1, 'Mikael', 'Källmyr', 'mikael kallmyr', 'kzbllmyr mikael', 'mikael.kallmyr@demo.example.org', 'mikael.kallmyr@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(258, '612a60d6-e16a-479a-9840-2bbeff8b7860', 1, 'Nora', 'Lindåker', 'nora lindaker', 'lindzaker nora', 'nora.lindaker@demo.example.org', 'nora.lindaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(259, 'ca60bfe8-3410-47cb-8f05-57f3b1aa3386', 1, 'Oskar', 'Myrbäck', 'oskar myrback', 'myrbzbck oskar', 'oskar.myrback@demo.example.org', 'oskar.myrback@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(260, '56cfda69-a3ad-4d7d-b8d1-fdcc2d81f4e0', 1, 'Anna', 'Nordanå', 'anna nordana', 'nordanza anna', 'anna.nordana@demo.example.org', 'anna.nordana@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(261, '1cfead3a-b397-448f-84a3-2931ed67082c', 1, 'Björn', 'Orrvik', 'bjorn orrvik', 'orrvik bjzcrn', 'bjorn.orrvik@demo.example.org', 'bjorn.orrvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(262, '47da8664-00a0-43b6-be2c-38046f952c4b', 1, 'Cecilia', 'Palmhed', 'cecilia palmhed', 'palmhed cecilia', 'cecilia.palmhed@demo.example.org', 'cecilia.palmhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(263, 'd20825ba-4f7b-4272-9c02-1e29c71989f6', 1, 'David', 'Rådström', 'david radstrom', 'rzadstrzcm david', 'david.radstrom@demo.example.org', 'david.radstrom@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(264, 'c4982530-9f0e-4ebb-9d68-ea0f58dd534b', 1, 'Elin', 'Sandnäs', 'elin sandnas', 'sandnzbs elin', 'elin.sandnas@demo.example.org', 'elin.sandnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(265, 'dfd67c96-03fa-4c5e-b9f7-6bf3a25f6986', 1, 'Fredrik', 'Tallmo', 'fredrik tallmo', 'tallmo fredrik', 'fredrik.tallmo@demo.example.org', 'fredrik.tallmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(266, '52339d52-59a7-45d6-b1d5-ac063817ff92', 1, 'Gunilla', 'Uddgren', 'gunilla uddgren', 'uddgren gunilla', 'gunilla.uddgren@demo.example.org', 'gunilla.uddgren@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(267, 'edae59c6-7188-4f49-84fb-3422615e039f', 1, 'Hassan', 'Västlund', 'hassan vastlund', 'vzbstlund hassan', 'hassan.vastlund@demo.example.org', 'hassan.vastlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(268, 'cfdeb5a6-290a-46a0-8306-418455d3b715', 1, 'Ingrid', 'Wikmark', 'ingrid wikmark', 'wikmark ingrid', 'ingrid.wikmark@demo.example.org', 'ingrid.wikmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(269, '6b28e7a4-e477-4d64-b1c2-c18d3a990a51', 1, 'Johan', 'Ålund', 'johan alund', 'zalund johan', 'johan.alund@demo.example.org', 'johan.alund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(270, '391183a8-7471-481a-86f5-94613fcd45d4', 1, 'Karin', 'Ängvik', 'karin angvik', 'zbngvik karin', 'karin.angvik@demo.example.org', 'karin.angvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(271, 'd1dc39a8-41b8-469c-ba99-a5349d10109d', 1, 'Lars', 'Östbo', 'lars ostbo', 'zcstbo lars', 'lars.ostbo@demo.example.org', 'lars.ostbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(272, '5c45d621-4ba0-4984-b4ce-35ef70805ac1', 1, 'Maria', 'Almnäs', 'maria almnas', 'almnzbs maria', 'maria.almnas@demo.example.org', 'maria.almnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(273, 'd53aa051-04c9-4549-9fa4-a9bd24167923', 1, 'Niklas', 'Björkhed', 'niklas bjorkhed', 'bjzcrkhed niklas', 'niklas.bjorkhed@demo.example.org', 'niklas.bjorkhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(274, 'a63dd5d8-0980-40d7-a42c-61230fcb8a94', 1, 'Olivia', 'Dalsjö', 'olivia dalsjo', 'dalsjzc olivia', 'olivia.dalsjo@demo.example.org', 'olivia.dalsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(275, 'c6d366c3-2a3f-4fe1-a30e-f031d7d03d68', 1, 'Per', 'Enmark', 'per enmark', 'enmark per', 'per.enmark@demo.example.org', 'per.enmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(276, '1885c9d9-026b-45c7-b35a-7fbfc32f1561', 1, 'Ragnhild', 'Fjällgård', 'ragnhild fjallgard', 'fjzbllgzard ragnhild', 'ragnhild.fjallgard@demo.example.org', 'ragnhild.fjallgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(277, 'c42056da-0b36-4aa1-b39f-ad86f9fcf68c', 1, 'Samira', 'Gärdmo', 'samira gardmo', 'gzbrdmo samira', 'samira.gardmo@demo.example.org', 'samira.gardmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(278, '9b971ff2-8947-485c-855c-80a6f5629e16', 1, 'Tomas', 'Holmåker', 'tomas holmaker', 'holmzaker tomas', 'tomas.holmaker@demo.example.org', 'tomas.holmaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(279, '8f8c25a9-50e6-43ff-ab9a-299615a3985c', 1, 'Ulrika', 'Isaksbo', 'ulrika isaksbo', 'isaksbo ulrika', 'ulrika.isaksbo@demo.example.org', 'ulrika.isaksbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(280, '2a4323c0-eb7d-4a9a-bff5-cfc5fdb463b8', 1, 'Viktor', 'Järvås', 'viktor jarvas', 'jzbrvzas viktor', 'viktor.jarvas@demo.example.org', 'viktor.jarvas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(281, '45562eea-5dd3-4298-b88a-60cafda183be', 1, 'Åsa', 'Kvistlund', 'asa kvistlund', 'kvistlund zasa', 'asa.kvistlund@demo.example.org', 'asa.kvistlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(282, 'b0d517a7-a0bc-435e-bf8b-7f69c28da48e', 1, 'Örjan', 'Lövnäs', 'orjan lovnas', 'lzcvnzbs zcrjan', 'orjan.lovnas@demo.example.org', 'orjan.lovnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(283, '059e0dda-c459-429e-980a-4a157b9f074c', 1, 'Amina', 'Mohammadi', 'amina mohammadi', 'mohammadi amina', 'amina.mohammadi@demo.example.org', 'amina.mohammadi@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(284, '3dc7407b-eafb-4435-8aac-e0d1d31a4b34', 1, 'Bengt', 'Norrhed', 'bengt norrhed', 'norrhed bengt', 'bengt.norrhed@demo.example.org', 'bengt.norrhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(285, '77fa7d30-757c-4249-86a8-8595053b67bf', 1, 'Camilla', 'Pålgård', 'camilla palgard', 'pzalgzard camilla', 'camilla.palgard@demo.example.org', 'camilla.palgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(286, '8b9b0777-0590-48ad-b57d-c9ed7b263373', 1, 'Dag', 'Rosvik', 'dag rosvik', 'rosvik dag', 'dag.rosvik@demo.example.org', 'dag.rosvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(287, 'd5ab656f-4422-47e0-9309-e5f5ea78c1b3', 1, 'Emelie', 'Stenåker', 'emelie stenaker', 'stenzaker emelie', 'emelie.stenaker@demo.example.org', 'emelie.stenaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(288, '48c1d3e0-1a06-4c65-8fdf-9e5070215d99', 1, 'Filip', 'Ahlqvist', 'filip ahlqvist', 'ahlqvist filip', 'filip.ahlqvist@demo.example.org', 'filip.ahlqvist@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(289, '2668ebc7-50c9-473a-9015-a86d776ee55f', 1, 'Helena', 'Bergdal', 'helena bergdal', 'bergdal helena', 'helena.bergdal@demo.example.org', 'helena.bergdal@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(290, '5b054b2c-5646-4161-bdbb-87bf728f6573', 1, 'Isak', 'Cederlöf', 'isak cederlof', 'cederlzcf isak', 'isak.cederlof@demo.example.org', 'isak.cederlof@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(291, '6de0e855-80c7-4165-917f-4c7e38ceabe0', 1, 'Jenny', 'Dahlmark', 'jenny dahlmark', 'dahlmark jenny', 'jenny.dahlmark@demo.example.org', 'jenny.dahlmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(292, 'de328bbf-fd0f-409f-99a9-31470d3a952e', 1, 'Kerstin', 'Ekbacke', 'kerstin ekbacke', 'ekbacke kerstin', 'kerstin.ekbacke@demo.example.org', 'kerstin.ekbacke@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(293, '7379cc13-7305-4e7e-b32e-482cb24074d6', 1, 'Leila', 'Forsnäs', 'leila forsnas', 'forsnzbs leila', 'leila.forsnas@demo.example.org', 'leila.forsnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(294, '24649868-6c5a-47ba-b5b7-dd4a2db93f66', 1, 'Mikael', 'Granhed', 'mikael granhed', 'granhed mikael', 'mikael.granhed@demo.example.org', 'mikael.granhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(295, '7d622804-3910-4373-a28a-93d3c9508f88', 1, 'Nora', 'Hedsjö', 'nora hedsjo', 'hedsjzc nora', 'nora.hedsjo@demo.example.org', 'nora.hedsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(296, '1f3ef799-f5a8-44a9-b279-28c0cd1bcecb', 1, 'Oskar', 'Idberg', 'oskar idberg', 'idberg oskar', 'oskar.idberg@demo.example.org', 'oskar.idberg@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(297, 'b7e2f532-fffe-444a-ad06-726487308688', 1, 'Anna', 'Jonsved', 'anna jonsved', 'jonsved anna', 'anna.jonsved@demo.example.org', 'anna.jonsved@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(298, '102d7ab6-5438-446f-814c-bc109a06f704', 1, 'Björn', 'Källmyr', 'bjorn kallmyr', 'kzbllmyr bjzcrn', 'bjorn.kallmyr@demo.example.org', 'bjorn.kallmyr@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(299, 'c8831a3f-91fb-42d2-a72d-5302853f0352', 1, 'Cecilia', 'Lindåker', 'cecilia lindaker', 'lindzaker cecilia', 'cecilia.lindaker@demo.example.org', 'cecilia.lindaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(300, '9d5f89a5-3554-495a-8d52-fdf75b082b15', 1, 'David', 'Myrbäck', 'david myrback', 'myrbzbck david', 'david.myrback@demo.example.org', 'david.myrback@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(301, 'b516c728-daa0-4111-97d9-0f9380a7cfcd', 1, 'Elin', 'Nordanå', 'elin nordana', 'nordanza elin', 'elin.nordana@demo.example.org', 'elin.nordana@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(302, '49af1570-36fa-4639-8309-7676be037ac9', 1, 'Fredrik', 'Orrvik', 'fredrik orrvik', 'orrvik fredrik', 'fredrik.orrvik@demo.example.org', 'fredrik.orrvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(303, '5614c185-f6e8-4f7f-8958-a88b8bc948d5', 1, 'Gunilla', 'Palmhed', 'gunilla palmhed', 'palmhed gunilla', 'gunilla.palmhed@demo.example.org', 'gunilla.palmhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(304, '9cb263ae-01d3-4810-8e2d-74ef83dc389e', 1, 'Hassan', 'Rådström', 'hassan radstrom', 'rzadstrzcm hassan', 'hassan.radstrom@demo.example.org', 'hassan.radstrom@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(305, 'a0c36f1a-e59a-4496-9f1a-75919c00a6e5', 1, 'Ingrid', 'Sandnäs', 'ingrid sandnas', 'sandnzbs ingrid', 'ingrid.sandnas@demo.example.org', 'ingrid.sandnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(306, '5b17c751-e8ab-462e-a668-5d3c9753615a', 1, 'Johan', 'Tallmo', 'johan tallmo', 'tallmo johan', 'johan.tallmo@demo.example.org', 'johan.tallmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(307, 'b9d0e3f1-afd8-4661-820a-c321a02dc04a', 1, 'Karin', 'Uddgren', 'karin uddgren', 'uddgren karin', 'karin.uddgren@demo.example.org', 'karin.uddgren@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(308, '678a74c3-0675-43d0-be41-0899bb596677', 1, 'Lars', 'Västlund', 'lars vastlund', 'vzbstlund lars', 'lars.vastlund@demo.example.org', 'lars.vastlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(309, '78dcdb7b-a2f6-4ce5-82b5-9e429a9ced77', 1, 'Maria', 'Wikmark', 'maria wikmark', 'wikmark maria', 'maria.wikmark@demo.example.org', 'maria.wikmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(310, '1659184b-3540-44ee-a9a3-6a23db3edff1', 1, 'Niklas', 'Ålund', 'niklas alund', 'zalund niklas', 'niklas.alund@demo.example.org', 'niklas.alund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(311, '95eca6b3-0da5-4402-98da-f779a426bd50', 1, 'Olivia', 'Ängvik', 'olivia angvik', 'zbngvik olivia', 'olivia.angvik@demo.example.org', 'olivia.angvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(312, '70ffb1b9-8d32-4214-b629-54210a185cd5', 1, 'Per', 'Östbo', 'per ostbo', 'zcstbo per', 'per.ostbo@demo.example.org', 'per.ostbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(313, 'b73c2e47-d930-47d4-9f74-e8ac3e132261', 1, 'Ragnhild', 'Almnäs', 'ragnhild almnas', 'almnzbs ragnhild', 'ragnhild.almnas@demo.example.org', 'ragnhild.almnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(314, '59c9684f-410a-4d79-9c3e-f117b6d6f3b7', 1, 'Samira', 'Björkhed', 'samira bjorkhed', 'bjzcrkhed samira', 'samira.bjorkhed@demo.example.org', 'samira.bjorkhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(315, 'c309c80d-bf01-43c9-8fb8-6f97d77bba17', 1, 'Tomas', 'Dalsjö', 'tomas dalsjo', 'dalsjzc tomas', 'tomas.dalsjo@demo.example.org', 'tomas.dalsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(316, '25511316-5d10-454d-975e-68277b5b0229', 1, 'Ulrika', 'Enmark', 'ulrika enmark', 'enmark ulrika', 'ulrika.enmark@demo.example.org', 'ulrika.enmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(317, '6af1dd89-4d88-4714-b160-78276b237290', 1, 'Viktor', 'Fjällgård', 'viktor fjallgard', 'fjzbllgzard viktor', 'viktor.fjallgard@demo.example.org', 'viktor.fjallgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(318, 'db94bc7f-6d24-407c-829d-b09f6e5e8c7a', 1, 'Åsa', 'Gärdmo', 'asa gardmo', 'gzbrdmo zasa', 'asa.gardmo@demo.example.org', 'asa.gardmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(319, 'fff43d88-078f-4e4b-9f71-bfdadab19f46', 1, 'Örjan', 'Holmåker', 'orjan holmaker', 'holmzaker zcrjan', 'orjan.holmaker@demo.example.org', 'orjan.holmaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(320, 'a26a6366-6852-4978-a657-c2c4243db5c5', 1, 'Amina', 'Isaksbo', 'amina isaksbo', 'isaksbo amina', 'amina.isaksbo@demo.example.org', 'amina.isaksbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(321, 'a331aa14-0f40-4f7f-94aa-6fcd573c19e1', 1, 'Bengt', 'Järvås', 'bengt jarvas', 'jzbrvzas bengt', 'bengt.jarvas@demo.example.org', 'bengt.jarvas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(322, '9975819e-cff4-495b-9731-934c2a982fb5', 1, 'Camilla', 'Kvistlund', 'camilla kvistlund', 'kvistlund camilla', 'camilla.kvistlund@demo.example.org', 'camilla.kvistlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(323, '54fc78b2-3252-4278-8f30-37bcef7d6975', 1, 'Dag', 'Lövnäs', 'dag lovnas', 'lzcvnzbs dag', 'dag.lovnas@demo.example.org', 'dag.lovnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(324, 'b4ca95ee-1e9f-4006-b9d9-05be6b66b8a4', 1, 'Emelie', 'Mohammadi', 'emelie mohammadi', 'mohammadi emelie', 'emelie.mohammadi@demo.example.org', 'emelie.mohammadi@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(325, 'eceaa34c-3f0a-41a4-ad7c-de52f714a728', 1, 'Filip', 'Norrhed', 'filip norrhed', 'norrhed filip', 'filip.norrhed@demo.example.org', 'filip.norrhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(326, 'a58448e6-c120-4b01-bc26-37946fcd9d4d', 1, 'Helena', 'Pålgård', 'helena palgard', 'pzalgzard helena', 'helena.palgard@demo.example.org', 'helena.palgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(327, '7923a8a0-2977-456a-ab4f-57f617b2d2ff', 1, 'Isak', 'Rosvik', 'isak rosvik', 'rosvik isak', 'isak.rosvik@demo.example.org', 'isak.rosvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(328, '8200fe5c-91a9-4c5d-9126-b19516fe6d5a', 1, 'Jenny', 'Stenåker', 'jenny stenaker', 'stenzaker jenny', 'jenny.stenaker@demo.example.org', 'jenny.stenaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(329, '430dd3c6-f621-492c-8a35-123c7cd4696c', 1, 'Kerstin', 'Ahlqvist', 'kerstin ahlqvist', 'ahlqvist kerstin', 'kerstin.ahlqvist@demo.example.org', 'kerstin.ahlqvist@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(330, '0c939d69-fbf4-4ded-9aa6-b03a46699449', 1, 'Leila', 'Bergdal', 'leila bergdal', 'bergdal leila', 'leila.bergdal@demo.example.org', 'leila.bergdal@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(331, '4f0dd213-e151-4d57-9c38-4aa0d52ed851', 1, 'Mikael', 'Cederlöf', 'mikael cederlof', 'cederlzcf mikael', 'mikael.cederlof@demo.example.org', 'mikael.cederlof@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(332, 'c0e20d76-754b-467a-8d60-6797c8de0190', 1, 'Nora', 'Dahlmark', 'nora dahlmark', 'dahlmark nora', 'nora.dahlmark@demo.example.org', 'nora.dahlmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(333, 'c6e616ea-48f6-464f-8092-87a99e284d19', 1, 'Oskar', 'Ekbacke', 'oskar ekbacke', 'ekbacke oskar', 'oskar.ekbacke@demo.example.org', 'oskar.ekbacke@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(334, '5967cc38-c9f2-41e9-9434-e63ff298e218', 1, 'Anna', 'Forsnäs', 'anna forsnas', 'forsnzbs anna', 'anna.forsnas@demo.example.org', 'anna.forsnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(335, '15804995-4ab7-4211-b6d7-0f02dc628da1', 1, 'Björn', 'Granhed', 'bjorn granhed', 'granhed bjzcrn', 'bjorn.granhed@demo.example.org', 'bjorn.granhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(336, '54c3039e-dc67-467a-8014-a39865d46d49', 1, 'Cecilia', 'Hedsjö', 'cecilia hedsjo', 'hedsjzc cecilia', 'cecilia.hedsjo@demo.example.org', 'cecilia.hedsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(337, '27768bff-9d13-4829-822d-c1c040af55cb', 1, 'David', 'Idberg', 'david idberg', 'idberg david', 'david.idberg@demo.example.org', 'david.idberg@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(338, '77ff9673-6f06-4269-952a-078706ca6991', 1, 'Elin', 'Jonsved', 'elin jonsved', 'jonsved elin', 'elin.jonsved@demo.example.org', 'elin.jonsved@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(339, 'fb0ce4d1-0979-4949-80a2-d1c24918e6ec', 1, 'Fredrik', 'Källmyr', 'fredrik kallmyr', 'kzbllmyr fredrik', 'fredrik.kallmyr@demo.example.org', 'fredrik.kallmyr@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(340, '4d71cabf-b06d-4574-8a1b-e43e08a61a55', 1, 'Gunilla', 'Lindåker', 'gunilla lindaker', 'lindzaker gunilla', 'gunilla.lindaker@demo.example.org', 'gunilla.lindaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(341, 'ab55d570-0019-49eb-b223-e4d5876bfd07', 1, 'Hassan', 'Myrbäck', 'hassan myrback', 'myrbzbck hassan', 'hassan.myrback@demo.example.org', 'hassan.myrback@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(342, '1aa31c55-2e07-4bb8-b211-bca040d7b215', 1, 'Ingrid', 'Nordanå', 'ingrid nordana', 'nordanza ingrid', 'ingrid.nordana@demo.example.org', 'ingrid.nordana@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(343, '2c1d4e54-2cc6-4596-86da-a94891e217bf', 1, 'Johan', 'Orrvik', 'johan orrvik', 'orrvik johan', 'johan.orrvik@demo.example.org', 'johan.orrvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(344, 'cacd4808-8fdd-480f-b34b-e23cd8b07fd2', 1, 'Karin', 'Palmhed', 'karin palmhed', 'palmhed karin', 'karin.palmhed@demo.example.org', 'karin.palmhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(345, 'e2830143-19b0-445c-9fbc-8d089f8d9f80', 1, 'Lars', 'Rådström', 'lars radstrom', 'rzadstrzcm lars', 'lars.radstrom@demo.example.org', 'lars.radstrom@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(346, 'c379af65-6066-49b3-b457-35b0346fefcd', 1, 'Maria', 'Sandnäs', 'maria sandnas', 'sandnzbs maria', 'maria.sandnas@demo.example.org', 'maria.sandnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(347, 'cbd3d7d9-1ac9-4d6a-a99b-db29ad3f693e', 1, 'Niklas', 'Tallmo', 'niklas tallmo', 'tallmo niklas', 'niklas.tallmo@demo.example.org', 'niklas.tallmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(348, 'a43ad5ee-66ce-4f40-8574-7108cee61055', 1, 'Olivia', 'Uddgren', 'olivia uddgren', 'uddgren olivia', 'olivia.uddgren@demo.example.org', 'olivia.uddgren@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(349, '2b16c3fa-e2e2-47bb-a8c7-c9affbdb8eb0', 1, 'Per', 'Västlund', 'per vastlund', 'vzbstlund per', 'per.vastlund@demo.example.org', 'per.vastlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(350, '311a0687-b81f-4ae5-8b59-ab1cce00f980', 1, 'Ragnhild', 'Wikmark', 'ragnhild wikmark', 'wikmark ragnhild', 'ragnhild.wikmark@demo.example.org', 'ragnhild.wikmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(351, 'faa4ca4c-1ce3-4c8d-a8b2-0d234ed9132f', 1, 'Samira', 'Ålund', 'samira alund', 'zalund samira', 'samira.alund@demo.example.org', 'samira.alund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(352, 'c3da2ae9-d83b-4b56-beea-c7574700cc6f', 1, 'Tomas', 'Ängvik', 'tomas angvik', 'zbngvik tomas', 'tomas.angvik@demo.example.org', 'tomas.angvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(353, '9bb31ef0-caed-43b3-8e92-37072a3d8f29', 1, 'Ulrika', 'Östbo', 'ulrika ostbo', 'zcstbo ulrika', 'ulrika.ostbo@demo.example.org', 'ulrika.ostbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(354, '3bfa6f01-7b23-4918-b111-003315012926', 1, 'Viktor', 'Almnäs', 'viktor almnas', 'almnzbs viktor', 'viktor.almnas@demo.example.org', 'viktor.almnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(355, '184febbf-6e6a-40bd-bcec-351b638c8561', 1, 'Åsa', 'Björkhed', 'asa bjorkhed', 'bjzcrkhed zasa', 'asa.bjorkhed@demo.example.org', 'asa.bjorkhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(356, 'f874c982-6bba-423d-a27e-b536806e0385', 1, 'Örjan', 'Dalsjö', 'orjan dalsjo', 'dalsjzc zcrjan', 'orjan.dalsjo@demo.example.org', 'orjan.dalsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(357, '8f9af4cc-2e66-49c8-974d-34997c033a18', 1, 'Amina', 'Enmark', 'amina enmark', 'enmark amina', 'amina.enmark@demo.example.org', 'amina.enmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(358, 'f9ffa011-e824-446d-896a-b82be5d06f88', 1, 'Bengt', 'Fjällgård', 'bengt fjallgard', 'fjzbllgzard bengt', 'bengt.fjallgard@demo.example.org', 'bengt.fjallgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(359, 'aed15eca-0be3-4279-9007-97cf6ae9ad48', 1, 'Camilla', 'Gärdmo', 'camilla gardmo', 'gzbrdmo camilla', 'camilla.gardmo@demo.example.org', 'camilla.gardmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(360, 'b3b307c0-0429-4245-8e63-44abe77834fb', 1, 'Dag', 'Holmåker', 'dag holmaker', 'holmzaker dag', 'dag.holmaker@demo.example.org', 'dag.holmaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(361, '1542790e-68d5-4fe7-a4a5-d03f8d328952', 1, 'Emelie', 'Isaksbo', 'emelie isaksbo', 'isaksbo emelie', 'emelie.isaksbo@demo.example.org', 'emelie.isaksbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(362, '31f475b3-2ef9-4c84-8903-bc1dfa4b5ae6', 1, 'Filip', 'Järvås', 'filip jarvas', 'jzbrvzas filip', 'filip.jarvas@demo.example.org', 'filip.jarvas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(363, '54e25f3d-495f-4a29-bcf2-ff6061115196', 1, 'Helena', 'Kvistlund', 'helena kvistlund', 'kvistlund helena', 'helena.kvistlund@demo.example.org', 'helena.kvistlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(364, 'd1d00ad6-f149-466a-92da-ca7c830f1c73', 1, 'Isak', 'Lövnäs', 'isak lovnas', 'lzcvnzbs isak', 'isak.lovnas@demo.example.org', 'isak.lovnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(365, '70539a6c-1b01-44ae-8029-0ebe1010f05f', 1, 'Jenny', 'Mohammadi', 'jenny mohammadi', 'mohammadi jenny', 'jenny.mohammadi@demo.example.org', 'jenny.mohammadi@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(366, '9b2dafa1-31c0-42a2-b51d-0b8bd413937b', 1, 'Kerstin', 'Norrhed', 'kerstin norrhed', 'norrhed kerstin', 'kerstin.norrhed@demo.example.org', 'kerstin.norrhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(367, '24f61d73-7ecf-4199-b1d7-53dcf1c80d05', 1, 'Leila', 'Pålgård', 'leila palgard', 'pzalgzard leila', 'leila.palgard@demo.example.org', 'leila.palgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(368, '09efe9c0-f0a5-4fe4-af41-4742da2ebeac', 1, 'Mikael', 'Rosvik', 'mikael rosvik', 'rosvik mikael', 'mikael.rosvik@demo.example.org', 'mikael.rosvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(369, 'ffcfff10-a953-41b9-a28e-91954ae81008', 1, 'Nora', 'Stenåker', 'nora stenaker', 'stenzaker nora', 'nora.stenaker@demo.example.org', 'nora.stenaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(370, 'cbe05812-e51e-4c90-9f8b-35f35e9c7ed8', 1, 'Oskar', 'Ahlqvist', 'oskar ahlqvist', 'ahlqvist oskar', 'oskar.ahlqvist@demo.example.org', 'oskar.ahlqvist@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(371, '3f849472-a555-4b6a-9b3d-b91b737ee1b7', 1, 'Anna', 'Bergdal', 'anna bergdal', 'bergdal anna', 'anna.bergdal@demo.example.org', 'anna.bergdal@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(372, '7bcbaab1-6337-4d77-9637-52ce58683def', 1, 'Björn', 'Cederlöf', 'bjorn cederlof', 'cederlzcf bjzcrn', 'bjorn.cederlof@demo.example.org', 'bjorn.cederlof@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(373, '9d84e71f-0610-4b74-9faf-b9365e26084f', 1, 'Cecilia', 'Dahlmark', 'cecilia dahlmark', 'dahlmark cecilia', 'cecilia.dahlmark@demo.example.org', 'cecilia.dahlmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(374, '40304d85-436b-418e-ba38-e4497b2d032b', 1, 'David', 'Ekbacke', 'david ekbacke', 'ekbacke david', 'david.ekbacke@demo.example.org', 'david.ekbacke@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(375, '2741fa87-a739-4516-86ce-2599997b7528', 1, 'Elin', 'Forsnäs', 'elin forsnas', 'forsnzbs elin', 'elin.forsnas@demo.example.org', 'elin.forsnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(376, '54e18132-2194-4375-9a99-1a631c0ed8ad', 1, 'Fredrik', 'Granhed', 'fredrik granhed', 'granhed fredrik', 'fredrik.granhed@demo.example.org', 'fredrik.granhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(377, 'b6c82981-af16-4808-a532-500cf81a13fb', 1, 'Gunilla', 'Hedsjö', 'gunilla hedsjo', 'hedsjzc gunilla', 'gunilla.hedsjo@demo.example.org', 'gunilla.hedsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(378, 'eb3ad8bc-6d67-4dc3-9812-7d2749d7fbb6', 1, 'Hassan', 'Idberg', 'hassan idberg', 'idberg hassan', 'hassan.idberg@demo.example.org', 'hassan.idberg@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(379, '5223690c-51d8-4cf6-83b1-981a6d9d0520', 1, 'Ingrid', 'Jonsved', 'ingrid jonsved', 'jonsved ingrid', 'ingrid.jonsved@demo.example.org', 'ingrid.jonsved@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(380, '52e27ca5-5b4a-4d4f-89a5-924d0e36885c', 1, 'Johan', 'Källmyr', 'johan kallmyr', 'kzbllmyr johan', 'johan.kallmyr@demo.example.org', 'johan.kallmyr@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(381, '4c2a0a71-f61a-454c-854f-2fe0a25c68c0', 1, 'Karin', 'Lindåker', 'karin lindaker', 'lindzaker karin', 'karin.lindaker@demo.example.org', 'karin.lindaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(382, '01455946-12d3-4cab-9b18-d4fe63d4c30f', 1, 'Lars', 'Myrbäck', 'lars myrback', 'myrbzbck lars', 'lars.myrback@demo.example.org', 'lars.myrback@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(383, '6fddbb34-3532-454f-aa5f-6a1784c79501', 1, 'Maria', 'Nordanå', 'maria nordana', 'nordanza maria', 'maria.nordana@demo.example.org', 'maria.nordana@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(384, 'b03c4215-beb5-4dd0-98f6-84863f4a8a15', 1, 'Niklas', 'Orrvik', 'niklas orrvik', 'orrvik niklas', 'niklas.orrvik@demo.example.org', 'niklas.orrvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(385, '512d17ec-2dce-45e5-935e-39747748e1cb', 1, 'Olivia', 'Palmhed', 'olivia palmhed', 'palmhed olivia', 'olivia.palmhed@demo.example.org', 'olivia.palmhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(386, 'd7a780bc-5b4c-4686-9887-f3b52b4de587', 1, 'Per', 'Rådström', 'per radstrom', 'rzadstrzcm per', 'per.radstrom@demo.example.org', 'per.radstrom@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(387, '46c46409-371c-476f-840d-d7fde2899c1b', 1, 'Ragnhild', 'Sandnäs', 'ragnhild sandnas', 'sandnzbs ragnhild', 'ragnhild.sandnas@demo.example.org', 'ragnhild.sandnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(388, '2afae87c-428a-46de-b870-9a687eec560d', 1, 'Samira', 'Tallmo', 'samira tallmo', 'tallmo samira', 'samira.tallmo@demo.example.org', 'samira.tallmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(389, '2da3ada3-426c-48c3-99c2-0a83d60508e4', 1, 'Tomas', 'Uddgren', 'tomas uddgren', 'uddgren tomas', 'tomas.uddgren@demo.example.org', 'tomas.uddgren@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(390, '5b53a52c-04f6-4bdf-bb3f-eec5701ac528', 1, 'Ulrika', 'Västlund', 'ulrika vastlund', 'vzbstlund ulrika', 'ulrika.vastlund@demo.example.org', 'ulrika.vastlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(391, '5910ae2f-8069-485b-b8b8-bfd6e16f97c5', 1, 'Viktor', 'Wikmark', 'viktor wikmark', 'wikmark viktor', 'viktor.wikmark@demo.example.org', 'viktor.wikmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(392, '116f9ef7-fcee-4f08-a647-aff4f7ee74b1', 1, 'Åsa', 'Ålund', 'asa alund', 'zalund zasa', 'asa.alund@demo.example.org', 'asa.alund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(393, 'c8095d07-5dda-49b1-8482-ae40b8e53ec8', 1, 'Örjan', 'Ängvik', 'orjan angvik', 'zbngvik zcrjan', 'orjan.angvik@demo.example.org', 'orjan.angvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(394, '56b8d53e-d312-436b-ac10-51f4f89437d0', 1, 'Amina', 'Östbo', 'amina ostbo', 'zcstbo amina', 'amina.ostbo@demo.example.org', 'amina.ostbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(395, 'f3504702-dc74-45f9-92ca-71d9ac56fbc9', 1, 'Bengt', 'Almnäs', 'bengt almnas', 'almnzbs bengt', 'bengt.almnas@demo.example.org', 'bengt.almnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(396, '307d9a7f-144d-4818-bf31-7b7cc11730e3', 1, 'Camilla', 'Björkhed', 'camilla bjorkhed', 'bjzcrkhed camilla', 'camilla.bjorkhed@demo.example.org', 'camilla.bjorkhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(397, 'ea2995c1-8849-4709-b81a-0bc54d38bdbd', 1, 'Dag', 'Dalsjö', 'dag dalsjo', 'dalsjzc dag', 'dag.dalsjo@demo.example.org', 'dag.dalsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(398, '38f80c30-0f33-493c-b0db-60dcfcf13db8', 1, 'Emelie', 'Enmark', 'emelie enmark', 'enmark emelie', 'emelie.enmark@demo.example.org', 'emelie.enmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(399, '13053650-e485-49a8-83e9-15b38be2eb5f', 1, 'Filip', 'Fjällgård', 'filip fjallgard', 'fjzbllgzard filip', 'filip.fjallgard@demo.example.org', 'filip.fjallgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(400, '1bf0506e-0c87-43de-817d-86b7c550c766', 1, 'Helena', 'Gärdmo', 'helena gardmo', 'gzbrdmo helena', 'helena.gardmo@demo.example.org', 'helena.gardmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581');
INSERT INTO public.persons VALUES
	(401, 'a5aece3f-9d22-4868-bb14-34735b8a2ad2', 1, 'Isak', 'Holmåker', 'isak holmaker', 'holmzaker isak', 'isak.holmaker@demo.example.org', 'isak.holmaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(402, '1e21b8e0-af69-49e5-a794-6bb66d953e18', 1, 'Jenny', 'Isaksbo', 'jenny isaksbo', 'isaksbo jenny', 'jenny.isaksbo@demo.example.org', 'jenny.isaksbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(403, '253345ff-ec13-406b-a22b-2b072536d7bd', 1, 'Kerstin', 'Järvås', 'kerstin jarvas', 'jzbrvzas kerstin', 'kerstin.jarvas@demo.example.org', 'kerstin.jarvas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(404, '1f795cd0-920a-4f41-b8e5-cd03bdea9e29', 1, 'Leila', 'Kvistlund', 'leila kvistlund', 'kvistlund leila', 'leila.kvistlund@demo.example.org', 'leila.kvistlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(405, '848a1ce9-5ab6-4681-9afe-1b50e8612ba5', 1, 'Mikael', 'Lövnäs', 'mikael lovnas', 'lzcvnzbs mikael', 'mikael.lovnas@demo.example.org', 'mikael.lovnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(406, 'cb2f56fc-7825-4b7a-bc5f-f6a14605fc6c', 1, 'Nora', 'Mohammadi', 'nora mohammadi', 'mohammadi nora', 'nora.mohammadi@demo.example.org', 'nora.mohammadi@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(407, 'dbdeda32-410f-433a-ae9a-f43f819fef28', 1, 'Oskar', 'Norrhed', 'oskar norrhed', 'norrhed oskar', 'oskar.norrhed@demo.example.org', 'oskar.norrhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(408, '0c9bbadb-26bd-4dde-abf1-96f0d70079d2', 1, 'Anna', 'Pålgård', 'anna palgard', 'pzalgzard anna', 'anna.palgard@demo.example.org', 'anna.palgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(409, 'f2e48479-8c19-4fc2-9c42-13dcd0e14642', 1, 'Björn', 'Rosvik', 'bjorn rosvik', 'rosvik bjzcrn', 'bjorn.rosvik@demo.example.org', 'bjorn.rosvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(410, 'fdfece2c-4d1c-47e2-86d4-8b47f92f5fa9', 1, 'Cecilia', 'Stenåker', 'cecilia stenaker', 'stenzaker cecilia', 'cecilia.stenaker@demo.example.org', 'cecilia.stenaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(411, '8df648f2-c0b8-4231-ba0e-688bfd38133f', 1, 'David', 'Ahlqvist', 'david ahlqvist', 'ahlqvist david', 'david.ahlqvist@demo.example.org', 'david.ahlqvist@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(412, '040d8728-8ebd-46af-8016-386e946237b7', 1, 'Elin', 'Bergdal', 'elin bergdal', 'bergdal elin', 'elin.bergdal@demo.example.org', 'elin.bergdal@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(413, 'c185fcdf-8f6b-4801-85cd-ab477291db5c', 1, 'Fredrik', 'Cederlöf', 'fredrik cederlof', 'cederlzcf fredrik', 'fredrik.cederlof@demo.example.org', 'fredrik.cederlof@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(414, '3e3b5454-4c90-4703-a6a2-458accbcb8c6', 1, 'Gunilla', 'Dahlmark', 'gunilla dahlmark', 'dahlmark gunilla', 'gunilla.dahlmark@demo.example.org', 'gunilla.dahlmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(415, 'ce21c975-9b8b-4235-b207-8ebbc4dc584e', 1, 'Hassan', 'Ekbacke', 'hassan ekbacke', 'ekbacke hassan', 'hassan.ekbacke@demo.example.org', 'hassan.ekbacke@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(416, '98796e64-dda8-482d-9a80-6c4e49c8e6cd', 1, 'Ingrid', 'Forsnäs', 'ingrid forsnas', 'forsnzbs ingrid', 'ingrid.forsnas@demo.example.org', 'ingrid.forsnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(417, '2779b4da-8bc5-45d7-8bad-43c0bfd3c839', 1, 'Johan', 'Granhed', 'johan granhed', 'granhed johan', 'johan.granhed@demo.example.org', 'johan.granhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(418, '42df9840-422a-4755-8b1a-35211601268b', 1, 'Karin', 'Hedsjö', 'karin hedsjo', 'hedsjzc karin', 'karin.hedsjo@demo.example.org', 'karin.hedsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(419, 'b4da1345-1e74-43ee-90b9-3a1108d74dec', 1, 'Lars', 'Idberg', 'lars idberg', 'idberg lars', 'lars.idberg@demo.example.org', 'lars.idberg@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(420, '10aa9358-0690-4a08-9d0e-1e9678ab3b06', 1, 'Maria', 'Jonsved', 'maria jonsved', 'jonsved maria', 'maria.jonsved@demo.example.org', 'maria.jonsved@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(421, '076e5f4d-74ec-483d-afc4-1e412ed4d975', 1, 'Niklas', 'Källmyr', 'niklas kallmyr', 'kzbllmyr niklas', 'niklas.kallmyr@demo.example.org', 'niklas.kallmyr@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(422, '21f2f7fb-4aa4-4cf3-8eac-f20c76d953b8', 1, 'Olivia', 'Lindåker', 'olivia lindaker', 'lindzaker olivia', 'olivia.lindaker@demo.example.org', 'olivia.lindaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(423, '17ef044f-8a88-4019-9820-3790c30ac5cc', 1, 'Per', 'Myrbäck', 'per myrback', 'myrbzbck per', 'per.myrback@demo.example.org', 'per.myrback@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(424, '36c5b7a9-634e-490f-b82e-e56647a1b304', 1, 'Ragnhild', 'Nordanå', 'ragnhild nordana', 'nordanza ragnhild', 'ragnhild.nordana@demo.example.org', 'ragnhild.nordana@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(425, '1d4d7b03-2863-49a4-a867-7bf9245a1ba0', 1, 'Samira', 'Orrvik', 'samira orrvik', 'orrvik samira', 'samira.orrvik@demo.example.org', 'samira.orrvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(426, '5a6b7e94-8002-4e1a-b8fa-fac8dd625904', 1, 'Tomas', 'Palmhed', 'tomas palmhed', 'palmhed tomas', 'tomas.palmhed@demo.example.org', 'tomas.palmhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(427, '848999c0-17c3-4130-818a-d2baf02fee84', 1, 'Ulrika', 'Rådström', 'ulrika radstrom', 'rzadstrzcm ulrika', 'ulrika.radstrom@demo.example.org', 'ulrika.radstrom@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(428, '6e3eb7bf-e051-4e8c-9c92-3e857cffa88c', 1, 'Viktor', 'Sandnäs', 'viktor sandnas', 'sandnzbs viktor', 'viktor.sandnas@demo.example.org', 'viktor.sandnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(429, '1d59380d-a9a5-401c-ab73-f5a573f3161d', 1, 'Åsa', 'Tallmo', 'asa tallmo', 'tallmo zasa', 'asa.tallmo@demo.example.org', 'asa.tallmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(430, 'a7fe4efe-8212-44a2-a983-5cb793640eb6', 1, 'Örjan', 'Uddgren', 'orjan uddgren', 'uddgren zcrjan', 'orjan.uddgren@demo.example.org', 'orjan.uddgren@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(431, '59aac52c-6d65-419d-a032-cf6ed1b51609', 1, 'Amina', 'Västlund', 'amina vastlund', 'vzbstlund amina', 'amina.vastlund@demo.example.org', 'amina.vastlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(432, '93bff07f-ab8c-4a6a-9997-4bf49b940529', 1, 'Bengt', 'Wikmark', 'bengt wikmark', 'wikmark bengt', 'bengt.wikmark@demo.example.org', 'bengt.wikmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(433, 'ce027bbc-4d0f-4fa4-85d9-d976ff752a13', 1, 'Camilla', 'Ålund', 'camilla alund', 'zalund camilla', 'camilla.alund@demo.example.org', 'camilla.alund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(434, 'e9cd1c1d-5754-4213-8e4a-ba132b4fef0c', 1, 'Dag', 'Ängvik', 'dag angvik', 'zbngvik dag', 'dag.angvik@demo.example.org', 'dag.angvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(435, 'af9cd9a1-00b4-4213-be1d-21bfd6883679', 1, 'Emelie', 'Östbo', 'emelie ostbo', 'zcstbo emelie', 'emelie.ostbo@demo.example.org', 'emelie.ostbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(436, '49ad1153-e567-4a84-8341-a2fc926373a3', 1, 'Filip', 'Almnäs', 'filip almnas', 'almnzbs filip', 'filip.almnas@demo.example.org', 'filip.almnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(437, '200b9f7c-750f-4d86-a4e8-0e4399775ad7', 1, 'Helena', 'Björkhed', 'helena bjorkhed', 'bjzcrkhed helena', 'helena.bjorkhed@demo.example.org', 'helena.bjorkhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(438, 'ca950086-3485-453e-8265-11732a5642bb', 1, 'Isak', 'Dalsjö', 'isak dalsjo', 'dalsjzc isak', 'isak.dalsjo@demo.example.org', 'isak.dalsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(439, 'c91993ca-c68c-4732-bc7c-719f3bb841ff', 1, 'Jenny', 'Enmark', 'jenny enmark', 'enmark jenny', 'jenny.enmark@demo.example.org', 'jenny.enmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(440, '0f5700ba-627d-4aa8-aacd-614dfd469383', 1, 'Kerstin', 'Fjällgård', 'kerstin fjallgard', 'fjzbllgzard kerstin', 'kerstin.fjallgard@demo.example.org', 'kerstin.fjallgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(441, '743239b9-f352-4640-b3c9-2a1b5960c484', 1, 'Leila', 'Gärdmo', 'leila gardmo', 'gzbrdmo leila', 'leila.gardmo@demo.example.org', 'leila.gardmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(442, '78dfcdd3-73c5-40ba-9f9c-fbb82370a8e7', 1, 'Mikael', 'Holmåker', 'mikael holmaker', 'holmzaker mikael', 'mikael.holmaker@demo.example.org', 'mikael.holmaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(443, '22d6765e-bdc0-4b5e-9eae-cd6dc9c8dd6b', 1, 'Nora', 'Isaksbo', 'nora isaksbo', 'isaksbo nora', 'nora.isaksbo@demo.example.org', 'nora.isaksbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(444, '54ad4972-f0b5-42a7-99fc-c3d38fa271d2', 1, 'Oskar', 'Järvås', 'oskar jarvas', 'jzbrvzas oskar', 'oskar.jarvas@demo.example.org', 'oskar.jarvas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(445, 'ee9cce0b-2b73-4194-a7e0-b12ce6b29b7e', 1, 'Anna', 'Kvistlund', 'anna kvistlund', 'kvistlund anna', 'anna.kvistlund@demo.example.org', 'anna.kvistlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(446, '30d0b410-d37c-49f6-b6a1-8809430e3398', 1, 'Björn', 'Lövnäs', 'bjorn lovnas', 'lzcvnzbs bjzcrn', 'bjorn.lovnas@demo.example.org', 'bjorn.lovnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(447, '4e0b6586-1c0f-44dd-8324-d6ab6d7c1c91', 1, 'Cecilia', 'Mohammadi', 'cecilia mohammadi', 'mohammadi cecilia', 'cecilia.mohammadi@demo.example.org', 'cecilia.mohammadi@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(448, 'bcfe2d37-7681-4d7b-aff3-28d9a2c02b77', 1, 'David', 'Norrhed', 'david norrhed', 'norrhed david', 'david.norrhed@demo.example.org', 'david.norrhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(449, 'bd9fb52b-5855-4271-9f51-86e8978f6bff', 1, 'Elin', 'Pålgård', 'elin palgard', 'pzalgzard elin', 'elin.palgard@demo.example.org', 'elin.palgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(450, 'a2a1131b-ff45-43dc-95df-9fe1f0db4f2e', 1, 'Fredrik', 'Rosvik', 'fredrik rosvik', 'rosvik fredrik', 'fredrik.rosvik@demo.example.org', 'fredrik.rosvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(451, '88393335-71b8-4e9b-a3b6-b73c491399e0', 1, 'Gunilla', 'Stenåker', 'gunilla stenaker', 'stenzaker gunilla', 'gunilla.stenaker@demo.example.org', 'gunilla.stenaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(452, 'd002969e-557c-4d67-a8a8-0310d3d78100', 1, 'Hassan', 'Ahlqvist', 'hassan ahlqvist', 'ahlqvist hassan', 'hassan.ahlqvist@demo.example.org', 'hassan.ahlqvist@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(453, 'dbaec376-0668-495f-888f-6576f27b222d', 1, 'Ingrid', 'Bergdal', 'ingrid bergdal', 'bergdal ingrid', 'ingrid.bergdal@demo.example.org', 'ingrid.bergdal@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(454, '61e8e5e9-edb6-4130-b866-31dad4a8f04f', 1, 'Johan', 'Cederlöf', 'johan cederlof', 'cederlzcf johan', 'johan.cederlof@demo.example.org', 'johan.cederlof@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(455, '84636fb0-b8d4-4fdc-81e5-6161b5be8a6e', 1, 'Karin', 'Dahlmark', 'karin dahlmark', 'dahlmark karin', 'karin.dahlmark@demo.example.org', 'karin.dahlmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(456, 'df30e190-dcd0-4235-a9db-b22ce6cb9047', 1, 'Lars', 'Ekbacke', 'lars ekbacke', 'ekbacke lars', 'lars.ekbacke@demo.example.org', 'lars.ekbacke@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(457, 'f0c38f69-c1e9-44f8-9002-84de691774c9', 1, 'Maria', 'Forsnäs', 'maria forsnas', 'forsnzbs maria', 'maria.forsnas@demo.example.org', 'maria.forsnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(458, '058c9b43-fd0d-4844-bbd0-f8f096e0a073', 1, 'Niklas', 'Granhed', 'niklas granhed', 'granhed niklas', 'niklas.granhed@demo.example.org', 'niklas.granhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(459, '763c409b-950e-487f-8da7-da41a1fb305c', 1, 'Olivia', 'Hedsjö', 'olivia hedsjo', 'hedsjzc olivia', 'olivia.hedsjo@demo.example.org', 'olivia.hedsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(460, 'd5d41889-988d-4a6d-a784-50952fb49ce9', 1, 'Per', 'Idberg', 'per idberg', 'idberg per', 'per.idberg@demo.example.org', 'per.idberg@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(461, 'cd638a77-e776-4439-a02f-fa11ea57841c', 1, 'Ragnhild', 'Jonsved', 'ragnhild jonsved', 'jonsved ragnhild', 'ragnhild.jonsved@demo.example.org', 'ragnhild.jonsved@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(462, '4cef3756-ce6a-4872-bdfa-7714b30943d5', 1, 'Samira', 'Källmyr', 'samira kallmyr', 'kzbllmyr samira', 'samira.kallmyr@demo.example.org', 'samira.kallmyr@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(463, '83dbc35a-cea1-4b85-87c0-cda9f12db095', 1, 'Tomas', 'Lindåker', 'tomas lindaker', 'lindzaker tomas', 'tomas.lindaker@demo.example.org', 'tomas.lindaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(464, '2cffbc9f-5118-4fa2-b418-78bcbe1ebed6', 1, 'Ulrika', 'Myrbäck', 'ulrika myrback', 'myrbzbck ulrika', 'ulrika.myrback@demo.example.org', 'ulrika.myrback@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(465, 'd8de4900-746f-4332-8975-e32d64933e5a', 1, 'Viktor', 'Nordanå', 'viktor nordana', 'nordanza viktor', 'viktor.nordana@demo.example.org', 'viktor.nordana@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(466, '4bfa12b8-5393-4b8d-aa42-c8d674cd8907', 1, 'Åsa', 'Orrvik', 'asa orrvik', 'orrvik zasa', 'asa.orrvik@demo.example.org', 'asa.orrvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(467, 'ed7004aa-6573-4acf-8f58-0eeb1732dca3', 1, 'Örjan', 'Palmhed', 'orjan palmhed', 'palmhed zcrjan', 'orjan.palmhed@demo.example.org', 'orjan.palmhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(468, 'c9a806b3-0612-45a0-9d45-f1be28adc6e5', 1, 'Amina', 'Rådström', 'amina radstrom', 'rzadstrzcm amina', 'amina.radstrom@demo.example.org', 'amina.radstrom@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(469, '8bff2561-dd70-4af8-86b4-815a8ce9ab1a', 1, 'Bengt', 'Sandnäs', 'bengt sandnas', 'sandnzbs bengt', 'bengt.sandnas@demo.example.org', 'bengt.sandnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(470, 'f3ea74f3-c99f-4e0c-9a34-499e43745f15', 1, 'Camilla', 'Tallmo', 'camilla tallmo', 'tallmo camilla', 'camilla.tallmo@demo.example.org', 'camilla.tallmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(471, 'c1dd4feb-26e8-4568-aaa2-559007b3da77', 1, 'Dag', 'Uddgren', 'dag uddgren', 'uddgren dag', 'dag.uddgren@demo.example.org', 'dag.uddgren@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(472, 'd760aea8-1753-4fe8-82a6-0ed6addeff4e', 1, 'Emelie', 'Västlund', 'emelie vastlund', 'vzbstlund emelie', 'emelie.vastlund@demo.example.org', 'emelie.vastlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(473, 'b6e16516-cf63-46b2-b72f-10fd146d7192', 1, 'Filip', 'Wikmark', 'filip wikmark', 'wikmark filip', 'filip.wikmark@demo.example.org', 'filip.wikmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(474, '34479c95-1bb3-407b-a93a-cb399b48435a', 1, 'Helena', 'Ålund', 'helena alund', 'zalund helena', 'helena.alund@demo.example.org', 'helena.alund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(475, '7f2a9379-189f-45c4-9d98-71d5a6ae65de', 1, 'Isak', 'Ängvik', 'isak angvik', 'zbngvik isak', 'isak.angvik@demo.example.org', 'isak.angvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(476, '9173d35a-3299-473b-9c72-4d69bb322ea9', 1, 'Jenny', 'Östbo', 'jenny ostbo', 'zcstbo jenny', 'jenny.ostbo@demo.example.org', 'jenny.ostbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(477, '8b91035f-390c-477f-b645-57a47376a981', 1, 'Kerstin', 'Almnäs', 'kerstin almnas', 'almnzbs kerstin', 'kerstin.almnas@demo.example.org', 'kerstin.almnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(478, '1179c60d-29ad-4701-a142-ccfc822f1c24', 1, 'Leila', 'Björkhed', 'leila bjorkhed', 'bjzcrkhed leila', 'leila.bjorkhed@demo.example.org', 'leila.bjorkhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(479, '5173a5ac-a7d3-401a-8c5e-c968d62d120c', 1, 'Mikael', 'Dalsjö', 'mikael dalsjo', 'dalsjzc mikael', 'mikael.dalsjo@demo.example.org', 'mikael.dalsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(480, 'b6513a37-28ff-4351-b1fe-2b142b1cf623', 1, 'Nora', 'Enmark', 'nora enmark', 'enmark nora', 'nora.enmark@demo.example.org', 'nora.enmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(481, 'b65d3d8b-7115-4e8d-98fd-0baa7cde1e88', 1, 'Oskar', 'Fjällgård', 'oskar fjallgard', 'fjzbllgzard oskar', 'oskar.fjallgard@demo.example.org', 'oskar.fjallgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(482, '89c14120-2ab2-4c54-81c8-1ad9d63eaf95', 1, 'Anna', 'Gärdmo', 'anna gardmo', 'gzbrdmo anna', 'anna.gardmo@demo.example.org', 'anna.gardmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(483, '54b9f2de-1580-460b-8885-036f004df3bb', 1, 'Björn', 'Holmåker', 'bjorn holmaker', 'holmzaker bjzcrn', 'bjorn.holmaker@demo.example.org', 'bjorn.holmaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(484, '290da61c-a195-4bd6-a5cb-d3b5e277e13c', 1, 'Cecilia', 'Isaksbo', 'cecilia isaksbo', 'isaksbo cecilia', 'cecilia.isaksbo@demo.example.org', 'cecilia.isaksbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(485, '66271bbf-deb4-48a8-9cc0-b6d44bedb7ab', 1, 'David', 'Järvås', 'david jarvas', 'jzbrvzas david', 'david.jarvas@demo.example.org', 'david.jarvas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(486, '742ab100-91f0-4085-9f74-6126b4b30dec', 1, 'Elin', 'Kvistlund', 'elin kvistlund', 'kvistlund elin', 'elin.kvistlund@demo.example.org', 'elin.kvistlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(487, 'aaa09279-a464-45e5-abee-adb736d6ecb1', 1, 'Fredrik', 'Lövnäs', 'fredrik lovnas', 'lzcvnzbs fredrik', 'fredrik.lovnas@demo.example.org', 'fredrik.lovnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(488, 'd7212cf8-6d66-4226-9ed8-a3df9c38ee3f', 1, 'Gunilla', 'Mohammadi', 'gunilla mohammadi', 'mohammadi gunilla', 'gunilla.mohammadi@demo.example.org', 'gunilla.mohammadi@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(489, '09d3b17b-f9d8-4e64-a9f1-ef6042e8c690', 1, 'Hassan', 'Norrhed', 'hassan norrhed', 'norrhed hassan', 'hassan.norrhed@demo.example.org', 'hassan.norrhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(490, 'b7b6f537-3a0d-42e1-beb1-b549594fa71c', 1, 'Ingrid', 'Pålgård', 'ingrid palgard', 'pzalgzard ingrid', 'ingrid.palgard@demo.example.org', 'ingrid.palgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(491, 'c3b658bc-d54a-429d-a744-adb74a020b1f', 1, 'Johan', 'Rosvik', 'johan rosvik', 'rosvik johan', 'johan.rosvik@demo.example.org', 'johan.rosvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(492, 'b85d4b19-0189-46b6-ae95-7402831a669d', 1, 'Karin', 'Stenåker', 'karin stenaker', 'stenzaker karin', 'karin.stenaker@demo.example.org', 'karin.stenaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(493, 'ca21e37a-b3bc-487e-8dd1-3ffd403b0e13', 1, 'Lars', 'Ahlqvist', 'lars ahlqvist', 'ahlqvist lars', 'lars.ahlqvist@demo.example.org', 'lars.ahlqvist@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(494, 'b56f9c67-47ef-469f-ad25-af037968089d', 1, 'Maria', 'Bergdal', 'maria bergdal', 'bergdal maria', 'maria.bergdal@demo.example.org', 'maria.bergdal@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(495, '63449ff6-723b-4a5c-b220-b668389d2314', 1, 'Niklas', 'Cederlöf', 'niklas cederlof', 'cederlzcf niklas', 'niklas.cederlof@demo.example.org', 'niklas.cederlof@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(496, '8eb88942-354c-48dc-b9d6-cee60858aefe', 1, 'Olivia', 'Dahlmark', 'olivia dahlmark', 'dahlmark olivia', 'olivia.dahlmark@demo.example.org', 'olivia.dahlmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(497, '346d0b30-57c6-463d-86d3-86ac58de1310', 1, 'Per', 'Ekbacke', 'per ekbacke', 'ekbacke per', 'per.ekbacke@demo.example.org', 'per.ekbacke@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(498, '1958a618-c415-4daa-bb4b-8394bf1edba8', 1, 'Ragnhild', 'Forsnäs', 'ragnhild forsnas', 'forsnzbs ragnhild', 'ragnhild.forsnas@demo.example.org', 'ragnhild.forsnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(499, '312bae1e-dbc5-453d-9206-774a78335202', 1, 'Samira', 'Granhed', 'samira granhed', 'granhed samira', 'samira.granhed@demo.example.org', 'samira.granhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(500, 'a3566064-25bb-4bde-813f-ddc54dbc169b', 1, 'Tomas', 'Hedsjö', 'tomas hedsjo', 'hedsjzc tomas', 'tomas.hedsjo@demo.example.org', 'tomas.hedsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(501, 'fdf7a235-09a0-48b9-b0c3-c328dfd5f0a2', 1, 'Ulrika', 'Idberg', 'ulrika idberg', 'idberg ulrika', 'ulrika.idberg@demo.example.org', 'ulrika.idberg@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(502, '5ab4731e-5323-4d3a-b3e4-98add4975d10', 1, 'Viktor', 'Jonsved', 'viktor jonsved', 'jonsved viktor', 'viktor.jonsved@demo.example.org', 'viktor.jonsved@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(503, 'c8f9caa3-967e-439c-9b9d-6986197563ad', 1, 'Åsa', 'Källmyr', 'asa kallmyr', 'kzbllmyr zasa', 'asa.kallmyr@demo.example.org', 'asa.kallmyr@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(504, '7ab295f3-4051-4d62-80a2-b2e8628cc326', 1, 'Örjan', 'Lindåker', 'orjan lindaker', 'lindzaker zcrjan', 'orjan.lindaker@demo.example.org', 'orjan.lindaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(505, 'dd443d0a-3cf8-43e6-8f43-0c4382abde8d', 1, 'Amina', 'Myrbäck', 'amina myrback', 'myrbzbck amina', 'amina.myrback@demo.example.org', 'amina.myrback@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(506, '36336612-93a2-471a-9172-82b5f4c2def0', 1, 'Bengt', 'Nordanå', 'bengt nordana', 'nordanza bengt', 'bengt.nordana@demo.example.org', 'bengt.nordana@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(507, '875d64a6-3da8-43b4-9f9c-6ef8ed888c36', 1, 'Camilla', 'Orrvik', 'camilla orrvik', 'orrvik camilla', 'camilla.orrvik@demo.example.org', 'camilla.orrvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(508, '13097129-0179-411a-a34f-7f0cbd95c12d', 1, 'Dag', 'Palmhed', 'dag palmhed', 'palmhed dag', 'dag.palmhed@demo.example.org', 'dag.palmhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(509, '40a554ac-7953-4112-b191-444c70710b3b', 1, 'Emelie', 'Rådström', 'emelie radstrom', 'rzadstrzcm emelie', 'emelie.radstrom@demo.example.org', 'emelie.radstrom@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(510, 'd2ca6106-9775-47ce-910a-d085983c6674', 1, 'Filip', 'Sandnäs', 'filip sandnas', 'sandnzbs filip', 'filip.sandnas@demo.example.org', 'filip.sandnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(511, '2a4b2897-5f7b-43e2-87df-2f68f3632767', 1, 'Helena', 'Tallmo', 'helena tallmo', 'tallmo helena', 'helena.tallmo@demo.example.org', 'helena.tallmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(512, '384783ee-57b6-4b37-844f-c4fe65eda0bf', 1, 'Isak', 'Uddgren', 'isak uddgren', 'uddgren isak', 'isak.uddgren@demo.example.org', 'isak.uddgren@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(513, 'fad3e39d-b2f8-4d92-a74f-3dc21b0421d0', 1, 'Jenny', 'Västlund', 'jenny vastlund', 'vzbstlund jenny', 'jenny.vastlund@demo.example.org', 'jenny.vastlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(514, '8685c8f8-ff82-448d-b853-35f524484f37', 1, 'Kerstin', 'Wikmark', 'kerstin wikmark', 'wikmark kerstin', 'kerstin.wikmark@demo.example.org', 'kerstin.wikmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(515, '2bfa8bea-9ef2-4752-858e-1e409f3410c4', 1, 'Leila', 'Ålund', 'leila alund', 'zalund leila', 'leila.alund@demo.example.org', 'leila.alund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(516, 'e351889d-f31e-4e5d-9b04-8cd98442eed5', 1, 'Mikael', 'Ängvik', 'mikael angvik', 'zbngvik mikael', 'mikael.angvik@demo.example.org', 'mikael.angvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(517, '1804f72f-35fd-4e22-8f66-77c20c925935', 1, 'Nora', 'Östbo', 'nora ostbo', 'zcstbo nora', 'nora.ostbo@demo.example.org', 'nora.ostbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(518, 'c8b13566-f9af-47a0-ae0c-350f2bc1fca4', 1, 'Oskar', 'Almnäs', 'oskar almnas', 'almnzbs oskar', 'oskar.almnas@demo.example.org', 'oskar.almnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(519, 'b3c309d2-61ff-4031-948f-e3711c77c7ca', 1, 'Anna', 'Björkhed', 'anna bjorkhed', 'bjzcrkhed anna', 'anna.bjorkhed@demo.example.org', 'anna.bjorkhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(520, '9013e85b-50db-4f55-a47d-607ea7a89c31', 1, 'Björn', 'Dalsjö', 'bjorn dalsjo', 'dalsjzc bjzcrn', 'bjorn.dalsjo@demo.example.org', 'bjorn.dalsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(521, 'ac56f943-7714-41ac-99d8-df1ec576bb4f', 1, 'Cecilia', 'Enmark', 'cecilia enmark', 'enmark cecilia', 'cecilia.enmark@demo.example.org', 'cecilia.enmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(522, 'eb31f3e2-c3f1-41e9-99b5-6294516ad7ec', 1, 'David', 'Fjällgård', 'david fjallgard', 'fjzbllgzard david', 'david.fjallgard@demo.example.org', 'david.fjallgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(523, '511f2094-af5a-434d-b8fd-9cdf180b8757', 1, 'Elin', 'Gärdmo', 'elin gardmo', 'gzbrdmo elin', 'elin.gardmo@demo.example.org', 'elin.gardmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(524, '9a79f9a4-b975-465f-8f60-43ea55de3073', 1, 'Fredrik', 'Holmåker', 'fredrik holmaker', 'holmzaker fredrik', 'fredrik.holmaker@demo.example.org', 'fredrik.holmaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(525, '02abaacd-09e0-4f6a-a4f2-264ddf42be93', 1, 'Gunilla', 'Isaksbo', 'gunilla isaksbo', 'isaksbo gunilla', 'gunilla.isaksbo@demo.example.org', 'gunilla.isaksbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(526, '14f8b5b4-ac18-4d30-a826-6071e01b9a66', 1, 'Hassan', 'Järvås', 'hassan jarvas', 'jzbrvzas hassan', 'hassan.jarvas@demo.example.org', 'hassan.jarvas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(527, '335f5082-cfaa-4583-84f0-e383d7c0ff6d', 1, 'Ingrid', 'Kvistlund', 'ingrid kvistlund', 'kvistlund ingrid', 'ingrid.kvistlund@demo.example.org', 'ingrid.kvistlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(528, '9596dcc5-24d5-4e92-98ef-d9f055b17d1c', 1, 'Johan', 'Lövnäs', 'johan lovnas', 'lzcvnzbs johan', 'johan.lovnas@demo.example.org', 'johan.lovnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(529, 'b6efe770-6b4a-448a-b90b-c4c34d6d63d8', 1, 'Karin', 'Mohammadi', 'karin mohammadi', 'mohammadi karin', 'karin.mohammadi@demo.example.org', 'karin.mohammadi@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(530, 'e459b2c9-b2ee-4f6f-8e4a-5a487bc33a01', 1, 'Lars', 'Norrhed', 'lars norrhed', 'norrhed lars', 'lars.norrhed@demo.example.org', 'lars.norrhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(531, 'd5963770-df33-4f56-82cd-a4e03ea635a5', 1, 'Maria', 'Pålgård', 'maria palgard', 'pzalgzard maria', 'maria.palgard@demo.example.org', 'maria.palgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(532, 'c99ad09b-c1bf-46e4-a958-63143917fea0', 1, 'Niklas', 'Rosvik', 'niklas rosvik', 'rosvik niklas', 'niklas.rosvik@demo.example.org', 'niklas.rosvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(533, 'd730acc6-60c0-4c13-8835-03c504ed613b', 1, 'Olivia', 'Stenåker', 'olivia stenaker', 'stenzaker olivia', 'olivia.stenaker@demo.example.org', 'olivia.stenaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(534, 'e4ef7f72-4ae4-4566-abab-3e57ba27b5fe', 1, 'Per', 'Ahlqvist', 'per ahlqvist', 'ahlqvist per', 'per.ahlqvist@demo.example.org', 'per.ahlqvist@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(535, 'd62f33d3-e805-48f4-b3a4-478d863cd3d1', 1, 'Ragnhild', 'Bergdal', 'ragnhild bergdal', 'bergdal ragnhild', 'ragnhild.bergdal@demo.example.org', 'ragnhild.bergdal@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(536, '023ee2b0-9bc5-4487-8a40-2f9ed766577e', 1, 'Samira', 'Cederlöf', 'samira cederlof', 'cederlzcf samira', 'samira.cederlof@demo.example.org', 'samira.cederlof@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(537, '22703f7d-5866-4705-b5f1-7eb681b5d6ae', 1, 'Tomas', 'Dahlmark', 'tomas dahlmark', 'dahlmark tomas', 'tomas.dahlmark@demo.example.org', 'tomas.dahlmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(538, '2b025ced-d07e-4e9d-95a3-e6f0449e21a8', 1, 'Ulrika', 'Ekbacke', 'ulrika ekbacke', 'ekbacke ulrika', 'ulrika.ekbacke@demo.example.org', 'ulrika.ekbacke@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(539, 'cdf5ff1c-640b-46c4-a6d2-4dcfe497633c', 1, 'Viktor', 'Forsnäs', 'viktor forsnas', 'forsnzbs viktor', 'viktor.forsnas@demo.example.org', 'viktor.forsnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(540, '7cfa1839-7886-43a7-a6fe-83d30fc9ddf6', 1, 'Åsa', 'Granhed', 'asa granhed', 'granhed zasa', 'asa.granhed@demo.example.org', 'asa.granhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(541, '60cb5622-16cc-479b-9cc9-e6fb2c115fb7', 1, 'Örjan', 'Hedsjö', 'orjan hedsjo', 'hedsjzc zcrjan', 'orjan.hedsjo@demo.example.org', 'orjan.hedsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(542, '37308c3b-c4a6-490f-9a4f-c85172d9ec66', 1, 'Amina', 'Idberg', 'amina idberg', 'idberg amina', 'amina.idberg@demo.example.org', 'amina.idberg@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(543, 'f2310fb5-63f4-499b-b0f3-25cbfb83a7f8', 1, 'Bengt', 'Jonsved', 'bengt jonsved', 'jonsved bengt', 'bengt.jonsved@demo.example.org', 'bengt.jonsved@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(544, '210636f2-1637-4b69-a5fc-a27003157352', 1, 'Camilla', 'Källmyr', 'camilla kallmyr', 'kzbllmyr camilla', 'camilla.kallmyr@demo.example.org', 'camilla.kallmyr@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(545, '758ff367-d6af-4c3d-a294-bef08afdd374', 1, 'Dag', 'Lindåker', 'dag lindaker', 'lindzaker dag', 'dag.lindaker@demo.example.org', 'dag.lindaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(546, '26a5c2eb-2604-4a37-a1f4-0b4420e0bdfa', 1, 'Emelie', 'Myrbäck', 'emelie myrback', 'myrbzbck emelie', 'emelie.myrback@demo.example.org', 'emelie.myrback@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(547, '8b8ffb5b-5cd6-4033-b258-d98403e7fc4f', 1, 'Filip', 'Nordanå', 'filip nordana', 'nordanza filip', 'filip.nordana@demo.example.org', 'filip.nordana@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(548, '2db3ef83-f00c-40b7-9b4c-42801fa0b892', 1, 'Helena', 'Orrvik', 'helena orrvik', 'orrvik helena', 'helena.orrvik@demo.example.org', 'helena.orrvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(549, 'b7648afe-4820-44b9-9251-e510bf0205d9', 1, 'Isak', 'Palmhed', 'isak palmhed', 'palmhed isak', 'isak.palmhed@demo.example.org', 'isak.palmhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(550, 'd32eac61-8dcf-4703-8c54-a9ba9ca6252c', 1, 'Jenny', 'Rådström', 'jenny radstrom', 'rzadstrzcm jenny', 'jenny.radstrom@demo.example.org', 'jenny.radstrom@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(551, '2b525e61-99f0-4edc-9ce6-feeba621fcb5', 1, 'Kerstin', 'Sandnäs', 'kerstin sandnas', 'sandnzbs kerstin', 'kerstin.sandnas@demo.example.org', 'kerstin.sandnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(552, '71f16f59-3390-438b-8086-f3c55b72c47d', 1, 'Leila', 'Tallmo', 'leila tallmo', 'tallmo leila', 'leila.tallmo@demo.example.org', 'leila.tallmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(553, '38993687-a946-4adc-966d-bf05f28a6586', 1, 'Mikael', 'Uddgren', 'mikael uddgren', 'uddgren mikael', 'mikael.uddgren@demo.example.org', 'mikael.uddgren@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(554, '4b38f96e-7048-4d40-81de-fbfeef44a649', 1, 'Nora', 'Västlund', 'nora vastlund', 'vzbstlund nora', 'nora.vastlund@demo.example.org', 'nora.vastlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(555, '98fd2416-6d92-47a1-a06c-60d12dac616e', 1, 'Oskar', 'Wikmark', 'oskar wikmark', 'wikmark oskar', 'oskar.wikmark@demo.example.org', 'oskar.wikmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(556, 'af702c38-9e26-4867-a4ee-a38b303cb1df', 1, 'Anna', 'Ålund', 'anna alund', 'zalund anna', 'anna.alund@demo.example.org', 'anna.alund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(557, '2a3335c0-cd58-4594-a5af-5bc4d197cfa3', 1, 'Björn', 'Ängvik', 'bjorn angvik', 'zbngvik bjzcrn', 'bjorn.angvik@demo.example.org', 'bjorn.angvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(558, '0944fcc7-b671-45a5-8509-5bc79f7c4c89', 1, 'Cecilia', 'Östbo', 'cecilia ostbo', 'zcstbo cecilia', 'cecilia.ostbo@demo.example.org', 'cecilia.ostbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(559, 'dff07d70-e2b7-4c33-ba20-15810da01cba', 1, 'David', 'Almnäs', 'david almnas', 'almnzbs david', 'david.almnas@demo.example.org', 'david.almnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(560, '428a3cc9-dc1a-4666-946b-fb1abb5adbd4', 1, 'Elin', 'Björkhed', 'elin bjorkhed', 'bjzcrkhed elin', 'elin.bjorkhed@demo.example.org', 'elin.bjorkhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(561, 'f1de94db-9127-4169-8bd3-d11b18ea87e6', 1, 'Fredrik', 'Dalsjö', 'fredrik dalsjo', 'dalsjzc fredrik', 'fredrik.dalsjo@demo.example.org', 'fredrik.dalsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(562, '9c2a17b5-1398-47ec-bd2c-53f381a0e3e4', 1, 'Gunilla', 'Enmark', 'gunilla enmark', 'enmark gunilla', 'gunilla.enmark@demo.example.org', 'gunilla.enmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(563, '2f386d98-e65f-4565-abf2-865ce057081c', 1, 'Hassan', 'Fjällgård', 'hassan fjallgard', 'fjzbllgzard hassan', 'hassan.fjallgard@demo.example.org', 'hassan.fjallgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(564, '6af8ed33-bb50-4d27-8586-6fd6a53a84f1', 1, 'Ingrid', 'Gärdmo', 'ingrid gardmo', 'gzbrdmo ingrid', 'ingrid.gardmo@demo.example.org', 'ingrid.gardmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(565, '16b3321d-5fab-45b4-b781-99fd06260f79', 1, 'Johan', 'Holmåker', 'johan holmaker', 'holmzaker johan', 'johan.holmaker@demo.example.org', 'johan.holmaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(566, 'efef5e79-4560-48ea-9648-d78da99844f7', 1, 'Karin', 'Isaksbo', 'karin isaksbo', 'isaksbo karin', 'karin.isaksbo@demo.example.org', 'karin.isaksbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(567, '5962ab34-ff60-4950-a9b8-6adcb9f93aa8', 1, 'Lars', 'Järvås', 'lars jarvas', 'jzbrvzas lars', 'lars.jarvas@demo.example.org', 'lars.jarvas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(568, '461bc78c-325f-45eb-aefc-af460ece4d5a', 1, 'Maria', 'Kvistlund', 'maria kvistlund', 'kvistlund maria', 'maria.kvistlund@demo.example.org', 'maria.kvistlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(569, '425b10ce-60bd-4f2f-a1bb-8e6228f7f38e', 1, 'Niklas', 'Lövnäs', 'niklas lovnas', 'lzcvnzbs niklas', 'niklas.lovnas@demo.example.org', 'niklas.lovnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(570, '49a7f1ce-af3b-4a42-8756-6e4dcde37591', 1, 'Olivia', 'Mohammadi', 'olivia mohammadi', 'mohammadi olivia', 'olivia.mohammadi@demo.example.org', 'olivia.mohammadi@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(571, '95ebf50b-7c75-4caf-91ae-e65c02e3bb08', 1, 'Per', 'Norrhed', 'per norrhed', 'norrhed per', 'per.norrhed@demo.example.org', 'per.norrhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(572, 'fe26dcef-ff26-4b80-9998-f5dcb3dc0d62', 1, 'Ragnhild', 'Pålgård', 'ragnhild palgard', 'pzalgzard ragnhild', 'ragnhild.palgard@demo.example.org', 'ragnhild.palgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(573, 'a6834621-c2ea-4f4b-a5b0-16e6e3a7f468', 1, 'Samira', 'Rosvik', 'samira rosvik', 'rosvik samira', 'samira.rosvik@demo.example.org', 'samira.rosvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(574, '1378ee8f-58cc-49b5-bddb-2b40a32e5569', 1, 'Tomas', 'Stenåker', 'tomas stenaker', 'stenzaker tomas', 'tomas.stenaker@demo.example.org', 'tomas.stenaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(575, '85bc00b0-235b-474a-91cd-146d254d0cc0', 1, 'Ulrika', 'Ahlqvist', 'ulrika ahlqvist', 'ahlqvist ulrika', 'ulrika.ahlqvist@demo.example.org', 'ulrika.ahlqvist@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(576, '8b8844d5-9176-4e45-8e5f-9860905b0a0e', 1, 'Viktor', 'Bergdal', 'viktor bergdal', 'bergdal viktor', 'viktor.bergdal@demo.example.org', 'viktor.bergdal@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(577, '5474449a-9471-49ea-9820-faeb8a488cbf', 1, 'Åsa', 'Cederlöf', 'asa cederlof', 'cederlzcf zasa', 'asa.cederlof@demo.example.org', 'asa.cederlof@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(578, 'dc00437a-a182-4ec0-86a5-0372b76c2e96', 1, 'Örjan', 'Dahlmark', 'orjan dahlmark', 'dahlmark zcrjan', 'orjan.dahlmark@demo.example.org', 'orjan.dahlmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(579, '8707e359-d370-4325-99c1-85b2b0de07b4', 1, 'Amina', 'Ekbacke', 'amina ekbacke', 'ekbacke amina', 'amina.ekbacke@demo.example.org', 'amina.ekbacke@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(580, '4dbec3ca-cf4d-4fca-929a-833c36ffdda2', 1, 'Bengt', 'Forsnäs', 'bengt forsnas', 'forsnzbs bengt', 'bengt.forsnas@demo.example.org', 'bengt.forsnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(581, '628bdc79-f9fa-4edd-a046-2e13a71262a1', 1, 'Camilla', 'Granhed', 'camilla granhed', 'granhed camilla', 'camilla.granhed@demo.example.org', 'camilla.granhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(582, 'a2d6e324-a464-4808-af47-c06c1f06a5df', 1, 'Dag', 'Hedsjö', 'dag hedsjo', 'hedsjzc dag', 'dag.hedsjo@demo.example.org', 'dag.hedsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(583, '0782e451-3e18-4031-b27a-994e92af53cc', 1, 'Emelie', 'Idberg', 'emelie idberg', 'idberg emelie', 'emelie.idberg@demo.example.org', 'emelie.idberg@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(584, 'cbc90f9a-2b0e-4166-998c-ca0cbf416f02', 1, 'Filip', 'Jonsved', 'filip jonsved', 'jonsved filip', 'filip.jonsved@demo.example.org', 'filip.jonsved@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(585, '04cf4666-11de-48e7-9c79-bc9533187add', 1, 'Helena', 'Källmyr', 'helena kallmyr', 'kzbllmyr helena', 'helena.kallmyr@demo.example.org', 'helena.kallmyr@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(586, '953d649b-b313-4ad6-a059-4f00efdda10f', 1, 'Isak', 'Lindåker', 'isak lindaker', 'lindzaker isak', 'isak.lindaker@demo.example.org', 'isak.lindaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(587, '8185d142-8603-4f9d-8d7a-ae8b819468e3', 1, 'Jenny', 'Myrbäck', 'jenny myrback', 'myrbzbck jenny', 'jenny.myrback@demo.example.org', 'jenny.myrback@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(588, 'bdb79e1b-9ff1-4764-a3f6-956295ce4df1', 1, 'Kerstin', 'Nordanå', 'kerstin nordana', 'nordanza kerstin', 'kerstin.nordana@demo.example.org', 'kerstin.nordana@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(589, '6fd44a56-c67a-4440-a754-64f736abbd9e', 1, 'Leila', 'Orrvik', 'leila orrvik', 'orrvik leila', 'leila.orrvik@demo.example.org', 'leila.orrvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(590, '72853847-6724-4346-911d-8e142c1f8d16', 1, 'Mikael', 'Palmhed', 'mikael palmhed', 'palmhed mikael', 'mikael.palmhed@demo.example.org', 'mikael.palmhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(591, '6add78eb-86ce-4295-8012-2f2400906630', 1, 'Nora', 'Rådström', 'nora radstrom', 'rzadstrzcm nora', 'nora.radstrom@demo.example.org', 'nora.radstrom@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(592, '52e90724-0bbe-4822-89b2-34406e8d286c', 1, 'Oskar', 'Sandnäs', 'oskar sandnas', 'sandnzbs oskar', 'oskar.sandnas@demo.example.org', 'oskar.sandnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(593, '823066d2-46ab-4938-8146-1ea7a88db657', 1, 'Anna', 'Tallmo', 'anna tallmo', 'tallmo anna', 'anna.tallmo@demo.example.org', 'anna.tallmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(594, '3813e792-797d-49b8-b390-b7314bb66dbd', 1, 'Björn', 'Uddgren', 'bjorn uddgren', 'uddgren bjzcrn', 'bjorn.uddgren@demo.example.org', 'bjorn.uddgren@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(595, 'bede04fd-a058-4687-be26-5a7a09618399', 1, 'Cecilia', 'Västlund', 'cecilia vastlund', 'vzbstlund cecilia', 'cecilia.vastlund@demo.example.org', 'cecilia.vastlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(596, 'eca45a83-f01a-4795-a929-da9b8ccc7aff', 1, 'David', 'Wikmark', 'david wikmark', 'wikmark david', 'david.wikmark@demo.example.org', 'david.wikmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(597, '9135b49a-d92b-4ed4-9b87-08f12eabda88', 1, 'Elin', 'Ålund', 'elin alund', 'zalund elin', 'elin.alund@demo.example.org', 'elin.alund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(598, 'abce7cbe-6d28-4cf0-9a6f-c0b9e41c2794', 1, 'Fredrik', 'Ängvik', 'fredrik angvik', 'zbngvik fredrik', 'fredrik.angvik@demo.example.org', 'fredrik.angvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(599, '0699bd84-75a4-4fa7-acba-bc67d4b2b605', 1, 'Gunilla', 'Östbo', 'gunilla ostbo', 'zcstbo gunilla', 'gunilla.ostbo@demo.example.org', 'gunilla.ostbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(600, 'ffe992de-99a4-435f-8c31-38e0f9d1cf7a', 1, 'Hassan', 'Almnäs', 'hassan almnas', 'almnzbs hassan', 'hassan.almnas@demo.example.org', 'hassan.almnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581');
INSERT INTO public.persons VALUES
	(601, 'd01e9d84-0cf0-411d-8254-6f4dd11e4c0c', 1, 'Ingrid', 'Björkhed', 'ingrid bjorkhed', 'bjzcrkhed ingrid', 'ingrid.bjorkhed@demo.example.org', 'ingrid.bjorkhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(602, '65c0f6dd-9717-495b-b968-748a6bca1f71', 1, 'Johan', 'Dalsjö', 'johan dalsjo', 'dalsjzc johan', 'johan.dalsjo@demo.example.org', 'johan.dalsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(603, 'fb44c8b7-43db-4f6b-ac12-4d0e32c90c21', 1, 'Karin', 'Enmark', 'karin enmark', 'enmark karin', 'karin.enmark@demo.example.org', 'karin.enmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(604, '4c99819e-b4b2-4c42-8495-803dfd82340a', 1, 'Lars', 'Fjällgård', 'lars fjallgard', 'fjzbllgzard lars', 'lars.fjallgard@demo.example.org', 'lars.fjallgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(605, '3863d2a1-c7e8-4f8c-83d6-9c123b1f0809', 1, 'Maria', 'Gärdmo', 'maria gardmo', 'gzbrdmo maria', 'maria.gardmo@demo.example.org', 'maria.gardmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(606, '5b767bf8-d03c-42d8-9199-5c12fa0910e9', 1, 'Niklas', 'Holmåker', 'niklas holmaker', 'holmzaker niklas', 'niklas.holmaker@demo.example.org', 'niklas.holmaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(607, 'e52b41da-3a55-4b84-85e2-b7908788f96d', 1, 'Olivia', 'Isaksbo', 'olivia isaksbo', 'isaksbo olivia', 'olivia.isaksbo@demo.example.org', 'olivia.isaksbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(608, '9b99ffb8-49f1-4276-93f0-7bc8f23cba5e', 1, 'Per', 'Järvås', 'per jarvas', 'jzbrvzas per', 'per.jarvas@demo.example.org', 'per.jarvas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(609, '09a06ed5-fb51-415a-9ac7-d3c44700692c', 1, 'Ragnhild', 'Kvistlund', 'ragnhild kvistlund', 'kvistlund ragnhild', 'ragnhild.kvistlund@demo.example.org', 'ragnhild.kvistlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(610, 'ecff7599-7dc1-458e-9dd1-0693854ecf5e', 1, 'Samira', 'Lövnäs', 'samira lovnas', 'lzcvnzbs samira', 'samira.lovnas@demo.example.org', 'samira.lovnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(611, 'b9627f87-cbd4-4248-abda-2c79d172249d', 1, 'Tomas', 'Mohammadi', 'tomas mohammadi', 'mohammadi tomas', 'tomas.mohammadi@demo.example.org', 'tomas.mohammadi@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(612, 'c01e2b04-68bb-4b48-a693-614c21051954', 1, 'Ulrika', 'Norrhed', 'ulrika norrhed', 'norrhed ulrika', 'ulrika.norrhed@demo.example.org', 'ulrika.norrhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(613, '521364bf-8e95-4766-9126-6936e19b820d', 1, 'Viktor', 'Pålgård', 'viktor palgard', 'pzalgzard viktor', 'viktor.palgard@demo.example.org', 'viktor.palgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(614, '2e902ec0-e060-4fd2-bcbb-7dd849f99a2d', 1, 'Åsa', 'Rosvik', 'asa rosvik', 'rosvik zasa', 'asa.rosvik@demo.example.org', 'asa.rosvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(615, '097eb5af-182c-4c8e-a94b-0ae236b2488d', 1, 'Örjan', 'Stenåker', 'orjan stenaker', 'stenzaker zcrjan', 'orjan.stenaker@demo.example.org', 'orjan.stenaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(616, 'bea2b4ac-f1fe-40b8-a7ae-a49401141ede', 1, 'Amina', 'Ahlqvist', 'amina ahlqvist', 'ahlqvist amina', 'amina.ahlqvist@demo.example.org', 'amina.ahlqvist@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(617, '010e192b-9712-4d50-8488-846b680bd8dd', 1, 'Bengt', 'Bergdal', 'bengt bergdal', 'bergdal bengt', 'bengt.bergdal@demo.example.org', 'bengt.bergdal@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(618, 'd5ee639e-6548-48c5-b622-6df649a24493', 1, 'Camilla', 'Cederlöf', 'camilla cederlof', 'cederlzcf camilla', 'camilla.cederlof@demo.example.org', 'camilla.cederlof@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(619, '7ff3d9e8-0be8-42ef-8357-6c0976fa97d2', 1, 'Dag', 'Dahlmark', 'dag dahlmark', 'dahlmark dag', 'dag.dahlmark@demo.example.org', 'dag.dahlmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(620, '9a4f982c-c502-40ed-b3bb-94b1ac08164a', 1, 'Emelie', 'Ekbacke', 'emelie ekbacke', 'ekbacke emelie', 'emelie.ekbacke@demo.example.org', 'emelie.ekbacke@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(621, 'd96aa498-2d5b-4205-9efa-cfe3d36c6f05', 1, 'Filip', 'Forsnäs', 'filip forsnas', 'forsnzbs filip', 'filip.forsnas@demo.example.org', 'filip.forsnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(622, 'a0f4793d-9086-41cd-abd7-b7c591b8c76b', 1, 'Helena', 'Granhed', 'helena granhed', 'granhed helena', 'helena.granhed@demo.example.org', 'helena.granhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(623, '7e5573b4-6691-4357-9559-1b072d97f080', 1, 'Isak', 'Hedsjö', 'isak hedsjo', 'hedsjzc isak', 'isak.hedsjo@demo.example.org', 'isak.hedsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(624, '54afa09d-fc6e-4ef1-8005-6403cff4ffb9', 1, 'Jenny', 'Idberg', 'jenny idberg', 'idberg jenny', 'jenny.idberg@demo.example.org', 'jenny.idberg@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(625, '19723db5-d391-463d-a2e7-7182b65ff6ad', 1, 'Kerstin', 'Jonsved', 'kerstin jonsved', 'jonsved kerstin', 'kerstin.jonsved@demo.example.org', 'kerstin.jonsved@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(626, '76be3990-3132-426e-8295-0d5d0943eece', 1, 'Leila', 'Källmyr', 'leila kallmyr', 'kzbllmyr leila', 'leila.kallmyr@demo.example.org', 'leila.kallmyr@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(627, '1590e795-56c0-4adf-8d62-508026ea3cd3', 1, 'Mikael', 'Lindåker', 'mikael lindaker', 'lindzaker mikael', 'mikael.lindaker@demo.example.org', 'mikael.lindaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(628, 'f0d94db6-2770-4f5e-a093-1eaae6db7b7e', 1, 'Nora', 'Myrbäck', 'nora myrback', 'myrbzbck nora', 'nora.myrback@demo.example.org', 'nora.myrback@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(629, '4a3a75d8-f32a-41c3-8ac5-29fc723d8323', 1, 'Oskar', 'Nordanå', 'oskar nordana', 'nordanza oskar', 'oskar.nordana@demo.example.org', 'oskar.nordana@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(630, 'ca4f11c7-9356-4919-9a2f-acec096a4581', 1, 'Anna', 'Orrvik', 'anna orrvik', 'orrvik anna', 'anna.orrvik@demo.example.org', 'anna.orrvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(631, 'b74e24d3-9910-4f52-88cf-92e92297f847', 1, 'Björn', 'Palmhed', 'bjorn palmhed', 'palmhed bjzcrn', 'bjorn.palmhed@demo.example.org', 'bjorn.palmhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(632, '4b6da1a6-7718-42d8-a293-8a208d573662', 1, 'Cecilia', 'Rådström', 'cecilia radstrom', 'rzadstrzcm cecilia', 'cecilia.radstrom@demo.example.org', 'cecilia.radstrom@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(633, '8d8e1bd5-c3a8-4522-8d64-6889f1361a7d', 1, 'David', 'Sandnäs', 'david sandnas', 'sandnzbs david', 'david.sandnas@demo.example.org', 'david.sandnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(634, 'dce32ed3-dc51-4bf0-b3e7-b64013529f90', 1, 'Elin', 'Tallmo', 'elin tallmo', 'tallmo elin', 'elin.tallmo@demo.example.org', 'elin.tallmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(635, '812ef2cc-6381-4e1c-9145-a759592367b9', 1, 'Fredrik', 'Uddgren', 'fredrik uddgren', 'uddgren fredrik', 'fredrik.uddgren@demo.example.org', 'fredrik.uddgren@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(636, 'd68995ef-8a6f-4b46-95be-8e76fc6321ad', 1, 'Gunilla', 'Västlund', 'gunilla vastlund', 'vzbstlund gunilla', 'gunilla.vastlund@demo.example.org', 'gunilla.vastlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(637, '066d0bcd-a95a-4723-9374-76a5f8c9ad0b', 1, 'Hassan', 'Wikmark', 'hassan wikmark', 'wikmark hassan', 'hassan.wikmark@demo.example.org', 'hassan.wikmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(638, '0f5d1d5c-768a-49db-b7b5-b7c8db65930a', 1, 'Ingrid', 'Ålund', 'ingrid alund', 'zalund ingrid', 'ingrid.alund@demo.example.org', 'ingrid.alund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(639, 'ffc1e163-8aac-4bde-b459-e439940c4806', 1, 'Johan', 'Ängvik', 'johan angvik', 'zbngvik johan', 'johan.angvik@demo.example.org', 'johan.angvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(640, 'cc4fa29b-2130-4028-8e52-a91b66223f9f', 1, 'Karin', 'Östbo', 'karin ostbo', 'zcstbo karin', 'karin.ostbo@demo.example.org', 'karin.ostbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(641, 'a7d8d593-bb41-439b-ac4f-91d2809c558c', 1, 'Lars', 'Almnäs', 'lars almnas', 'almnzbs lars', 'lars.almnas@demo.example.org', 'lars.almnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(642, 'a9e5bdc3-153d-4add-bb13-ff5eb3cd4955', 1, 'Maria', 'Björkhed', 'maria bjorkhed', 'bjzcrkhed maria', 'maria.bjorkhed@demo.example.org', 'maria.bjorkhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(643, 'df449124-94e3-4118-a0d9-8c1e71ad4e69', 1, 'Niklas', 'Dalsjö', 'niklas dalsjo', 'dalsjzc niklas', 'niklas.dalsjo@demo.example.org', 'niklas.dalsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(644, 'f0485ad0-e359-4b51-acea-6fe912d3be99', 1, 'Olivia', 'Enmark', 'olivia enmark', 'enmark olivia', 'olivia.enmark@demo.example.org', 'olivia.enmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(645, 'fd1605eb-af7f-4960-aea3-341112638ab3', 1, 'Per', 'Fjällgård', 'per fjallgard', 'fjzbllgzard per', 'per.fjallgard@demo.example.org', 'per.fjallgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(646, '5943f5c2-72e5-4af5-9862-b880c2aea183', 1, 'Ragnhild', 'Gärdmo', 'ragnhild gardmo', 'gzbrdmo ragnhild', 'ragnhild.gardmo@demo.example.org', 'ragnhild.gardmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(647, '98cddf05-96ea-41a0-b3f1-7b5c1d236f7a', 1, 'Samira', 'Holmåker', 'samira holmaker', 'holmzaker samira', 'samira.holmaker@demo.example.org', 'samira.holmaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(648, '471e68fb-47d0-4ccb-8312-bf85d99d4b0b', 1, 'Tomas', 'Isaksbo', 'tomas isaksbo', 'isaksbo tomas', 'tomas.isaksbo@demo.example.org', 'tomas.isaksbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(649, '9250ccd0-5f28-4f32-a119-4fef8f52babf', 1, 'Ulrika', 'Järvås', 'ulrika jarvas', 'jzbrvzas ulrika', 'ulrika.jarvas@demo.example.org', 'ulrika.jarvas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(650, '0d9526d6-b1d6-414c-b1c7-827edc28269e', 1, 'Viktor', 'Kvistlund', 'viktor kvistlund', 'kvistlund viktor', 'viktor.kvistlund@demo.example.org', 'viktor.kvistlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(651, 'eca059d8-0fe8-405d-85c8-442713202a12', 1, 'Åsa', 'Lövnäs', 'asa lovnas', 'lzcvnzbs zasa', 'asa.lovnas@demo.example.org', 'asa.lovnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(652, '2ec5dc40-998e-440d-b50e-1b348e54ab70', 1, 'Örjan', 'Mohammadi', 'orjan mohammadi', 'mohammadi zcrjan', 'orjan.mohammadi@demo.example.org', 'orjan.mohammadi@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(653, 'a2367f25-19e2-47b9-82fe-eb4418f6b969', 1, 'Amina', 'Norrhed', 'amina norrhed', 'norrhed amina', 'amina.norrhed@demo.example.org', 'amina.norrhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(654, 'dccf5925-7f8e-4a43-859f-494674262e95', 1, 'Bengt', 'Pålgård', 'bengt palgard', 'pzalgzard bengt', 'bengt.palgard@demo.example.org', 'bengt.palgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(655, 'c0102aa5-807b-4aff-937b-8d6347c141bf', 1, 'Camilla', 'Rosvik', 'camilla rosvik', 'rosvik camilla', 'camilla.rosvik@demo.example.org', 'camilla.rosvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(656, 'dadbb964-a063-41af-9a8a-8d7fb896ebb7', 1, 'Dag', 'Stenåker', 'dag stenaker', 'stenzaker dag', 'dag.stenaker@demo.example.org', 'dag.stenaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(657, '1baa75e5-d603-4e87-a643-6e27053483a8', 1, 'Emelie', 'Ahlqvist', 'emelie ahlqvist', 'ahlqvist emelie', 'emelie.ahlqvist@demo.example.org', 'emelie.ahlqvist@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(658, '7c4d2312-9ae3-41d1-ae41-fafa3a000033', 1, 'Filip', 'Bergdal', 'filip bergdal', 'bergdal filip', 'filip.bergdal@demo.example.org', 'filip.bergdal@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(659, '5ee94b15-5696-4ff4-91ca-5b67b2d57dbe', 1, 'Helena', 'Cederlöf', 'helena cederlof', 'cederlzcf helena', 'helena.cederlof@demo.example.org', 'helena.cederlof@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(660, '9cc5ab7e-ebad-49b9-8351-68490fc05de0', 1, 'Isak', 'Dahlmark', 'isak dahlmark', 'dahlmark isak', 'isak.dahlmark@demo.example.org', 'isak.dahlmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(661, '45cd57ad-bdcd-4ff7-82ae-aec6cea36753', 1, 'Jenny', 'Ekbacke', 'jenny ekbacke', 'ekbacke jenny', 'jenny.ekbacke@demo.example.org', 'jenny.ekbacke@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(662, '7c230032-10b2-47d1-966a-5f748af4fe30', 1, 'Kerstin', 'Forsnäs', 'kerstin forsnas', 'forsnzbs kerstin', 'kerstin.forsnas@demo.example.org', 'kerstin.forsnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(663, '59582fb7-0f33-470d-ab15-e73d6897b8ac', 1, 'Leila', 'Granhed', 'leila granhed', 'granhed leila', 'leila.granhed@demo.example.org', 'leila.granhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(664, '71f00da5-cf88-49db-a549-7840b2a8c526', 1, 'Mikael', 'Hedsjö', 'mikael hedsjo', 'hedsjzc mikael', 'mikael.hedsjo@demo.example.org', 'mikael.hedsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(665, '928d1a67-5cdf-4f42-9d55-4410ee51213f', 1, 'Nora', 'Idberg', 'nora idberg', 'idberg nora', 'nora.idberg@demo.example.org', 'nora.idberg@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(666, '07e32672-45b7-4f54-a097-3a119a39d58d', 1, 'Oskar', 'Jonsved', 'oskar jonsved', 'jonsved oskar', 'oskar.jonsved@demo.example.org', 'oskar.jonsved@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(667, '90363ac7-856d-4d9e-b104-26d83827b00c', 1, 'Anna', 'Källmyr', 'anna kallmyr', 'kzbllmyr anna', 'anna.kallmyr@demo.example.org', 'anna.kallmyr@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(668, '5b80efb8-a04a-4b05-9d3a-f12c16eb74c6', 1, 'Björn', 'Lindåker', 'bjorn lindaker', 'lindzaker bjzcrn', 'bjorn.lindaker@demo.example.org', 'bjorn.lindaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(669, 'b6e41214-9c4a-4acc-9ec5-b8d6a01ce1a1', 1, 'Cecilia', 'Myrbäck', 'cecilia myrback', 'myrbzbck cecilia', 'cecilia.myrback@demo.example.org', 'cecilia.myrback@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(670, '4f04945a-0564-4a4f-bf0b-0083141d4187', 1, 'David', 'Nordanå', 'david nordana', 'nordanza david', 'david.nordana@demo.example.org', 'david.nordana@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(671, '46df46d6-ed19-4dac-b590-bdd1fff9587f', 1, 'Elin', 'Orrvik', 'elin orrvik', 'orrvik elin', 'elin.orrvik@demo.example.org', 'elin.orrvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(672, '712ffec5-fc41-4c9f-bea3-df708b87ab69', 1, 'Fredrik', 'Palmhed', 'fredrik palmhed', 'palmhed fredrik', 'fredrik.palmhed@demo.example.org', 'fredrik.palmhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(673, 'c54a5681-3bb9-4310-8391-755c49649999', 1, 'Gunilla', 'Rådström', 'gunilla radstrom', 'rzadstrzcm gunilla', 'gunilla.radstrom@demo.example.org', 'gunilla.radstrom@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(674, '123e80af-bbda-4821-8e03-e4e6216e26cc', 1, 'Hassan', 'Sandnäs', 'hassan sandnas', 'sandnzbs hassan', 'hassan.sandnas@demo.example.org', 'hassan.sandnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(675, '4e728723-1cdd-4456-b2e6-e434fccc1d47', 1, 'Ingrid', 'Tallmo', 'ingrid tallmo', 'tallmo ingrid', 'ingrid.tallmo@demo.example.org', 'ingrid.tallmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(676, '65064940-9233-4ffb-baad-9bf5a6efa09d', 1, 'Johan', 'Uddgren', 'johan uddgren', 'uddgren johan', 'johan.uddgren@demo.example.org', 'johan.uddgren@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(677, '8d74ada2-0555-4e35-88ae-efe1c2a52ebd', 1, 'Karin', 'Västlund', 'karin vastlund', 'vzbstlund karin', 'karin.vastlund@demo.example.org', 'karin.vastlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(678, 'd8263967-5514-4981-b838-a5326a59d524', 1, 'Lars', 'Wikmark', 'lars wikmark', 'wikmark lars', 'lars.wikmark@demo.example.org', 'lars.wikmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(679, '21d5cb45-09bd-4af9-8459-d2b88fb84e4a', 1, 'Maria', 'Ålund', 'maria alund', 'zalund maria', 'maria.alund@demo.example.org', 'maria.alund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(680, '184f89cc-4c6b-4eee-b051-1c0a307b0f4e', 1, 'Niklas', 'Ängvik', 'niklas angvik', 'zbngvik niklas', 'niklas.angvik@demo.example.org', 'niklas.angvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(681, '223f2b9a-41a6-4741-b6ea-0535ffa3da18', 1, 'Olivia', 'Östbo', 'olivia ostbo', 'zcstbo olivia', 'olivia.ostbo@demo.example.org', 'olivia.ostbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(682, '7db097b2-bb7f-4fb2-ad59-72e0474f5e1f', 1, 'Per', 'Almnäs', 'per almnas', 'almnzbs per', 'per.almnas@demo.example.org', 'per.almnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(683, 'ee7b1cb2-f6db-438e-90e5-b3c25ed9dc9d', 1, 'Ragnhild', 'Björkhed', 'ragnhild bjorkhed', 'bjzcrkhed ragnhild', 'ragnhild.bjorkhed@demo.example.org', 'ragnhild.bjorkhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(684, '424b3fb0-e59f-4daa-a63a-81b7c4796641', 1, 'Samira', 'Dalsjö', 'samira dalsjo', 'dalsjzc samira', 'samira.dalsjo@demo.example.org', 'samira.dalsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(685, 'b94e9b18-5ebd-436d-a192-8a166e7ed6f9', 1, 'Tomas', 'Enmark', 'tomas enmark', 'enmark tomas', 'tomas.enmark@demo.example.org', 'tomas.enmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(686, '992f8225-2950-4199-b4fb-b0e1357985fc', 1, 'Ulrika', 'Fjällgård', 'ulrika fjallgard', 'fjzbllgzard ulrika', 'ulrika.fjallgard@demo.example.org', 'ulrika.fjallgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(687, '6abc36ba-5561-4ea3-a54c-70b867c9f643', 1, 'Viktor', 'Gärdmo', 'viktor gardmo', 'gzbrdmo viktor', 'viktor.gardmo@demo.example.org', 'viktor.gardmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(688, '29c257c6-7630-4775-b25c-48d97411960a', 1, 'Åsa', 'Holmåker', 'asa holmaker', 'holmzaker zasa', 'asa.holmaker@demo.example.org', 'asa.holmaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(689, 'ffed8146-ce51-47b6-8515-da416bbe0140', 1, 'Örjan', 'Isaksbo', 'orjan isaksbo', 'isaksbo zcrjan', 'orjan.isaksbo@demo.example.org', 'orjan.isaksbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(690, '89fa8933-aaf7-444b-bade-44eed43feacc', 1, 'Amina', 'Järvås', 'amina jarvas', 'jzbrvzas amina', 'amina.jarvas@demo.example.org', 'amina.jarvas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(691, '0c8ef93c-ee98-42cb-8604-996fdfff273a', 1, 'Bengt', 'Kvistlund', 'bengt kvistlund', 'kvistlund bengt', 'bengt.kvistlund@demo.example.org', 'bengt.kvistlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(692, '840e9e84-6d0f-491d-bee2-26f2b1c2425e', 1, 'Camilla', 'Lövnäs', 'camilla lovnas', 'lzcvnzbs camilla', 'camilla.lovnas@demo.example.org', 'camilla.lovnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(693, '21d7a230-2dc1-4ab2-8a6f-28d872f129f3', 1, 'Dag', 'Mohammadi', 'dag mohammadi', 'mohammadi dag', 'dag.mohammadi@demo.example.org', 'dag.mohammadi@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(694, '78289f22-9628-40fe-bd67-2e0a4d75de0b', 1, 'Emelie', 'Norrhed', 'emelie norrhed', 'norrhed emelie', 'emelie.norrhed@demo.example.org', 'emelie.norrhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(695, 'e47e90ae-838f-4851-a683-a73c6c542bab', 1, 'Filip', 'Pålgård', 'filip palgard', 'pzalgzard filip', 'filip.palgard@demo.example.org', 'filip.palgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(696, 'c2b1a844-03c4-4e2b-8349-8c69ecee78be', 1, 'Helena', 'Rosvik', 'helena rosvik', 'rosvik helena', 'helena.rosvik@demo.example.org', 'helena.rosvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(697, 'd3a86122-ea51-40cf-9d50-4f2e08dc1c63', 1, 'Isak', 'Stenåker', 'isak stenaker', 'stenzaker isak', 'isak.stenaker@demo.example.org', 'isak.stenaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(698, 'c54fbf6a-9edc-44c3-8361-efd05823725e', 1, 'Jenny', 'Ahlqvist', 'jenny ahlqvist', 'ahlqvist jenny', 'jenny.ahlqvist@demo.example.org', 'jenny.ahlqvist@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(699, 'bcebf57a-eb9f-4482-b666-6d4e340772ad', 1, 'Kerstin', 'Bergdal', 'kerstin bergdal', 'bergdal kerstin', 'kerstin.bergdal@demo.example.org', 'kerstin.bergdal@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(700, 'cbd68310-112f-46ed-a80d-6ac37678a783', 1, 'Leila', 'Cederlöf', 'leila cederlof', 'cederlzcf leila', 'leila.cederlof@demo.example.org', 'leila.cederlof@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(701, 'b91eabe8-9fb3-4539-87e0-cb5f6808a1f9', 1, 'Mikael', 'Dahlmark', 'mikael dahlmark', 'dahlmark mikael', 'mikael.dahlmark@demo.example.org', 'mikael.dahlmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(702, '8e55986a-a054-4199-9d45-440b523f8b65', 1, 'Nora', 'Ekbacke', 'nora ekbacke', 'ekbacke nora', 'nora.ekbacke@demo.example.org', 'nora.ekbacke@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(703, '306fdc71-3a86-4a25-ab57-4840277d5973', 1, 'Oskar', 'Forsnäs', 'oskar forsnas', 'forsnzbs oskar', 'oskar.forsnas@demo.example.org', 'oskar.forsnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(704, 'c1cbee11-2e00-4a4b-b579-d6a32d217901', 1, 'Anna', 'Granhed', 'anna granhed', 'granhed anna', 'anna.granhed@demo.example.org', 'anna.granhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(705, '85f606af-33a6-4f20-b3b9-9182ab3a697b', 1, 'Björn', 'Hedsjö', 'bjorn hedsjo', 'hedsjzc bjzcrn', 'bjorn.hedsjo@demo.example.org', 'bjorn.hedsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(706, 'd4d1bf6f-d42f-4899-ad5f-f1484f299ab0', 1, 'Cecilia', 'Idberg', 'cecilia idberg', 'idberg cecilia', 'cecilia.idberg@demo.example.org', 'cecilia.idberg@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(707, '95850587-3647-4657-aa51-63b2dcba78a7', 1, 'David', 'Jonsved', 'david jonsved', 'jonsved david', 'david.jonsved@demo.example.org', 'david.jonsved@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(708, '493533cc-7b3d-4320-ab51-14e26a60be54', 1, 'Elin', 'Källmyr', 'elin kallmyr', 'kzbllmyr elin', 'elin.kallmyr@demo.example.org', 'elin.kallmyr@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(709, '6bf1ae61-3764-4660-a1fc-e72008f11497', 1, 'Fredrik', 'Lindåker', 'fredrik lindaker', 'lindzaker fredrik', 'fredrik.lindaker@demo.example.org', 'fredrik.lindaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(710, '5c268df7-bb09-4310-9103-4ca399b724aa', 1, 'Gunilla', 'Myrbäck', 'gunilla myrback', 'myrbzbck gunilla', 'gunilla.myrback@demo.example.org', 'gunilla.myrback@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(711, 'e65af666-94a7-4bc2-8398-7c704010c3d6', 1, 'Hassan', 'Nordanå', 'hassan nordana', 'nordanza hassan', 'hassan.nordana@demo.example.org', 'hassan.nordana@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(712, 'e0f26d41-c2e5-4e87-8a4c-40c7707c0af5', 1, 'Ingrid', 'Orrvik', 'ingrid orrvik', 'orrvik ingrid', 'ingrid.orrvik@demo.example.org', 'ingrid.orrvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(713, 'c06f4ef1-980b-4116-a7d2-222f5274201b', 1, 'Johan', 'Palmhed', 'johan palmhed', 'palmhed johan', 'johan.palmhed@demo.example.org', 'johan.palmhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(714, 'e68c256c-3938-4ad0-bd7a-ec41d178c68a', 1, 'Karin', 'Rådström', 'karin radstrom', 'rzadstrzcm karin', 'karin.radstrom@demo.example.org', 'karin.radstrom@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(715, '7168b1f6-c408-4743-974e-9c1b72e20a60', 1, 'Lars', 'Sandnäs', 'lars sandnas', 'sandnzbs lars', 'lars.sandnas@demo.example.org', 'lars.sandnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(716, 'c326dd4a-b745-4f14-a883-9a110cf2a7f5', 1, 'Maria', 'Tallmo', 'maria tallmo', 'tallmo maria', 'maria.tallmo@demo.example.org', 'maria.tallmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(717, 'a68fb914-9c51-41e5-ab2e-e6f00e92dda5', 1, 'Niklas', 'Uddgren', 'niklas uddgren', 'uddgren niklas', 'niklas.uddgren@demo.example.org', 'niklas.uddgren@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(718, '830d7a69-9077-4119-bab5-5a446c7b6f38', 1, 'Olivia', 'Västlund', 'olivia vastlund', 'vzbstlund olivia', 'olivia.vastlund@demo.example.org', 'olivia.vastlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(719, '64341611-e989-4131-aa00-d4db229a890f', 1, 'Per', 'Wikmark', 'per wikmark', 'wikmark per', 'per.wikmark@demo.example.org', 'per.wikmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(720, '9d4a8ffa-0ce0-46bb-8abb-834e0d7a7c42', 1, 'Ragnhild', 'Ålund', 'ragnhild alund', 'zalund ragnhild', 'ragnhild.alund@demo.example.org', 'ragnhild.alund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(721, '014c47d6-bedc-4cb3-ae5f-ff78a4a887c6', 1, 'Samira', 'Ängvik', 'samira angvik', 'zbngvik samira', 'samira.angvik@demo.example.org', 'samira.angvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(722, 'fd2699ba-ac62-459c-9a3c-c456ce1cae5f', 1, 'Tomas', 'Östbo', 'tomas ostbo', 'zcstbo tomas', 'tomas.ostbo@demo.example.org', 'tomas.ostbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(723, 'c83289fc-a179-44b8-a969-d75c14330079', 1, 'Ulrika', 'Almnäs', 'ulrika almnas', 'almnzbs ulrika', 'ulrika.almnas@demo.example.org', 'ulrika.almnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(724, '7cb0c349-332c-4f85-9ea6-02069af34672', 1, 'Viktor', 'Björkhed', 'viktor bjorkhed', 'bjzcrkhed viktor', 'viktor.bjorkhed@demo.example.org', 'viktor.bjorkhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(725, '98d647cf-ee5b-44f6-bd9a-ff253da5b077', 1, 'Åsa', 'Dalsjö', 'asa dalsjo', 'dalsjzc zasa', 'asa.dalsjo@demo.example.org', 'asa.dalsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(726, '7efb0e85-8481-42fa-8c3d-b04499186510', 1, 'Örjan', 'Enmark', 'orjan enmark', 'enmark zcrjan', 'orjan.enmark@demo.example.org', 'orjan.enmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(727, 'eed2d9e9-25be-494d-83ef-1d56f7fdb82b', 1, 'Amina', 'Fjällgård', 'amina fjallgard', 'fjzbllgzard amina', 'amina.fjallgard@demo.example.org', 'amina.fjallgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(728, 'c85b6869-8d3e-47e8-9cce-9beace3ba671', 1, 'Bengt', 'Gärdmo', 'bengt gardmo', 'gzbrdmo bengt', 'bengt.gardmo@demo.example.org', 'bengt.gardmo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(729, '0f3c376a-d185-480e-acbc-131ca4b2a52d', 1, 'Camilla', 'Holmåker', 'camilla holmaker', 'holmzaker camilla', 'camilla.holmaker@demo.example.org', 'camilla.holmaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(730, '9a8aa956-979c-4414-9239-87821b0eb644', 1, 'Dag', 'Isaksbo', 'dag isaksbo', 'isaksbo dag', 'dag.isaksbo@demo.example.org', 'dag.isaksbo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(731, 'f6201b2e-0486-48ee-baea-df03c027488b', 1, 'Emelie', 'Järvås', 'emelie jarvas', 'jzbrvzas emelie', 'emelie.jarvas@demo.example.org', 'emelie.jarvas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(732, 'a82b85b4-84b2-449b-8a88-a94da20aa3f5', 1, 'Filip', 'Kvistlund', 'filip kvistlund', 'kvistlund filip', 'filip.kvistlund@demo.example.org', 'filip.kvistlund@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(733, '0073c29b-4c98-40d1-804a-bb55bd979650', 1, 'Helena', 'Lövnäs', 'helena lovnas', 'lzcvnzbs helena', 'helena.lovnas@demo.example.org', 'helena.lovnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(734, '40c35eb8-6f90-4260-abdc-66f720f9c774', 1, 'Isak', 'Mohammadi', 'isak mohammadi', 'mohammadi isak', 'isak.mohammadi@demo.example.org', 'isak.mohammadi@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(735, '5dfdb033-88a8-4f07-a0a7-cc4b1361f0e4', 1, 'Jenny', 'Norrhed', 'jenny norrhed', 'norrhed jenny', 'jenny.norrhed@demo.example.org', 'jenny.norrhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(736, '7ce2116e-c940-4ec5-8a8f-92fb4a81ba7f', 1, 'Kerstin', 'Pålgård', 'kerstin palgard', 'pzalgzard kerstin', 'kerstin.palgard@demo.example.org', 'kerstin.palgard@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(737, '0caba4df-5619-43e2-9542-c2cadbe728dc', 1, 'Leila', 'Rosvik', 'leila rosvik', 'rosvik leila', 'leila.rosvik@demo.example.org', 'leila.rosvik@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(738, '41f7bf06-700a-4e9a-a2e8-a59198afef82', 1, 'Mikael', 'Stenåker', 'mikael stenaker', 'stenzaker mikael', 'mikael.stenaker@demo.example.org', 'mikael.stenaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(739, 'd7602bc0-86a0-4ad7-a0d5-a127eee299f9', 1, 'Nora', 'Ahlqvist', 'nora ahlqvist', 'ahlqvist nora', 'nora.ahlqvist@demo.example.org', 'nora.ahlqvist@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(740, '6b24c090-65fd-494b-a8bb-12ff46df99be', 1, 'Oskar', 'Bergdal', 'oskar bergdal', 'bergdal oskar', 'oskar.bergdal@demo.example.org', 'oskar.bergdal@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(741, '68312a63-d97e-448c-8a02-c21f769ea45e', 1, 'Anna', 'Cederlöf', 'anna cederlof', 'cederlzcf anna', 'anna.cederlof@demo.example.org', 'anna.cederlof@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(742, '3bd93740-51e1-4af1-b538-d4c1d0e2d030', 1, 'Björn', 'Dahlmark', 'bjorn dahlmark', 'dahlmark bjzcrn', 'bjorn.dahlmark@demo.example.org', 'bjorn.dahlmark@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(743, 'cf3fda2d-889d-4e94-8b82-016ff1079d4d', 1, 'Cecilia', 'Ekbacke', 'cecilia ekbacke', 'ekbacke cecilia', 'cecilia.ekbacke@demo.example.org', 'cecilia.ekbacke@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(744, '6e9b6aed-a94c-42b0-9bca-a123b5382f9f', 1, 'David', 'Forsnäs', 'david forsnas', 'forsnzbs david', 'david.forsnas@demo.example.org', 'david.forsnas@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(745, '7d1c0cef-7b46-4767-89bf-ce46c15167eb', 1, 'Elin', 'Granhed', 'elin granhed', 'granhed elin', 'elin.granhed@demo.example.org', 'elin.granhed@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(746, 'c002c2c8-f025-43f4-8bf8-0613230d4818', 1, 'Fredrik', 'Hedsjö', 'fredrik hedsjo', 'hedsjzc fredrik', 'fredrik.hedsjo@demo.example.org', 'fredrik.hedsjo@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(747, '4d893b9a-7c70-4b93-ba6f-5d3b90b9607d', 1, 'Gunilla', 'Idberg', 'gunilla idberg', 'idberg gunilla', 'gunilla.idberg@demo.example.org', 'gunilla.idberg@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(748, '30449173-d330-4255-bc0b-0af3d4cff838', 1, 'Hassan', 'Jonsved', 'hassan jonsved', 'jonsved hassan', 'hassan.jonsved@demo.example.org', 'hassan.jonsved@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(749, '2dc79f33-f924-4c72-8fcb-7a6790b22e5b', 1, 'Ingrid', 'Källmyr', 'ingrid kallmyr', 'kzbllmyr ingrid', 'ingrid.kallmyr@demo.example.org', 'ingrid.kallmyr@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(750, 'd6abec7b-be7d-4901-a032-469248e3c03e', 1, 'Johan', 'Lindåker', 'johan lindaker', 'lindzaker johan', 'johan.lindaker@demo.example.org', 'johan.lindaker@demo.example.org', NULL, false, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(751, '67a1eafd-038a-46f9-a2af-1e96ba14210b', 1, 'Örjan', 'Ek', 'orjan ek', 'ek zcrjan', NULL, NULL, NULL, false, '2026-11-30 15:13:14.687593', '2026-11-30 15:13:14.687593');


--
-- Data for Name: plans; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.plans VALUES
	(1, 2, 'Verksamhetsplan 2014–2016', '2014-01-01', '2016-12-31', 'closed', false, 'Mål och ordalydelser är påhittade för demon.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(2, 2, 'Verksamhetsplan 2017–2019', '2017-01-01', '2019-12-31', 'closed', false, 'Mål och ordalydelser är påhittade för demon.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(3, 2, 'Verksamhetsplan 2020–2022', '2020-01-01', '2022-12-31', 'closed', true, 'Mål och ordalydelser är påhittade för demon.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(4, 2, 'Verksamhetsplan 2026–2028', '2026-01-01', '2028-12-31', 'adopted', true, 'Hela planen är påhittad för demon, så att den pågående säsongen har mål.', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581');


--
-- Data for Name: populations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.populations VALUES
	(1, 1, 2019, 9477, 'SCB, 31 december 2019', ''),
	(2, 5, 2019, 18949, 'SCB, 31 december 2019', ''),
	(3, 10, 2020, 25492, 'SCB, 31 december 2020', 'Uppgiften för 2019 saknas; detta är ett år senare.'),
	(4, 15, 2019, 37607, 'SCB, 31 december 2019', ''),
	(5, 20, 2019, 9316, 'SCB, 31 december 2019', ''),
	(6, 24, 2019, 17979, 'SCB, 31 december 2019', ''),
	(7, 28, 2019, 25183, 'SCB, 31 december 2019', ''),
	(8, 33, 2019, 99449, 'SCB, 31 december 2019', ''),
	(9, 38, 2019, 18282, 'SCB, 31 december 2019', ''),
	(10, 42, 2019, 19140, 'SCB, 31 december 2019', ''),
	(11, 47, 2019, 55998, 'SCB, 31 december 2019', ''),
	(12, 52, 2019, 5284, 'SCB, 31 december 2019', ''),
	(13, 56, 2019, 6298, 'SCB, 31 december 2019', ''),
	(14, 60, 2019, 14966, 'SCB, 31 december 2019', ''),
	(15, 64, 2019, 11605, 'SCB, 31 december 2019', 'Härledd: länets summa minus de sju andra kommunerna.'),
	(16, 68, 2019, 11727, 'SCB, 31 december 2019', ''),
	(17, 72, 2019, 7061, 'SCB, 31 december 2019', ''),
	(18, 76, 2019, 10090, 'SCB, 31 december 2019', ''),
	(19, 80, 2019, 63779, 'SCB, 31 december 2019', '');


--
-- Data for Name: question_answers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.question_answers VALUES
	(996, 'form', '["primary"]'),
	(996, 'group', '26'),
	(996, 'hope', '"Utvecklingssamtal när föräldrarna inte är överens."'),
	(997, 'form', '["preschool"]'),
	(998, 'form', '["primary","upper"]'),
	(998, 'group', '90'),
	(1052, 'photo', 'true'),
	(1052, 'stop', '"Resecentrum"'),
	(1052, 'travel', '"bus"'),
	(1053, 'food', '"Laktosfritt"'),
	(1053, 'photo', 'false'),
	(1053, 'travel', '"own"');


--
-- Data for Name: question_forms; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.question_forms VALUES
	(25, 1, '[{"key":"form","kind":"several","label":"I vilka skolformer arbetar du?","help":"","required":true,"forOrganiser":false,"options":[{"key":"preschool","label":"Förskola"},{"key":"primary","label":"Grundskola"},{"key":"upper","label":"Gymnasieskola"},{"key":"adult","label":"Vuxenutbildning"}]},{"key":"group","kind":"number","label":"Hur många elever har du samtal med under ett läsår?","help":"","required":false,"forOrganiser":false,"condition":{"question":"form","is":["primary","upper"]},"options":[],"minimum":0,"maximum":500},{"key":"hope","kind":"text","label":"Vilket samtal tycker du är svårast?","help":"Skriv inte namn på personer.","required":false,"forOrganiser":false,"options":[],"maxLength":1000}]', 180, '2026-11-30 15:13:07.164581'),
	(30, 1, '[{"key":"travel","kind":"choice","label":"Hur reser du?","help":"Bussen går från Sundsvalls resecentrum klockan 11.","required":true,"forOrganiser":false,"options":[{"key":"bus","label":"Med den gemensamma bussen","places":18},{"key":"own","label":"På egen hand"}]},{"key":"stop","kind":"text","label":"Var vill du stiga på bussen?","help":"","required":true,"forOrganiser":false,"condition":{"question":"travel","is":["bus"]},"options":[],"maxLength":60},{"key":"food","kind":"text","label":"Specialkost","help":"Skriv bara det som köket behöver veta.","required":false,"forOrganiser":false,"options":[],"maxLength":200},{"key":"photo","kind":"consent","label":"Får bilder där du syns visas på nätverkets webbplats?","help":"","required":false,"forOrganiser":false,"options":[]},{"key":"note","kind":"text","label":"Anteckning om resan","help":"","required":false,"forOrganiser":true,"options":[]}]', 180, '2026-11-30 15:13:07.164581');


--
-- Data for Name: question_options; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.question_options VALUES
	(3, 1, 'Inte alls', 'Not at all'),
	(3, 2, '2', '2'),
	(3, 3, '3', '3'),
	(3, 4, '4', '4'),
	(3, 5, 'Helt och hållet', 'Completely'),
	(4, 1, 'Inte alls', 'Not at all'),
	(4, 2, '2', '2'),
	(4, 3, '3', '3'),
	(4, 4, '4', '4'),
	(4, 5, 'Mycket', 'Very'),
	(5, 1, 'Mycket dåligt', 'Very badly'),
	(5, 2, '2', '2'),
	(5, 3, '3', '3'),
	(5, 4, '4', '4'),
	(5, 5, 'Mycket bra', 'Very well'),
	(6, 1, 'Ja', 'Yes'),
	(6, 2, 'Kanske', 'Maybe'),
	(6, 3, 'Nej', 'No');


--
-- Data for Name: questions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.questions VALUES
	(1, 1, 1, 'text', 'Vad tar du med dig?', 'What do you take with you?', false),
	(2, 1, 2, 'text', 'Hur ska du använda det i din verksamhet?', 'How will you use it in your work?', false),
	(3, 1, 3, 'scale', 'Hur väl uppfyllde aktiviteten sitt syfte?', 'How well did the activity serve its purpose?', true),
	(4, 1, 4, 'scale', 'Hur användbart är innehållet i ditt arbete?', 'How useful is the content in your work?', true),
	(5, 1, 5, 'scale', 'Hur fungerade formen (digital eller på plats)?', 'How did the form work (digital or on site)?', false),
	(6, 1, 6, 'one', 'Skulle du rekommendera aktiviteten till en kollega?', 'Would you recommend the activity to a colleague?', true);


--
-- Data for Name: refresh_tokens; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.refresh_tokens VALUES
	('aq614DfE-8xladctHzy-OiGjRZVXpiw6u4jNnAu7F_k', 1, '2026-11-30 15:13:13.629157', NULL),
	('UYZbECqpUVF70VSmd6z2MHiL8VQRfHVCsFXVM27dEH0', 2, '2026-11-30 15:13:13.819114', NULL);


--
-- Data for Name: registrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.registrations VALUES
	('i14uuxsRSfUKqh5FC53CTTZ6e4OVhzZdkuQWgIPThzw', 'Anna@skolÅ.se', 'Anna', 'Åström', 73, 12, 'sv', '2026-11-30 15:13:14.007088', '2026-12-01 15:13:14.007088', NULL),
	('29kD-3oUXkcddsUmUF2Ih-FNWndxbtQ0JLMnORn5XnY', 'Bo@ÖRNSKÖLD.example', 'Anna', 'Åström', 73, 12, 'sv', '2026-11-30 15:13:14.020446', '2026-12-01 15:13:14.020446', NULL),
	('Ws7FklLYDK9HkZ0tTHcKGVYIZAurUmH-X8ijOUJBnQA', 'cilla@Example.Org', 'Anna', 'Åström', 73, 12, 'sv', '2026-11-30 15:13:14.02864', '2026-12-01 15:13:14.02864', NULL);


--
-- Data for Name: reminder_rules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reminder_rules VALUES
	(1, 1, NULL, 'start', 7, 'days', 'before', 'participants', '', '', '2026-01-01 00:00:00', NULL, NULL, '2026-01-01 00:00:00', '2026-01-01 00:00:00'),
	(2, 1, NULL, 'occasionStart', 1, 'days', 'before', 'participants', '', '', '2026-01-01 00:00:00', NULL, NULL, '2026-01-01 00:00:00', '2026-01-01 00:00:00');


--
-- Data for Name: reminders_sent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reminders_sent VALUES
	(1, 1, 0, 4, '2026-11-30 12:00:00');


--
-- Data for Name: reservations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reservations VALUES
	(1, 1, 24, 33, 4, 4, 'active', 709, NULL, NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(2, 1, 24, 80, 6, 6, 'active', 709, NULL, NULL, '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581');


--
-- Data for Name: response_items; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.response_items VALUES
	('0d0d2cff-da1c-4447-a1f3-813b3515bbe6', 1, 0, 'Konkreta exempel att pröva direkt.'),
	('0d0d2cff-da1c-4447-a1f3-813b3515bbe6', 2, 0, 'Konkreta exempel att pröva direkt.'),
	('0d0d2cff-da1c-4447-a1f3-813b3515bbe6', 3, 4, ''),
	('0d0d2cff-da1c-4447-a1f3-813b3515bbe6', 4, 5, ''),
	('0d0d2cff-da1c-4447-a1f3-813b3515bbe6', 5, 5, ''),
	('0d0d2cff-da1c-4447-a1f3-813b3515bbe6', 6, 2, ''),
	('2b76d4b2-b1e5-4c27-a001-d8c6e2823621', 1, 0, 'Samtalen med kollegor från andra kommuner.'),
	('2b76d4b2-b1e5-4c27-a001-d8c6e2823621', 2, 0, 'Samtalen med kollegor från andra kommuner.'),
	('2b76d4b2-b1e5-4c27-a001-d8c6e2823621', 3, 3, ''),
	('2b76d4b2-b1e5-4c27-a001-d8c6e2823621', 4, 4, ''),
	('2b76d4b2-b1e5-4c27-a001-d8c6e2823621', 5, 4, ''),
	('2b76d4b2-b1e5-4c27-a001-d8c6e2823621', 6, 1, ''),
	('d70f7036-93ec-42af-8a4c-a51c2f26cc6c', 3, 3, ''),
	('d70f7036-93ec-42af-8a4c-a51c2f26cc6c', 4, 4, ''),
	('d70f7036-93ec-42af-8a4c-a51c2f26cc6c', 5, 4, ''),
	('d70f7036-93ec-42af-8a4c-a51c2f26cc6c', 6, 1, ''),
	('c9aa1068-3710-4ca7-b16f-61d169302154', 1, 0, 'Bra upplägg, men mer tid för frågor.'),
	('c9aa1068-3710-4ca7-b16f-61d169302154', 2, 0, 'Bra upplägg, men mer tid för frågor.'),
	('c9aa1068-3710-4ca7-b16f-61d169302154', 3, 4, ''),
	('c9aa1068-3710-4ca7-b16f-61d169302154', 4, 5, ''),
	('c9aa1068-3710-4ca7-b16f-61d169302154', 5, 5, ''),
	('c9aa1068-3710-4ca7-b16f-61d169302154', 6, 2, ''),
	('00580d9f-e544-4bdf-ac3f-ed248303098f', 1, 0, 'Konkreta exempel att pröva direkt.'),
	('00580d9f-e544-4bdf-ac3f-ed248303098f', 2, 0, 'Konkreta exempel att pröva direkt.'),
	('00580d9f-e544-4bdf-ac3f-ed248303098f', 3, 3, ''),
	('00580d9f-e544-4bdf-ac3f-ed248303098f', 4, 4, ''),
	('00580d9f-e544-4bdf-ac3f-ed248303098f', 5, 4, ''),
	('00580d9f-e544-4bdf-ac3f-ed248303098f', 6, 1, ''),
	('7e6a4eee-d476-44bb-9b94-e19e77c84038', 1, 0, 'Samtalen med kollegor från andra kommuner.'),
	('7e6a4eee-d476-44bb-9b94-e19e77c84038', 2, 0, 'Samtalen med kollegor från andra kommuner.'),
	('7e6a4eee-d476-44bb-9b94-e19e77c84038', 3, 3, ''),
	('7e6a4eee-d476-44bb-9b94-e19e77c84038', 4, 4, ''),
	('7e6a4eee-d476-44bb-9b94-e19e77c84038', 5, 4, ''),
	('7e6a4eee-d476-44bb-9b94-e19e77c84038', 6, 1, ''),
	('61317cea-b6be-4438-a731-1e0618ac0b15', 3, 4, ''),
	('61317cea-b6be-4438-a731-1e0618ac0b15', 4, 5, ''),
	('61317cea-b6be-4438-a731-1e0618ac0b15', 5, 5, ''),
	('61317cea-b6be-4438-a731-1e0618ac0b15', 6, 2, ''),
	('774a6387-683f-4dc8-97c8-78a96d40e516', 1, 0, 'Bra upplägg, men mer tid för frågor.'),
	('774a6387-683f-4dc8-97c8-78a96d40e516', 2, 0, 'Bra upplägg, men mer tid för frågor.'),
	('774a6387-683f-4dc8-97c8-78a96d40e516', 3, 3, ''),
	('774a6387-683f-4dc8-97c8-78a96d40e516', 4, 4, ''),
	('774a6387-683f-4dc8-97c8-78a96d40e516', 5, 4, ''),
	('774a6387-683f-4dc8-97c8-78a96d40e516', 6, 1, ''),
	('c054f3d7-d246-459e-b160-1cf520736652', 1, 0, 'Konkreta exempel att pröva direkt.'),
	('c054f3d7-d246-459e-b160-1cf520736652', 2, 0, 'Konkreta exempel att pröva direkt.'),
	('c054f3d7-d246-459e-b160-1cf520736652', 3, 3, ''),
	('c054f3d7-d246-459e-b160-1cf520736652', 4, 4, ''),
	('c054f3d7-d246-459e-b160-1cf520736652', 5, 4, ''),
	('c054f3d7-d246-459e-b160-1cf520736652', 6, 1, ''),
	('1fd35d02-d103-48e3-82ae-858da8c68bfc', 1, 0, 'Samtalen med kollegor från andra kommuner.'),
	('1fd35d02-d103-48e3-82ae-858da8c68bfc', 2, 0, 'Samtalen med kollegor från andra kommuner.'),
	('1fd35d02-d103-48e3-82ae-858da8c68bfc', 3, 4, ''),
	('1fd35d02-d103-48e3-82ae-858da8c68bfc', 4, 5, ''),
	('1fd35d02-d103-48e3-82ae-858da8c68bfc', 5, 5, ''),
	('1fd35d02-d103-48e3-82ae-858da8c68bfc', 6, 2, ''),
	('4603056d-58cb-4be1-919b-6c543807f9dc', 3, 3, ''),
	('4603056d-58cb-4be1-919b-6c543807f9dc', 4, 4, ''),
	('4603056d-58cb-4be1-919b-6c543807f9dc', 5, 4, ''),
	('4603056d-58cb-4be1-919b-6c543807f9dc', 6, 1, ''),
	('7bb13aae-9b9c-4af3-baf7-2bd291e015b1', 1, 0, 'Konkreta exempel att pröva direkt.'),
	('7bb13aae-9b9c-4af3-baf7-2bd291e015b1', 2, 0, 'Konkreta exempel att pröva direkt.'),
	('7bb13aae-9b9c-4af3-baf7-2bd291e015b1', 3, 4, ''),
	('7bb13aae-9b9c-4af3-baf7-2bd291e015b1', 4, 5, ''),
	('7bb13aae-9b9c-4af3-baf7-2bd291e015b1', 5, 5, ''),
	('7bb13aae-9b9c-4af3-baf7-2bd291e015b1', 6, 2, ''),
	('f2f523f5-939f-4243-b393-376736b0c958', 1, 0, 'Samtalen med kollegor från andra kommuner.'),
	('f2f523f5-939f-4243-b393-376736b0c958', 2, 0, 'Samtalen med kollegor från andra kommuner.'),
	('f2f523f5-939f-4243-b393-376736b0c958', 3, 3, ''),
	('f2f523f5-939f-4243-b393-376736b0c958', 4, 4, ''),
	('f2f523f5-939f-4243-b393-376736b0c958', 5, 4, ''),
	('f2f523f5-939f-4243-b393-376736b0c958', 6, 1, ''),
	('f12fdbc4-4226-47d7-bcdb-78bae7f56055', 3, 3, ''),
	('f12fdbc4-4226-47d7-bcdb-78bae7f56055', 4, 4, ''),
	('f12fdbc4-4226-47d7-bcdb-78bae7f56055', 5, 4, ''),
	('f12fdbc4-4226-47d7-bcdb-78bae7f56055', 6, 1, ''),
	('aefb7533-fdb5-43a7-bc6e-5dfd3461bb8d', 1, 0, 'Bra upplägg, men mer tid för frågor.'),
	('aefb7533-fdb5-43a7-bc6e-5dfd3461bb8d', 2, 0, 'Bra upplägg, men mer tid för frågor.'),
	('aefb7533-fdb5-43a7-bc6e-5dfd3461bb8d', 3, 4, ''),
	('aefb7533-fdb5-43a7-bc6e-5dfd3461bb8d', 4, 5, ''),
	('aefb7533-fdb5-43a7-bc6e-5dfd3461bb8d', 5, 5, ''),
	('aefb7533-fdb5-43a7-bc6e-5dfd3461bb8d', 6, 2, ''),
	('739d8d83-d1e3-4ea0-9b02-15ed7518d515', 1, 0, 'Konkreta exempel att pröva direkt.'),
	('739d8d83-d1e3-4ea0-9b02-15ed7518d515', 2, 0, 'Konkreta exempel att pröva direkt.'),
	('739d8d83-d1e3-4ea0-9b02-15ed7518d515', 3, 3, ''),
	('739d8d83-d1e3-4ea0-9b02-15ed7518d515', 4, 4, ''),
	('739d8d83-d1e3-4ea0-9b02-15ed7518d515', 5, 4, ''),
	('739d8d83-d1e3-4ea0-9b02-15ed7518d515', 6, 1, ''),
	('9e41ab92-9f53-4f85-897c-fd7d2b13aae8', 1, 0, 'Samtalen med kollegor från andra kommuner.'),
	('9e41ab92-9f53-4f85-897c-fd7d2b13aae8', 2, 0, 'Samtalen med kollegor från andra kommuner.'),
	('9e41ab92-9f53-4f85-897c-fd7d2b13aae8', 3, 3, ''),
	('9e41ab92-9f53-4f85-897c-fd7d2b13aae8', 4, 4, ''),
	('9e41ab92-9f53-4f85-897c-fd7d2b13aae8', 5, 4, ''),
	('9e41ab92-9f53-4f85-897c-fd7d2b13aae8', 6, 1, ''),
	('5cdf7362-4fcf-4d48-b6f2-35eb41a7b6f4', 3, 4, ''),
	('5cdf7362-4fcf-4d48-b6f2-35eb41a7b6f4', 4, 5, ''),
	('5cdf7362-4fcf-4d48-b6f2-35eb41a7b6f4', 5, 5, ''),
	('5cdf7362-4fcf-4d48-b6f2-35eb41a7b6f4', 6, 2, ''),
	('67351336-69c2-46a1-860a-8780fc9decb4', 1, 0, 'Bra upplägg, men mer tid för frågor.'),
	('67351336-69c2-46a1-860a-8780fc9decb4', 2, 0, 'Bra upplägg, men mer tid för frågor.'),
	('67351336-69c2-46a1-860a-8780fc9decb4', 3, 3, ''),
	('67351336-69c2-46a1-860a-8780fc9decb4', 4, 4, ''),
	('67351336-69c2-46a1-860a-8780fc9decb4', 5, 4, ''),
	('67351336-69c2-46a1-860a-8780fc9decb4', 6, 1, ''),
	('ef16d922-d102-4af0-9f63-8ec937417282', 1, 0, 'Konkreta exempel att pröva direkt.'),
	('ef16d922-d102-4af0-9f63-8ec937417282', 2, 0, 'Konkreta exempel att pröva direkt.'),
	('ef16d922-d102-4af0-9f63-8ec937417282', 3, 3, ''),
	('ef16d922-d102-4af0-9f63-8ec937417282', 4, 4, ''),
	('ef16d922-d102-4af0-9f63-8ec937417282', 5, 4, ''),
	('ef16d922-d102-4af0-9f63-8ec937417282', 6, 1, ''),
	('e19ea0a8-903c-478c-900f-d3553e6d764e', 1, 0, 'Samtalen med kollegor från andra kommuner.'),
	('e19ea0a8-903c-478c-900f-d3553e6d764e', 2, 0, 'Samtalen med kollegor från andra kommuner.'),
	('e19ea0a8-903c-478c-900f-d3553e6d764e', 3, 4, ''),
	('e19ea0a8-903c-478c-900f-d3553e6d764e', 4, 5, ''),
	('e19ea0a8-903c-478c-900f-d3553e6d764e', 5, 5, ''),
	('e19ea0a8-903c-478c-900f-d3553e6d764e', 6, 2, ''),
	('a1bb2289-102b-415e-8d7c-0000487bafb7', 3, 3, ''),
	('a1bb2289-102b-415e-8d7c-0000487bafb7', 4, 4, ''),
	('a1bb2289-102b-415e-8d7c-0000487bafb7', 5, 4, ''),
	('a1bb2289-102b-415e-8d7c-0000487bafb7', 6, 1, ''),
	('1ae8f3ff-baa5-4272-954b-35ca33023f87', 1, 0, 'Bra upplägg, men mer tid för frågor.'),
	('1ae8f3ff-baa5-4272-954b-35ca33023f87', 2, 0, 'Bra upplägg, men mer tid för frågor.'),
	('1ae8f3ff-baa5-4272-954b-35ca33023f87', 3, 3, ''),
	('1ae8f3ff-baa5-4272-954b-35ca33023f87', 4, 4, ''),
	('1ae8f3ff-baa5-4272-954b-35ca33023f87', 5, 4, ''),
	('1ae8f3ff-baa5-4272-954b-35ca33023f87', 6, 1, ''),
	('58ad0e3b-4ba2-4333-ba3c-7f5c2ca8ac04', 1, 0, 'Konkreta exempel att pröva direkt.'),
	('58ad0e3b-4ba2-4333-ba3c-7f5c2ca8ac04', 2, 0, 'Konkreta exempel att pröva direkt.'),
	('58ad0e3b-4ba2-4333-ba3c-7f5c2ca8ac04', 3, 4, ''),
	('58ad0e3b-4ba2-4333-ba3c-7f5c2ca8ac04', 4, 5, ''),
	('58ad0e3b-4ba2-4333-ba3c-7f5c2ca8ac04', 5, 5, ''),
	('58ad0e3b-4ba2-4333-ba3c-7f5c2ca8ac04', 6, 2, ''),
	('92321452-d5f8-4319-8edd-d222269804c5', 1, 0, 'Samtalen med kollegor från andra kommuner.'),
	('92321452-d5f8-4319-8edd-d222269804c5', 2, 0, 'Samtalen med kollegor från andra kommuner.'),
	('92321452-d5f8-4319-8edd-d222269804c5', 3, 3, ''),
	('92321452-d5f8-4319-8edd-d222269804c5', 4, 4, ''),
	('92321452-d5f8-4319-8edd-d222269804c5', 5, 4, ''),
	('92321452-d5f8-4319-8edd-d222269804c5', 6, 1, ''),
	('054c5e0e-bb81-4440-ba91-def02d31a2bb', 3, 3, ''),
	('054c5e0e-bb81-4440-ba91-def02d31a2bb', 4, 4, ''),
	('054c5e0e-bb81-4440-ba91-def02d31a2bb', 5, 4, ''),
	('054c5e0e-bb81-4440-ba91-def02d31a2bb', 6, 1, ''),
	('30845cb3-3d28-42cb-bb71-2fd48ed35cb6', 1, 0, 'Bra upplägg, men mer tid för frågor.'),
	('30845cb3-3d28-42cb-bb71-2fd48ed35cb6', 2, 0, 'Bra upplägg, men mer tid för frågor.'),
	('30845cb3-3d28-42cb-bb71-2fd48ed35cb6', 3, 4, ''),
	('30845cb3-3d28-42cb-bb71-2fd48ed35cb6', 4, 5, ''),
	('30845cb3-3d28-42cb-bb71-2fd48ed35cb6', 5, 5, ''),
	('30845cb3-3d28-42cb-bb71-2fd48ed35cb6', 6, 2, ''),
	('5b07fbc3-8fe7-4e26-b92d-bc081f28b859', 1, 0, 'Konkreta exempel att pröva direkt.'),
	('5b07fbc3-8fe7-4e26-b92d-bc081f28b859', 2, 0, 'Konkreta exempel att pröva direkt.'),
	('5b07fbc3-8fe7-4e26-b92d-bc081f28b859', 3, 3, ''),
	('5b07fbc3-8fe7-4e26-b92d-bc081f28b859', 4, 4, ''),
	('5b07fbc3-8fe7-4e26-b92d-bc081f28b859', 5, 4, ''),
	('5b07fbc3-8fe7-4e26-b92d-bc081f28b859', 6, 1, ''),
	('b9cdd5a9-88d3-46d5-b993-79d722508951', 1, 0, 'Samtalen med kollegor från andra kommuner.'),
	('b9cdd5a9-88d3-46d5-b993-79d722508951', 2, 0, 'Samtalen med kollegor från andra kommuner.'),
	('b9cdd5a9-88d3-46d5-b993-79d722508951', 3, 3, ''),
	('b9cdd5a9-88d3-46d5-b993-79d722508951', 4, 4, ''),
	('b9cdd5a9-88d3-46d5-b993-79d722508951', 5, 4, ''),
	('b9cdd5a9-88d3-46d5-b993-79d722508951', 6, 1, ''),
	('2917c890-83c0-4886-bd5d-c2ef9b694c96', 3, 4, ''),
	('2917c890-83c0-4886-bd5d-c2ef9b694c96', 4, 5, ''),
	('2917c890-83c0-4886-bd5d-c2ef9b694c96', 5, 5, ''),
	('2917c890-83c0-4886-bd5d-c2ef9b694c96', 6, 2, ''),
	('39712f36-b294-440b-bebc-c52dfcc5746a', 1, 0, 'Konkreta exempel att pröva direkt.'),
	('39712f36-b294-440b-bebc-c52dfcc5746a', 2, 0, 'Konkreta exempel att pröva direkt.'),
	('39712f36-b294-440b-bebc-c52dfcc5746a', 3, 4, ''),
	('39712f36-b294-440b-bebc-c52dfcc5746a', 4, 5, ''),
	('39712f36-b294-440b-bebc-c52dfcc5746a', 5, 5, ''),
	('39712f36-b294-440b-bebc-c52dfcc5746a', 6, 2, ''),
	('89655dd6-35f3-4616-abb0-b9429551ca51', 1, 0, 'Samtalen med kollegor från andra kommuner.'),
	('89655dd6-35f3-4616-abb0-b9429551ca51', 2, 0, 'Samtalen med kollegor från andra kommuner.'),
	('89655dd6-35f3-4616-abb0-b9429551ca51', 3, 3, ''),
	('89655dd6-35f3-4616-abb0-b9429551ca51', 4, 4, ''),
	('89655dd6-35f3-4616-abb0-b9429551ca51', 5, 4, ''),
	('89655dd6-35f3-4616-abb0-b9429551ca51', 6, 1, ''),
	('08ae03a9-a417-4ece-8d1e-78071d134143', 3, 3, ''),
	('08ae03a9-a417-4ece-8d1e-78071d134143', 4, 4, ''),
	('08ae03a9-a417-4ece-8d1e-78071d134143', 5, 4, ''),
	('08ae03a9-a417-4ece-8d1e-78071d134143', 6, 1, ''),
	('b3168610-229a-4ad5-889c-648af99c7209', 1, 0, 'Bra upplägg, men mer tid för frågor.'),
	('b3168610-229a-4ad5-889c-648af99c7209', 2, 0, 'Bra upplägg, men mer tid för frågor.'),
	('b3168610-229a-4ad5-889c-648af99c7209', 3, 4, ''),
	('b3168610-229a-4ad5-889c-648af99c7209', 4, 5, ''),
	('b3168610-229a-4ad5-889c-648af99c7209', 5, 5, ''),
	('b3168610-229a-4ad5-889c-648af99c7209', 6, 2, ''),
	('78e4225c-f35e-427e-8da1-8087f9ead32d', 1, 0, 'Konkreta exempel att pröva direkt.'),
	('78e4225c-f35e-427e-8da1-8087f9ead32d', 2, 0, 'Konkreta exempel att pröva direkt.'),
	('78e4225c-f35e-427e-8da1-8087f9ead32d', 3, 3, ''),
	('78e4225c-f35e-427e-8da1-8087f9ead32d', 4, 4, ''),
	('78e4225c-f35e-427e-8da1-8087f9ead32d', 5, 4, ''),
	('78e4225c-f35e-427e-8da1-8087f9ead32d', 6, 1, ''),
	('53ed9586-2df8-4236-aa94-af3d5240e962', 1, 0, 'Samtalen med kollegor från andra kommuner.'),
	('53ed9586-2df8-4236-aa94-af3d5240e962', 2, 0, 'Samtalen med kollegor från andra kommuner.'),
	('53ed9586-2df8-4236-aa94-af3d5240e962', 3, 3, ''),
	('53ed9586-2df8-4236-aa94-af3d5240e962', 4, 4, ''),
	('53ed9586-2df8-4236-aa94-af3d5240e962', 5, 4, ''),
	('53ed9586-2df8-4236-aa94-af3d5240e962', 6, 1, ''),
	('574b7155-f31f-4eb6-9168-8491e2c24fc9', 3, 4, ''),
	('574b7155-f31f-4eb6-9168-8491e2c24fc9', 4, 5, '');
INSERT INTO public.response_items VALUES
	('574b7155-f31f-4eb6-9168-8491e2c24fc9', 5, 5, ''),
	('574b7155-f31f-4eb6-9168-8491e2c24fc9', 6, 2, ''),
	('d40cb94d-c207-488c-b206-45aacbf82b76', 1, 0, 'Bra upplägg, men mer tid för frågor.'),
	('d40cb94d-c207-488c-b206-45aacbf82b76', 2, 0, 'Bra upplägg, men mer tid för frågor.'),
	('d40cb94d-c207-488c-b206-45aacbf82b76', 3, 3, ''),
	('d40cb94d-c207-488c-b206-45aacbf82b76', 4, 4, ''),
	('d40cb94d-c207-488c-b206-45aacbf82b76', 5, 4, ''),
	('d40cb94d-c207-488c-b206-45aacbf82b76', 6, 1, ''),
	('d3eb553a-96b0-4a32-b3b3-8aeeedfd35df', 1, 0, 'Konkreta exempel att pröva direkt.'),
	('d3eb553a-96b0-4a32-b3b3-8aeeedfd35df', 2, 0, 'Konkreta exempel att pröva direkt.'),
	('d3eb553a-96b0-4a32-b3b3-8aeeedfd35df', 3, 3, ''),
	('d3eb553a-96b0-4a32-b3b3-8aeeedfd35df', 4, 4, ''),
	('d3eb553a-96b0-4a32-b3b3-8aeeedfd35df', 5, 4, ''),
	('d3eb553a-96b0-4a32-b3b3-8aeeedfd35df', 6, 1, ''),
	('b6bb722e-1b01-4619-9c13-83ded2fe5c41', 1, 0, 'Samtalen med kollegor från andra kommuner.'),
	('b6bb722e-1b01-4619-9c13-83ded2fe5c41', 2, 0, 'Samtalen med kollegor från andra kommuner.'),
	('b6bb722e-1b01-4619-9c13-83ded2fe5c41', 3, 4, ''),
	('b6bb722e-1b01-4619-9c13-83ded2fe5c41', 4, 5, ''),
	('b6bb722e-1b01-4619-9c13-83ded2fe5c41', 5, 5, ''),
	('b6bb722e-1b01-4619-9c13-83ded2fe5c41', 6, 2, ''),
	('c1e31670-972e-4c23-9056-5e4bee2bc76d', 3, 3, ''),
	('c1e31670-972e-4c23-9056-5e4bee2bc76d', 4, 4, ''),
	('c1e31670-972e-4c23-9056-5e4bee2bc76d', 5, 4, ''),
	('c1e31670-972e-4c23-9056-5e4bee2bc76d', 6, 1, ''),
	('1c90405a-37fe-4a23-813a-497013e7593e', 1, 0, 'Bra upplägg, men mer tid för frågor.'),
	('1c90405a-37fe-4a23-813a-497013e7593e', 2, 0, 'Bra upplägg, men mer tid för frågor.'),
	('1c90405a-37fe-4a23-813a-497013e7593e', 3, 3, ''),
	('1c90405a-37fe-4a23-813a-497013e7593e', 4, 4, ''),
	('1c90405a-37fe-4a23-813a-497013e7593e', 5, 4, ''),
	('1c90405a-37fe-4a23-813a-497013e7593e', 6, 1, ''),
	('5c812d53-dc26-4643-a18d-a4d5945bb84d', 1, 0, 'Konkreta exempel att pröva direkt.'),
	('5c812d53-dc26-4643-a18d-a4d5945bb84d', 2, 0, 'Konkreta exempel att pröva direkt.'),
	('5c812d53-dc26-4643-a18d-a4d5945bb84d', 3, 4, ''),
	('5c812d53-dc26-4643-a18d-a4d5945bb84d', 4, 5, ''),
	('5c812d53-dc26-4643-a18d-a4d5945bb84d', 5, 5, ''),
	('5c812d53-dc26-4643-a18d-a4d5945bb84d', 6, 2, ''),
	('2af46558-0501-4bc0-8649-94c3f7452c96', 1, 0, 'Samtalen med kollegor från andra kommuner.'),
	('2af46558-0501-4bc0-8649-94c3f7452c96', 2, 0, 'Samtalen med kollegor från andra kommuner.'),
	('2af46558-0501-4bc0-8649-94c3f7452c96', 3, 3, ''),
	('2af46558-0501-4bc0-8649-94c3f7452c96', 4, 4, ''),
	('2af46558-0501-4bc0-8649-94c3f7452c96', 5, 4, ''),
	('2af46558-0501-4bc0-8649-94c3f7452c96', 6, 1, ''),
	('771804bb-d6ef-4159-aed7-412903728b51', 3, 3, ''),
	('771804bb-d6ef-4159-aed7-412903728b51', 4, 4, ''),
	('771804bb-d6ef-4159-aed7-412903728b51', 5, 4, ''),
	('771804bb-d6ef-4159-aed7-412903728b51', 6, 1, ''),
	('62fe1270-0f7a-4afb-a9dd-8787e67c6297', 1, 0, 'Bra upplägg, men mer tid för frågor.'),
	('62fe1270-0f7a-4afb-a9dd-8787e67c6297', 2, 0, 'Bra upplägg, men mer tid för frågor.'),
	('62fe1270-0f7a-4afb-a9dd-8787e67c6297', 3, 4, ''),
	('62fe1270-0f7a-4afb-a9dd-8787e67c6297', 4, 5, ''),
	('62fe1270-0f7a-4afb-a9dd-8787e67c6297', 5, 5, ''),
	('62fe1270-0f7a-4afb-a9dd-8787e67c6297', 6, 2, ''),
	('45842454-d058-4c91-90d8-cbe4dcc2273b', 1, 0, 'Konkreta exempel att pröva direkt.'),
	('45842454-d058-4c91-90d8-cbe4dcc2273b', 2, 0, 'Konkreta exempel att pröva direkt.'),
	('45842454-d058-4c91-90d8-cbe4dcc2273b', 3, 3, ''),
	('45842454-d058-4c91-90d8-cbe4dcc2273b', 4, 4, ''),
	('45842454-d058-4c91-90d8-cbe4dcc2273b', 5, 4, ''),
	('45842454-d058-4c91-90d8-cbe4dcc2273b', 6, 1, ''),
	('e76bf45e-7b3d-41e0-8161-75a1713778e1', 1, 0, 'Samtalen med kollegor från andra kommuner.'),
	('e76bf45e-7b3d-41e0-8161-75a1713778e1', 2, 0, 'Samtalen med kollegor från andra kommuner.'),
	('e76bf45e-7b3d-41e0-8161-75a1713778e1', 3, 3, ''),
	('e76bf45e-7b3d-41e0-8161-75a1713778e1', 4, 4, ''),
	('e76bf45e-7b3d-41e0-8161-75a1713778e1', 5, 4, ''),
	('e76bf45e-7b3d-41e0-8161-75a1713778e1', 6, 1, ''),
	('1c210fbd-8e68-4507-85c8-fa136113b453', 3, 4, ''),
	('1c210fbd-8e68-4507-85c8-fa136113b453', 4, 5, ''),
	('1c210fbd-8e68-4507-85c8-fa136113b453', 5, 5, ''),
	('1c210fbd-8e68-4507-85c8-fa136113b453', 6, 2, ''),
	('14571fea-2448-4330-8e53-34377e84da4b', 1, 0, 'Bra upplägg, men mer tid för frågor.'),
	('14571fea-2448-4330-8e53-34377e84da4b', 2, 0, 'Bra upplägg, men mer tid för frågor.'),
	('14571fea-2448-4330-8e53-34377e84da4b', 3, 3, ''),
	('14571fea-2448-4330-8e53-34377e84da4b', 4, 4, ''),
	('14571fea-2448-4330-8e53-34377e84da4b', 5, 4, ''),
	('14571fea-2448-4330-8e53-34377e84da4b', 6, 1, ''),
	('ce0e9a13-fa5b-4f1a-b219-d15ffc6cc5a7', 1, 0, 'Konkreta exempel att pröva direkt.'),
	('ce0e9a13-fa5b-4f1a-b219-d15ffc6cc5a7', 2, 0, 'Konkreta exempel att pröva direkt.'),
	('ce0e9a13-fa5b-4f1a-b219-d15ffc6cc5a7', 3, 3, ''),
	('ce0e9a13-fa5b-4f1a-b219-d15ffc6cc5a7', 4, 4, ''),
	('ce0e9a13-fa5b-4f1a-b219-d15ffc6cc5a7', 5, 4, ''),
	('ce0e9a13-fa5b-4f1a-b219-d15ffc6cc5a7', 6, 1, ''),
	('0a323bd6-fc2e-419d-925c-4618385ce711', 1, 0, 'Samtalen med kollegor från andra kommuner.'),
	('0a323bd6-fc2e-419d-925c-4618385ce711', 2, 0, 'Samtalen med kollegor från andra kommuner.'),
	('0a323bd6-fc2e-419d-925c-4618385ce711', 3, 4, ''),
	('0a323bd6-fc2e-419d-925c-4618385ce711', 4, 5, ''),
	('0a323bd6-fc2e-419d-925c-4618385ce711', 5, 5, ''),
	('0a323bd6-fc2e-419d-925c-4618385ce711', 6, 2, ''),
	('c97ba22a-60de-43d9-883b-e91233ec98fe', 3, 3, ''),
	('c97ba22a-60de-43d9-883b-e91233ec98fe', 4, 4, ''),
	('c97ba22a-60de-43d9-883b-e91233ec98fe', 5, 4, ''),
	('c97ba22a-60de-43d9-883b-e91233ec98fe', 6, 1, ''),
	('6f49e2a6-595b-428a-b1e2-6ac68b4f06f0', 1, 0, 'Bra upplägg, men mer tid för frågor.'),
	('6f49e2a6-595b-428a-b1e2-6ac68b4f06f0', 2, 0, 'Bra upplägg, men mer tid för frågor.'),
	('6f49e2a6-595b-428a-b1e2-6ac68b4f06f0', 3, 3, ''),
	('6f49e2a6-595b-428a-b1e2-6ac68b4f06f0', 4, 4, ''),
	('6f49e2a6-595b-428a-b1e2-6ac68b4f06f0', 5, 4, ''),
	('6f49e2a6-595b-428a-b1e2-6ac68b4f06f0', 6, 1, ''),
	('23bdb367-6aff-4500-b4e7-e7c7632ac6ee', 1, 0, 'Konkreta exempel att pröva direkt.'),
	('23bdb367-6aff-4500-b4e7-e7c7632ac6ee', 2, 0, 'Konkreta exempel att pröva direkt.'),
	('23bdb367-6aff-4500-b4e7-e7c7632ac6ee', 3, 4, ''),
	('23bdb367-6aff-4500-b4e7-e7c7632ac6ee', 4, 5, ''),
	('23bdb367-6aff-4500-b4e7-e7c7632ac6ee', 5, 5, ''),
	('23bdb367-6aff-4500-b4e7-e7c7632ac6ee', 6, 2, ''),
	('fee3c8b6-26fd-4185-bc48-6ebbb7803a4c', 1, 0, 'Samtalen med kollegor från andra kommuner.'),
	('fee3c8b6-26fd-4185-bc48-6ebbb7803a4c', 2, 0, 'Samtalen med kollegor från andra kommuner.'),
	('fee3c8b6-26fd-4185-bc48-6ebbb7803a4c', 3, 3, ''),
	('fee3c8b6-26fd-4185-bc48-6ebbb7803a4c', 4, 4, ''),
	('fee3c8b6-26fd-4185-bc48-6ebbb7803a4c', 5, 4, ''),
	('fee3c8b6-26fd-4185-bc48-6ebbb7803a4c', 6, 1, ''),
	('f372f51d-b566-4c2f-ae33-81fa2c84fb04', 3, 3, ''),
	('f372f51d-b566-4c2f-ae33-81fa2c84fb04', 4, 4, ''),
	('f372f51d-b566-4c2f-ae33-81fa2c84fb04', 5, 4, ''),
	('f372f51d-b566-4c2f-ae33-81fa2c84fb04', 6, 1, ''),
	('3e66a37d-f4ed-400f-97d5-91e106a6b732', 1, 0, 'Bra upplägg, men mer tid för frågor.'),
	('3e66a37d-f4ed-400f-97d5-91e106a6b732', 2, 0, 'Bra upplägg, men mer tid för frågor.'),
	('3e66a37d-f4ed-400f-97d5-91e106a6b732', 3, 4, ''),
	('3e66a37d-f4ed-400f-97d5-91e106a6b732', 4, 5, ''),
	('3e66a37d-f4ed-400f-97d5-91e106a6b732', 5, 5, ''),
	('3e66a37d-f4ed-400f-97d5-91e106a6b732', 6, 2, ''),
	('143a07e2-aa6e-4f7a-829c-0435fd37e5a7', 1, 0, 'Konkreta exempel att pröva direkt.'),
	('143a07e2-aa6e-4f7a-829c-0435fd37e5a7', 2, 0, 'Konkreta exempel att pröva direkt.'),
	('143a07e2-aa6e-4f7a-829c-0435fd37e5a7', 3, 3, ''),
	('143a07e2-aa6e-4f7a-829c-0435fd37e5a7', 4, 4, ''),
	('143a07e2-aa6e-4f7a-829c-0435fd37e5a7', 5, 4, ''),
	('143a07e2-aa6e-4f7a-829c-0435fd37e5a7', 6, 1, ''),
	('9fc6d08b-f138-4a33-9c7b-5a350689ed6c', 1, 0, 'Samtalen med kollegor från andra kommuner.'),
	('9fc6d08b-f138-4a33-9c7b-5a350689ed6c', 2, 0, 'Samtalen med kollegor från andra kommuner.'),
	('9fc6d08b-f138-4a33-9c7b-5a350689ed6c', 3, 3, ''),
	('9fc6d08b-f138-4a33-9c7b-5a350689ed6c', 4, 4, ''),
	('9fc6d08b-f138-4a33-9c7b-5a350689ed6c', 5, 4, ''),
	('9fc6d08b-f138-4a33-9c7b-5a350689ed6c', 6, 1, ''),
	('e190f238-4703-4d50-ba9e-ce0884630b4d', 3, 4, ''),
	('e190f238-4703-4d50-ba9e-ce0884630b4d', 4, 5, ''),
	('e190f238-4703-4d50-ba9e-ce0884630b4d', 5, 5, ''),
	('e190f238-4703-4d50-ba9e-ce0884630b4d', 6, 2, ''),
	('63fe1c7c-ec70-4b41-8fa9-0a925a3c43cb', 1, 0, 'Bra upplägg, men mer tid för frågor.'),
	('63fe1c7c-ec70-4b41-8fa9-0a925a3c43cb', 2, 0, 'Bra upplägg, men mer tid för frågor.'),
	('63fe1c7c-ec70-4b41-8fa9-0a925a3c43cb', 3, 3, ''),
	('63fe1c7c-ec70-4b41-8fa9-0a925a3c43cb', 4, 4, ''),
	('63fe1c7c-ec70-4b41-8fa9-0a925a3c43cb', 5, 4, ''),
	('63fe1c7c-ec70-4b41-8fa9-0a925a3c43cb', 6, 1, ''),
	('b9406227-fb93-4d54-9d3f-78f35230915b', 1, 0, 'Konkreta exempel att pröva direkt.'),
	('b9406227-fb93-4d54-9d3f-78f35230915b', 2, 0, 'Konkreta exempel att pröva direkt.'),
	('b9406227-fb93-4d54-9d3f-78f35230915b', 3, 3, ''),
	('b9406227-fb93-4d54-9d3f-78f35230915b', 4, 4, ''),
	('b9406227-fb93-4d54-9d3f-78f35230915b', 5, 4, ''),
	('b9406227-fb93-4d54-9d3f-78f35230915b', 6, 1, ''),
	('50d8ee3d-9c41-4d59-bda2-801b3882db41', 1, 0, 'Samtalen med kollegor från andra kommuner.'),
	('50d8ee3d-9c41-4d59-bda2-801b3882db41', 2, 0, 'Samtalen med kollegor från andra kommuner.'),
	('50d8ee3d-9c41-4d59-bda2-801b3882db41', 3, 4, ''),
	('50d8ee3d-9c41-4d59-bda2-801b3882db41', 4, 5, ''),
	('50d8ee3d-9c41-4d59-bda2-801b3882db41', 5, 5, ''),
	('50d8ee3d-9c41-4d59-bda2-801b3882db41', 6, 2, ''),
	('73a2d5f3-5e1f-4df5-94eb-6caccbe1163d', 3, 3, ''),
	('73a2d5f3-5e1f-4df5-94eb-6caccbe1163d', 4, 4, ''),
	('73a2d5f3-5e1f-4df5-94eb-6caccbe1163d', 5, 4, ''),
	('73a2d5f3-5e1f-4df5-94eb-6caccbe1163d', 6, 1, ''),
	('b6ee638a-9ab8-469d-a276-368f88f15340', 1, 0, 'Bra upplägg, men mer tid för frågor.'),
	('b6ee638a-9ab8-469d-a276-368f88f15340', 2, 0, 'Bra upplägg, men mer tid för frågor.'),
	('b6ee638a-9ab8-469d-a276-368f88f15340', 3, 3, ''),
	('b6ee638a-9ab8-469d-a276-368f88f15340', 4, 4, ''),
	('b6ee638a-9ab8-469d-a276-368f88f15340', 5, 4, ''),
	('b6ee638a-9ab8-469d-a276-368f88f15340', 6, 1, ''),
	('62c03dce-8603-4061-b898-8e06dfefb678', 1, 0, 'Konkreta exempel att pröva direkt.'),
	('62c03dce-8603-4061-b898-8e06dfefb678', 2, 0, 'Konkreta exempel att pröva direkt.'),
	('62c03dce-8603-4061-b898-8e06dfefb678', 3, 4, ''),
	('62c03dce-8603-4061-b898-8e06dfefb678', 4, 5, ''),
	('62c03dce-8603-4061-b898-8e06dfefb678', 5, 5, ''),
	('62c03dce-8603-4061-b898-8e06dfefb678', 6, 2, ''),
	('dd6d5ae4-885f-4283-940c-f4d0a3c3cdf9', 1, 0, 'Samtalen med kollegor från andra kommuner.'),
	('dd6d5ae4-885f-4283-940c-f4d0a3c3cdf9', 2, 0, 'Samtalen med kollegor från andra kommuner.'),
	('dd6d5ae4-885f-4283-940c-f4d0a3c3cdf9', 3, 3, ''),
	('dd6d5ae4-885f-4283-940c-f4d0a3c3cdf9', 4, 4, ''),
	('dd6d5ae4-885f-4283-940c-f4d0a3c3cdf9', 5, 4, ''),
	('dd6d5ae4-885f-4283-940c-f4d0a3c3cdf9', 6, 1, ''),
	('85bc3322-eb37-450b-a0af-811b46378725', 3, 3, ''),
	('85bc3322-eb37-450b-a0af-811b46378725', 4, 4, ''),
	('85bc3322-eb37-450b-a0af-811b46378725', 5, 4, ''),
	('85bc3322-eb37-450b-a0af-811b46378725', 6, 1, ''),
	('d6991917-86ec-412d-8d9a-0f5722828dad', 1, 0, 'Bra upplägg, men mer tid för frågor.'),
	('d6991917-86ec-412d-8d9a-0f5722828dad', 2, 0, 'Bra upplägg, men mer tid för frågor.'),
	('d6991917-86ec-412d-8d9a-0f5722828dad', 3, 4, ''),
	('d6991917-86ec-412d-8d9a-0f5722828dad', 4, 5, ''),
	('d6991917-86ec-412d-8d9a-0f5722828dad', 5, 5, ''),
	('d6991917-86ec-412d-8d9a-0f5722828dad', 6, 2, ''),
	('039c8729-812e-490b-a211-d9bdf2e9250d', 1, 0, 'Konkreta exempel att pröva direkt.'),
	('039c8729-812e-490b-a211-d9bdf2e9250d', 2, 0, 'Konkreta exempel att pröva direkt.'),
	('039c8729-812e-490b-a211-d9bdf2e9250d', 3, 3, ''),
	('039c8729-812e-490b-a211-d9bdf2e9250d', 4, 4, ''),
	('039c8729-812e-490b-a211-d9bdf2e9250d', 5, 4, ''),
	('039c8729-812e-490b-a211-d9bdf2e9250d', 6, 1, ''),
	('b009cab6-4af9-4cd2-ae8d-4f7409cb951e', 1, 0, 'Samtalen med kollegor från andra kommuner.'),
	('b009cab6-4af9-4cd2-ae8d-4f7409cb951e', 2, 0, 'Samtalen med kollegor från andra kommuner.'),
	('b009cab6-4af9-4cd2-ae8d-4f7409cb951e', 3, 3, ''),
	('b009cab6-4af9-4cd2-ae8d-4f7409cb951e', 4, 4, ''),
	('b009cab6-4af9-4cd2-ae8d-4f7409cb951e', 5, 4, ''),
	('b009cab6-4af9-4cd2-ae8d-4f7409cb951e', 6, 1, ''),
	('55e0ee10-78c3-4bc9-9897-c1047b965e46', 3, 4, ''),
	('55e0ee10-78c3-4bc9-9897-c1047b965e46', 4, 5, ''),
	('55e0ee10-78c3-4bc9-9897-c1047b965e46', 5, 5, ''),
	('55e0ee10-78c3-4bc9-9897-c1047b965e46', 6, 2, '');
INSERT INTO public.response_items VALUES
	('b7f70ce1-d23e-4b18-a4a7-edd514fe8882', 1, 0, 'Bra upplägg, men mer tid för frågor.'),
	('b7f70ce1-d23e-4b18-a4a7-edd514fe8882', 2, 0, 'Bra upplägg, men mer tid för frågor.'),
	('b7f70ce1-d23e-4b18-a4a7-edd514fe8882', 3, 3, ''),
	('b7f70ce1-d23e-4b18-a4a7-edd514fe8882', 4, 4, ''),
	('b7f70ce1-d23e-4b18-a4a7-edd514fe8882', 5, 4, ''),
	('b7f70ce1-d23e-4b18-a4a7-edd514fe8882', 6, 1, ''),
	('59b15b89-cd49-497c-a6a6-215497d12fed', 1, 0, 'Konkreta exempel att pröva direkt.'),
	('59b15b89-cd49-497c-a6a6-215497d12fed', 2, 0, 'Konkreta exempel att pröva direkt.'),
	('59b15b89-cd49-497c-a6a6-215497d12fed', 3, 3, ''),
	('59b15b89-cd49-497c-a6a6-215497d12fed', 4, 4, ''),
	('59b15b89-cd49-497c-a6a6-215497d12fed', 5, 4, ''),
	('59b15b89-cd49-497c-a6a6-215497d12fed', 6, 1, ''),
	('364986d0-964d-4e64-bdec-1a8ec683765f', 1, 0, 'Samtalen med kollegor från andra kommuner.'),
	('364986d0-964d-4e64-bdec-1a8ec683765f', 2, 0, 'Samtalen med kollegor från andra kommuner.'),
	('364986d0-964d-4e64-bdec-1a8ec683765f', 3, 4, ''),
	('364986d0-964d-4e64-bdec-1a8ec683765f', 4, 5, ''),
	('364986d0-964d-4e64-bdec-1a8ec683765f', 5, 5, ''),
	('364986d0-964d-4e64-bdec-1a8ec683765f', 6, 2, ''),
	('c0617482-7e15-48e1-91f7-984d5a8a8868', 3, 3, ''),
	('c0617482-7e15-48e1-91f7-984d5a8a8868', 4, 4, ''),
	('c0617482-7e15-48e1-91f7-984d5a8a8868', 5, 4, ''),
	('c0617482-7e15-48e1-91f7-984d5a8a8868', 6, 1, ''),
	('03f5425b-ee63-4bf4-9246-003025b5f468', 1, 0, 'Bra upplägg, men mer tid för frågor.'),
	('03f5425b-ee63-4bf4-9246-003025b5f468', 2, 0, 'Bra upplägg, men mer tid för frågor.'),
	('03f5425b-ee63-4bf4-9246-003025b5f468', 3, 3, ''),
	('03f5425b-ee63-4bf4-9246-003025b5f468', 4, 4, ''),
	('03f5425b-ee63-4bf4-9246-003025b5f468', 5, 4, ''),
	('03f5425b-ee63-4bf4-9246-003025b5f468', 6, 1, ''),
	('38cf3a5f-8d0d-401e-a667-e477425c937a', 1, 0, 'Konkreta exempel att pröva direkt.'),
	('38cf3a5f-8d0d-401e-a667-e477425c937a', 2, 0, 'Konkreta exempel att pröva direkt.'),
	('38cf3a5f-8d0d-401e-a667-e477425c937a', 3, 4, ''),
	('38cf3a5f-8d0d-401e-a667-e477425c937a', 4, 5, ''),
	('38cf3a5f-8d0d-401e-a667-e477425c937a', 5, 5, ''),
	('38cf3a5f-8d0d-401e-a667-e477425c937a', 6, 2, ''),
	('f6d6160a-c7af-44c9-82e5-4af84fcfb6fa', 1, 0, 'Samtalen med kollegor från andra kommuner.'),
	('f6d6160a-c7af-44c9-82e5-4af84fcfb6fa', 2, 0, 'Samtalen med kollegor från andra kommuner.'),
	('f6d6160a-c7af-44c9-82e5-4af84fcfb6fa', 3, 3, ''),
	('f6d6160a-c7af-44c9-82e5-4af84fcfb6fa', 4, 4, ''),
	('f6d6160a-c7af-44c9-82e5-4af84fcfb6fa', 5, 4, ''),
	('f6d6160a-c7af-44c9-82e5-4af84fcfb6fa', 6, 1, ''),
	('51f791df-e3ec-42bd-b462-022560bd0a51', 3, 3, ''),
	('51f791df-e3ec-42bd-b462-022560bd0a51', 4, 4, ''),
	('51f791df-e3ec-42bd-b462-022560bd0a51', 5, 4, ''),
	('51f791df-e3ec-42bd-b462-022560bd0a51', 6, 1, '');


--
-- Data for Name: responses; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.responses VALUES
	('0d0d2cff-da1c-4447-a1f3-813b3515bbe6', 1, '2020-12-07', 'FS'),
	('2b76d4b2-b1e5-4c27-a001-d8c6e2823621', 1, '2020-12-07', 'FS'),
	('d70f7036-93ec-42af-8a4c-a51c2f26cc6c', 1, '2020-12-07', 'FS'),
	('c9aa1068-3710-4ca7-b16f-61d169302154', 1, '2020-12-07', 'FS'),
	('00580d9f-e544-4bdf-ac3f-ed248303098f', 1, '2020-12-07', 'FS'),
	('7e6a4eee-d476-44bb-9b94-e19e77c84038', 1, '2020-12-07', 'FS'),
	('61317cea-b6be-4438-a731-1e0618ac0b15', 1, '2020-12-07', 'FS'),
	('774a6387-683f-4dc8-97c8-78a96d40e516', 1, '2020-12-07', 'FS'),
	('c054f3d7-d246-459e-b160-1cf520736652', 1, '2020-12-07', 'FS'),
	('1fd35d02-d103-48e3-82ae-858da8c68bfc', 1, '2020-12-07', 'FS'),
	('4603056d-58cb-4be1-919b-6c543807f9dc', 1, '2020-12-07', 'FS'),
	('7bb13aae-9b9c-4af3-baf7-2bd291e015b1', 2, '2021-02-01', 'FS'),
	('f2f523f5-939f-4243-b393-376736b0c958', 2, '2021-02-01', 'FS'),
	('f12fdbc4-4226-47d7-bcdb-78bae7f56055', 2, '2021-02-01', 'FS'),
	('aefb7533-fdb5-43a7-bc6e-5dfd3461bb8d', 2, '2021-02-01', 'FS'),
	('739d8d83-d1e3-4ea0-9b02-15ed7518d515', 2, '2021-02-01', 'FS'),
	('9e41ab92-9f53-4f85-897c-fd7d2b13aae8', 2, '2021-02-01', 'FS'),
	('5cdf7362-4fcf-4d48-b6f2-35eb41a7b6f4', 2, '2021-02-01', 'FS'),
	('67351336-69c2-46a1-860a-8780fc9decb4', 2, '2021-02-01', 'FS'),
	('ef16d922-d102-4af0-9f63-8ec937417282', 2, '2021-02-01', 'FS'),
	('e19ea0a8-903c-478c-900f-d3553e6d764e', 2, '2021-02-01', 'FS'),
	('a1bb2289-102b-415e-8d7c-0000487bafb7', 2, '2021-02-01', 'FS'),
	('1ae8f3ff-baa5-4272-954b-35ca33023f87', 2, '2021-02-01', 'FS'),
	('58ad0e3b-4ba2-4333-ba3c-7f5c2ca8ac04', 2, '2021-02-01', 'FS'),
	('92321452-d5f8-4319-8edd-d222269804c5', 2, '2021-02-01', 'FS'),
	('054c5e0e-bb81-4440-ba91-def02d31a2bb', 2, '2021-02-01', 'FS'),
	('30845cb3-3d28-42cb-bb71-2fd48ed35cb6', 2, '2021-02-01', 'FS'),
	('5b07fbc3-8fe7-4e26-b92d-bc081f28b859', 2, '2021-02-01', 'FS'),
	('b9cdd5a9-88d3-46d5-b993-79d722508951', 2, '2021-02-01', 'FS'),
	('2917c890-83c0-4886-bd5d-c2ef9b694c96', 2, '2021-02-01', 'FS'),
	('39712f36-b294-440b-bebc-c52dfcc5746a', 3, '2020-10-26', 'GR'),
	('89655dd6-35f3-4616-abb0-b9429551ca51', 3, '2020-10-26', 'GR'),
	('08ae03a9-a417-4ece-8d1e-78071d134143', 3, '2020-10-26', 'GR'),
	('b3168610-229a-4ad5-889c-648af99c7209', 3, '2020-10-26', 'GR'),
	('78e4225c-f35e-427e-8da1-8087f9ead32d', 3, '2020-10-26', 'GR'),
	('53ed9586-2df8-4236-aa94-af3d5240e962', 3, '2020-10-26', 'GR'),
	('574b7155-f31f-4eb6-9168-8491e2c24fc9', 3, '2020-10-26', 'GR'),
	('d40cb94d-c207-488c-b206-45aacbf82b76', 3, '2020-10-26', 'GR'),
	('d3eb553a-96b0-4a32-b3b3-8aeeedfd35df', 3, '2020-10-26', 'GR'),
	('b6bb722e-1b01-4619-9c13-83ded2fe5c41', 3, '2020-10-26', 'GR'),
	('c1e31670-972e-4c23-9056-5e4bee2bc76d', 3, '2020-10-26', 'GR'),
	('1c90405a-37fe-4a23-813a-497013e7593e', 3, '2020-10-26', 'GR'),
	('5c812d53-dc26-4643-a18d-a4d5945bb84d', 3, '2020-10-26', 'GR'),
	('2af46558-0501-4bc0-8649-94c3f7452c96', 3, '2020-10-26', 'GR'),
	('771804bb-d6ef-4159-aed7-412903728b51', 3, '2020-10-26', 'GR'),
	('62fe1270-0f7a-4afb-a9dd-8787e67c6297', 3, '2020-10-26', 'GR'),
	('45842454-d058-4c91-90d8-cbe4dcc2273b', 3, '2020-10-26', 'GR'),
	('e76bf45e-7b3d-41e0-8161-75a1713778e1', 3, '2020-10-26', 'GR'),
	('1c210fbd-8e68-4507-85c8-fa136113b453', 3, '2020-10-26', 'GR'),
	('14571fea-2448-4330-8e53-34377e84da4b', 3, '2020-10-26', 'GR'),
	('ce0e9a13-fa5b-4f1a-b219-d15ffc6cc5a7', 3, '2020-10-26', 'GR'),
	('0a323bd6-fc2e-419d-925c-4618385ce711', 3, '2020-10-26', 'GR'),
	('c97ba22a-60de-43d9-883b-e91233ec98fe', 3, '2020-10-26', 'GR'),
	('6f49e2a6-595b-428a-b1e2-6ac68b4f06f0', 3, '2020-10-26', 'GR'),
	('23bdb367-6aff-4500-b4e7-e7c7632ac6ee', 3, '2020-10-26', 'GR'),
	('fee3c8b6-26fd-4185-bc48-6ebbb7803a4c', 3, '2020-10-26', 'GR'),
	('f372f51d-b566-4c2f-ae33-81fa2c84fb04', 3, '2020-10-26', 'GR'),
	('3e66a37d-f4ed-400f-97d5-91e106a6b732', 3, '2020-10-26', 'GR'),
	('143a07e2-aa6e-4f7a-829c-0435fd37e5a7', 3, '2020-10-26', 'GR'),
	('9fc6d08b-f138-4a33-9c7b-5a350689ed6c', 3, '2020-10-26', 'GR'),
	('e190f238-4703-4d50-ba9e-ce0884630b4d', 3, '2020-10-26', 'GR'),
	('63fe1c7c-ec70-4b41-8fa9-0a925a3c43cb', 3, '2020-10-26', 'GR'),
	('b9406227-fb93-4d54-9d3f-78f35230915b', 3, '2020-10-26', 'GR'),
	('50d8ee3d-9c41-4d59-bda2-801b3882db41', 3, '2020-10-26', 'GR'),
	('73a2d5f3-5e1f-4df5-94eb-6caccbe1163d', 3, '2020-10-26', 'GR'),
	('b6ee638a-9ab8-469d-a276-368f88f15340', 3, '2020-10-26', 'GR'),
	('62c03dce-8603-4061-b898-8e06dfefb678', 3, '2020-10-26', 'GR'),
	('dd6d5ae4-885f-4283-940c-f4d0a3c3cdf9', 3, '2020-10-26', 'GR'),
	('85bc3322-eb37-450b-a0af-811b46378725', 3, '2020-10-26', 'GR'),
	('d6991917-86ec-412d-8d9a-0f5722828dad', 3, '2020-10-26', 'GR'),
	('039c8729-812e-490b-a211-d9bdf2e9250d', 3, '2020-10-26', 'GR'),
	('b009cab6-4af9-4cd2-ae8d-4f7409cb951e', 3, '2020-10-26', 'GR'),
	('55e0ee10-78c3-4bc9-9897-c1047b965e46', 3, '2020-10-26', 'GR'),
	('b7f70ce1-d23e-4b18-a4a7-edd514fe8882', 3, '2020-10-26', 'GR'),
	('59b15b89-cd49-497c-a6a6-215497d12fed', 3, '2020-10-26', 'GR'),
	('364986d0-964d-4e64-bdec-1a8ec683765f', 3, '2020-10-26', 'GR'),
	('c0617482-7e15-48e1-91f7-984d5a8a8868', 3, '2020-10-26', 'GR'),
	('03f5425b-ee63-4bf4-9246-003025b5f468', 3, '2020-10-26', 'GR'),
	('38cf3a5f-8d0d-401e-a667-e477425c937a', 4, '2026-11-23', 'FS'),
	('f6d6160a-c7af-44c9-82e5-4af84fcfb6fa', 4, '2026-11-23', 'FS'),
	('51f791df-e3ec-42bd-b462-022560bd0a51', 4, '2026-11-23', 'FS');


--
-- Data for Name: roles; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.roles VALUES
	(1, 'administrator', 'Systemadministratör', 'System administrator', 10, 'administrator'),
	(2, 'operationsManager', 'Verksamhetsledare', 'Operations manager', 20, 'office'),
	(3, 'coordinator', 'Koordinator', 'Coordinator', 30, 'office'),
	(4, 'officer', 'Handläggare', 'Officer', 40, 'office'),
	(5, 'leadershipMember', 'Ledamot i ledningsgruppen', 'Member of the leadership group', 50, 'leadership'),
	(6, 'boardChair', 'Nämndordförande', 'Chair of the board', 60, 'leadership'),
	(7, 'schoolDirector', 'Skolchef', 'School director', 70, 'representative'),
	(8, 'developmentLeader', 'Utvecklingsledare', 'Development leader', 80, 'representative'),
	(9, 'headTeacher', 'Rektor', 'Head teacher', 90, 'schoolLeader'),
	(10, 'assistantHeadTeacher', 'Biträdande rektor', 'Assistant head teacher', 100, 'schoolLeader'),
	(11, 'firstTeacher', 'Förstelärare', 'First teacher', 110, NULL),
	(12, 'teacher', 'Lärare', 'Teacher', 120, NULL),
	(13, 'preschoolTeacher', 'Förskollärare', 'Preschool teacher', 130, NULL),
	(14, 'specialEducationTeacher', 'Specialpedagog eller speciallärare', 'Special education teacher', 140, NULL),
	(15, 'afterSchoolTeacher', 'Lärare i fritidshem', 'Teacher in after-school centre', 150, NULL),
	(16, 'studentHealth', 'Elevhälsans personal', 'Student health staff', 160, NULL),
	(17, 'counsellor', 'Studie- och yrkesvägledare', 'Study and career counsellor', 170, NULL),
	(18, 'placementCoordinator', 'VFU-samordnare', 'Placement coordinator', 180, NULL),
	(19, 'newArrivalsCoordinator', 'Samordnare för nyanländas lärande', 'Coordinator for newly arrived', 190, NULL),
	(20, 'teacherEducator', 'Lärarutbildare', 'Teacher educator', 200, NULL),
	(21, 'otherStaff', 'Annan personal', 'Other staff', 210, NULL),
	(22, 'approver', 'Godkänner anmälningar för rektor', 'Approves enrollments for the head teacher', 105, 'approver');


--
-- Data for Name: seat_gates; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_gates VALUES
	(1, 22, 0, 0, 22, NULL),
	(2, 15, 0, 0, 15, NULL),
	(3, 17, 0, 0, 17, NULL),
	(4, 27, 0, 0, 27, NULL),
	(5, 52, 0, 0, 52, NULL),
	(6, 35, 0, 0, 35, NULL),
	(7, 126, 0, 0, 126, NULL),
	(8, 85, 0, 0, 85, NULL),
	(9, 149, 0, 0, 149, NULL),
	(10, 136, 0, 0, 136, NULL),
	(11, 54, 0, 0, 54, NULL),
	(12, 25, 0, 0, 25, NULL),
	(13, 205, 0, 0, 205, NULL),
	(14, 10, 0, 0, 2, NULL),
	(15, 0, 0, 0, 0, NULL),
	(16, 0, 0, 0, 0, NULL),
	(17, 0, 0, 0, 0, NULL),
	(18, 0, 0, 0, 0, NULL),
	(19, 0, 0, 0, 0, NULL),
	(20, 0, 0, 0, 0, NULL),
	(21, 0, 0, 0, 0, NULL),
	(22, 12, 0, 0, 12, NULL),
	(23, 12, 6, 0, 18, NULL),
	(24, 7, 0, 10, 7, NULL),
	(25, 6, 0, 0, 6, NULL),
	(26, 15, 0, 0, 15, NULL),
	(27, 18, 0, 0, 18, NULL),
	(28, 12, 0, 0, 12, NULL),
	(30, 3, 0, 0, 3, NULL),
	(31, 0, 0, 0, 0, NULL),
	(32, 17, 0, 0, 17, NULL),
	(33, 0, 0, 0, 0, NULL),
	(29, 31, 0, 0, 6, NULL);


--
-- Data for Name: series; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.series VALUES
	(1, 1, 'Rekryteringsutbildning till skolledaryrket', 'rekryteringsutbildning till skolledaryrket', 'rekryteringsutbildning till skolledaryrket', '', 'yearly', '', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(2, 1, 'Mentor i förskola och skola', 'mentor i forskola och skola', 'mentor i fzcrskola och skola', '', 'irregular', '', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(3, 1, 'Specialpedagogiska seminarier', 'specialpedagogiska seminarier', 'specialpedagogiska seminarier', '', 'eachTerm', '', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(4, 1, 'Fritidshemsseminarier', 'fritidshemsseminarier', 'fritidshemsseminarier', '', 'eachTerm', '', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(5, 1, 'RUN-konferens', 'run-konferens', 'run-konferens', '', 'eachTerm', '', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(6, 1, 'Att leda lärande och utveckling', 'att leda larande och utveckling', 'att leda lzbrande och utveckling', '', 'once', '', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(7, 1, 'Att leda en likvärdig skola', 'att leda en likvardig skola', 'att leda en likvzbrdig skola', '', 'once', '', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(8, 1, 'RUN-webbinarium', 'run-webbinarium', 'run-webbinarium', '', 'eachTerm', '', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(9, 1, 'Framgångsrikt kollegialt lärande', 'framgangsrikt kollegialt larande', 'framgzangsrikt kollegialt lzbrande', '', 'yearly', '', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(10, 1, 'Vetenskapsdagen', 'vetenskapsdagen', 'vetenskapsdagen', '', 'yearly', '', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(11, 1, 'Fritidshemsbiennalen', 'fritidshemsbiennalen', 'fritidshemsbiennalen', '', 'everyTwoYears', '', '2026-11-30 15:13:07.164581', '2026-11-30 15:13:07.164581'),
	(12, 1, 'Ämnesträffar', 'amnestraffar', 'zbmnestrzbffar', 'lärare', 'yearly', '', '2026-11-30 15:13:13.972911', '2026-11-30 15:13:13.972911');


--
-- Data for Name: sessions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sessions VALUES
	(1, 707, 'Python-urllib/3.11', '2026-11-30 15:13:13.629157', '2026-11-30 15:13:13.629157', '2026-12-01 03:13:13.629157', NULL),
	(2, 708, 'Python-urllib/3.11', '2026-11-30 15:13:13.819114', '2026-11-30 15:13:13.819114', '2026-12-01 03:13:13.819114', NULL);


--
-- Data for Name: walk_ins; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.walk_ins VALUES
	(47, 'upgrade-1', 1072);


--
-- Name: activities_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.activities_id_seq', 33, true);


--
-- Name: assignments_anew_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.assignments_anew_id_seq', 752, true);


--
-- Name: attendances_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.attendances_id_seq', 264, true);


--
-- Name: audit_rows_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.audit_rows_id_seq', 23, true);


--
-- Name: calendar_feeds_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.calendar_feeds_id_seq', 1, true);


--
-- Name: certificates_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.certificates_id_seq', 18, true);


--
-- Name: enrollments_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.enrollments_id_seq', 1064, true);


--
-- Name: evaluations_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.evaluations_id_seq', 4, true);


--
-- Name: focus_areas_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.focus_areas_id_seq', 17, true);


--
-- Name: forms_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.forms_id_seq', 1, true);


--
-- Name: goals_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.goals_id_seq', 34, true);


--
-- Name: head_counts_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.head_counts_id_seq', 3, true);


--
-- Name: imports_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.imports_id_seq', 1, true);


--
-- Name: interests_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.interests_id_seq', 5, true);


--
-- Name: machine_clients_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.machine_clients_id_seq', 1, true);


--
-- Name: mails_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.mails_id_seq', 6, true);


--
-- Name: occasions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.occasions_id_seq', 59, true);


--
-- Name: organisations_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.organisations_id_seq', 99, true);


--
-- Name: participants_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.participants_id_seq', 1072, true);


--
-- Name: persons_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.persons_id_seq', 751, true);


--
-- Name: plans_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.plans_id_seq', 4, true);


--
-- Name: populations_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.populations_id_seq', 19, true);


--
-- Name: questions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.questions_id_seq', 6, true);


--
-- Name: reminder_rules_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.reminder_rules_id_seq', 2, true);


--
-- Name: reservations_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.reservations_id_seq', 2, true);


--
-- Name: roles_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.roles_id_seq', 22, true);


--
-- Name: series_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.series_id_seq', 12, true);


--
-- Name: sessions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.sessions_id_seq', 2, true);


--
-- Name: __diesel_schema_migrations __diesel_schema_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.__diesel_schema_migrations
    ADD CONSTRAINT __diesel_schema_migrations_pkey PRIMARY KEY (version);


--
-- Name: accounts accounts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY (person_id);


--
-- Name: activities activities_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activities
    ADD CONSTRAINT activities_pkey PRIMARY KEY (id);


--
-- Name: activities activities_uuid_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activities
    ADD CONSTRAINT activities_uuid_key UNIQUE (uuid);


--
-- Name: activity_co_organisers activity_co_organisers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activity_co_organisers
    ADD CONSTRAINT activity_co_organisers_pkey PRIMARY KEY (activity_id, organisation_id);


--
-- Name: activity_facilitators activity_facilitators_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activity_facilitators
    ADD CONSTRAINT activity_facilitators_pkey PRIMARY KEY (activity_id, person_id);


--
-- Name: activity_goals activity_goals_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activity_goals
    ADD CONSTRAINT activity_goals_pkey PRIMARY KEY (activity_id, goal_id);


--
-- Name: activity_mail_settings activity_mail_settings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activity_mail_settings
    ADD CONSTRAINT activity_mail_settings_pkey PRIMARY KEY (activity_id);


--
-- Name: activity_school_forms activity_school_forms_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activity_school_forms
    ADD CONSTRAINT activity_school_forms_pkey PRIMARY KEY (activity_id, school_form);


--
-- Name: activity_target_groups activity_target_groups_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activity_target_groups
    ADD CONSTRAINT activity_target_groups_pkey PRIMARY KEY (activity_id, target_group);


--
-- Name: answer_sheets answer_sheets_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_sheets
    ADD CONSTRAINT answer_sheets_pkey PRIMARY KEY (participant_id);


--
-- Name: assignments assignments_anew_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assignments
    ADD CONSTRAINT assignments_anew_pkey PRIMARY KEY (id);


--
-- Name: assignments assignments_anew_uuid_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assignments
    ADD CONSTRAINT assignments_anew_uuid_key UNIQUE (uuid);


--
-- Name: attendance_nonces attendance_nonces_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance_nonces
    ADD CONSTRAINT attendance_nonces_pkey PRIMARY KEY (occasion_id, participant_id, nonce);


--
-- Name: attendances attendances_occasion_id_participant_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendances
    ADD CONSTRAINT attendances_occasion_id_participant_id_key UNIQUE (occasion_id, participant_id);


--
-- Name: attendances attendances_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendances
    ADD CONSTRAINT attendances_pkey PRIMARY KEY (id);


--
-- Name: audit_rows audit_rows_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_rows
    ADD CONSTRAINT audit_rows_pkey PRIMARY KEY (id);


--
-- Name: calendar_feeds calendar_feeds_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.calendar_feeds
    ADD CONSTRAINT calendar_feeds_pkey PRIMARY KEY (id);


--
-- Name: calendar_feeds calendar_feeds_secret_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.calendar_feeds
    ADD CONSTRAINT calendar_feeds_secret_hash_key UNIQUE (secret_hash);


--
-- Name: certificate_occasions certificate_occasions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.certificate_occasions
    ADD CONSTRAINT certificate_occasions_pkey PRIMARY KEY (certificate_id, "position");


--
-- Name: certificates certificates_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.certificates
    ADD CONSTRAINT certificates_code_key UNIQUE (code);


--
-- Name: certificates certificates_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.certificates
    ADD CONSTRAINT certificates_pkey PRIMARY KEY (id);


--
-- Name: enrollment_choices enrollment_choices_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrollment_choices
    ADD CONSTRAINT enrollment_choices_pkey PRIMARY KEY (enrollment_id, occasion_id);


--
-- Name: enrollments enrollments_activity_id_queue_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrollments
    ADD CONSTRAINT enrollments_activity_id_queue_number_key UNIQUE (activity_id, queue_number);


--
-- Name: enrollments enrollments_id_activity_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrollments
    ADD CONSTRAINT enrollments_id_activity_id_key UNIQUE (id, activity_id);


--
-- Name: enrollments enrollments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrollments
    ADD CONSTRAINT enrollments_pkey PRIMARY KEY (id);


--
-- Name: evaluations evaluations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.evaluations
    ADD CONSTRAINT evaluations_pkey PRIMARY KEY (id);


--
-- Name: focus_areas focus_areas_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.focus_areas
    ADD CONSTRAINT focus_areas_pkey PRIMARY KEY (id);


--
-- Name: focus_areas focus_areas_plan_id_position_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.focus_areas
    ADD CONSTRAINT focus_areas_plan_id_position_key UNIQUE (plan_id, "position");


--
-- Name: forms forms_code_edition_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.forms
    ADD CONSTRAINT forms_code_edition_key UNIQUE (code, edition);


--
-- Name: forms forms_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.forms
    ADD CONSTRAINT forms_pkey PRIMARY KEY (id);


--
-- Name: goal_attainments goal_attainments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.goal_attainments
    ADD CONSTRAINT goal_attainments_pkey PRIMARY KEY (evaluation_id, goal_id);


--
-- Name: goals goals_focus_area_id_position_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.goals
    ADD CONSTRAINT goals_focus_area_id_position_key UNIQUE (focus_area_id, "position");


--
-- Name: goals goals_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.goals
    ADD CONSTRAINT goals_pkey PRIMARY KEY (id);


--
-- Name: head_counts head_counts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.head_counts
    ADD CONSTRAINT head_counts_pkey PRIMARY KEY (id);


--
-- Name: idempotency_keys idempotency_keys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT idempotency_keys_pkey PRIMARY KEY (credential, operation, idempotency_key);


--
-- Name: import_rows import_rows_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_rows
    ADD CONSTRAINT import_rows_pkey PRIMARY KEY (import_id, number);


--
-- Name: imports imports_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.imports
    ADD CONSTRAINT imports_pkey PRIMARY KEY (id);


--
-- Name: installation installation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.installation
    ADD CONSTRAINT installation_pkey PRIMARY KEY (name);


--
-- Name: interests interests_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.interests
    ADD CONSTRAINT interests_pkey PRIMARY KEY (id);


--
-- Name: invitations invitations_evaluation_id_participant_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_evaluation_id_participant_id_key UNIQUE (evaluation_id, participant_id);


--
-- Name: invitations invitations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_pkey PRIMARY KEY (token_hash);


--
-- Name: machine_client_scopes machine_client_scopes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.machine_client_scopes
    ADD CONSTRAINT machine_client_scopes_pkey PRIMARY KEY (machine_client_id, scope);


--
-- Name: machine_clients machine_clients_client_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.machine_clients
    ADD CONSTRAINT machine_clients_client_key_key UNIQUE (client_key);


--
-- Name: machine_clients machine_clients_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.machine_clients
    ADD CONSTRAINT machine_clients_pkey PRIMARY KEY (id);


--
-- Name: mail_refusals mail_refusals_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail_refusals
    ADD CONSTRAINT mail_refusals_pkey PRIMARY KEY (person_id);


--
-- Name: mails mails_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mails
    ADD CONSTRAINT mails_pkey PRIMARY KEY (id);


--
-- Name: occasions occasions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occasions
    ADD CONSTRAINT occasions_pkey PRIMARY KEY (id);


--
-- Name: occasions occasions_uuid_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occasions
    ADD CONSTRAINT occasions_uuid_key UNIQUE (uuid);


--
-- Name: organisation_appearances organisation_appearances_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organisation_appearances
    ADD CONSTRAINT organisation_appearances_pkey PRIMARY KEY (organisation_id, until_date);


--
-- Name: organisation_school_forms organisation_school_forms_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organisation_school_forms
    ADD CONSTRAINT organisation_school_forms_pkey PRIMARY KEY (organisation_id, school_form);


--
-- Name: organisations organisations_organisation_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organisations
    ADD CONSTRAINT organisations_organisation_number_key UNIQUE (organisation_number);


--
-- Name: organisations organisations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organisations
    ADD CONSTRAINT organisations_pkey PRIMARY KEY (id);


--
-- Name: organisations organisations_school_unit_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organisations
    ADD CONSTRAINT organisations_school_unit_code_key UNIQUE (school_unit_code);


--
-- Name: organisations organisations_uuid_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organisations
    ADD CONSTRAINT organisations_uuid_key UNIQUE (uuid);


--
-- Name: participants participants_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.participants
    ADD CONSTRAINT participants_pkey PRIMARY KEY (id);


--
-- Name: password_links password_links_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.password_links
    ADD CONSTRAINT password_links_pkey PRIMARY KEY (token_hash);


--
-- Name: persons persons_email_folded_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.persons
    ADD CONSTRAINT persons_email_folded_key UNIQUE (email_folded);


--
-- Name: persons persons_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.persons
    ADD CONSTRAINT persons_pkey PRIMARY KEY (id);


--
-- Name: persons persons_uuid_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.persons
    ADD CONSTRAINT persons_uuid_key UNIQUE (uuid);


--
-- Name: plans plans_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plans
    ADD CONSTRAINT plans_pkey PRIMARY KEY (id);


--
-- Name: populations populations_organisation_id_year_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.populations
    ADD CONSTRAINT populations_organisation_id_year_key UNIQUE (organisation_id, year);


--
-- Name: populations populations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.populations
    ADD CONSTRAINT populations_pkey PRIMARY KEY (id);


--
-- Name: question_answers question_answers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_answers
    ADD CONSTRAINT question_answers_pkey PRIMARY KEY (participant_id, question);


--
-- Name: question_forms question_forms_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_forms
    ADD CONSTRAINT question_forms_pkey PRIMARY KEY (activity_id, version);


--
-- Name: question_options question_options_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_options
    ADD CONSTRAINT question_options_pkey PRIMARY KEY (question_id, number);


--
-- Name: questions questions_form_id_position_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.questions
    ADD CONSTRAINT questions_form_id_position_key UNIQUE (form_id, "position");


--
-- Name: questions questions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.questions
    ADD CONSTRAINT questions_pkey PRIMARY KEY (id);


--
-- Name: refresh_tokens refresh_tokens_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.refresh_tokens
    ADD CONSTRAINT refresh_tokens_pkey PRIMARY KEY (token_hash);


--
-- Name: registrations registrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registrations
    ADD CONSTRAINT registrations_pkey PRIMARY KEY (token_hash);


--
-- Name: reminder_rules reminder_rules_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminder_rules
    ADD CONSTRAINT reminder_rules_pkey PRIMARY KEY (id);


--
-- Name: reminders_sent reminders_sent_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminders_sent
    ADD CONSTRAINT reminders_sent_pkey PRIMARY KEY (rule_id, activity_id, occasion_id, person_id);


--
-- Name: reservations reservations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reservations
    ADD CONSTRAINT reservations_pkey PRIMARY KEY (id);


--
-- Name: response_items response_items_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.response_items
    ADD CONSTRAINT response_items_pkey PRIMARY KEY (response_id, question_id, number);


--
-- Name: responses responses_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.responses
    ADD CONSTRAINT responses_pkey PRIMARY KEY (id);


--
-- Name: roles roles_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roles
    ADD CONSTRAINT roles_code_key UNIQUE (code);


--
-- Name: roles roles_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roles
    ADD CONSTRAINT roles_pkey PRIMARY KEY (id);


--
-- Name: seat_gates seat_gates_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seat_gates
    ADD CONSTRAINT seat_gates_pkey PRIMARY KEY (activity_id);


--
-- Name: series series_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.series
    ADD CONSTRAINT series_pkey PRIMARY KEY (id);


--
-- Name: sessions sessions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_pkey PRIMARY KEY (id);


--
-- Name: walk_ins walk_ins_participant_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.walk_ins
    ADD CONSTRAINT walk_ins_participant_id_key UNIQUE (participant_id);


--
-- Name: walk_ins walk_ins_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.walk_ins
    ADD CONSTRAINT walk_ins_pkey PRIMARY KEY (occasion_id, nonce);


--
-- Name: accounts_with_digest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX accounts_with_digest ON public.accounts USING btree (digested_on, person_id) WHERE digest;


--
-- Name: activities_by_change; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX activities_by_change ON public.activities USING btree (changed_at, id);


--
-- Name: activities_by_responsible; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX activities_by_responsible ON public.activities USING btree (responsible_id);


--
-- Name: activities_by_series; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX activities_by_series ON public.activities USING btree (series_id, starts_at);


--
-- Name: activities_by_start; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX activities_by_start ON public.activities USING btree (sort_start, id);


--
-- Name: activities_by_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX activities_by_state ON public.activities USING btree (state, starts_at);


--
-- Name: activities_by_title; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX activities_by_title ON public.activities USING btree (title_key, id);


--
-- Name: activities_by_year; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX activities_by_year ON public.activities USING btree (report_year, title_key);


--
-- Name: activity_facilitators_by_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX activity_facilitators_by_person ON public.activity_facilitators USING btree (person_id, activity_id);


--
-- Name: activity_goals_by_goal; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX activity_goals_by_goal ON public.activity_goals USING btree (goal_id, activity_id);


--
-- Name: activity_school_forms_by_form; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX activity_school_forms_by_form ON public.activity_school_forms USING btree (school_form, activity_id);


--
-- Name: answer_sheets_by_activity; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX answer_sheets_by_activity ON public.answer_sheets USING btree (activity_id);


--
-- Name: assignments_by_organisation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX assignments_by_organisation ON public.assignments USING btree (organisation_id, from_date);


--
-- Name: assignments_by_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX assignments_by_person ON public.assignments USING btree (person_id, from_date);


--
-- Name: assignments_no_twins; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX assignments_no_twins ON public.assignments USING btree (person_id, organisation_id, role_id, from_date);


--
-- Name: attendance_nonces_by_receipt; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX attendance_nonces_by_receipt ON public.attendance_nonces USING btree (received_at);


--
-- Name: attendances_by_mark; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX attendances_by_mark ON public.attendances USING btree (occasion_id, mark, participant_id);


--
-- Name: attendances_by_participant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX attendances_by_participant ON public.attendances USING btree (participant_id);


--
-- Name: audit_rows_by_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_rows_by_person ON public.audit_rows USING btree (person_id, id);


--
-- Name: audit_rows_by_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_rows_by_subject ON public.audit_rows USING btree (subject, subject_id, id);


--
-- Name: audit_rows_by_time; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_rows_by_time ON public.audit_rows USING btree (at, id);


--
-- Name: calendar_feeds_by_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX calendar_feeds_by_person ON public.calendar_feeds USING btree (person_id, id);


--
-- Name: certificates_by_participant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX certificates_by_participant ON public.certificates USING btree (participant_id, id);


--
-- Name: certificates_one_live; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX certificates_one_live ON public.certificates USING btree (participant_id) WHERE (revoked_at IS NULL);


--
-- Name: enrollment_choices_by_occasion; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX enrollment_choices_by_occasion ON public.enrollment_choices USING btree (occasion_id, enrollment_id);


--
-- Name: enrollments_asked; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX enrollments_asked ON public.enrollments USING btree (activity_id, reconfirm_by) WHERE (reconfirm_by IS NOT NULL);


--
-- Name: enrollments_awaiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX enrollments_awaiting ON public.enrollments USING btree (activity_id) WHERE (state = 'awaitingApproval'::text);


--
-- Name: enrollments_by_change; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX enrollments_by_change ON public.enrollments USING btree (changed_at, id);


--
-- Name: enrollments_by_creation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX enrollments_by_creation ON public.enrollments USING btree (created_at, organisation_id);


--
-- Name: enrollments_by_organisation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX enrollments_by_organisation ON public.enrollments USING btree (organisation_id, id);


--
-- Name: enrollments_by_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX enrollments_by_state ON public.enrollments USING btree (activity_id, state, priority DESC, queue_number);


--
-- Name: enrollments_offered; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX enrollments_offered ON public.enrollments USING btree (activity_id, offered_until) WHERE (state = 'offered'::text);


--
-- Name: enrollments_unreminded; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX enrollments_unreminded ON public.enrollments USING btree (changed_at) WHERE ((state = 'awaitingApproval'::text) AND (reminded_at IS NULL));


--
-- Name: evaluations_by_activity; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX evaluations_by_activity ON public.evaluations USING btree (activity_id);


--
-- Name: head_counts_by_activity; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX head_counts_by_activity ON public.head_counts USING btree (activity_id);


--
-- Name: idempotency_keys_by_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idempotency_keys_by_age ON public.idempotency_keys USING btree (created_at);


--
-- Name: import_rows_by_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX import_rows_by_state ON public.import_rows USING btree (import_id, state, number);


--
-- Name: imports_by_end; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX imports_by_end ON public.imports USING btree (expires_at);


--
-- Name: imports_by_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX imports_by_person ON public.imports USING btree (created_by);


--
-- Name: interests_by_activity; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX interests_by_activity ON public.interests USING btree (activity_id, id);


--
-- Name: interests_by_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX interests_by_person ON public.interests USING btree (person_id, id);


--
-- Name: interests_one_active; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX interests_one_active ON public.interests USING btree (activity_id, person_id) WHERE (state = 'active'::text);


--
-- Name: mails_by_activity; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mails_by_activity ON public.mails USING btree (activity_id, id) WHERE (activity_id IS NOT NULL);


--
-- Name: mails_failed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mails_failed ON public.mails USING btree (id) WHERE (state = 'failed'::text);


--
-- Name: mails_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mails_waiting ON public.mails USING btree (due_at, id) WHERE (state = 'waiting'::text);


--
-- Name: mails_waiting_for; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mails_waiting_for ON public.mails USING btree (person_id) WHERE (state = 'waiting'::text);


--
-- Name: occasions_by_activity; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occasions_by_activity ON public.occasions USING btree (activity_id, starts_at);


--
-- Name: occasions_by_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occasions_by_state ON public.occasions USING btree (state, ends_at);


--
-- Name: occasions_by_time; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occasions_by_time ON public.occasions USING btree (starts_at, id);


--
-- Name: occasions_limiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occasions_limiting ON public.occasions USING btree (activity_id) WHERE ((choice_group IS NOT NULL) OR (capacity IS NOT NULL));


--
-- Name: organisations_by_change; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX organisations_by_change ON public.organisations USING btree (changed_at, id);


--
-- Name: organisations_by_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX organisations_by_name ON public.organisations USING btree (name_key, id);


--
-- Name: organisations_by_parent; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX organisations_by_parent ON public.organisations USING btree (parent_id);


--
-- Name: organisations_by_root; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX organisations_by_root ON public.organisations USING btree (root_id);


--
-- Name: organisations_one_municipality; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX organisations_one_municipality ON public.organisations USING btree (municipality_code) WHERE (kind = 'municipality'::text);


--
-- Name: participants_by_activity; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX participants_by_activity ON public.participants USING btree (activity_id, live, municipality_id, operator_id, person_id);


--
-- Name: participants_by_enrollment; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX participants_by_enrollment ON public.participants USING btree (enrollment_id);


--
-- Name: participants_by_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX participants_by_person ON public.participants USING btree (person_id, id);


--
-- Name: participants_one_live; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX participants_one_live ON public.participants USING btree (activity_id, person_id) WHERE live;


--
-- Name: password_links_by_end; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX password_links_by_end ON public.password_links USING btree (expires_at);


--
-- Name: password_links_by_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX password_links_by_person ON public.password_links USING btree (person_id);


--
-- Name: persons_by_change; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX persons_by_change ON public.persons USING btree (changed_at, id);


--
-- Name: persons_by_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX persons_by_name ON public.persons USING btree (name_key, id);


--
-- Name: refresh_tokens_by_session; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX refresh_tokens_by_session ON public.refresh_tokens USING btree (session_id);


--
-- Name: refresh_tokens_replaced; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX refresh_tokens_replaced ON public.refresh_tokens USING btree (replaced_at) WHERE (replaced_at IS NOT NULL);


--
-- Name: registrations_by_email; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX registrations_by_email ON public.registrations USING btree (email, created_at);


--
-- Name: registrations_by_end; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX registrations_by_end ON public.registrations USING btree (expires_at);


--
-- Name: reminder_rules_by_activity; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reminder_rules_by_activity ON public.reminder_rules USING btree (activity_id, id);


--
-- Name: reminders_sent_by_activity; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reminders_sent_by_activity ON public.reminders_sent USING btree (activity_id, rule_id);


--
-- Name: reservations_by_organisation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reservations_by_organisation ON public.reservations USING btree (organisation_id, id);


--
-- Name: reservations_one_active; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX reservations_one_active ON public.reservations USING btree (activity_id, organisation_id) WHERE (state = 'active'::text);


--
-- Name: responses_by_evaluation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX responses_by_evaluation ON public.responses USING btree (evaluation_id);


--
-- Name: seat_gates_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX seat_gates_due ON public.seat_gates USING btree (due_at) WHERE (due_at IS NOT NULL);


--
-- Name: sessions_by_end; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sessions_by_end ON public.sessions USING btree (expires_at);


--
-- Name: sessions_by_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sessions_by_person ON public.sessions USING btree (person_id);


--
-- Name: accounts accounts_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.persons(id);


--
-- Name: activities activities_responsible_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activities
    ADD CONSTRAINT activities_responsible_id_fkey FOREIGN KEY (responsible_id) REFERENCES public.persons(id);


--
-- Name: activities activities_series_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activities
    ADD CONSTRAINT activities_series_id_fkey FOREIGN KEY (series_id) REFERENCES public.series(id);


--
-- Name: activity_co_organisers activity_co_organisers_activity_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activity_co_organisers
    ADD CONSTRAINT activity_co_organisers_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES public.activities(id);


--
-- Name: activity_co_organisers activity_co_organisers_organisation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activity_co_organisers
    ADD CONSTRAINT activity_co_organisers_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisations(id);


--
-- Name: activity_facilitators activity_facilitators_activity_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activity_facilitators
    ADD CONSTRAINT activity_facilitators_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES public.activities(id);


--
-- Name: activity_facilitators activity_facilitators_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activity_facilitators
    ADD CONSTRAINT activity_facilitators_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.persons(id);


--
-- Name: activity_goals activity_goals_activity_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activity_goals
    ADD CONSTRAINT activity_goals_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES public.activities(id);


--
-- Name: activity_goals activity_goals_goal_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activity_goals
    ADD CONSTRAINT activity_goals_goal_id_fkey FOREIGN KEY (goal_id) REFERENCES public.goals(id);


--
-- Name: activity_mail_settings activity_mail_settings_activity_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activity_mail_settings
    ADD CONSTRAINT activity_mail_settings_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES public.activities(id);


--
-- Name: activity_school_forms activity_school_forms_activity_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activity_school_forms
    ADD CONSTRAINT activity_school_forms_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES public.activities(id);


--
-- Name: activity_target_groups activity_target_groups_activity_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activity_target_groups
    ADD CONSTRAINT activity_target_groups_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES public.activities(id);


--
-- Name: answer_sheets answer_sheets_activity_id_form_version_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_sheets
    ADD CONSTRAINT answer_sheets_activity_id_form_version_fkey FOREIGN KEY (activity_id, form_version) REFERENCES public.question_forms(activity_id, version);


--
-- Name: answer_sheets answer_sheets_participant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_sheets
    ADD CONSTRAINT answer_sheets_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES public.participants(id);


--
-- Name: assignments assignments_anew_organisation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assignments
    ADD CONSTRAINT assignments_anew_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisations(id);


--
-- Name: assignments assignments_anew_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assignments
    ADD CONSTRAINT assignments_anew_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.persons(id);


--
-- Name: assignments assignments_anew_role_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assignments
    ADD CONSTRAINT assignments_anew_role_id_fkey FOREIGN KEY (role_id) REFERENCES public.roles(id);


--
-- Name: attendance_nonces attendance_nonces_occasion_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance_nonces
    ADD CONSTRAINT attendance_nonces_occasion_id_fkey FOREIGN KEY (occasion_id) REFERENCES public.occasions(id);


--
-- Name: attendance_nonces attendance_nonces_participant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance_nonces
    ADD CONSTRAINT attendance_nonces_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES public.participants(id);


--
-- Name: attendances attendances_marked_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendances
    ADD CONSTRAINT attendances_marked_by_fkey FOREIGN KEY (marked_by) REFERENCES public.persons(id);


--
-- Name: attendances attendances_occasion_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendances
    ADD CONSTRAINT attendances_occasion_id_fkey FOREIGN KEY (occasion_id) REFERENCES public.occasions(id);


--
-- Name: attendances attendances_participant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendances
    ADD CONSTRAINT attendances_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES public.participants(id);


--
-- Name: audit_rows audit_rows_machine_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_rows
    ADD CONSTRAINT audit_rows_machine_client_id_fkey FOREIGN KEY (machine_client_id) REFERENCES public.machine_clients(id);


--
-- Name: audit_rows audit_rows_organisation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_rows
    ADD CONSTRAINT audit_rows_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisations(id);


--
-- Name: audit_rows audit_rows_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_rows
    ADD CONSTRAINT audit_rows_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.persons(id);


--
-- Name: calendar_feeds calendar_feeds_activity_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.calendar_feeds
    ADD CONSTRAINT calendar_feeds_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES public.activities(id);


--
-- Name: calendar_feeds calendar_feeds_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.calendar_feeds
    ADD CONSTRAINT calendar_feeds_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.persons(id);


--
-- Name: certificate_occasions certificate_occasions_certificate_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.certificate_occasions
    ADD CONSTRAINT certificate_occasions_certificate_id_fkey FOREIGN KEY (certificate_id) REFERENCES public.certificates(id);


--
-- Name: certificates certificates_issued_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.certificates
    ADD CONSTRAINT certificates_issued_by_fkey FOREIGN KEY (issued_by) REFERENCES public.persons(id);


--
-- Name: certificates certificates_participant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.certificates
    ADD CONSTRAINT certificates_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES public.participants(id);


--
-- Name: enrollment_choices enrollment_choices_enrollment_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrollment_choices
    ADD CONSTRAINT enrollment_choices_enrollment_id_fkey FOREIGN KEY (enrollment_id) REFERENCES public.enrollments(id);


--
-- Name: enrollment_choices enrollment_choices_occasion_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrollment_choices
    ADD CONSTRAINT enrollment_choices_occasion_id_fkey FOREIGN KEY (occasion_id) REFERENCES public.occasions(id);


--
-- Name: enrollments enrollments_activity_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrollments
    ADD CONSTRAINT enrollments_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES public.activities(id);


--
-- Name: enrollments enrollments_created_by_client_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrollments
    ADD CONSTRAINT enrollments_created_by_client_fkey FOREIGN KEY (created_by_client) REFERENCES public.machine_clients(id);


--
-- Name: enrollments enrollments_created_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrollments
    ADD CONSTRAINT enrollments_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.persons(id);


--
-- Name: enrollments enrollments_leader_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrollments
    ADD CONSTRAINT enrollments_leader_id_fkey FOREIGN KEY (leader_id) REFERENCES public.persons(id);


--
-- Name: enrollments enrollments_organisation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrollments
    ADD CONSTRAINT enrollments_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisations(id);


--
-- Name: enrollments enrollments_reservation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrollments
    ADD CONSTRAINT enrollments_reservation_id_fkey FOREIGN KEY (reservation_id) REFERENCES public.reservations(id);


--
-- Name: evaluations evaluations_activity_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.evaluations
    ADD CONSTRAINT evaluations_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES public.activities(id);


--
-- Name: evaluations evaluations_analysed_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.evaluations
    ADD CONSTRAINT evaluations_analysed_by_fkey FOREIGN KEY (analysed_by) REFERENCES public.persons(id);


--
-- Name: evaluations evaluations_form_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.evaluations
    ADD CONSTRAINT evaluations_form_id_fkey FOREIGN KEY (form_id) REFERENCES public.forms(id);


--
-- Name: evaluations evaluations_occasion_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.evaluations
    ADD CONSTRAINT evaluations_occasion_id_fkey FOREIGN KEY (occasion_id) REFERENCES public.occasions(id);


--
-- Name: focus_areas focus_areas_plan_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.focus_areas
    ADD CONSTRAINT focus_areas_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.plans(id);


--
-- Name: goal_attainments goal_attainments_evaluation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.goal_attainments
    ADD CONSTRAINT goal_attainments_evaluation_id_fkey FOREIGN KEY (evaluation_id) REFERENCES public.evaluations(id);


--
-- Name: goal_attainments goal_attainments_goal_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.goal_attainments
    ADD CONSTRAINT goal_attainments_goal_id_fkey FOREIGN KEY (goal_id) REFERENCES public.goals(id);


--
-- Name: goals goals_focus_area_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.goals
    ADD CONSTRAINT goals_focus_area_id_fkey FOREIGN KEY (focus_area_id) REFERENCES public.focus_areas(id);


--
-- Name: head_counts head_counts_activity_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.head_counts
    ADD CONSTRAINT head_counts_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES public.activities(id);


--
-- Name: head_counts head_counts_occasion_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.head_counts
    ADD CONSTRAINT head_counts_occasion_id_fkey FOREIGN KEY (occasion_id) REFERENCES public.occasions(id);


--
-- Name: head_counts head_counts_organisation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.head_counts
    ADD CONSTRAINT head_counts_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisations(id);


--
-- Name: import_rows import_rows_import_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_rows
    ADD CONSTRAINT import_rows_import_id_fkey FOREIGN KEY (import_id) REFERENCES public.imports(id);


--
-- Name: imports imports_activity_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.imports
    ADD CONSTRAINT imports_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES public.activities(id);


--
-- Name: imports imports_created_by_client_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.imports
    ADD CONSTRAINT imports_created_by_client_fkey FOREIGN KEY (created_by_client) REFERENCES public.machine_clients(id);


--
-- Name: imports imports_created_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.imports
    ADD CONSTRAINT imports_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.persons(id);


--
-- Name: interests interests_activity_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.interests
    ADD CONSTRAINT interests_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES public.activities(id);


--
-- Name: interests interests_created_by_client_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.interests
    ADD CONSTRAINT interests_created_by_client_fkey FOREIGN KEY (created_by_client) REFERENCES public.machine_clients(id);


--
-- Name: interests interests_created_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.interests
    ADD CONSTRAINT interests_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.persons(id);


--
-- Name: interests interests_enrollment_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.interests
    ADD CONSTRAINT interests_enrollment_id_fkey FOREIGN KEY (enrollment_id) REFERENCES public.enrollments(id);


--
-- Name: interests interests_organisation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.interests
    ADD CONSTRAINT interests_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisations(id);


--
-- Name: interests interests_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.interests
    ADD CONSTRAINT interests_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.persons(id);


--
-- Name: invitations invitations_evaluation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_evaluation_id_fkey FOREIGN KEY (evaluation_id) REFERENCES public.evaluations(id);


--
-- Name: invitations invitations_participant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES public.participants(id);


--
-- Name: machine_client_scopes machine_client_scopes_machine_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.machine_client_scopes
    ADD CONSTRAINT machine_client_scopes_machine_client_id_fkey FOREIGN KEY (machine_client_id) REFERENCES public.machine_clients(id);


--
-- Name: machine_clients machine_clients_created_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.machine_clients
    ADD CONSTRAINT machine_clients_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.persons(id);


--
-- Name: machine_clients machine_clients_organisation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.machine_clients
    ADD CONSTRAINT machine_clients_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisations(id);


--
-- Name: mail_refusals mail_refusals_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail_refusals
    ADD CONSTRAINT mail_refusals_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.persons(id);


--
-- Name: mails mails_activity_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mails
    ADD CONSTRAINT mails_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES public.activities(id);


--
-- Name: mails mails_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mails
    ADD CONSTRAINT mails_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.persons(id);


--
-- Name: occasions occasions_activity_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occasions
    ADD CONSTRAINT occasions_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES public.activities(id);


--
-- Name: organisation_appearances organisation_appearances_organisation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organisation_appearances
    ADD CONSTRAINT organisation_appearances_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisations(id);


--
-- Name: organisation_appearances organisation_appearances_parent_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organisation_appearances
    ADD CONSTRAINT organisation_appearances_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.organisations(id);


--
-- Name: organisation_school_forms organisation_school_forms_organisation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organisation_school_forms
    ADD CONSTRAINT organisation_school_forms_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisations(id);


--
-- Name: organisations organisations_parent_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organisations
    ADD CONSTRAINT organisations_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.organisations(id);


--
-- Name: organisations organisations_root_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organisations
    ADD CONSTRAINT organisations_root_id_fkey FOREIGN KEY (root_id) REFERENCES public.organisations(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: participants participants_enrollment_id_activity_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.participants
    ADD CONSTRAINT participants_enrollment_id_activity_id_fkey FOREIGN KEY (enrollment_id, activity_id) REFERENCES public.enrollments(id, activity_id);


--
-- Name: participants participants_municipality_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.participants
    ADD CONSTRAINT participants_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES public.organisations(id);


--
-- Name: participants participants_operator_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.participants
    ADD CONSTRAINT participants_operator_id_fkey FOREIGN KEY (operator_id) REFERENCES public.organisations(id);


--
-- Name: participants participants_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.participants
    ADD CONSTRAINT participants_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.persons(id);


--
-- Name: participants participants_role_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.participants
    ADD CONSTRAINT participants_role_id_fkey FOREIGN KEY (role_id) REFERENCES public.roles(id);


--
-- Name: participants participants_school_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.participants
    ADD CONSTRAINT participants_school_unit_id_fkey FOREIGN KEY (school_unit_id) REFERENCES public.organisations(id);


--
-- Name: password_links password_links_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.password_links
    ADD CONSTRAINT password_links_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.persons(id);


--
-- Name: populations populations_organisation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.populations
    ADD CONSTRAINT populations_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisations(id);


--
-- Name: question_answers question_answers_participant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_answers
    ADD CONSTRAINT question_answers_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES public.answer_sheets(participant_id);


--
-- Name: question_forms question_forms_activity_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_forms
    ADD CONSTRAINT question_forms_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES public.activities(id);


--
-- Name: question_options question_options_question_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_options
    ADD CONSTRAINT question_options_question_id_fkey FOREIGN KEY (question_id) REFERENCES public.questions(id);


--
-- Name: questions questions_form_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.questions
    ADD CONSTRAINT questions_form_id_fkey FOREIGN KEY (form_id) REFERENCES public.forms(id);


--
-- Name: refresh_tokens refresh_tokens_session_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.refresh_tokens
    ADD CONSTRAINT refresh_tokens_session_id_fkey FOREIGN KEY (session_id) REFERENCES public.sessions(id);


--
-- Name: registrations registrations_organisation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registrations
    ADD CONSTRAINT registrations_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisations(id);


--
-- Name: registrations registrations_role_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registrations
    ADD CONSTRAINT registrations_role_id_fkey FOREIGN KEY (role_id) REFERENCES public.roles(id);


--
-- Name: reminder_rules reminder_rules_activity_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminder_rules
    ADD CONSTRAINT reminder_rules_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES public.activities(id);


--
-- Name: reminders_sent reminders_sent_activity_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminders_sent
    ADD CONSTRAINT reminders_sent_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES public.activities(id);


--
-- Name: reminders_sent reminders_sent_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminders_sent
    ADD CONSTRAINT reminders_sent_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.persons(id);


--
-- Name: reminders_sent reminders_sent_rule_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminders_sent
    ADD CONSTRAINT reminders_sent_rule_id_fkey FOREIGN KEY (rule_id) REFERENCES public.reminder_rules(id);


--
-- Name: reservations reservations_activity_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reservations
    ADD CONSTRAINT reservations_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES public.activities(id);


--
-- Name: reservations reservations_created_by_client_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reservations
    ADD CONSTRAINT reservations_created_by_client_fkey FOREIGN KEY (created_by_client) REFERENCES public.machine_clients(id);


--
-- Name: reservations reservations_created_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reservations
    ADD CONSTRAINT reservations_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.persons(id);


--
-- Name: reservations reservations_organisation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reservations
    ADD CONSTRAINT reservations_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisations(id);


--
-- Name: response_items response_items_question_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.response_items
    ADD CONSTRAINT response_items_question_id_fkey FOREIGN KEY (question_id) REFERENCES public.questions(id);


--
-- Name: response_items response_items_response_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.response_items
    ADD CONSTRAINT response_items_response_id_fkey FOREIGN KEY (response_id) REFERENCES public.responses(id);


--
-- Name: responses responses_evaluation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.responses
    ADD CONSTRAINT responses_evaluation_id_fkey FOREIGN KEY (evaluation_id) REFERENCES public.evaluations(id);


--
-- Name: seat_gates seat_gates_activity_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seat_gates
    ADD CONSTRAINT seat_gates_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES public.activities(id);


--
-- Name: sessions sessions_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.accounts(person_id);


--
-- Name: walk_ins walk_ins_occasion_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.walk_ins
    ADD CONSTRAINT walk_ins_occasion_id_fkey FOREIGN KEY (occasion_id) REFERENCES public.occasions(id);


--
-- Name: walk_ins walk_ins_participant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.walk_ins
    ADD CONSTRAINT walk_ins_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES public.participants(id);


--
-- PostgreSQL database dump complete
--


