-- +goose Up
-- Chinese text by the stroke count of its characters. Pinyin needs none of our own: "zh-x-icu" is
-- PostgreSQL's. Deterministic, so that text sorts equal only when it is equal, and keyset pages
-- neither skip nor repeat a row.
CREATE COLLATION "zh-u-co-stroke-x-icu" (provider = icu, locale = 'zh-u-co-stroke', deterministic = true);

-- +goose Down
DROP COLLATION "zh-u-co-stroke-x-icu";
