package command

import (
	"context"

	"litong3422/internal/catalogue"
	"litong3422/internal/change"
	"litong3422/internal/postgres"
	"litong3422/internal/rules"
)

// facts reads what rules need in the transaction of a change.
type facts struct {
	*postgres.Writer
	catalogue *catalogue.Catalogue
}

// Catalogue knows the entities.
func (f facts) Catalogue() *catalogue.Catalogue { return f.catalogue }

// Find returns the rows of a table whose columns hold these values.
func (f facts) Find(ctx context.Context, table string, by map[string]string) ([]rules.Row, error) {
	images, err := f.Writer.Find(ctx, table, by)
	found := make([]rules.Row, len(images))
	for i, image := range images {
		found[i] = image
	}
	return found, err
}

// obeyed asks the rules of the entity about the row as it is to be.
func (s *saving) obeyed(ctx context.Context) error {
	var problems change.Problems
	all := rules.ByName()
	for _, name := range s.change.Entity.Write.Rules {
		violation, err := all[name](ctx, facts{s.Writer, s.catalogue}, s.row)
		if err != nil {
			return err
		}
		if violation != nil {
			path := pathOf(membersOf(s.change.Entity, []string{violation.Column}))
			problems = append(problems, change.Problem{Code: change.RuleViolation, Path: path, Text: violation.Explanation, Rule: name})
		}
	}
	if len(problems) > 0 {
		return problems
	}
	return nil
}
