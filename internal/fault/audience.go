package fault

import (
	"context"

	"golang.org/x/text/language"
)

// Audience is the reader of an error: the language, and the id of the request. The id is
// all that a client sees of an internal error.
type Audience struct {
	Language  string // "zh" or "en"
	RequestID string
}

type audienceKey struct{}

// WithAudience returns a context with the audience. Only the server calls it.
func WithAudience(ctx context.Context, a Audience) context.Context {
	return context.WithValue(ctx, audienceKey{}, a)
}

// AudienceFrom returns the audience of the request. Without one the language is Chinese.
func AudienceFrom(ctx context.Context) Audience {
	if a, ok := ctx.Value(audienceKey{}).(Audience); ok {
		return a
	}
	return Audience{Language: "zh"}
}

// Language returns the product's language for an Accept-Language header: "zh" or "en".
func Language(header string) string {
	const longest = 256 // bytes; parsing takes time, and no reader needs more
	if header == "" || len(header) > longest {
		return "zh"
	}
	wanted, _, err := language.ParseAcceptLanguage(header)
	if err != nil || len(wanted) == 0 {
		return "zh"
	}
	for _, tag := range wanted {
		switch base, _ := tag.Base(); base.String() {
		case "zh":
			return "zh"
		case "en":
			return "en"
		}
	}
	return "zh"
}
