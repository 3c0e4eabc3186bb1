package embedded

import "testing"

func TestCachesFitTheMachine(t *testing.T) {
	const gb = 1 << 30
	for ram, want := range map[int64][2]string{
		0: {"256MB", "1024MB"}, gb / 2: {"128MB", "256MB"}, 8 * gb: {"1024MB", "4096MB"}, 24 * gb: {"3072MB", "12288MB"}, 512 * gb: {"4096MB", "262144MB"},
	} {
		if shared, cached := caches(ram); shared != want[0] || cached != want[1] {
			t.Errorf("%d bytes: %s and %s, not %v", ram, shared, cached, want)
		}
	}
	if own := ram(); own < 0 || own > 1<<50 {
		t.Errorf("this machine has %d bytes", own)
	}
}
