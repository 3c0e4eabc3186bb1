package request

import (
	"fmt"

	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
)

// maxOrderTerms bounds orderBy. The key always follows as the last term.
const maxOrderTerms = 8

// orderOf reads the orderBy argument. Without one it returns the entity's own order.
func orderOf(args map[string]any, e *catalogue.Entity) ([]catalogue.OrderTerm, error) {
	given, _ := args["orderBy"].([]any)
	if len(given) == 0 {
		return e.DefaultOrder, nil
	}
	if len(given) > maxOrderTerms {
		return nil, fault.AtArgument("orderBy", fault.New(fault.LimitExceeded, "排序至多%d级。", "an order has at most %d terms.", maxOrderTerms))
	}
	var terms []catalogue.OrderTerm
	seen := map[string]bool{}
	for i, item := range given {
		path := fmt.Sprintf("orderBy[%d]", i)
		term := item.(map[string]any)
		word := term["field"].(string)
		if seen[word] {
			return nil, fault.InvalidArgument(path, "同一字段只能排序一次", "a field can stand in an order once")
		}
		seen[word] = true
		field, counted := e.FieldOf(word), e.CountOf(word)
		if counted != nil {
			field = counted.CountField()
		}
		t := catalogue.OrderTerm{Field: field, Count: counted, Desc: term["direction"] == "DESC", NullsLast: term["nulls"] == "LAST"}
		if c, _ := term["collation"].(string); c != "" {
			if field.Kind != catalogue.String {
				return nil, fault.InvalidArgument(path+".collation", "只用于文本字段", "is for text fields only")
			}
			if c != "CODEPOINT" {
				t.Collation = catalogue.Collation(c)
			}
		}
		terms = append(terms, t)
	}
	return terms, nil
}
