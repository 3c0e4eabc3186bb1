package auth

import (
	"math"
	"sync"
	"time"

	"litong3422/internal/lru"
)

// Budgets give each payer a number of cost points to spend in a minute (a point is
// that of docs/query.md). Unspent points are kept, up to those of one minute, so a
// busy page may open many requests at once. Budgets live in this process: each of
// several servers has its own. All methods may be called concurrently.
//
// x/time/rate does not serve here: it cannot give back a part of what was spent, nor
// take another rate at each call.
type Budgets struct {
	now func() time.Time

	mu      sync.Mutex
	buckets *lru.Cache[Payer, *bucket]
}

// Payer is who a budget belongs to: a user, or a key.
type Payer struct {
	Key bool
	ID  string
}

type bucket struct {
	points float64
	at     time.Time
}

// Balance is what is left of a budget, in points.
type Balance struct {
	Remaining int
	ResetAt   time.Time // when all of it will be there again, if nothing is spent
}

const bucketsKept = 10_000

// NewBudgets makes full budgets; now is the clock.
func NewBudgets(now func() time.Time) *Budgets {
	return &Budgets{now: now, buckets: lru.New[Payer, *bucket](bucketsKept)}
}

// Spend takes points from the payer's budget of perMinute points and returns what is
// left. Where there are not enough, it takes none and returns how long to wait; a
// request for more than a whole budget never succeeds.
func (b *Budgets) Spend(who Payer, perMinute, points int) (left Balance, wait time.Duration) {
	b.mu.Lock()
	defer b.mu.Unlock()
	of, now := b.filled(who, perMinute)
	if short := float64(points) - of.points; short > 0 {
		return of.balance(perMinute, now), time.Duration(short / float64(perMinute) * float64(time.Minute))
	}
	of.points -= float64(points)
	return of.balance(perMinute, now), 0
}

// Return gives back points that were spent and not used.
func (b *Budgets) Return(who Payer, perMinute, points int) Balance {
	b.mu.Lock()
	defer b.mu.Unlock()
	of, now := b.filled(who, perMinute)
	of.points = math.Min(of.points+float64(points), float64(perMinute))
	return of.balance(perMinute, now)
}

// filled is the bucket with what has flown in since it was last looked at.
func (b *Budgets) filled(who Payer, perMinute int) (*bucket, time.Time) {
	now := b.now()
	of, ok := b.buckets.Get(who)
	if !ok {
		of = &bucket{points: float64(perMinute), at: now}
		b.buckets.Add(who, of)
	}
	if passed := now.Sub(of.at); passed > 0 {
		of.points += passed.Minutes() * float64(perMinute)
		of.at = now
	}
	of.points = math.Min(of.points, float64(perMinute))
	return of, now
}

func (of *bucket) balance(perMinute int, now time.Time) Balance {
	missing := float64(perMinute) - of.points
	return Balance{
		Remaining: int(of.points),
		ResetAt:   now.Add(time.Duration(missing / float64(perMinute) * float64(time.Minute))),
	}
}
