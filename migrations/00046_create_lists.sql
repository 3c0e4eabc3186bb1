-- +goose Up
-- Sub-item 2.2, service items as lists: versions of the catalogue, post duties, and the three duty lists.

CREATE TABLE service_catalogue (
    county_code text NOT NULL, id uuid NOT NULL,
    name text NOT NULL CHECK (name <> ''),
    published_on date NOT NULL,
    effective_from date NOT NULL,
    effective_to date CHECK (effective_to > effective_from),
    note text,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, effective_from)
);

CREATE TABLE catalogue_entry (
    county_code text NOT NULL, id uuid NOT NULL,
    unified_name text NOT NULL CHECK (unified_name <> ''),
    main_item text,
    action text NOT NULL CHECK (action IN ('ADDED', 'KEPT', 'CHANGED')),
    catalogue_id uuid NOT NULL,
    item_code text NOT NULL,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, catalogue_id, item_code)
);

CREATE TABLE post_duty (
    county_code text NOT NULL, id uuid NOT NULL,
    post text NOT NULL CHECK (post <> ''),
    duty text NOT NULL CHECK (duty <> ''),
    effective_from date NOT NULL,
    effective_to date CHECK (effective_to > effective_from),
    centre_id uuid NOT NULL,
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, centre_id, post, effective_from)
);

CREATE TABLE duty_list_item (
    county_code text NOT NULL,
    code text NOT NULL CHECK (code <> ''),
    name text NOT NULL CHECK (name <> ''),
    kind text NOT NULL CHECK (kind IN ('BASIC', 'COOPERATIVE', 'RECALLED')),
    is_placeholder boolean NOT NULL,
    effective_from date NOT NULL,
    effective_to date CHECK (effective_to > effective_from),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, code)
);

-- distribute hook: a no-op on plain PostgreSQL; on Citus the tables are distributed by county_code
-- here, before their foreign keys exist.
ALTER TABLE catalogue_entry ADD CONSTRAINT catalogue_entry_catalogue_fkey FOREIGN KEY (county_code, catalogue_id) REFERENCES service_catalogue (county_code, id);
ALTER TABLE catalogue_entry ADD CONSTRAINT catalogue_entry_item_fkey FOREIGN KEY (county_code, item_code) REFERENCES service_item (county_code, code);
ALTER TABLE post_duty ADD CONSTRAINT post_duty_centre_fkey FOREIGN KEY (county_code, centre_id) REFERENCES service_centre (county_code, id);
ALTER TABLE post_duty ADD CONSTRAINT post_duty_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);

CREATE INDEX catalogue_entry_catalogue_idx ON catalogue_entry (county_code, catalogue_id);
CREATE INDEX catalogue_entry_item_idx ON catalogue_entry (county_code, item_code);
CREATE INDEX post_duty_centre_idx ON post_duty (county_code, centre_id);
CREATE INDEX post_duty_township_idx ON post_duty (county_code, township_code);

-- +goose Down
-- Loses all rows of the tables.
DROP TABLE duty_list_item, post_duty, catalogue_entry, service_catalogue;
