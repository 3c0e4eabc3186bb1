package handler

import "strconv"

// object is JSON being appended. Its methods do not check that calls nest.
type object struct {
	buf  []byte
	more bool // a comma is due before the next member
}

func (o *object) comma() {
	if o.more {
		o.buf = append(o.buf, ',')
	}
	o.more = true
}

// open begins an object or list, after its name if it has one.
func (o *object) open(name string, bracket byte) {
	o.comma()
	if name != "" {
		o.name(name)
	}
	o.buf = append(o.buf, bracket)
	o.more = false
}

func (o *object) close(bracket byte) {
	o.buf = append(o.buf, bracket)
	o.more = true
}

func (o *object) name(name string) {
	o.buf = append(o.buf, '"')
	o.buf = append(o.buf, name...)
	o.buf = append(o.buf, '"', ':')
}

// text is a member that is a string, null for nil.
func (o *object) text(name string, value []byte) {
	o.comma()
	o.name(name)
	if value == nil {
		o.buf = append(o.buf, "null"...)
		return
	}
	o.buf = append(o.buf, '"')
	for _, c := range value {
		switch {
		case c == '"' || c == '\\':
			o.buf = append(o.buf, '\\', c)
		case c < ' ':
			const digits = "0123456789abcdef"
			o.buf = append(o.buf, '\\', 'u', '0', '0', digits[c>>4], digits[c&15])
		default:
			o.buf = append(o.buf, c)
		}
	}
	o.buf = append(o.buf, '"')
}

// raw is a member that is a number or a boolean, null for nil.
func (o *object) raw(name string, value []byte) {
	o.comma()
	o.name(name)
	if value == nil {
		o.buf = append(o.buf, "null"...)
		return
	}
	o.buf = append(o.buf, value...)
}

// boolean is a member that is true or false.
func (o *object) boolean(name string, value bool) {
	o.comma()
	o.name(name)
	o.buf = strconv.AppendBool(o.buf, value)
}
