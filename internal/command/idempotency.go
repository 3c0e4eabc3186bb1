package command

import (
	"context"
	"crypto/sha256"
	"encoding/json"

	"litong3422/internal/fault"
	"litong3422/internal/postgres"
)

// Idempotency makes a request count once: the same request under the same key gets the
// answer that it had.
type Idempotency struct {
	Key  string
	Body []byte // the whole request
}

// claim looks for the answer of the same request. answered is true if there is one; the
// request is then not run again.
func (i *Idempotency) claim(ctx context.Context, w *postgres.Writer, into *Answer) (answered bool, err error) {
	digest := sha256.Sum256(i.Body)
	claimed, stored, same, err := w.ClaimRequest(ctx, i.Key, digest[:])
	switch {
	case err != nil:
		return false, err
	case claimed:
		return false, nil
	case !same:
		return true, fault.New(fault.Conflict, "这个 Idempotency-Key 已用于另一个请求。", "This Idempotency-Key was used for another request.")
	}
	return true, json.Unmarshal(stored, into)
}

// store stores the answer.
func (i *Idempotency) store(w *postgres.Writer, answer Answer) error {
	text, err := json.Marshal(answer)
	if err != nil {
		return err
	}
	w.AnswerRequest(i.Key, text)
	return nil
}

// StoreReply adds the reply that the client got to the answer of a request that Run has
// stored, so that the same request gets the same reply. Without one, a repeated request
// gets the rows as they are then.
func (r *Runner) StoreReply(ctx context.Context, q Request, answer Answer, reply []byte) error {
	answer.Reply = reply
	return r.db.Write(ctx, q.author(), func(w *postgres.Writer) error { return q.Once.store(w, answer) })
}
