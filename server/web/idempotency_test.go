package web

import (
	"net/http"
	"testing"

	"litong3422/internal/demo/demotest"
)

// TestTheHeaderMakesARequestCountOnce sends one mutation three times under one key: the
// header reaches the executor, and the third time it holds another request.
func TestTheHeaderMakesARequestCountOnce(t *testing.T) {
	d := newAPIOver(t, demotest.Litong().Own(t))
	admin := d.user("admin")
	create := func(day string) result {
		return admin.post(`{"query":"mutation { createHoliday(input: { day: \"`+day+`\", arrangement: OFF, name: \"假日\", notice: \"试验\" }) { result { id version } errors { code message } } }"}`,
			"Idempotency-Key: once")
	}
	first, again := create("2031-01-01"), create("2031-01-01")
	if first.StatusCode != http.StatusOK || len(first.codes) > 0 || string(first.members["data"]) != string(again.members["data"]) {
		t.Errorf("%d %s\n%s", first.StatusCode, first.body, again.body)
	}
	if n := d.count(`SELECT count(*) FROM holiday WHERE notice = '试验'`); n != 1 {
		t.Errorf("%d rows were made", n)
	}
	if other := create("2031-01-02"); len(other.codes) != 1 {
		t.Errorf("another request under the key: %s", other.body)
	}
}
