// Package dashboard reads and draws the panels of the sub-items. Their definitions
// are in internal/panel; they are compiled once, at start. It knows no GraphQL.
package dashboard

import (
	"fmt"
	"slices"
	"time"

	"litong3422/internal/chart"
	"litong3422/internal/evaluation"
	"litong3422/internal/indicator"
	"litong3422/internal/panel"
	"litong3422/internal/postgres"
)

// Dashboard has the panels of all sub-items, ready to be read. It is immutable and
// safe for concurrent use.
type Dashboard struct {
	engine *evaluation.Engine
	panels []compiled
}

// compiled is a panel with what reads it.
type compiled struct {
	def *panel.Definition
	source
	judge *indicator.Definition // whose lines judge its figures; nil for none
}

// source is where the figures of a panel come from.
type source interface {
	// begin puts the panel's statements into the round. Once the round has run, the
	// returned function reads their results into the reading.
	begin(q question, round *postgres.Round) (func(*reading) error, error)
}

// question is what the panels of one call have in common.
type question struct {
	session *evaluation.Session
	reader  *postgres.Reader
	period  indicator.Period
	through string // the last day of the data
	in      chart.Language
	under   evaluation.Boundaries
	set     evaluation.BoundarySet // the divisions of the period, under them
}

// New compiles the panels of a catalogue; a wrong definition is an error.
func New(e *evaluation.Engine, c *panel.Catalogue) (*Dashboard, error) {
	d := &Dashboard{engine: e}
	for _, def := range c.All() {
		s, err := d.compile(def)
		if err != nil {
			return nil, fmt.Errorf("panel %s: %w", def.Code, err)
		}
		judge := e.Indicators.Indicator(def.JudgedBy)
		if judge == nil && def.JudgedBy != "" {
			return nil, fmt.Errorf("panel %s: there is no indicator %s", def.Code, def.JudgedBy)
		}
		d.panels = append(d.panels, compiled{def, s, judge})
	}
	return d, nil
}

func (d *Dashboard) compile(def *panel.Definition) (source, error) {
	switch {
	case def.Steps != nil:
		return d.compileSteps(def)
	case def.Indicators != nil:
		return d.compileIndicators(def)
	default:
		return d.compileRows(def)
	}
}

// Query selects panels of a sub-item for a span of days.
type Query struct {
	SubItem    string
	From, To   *string        // days; nil: the first and the last of the records
	Language   chart.Language // of the words in charts and tables
	Codes      []string       // only these panels; nil: all
	Boundaries evaluation.Boundaries
}

// Panels reads and draws the panels of a sub-item, in order. The statements of all
// panels go to PostgreSQL in one round; figures of indicators come from the cells
// that the session shares. Every read goes through the viewer's scope.
func (d *Dashboard) Panels(s *evaluation.Session, q Query) ([]*Panel, error) {
	ask, err := d.question(s, q)
	if err != nil {
		return nil, err
	}
	chosen := d.of(q)
	readings, err := d.read(ask, chosen)
	if err != nil {
		return nil, err
	}
	panels := make([]*Panel, len(chosen))
	for i, c := range chosen {
		if panels[i], err = d.newPanel(c.def, readings[i], ask); err != nil {
			return nil, fmt.Errorf("panel %s: %w", c.def.Code, err)
		}
	}
	return panels, nil
}

func (d *Dashboard) question(s *evaluation.Session, q Query) (question, error) {
	period, err := s.Period(q.From, q.To)
	if err != nil {
		return question{}, err
	}
	county, err := s.County()
	if err != nil {
		return question{}, fmt.Errorf("panels: %w", err)
	}
	set, err := s.BoundariesFor(q.Boundaries, period)
	return question{
		session: s, reader: d.engine.Reader, period: period, through: county.Through.Format(time.DateOnly), in: q.Language,
		under: q.Boundaries, set: set,
	}, err
}

// of lists the panels that a query selects.
func (d *Dashboard) of(q Query) []compiled {
	var chosen []compiled
	for _, c := range d.panels {
		if c.def.SubItem == q.SubItem && (q.Codes == nil || slices.Contains(q.Codes, c.def.Code)) {
			chosen = append(chosen, c)
		}
	}
	return chosen
}

// read reads the panels, in one round. Panels of the same rows share one reading.
func (d *Dashboard) read(ask question, panels []compiled) ([]*reading, error) {
	readings := make([]*reading, len(panels))
	finish := make([]func(*reading) error, len(panels))
	shared := map[*panel.Rows]*reading{}
	round := d.engine.Reader.Round()
	for i, c := range panels {
		if known := shared[c.def.Rows]; known != nil {
			readings[i] = known
			continue
		}
		var err error
		if readings[i], err = newReading(c, ask); err == nil {
			finish[i], err = c.begin(ask, round)
		}
		if err != nil {
			return nil, fmt.Errorf("panel %s: %w", c.def.Code, err)
		}
		if c.def.Rows != nil {
			shared[c.def.Rows] = readings[i]
		}
	}
	if err := round.Run(ask.session.Context()); err != nil {
		return nil, fmt.Errorf("panels: %w", err)
	}
	for i, c := range panels {
		if finish[i] == nil {
			continue
		}
		if err := finish[i](readings[i]); err != nil {
			return nil, fmt.Errorf("panel %s: %w", c.def.Code, err)
		}
	}
	return readings, nil
}
