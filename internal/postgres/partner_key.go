package postgres

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/auth"
	"litong3422/internal/fault"
)

// NewPartnerKey is a key to be made.
type NewPartnerKey struct {
	Owner     string // user name of an account of the role PARTNER
	Label     string
	Prefix    string
	Digest    []byte
	PerMinute int // 0: the server's default
	Documents auth.DocumentMode
	Datasets  auth.Datasets // what it may read; nil: all that its owner may
	Expires   time.Time
}

// PartnerKeyRow is a key as an administrator sees it.
type PartnerKeyRow struct {
	Prefix, Owner, Label string
	Documents            auth.DocumentMode
	Datasets             auth.Datasets
	PerMinute            *int
	Created, Expires     time.Time
	Revoked, LastUsed    *time.Time
	Trusted              int // documents
}

// CreateKey stores a key. It is a NOT_FOUND fault unless the owner is an enabled account
// of the role PARTNER.
func (s *Accounts) CreateKey(ctx context.Context, k NewPartnerKey, now time.Time) (err error) {
	defer addContext(&err, "creating a partner key")
	tag, err := s.db.Pool.Exec(ctx, `INSERT INTO partner_key
			(county_code, id, account_id, prefix, digest, label, cost_per_minute, documents, created_at, expires_at, datasets)
		SELECT $1, $2, a.id, $4, $5, $6, nullif($7, 0), $8, $9, $10, $11
		FROM account a WHERE a.county_code = $1 AND a.user_name = $3 AND a.role = 'PARTNER' AND a.disabled_at IS NULL`,
		s.county, newID(), k.Owner, k.Prefix, k.Digest, k.Label, k.PerMinute, k.Documents, now, k.Expires, k.Datasets)
	if err != nil {
		return ReadError(err)
	}
	if tag.RowsAffected() == 0 {
		return fault.New(fault.NotFound, "没有可用的协作部门帐号 %s", "there is no partner account %s in use", k.Owner)
	}
	return nil
}

// Keys returns all keys, the newest first.
func (s *Accounts) Keys(ctx context.Context) (_ []PartnerKeyRow, err error) {
	defer addContext(&err, "reading the partner keys")
	rows, err := s.db.Pool.Query(ctx, `SELECT k.prefix, a.user_name, k.label, k.documents, k.datasets, k.cost_per_minute,
			k.created_at, k.expires_at, k.revoked_at, k.last_used_at,
			(SELECT count(*) FROM trusted_document d WHERE d.county_code = $1 AND d.key_id = k.id)
		FROM partner_key k JOIN account a ON a.county_code = $1 AND a.id = k.account_id
		WHERE k.county_code = $1 ORDER BY k.created_at DESC, k.prefix`, s.county)
	if err != nil {
		return nil, ReadError(err)
	}
	keys, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (k PartnerKeyRow, err error) {
		err = row.Scan(&k.Prefix, &k.Owner, &k.Label, &k.Documents, &k.Datasets, &k.PerMinute, &k.Created, &k.Expires, &k.Revoked, &k.LastUsed, &k.Trusted)
		return k, err
	})
	return keys, ReadError(err)
}

// RevokeKey ends a key at once; servers that cache it notice within seconds. An unknown
// prefix is a NOT_FOUND fault.
func (s *Accounts) RevokeKey(ctx context.Context, prefix string, now time.Time) (err error) {
	defer addContext(&err, "revoking a partner key")
	return s.changeKey(ctx, prefix, `UPDATE partner_key SET revoked_at = coalesce(revoked_at, $3) WHERE county_code = $1 AND prefix = $2`, now)
}

// SetDocumentMode changes what happens to documents that a key was not trusted with.
func (s *Accounts) SetDocumentMode(ctx context.Context, prefix string, mode auth.DocumentMode) (err error) {
	defer addContext(&err, "changing the document mode of a partner key")
	return s.changeKey(ctx, prefix, `UPDATE partner_key SET documents = $3 WHERE county_code = $1 AND prefix = $2`, mode)
}

// SetDatasets changes what a key may read; servers notice within seconds.
func (s *Accounts) SetDatasets(ctx context.Context, prefix string, datasets auth.Datasets) (err error) {
	defer addContext(&err, "changing the datasets of a partner key")
	return s.changeKey(ctx, prefix, `UPDATE partner_key SET datasets = $3 WHERE county_code = $1 AND prefix = $2`, datasets)
}

// Datasets are what a key may read.
func (s *Accounts) Datasets(ctx context.Context, prefix string) (datasets auth.Datasets, err error) {
	defer addContext(&err, "reading the datasets of a partner key")
	err = s.db.Pool.QueryRow(ctx, `SELECT datasets FROM partner_key WHERE county_code = $1 AND prefix = $2`, s.county, prefix).Scan(&datasets)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil, errNoKey(prefix)
	}
	return datasets, ReadError(err)
}

func (s *Accounts) changeKey(ctx context.Context, prefix, sql string, value any) error {
	tag, err := s.db.Pool.Exec(ctx, sql, s.county, prefix, value)
	if err != nil {
		return ReadError(err)
	}
	if tag.RowsAffected() == 0 {
		return errNoKey(prefix)
	}
	return nil
}

func errNoKey(prefix string) error {
	return fault.New(fault.NotFound, "没有密钥 %s", "there is no key %s", prefix)
}

// KeyByPrefix finds a key that may be used at a time.
func (s *Accounts) KeyByPrefix(ctx context.Context, prefix string, at time.Time) (k auth.PartnerKey, found bool, err error) {
	defer addContext(&err, "reading a partner key")
	k.Owner.County = s.county
	err = s.db.Pool.QueryRow(ctx, `SELECT k.id::text, k.prefix, k.digest, coalesce(k.cost_per_minute, 0), k.documents, k.datasets, k.expires_at,
			a.id::text, a.user_name, a.display_name, a.role
		FROM partner_key k JOIN account a ON a.county_code = $1 AND a.id = k.account_id
		WHERE k.county_code = $1 AND k.prefix = $2 AND k.revoked_at IS NULL AND k.expires_at > $3
			AND a.disabled_at IS NULL AND a.role = 'PARTNER'`, s.county, prefix, at).
		Scan(&k.ID, &k.Prefix, &k.Digest, &k.PerMinute, &k.Documents, &k.Datasets, &k.Expires,
			&k.Owner.UserID, &k.Owner.UserName, &k.Owner.DisplayName, &k.Owner.Role)
	if errors.Is(err, pgx.ErrNoRows) {
		return auth.PartnerKey{}, false, nil
	}
	return k, err == nil, ReadError(err)
}

// KeyUsed notes that a key was used, to the minute.
func (s *Accounts) KeyUsed(ctx context.Context, id string, at time.Time) (err error) {
	defer addContext(&err, "noting the use of a partner key")
	_, err = s.db.Pool.Exec(ctx, `UPDATE partner_key SET last_used_at = $3::timestamptz
		WHERE county_code = $1 AND id = $2 AND (last_used_at IS NULL OR last_used_at < $3::timestamptz - interval '1 minute')`, s.county, id, at)
	return ReadError(err)
}

// TrustedDocument is a document that a key may send.
type TrustedDocument struct {
	ID      string // of the text
	Name    string
	Trusted time.Time
}

// DocumentID is the name of a text in requests.
func DocumentID(text string) string {
	sum := sha256.Sum256([]byte(text))
	return DocumentScheme + hex.EncodeToString(sum[:])
}

// DocumentScheme begins a document's name.
const DocumentScheme = "sha256:"

// Trust lets a key send a document from now on; twice is once.
func (s *Accounts) Trust(ctx context.Context, prefix, name, text string, now time.Time) (err error) {
	defer addContext(&err, "trusting a document")
	sum := sha256.Sum256([]byte(text))
	var exists bool
	err = s.db.Pool.QueryRow(ctx, `WITH k AS (SELECT id FROM partner_key WHERE county_code = $1 AND prefix = $2),
		put AS (INSERT INTO trusted_document (county_code, key_id, digest, name, body, trusted_at)
			SELECT $1, k.id, $3, $4, $5, $6 FROM k ON CONFLICT DO NOTHING)
		SELECT EXISTS (SELECT FROM k)`, s.county, prefix, sum[:], name, text, now).Scan(&exists)
	if err == nil && !exists {
		return errNoKey(prefix)
	}
	return ReadError(err)
}

// TrustedDocuments lists what a key may send.
func (s *Accounts) TrustedDocuments(ctx context.Context, prefix string) (_ []TrustedDocument, err error) {
	defer addContext(&err, "reading the trusted documents")
	rows, err := s.db.Pool.Query(ctx, `SELECT '`+DocumentScheme+`' || encode(d.digest, 'hex'), d.name, d.trusted_at
		FROM trusted_document d JOIN partner_key k ON k.county_code = $1 AND k.id = d.key_id
		WHERE d.county_code = $1 AND k.prefix = $2 ORDER BY d.name, d.digest`, s.county, prefix)
	if err != nil {
		return nil, ReadError(err)
	}
	documents, err := pgx.CollectRows(rows, pgx.RowToStructByPos[TrustedDocument])
	return documents, ReadError(err)
}

// TrustedText is the text of a document that a key may send; found is false for
// every other. The id is DocumentID's, with or without its scheme: tools of clients send
// the digest alone.
func (s *Accounts) TrustedText(ctx context.Context, key, documentID string) (text string, found bool, err error) {
	defer addContext(&err, "reading a trusted document")
	digest, err := hex.DecodeString(strings.TrimPrefix(documentID, DocumentScheme))
	if err != nil || len(digest) != sha256.Size {
		return "", false, nil
	}
	err = s.db.Pool.QueryRow(ctx, `SELECT body FROM trusted_document WHERE county_code = $1 AND key_id = $2 AND digest = $3`,
		s.county, key, digest).Scan(&text)
	if errors.Is(err, pgx.ErrNoRows) {
		return "", false, nil
	}
	return text, err == nil, ReadError(err)
}
