package web

import (
	"bytes"
	"io"
	"net/http"
	"runtime"
	"strconv"
	"strings"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/gzip"
)

// The content codings of answers, as headers name them.
const (
	codingBrotli = "br"
	codingGzip   = "gzip"
)

// answerCodings returns the codings of the API's answers, preferred first.
func answerCodings() []string { return []string{codingBrotli, codingGzip} }

// shortestEncoded is the size in bytes from which an answer is encoded. A shorter one
// fits into one packet as it is.
const shortestEncoded = 1400

// encoders encode answers. Each answer is a JSON text that is complete in memory, so
// that the library's handlers, which wrap writers of any length, are not used. The
// number of encoders is fixed, which bounds their memory; a caller waits for a free
// one. It is safe for concurrent use.
//
// Only answers to requests with a bearer token are encoded. The size of an encoded
// answer can disclose a secret beside text that an attacker chose, if the attacker can
// make a browser send requests with the credentials of its user. No browser sends a
// bearer token by itself. It does send the cookie of /auth, whose answers are sent as
// they are.
type encoders map[string]chan encoder

// encoder is a writer of one coding, used for one answer at a time.
type encoder interface {
	io.WriteCloser
	Reset(into io.Writer)
}

// The effort of the encoders: beyond it, answers hardly become smaller. A window of
// 256 KB keeps an encoder of brotli near one megabyte.
const (
	gzipLevel     = 6
	brotliQuality = 4
	brotliWindow  = 18 // logarithm of bytes
)

// newEncoders returns encoders for as many answers at once as the machine has processors.
func newEncoders() encoders {
	atOnce := runtime.GOMAXPROCS(0)
	free := encoders{codingBrotli: make(chan encoder, atOnce), codingGzip: make(chan encoder, atOnce)}
	for range atOnce {
		free[codingBrotli] <- brotli.NewWriterOptions(nil, brotli.WriterOptions{Quality: brotliQuality, LGWin: brotliWindow})
		z, _ := gzip.NewWriterLevel(nil, gzipLevel) // fails for unknown levels only
		free[codingGzip] <- z
	}
	return free
}

// encode returns a body in a coding, and reports whether it is worth sending so.
func (e encoders) encode(coding string, body []byte) (encoded []byte, ok bool) {
	free := e[coding]
	if free == nil || len(body) < shortestEncoded {
		return nil, false
	}
	z := <-free
	defer func() { free <- z }()
	var into bytes.Buffer
	const usualRatio = 4
	into.Grow(len(body) / usualRatio)
	z.Reset(&into)
	_, err := z.Write(body)
	if closed := z.Close(); err == nil {
		err = closed
	}
	z.Reset(nil)
	return into.Bytes(), err == nil && into.Len() < len(body)
}

// codingOf returns the coding among some, preferred first, to which Accept-Encoding
// gives the highest q; empty where the client names none of them, or prefers the
// content as it is. A coding is used only by its name, never for an asterisk.
func codingOf(header http.Header, among []string) string {
	accepted := header["Accept-Encoding"]
	if len(accepted) == 0 || len(among) == 0 {
		return ""
	}
	best, highest := "", 0.0
	for _, coding := range among {
		if q, named := codingQuality(accepted, coding); named && q > highest {
			best, highest = coding, q
		}
	}
	if plain, named := codingQuality(accepted, "identity"); named && plain > highest {
		return ""
	}
	return best
}

// codingQuality returns the q of a coding, 1 if it has none and 0 if it cannot be read.
func codingQuality(accepted []string, coding string) (q float64, named bool) {
	for _, line := range accepted {
		for part := range strings.SplitSeq(line, ",") {
			name, parameter, weighted := strings.Cut(part, ";")
			if !strings.EqualFold(strings.TrimSpace(name), coding) {
				continue
			}
			if !weighted {
				return 1, true
			}
			key, value, _ := strings.Cut(parameter, "=")
			q, err := strconv.ParseFloat(strings.TrimSpace(value), 64)
			if err != nil || !strings.EqualFold(strings.TrimSpace(key), "q") || !(q >= 0 && q <= 1) {
				return 0, true
			}
			return q, true
		}
	}
	return 0, false
}
