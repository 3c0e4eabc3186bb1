-- +goose Up
-- The target and the red line of an indicator, and who is responsible for it, with the days on which
-- they are in force. Rows of one indicator and division follow one another without gaps: each ends
-- where the next one begins. A row without a township is of the whole county; that of a township goes
-- before it. A row without lines ends what was in force before.
CREATE TABLE indicator_target (
    county_code    text NOT NULL, id uuid NOT NULL,
    indicator      text NOT NULL CHECK (indicator ~ '^[A-Z][A-Z0-9_]+$'),
    township_code  text CHECK (township_code ~ '^\d{9}000$'),
    division_code  text NOT NULL GENERATED ALWAYS AS (coalesce(township_code, county_code || '000000')) STORED,
    target         numeric(18,4),
    red_line       numeric(18,4),
    proposed       boolean NOT NULL DEFAULT false,
    effective_from date NOT NULL,
    effective_to   date,
    basis_zh       text NOT NULL CHECK (basis_zh <> ''),
    basis_en       text CHECK (basis_en <> ''),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    CONSTRAINT indicator_target_key UNIQUE NULLS NOT DISTINCT (county_code, indicator, township_code, effective_from),
    CONSTRAINT indicator_target_start UNIQUE (county_code, indicator, division_code, effective_from),
    CONSTRAINT indicator_target_term CHECK (effective_to > effective_from)
);
CREATE UNIQUE INDEX indicator_target_end ON indicator_target (county_code, indicator, division_code, effective_to) NULLS NOT DISTINCT;
CREATE INDEX indicator_target_township_idx ON indicator_target (county_code, township_code, indicator, id);

CREATE TABLE indicator_owner (
    county_code    text NOT NULL, id uuid NOT NULL,
    indicator      text NOT NULL CHECK (indicator ~ '^[A-Z][A-Z0-9_]+$'),
    name_zh        text NOT NULL CHECK (name_zh <> ''),
    name_en        text CHECK (name_en <> ''),
    effective_from date NOT NULL,
    effective_to   date,
    basis_zh       text NOT NULL CHECK (basis_zh <> ''),
    basis_en       text CHECK (basis_en <> ''),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    CONSTRAINT indicator_owner_start UNIQUE (county_code, indicator, effective_from),
    CONSTRAINT indicator_owner_term CHECK (effective_to > effective_from)
);
CREATE UNIQUE INDEX indicator_owner_end ON indicator_owner (county_code, indicator, effective_to) NULLS NOT DISTINCT;
-- distribute hook: a no-op on plain PostgreSQL.
ALTER TABLE indicator_target ADD CONSTRAINT indicator_target_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE indicator_target ADD CONSTRAINT indicator_target_next_fkey FOREIGN KEY (county_code, indicator, division_code, effective_to)
    REFERENCES indicator_target (county_code, indicator, division_code, effective_from) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE indicator_owner ADD CONSTRAINT indicator_owner_next_fkey FOREIGN KEY (county_code, indicator, effective_to)
    REFERENCES indicator_owner (county_code, indicator, effective_from) DEFERRABLE INITIALLY DEFERRED;

-- Lights and owners are part of every answer that depends on the data version alone, so a change of
-- either is a new version, whatever program makes it. Counting the changes is cheaper for the readers
-- of the version, who are many, than looking at the rows.
-- +goose StatementBegin
CREATE FUNCTION count_change_of_targets() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO rollup_version AS v (county_code, version) VALUES (coalesce(NEW.county_code, OLD.county_code), 1)
    ON CONFLICT (county_code) DO UPDATE SET version = v.version + 1;
    RETURN NULL;
END $$;
-- +goose StatementEnd
CREATE TRIGGER indicator_target_version AFTER INSERT OR UPDATE OR DELETE ON indicator_target
    FOR EACH ROW EXECUTE FUNCTION count_change_of_targets();
CREATE TRIGGER indicator_owner_version AFTER INSERT OR UPDATE OR DELETE ON indicator_owner
    FOR EACH ROW EXECUTE FUNCTION count_change_of_targets();

-- +goose Down
-- Loses all rows of the tables.
DROP TABLE indicator_target, indicator_owner;
DROP FUNCTION count_change_of_targets();
