-- +goose Up
-- A refused expenditure says what may still be spent, and the table that the refused row is of.
-- +goose StatementBegin
CREATE OR REPLACE FUNCTION refuse_overspending() RETURNS trigger LANGUAGE plpgsql AS $$
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
END $$;
-- +goose StatementEnd

-- +goose Down
-- +goose StatementBegin
CREATE OR REPLACE FUNCTION refuse_overspending() RETURNS trigger LANGUAGE plpgsql AS $$
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
