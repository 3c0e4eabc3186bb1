package fault

import (
	"context"

	"golang.org/x/text/language"
)

// Audience is who an error is told to: their language and the number of their
// request, which is all that is ever shown of an internal error.
type Audience struct {
	Language  string // "zh" or "en"
	RequestID string
}

type audienceKey struct{}

// WithAudience puts the audience into ctx; only the server does this.
func WithAudience(ctx context.Context, a Audience) context.Context {
	return context.WithValue(ctx, audienceKey{}, a)
}

// AudienceFrom returns the audience of the request; Chinese when nothing is known.
func AudienceFrom(ctx context.Context) Audience {
	if a, ok := ctx.Value(audienceKey{}).(Audience); ok {
		return a
	}
	return Audience{Language: "zh"}
}

// Language chooses the product's language from an Accept-Language header.
func Language(header string) string {
	const longest = 256 // nobody speaks so many languages; parsing is not free
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
