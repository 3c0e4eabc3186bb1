package web

import (
	"mime"
	"strconv"
	"strings"
)

// The media types of the API's answers.
const (
	graphqlJSON = "application/graphql-response+json"
	plainJSON   = "application/json"
)

// preference is how much a client wants a media type: by q, then by how exactly
// it named it, then by which it named first. The zero value: not at all.
type preference struct {
	q     float64
	exact int
	place int
}

// How exactly an Accept header names a media type.
const (
	anyType   = 1 // */*
	anyOfKind = 2 // application/*
	byName    = 3
)

func (p preference) outranks(other preference) bool {
	switch {
	case p.q != other.q:
		return p.q > other.q
	case p.exact != other.exact:
		return p.exact > other.exact
	}
	return p.place < other.place
}

// preferenceOf reads from Accept headers how much a client wants a media type in
// UTF-8. Parts that cannot be read count for nothing.
func preferenceOf(accept []string, mediaType string) preference {
	kind, _, _ := strings.Cut(mediaType, "/")
	var best preference
	place := 0
	for part := range strings.SplitSeq(strings.Join(accept, ","), ",") {
		name, params, err := mime.ParseMediaType(part)
		if err != nil || params["charset"] != "" && !strings.EqualFold(params["charset"], "utf-8") {
			continue
		}
		place++
		p := preference{q: 1, place: place}
		if given, set := params["q"]; set {
			if p.q, err = strconv.ParseFloat(given, 64); err != nil || p.q < 0 || p.q > 1 {
				continue
			}
		}
		switch name {
		case "*/*":
			p.exact = anyType
		case kind + "/*":
			p.exact = anyOfKind
		case mediaType:
			p.exact = byName
		}
		if p.exact > best.exact {
			best = p
		}
	}
	return best
}

// negotiate chooses the media type of an answer of the API; application/json where
// the client does not care. ok is false when it wants neither.
func negotiate(accept []string) (mediaType string, ok bool) {
	switch header := strings.TrimSpace(strings.Join(accept, ",")); header {
	case "", plainJSON:
		return plainJSON, true
	case graphqlJSON:
		return graphqlJSON, true
	}
	plain, modern := preferenceOf(accept, plainJSON), preferenceOf(accept, graphqlJSON)
	if modern.q > 0 && modern.outranks(plain) {
		return graphqlJSON, true
	}
	return plainJSON, plain.q > 0
}
