-- +goose Up
-- S-406: a lump sum is a hard cap. These triggers refuse what would break it, and change no row. They
-- lock the packages first, so that two transactions cannot overspend one together.
-- +goose StatementBegin
CREATE FUNCTION refuse_overspending() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    over record;
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
        RAISE EXCEPTION 'package % of % yuan cannot bear expenditures of % yuan', over.id, over.total, over.spent
            USING ERRCODE = 'check_violation', CONSTRAINT = 'budget_package_cap', TABLE = 'budget_expenditure';
    END IF;
    SELECT a.id, a.adjusted, s.spent INTO over
    FROM budget_allocation a
    CROSS JOIN LATERAL (SELECT sum(e.amount) AS spent FROM budget_expenditure e
        WHERE e.county_code = a.county_code AND e.package_id = a.package_id AND e.category = a.category) AS s
    WHERE (a.county_code, a.package_id) IN (SELECT c.county_code, c.package_id FROM changed c) AND s.spent > a.adjusted
    LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'category % of % yuan cannot bear expenditures of % yuan', over.id, over.adjusted, over.spent
            USING ERRCODE = 'check_violation', CONSTRAINT = 'budget_allocation_cap', TABLE = 'budget_expenditure';
    END IF;
    RETURN NULL;
END $$;
-- +goose StatementEnd
CREATE TRIGGER budget_expenditure_insert_cap AFTER INSERT ON budget_expenditure
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION refuse_overspending();
CREATE TRIGGER budget_expenditure_update_cap AFTER UPDATE ON budget_expenditure
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION refuse_overspending();
CREATE TRIGGER budget_allocation_update_cap AFTER UPDATE ON budget_allocation
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION refuse_overspending();

-- A package is the sum of its categories, at the end of each transaction that writes categories.
-- +goose StatementBegin
CREATE FUNCTION refuse_unequal_package() RETURNS trigger LANGUAGE plpgsql AS $$
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
END $$;
-- +goose StatementEnd
CREATE CONSTRAINT TRIGGER budget_allocation_sum AFTER INSERT OR UPDATE ON budget_allocation
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_unequal_package();

-- +goose Down
DROP TRIGGER budget_allocation_sum ON budget_allocation;
DROP FUNCTION refuse_unequal_package();
DROP TRIGGER budget_allocation_update_cap ON budget_allocation;
DROP TRIGGER budget_expenditure_update_cap ON budget_expenditure;
DROP TRIGGER budget_expenditure_insert_cap ON budget_expenditure;
DROP FUNCTION refuse_overspending();
