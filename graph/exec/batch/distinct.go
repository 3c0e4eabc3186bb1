package batch

import (
	"bytes"
	"hash/maphash"
)

// distinct numbers the different keys in a column of rows, in the order of their first
// rows. It is a hash table without keys: a key is read from the first row that has it.
type distinct struct {
	seed   maphash.Seed
	slots  []int32 // a key's number and 1, at its hash or the next free place; 0: free
	firsts []int32 // by number: the first row with the key
}

// none is the number of an unknown key, and the row of an edge that leads nowhere.
const none = -1

// begin empties the table for at most this many keys. It keeps the memory.
func (d *distinct) begin(keys int) {
	size := 16
	for size < 2*keys {
		size *= 2
	}
	if len(d.slots) == 0 {
		d.seed = maphash.MakeSeed()
	}
	if cap(d.slots) < size {
		d.slots = make([]int32, size)
	}
	d.slots = d.slots[:size]
	clear(d.slots)
	d.firsts = d.firsts[:0]
}

// number returns the number of a key, or none and the free slot for its number. keyAt
// reads the key of a row.
func (d *distinct) number(key []byte, keyAt func(row int) []byte) (number int32, free *int32) {
	mask := uint64(len(d.slots) - 1)
	for at := maphash.Bytes(d.seed, key) & mask; ; at = (at + 1) & mask {
		number := d.slots[at] - 1
		if number == none {
			return none, &d.slots[at]
		}
		if bytes.Equal(keyAt(int(d.firsts[number])), key) {
			return number, nil
		}
	}
}

// add numbers the key of a row. isNew reports whether no earlier row has the key.
func (d *distinct) add(row int, keyAt func(row int) []byte) (number int32, isNew bool) {
	number, free := d.number(keyAt(row), keyAt)
	if number != none {
		return number, false
	}
	d.firsts = append(d.firsts, int32(row))
	*free = int32(len(d.firsts))
	return *free - 1, true
}
