-- The schema that the migrations make, read from the database by `make schema`. Do not edit.

CREATE SEQUENCE given_number START 10000001;
CREATE COLLATION "zh-u-co-stroke-x-icu" (provider = icu, locale = 'zh-u-co-stroke');
CREATE TABLE account (
    county_code text NOT NULL,
    id uuid NOT NULL,
    user_name text NOT NULL,
    display_name text NOT NULL,
    role text NOT NULL,
    password_hash text NOT NULL,
    password_changed_at timestamp with time zone NOT NULL,
    disabled_at timestamp with time zone,
    demo boolean DEFAULT false NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL
);
CREATE TABLE account_township (
    county_code text NOT NULL,
    account_id uuid NOT NULL,
    township_code text NOT NULL
);
CREATE TABLE allocation_factor (
    county_code text NOT NULL,
    id uuid NOT NULL,
    category text NOT NULL,
    factor text NOT NULL,
    weight numeric(7,6) NOT NULL,
    policy_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE allocation_measure (
    county_code text NOT NULL,
    id uuid NOT NULL,
    year integer NOT NULL,
    factor text NOT NULL,
    value numeric(16,2) NOT NULL,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE allocation_policy (
    county_code text NOT NULL,
    code text NOT NULL,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    proposed boolean NOT NULL,
    effective_from date NOT NULL,
    effective_to date,
    basis text NOT NULL,
    note text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE allocation_pool (
    county_code text NOT NULL,
    id uuid NOT NULL,
    year integer NOT NULL,
    category text NOT NULL,
    amount numeric(16,2) NOT NULL,
    policy_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE allowance_payment (
    county_code text NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    month date NOT NULL,
    recipients integer NOT NULL,
    due numeric(16,2) NOT NULL,
    paid numeric(16,2) NOT NULL,
    paid_on date,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE appeal (
    county_code text NOT NULL,
    id uuid NOT NULL,
    number text NOT NULL,
    channel text NOT NULL,
    category text NOT NULL,
    worry text,
    status text NOT NULL,
    lawful boolean NOT NULL,
    received_on date NOT NULL,
    due_on date NOT NULL,
    closed_on date,
    solved boolean,
    rating integer,
    reopened boolean NOT NULL,
    petitioner text NOT NULL,
    first_receiver text NOT NULL,
    township_code text NOT NULL,
    village_code text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL,
    on_time boolean GENERATED ALWAYS AS ((closed_on <= due_on)) STORED
);
CREATE TABLE appeal_step (
    county_code text NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    happened_on date NOT NULL,
    ordinal integer NOT NULL,
    appeal_id uuid NOT NULL,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE budget_allocation (
    county_code text NOT NULL,
    id uuid NOT NULL,
    year integer NOT NULL,
    category text NOT NULL,
    original numeric(16,2) NOT NULL,
    adjusted numeric(16,2) NOT NULL,
    package_id uuid NOT NULL,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE budget_expenditure (
    county_code text NOT NULL,
    id uuid NOT NULL,
    spent_on date NOT NULL,
    category text NOT NULL,
    amount numeric(16,2) NOT NULL,
    summary text NOT NULL,
    package_id uuid NOT NULL,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL,
    number text DEFAULT ('自编'::text || nextval('given_number'::regclass)) NOT NULL
);
CREATE TABLE budget_package (
    county_code text NOT NULL,
    id uuid NOT NULL,
    year integer NOT NULL,
    total numeric(16,2) NOT NULL,
    disbursed_on date,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE budget_transfer (
    county_code text NOT NULL,
    id uuid NOT NULL,
    transferred_on date NOT NULL,
    from_category text NOT NULL,
    to_category text NOT NULL,
    amount numeric(16,2) NOT NULL,
    reason text NOT NULL,
    package_id uuid NOT NULL,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL,
    number text DEFAULT ('自编'::text || nextval('given_number'::regclass)) NOT NULL
);
CREATE TABLE cadre_contact (
    county_code text NOT NULL,
    id uuid NOT NULL,
    cadre text NOT NULL,
    households integer NOT NULL,
    village_households integer NOT NULL,
    started_on date NOT NULL,
    ended_on date,
    township_code text NOT NULL,
    village_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL,
    counted_from date NOT NULL,
    superseded_on date
);
CREATE TABLE cadre_insurance (
    county_code text NOT NULL,
    id uuid NOT NULL,
    year integer NOT NULL,
    insured_from date NOT NULL,
    insured_to date NOT NULL,
    cadre_id uuid NOT NULL,
    township_code text NOT NULL,
    village_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE cadre_training (
    county_code text NOT NULL,
    id uuid NOT NULL,
    year integer NOT NULL,
    course text NOT NULL,
    due_on date NOT NULL,
    completed_on date,
    hours numeric(7,1) NOT NULL,
    cadre_id uuid NOT NULL,
    township_code text NOT NULL,
    village_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL,
    on_time boolean GENERATED ALWAYS AS ((completed_on <= due_on)) STORED
);
CREATE TABLE campaign (
    county_code text NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    started_on date,
    content text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE capability_policy (
    county_code text NOT NULL,
    code text NOT NULL,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    min_coverage numeric(5,4) NOT NULL,
    cap numeric(6,2) NOT NULL,
    effective_from date NOT NULL,
    effective_to date,
    basis_zh text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL,
    basis_en text NOT NULL
);
CREATE TABLE capability_weight (
    county_code text NOT NULL,
    id uuid NOT NULL,
    dimension text NOT NULL,
    indicator text NOT NULL,
    weight numeric(8,4) NOT NULL,
    policy_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE capacity_assessment (
    county_code text NOT NULL,
    id uuid NOT NULL,
    year integer NOT NULL,
    assessed_on date NOT NULL,
    staffing numeric(4,1) NOT NULL,
    skills numeric(4,1) NOT NULL,
    facilities numeric(4,1) NOT NULL,
    performance numeric(4,1) NOT NULL,
    score numeric(4,1) GENERATED ALWAYS AS ((((staffing + skills) + facilities) + performance)) STORED NOT NULL,
    conclusion text NOT NULL,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE catalogue_entry (
    county_code text NOT NULL,
    id uuid NOT NULL,
    unified_name text NOT NULL,
    main_item text,
    action text NOT NULL,
    catalogue_id uuid NOT NULL,
    item_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE consultation (
    county_code text NOT NULL,
    id uuid NOT NULL,
    topic text NOT NULL,
    held_on date NOT NULL,
    participants integer NOT NULL,
    result text NOT NULL,
    adopted_on date,
    township_code text NOT NULL,
    village_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE county (
    county_code text NOT NULL,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    division_code text NOT NULL,
    data_from date NOT NULL,
    data_through date NOT NULL,
    demo boolean NOT NULL,
    loaded_at timestamp with time zone NOT NULL,
    facts_version text,
    document_on date,
    baseline_on date,
    follows_calendar boolean DEFAULT false NOT NULL
);
CREATE TABLE county_power (
    county_code text NOT NULL,
    id uuid NOT NULL,
    field text NOT NULL,
    name text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    basis_code text NOT NULL,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE crime_report (
    county_code text NOT NULL,
    id uuid NOT NULL,
    period text NOT NULL,
    cases integer,
    statement text NOT NULL,
    reported_on date,
    township_code text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE data_export (
    county_code text NOT NULL,
    id uuid NOT NULL,
    entity text NOT NULL,
    asked jsonb NOT NULL,
    purpose text NOT NULL,
    format text NOT NULL,
    encoding text NOT NULL,
    scope text NOT NULL,
    status text NOT NULL,
    rows_done bigint DEFAULT 0 NOT NULL,
    rows_all bigint,
    size bigint,
    digest bytea,
    data_at timestamp with time zone,
    error jsonb,
    made_by text NOT NULL,
    partner_key text,
    made_at timestamp with time zone NOT NULL,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    expires_at timestamp with time zone,
    leased_until timestamp with time zone,
    deleted_by text,
    deleted_at timestamp with time zone
);
CREATE TABLE data_import (
    county_code text NOT NULL,
    id uuid NOT NULL,
    file_name text NOT NULL,
    digest bytea NOT NULL,
    size bigint NOT NULL,
    content bytea,
    options jsonb NOT NULL,
    status text NOT NULL,
    report jsonb NOT NULL,
    made_by text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    committed_by text,
    committed_at timestamp with time zone,
    undone_by text,
    undone_at timestamp with time zone
);
CREATE TABLE debt_balance (
    county_code text NOT NULL,
    id uuid NOT NULL,
    sequence integer NOT NULL,
    as_of date NOT NULL,
    balance numeric(16,2) NOT NULL,
    previous_sequence integer,
    previous_as_of date,
    previous_balance numeric(16,2),
    change numeric(16,2) NOT NULL,
    instrument_id uuid NOT NULL,
    township_code text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE debt_instrument (
    county_code text NOT NULL,
    id uuid NOT NULL,
    number text NOT NULL,
    debtor text NOT NULL,
    kind text NOT NULL,
    incurred_on date NOT NULL,
    principal numeric(16,2) NOT NULL,
    purpose text NOT NULL,
    township_code text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE delegation_event (
    county_code text NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    effective_on date NOT NULL,
    reason text,
    grant_id uuid NOT NULL,
    item_code text NOT NULL,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE delegation_grant (
    county_code text NOT NULL,
    id uuid NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    item_code text NOT NULL,
    basis_code text NOT NULL,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE demo_load (
    county_code text NOT NULL,
    table_name text NOT NULL,
    subject text NOT NULL,
    version text NOT NULL,
    loaded_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE department (
    county_code text NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    established_on date,
    dissolved_on date,
    note text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE disclosure (
    county_code text NOT NULL,
    id uuid NOT NULL,
    title text NOT NULL,
    kind text NOT NULL,
    channel text NOT NULL,
    due_on date NOT NULL,
    published_on date,
    linked_id uuid,
    township_code text NOT NULL,
    village_code text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL,
    on_time boolean GENERATED ALWAYS AS ((published_on <= due_on)) STORED
);
CREATE TABLE dividend (
    county_code text NOT NULL,
    id uuid NOT NULL,
    year integer NOT NULL,
    distributed_on date NOT NULL,
    amount numeric(16,2) NOT NULL,
    recipients integer NOT NULL,
    share_reform_id uuid NOT NULL,
    village_code text NOT NULL,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE division (
    county_code text NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    short_name text NOT NULL,
    level text NOT NULL,
    kind text NOT NULL,
    in_baseline boolean NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    note_zh text,
    area_km2 numeric(12,2),
    parent_code text,
    township_code text,
    successor_code text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL,
    note_en text,
    name_en text
);
CREATE TABLE division_change (
    county_code text NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    effective_on date NOT NULL,
    name_before text,
    name_after text,
    note_zh text NOT NULL,
    division_code text NOT NULL,
    successor_code text,
    township_code text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL,
    note_en text NOT NULL
);
CREATE TABLE document_fact (
    county_code text NOT NULL,
    code text NOT NULL,
    "row" text NOT NULL,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    value numeric,
    qualifier text NOT NULL,
    unit_zh text NOT NULL,
    unit_en text NOT NULL,
    sentence text NOT NULL,
    sub_item text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE duty_list_item (
    county_code text NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    is_placeholder boolean NOT NULL,
    effective_from date NOT NULL,
    effective_to date,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE duty_report (
    county_code text NOT NULL,
    id uuid NOT NULL,
    leader text NOT NULL,
    held_on date NOT NULL,
    deputies integer NOT NULL,
    voters integer NOT NULL,
    score numeric(5,2) NOT NULL,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE eldercare_facility (
    county_code text NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    beds integer,
    opened_on date NOT NULL,
    closed_on date,
    township_code text NOT NULL,
    village_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE emergency_incident (
    county_code text NOT NULL,
    id uuid NOT NULL,
    number text NOT NULL,
    kind text NOT NULL,
    level text NOT NULL,
    occurred_on date NOT NULL,
    response_minutes integer NOT NULL,
    closed_on date,
    township_code text NOT NULL,
    village_code text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE enforcement_brigade (
    county_code text NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    dispatched_on date NOT NULL,
    withdrawn_on date,
    authorised_posts integer NOT NULL,
    department_code text NOT NULL,
    head_id uuid,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE enforcement_case (
    county_code text NOT NULL,
    id uuid NOT NULL,
    number text NOT NULL,
    origin text NOT NULL,
    tier text NOT NULL,
    handled_level text NOT NULL,
    status text NOT NULL,
    reported_at timestamp with time zone NOT NULL,
    first_action_at timestamp with time zone,
    reported_on date GENERATED ALWAYS AS (((reported_at AT TIME ZONE 'Asia/Shanghai'::text))::date) STORED NOT NULL,
    response_hours numeric(7,1) GENERATED ALWAYS AS (round((EXTRACT(epoch FROM (first_action_at - reported_at)) / (3600)::numeric), 1)) STORED,
    filed_on date,
    decided_on date,
    closed_on date,
    outcome text,
    penalty numeric(16,2),
    party_name text NOT NULL,
    item_code text NOT NULL,
    brigade_id uuid,
    township_code text NOT NULL,
    village_code text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL,
    power_code text
);
CREATE TABLE enforcement_equipment (
    county_code text NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    quantity integer NOT NULL,
    acquired_on date NOT NULL,
    retired_on date,
    brigade_id uuid,
    township_code text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL,
    number text DEFAULT ('自编'::text || nextval('given_number'::regclass)) NOT NULL
);
CREATE TABLE enforcement_item (
    county_code text NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    is_placeholder boolean NOT NULL,
    type text NOT NULL,
    field text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    centralised_on date,
    department_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL,
    basis_code text
);
CREATE TABLE enforcement_officer (
    county_code text NOT NULL,
    id uuid NOT NULL,
    number text NOT NULL,
    name text NOT NULL,
    duty text NOT NULL,
    joined_on date NOT NULL,
    left_on date,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE external_system (
    county_code text NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    note text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE fund_inspection (
    county_code text NOT NULL,
    id uuid NOT NULL,
    number text NOT NULL,
    subject text NOT NULL,
    inspected_on date NOT NULL,
    amount numeric(16,2) NOT NULL,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE governance_staff (
    county_code text NOT NULL,
    id uuid NOT NULL,
    number text NOT NULL,
    name text NOT NULL,
    role text NOT NULL,
    appointed_on date NOT NULL,
    left_on date,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE group_leader (
    county_code text NOT NULL,
    id uuid NOT NULL,
    number text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    appointed_on date NOT NULL,
    left_on date,
    township_code text NOT NULL,
    village_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE hardship_file (
    county_code text NOT NULL,
    id uuid NOT NULL,
    number text NOT NULL,
    worker text NOT NULL,
    cause text NOT NULL,
    identified_on date NOT NULL,
    filed_on date,
    resolved_on date,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE health_centre (
    county_code text NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    opened_on date NOT NULL,
    tcm_clinic_since date,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE health_check (
    county_code text NOT NULL,
    id uuid NOT NULL,
    year integer NOT NULL,
    due_on date NOT NULL,
    checked_on date,
    cadre_id uuid NOT NULL,
    township_code text NOT NULL,
    village_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL,
    on_time boolean GENERATED ALWAYS AS ((checked_on <= due_on)) STORED
);
CREATE TABLE holiday (
    county_code text NOT NULL,
    id uuid NOT NULL,
    day date NOT NULL,
    arrangement text NOT NULL,
    name text NOT NULL,
    notice text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE hollow_policy (
    county_code text NOT NULL,
    id uuid NOT NULL,
    threshold numeric(16,2) NOT NULL,
    proposed boolean NOT NULL,
    effective_from date NOT NULL,
    effective_to date,
    basis text NOT NULL,
    note text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE hollow_village_support (
    county_code text NOT NULL,
    id uuid NOT NULL,
    approved_on date NOT NULL,
    amount numeric(16,2) NOT NULL,
    paid numeric(16,2) NOT NULL,
    project text NOT NULL,
    graduated_on date,
    village_code text NOT NULL,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE home_visit (
    county_code text NOT NULL,
    id uuid NOT NULL,
    visited_on date NOT NULL,
    verified boolean NOT NULL,
    file_id uuid NOT NULL,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE honour (
    county_code text NOT NULL,
    id uuid NOT NULL,
    title text NOT NULL,
    recipient text NOT NULL,
    level text NOT NULL,
    awarded_on date,
    township_code text NOT NULL,
    village_code text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE idempotent_request (
    county_code text NOT NULL,
    account text NOT NULL,
    key text NOT NULL,
    digest bytea NOT NULL,
    answer json NOT NULL,
    made_at timestamp with time zone NOT NULL
);
CREATE TABLE import_mapping (
    county_code text NOT NULL,
    source_name text NOT NULL,
    entity text NOT NULL,
    headers text[] NOT NULL,
    mapping jsonb NOT NULL,
    made_by text NOT NULL,
    made_at timestamp with time zone NOT NULL
);
CREATE TABLE indicator_owner (
    county_code text NOT NULL,
    id uuid NOT NULL,
    indicator text NOT NULL,
    name_zh text NOT NULL,
    name_en text,
    effective_from date NOT NULL,
    effective_to date,
    basis_zh text NOT NULL,
    basis_en text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE indicator_target (
    county_code text NOT NULL,
    id uuid NOT NULL,
    indicator text NOT NULL,
    township_code text,
    division_code text GENERATED ALWAYS AS (COALESCE(township_code, (county_code || '000000'::text))) STORED NOT NULL,
    target numeric(18,4),
    red_line numeric(18,4),
    proposed boolean DEFAULT false NOT NULL,
    effective_from date NOT NULL,
    effective_to date,
    basis_zh text NOT NULL,
    basis_en text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE inspection_finding (
    county_code text NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    amount numeric(16,2) NOT NULL,
    found_on date NOT NULL,
    due_on date NOT NULL,
    rectified_on date,
    inspection_id uuid NOT NULL,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL,
    on_time boolean GENERATED ALWAYS AS ((rectified_on <= due_on)) STORED,
    number text DEFAULT ('自编'::text || nextval('given_number'::regclass)) NOT NULL
);
CREATE TABLE institution (
    county_code text NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    template text NOT NULL,
    ordinal integer NOT NULL,
    is_placeholder boolean NOT NULL,
    established_on date NOT NULL,
    abolished_on date,
    authorised_posts integer,
    filled_posts integer,
    leader_id uuid,
    supervisor_id uuid,
    township_code text NOT NULL,
    leader_role text GENERATED ALWAYS AS ('LEADER'::text) STORED NOT NULL,
    supervisor_role text GENERATED ALWAYS AS ('SUPERVISOR'::text) STORED NOT NULL,
    held boolean GENERATED ALWAYS AS (true) STORED NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE institution_change (
    county_code text NOT NULL,
    id uuid NOT NULL,
    action text NOT NULL,
    effective_on date NOT NULL,
    from_id uuid NOT NULL,
    to_id uuid,
    basis_code text NOT NULL,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE institution_post (
    county_code text NOT NULL,
    id uuid NOT NULL,
    role text NOT NULL,
    holder_name text NOT NULL,
    appointed_on date NOT NULL,
    ended_on date,
    held boolean GENERATED ALWAYS AS ((ended_on IS NULL)) STORED NOT NULL,
    institution_id uuid NOT NULL,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE institution_review (
    county_code text NOT NULL,
    id uuid NOT NULL,
    reviewed_on date NOT NULL,
    valid_to date,
    compliant boolean NOT NULL,
    stations integer NOT NULL,
    leaders integer NOT NULL,
    supervisors integer NOT NULL,
    reason_zh text NOT NULL,
    reason_en text NOT NULL,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE joint_meeting (
    county_code text NOT NULL,
    id uuid NOT NULL,
    number text NOT NULL,
    title text NOT NULL,
    held_on date NOT NULL,
    member_units integer NOT NULL,
    township_code text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE key_site_coverage (
    county_code text NOT NULL,
    id uuid NOT NULL,
    field text NOT NULL,
    as_of date NOT NULL,
    sites integer NOT NULL,
    covered integer NOT NULL,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL,
    superseded_on date
);
CREATE TABLE mediation_case (
    county_code text NOT NULL,
    id uuid NOT NULL,
    number text NOT NULL,
    category text NOT NULL,
    complexity text NOT NULL,
    origin text NOT NULL,
    status text NOT NULL,
    outcome text,
    opened_on date NOT NULL,
    due_on date NOT NULL,
    closed_on date,
    amount numeric(16,2),
    parties integer NOT NULL,
    party_name text NOT NULL,
    judicially_confirmed boolean NOT NULL,
    fulfilled boolean,
    organization_id uuid NOT NULL,
    mediator_id uuid NOT NULL,
    township_code text NOT NULL,
    village_code text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL,
    on_time boolean GENERATED ALWAYS AS ((closed_on <= due_on)) STORED
);
CREATE TABLE mediation_organization (
    county_code text NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    established_on date NOT NULL,
    dissolved_on date,
    township_code text,
    village_code text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE mediator (
    county_code text NOT NULL,
    id uuid NOT NULL,
    number text NOT NULL,
    name text NOT NULL,
    phone text,
    full_time boolean NOT NULL,
    trained_on date,
    appointed_on date NOT NULL,
    left_on date,
    organization_id uuid NOT NULL,
    township_code text,
    village_code text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE meeting_decision (
    county_code text NOT NULL,
    id uuid NOT NULL,
    content text NOT NULL,
    decided_on date NOT NULL,
    due_on date NOT NULL,
    done_on date,
    meeting_id uuid NOT NULL,
    township_code text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL,
    on_time boolean GENERATED ALWAYS AS ((done_on <= due_on)) STORED,
    number text DEFAULT ('自编'::text || nextval('given_number'::regclass)) NOT NULL
);
CREATE TABLE milestone (
    county_code text NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    reach text NOT NULL,
    sub_item text NOT NULL,
    reached_on date,
    fact_code text NOT NULL,
    township_code text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE network_link (
    county_code text NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    tier text NOT NULL,
    required_from date NOT NULL,
    connected_on date,
    disconnected_on date,
    township_code text,
    village_code text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL,
    number text DEFAULT ('自编'::text || nextval('given_number'::regclass)) NOT NULL
);
CREATE TABLE officer_certificate (
    county_code text NOT NULL,
    id uuid NOT NULL,
    number text NOT NULL,
    trained_on date NOT NULL,
    issued_on date NOT NULL,
    valid_to date NOT NULL,
    officer_id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE officer_posting (
    county_code text NOT NULL,
    id uuid NOT NULL,
    posted_on date NOT NULL,
    ended_on date,
    officer_id uuid NOT NULL,
    brigade_id uuid,
    township_code text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE partner_key (
    county_code text NOT NULL,
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    prefix text NOT NULL,
    digest bytea NOT NULL,
    label text NOT NULL,
    cost_per_minute integer,
    documents text DEFAULT 'OFF'::text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    last_used_at timestamp with time zone,
    datasets text[]
);
CREATE TABLE people_matter (
    county_code text NOT NULL,
    id uuid NOT NULL,
    number integer NOT NULL,
    title text NOT NULL,
    year integer NOT NULL,
    listed_on date NOT NULL,
    due_on date NOT NULL,
    done_on date,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL,
    on_time boolean GENERATED ALWAYS AS ((done_on <= due_on)) STORED
);
CREATE TABLE personnel_funding (
    county_code text NOT NULL,
    id uuid NOT NULL,
    year integer NOT NULL,
    amount numeric(16,2) NOT NULL,
    previous_year integer,
    previous_amount numeric(16,2),
    change numeric(16,2) GENERATED ALWAYS AS ((amount - previous_amount)) STORED,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE petition_session (
    county_code text NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    held_on date NOT NULL,
    leader text NOT NULL,
    petitioners integer NOT NULL,
    matters integer NOT NULL,
    settled integer NOT NULL,
    township_code text NOT NULL,
    village_code text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE policy_document (
    county_code text NOT NULL,
    code text NOT NULL,
    title text NOT NULL,
    is_placeholder boolean NOT NULL,
    issuer text,
    number text,
    issued_on date,
    note text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE population_stat (
    county_code text NOT NULL,
    id uuid NOT NULL,
    year integer NOT NULL,
    basis text NOT NULL,
    persons integer NOT NULL,
    division_code text NOT NULL,
    township_code text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL,
    superseded_year integer
);
CREATE TABLE post_duty (
    county_code text NOT NULL,
    id uuid NOT NULL,
    post text NOT NULL,
    duty text NOT NULL,
    effective_from date NOT NULL,
    effective_to date,
    centre_id uuid NOT NULL,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE project (
    county_code text NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    status text NOT NULL,
    investment numeric(16,2),
    started_on date,
    completed_on date,
    township_code text,
    village_code text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE quality_finding (
    county_code text NOT NULL,
    id uuid NOT NULL,
    status text NOT NULL,
    entity text,
    record_id text,
    indicator text,
    month date,
    detail_zh text,
    detail_en text,
    found_on date NOT NULL,
    closed_on date,
    explanation text,
    rule_code text NOT NULL,
    township_code text,
    village_code text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE quality_rule (
    county_code text NOT NULL,
    code text NOT NULL,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    kind text NOT NULL,
    severity text NOT NULL,
    subject text,
    condition text,
    remedy_zh text,
    remedy_en text,
    active boolean DEFAULT true NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE record_change (
    county_code text NOT NULL,
    transaction xid8 NOT NULL,
    line integer NOT NULL,
    entity text NOT NULL,
    key text NOT NULL,
    version integer NOT NULL,
    action text NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    changed_by text NOT NULL,
    reason text,
    source text NOT NULL,
    before jsonb,
    after jsonb,
    import_id uuid,
    origin text
);
CREATE TABLE reform_task (
    county_code text NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    status text NOT NULL,
    planned_on date NOT NULL,
    due_on date NOT NULL,
    done_on date,
    evidence text,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE refresh_token (
    county_code text NOT NULL,
    digest bytea NOT NULL,
    session_id uuid NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone
);
CREATE TABLE reporting_duty (
    county_code text NOT NULL,
    id uuid NOT NULL,
    subject text NOT NULL,
    frequency text NOT NULL,
    grace_days integer DEFAULT 0 NOT NULL,
    township_code text,
    division_code text GENERATED ALWAYS AS (COALESCE(township_code, (county_code || '000000'::text))) STORED NOT NULL,
    effective_from date NOT NULL,
    effective_to date,
    basis text NOT NULL,
    note text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE reward_anchor (
    county_code text NOT NULL,
    id uuid NOT NULL,
    growth numeric(8,4) NOT NULL,
    award numeric(16,2) NOT NULL,
    proposed boolean NOT NULL,
    policy_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE reward_award (
    county_code text NOT NULL,
    id uuid NOT NULL,
    year integer NOT NULL,
    income numeric(16,2) NOT NULL,
    previous_income numeric(16,2),
    growth numeric(16,4),
    amount numeric(16,2) NOT NULL,
    status text NOT NULL,
    reason_zh text NOT NULL,
    reason_en text NOT NULL,
    decided_on date NOT NULL,
    policy_code text NOT NULL,
    ledger_id uuid NOT NULL,
    village_code text NOT NULL,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE reward_policy (
    county_code text NOT NULL,
    code text NOT NULL,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    method text NOT NULL,
    income_floor numeric(16,2) NOT NULL,
    round_to numeric(16,2) NOT NULL,
    proposed boolean NOT NULL,
    effective_from date,
    effective_to date,
    basis text NOT NULL,
    note text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE rollup_cell (
    county_code text NOT NULL,
    indicator text NOT NULL,
    division_code text NOT NULL,
    month date NOT NULL,
    numerator numeric NOT NULL,
    denominator numeric NOT NULL
);
CREATE TABLE rollup_delta (
    county_code text NOT NULL,
    batch uuid NOT NULL,
    line integer NOT NULL,
    indicator text NOT NULL,
    division_code text NOT NULL,
    month date NOT NULL,
    numerator numeric NOT NULL,
    denominator numeric NOT NULL
);
CREATE TABLE rollup_version (
    county_code text NOT NULL,
    version bigint NOT NULL
);
CREATE TABLE rural_road (
    county_code text NOT NULL,
    id uuid NOT NULL,
    code text NOT NULL,
    grade text NOT NULL,
    surface text NOT NULL,
    length_km numeric(8,3) NOT NULL,
    opened_on date NOT NULL,
    closed_on date,
    township_code text NOT NULL,
    village_code text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE saved_query (
    county_code text NOT NULL,
    id uuid NOT NULL,
    owner text NOT NULL,
    title text NOT NULL,
    document text NOT NULL,
    variables text NOT NULL,
    shared boolean NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE search_entry (
    county_code text NOT NULL,
    entity text NOT NULL,
    id uuid,
    code text,
    tokens text[] NOT NULL,
    text text NOT NULL,
    pinyin text NOT NULL,
    initials text NOT NULL
);
CREATE TABLE search_state (
    county_code text NOT NULL,
    entity text NOT NULL,
    digest text NOT NULL
);
CREATE TABLE secondment (
    county_code text NOT NULL,
    id uuid NOT NULL,
    cohort integer NOT NULL,
    host text NOT NULL,
    kind text NOT NULL,
    started_on date NOT NULL,
    ended_on date NOT NULL,
    staff_id uuid NOT NULL,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE service_catalogue (
    county_code text NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    published_on date NOT NULL,
    effective_from date NOT NULL,
    effective_to date,
    note text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE service_centre (
    county_code text NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    build_mode text NOT NULL,
    opened_on date NOT NULL,
    closed_on date,
    standardised_on date,
    windows integer NOT NULL,
    floor_area numeric(10,2),
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE service_commitment (
    county_code text NOT NULL,
    id uuid NOT NULL,
    years integer NOT NULL,
    recruited_on date NOT NULL,
    commit_until date NOT NULL,
    left_on date,
    in_post_until date GENERATED ALWAYS AS (COALESCE(left_on, 'infinity'::date)) STORED NOT NULL,
    ends_on date GENERATED ALWAYS AS (LEAST(commit_until, left_on)) STORED NOT NULL,
    expiring_from date GENERATED ALWAYS AS (((commit_until - 'P1Y'::interval))::date) STORED NOT NULL,
    override_reason text,
    override_document text,
    explanation_zh text NOT NULL,
    explanation_en text NOT NULL,
    staff_id uuid NOT NULL,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL,
    served_years integer GENERATED ALWAYS AS ((EXTRACT(year FROM age((left_on)::timestamp without time zone, (recruited_on)::timestamp without time zone)))::integer) STORED
);
CREATE TABLE service_item (
    county_code text NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    is_placeholder boolean NOT NULL,
    basic_code text,
    implementation_code text,
    type text NOT NULL,
    delegation text,
    exercise_level text NOT NULL,
    implementing_body text,
    handling_institution text,
    one_stop boolean NOT NULL,
    basic_public_service boolean NOT NULL,
    legal_basis text,
    audience text NOT NULL,
    handling_type text NOT NULL,
    statutory_days integer,
    promised_days integer,
    visits integer NOT NULL,
    charged boolean NOT NULL,
    acceptance_conditions text,
    materials text,
    flow_published_on date,
    valid_from date NOT NULL,
    valid_to date,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL,
    basis_code text
);
CREATE TABLE service_request (
    county_code text NOT NULL,
    id uuid NOT NULL,
    number text NOT NULL,
    status text NOT NULL,
    channel text NOT NULL,
    accepted_on date NOT NULL,
    due_on date NOT NULL,
    closed_on date,
    handled_level text NOT NULL,
    rating integer,
    applicant_name text NOT NULL,
    applicant_phone text,
    item_code text NOT NULL,
    township_code text NOT NULL,
    village_code text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL,
    on_time boolean GENERATED ALWAYS AS ((closed_on <= due_on)) STORED,
    handling_days integer GENERATED ALWAYS AS ((closed_on - accepted_on)) STORED
);
CREATE TABLE service_term_policy (
    county_code text NOT NULL,
    id uuid NOT NULL,
    years integer NOT NULL,
    effective_from date NOT NULL,
    effective_to date,
    basis text NOT NULL,
    note text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE session (
    county_code text NOT NULL,
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    started_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    end_reason text
);
CREATE TABLE share_reform (
    county_code text NOT NULL,
    id uuid NOT NULL,
    batch integer NOT NULL,
    started_on date NOT NULL,
    completed_on date,
    step text NOT NULL,
    net_assets numeric(16,2) NOT NULL,
    members integer NOT NULL,
    shares integer NOT NULL,
    village_code text NOT NULL,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE sign_in_act (
    county_code text NOT NULL,
    id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    act text NOT NULL,
    succeeded boolean NOT NULL,
    account_id uuid,
    role text,
    session_id uuid,
    address text NOT NULL,
    request_id text NOT NULL
);
CREATE TABLE sign_in_failure (
    county_code text NOT NULL,
    name_digest bytea NOT NULL,
    failures integer NOT NULL,
    last_at timestamp with time zone NOT NULL,
    locked_until timestamp with time zone
);
CREATE TABLE social_organization (
    county_code text NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    registered_on date NOT NULL,
    deregistered_on date,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE social_worker (
    county_code text NOT NULL,
    id uuid NOT NULL,
    number text NOT NULL,
    name text NOT NULL,
    grade text NOT NULL,
    registered_on date NOT NULL,
    left_on date,
    township_code text NOT NULL,
    village_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE society_linkage (
    county_code text NOT NULL,
    id uuid NOT NULL,
    topic text NOT NULL,
    started_on date NOT NULL,
    ended_on date,
    beneficiaries integer NOT NULL,
    organization_id uuid NOT NULL,
    worker_id uuid NOT NULL,
    township_code text NOT NULL,
    village_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE staff (
    county_code text NOT NULL,
    id uuid NOT NULL,
    number text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    post text NOT NULL,
    rank text NOT NULL,
    ranked_on date,
    recruited_on date NOT NULL,
    joined_on date NOT NULL,
    left_on date,
    in_post_until date GENERATED ALWAYS AS (COALESCE(left_on, 'infinity'::date)) STORED NOT NULL,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE star_community (
    county_code text NOT NULL,
    id uuid NOT NULL,
    year integer NOT NULL,
    stars integer NOT NULL,
    township_code text NOT NULL,
    village_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE star_subsidy (
    county_code text NOT NULL,
    id uuid NOT NULL,
    year integer NOT NULL,
    stars integer NOT NULL,
    cadres integer NOT NULL,
    base numeric(16,2) NOT NULL,
    rate numeric(5,2) NOT NULL,
    amount numeric(16,2) NOT NULL,
    explanation_zh text NOT NULL,
    explanation_en text NOT NULL,
    township_code text NOT NULL,
    village_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE star_subsidy_rule (
    county_code text NOT NULL,
    id uuid NOT NULL,
    stars integer NOT NULL,
    rate numeric(7,4) NOT NULL,
    effective_from date NOT NULL,
    effective_to date,
    basis text NOT NULL,
    note text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE system_integration (
    county_code text NOT NULL,
    id uuid NOT NULL,
    status text NOT NULL,
    planned_on date NOT NULL,
    integrated_on date,
    system_code text NOT NULL,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE toilet_survey (
    county_code text NOT NULL,
    id uuid NOT NULL,
    surveyed_on date NOT NULL,
    households integer NOT NULL,
    sanitary integer NOT NULL,
    township_code text NOT NULL,
    village_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL,
    superseded_on date
);
CREATE TABLE township_tile (
    county_code text NOT NULL,
    township_code text NOT NULL,
    tile_column integer NOT NULL,
    tile_row integer NOT NULL,
    source text NOT NULL,
    id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text
);
CREATE TABLE trusted_document (
    county_code text NOT NULL,
    key_id uuid NOT NULL,
    digest bytea NOT NULL,
    name text NOT NULL,
    body text NOT NULL,
    trusted_at timestamp with time zone NOT NULL
);
CREATE TABLE unification_check (
    county_code text NOT NULL,
    id uuid NOT NULL,
    criterion text NOT NULL,
    passed_on date,
    checked_on date NOT NULL,
    evidence text,
    centre_id uuid NOT NULL,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE village_cadre (
    county_code text NOT NULL,
    id uuid NOT NULL,
    number text NOT NULL,
    name text NOT NULL,
    post text NOT NULL,
    excellent_since date,
    appointed_on date NOT NULL,
    left_on date,
    township_code text NOT NULL,
    village_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE village_ledger (
    county_code text NOT NULL,
    id uuid NOT NULL,
    year integer NOT NULL,
    operating_income numeric(16,2) NOT NULL,
    contract_income numeric(16,2) NOT NULL,
    investment_income numeric(16,2) NOT NULL,
    subsidy_income numeric(16,2) NOT NULL,
    other_income numeric(16,2) NOT NULL,
    expense numeric(16,2) NOT NULL,
    operating_assets numeric(16,2) NOT NULL,
    non_operating_assets numeric(16,2) NOT NULL,
    resource_mu numeric(12,2) NOT NULL,
    closed boolean NOT NULL,
    village_code text NOT NULL,
    township_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE village_posting (
    county_code text NOT NULL,
    id uuid NOT NULL,
    number text NOT NULL,
    name text NOT NULL,
    recruited_on date NOT NULL,
    started_on date,
    due_on date,
    completed_on date,
    ended_on date,
    department_code text NOT NULL,
    township_code text,
    village_code text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE village_posting_policy (
    county_code text NOT NULL,
    id uuid NOT NULL,
    months integer NOT NULL,
    grace_days integer NOT NULL,
    effective_from date NOT NULL,
    effective_to date,
    basis text NOT NULL,
    note text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE volunteer (
    county_code text NOT NULL,
    id uuid NOT NULL,
    number text NOT NULL,
    name text NOT NULL,
    phone text,
    sex text NOT NULL,
    birth_year integer,
    registered_on date NOT NULL,
    organization_id uuid NOT NULL,
    township_code text,
    village_code text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE volunteer_brand (
    county_code text NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    description text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE volunteer_organization (
    county_code text NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    registered_on date NOT NULL,
    deregistered_on date,
    township_code text,
    village_code text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE volunteer_project (
    county_code text NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    field text NOT NULL,
    status text NOT NULL,
    started_on date NOT NULL,
    ended_on date,
    planned_participants integer NOT NULL,
    organization_id uuid NOT NULL,
    brand_id uuid,
    township_code text,
    village_code text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL,
    number text DEFAULT ('自编'::text || nextval('given_number'::regclass)) NOT NULL
);
CREATE TABLE volunteer_service_record (
    county_code text NOT NULL,
    id uuid NOT NULL,
    served_on date NOT NULL,
    hours numeric(7,1) NOT NULL,
    evaluation integer,
    volunteer_id uuid NOT NULL,
    project_id uuid NOT NULL,
    township_code text,
    village_code text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL,
    number text DEFAULT ('自编'::text || nextval('given_number'::regclass)) NOT NULL
);
CREATE TABLE volunteer_station (
    county_code text NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    opened_on date NOT NULL,
    closed_on date,
    township_code text NOT NULL,
    village_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL
);
CREATE TABLE women_loan (
    county_code text NOT NULL,
    id uuid NOT NULL,
    number text NOT NULL,
    borrower text NOT NULL,
    amount numeric(16,2) NOT NULL,
    purpose text NOT NULL,
    granted_on date NOT NULL,
    due_on date NOT NULL,
    repaid_on date,
    township_code text NOT NULL,
    village_code text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text,
    updated_by text,
    source text NOT NULL,
    on_time boolean GENERATED ALWAYS AS ((repaid_on <= due_on)) STORED
);
ALTER TABLE account ADD CONSTRAINT account_pkey PRIMARY KEY (county_code, id);
ALTER TABLE account ADD CONSTRAINT account_county_code_check CHECK ((county_code ~ '^\d{6}$'::text));
ALTER TABLE account ADD CONSTRAINT account_county_code_user_name_key UNIQUE (county_code, user_name);
ALTER TABLE account ADD CONSTRAINT account_display_name_check CHECK ((display_name <> ''::text));
ALTER TABLE account ADD CONSTRAINT account_password_hash_check CHECK ((password_hash ~~ '$argon2id$%'::text));
ALTER TABLE account ADD CONSTRAINT account_role_check CHECK ((role = ANY (ARRAY['LEADER'::text, 'ANALYST'::text, 'PARTNER'::text, 'CLERK'::text, 'ADMIN'::text])));
ALTER TABLE account ADD CONSTRAINT account_user_name_check CHECK ((user_name ~ '^[a-z][a-z0-9._-]{1,31}$'::text));
ALTER TABLE account ADD CONSTRAINT account_version_check CHECK ((version > 0));
ALTER TABLE account_township ADD CONSTRAINT account_township_pkey PRIMARY KEY (county_code, account_id, township_code);
ALTER TABLE account_township ADD CONSTRAINT account_township_check CHECK (((township_code ~ '^\d{9}000$'::text) AND ("left"(township_code, 6) = county_code)));
ALTER TABLE allocation_factor ADD CONSTRAINT allocation_factor_pkey PRIMARY KEY (county_code, id);
ALTER TABLE allocation_factor ADD CONSTRAINT allocation_factor_category_check CHECK ((category = ANY (ARRAY['ADMINISTRATION'::text, 'SOCIAL_MANAGEMENT'::text, 'VILLAGE_TOWN_MANAGEMENT'::text, 'AGRICULTURE'::text])));
ALTER TABLE allocation_factor ADD CONSTRAINT allocation_factor_county_code_policy_code_category_factor_key UNIQUE (county_code, policy_code, category, factor);
ALTER TABLE allocation_factor ADD CONSTRAINT allocation_factor_factor_check CHECK ((factor = ANY (ARRAY['ECONOMY'::text, 'POPULATION'::text, 'AREA'::text, 'VILLAGES'::text, 'BASE'::text])));
ALTER TABLE allocation_factor ADD CONSTRAINT allocation_factor_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE allocation_factor ADD CONSTRAINT allocation_factor_version_check CHECK ((version > 0));
ALTER TABLE allocation_factor ADD CONSTRAINT allocation_factor_weight_check CHECK (((weight > (0)::numeric) AND (weight <= (1)::numeric)));
ALTER TABLE allocation_measure ADD CONSTRAINT allocation_measure_pkey PRIMARY KEY (county_code, id);
ALTER TABLE allocation_measure ADD CONSTRAINT allocation_measure_county_code_year_factor_township_code_key UNIQUE (county_code, year, factor, township_code);
ALTER TABLE allocation_measure ADD CONSTRAINT allocation_measure_factor_check CHECK ((factor = ANY (ARRAY['ECONOMY'::text, 'POPULATION'::text, 'AREA'::text, 'VILLAGES'::text, 'BASE'::text])));
ALTER TABLE allocation_measure ADD CONSTRAINT allocation_measure_no_base CHECK ((factor <> 'BASE'::text));
ALTER TABLE allocation_measure ADD CONSTRAINT allocation_measure_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE allocation_measure ADD CONSTRAINT allocation_measure_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE allocation_measure ADD CONSTRAINT allocation_measure_value_check CHECK ((value >= (0)::numeric));
ALTER TABLE allocation_measure ADD CONSTRAINT allocation_measure_version_check CHECK ((version > 0));
ALTER TABLE allocation_measure ADD CONSTRAINT allocation_measure_year_check CHECK (((year >= 1949) AND (year <= 2100)));
ALTER TABLE allocation_policy ADD CONSTRAINT allocation_policy_pkey PRIMARY KEY (county_code, code);
ALTER TABLE allocation_policy ADD CONSTRAINT allocation_policy_basis_check CHECK ((basis <> ''::text));
ALTER TABLE allocation_policy ADD CONSTRAINT allocation_policy_code_check CHECK ((code <> ''::text));
ALTER TABLE allocation_policy ADD CONSTRAINT allocation_policy_effective_from_check CHECK (((EXTRACT(month FROM effective_from) = (1)::numeric) AND (EXTRACT(day FROM effective_from) = (1)::numeric)));
ALTER TABLE allocation_policy ADD CONSTRAINT allocation_policy_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE allocation_policy ADD CONSTRAINT allocation_policy_start UNIQUE (county_code, effective_from);
ALTER TABLE allocation_policy ADD CONSTRAINT allocation_policy_term CHECK ((effective_to > effective_from));
ALTER TABLE allocation_policy ADD CONSTRAINT allocation_policy_version_check CHECK ((version > 0));
ALTER TABLE allocation_pool ADD CONSTRAINT allocation_pool_pkey PRIMARY KEY (county_code, id);
ALTER TABLE allocation_pool ADD CONSTRAINT allocation_pool_amount_check CHECK (((amount >= (0)::numeric) AND (amount = trunc(amount))));
ALTER TABLE allocation_pool ADD CONSTRAINT allocation_pool_category_check CHECK ((category = ANY (ARRAY['ADMINISTRATION'::text, 'SOCIAL_MANAGEMENT'::text, 'VILLAGE_TOWN_MANAGEMENT'::text, 'AGRICULTURE'::text])));
ALTER TABLE allocation_pool ADD CONSTRAINT allocation_pool_county_code_year_category_key UNIQUE (county_code, year, category);
ALTER TABLE allocation_pool ADD CONSTRAINT allocation_pool_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE allocation_pool ADD CONSTRAINT allocation_pool_version_check CHECK ((version > 0));
ALTER TABLE allocation_pool ADD CONSTRAINT allocation_pool_year_check CHECK (((year >= 1949) AND (year <= 2100)));
ALTER TABLE allowance_payment ADD CONSTRAINT allowance_payment_pkey PRIMARY KEY (county_code, id);
ALTER TABLE allowance_payment ADD CONSTRAINT allowance_payment_county_code_township_code_kind_month_key UNIQUE (county_code, township_code, kind, month);
ALTER TABLE allowance_payment ADD CONSTRAINT allowance_payment_due_check CHECK ((due >= (0)::numeric));
ALTER TABLE allowance_payment ADD CONSTRAINT allowance_payment_in_full CHECK ((paid <= due));
ALTER TABLE allowance_payment ADD CONSTRAINT allowance_payment_kind_check CHECK ((kind = ANY (ARRAY['TOWNSHIP_WORK'::text, 'GROUP_LEADER'::text, 'WOMEN_GROUP_LEADER'::text])));
ALTER TABLE allowance_payment ADD CONSTRAINT allowance_payment_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric));
ALTER TABLE allowance_payment ADD CONSTRAINT allowance_payment_paid_check CHECK ((paid >= (0)::numeric));
ALTER TABLE allowance_payment ADD CONSTRAINT allowance_payment_recipients_check CHECK ((recipients >= 0));
ALTER TABLE allowance_payment ADD CONSTRAINT allowance_payment_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE allowance_payment ADD CONSTRAINT allowance_payment_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE allowance_payment ADD CONSTRAINT allowance_payment_version_check CHECK ((version > 0));
ALTER TABLE appeal ADD CONSTRAINT appeal_pkey PRIMARY KEY (county_code, id);
ALTER TABLE appeal ADD CONSTRAINT appeal_category_check CHECK ((category = ANY (ARRAY['LIVELIHOOD'::text, 'INFRASTRUCTURE'::text, 'ENVIRONMENT'::text, 'LAND'::text, 'AGRICULTURE'::text, 'PUBLIC_SECURITY'::text, 'VILLAGE_AFFAIRS'::text, 'OTHER'::text])));
ALTER TABLE appeal ADD CONSTRAINT appeal_channel_check CHECK ((channel = ANY (ARRAY['WEBSITE'::text, 'WECHAT'::text, 'APP'::text, 'HOTLINE'::text, 'LETTER'::text, 'VISIT'::text, 'RECEPTION'::text])));
ALTER TABLE appeal ADD CONSTRAINT appeal_check CHECK ((due_on >= received_on));
ALTER TABLE appeal ADD CONSTRAINT appeal_check1 CHECK ((closed_on >= received_on));
ALTER TABLE appeal ADD CONSTRAINT appeal_closed CHECK (((status = ANY (ARRAY['CLOSED'::text, 'RETURNED'::text])) = (closed_on IS NOT NULL)));
ALTER TABLE appeal ADD CONSTRAINT appeal_county_code_number_key UNIQUE (county_code, number);
ALTER TABLE appeal ADD CONSTRAINT appeal_first_receiver_check CHECK ((first_receiver <> ''::text));
ALTER TABLE appeal ADD CONSTRAINT appeal_number_check CHECK ((number <> ''::text));
ALTER TABLE appeal ADD CONSTRAINT appeal_petitioner_check CHECK ((petitioner <> ''::text));
ALTER TABLE appeal ADD CONSTRAINT appeal_rated_when_closed CHECK (((rating IS NULL) OR (status = 'CLOSED'::text)));
ALTER TABLE appeal ADD CONSTRAINT appeal_rating_check CHECK (((rating >= 1) AND (rating <= 5)));
ALTER TABLE appeal ADD CONSTRAINT appeal_solved_when_closed CHECK (((status = 'CLOSED'::text) = (solved IS NOT NULL)));
ALTER TABLE appeal ADD CONSTRAINT appeal_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE appeal ADD CONSTRAINT appeal_status_check CHECK ((status = ANY (ARRAY['ACCEPTED'::text, 'ASSIGNED'::text, 'IN_PROGRESS'::text, 'CLOSED'::text, 'RETURNED'::text])));
ALTER TABLE appeal ADD CONSTRAINT appeal_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE appeal ADD CONSTRAINT appeal_version_check CHECK ((version > 0));
ALTER TABLE appeal ADD CONSTRAINT appeal_village CHECK (("left"(village_code, 9) = "left"(township_code, 9)));
ALTER TABLE appeal ADD CONSTRAINT appeal_worry_check CHECK ((worry = ANY (ARRAY['ANNOYANCE'::text, 'WORRY'::text, 'GRIEVANCE'::text])));
ALTER TABLE appeal_step ADD CONSTRAINT appeal_step_pkey PRIMARY KEY (county_code, id);
ALTER TABLE appeal_step ADD CONSTRAINT appeal_step_county_code_appeal_id_ordinal_key UNIQUE (county_code, appeal_id, ordinal);
ALTER TABLE appeal_step ADD CONSTRAINT appeal_step_kind_check CHECK ((kind = ANY (ARRAY['ACCEPTED'::text, 'ASSIGNED'::text, 'HANDLED'::text, 'ANSWERED'::text, 'RATED'::text, 'CLOSED'::text, 'RETURNED'::text])));
ALTER TABLE appeal_step ADD CONSTRAINT appeal_step_ordinal_check CHECK ((ordinal > 0));
ALTER TABLE appeal_step ADD CONSTRAINT appeal_step_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE appeal_step ADD CONSTRAINT appeal_step_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE appeal_step ADD CONSTRAINT appeal_step_version_check CHECK ((version > 0));
ALTER TABLE budget_allocation ADD CONSTRAINT budget_allocation_pkey PRIMARY KEY (county_code, id);
ALTER TABLE budget_allocation ADD CONSTRAINT budget_allocation_adjusted_check CHECK ((adjusted >= (0)::numeric));
ALTER TABLE budget_allocation ADD CONSTRAINT budget_allocation_category_check CHECK ((category = ANY (ARRAY['ADMINISTRATION'::text, 'SOCIAL_MANAGEMENT'::text, 'VILLAGE_TOWN_MANAGEMENT'::text, 'AGRICULTURE'::text])));
ALTER TABLE budget_allocation ADD CONSTRAINT budget_allocation_county_code_package_id_category_key UNIQUE (county_code, package_id, category);
ALTER TABLE budget_allocation ADD CONSTRAINT budget_allocation_original_check CHECK ((original >= (0)::numeric));
ALTER TABLE budget_allocation ADD CONSTRAINT budget_allocation_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE budget_allocation ADD CONSTRAINT budget_allocation_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE budget_allocation ADD CONSTRAINT budget_allocation_version_check CHECK ((version > 0));
ALTER TABLE budget_allocation ADD CONSTRAINT budget_allocation_year_check CHECK (((year >= 1949) AND (year <= 2100)));
ALTER TABLE budget_expenditure ADD CONSTRAINT budget_expenditure_pkey PRIMARY KEY (county_code, id);
ALTER TABLE budget_expenditure ADD CONSTRAINT budget_expenditure_amount_check CHECK ((amount > (0)::numeric));
ALTER TABLE budget_expenditure ADD CONSTRAINT budget_expenditure_business_key UNIQUE (county_code, number);
ALTER TABLE budget_expenditure ADD CONSTRAINT budget_expenditure_category_check CHECK ((category = ANY (ARRAY['ADMINISTRATION'::text, 'SOCIAL_MANAGEMENT'::text, 'VILLAGE_TOWN_MANAGEMENT'::text, 'AGRICULTURE'::text])));
ALTER TABLE budget_expenditure ADD CONSTRAINT budget_expenditure_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE budget_expenditure ADD CONSTRAINT budget_expenditure_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE budget_expenditure ADD CONSTRAINT budget_expenditure_version_check CHECK ((version > 0));
ALTER TABLE budget_package ADD CONSTRAINT budget_package_pkey PRIMARY KEY (county_code, id);
ALTER TABLE budget_package ADD CONSTRAINT budget_package_county_code_township_code_year_key UNIQUE (county_code, township_code, year);
ALTER TABLE budget_package ADD CONSTRAINT budget_package_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE budget_package ADD CONSTRAINT budget_package_total_check CHECK ((total >= (0)::numeric));
ALTER TABLE budget_package ADD CONSTRAINT budget_package_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE budget_package ADD CONSTRAINT budget_package_version_check CHECK ((version > 0));
ALTER TABLE budget_package ADD CONSTRAINT budget_package_year_check CHECK (((year >= 1949) AND (year <= 2100)));
ALTER TABLE budget_transfer ADD CONSTRAINT budget_transfer_pkey PRIMARY KEY (county_code, id);
ALTER TABLE budget_transfer ADD CONSTRAINT budget_transfer_amount_check CHECK ((amount > (0)::numeric));
ALTER TABLE budget_transfer ADD CONSTRAINT budget_transfer_business_key UNIQUE (county_code, number);
ALTER TABLE budget_transfer ADD CONSTRAINT budget_transfer_from_category_check CHECK ((from_category = ANY (ARRAY['ADMINISTRATION'::text, 'SOCIAL_MANAGEMENT'::text, 'VILLAGE_TOWN_MANAGEMENT'::text, 'AGRICULTURE'::text])));
ALTER TABLE budget_transfer ADD CONSTRAINT budget_transfer_moves CHECK ((from_category <> to_category));
ALTER TABLE budget_transfer ADD CONSTRAINT budget_transfer_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE budget_transfer ADD CONSTRAINT budget_transfer_to_category_check CHECK ((to_category = ANY (ARRAY['ADMINISTRATION'::text, 'SOCIAL_MANAGEMENT'::text, 'VILLAGE_TOWN_MANAGEMENT'::text, 'AGRICULTURE'::text])));
ALTER TABLE budget_transfer ADD CONSTRAINT budget_transfer_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE budget_transfer ADD CONSTRAINT budget_transfer_version_check CHECK ((version > 0));
ALTER TABLE cadre_contact ADD CONSTRAINT cadre_contact_pkey PRIMARY KEY (county_code, id);
ALTER TABLE cadre_contact ADD CONSTRAINT cadre_contact_business_key UNIQUE (county_code, village_code, started_on);
ALTER TABLE cadre_contact ADD CONSTRAINT cadre_contact_cadre_check CHECK ((cadre <> ''::text));
ALTER TABLE cadre_contact ADD CONSTRAINT cadre_contact_check CHECK ((ended_on > started_on));
ALTER TABLE cadre_contact ADD CONSTRAINT cadre_contact_counted CHECK (((counted_from <= started_on) AND (superseded_on >= counted_from)));
ALTER TABLE cadre_contact ADD CONSTRAINT cadre_contact_households_check CHECK ((households >= 0));
ALTER TABLE cadre_contact ADD CONSTRAINT cadre_contact_share CHECK ((households <= village_households));
ALTER TABLE cadre_contact ADD CONSTRAINT cadre_contact_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE cadre_contact ADD CONSTRAINT cadre_contact_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE cadre_contact ADD CONSTRAINT cadre_contact_version_check CHECK ((version > 0));
ALTER TABLE cadre_contact ADD CONSTRAINT cadre_contact_village CHECK (("left"(village_code, 9) = "left"(township_code, 9)));
ALTER TABLE cadre_contact ADD CONSTRAINT cadre_contact_village_households_check CHECK ((village_households > 0));
ALTER TABLE cadre_insurance ADD CONSTRAINT cadre_insurance_pkey PRIMARY KEY (county_code, id);
ALTER TABLE cadre_insurance ADD CONSTRAINT cadre_insurance_check CHECK ((insured_to > insured_from));
ALTER TABLE cadre_insurance ADD CONSTRAINT cadre_insurance_county_code_cadre_id_year_key UNIQUE (county_code, cadre_id, year);
ALTER TABLE cadre_insurance ADD CONSTRAINT cadre_insurance_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE cadre_insurance ADD CONSTRAINT cadre_insurance_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE cadre_insurance ADD CONSTRAINT cadre_insurance_version_check CHECK ((version > 0));
ALTER TABLE cadre_insurance ADD CONSTRAINT cadre_insurance_year_check CHECK (((year >= 2000) AND (year <= 2100)));
ALTER TABLE cadre_training ADD CONSTRAINT cadre_training_pkey PRIMARY KEY (county_code, id);
ALTER TABLE cadre_training ADD CONSTRAINT cadre_training_check CHECK ((EXTRACT(year FROM due_on) = (year)::numeric));
ALTER TABLE cadre_training ADD CONSTRAINT cadre_training_county_code_cadre_id_year_key UNIQUE (county_code, cadre_id, year);
ALTER TABLE cadre_training ADD CONSTRAINT cadre_training_course_check CHECK ((course <> ''::text));
ALTER TABLE cadre_training ADD CONSTRAINT cadre_training_hours_check CHECK ((hours > (0)::numeric));
ALTER TABLE cadre_training ADD CONSTRAINT cadre_training_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE cadre_training ADD CONSTRAINT cadre_training_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE cadre_training ADD CONSTRAINT cadre_training_version_check CHECK ((version > 0));
ALTER TABLE cadre_training ADD CONSTRAINT cadre_training_year_check CHECK (((year >= 2000) AND (year <= 2100)));
ALTER TABLE campaign ADD CONSTRAINT campaign_pkey PRIMARY KEY (county_code, code);
ALTER TABLE campaign ADD CONSTRAINT campaign_code_check CHECK ((code <> ''::text));
ALTER TABLE campaign ADD CONSTRAINT campaign_kind_check CHECK ((kind = ANY (ARRAY['PARTY_ORGANISATIONS'::text, 'STAR_COMMUNITY'::text, 'MASS_ORGANISATIONS'::text, 'HUNDRED_MATTERS'::text, 'OTHER'::text])));
ALTER TABLE campaign ADD CONSTRAINT campaign_name_check CHECK ((name <> ''::text));
ALTER TABLE campaign ADD CONSTRAINT campaign_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE campaign ADD CONSTRAINT campaign_version_check CHECK ((version > 0));
ALTER TABLE capability_policy ADD CONSTRAINT capability_policy_pkey PRIMARY KEY (county_code, code);
ALTER TABLE capability_policy ADD CONSTRAINT capability_policy_basis_check CHECK ((basis_zh <> ''::text));
ALTER TABLE capability_policy ADD CONSTRAINT capability_policy_cap_check CHECK ((cap >= (100)::numeric));
ALTER TABLE capability_policy ADD CONSTRAINT capability_policy_code_check CHECK ((code <> ''::text));
ALTER TABLE capability_policy ADD CONSTRAINT capability_policy_min_coverage_check CHECK (((min_coverage >= (0)::numeric) AND (min_coverage <= (1)::numeric)));
ALTER TABLE capability_policy ADD CONSTRAINT capability_policy_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE capability_policy ADD CONSTRAINT capability_policy_start UNIQUE (county_code, effective_from);
ALTER TABLE capability_policy ADD CONSTRAINT capability_policy_term CHECK ((effective_to > effective_from));
ALTER TABLE capability_policy ADD CONSTRAINT capability_policy_version_check CHECK ((version > 0));
ALTER TABLE capability_weight ADD CONSTRAINT capability_weight_pkey PRIMARY KEY (county_code, id);
ALTER TABLE capability_weight ADD CONSTRAINT capability_weight_county_code_policy_code_indicator_key UNIQUE (county_code, policy_code, indicator);
ALTER TABLE capability_weight ADD CONSTRAINT capability_weight_dimension_check CHECK ((dimension = ANY (ARRAY['FUNCTION'::text, 'ORDER'::text, 'GUARANTEE'::text, 'EFFICIENCY'::text, 'SATISFACTION'::text])));
ALTER TABLE capability_weight ADD CONSTRAINT capability_weight_indicator_check CHECK ((indicator ~ '^[A-Z][A-Z0-9_]+$'::text));
ALTER TABLE capability_weight ADD CONSTRAINT capability_weight_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE capability_weight ADD CONSTRAINT capability_weight_version_check CHECK ((version > 0));
ALTER TABLE capability_weight ADD CONSTRAINT capability_weight_weight_check CHECK ((weight > (0)::numeric));
ALTER TABLE capacity_assessment ADD CONSTRAINT capacity_assessment_pkey PRIMARY KEY (county_code, id);
ALTER TABLE capacity_assessment ADD CONSTRAINT capacity_assessment_conclusion CHECK ((conclusion =
CASE
    WHEN ((((staffing + skills) + facilities) + performance) >= (80)::numeric) THEN 'CAPABLE'::text
    WHEN ((((staffing + skills) + facilities) + performance) >= (60)::numeric) THEN 'CONDITIONAL'::text
    ELSE 'INCAPABLE'::text
END));
ALTER TABLE capacity_assessment ADD CONSTRAINT capacity_assessment_conclusion_check CHECK ((conclusion = ANY (ARRAY['CAPABLE'::text, 'CONDITIONAL'::text, 'INCAPABLE'::text])));
ALTER TABLE capacity_assessment ADD CONSTRAINT capacity_assessment_county_code_township_code_year_key UNIQUE (county_code, township_code, year);
ALTER TABLE capacity_assessment ADD CONSTRAINT capacity_assessment_facilities_check CHECK (((facilities >= (0)::numeric) AND (facilities <= (25)::numeric)));
ALTER TABLE capacity_assessment ADD CONSTRAINT capacity_assessment_performance_check CHECK (((performance >= (0)::numeric) AND (performance <= (25)::numeric)));
ALTER TABLE capacity_assessment ADD CONSTRAINT capacity_assessment_skills_check CHECK (((skills >= (0)::numeric) AND (skills <= (25)::numeric)));
ALTER TABLE capacity_assessment ADD CONSTRAINT capacity_assessment_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE capacity_assessment ADD CONSTRAINT capacity_assessment_staffing_check CHECK (((staffing >= (0)::numeric) AND (staffing <= (25)::numeric)));
ALTER TABLE capacity_assessment ADD CONSTRAINT capacity_assessment_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE capacity_assessment ADD CONSTRAINT capacity_assessment_version_check CHECK ((version > 0));
ALTER TABLE capacity_assessment ADD CONSTRAINT capacity_assessment_year CHECK ((EXTRACT(year FROM assessed_on) >= (year)::numeric));
ALTER TABLE capacity_assessment ADD CONSTRAINT capacity_assessment_year_check CHECK (((year >= 1949) AND (year <= 2100)));
ALTER TABLE catalogue_entry ADD CONSTRAINT catalogue_entry_pkey PRIMARY KEY (county_code, id);
ALTER TABLE catalogue_entry ADD CONSTRAINT catalogue_entry_action_check CHECK ((action = ANY (ARRAY['ADDED'::text, 'KEPT'::text, 'CHANGED'::text])));
ALTER TABLE catalogue_entry ADD CONSTRAINT catalogue_entry_county_code_catalogue_id_item_code_key UNIQUE (county_code, catalogue_id, item_code);
ALTER TABLE catalogue_entry ADD CONSTRAINT catalogue_entry_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE catalogue_entry ADD CONSTRAINT catalogue_entry_unified_name_check CHECK ((unified_name <> ''::text));
ALTER TABLE catalogue_entry ADD CONSTRAINT catalogue_entry_version_check CHECK ((version > 0));
ALTER TABLE consultation ADD CONSTRAINT consultation_pkey PRIMARY KEY (county_code, id);
ALTER TABLE consultation ADD CONSTRAINT consultation_business_key UNIQUE (county_code, village_code, held_on, topic);
ALTER TABLE consultation ADD CONSTRAINT consultation_check CHECK ((adopted_on >= held_on));
ALTER TABLE consultation ADD CONSTRAINT consultation_participants_check CHECK ((participants > 0));
ALTER TABLE consultation ADD CONSTRAINT consultation_result_check CHECK ((result = ANY (ARRAY['AGREED'::text, 'PARTLY'::text, 'NOT_AGREED'::text])));
ALTER TABLE consultation ADD CONSTRAINT consultation_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE consultation ADD CONSTRAINT consultation_topic_check CHECK ((topic <> ''::text));
ALTER TABLE consultation ADD CONSTRAINT consultation_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE consultation ADD CONSTRAINT consultation_version_check CHECK ((version > 0));
ALTER TABLE consultation ADD CONSTRAINT consultation_village CHECK (("left"(village_code, 9) = "left"(township_code, 9)));
ALTER TABLE county ADD CONSTRAINT county_pkey PRIMARY KEY (county_code);
ALTER TABLE county ADD CONSTRAINT county_check CHECK ((data_through >= data_from));
ALTER TABLE county ADD CONSTRAINT county_county_code_check CHECK ((county_code ~ '^\d{6}$'::text));
ALTER TABLE county_power ADD CONSTRAINT county_power_pkey PRIMARY KEY (county_code, id);
ALTER TABLE county_power ADD CONSTRAINT county_power_business_key UNIQUE (county_code, township_code, field, valid_from);
ALTER TABLE county_power ADD CONSTRAINT county_power_check CHECK ((valid_to > valid_from));
ALTER TABLE county_power ADD CONSTRAINT county_power_field_check CHECK ((field = ANY (ARRAY['SOCIAL_MGMT'::text, 'WORK_SAFETY'::text, 'ENVIRONMENT'::text, 'RESOURCE_USE'::text, 'PROJECT_INVESTMENT'::text])));
ALTER TABLE county_power ADD CONSTRAINT county_power_name_check CHECK ((name <> ''::text));
ALTER TABLE county_power ADD CONSTRAINT county_power_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE county_power ADD CONSTRAINT county_power_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE county_power ADD CONSTRAINT county_power_version_check CHECK ((version > 0));
ALTER TABLE crime_report ADD CONSTRAINT crime_report_pkey PRIMARY KEY (county_code, id);
ALTER TABLE crime_report ADD CONSTRAINT crime_report_business_key UNIQUE NULLS NOT DISTINCT (county_code, period, township_code);
ALTER TABLE crime_report ADD CONSTRAINT crime_report_cases_check CHECK ((cases >= 0));
ALTER TABLE crime_report ADD CONSTRAINT crime_report_period_check CHECK ((period <> ''::text));
ALTER TABLE crime_report ADD CONSTRAINT crime_report_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE crime_report ADD CONSTRAINT crime_report_statement_check CHECK ((statement <> ''::text));
ALTER TABLE crime_report ADD CONSTRAINT crime_report_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE crime_report ADD CONSTRAINT crime_report_version_check CHECK ((version > 0));
ALTER TABLE data_export ADD CONSTRAINT data_export_pkey PRIMARY KEY (county_code, id);
ALTER TABLE data_export ADD CONSTRAINT data_export_deleted CHECK (((deleted_by IS NULL) = (deleted_at IS NULL)));
ALTER TABLE data_export ADD CONSTRAINT data_export_digest_check CHECK ((octet_length(digest) = 32));
ALTER TABLE data_export ADD CONSTRAINT data_export_done CHECK (((status <> ALL (ARRAY['DONE'::text, 'EXPIRED'::text])) OR ((digest IS NOT NULL) AND (size IS NOT NULL) AND (finished_at IS NOT NULL))));
ALTER TABLE data_export ADD CONSTRAINT data_export_encoding_check CHECK ((encoding = ANY (ARRAY['utf-8'::text, 'gb18030'::text])));
ALTER TABLE data_export ADD CONSTRAINT data_export_failed CHECK (((status = 'FAILED'::text) = (error IS NOT NULL)));
ALTER TABLE data_export ADD CONSTRAINT data_export_format_check CHECK ((format = ANY (ARRAY['xlsx'::text, 'csv'::text, 'ndjson'::text])));
ALTER TABLE data_export ADD CONSTRAINT data_export_rows_all_check CHECK ((rows_all >= 0));
ALTER TABLE data_export ADD CONSTRAINT data_export_rows_done_check CHECK ((rows_done >= 0));
ALTER TABLE data_export ADD CONSTRAINT data_export_size_check CHECK ((size >= 0));
ALTER TABLE data_export ADD CONSTRAINT data_export_status_check CHECK ((status = ANY (ARRAY['QUEUED'::text, 'RUNNING'::text, 'DONE'::text, 'FAILED'::text, 'EXPIRED'::text])));
ALTER TABLE data_import ADD CONSTRAINT data_import_pkey PRIMARY KEY (county_code, id);
ALTER TABLE data_import ADD CONSTRAINT data_import_committed CHECK ((((status = 'CHECKED'::text) = (committed_at IS NULL)) AND ((committed_by IS NULL) = (committed_at IS NULL))));
ALTER TABLE data_import ADD CONSTRAINT data_import_content CHECK (((content IS NULL) OR (status = 'CHECKED'::text)));
ALTER TABLE data_import ADD CONSTRAINT data_import_digest_check CHECK ((octet_length(digest) = 32));
ALTER TABLE data_import ADD CONSTRAINT data_import_file_name_check CHECK ((file_name <> ''::text));
ALTER TABLE data_import ADD CONSTRAINT data_import_size_check CHECK ((size >= 0));
ALTER TABLE data_import ADD CONSTRAINT data_import_status_check CHECK ((status = ANY (ARRAY['CHECKED'::text, 'COMMITTED'::text, 'UNDONE'::text])));
ALTER TABLE data_import ADD CONSTRAINT data_import_undone CHECK ((((status = 'UNDONE'::text) = (undone_at IS NOT NULL)) AND ((undone_by IS NULL) = (undone_at IS NULL))));
ALTER TABLE debt_balance ADD CONSTRAINT debt_balance_pkey PRIMARY KEY (county_code, id);
ALTER TABLE debt_balance ADD CONSTRAINT debt_balance_balance_check CHECK ((balance >= (0)::numeric));
ALTER TABLE debt_balance ADD CONSTRAINT debt_balance_chain CHECK (
CASE sequence
    WHEN 1 THEN ((previous_sequence IS NULL) AND (previous_as_of IS NULL) AND (previous_balance IS NULL))
    ELSE ((previous_sequence IS NOT NULL) AND (previous_sequence = (sequence - 1)) AND (previous_as_of IS NOT NULL) AND (previous_balance IS NOT NULL))
END);
ALTER TABLE debt_balance ADD CONSTRAINT debt_balance_change CHECK ((change = (balance - COALESCE(previous_balance, (0)::numeric))));
ALTER TABLE debt_balance ADD CONSTRAINT debt_balance_county_code_instrument_id_sequence_key UNIQUE (county_code, instrument_id, sequence);
ALTER TABLE debt_balance ADD CONSTRAINT debt_balance_link UNIQUE (county_code, instrument_id, sequence, as_of, balance);
ALTER TABLE debt_balance ADD CONSTRAINT debt_balance_sequence_check CHECK ((sequence > 0));
ALTER TABLE debt_balance ADD CONSTRAINT debt_balance_shrinks CHECK (((balance <= previous_balance) AND (as_of > previous_as_of)));
ALTER TABLE debt_balance ADD CONSTRAINT debt_balance_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE debt_balance ADD CONSTRAINT debt_balance_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE debt_balance ADD CONSTRAINT debt_balance_version_check CHECK ((version > 0));
ALTER TABLE debt_instrument ADD CONSTRAINT debt_instrument_pkey PRIMARY KEY (county_code, id);
ALTER TABLE debt_instrument ADD CONSTRAINT debt_instrument_county_code_number_key UNIQUE (county_code, number);
ALTER TABLE debt_instrument ADD CONSTRAINT debt_instrument_debtor CHECK (((debtor = 'TOWNSHIP'::text) = (township_code IS NOT NULL)));
ALTER TABLE debt_instrument ADD CONSTRAINT debt_instrument_debtor_check CHECK ((debtor = ANY (ARRAY['DISTRICT'::text, 'TOWNSHIP'::text])));
ALTER TABLE debt_instrument ADD CONSTRAINT debt_instrument_kind_check CHECK ((kind = ANY (ARRAY['NEW'::text, 'LEGACY'::text])));
ALTER TABLE debt_instrument ADD CONSTRAINT debt_instrument_legacy_old CHECK (((kind = 'NEW'::text) OR (incurred_on < '2018-01-01'::date)));
ALTER TABLE debt_instrument ADD CONSTRAINT debt_instrument_number_check CHECK ((number <> ''::text));
ALTER TABLE debt_instrument ADD CONSTRAINT debt_instrument_principal_check CHECK ((principal > (0)::numeric));
ALTER TABLE debt_instrument ADD CONSTRAINT debt_instrument_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE debt_instrument ADD CONSTRAINT debt_instrument_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE debt_instrument ADD CONSTRAINT debt_instrument_township_never_new CHECK ((NOT ((debtor = 'TOWNSHIP'::text) AND (kind = 'NEW'::text))));
ALTER TABLE debt_instrument ADD CONSTRAINT debt_instrument_version_check CHECK ((version > 0));
ALTER TABLE delegation_event ADD CONSTRAINT delegation_event_pkey PRIMARY KEY (county_code, id);
ALTER TABLE delegation_event ADD CONSTRAINT delegation_event_county_code_item_code_township_code_effect_key UNIQUE (county_code, item_code, township_code, effective_on);
ALTER TABLE delegation_event ADD CONSTRAINT delegation_event_kind_check CHECK ((kind = ANY (ARRAY['GRANTED'::text, 'SUSPENDED'::text, 'RESUMED'::text, 'RECALLED'::text])));
ALTER TABLE delegation_event ADD CONSTRAINT delegation_event_reason CHECK (((kind <> ALL (ARRAY['SUSPENDED'::text, 'RECALLED'::text])) OR (reason <> ''::text)));
ALTER TABLE delegation_event ADD CONSTRAINT delegation_event_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE delegation_event ADD CONSTRAINT delegation_event_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE delegation_event ADD CONSTRAINT delegation_event_version_check CHECK ((version > 0));
ALTER TABLE delegation_grant ADD CONSTRAINT delegation_grant_pkey PRIMARY KEY (county_code, id);
ALTER TABLE delegation_grant ADD CONSTRAINT delegation_grant_check CHECK ((valid_to > valid_from));
ALTER TABLE delegation_grant ADD CONSTRAINT delegation_grant_county_code_id_item_code_township_code_key UNIQUE (county_code, id, item_code, township_code);
ALTER TABLE delegation_grant ADD CONSTRAINT delegation_grant_county_code_item_code_township_code_valid__key UNIQUE (county_code, item_code, township_code, valid_from);
ALTER TABLE delegation_grant ADD CONSTRAINT delegation_grant_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE delegation_grant ADD CONSTRAINT delegation_grant_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE delegation_grant ADD CONSTRAINT delegation_grant_version_check CHECK ((version > 0));
ALTER TABLE demo_load ADD CONSTRAINT demo_load_pkey PRIMARY KEY (county_code, table_name);
ALTER TABLE department ADD CONSTRAINT department_pkey PRIMARY KEY (county_code, code);
ALTER TABLE department ADD CONSTRAINT department_check CHECK ((dissolved_on > established_on));
ALTER TABLE department ADD CONSTRAINT department_code_check CHECK ((code <> ''::text));
ALTER TABLE department ADD CONSTRAINT department_county_code_name_key UNIQUE (county_code, name);
ALTER TABLE department ADD CONSTRAINT department_kind_check CHECK ((kind = ANY (ARRAY['LAW_ENFORCEMENT'::text, 'APPROVAL'::text, 'FUNCTIONAL'::text])));
ALTER TABLE department ADD CONSTRAINT department_name_check CHECK ((name <> ''::text));
ALTER TABLE department ADD CONSTRAINT department_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE department ADD CONSTRAINT department_version_check CHECK ((version > 0));
ALTER TABLE disclosure ADD CONSTRAINT disclosure_pkey PRIMARY KEY (county_code, id);
ALTER TABLE disclosure ADD CONSTRAINT disclosure_business_key UNIQUE NULLS NOT DISTINCT (county_code, township_code, village_code, title, due_on);
ALTER TABLE disclosure ADD CONSTRAINT disclosure_channel_check CHECK ((channel = ANY (ARRAY['WEBSITE'::text, 'WECHAT'::text, 'APP'::text, 'BOARD'::text])));
ALTER TABLE disclosure ADD CONSTRAINT disclosure_kind_check CHECK ((kind = ANY (ARRAY['GOVERNMENT'::text, 'VILLAGE'::text])));
ALTER TABLE disclosure ADD CONSTRAINT disclosure_linked CHECK (((linked_id IS NULL) OR (kind = 'VILLAGE'::text)));
ALTER TABLE disclosure ADD CONSTRAINT disclosure_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE disclosure ADD CONSTRAINT disclosure_title_check CHECK ((title <> ''::text));
ALTER TABLE disclosure ADD CONSTRAINT disclosure_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE disclosure ADD CONSTRAINT disclosure_version_check CHECK ((version > 0));
ALTER TABLE disclosure ADD CONSTRAINT disclosure_village CHECK (("left"(village_code, 9) = "left"(township_code, 9)));
ALTER TABLE disclosure ADD CONSTRAINT disclosure_village_affairs CHECK (((kind = 'VILLAGE'::text) = (village_code IS NOT NULL)));
ALTER TABLE dividend ADD CONSTRAINT dividend_pkey PRIMARY KEY (county_code, id);
ALTER TABLE dividend ADD CONSTRAINT dividend_after_year_began CHECK ((EXTRACT(year FROM distributed_on) >= (year)::numeric));
ALTER TABLE dividend ADD CONSTRAINT dividend_amount_check CHECK ((amount > (0)::numeric));
ALTER TABLE dividend ADD CONSTRAINT dividend_business_key UNIQUE (county_code, village_code, year);
ALTER TABLE dividend ADD CONSTRAINT dividend_recipients_check CHECK ((recipients > 0));
ALTER TABLE dividend ADD CONSTRAINT dividend_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE dividend ADD CONSTRAINT dividend_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE dividend ADD CONSTRAINT dividend_version_check CHECK ((version > 0));
ALTER TABLE dividend ADD CONSTRAINT dividend_village CHECK (("left"(village_code, 9) = "left"(township_code, 9)));
ALTER TABLE dividend ADD CONSTRAINT dividend_year_check CHECK (((year >= 1949) AND (year <= 2100)));
ALTER TABLE division ADD CONSTRAINT division_pkey PRIMARY KEY (county_code, code);
ALTER TABLE division ADD CONSTRAINT division_area_km2_check CHECK ((area_km2 > (0)::numeric));
ALTER TABLE division ADD CONSTRAINT division_check CHECK (((code ~ '^\d{12}$'::text) AND ("left"(code, 6) = county_code)));
ALTER TABLE division ADD CONSTRAINT division_check1 CHECK ((valid_to > valid_from));
ALTER TABLE division ADD CONSTRAINT division_check2 CHECK ((successor_code <> code));
ALTER TABLE division ADD CONSTRAINT division_kind_check CHECK ((kind = ANY (ARRAY['DISTRICT'::text, 'SUBDISTRICT'::text, 'TOWN'::text, 'TOWNSHIP'::text, 'VILLAGE'::text, 'COMMUNITY'::text, 'FARM'::text, 'FARM_UNIT'::text, 'ZONE'::text])));
ALTER TABLE division ADD CONSTRAINT division_kind_fits_level CHECK (
CASE level
    WHEN 'DISTRICT'::text THEN (kind = 'DISTRICT'::text)
    WHEN 'TOWNSHIP'::text THEN (kind = ANY (ARRAY['SUBDISTRICT'::text, 'TOWN'::text, 'TOWNSHIP'::text, 'FARM'::text, 'ZONE'::text]))
    ELSE (kind = ANY (ARRAY['VILLAGE'::text, 'COMMUNITY'::text, 'FARM'::text, 'FARM_UNIT'::text]))
END);
ALTER TABLE division ADD CONSTRAINT division_level_check CHECK ((level = ANY (ARRAY['DISTRICT'::text, 'TOWNSHIP'::text, 'VILLAGE'::text])));
ALTER TABLE division ADD CONSTRAINT division_level_fits_code CHECK ((level =
CASE
    WHEN ("right"(code, 6) = '000000'::text) THEN 'DISTRICT'::text
    WHEN ("right"(code, 3) = '000'::text) THEN 'TOWNSHIP'::text
    ELSE 'VILLAGE'::text
END));
ALTER TABLE division ADD CONSTRAINT division_name_check CHECK ((name <> ''::text));
ALTER TABLE division ADD CONSTRAINT division_name_en_check CHECK ((name_en <> ''::text));
ALTER TABLE division ADD CONSTRAINT division_note_in_both_languages CHECK (((note_zh IS NULL) = (note_en IS NULL)));
ALTER TABLE division ADD CONSTRAINT division_short_name_check CHECK ((short_name <> ''::text));
ALTER TABLE division ADD CONSTRAINT division_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE division ADD CONSTRAINT division_tree CHECK (
CASE level
    WHEN 'DISTRICT'::text THEN ((parent_code IS NULL) AND (township_code IS NULL))
    WHEN 'TOWNSHIP'::text THEN ((parent_code = (county_code || '000000'::text)) AND (township_code = code))
    ELSE ((parent_code = ("left"(code, 9) || '000'::text)) AND (township_code = parent_code))
END);
ALTER TABLE division ADD CONSTRAINT division_version_check CHECK ((version > 0));
ALTER TABLE division_change ADD CONSTRAINT division_change_pkey PRIMARY KEY (county_code, id);
ALTER TABLE division_change ADD CONSTRAINT division_change_kind_check CHECK ((kind = ANY (ARRAY['RENAMED'::text, 'MOVED'::text, 'MERGED'::text, 'CREATED'::text, 'ABOLISHED'::text])));
ALTER TABLE division_change ADD CONSTRAINT division_change_moved CHECK (((kind <> ALL (ARRAY['MOVED'::text, 'MERGED'::text])) OR (successor_code IS NOT NULL)));
ALTER TABLE division_change ADD CONSTRAINT division_change_names CHECK (((kind <> 'RENAMED'::text) OR ((name_before <> name_after) AND (name_before IS NOT NULL) AND (name_after IS NOT NULL))));
ALTER TABLE division_change ADD CONSTRAINT division_change_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE division_change ADD CONSTRAINT division_change_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE division_change ADD CONSTRAINT division_change_version_check CHECK ((version > 0));
ALTER TABLE document_fact ADD CONSTRAINT document_fact_pkey PRIMARY KEY (county_code, code);
ALTER TABLE document_fact ADD CONSTRAINT document_fact_check CHECK (("row" = "left"(code, 5)));
ALTER TABLE document_fact ADD CONSTRAINT document_fact_code_check CHECK ((code ~ '^S-\d{3}(\.[a-z])?$'::text));
ALTER TABLE document_fact ADD CONSTRAINT document_fact_qualifier_check CHECK ((qualifier = ANY (ARRAY['EQ'::text, 'GTE'::text, 'QUALITATIVE'::text])));
ALTER TABLE document_fact ADD CONSTRAINT document_fact_sentence_check CHECK ((sentence <> ''::text));
ALTER TABLE document_fact ADD CONSTRAINT document_fact_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE document_fact ADD CONSTRAINT document_fact_sub_item_check CHECK ((sub_item = ANY (ARRAY['0'::text, '1.1'::text, '1.2'::text, '1.3'::text, '2.1'::text, '2.2'::text, '2.3'::text, '2.4'::text, '3.1'::text, '3.2'::text, '4.1'::text, '4.2'::text])));
ALTER TABLE document_fact ADD CONSTRAINT document_fact_value CHECK (((qualifier = 'QUALITATIVE'::text) = (value IS NULL)));
ALTER TABLE document_fact ADD CONSTRAINT document_fact_version_check CHECK ((version > 0));
ALTER TABLE duty_list_item ADD CONSTRAINT duty_list_item_pkey PRIMARY KEY (county_code, code);
ALTER TABLE duty_list_item ADD CONSTRAINT duty_list_item_check CHECK ((effective_to > effective_from));
ALTER TABLE duty_list_item ADD CONSTRAINT duty_list_item_code_check CHECK ((code <> ''::text));
ALTER TABLE duty_list_item ADD CONSTRAINT duty_list_item_kind_check CHECK ((kind = ANY (ARRAY['BASIC'::text, 'COOPERATIVE'::text, 'RECALLED'::text])));
ALTER TABLE duty_list_item ADD CONSTRAINT duty_list_item_name_check CHECK ((name <> ''::text));
ALTER TABLE duty_list_item ADD CONSTRAINT duty_list_item_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE duty_list_item ADD CONSTRAINT duty_list_item_version_check CHECK ((version > 0));
ALTER TABLE duty_report ADD CONSTRAINT duty_report_pkey PRIMARY KEY (county_code, id);
ALTER TABLE duty_report ADD CONSTRAINT duty_report_business_key UNIQUE (county_code, township_code, held_on);
ALTER TABLE duty_report ADD CONSTRAINT duty_report_deputies_check CHECK ((deputies > 0));
ALTER TABLE duty_report ADD CONSTRAINT duty_report_leader_check CHECK ((leader <> ''::text));
ALTER TABLE duty_report ADD CONSTRAINT duty_report_score_check CHECK (((score >= (0)::numeric) AND (score <= (100)::numeric)));
ALTER TABLE duty_report ADD CONSTRAINT duty_report_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE duty_report ADD CONSTRAINT duty_report_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE duty_report ADD CONSTRAINT duty_report_version_check CHECK ((version > 0));
ALTER TABLE duty_report ADD CONSTRAINT duty_report_voters_check CHECK ((voters > 0));
ALTER TABLE eldercare_facility ADD CONSTRAINT eldercare_facility_pkey PRIMARY KEY (county_code, id);
ALTER TABLE eldercare_facility ADD CONSTRAINT eldercare_facility_beds_check CHECK ((beds > 0));
ALTER TABLE eldercare_facility ADD CONSTRAINT eldercare_facility_business_key UNIQUE (county_code, village_code, name);
ALTER TABLE eldercare_facility ADD CONSTRAINT eldercare_facility_check CHECK ((closed_on > opened_on));
ALTER TABLE eldercare_facility ADD CONSTRAINT eldercare_facility_kind_check CHECK ((kind = ANY (ARRAY['DAY_CARE'::text, 'MUTUAL_HELP'::text, 'HOME_SERVICE'::text, 'NURSING_HOME'::text])));
ALTER TABLE eldercare_facility ADD CONSTRAINT eldercare_facility_name_check CHECK ((name <> ''::text));
ALTER TABLE eldercare_facility ADD CONSTRAINT eldercare_facility_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE eldercare_facility ADD CONSTRAINT eldercare_facility_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE eldercare_facility ADD CONSTRAINT eldercare_facility_version_check CHECK ((version > 0));
ALTER TABLE eldercare_facility ADD CONSTRAINT eldercare_facility_village CHECK (("left"(village_code, 9) = "left"(township_code, 9)));
ALTER TABLE emergency_incident ADD CONSTRAINT emergency_incident_pkey PRIMARY KEY (county_code, id);
ALTER TABLE emergency_incident ADD CONSTRAINT emergency_incident_check CHECK ((closed_on >= occurred_on));
ALTER TABLE emergency_incident ADD CONSTRAINT emergency_incident_county_code_number_key UNIQUE (county_code, number);
ALTER TABLE emergency_incident ADD CONSTRAINT emergency_incident_kind_check CHECK ((kind = ANY (ARRAY['NATURAL'::text, 'ACCIDENT'::text, 'HEALTH'::text, 'SECURITY'::text])));
ALTER TABLE emergency_incident ADD CONSTRAINT emergency_incident_level_check CHECK ((level = ANY (ARRAY['I'::text, 'II'::text, 'III'::text, 'IV'::text])));
ALTER TABLE emergency_incident ADD CONSTRAINT emergency_incident_number_check CHECK ((number <> ''::text));
ALTER TABLE emergency_incident ADD CONSTRAINT emergency_incident_response_minutes_check CHECK ((response_minutes >= 0));
ALTER TABLE emergency_incident ADD CONSTRAINT emergency_incident_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE emergency_incident ADD CONSTRAINT emergency_incident_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE emergency_incident ADD CONSTRAINT emergency_incident_version_check CHECK ((version > 0));
ALTER TABLE emergency_incident ADD CONSTRAINT emergency_incident_village CHECK (("left"(village_code, 9) = "left"(township_code, 9)));
ALTER TABLE enforcement_brigade ADD CONSTRAINT enforcement_brigade_pkey PRIMARY KEY (county_code, id);
ALTER TABLE enforcement_brigade ADD CONSTRAINT enforcement_brigade_authorised_posts_check CHECK ((authorised_posts > 0));
ALTER TABLE enforcement_brigade ADD CONSTRAINT enforcement_brigade_business_key UNIQUE (county_code, name);
ALTER TABLE enforcement_brigade ADD CONSTRAINT enforcement_brigade_check CHECK ((withdrawn_on > dispatched_on));
ALTER TABLE enforcement_brigade ADD CONSTRAINT enforcement_brigade_county_code_id_township_code_key UNIQUE (county_code, id, township_code);
ALTER TABLE enforcement_brigade ADD CONSTRAINT enforcement_brigade_name_check CHECK ((name <> ''::text));
ALTER TABLE enforcement_brigade ADD CONSTRAINT enforcement_brigade_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE enforcement_brigade ADD CONSTRAINT enforcement_brigade_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE enforcement_brigade ADD CONSTRAINT enforcement_brigade_version_check CHECK ((version > 0));
ALTER TABLE enforcement_case ADD CONSTRAINT enforcement_case_pkey PRIMARY KEY (county_code, id);
ALTER TABLE enforcement_case ADD CONSTRAINT enforcement_case_acted CHECK (((status <> 'REPORTED'::text) = (first_action_at IS NOT NULL)));
ALTER TABLE enforcement_case ADD CONSTRAINT enforcement_case_brigade CHECK (((handled_level = 'TOWNSHIP'::text) = (brigade_id IS NOT NULL)));
ALTER TABLE enforcement_case ADD CONSTRAINT enforcement_case_check CHECK ((first_action_at >= reported_at));
ALTER TABLE enforcement_case ADD CONSTRAINT enforcement_case_check1 CHECK ((decided_on >= filed_on));
ALTER TABLE enforcement_case ADD CONSTRAINT enforcement_case_closed CHECK ((((status = 'CLOSED'::text) = (closed_on IS NOT NULL)) AND ((closed_on IS NULL) = (outcome IS NULL)) AND (closed_on >= COALESCE(decided_on, filed_on, ((first_action_at AT TIME ZONE 'Asia/Shanghai'::text))::date))));
ALTER TABLE enforcement_case ADD CONSTRAINT enforcement_case_county_code_number_key UNIQUE (county_code, number);
ALTER TABLE enforcement_case ADD CONSTRAINT enforcement_case_decided CHECK (((decided_on IS NULL) OR (filed_on IS NOT NULL)));
ALTER TABLE enforcement_case ADD CONSTRAINT enforcement_case_filed CHECK (((filed_on >= ((first_action_at AT TIME ZONE 'Asia/Shanghai'::text))::date) AND ((status <> ALL (ARRAY['FILED'::text, 'DECIDED'::text])) OR (filed_on IS NOT NULL))));
ALTER TABLE enforcement_case ADD CONSTRAINT enforcement_case_handled_level_check CHECK ((handled_level = ANY (ARRAY['TOWNSHIP'::text, 'DISTRICT'::text, 'CITY'::text])));
ALTER TABLE enforcement_case ADD CONSTRAINT enforcement_case_origin_check CHECK ((origin = ANY (ARRAY['PATROL'::text, 'REPORT'::text, 'HOTLINE'::text, 'TRANSFER'::text])));
ALTER TABLE enforcement_case ADD CONSTRAINT enforcement_case_outcome_check CHECK ((outcome = ANY (ARRAY['CORRECTED'::text, 'PENALISED'::text, 'DISMISSED'::text])));
ALTER TABLE enforcement_case ADD CONSTRAINT enforcement_case_penalised CHECK (((outcome IS DISTINCT FROM 'PENALISED'::text) OR (decided_on IS NOT NULL)));
ALTER TABLE enforcement_case ADD CONSTRAINT enforcement_case_penalty CHECK (((penalty IS NULL) OR (decided_on IS NOT NULL)));
ALTER TABLE enforcement_case ADD CONSTRAINT enforcement_case_penalty_check CHECK ((penalty > (0)::numeric));
ALTER TABLE enforcement_case ADD CONSTRAINT enforcement_case_power CHECK (((power_code IS NULL) OR (handled_level = 'TOWNSHIP'::text)));
ALTER TABLE enforcement_case ADD CONSTRAINT enforcement_case_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE enforcement_case ADD CONSTRAINT enforcement_case_status_check CHECK ((status = ANY (ARRAY['REPORTED'::text, 'ACTED'::text, 'FILED'::text, 'DECIDED'::text, 'CLOSED'::text])));
ALTER TABLE enforcement_case ADD CONSTRAINT enforcement_case_tier_check CHECK ((tier = ANY (ARRAY['TOWNSHIP'::text, 'DISTRICT'::text, 'CITY'::text])));
ALTER TABLE enforcement_case ADD CONSTRAINT enforcement_case_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE enforcement_case ADD CONSTRAINT enforcement_case_version_check CHECK ((version > 0));
ALTER TABLE enforcement_case ADD CONSTRAINT enforcement_case_village CHECK (("left"(village_code, 9) = "left"(township_code, 9)));
ALTER TABLE enforcement_equipment ADD CONSTRAINT enforcement_equipment_pkey PRIMARY KEY (county_code, id);
ALTER TABLE enforcement_equipment ADD CONSTRAINT enforcement_equipment_business_key UNIQUE (county_code, number);
ALTER TABLE enforcement_equipment ADD CONSTRAINT enforcement_equipment_check CHECK ((retired_on > acquired_on));
ALTER TABLE enforcement_equipment ADD CONSTRAINT enforcement_equipment_kind_check CHECK ((kind = ANY (ARRAY['VEHICLE'::text, 'BODY_CAMERA'::text, 'TERMINAL'::text, 'PRINTER'::text, 'TESTER'::text, 'OTHER'::text])));
ALTER TABLE enforcement_equipment ADD CONSTRAINT enforcement_equipment_place CHECK (((brigade_id IS NULL) = (township_code IS NULL)));
ALTER TABLE enforcement_equipment ADD CONSTRAINT enforcement_equipment_quantity_check CHECK ((quantity > 0));
ALTER TABLE enforcement_equipment ADD CONSTRAINT enforcement_equipment_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE enforcement_equipment ADD CONSTRAINT enforcement_equipment_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE enforcement_equipment ADD CONSTRAINT enforcement_equipment_version_check CHECK ((version > 0));
ALTER TABLE enforcement_item ADD CONSTRAINT enforcement_item_pkey PRIMARY KEY (county_code, code);
ALTER TABLE enforcement_item ADD CONSTRAINT enforcement_item_centralised CHECK ((centralised_on < valid_to));
ALTER TABLE enforcement_item ADD CONSTRAINT enforcement_item_check CHECK ((valid_to > valid_from));
ALTER TABLE enforcement_item ADD CONSTRAINT enforcement_item_check1 CHECK ((centralised_on >= valid_from));
ALTER TABLE enforcement_item ADD CONSTRAINT enforcement_item_code_check CHECK ((code <> ''::text));
ALTER TABLE enforcement_item ADD CONSTRAINT enforcement_item_field_check CHECK ((field = ANY (ARRAY['URBAN_MANAGEMENT'::text, 'LAND_PLANNING'::text, 'ENVIRONMENT'::text, 'AGRICULTURE'::text, 'WATER'::text, 'TRANSPORT'::text, 'CULTURE'::text, 'WORK_SAFETY'::text, 'OTHER'::text])));
ALTER TABLE enforcement_item ADD CONSTRAINT enforcement_item_name_check CHECK ((name <> ''::text));
ALTER TABLE enforcement_item ADD CONSTRAINT enforcement_item_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE enforcement_item ADD CONSTRAINT enforcement_item_type_check CHECK ((type = ANY (ARRAY['PENALTY'::text, 'COMPULSION'::text, 'INSPECTION'::text, 'OTHER_POWER'::text])));
ALTER TABLE enforcement_item ADD CONSTRAINT enforcement_item_version_check CHECK ((version > 0));
ALTER TABLE enforcement_officer ADD CONSTRAINT enforcement_officer_pkey PRIMARY KEY (county_code, id);
ALTER TABLE enforcement_officer ADD CONSTRAINT enforcement_officer_check CHECK ((left_on > joined_on));
ALTER TABLE enforcement_officer ADD CONSTRAINT enforcement_officer_county_code_number_key UNIQUE (county_code, number);
ALTER TABLE enforcement_officer ADD CONSTRAINT enforcement_officer_duty_check CHECK ((duty = ANY (ARRAY['LEADER'::text, 'OFFICER'::text])));
ALTER TABLE enforcement_officer ADD CONSTRAINT enforcement_officer_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE enforcement_officer ADD CONSTRAINT enforcement_officer_version_check CHECK ((version > 0));
ALTER TABLE external_system ADD CONSTRAINT external_system_pkey PRIMARY KEY (county_code, code);
ALTER TABLE external_system ADD CONSTRAINT external_system_code_check CHECK ((code <> ''::text));
ALTER TABLE external_system ADD CONSTRAINT external_system_kind_check CHECK ((kind = ANY (ARRAY['ONE_NETWORK'::text, 'BUSINESS'::text])));
ALTER TABLE external_system ADD CONSTRAINT external_system_name_check CHECK ((name <> ''::text));
ALTER TABLE external_system ADD CONSTRAINT external_system_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE external_system ADD CONSTRAINT external_system_version_check CHECK ((version > 0));
ALTER TABLE fund_inspection ADD CONSTRAINT fund_inspection_pkey PRIMARY KEY (county_code, id);
ALTER TABLE fund_inspection ADD CONSTRAINT fund_inspection_amount_check CHECK ((amount >= (0)::numeric));
ALTER TABLE fund_inspection ADD CONSTRAINT fund_inspection_county_code_number_key UNIQUE (county_code, number);
ALTER TABLE fund_inspection ADD CONSTRAINT fund_inspection_number_check CHECK ((number <> ''::text));
ALTER TABLE fund_inspection ADD CONSTRAINT fund_inspection_of_township UNIQUE (county_code, id, township_code);
ALTER TABLE fund_inspection ADD CONSTRAINT fund_inspection_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE fund_inspection ADD CONSTRAINT fund_inspection_subject_check CHECK ((subject <> ''::text));
ALTER TABLE fund_inspection ADD CONSTRAINT fund_inspection_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE fund_inspection ADD CONSTRAINT fund_inspection_version_check CHECK ((version > 0));
ALTER TABLE governance_staff ADD CONSTRAINT governance_staff_pkey PRIMARY KEY (county_code, id);
ALTER TABLE governance_staff ADD CONSTRAINT governance_staff_check CHECK ((left_on > appointed_on));
ALTER TABLE governance_staff ADD CONSTRAINT governance_staff_county_code_number_key UNIQUE (county_code, number);
ALTER TABLE governance_staff ADD CONSTRAINT governance_staff_name_check CHECK ((name <> ''::text));
ALTER TABLE governance_staff ADD CONSTRAINT governance_staff_number_check CHECK ((number <> ''::text));
ALTER TABLE governance_staff ADD CONSTRAINT governance_staff_role_check CHECK ((role = ANY (ARRAY['PETITION'::text, 'JUDICIAL_MEDIATION'::text, 'COMMUNITY_POLICE'::text, 'DRUG_CONTROL'::text])));
ALTER TABLE governance_staff ADD CONSTRAINT governance_staff_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE governance_staff ADD CONSTRAINT governance_staff_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE governance_staff ADD CONSTRAINT governance_staff_version_check CHECK ((version > 0));
ALTER TABLE group_leader ADD CONSTRAINT group_leader_pkey PRIMARY KEY (county_code, id);
ALTER TABLE group_leader ADD CONSTRAINT group_leader_check CHECK ((left_on > appointed_on));
ALTER TABLE group_leader ADD CONSTRAINT group_leader_county_code_number_key UNIQUE (county_code, number);
ALTER TABLE group_leader ADD CONSTRAINT group_leader_kind_check CHECK ((kind = ANY (ARRAY['VILLAGER_GROUP'::text, 'WOMEN_GROUP'::text])));
ALTER TABLE group_leader ADD CONSTRAINT group_leader_name_check CHECK ((name <> ''::text));
ALTER TABLE group_leader ADD CONSTRAINT group_leader_number_check CHECK ((number <> ''::text));
ALTER TABLE group_leader ADD CONSTRAINT group_leader_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE group_leader ADD CONSTRAINT group_leader_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE group_leader ADD CONSTRAINT group_leader_version_check CHECK ((version > 0));
ALTER TABLE group_leader ADD CONSTRAINT group_leader_village CHECK (("left"(village_code, 9) = "left"(township_code, 9)));
ALTER TABLE hardship_file ADD CONSTRAINT hardship_file_pkey PRIMARY KEY (county_code, id);
ALTER TABLE hardship_file ADD CONSTRAINT hardship_file_cause_check CHECK ((cause = ANY (ARRAY['ILLNESS'::text, 'LOW_INCOME'::text, 'DISABILITY'::text, 'ACCIDENT'::text, 'OTHER'::text])));
ALTER TABLE hardship_file ADD CONSTRAINT hardship_file_check CHECK ((filed_on >= identified_on));
ALTER TABLE hardship_file ADD CONSTRAINT hardship_file_check1 CHECK ((resolved_on >= filed_on));
ALTER TABLE hardship_file ADD CONSTRAINT hardship_file_county_code_number_key UNIQUE (county_code, number);
ALTER TABLE hardship_file ADD CONSTRAINT hardship_file_number_check CHECK ((number <> ''::text));
ALTER TABLE hardship_file ADD CONSTRAINT hardship_file_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE hardship_file ADD CONSTRAINT hardship_file_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE hardship_file ADD CONSTRAINT hardship_file_version_check CHECK ((version > 0));
ALTER TABLE hardship_file ADD CONSTRAINT hardship_file_worker_check CHECK ((worker <> ''::text));
ALTER TABLE health_centre ADD CONSTRAINT health_centre_pkey PRIMARY KEY (county_code, id);
ALTER TABLE health_centre ADD CONSTRAINT health_centre_clinic CHECK ((tcm_clinic_since >= opened_on));
ALTER TABLE health_centre ADD CONSTRAINT health_centre_county_code_name_key UNIQUE (county_code, name);
ALTER TABLE health_centre ADD CONSTRAINT health_centre_name_check CHECK ((name <> ''::text));
ALTER TABLE health_centre ADD CONSTRAINT health_centre_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE health_centre ADD CONSTRAINT health_centre_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE health_centre ADD CONSTRAINT health_centre_version_check CHECK ((version > 0));
ALTER TABLE health_check ADD CONSTRAINT health_check_pkey PRIMARY KEY (county_code, id);
ALTER TABLE health_check ADD CONSTRAINT health_check_check CHECK ((EXTRACT(year FROM due_on) = (year)::numeric));
ALTER TABLE health_check ADD CONSTRAINT health_check_county_code_cadre_id_year_key UNIQUE (county_code, cadre_id, year);
ALTER TABLE health_check ADD CONSTRAINT health_check_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE health_check ADD CONSTRAINT health_check_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE health_check ADD CONSTRAINT health_check_version_check CHECK ((version > 0));
ALTER TABLE health_check ADD CONSTRAINT health_check_year_check CHECK (((year >= 2000) AND (year <= 2100)));
ALTER TABLE holiday ADD CONSTRAINT holiday_pkey PRIMARY KEY (county_code, id);
ALTER TABLE holiday ADD CONSTRAINT holiday_arrangement_check CHECK ((arrangement = ANY (ARRAY['OFF'::text, 'WORK'::text])));
ALTER TABLE holiday ADD CONSTRAINT holiday_county_code_day_key UNIQUE (county_code, day);
ALTER TABLE holiday ADD CONSTRAINT holiday_name_check CHECK ((name <> ''::text));
ALTER TABLE holiday ADD CONSTRAINT holiday_notice_check CHECK ((notice <> ''::text));
ALTER TABLE holiday ADD CONSTRAINT holiday_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE holiday ADD CONSTRAINT holiday_version_check CHECK ((version > 0));
ALTER TABLE holiday ADD CONSTRAINT holiday_weekend CHECK (((arrangement = 'OFF'::text) OR (EXTRACT(isodow FROM day) >= (6)::numeric)));
ALTER TABLE hollow_policy ADD CONSTRAINT hollow_policy_pkey PRIMARY KEY (county_code, id);
ALTER TABLE hollow_policy ADD CONSTRAINT hollow_policy_basis_check CHECK ((basis <> ''::text));
ALTER TABLE hollow_policy ADD CONSTRAINT hollow_policy_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE hollow_policy ADD CONSTRAINT hollow_policy_start UNIQUE (county_code, effective_from);
ALTER TABLE hollow_policy ADD CONSTRAINT hollow_policy_term CHECK ((effective_to > effective_from));
ALTER TABLE hollow_policy ADD CONSTRAINT hollow_policy_threshold_check CHECK ((threshold > (0)::numeric));
ALTER TABLE hollow_policy ADD CONSTRAINT hollow_policy_version_check CHECK ((version > 0));
ALTER TABLE hollow_village_support ADD CONSTRAINT hollow_village_support_pkey PRIMARY KEY (county_code, id);
ALTER TABLE hollow_village_support ADD CONSTRAINT hollow_village_support_amount_check CHECK ((amount > (0)::numeric));
ALTER TABLE hollow_village_support ADD CONSTRAINT hollow_village_support_business_key UNIQUE (county_code, village_code);
ALTER TABLE hollow_village_support ADD CONSTRAINT hollow_village_support_check CHECK (((paid >= (0)::numeric) AND (paid <= amount)));
ALTER TABLE hollow_village_support ADD CONSTRAINT hollow_village_support_check1 CHECK ((graduated_on >= approved_on));
ALTER TABLE hollow_village_support ADD CONSTRAINT hollow_village_support_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE hollow_village_support ADD CONSTRAINT hollow_village_support_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE hollow_village_support ADD CONSTRAINT hollow_village_support_version_check CHECK ((version > 0));
ALTER TABLE hollow_village_support ADD CONSTRAINT hollow_village_support_village CHECK (("left"(village_code, 9) = "left"(township_code, 9)));
ALTER TABLE home_visit ADD CONSTRAINT home_visit_pkey PRIMARY KEY (county_code, id);
ALTER TABLE home_visit ADD CONSTRAINT home_visit_business_key UNIQUE (county_code, file_id, visited_on);
ALTER TABLE home_visit ADD CONSTRAINT home_visit_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE home_visit ADD CONSTRAINT home_visit_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE home_visit ADD CONSTRAINT home_visit_version_check CHECK ((version > 0));
ALTER TABLE honour ADD CONSTRAINT honour_pkey PRIMARY KEY (county_code, id);
ALTER TABLE honour ADD CONSTRAINT honour_business_key UNIQUE (county_code, title, recipient);
ALTER TABLE honour ADD CONSTRAINT honour_level_check CHECK ((level = ANY (ARRAY['NATIONAL'::text, 'REGION'::text, 'CITY'::text, 'DISTRICT'::text])));
ALTER TABLE honour ADD CONSTRAINT honour_recipient_check CHECK ((recipient <> ''::text));
ALTER TABLE honour ADD CONSTRAINT honour_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE honour ADD CONSTRAINT honour_title_check CHECK ((title <> ''::text));
ALTER TABLE honour ADD CONSTRAINT honour_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE honour ADD CONSTRAINT honour_version_check CHECK ((version > 0));
ALTER TABLE honour ADD CONSTRAINT honour_village CHECK (("left"(village_code, 9) = "left"(township_code, 9)));
ALTER TABLE idempotent_request ADD CONSTRAINT idempotent_request_pkey PRIMARY KEY (county_code, account, key);
ALTER TABLE idempotent_request ADD CONSTRAINT idempotent_request_key_check CHECK (((length(key) >= 1) AND (length(key) <= 255)));
ALTER TABLE import_mapping ADD CONSTRAINT import_mapping_pkey PRIMARY KEY (county_code, source_name);
ALTER TABLE import_mapping ADD CONSTRAINT import_mapping_source_name_check CHECK ((source_name <> ''::text));
ALTER TABLE indicator_owner ADD CONSTRAINT indicator_owner_pkey PRIMARY KEY (county_code, id);
ALTER TABLE indicator_owner ADD CONSTRAINT indicator_owner_basis_en_check CHECK ((basis_en <> ''::text));
ALTER TABLE indicator_owner ADD CONSTRAINT indicator_owner_basis_zh_check CHECK ((basis_zh <> ''::text));
ALTER TABLE indicator_owner ADD CONSTRAINT indicator_owner_indicator_check CHECK ((indicator ~ '^[A-Z][A-Z0-9_]+$'::text));
ALTER TABLE indicator_owner ADD CONSTRAINT indicator_owner_name_en_check CHECK ((name_en <> ''::text));
ALTER TABLE indicator_owner ADD CONSTRAINT indicator_owner_name_zh_check CHECK ((name_zh <> ''::text));
ALTER TABLE indicator_owner ADD CONSTRAINT indicator_owner_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE indicator_owner ADD CONSTRAINT indicator_owner_start UNIQUE (county_code, indicator, effective_from);
ALTER TABLE indicator_owner ADD CONSTRAINT indicator_owner_term CHECK ((effective_to > effective_from));
ALTER TABLE indicator_owner ADD CONSTRAINT indicator_owner_version_check CHECK ((version > 0));
ALTER TABLE indicator_target ADD CONSTRAINT indicator_target_pkey PRIMARY KEY (county_code, id);
ALTER TABLE indicator_target ADD CONSTRAINT indicator_target_basis_en_check CHECK ((basis_en <> ''::text));
ALTER TABLE indicator_target ADD CONSTRAINT indicator_target_basis_zh_check CHECK ((basis_zh <> ''::text));
ALTER TABLE indicator_target ADD CONSTRAINT indicator_target_indicator_check CHECK ((indicator ~ '^[A-Z][A-Z0-9_]+$'::text));
ALTER TABLE indicator_target ADD CONSTRAINT indicator_target_key UNIQUE NULLS NOT DISTINCT (county_code, indicator, township_code, effective_from);
ALTER TABLE indicator_target ADD CONSTRAINT indicator_target_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE indicator_target ADD CONSTRAINT indicator_target_start UNIQUE (county_code, indicator, division_code, effective_from);
ALTER TABLE indicator_target ADD CONSTRAINT indicator_target_term CHECK ((effective_to > effective_from));
ALTER TABLE indicator_target ADD CONSTRAINT indicator_target_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE indicator_target ADD CONSTRAINT indicator_target_version_check CHECK ((version > 0));
ALTER TABLE inspection_finding ADD CONSTRAINT inspection_finding_pkey PRIMARY KEY (county_code, id);
ALTER TABLE inspection_finding ADD CONSTRAINT inspection_finding_amount_check CHECK ((amount >= (0)::numeric));
ALTER TABLE inspection_finding ADD CONSTRAINT inspection_finding_business_key UNIQUE (county_code, number);
ALTER TABLE inspection_finding ADD CONSTRAINT inspection_finding_check CHECK ((due_on >= found_on));
ALTER TABLE inspection_finding ADD CONSTRAINT inspection_finding_check1 CHECK ((rectified_on >= found_on));
ALTER TABLE inspection_finding ADD CONSTRAINT inspection_finding_kind_check CHECK ((kind = ANY (ARRAY['ACCOUNTING'::text, 'APPROVAL'::text, 'PROGRESS'::text, 'PURPOSE'::text, 'ASSETS'::text])));
ALTER TABLE inspection_finding ADD CONSTRAINT inspection_finding_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE inspection_finding ADD CONSTRAINT inspection_finding_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE inspection_finding ADD CONSTRAINT inspection_finding_version_check CHECK ((version > 0));
ALTER TABLE institution ADD CONSTRAINT institution_pkey PRIMARY KEY (county_code, id);
ALTER TABLE institution ADD CONSTRAINT institution_authorised_posts_check CHECK ((authorised_posts > 0));
ALTER TABLE institution ADD CONSTRAINT institution_business_key UNIQUE (county_code, township_code, name);
ALTER TABLE institution ADD CONSTRAINT institution_check CHECK ((abolished_on > established_on));
ALTER TABLE institution ADD CONSTRAINT institution_check1 CHECK (((filled_posts >= 0) AND (filled_posts <= authorised_posts)));
ALTER TABLE institution ADD CONSTRAINT institution_county_code_id_township_code_key UNIQUE (county_code, id, township_code);
ALTER TABLE institution ADD CONSTRAINT institution_kind_check CHECK ((kind = ANY (ARRAY['FORMER_OFFICE'::text, 'FORMER_CENTRE'::text, 'PARTY_GOVERNMENT_OFFICE'::text, 'GOVERNANCE_OFFICE'::text, 'ECONOMIC_CENTRE'::text, 'LIVELIHOOD_CENTRE'::text, 'LAW_ENFORCEMENT_BRIGADE'::text])));
ALTER TABLE institution ADD CONSTRAINT institution_leader CHECK (((leader_id IS NOT NULL) = ((template = 'AFTER'::text) AND (abolished_on IS NULL))));
ALTER TABLE institution ADD CONSTRAINT institution_name_check CHECK ((name <> ''::text));
ALTER TABLE institution ADD CONSTRAINT institution_ordinal_check CHECK (((ordinal >= 1) AND (ordinal <= 7)));
ALTER TABLE institution ADD CONSTRAINT institution_posts CHECK ((((authorised_posts IS NOT NULL) = (template = 'AFTER'::text)) AND ((filled_posts IS NULL) = (authorised_posts IS NULL))));
ALTER TABLE institution ADD CONSTRAINT institution_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE institution ADD CONSTRAINT institution_supervisor CHECK (((supervisor_id IS NOT NULL) = ((template = 'AFTER'::text) AND (abolished_on IS NULL))));
ALTER TABLE institution ADD CONSTRAINT institution_template CHECK (((template = 'BEFORE'::text) = (kind = ANY (ARRAY['FORMER_OFFICE'::text, 'FORMER_CENTRE'::text]))));
ALTER TABLE institution ADD CONSTRAINT institution_template_check CHECK ((template = ANY (ARRAY['BEFORE'::text, 'AFTER'::text])));
ALTER TABLE institution ADD CONSTRAINT institution_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE institution ADD CONSTRAINT institution_version_check CHECK ((version > 0));
ALTER TABLE institution_change ADD CONSTRAINT institution_change_pkey PRIMARY KEY (county_code, id);
ALTER TABLE institution_change ADD CONSTRAINT institution_change_action_check CHECK ((action = ANY (ARRAY['ABOLISH'::text, 'ADJUST'::text, 'MERGE'::text, 'TRANSFER'::text])));
ALTER TABLE institution_change ADD CONSTRAINT institution_change_check CHECK ((to_id <> from_id));
ALTER TABLE institution_change ADD CONSTRAINT institution_change_goes CHECK (((action = 'ABOLISH'::text) = (to_id IS NULL)));
ALTER TABLE institution_change ADD CONSTRAINT institution_change_once UNIQUE NULLS NOT DISTINCT (county_code, from_id, to_id);
ALTER TABLE institution_change ADD CONSTRAINT institution_change_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE institution_change ADD CONSTRAINT institution_change_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE institution_change ADD CONSTRAINT institution_change_version_check CHECK ((version > 0));
ALTER TABLE institution_post ADD CONSTRAINT institution_post_pkey PRIMARY KEY (county_code, id);
ALTER TABLE institution_post ADD CONSTRAINT institution_post_business_key UNIQUE (county_code, institution_id, role, appointed_on);
ALTER TABLE institution_post ADD CONSTRAINT institution_post_check CHECK ((ended_on > appointed_on));
ALTER TABLE institution_post ADD CONSTRAINT institution_post_county_code_id_institution_id_role_held_key UNIQUE (county_code, id, institution_id, role, held);
ALTER TABLE institution_post ADD CONSTRAINT institution_post_role_check CHECK ((role = ANY (ARRAY['LEADER'::text, 'SUPERVISOR'::text])));
ALTER TABLE institution_post ADD CONSTRAINT institution_post_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE institution_post ADD CONSTRAINT institution_post_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE institution_post ADD CONSTRAINT institution_post_version_check CHECK ((version > 0));
ALTER TABLE institution_review ADD CONSTRAINT institution_review_pkey PRIMARY KEY (county_code, id);
ALTER TABLE institution_review ADD CONSTRAINT institution_review_check CHECK ((valid_to > reviewed_on));
ALTER TABLE institution_review ADD CONSTRAINT institution_review_county_code_township_code_reviewed_on_key UNIQUE (county_code, township_code, reviewed_on);
ALTER TABLE institution_review ADD CONSTRAINT institution_review_leaders_check CHECK ((leaders >= 0));
ALTER TABLE institution_review ADD CONSTRAINT institution_review_reason_en_check CHECK ((reason_en <> ''::text));
ALTER TABLE institution_review ADD CONSTRAINT institution_review_reason_zh_check CHECK ((reason_zh <> ''::text));
ALTER TABLE institution_review ADD CONSTRAINT institution_review_sound CHECK (((NOT compliant) OR ((stations = 5) AND (leaders = 5) AND (supervisors = 5))));
ALTER TABLE institution_review ADD CONSTRAINT institution_review_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE institution_review ADD CONSTRAINT institution_review_stations_check CHECK ((stations >= 0));
ALTER TABLE institution_review ADD CONSTRAINT institution_review_supervisors_check CHECK ((supervisors >= 0));
ALTER TABLE institution_review ADD CONSTRAINT institution_review_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE institution_review ADD CONSTRAINT institution_review_version_check CHECK ((version > 0));
ALTER TABLE joint_meeting ADD CONSTRAINT joint_meeting_pkey PRIMARY KEY (county_code, id);
ALTER TABLE joint_meeting ADD CONSTRAINT joint_meeting_county_code_number_key UNIQUE (county_code, number);
ALTER TABLE joint_meeting ADD CONSTRAINT joint_meeting_member_units_check CHECK ((member_units > 0));
ALTER TABLE joint_meeting ADD CONSTRAINT joint_meeting_number_check CHECK ((number <> ''::text));
ALTER TABLE joint_meeting ADD CONSTRAINT joint_meeting_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE joint_meeting ADD CONSTRAINT joint_meeting_title_check CHECK ((title <> ''::text));
ALTER TABLE joint_meeting ADD CONSTRAINT joint_meeting_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE joint_meeting ADD CONSTRAINT joint_meeting_version_check CHECK ((version > 0));
ALTER TABLE key_site_coverage ADD CONSTRAINT key_site_coverage_pkey PRIMARY KEY (county_code, id);
ALTER TABLE key_site_coverage ADD CONSTRAINT key_site_coverage_county_code_township_code_field_as_of_key UNIQUE (county_code, township_code, field, as_of);
ALTER TABLE key_site_coverage ADD CONSTRAINT key_site_coverage_covered_check CHECK ((covered >= 0));
ALTER TABLE key_site_coverage ADD CONSTRAINT key_site_coverage_field_check CHECK ((field = ANY (ARRAY['SCHOOL'::text, 'HOSPITAL'::text, 'FINANCE'::text, 'TRANSPORT'::text, 'MARKET'::text, 'FUEL'::text, 'RESIDENTIAL'::text, 'RURAL_ROAD'::text])));
ALTER TABLE key_site_coverage ADD CONSTRAINT key_site_coverage_next_key UNIQUE NULLS NOT DISTINCT (county_code, township_code, field, superseded_on);
ALTER TABLE key_site_coverage ADD CONSTRAINT key_site_coverage_share CHECK ((covered <= sites));
ALTER TABLE key_site_coverage ADD CONSTRAINT key_site_coverage_sites_check CHECK ((sites > 0));
ALTER TABLE key_site_coverage ADD CONSTRAINT key_site_coverage_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE key_site_coverage ADD CONSTRAINT key_site_coverage_superseded CHECK ((superseded_on > as_of));
ALTER TABLE key_site_coverage ADD CONSTRAINT key_site_coverage_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE key_site_coverage ADD CONSTRAINT key_site_coverage_version_check CHECK ((version > 0));
ALTER TABLE mediation_case ADD CONSTRAINT mediation_case_pkey PRIMARY KEY (county_code, id);
ALTER TABLE mediation_case ADD CONSTRAINT mediation_case_amount_check CHECK ((amount >= (0)::numeric));
ALTER TABLE mediation_case ADD CONSTRAINT mediation_case_category_check CHECK ((category = ANY (ARRAY['MARRIAGE_FAMILY'::text, 'NEIGHBOUR'::text, 'HOUSING_SITE'::text, 'DAMAGES'::text, 'CONTRACT'::text, 'LAND_FOREST'::text, 'LAND_ACQUISITION'::text, 'LABOUR'::text, 'VILLAGE_AFFAIRS'::text, 'ENVIRONMENT'::text, 'TRAFFIC'::text, 'MEDICAL'::text, 'PROPERTY_MGMT'::text, 'PRODUCTION_BUSINESS'::text, 'CONSUMER'::text, 'OTHER'::text])));
ALTER TABLE mediation_case ADD CONSTRAINT mediation_case_check CHECK ((due_on >= opened_on));
ALTER TABLE mediation_case ADD CONSTRAINT mediation_case_check1 CHECK ((closed_on >= opened_on));
ALTER TABLE mediation_case ADD CONSTRAINT mediation_case_closed CHECK (((status = 'CLOSED'::text) = (closed_on IS NOT NULL)));
ALTER TABLE mediation_case ADD CONSTRAINT mediation_case_complexity_check CHECK ((complexity = ANY (ARRAY['ORDINARY'::text, 'COMPLEX'::text])));
ALTER TABLE mediation_case ADD CONSTRAINT mediation_case_confirmed CHECK (((NOT judicially_confirmed) OR (NOT (outcome IS DISTINCT FROM 'SUCCESS_WRITTEN'::text))));
ALTER TABLE mediation_case ADD CONSTRAINT mediation_case_county_code_number_key UNIQUE (county_code, number);
ALTER TABLE mediation_case ADD CONSTRAINT mediation_case_fulfilled CHECK (((fulfilled IS NULL) OR COALESCE((outcome = ANY (ARRAY['SUCCESS_WRITTEN'::text, 'SUCCESS_ORAL'::text])), false)));
ALTER TABLE mediation_case ADD CONSTRAINT mediation_case_origin_check CHECK ((origin = ANY (ARRAY['APPLICATION'::text, 'PROACTIVE'::text, 'REFERRAL'::text])));
ALTER TABLE mediation_case ADD CONSTRAINT mediation_case_outcome CHECK (((status = 'CLOSED'::text) = (outcome IS NOT NULL)));
ALTER TABLE mediation_case ADD CONSTRAINT mediation_case_outcome_check CHECK ((outcome = ANY (ARRAY['SUCCESS_WRITTEN'::text, 'SUCCESS_ORAL'::text, 'FAILED'::text, 'TERMINATED'::text, 'WITHDRAWN'::text])));
ALTER TABLE mediation_case ADD CONSTRAINT mediation_case_parties_check CHECK ((parties >= 2));
ALTER TABLE mediation_case ADD CONSTRAINT mediation_case_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE mediation_case ADD CONSTRAINT mediation_case_status_check CHECK ((status = ANY (ARRAY['ACCEPTED'::text, 'IN_MEDIATION'::text, 'CLOSED'::text])));
ALTER TABLE mediation_case ADD CONSTRAINT mediation_case_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE mediation_case ADD CONSTRAINT mediation_case_version_check CHECK ((version > 0));
ALTER TABLE mediation_case ADD CONSTRAINT mediation_case_village CHECK (("left"(village_code, 9) = "left"(township_code, 9)));
ALTER TABLE mediation_organization ADD CONSTRAINT mediation_organization_pkey PRIMARY KEY (county_code, id);
ALTER TABLE mediation_organization ADD CONSTRAINT mediation_organization_business_key UNIQUE NULLS NOT DISTINCT (county_code, township_code, village_code, name);
ALTER TABLE mediation_organization ADD CONSTRAINT mediation_organization_check CHECK ((dissolved_on >= established_on));
ALTER TABLE mediation_organization ADD CONSTRAINT mediation_organization_kind_check CHECK ((kind = ANY (ARRAY['VILLAGE'::text, 'TOWNSHIP'::text, 'ENTERPRISE'::text, 'PROFESSIONAL'::text, 'STUDIO'::text, 'DISTRICT'::text])));
ALTER TABLE mediation_organization ADD CONSTRAINT mediation_organization_name_check CHECK ((name <> ''::text));
ALTER TABLE mediation_organization ADD CONSTRAINT mediation_organization_place CHECK (
CASE kind
    WHEN 'DISTRICT'::text THEN (township_code IS NULL)
    WHEN 'TOWNSHIP'::text THEN ((township_code IS NOT NULL) AND (village_code IS NULL))
    WHEN 'VILLAGE'::text THEN ((township_code IS NOT NULL) AND (village_code IS NOT NULL))
    ELSE true
END);
ALTER TABLE mediation_organization ADD CONSTRAINT mediation_organization_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE mediation_organization ADD CONSTRAINT mediation_organization_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE mediation_organization ADD CONSTRAINT mediation_organization_version_check CHECK ((version > 0));
ALTER TABLE mediation_organization ADD CONSTRAINT mediation_organization_village CHECK (((village_code IS NULL) OR (NOT ("left"(village_code, 9) IS DISTINCT FROM "left"(township_code, 9)))));
ALTER TABLE mediator ADD CONSTRAINT mediator_pkey PRIMARY KEY (county_code, id);
ALTER TABLE mediator ADD CONSTRAINT mediator_check CHECK ((left_on >= appointed_on));
ALTER TABLE mediator ADD CONSTRAINT mediator_county_code_number_key UNIQUE (county_code, number);
ALTER TABLE mediator ADD CONSTRAINT mediator_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE mediator ADD CONSTRAINT mediator_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE mediator ADD CONSTRAINT mediator_version_check CHECK ((version > 0));
ALTER TABLE meeting_decision ADD CONSTRAINT meeting_decision_pkey PRIMARY KEY (county_code, id);
ALTER TABLE meeting_decision ADD CONSTRAINT meeting_decision_business_key UNIQUE (county_code, number);
ALTER TABLE meeting_decision ADD CONSTRAINT meeting_decision_check CHECK ((due_on >= decided_on));
ALTER TABLE meeting_decision ADD CONSTRAINT meeting_decision_check1 CHECK ((done_on >= decided_on));
ALTER TABLE meeting_decision ADD CONSTRAINT meeting_decision_content_check CHECK ((content <> ''::text));
ALTER TABLE meeting_decision ADD CONSTRAINT meeting_decision_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE meeting_decision ADD CONSTRAINT meeting_decision_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE meeting_decision ADD CONSTRAINT meeting_decision_version_check CHECK ((version > 0));
ALTER TABLE milestone ADD CONSTRAINT milestone_pkey PRIMARY KEY (county_code, id);
ALTER TABLE milestone ADD CONSTRAINT milestone_county_code_fact_code_key UNIQUE (county_code, fact_code);
ALTER TABLE milestone ADD CONSTRAINT milestone_kind_check CHECK ((kind = ANY (ARRAY['FIRST'::text, 'AIM'::text])));
ALTER TABLE milestone ADD CONSTRAINT milestone_reach_check CHECK ((reach = ANY (ARRAY['REGION'::text, 'CITY'::text, 'DISTRICT'::text])));
ALTER TABLE milestone ADD CONSTRAINT milestone_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE milestone ADD CONSTRAINT milestone_sub_item_check CHECK ((sub_item = ANY (ARRAY['0'::text, '1.1'::text, '1.2'::text, '1.3'::text, '2.1'::text, '2.2'::text, '2.3'::text, '2.4'::text, '3.1'::text, '3.2'::text, '4.1'::text, '4.2'::text])));
ALTER TABLE milestone ADD CONSTRAINT milestone_title_check CHECK ((title <> ''::text));
ALTER TABLE milestone ADD CONSTRAINT milestone_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE milestone ADD CONSTRAINT milestone_version_check CHECK ((version > 0));
ALTER TABLE network_link ADD CONSTRAINT network_link_pkey PRIMARY KEY (county_code, id);
ALTER TABLE network_link ADD CONSTRAINT network_link_above CHECK (((tier <> ALL (ARRAY['CITY'::text, 'DISTRICT'::text])) OR (township_code IS NULL)));
ALTER TABLE network_link ADD CONSTRAINT network_link_business_key UNIQUE (county_code, number);
ALTER TABLE network_link ADD CONSTRAINT network_link_check CHECK ((disconnected_on > connected_on));
ALTER TABLE network_link ADD CONSTRAINT network_link_kind_check CHECK ((kind = ANY (ARRAY['HORIZONTAL'::text, 'VERTICAL'::text])));
ALTER TABLE network_link ADD CONSTRAINT network_link_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE network_link ADD CONSTRAINT network_link_tier_check CHECK ((tier = ANY (ARRAY['CITY'::text, 'DISTRICT'::text, 'TOWNSHIP'::text, 'VILLAGE'::text])));
ALTER TABLE network_link ADD CONSTRAINT network_link_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE network_link ADD CONSTRAINT network_link_version_check CHECK ((version > 0));
ALTER TABLE network_link ADD CONSTRAINT network_link_village CHECK (("left"(village_code, 9) = "left"(township_code, 9)));
ALTER TABLE officer_certificate ADD CONSTRAINT officer_certificate_pkey PRIMARY KEY (county_code, id);
ALTER TABLE officer_certificate ADD CONSTRAINT officer_certificate_check CHECK ((issued_on >= trained_on));
ALTER TABLE officer_certificate ADD CONSTRAINT officer_certificate_check1 CHECK ((valid_to > issued_on));
ALTER TABLE officer_certificate ADD CONSTRAINT officer_certificate_county_code_number_key UNIQUE (county_code, number);
ALTER TABLE officer_certificate ADD CONSTRAINT officer_certificate_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE officer_certificate ADD CONSTRAINT officer_certificate_version_check CHECK ((version > 0));
ALTER TABLE officer_posting ADD CONSTRAINT officer_posting_pkey PRIMARY KEY (county_code, id);
ALTER TABLE officer_posting ADD CONSTRAINT officer_posting_business_key UNIQUE (county_code, officer_id, posted_on);
ALTER TABLE officer_posting ADD CONSTRAINT officer_posting_check CHECK ((ended_on > posted_on));
ALTER TABLE officer_posting ADD CONSTRAINT officer_posting_place CHECK (((brigade_id IS NULL) = (township_code IS NULL)));
ALTER TABLE officer_posting ADD CONSTRAINT officer_posting_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE officer_posting ADD CONSTRAINT officer_posting_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE officer_posting ADD CONSTRAINT officer_posting_version_check CHECK ((version > 0));
ALTER TABLE partner_key ADD CONSTRAINT partner_key_pkey PRIMARY KEY (county_code, id);
ALTER TABLE partner_key ADD CONSTRAINT partner_key_check CHECK ((expires_at > created_at));
ALTER TABLE partner_key ADD CONSTRAINT partner_key_cost_per_minute_check CHECK ((cost_per_minute > 0));
ALTER TABLE partner_key ADD CONSTRAINT partner_key_county_code_check CHECK ((county_code ~ '^\d{6}$'::text));
ALTER TABLE partner_key ADD CONSTRAINT partner_key_county_code_prefix_key UNIQUE (county_code, prefix);
ALTER TABLE partner_key ADD CONSTRAINT partner_key_datasets_check CHECK ((cardinality(datasets) > 0));
ALTER TABLE partner_key ADD CONSTRAINT partner_key_digest_check CHECK ((length(digest) = 32));
ALTER TABLE partner_key ADD CONSTRAINT partner_key_documents_check CHECK ((documents = ANY (ARRAY['OFF'::text, 'LOG'::text, 'ENFORCE'::text])));
ALTER TABLE partner_key ADD CONSTRAINT partner_key_label_check CHECK ((label <> ''::text));
ALTER TABLE partner_key ADD CONSTRAINT partner_key_prefix_check CHECK ((prefix ~ '^[0-9a-f]{12}$'::text));
ALTER TABLE people_matter ADD CONSTRAINT people_matter_pkey PRIMARY KEY (county_code, id);
ALTER TABLE people_matter ADD CONSTRAINT people_matter_check CHECK ((due_on >= listed_on));
ALTER TABLE people_matter ADD CONSTRAINT people_matter_check1 CHECK ((done_on >= listed_on));
ALTER TABLE people_matter ADD CONSTRAINT people_matter_county_code_year_number_key UNIQUE (county_code, year, number);
ALTER TABLE people_matter ADD CONSTRAINT people_matter_number_check CHECK (((number >= 1) AND (number <= 100)));
ALTER TABLE people_matter ADD CONSTRAINT people_matter_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE people_matter ADD CONSTRAINT people_matter_title_check CHECK ((title <> ''::text));
ALTER TABLE people_matter ADD CONSTRAINT people_matter_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE people_matter ADD CONSTRAINT people_matter_version_check CHECK ((version > 0));
ALTER TABLE people_matter ADD CONSTRAINT people_matter_year_check CHECK (((year >= 2000) AND (year <= 2100)));
ALTER TABLE personnel_funding ADD CONSTRAINT personnel_funding_pkey PRIMARY KEY (county_code, id);
ALTER TABLE personnel_funding ADD CONSTRAINT personnel_funding_amount_check CHECK ((amount > (0)::numeric));
ALTER TABLE personnel_funding ADD CONSTRAINT personnel_funding_check CHECK ((previous_year = (year - 1)));
ALTER TABLE personnel_funding ADD CONSTRAINT personnel_funding_county_code_township_code_year_key UNIQUE (county_code, township_code, year);
ALTER TABLE personnel_funding ADD CONSTRAINT personnel_funding_link UNIQUE (county_code, township_code, year, amount);
ALTER TABLE personnel_funding ADD CONSTRAINT personnel_funding_previous CHECK (((previous_year IS NULL) = (previous_amount IS NULL)));
ALTER TABLE personnel_funding ADD CONSTRAINT personnel_funding_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE personnel_funding ADD CONSTRAINT personnel_funding_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE personnel_funding ADD CONSTRAINT personnel_funding_version_check CHECK ((version > 0));
ALTER TABLE personnel_funding ADD CONSTRAINT personnel_funding_year_check CHECK (((year >= 2000) AND (year <= 2100)));
ALTER TABLE petition_session ADD CONSTRAINT petition_session_pkey PRIMARY KEY (county_code, id);
ALTER TABLE petition_session ADD CONSTRAINT petition_session_business_key UNIQUE NULLS NOT DISTINCT (county_code, township_code, village_code, held_on, kind);
ALTER TABLE petition_session ADD CONSTRAINT petition_session_kind_check CHECK ((kind = ANY (ARRAY['RECEPTION'::text, 'VISIT'::text])));
ALTER TABLE petition_session ADD CONSTRAINT petition_session_leader_check CHECK ((leader <> ''::text));
ALTER TABLE petition_session ADD CONSTRAINT petition_session_matters_check CHECK ((matters >= 0));
ALTER TABLE petition_session ADD CONSTRAINT petition_session_petitioners_check CHECK ((petitioners >= 0));
ALTER TABLE petition_session ADD CONSTRAINT petition_session_settled_check CHECK ((settled >= 0));
ALTER TABLE petition_session ADD CONSTRAINT petition_session_settled_of_raised CHECK ((settled <= matters));
ALTER TABLE petition_session ADD CONSTRAINT petition_session_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE petition_session ADD CONSTRAINT petition_session_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE petition_session ADD CONSTRAINT petition_session_version_check CHECK ((version > 0));
ALTER TABLE petition_session ADD CONSTRAINT petition_session_village CHECK (("left"(village_code, 9) = "left"(township_code, 9)));
ALTER TABLE policy_document ADD CONSTRAINT policy_document_pkey PRIMARY KEY (county_code, code);
ALTER TABLE policy_document ADD CONSTRAINT policy_document_code_check CHECK ((code <> ''::text));
ALTER TABLE policy_document ADD CONSTRAINT policy_document_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE policy_document ADD CONSTRAINT policy_document_title_check CHECK ((title <> ''::text));
ALTER TABLE policy_document ADD CONSTRAINT policy_document_version_check CHECK ((version > 0));
ALTER TABLE population_stat ADD CONSTRAINT population_stat_pkey PRIMARY KEY (county_code, id);
ALTER TABLE population_stat ADD CONSTRAINT population_stat_basis_check CHECK ((basis = ANY (ARRAY['REGISTERED'::text, 'RESIDENT'::text, 'UNSPECIFIED'::text])));
ALTER TABLE population_stat ADD CONSTRAINT population_stat_county_code_division_code_year_basis_key UNIQUE (county_code, division_code, year, basis);
ALTER TABLE population_stat ADD CONSTRAINT population_stat_next_key UNIQUE NULLS NOT DISTINCT (county_code, division_code, basis, superseded_year);
ALTER TABLE population_stat ADD CONSTRAINT population_stat_persons_check CHECK ((persons >= 0));
ALTER TABLE population_stat ADD CONSTRAINT population_stat_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE population_stat ADD CONSTRAINT population_stat_superseded CHECK ((superseded_year > year));
ALTER TABLE population_stat ADD CONSTRAINT population_stat_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE population_stat ADD CONSTRAINT population_stat_version_check CHECK ((version > 0));
ALTER TABLE population_stat ADD CONSTRAINT population_stat_year_check CHECK (((year >= 1949) AND (year <= 2100)));
ALTER TABLE post_duty ADD CONSTRAINT post_duty_pkey PRIMARY KEY (county_code, id);
ALTER TABLE post_duty ADD CONSTRAINT post_duty_check CHECK ((effective_to > effective_from));
ALTER TABLE post_duty ADD CONSTRAINT post_duty_county_code_centre_id_post_effective_from_key UNIQUE (county_code, centre_id, post, effective_from);
ALTER TABLE post_duty ADD CONSTRAINT post_duty_duty_check CHECK ((duty <> ''::text));
ALTER TABLE post_duty ADD CONSTRAINT post_duty_post_check CHECK ((post <> ''::text));
ALTER TABLE post_duty ADD CONSTRAINT post_duty_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE post_duty ADD CONSTRAINT post_duty_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE post_duty ADD CONSTRAINT post_duty_version_check CHECK ((version > 0));
ALTER TABLE project ADD CONSTRAINT project_pkey PRIMARY KEY (county_code, id);
ALTER TABLE project ADD CONSTRAINT project_business_key UNIQUE NULLS NOT DISTINCT (county_code, township_code, village_code, name);
ALTER TABLE project ADD CONSTRAINT project_check CHECK ((completed_on >= started_on));
ALTER TABLE project ADD CONSTRAINT project_completed CHECK (((status = 'COMPLETED'::text) OR (completed_on IS NULL)));
ALTER TABLE project ADD CONSTRAINT project_investment_check CHECK ((investment > (0)::numeric));
ALTER TABLE project ADD CONSTRAINT project_kind_check CHECK ((kind = ANY (ARRAY['CHARACTERISTIC_TOWN'::text, 'BEAUTIFUL_VILLAGE'::text, 'SAFETY_MONITORING'::text, 'NETWORK'::text, 'OTHER'::text])));
ALTER TABLE project ADD CONSTRAINT project_name_check CHECK ((name <> ''::text));
ALTER TABLE project ADD CONSTRAINT project_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE project ADD CONSTRAINT project_status_check CHECK ((status = ANY (ARRAY['PLANNED'::text, 'BUILDING'::text, 'COMPLETED'::text])));
ALTER TABLE project ADD CONSTRAINT project_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE project ADD CONSTRAINT project_version_check CHECK ((version > 0));
ALTER TABLE project ADD CONSTRAINT project_village CHECK (("left"(village_code, 9) = "left"(township_code, 9)));
ALTER TABLE quality_finding ADD CONSTRAINT quality_finding_pkey PRIMARY KEY (county_code, id);
ALTER TABLE quality_finding ADD CONSTRAINT quality_finding_closed CHECK (((status = 'CLOSED'::text) = (closed_on IS NOT NULL)));
ALTER TABLE quality_finding ADD CONSTRAINT quality_finding_explained CHECK (((status <> 'EXPLAINED'::text) OR (explanation IS NOT NULL)));
ALTER TABLE quality_finding ADD CONSTRAINT quality_finding_explanation_check CHECK ((explanation ~ '[^[:space:]]'::text));
ALTER TABLE quality_finding ADD CONSTRAINT quality_finding_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric));
ALTER TABLE quality_finding ADD CONSTRAINT quality_finding_record CHECK (((record_id IS NULL) OR (entity IS NOT NULL)));
ALTER TABLE quality_finding ADD CONSTRAINT quality_finding_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE quality_finding ADD CONSTRAINT quality_finding_status_check CHECK ((status = ANY (ARRAY['OPEN'::text, 'EXPLAINED'::text, 'CLOSED'::text])));
ALTER TABLE quality_finding ADD CONSTRAINT quality_finding_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE quality_finding ADD CONSTRAINT quality_finding_version_check CHECK ((version > 0));
ALTER TABLE quality_rule ADD CONSTRAINT quality_rule_pkey PRIMARY KEY (county_code, code);
ALTER TABLE quality_rule ADD CONSTRAINT quality_rule_code_check CHECK ((code ~ '^[A-Z][A-Z0-9_]{0,59}$'::text));
ALTER TABLE quality_rule ADD CONSTRAINT quality_rule_condition_check CHECK (((length(condition) >= 1) AND (length(condition) <= 1000)));
ALTER TABLE quality_rule ADD CONSTRAINT quality_rule_kind_check CHECK ((kind = ANY (ARRAY['ROW'::text, 'DUPLICATE'::text, 'FIGURE'::text, 'REPORT'::text, 'STALE'::text])));
ALTER TABLE quality_rule ADD CONSTRAINT quality_rule_name_en_check CHECK ((name_en <> ''::text));
ALTER TABLE quality_rule ADD CONSTRAINT quality_rule_name_zh_check CHECK ((name_zh <> ''::text));
ALTER TABLE quality_rule ADD CONSTRAINT quality_rule_remedy_en_check CHECK ((remedy_en <> ''::text));
ALTER TABLE quality_rule ADD CONSTRAINT quality_rule_remedy_zh_check CHECK ((remedy_zh <> ''::text));
ALTER TABLE quality_rule ADD CONSTRAINT quality_rule_severity_check CHECK ((severity = ANY (ARRAY['ERROR'::text, 'WARNING'::text])));
ALTER TABLE quality_rule ADD CONSTRAINT quality_rule_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE quality_rule ADD CONSTRAINT quality_rule_subject_check CHECK ((subject <> ''::text));
ALTER TABLE quality_rule ADD CONSTRAINT quality_rule_version_check CHECK ((version > 0));
ALTER TABLE record_change ADD CONSTRAINT record_change_pkey PRIMARY KEY (county_code, transaction, line);
ALTER TABLE record_change ADD CONSTRAINT record_change_action_check CHECK ((action ~ '^[a-z][A-Za-z]*$'::text));
ALTER TABLE record_change ADD CONSTRAINT record_change_county_code_entity_key_version_key UNIQUE (county_code, entity, key, version);
ALTER TABLE record_change ADD CONSTRAINT record_change_image CHECK (((before IS NOT NULL) OR (after IS NOT NULL)));
ALTER TABLE record_change ADD CONSTRAINT record_change_line_check CHECK ((line > 0));
ALTER TABLE record_change ADD CONSTRAINT record_change_origin_check CHECK ((origin <> ''::text));
ALTER TABLE record_change ADD CONSTRAINT record_change_source_check CHECK ((source = ANY (ARRAY['ENTERED'::text, 'IMPORTED'::text])));
ALTER TABLE record_change ADD CONSTRAINT record_change_version_check CHECK ((version > 0));
ALTER TABLE reform_task ADD CONSTRAINT reform_task_pkey PRIMARY KEY (county_code, id);
ALTER TABLE reform_task ADD CONSTRAINT reform_task_check CHECK ((due_on >= planned_on));
ALTER TABLE reform_task ADD CONSTRAINT reform_task_check1 CHECK ((done_on >= planned_on));
ALTER TABLE reform_task ADD CONSTRAINT reform_task_county_code_township_code_kind_key UNIQUE (county_code, township_code, kind);
ALTER TABLE reform_task ADD CONSTRAINT reform_task_done CHECK ((((status = 'DONE'::text) = (done_on IS NOT NULL)) AND ((done_on IS NULL) OR (evidence <> ''::text))));
ALTER TABLE reform_task ADD CONSTRAINT reform_task_kind_check CHECK ((kind = ANY (ARRAY['INSTITUTION'::text, 'FUNCTIONS'::text, 'STRENGTH'::text, 'TEAM'::text, 'SINKING'::text, 'TRAINING'::text, 'EQUIPMENT'::text])));
ALTER TABLE reform_task ADD CONSTRAINT reform_task_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE reform_task ADD CONSTRAINT reform_task_status_check CHECK ((status = ANY (ARRAY['NOT_STARTED'::text, 'IN_PROGRESS'::text, 'DONE'::text])));
ALTER TABLE reform_task ADD CONSTRAINT reform_task_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE reform_task ADD CONSTRAINT reform_task_version_check CHECK ((version > 0));
ALTER TABLE refresh_token ADD CONSTRAINT refresh_token_pkey PRIMARY KEY (county_code, digest);
ALTER TABLE refresh_token ADD CONSTRAINT refresh_token_digest_check CHECK ((length(digest) = 32));
ALTER TABLE reporting_duty ADD CONSTRAINT reporting_duty_pkey PRIMARY KEY (county_code, id);
ALTER TABLE reporting_duty ADD CONSTRAINT reporting_duty_basis_check CHECK ((basis <> ''::text));
ALTER TABLE reporting_duty ADD CONSTRAINT reporting_duty_by_year CHECK (((frequency <> ALL (ARRAY['MONTHLY'::text, 'WITHIN_YEAR'::text])) OR (subject <> ALL (ARRAY['HEALTH_CHECK'::text, 'CADRE_TRAINING'::text, 'DUTY_REPORT'::text, 'CAPACITY_ASSESSMENT'::text, 'STAR_SUBSIDY'::text, 'VILLAGE_LEDGER'::text, 'DIVIDEND'::text, 'BUDGET_PACKAGE'::text, 'PERSONNEL_FUNDING'::text]))));
ALTER TABLE reporting_duty ADD CONSTRAINT reporting_duty_frequency_check CHECK ((frequency = ANY (ARRAY['MONTHLY'::text, 'YEARLY'::text, 'YEARLY_AHEAD'::text, 'WITHIN_YEAR'::text, 'AS_IT_HAPPENS'::text])));
ALTER TABLE reporting_duty ADD CONSTRAINT reporting_duty_grace_days_check CHECK (((grace_days >= 0) AND (grace_days <= 366)));
ALTER TABLE reporting_duty ADD CONSTRAINT reporting_duty_key UNIQUE NULLS NOT DISTINCT (county_code, subject, township_code, effective_from);
ALTER TABLE reporting_duty ADD CONSTRAINT reporting_duty_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE reporting_duty ADD CONSTRAINT reporting_duty_start UNIQUE (county_code, subject, division_code, effective_from);
ALTER TABLE reporting_duty ADD CONSTRAINT reporting_duty_subject_check CHECK ((subject = ANY (ARRAY['ENFORCEMENT_CASE'::text, 'SERVICE_REQUEST'::text, 'MEDIATION_CASE'::text, 'APPEAL'::text, 'DISCLOSURE'::text, 'PETITION_SESSION'::text, 'VOLUNTEER_SERVICE_RECORD'::text, 'VOLUNTEER_PROJECT'::text, 'ALLOWANCE_PAYMENT'::text, 'HEALTH_CHECK'::text, 'CADRE_TRAINING'::text, 'DUTY_REPORT'::text, 'CAPACITY_ASSESSMENT'::text, 'STAR_SUBSIDY'::text, 'VILLAGE_LEDGER'::text, 'DIVIDEND'::text, 'BUDGET_PACKAGE'::text, 'PERSONNEL_FUNDING'::text, 'BUDGET_EXPENDITURE'::text, 'CONSULTATION'::text, 'JOINT_MEETING'::text, 'MEETING_DECISION'::text, 'EMERGENCY_INCIDENT'::text, 'SOCIETY_LINKAGE'::text])));
ALTER TABLE reporting_duty ADD CONSTRAINT reporting_duty_term CHECK ((effective_to > effective_from));
ALTER TABLE reporting_duty ADD CONSTRAINT reporting_duty_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE reporting_duty ADD CONSTRAINT reporting_duty_version_check CHECK ((version > 0));
ALTER TABLE reward_anchor ADD CONSTRAINT reward_anchor_pkey PRIMARY KEY (county_code, id);
ALTER TABLE reward_anchor ADD CONSTRAINT reward_anchor_award_check CHECK ((award >= (0)::numeric));
ALTER TABLE reward_anchor ADD CONSTRAINT reward_anchor_county_code_policy_code_growth_key UNIQUE (county_code, policy_code, growth);
ALTER TABLE reward_anchor ADD CONSTRAINT reward_anchor_growth_check CHECK ((growth >= (0)::numeric));
ALTER TABLE reward_anchor ADD CONSTRAINT reward_anchor_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE reward_anchor ADD CONSTRAINT reward_anchor_version_check CHECK ((version > 0));
ALTER TABLE reward_award ADD CONSTRAINT reward_award_pkey PRIMARY KEY (county_code, id);
ALTER TABLE reward_award ADD CONSTRAINT reward_award_amount CHECK (
CASE status
    WHEN 'AWARDED'::text THEN (amount > (0)::numeric)
    ELSE (amount = (0)::numeric)
END);
ALTER TABLE reward_award ADD CONSTRAINT reward_award_county_code_village_code_year_key UNIQUE (county_code, village_code, year);
ALTER TABLE reward_award ADD CONSTRAINT reward_award_growth CHECK ((((growth IS NULL) = ((previous_income IS NULL) OR (previous_income <= (0)::numeric))) AND ((status <> 'AWARDED'::text) OR (growth IS NOT NULL))));
ALTER TABLE reward_award ADD CONSTRAINT reward_award_income_check CHECK ((income >= (0)::numeric));
ALTER TABLE reward_award ADD CONSTRAINT reward_award_reason_en_check CHECK ((reason_en <> ''::text));
ALTER TABLE reward_award ADD CONSTRAINT reward_award_reason_zh_check CHECK ((reason_zh <> ''::text));
ALTER TABLE reward_award ADD CONSTRAINT reward_award_review CHECK (((status <> 'MANUAL_REVIEW'::text) OR (growth IS NULL)));
ALTER TABLE reward_award ADD CONSTRAINT reward_award_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE reward_award ADD CONSTRAINT reward_award_status_check CHECK ((status = ANY (ARRAY['AWARDED'::text, 'NOT_ELIGIBLE'::text, 'MANUAL_REVIEW'::text])));
ALTER TABLE reward_award ADD CONSTRAINT reward_award_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE reward_award ADD CONSTRAINT reward_award_version_check CHECK ((version > 0));
ALTER TABLE reward_award ADD CONSTRAINT reward_award_village CHECK (("left"(village_code, 9) = "left"(township_code, 9)));
ALTER TABLE reward_award ADD CONSTRAINT reward_award_year_check CHECK (((year >= 1949) AND (year <= 2100)));
ALTER TABLE reward_award ADD CONSTRAINT reward_award_year_over CHECK ((EXTRACT(year FROM decided_on) > (year)::numeric));
ALTER TABLE reward_policy ADD CONSTRAINT reward_policy_pkey PRIMARY KEY (county_code, code);
ALTER TABLE reward_policy ADD CONSTRAINT reward_policy_basis_check CHECK ((basis <> ''::text));
ALTER TABLE reward_policy ADD CONSTRAINT reward_policy_code_check CHECK ((code <> ''::text));
ALTER TABLE reward_policy ADD CONSTRAINT reward_policy_dates CHECK (((effective_from IS NOT NULL) OR (effective_to IS NULL)));
ALTER TABLE reward_policy ADD CONSTRAINT reward_policy_effective_from_check CHECK (((EXTRACT(month FROM effective_from) = (1)::numeric) AND (EXTRACT(day FROM effective_from) = (1)::numeric)));
ALTER TABLE reward_policy ADD CONSTRAINT reward_policy_income_floor_check CHECK ((income_floor >= (0)::numeric));
ALTER TABLE reward_policy ADD CONSTRAINT reward_policy_method_check CHECK ((method = ANY (ARRAY['LINEAR'::text, 'STEPPED'::text])));
ALTER TABLE reward_policy ADD CONSTRAINT reward_policy_round_to_check CHECK ((round_to > (0)::numeric));
ALTER TABLE reward_policy ADD CONSTRAINT reward_policy_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE reward_policy ADD CONSTRAINT reward_policy_start UNIQUE (county_code, effective_from);
ALTER TABLE reward_policy ADD CONSTRAINT reward_policy_term CHECK ((effective_to > effective_from));
ALTER TABLE reward_policy ADD CONSTRAINT reward_policy_version_check CHECK ((version > 0));
ALTER TABLE rollup_cell ADD CONSTRAINT rollup_cell_pkey PRIMARY KEY (county_code, indicator, division_code, month);
ALTER TABLE rollup_cell ADD CONSTRAINT rollup_cell_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric));
ALTER TABLE rollup_delta ADD CONSTRAINT rollup_delta_pkey PRIMARY KEY (county_code, batch, line);
ALTER TABLE rollup_delta ADD CONSTRAINT rollup_delta_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric));
ALTER TABLE rollup_version ADD CONSTRAINT rollup_version_pkey PRIMARY KEY (county_code);
ALTER TABLE rural_road ADD CONSTRAINT rural_road_pkey PRIMARY KEY (county_code, id);
ALTER TABLE rural_road ADD CONSTRAINT rural_road_check CHECK ((closed_on > opened_on));
ALTER TABLE rural_road ADD CONSTRAINT rural_road_code_check CHECK ((code <> ''::text));
ALTER TABLE rural_road ADD CONSTRAINT rural_road_county_code_code_key UNIQUE (county_code, code);
ALTER TABLE rural_road ADD CONSTRAINT rural_road_grade_check CHECK ((grade = ANY (ARRAY['COUNTY_ROAD'::text, 'TOWNSHIP_ROAD'::text, 'VILLAGE_ROAD'::text])));
ALTER TABLE rural_road ADD CONSTRAINT rural_road_length_km_check CHECK ((length_km > (0)::numeric));
ALTER TABLE rural_road ADD CONSTRAINT rural_road_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE rural_road ADD CONSTRAINT rural_road_surface_check CHECK ((surface = ANY (ARRAY['ASPHALT'::text, 'CONCRETE'::text, 'GRAVEL'::text])));
ALTER TABLE rural_road ADD CONSTRAINT rural_road_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE rural_road ADD CONSTRAINT rural_road_version_check CHECK ((version > 0));
ALTER TABLE rural_road ADD CONSTRAINT rural_road_village CHECK (("left"(village_code, 9) = "left"(township_code, 9)));
ALTER TABLE saved_query ADD CONSTRAINT saved_query_pkey PRIMARY KEY (county_code, id);
ALTER TABLE saved_query ADD CONSTRAINT saved_query_document_check CHECK (((octet_length(document) >= 1) AND (octet_length(document) <= 32768)));
ALTER TABLE saved_query ADD CONSTRAINT saved_query_title UNIQUE (county_code, owner, title);
ALTER TABLE saved_query ADD CONSTRAINT saved_query_title_check CHECK (((length(title) >= 1) AND (length(title) <= 80)));
ALTER TABLE saved_query ADD CONSTRAINT saved_query_variables_check CHECK ((octet_length(variables) <= 32768));
ALTER TABLE saved_query ADD CONSTRAINT saved_query_version_check CHECK ((version > 0));
ALTER TABLE search_entry ADD CONSTRAINT search_entry_check CHECK (((id IS NULL) <> (code IS NULL)));
ALTER TABLE search_entry ADD CONSTRAINT search_entry_county_code_entity_code_key UNIQUE (county_code, entity, code);
ALTER TABLE search_entry ADD CONSTRAINT search_entry_county_code_entity_id_key UNIQUE (county_code, entity, id);
ALTER TABLE search_state ADD CONSTRAINT search_state_pkey PRIMARY KEY (county_code, entity);
ALTER TABLE secondment ADD CONSTRAINT secondment_pkey PRIMARY KEY (county_code, id);
ALTER TABLE secondment ADD CONSTRAINT secondment_business_key UNIQUE (county_code, staff_id, started_on);
ALTER TABLE secondment ADD CONSTRAINT secondment_check CHECK ((ended_on > started_on));
ALTER TABLE secondment ADD CONSTRAINT secondment_cohort_check CHECK (((cohort >= 2000) AND (cohort <= 2100)));
ALTER TABLE secondment ADD CONSTRAINT secondment_host_check CHECK ((host = ANY (ARRAY['JIANGSU'::text, 'ZHEJIANG'::text, 'OTHER_DEVELOPED'::text, 'REGIONAL_DEPT'::text])));
ALTER TABLE secondment ADD CONSTRAINT secondment_kind_check CHECK ((kind = ANY (ARRAY['SECONDMENT'::text, 'SHADOWING'::text])));
ALTER TABLE secondment ADD CONSTRAINT secondment_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE secondment ADD CONSTRAINT secondment_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE secondment ADD CONSTRAINT secondment_version_check CHECK ((version > 0));
ALTER TABLE service_catalogue ADD CONSTRAINT service_catalogue_pkey PRIMARY KEY (county_code, id);
ALTER TABLE service_catalogue ADD CONSTRAINT service_catalogue_check CHECK ((effective_to > effective_from));
ALTER TABLE service_catalogue ADD CONSTRAINT service_catalogue_county_code_effective_from_key UNIQUE (county_code, effective_from);
ALTER TABLE service_catalogue ADD CONSTRAINT service_catalogue_name_check CHECK ((name <> ''::text));
ALTER TABLE service_catalogue ADD CONSTRAINT service_catalogue_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE service_catalogue ADD CONSTRAINT service_catalogue_version_check CHECK ((version > 0));
ALTER TABLE service_centre ADD CONSTRAINT service_centre_pkey PRIMARY KEY (county_code, id);
ALTER TABLE service_centre ADD CONSTRAINT service_centre_build_mode_check CHECK ((build_mode = ANY (ARRAY['NEW'::text, 'RENOVATED'::text, 'INTEGRATED'::text])));
ALTER TABLE service_centre ADD CONSTRAINT service_centre_county_code_township_code_name_key UNIQUE (county_code, township_code, name);
ALTER TABLE service_centre ADD CONSTRAINT service_centre_floor_area_check CHECK ((floor_area > (0)::numeric));
ALTER TABLE service_centre ADD CONSTRAINT service_centre_name_check CHECK ((name <> ''::text));
ALTER TABLE service_centre ADD CONSTRAINT service_centre_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE service_centre ADD CONSTRAINT service_centre_terms CHECK (((closed_on > opened_on) AND (standardised_on >= opened_on)));
ALTER TABLE service_centre ADD CONSTRAINT service_centre_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE service_centre ADD CONSTRAINT service_centre_version_check CHECK ((version > 0));
ALTER TABLE service_centre ADD CONSTRAINT service_centre_windows_check CHECK ((windows > 0));
ALTER TABLE service_commitment ADD CONSTRAINT service_commitment_pkey PRIMARY KEY (county_code, id);
ALTER TABLE service_commitment ADD CONSTRAINT service_commitment_check CHECK ((commit_until = ((recruited_on + make_interval(years => years)))::date));
ALTER TABLE service_commitment ADD CONSTRAINT service_commitment_county_code_staff_id_key UNIQUE (county_code, staff_id);
ALTER TABLE service_commitment ADD CONSTRAINT service_commitment_early CHECK (((COALESCE(left_on, commit_until) < commit_until) = (override_reason IS NOT NULL)));
ALTER TABLE service_commitment ADD CONSTRAINT service_commitment_explanation_en_check CHECK ((explanation_en <> ''::text));
ALTER TABLE service_commitment ADD CONSTRAINT service_commitment_explanation_zh_check CHECK ((explanation_zh <> ''::text));
ALTER TABLE service_commitment ADD CONSTRAINT service_commitment_left CHECK ((left_on > recruited_on));
ALTER TABLE service_commitment ADD CONSTRAINT service_commitment_override CHECK (((override_reason IS NULL) = (override_document IS NULL)));
ALTER TABLE service_commitment ADD CONSTRAINT service_commitment_override_document_check CHECK ((override_document <> ''::text));
ALTER TABLE service_commitment ADD CONSTRAINT service_commitment_override_reason_check CHECK ((override_reason <> ''::text));
ALTER TABLE service_commitment ADD CONSTRAINT service_commitment_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE service_commitment ADD CONSTRAINT service_commitment_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE service_commitment ADD CONSTRAINT service_commitment_version_check CHECK ((version > 0));
ALTER TABLE service_commitment ADD CONSTRAINT service_commitment_years_check CHECK ((years > 0));
ALTER TABLE service_item ADD CONSTRAINT service_item_pkey PRIMARY KEY (county_code, code);
ALTER TABLE service_item ADD CONSTRAINT service_item_audience_check CHECK ((audience = ANY (ARRAY['PERSON'::text, 'ORGANIZATION'::text, 'BOTH'::text])));
ALTER TABLE service_item ADD CONSTRAINT service_item_check CHECK ((valid_to > valid_from));
ALTER TABLE service_item ADD CONSTRAINT service_item_code_check CHECK ((code <> ''::text));
ALTER TABLE service_item ADD CONSTRAINT service_item_delegation_check CHECK ((delegation = ANY (ARRAY['POWER'::text, 'SERVICE'::text])));
ALTER TABLE service_item ADD CONSTRAINT service_item_exercise_level_check CHECK ((exercise_level = ANY (ARRAY['COUNTY'::text, 'TOWNSHIP'::text, 'VILLAGE'::text])));
ALTER TABLE service_item ADD CONSTRAINT service_item_handling_type_check CHECK ((handling_type = ANY (ARRAY['IMMEDIATE'::text, 'PROMISED'::text])));
ALTER TABLE service_item ADD CONSTRAINT service_item_name_check CHECK ((name <> ''::text));
ALTER TABLE service_item ADD CONSTRAINT service_item_promise CHECK ((promised_days <= statutory_days));
ALTER TABLE service_item ADD CONSTRAINT service_item_promised_days_check CHECK ((promised_days >= 0));
ALTER TABLE service_item ADD CONSTRAINT service_item_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE service_item ADD CONSTRAINT service_item_statutory_days_check CHECK ((statutory_days >= 0));
ALTER TABLE service_item ADD CONSTRAINT service_item_type_check CHECK ((type = ANY (ARRAY['LICENSE'::text, 'PENALTY'::text, 'COMPULSION'::text, 'PAYMENT'::text, 'INSPECTION'::text, 'CONFIRMATION'::text, 'REWARD'::text, 'OTHER_POWER'::text, 'PUBLIC_SERVICE'::text])));
ALTER TABLE service_item ADD CONSTRAINT service_item_version_check CHECK ((version > 0));
ALTER TABLE service_item ADD CONSTRAINT service_item_visits_check CHECK ((visits >= 0));
ALTER TABLE service_request ADD CONSTRAINT service_request_pkey PRIMARY KEY (county_code, id);
ALTER TABLE service_request ADD CONSTRAINT service_request_channel_check CHECK ((channel = ANY (ARRAY['WINDOW'::text, 'ONLINE'::text, 'ASSISTED'::text, 'KIOSK'::text])));
ALTER TABLE service_request ADD CONSTRAINT service_request_check CHECK ((due_on >= accepted_on));
ALTER TABLE service_request ADD CONSTRAINT service_request_check1 CHECK ((closed_on >= accepted_on));
ALTER TABLE service_request ADD CONSTRAINT service_request_closed CHECK (((status = ANY (ARRAY['CLOSED'::text, 'REFUSED'::text, 'WITHDRAWN'::text])) = (closed_on IS NOT NULL)));
ALTER TABLE service_request ADD CONSTRAINT service_request_county_code_number_key UNIQUE (county_code, number);
ALTER TABLE service_request ADD CONSTRAINT service_request_handled_level_check CHECK ((handled_level = ANY (ARRAY['VILLAGE'::text, 'TOWNSHIP'::text, 'DISTRICT'::text])));
ALTER TABLE service_request ADD CONSTRAINT service_request_rated CHECK (((rating IS NULL) OR (status = ANY (ARRAY['CLOSED'::text, 'REFUSED'::text]))));
ALTER TABLE service_request ADD CONSTRAINT service_request_rating_check CHECK (((rating >= 1) AND (rating <= 5)));
ALTER TABLE service_request ADD CONSTRAINT service_request_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE service_request ADD CONSTRAINT service_request_status_check CHECK ((status = ANY (ARRAY['ACCEPTED'::text, 'IN_PROGRESS'::text, 'CLOSED'::text, 'REFUSED'::text, 'WITHDRAWN'::text])));
ALTER TABLE service_request ADD CONSTRAINT service_request_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE service_request ADD CONSTRAINT service_request_version_check CHECK ((version > 0));
ALTER TABLE service_request ADD CONSTRAINT service_request_village CHECK (("left"(village_code, 9) = "left"(township_code, 9)));
ALTER TABLE service_term_policy ADD CONSTRAINT service_term_policy_pkey PRIMARY KEY (county_code, id);
ALTER TABLE service_term_policy ADD CONSTRAINT service_term_policy_basis_check CHECK ((basis <> ''::text));
ALTER TABLE service_term_policy ADD CONSTRAINT service_term_policy_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE service_term_policy ADD CONSTRAINT service_term_policy_start UNIQUE (county_code, effective_from);
ALTER TABLE service_term_policy ADD CONSTRAINT service_term_policy_term CHECK ((effective_to > effective_from));
ALTER TABLE service_term_policy ADD CONSTRAINT service_term_policy_version_check CHECK ((version > 0));
ALTER TABLE service_term_policy ADD CONSTRAINT service_term_policy_years_check CHECK (((years >= 1) AND (years <= 40)));
ALTER TABLE session ADD CONSTRAINT session_pkey PRIMARY KEY (county_code, id);
ALTER TABLE session ADD CONSTRAINT session_check CHECK ((expires_at > started_at));
ALTER TABLE session ADD CONSTRAINT session_end CHECK (((ended_at IS NULL) = (end_reason IS NULL)));
ALTER TABLE session ADD CONSTRAINT session_end_reason_check CHECK ((end_reason = ANY (ARRAY['LOGOUT'::text, 'REUSE'::text, 'REPLACED'::text, 'PASSWORD'::text])));
ALTER TABLE share_reform ADD CONSTRAINT share_reform_pkey PRIMARY KEY (county_code, id);
ALTER TABLE share_reform ADD CONSTRAINT share_reform_batch_check CHECK ((batch > 0));
ALTER TABLE share_reform ADD CONSTRAINT share_reform_check CHECK ((completed_on >= started_on));
ALTER TABLE share_reform ADD CONSTRAINT share_reform_completed CHECK (((completed_on IS NOT NULL) = (step = ANY (ARRAY['REGISTRATION'::text, 'DIVIDEND'::text]))));
ALTER TABLE share_reform ADD CONSTRAINT share_reform_county_code_village_code_key UNIQUE (county_code, village_code);
ALTER TABLE share_reform ADD CONSTRAINT share_reform_members_check CHECK ((members > 0));
ALTER TABLE share_reform ADD CONSTRAINT share_reform_net_assets_check CHECK ((net_assets >= (0)::numeric));
ALTER TABLE share_reform ADD CONSTRAINT share_reform_shares_check CHECK ((shares > 0));
ALTER TABLE share_reform ADD CONSTRAINT share_reform_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE share_reform ADD CONSTRAINT share_reform_step_check CHECK ((step = ANY (ARRAY['ASSET_VERIFICATION'::text, 'MEMBERSHIP'::text, 'QUANTIFICATION'::text, 'COOPERATIVE'::text, 'REGISTRATION'::text, 'DIVIDEND'::text])));
ALTER TABLE share_reform ADD CONSTRAINT share_reform_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE share_reform ADD CONSTRAINT share_reform_version_check CHECK ((version > 0));
ALTER TABLE share_reform ADD CONSTRAINT share_reform_village CHECK (("left"(village_code, 9) = "left"(township_code, 9)));
ALTER TABLE sign_in_act ADD CONSTRAINT sign_in_act_pkey PRIMARY KEY (county_code, id);
ALTER TABLE sign_in_act ADD CONSTRAINT sign_in_act_act_check CHECK ((act = ANY (ARRAY['SIGN_IN'::text, 'REFRESH'::text, 'SIGN_OUT'::text, 'LOCK'::text, 'PASSWORD_SET'::text])));
ALTER TABLE sign_in_act ADD CONSTRAINT sign_in_act_county_code_check CHECK ((county_code ~ '^\d{6}$'::text));
ALTER TABLE sign_in_failure ADD CONSTRAINT sign_in_failure_pkey PRIMARY KEY (county_code, name_digest);
ALTER TABLE sign_in_failure ADD CONSTRAINT sign_in_failure_county_code_check CHECK ((county_code ~ '^\d{6}$'::text));
ALTER TABLE sign_in_failure ADD CONSTRAINT sign_in_failure_failures_check CHECK ((failures > 0));
ALTER TABLE sign_in_failure ADD CONSTRAINT sign_in_failure_name_digest_check CHECK ((length(name_digest) = 32));
ALTER TABLE social_organization ADD CONSTRAINT social_organization_pkey PRIMARY KEY (county_code, id);
ALTER TABLE social_organization ADD CONSTRAINT social_organization_business_key UNIQUE (county_code, name);
ALTER TABLE social_organization ADD CONSTRAINT social_organization_check CHECK ((deregistered_on > registered_on));
ALTER TABLE social_organization ADD CONSTRAINT social_organization_kind_check CHECK ((kind = ANY (ARRAY['ASSOCIATION'::text, 'SERVICE'::text, 'FOUNDATION'::text])));
ALTER TABLE social_organization ADD CONSTRAINT social_organization_name_check CHECK ((name <> ''::text));
ALTER TABLE social_organization ADD CONSTRAINT social_organization_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE social_organization ADD CONSTRAINT social_organization_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE social_organization ADD CONSTRAINT social_organization_version_check CHECK ((version > 0));
ALTER TABLE social_worker ADD CONSTRAINT social_worker_pkey PRIMARY KEY (county_code, id);
ALTER TABLE social_worker ADD CONSTRAINT social_worker_check CHECK ((left_on > registered_on));
ALTER TABLE social_worker ADD CONSTRAINT social_worker_county_code_number_key UNIQUE (county_code, number);
ALTER TABLE social_worker ADD CONSTRAINT social_worker_grade_check CHECK ((grade = ANY (ARRAY['ASSISTANT'::text, 'MEDIUM'::text, 'SENIOR'::text, 'NONE'::text])));
ALTER TABLE social_worker ADD CONSTRAINT social_worker_name_check CHECK ((name <> ''::text));
ALTER TABLE social_worker ADD CONSTRAINT social_worker_number_check CHECK ((number <> ''::text));
ALTER TABLE social_worker ADD CONSTRAINT social_worker_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE social_worker ADD CONSTRAINT social_worker_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE social_worker ADD CONSTRAINT social_worker_version_check CHECK ((version > 0));
ALTER TABLE social_worker ADD CONSTRAINT social_worker_village CHECK (("left"(village_code, 9) = "left"(township_code, 9)));
ALTER TABLE society_linkage ADD CONSTRAINT society_linkage_pkey PRIMARY KEY (county_code, id);
ALTER TABLE society_linkage ADD CONSTRAINT society_linkage_beneficiaries_check CHECK ((beneficiaries >= 0));
ALTER TABLE society_linkage ADD CONSTRAINT society_linkage_business_key UNIQUE (county_code, worker_id, topic, started_on);
ALTER TABLE society_linkage ADD CONSTRAINT society_linkage_check CHECK ((ended_on >= started_on));
ALTER TABLE society_linkage ADD CONSTRAINT society_linkage_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE society_linkage ADD CONSTRAINT society_linkage_topic_check CHECK ((topic <> ''::text));
ALTER TABLE society_linkage ADD CONSTRAINT society_linkage_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE society_linkage ADD CONSTRAINT society_linkage_version_check CHECK ((version > 0));
ALTER TABLE society_linkage ADD CONSTRAINT society_linkage_village CHECK (("left"(village_code, 9) = "left"(township_code, 9)));
ALTER TABLE staff ADD CONSTRAINT staff_pkey PRIMARY KEY (county_code, id);
ALTER TABLE staff ADD CONSTRAINT staff_check CHECK ((joined_on >= recruited_on));
ALTER TABLE staff ADD CONSTRAINT staff_check1 CHECK (((left_on > joined_on) AND (left_on > ranked_on)));
ALTER TABLE staff ADD CONSTRAINT staff_county_code_number_key UNIQUE (county_code, number);
ALTER TABLE staff ADD CONSTRAINT staff_in_post UNIQUE (county_code, id, township_code, recruited_on, in_post_until);
ALTER TABLE staff ADD CONSTRAINT staff_kind_check CHECK ((kind = ANY (ARRAY['CIVIL_SERVANT'::text, 'INSTITUTION'::text])));
ALTER TABLE staff ADD CONSTRAINT staff_name_check CHECK ((name <> ''::text));
ALTER TABLE staff ADD CONSTRAINT staff_number_check CHECK ((number <> ''::text));
ALTER TABLE staff ADD CONSTRAINT staff_of_township UNIQUE (county_code, id, township_code);
ALTER TABLE staff ADD CONSTRAINT staff_post_check CHECK ((post = ANY (ARRAY['SECTION_CHIEF'::text, 'DEPUTY_CHIEF'::text, 'MEMBER'::text])));
ALTER TABLE staff ADD CONSTRAINT staff_rank_check CHECK ((rank = ANY (ARRAY['RESEARCHER_1'::text, 'RESEARCHER_2'::text, 'RESEARCHER_3'::text, 'RESEARCHER_4'::text, 'CLERK_1'::text, 'CLERK_2'::text, 'PROBATION'::text, 'NOT_RANKED'::text])));
ALTER TABLE staff ADD CONSTRAINT staff_rank_of_civil_servants CHECK (((rank = 'NOT_RANKED'::text) = (kind = 'INSTITUTION'::text)));
ALTER TABLE staff ADD CONSTRAINT staff_ranked CHECK (((ranked_on IS NOT NULL) = (rank <> ALL (ARRAY['PROBATION'::text, 'NOT_RANKED'::text]))));
ALTER TABLE staff ADD CONSTRAINT staff_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE staff ADD CONSTRAINT staff_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE staff ADD CONSTRAINT staff_version_check CHECK ((version > 0));
ALTER TABLE star_community ADD CONSTRAINT star_community_pkey PRIMARY KEY (county_code, id);
ALTER TABLE star_community ADD CONSTRAINT star_community_county_code_village_code_year_key UNIQUE (county_code, village_code, year);
ALTER TABLE star_community ADD CONSTRAINT star_community_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE star_community ADD CONSTRAINT star_community_stars_check CHECK (((stars >= 1) AND (stars <= 5)));
ALTER TABLE star_community ADD CONSTRAINT star_community_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE star_community ADD CONSTRAINT star_community_version_check CHECK ((version > 0));
ALTER TABLE star_community ADD CONSTRAINT star_community_village CHECK (("left"(village_code, 9) = "left"(township_code, 9)));
ALTER TABLE star_community ADD CONSTRAINT star_community_year_check CHECK (((year >= 2000) AND (year <= 2100)));
ALTER TABLE star_subsidy ADD CONSTRAINT star_subsidy_pkey PRIMARY KEY (county_code, id);
ALTER TABLE star_subsidy ADD CONSTRAINT star_subsidy_amount CHECK ((amount = round(((base * rate) / (100)::numeric), 2)));
ALTER TABLE star_subsidy ADD CONSTRAINT star_subsidy_amount_check CHECK ((amount >= (0)::numeric));
ALTER TABLE star_subsidy ADD CONSTRAINT star_subsidy_base_check CHECK ((base >= (0)::numeric));
ALTER TABLE star_subsidy ADD CONSTRAINT star_subsidy_cadres_check CHECK ((cadres > 0));
ALTER TABLE star_subsidy ADD CONSTRAINT star_subsidy_county_code_village_code_year_key UNIQUE (county_code, village_code, year);
ALTER TABLE star_subsidy ADD CONSTRAINT star_subsidy_explanation_en_check CHECK ((explanation_en <> ''::text));
ALTER TABLE star_subsidy ADD CONSTRAINT star_subsidy_explanation_zh_check CHECK ((explanation_zh <> ''::text));
ALTER TABLE star_subsidy ADD CONSTRAINT star_subsidy_rate_check CHECK ((rate >= (0)::numeric));
ALTER TABLE star_subsidy ADD CONSTRAINT star_subsidy_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE star_subsidy ADD CONSTRAINT star_subsidy_stars_check CHECK (((stars >= 0) AND (stars <= 5)));
ALTER TABLE star_subsidy ADD CONSTRAINT star_subsidy_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE star_subsidy ADD CONSTRAINT star_subsidy_version_check CHECK ((version > 0));
ALTER TABLE star_subsidy ADD CONSTRAINT star_subsidy_village CHECK (("left"(village_code, 9) = "left"(township_code, 9)));
ALTER TABLE star_subsidy ADD CONSTRAINT star_subsidy_year_check CHECK (((year >= 2000) AND (year <= 2100)));
ALTER TABLE star_subsidy_rule ADD CONSTRAINT star_subsidy_rule_pkey PRIMARY KEY (county_code, id);
ALTER TABLE star_subsidy_rule ADD CONSTRAINT star_subsidy_rule_basis_check CHECK ((basis <> ''::text));
ALTER TABLE star_subsidy_rule ADD CONSTRAINT star_subsidy_rule_rate_check CHECK (((rate >= (0)::numeric) AND (rate <= (100)::numeric)));
ALTER TABLE star_subsidy_rule ADD CONSTRAINT star_subsidy_rule_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE star_subsidy_rule ADD CONSTRAINT star_subsidy_rule_stars_check CHECK (((stars >= 1) AND (stars <= 5)));
ALTER TABLE star_subsidy_rule ADD CONSTRAINT star_subsidy_rule_start UNIQUE (county_code, stars, effective_from);
ALTER TABLE star_subsidy_rule ADD CONSTRAINT star_subsidy_rule_term CHECK ((effective_to > effective_from));
ALTER TABLE star_subsidy_rule ADD CONSTRAINT star_subsidy_rule_version_check CHECK ((version > 0));
ALTER TABLE system_integration ADD CONSTRAINT system_integration_pkey PRIMARY KEY (county_code, id);
ALTER TABLE system_integration ADD CONSTRAINT system_integration_county_code_system_code_township_code_key UNIQUE (county_code, system_code, township_code);
ALTER TABLE system_integration ADD CONSTRAINT system_integration_done CHECK (((status = 'INTEGRATED'::text) = (integrated_on IS NOT NULL)));
ALTER TABLE system_integration ADD CONSTRAINT system_integration_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE system_integration ADD CONSTRAINT system_integration_status_check CHECK ((status = ANY (ARRAY['PLANNED'::text, 'TESTING'::text, 'INTEGRATED'::text])));
ALTER TABLE system_integration ADD CONSTRAINT system_integration_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE system_integration ADD CONSTRAINT system_integration_version_check CHECK ((version > 0));
ALTER TABLE toilet_survey ADD CONSTRAINT toilet_survey_pkey PRIMARY KEY (county_code, id);
ALTER TABLE toilet_survey ADD CONSTRAINT toilet_survey_county_code_village_code_surveyed_on_key UNIQUE (county_code, village_code, surveyed_on);
ALTER TABLE toilet_survey ADD CONSTRAINT toilet_survey_households_check CHECK ((households > 0));
ALTER TABLE toilet_survey ADD CONSTRAINT toilet_survey_next_key UNIQUE NULLS NOT DISTINCT (county_code, village_code, superseded_on);
ALTER TABLE toilet_survey ADD CONSTRAINT toilet_survey_sanitary_check CHECK ((sanitary >= 0));
ALTER TABLE toilet_survey ADD CONSTRAINT toilet_survey_share CHECK ((sanitary <= households));
ALTER TABLE toilet_survey ADD CONSTRAINT toilet_survey_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE toilet_survey ADD CONSTRAINT toilet_survey_superseded CHECK ((superseded_on > surveyed_on));
ALTER TABLE toilet_survey ADD CONSTRAINT toilet_survey_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE toilet_survey ADD CONSTRAINT toilet_survey_version_check CHECK ((version > 0));
ALTER TABLE toilet_survey ADD CONSTRAINT toilet_survey_village CHECK (("left"(village_code, 9) = "left"(township_code, 9)));
ALTER TABLE township_tile ADD CONSTRAINT township_tile_pkey PRIMARY KEY (county_code, id);
ALTER TABLE township_tile ADD CONSTRAINT township_tile_business_key UNIQUE (county_code, township_code);
ALTER TABLE township_tile ADD CONSTRAINT township_tile_first_column CHECK ((tile_column >= 0));
ALTER TABLE township_tile ADD CONSTRAINT township_tile_first_row CHECK ((tile_row >= 0));
ALTER TABLE township_tile ADD CONSTRAINT township_tile_last_column CHECK ((tile_column <= 99));
ALTER TABLE township_tile ADD CONSTRAINT township_tile_last_row CHECK ((tile_row <= 99));
ALTER TABLE township_tile ADD CONSTRAINT township_tile_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE township_tile ADD CONSTRAINT township_tile_square UNIQUE (county_code, tile_column, tile_row) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE township_tile ADD CONSTRAINT township_tile_township CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE township_tile ADD CONSTRAINT township_tile_version_check CHECK ((version > 0));
ALTER TABLE trusted_document ADD CONSTRAINT trusted_document_pkey PRIMARY KEY (county_code, key_id, digest);
ALTER TABLE trusted_document ADD CONSTRAINT trusted_document_body_check CHECK ((body <> ''::text));
ALTER TABLE trusted_document ADD CONSTRAINT trusted_document_digest_check CHECK ((length(digest) = 32));
ALTER TABLE trusted_document ADD CONSTRAINT trusted_document_name_check CHECK ((name <> ''::text));
ALTER TABLE unification_check ADD CONSTRAINT unification_check_pkey PRIMARY KEY (county_code, id);
ALTER TABLE unification_check ADD CONSTRAINT unification_check_county_code_centre_id_criterion_key UNIQUE (county_code, centre_id, criterion);
ALTER TABLE unification_check ADD CONSTRAINT unification_check_criterion_check CHECK ((criterion = ANY (ARRAY['SIGNAGE'::text, 'FACILITIES'::text, 'STAFFING'::text, 'RULES'::text, 'APPRAISAL'::text])));
ALTER TABLE unification_check ADD CONSTRAINT unification_check_dates CHECK ((passed_on <= checked_on));
ALTER TABLE unification_check ADD CONSTRAINT unification_check_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE unification_check ADD CONSTRAINT unification_check_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE unification_check ADD CONSTRAINT unification_check_version_check CHECK ((version > 0));
ALTER TABLE village_cadre ADD CONSTRAINT village_cadre_pkey PRIMARY KEY (county_code, id);
ALTER TABLE village_cadre ADD CONSTRAINT village_cadre_check CHECK ((left_on > appointed_on));
ALTER TABLE village_cadre ADD CONSTRAINT village_cadre_county_code_number_key UNIQUE (county_code, number);
ALTER TABLE village_cadre ADD CONSTRAINT village_cadre_name_check CHECK ((name <> ''::text));
ALTER TABLE village_cadre ADD CONSTRAINT village_cadre_number_check CHECK ((number <> ''::text));
ALTER TABLE village_cadre ADD CONSTRAINT village_cadre_of_village UNIQUE (county_code, id, township_code, village_code);
ALTER TABLE village_cadre ADD CONSTRAINT village_cadre_post_check CHECK ((post = ANY (ARRAY['SECRETARY'::text, 'DIRECTOR'::text, 'DEPUTY'::text, 'MEMBER'::text])));
ALTER TABLE village_cadre ADD CONSTRAINT village_cadre_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE village_cadre ADD CONSTRAINT village_cadre_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE village_cadre ADD CONSTRAINT village_cadre_version_check CHECK ((version > 0));
ALTER TABLE village_cadre ADD CONSTRAINT village_cadre_village CHECK (("left"(village_code, 9) = "left"(township_code, 9)));
ALTER TABLE village_ledger ADD CONSTRAINT village_ledger_pkey PRIMARY KEY (county_code, id);
ALTER TABLE village_ledger ADD CONSTRAINT village_ledger_contract_income_check CHECK ((contract_income >= (0)::numeric));
ALTER TABLE village_ledger ADD CONSTRAINT village_ledger_county_code_village_code_year_key UNIQUE (county_code, village_code, year);
ALTER TABLE village_ledger ADD CONSTRAINT village_ledger_expense_check CHECK ((expense >= (0)::numeric));
ALTER TABLE village_ledger ADD CONSTRAINT village_ledger_non_operating_assets_check CHECK ((non_operating_assets >= (0)::numeric));
ALTER TABLE village_ledger ADD CONSTRAINT village_ledger_operating_assets_check CHECK ((operating_assets >= (0)::numeric));
ALTER TABLE village_ledger ADD CONSTRAINT village_ledger_operating_income_check CHECK ((operating_income >= (0)::numeric));
ALTER TABLE village_ledger ADD CONSTRAINT village_ledger_other_income_check CHECK ((other_income >= (0)::numeric));
ALTER TABLE village_ledger ADD CONSTRAINT village_ledger_resource_mu_check CHECK ((resource_mu >= (0)::numeric));
ALTER TABLE village_ledger ADD CONSTRAINT village_ledger_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE village_ledger ADD CONSTRAINT village_ledger_subsidy_income_check CHECK ((subsidy_income >= (0)::numeric));
ALTER TABLE village_ledger ADD CONSTRAINT village_ledger_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE village_ledger ADD CONSTRAINT village_ledger_version_check CHECK ((version > 0));
ALTER TABLE village_ledger ADD CONSTRAINT village_ledger_village CHECK (("left"(village_code, 9) = "left"(township_code, 9)));
ALTER TABLE village_ledger ADD CONSTRAINT village_ledger_year_check CHECK (((year >= 1949) AND (year <= 2100)));
ALTER TABLE village_posting ADD CONSTRAINT village_posting_pkey PRIMARY KEY (county_code, id);
ALTER TABLE village_posting ADD CONSTRAINT village_posting_check CHECK ((started_on >= recruited_on));
ALTER TABLE village_posting ADD CONSTRAINT village_posting_check1 CHECK ((due_on > started_on));
ALTER TABLE village_posting ADD CONSTRAINT village_posting_check2 CHECK ((completed_on >= due_on));
ALTER TABLE village_posting ADD CONSTRAINT village_posting_check3 CHECK ((ended_on > started_on));
ALTER TABLE village_posting ADD CONSTRAINT village_posting_county_code_number_key UNIQUE (county_code, number);
ALTER TABLE village_posting ADD CONSTRAINT village_posting_due CHECK (((started_on IS NULL) = (due_on IS NULL)));
ALTER TABLE village_posting ADD CONSTRAINT village_posting_name_check CHECK ((name <> ''::text));
ALTER TABLE village_posting ADD CONSTRAINT village_posting_never_there CHECK (((started_on IS NOT NULL) OR ((ended_on IS NULL) AND (completed_on IS NULL))));
ALTER TABLE village_posting ADD CONSTRAINT village_posting_number_check CHECK ((number <> ''::text));
ALTER TABLE village_posting ADD CONSTRAINT village_posting_place CHECK ((((started_on IS NULL) = (village_code IS NULL)) AND ((started_on IS NULL) = (township_code IS NULL))));
ALTER TABLE village_posting ADD CONSTRAINT village_posting_short CHECK (((completed_on IS NULL) OR (ended_on IS NULL) OR (ended_on >= due_on)));
ALTER TABLE village_posting ADD CONSTRAINT village_posting_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE village_posting ADD CONSTRAINT village_posting_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE village_posting ADD CONSTRAINT village_posting_version_check CHECK ((version > 0));
ALTER TABLE village_posting ADD CONSTRAINT village_posting_village CHECK (("left"(village_code, 9) = "left"(township_code, 9)));
ALTER TABLE village_posting_policy ADD CONSTRAINT village_posting_policy_pkey PRIMARY KEY (county_code, id);
ALTER TABLE village_posting_policy ADD CONSTRAINT village_posting_policy_basis_check CHECK ((basis <> ''::text));
ALTER TABLE village_posting_policy ADD CONSTRAINT village_posting_policy_grace_days_check CHECK (((grace_days >= 0) AND (grace_days <= 366)));
ALTER TABLE village_posting_policy ADD CONSTRAINT village_posting_policy_months_check CHECK (((months >= 1) AND (months <= 480)));
ALTER TABLE village_posting_policy ADD CONSTRAINT village_posting_policy_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE village_posting_policy ADD CONSTRAINT village_posting_policy_start UNIQUE (county_code, effective_from);
ALTER TABLE village_posting_policy ADD CONSTRAINT village_posting_policy_term CHECK ((effective_to > effective_from));
ALTER TABLE village_posting_policy ADD CONSTRAINT village_posting_policy_version_check CHECK ((version > 0));
ALTER TABLE volunteer ADD CONSTRAINT volunteer_pkey PRIMARY KEY (county_code, id);
ALTER TABLE volunteer ADD CONSTRAINT volunteer_birth_year_check CHECK (((birth_year >= 1900) AND (birth_year <= 2100)));
ALTER TABLE volunteer ADD CONSTRAINT volunteer_county_code_number_key UNIQUE (county_code, number);
ALTER TABLE volunteer ADD CONSTRAINT volunteer_sex_check CHECK ((sex = ANY (ARRAY['UNKNOWN'::text, 'MALE'::text, 'FEMALE'::text, 'NOT_STATED'::text])));
ALTER TABLE volunteer ADD CONSTRAINT volunteer_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE volunteer ADD CONSTRAINT volunteer_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE volunteer ADD CONSTRAINT volunteer_version_check CHECK ((version > 0));
ALTER TABLE volunteer_brand ADD CONSTRAINT volunteer_brand_pkey PRIMARY KEY (county_code, id);
ALTER TABLE volunteer_brand ADD CONSTRAINT volunteer_brand_county_code_name_key UNIQUE (county_code, name);
ALTER TABLE volunteer_brand ADD CONSTRAINT volunteer_brand_name_check CHECK ((name <> ''::text));
ALTER TABLE volunteer_brand ADD CONSTRAINT volunteer_brand_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE volunteer_brand ADD CONSTRAINT volunteer_brand_version_check CHECK ((version > 0));
ALTER TABLE volunteer_organization ADD CONSTRAINT volunteer_organization_pkey PRIMARY KEY (county_code, id);
ALTER TABLE volunteer_organization ADD CONSTRAINT volunteer_organization_business_key UNIQUE NULLS NOT DISTINCT (county_code, township_code, village_code, name);
ALTER TABLE volunteer_organization ADD CONSTRAINT volunteer_organization_check CHECK ((deregistered_on >= registered_on));
ALTER TABLE volunteer_organization ADD CONSTRAINT volunteer_organization_kind_check CHECK ((kind = ANY (ARRAY['VILLAGE_TEAM'::text, 'TOWNSHIP_TEAM'::text, 'GOVERNMENT'::text, 'SOCIAL'::text, 'SCHOOL'::text, 'ENTERPRISE'::text])));
ALTER TABLE volunteer_organization ADD CONSTRAINT volunteer_organization_name_check CHECK ((name <> ''::text));
ALTER TABLE volunteer_organization ADD CONSTRAINT volunteer_organization_place CHECK (
CASE kind
    WHEN 'VILLAGE_TEAM'::text THEN ((township_code IS NOT NULL) AND (village_code IS NOT NULL))
    WHEN 'TOWNSHIP_TEAM'::text THEN ((township_code IS NOT NULL) AND (village_code IS NULL))
    ELSE true
END);
ALTER TABLE volunteer_organization ADD CONSTRAINT volunteer_organization_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE volunteer_organization ADD CONSTRAINT volunteer_organization_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE volunteer_organization ADD CONSTRAINT volunteer_organization_version_check CHECK ((version > 0));
ALTER TABLE volunteer_project ADD CONSTRAINT volunteer_project_pkey PRIMARY KEY (county_code, id);
ALTER TABLE volunteer_project ADD CONSTRAINT volunteer_project_business_key UNIQUE (county_code, number);
ALTER TABLE volunteer_project ADD CONSTRAINT volunteer_project_check CHECK ((ended_on >= started_on));
ALTER TABLE volunteer_project ADD CONSTRAINT volunteer_project_ended CHECK (((status = 'ENDED'::text) = (ended_on IS NOT NULL)));
ALTER TABLE volunteer_project ADD CONSTRAINT volunteer_project_field_check CHECK ((field = ANY (ARRAY['ELDERLY_DISABLED'::text, 'CHILDREN'::text, 'COMMUNITY'::text, 'POVERTY_RELIEF'::text, 'CIVILITY'::text, 'ENVIRONMENT'::text, 'EMERGENCY'::text, 'HEALTH'::text, 'CULTURE_EDUCATION'::text, 'LEGAL'::text, 'EVENTS'::text, 'OTHER'::text])));
ALTER TABLE volunteer_project ADD CONSTRAINT volunteer_project_name_check CHECK ((name <> ''::text));
ALTER TABLE volunteer_project ADD CONSTRAINT volunteer_project_planned_participants_check CHECK ((planned_participants > 0));
ALTER TABLE volunteer_project ADD CONSTRAINT volunteer_project_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE volunteer_project ADD CONSTRAINT volunteer_project_status_check CHECK ((status = ANY (ARRAY['RUNNING'::text, 'ENDED'::text])));
ALTER TABLE volunteer_project ADD CONSTRAINT volunteer_project_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE volunteer_project ADD CONSTRAINT volunteer_project_version_check CHECK ((version > 0));
ALTER TABLE volunteer_service_record ADD CONSTRAINT volunteer_service_record_pkey PRIMARY KEY (county_code, id);
ALTER TABLE volunteer_service_record ADD CONSTRAINT volunteer_service_record_business_key UNIQUE (county_code, number);
ALTER TABLE volunteer_service_record ADD CONSTRAINT volunteer_service_record_evaluation_check CHECK (((evaluation >= 1) AND (evaluation <= 5)));
ALTER TABLE volunteer_service_record ADD CONSTRAINT volunteer_service_record_hours_check CHECK (((hours > (0)::numeric) AND ((hours % 0.5) = (0)::numeric)));
ALTER TABLE volunteer_service_record ADD CONSTRAINT volunteer_service_record_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE volunteer_service_record ADD CONSTRAINT volunteer_service_record_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE volunteer_service_record ADD CONSTRAINT volunteer_service_record_version_check CHECK ((version > 0));
ALTER TABLE volunteer_station ADD CONSTRAINT volunteer_station_pkey PRIMARY KEY (county_code, id);
ALTER TABLE volunteer_station ADD CONSTRAINT volunteer_station_business_key UNIQUE (county_code, village_code, name);
ALTER TABLE volunteer_station ADD CONSTRAINT volunteer_station_check CHECK ((closed_on > opened_on));
ALTER TABLE volunteer_station ADD CONSTRAINT volunteer_station_kind_check CHECK ((kind = ANY (ARRAY['STATION'::text, 'POINT'::text])));
ALTER TABLE volunteer_station ADD CONSTRAINT volunteer_station_name_check CHECK ((name <> ''::text));
ALTER TABLE volunteer_station ADD CONSTRAINT volunteer_station_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE volunteer_station ADD CONSTRAINT volunteer_station_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE volunteer_station ADD CONSTRAINT volunteer_station_version_check CHECK ((version > 0));
ALTER TABLE volunteer_station ADD CONSTRAINT volunteer_station_village CHECK (("left"(village_code, 9) = "left"(township_code, 9)));
ALTER TABLE women_loan ADD CONSTRAINT women_loan_pkey PRIMARY KEY (county_code, id);
ALTER TABLE women_loan ADD CONSTRAINT women_loan_amount_check CHECK ((amount > (0)::numeric));
ALTER TABLE women_loan ADD CONSTRAINT women_loan_borrower_check CHECK ((borrower <> ''::text));
ALTER TABLE women_loan ADD CONSTRAINT women_loan_check CHECK ((due_on > granted_on));
ALTER TABLE women_loan ADD CONSTRAINT women_loan_check1 CHECK ((repaid_on >= granted_on));
ALTER TABLE women_loan ADD CONSTRAINT women_loan_county_code_number_key UNIQUE (county_code, number);
ALTER TABLE women_loan ADD CONSTRAINT women_loan_number_check CHECK ((number <> ''::text));
ALTER TABLE women_loan ADD CONSTRAINT women_loan_purpose_check CHECK ((purpose = ANY (ARRAY['PLANTING'::text, 'BREEDING'::text, 'PROCESSING'::text, 'TRADE'::text, 'OTHER'::text])));
ALTER TABLE women_loan ADD CONSTRAINT women_loan_source_check CHECK ((source = ANY (ARRAY['DOCUMENT'::text, 'DEMO'::text, 'ENTERED'::text, 'IMPORTED'::text, 'OFFICIAL'::text])));
ALTER TABLE women_loan ADD CONSTRAINT women_loan_township_code_check CHECK ((township_code ~ '^\d{9}000$'::text));
ALTER TABLE women_loan ADD CONSTRAINT women_loan_version_check CHECK ((version > 0));
ALTER TABLE women_loan ADD CONSTRAINT women_loan_village CHECK (("left"(village_code, 9) = "left"(township_code, 9)));
CREATE INDEX allocation_measure_township_idx ON public.allocation_measure USING btree (county_code, township_code);
CREATE UNIQUE INDEX allocation_policy_end ON public.allocation_policy USING btree (county_code, effective_to) NULLS NOT DISTINCT;
CREATE INDEX allocation_pool_policy_idx ON public.allocation_pool USING btree (county_code, policy_code);
CREATE INDEX allowance_payment_township_idx ON public.allowance_payment USING btree (county_code, township_code);
CREATE INDEX appeal_township_idx ON public.appeal USING btree (county_code, township_code);
CREATE INDEX appeal_village_idx ON public.appeal USING btree (county_code, village_code);
CREATE INDEX appeal_step_appeal_idx ON public.appeal_step USING btree (county_code, appeal_id);
CREATE INDEX appeal_step_township_idx ON public.appeal_step USING btree (county_code, township_code);
CREATE INDEX budget_allocation_township_idx ON public.budget_allocation USING btree (county_code, township_code, year);
CREATE INDEX budget_expenditure_package_idx ON public.budget_expenditure USING btree (county_code, package_id);
CREATE INDEX budget_expenditure_spent_idx ON public.budget_expenditure USING btree (county_code, spent_on, id);
CREATE INDEX budget_expenditure_township_idx ON public.budget_expenditure USING btree (county_code, township_code, spent_on);
CREATE INDEX budget_transfer_package_idx ON public.budget_transfer USING btree (county_code, package_id);
CREATE INDEX budget_transfer_township_idx ON public.budget_transfer USING btree (county_code, township_code, transferred_on);
CREATE INDEX cadre_contact_township_idx ON public.cadre_contact USING btree (county_code, township_code);
CREATE INDEX cadre_contact_village_idx ON public.cadre_contact USING btree (county_code, village_code);
CREATE INDEX cadre_insurance_township_idx ON public.cadre_insurance USING btree (county_code, township_code);
CREATE INDEX cadre_insurance_village_idx ON public.cadre_insurance USING btree (county_code, village_code);
CREATE INDEX cadre_training_township_idx ON public.cadre_training USING btree (county_code, township_code);
CREATE INDEX cadre_training_village_idx ON public.cadre_training USING btree (county_code, village_code);
CREATE UNIQUE INDEX capability_policy_end ON public.capability_policy USING btree (county_code, effective_to) NULLS NOT DISTINCT;
CREATE INDEX catalogue_entry_catalogue_idx ON public.catalogue_entry USING btree (county_code, catalogue_id);
CREATE INDEX catalogue_entry_item_idx ON public.catalogue_entry USING btree (county_code, item_code);
CREATE INDEX consultation_township_idx ON public.consultation USING btree (county_code, township_code);
CREATE INDEX consultation_village_idx ON public.consultation USING btree (county_code, village_code);
CREATE UNIQUE INDEX county_power_active_key ON public.county_power USING btree (county_code, township_code, field) WHERE (valid_to IS NULL);
CREATE INDEX county_power_basis_idx ON public.county_power USING btree (county_code, basis_code);
CREATE INDEX county_power_township_idx ON public.county_power USING btree (county_code, township_code);
CREATE INDEX crime_report_township_idx ON public.crime_report USING btree (county_code, township_code);
CREATE INDEX data_export_made ON public.data_export USING btree (county_code, made_at DESC, id);
CREATE INDEX data_export_open ON public.data_export USING btree (county_code, leased_until) WHERE (status = ANY (ARRAY['QUEUED'::text, 'RUNNING'::text]));
CREATE INDEX data_import_made ON public.data_import USING btree (county_code, made_at DESC, id);
CREATE INDEX debt_balance_township_idx ON public.debt_balance USING btree (county_code, township_code);
CREATE INDEX debt_instrument_township_idx ON public.debt_instrument USING btree (county_code, township_code);
CREATE INDEX delegation_event_effective_idx ON public.delegation_event USING btree (county_code, effective_on, id);
CREATE INDEX delegation_event_grant_idx ON public.delegation_event USING btree (county_code, grant_id);
CREATE INDEX delegation_event_township_idx ON public.delegation_event USING btree (county_code, township_code, effective_on);
CREATE UNIQUE INDEX delegation_grant_active_key ON public.delegation_grant USING btree (county_code, item_code, township_code) WHERE (valid_to IS NULL);
CREATE INDEX delegation_grant_basis_idx ON public.delegation_grant USING btree (county_code, basis_code);
CREATE INDEX delegation_grant_township_idx ON public.delegation_grant USING btree (county_code, township_code, valid_from);
CREATE INDEX disclosure_linked_idx ON public.disclosure USING btree (county_code, linked_id);
CREATE INDEX disclosure_township_idx ON public.disclosure USING btree (county_code, township_code);
CREATE INDEX disclosure_village_idx ON public.disclosure USING btree (county_code, village_code);
CREATE INDEX dividend_share_reform_idx ON public.dividend USING btree (county_code, share_reform_id);
CREATE INDEX dividend_township_idx ON public.dividend USING btree (county_code, township_code);
CREATE INDEX dividend_village_idx ON public.dividend USING btree (county_code, village_code);
CREATE INDEX division_parent_idx ON public.division USING btree (county_code, parent_code);
CREATE INDEX division_successor_idx ON public.division USING btree (county_code, successor_code);
CREATE INDEX division_township_idx ON public.division USING btree (county_code, township_code);
CREATE INDEX division_change_division_idx ON public.division_change USING btree (county_code, division_code);
CREATE INDEX division_change_successor_idx ON public.division_change USING btree (county_code, successor_code);
CREATE INDEX division_change_township_idx ON public.division_change USING btree (county_code, township_code, effective_on);
CREATE INDEX duty_report_township_idx ON public.duty_report USING btree (county_code, township_code);
CREATE INDEX eldercare_facility_township_idx ON public.eldercare_facility USING btree (county_code, township_code);
CREATE INDEX eldercare_facility_village_idx ON public.eldercare_facility USING btree (county_code, village_code);
CREATE INDEX emergency_incident_township_idx ON public.emergency_incident USING btree (county_code, township_code);
CREATE INDEX emergency_incident_village_idx ON public.emergency_incident USING btree (county_code, village_code);
CREATE UNIQUE INDEX enforcement_brigade_active_key ON public.enforcement_brigade USING btree (county_code, township_code) WHERE (withdrawn_on IS NULL);
CREATE INDEX enforcement_brigade_department_idx ON public.enforcement_brigade USING btree (county_code, department_code);
CREATE INDEX enforcement_brigade_head_idx ON public.enforcement_brigade USING btree (county_code, head_id);
CREATE INDEX enforcement_brigade_township_idx ON public.enforcement_brigade USING btree (county_code, township_code);
CREATE INDEX enforcement_case_brigade_idx ON public.enforcement_case USING btree (county_code, brigade_id, reported_on);
CREATE INDEX enforcement_case_item_idx ON public.enforcement_case USING btree (county_code, item_code, reported_on);
CREATE INDEX enforcement_case_open_idx ON public.enforcement_case USING btree (county_code, reported_on) WHERE (closed_on IS NULL);
CREATE INDEX enforcement_case_power_idx ON public.enforcement_case USING btree (county_code, power_code, reported_on) WHERE (power_code IS NOT NULL);
CREATE INDEX enforcement_case_reported_idx ON public.enforcement_case USING btree (county_code, reported_on, id);
CREATE INDEX enforcement_case_township_idx ON public.enforcement_case USING btree (county_code, township_code, reported_on, id);
CREATE INDEX enforcement_case_village_idx ON public.enforcement_case USING btree (county_code, village_code, reported_on);
CREATE INDEX enforcement_equipment_brigade_idx ON public.enforcement_equipment USING btree (county_code, brigade_id);
CREATE INDEX enforcement_equipment_township_idx ON public.enforcement_equipment USING btree (county_code, township_code);
CREATE INDEX enforcement_item_basis_idx ON public.enforcement_item USING btree (county_code, basis_code);
CREATE INDEX enforcement_item_department_idx ON public.enforcement_item USING btree (county_code, department_code);
CREATE INDEX fund_inspection_township_idx ON public.fund_inspection USING btree (county_code, township_code);
CREATE INDEX governance_staff_township_idx ON public.governance_staff USING btree (county_code, township_code);
CREATE INDEX group_leader_township_idx ON public.group_leader USING btree (county_code, township_code);
CREATE INDEX group_leader_village_idx ON public.group_leader USING btree (county_code, village_code);
CREATE INDEX hardship_file_township_idx ON public.hardship_file USING btree (county_code, township_code);
CREATE INDEX health_centre_township_idx ON public.health_centre USING btree (county_code, township_code);
CREATE INDEX health_check_township_idx ON public.health_check USING btree (county_code, township_code);
CREATE INDEX health_check_village_idx ON public.health_check USING btree (county_code, village_code);
CREATE UNIQUE INDEX hollow_policy_end ON public.hollow_policy USING btree (county_code, effective_to) NULLS NOT DISTINCT;
CREATE INDEX hollow_village_support_township_idx ON public.hollow_village_support USING btree (county_code, township_code);
CREATE INDEX hollow_village_support_village_idx ON public.hollow_village_support USING btree (county_code, village_code);
CREATE INDEX home_visit_file_idx ON public.home_visit USING btree (county_code, file_id);
CREATE INDEX home_visit_township_idx ON public.home_visit USING btree (county_code, township_code);
CREATE INDEX honour_township_idx ON public.honour USING btree (county_code, township_code);
CREATE INDEX honour_village_idx ON public.honour USING btree (county_code, village_code);
CREATE INDEX idempotent_request_made_at_idx ON public.idempotent_request USING btree (county_code, made_at);
CREATE UNIQUE INDEX indicator_owner_end ON public.indicator_owner USING btree (county_code, indicator, effective_to) NULLS NOT DISTINCT;
CREATE UNIQUE INDEX indicator_target_end ON public.indicator_target USING btree (county_code, indicator, division_code, effective_to) NULLS NOT DISTINCT;
CREATE INDEX indicator_target_township_idx ON public.indicator_target USING btree (county_code, township_code, indicator, id);
CREATE INDEX inspection_finding_inspection_idx ON public.inspection_finding USING btree (county_code, inspection_id);
CREATE INDEX inspection_finding_township_idx ON public.inspection_finding USING btree (county_code, township_code);
CREATE UNIQUE INDEX institution_active_key ON public.institution USING btree (county_code, township_code, kind) WHERE ((abolished_on IS NULL) AND (template = 'AFTER'::text));
CREATE INDEX institution_leader_idx ON public.institution USING btree (county_code, leader_id);
CREATE INDEX institution_supervisor_idx ON public.institution USING btree (county_code, supervisor_id);
CREATE INDEX institution_township_idx ON public.institution USING btree (county_code, township_code, ordinal);
CREATE INDEX institution_change_basis_idx ON public.institution_change USING btree (county_code, basis_code);
CREATE INDEX institution_change_from_idx ON public.institution_change USING btree (county_code, from_id);
CREATE INDEX institution_change_to_idx ON public.institution_change USING btree (county_code, to_id);
CREATE INDEX institution_change_township_idx ON public.institution_change USING btree (county_code, township_code, effective_on);
CREATE UNIQUE INDEX institution_post_active_key ON public.institution_post USING btree (county_code, institution_id, role) WHERE (ended_on IS NULL);
CREATE INDEX institution_post_institution_idx ON public.institution_post USING btree (county_code, institution_id, appointed_on);
CREATE INDEX institution_post_township_idx ON public.institution_post USING btree (county_code, township_code);
CREATE UNIQUE INDEX institution_review_active_key ON public.institution_review USING btree (county_code, township_code) WHERE (valid_to IS NULL);
CREATE INDEX joint_meeting_township_idx ON public.joint_meeting USING btree (county_code, township_code);
CREATE INDEX key_site_coverage_township_idx ON public.key_site_coverage USING btree (county_code, township_code);
CREATE INDEX mediation_case_mediator_idx ON public.mediation_case USING btree (county_code, mediator_id);
CREATE INDEX mediation_case_open_idx ON public.mediation_case USING btree (county_code, due_on) WHERE (closed_on IS NULL);
CREATE INDEX mediation_case_opened_idx ON public.mediation_case USING btree (county_code, opened_on, id);
CREATE INDEX mediation_case_organization_idx ON public.mediation_case USING btree (county_code, organization_id);
CREATE INDEX mediation_case_township_idx ON public.mediation_case USING btree (county_code, township_code, opened_on, id);
CREATE INDEX mediation_case_village_idx ON public.mediation_case USING btree (county_code, village_code, opened_on);
CREATE INDEX mediation_organization_name_idx ON public.mediation_organization USING btree (county_code, name COLLATE "C", id);
CREATE INDEX mediation_organization_township_idx ON public.mediation_organization USING btree (county_code, township_code);
CREATE INDEX mediation_organization_village_idx ON public.mediation_organization USING btree (county_code, village_code);
CREATE INDEX mediator_number_idx ON public.mediator USING btree (county_code, number COLLATE "C", id);
CREATE INDEX mediator_organization_idx ON public.mediator USING btree (county_code, organization_id);
CREATE INDEX mediator_township_idx ON public.mediator USING btree (county_code, township_code, number COLLATE "C", id);
CREATE INDEX mediator_village_idx ON public.mediator USING btree (county_code, village_code);
CREATE INDEX meeting_decision_meeting_idx ON public.meeting_decision USING btree (county_code, meeting_id);
CREATE INDEX meeting_decision_township_idx ON public.meeting_decision USING btree (county_code, township_code);
CREATE INDEX milestone_township_idx ON public.milestone USING btree (county_code, township_code);
CREATE INDEX network_link_township_idx ON public.network_link USING btree (county_code, township_code);
CREATE INDEX network_link_village_idx ON public.network_link USING btree (county_code, village_code);
CREATE INDEX officer_certificate_officer_idx ON public.officer_certificate USING btree (county_code, officer_id);
CREATE UNIQUE INDEX officer_posting_active_key ON public.officer_posting USING btree (county_code, officer_id) WHERE (ended_on IS NULL);
CREATE INDEX officer_posting_brigade_idx ON public.officer_posting USING btree (county_code, brigade_id, posted_on);
CREATE INDEX officer_posting_officer_idx ON public.officer_posting USING btree (county_code, officer_id, posted_on);
CREATE INDEX officer_posting_township_idx ON public.officer_posting USING btree (county_code, township_code);
CREATE INDEX partner_key_account ON public.partner_key USING btree (county_code, account_id);
CREATE INDEX people_matter_township_idx ON public.people_matter USING btree (county_code, township_code);
CREATE INDEX petition_session_township_idx ON public.petition_session USING btree (county_code, township_code);
CREATE INDEX petition_session_village_idx ON public.petition_session USING btree (county_code, village_code);
CREATE INDEX population_stat_township_idx ON public.population_stat USING btree (county_code, township_code);
CREATE INDEX post_duty_centre_idx ON public.post_duty USING btree (county_code, centre_id);
CREATE INDEX post_duty_township_idx ON public.post_duty USING btree (county_code, township_code);
CREATE INDEX project_township_idx ON public.project USING btree (county_code, township_code);
CREATE INDEX project_village_idx ON public.project USING btree (county_code, village_code);
CREATE INDEX quality_finding_open_idx ON public.quality_finding USING btree (county_code, entity, indicator) WHERE (status = 'OPEN'::text);
CREATE INDEX quality_finding_rule_idx ON public.quality_finding USING btree (county_code, rule_code, status, found_on DESC, id);
CREATE INDEX quality_finding_township_idx ON public.quality_finding USING btree (county_code, township_code, found_on DESC, id);
CREATE INDEX record_change_import_idx ON public.record_change USING btree (county_code, import_id, line) WHERE (import_id IS NOT NULL);
CREATE INDEX refresh_token_session ON public.refresh_token USING btree (county_code, session_id);
CREATE UNIQUE INDEX reporting_duty_end ON public.reporting_duty USING btree (county_code, subject, division_code, effective_to) NULLS NOT DISTINCT;
CREATE INDEX reporting_duty_township_idx ON public.reporting_duty USING btree (county_code, township_code, subject, id);
CREATE INDEX reward_award_ledger_idx ON public.reward_award USING btree (county_code, ledger_id);
CREATE INDEX reward_award_policy_idx ON public.reward_award USING btree (county_code, policy_code);
CREATE INDEX reward_award_township_idx ON public.reward_award USING btree (county_code, township_code, year);
CREATE UNIQUE INDEX reward_policy_end ON public.reward_policy USING btree (county_code, effective_to) NULLS NOT DISTINCT WHERE (effective_from IS NOT NULL);
CREATE INDEX rollup_delta_cell_idx ON public.rollup_delta USING btree (county_code, indicator, division_code, month);
CREATE INDEX rural_road_township_idx ON public.rural_road USING btree (county_code, township_code);
CREATE INDEX rural_road_village_idx ON public.rural_road USING btree (county_code, village_code);
CREATE INDEX saved_query_shared ON public.saved_query USING btree (county_code, updated_at DESC) WHERE shared;
CREATE INDEX search_entry_tokens_idx ON public.search_entry USING gin (tokens) WITH (fastupdate=off);
CREATE INDEX secondment_staff_idx ON public.secondment USING btree (county_code, staff_id);
CREATE INDEX secondment_township_idx ON public.secondment USING btree (county_code, township_code);
CREATE INDEX service_centre_township_idx ON public.service_centre USING btree (county_code, township_code);
CREATE INDEX service_commitment_township_idx ON public.service_commitment USING btree (county_code, township_code);
CREATE INDEX service_item_basis_idx ON public.service_item USING btree (county_code, basis_code);
CREATE INDEX service_request_accepted_idx ON public.service_request USING btree (county_code, accepted_on, id);
CREATE INDEX service_request_item_idx ON public.service_request USING btree (county_code, item_code, accepted_on);
CREATE INDEX service_request_open_idx ON public.service_request USING btree (county_code, due_on) WHERE (closed_on IS NULL);
CREATE INDEX service_request_township_idx ON public.service_request USING btree (county_code, township_code, accepted_on, id) INCLUDE (status);
CREATE INDEX service_request_village_idx ON public.service_request USING btree (county_code, village_code, accepted_on);
CREATE UNIQUE INDEX service_term_policy_end ON public.service_term_policy USING btree (county_code, effective_to) NULLS NOT DISTINCT;
CREATE INDEX session_account ON public.session USING btree (county_code, account_id);
CREATE INDEX session_expiry ON public.session USING btree (county_code, expires_at);
CREATE INDEX share_reform_township_idx ON public.share_reform USING btree (county_code, township_code);
CREATE INDEX sign_in_act_at ON public.sign_in_act USING btree (county_code, at);
CREATE INDEX sign_in_failure_last ON public.sign_in_failure USING btree (county_code, last_at);
CREATE INDEX social_organization_township_idx ON public.social_organization USING btree (county_code, township_code);
CREATE INDEX social_worker_township_idx ON public.social_worker USING btree (county_code, township_code);
CREATE INDEX social_worker_village_idx ON public.social_worker USING btree (county_code, village_code);
CREATE INDEX society_linkage_organization_idx ON public.society_linkage USING btree (county_code, organization_id);
CREATE INDEX society_linkage_township_idx ON public.society_linkage USING btree (county_code, township_code);
CREATE INDEX society_linkage_village_idx ON public.society_linkage USING btree (county_code, village_code);
CREATE INDEX society_linkage_worker_idx ON public.society_linkage USING btree (county_code, worker_id);
CREATE INDEX staff_township_idx ON public.staff USING btree (county_code, township_code);
CREATE INDEX star_community_township_idx ON public.star_community USING btree (county_code, township_code);
CREATE INDEX star_community_village_idx ON public.star_community USING btree (county_code, village_code);
CREATE INDEX star_subsidy_township_idx ON public.star_subsidy USING btree (county_code, township_code);
CREATE UNIQUE INDEX star_subsidy_rule_end ON public.star_subsidy_rule USING btree (county_code, stars, effective_to) NULLS NOT DISTINCT;
CREATE INDEX system_integration_system_idx ON public.system_integration USING btree (county_code, system_code);
CREATE INDEX system_integration_township_idx ON public.system_integration USING btree (county_code, township_code);
CREATE INDEX toilet_survey_township_idx ON public.toilet_survey USING btree (county_code, township_code);
CREATE INDEX toilet_survey_village_idx ON public.toilet_survey USING btree (county_code, village_code);
CREATE INDEX unification_check_centre_idx ON public.unification_check USING btree (county_code, centre_id);
CREATE INDEX unification_check_township_idx ON public.unification_check USING btree (county_code, township_code);
CREATE INDEX village_cadre_township_idx ON public.village_cadre USING btree (county_code, township_code);
CREATE INDEX village_cadre_village_idx ON public.village_cadre USING btree (county_code, village_code);
CREATE INDEX village_ledger_township_idx ON public.village_ledger USING btree (county_code, township_code, year);
CREATE INDEX village_posting_department_idx ON public.village_posting USING btree (county_code, department_code);
CREATE INDEX village_posting_township_idx ON public.village_posting USING btree (county_code, township_code);
CREATE INDEX village_posting_village_idx ON public.village_posting USING btree (county_code, village_code);
CREATE UNIQUE INDEX village_posting_policy_end ON public.village_posting_policy USING btree (county_code, effective_to) NULLS NOT DISTINCT;
CREATE INDEX volunteer_number_idx ON public.volunteer USING btree (county_code, number COLLATE "C", id);
CREATE INDEX volunteer_organization_of_idx ON public.volunteer USING btree (county_code, organization_id, number COLLATE "C", id);
CREATE INDEX volunteer_township_idx ON public.volunteer USING btree (county_code, township_code, number COLLATE "C", id);
CREATE INDEX volunteer_village_idx ON public.volunteer USING btree (county_code, village_code);
CREATE INDEX volunteer_organization_township_idx ON public.volunteer_organization USING btree (county_code, township_code);
CREATE INDEX volunteer_organization_village_idx ON public.volunteer_organization USING btree (county_code, village_code);
CREATE INDEX volunteer_project_brand_idx ON public.volunteer_project USING btree (county_code, brand_id);
CREATE INDEX volunteer_project_organization_idx ON public.volunteer_project USING btree (county_code, organization_id);
CREATE INDEX volunteer_project_started_idx ON public.volunteer_project USING btree (county_code, started_on, id);
CREATE INDEX volunteer_project_township_idx ON public.volunteer_project USING btree (county_code, township_code, started_on, id);
CREATE INDEX volunteer_project_village_idx ON public.volunteer_project USING btree (county_code, village_code, started_on);
CREATE INDEX volunteer_service_record_project_idx ON public.volunteer_service_record USING btree (county_code, project_id, served_on);
CREATE INDEX volunteer_service_record_served_idx ON public.volunteer_service_record USING btree (county_code, served_on, id);
CREATE INDEX volunteer_service_record_township_idx ON public.volunteer_service_record USING btree (county_code, township_code, served_on);
CREATE INDEX volunteer_service_record_village_idx ON public.volunteer_service_record USING btree (county_code, village_code, served_on);
CREATE INDEX volunteer_service_record_volunteer_idx ON public.volunteer_service_record USING btree (county_code, volunteer_id, served_on);
CREATE INDEX volunteer_station_township_idx ON public.volunteer_station USING btree (county_code, township_code);
CREATE INDEX volunteer_station_village_idx ON public.volunteer_station USING btree (county_code, village_code);
CREATE INDEX women_loan_township_idx ON public.women_loan USING btree (county_code, township_code);
CREATE INDEX women_loan_village_idx ON public.women_loan USING btree (county_code, village_code);
ALTER TABLE account_township ADD CONSTRAINT account_township_account FOREIGN KEY (county_code, account_id) REFERENCES account(county_code, id);
ALTER TABLE allocation_factor ADD CONSTRAINT allocation_factor_policy_fkey FOREIGN KEY (county_code, policy_code) REFERENCES allocation_policy(county_code, code);
ALTER TABLE allocation_measure ADD CONSTRAINT allocation_measure_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE allocation_policy ADD CONSTRAINT allocation_policy_next_fkey FOREIGN KEY (county_code, effective_to) REFERENCES allocation_policy(county_code, effective_from) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE allocation_pool ADD CONSTRAINT allocation_pool_policy_fkey FOREIGN KEY (county_code, policy_code) REFERENCES allocation_policy(county_code, code);
ALTER TABLE allowance_payment ADD CONSTRAINT allowance_payment_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE appeal ADD CONSTRAINT appeal_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE appeal ADD CONSTRAINT appeal_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE appeal_step ADD CONSTRAINT appeal_step_appeal_fkey FOREIGN KEY (county_code, appeal_id) REFERENCES appeal(county_code, id);
ALTER TABLE appeal_step ADD CONSTRAINT appeal_step_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE budget_allocation ADD CONSTRAINT budget_allocation_package_fkey FOREIGN KEY (county_code, package_id) REFERENCES budget_package(county_code, id);
ALTER TABLE budget_allocation ADD CONSTRAINT budget_allocation_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE budget_expenditure ADD CONSTRAINT budget_expenditure_package_fkey FOREIGN KEY (county_code, package_id) REFERENCES budget_package(county_code, id);
ALTER TABLE budget_expenditure ADD CONSTRAINT budget_expenditure_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE budget_package ADD CONSTRAINT budget_package_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE budget_transfer ADD CONSTRAINT budget_transfer_package_fkey FOREIGN KEY (county_code, package_id) REFERENCES budget_package(county_code, id);
ALTER TABLE budget_transfer ADD CONSTRAINT budget_transfer_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE cadre_contact ADD CONSTRAINT cadre_contact_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE cadre_contact ADD CONSTRAINT cadre_contact_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE cadre_insurance ADD CONSTRAINT cadre_insurance_cadre_fkey FOREIGN KEY (county_code, cadre_id, township_code, village_code) REFERENCES village_cadre(county_code, id, township_code, village_code);
ALTER TABLE cadre_insurance ADD CONSTRAINT cadre_insurance_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE cadre_insurance ADD CONSTRAINT cadre_insurance_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE cadre_training ADD CONSTRAINT cadre_training_cadre_fkey FOREIGN KEY (county_code, cadre_id, township_code, village_code) REFERENCES village_cadre(county_code, id, township_code, village_code);
ALTER TABLE cadre_training ADD CONSTRAINT cadre_training_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE cadre_training ADD CONSTRAINT cadre_training_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE capability_policy ADD CONSTRAINT capability_policy_next_fkey FOREIGN KEY (county_code, effective_to) REFERENCES capability_policy(county_code, effective_from) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE capability_weight ADD CONSTRAINT capability_weight_policy_fkey FOREIGN KEY (county_code, policy_code) REFERENCES capability_policy(county_code, code);
ALTER TABLE capacity_assessment ADD CONSTRAINT capacity_assessment_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE catalogue_entry ADD CONSTRAINT catalogue_entry_catalogue_fkey FOREIGN KEY (county_code, catalogue_id) REFERENCES service_catalogue(county_code, id);
ALTER TABLE catalogue_entry ADD CONSTRAINT catalogue_entry_item_fkey FOREIGN KEY (county_code, item_code) REFERENCES service_item(county_code, code);
ALTER TABLE consultation ADD CONSTRAINT consultation_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE consultation ADD CONSTRAINT consultation_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE county_power ADD CONSTRAINT county_power_basis_fkey FOREIGN KEY (county_code, basis_code) REFERENCES policy_document(county_code, code);
ALTER TABLE county_power ADD CONSTRAINT county_power_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE crime_report ADD CONSTRAINT crime_report_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE data_export ADD CONSTRAINT data_export_county_code_fkey FOREIGN KEY (county_code) REFERENCES county(county_code);
ALTER TABLE data_import ADD CONSTRAINT data_import_county_code_fkey FOREIGN KEY (county_code) REFERENCES county(county_code);
ALTER TABLE debt_balance ADD CONSTRAINT debt_balance_instrument_fkey FOREIGN KEY (county_code, instrument_id) REFERENCES debt_instrument(county_code, id);
ALTER TABLE debt_balance ADD CONSTRAINT debt_balance_previous_fkey FOREIGN KEY (county_code, instrument_id, previous_sequence, previous_as_of, previous_balance) REFERENCES debt_balance(county_code, instrument_id, sequence, as_of, balance);
ALTER TABLE debt_balance ADD CONSTRAINT debt_balance_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE debt_instrument ADD CONSTRAINT debt_instrument_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE delegation_event ADD CONSTRAINT delegation_event_grant_fkey FOREIGN KEY (county_code, grant_id, item_code, township_code) REFERENCES delegation_grant(county_code, id, item_code, township_code);
ALTER TABLE delegation_event ADD CONSTRAINT delegation_event_item_fkey FOREIGN KEY (county_code, item_code) REFERENCES service_item(county_code, code);
ALTER TABLE delegation_event ADD CONSTRAINT delegation_event_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE delegation_grant ADD CONSTRAINT delegation_grant_basis_fkey FOREIGN KEY (county_code, basis_code) REFERENCES policy_document(county_code, code);
ALTER TABLE delegation_grant ADD CONSTRAINT delegation_grant_item_fkey FOREIGN KEY (county_code, item_code) REFERENCES service_item(county_code, code);
ALTER TABLE delegation_grant ADD CONSTRAINT delegation_grant_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE disclosure ADD CONSTRAINT disclosure_linked_fkey FOREIGN KEY (county_code, linked_id) REFERENCES disclosure(county_code, id);
ALTER TABLE disclosure ADD CONSTRAINT disclosure_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE disclosure ADD CONSTRAINT disclosure_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE dividend ADD CONSTRAINT dividend_share_reform_fkey FOREIGN KEY (county_code, share_reform_id) REFERENCES share_reform(county_code, id);
ALTER TABLE dividend ADD CONSTRAINT dividend_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE dividend ADD CONSTRAINT dividend_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE division ADD CONSTRAINT division_parent_fkey FOREIGN KEY (county_code, parent_code) REFERENCES division(county_code, code);
ALTER TABLE division ADD CONSTRAINT division_successor_fkey FOREIGN KEY (county_code, successor_code) REFERENCES division(county_code, code);
ALTER TABLE division ADD CONSTRAINT division_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE division_change ADD CONSTRAINT division_change_division_fkey FOREIGN KEY (county_code, division_code) REFERENCES division(county_code, code);
ALTER TABLE division_change ADD CONSTRAINT division_change_successor_fkey FOREIGN KEY (county_code, successor_code) REFERENCES division(county_code, code);
ALTER TABLE division_change ADD CONSTRAINT division_change_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE duty_report ADD CONSTRAINT duty_report_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE eldercare_facility ADD CONSTRAINT eldercare_facility_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE eldercare_facility ADD CONSTRAINT eldercare_facility_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE emergency_incident ADD CONSTRAINT emergency_incident_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE emergency_incident ADD CONSTRAINT emergency_incident_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE enforcement_brigade ADD CONSTRAINT enforcement_brigade_department_fkey FOREIGN KEY (county_code, department_code) REFERENCES department(county_code, code);
ALTER TABLE enforcement_brigade ADD CONSTRAINT enforcement_brigade_head_fkey FOREIGN KEY (county_code, head_id) REFERENCES enforcement_officer(county_code, id);
ALTER TABLE enforcement_brigade ADD CONSTRAINT enforcement_brigade_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE enforcement_case ADD CONSTRAINT enforcement_case_brigade_fkey FOREIGN KEY (county_code, brigade_id, township_code) REFERENCES enforcement_brigade(county_code, id, township_code);
ALTER TABLE enforcement_case ADD CONSTRAINT enforcement_case_item_fkey FOREIGN KEY (county_code, item_code) REFERENCES enforcement_item(county_code, code);
ALTER TABLE enforcement_case ADD CONSTRAINT enforcement_case_power_fkey FOREIGN KEY (county_code, power_code) REFERENCES service_item(county_code, code);
ALTER TABLE enforcement_case ADD CONSTRAINT enforcement_case_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE enforcement_case ADD CONSTRAINT enforcement_case_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE enforcement_equipment ADD CONSTRAINT enforcement_equipment_brigade_fkey FOREIGN KEY (county_code, brigade_id, township_code) REFERENCES enforcement_brigade(county_code, id, township_code);
ALTER TABLE enforcement_equipment ADD CONSTRAINT enforcement_equipment_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE enforcement_item ADD CONSTRAINT enforcement_item_basis_fkey FOREIGN KEY (county_code, basis_code) REFERENCES policy_document(county_code, code);
ALTER TABLE enforcement_item ADD CONSTRAINT enforcement_item_department_fkey FOREIGN KEY (county_code, department_code) REFERENCES department(county_code, code);
ALTER TABLE fund_inspection ADD CONSTRAINT fund_inspection_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE governance_staff ADD CONSTRAINT governance_staff_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE group_leader ADD CONSTRAINT group_leader_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE group_leader ADD CONSTRAINT group_leader_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE hardship_file ADD CONSTRAINT hardship_file_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE health_centre ADD CONSTRAINT health_centre_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE health_check ADD CONSTRAINT health_check_cadre_fkey FOREIGN KEY (county_code, cadre_id, township_code, village_code) REFERENCES village_cadre(county_code, id, township_code, village_code);
ALTER TABLE health_check ADD CONSTRAINT health_check_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE health_check ADD CONSTRAINT health_check_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE hollow_policy ADD CONSTRAINT hollow_policy_next_fkey FOREIGN KEY (county_code, effective_to) REFERENCES hollow_policy(county_code, effective_from) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE hollow_village_support ADD CONSTRAINT hollow_village_support_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE hollow_village_support ADD CONSTRAINT hollow_village_support_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE home_visit ADD CONSTRAINT home_visit_file_fkey FOREIGN KEY (county_code, file_id) REFERENCES hardship_file(county_code, id);
ALTER TABLE home_visit ADD CONSTRAINT home_visit_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE honour ADD CONSTRAINT honour_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE honour ADD CONSTRAINT honour_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE import_mapping ADD CONSTRAINT import_mapping_county_code_fkey FOREIGN KEY (county_code) REFERENCES county(county_code);
ALTER TABLE indicator_owner ADD CONSTRAINT indicator_owner_next_fkey FOREIGN KEY (county_code, indicator, effective_to) REFERENCES indicator_owner(county_code, indicator, effective_from) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE indicator_target ADD CONSTRAINT indicator_target_next_fkey FOREIGN KEY (county_code, indicator, division_code, effective_to) REFERENCES indicator_target(county_code, indicator, division_code, effective_from) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE indicator_target ADD CONSTRAINT indicator_target_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE inspection_finding ADD CONSTRAINT inspection_finding_inspection_fkey FOREIGN KEY (county_code, inspection_id, township_code) REFERENCES fund_inspection(county_code, id, township_code);
ALTER TABLE inspection_finding ADD CONSTRAINT inspection_finding_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE institution ADD CONSTRAINT institution_leader_fkey FOREIGN KEY (county_code, leader_id, id, leader_role, held) REFERENCES institution_post(county_code, id, institution_id, role, held) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE institution ADD CONSTRAINT institution_supervisor_fkey FOREIGN KEY (county_code, supervisor_id, id, supervisor_role, held) REFERENCES institution_post(county_code, id, institution_id, role, held) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE institution ADD CONSTRAINT institution_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE institution_change ADD CONSTRAINT institution_change_basis_fkey FOREIGN KEY (county_code, basis_code) REFERENCES policy_document(county_code, code);
ALTER TABLE institution_change ADD CONSTRAINT institution_change_from_fkey FOREIGN KEY (county_code, from_id, township_code) REFERENCES institution(county_code, id, township_code);
ALTER TABLE institution_change ADD CONSTRAINT institution_change_to_fkey FOREIGN KEY (county_code, to_id, township_code) REFERENCES institution(county_code, id, township_code);
ALTER TABLE institution_change ADD CONSTRAINT institution_change_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE institution_post ADD CONSTRAINT institution_post_institution_fkey FOREIGN KEY (county_code, institution_id, township_code) REFERENCES institution(county_code, id, township_code);
ALTER TABLE institution_post ADD CONSTRAINT institution_post_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE institution_review ADD CONSTRAINT institution_review_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE joint_meeting ADD CONSTRAINT joint_meeting_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE key_site_coverage ADD CONSTRAINT key_site_coverage_next_fkey FOREIGN KEY (county_code, township_code, field, superseded_on) REFERENCES key_site_coverage(county_code, township_code, field, as_of) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE key_site_coverage ADD CONSTRAINT key_site_coverage_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE mediation_case ADD CONSTRAINT mediation_case_mediator_fkey FOREIGN KEY (county_code, mediator_id) REFERENCES mediator(county_code, id);
ALTER TABLE mediation_case ADD CONSTRAINT mediation_case_organization_fkey FOREIGN KEY (county_code, organization_id) REFERENCES mediation_organization(county_code, id);
ALTER TABLE mediation_case ADD CONSTRAINT mediation_case_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE mediation_case ADD CONSTRAINT mediation_case_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE mediation_organization ADD CONSTRAINT mediation_organization_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE mediation_organization ADD CONSTRAINT mediation_organization_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE mediator ADD CONSTRAINT mediator_organization_fkey FOREIGN KEY (county_code, organization_id) REFERENCES mediation_organization(county_code, id);
ALTER TABLE mediator ADD CONSTRAINT mediator_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE mediator ADD CONSTRAINT mediator_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE meeting_decision ADD CONSTRAINT meeting_decision_meeting_fkey FOREIGN KEY (county_code, meeting_id) REFERENCES joint_meeting(county_code, id);
ALTER TABLE meeting_decision ADD CONSTRAINT meeting_decision_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE milestone ADD CONSTRAINT milestone_fact_fkey FOREIGN KEY (county_code, fact_code) REFERENCES document_fact(county_code, code);
ALTER TABLE milestone ADD CONSTRAINT milestone_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE network_link ADD CONSTRAINT network_link_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE network_link ADD CONSTRAINT network_link_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE officer_certificate ADD CONSTRAINT officer_certificate_officer_fkey FOREIGN KEY (county_code, officer_id) REFERENCES enforcement_officer(county_code, id);
ALTER TABLE officer_posting ADD CONSTRAINT officer_posting_brigade_fkey FOREIGN KEY (county_code, brigade_id, township_code) REFERENCES enforcement_brigade(county_code, id, township_code);
ALTER TABLE officer_posting ADD CONSTRAINT officer_posting_officer_fkey FOREIGN KEY (county_code, officer_id) REFERENCES enforcement_officer(county_code, id);
ALTER TABLE officer_posting ADD CONSTRAINT officer_posting_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE partner_key ADD CONSTRAINT partner_key_county_code_account_id_fkey FOREIGN KEY (county_code, account_id) REFERENCES account(county_code, id);
ALTER TABLE people_matter ADD CONSTRAINT people_matter_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE personnel_funding ADD CONSTRAINT personnel_funding_previous_fkey FOREIGN KEY (county_code, township_code, previous_year, previous_amount) REFERENCES personnel_funding(county_code, township_code, year, amount);
ALTER TABLE personnel_funding ADD CONSTRAINT personnel_funding_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE petition_session ADD CONSTRAINT petition_session_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE petition_session ADD CONSTRAINT petition_session_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE population_stat ADD CONSTRAINT population_stat_division_fkey FOREIGN KEY (county_code, division_code) REFERENCES division(county_code, code);
ALTER TABLE population_stat ADD CONSTRAINT population_stat_next_fkey FOREIGN KEY (county_code, division_code, superseded_year, basis) REFERENCES population_stat(county_code, division_code, year, basis) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE population_stat ADD CONSTRAINT population_stat_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE post_duty ADD CONSTRAINT post_duty_centre_fkey FOREIGN KEY (county_code, centre_id) REFERENCES service_centre(county_code, id);
ALTER TABLE post_duty ADD CONSTRAINT post_duty_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE project ADD CONSTRAINT project_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE project ADD CONSTRAINT project_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE quality_finding ADD CONSTRAINT quality_finding_rule_fkey FOREIGN KEY (county_code, rule_code) REFERENCES quality_rule(county_code, code);
ALTER TABLE quality_finding ADD CONSTRAINT quality_finding_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE quality_finding ADD CONSTRAINT quality_finding_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE record_change ADD CONSTRAINT record_change_import FOREIGN KEY (county_code, import_id) REFERENCES data_import(county_code, id);
ALTER TABLE reform_task ADD CONSTRAINT reform_task_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE refresh_token ADD CONSTRAINT refresh_token_session FOREIGN KEY (county_code, session_id) REFERENCES session(county_code, id);
ALTER TABLE reporting_duty ADD CONSTRAINT reporting_duty_next_fkey FOREIGN KEY (county_code, subject, division_code, effective_to) REFERENCES reporting_duty(county_code, subject, division_code, effective_from) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE reporting_duty ADD CONSTRAINT reporting_duty_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE reward_anchor ADD CONSTRAINT reward_anchor_policy_fkey FOREIGN KEY (county_code, policy_code) REFERENCES reward_policy(county_code, code);
ALTER TABLE reward_award ADD CONSTRAINT reward_award_ledger_fkey FOREIGN KEY (county_code, ledger_id) REFERENCES village_ledger(county_code, id);
ALTER TABLE reward_award ADD CONSTRAINT reward_award_policy_fkey FOREIGN KEY (county_code, policy_code) REFERENCES reward_policy(county_code, code);
ALTER TABLE reward_award ADD CONSTRAINT reward_award_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE reward_award ADD CONSTRAINT reward_award_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE reward_policy ADD CONSTRAINT reward_policy_next_fkey FOREIGN KEY (county_code, effective_to) REFERENCES reward_policy(county_code, effective_from) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE rural_road ADD CONSTRAINT rural_road_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE rural_road ADD CONSTRAINT rural_road_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE saved_query ADD CONSTRAINT saved_query_owner FOREIGN KEY (county_code, owner) REFERENCES account(county_code, user_name);
ALTER TABLE secondment ADD CONSTRAINT secondment_staff_fkey FOREIGN KEY (county_code, staff_id, township_code) REFERENCES staff(county_code, id, township_code);
ALTER TABLE secondment ADD CONSTRAINT secondment_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE service_centre ADD CONSTRAINT service_centre_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE service_commitment ADD CONSTRAINT service_commitment_staff_fkey FOREIGN KEY (county_code, staff_id, township_code, recruited_on, in_post_until) REFERENCES staff(county_code, id, township_code, recruited_on, in_post_until) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE service_commitment ADD CONSTRAINT service_commitment_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE service_item ADD CONSTRAINT service_item_basis_fkey FOREIGN KEY (county_code, basis_code) REFERENCES policy_document(county_code, code);
ALTER TABLE service_request ADD CONSTRAINT service_request_item_fkey FOREIGN KEY (county_code, item_code) REFERENCES service_item(county_code, code);
ALTER TABLE service_request ADD CONSTRAINT service_request_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE service_request ADD CONSTRAINT service_request_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE service_term_policy ADD CONSTRAINT service_term_policy_next_fkey FOREIGN KEY (county_code, effective_to) REFERENCES service_term_policy(county_code, effective_from) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE session ADD CONSTRAINT session_account FOREIGN KEY (county_code, account_id) REFERENCES account(county_code, id);
ALTER TABLE share_reform ADD CONSTRAINT share_reform_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE share_reform ADD CONSTRAINT share_reform_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE social_organization ADD CONSTRAINT social_organization_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE social_worker ADD CONSTRAINT social_worker_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE social_worker ADD CONSTRAINT social_worker_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE society_linkage ADD CONSTRAINT society_linkage_organization_fkey FOREIGN KEY (county_code, organization_id) REFERENCES social_organization(county_code, id);
ALTER TABLE society_linkage ADD CONSTRAINT society_linkage_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE society_linkage ADD CONSTRAINT society_linkage_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE society_linkage ADD CONSTRAINT society_linkage_worker_fkey FOREIGN KEY (county_code, worker_id) REFERENCES social_worker(county_code, id);
ALTER TABLE staff ADD CONSTRAINT staff_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE star_community ADD CONSTRAINT star_community_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE star_community ADD CONSTRAINT star_community_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE star_subsidy ADD CONSTRAINT star_subsidy_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE star_subsidy ADD CONSTRAINT star_subsidy_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE star_subsidy_rule ADD CONSTRAINT star_subsidy_rule_next_fkey FOREIGN KEY (county_code, stars, effective_to) REFERENCES star_subsidy_rule(county_code, stars, effective_from) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE system_integration ADD CONSTRAINT system_integration_system_fkey FOREIGN KEY (county_code, system_code) REFERENCES external_system(county_code, code);
ALTER TABLE system_integration ADD CONSTRAINT system_integration_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE toilet_survey ADD CONSTRAINT toilet_survey_next_fkey FOREIGN KEY (county_code, village_code, superseded_on) REFERENCES toilet_survey(county_code, village_code, surveyed_on) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE toilet_survey ADD CONSTRAINT toilet_survey_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE toilet_survey ADD CONSTRAINT toilet_survey_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE township_tile ADD CONSTRAINT township_tile_division FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE trusted_document ADD CONSTRAINT trusted_document_county_code_key_id_fkey FOREIGN KEY (county_code, key_id) REFERENCES partner_key(county_code, id);
ALTER TABLE unification_check ADD CONSTRAINT unification_check_centre_fkey FOREIGN KEY (county_code, centre_id) REFERENCES service_centre(county_code, id);
ALTER TABLE unification_check ADD CONSTRAINT unification_check_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE village_cadre ADD CONSTRAINT village_cadre_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE village_cadre ADD CONSTRAINT village_cadre_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE village_ledger ADD CONSTRAINT village_ledger_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE village_ledger ADD CONSTRAINT village_ledger_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE village_posting ADD CONSTRAINT village_posting_department_fkey FOREIGN KEY (county_code, department_code) REFERENCES department(county_code, code);
ALTER TABLE village_posting ADD CONSTRAINT village_posting_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE village_posting ADD CONSTRAINT village_posting_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE village_posting_policy ADD CONSTRAINT village_posting_policy_next_fkey FOREIGN KEY (county_code, effective_to) REFERENCES village_posting_policy(county_code, effective_from) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE volunteer ADD CONSTRAINT volunteer_organization_fkey FOREIGN KEY (county_code, organization_id) REFERENCES volunteer_organization(county_code, id);
ALTER TABLE volunteer ADD CONSTRAINT volunteer_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE volunteer ADD CONSTRAINT volunteer_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE volunteer_organization ADD CONSTRAINT volunteer_organization_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE volunteer_organization ADD CONSTRAINT volunteer_organization_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE volunteer_project ADD CONSTRAINT volunteer_project_brand_fkey FOREIGN KEY (county_code, brand_id) REFERENCES volunteer_brand(county_code, id);
ALTER TABLE volunteer_project ADD CONSTRAINT volunteer_project_organization_fkey FOREIGN KEY (county_code, organization_id) REFERENCES volunteer_organization(county_code, id);
ALTER TABLE volunteer_project ADD CONSTRAINT volunteer_project_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE volunteer_project ADD CONSTRAINT volunteer_project_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE volunteer_service_record ADD CONSTRAINT volunteer_service_record_project_fkey FOREIGN KEY (county_code, project_id) REFERENCES volunteer_project(county_code, id);
ALTER TABLE volunteer_service_record ADD CONSTRAINT volunteer_service_record_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE volunteer_service_record ADD CONSTRAINT volunteer_service_record_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE volunteer_service_record ADD CONSTRAINT volunteer_service_record_volunteer_fkey FOREIGN KEY (county_code, volunteer_id) REFERENCES volunteer(county_code, id);
ALTER TABLE volunteer_station ADD CONSTRAINT volunteer_station_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE volunteer_station ADD CONSTRAINT volunteer_station_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
ALTER TABLE women_loan ADD CONSTRAINT women_loan_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division(county_code, code);
ALTER TABLE women_loan ADD CONSTRAINT women_loan_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division(county_code, code);
CREATE VIEW allowance_facts AS
 SELECT a.county_code,
    'allowance_payment'::text AS source,
    a.id AS source_key,
    f.indicator,
    a.township_code,
    NULL::text AS village_code,
    a.month,
    f.numerator,
    f.denominator
   FROM (allowance_payment a
     CROSS JOIN LATERAL ( VALUES ('ALLOWANCES_PAID'::text,true,a.paid,(0)::numeric), ('WORK_ALLOWANCE_RATE'::text,(a.kind = 'TOWNSHIP_WORK'::text),a.paid,a.due), ('LEADER_ALLOWANCE_RATE'::text,(a.kind <> 'TOWNSHIP_WORK'::text),a.paid,a.due)) f(indicator, counts, numerator, denominator))
  WHERE f.counts
UNION ALL
 SELECT s.county_code,
    'star_subsidy'::text AS source,
    s.id AS source_key,
    f.indicator,
    s.township_code,
    s.village_code,
    make_date(s.year, 12, 1) AS month,
    f.numerator,
    f.denominator
   FROM (star_subsidy s
     CROSS JOIN LATERAL ( VALUES ('STAR_SUBSIDIES'::text,true,s.amount,(1)::numeric), ('STAR_FOUR_RATE'::text,(s.stars = 4),s.amount,s.base), ('STAR_FIVE_RATE'::text,(s.stars = 5),s.amount,s.base)) f(indicator, counts, numerator, denominator))
  WHERE f.counts;
CREATE VIEW appeal_facts AS
 SELECT a.county_code,
    'appeal'::text AS source,
    a.id AS source_key,
    f.indicator,
    a.township_code,
    a.village_code,
    (date_trunc('month'::text, (f.day)::timestamp without time zone))::date AS month,
    f.numerator,
    f.denominator
   FROM (appeal a
     CROSS JOIN LATERAL ( VALUES ('APPEALS'::text,true,a.received_on,1,0), ('APPEAL_ON_TIME_RATE'::text,(a.status = 'CLOSED'::text),a.closed_on,((a.closed_on <= a.due_on))::integer,1), ('APPEAL_SOLVED_RATE'::text,((a.status = 'CLOSED'::text) AND a.lawful),a.closed_on,(a.solved)::integer,1), ('APPEAL_SATISFIED_RATE'::text,(a.rating IS NOT NULL),a.closed_on,((a.rating >= 4))::integer,1), ('APPEAL_REOPENED_RATE'::text,(a.status = 'CLOSED'::text),a.closed_on,(a.reopened)::integer,1)) f(indicator, counts, day, numerator, denominator))
  WHERE f.counts;
CREATE VIEW budget_facts AS
 SELECT p.county_code,
    'budget_package'::text AS source,
    p.id AS source_key,
    'BUDGET_PACKAGE'::text AS indicator,
    p.township_code,
    NULL::text AS village_code,
    make_date(p.year, 1, 1) AS month,
    (p.total)::numeric AS numerator,
    (1)::numeric AS denominator
   FROM budget_package p
UNION ALL
 SELECT t.county_code,
    'budget_transfer'::text AS source,
    t.id AS source_key,
    'BUDGET_TRANSFERS'::text AS indicator,
    t.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (t.transferred_on)::timestamp without time zone))::date AS month,
    t.amount AS numerator,
    0 AS denominator
   FROM budget_transfer t
UNION ALL
 SELECT e.county_code,
    'budget_expenditure'::text AS source,
    e.id AS source_key,
    'BUDGET_EXEC_RATE'::text AS indicator,
    e.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (e.spent_on)::timestamp without time zone))::date AS month,
    e.amount AS numerator,
    0 AS denominator
   FROM budget_expenditure e;
CREATE VIEW debt_facts AS
 SELECT i.county_code,
    'debt_instrument'::text AS source,
    i.id AS source_key,
    'TOWNSHIP_NEW_DEBT'::text AS indicator,
    i.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (i.incurred_on)::timestamp without time zone))::date AS month,
    1 AS numerator,
    0 AS denominator
   FROM debt_instrument i
  WHERE ((i.debtor = 'TOWNSHIP'::text) AND (i.kind = 'NEW'::text))
UNION ALL
 SELECT b.county_code,
    'debt_balance'::text AS source,
    b.id AS source_key,
    'TOWNSHIP_LEGACY_DEBT'::text AS indicator,
    b.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (b.as_of)::timestamp without time zone))::date AS month,
    b.change AS numerator,
    0 AS denominator
   FROM debt_balance b
  WHERE (b.township_code IS NOT NULL);
CREATE VIEW delegated_power_facts AS
 SELECT c.county_code,
    'enforcement_case'::text AS source,
    c.id AS source_key,
    'DELEGATED_POWER_CASES'::text AS indicator,
    c.township_code,
    c.village_code,
    (date_trunc('month'::text, (c.reported_on)::timestamp without time zone))::date AS month,
    1 AS numerator,
    0 AS denominator
   FROM enforcement_case c
  WHERE (c.power_code IS NOT NULL);
CREATE VIEW delegated_request_facts AS
 SELECT r.county_code,
    'service_request'::text AS source,
    r.id AS source_key,
    f.indicator,
    r.township_code,
    r.village_code,
    (date_trunc('month'::text, (f.day)::timestamp without time zone))::date AS month,
    f.numerator,
    f.denominator
   FROM ((service_request r
     JOIN service_item i ON (((i.county_code = r.county_code) AND (i.code = r.item_code) AND (i.delegation IS NOT NULL))))
     CROSS JOIN LATERAL ( VALUES ('DELEGATED_REQUESTS'::text,true,r.accepted_on,1,0), ('DELEGATED_ON_TIME_RATE'::text,(r.status = 'CLOSED'::text),r.closed_on,((r.closed_on <= r.due_on))::integer,1)) f(indicator, counts, day, numerator, denominator))
  WHERE f.counts;
CREATE VIEW delegated_use_facts AS
 WITH used AS (
         SELECT r.county_code,
            r.item_code,
            r.township_code,
            date_trunc('month'::text, (r.accepted_on)::timestamp without time zone) AS month
           FROM (service_request r
             JOIN service_item i_1 ON (((i_1.county_code = r.county_code) AND (i_1.code = r.item_code) AND (i_1.delegation IS NOT NULL))))
        UNION
         SELECT c.county_code,
            c.power_code,
            c.township_code,
            date_trunc('month'::text, (c.reported_on)::timestamp without time zone) AS date_trunc
           FROM enforcement_case c
          WHERE (c.power_code IS NOT NULL)
        ), begun AS (
         SELECT u.county_code,
            u.item_code,
            u.township_code,
            u.month,
            (u.month > COALESCE((lag(u.month) OVER w + 'P1Y'::interval), '-infinity'::timestamp without time zone)) AS begins
           FROM used u
          WINDOW w AS (PARTITION BY u.county_code, u.item_code, u.township_code ORDER BY u.month)
        ), numbered AS (
         SELECT b.county_code,
            b.item_code,
            b.township_code,
            b.month,
            b.begins,
            count(*) FILTER (WHERE b.begins) OVER (PARTITION BY b.county_code, b.item_code, b.township_code ORDER BY b.month) AS island
           FROM begun b
        ), island AS (
         SELECT numbered.county_code,
            numbered.item_code,
            numbered.township_code,
            min(numbered.month) AS begins,
            (max(numbered.month) + 'P1Y'::interval) AS ends
           FROM numbered
          GROUP BY numbered.county_code, numbered.item_code, numbered.township_code, numbered.island
        )
 SELECT g.county_code,
    'delegation_use'::text AS source,
    g.id AS source_key,
    'DELEGATED_IN_USE_RATE'::text AS indicator,
    g.township_code,
    NULL::text AS village_code,
    (m.month)::date AS month,
    m.sign AS numerator,
    0 AS denominator
   FROM ((((island i
     JOIN delegation_grant g ON (((g.county_code = i.county_code) AND (g.item_code = i.item_code) AND (g.township_code = i.township_code))))
     JOIN service_item s ON (((s.county_code = g.county_code) AND (s.code = g.item_code) AND (NOT s.is_placeholder))))
     CROSS JOIN LATERAL ( SELECT GREATEST(i.begins, date_trunc('month'::text, (g.valid_from)::timestamp without time zone)) AS begins,
            LEAST(i.ends, date_trunc('month'::text, (g.valid_to)::timestamp without time zone)) AS ends) held)
     CROSS JOIN LATERAL ( VALUES (held.begins,1), (held.ends,'-1'::integer)) m(month, sign))
  WHERE (held.begins < held.ends);
CREATE VIEW delegation_facts AS
 SELECT g.county_code,
    'delegation_grant'::text AS source,
    g.id AS source_key,
    f.indicator,
    g.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    (m.sign * f.numerator) AS numerator,
    (m.sign * f.denominator) AS denominator
   FROM (((delegation_grant g
     JOIN service_item i ON (((i.county_code = g.county_code) AND (i.code = g.item_code))))
     CROSS JOIN LATERAL ( VALUES ('DELEGATION_GRANTS'::text,true,1,0), ('DELEGATED_IN_USE_RATE'::text,(NOT i.is_placeholder),0,1)) f(indicator, counts, numerator, denominator))
     CROSS JOIN LATERAL ( VALUES (g.valid_from,1), (g.valid_to,'-1'::integer)) m(day, sign))
  WHERE (f.counts AND (m.day IS NOT NULL))
UNION ALL
 SELECT e.county_code,
    'delegation_event'::text AS source,
    e.id AS source_key,
    'DELEGATION_STOPS'::text AS indicator,
    e.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (e.effective_on)::timestamp without time zone))::date AS month,
    1 AS numerator,
    0 AS denominator
   FROM delegation_event e
  WHERE (e.kind = ANY (ARRAY['SUSPENDED'::text, 'RECALLED'::text]))
UNION ALL
 SELECT p.county_code,
    'county_power'::text AS source,
    p.id AS source_key,
    'COUNTY_POWER_FIELDS'::text AS indicator,
    p.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    m.sign AS numerator,
    0 AS denominator
   FROM (county_power p
     CROSS JOIN LATERAL ( VALUES (p.valid_from,1), (p.valid_to,'-1'::integer)) m(day, sign))
  WHERE (m.day IS NOT NULL)
UNION ALL
 SELECT a.county_code,
    'capacity_assessment'::text AS source,
    a.id AS source_key,
    'CAPACITY_SCORE'::text AS indicator,
    a.township_code,
    NULL::text AS village_code,
    make_date(a.year, 12, 1) AS month,
    a.score AS numerator,
    1 AS denominator
   FROM capacity_assessment a;
CREATE VIEW digital_facts AS
 SELECT i.county_code,
    'system_integration'::text AS source,
    i.id AS source_key,
    'INTEGRATION_RATE'::text AS indicator,
    i.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (f.day)::timestamp without time zone))::date AS month,
    f.numerator,
    f.denominator
   FROM (system_integration i
     CROSS JOIN LATERAL ( VALUES (i.planned_on,0,1), (i.integrated_on,1,0)) f(day, numerator, denominator))
  WHERE (f.day IS NOT NULL)
UNION ALL
 SELECT n.county_code,
    'network_link'::text AS source,
    n.id AS source_key,
        CASE n.kind
            WHEN 'VERTICAL'::text THEN 'CONNECTIVITY_RATE'::text
            ELSE 'EXTRANET_RATE'::text
        END AS indicator,
    n.township_code,
    n.village_code,
    (date_trunc('month'::text, (f.day)::timestamp without time zone))::date AS month,
    f.numerator,
    f.denominator
   FROM (network_link n
     CROSS JOIN LATERAL ( VALUES (n.required_from,0,1), (n.connected_on,1,0), (n.disconnected_on,'-1'::integer,0)) f(day, numerator, denominator))
  WHERE ((f.day IS NOT NULL) AND (n.tier = ANY (ARRAY['TOWNSHIP'::text, 'VILLAGE'::text])));
CREATE VIEW division_facts AS
 SELECT d.county_code,
    'division'::text AS source,
    d.code AS source_key,
    c.indicator,
    d.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (d.valid_from)::timestamp without time zone))::date AS month,
    1 AS numerator,
    0 AS denominator
   FROM (division d
     JOIN ( VALUES ('TOWNS'::text,'TOWN'::text), ('TOWNSHIPS'::text,'TOWNSHIP'::text), ('VILLAGES'::text,'VILLAGE'::text), ('COMMUNITIES'::text,'COMMUNITY'::text), ('FARMS'::text,'FARM'::text), ('TOWNSHIP_UNITS'::text,'SUBDISTRICT'::text), ('TOWNSHIP_UNITS'::text,'TOWN'::text), ('TOWNSHIP_UNITS'::text,'TOWNSHIP'::text), ('VILLAGE_UNITS'::text,'VILLAGE'::text), ('VILLAGE_UNITS'::text,'COMMUNITY'::text)) c(indicator, kind) ON ((c.kind = d.kind)))
  WHERE d.in_baseline;
CREATE VIEW duty_list_facts AS
 SELECT d.county_code,
    'duty_list_item'::text AS source,
    d.code AS source_key,
    'DUTY_LIST_ITEMS'::text AS indicator,
    NULL::text AS township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    m.sign AS numerator,
    0 AS denominator
   FROM (duty_list_item d
     CROSS JOIN LATERAL ( VALUES (d.effective_from,1), (d.effective_to,'-1'::integer)) m(day, sign))
  WHERE (m.day IS NOT NULL);
CREATE VIEW economy_facts AS
 SELECT l.county_code,
    'village_ledger'::text AS source,
    l.id AS source_key,
    f.indicator,
    l.township_code,
    l.village_code,
    f.month,
    f.numerator,
    f.denominator
   FROM (village_ledger l
     CROSS JOIN LATERAL ( VALUES ('OPERATING_INCOME'::text,make_date(l.year, 12, 1),(l.operating_income)::numeric,(1)::numeric), ('VILLAGES_ABOVE_1M'::text,make_date(l.year, 12, 1),((l.operating_income >= (1000000)::numeric))::integer,1), ('VILLAGES_ABOVE_1M'::text,make_date((l.year + 1), 12, 1),(- ((l.operating_income >= (1000000)::numeric))::integer),'-1'::integer)) f(indicator, month, numerator, denominator))
UNION ALL
 SELECT s.county_code,
    'share_reform'::text AS source,
    s.id AS source_key,
    f.indicator,
    s.township_code,
    s.village_code,
    (date_trunc('month'::text, (s.started_on)::timestamp without time zone))::date AS month,
    f.numerator,
    0 AS denominator
   FROM (share_reform s
     CROSS JOIN LATERAL ( VALUES ('SHARE_REFORM_VILLAGES'::text,(1)::numeric), ('NET_ASSETS'::text,s.net_assets)) f(indicator, numerator))
UNION ALL
 SELECT d.county_code,
    'dividend'::text AS source,
    d.id AS source_key,
    'DIVIDENDS'::text AS indicator,
    d.township_code,
    d.village_code,
    make_date(d.year, 12, 1) AS month,
    d.amount AS numerator,
    1 AS denominator
   FROM dividend d
UNION ALL
 SELECT h.county_code,
    'hollow_village_support'::text AS source,
    h.id AS source_key,
    f.indicator,
    h.township_code,
    h.village_code,
    (date_trunc('month'::text, (f.day)::timestamp without time zone))::date AS month,
    f.numerator,
    0 AS denominator
   FROM (hollow_village_support h
     CROSS JOIN LATERAL ( VALUES ('HOLLOW_VILLAGES'::text,h.approved_on,(1)::numeric), ('HOLLOW_SUPPORT'::text,h.approved_on,h.amount), ('HOLLOW_REMAINING'::text,h.approved_on,1), ('HOLLOW_REMAINING'::text,h.graduated_on,'-1'::integer)) f(indicator, day, numerator))
  WHERE (f.day IS NOT NULL);
CREATE VIEW eldercare_coverage_facts AS
 WITH change AS (
         SELECT e.county_code,
            e.village_code,
            e.township_code,
            (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
            sum(m.sign) AS by
           FROM (eldercare_facility e
             CROSS JOIN LATERAL ( VALUES (e.opened_on,1), (e.closed_on,'-1'::integer)) m(day, sign))
          WHERE (m.day IS NOT NULL)
          GROUP BY e.county_code, e.village_code, e.township_code, ((date_trunc('month'::text, (m.day)::timestamp without time zone))::date)
        ), running AS (
         SELECT change.county_code,
            change.village_code,
            change.township_code,
            change.month,
            change.by,
            sum(change.by) OVER (PARTITION BY change.county_code, change.village_code ORDER BY change.month) AS there
           FROM change
        )
 SELECT running.county_code,
    'eldercare_village'::text AS source,
    running.village_code AS source_key,
    'ELDERCARE_RATE'::text AS indicator,
    running.township_code,
    running.village_code,
    running.month,
    (((running.there > (0)::numeric))::integer - (((running.there - (running.by)::numeric) > (0)::numeric))::integer) AS numerator,
    0 AS denominator
   FROM running
  WHERE ((running.there > (0)::numeric) <> ((running.there - (running.by)::numeric) > (0)::numeric));
CREATE VIEW enforcement_case_facts AS
 SELECT c.county_code,
    'enforcement_case'::text AS source,
    c.id AS source_key,
    f.indicator,
    c.township_code,
    c.village_code,
    (date_trunc('month'::text, (f.day)::timestamp without time zone))::date AS month,
    f.numerator,
    f.denominator
   FROM (enforcement_case c
     CROSS JOIN LATERAL ( VALUES ('ENF_CASES'::text,true,c.reported_on,(1)::numeric,0), ('ENF_CASE_LOCAL_RATE'::text,((c.status = 'CLOSED'::text) AND (c.outcome <> 'DISMISSED'::text)),c.closed_on,((c.handled_level = 'TOWNSHIP'::text))::integer,1), ('ENF_RESPONSE_HOURS'::text,(c.response_hours IS NOT NULL),c.reported_on,c.response_hours,1)) f(indicator, counts, day, numerator, denominator))
  WHERE f.counts;
CREATE VIEW enforcement_item_facts AS
 SELECT i.county_code,
    'enforcement_item'::text AS source,
    i.code AS source_key,
    f.indicator,
    NULL::text AS township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (f.day)::timestamp without time zone))::date AS month,
    f.numerator,
    f.denominator
   FROM (enforcement_item i
     CROSS JOIN LATERAL ( VALUES ('ENF_ITEMS'::text,i.valid_from,1,0), ('ENF_ITEMS'::text,i.valid_to,'-1'::integer,0), ('ENF_ITEM_CENTRALISED'::text,i.valid_from,0,1), ('ENF_ITEM_CENTRALISED'::text,i.centralised_on,1,0), ('ENF_ITEM_CENTRALISED'::text,i.valid_to,(- ((i.centralised_on IS NOT NULL))::integer),'-1'::integer)) f(indicator, day, numerator, denominator))
  WHERE (f.day IS NOT NULL);
CREATE VIEW enforcement_strength_facts AS
 SELECT p.county_code,
    'officer_posting'::text AS source,
    p.id AS source_key,
    f.indicator,
    p.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    (m.sign * f.numerator) AS numerator,
    (m.sign * f.denominator) AS denominator
   FROM ((officer_posting p
     CROSS JOIN LATERAL ( VALUES ('ENF_OFFICERS'::text,1,0), ('ENF_STAFF_DEVOLVED_RATE'::text,((p.brigade_id IS NOT NULL))::integer,1)) f(indicator, numerator, denominator))
     CROSS JOIN LATERAL ( VALUES (p.posted_on,1), (p.ended_on,'-1'::integer)) m(day, sign))
  WHERE (m.day IS NOT NULL)
UNION ALL
 SELECT p.county_code,
    'officer_posting'::text AS source,
    p.id AS source_key,
    'ENF_CERTIFIED_RATE'::text AS indicator,
    NULL::text AS township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    0 AS numerator,
    m.sign AS denominator
   FROM (officer_posting p
     CROSS JOIN LATERAL ( VALUES (p.posted_on,1), (p.ended_on,'-1'::integer)) m(day, sign))
  WHERE (m.day IS NOT NULL)
UNION ALL
 SELECT c.county_code,
    'officer_certificate'::text AS source,
    c.id AS source_key,
    'ENF_CERTIFICATES'::text AS indicator,
    NULL::text AS township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    m.sign AS numerator,
    0 AS denominator
   FROM (officer_certificate c
     CROSS JOIN LATERAL ( VALUES (c.issued_on,1), (c.valid_to,'-1'::integer)) m(day, sign))
UNION ALL
 SELECT b.county_code,
    'enforcement_brigade'::text AS source,
    b.id AS source_key,
    'ENF_BRIGADE_COVERAGE'::text AS indicator,
    b.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    m.sign AS numerator,
    0 AS denominator
   FROM (enforcement_brigade b
     CROSS JOIN LATERAL ( VALUES (b.dispatched_on,1), (b.withdrawn_on,'-1'::integer)) m(day, sign))
  WHERE (m.day IS NOT NULL)
UNION ALL
 SELECT e.county_code,
    'enforcement_equipment'::text AS source,
    e.id AS source_key,
    'ENF_EQUIPMENT'::text AS indicator,
    e.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    (m.sign * e.quantity) AS numerator,
    0 AS denominator
   FROM (enforcement_equipment e
     CROSS JOIN LATERAL ( VALUES (e.acquired_on,1), (e.retired_on,'-1'::integer)) m(day, sign))
  WHERE (m.day IS NOT NULL)
UNION ALL
 SELECT t.county_code,
    'reform_task'::text AS source,
    t.id AS source_key,
    'ENF_SETUP_PROGRESS'::text AS indicator,
    t.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (f.day)::timestamp without time zone))::date AS month,
    f.numerator,
    f.denominator
   FROM ((reform_task t
     JOIN county c ON ((c.county_code = t.county_code)))
     CROSS JOIN LATERAL ( VALUES (t.due_on,0,1), (GREATEST(t.due_on, t.done_on),((t.done_on IS NOT NULL))::integer,0)) f(day, numerator, denominator))
  WHERE (f.day <= c.data_through);
CREATE VIEW facility_facts AS
 SELECT c.county_code,
    'service_centre'::text AS source,
    c.id AS source_key,
    f.indicator,
    c.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (f.day)::timestamp without time zone))::date AS month,
    f.numerator,
    f.denominator
   FROM (service_centre c
     CROSS JOIN LATERAL ( VALUES ('SERVICE_CENTRES'::text,c.opened_on,(1)::numeric,(0)::numeric), ('SERVICE_CENTRES'::text,c.closed_on,'-1'::integer,0), ('FIVE_UNIFY_RATE'::text,c.opened_on,0,5), ('FIVE_UNIFY_RATE'::text,c.closed_on,0,'-5'::integer), ('CENTRE_STANDARD_RATE'::text,c.standardised_on,1,0), ('CENTRE_STANDARD_RATE'::text,
                CASE
                    WHEN (c.standardised_on IS NOT NULL) THEN c.closed_on
                    ELSE NULL::date
                END,'-1'::integer,0)) f(indicator, day, numerator, denominator))
  WHERE (f.day IS NOT NULL)
UNION ALL
 SELECT u.county_code,
    'unification_check'::text AS source,
    u.id AS source_key,
    'FIVE_UNIFY_RATE'::text AS indicator,
    u.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    m.sign AS numerator,
    0 AS denominator
   FROM ((unification_check u
     JOIN service_centre c ON (((c.county_code = u.county_code) AND (c.id = u.centre_id))))
     CROSS JOIN LATERAL ( VALUES (u.passed_on,1), (c.closed_on,'-1'::integer)) m(day, sign))
  WHERE ((u.passed_on IS NOT NULL) AND (m.day IS NOT NULL))
UNION ALL
 SELECT h.county_code,
    'health_centre'::text AS source,
    h.id AS source_key,
    'TCM_CLINIC_RATE'::text AS indicator,
    h.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (f.day)::timestamp without time zone))::date AS month,
    f.numerator,
    f.denominator
   FROM (health_centre h
     CROSS JOIN LATERAL ( VALUES (h.opened_on,0,1), (h.tcm_clinic_since,1,0)) f(day, numerator, denominator))
  WHERE (f.day IS NOT NULL)
UNION ALL
 SELECT e.county_code,
    'eldercare_facility'::text AS source,
    e.id AS source_key,
    f.indicator,
    e.township_code,
    e.village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    (m.sign * f.numerator) AS numerator,
    0 AS denominator
   FROM ((eldercare_facility e
     CROSS JOIN LATERAL ( VALUES ('ELDERCARE_FACILITIES'::text,1), ('ELDERCARE_BEDS'::text,e.beds)) f(indicator, numerator))
     CROSS JOIN LATERAL ( VALUES (e.opened_on,1), (e.closed_on,'-1'::integer)) m(day, sign))
  WHERE ((m.day IS NOT NULL) AND (f.numerator IS NOT NULL))
UNION ALL
 SELECT r.county_code,
    'rural_road'::text AS source,
    r.id AS source_key,
    'ROAD_KM'::text AS indicator,
    r.township_code,
    r.village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    ((m.sign)::numeric * r.length_km) AS numerator,
    0 AS denominator
   FROM (rural_road r
     CROSS JOIN LATERAL ( VALUES (r.opened_on,1), (r.closed_on,'-1'::integer)) m(day, sign))
  WHERE (m.day IS NOT NULL)
UNION ALL
 SELECT p.county_code,
    'project'::text AS source,
    p.id AS source_key,
    f.indicator,
    p.township_code,
    p.village_code,
    COALESCE((date_trunc('month'::text, (p.started_on)::timestamp without time zone))::date, '2000-01-01'::date) AS month,
    f.numerator,
    0 AS denominator
   FROM (project p
     CROSS JOIN LATERAL ( VALUES ('SAFETY_INVESTMENT'::text,((p.kind = 'SAFETY_MONITORING'::text) AND (p.investment IS NOT NULL)),p.investment), ('BEAUTIFUL_VILLAGES'::text,((p.kind = 'BEAUTIFUL_VILLAGE'::text) AND (p.started_on IS NOT NULL)),1)) f(indicator, counts, numerator))
  WHERE f.counts;
CREATE VIEW governance_completeness_facts AS
 WITH turn AS (
         SELECT s.county_code,
            s.township_code,
            s.role,
            (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
            sum(m.sign) AS change
           FROM (governance_staff s
             CROSS JOIN LATERAL ( VALUES (s.appointed_on,1), (((s.left_on + 'P1M'::interval))::date,'-1'::integer)) m(day, sign))
          WHERE (m.day IS NOT NULL)
          GROUP BY s.county_code, s.township_code, s.role, ((date_trunc('month'::text, (m.day)::timestamp without time zone))::date)
        ), strength AS (
         SELECT turn.county_code,
            turn.township_code,
            turn.role,
            turn.month,
            (sum(turn.change) OVER w > (0)::numeric) AS filled,
            COALESCE((sum(turn.change) OVER (w ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) > (0)::numeric), false) AS was
           FROM turn
          WINDOW w AS (PARTITION BY turn.county_code, turn.township_code, turn.role ORDER BY turn.month)
        ), roles AS (
         SELECT strength.county_code,
            strength.township_code,
            strength.month,
            sum(((strength.filled)::integer - (strength.was)::integer)) AS change
           FROM strength
          GROUP BY strength.county_code, strength.township_code, strength.month
        ), complete AS (
         SELECT roles.county_code,
            roles.township_code,
            roles.month,
            (sum(roles.change) OVER w = (4)::numeric) AS filled,
            COALESCE((sum(roles.change) OVER (w ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) = (4)::numeric), false) AS was
           FROM roles
          WINDOW w AS (PARTITION BY roles.county_code, roles.township_code ORDER BY roles.month)
        )
 SELECT complete.county_code,
    'governance_completeness'::text AS source,
    complete.county_code AS source_key,
    'GOVERNANCE_FOUR_ROLES'::text AS indicator,
    complete.township_code,
    NULL::text AS village_code,
    complete.month,
    ((complete.filled)::integer - (complete.was)::integer) AS numerator,
    0 AS denominator
   FROM complete
  WHERE (complete.filled <> complete.was)
UNION ALL
 SELECT d.county_code,
    'governance_completeness'::text AS source,
    d.county_code AS source_key,
    'GOVERNANCE_FOUR_ROLES'::text AS indicator,
    d.code AS township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (d.valid_from)::timestamp without time zone))::date AS month,
    0 AS numerator,
    1 AS denominator
   FROM division d
  WHERE (d.in_baseline AND (d.kind = ANY (ARRAY['SUBDISTRICT'::text, 'TOWN'::text, 'TOWNSHIP'::text])));
CREATE VIEW governance_facts AS
 SELECT s.county_code,
    'governance_staff'::text AS source,
    s.id AS source_key,
    'GOVERNANCE_STAFF'::text AS indicator,
    s.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    m.sign AS numerator,
    0 AS denominator
   FROM (governance_staff s
     CROSS JOIN LATERAL ( VALUES (s.appointed_on,1), (s.left_on,'-1'::integer)) m(day, sign))
  WHERE (m.day IS NOT NULL)
UNION ALL
 SELECT d.county_code,
    'meeting_decision'::text AS source,
    d.id AS source_key,
    'DECISION_DONE_RATE'::text AS indicator,
    d.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (d.due_on)::timestamp without time zone))::date AS month,
    (COALESCE(d.on_time, false))::integer AS numerator,
    1 AS denominator
   FROM (meeting_decision d
     JOIN county c ON (((c.county_code = d.county_code) AND (d.due_on <= c.data_through))))
UNION ALL
 SELECT m.county_code,
    'joint_meeting'::text AS source,
    m.id AS source_key,
    'JOINT_MEETINGS'::text AS indicator,
    m.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (m.held_on)::timestamp without time zone))::date AS month,
    1 AS numerator,
    0 AS denominator
   FROM joint_meeting m
UNION ALL
 SELECT e.county_code,
    'emergency_incident'::text AS source,
    e.id AS source_key,
    'EMERGENCY_MINUTES'::text AS indicator,
    e.township_code,
    e.village_code,
    (date_trunc('month'::text, (e.occurred_on)::timestamp without time zone))::date AS month,
    e.response_minutes AS numerator,
    1 AS denominator
   FROM emergency_incident e;
CREATE VIEW hardship_visit_facts AS
 SELECT v.county_code,
    'hardship_visit'::text AS source,
    v.file_id AS source_key,
    'HARDSHIP_VERIFIED_RATE'::text AS indicator,
    v.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (min(v.visited_on))::timestamp without time zone))::date AS month,
    1 AS numerator,
    0 AS denominator
   FROM home_visit v
  WHERE v.verified
  GROUP BY v.county_code, v.file_id, v.township_code;
CREATE VIEW institution_facts AS
 SELECT i.county_code,
    'institution'::text AS source,
    i.id AS source_key,
    f.indicator,
    i.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (f.day)::timestamp without time zone))::date AS month,
    (f.sign * f.numerator) AS numerator,
    (f.sign * f.denominator) AS denominator
   FROM ((institution i
     CROSS JOIN LATERAL ( VALUES (i.established_on,1), (i.abolished_on,'-1'::integer)) m(day, sign))
     CROSS JOIN LATERAL ( VALUES ('INST_STATIONS'::text,(i.template = 'AFTER'::text),m.day,m.sign,1,0), ('INST_OFFICES'::text,(i.kind = ANY (ARRAY['PARTY_GOVERNMENT_OFFICE'::text, 'GOVERNANCE_OFFICE'::text])),m.day,m.sign,1,0), ('INST_CENTRES'::text,(i.kind = ANY (ARRAY['ECONOMIC_CENTRE'::text, 'LIVELIHOOD_CENTRE'::text])),m.day,m.sign,1,0), ('INST_BRIGADES'::text,(i.kind = 'LAW_ENFORCEMENT_BRIGADE'::text),m.day,m.sign,1,0), ('INST_VACANCY_RATE'::text,(i.template = 'AFTER'::text),m.day,m.sign,i.filled_posts,i.authorised_posts), ('INST_STREAMLINE_RATE'::text,true,m.day,m.sign,1,0), ('INST_STREAMLINE_RATE'::text,((i.template = 'BEFORE'::text) AND (m.sign = 1)),m.day,1,0,1), ('INST_BEFORE_OFFICES'::text,((i.kind = 'FORMER_OFFICE'::text) AND (m.sign = 1)),m.day,1,1,0), ('INST_BEFORE_CENTRES'::text,((i.kind = 'FORMER_CENTRE'::text) AND (m.sign = 1)),m.day,1,1,0)) f(indicator, counts, day, sign, numerator, denominator))
  WHERE (f.counts AND (f.day IS NOT NULL))
UNION ALL
 SELECT p.county_code,
    'institution_post'::text AS source,
    p.id AS source_key,
        CASE p.role
            WHEN 'LEADER'::text THEN 'INST_LEADER_COVERAGE'::text
            ELSE 'INST_SUPERVISOR_COVERAGE'::text
        END AS indicator,
    p.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    m.sign AS numerator,
    0 AS denominator
   FROM (institution_post p
     CROSS JOIN LATERAL ( VALUES (p.appointed_on,1), (p.ended_on,'-1'::integer)) m(day, sign))
  WHERE (m.day IS NOT NULL)
UNION ALL
 SELECT r.county_code,
    'institution_review'::text AS source,
    r.id AS source_key,
    'INST_COMPLIANCE'::text AS indicator,
    r.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    (m.sign * (r.compliant)::integer) AS numerator,
    m.sign AS denominator
   FROM (institution_review r
     CROSS JOIN LATERAL ( VALUES (r.reviewed_on,1), (r.valid_to,'-1'::integer)) m(day, sign))
  WHERE (m.day IS NOT NULL);
CREATE VIEW key_site_facts AS
 SELECT k.county_code,
    'key_site_coverage'::text AS source,
    k.township_code AS source_key,
    'KEY_SITE_COVERAGE'::text AS indicator,
    k.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (k.as_of)::timestamp without time zone))::date AS month,
    (k.covered - COALESCE(lag(k.covered) OVER w, 0)) AS numerator,
    (k.sites - COALESCE(lag(k.sites) OVER w, 0)) AS denominator
   FROM key_site_coverage k
  WINDOW w AS (PARTITION BY k.county_code, k.township_code, k.field ORDER BY k.as_of);
CREATE VIEW mediation_body_facts AS
 SELECT o.county_code,
    'mediation_organization'::text AS source,
    o.id AS source_key,
    'MED_ORGS'::text AS indicator,
    o.township_code,
    o.village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    m.sign AS numerator,
    0 AS denominator
   FROM (mediation_organization o
     CROSS JOIN LATERAL ( VALUES (o.established_on,1), (o.dissolved_on,'-1'::integer)) m(day, sign))
  WHERE (m.day IS NOT NULL)
UNION ALL
 SELECT p.county_code,
    'mediator'::text AS source,
    p.id AS source_key,
    'MEDIATORS'::text AS indicator,
    p.township_code,
    p.village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    m.sign AS numerator,
    0 AS denominator
   FROM (mediator p
     CROSS JOIN LATERAL ( VALUES (p.appointed_on,1), (p.left_on,'-1'::integer)) m(day, sign))
  WHERE (m.day IS NOT NULL)
UNION ALL
 SELECT p.county_code,
    'mediator'::text AS source,
    p.id AS source_key,
    'MEDIATORS_TRAINED'::text AS indicator,
    p.township_code,
    p.village_code,
    (date_trunc('month'::text, (p.trained_on)::timestamp without time zone))::date AS month,
    1 AS numerator,
    0 AS denominator
   FROM mediator p
  WHERE (p.trained_on IS NOT NULL);
CREATE VIEW mediation_case_facts AS
 SELECT c.county_code,
    'mediation_case'::text AS source,
    c.id AS source_key,
    f.indicator,
    c.township_code,
    c.village_code,
    (date_trunc('month'::text, (f.day)::timestamp without time zone))::date AS month,
    f.numerator,
    f.denominator
   FROM (mediation_case c
     CROSS JOIN LATERAL ( VALUES ('MED_ALL_CASES'::text,true,c.opened_on,1,0), ('MED_COMPLEX_CASES'::text,((c.status = 'CLOSED'::text) AND (c.complexity = 'COMPLEX'::text)),c.closed_on,1,0), ('MED_COMPLEX_SUCCESS'::text,((c.outcome = ANY (ARRAY['SUCCESS_WRITTEN'::text, 'SUCCESS_ORAL'::text])) AND (c.complexity = 'COMPLEX'::text)),c.closed_on,1,0), ('MED_ALL_SUCCESS_RATE'::text,(c.status = 'CLOSED'::text),c.closed_on,((c.outcome = ANY (ARRAY['SUCCESS_WRITTEN'::text, 'SUCCESS_ORAL'::text])))::integer,1), ('MED_ON_TIME_RATE'::text,(c.status = 'CLOSED'::text),c.closed_on,((c.closed_on <= c.due_on))::integer,1)) f(indicator, counts, day, numerator, denominator))
  WHERE f.counts;
CREATE VIEW overdue_facts AS
 SELECT r.county_code,
    'service_request'::text AS source,
    r.id AS source_key,
    'REQUESTS_OVERDUE'::text AS indicator,
    r.township_code,
    r.village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    m.sign AS numerator,
    0 AS denominator
   FROM ((service_request r
     JOIN county k ON (((k.county_code = r.county_code) AND (r.due_on <= k.data_through))))
     CROSS JOIN LATERAL ( VALUES (r.due_on,1), (r.closed_on,'-1'::integer)) m(day, sign))
  WHERE (COALESCE((r.closed_on > r.due_on), true) AND (m.day IS NOT NULL))
UNION ALL
 SELECT r.county_code,
    'mediation_case'::text AS source,
    r.id AS source_key,
    'MED_OVERDUE'::text AS indicator,
    r.township_code,
    r.village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    m.sign AS numerator,
    0 AS denominator
   FROM ((mediation_case r
     JOIN county k ON (((k.county_code = r.county_code) AND (r.due_on <= k.data_through))))
     CROSS JOIN LATERAL ( VALUES (r.due_on,1), (r.closed_on,'-1'::integer)) m(day, sign))
  WHERE (COALESCE((r.closed_on > r.due_on), true) AND (m.day IS NOT NULL))
UNION ALL
 SELECT r.county_code,
    'appeal'::text AS source,
    r.id AS source_key,
    'APPEALS_OVERDUE'::text AS indicator,
    r.township_code,
    r.village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    m.sign AS numerator,
    0 AS denominator
   FROM ((appeal r
     JOIN county k ON (((k.county_code = r.county_code) AND (r.due_on <= k.data_through))))
     CROSS JOIN LATERAL ( VALUES (r.due_on,1), (r.closed_on,'-1'::integer)) m(day, sign))
  WHERE (COALESCE((r.closed_on > r.due_on), true) AND (m.day IS NOT NULL))
UNION ALL
 SELECT r.county_code,
    'meeting_decision'::text AS source,
    r.id AS source_key,
    'DECISIONS_OVERDUE'::text AS indicator,
    r.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    m.sign AS numerator,
    0 AS denominator
   FROM ((meeting_decision r
     JOIN county k ON (((k.county_code = r.county_code) AND (r.due_on <= k.data_through))))
     CROSS JOIN LATERAL ( VALUES (r.due_on,1), (r.done_on,'-1'::integer)) m(day, sign))
  WHERE (COALESCE((r.done_on > r.due_on), true) AND (m.day IS NOT NULL))
UNION ALL
 SELECT r.county_code,
    'people_matter'::text AS source,
    r.id AS source_key,
    'MATTERS_OVERDUE'::text AS indicator,
    r.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    m.sign AS numerator,
    0 AS denominator
   FROM ((people_matter r
     JOIN county k ON (((k.county_code = r.county_code) AND (r.due_on <= k.data_through))))
     CROSS JOIN LATERAL ( VALUES (r.due_on,1), (r.done_on,'-1'::integer)) m(day, sign))
  WHERE (COALESCE((r.done_on > r.due_on), true) AND (m.day IS NOT NULL))
UNION ALL
 SELECT r.county_code,
    'women_loan'::text AS source,
    r.id AS source_key,
    'LOANS_OVERDUE'::text AS indicator,
    r.township_code,
    r.village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    m.sign AS numerator,
    0 AS denominator
   FROM ((women_loan r
     JOIN county k ON (((k.county_code = r.county_code) AND (r.due_on <= k.data_through))))
     CROSS JOIN LATERAL ( VALUES (r.due_on,1), (r.repaid_on,'-1'::integer)) m(day, sign))
  WHERE (COALESCE((r.repaid_on > r.due_on), true) AND (m.day IS NOT NULL))
UNION ALL
 SELECT r.county_code,
    'inspection_finding'::text AS source,
    r.id AS source_key,
    'FINDINGS_OVERDUE'::text AS indicator,
    r.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    m.sign AS numerator,
    0 AS denominator
   FROM ((inspection_finding r
     JOIN county k ON (((k.county_code = r.county_code) AND (r.due_on <= k.data_through))))
     CROSS JOIN LATERAL ( VALUES (r.due_on,1), (r.rectified_on,'-1'::integer)) m(day, sign))
  WHERE (COALESCE((r.rectified_on > r.due_on), true) AND (m.day IS NOT NULL));
CREATE VIEW oversight_facts AS
 SELECT i.county_code,
    'fund_inspection'::text AS source,
    i.id AS source_key,
    f.indicator,
    i.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (i.inspected_on)::timestamp without time zone))::date AS month,
    f.numerator,
    (0)::numeric AS denominator
   FROM (fund_inspection i
     CROSS JOIN LATERAL ( VALUES ('FUND_INSPECTIONS'::text,(1)::numeric), ('FUNDS_INSPECTED'::text,i.amount)) f(indicator, numerator))
UNION ALL
 SELECT n.county_code,
    'inspection_finding'::text AS source,
    n.id AS source_key,
    'FINDING_RECTIFIED_RATE'::text AS indicator,
    n.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (n.due_on)::timestamp without time zone))::date AS month,
    (COALESCE(n.on_time, false))::integer AS numerator,
    1 AS denominator
   FROM (inspection_finding n
     JOIN county k ON (((k.county_code = n.county_code) AND (n.due_on <= k.data_through))))
UNION ALL
 SELECT p.county_code,
    'personnel_funding'::text AS source,
    p.id AS source_key,
    f.indicator,
    p.township_code,
    NULL::text AS village_code,
    make_date(p.year, 1, 1) AS month,
    f.numerator,
    f.denominator
   FROM (personnel_funding p
     CROSS JOIN LATERAL ( VALUES ('PERSONNEL_FUNDING'::text,p.amount,(1)::numeric), ('PERSONNEL_FUNDING_GROWTH'::text,p.change,p.previous_amount)) f(indicator, numerator, denominator))
  WHERE (f.denominator IS NOT NULL);
CREATE VIEW population_facts AS
 WITH change AS (
         SELECT p.county_code,
            p.division_code,
            p.basis,
            p.year,
            (p.persons - COALESCE(lag(p.persons) OVER w, 0)) AS persons,
                CASE
                    WHEN (lag(p.persons) OVER w IS NULL) THEN 1
                    ELSE 0
                END AS reports
           FROM population_stat p
          WINDOW w AS (PARTITION BY p.county_code, p.division_code, p.basis ORDER BY p.year)
        ), below AS (
         SELECT d_1.county_code,
            d_1.parent_code,
            c_1.basis,
            c_1.year,
            sum(c_1.persons) AS persons
           FROM (change c_1
             JOIN division d_1 ON (((d_1.county_code = c_1.county_code) AND (d_1.code = c_1.division_code))))
          GROUP BY d_1.county_code, d_1.parent_code, c_1.basis, c_1.year
        )
 SELECT c.county_code,
    'population_stat'::text AS source,
    c.county_code AS source_key,
    'POPULATION'::text AS indicator,
    d.township_code,
        CASE d.level
            WHEN 'VILLAGE'::text THEN d.code
            ELSE NULL::text
        END AS village_code,
    make_date(c.year, 1, 1) AS month,
    ((c.persons - COALESCE(b.persons, (0)::bigint)))::numeric AS numerator,
    (c.reports)::numeric AS denominator
   FROM ((change c
     JOIN division d ON (((d.county_code = c.county_code) AND (d.code = c.division_code))))
     LEFT JOIN below b ON (((b.county_code = c.county_code) AND (b.parent_code = c.division_code) AND (b.basis = c.basis) AND (b.year = c.year))));
CREATE VIEW post_duty_facts AS
 SELECT d.county_code,
    'post_duty'::text AS source,
    d.id AS source_key,
    'POST_DUTIES'::text AS indicator,
    d.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    m.sign AS numerator,
    0 AS denominator
   FROM (post_duty d
     CROSS JOIN LATERAL ( VALUES (d.effective_from,1), (d.effective_to,'-1'::integer)) m(day, sign))
  WHERE (m.day IS NOT NULL);
CREATE VIEW posting_facts AS
 SELECT s.county_code,
    'secondment'::text AS source,
    s.id AS source_key,
    'SECONDMENTS'::text AS indicator,
    s.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (s.started_on)::timestamp without time zone))::date AS month,
    1 AS numerator,
    0 AS denominator
   FROM secondment s
UNION ALL
 SELECT p.county_code,
    'village_posting'::text AS source,
    p.id AS source_key,
    f.indicator,
    p.township_code,
    p.village_code,
    (date_trunc('month'::text, (f.day)::timestamp without time zone))::date AS month,
    f.numerator,
    f.denominator
   FROM ((village_posting p
     JOIN county k ON ((k.county_code = p.county_code)))
     CROSS JOIN LATERAL ( VALUES ('VILLAGE_POSTED_RATE'::text,p.recruited_on,0,1), ('VILLAGE_POSTED_RATE'::text,p.started_on,1,0), ('VILLAGE_POSTING_DONE_RATE'::text,p.due_on,0,1), ('VILLAGE_POSTING_DONE_RATE'::text,p.completed_on,1,0)) f(indicator, day, numerator, denominator))
  WHERE (f.day <= k.data_through);
CREATE VIEW reward_facts AS
 SELECT a.county_code,
    'reward_award'::text AS source,
    a.id AS source_key,
    f.indicator,
    a.township_code,
    a.village_code,
    (date_trunc('month'::text, (a.decided_on)::timestamp without time zone))::date AS month,
    f.numerator,
    0 AS denominator
   FROM (reward_award a
     CROSS JOIN LATERAL ( VALUES ('REWARD_VILLAGES'::text,(1)::numeric), ('REWARD_COST'::text,a.amount)) f(indicator, numerator))
  WHERE (a.status = 'AWARDED'::text);
CREATE VIEW service_commitment_facts AS
 SELECT c.county_code,
    'service_commitment'::text AS source,
    c.id AS source_key,
    f.indicator,
    c.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (f.day)::timestamp without time zone))::date AS month,
    f.numerator,
    f.denominator
   FROM (service_commitment c
     CROSS JOIN LATERAL ( VALUES ('TALENT_RETENTION_RATE'::text,true,c.recruited_on,1,1), ('TALENT_RETENTION_RATE'::text,true,c.commit_until,0,'-1'::integer), ('TALENT_RETENTION_RATE'::text,true,c.ends_on,'-1'::integer,0), ('COMMITMENT_YEARS'::text,true,c.recruited_on,c.years,1), ('COMMITMENT_YEARS'::text,true,c.ends_on,(- c.years),'-1'::integer), ('COMMITMENTS_EXPIRING'::text,(c.ends_on > c.expiring_from),c.expiring_from,1,0), ('COMMITMENTS_EXPIRING'::text,(c.ends_on > c.expiring_from),c.ends_on,'-1'::integer,0)) f(indicator, counts, day, numerator, denominator))
  WHERE f.counts;
CREATE VIEW service_item_facts AS
 SELECT i.county_code,
    'service_item'::text AS source,
    i.code AS source_key,
    f.indicator,
    NULL::text AS township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    (m.sign * f.numerator) AS numerator,
    (m.sign * f.denominator) AS denominator
   FROM ((service_item i
     CROSS JOIN LATERAL ( VALUES ('DELEGATED_ITEMS'::text,(i.delegation IS NOT NULL),1,0), ('DELEGATED_POWERS'::text,(i.delegation = 'POWER'::text),1,0), ('DELEGATED_SERVICES'::text,(i.delegation = 'SERVICE'::text),1,0), ('ITEM_PUBLISHED_RATE'::text,(NOT i.is_placeholder),0,1), ('ONE_STOP_RATE'::text,i.basic_public_service,(i.one_stop)::integer,1), ('TIME_COMPRESSION'::text,((i.statutory_days IS NOT NULL) AND (i.promised_days IS NOT NULL)),i.promised_days,i.statutory_days)) f(indicator, counts, numerator, denominator))
     CROSS JOIN LATERAL ( VALUES (i.valid_from,1), (i.valid_to,'-1'::integer)) m(day, sign))
  WHERE (f.counts AND (m.day IS NOT NULL))
UNION ALL
 SELECT i.county_code,
    'service_item'::text AS source,
    i.code AS source_key,
    'ITEM_PUBLISHED_RATE'::text AS indicator,
    NULL::text AS township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    m.sign AS numerator,
    0 AS denominator
   FROM (service_item i
     CROSS JOIN LATERAL ( VALUES (GREATEST(i.valid_from, i.flow_published_on),1), (i.valid_to,'-1'::integer)) m(day, sign))
  WHERE ((NOT i.is_placeholder) AND (i.flow_published_on < COALESCE(i.valid_to, 'infinity'::date)) AND (m.day IS NOT NULL));
CREATE VIEW service_request_facts AS
 SELECT r.county_code,
    'service_request'::text AS source,
    r.id AS source_key,
    f.indicator,
    r.township_code,
    r.village_code,
    (date_trunc('month'::text, (f.day)::timestamp without time zone))::date AS month,
    f.numerator,
    f.denominator
   FROM (service_request r
     CROSS JOIN LATERAL ( VALUES ('SERVICE_REQUESTS'::text,true,r.accepted_on,1,0), ('ONLINE_RATE'::text,true,r.accepted_on,((r.channel = 'ONLINE'::text))::integer,1), ('ON_TIME_RATE'::text,(r.status = 'CLOSED'::text),r.closed_on,((r.closed_on <= r.due_on))::integer,1), ('LOCAL_RESOLUTION_RATE'::text,(r.status = 'CLOSED'::text),r.closed_on,((r.handled_level = ANY (ARRAY['VILLAGE'::text, 'TOWNSHIP'::text])))::integer,1), ('SERVICE_GOOD_RATE'::text,((r.status = 'CLOSED'::text) AND (r.rating IS NOT NULL)),r.closed_on,((r.rating >= 3))::integer,1)) f(indicator, counts, day, numerator, denominator))
  WHERE f.counts;
CREATE VIEW staff_facts AS
 SELECT s.county_code,
    'staff'::text AS source,
    s.id AS source_key,
    f.indicator,
    s.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (f.day)::timestamp without time zone))::date AS month,
    f.numerator,
    f.denominator
   FROM (staff s
     CROSS JOIN LATERAL ( VALUES ('TOWNSHIP_STAFF'::text,true,s.joined_on,1,0), ('TOWNSHIP_STAFF'::text,true,s.left_on,'-1'::integer,0), ('STAFF_TURNOVER_RATE'::text,true,s.left_on,1,0), ('RANKED_RATE'::text,(s.kind = 'CIVIL_SERVANT'::text),s.joined_on,0,1), ('RANKED_RATE'::text,(s.kind = 'CIVIL_SERVANT'::text),s.left_on,0,'-1'::integer), ('RANKED_RATE'::text,(s.ranked_on IS NOT NULL),GREATEST(s.joined_on, s.ranked_on),1,0), ('RANKED_RATE'::text,(s.ranked_on IS NOT NULL),s.left_on,'-1'::integer,0)) f(indicator, counts, day, numerator, denominator))
  WHERE (f.counts AND (f.day IS NOT NULL));
CREATE VIEW supply_facts AS
 SELECT s.county_code,
    'volunteer_station'::text AS source,
    s.id AS source_key,
    'STATIONS'::text AS indicator,
    s.township_code,
    s.village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    (m.sign)::numeric AS numerator,
    (0)::numeric AS denominator
   FROM (volunteer_station s
     CROSS JOIN LATERAL ( VALUES (s.opened_on,1), (s.closed_on,'-1'::integer)) m(day, sign))
  WHERE (m.day IS NOT NULL)
UNION ALL
 SELECT s.county_code,
    'star_community'::text AS source,
    s.id AS source_key,
    'STAR_COMMUNITIES'::text AS indicator,
    s.township_code,
    s.village_code,
    make_date((s.year + m.later), 12, 1) AS month,
    m.sign AS numerator,
    m.sign AS denominator
   FROM (star_community s
     CROSS JOIN LATERAL ( VALUES (0,1), (1,'-1'::integer)) m(later, sign))
UNION ALL
 SELECT o.county_code,
    'social_organization'::text AS source,
    o.id AS source_key,
    'SOCIAL_ORGS'::text AS indicator,
    o.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    m.sign AS numerator,
    0 AS denominator
   FROM (social_organization o
     CROSS JOIN LATERAL ( VALUES (o.registered_on,1), (o.deregistered_on,'-1'::integer)) m(day, sign))
  WHERE (m.day IS NOT NULL)
UNION ALL
 SELECT w.county_code,
    'social_worker'::text AS source,
    w.id AS source_key,
    'SOCIAL_WORKERS'::text AS indicator,
    w.township_code,
    w.village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    m.sign AS numerator,
    0 AS denominator
   FROM (social_worker w
     CROSS JOIN LATERAL ( VALUES (w.registered_on,1), (w.left_on,'-1'::integer)) m(day, sign))
  WHERE (m.day IS NOT NULL)
UNION ALL
 SELECT l.county_code,
    'society_linkage'::text AS source,
    l.id AS source_key,
    f.indicator,
    l.township_code,
    l.village_code,
    (date_trunc('month'::text, (l.started_on)::timestamp without time zone))::date AS month,
    f.numerator,
    0 AS denominator
   FROM (society_linkage l
     CROSS JOIN LATERAL ( VALUES ('SOCIETY_LINKAGES'::text,1), ('SOCIETY_BENEFICIARIES'::text,l.beneficiaries)) f(indicator, numerator))
UNION ALL
 SELECT l.county_code,
    'women_loan'::text AS source,
    l.id AS source_key,
    f.indicator,
    l.township_code,
    l.village_code,
    (date_trunc('month'::text, (f.day)::timestamp without time zone))::date AS month,
    f.numerator,
    f.denominator
   FROM ((women_loan l
     CROSS JOIN LATERAL ( VALUES ('LOANS'::text,l.granted_on,(1)::numeric,0), ('LOAN_AMOUNT'::text,l.granted_on,l.amount,0), ('LOAN_REPAYMENT_RATE'::text,l.due_on,(COALESCE(l.on_time, false))::integer,1)) f(indicator, day, numerator, denominator))
     JOIN county k ON (((k.county_code = l.county_code) AND (f.day <= k.data_through))))
UNION ALL
 SELECT h.county_code,
    'hardship_file'::text AS source,
    h.id AS source_key,
    f.indicator,
    h.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (f.day)::timestamp without time zone))::date AS month,
    f.numerator,
    f.denominator
   FROM (hardship_file h
     CROSS JOIN LATERAL ( VALUES ('HARDSHIP_FILED_RATE'::text,h.identified_on,0,1), ('HARDSHIP_FILED_RATE'::text,h.filed_on,1,0), ('HARDSHIP_VERIFIED_RATE'::text,h.filed_on,0,1)) f(indicator, day, numerator, denominator))
  WHERE (f.day IS NOT NULL);
CREATE VIEW toilet_survey_facts AS
 SELECT s.county_code,
    'toilet_survey'::text AS source,
    s.village_code AS source_key,
    'TOILET_RATE'::text AS indicator,
    s.township_code,
    s.village_code,
    (date_trunc('month'::text, (s.surveyed_on)::timestamp without time zone))::date AS month,
    (s.sanitary - COALESCE(lag(s.sanitary) OVER w, 0)) AS numerator,
    (s.households - COALESCE(lag(s.households) OVER w, 0)) AS denominator
   FROM toilet_survey s
  WINDOW w AS (PARTITION BY s.county_code, s.village_code ORDER BY s.surveyed_on);
CREATE VIEW village_cadre_facts AS
 SELECT c.county_code,
    'village_cadre'::text AS source,
    c.id AS source_key,
    'VILLAGE_CADRES'::text AS indicator,
    c.township_code,
    c.village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    m.sign AS numerator,
    0 AS denominator
   FROM (village_cadre c
     CROSS JOIN LATERAL ( VALUES (c.appointed_on,1), (c.left_on,'-1'::integer)) m(day, sign))
  WHERE (m.day IS NOT NULL)
UNION ALL
 SELECT g.county_code,
    'group_leader'::text AS source,
    g.id AS source_key,
    'GROUP_LEADERS'::text AS indicator,
    g.township_code,
    g.village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    m.sign AS numerator,
    0 AS denominator
   FROM (group_leader g
     CROSS JOIN LATERAL ( VALUES (g.appointed_on,1), (g.left_on,'-1'::integer)) m(day, sign))
  WHERE (m.day IS NOT NULL)
UNION ALL
 SELECT h.county_code,
    'health_check'::text AS source,
    h.id AS source_key,
    'HEALTH_CHECK_RATE'::text AS indicator,
    h.township_code,
    h.village_code,
    (date_trunc('month'::text, (h.due_on)::timestamp without time zone))::date AS month,
    (COALESCE(h.on_time, false))::integer AS numerator,
    1 AS denominator
   FROM (health_check h
     JOIN county k ON (((k.county_code = h.county_code) AND (h.due_on <= k.data_through))))
UNION ALL
 SELECT t.county_code,
    'cadre_training'::text AS source,
    t.id AS source_key,
    'CADRE_TRAINING_RATE'::text AS indicator,
    t.township_code,
    t.village_code,
    (date_trunc('month'::text, (t.due_on)::timestamp without time zone))::date AS month,
    (COALESCE(t.on_time, false))::integer AS numerator,
    1 AS denominator
   FROM (cadre_training t
     JOIN county k ON (((k.county_code = t.county_code) AND (t.due_on <= k.data_through))))
UNION ALL
 SELECT i.county_code,
    'cadre_insurance'::text AS source,
    i.id AS source_key,
    'CADRE_INSURANCE_RATE'::text AS indicator,
    i.township_code,
    i.village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    m.sign AS numerator,
    0 AS denominator
   FROM (cadre_insurance i
     CROSS JOIN LATERAL ( VALUES (i.insured_from,1), (i.insured_to,'-1'::integer)) m(day, sign));
CREATE VIEW voice_facts AS
 SELECT d.county_code,
    'disclosure'::text AS source,
    d.id AS source_key,
    f.indicator,
    d.township_code,
    d.village_code,
    (date_trunc('month'::text, (d.due_on)::timestamp without time zone))::date AS month,
    f.numerator,
    f.denominator
   FROM ((disclosure d
     CROSS JOIN LATERAL ( VALUES ('DISCLOSURE_TIMELY_RATE'::text,true,(COALESCE((d.published_on <= d.due_on), false))::integer,1), ('DISCLOSURE_LINKED_RATE'::text,(d.kind = 'VILLAGE'::text),((d.linked_id IS NOT NULL))::integer,1)) f(indicator, counts, numerator, denominator))
     JOIN county k ON (((k.county_code = d.county_code) AND (d.due_on <= k.data_through))))
  WHERE f.counts
UNION ALL
 SELECT s.county_code,
    'petition_session'::text AS source,
    s.id AS source_key,
    f.indicator,
    s.township_code,
    s.village_code,
    (date_trunc('month'::text, (s.held_on)::timestamp without time zone))::date AS month,
    f.numerator,
    f.denominator
   FROM (petition_session s
     CROSS JOIN LATERAL ( VALUES ('PETITION_SESSIONS'::text,1,0), ('PETITION_SETTLED_RATE'::text,s.settled,s.matters)) f(indicator, numerator, denominator))
UNION ALL
 SELECT m.county_code,
    'people_matter'::text AS source,
    m.id AS source_key,
    'PEOPLE_MATTERS_DONE_RATE'::text AS indicator,
    m.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (m.due_on)::timestamp without time zone))::date AS month,
    (COALESCE(m.on_time, false))::integer AS numerator,
    1 AS denominator
   FROM (people_matter m
     JOIN county k ON (((k.county_code = m.county_code) AND (m.due_on <= k.data_through))))
UNION ALL
 SELECT c.county_code,
    'consultation'::text AS source,
    c.id AS source_key,
    'CONSULTATION_ADOPTED_RATE'::text AS indicator,
    c.township_code,
    c.village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    m.numerator,
    m.denominator
   FROM (consultation c
     CROSS JOIN LATERAL ( VALUES (c.held_on,0,1), (c.adopted_on,1,0)) m(day, numerator, denominator))
  WHERE (m.day IS NOT NULL)
UNION ALL
 SELECT r.county_code,
    'duty_report'::text AS source,
    r.id AS source_key,
    'DUTY_REPORT_SCORE'::text AS indicator,
    r.township_code,
    NULL::text AS village_code,
    (date_trunc('month'::text, (r.held_on)::timestamp without time zone))::date AS month,
    r.score AS numerator,
    1 AS denominator
   FROM duty_report r
UNION ALL
 SELECT c.county_code,
    'cadre_contact'::text AS source,
    c.id AS source_key,
    'CADRE_CONTACT_RATE'::text AS indicator,
    c.township_code,
    c.village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    m.numerator,
    m.denominator
   FROM (cadre_contact c
     CROSS JOIN LATERAL ( VALUES (c.started_on,c.households,0), (c.ended_on,(- c.households),0), (c.counted_from,0,c.village_households), (c.superseded_on,0,(- c.village_households))) m(day, numerator, denominator))
  WHERE (m.day IS NOT NULL);
CREATE VIEW volunteer_activity_facts AS
 WITH monthly AS (
         SELECT r.county_code,
            r.volunteer_id,
            date_trunc('month'::text, (r.served_on)::timestamp without time zone) AS month,
            (sum(((r.hours * (2)::numeric))::integer) >= 2) AS enough
           FROM volunteer_service_record r
          GROUP BY r.county_code, r.volunteer_id, (date_trunc('month'::text, (r.served_on)::timestamp without time zone))
        ), spell AS (
         SELECT monthly.county_code,
            monthly.volunteer_id,
            monthly.month,
            (
                CASE
                    WHEN monthly.enough THEN monthly.month
                    ELSE lag(monthly.month) OVER w
                END + 'P1Y'::interval) AS ends
           FROM monthly
          WINDOW w AS (PARTITION BY monthly.county_code, monthly.volunteer_id ORDER BY monthly.month)
        ), neighbour AS (
         SELECT spell.county_code,
            spell.volunteer_id,
            spell.month,
            spell.ends,
            COALESCE((spell.ends > spell.month), false) AS active,
            lag(spell.ends) OVER w AS previous_ends,
            lead(spell.month) OVER w AS next_month,
            lead(spell.ends) OVER w AS next_ends
           FROM spell
          WINDOW w AS (PARTITION BY spell.county_code, spell.volunteer_id ORDER BY spell.month)
        )
 SELECT n.county_code,
    'volunteer_activity'::text AS source,
    n.volunteer_id AS source_key,
    'VOL_ACTIVE_RATE'::text AS indicator,
    v.township_code,
    v.village_code,
    (e.month)::date AS month,
    e.change AS numerator,
    0 AS denominator
   FROM ((neighbour n
     CROSS JOIN LATERAL ( VALUES (((n.previous_ends IS NULL) OR (n.month > n.previous_ends)),n.month,1), ((NOT COALESCE(((n.next_ends > n.next_month) AND (n.next_month <= n.ends)), false)),n.ends,'-1'::integer)) e(happens, month, change))
     JOIN volunteer v ON (((v.county_code = n.county_code) AND (v.id = n.volunteer_id))))
  WHERE (n.active AND e.happens);
CREATE VIEW volunteer_body_facts AS
 SELECT o.county_code,
    'volunteer_organization'::text AS source,
    o.id AS source_key,
    'VOL_ORGS'::text AS indicator,
    o.township_code,
    o.village_code,
    (date_trunc('month'::text, (m.day)::timestamp without time zone))::date AS month,
    m.sign AS numerator,
    0 AS denominator
   FROM (volunteer_organization o
     CROSS JOIN LATERAL ( VALUES (o.registered_on,1), (o.deregistered_on,'-1'::integer)) m(day, sign))
  WHERE (m.day IS NOT NULL)
UNION ALL
 SELECT v.county_code,
    'volunteer'::text AS source,
    v.id AS source_key,
    'VOL_PEOPLE'::text AS indicator,
    v.township_code,
    v.village_code,
    (date_trunc('month'::text, (v.registered_on)::timestamp without time zone))::date AS month,
    1 AS numerator,
    0 AS denominator
   FROM volunteer v
UNION ALL
 SELECT p.county_code,
    'volunteer_project'::text AS source,
    p.id AS source_key,
    'VOL_PROJECTS'::text AS indicator,
    p.township_code,
    p.village_code,
    (date_trunc('month'::text, (p.started_on)::timestamp without time zone))::date AS month,
    1 AS numerator,
    0 AS denominator
   FROM volunteer_project p;
CREATE VIEW volunteer_service_facts AS
 SELECT r.county_code,
    'volunteer_service_record'::text AS source,
    r.id AS source_key,
    'VOL_HOURS'::text AS indicator,
    r.township_code,
    r.village_code,
    (date_trunc('month'::text, (r.served_on)::timestamp without time zone))::date AS month,
    r.hours AS numerator,
    0 AS denominator
   FROM volunteer_service_record r;
CREATE VIEW mediation_facts AS
 SELECT mediation_case_facts.county_code,
    mediation_case_facts.source,
    mediation_case_facts.source_key,
    mediation_case_facts.indicator,
    mediation_case_facts.township_code,
    mediation_case_facts.village_code,
    mediation_case_facts.month,
    mediation_case_facts.numerator,
    mediation_case_facts.denominator
   FROM mediation_case_facts
UNION ALL
 SELECT mediation_body_facts.county_code,
    mediation_body_facts.source,
    mediation_body_facts.source_key,
    mediation_body_facts.indicator,
    mediation_body_facts.township_code,
    mediation_body_facts.village_code,
    mediation_body_facts.month,
    mediation_body_facts.numerator,
    mediation_body_facts.denominator
   FROM mediation_body_facts;
CREATE VIEW volunteer_facts AS
 SELECT volunteer_body_facts.county_code,
    volunteer_body_facts.source,
    volunteer_body_facts.source_key,
    volunteer_body_facts.indicator,
    volunteer_body_facts.township_code,
    volunteer_body_facts.village_code,
    volunteer_body_facts.month,
    volunteer_body_facts.numerator,
    volunteer_body_facts.denominator
   FROM volunteer_body_facts
UNION ALL
 SELECT volunteer_service_facts.county_code,
    volunteer_service_facts.source,
    volunteer_service_facts.source_key,
    volunteer_service_facts.indicator,
    volunteer_service_facts.township_code,
    volunteer_service_facts.village_code,
    volunteer_service_facts.month,
    volunteer_service_facts.numerator,
    volunteer_service_facts.denominator
   FROM volunteer_service_facts
UNION ALL
 SELECT volunteer_activity_facts.county_code,
    volunteer_activity_facts.source,
    volunteer_activity_facts.source_key,
    volunteer_activity_facts.indicator,
    volunteer_activity_facts.township_code,
    volunteer_activity_facts.village_code,
    volunteer_activity_facts.month,
    volunteer_activity_facts.numerator,
    volunteer_activity_facts.denominator
   FROM volunteer_activity_facts;
CREATE OR REPLACE FUNCTION public.count_data_version()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    INSERT INTO rollup_version AS v (county_code, version) VALUES (coalesce(NEW.county_code, OLD.county_code), 1)
    ON CONFLICT (county_code) DO UPDATE SET version = v.version + 1;
    RETURN NULL;
END $function$
;
CREATE OR REPLACE FUNCTION public.refuse_overspending()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
    over record;
    asked numeric := 0; -- what the expenditures that are refused take of it
BEGIN
    PERFORM FROM budget_package p
    WHERE (p.county_code, p.id) IN (SELECT c.county_code, c.package_id FROM changed c)
    ORDER BY p.county_code, p.id FOR NO KEY UPDATE;
    SELECT p.id, p.total, s.spent INTO over
    FROM budget_package p
    CROSS JOIN LATERAL (SELECT sum(e.amount) AS spent FROM budget_expenditure e WHERE e.county_code = p.county_code AND e.package_id = p.id) AS s
    WHERE (p.county_code, p.id) IN (SELECT c.county_code, c.package_id FROM changed c) AND s.spent > p.total
    LIMIT 1;
    IF FOUND THEN
        IF TG_TABLE_NAME = 'budget_expenditure' THEN
            SELECT sum(c.amount) INTO asked FROM changed c WHERE c.package_id = over.id;
        END IF;
        RAISE EXCEPTION 'package % of % yuan cannot bear expenditures of % yuan', over.id, over.total, over.spent
            USING ERRCODE = 'check_violation', CONSTRAINT = 'budget_package_cap', TABLE = TG_TABLE_NAME, DETAIL = (over.total - over.spent + asked)::text;
    END IF;
    SELECT a.id, a.package_id, a.category, a.adjusted, s.spent INTO over
    FROM budget_allocation a
    CROSS JOIN LATERAL (SELECT sum(e.amount) AS spent FROM budget_expenditure e
        WHERE e.county_code = a.county_code AND e.package_id = a.package_id AND e.category = a.category) AS s
    WHERE (a.county_code, a.package_id) IN (SELECT c.county_code, c.package_id FROM changed c) AND s.spent > a.adjusted
    LIMIT 1;
    IF FOUND THEN
        IF TG_TABLE_NAME = 'budget_expenditure' THEN
            SELECT sum(c.amount) INTO asked FROM changed c WHERE c.package_id = over.package_id AND c.category = over.category;
        END IF;
        RAISE EXCEPTION 'category % of % yuan cannot bear expenditures of % yuan', over.id, over.adjusted, over.spent
            USING ERRCODE = 'check_violation', CONSTRAINT = 'budget_allocation_cap', TABLE = TG_TABLE_NAME, DETAIL = (over.adjusted - over.spent + asked)::text;
    END IF;
    RETURN NULL;
END $function$
;
CREATE OR REPLACE FUNCTION public.refuse_unequal_package()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
    unequal record;
BEGIN
    SELECT p.id, p.total, s.original, s.adjusted INTO unequal
    FROM budget_package p
    CROSS JOIN LATERAL (SELECT sum(a.original) AS original, sum(a.adjusted) AS adjusted FROM budget_allocation a
        WHERE a.county_code = p.county_code AND a.package_id = p.id) AS s
    WHERE p.county_code = NEW.county_code AND p.id = NEW.package_id AND (s.original <> p.total OR s.adjusted <> p.total);
    IF FOUND THEN
        RAISE EXCEPTION 'package % of % yuan has categories of % yuan, adjusted %', unequal.id, unequal.total, unequal.original, unequal.adjusted
            USING ERRCODE = 'check_violation', CONSTRAINT = 'budget_package_sum', TABLE = 'budget_allocation';
    END IF;
    RETURN NULL;
END $function$
;
CREATE CONSTRAINT TRIGGER budget_allocation_sum AFTER INSERT OR UPDATE ON public.budget_allocation DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_unequal_package();
CREATE TRIGGER budget_allocation_update_cap AFTER UPDATE ON public.budget_allocation REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION refuse_overspending();
CREATE TRIGGER budget_expenditure_insert_cap AFTER INSERT ON public.budget_expenditure REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION refuse_overspending();
CREATE TRIGGER budget_expenditure_update_cap AFTER UPDATE ON public.budget_expenditure REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION refuse_overspending();
CREATE TRIGGER capability_policy_version AFTER INSERT OR DELETE OR UPDATE ON public.capability_policy FOR EACH ROW EXECUTE FUNCTION count_data_version();
CREATE TRIGGER capability_weight_version AFTER INSERT OR DELETE OR UPDATE ON public.capability_weight FOR EACH ROW EXECUTE FUNCTION count_data_version();
CREATE TRIGGER indicator_owner_version AFTER INSERT OR DELETE OR UPDATE ON public.indicator_owner FOR EACH ROW EXECUTE FUNCTION count_data_version();
CREATE TRIGGER indicator_target_version AFTER INSERT OR DELETE OR UPDATE ON public.indicator_target FOR EACH ROW EXECUTE FUNCTION count_data_version();
CREATE TRIGGER quality_finding_version AFTER INSERT OR DELETE OR UPDATE ON public.quality_finding FOR EACH ROW EXECUTE FUNCTION count_data_version();
CREATE TRIGGER reporting_duty_version AFTER INSERT OR DELETE OR UPDATE ON public.reporting_duty FOR EACH ROW EXECUTE FUNCTION count_data_version();
CREATE TRIGGER township_tile_version AFTER INSERT OR DELETE OR UPDATE ON public.township_tile FOR EACH ROW EXECUTE FUNCTION count_data_version();
