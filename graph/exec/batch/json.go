package batch

import (
	"time"

	"litong3422/graph/model"
	"litong3422/internal/postgres"
)

const hex = "0123456789ABCDEF"

// appendString writes text as gqlgen does.
func appendString[T string | []byte](out []byte, s T) []byte {
	out = append(out, '"')
	start := 0
	for i := range len(s) {
		c := s[i]
		if c >= 0x20 && c != '\\' && c != '"' {
			continue
		}
		out = append(out, s[start:i]...)
		start = i + 1
		switch c {
		case '\t':
			out = append(out, `\t`...)
		case '\r':
			out = append(out, `\r`...)
		case '\n':
			out = append(out, `\n`...)
		case '\\', '"':
			out = append(out, '\\', c)
		default:
			out = append(out, '\\', 'u', '0', '0', hex[c>>4], hex[c&0xf])
		}
	}
	return append(append(out, s[start:]...), '"')
}

func appendNull(out []byte, allowed bool) ([]byte, error) {
	if !allowed {
		return out, errNull
	}
	return append(out, "null"...), nil
}

// appendInstant writes an instant in RFC 3339, in China's time.
func appendInstant(out []byte, rows *postgres.Rows, row, cell int) ([]byte, bool) {
	at, ok := rows.Instant(row, cell)
	out = append(out, '"')
	out = at.In(model.Shanghai()).AppendFormat(out, time.RFC3339)
	return append(out, '"'), ok
}
