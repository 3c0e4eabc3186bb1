package demo

import (
	"hash/fnv"
	"math"
	"math/rand/v2"
	"sort"

	"github.com/google/uuid"
)

// seed is the seed of the shipped data set. Another seed gives another district with the
// same totals.
const seed = 3422

// random is one deterministic stream of draws.
type random struct{ *rand.Rand }

// stream returns the stream with a name. Each subject draws from its own streams, so a
// change in one subject does not change the records of others.
func stream(name string) *random { return streamOf(seed, name) }

func streamOf(seed uint64, name string) *random {
	h := fnv.New64a()
	h.Write([]byte(name))
	return &random{rand.New(rand.NewPCG(seed, h.Sum64()))} // weak and repeatable on purpose
}

// chance reports true with probability p.
func (r *random) chance(p float64) bool { return r.Float64() < p }

// between draws a whole number from low to high, both included.
func (r *random) between(low, high int) int { return low + r.IntN(high-low+1) }

// longTail draws from a log-normal distribution: most values near the median,
// a few far above it.
func (r *random) longTail(median, spread float64) float64 {
	return median * math.Exp(spread*r.NormFloat64())
}

// id makes an identifier of the shape of a UUIDv7 for something that happened on
// that day: rows in order of time get identifiers in order of time.
func (r *random) id(on day) uuid.UUID {
	const msPerDay, shanghai = 24 * 3600 * 1000, 8 * 3600 * 1000
	ms := uint64(int64(on)*msPerDay - shanghai + r.Int64N(msPerDay))
	a, b := r.Uint64(), r.Uint64()
	var u uuid.UUID
	for i := range 6 {
		u[i] = byte(ms >> (40 - 8*i))
	}
	u[6], u[7] = 0x70|byte(a>>8)&0x0f, byte(a)
	for i := range 8 {
		u[8+i] = byte(b >> (56 - 8*i))
	}
	u[8] = u[8]&0x3f | 0x80
	return u
}

// lottery draws places with probability proportional to their weights.
type lottery struct{ upTo []float64 }

func newLottery(weights []float64) lottery {
	upTo := make([]float64, len(weights))
	sum := 0.0
	for i, w := range weights {
		sum += max(w, 0)
		upTo[i] = sum
	}
	return lottery{upTo}
}

// draw returns a place; a place of weight 0 is never drawn.
func (l lottery) draw(r *random) int {
	x := r.Float64() * l.upTo[len(l.upTo)-1]
	return sort.Search(len(l.upTo), func(i int) bool { return l.upTo[i] > x })
}

// choice is a word with its weight.
type choice struct {
	word   string
	weight float64
}

// urn draws words by weight.
type urn struct {
	words []string
	lottery
}

func newUrn(choices ...choice) urn {
	u := urn{}
	weights := make([]float64, len(choices))
	for i, c := range choices {
		u.words = append(u.words, c.word)
		weights[i] = c.weight
	}
	u.lottery = newLottery(weights)
	return u
}

func (u urn) word(r *random) string { return u.words[u.draw(r)] }
