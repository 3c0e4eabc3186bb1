package graph

import (
	"context"
	"encoding/json"
	"strings"
	"unicode/utf8"

	"litong3422/graph/model"
	"litong3422/internal/auth"
	"litong3422/internal/fault"
	"litong3422/internal/page"
	"litong3422/internal/postgres"
)

// What a saved query may hold at most.
const (
	savedTitleMax = 80
	savedTextMax  = 32 << 10
)

const savedQueryType = "SavedQuery"

func (r *Resolver) savedQueries(ctx context.Context) ([]*model.SavedQuery, error) {
	v, ok := auth.ViewerFrom(ctx)
	if !ok {
		return nil, errSignIn()
	}
	found, err := r.DB.SavedQueries(ctx, v)
	list := make([]*model.SavedQuery, len(found))
	for i, q := range found {
		list[i] = savedQuery(q, v)
	}
	return list, err
}

func savedQuery(q postgres.SavedQuery, v auth.Viewer) *model.SavedQuery {
	return &model.SavedQuery{
		ID: page.ID(savedQueryType, q.ID), Title: q.Title, Document: q.Document, Variables: q.Variables,
		Shared: q.Shared, Mine: q.Owner == v.UserName, OwnerName: q.OwnerName, Version: q.Version, UpdatedAt: q.UpdatedAt,
	}
}

func (r *Resolver) saveQuery(ctx context.Context, input model.SaveQueryInput) (*model.SaveQueryPayload, error) {
	v, ok := auth.ViewerFrom(ctx)
	if !ok {
		return nil, errSignIn()
	}
	input.Title = strings.TrimSpace(input.Title)
	payload := &model.SaveQueryPayload{Errors: checkSavedQuery(ctx, input)}
	if len(payload.Errors) > 0 {
		return payload, nil
	}
	q := postgres.SavedQuery{Title: input.Title, Document: input.Document, Variables: input.Variables, Shared: input.Shared}
	if input.ExpectedVersion != nil {
		q.Version = *input.ExpectedVersion
	}
	saved, outcome, version, err := r.DB.SaveQuery(ctx, v, q)
	if err != nil {
		return nil, err
	}
	switch outcome {
	case postgres.Written:
		payload.Result = savedQuery(saved, v)
	case postgres.Taken:
		payload.Errors = append(payload.Errors, model.NotUnique{Code: "NOT_UNIQUE", Path: []string{"title"},
			Message: said(ctx, "您已有一个同名的查询", "you have a query of that title already")})
	case postgres.Full:
		payload.Errors = append(payload.Errors, unacceptable("title",
			said(ctx, "每人至多保存%d个查询，请先删除一些", "a user keeps at most %d queries; delete some first", postgres.MaxSavedQueries)))
	default:
		payload.Errors = append(payload.Errors, refusedWrite(ctx, outcome, version))
	}
	return payload, nil
}

func (r *Resolver) deleteSavedQuery(ctx context.Context, input model.DeleteSavedQueryInput) (*model.DeleteSavedQueryPayload, error) {
	v, ok := auth.ViewerFrom(ctx)
	if !ok {
		return nil, errSignIn()
	}
	outcome, version := postgres.Absent, 0
	if kind, key, ok := page.ParseID(input.ID); ok && kind == savedQueryType {
		var err error
		if outcome, version, err = r.DB.DeleteSavedQuery(ctx, v, key, input.ExpectedVersion); err != nil {
			return nil, err
		}
	}
	if outcome != postgres.Written {
		return &model.DeleteSavedQueryPayload{Errors: []model.UserError{refusedWrite(ctx, outcome, version)}}, nil
	}
	return &model.DeleteSavedQueryPayload{Result: &input.ID, Errors: []model.UserError{}}, nil
}

// checkSavedQuery is what the input itself gets wrong. Whether the document is
// valid is left open: drafts may be kept, and schemas change.
func checkSavedQuery(ctx context.Context, input model.SaveQueryInput) []model.UserError {
	errs := []model.UserError{}
	if n := utf8.RuneCountInString(input.Title); n < 1 || n > savedTitleMax {
		errs = append(errs, unacceptable("title", said(ctx, "标题应为1至%d字", "the title has 1 to %d characters", savedTitleMax)))
	}
	if strings.TrimSpace(input.Document) == "" || len(input.Document) > savedTextMax {
		errs = append(errs, unacceptable("document", said(ctx, "文档不能为空，至多%d字节", "the document is not empty and has at most %d bytes", savedTextMax)))
	}
	var object map[string]json.RawMessage
	if input.Variables != "" && (len(input.Variables) > savedTextMax || json.Unmarshal([]byte(input.Variables), &object) != nil) {
		errs = append(errs, unacceptable("variables", said(ctx, "变量应为 JSON 对象，至多%d字节", "the variables are a JSON object of at most %d bytes", savedTextMax)))
	}
	if input.ExpectedVersion != nil && *input.ExpectedVersion < 1 {
		errs = append(errs, unacceptable("expectedVersion", said(ctx, "版本从1开始", "versions begin at 1")))
	}
	return errs
}

// refusedWrite words the outcomes that every write of one's own record may have.
func refusedWrite(ctx context.Context, outcome postgres.WriteOutcome, version int) model.UserError {
	if outcome == postgres.Stale {
		return model.VersionConflict{Code: "VERSION_CONFLICT", Path: []string{"expectedVersion"}, Current: version,
			Message: said(ctx, "该查询已被修改，现为第%d版", "the query was changed; its version is %d now", version)}
	}
	return model.NotPermitted{Code: "NOT_PERMITTED", Path: []string{},
		Message: said(ctx, "没有这个查询，或它不是您保存的", "there is no such query, or it is not yours")}
}

func unacceptable(field, message string) model.ValidationError {
	return model.ValidationError{Code: "INVALID", Message: message, Path: []string{field}}
}

// said is a text in the caller's language.
func said(ctx context.Context, zh, en string, args ...any) string {
	return fault.New(fault.Invalid, zh, en, args...).Text.In(fault.AudienceFrom(ctx).Language)
}
