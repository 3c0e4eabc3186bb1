// Package request reads GraphQL requests: it turns the arguments and selections of a
// document into query values, and says which JSON the operation selects of them. It
// reads arguments against the full schema, which gqlgen does not see. All executors
// read requests by this package, so none decides anything twice.
//
//	coerce.go, variables.go    arguments and variables → Go values
//	list.go                    a list field → List (order.go, page.go, search.go, selection.go)
//	aggregates.go              aggregate fields → Aggregates
//	groups.go, group_*.go      a group-by → Groups (period.go: buckets of time)
//	distinct.go                distinct values → Distinct
//	shape.go, output.go        the JSON that an operation selects
//	memo.go                    one plan for all rows of a level
package request
