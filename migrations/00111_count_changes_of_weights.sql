-- +goose Up
-- The capability index is part of the answers that depend on the data version alone, so a change of
-- its weights is a new version, as a change of targets and owners is.
ALTER FUNCTION count_change_of_targets() RENAME TO count_data_version;
CREATE TRIGGER capability_policy_version AFTER INSERT OR UPDATE OR DELETE ON capability_policy
    FOR EACH ROW EXECUTE FUNCTION count_data_version();
CREATE TRIGGER capability_weight_version AFTER INSERT OR UPDATE OR DELETE ON capability_weight
    FOR EACH ROW EXECUTE FUNCTION count_data_version();

-- +goose Down
DROP TRIGGER capability_policy_version ON capability_policy;
DROP TRIGGER capability_weight_version ON capability_weight;
ALTER FUNCTION count_data_version() RENAME TO count_change_of_targets;
