package command

import (
	"context"

	"litong3422/internal/catalogue"
	"litong3422/internal/postgres"
)

// begins returns the chain of the entity if a row takes part in it: one without a beginning
// does not.
func (s *saving) begins(row postgres.Image) *catalogue.Chain {
	if c := s.change.Entity.Write.Chain; c != nil && row[c.From.Column] != nil {
		return c
	}
	return nil
}

// join puts a new row into its chain: the row before it ends where the new one begins, and
// the new one where the next one begins.
func (s *saving) join(ctx context.Context, row postgres.Image) error {
	c := s.begins(row)
	if c == nil {
		return nil
	}
	next, err := s.After(ctx, s.change.Entity, row)
	if err != nil {
		return err
	}
	if next != nil {
		row[c.To.Column] = next[c.From.Column]
	}
	return s.endBefore(ctx, row, row[c.From.Column])
}

// leave closes the gap that a deleted row leaves: the row before it ends where it ended.
func (s *saving) leave(ctx context.Context) error {
	c := s.begins(s.before)
	if c == nil {
		return nil
	}
	return s.endBefore(ctx, s.before, s.before[c.To.Column])
}

// move keeps the chain together when a row is corrected: the row before it ends where it
// begins now. A row that begins only now joins the chain.
func (s *saving) move(ctx context.Context, set postgres.Image) error {
	c := s.change.Entity.Write.Chain
	if c == nil || set[c.From.Column] == nil {
		return nil
	}
	if s.begins(s.before) == nil {
		err := s.join(ctx, s.row)
		set[c.To.Column] = s.row[c.To.Column]
		return err
	}
	return s.endBefore(ctx, s.before, set[c.From.Column])
}

// endBefore lets the row before another one end there, nil for nowhere.
func (s *saving) endBefore(ctx context.Context, row postgres.Image, end any) error {
	e := s.change.Entity
	before, err := s.Before(ctx, e, row)
	if err != nil || before == nil {
		return err
	}
	s.From("") // it is not in the file of an import
	defer s.From(s.origin)
	return s.Update(ctx, e, catalogue.Update, before, postgres.Image{e.Write.Chain.To.Column: end})
}
