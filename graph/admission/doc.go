// Package admission decides whether an operation may run: it parses and validates the
// document, bounds its shape, prices it in points, and narrows the schema to what a
// partner's key may read. Nothing is read from the database for it.
//
//	operations.go              parse cache, validation, choice of the operation
//	limits.go, limits_page.go  bounds of the shape and of page sizes
//	cost.go, cost_plan.go      the price of an operation (explain.go: for clients)
//	granted.go                 schemas for keys with some datasets only
//	literals.go, rule_texts.go rules of our own, and texts of all rules
package admission
