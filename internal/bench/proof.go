package main

import (
	"context"
	"encoding/json"
	"fmt"
	"reflect"

	"litong3422/internal/bench/load"
	"litong3422/internal/bench/wire"
)

// proven holds the facts about a shape that are found before it is measured.
type proven struct {
	size       map[string]int   // bytes of the answer, by side
	statements map[string]int64 // of one request, by side
}

// prove starts the sides behind a statement counter, one after the other, and requests
// every shape of each. It returns sizes and numbers of statements, and an error unless all
// answers hold the same data. Measuring does without the counter.
func prove(ctx context.Context, p programs, c *county, names []string, of []shape) (map[string]proven, error) {
	found := map[string]proven{}
	first := map[string]any{}
	for _, s := range of {
		found[s.name] = proven{map[string]int{}, map[string]int64{}}
	}
	for _, name := range names {
		err := answersOf(ctx, p, c, name, of, func(s shape, body []byte, statements int64) error {
			found[s.name].size[name], found[s.name].statements[name] = len(body), statements
			data, err := dataOf(body)
			if err != nil {
				return err
			}
			if n := groupsIn(data); c.full && n != s.groups {
				return fmt.Errorf("%s: %d groups, not %d", s.name, n, s.groups)
			}
			if known, ok := first[s.name]; !ok {
				first[s.name] = data
			} else if path := difference(known, data, "data"); path != "" {
				return fmt.Errorf("%s: %s and %s answer differently: %s", s.name, names[0], name, path)
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return found, nil
}

// answersOf requests every shape of one side and passes each answer, with its number of
// statements, to check.
func answersOf(ctx context.Context, p programs, c *county, name string, of []shape, check func(shape, []byte, int64) error) error {
	c = p.countyOf(name, c)
	counter, err := wire.Listen(ctx, c.private.DSN())
	if err != nil {
		return err
	}
	defer counter.Close()
	s, err := p.start(ctx, name, counter.DSN(), c.folder)
	if err != nil {
		return err
	}
	defer s.stop()
	for _, shape := range of {
		q, err := s.request(ctx, shape)
		if err != nil {
			return err
		}
		body, statements, err := ask(ctx, counter, q)
		if err != nil {
			return fmt.Errorf("%s, %s: %w", shape.name, name, err)
		}
		if err := check(shape, body, statements); err != nil {
			return err
		}
	}
	return nil
}

// ask returns the answer and the number of statements of one request. The number is the
// least of several tries, since the server's own work (sessions, folding) may add to it.
func ask(ctx context.Context, counter *wire.Counter, q load.Request) (body []byte, statements int64, err error) {
	conn, err := load.Dial(ctx, q.Address)
	if err != nil {
		return nil, 0, err
	}
	defer conn.Close()
	const times = 5
	for i := range times {
		before := counter.Count()
		if body, err = conn.Ask(q); err != nil {
			return nil, 0, err
		}
		if n := counter.Count() - before; i == 0 || n < statements {
			statements = n
		}
	}
	return body, statements, nil
}

func dataOf(body []byte) (any, error) {
	var answer struct {
		Data   any
		Errors any
	}
	if err := json.Unmarshal(body, &answer); err != nil {
		return nil, err
	}
	if answer.Errors != nil || answer.Data == nil {
		return nil, fmt.Errorf("no data, or errors: %.400s", body)
	}
	return answer.Data, nil
}

// groupsIn returns the number of groups of all connections in an answer's data.
func groupsIn(data any) (n int) {
	fields, _ := data.(map[string]any)
	for _, field := range fields {
		connection, _ := field.(map[string]any)
		groups, _ := connection["groups"].([]any)
		n += len(groups)
	}
	return n
}

// difference returns the path of the first difference of two JSON values, "" for none.
func difference(a, b any, path string) string {
	switch a := a.(type) {
	case map[string]any:
		b, ok := b.(map[string]any)
		if !ok || len(a) != len(b) {
			return fmt.Sprintf("%s: members differ", path)
		}
		for name := range a {
			if d := difference(a[name], b[name], path+"."+name); d != "" {
				return d
			}
		}
		return ""
	case []any:
		b, ok := b.([]any)
		if !ok || len(a) != len(b) {
			return fmt.Sprintf("%s: %d items and %d", path, len(a), len(b))
		}
		for i := range a {
			if d := difference(a[i], b[i], fmt.Sprintf("%s[%d]", path, i)); d != "" {
				return d
			}
		}
		return ""
	}
	if !reflect.DeepEqual(a, b) {
		return fmt.Sprintf("%s: %v and %v", path, a, b)
	}
	return ""
}
