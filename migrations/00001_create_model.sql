-- +goose Up
-- The tables of the seven subjects. Every entity of graph/schema/*.graphqls has its table here:
-- column = snake_case(field), county_code first in every key, enums as text with the GraphQL words.
-- Foreign keys and indexes follow in 00010 and 00011: tables first, then the distribute hook (a
-- no-op on plain PostgreSQL), then the constraints, so that the same files run on Citus.

-- One row per county, written last by a loader: it exists only when the data set is complete.
CREATE TABLE county (
    county_code   text PRIMARY KEY CHECK (county_code ~ '^\d{6}$'),
    name_zh       text NOT NULL, name_en text NOT NULL,
    division_code text NOT NULL,
    data_from     date NOT NULL,
    data_through  date NOT NULL,
    demo          boolean NOT NULL,
    loaded_at     timestamptz NOT NULL,
    CHECK (data_through >= data_from)
);

CREATE TABLE division (
    county_code text NOT NULL,
    code        text NOT NULL CHECK (code ~ '^\d{12}$' AND left(code, 6) = county_code),
    name        text NOT NULL CHECK (name <> ''), short_name text NOT NULL CHECK (short_name <> ''),
    level       text NOT NULL CHECK (level IN ('DISTRICT', 'TOWNSHIP', 'VILLAGE')),
    kind        text NOT NULL CHECK (kind IN ('DISTRICT', 'TOWN', 'TOWNSHIP', 'VILLAGE', 'COMMUNITY', 'FARM', 'FARM_UNIT', 'ZONE')),
    in_baseline boolean NOT NULL,
    valid_from  date NOT NULL, valid_to date CHECK (valid_to > valid_from),
    note        text,
    area_km2    numeric(12,2) CHECK (area_km2 > 0),
    parent_code    text, township_code text,
    successor_code text CHECK (successor_code <> code),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, code),
    -- The code's shape says the level: district …000000, township …000, village-level anything else.
    CONSTRAINT division_level_fits_code CHECK (level = CASE
        WHEN right(code, 6) = '000000' THEN 'DISTRICT' WHEN right(code, 3) = '000' THEN 'TOWNSHIP' ELSE 'VILLAGE' END),
    CONSTRAINT division_kind_fits_level CHECK (CASE level
        WHEN 'DISTRICT' THEN kind = 'DISTRICT'
        WHEN 'TOWNSHIP' THEN kind IN ('TOWN', 'TOWNSHIP', 'FARM', 'ZONE')
        ELSE kind IN ('VILLAGE', 'COMMUNITY', 'FARM', 'FARM_UNIT') END),
    CONSTRAINT division_tree CHECK (CASE level
        WHEN 'DISTRICT' THEN parent_code IS NULL AND township_code IS NULL
        WHEN 'TOWNSHIP' THEN parent_code = county_code || '000000' AND township_code = code
        ELSE parent_code = left(code, 9) || '000' AND township_code = parent_code END)
);

CREATE TABLE division_change (
    county_code text NOT NULL, id uuid NOT NULL,
    kind          text NOT NULL CHECK (kind IN ('RENAMED', 'MOVED', 'CREATED', 'ABOLISHED')),
    effective_on  date NOT NULL,
    name_before   text, name_after text,
    note          text NOT NULL,
    division_code  text NOT NULL,
    successor_code text,
    township_code  text CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    CONSTRAINT division_change_names CHECK (kind <> 'RENAMED' OR (name_before <> name_after AND name_before IS NOT NULL AND name_after IS NOT NULL)),
    CONSTRAINT division_change_moved CHECK (kind <> 'MOVED' OR successor_code IS NOT NULL)
);

CREATE TABLE population_stat (
    county_code text NOT NULL, id uuid NOT NULL,
    year          integer NOT NULL CHECK (year BETWEEN 1949 AND 2100),
    basis         text NOT NULL CHECK (basis IN ('REGISTERED', 'RESIDENT', 'UNSPECIFIED')),
    persons       integer NOT NULL CHECK (persons >= 0),
    division_code text NOT NULL,
    township_code text CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, division_code, year, basis)
);

CREATE TABLE document_fact (
    county_code text NOT NULL,
    code        text NOT NULL CHECK (code ~ '^S-\d{3}(\.[a-z])?$'),
    "row"       text NOT NULL CHECK ("row" = left(code, 5)),
    name_zh     text NOT NULL, name_en text NOT NULL,
    value       numeric,
    qualifier   text NOT NULL CHECK (qualifier IN ('EQ', 'GTE', 'QUALITATIVE')),
    unit_zh     text NOT NULL, unit_en text NOT NULL,
    sentence    text NOT NULL CHECK (sentence <> ''),
    sub_item    text NOT NULL CHECK (sub_item IN ('0', '1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '2.4', '3.1', '3.2', '4.1', '4.2')),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, code),
    -- A qualitative statement has no number, and no number is ever made up for it.
    CONSTRAINT document_fact_value CHECK ((qualifier = 'QUALITATIVE') = (value IS NULL))
);

CREATE TABLE service_item (
    county_code            text NOT NULL,
    code                   text NOT NULL CHECK (code <> ''),
    name                   text NOT NULL CHECK (name <> ''),
    is_placeholder         boolean NOT NULL,
    basic_code             text, implementation_code text,
    type                   text NOT NULL CHECK (type IN ('LICENSE', 'PENALTY', 'COMPULSION', 'PAYMENT', 'INSPECTION', 'CONFIRMATION', 'REWARD', 'OTHER_POWER', 'PUBLIC_SERVICE')),
    delegation             text CHECK (delegation IN ('POWER', 'SERVICE')),
    exercise_level         text NOT NULL CHECK (exercise_level IN ('COUNTY', 'TOWNSHIP', 'VILLAGE')),
    implementing_body      text, handling_institution text,
    one_stop               boolean NOT NULL, basic_public_service boolean NOT NULL,
    legal_basis            text,
    audience               text NOT NULL CHECK (audience IN ('PERSON', 'ORGANIZATION', 'BOTH')),
    handling_type          text NOT NULL CHECK (handling_type IN ('IMMEDIATE', 'PROMISED')),
    statutory_days         integer CHECK (statutory_days >= 0), promised_days integer CHECK (promised_days >= 0),
    visits                 integer NOT NULL CHECK (visits >= 0), charged boolean NOT NULL,
    acceptance_conditions  text, materials text,
    flow_published_on      date,
    valid_from             date NOT NULL, valid_to date CHECK (valid_to > valid_from),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, code),
    CONSTRAINT service_item_promise CHECK (promised_days <= statutory_days)
);

CREATE TABLE service_request (
    county_code text NOT NULL, id uuid NOT NULL,
    number          text NOT NULL,
    status          text NOT NULL CHECK (status IN ('ACCEPTED', 'IN_PROGRESS', 'CLOSED', 'REFUSED', 'WITHDRAWN')),
    channel         text NOT NULL CHECK (channel IN ('WINDOW', 'ONLINE', 'ASSISTED', 'KIOSK')),
    accepted_on     date NOT NULL,
    due_on          date NOT NULL CHECK (due_on >= accepted_on),
    closed_on       date CHECK (closed_on >= accepted_on),
    handled_level   text NOT NULL CHECK (handled_level IN ('VILLAGE', 'TOWNSHIP', 'DISTRICT')),
    rating          integer CHECK (rating BETWEEN 1 AND 5),
    applicant_name  text NOT NULL,
    applicant_phone text,
    item_code       text NOT NULL,
    township_code   text NOT NULL CHECK (township_code ~ '^\d{9}000$'), village_code text,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, number),
    CONSTRAINT service_request_closed CHECK ((status IN ('CLOSED', 'REFUSED', 'WITHDRAWN')) = (closed_on IS NOT NULL)),
    CONSTRAINT service_request_rated CHECK (rating IS NULL OR status IN ('CLOSED', 'REFUSED')),
    CONSTRAINT service_request_village CHECK (left(village_code, 9) = left(township_code, 9))
);

CREATE TABLE mediation_organization (
    county_code text NOT NULL, id uuid NOT NULL,
    name           text NOT NULL CHECK (name <> ''),
    kind           text NOT NULL CHECK (kind IN ('VILLAGE', 'TOWNSHIP', 'ENTERPRISE', 'PROFESSIONAL', 'STUDIO', 'DISTRICT')),
    established_on date NOT NULL,
    dissolved_on   date CHECK (dissolved_on >= established_on),
    township_code  text CHECK (township_code ~ '^\d{9}000$'), village_code text,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    CONSTRAINT mediation_organization_place CHECK (CASE kind
        WHEN 'DISTRICT' THEN township_code IS NULL
        WHEN 'TOWNSHIP' THEN township_code IS NOT NULL AND village_code IS NULL
        WHEN 'VILLAGE' THEN township_code IS NOT NULL AND village_code IS NOT NULL
        ELSE true END),
    CONSTRAINT mediation_organization_village CHECK (village_code IS NULL OR left(village_code, 9) IS NOT DISTINCT FROM left(township_code, 9))
);

CREATE TABLE mediator (
    county_code text NOT NULL, id uuid NOT NULL,
    number          text NOT NULL,
    name            text NOT NULL,
    phone           text,
    full_time       boolean NOT NULL,
    trained_on      date, appointed_on date NOT NULL,
    left_on         date CHECK (left_on >= appointed_on),
    organization_id uuid NOT NULL,
    township_code   text CHECK (township_code ~ '^\d{9}000$'), village_code text,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, number)
);

CREATE TABLE mediation_case (
    county_code text NOT NULL, id uuid NOT NULL,
    number                 text NOT NULL,
    category               text NOT NULL CHECK (category IN ('MARRIAGE_FAMILY', 'NEIGHBOUR', 'HOUSING_SITE', 'DAMAGES', 'CONTRACT', 'LAND_FOREST', 'LAND_ACQUISITION', 'LABOUR', 'VILLAGE_AFFAIRS', 'ENVIRONMENT', 'TRAFFIC', 'MEDICAL', 'PROPERTY_MGMT', 'PRODUCTION_BUSINESS', 'CONSUMER', 'OTHER')),
    complexity             text NOT NULL CHECK (complexity IN ('ORDINARY', 'COMPLEX')),
    origin                 text NOT NULL CHECK (origin IN ('APPLICATION', 'PROACTIVE', 'REFERRAL')),
    status                 text NOT NULL CHECK (status IN ('ACCEPTED', 'IN_MEDIATION', 'CLOSED')),
    outcome                text CHECK (outcome IN ('SUCCESS_WRITTEN', 'SUCCESS_ORAL', 'FAILED', 'TERMINATED', 'WITHDRAWN')),
    opened_on              date NOT NULL,
    due_on                 date NOT NULL CHECK (due_on >= opened_on),
    closed_on              date CHECK (closed_on >= opened_on),
    amount                 numeric(16,2) CHECK (amount >= 0),
    parties                integer NOT NULL CHECK (parties >= 2),
    party_name             text NOT NULL,
    judicially_confirmed   boolean NOT NULL,
    fulfilled              boolean,
    organization_id        uuid NOT NULL, mediator_id uuid NOT NULL,
    township_code          text NOT NULL CHECK (township_code ~ '^\d{9}000$'), village_code text,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, number),
    CONSTRAINT mediation_case_closed CHECK ((status = 'CLOSED') = (closed_on IS NOT NULL)),
    CONSTRAINT mediation_case_outcome CHECK ((status = 'CLOSED') = (outcome IS NOT NULL)),
    -- Only a written agreement can be confirmed by a court; only an agreement can be fulfilled.
    CONSTRAINT mediation_case_confirmed CHECK (NOT judicially_confirmed OR outcome IS NOT DISTINCT FROM 'SUCCESS_WRITTEN'),
    CONSTRAINT mediation_case_fulfilled CHECK (fulfilled IS NULL OR coalesce(outcome IN ('SUCCESS_WRITTEN', 'SUCCESS_ORAL'), false)),
    CONSTRAINT mediation_case_village CHECK (left(village_code, 9) = left(township_code, 9))
);

CREATE TABLE volunteer_organization (
    county_code text NOT NULL, id uuid NOT NULL,
    name            text NOT NULL CHECK (name <> ''),
    kind            text NOT NULL CHECK (kind IN ('VILLAGE_TEAM', 'TOWNSHIP_TEAM', 'GOVERNMENT', 'SOCIAL', 'SCHOOL', 'ENTERPRISE')),
    registered_on   date NOT NULL,
    deregistered_on date CHECK (deregistered_on >= registered_on),
    township_code   text CHECK (township_code ~ '^\d{9}000$'), village_code text,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    CONSTRAINT volunteer_organization_place CHECK (CASE kind
        WHEN 'VILLAGE_TEAM' THEN township_code IS NOT NULL AND village_code IS NOT NULL
        WHEN 'TOWNSHIP_TEAM' THEN township_code IS NOT NULL AND village_code IS NULL
        ELSE true END)
);

CREATE TABLE volunteer (
    county_code text NOT NULL, id uuid NOT NULL,
    number          text NOT NULL,
    name            text NOT NULL,
    phone           text,
    sex             text NOT NULL CHECK (sex IN ('UNKNOWN', 'MALE', 'FEMALE', 'NOT_STATED')),
    birth_year      integer CHECK (birth_year BETWEEN 1900 AND 2100),
    registered_on   date NOT NULL,
    organization_id uuid NOT NULL,
    township_code   text CHECK (township_code ~ '^\d{9}000$'), village_code text,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, number)
);

CREATE TABLE volunteer_brand (
    county_code text NOT NULL, id uuid NOT NULL,
    name        text NOT NULL CHECK (name <> ''),
    description text NOT NULL,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, name)
);

CREATE TABLE volunteer_project (
    county_code text NOT NULL, id uuid NOT NULL,
    name                 text NOT NULL CHECK (name <> ''),
    field                text NOT NULL CHECK (field IN ('ELDERLY_DISABLED', 'CHILDREN', 'COMMUNITY', 'POVERTY_RELIEF', 'CIVILITY', 'ENVIRONMENT', 'EMERGENCY', 'HEALTH', 'CULTURE_EDUCATION', 'LEGAL', 'EVENTS', 'OTHER')),
    status               text NOT NULL CHECK (status IN ('RUNNING', 'ENDED')),
    started_on           date NOT NULL, ended_on date CHECK (ended_on >= started_on),
    planned_participants integer NOT NULL CHECK (planned_participants > 0),
    organization_id      uuid NOT NULL, brand_id uuid,
    township_code        text CHECK (township_code ~ '^\d{9}000$'), village_code text,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    CONSTRAINT volunteer_project_ended CHECK ((status = 'ENDED') = (ended_on IS NOT NULL))
);

CREATE TABLE volunteer_service_record (
    county_code text NOT NULL, id uuid NOT NULL,
    served_on     date NOT NULL,
    hours         numeric(7,1) NOT NULL CHECK (hours > 0 AND hours % 0.5 = 0),
    evaluation    integer CHECK (evaluation BETWEEN 1 AND 5),
    volunteer_id  uuid NOT NULL, project_id uuid NOT NULL,
    township_code text CHECK (township_code ~ '^\d{9}000$'), village_code text,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id)
);

CREATE TABLE village_ledger (
    county_code text NOT NULL, id uuid NOT NULL,
    year                 integer NOT NULL CHECK (year BETWEEN 1949 AND 2100),
    operating_income     numeric(16,2) NOT NULL CHECK (operating_income >= 0),
    contract_income      numeric(16,2) NOT NULL CHECK (contract_income >= 0),
    investment_income    numeric(16,2) NOT NULL,
    subsidy_income       numeric(16,2) NOT NULL CHECK (subsidy_income >= 0),
    other_income         numeric(16,2) NOT NULL CHECK (other_income >= 0),
    expense              numeric(16,2) NOT NULL CHECK (expense >= 0),
    operating_assets     numeric(16,2) NOT NULL CHECK (operating_assets >= 0),
    non_operating_assets numeric(16,2) NOT NULL CHECK (non_operating_assets >= 0),
    resource_mu          numeric(12,2) NOT NULL CHECK (resource_mu >= 0),
    closed               boolean NOT NULL,
    village_code text NOT NULL, township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, village_code, year),
    CONSTRAINT village_ledger_village CHECK (left(village_code, 9) = left(township_code, 9))
);

CREATE TABLE share_reform (
    county_code text NOT NULL, id uuid NOT NULL,
    batch         integer NOT NULL CHECK (batch > 0),
    started_on    date NOT NULL, completed_on date CHECK (completed_on >= started_on),
    step          text NOT NULL CHECK (step IN ('ASSET_VERIFICATION', 'MEMBERSHIP', 'QUANTIFICATION', 'COOPERATIVE', 'REGISTRATION', 'DIVIDEND')),
    net_assets    numeric(16,2) NOT NULL CHECK (net_assets >= 0),
    members       integer NOT NULL CHECK (members > 0), shares integer NOT NULL CHECK (shares > 0),
    village_code text NOT NULL, township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, village_code),
    -- A reform is complete once the cooperative is registered; only then can it pay dividends.
    CONSTRAINT share_reform_completed CHECK ((completed_on IS NOT NULL) = (step IN ('REGISTRATION', 'DIVIDEND'))),
    CONSTRAINT share_reform_village CHECK (left(village_code, 9) = left(township_code, 9))
);

CREATE TABLE dividend (
    county_code text NOT NULL, id uuid NOT NULL,
    year            integer NOT NULL CHECK (year BETWEEN 1949 AND 2100),
    distributed_on  date NOT NULL,
    amount          numeric(16,2) NOT NULL CHECK (amount > 0),
    recipients      integer NOT NULL CHECK (recipients > 0),
    share_reform_id uuid NOT NULL,
    village_code text NOT NULL, township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    CONSTRAINT dividend_after_year_began CHECK (extract(year FROM distributed_on) >= year),
    CONSTRAINT dividend_village CHECK (left(village_code, 9) = left(township_code, 9))
);

CREATE TABLE hollow_village_support (
    county_code text NOT NULL, id uuid NOT NULL,
    approved_on   date NOT NULL,
    amount        numeric(16,2) NOT NULL CHECK (amount > 0),
    paid          numeric(16,2) NOT NULL CHECK (paid BETWEEN 0 AND amount),
    project       text NOT NULL,
    graduated_on  date CHECK (graduated_on >= approved_on),
    village_code text NOT NULL, township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    CONSTRAINT hollow_village_support_village CHECK (left(village_code, 9) = left(township_code, 9))
);

CREATE TABLE budget_package (
    county_code text NOT NULL, id uuid NOT NULL,
    year          integer NOT NULL CHECK (year BETWEEN 1949 AND 2100),
    total         numeric(16,2) NOT NULL CHECK (total >= 0),
    disbursed_on  date,
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, township_code, year)
);

CREATE TABLE budget_allocation (
    county_code text NOT NULL, id uuid NOT NULL,
    year          integer NOT NULL CHECK (year BETWEEN 1949 AND 2100),
    category      text NOT NULL CHECK (category IN ('ADMINISTRATION', 'SOCIAL_MANAGEMENT', 'VILLAGE_TOWN_MANAGEMENT', 'AGRICULTURE')),
    original      numeric(16,2) NOT NULL CHECK (original >= 0),
    adjusted      numeric(16,2) NOT NULL CHECK (adjusted >= 0),
    package_id    uuid NOT NULL,
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, package_id, category)
);

CREATE TABLE budget_transfer (
    county_code text NOT NULL, id uuid NOT NULL,
    transferred_on date NOT NULL,
    from_category  text NOT NULL CHECK (from_category IN ('ADMINISTRATION', 'SOCIAL_MANAGEMENT', 'VILLAGE_TOWN_MANAGEMENT', 'AGRICULTURE')),
    to_category    text NOT NULL CHECK (to_category IN ('ADMINISTRATION', 'SOCIAL_MANAGEMENT', 'VILLAGE_TOWN_MANAGEMENT', 'AGRICULTURE')),
    amount         numeric(16,2) NOT NULL CHECK (amount > 0),
    reason         text NOT NULL,
    package_id     uuid NOT NULL,
    township_code  text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    CONSTRAINT budget_transfer_moves CHECK (from_category <> to_category)
);

CREATE TABLE budget_expenditure (
    county_code text NOT NULL, id uuid NOT NULL,
    spent_on      date NOT NULL,
    category      text NOT NULL CHECK (category IN ('ADMINISTRATION', 'SOCIAL_MANAGEMENT', 'VILLAGE_TOWN_MANAGEMENT', 'AGRICULTURE')),
    amount        numeric(16,2) NOT NULL CHECK (amount > 0),
    summary       text NOT NULL,
    package_id    uuid NOT NULL,
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id)
);

-- +goose Down
-- Loses all rows of the tables.
DROP TABLE budget_expenditure, budget_transfer, budget_allocation, budget_package, hollow_village_support,
    dividend, share_reform, village_ledger, volunteer_service_record, volunteer_project, volunteer_brand,
    volunteer, volunteer_organization, mediation_case, mediator, mediation_organization, service_request,
    service_item, document_fact, population_stat, division_change, division, county;
