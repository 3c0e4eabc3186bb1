package transfer

import (
	"context"
	"slices"
	"unicode/utf8"

	"litong3422/internal/catalogue"
	"litong3422/internal/command"
	"litong3422/internal/fault"
	"litong3422/internal/page"
	"litong3422/internal/postgres"
)

// Vanished says which stored rows a full export no longer has.
type Vanished struct {
	Count  int           `json:"count"`  // all of them, also those that the report leaves out
	Rows   []VanishedRow `json:"rows"`   // the first mostVanished
	Unread int           `json:"unread"` // rows of the file whose key could not be read; with any, nothing is ended
	Ended  int           `json:"ended"`
}

// VanishedRow is a stored row that no row of the file names.
type VanishedRow struct {
	ID    string `json:"id"` // the global id
	Key   string `json:"key"`
	Label string `json:"label"` // what people call it; "" where the key says it
}

// mostVanished bounds the vanished rows of a sheet that a report names.
const mostVanished = 1000

// Ending asks to end the rows that vanished from a full export.
type Ending struct {
	Reason   string `json:"reason"`
	Expected *int   `json:"expected,omitempty"` // how many there were when it was asked; nil if that was not looked at
}

// longestReason is how many characters a reason may have.
const longestReason = 500

// check refuses an ending without a reason, or of an import that is no full export.
func (o Options) check() error {
	switch {
	case o.Ending == nil:
		return nil
	case !o.Full:
		return fault.New(fault.Invalid, "只有全量数据才能结束消失的记录，请先声明文件是全量", "rows that vanished are ended for a full export only: say that the file is one")
	case o.Ending.Reason == "" || utf8.RuneCountInString(o.Ending.Reason) > longestReason:
		return fault.New(fault.Invalid, "请写明结束的原因，不超过%d字", "say why the rows are ended, in at most %d characters", longestReason)
	}
	return nil
}

// errUnread refuses to end what vanished where rows of the file may be it.
func errUnread(n int) error {
	return fault.New(fault.Conflict, "有%d行认不出是哪条记录，消失的记录不能结束；请先更正这些行", "of %d rows it is not known which records they are, so nothing that vanished is ended: correct them first", n)
}

// errOtherVanished refuses to end other rows than those that were looked at.
func errOtherVanished(n, expected int) error {
	return fault.New(fault.Conflict, "核对之后记录又有变化：消失的记录现为%d条，不是%d条；请重新检查", "records were changed since: %d vanished now, not %d; check the file again", n, expected)
}

// vanish lists what a full export no longer has and, if asked, ends it.
func (r *run) vanish(ctx context.Context, im *command.Importing) error {
	all := make([][]postgres.Keyed, len(r.censuses))
	count, unread := 0, 0
	for i, c := range r.censuses {
		rows, err := im.Unnamed(ctx, c.entity, c.part(), c.named)
		if err != nil {
			return err
		}
		all[i] = rows
		count, unread = count+len(rows), unread+c.unread
		c.out.Vanished = &Vanished{Count: len(rows), Unread: c.unread}
		if c.out.Vanished.Rows, err = r.shown(ctx, im, c.entity, rows[:min(len(rows), mostVanished)]); err != nil {
			return err
		}
	}
	ending := r.request.Options.Ending
	switch {
	case ending == nil:
		return nil
	case unread > 0:
		return errUnread(unread)
	case ending.Expected != nil && *ending.Expected != count:
		return errOtherVanished(count, *ending.Expected)
	}
	for i, c := range slices.Backward(r.censuses) { // what comes later in files leads to what comes before
		if err := r.end(ctx, im, c, all[i]); err != nil {
			return err
		}
	}
	return nil
}

// end ends the rows of an entity that vanished. One that is refused is said, and keeps the
// import from being stored, as a refused row of the file does.
func (r *run) end(ctx context.Context, im *command.Importing, c *census, rows []postgres.Keyed) error {
	refused, err := im.End(ctx, c.entity, rows, c.origin, r.request.Options.Ending.Reason)
	if err != nil {
		return err
	}
	v := c.out.Vanished
	v.Ended = len(rows) - len(refused)
	for i, row := range rows {
		problems, isRefused := refused[row.Key]
		if !isRefused {
			continue
		}
		name := row.Key
		if i < len(v.Rows) {
			name = v.Rows[i].Key
		}
		c.out.add(Refused{Code: codeOf(problems[0].Code), Suggestions: []string{}, Message: Text{
			ZH: "“" + name + "”不能结束：" + problems[0].Text.ZH, EN: name + " cannot be ended: " + problems[0].Text.EN}})
	}
	return nil
}

// shown returns rows as the viewer sees them.
func (r *run) shown(ctx context.Context, im *command.Importing, e *catalogue.Entity, rows []postgres.Keyed) ([]VanishedRow, error) {
	shown := make([]VanishedRow, len(rows))
	keys := make([]string, len(rows))
	for i, row := range rows {
		keys[i] = row.Key
	}
	images, err := im.Masked(ctx, e, keys)
	if err != nil {
		return nil, err
	}
	names, err := namesInKeys(ctx, im, e, images)
	if err != nil {
		return nil, err
	}
	label := callingField(e)
	for i, key := range keys {
		shown[i] = VanishedRow{ID: page.ID(e.Name, key), Key: r.textOfKey(e, images[key], names)}
		if label != nil {
			shown[i].Label, _ = images[key].Text(label.Column)
		}
	}
	return shown, nil
}

// callingField returns the field, beside the key, that says best which row a row is; nil without one.
func callingField(e *catalogue.Entity) *catalogue.Field {
	beside := func(f *catalogue.Field) bool { return !slices.Contains(e.Write.Key, catalogue.Member{Field: f}) }
	if f := e.NameField(); f != nil && beside(f) {
		return f
	}
	for _, f := range e.Searched() {
		if beside(f) {
			return f
		}
	}
	return nil
}

// namesInKeys returns what the rows are called that the keys of rows lead to, by their keys,
// among those that the viewer may see.
func namesInKeys(ctx context.Context, im *command.Importing, e *catalogue.Entity, rows map[string]postgres.Image) (map[string]string, error) {
	names := map[string]string{}
	for _, k := range e.Write.Key {
		if k.Ref == nil || isDivision(k) {
			continue
		}
		called := namingFields(k.Ref.Target)
		var keys []string
		for _, row := range rows {
			if key, has := row.Text(k.Column()); has && !slices.Contains(keys, key) {
				keys = append(keys, key)
			}
		}
		images, err := im.Masked(ctx, k.Ref.Target, keys)
		if err != nil {
			return nil, err
		}
		for key, image := range images {
			if k.Ref.Target.TownshipScoped && !im.InScope(k.Ref.Target, image) || len(called) == 0 {
				continue
			}
			names[key], _ = image.Text(called[0].Column)
		}
	}
	return names, nil
}
