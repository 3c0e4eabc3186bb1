package demo

import "sort"

// apportion splits total into len(weights) whole parts proportional to the
// weights by the largest-remainder method: the parts always add up to total
// exactly. Equal remainders go to the earlier part. Without any positive
// weight every part is alike.
func apportion(total int64, weights []float64) []int64 {
	parts := make([]int64, len(weights))
	if len(weights) == 0 {
		return parts
	}
	sum := 0.0
	for _, w := range weights {
		sum += max(w, 0)
	}
	type remainder struct {
		part int
		of   float64
	}
	remainders := make([]remainder, len(weights))
	left := total
	for i, w := range weights {
		share := float64(total) / float64(len(weights))
		if sum > 0 {
			share = float64(total) * max(w, 0) / sum
		}
		parts[i] = int64(share)
		remainders[i] = remainder{i, share - float64(parts[i])}
		left -= parts[i]
	}
	sort.SliceStable(remainders, func(a, b int) bool { return remainders[a].of > remainders[b].of })
	// Floating point may leave a little more or less than one unit a part.
	for i := 0; left != 0; i = (i + 1) % len(remainders) {
		step := int64(1)
		if left < 0 {
			step = -1
		}
		if at := remainders[i].part; parts[at]+step >= 0 {
			parts[at] += step
			left -= step
		}
	}
	return parts
}

// settle nudges values by single units, at random places and within [low, high]
// of each place, until they add up to total. It returns false when the bounds
// cannot hold the total. Small corrections of drawn values keep their look.
func settle(r *random, values []int64, total int64, bounds func(i int) (low, high int64)) bool {
	var sum, least, most int64
	for i, v := range values {
		low, high := bounds(i)
		values[i] = min(max(v, low), high)
		sum += values[i]
		least += low
		most += high
	}
	if total < least || total > most {
		return false
	}
	for sum != total {
		i := r.IntN(len(values))
		low, high := bounds(i)
		switch {
		case sum < total && values[i] < high:
			values[i]++
			sum++
		case sum > total && values[i] > low:
			values[i]--
			sum--
		}
	}
	return true
}
