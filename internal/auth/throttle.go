package auth

import (
	"math"
	"net/netip"
	"sync"
	"time"

	"golang.org/x/time/rate"

	"litong3422/internal/lru"

	"litong3422/internal/fault"
)

// Throttled is the answer to who asks too often; After is when to come back.
type Throttled struct {
	After time.Duration
}

// Seconds is After for the Retry-After header, rounded up.
func (t *Throttled) Seconds() int { return max(1, int(math.Ceil(t.After.Seconds()))) }

func (t *Throttled) Error() string { return t.Unwrap().Error() }

// Unwrap returns the fault to be shown.
func (t *Throttled) Unwrap() error {
	return fault.New(fault.RateLimited, "尝试过于频繁，请在%d秒后重试", "too many attempts; try again in %d seconds", t.Seconds())
}

// Addresses slows down clients that try one name or key after another from one place.
// Only failures count, so an office behind one address is not locked out by its size.
type Addresses struct {
	now func() time.Time

	mu     sync.Mutex
	limits *lru.Cache[netip.Prefix, *rate.Limiter]
}

const (
	failuresAtOnce    = 100
	failuresPerSecond = rate.Limit(20.0 / 60)
	addressesKept     = 10_000
)

// NewAddresses makes the throttle; now is the clock.
func NewAddresses(now func() time.Time) *Addresses {
	return &Addresses{now: now, limits: lru.New[netip.Prefix, *rate.Limiter](addressesKept)}
}

// Check refuses an address with too many failures.
func (a *Addresses) Check(address string) error {
	if tokens := a.limit(address).TokensAt(a.now()); tokens < 1 {
		return &Throttled{After: time.Duration((1 - tokens) / float64(failuresPerSecond) * float64(time.Second))}
	}
	return nil
}

// Failed counts a failure.
func (a *Addresses) Failed(address string) { a.limit(address).AllowN(a.now(), 1) }

func (a *Addresses) limit(address string) *rate.Limiter {
	place := placeOf(address)
	a.mu.Lock()
	defer a.mu.Unlock()
	if l, ok := a.limits.Get(place); ok {
		return l
	}
	l := rate.NewLimiter(failuresPerSecond, failuresAtOnce)
	a.limits.Add(place, l)
	return l
}

// placeOf is the address itself, or its /64 network in IPv6, where one house has
// as many addresses as it likes.
func placeOf(address string) netip.Prefix {
	ip, err := netip.ParseAddr(address)
	if err != nil {
		return netip.Prefix{}
	}
	bits := 32
	if ip = ip.Unmap().WithZone(""); ip.Is6() {
		bits = 64
	}
	p, _ := ip.Prefix(bits)
	return p
}
