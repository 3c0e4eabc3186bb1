-- +goose Up
-- The records of a county in use run until today: the last day moves with the calendar. Those of
-- the demonstration end on a day that is fixed.
ALTER TABLE county ADD COLUMN follows_calendar boolean NOT NULL DEFAULT false;

-- +goose Down
-- Loses which counties follow the calendar.
ALTER TABLE county DROP COLUMN follows_calendar;
