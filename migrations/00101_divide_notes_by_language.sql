-- +goose Up
-- A text that stood in one column in both languages has a column for each. A sentence
-- counts as English if it has no Chinese character, or begins with a Latin letter and
-- does not end with a Chinese mark. A text in one language stands in both columns.
ALTER TABLE division RENAME COLUMN note TO note_zh;
ALTER TABLE division ADD COLUMN note_en text;
ALTER TABLE division_change RENAME COLUMN note TO note_zh;
ALTER TABLE division_change ADD COLUMN note_en text;
ALTER TABLE capability_policy RENAME COLUMN basis TO basis_zh;
ALTER TABLE capability_policy ADD COLUMN basis_en text;

-- +goose StatementBegin
CREATE FUNCTION sentences_of(note text, english boolean) RETURNS text LANGUAGE sql AS $$
    SELECT coalesce(string_agg(s, CASE WHEN english THEN ' ' ELSE '' END ORDER BY n), note)
    FROM regexp_split_to_table(note, '(?<=[。；.;])\s+') WITH ORDINALITY AS sentence(s, n)
    WHERE (s !~ '[一-鿿]' OR s ~ '^[A-Za-z]' AND s !~ '[。；]$') = english
$$;
-- +goose StatementEnd
UPDATE division SET note_zh = sentences_of(note_zh, false), note_en = sentences_of(note_zh, true) WHERE note_zh IS NOT NULL;
UPDATE division_change SET note_zh = sentences_of(note_zh, false), note_en = sentences_of(note_zh, true);
UPDATE capability_policy SET basis_zh = sentences_of(basis_zh, false), basis_en = sentences_of(basis_zh, true);
DROP FUNCTION sentences_of(text, boolean);

ALTER TABLE division ADD CONSTRAINT division_note_in_both_languages CHECK ((note_zh IS NULL) = (note_en IS NULL));
ALTER TABLE division_change ALTER COLUMN note_en SET NOT NULL;
ALTER TABLE capability_policy ALTER COLUMN basis_en SET NOT NULL;

-- +goose Down
-- Loses the places of sentences: all Chinese ones come before the English ones.
ALTER TABLE division DROP CONSTRAINT division_note_in_both_languages;
UPDATE division SET note_zh = note_zh || ' ' || note_en WHERE note_en <> note_zh;
ALTER TABLE division DROP COLUMN note_en;
ALTER TABLE division RENAME COLUMN note_zh TO note;
UPDATE division_change SET note_zh = note_zh || ' ' || note_en WHERE note_en <> note_zh;
ALTER TABLE division_change DROP COLUMN note_en;
ALTER TABLE division_change RENAME COLUMN note_zh TO note;
UPDATE capability_policy SET basis_zh = basis_zh || ' ' || basis_en WHERE basis_en <> basis_zh;
ALTER TABLE capability_policy DROP COLUMN basis_en;
ALTER TABLE capability_policy RENAME COLUMN basis_zh TO basis;
