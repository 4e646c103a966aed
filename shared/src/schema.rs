//! The tables as Diesel sees them. Generated from the migrated database; a test keeps it true.

diesel::table! {
    accounts (person_id) {
        person_id -> BigInt,
        version -> Integer,
        password_hash -> Text,
        language -> Text,
        disabled_at -> Nullable<Timestamp>,
        last_login_at -> Nullable<Timestamp>,
        created_at -> Timestamp,
        changed_at -> Timestamp,
        digest -> Bool,
        digested_on -> Nullable<Date>,
        address_folded -> Nullable<Text>,
    }
}

diesel::table! {
    activities (id) {
        id -> BigInt,
        uuid -> Text,
        version -> Integer,
        series_id -> Nullable<BigInt>,
        title -> Text,
        text_folded -> Text,
        title_key -> Text,
        purpose -> Text,
        expected_effect -> Text,
        mode -> Text,
        responsible_id -> Nullable<BigInt>,
        funding -> Text,
        funding_note -> Text,
        registration_opens -> Nullable<Timestamp>,
        registration_closes -> Nullable<Timestamp>,
        decide_by -> Nullable<Timestamp>,
        minimum -> Nullable<Integer>,
        capacity -> Nullable<Integer>,
        unit -> Text,
        team_minimum -> Integer,
        team_maximum -> Integer,
        approval -> Text,
        queue_policy -> Text,
        offer_hours -> Nullable<Integer>,
        completion_percent -> Integer,
        counted_by -> Text,
        undated -> Bool,
        public -> Bool,
        report_year -> Integer,
        chain_level -> Nullable<Text>,
        collaboration_area -> Text,
        state -> Text,
        state_reason -> Text,
        below_minimum -> Bool,
        published_at -> Nullable<Timestamp>,
        starts_at -> Nullable<Timestamp>,
        ends_at -> Nullable<Timestamp>,
        sort_start -> Timestamp,
        created_at -> Timestamp,
        changed_at -> Timestamp,
        quota -> Nullable<Integer>,
        quota_until -> Nullable<Timestamp>,
        names_due -> Nullable<Timestamp>,
    }
}

diesel::table! {
    activity_co_organisers (activity_id, organisation_id) {
        activity_id -> BigInt,
        organisation_id -> BigInt,
    }
}

diesel::table! {
    activity_facilitators (activity_id, person_id) {
        activity_id -> BigInt,
        person_id -> BigInt,
    }
}

diesel::table! {
    activity_goals (activity_id, goal_id) {
        activity_id -> BigInt,
        goal_id -> BigInt,
    }
}

diesel::table! {
    activity_mail_settings (activity_id) {
        activity_id -> BigInt,
        version -> Integer,
        follows_network -> Bool,
        confirmation_sv -> Text,
        confirmation_en -> Text,
        changed_at -> Timestamp,
    }
}

diesel::table! {
    activity_school_forms (activity_id, school_form) {
        activity_id -> BigInt,
        school_form -> Text,
    }
}

diesel::table! {
    activity_target_groups (activity_id, target_group) {
        activity_id -> BigInt,
        target_group -> Text,
    }
}

diesel::table! {
    answer_sheets (participant_id) {
        participant_id -> BigInt,
        activity_id -> BigInt,
        form_version -> Integer,
        version -> Integer,
        changed_at -> Timestamp,
        by_participant -> Bool,
    }
}

diesel::table! {
    assignments (id) {
        id -> BigInt,
        uuid -> Text,
        version -> Integer,
        person_id -> BigInt,
        organisation_id -> BigInt,
        role_id -> BigInt,
        title -> Text,
        from_date -> Date,
        to_date -> Nullable<Date>,
        created_at -> Timestamp,
        changed_at -> Timestamp,
    }
}

diesel::table! {
    attendance_nonces (occasion_id, participant_id, nonce) {
        occasion_id -> BigInt,
        participant_id -> BigInt,
        nonce -> Text,
        marked_at -> Timestamp,
        received_at -> Timestamp,
    }
}

diesel::table! {
    attendances (id) {
        id -> BigInt,
        occasion_id -> BigInt,
        participant_id -> BigInt,
        mark -> Text,
        digital -> Bool,
        marked_by -> Nullable<BigInt>,
        marked_at -> Timestamp,
        recorded_late -> Bool,
    }
}

diesel::table! {
    audit_rows (id) {
        id -> BigInt,
        at -> Timestamp,
        person_id -> Nullable<BigInt>,
        machine_client_id -> Nullable<BigInt>,
        organisation_id -> Nullable<BigInt>,
        action -> Text,
        subject -> Text,
        subject_id -> BigInt,
        changes -> Text,
        trace -> Text,
    }
}

diesel::table! {
    calendar_feeds (id) {
        id -> BigInt,
        secret_hash -> Text,
        person_id -> BigInt,
        activity_id -> Nullable<BigInt>,
        name -> Text,
        created_at -> Timestamp,
        last_used_at -> Nullable<Timestamp>,
        revoked_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    certificate_occasions (certificate_id, position) {
        certificate_id -> BigInt,
        position -> Integer,
        title -> Text,
        starts_at -> Timestamp,
        ends_at -> Timestamp,
    }
}

diesel::table! {
    certificates (id) {
        id -> BigInt,
        version -> Integer,
        code -> Text,
        participant_id -> BigInt,
        name -> Text,
        activity_title -> Text,
        issuer -> Text,
        language -> Text,
        attended -> Integer,
        counted -> Integer,
        minutes -> Integer,
        issued_at -> Timestamp,
        issued_by -> Nullable<BigInt>,
        revoked_at -> Nullable<Timestamp>,
        reason -> Text,
    }
}

diesel::table! {
    enrollment_choices (enrollment_id, occasion_id) {
        enrollment_id -> BigInt,
        occasion_id -> BigInt,
    }
}

diesel::table! {
    enrollments (id) {
        id -> BigInt,
        version -> Integer,
        activity_id -> BigInt,
        unit -> Text,
        organisation_id -> BigInt,
        team_name -> Text,
        seats -> Integer,
        state -> Text,
        state_reason -> Text,
        priority -> Integer,
        queue_number -> BigInt,
        offered_until -> Nullable<Timestamp>,
        confirmed_at -> Nullable<Timestamp>,
        created_by -> Nullable<BigInt>,
        created_by_client -> Nullable<BigInt>,
        created_at -> Timestamp,
        changed_at -> Timestamp,
        leader_id -> Nullable<BigInt>,
        reservation_id -> Nullable<BigInt>,
        reconfirm_by -> Nullable<Timestamp>,
        reminded_at -> Nullable<Timestamp>,
        team_key -> Text,
    }
}

diesel::table! {
    evaluations (id) {
        id -> BigInt,
        version -> Integer,
        activity_id -> BigInt,
        occasion_id -> Nullable<BigInt>,
        form_id -> BigInt,
        kind -> Text,
        opens_at -> Timestamp,
        closes_at -> Timestamp,
        invited_at -> Nullable<Timestamp>,
        analysis -> Text,
        lessons -> Text,
        analysed_by -> Nullable<BigInt>,
        analysed_at -> Nullable<Timestamp>,
        created_at -> Timestamp,
        changed_at -> Timestamp,
        counted_at -> Nullable<Timestamp>,
        reminded_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    focus_areas (id) {
        id -> BigInt,
        version -> Integer,
        plan_id -> BigInt,
        position -> Integer,
        name -> Text,
        description -> Text,
        created_at -> Timestamp,
        changed_at -> Timestamp,
    }
}

diesel::table! {
    forms (id) {
        id -> BigInt,
        code -> Text,
        edition -> Integer,
        name_sv -> Text,
        name_en -> Text,
    }
}

diesel::table! {
    goal_attainments (evaluation_id, goal_id) {
        evaluation_id -> BigInt,
        goal_id -> BigInt,
        attainment -> Text,
        comment -> Text,
    }
}

diesel::table! {
    goals (id) {
        id -> BigInt,
        version -> Integer,
        focus_area_id -> BigInt,
        position -> Integer,
        text -> Text,
        indicators -> Text,
        expected_effect -> Text,
        note -> Text,
        created_at -> Timestamp,
        changed_at -> Timestamp,
    }
}

diesel::table! {
    head_counts (id) {
        id -> BigInt,
        activity_id -> BigInt,
        occasion_id -> Nullable<BigInt>,
        organisation_id -> Nullable<BigInt>,
        unit -> Text,
        heads -> Nullable<Integer>,
        approximate -> Bool,
        not_measurable -> Text,
        source -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    idempotency_keys (credential, operation, idempotency_key) {
        credential -> Text,
        operation -> Text,
        idempotency_key -> Text,
        body_hash -> Text,
        status -> Integer,
        location -> Nullable<Text>,
        etag -> Nullable<Text>,
        body -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    import_rows (import_id, number) {
        import_id -> BigInt,
        number -> Integer,
        state -> Text,
        target -> Text,
        cells -> Text,
        marks -> Text,
    }
}

diesel::table! {
    imports (id) {
        id -> BigInt,
        version -> Integer,
        kind -> Text,
        activity_id -> Nullable<BigInt>,
        state -> Text,
        headings -> Text,
        new_rows -> Integer,
        changed_rows -> Integer,
        same_rows -> Integer,
        error_rows -> Integer,
        created_by -> Nullable<BigInt>,
        created_by_client -> Nullable<BigInt>,
        created_at -> Timestamp,
        expires_at -> Timestamp,
        committed_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    installation (name) {
        name -> Text,
        content -> Text,
    }
}

diesel::table! {
    interests (id) {
        id -> BigInt,
        version -> Integer,
        activity_id -> BigInt,
        person_id -> BigInt,
        organisation_id -> BigInt,
        seats -> Integer,
        team_name -> Text,
        state -> Text,
        enrollment_id -> Nullable<BigInt>,
        created_by -> Nullable<BigInt>,
        created_by_client -> Nullable<BigInt>,
        created_at -> Timestamp,
        changed_at -> Timestamp,
    }
}

diesel::table! {
    invitations (token_hash) {
        token_hash -> Text,
        evaluation_id -> BigInt,
        participant_id -> BigInt,
        answered -> Bool,
        seal_key -> Nullable<Text>,
        seal -> Nullable<Binary>,
    }
}

diesel::table! {
    jobs (name) {
        name -> Text,
        leased_by -> Text,
        leased_until -> Timestamp,
        last_run -> Nullable<Timestamp>,
        failures -> Integer,
        last_error -> Nullable<Text>,
    }
}

diesel::table! {
    known_devices (person_id, mark) {
        person_id -> BigInt,
        mark -> Text,
        last_used_at -> Timestamp,
    }
}

diesel::table! {
    link_wishes (id) {
        id -> BigInt,
        content -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    login_failures (mark) {
        mark -> Text,
        since -> Timestamp,
        count -> Integer,
        closed_until -> Nullable<Timestamp>,
    }
}

diesel::table! {
    machine_client_scopes (machine_client_id, scope) {
        machine_client_id -> BigInt,
        scope -> Text,
    }
}

diesel::table! {
    machine_clients (id) {
        id -> BigInt,
        version -> Integer,
        client_key -> Text,
        secret_hash -> Text,
        name -> Text,
        organisation_id -> BigInt,
        created_by -> BigInt,
        created_at -> Timestamp,
        last_used_at -> Nullable<Timestamp>,
        revoked_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    mail_refusals (person_id) {
        person_id -> BigInt,
        refused_at -> Timestamp,
        reason -> Text,
    }
}

diesel::table! {
    mails (id) {
        id -> BigInt,
        person_id -> Nullable<BigInt>,
        recipient -> Text,
        template -> Text,
        language -> Text,
        subject -> Text,
        body -> Nullable<Text>,
        state -> Text,
        attempts -> Integer,
        due_at -> Timestamp,
        claimed_until -> Nullable<Timestamp>,
        sent_at -> Nullable<Timestamp>,
        failure -> Nullable<Text>,
        created_at -> Timestamp,
        calendar -> Nullable<Text>,
        activity_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    notes (id) {
        id -> BigInt,
        version -> Integer,
        organisation_id -> Nullable<BigInt>,
        activity_id -> Nullable<BigInt>,
        text -> Text,
        created_by -> BigInt,
        created_at -> Timestamp,
        changed_at -> Timestamp,
    }
}

diesel::table! {
    occasions (id) {
        id -> BigInt,
        uuid -> Text,
        version -> Integer,
        activity_id -> BigInt,
        title -> Text,
        starts_at -> Timestamp,
        ends_at -> Timestamp,
        mode -> Text,
        place -> Text,
        place_folded -> Text,
        link -> Nullable<Text>,
        capacity -> Nullable<Integer>,
        choice_group -> Nullable<Text>,
        state -> Text,
        reason -> Text,
        calendar_sequence -> Integer,
        attended -> BigInt,
        created_at -> Timestamp,
        changed_at -> Timestamp,
    }
}

diesel::table! {
    organisation_appearances (organisation_id, until_date) {
        organisation_id -> BigInt,
        until_date -> Date,
        name -> Text,
        short_name -> Text,
        parent_id -> Nullable<BigInt>,
        area -> Text,
    }
}

diesel::table! {
    organisation_school_forms (organisation_id, school_form) {
        organisation_id -> BigInt,
        school_form -> Text,
    }
}

diesel::table! {
    organisations (id) {
        id -> BigInt,
        uuid -> Text,
        version -> Integer,
        kind -> Text,
        name -> Text,
        short_name -> Text,
        name_folded -> Text,
        name_key -> Text,
        parent_id -> Nullable<BigInt>,
        root_id -> BigInt,
        area -> Text,
        municipality_code -> Nullable<Text>,
        county_code -> Nullable<Text>,
        organisation_number -> Nullable<Text>,
        school_unit_code -> Nullable<Text>,
        active_from -> Date,
        active_to -> Nullable<Date>,
        created_at -> Timestamp,
        changed_at -> Timestamp,
    }
}

diesel::table! {
    participants (id) {
        id -> BigInt,
        enrollment_id -> BigInt,
        activity_id -> BigInt,
        person_id -> BigInt,
        live -> Bool,
        municipality_id -> Nullable<BigInt>,
        operator_id -> BigInt,
        school_unit_id -> Nullable<BigInt>,
        school_form -> Nullable<Text>,
        role_id -> BigInt,
        created_at -> Timestamp,
    }
}

diesel::table! {
    password_links (token_hash) {
        token_hash -> Text,
        person_id -> BigInt,
        created_at -> Timestamp,
        expires_at -> Timestamp,
        used_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    pending_factors (person_id) {
        person_id -> BigInt,
        created_at -> Timestamp,
        seal_key -> Text,
        seal -> Binary,
    }
}

diesel::table! {
    persons (id) {
        id -> BigInt,
        uuid -> Text,
        version -> Integer,
        given_name -> Text,
        family_name -> Text,
        name_folded -> Text,
        name_key -> Text,
        email -> Nullable<Text>,
        email_folded -> Nullable<Text>,
        phone -> Nullable<Text>,
        protected -> Bool,
        created_at -> Timestamp,
        changed_at -> Timestamp,
    }
}

diesel::table! {
    plans (id) {
        id -> BigInt,
        version -> Integer,
        title -> Text,
        from_date -> Date,
        to_date -> Date,
        state -> Text,
        effect_required -> Bool,
        note -> Text,
        created_at -> Timestamp,
        changed_at -> Timestamp,
    }
}

diesel::table! {
    populations (id) {
        id -> BigInt,
        organisation_id -> BigInt,
        year -> Integer,
        inhabitants -> Integer,
        source -> Text,
        note -> Text,
    }
}

diesel::table! {
    put_off_items (job, item) {
        job -> Text,
        item -> BigInt,
        tries -> Integer,
        wake_at -> Timestamp,
        why -> Text,
    }
}

diesel::table! {
    question_answers (participant_id, question) {
        participant_id -> BigInt,
        question -> Text,
        content -> Text,
    }
}

diesel::table! {
    question_forms (activity_id, version) {
        activity_id -> BigInt,
        version -> Integer,
        questions -> Text,
        keep_days -> Integer,
        created_at -> Timestamp,
    }
}

diesel::table! {
    question_options (question_id, number) {
        question_id -> BigInt,
        number -> Integer,
        text_sv -> Text,
        text_en -> Text,
    }
}

diesel::table! {
    questions (id) {
        id -> BigInt,
        form_id -> BigInt,
        position -> Integer,
        kind -> Text,
        text_sv -> Text,
        text_en -> Text,
        required -> Bool,
    }
}

diesel::table! {
    recovery_codes (person_id, mark) {
        person_id -> BigInt,
        mark -> Text,
    }
}

diesel::table! {
    refresh_tokens (token_hash) {
        token_hash -> Text,
        session_id -> BigInt,
        created_at -> Timestamp,
        replaced_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    registrations (token_hash) {
        token_hash -> Text,
        email -> Text,
        given_name -> Text,
        family_name -> Text,
        organisation_id -> BigInt,
        role_id -> BigInt,
        language -> Text,
        created_at -> Timestamp,
        expires_at -> Timestamp,
        used_at -> Nullable<Timestamp>,
        email_folded -> Text,
    }
}

diesel::table! {
    reminder_rules (id) {
        id -> BigInt,
        version -> Integer,
        activity_id -> Nullable<BigInt>,
        anchor -> Text,
        amount -> Integer,
        unit -> Text,
        direction -> Text,
        recipients -> Text,
        text_sv -> Text,
        text_en -> Text,
        holds_from -> Timestamp,
        last_sent_at -> Nullable<Timestamp>,
        removed_at -> Nullable<Timestamp>,
        created_at -> Timestamp,
        changed_at -> Timestamp,
    }
}

diesel::table! {
    reminders_sent (rule_id, activity_id, occasion_id, person_id) {
        rule_id -> BigInt,
        activity_id -> BigInt,
        occasion_id -> BigInt,
        person_id -> BigInt,
        sent_at -> Timestamp,
    }
}

diesel::table! {
    reservations (id) {
        id -> BigInt,
        version -> Integer,
        activity_id -> BigInt,
        organisation_id -> BigInt,
        seats -> Integer,
        unnamed -> Integer,
        state -> Text,
        created_by -> Nullable<BigInt>,
        created_by_client -> Nullable<BigInt>,
        reminded_at -> Nullable<Timestamp>,
        created_at -> Timestamp,
        changed_at -> Timestamp,
    }
}

diesel::table! {
    response_groups (evaluation_id, school_form) {
        evaluation_id -> BigInt,
        school_form -> Text,
        responses -> Integer,
    }
}

diesel::table! {
    response_items (response_id, question_id, number) {
        response_id -> Text,
        question_id -> BigInt,
        number -> Integer,
        text -> Text,
    }
}

diesel::table! {
    responses (id) {
        id -> Text,
        evaluation_id -> BigInt,
    }
}

diesel::table! {
    roles (id) {
        id -> BigInt,
        code -> Text,
        name_sv -> Text,
        name_en -> Text,
        position -> Integer,
        gives -> Nullable<Text>,
    }
}

diesel::table! {
    seat_gates (activity_id) {
        activity_id -> BigInt,
        taken -> Integer,
        waiting -> Integer,
        reserved -> Integer,
        last_queue_number -> BigInt,
        due_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    second_factors (person_id) {
        person_id -> BigInt,
        confirmed_at -> Timestamp,
        last_step -> BigInt,
        seal_key -> Text,
        seal -> Binary,
    }
}

diesel::table! {
    series (id) {
        id -> BigInt,
        version -> Integer,
        name -> Text,
        name_folded -> Text,
        name_key -> Text,
        target_group -> Text,
        cadence -> Text,
        cadence_note -> Text,
        created_at -> Timestamp,
        changed_at -> Timestamp,
    }
}

diesel::table! {
    sessions (id) {
        id -> BigInt,
        person_id -> BigInt,
        device -> Text,
        created_at -> Timestamp,
        last_used_at -> Timestamp,
        expires_at -> Timestamp,
        revoked_at -> Nullable<Timestamp>,
        factor_shown_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    upkeep (name) {
        name -> Text,
        reached_id -> Text,
        done_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    walk_ins (occasion_id, nonce) {
        occasion_id -> BigInt,
        nonce -> Text,
        participant_id -> BigInt,
    }
}

diesel::joinable!(accounts -> persons (person_id));
diesel::joinable!(activities -> persons (responsible_id));
diesel::joinable!(activities -> series (series_id));
diesel::joinable!(activity_co_organisers -> activities (activity_id));
diesel::joinable!(activity_co_organisers -> organisations (organisation_id));
diesel::joinable!(activity_facilitators -> activities (activity_id));
diesel::joinable!(activity_facilitators -> persons (person_id));
diesel::joinable!(activity_goals -> activities (activity_id));
diesel::joinable!(activity_goals -> goals (goal_id));
diesel::joinable!(activity_mail_settings -> activities (activity_id));
diesel::joinable!(activity_school_forms -> activities (activity_id));
diesel::joinable!(activity_target_groups -> activities (activity_id));
diesel::joinable!(answer_sheets -> participants (participant_id));
diesel::joinable!(assignments -> organisations (organisation_id));
diesel::joinable!(assignments -> persons (person_id));
diesel::joinable!(assignments -> roles (role_id));
diesel::joinable!(attendance_nonces -> occasions (occasion_id));
diesel::joinable!(attendance_nonces -> participants (participant_id));
diesel::joinable!(attendances -> occasions (occasion_id));
diesel::joinable!(attendances -> participants (participant_id));
diesel::joinable!(attendances -> persons (marked_by));
diesel::joinable!(audit_rows -> machine_clients (machine_client_id));
diesel::joinable!(audit_rows -> organisations (organisation_id));
diesel::joinable!(audit_rows -> persons (person_id));
diesel::joinable!(calendar_feeds -> activities (activity_id));
diesel::joinable!(calendar_feeds -> persons (person_id));
diesel::joinable!(certificate_occasions -> certificates (certificate_id));
diesel::joinable!(certificates -> participants (participant_id));
diesel::joinable!(certificates -> persons (issued_by));
diesel::joinable!(enrollment_choices -> enrollments (enrollment_id));
diesel::joinable!(enrollment_choices -> occasions (occasion_id));
diesel::joinable!(enrollments -> activities (activity_id));
diesel::joinable!(enrollments -> machine_clients (created_by_client));
diesel::joinable!(enrollments -> organisations (organisation_id));
diesel::joinable!(enrollments -> reservations (reservation_id));
diesel::joinable!(evaluations -> activities (activity_id));
diesel::joinable!(evaluations -> forms (form_id));
diesel::joinable!(evaluations -> occasions (occasion_id));
diesel::joinable!(evaluations -> persons (analysed_by));
diesel::joinable!(focus_areas -> plans (plan_id));
diesel::joinable!(goal_attainments -> evaluations (evaluation_id));
diesel::joinable!(goal_attainments -> goals (goal_id));
diesel::joinable!(goals -> focus_areas (focus_area_id));
diesel::joinable!(head_counts -> activities (activity_id));
diesel::joinable!(head_counts -> occasions (occasion_id));
diesel::joinable!(head_counts -> organisations (organisation_id));
diesel::joinable!(import_rows -> imports (import_id));
diesel::joinable!(imports -> activities (activity_id));
diesel::joinable!(imports -> machine_clients (created_by_client));
diesel::joinable!(imports -> persons (created_by));
diesel::joinable!(interests -> activities (activity_id));
diesel::joinable!(interests -> enrollments (enrollment_id));
diesel::joinable!(interests -> machine_clients (created_by_client));
diesel::joinable!(interests -> organisations (organisation_id));
diesel::joinable!(invitations -> evaluations (evaluation_id));
diesel::joinable!(invitations -> participants (participant_id));
diesel::joinable!(known_devices -> accounts (person_id));
diesel::joinable!(machine_client_scopes -> machine_clients (machine_client_id));
diesel::joinable!(machine_clients -> organisations (organisation_id));
diesel::joinable!(machine_clients -> persons (created_by));
diesel::joinable!(mail_refusals -> persons (person_id));
diesel::joinable!(mails -> activities (activity_id));
diesel::joinable!(mails -> persons (person_id));
diesel::joinable!(notes -> activities (activity_id));
diesel::joinable!(notes -> organisations (organisation_id));
diesel::joinable!(notes -> persons (created_by));
diesel::joinable!(occasions -> activities (activity_id));
diesel::joinable!(organisation_school_forms -> organisations (organisation_id));
diesel::joinable!(participants -> persons (person_id));
diesel::joinable!(participants -> roles (role_id));
diesel::joinable!(password_links -> persons (person_id));
diesel::joinable!(pending_factors -> accounts (person_id));
diesel::joinable!(populations -> organisations (organisation_id));
diesel::joinable!(question_answers -> answer_sheets (participant_id));
diesel::joinable!(question_forms -> activities (activity_id));
diesel::joinable!(question_options -> questions (question_id));
diesel::joinable!(questions -> forms (form_id));
diesel::joinable!(recovery_codes -> second_factors (person_id));
diesel::joinable!(refresh_tokens -> sessions (session_id));
diesel::joinable!(registrations -> organisations (organisation_id));
diesel::joinable!(registrations -> roles (role_id));
diesel::joinable!(reminder_rules -> activities (activity_id));
diesel::joinable!(reminders_sent -> activities (activity_id));
diesel::joinable!(reminders_sent -> persons (person_id));
diesel::joinable!(reminders_sent -> reminder_rules (rule_id));
diesel::joinable!(reservations -> activities (activity_id));
diesel::joinable!(reservations -> machine_clients (created_by_client));
diesel::joinable!(reservations -> organisations (organisation_id));
diesel::joinable!(reservations -> persons (created_by));
diesel::joinable!(response_groups -> evaluations (evaluation_id));
diesel::joinable!(response_items -> questions (question_id));
diesel::joinable!(response_items -> responses (response_id));
diesel::joinable!(responses -> evaluations (evaluation_id));
diesel::joinable!(seat_gates -> activities (activity_id));
diesel::joinable!(second_factors -> accounts (person_id));
diesel::joinable!(sessions -> accounts (person_id));
diesel::joinable!(walk_ins -> occasions (occasion_id));
diesel::joinable!(walk_ins -> participants (participant_id));

diesel::allow_tables_to_appear_in_same_query!(
    accounts,
    activities,
    activity_co_organisers,
    activity_facilitators,
    activity_goals,
    activity_mail_settings,
    activity_school_forms,
    activity_target_groups,
    answer_sheets,
    assignments,
    attendance_nonces,
    attendances,
    audit_rows,
    calendar_feeds,
    certificate_occasions,
    certificates,
    enrollment_choices,
    enrollments,
    evaluations,
    focus_areas,
    forms,
    goal_attainments,
    goals,
    head_counts,
    idempotency_keys,
    import_rows,
    imports,
    installation,
    interests,
    invitations,
    jobs,
    known_devices,
    link_wishes,
    login_failures,
    machine_client_scopes,
    machine_clients,
    mail_refusals,
    mails,
    notes,
    occasions,
    organisation_appearances,
    organisation_school_forms,
    organisations,
    participants,
    password_links,
    pending_factors,
    persons,
    plans,
    populations,
    put_off_items,
    question_answers,
    question_forms,
    question_options,
    questions,
    recovery_codes,
    refresh_tokens,
    registrations,
    reminder_rules,
    reminders_sent,
    reservations,
    response_groups,
    response_items,
    responses,
    roles,
    seat_gates,
    second_factors,
    series,
    sessions,
    upkeep,
    walk_ins,
);
