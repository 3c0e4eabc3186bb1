package web

import (
	"context"
	"log/slog"
	"net/http"
	"strings"

	"litong3422/internal/lru"

	"litong3422/internal/auth"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
)

// trustedDocuments finds the documents that an administrator has registered for keys.
// No request can register one.
type trustedDocuments struct {
	accounts *postgres.Accounts
	log      *slog.Logger
	// known are texts by key and document; a document never changes, and a key
	// that was revoked does not come as far as here.
	known *lru.Cache[string, string]
}

const cachedDocuments = 1000

func newTrustedDocuments(accounts *postgres.Accounts, log *slog.Logger) *trustedDocuments {
	return &trustedDocuments{accounts: accounts, log: log, known: lru.New[string, string](cachedDocuments)}
}

// resolve finds the text of a documentId, and applies the key's mode to documents
// that it was not trusted with.
func (t *trustedDocuments) resolve(ctx context.Context, asked *operationRequest) error {
	key, ok := auth.KeyFrom(ctx)
	if persisted := asked.extensions["persistedQuery"]; persisted != nil {
		if !ok {
			return errNotPersisted()
		}
		return t.resolvePersisted(ctx, key, asked, persisted)
	}
	switch {
	case !ok && asked.documentID != "":
		return &httpFault{http.StatusBadRequest, fault.New(fault.Invalid, "documentId 只用于协作部门密钥", "documentId is for partner keys only")}
	case !ok:
		return nil
	case asked.documentID == "" && key.Documents == auth.DocumentsOff:
		return nil
	}
	return t.resolveFor(ctx, key, asked)
}

// PersistedQueryNotSupported is the code by which clients of persisted queries (APQ)
// know to send the whole query.
const PersistedQueryNotSupported fault.Kind = "PERSISTED_QUERY_NOT_SUPPORTED"

// errNotPersisted returns the fault of a hash that no trusted document has. Its message
// is the same in every language, because several clients compare it.
func errNotPersisted() error {
	const message = "PersistedQueryNotSupported"
	return &httpFault{http.StatusBadRequest, fault.New(PersistedQueryNotSupported, message, message)}
}

// resolvePersisted finds the text of a persisted query among the documents that the key
// is trusted with. A text that comes with its hash is not registered.
func (t *trustedDocuments) resolvePersisted(ctx context.Context, key auth.PartnerKey, asked *operationRequest, persisted any) error {
	members, _ := persisted.(map[string]any)
	hash, _ := members["sha256Hash"].(string)
	id := postgres.DocumentScheme + strings.ToLower(hash)
	if asked.documentID != "" && strings.TrimPrefix(asked.documentID, postgres.DocumentScheme) != strings.ToLower(hash) {
		return malformed("documentId 与 persistedQuery 不是同一文档", "documentId and persistedQuery name two documents")
	}
	if asked.query != "" && postgres.DocumentID(asked.query) != id {
		return malformed("query 与 sha256Hash 不符", "query does not have this sha256Hash")
	}
	text, found, err := t.text(ctx, key.ID, id)
	switch {
	case err != nil:
		return err
	case !found:
		return errNotPersisted()
	}
	asked.query, asked.documentID, asked.trusted = text, id, true
	return nil
}

func (t *trustedDocuments) resolveFor(ctx context.Context, key auth.PartnerKey, asked *operationRequest) error {
	named := asked.documentID != ""
	id := asked.documentID
	if !named {
		id = postgres.DocumentID(asked.query)
	}
	text, found, err := t.text(ctx, key.ID, id)
	switch {
	case err != nil:
		return err
	case found:
		asked.query, asked.trusted = text, true
		return nil
	case named:
		return &httpFault{http.StatusBadRequest, fault.New(fault.NotFound, "这把密钥没有这个 documentId 的文档", "this key is trusted with no document of this documentId")}
	case key.Documents == auth.DocumentsEnforce:
		return fault.New(fault.Forbidden, "这把密钥只能执行已登记的文档", "this key may run trusted documents only")
	}
	t.log.InfoContext(ctx, "a document that the key is not trusted with", "id", fault.AudienceFrom(ctx).RequestID, "key", key.Prefix, "document", id)
	return nil
}

func (t *trustedDocuments) text(ctx context.Context, key, id string) (string, bool, error) {
	at := key + " " + id
	if text, ok := t.known.Get(at); ok {
		return text, true, nil
	}
	text, found, err := t.accounts.TrustedText(ctx, key, id)
	if found {
		t.known.Add(at, text)
	}
	return text, found, err
}
