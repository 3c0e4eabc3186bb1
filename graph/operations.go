package graph

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"github.com/shopspring/decimal"

	"litong3422/graph/model"
	"litong3422/internal/auth"
	"litong3422/internal/fault"
	"litong3422/internal/observe"
)

const slowAtOnce = 100

// slowOperations shows the record of slow operations to administrators.
func (r *Resolver) slowOperations(ctx context.Context, contains *string, order model.SlowOperationOrder, first int) (*model.SlowOperations, error) {
	if v, ok := auth.ViewerFrom(ctx); !ok || v.Role != auth.Admin {
		return nil, fault.New(fault.Forbidden, "只有管理员可以查看慢查询。", "only administrators may see slow operations.")
	}
	if first < 1 || first > slowAtOnce {
		return nil, fault.New(fault.Invalid, "first 应在1至%d之间", "first must be 1 to %d", slowAtOnce)
	}
	list := r.Slow.List()
	if contains != nil {
		wanted := strings.ToLower(*contains)
		list = slices.DeleteFunc(list, func(o observe.SlowOperation) bool { return !strings.Contains(strings.ToLower(o.Name), wanted) })
	}
	slices.SortStableFunc(list, func(a, b observe.SlowOperation) int { return compareSlow(order, b, a) })
	page := &model.SlowOperations{Nodes: []*model.SlowOperation{}, TotalCount: len(list), Since: r.Slow.Since}
	for _, o := range list[:min(first, len(list))] {
		page.Nodes = append(page.Nodes, slowOperation(o))
	}
	return page, nil
}

func compareSlow(order model.SlowOperationOrder, a, b observe.SlowOperation) int {
	switch order {
	case model.SlowOperationOrderMedian:
		return cmp.Compare(a.Median, b.Median)
	case model.SlowOperationOrderCount:
		return cmp.Compare(a.Count, b.Count)
	case model.SlowOperationOrderSQLTime:
		return cmp.Compare(a.SQL.Time/time.Duration(a.Count), b.SQL.Time/time.Duration(b.Count))
	case model.SlowOperationOrderLastSeen:
		return a.LastSeen.Compare(b.LastSeen)
	default:
		return cmp.Compare(a.Max, b.Max)
	}
}

func slowOperation(o observe.SlowOperation) *model.SlowOperation {
	shown := &model.SlowOperation{
		Kind: model.OperationKind(strings.ToUpper(o.Kind)), Document: o.Document,
		Count: int(o.Count), Failures: int(o.Failed), MedianMs: inMilliseconds(o.Median), MaxMs: inMilliseconds(o.Max), MaxRequest: o.MaxBy,
		Statements: mean(o.SQL.Statements, o.Count), SQLMs: inMilliseconds(o.SQL.Time / time.Duration(o.Count)), Rows: mean(o.SQL.Rows, o.Count),
		Cost: int(o.Cost), LastSeen: o.LastSeen,
	}
	if o.Name != "" {
		shown.Name = &o.Name
	}
	return shown
}

// inMilliseconds keeps the microseconds.
func inMilliseconds(d time.Duration) string {
	return decimal.New(d.Microseconds(), -3).StringFixed(3)
}

func mean(sum, count int64) string {
	return decimal.NewFromInt(sum).DivRound(decimal.NewFromInt(count), 1).StringFixed(1)
}
