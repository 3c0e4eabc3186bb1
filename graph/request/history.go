package request

import (
	"context"
	"strconv"

	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/internal/fault"
	"litong3422/internal/postgres"
)

// History reads the arguments of the history of a row.
func (r *Reader) History(ctx context.Context, f *ast.Field) (postgres.HistoryPage, error) {
	args, err := r.Arguments(ctx, f)
	if err != nil {
		return postgres.HistoryPage{}, err
	}
	first, _ := args["first"].(int64)
	if first < 1 || first > MaxPageSize {
		return postgres.HistoryPage{}, ErrPageSize("first", strconv.FormatInt(first, 10))
	}
	before, given := args["before"].(int64)
	if given && before < 1 {
		return postgres.HistoryPage{}, fault.InvalidArgument("before", "应为正的版本号", "must be a version, which is positive")
	}
	return postgres.HistoryPage{First: int(first), Before: int(before)}, nil
}
