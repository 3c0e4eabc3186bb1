package main

import (
	"fmt"
	"io"
	"slices"
	"time"
)

// Limits for every shape, beside its own aims.
const (
	mostCPU      = 1.5 // × the hand-written handler's, a request
	mostTail     = 4.0 // × p50, p99 at the most connections
	mostResident = 96.0
	mostGrowth   = 1.3 // × the time, for ten times the rows
	judgedAt     = 16  // connections
)

// report writes Markdown and counts the aims met and missed.
type report struct {
	to          io.Writer
	met, missed int
}

func (r *report) line(format string, args ...any) { fmt.Fprintf(r.to, format+"\n", args...) }

// mark counts an aim and returns its tick or cross.
func (r *report) mark(met bool) string {
	if met {
		r.met++
		return "✓"
	}
	r.missed++
	return "✗"
}

// write writes the tables and returns the number of missed aims.
func (o *outcome) write(to io.Writer) int {
	r := &report{to: to}
	o.writeAims(r)
	o.writeOther(r)
	o.writeMemory(r)
	o.writeGrowth(r)
	r.line("Aims met: %d of %d; those missed are marked ✗.\n", r.met, r.met+r.missed)
	o.writePoints(r)
	return r.missed
}

// judged returns the number of connections at which ratios are judged.
func (o *outcome) judged() int {
	if slices.Contains(o.plan.connections, judgedAt) {
		return judgedAt
	}
	return o.plan.connections[0]
}

// most returns the number of connections at which the tail is judged.
func (o *outcome) most() int { return slices.Max(o.plan.connections) }

// yardstick returns the hand-written point of a shape, and whether it was measured.
func (o *outcome) yardstick(s shape, connections int) (point, bool) {
	p, ok := o.points[s.against()][connections][byHand]
	return p, ok
}

func (o *outcome) writeAims(r *report) {
	r.line("Scale %g, %d rounds of %v; ratios at %d connections.\n", o.scale, o.plan.rounds, o.plan.length, o.judged())
	r.line("| shape | statements (at most) | requests/s | by hand | ratio (at least) | CPU ratio (at most %.1f) | p99/p50 at %d (at most %.0f) | gqlgen's executor, ratio |", mostCPU, o.most(), mostTail)
	r.line("|---|---|---|---|---|---|---|---|")
	for _, s := range o.shapes {
		hand, ok := o.yardstick(s, o.judged())
		if !ok {
			r.line("| %s | its yardstick %s was not measured ||||||||", s.name, s.against())
			continue
		}
		product := o.points[s.name][o.judged()][byProduct]
		statements := o.proven[s.name].statements[byProduct]
		rate := fmt.Sprintf("%.0f", product.rate)
		if s.rate > 0 {
			rate += fmt.Sprintf(" (%.0f) %s", s.rate, r.mark(product.rate >= s.rate))
		}
		ratio, cpu := product.rate/hand.rate, float64(product.cpu)/float64(max(hand.cpu, 1))
		busiest := o.points[s.name][o.most()][byProduct]
		tail := float64(busiest.p99) / float64(busiest.p50)
		generated := "–"
		if g, ok := o.points[s.name][o.judged()][byGenerated]; ok {
			generated = fmt.Sprintf("%.2f", g.rate/hand.rate)
		}
		r.line("| %s | %d (%d) %s | %s | %.0f | %.2f (%.2f) %s | %.2f %s | %.1f %s | %s |", s.name, statements, s.statements, r.mark(statements <= s.statements),
			rate, hand.rate, ratio, s.ratio, r.mark(ratio >= s.ratio), cpu, r.mark(cpu <= mostCPU), tail, r.mark(tail <= mostTail), generated)
	}
	r.line("")
	for _, s := range o.shapes {
		r.line("- `%s`: %s", s.name, s.title())
	}
	r.line("")
}

// writeOther writes the ratios to the server of another commit, if one was measured.
func (o *outcome) writeOther(r *report) {
	if !slices.Contains(o.sides, byOther) {
		return
	}
	r.line("| shape | connections | product, requests/s | other, requests/s | ratio | CPU ratio | allocations, product and other |")
	r.line("|---|---|---|---|---|---|---|")
	for _, s := range o.shapes {
		for _, connections := range o.plan.connections {
			product, other := o.points[s.name][connections][byProduct], o.points[s.name][connections][byOther]
			r.line("| %s | %d | %.1f | %.1f | %.2f | %.2f | %.0f and %.0f |", s.name, connections, product.rate, other.rate,
				product.rate/other.rate, float64(product.cpu)/float64(max(other.cpu, 1)), product.mallocs, other.mallocs)
		}
	}
	r.line("")
}

// writeMemory judges the memory that is resident under load. The peak is beside it: it
// includes the memory that checking a password takes for a moment.
func (o *outcome) writeMemory(r *report) {
	r.line("| side | resident under load, MB (at most %.0f) | at its peak, MB |", mostResident)
	r.line("|---|---|---|")
	for _, name := range o.sides {
		most := 0.0
		for _, byConnections := range o.points {
			for _, points := range byConnections {
				most = max(most, points[name].resident)
			}
		}
		mark := ""
		if name == byProduct {
			mark = " " + r.mark(most <= mostResident)
		}
		r.line("| %s | %.0f%s | %.0f |", name, most, mark, o.peak[name])
	}
	r.line("")
}

func (o *outcome) writeGrowth(r *report) {
	if o.growth == 0 {
		return
	}
	r.line("| shape | statements at scale %g and %g | p50 at 1 connection, ms | growth (at most %.1f for pages and points) |", o.growth, o.scale, mostGrowth)
	r.line("|---|---|---|---|")
	for _, s := range o.shapes {
		small, statements := o.smaller[s.name], o.proven[s.name].statements[byProduct]
		growth := float64(small.more) / float64(small.less)
		judged := ""
		if s.flat {
			judged = " " + r.mark(growth <= mostGrowth)
		}
		r.line("| %s | %d and %d %s | %s and %s | %.2f%s |", s.name, small.statements, statements, r.mark(small.statements == statements),
			milliseconds(small.less), milliseconds(small.more), growth, judged)
	}
	r.line("")
}

func (o *outcome) writePoints(r *report) {
	r.line("| shape | connections | side | requests/s | p50 ms | p99 ms | CPU µs a request | allocations a request | statements | answer, bytes |")
	r.line("|---|---|---|---|---|---|---|---|---|---|")
	for _, s := range o.shapes {
		for _, connections := range o.plan.connections {
			for _, name := range o.sides {
				p, measured := o.points[s.name][connections][name]
				if !measured {
					continue
				}
				r.line("| %s | %d | %s | %.1f | %s | %s | %d | %.0f | %d | %d |", s.name, connections, name, p.rate, milliseconds(p.p50), milliseconds(p.p99),
					p.cpu.Microseconds(), p.mallocs, o.proven[s.name].statements[name], o.proven[s.name].size[name])
			}
		}
	}
	r.line("")
}

func milliseconds(d time.Duration) string {
	return fmt.Sprintf("%.2f", float64(d.Microseconds())/1000)
}
