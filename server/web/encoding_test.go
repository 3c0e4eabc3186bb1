package web

import (
	"compress/gzip"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"

	"github.com/andybalholm/brotli"
)

// decoded returns the text of an answer in its coding.
func decoded(t *testing.T, r reply) string {
	t.Helper()
	var from io.Reader = strings.NewReader(r.body)
	switch coding := r.Header.Get("Content-Encoding"); coding {
	case "":
	case "gzip":
		z, err := gzip.NewReader(from)
		if err != nil {
			t.Fatal(err)
		}
		from = z
	case "br":
		from = brotli.NewReader(from)
	default:
		t.Fatalf("coding %q", coding)
	}
	text, err := io.ReadAll(from)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

const longQuestion = `{"query":"{ __schema { types { name kind fields { name } } } }"}`

func TestLongAnswersAreEncodedAsTheClientAsks(t *testing.T) {
	u := newAPI(t).user("analyst")
	ask := func(body string, headers ...string) reply {
		return u.send("POST", "/graphql", body, append([]string{u.bearer, sendsJSON}, headers...)...)
	}
	data := func(text string) string {
		text, _, _ = strings.Cut(text, `,"extensions":`) // what is left of the budget differs
		return text
	}
	plain := ask(longQuestion)
	if len(plain.body) < 100_000 || plain.Header.Get("Content-Encoding") != "" || plain.Header.Get("Vary") != "Accept-Encoding" {
		t.Fatalf("%d bytes, %v", len(plain.body), plain.Header)
	}
	for accepted, want := range map[string]string{
		"gzip": "gzip", "br": "br", "gzip, deflate, br, zstd": "br", "BR": "br", "gzip;q=1.0, br;q=0.5": "gzip", "gzip;q=0, br": "br",
		"br;q=0.2, gzip ; q=0.8": "gzip", "*": "", "identity": "", "identity, gzip;q=0.5": "", "identity;q=0.5, gzip": "gzip", "deflate, zstd": "",
		"gzip;q=0": "", "gzip;q=0.000": "", "gzip;q=2": "", "gzip;q=nan": "", "gzip;level=1": "", "x-br, gzipped": "", "": "", ",,;,": "",
	} {
		r := ask(longQuestion, "Accept-Encoding: "+accepted)
		if got := r.Header.Get("Content-Encoding"); got != want {
			t.Errorf("%q: coding %q, want %q", accepted, got, want)
		}
		if r.StatusCode != http.StatusOK || r.Header.Get("Content-Length") != fmt.Sprint(len(r.body)) || r.Header.Get("Vary") != "Accept-Encoding" {
			t.Errorf("%q: %d %v", accepted, r.StatusCode, r.Header)
		}
		if data(decoded(t, r)) != data(plain.body) {
			t.Errorf("%q: another answer", accepted)
		}
		if want != "" && len(r.body)*5 > len(plain.body) {
			t.Errorf("%q: %d bytes of %d", accepted, len(r.body), len(plain.body))
		}
	}
	if r := ask(`{"query":"{ __typename }"}`, "Accept-Encoding: br, gzip"); r.Header.Get("Content-Encoding") != "" {
		t.Error("a short answer is encoded")
	}
}

// More answers at once than there are encoders are all whole, and none is another's.
func TestEncodersAreSharedByManyAnswers(t *testing.T) {
	free := newEncoders()
	var all sync.WaitGroup
	for i := range 64 {
		all.Go(func() {
			coding := answerCodings()[i%2]
			text := strings.Repeat(fmt.Sprintf("answer %d, ", i), 1000+i)
			body, ok := free.encode(coding, []byte(text))
			if !ok {
				t.Error("not encoded")
				return
			}
			if got := decoded(t, reply{&http.Response{Header: http.Header{"Content-Encoding": {coding}}}, string(body)}); got != text {
				t.Errorf("answer %d is another's", i)
			}
		})
	}
	all.Wait()
}

// The answers of /auth hold tokens, and browsers send its cookie by themselves: the
// size of an encoded one could disclose them.
func TestAnswersWithTokensAreNotEncoded(t *testing.T) {
	d := newAPI(t)
	const all = "Accept-Encoding: br, gzip"
	r := d.login("leader", d.passwords["leader"], all)
	for name, r := range map[string]reply{
		"sign-in": r, "refresh": d.send("POST", "/auth/refresh", "{}", all, d.cookie(r)),
		"refusal": d.login(strings.Repeat("x", 5000), "y", all),
	} {
		if r.Header.Get("Content-Encoding") != "" || !strings.HasPrefix(r.body, "{") {
			t.Errorf("%s: %v %q", name, r.Header, r.body)
		}
	}
}
