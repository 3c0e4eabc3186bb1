-- +goose Up

-- The last day of the records that the document's figures count. Before that day the records
-- cannot add up to them. NULL: the day is not known.
ALTER TABLE county ADD COLUMN document_on date;

-- +goose Down
-- Loses the day that the document's figures count.
ALTER TABLE county DROP COLUMN document_on;
