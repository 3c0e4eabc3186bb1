package command

import (
	"context"
	"maps"
	"slices"

	"litong3422/internal/catalogue"
	"litong3422/internal/postgres"
	"litong3422/internal/rules"
)

// follow corrects the rows that follow from the written one, each with a change of its own.
func (s *saving) follow(ctx context.Context) error {
	c, follows := rules.Consequences()[s.change.Entity.Name]
	if !follows {
		return nil
	}
	owner := s.change.Entity.Ref(c.Owner)
	var owners []string
	for _, image := range []postgres.Image{s.before, s.row} {
		if key, ok := image.Text(owner.Column); ok && !slices.Contains(owners, key) {
			owners = append(owners, key)
		}
	}
	slices.Sort(owners)
	for _, key := range owners {
		if _, err := s.Load(ctx, owner.Target, key); err != nil {
			return err
		}
		corrections, err := c.Decide(ctx, facts{s.Writer, s.catalogue}, key)
		if err != nil {
			return err
		}
		if err := s.correct(ctx, owner.Target.Ref(c.Rows).Target, corrections); err != nil {
			return err
		}
	}
	return nil
}

// correct corrects a column of rows.
func (s *saving) correct(ctx context.Context, e *catalogue.Entity, corrections map[string]rules.Correction) error {
	s.From("") // they are not in the file of an import
	defer s.From(s.origin)
	for _, key := range slices.Sorted(maps.Keys(corrections)) {
		before, err := s.Load(ctx, e, key)
		if err != nil {
			return err
		}
		if err := s.Update(ctx, e, catalogue.Update, before, postgres.Image{corrections[key].Column: corrections[key].Value}); err != nil {
			return err
		}
	}
	return nil
}
