package graph

import (
	"context"
	"encoding/json"

	"litong3422/graph/admission"
	"litong3422/graph/model"
)

// explain prices an operation against the schema that the caller is limited to.
func (r *Resolver) explain(ctx context.Context, text string, variables json.RawMessage, operationName *string) (*model.CostExplanation, error) {
	operations, ok := admission.OperationsFrom(ctx)
	if !ok {
		operations = r.operations
	}
	req := admission.Request{Text: text}
	if operationName != nil {
		req.Operation = *operationName
	}
	return operations.Explain(ctx, req, variables, r.Budget)
}
