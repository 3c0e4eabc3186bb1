package catalogue

import (
	"encoding/json"
	"strings"
)

const formType = `/** How the rows of an entity are written. Fields that must be given end with an exclamation mark. */
export interface FormLine {
  /** Roles that may write. */
  readonly by: readonly string[]
  readonly create: readonly string[]
  readonly update: readonly string[]
  /** Values of a new row that is given none. */
  readonly defaults: Readonly<Record<string, string>>
  /** Field whose value is the state; absent without one. */
  readonly state?: string
  readonly transitions?: readonly TransitionLine[]
}
export interface TransitionLine {
  readonly name: string
  readonly zh: string
  readonly en: string
  readonly from: readonly string[]
  readonly to: string
  readonly sets: readonly string[]
}
export const forms: Readonly<Record<string, FormLine>> = {
`

// formLine describes to the page how an entity is written.
type formLine struct {
	By          []string          `json:"by"`
	Create      []string          `json:"create"`
	Update      []string          `json:"update"`
	Defaults    map[string]string `json:"defaults"`
	State       string            `json:"state,omitempty"`
	Transitions []transitionLine  `json:"transitions,omitempty"`
}

type transitionLine struct {
	Name string   `json:"name"`
	ZH   string   `json:"zh"`
	EN   string   `json:"en"`
	From []string `json:"from"`
	To   string   `json:"to"`
	Sets []string `json:"sets"`
}

// TypeScriptForms returns the module of the page that says how each entity is written.
func (c *Catalogue) TypeScriptForms(header string) (string, error) {
	var b strings.Builder
	b.WriteString(header + formType)
	for _, e := range c.Entities {
		if e.Write == nil {
			continue
		}
		text, err := json.Marshal(e.formLine())
		if err != nil {
			return "", err
		}
		b.WriteString("  " + e.Name + ": " + string(text) + ",\n")
	}
	b.WriteString("}\n")
	return b.String(), nil
}

func (e *Entity) formLine() formLine {
	line := formLine{By: e.Write.By, Create: []string{}, Update: []string{}, Defaults: map[string]string{}}
	var made, corrected []Member
	if e.Entered() {
		made, corrected = e.Written(false), e.Written(true)
	}
	for _, m := range made {
		line.Create = append(line.Create, marked(m.Name(), !m.Optional()))
		if m.hasDefault() {
			line.Defaults[m.Name()] = m.Field.Default
		}
	}
	for _, m := range corrected {
		line.Update = append(line.Update, marked(m.Name(), !m.Nullable()))
	}
	if e.Write.State != nil {
		line.State = e.Write.State.Name
	}
	for _, t := range e.Write.Transitions {
		moved := transitionLine{Name: t.Name, ZH: t.Label.ZH, EN: t.Label.EN, From: t.From, To: t.To, Sets: []string{}}
		for _, s := range t.Sets {
			moved.Sets = append(moved.Sets, marked(s.Member.Name(), s.Required))
		}
		line.Transitions = append(line.Transitions, moved)
	}
	return line
}

// marked is the name of a member, with an exclamation mark where it must be given.
func marked(name string, required bool) string {
	if required {
		return name + "!"
	}
	return name
}
