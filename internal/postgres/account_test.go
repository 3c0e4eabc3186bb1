package postgres_test

import (
	"testing"
	"time"

	"litong3422/internal/auth"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

func TestAccountsStayInTheirCounty(t *testing.T) {
	ctx, db := t.Context(), pgtest.New(t)
	now := time.Date(2019, 12, 31, 9, 0, 0, 0, time.UTC)
	here, there := postgres.NewAccounts(db, "640302"), postgres.NewAccounts(db, "640303")
	if _, err := here.MakeDemoAccounts(ctx, []postgres.NewAccount{{
		UserName: "clerk", DisplayName: "x", Role: auth.Clerk, Townships: []string{"640302100000"}, PasswordHash: "$argon2id$x",
	}}, now); err != nil {
		t.Fatal(err)
	}
	clerk, found, err := here.ByName(ctx, "clerk")
	if err != nil || !found || clerk.County != "640302" || len(clerk.Townships) != 1 {
		t.Fatalf("%+v %v %v", clerk, found, err)
	}
	if _, found, err := there.ByName(ctx, "clerk"); found || err != nil {
		t.Errorf("found in another county: %v", err)
	}
	token := auth.NewRefreshToken()
	digest, _ := auth.RefreshDigest(token)
	session, _, err := here.StartSession(ctx, postgres.NewSession{Account: clerk, Digest: digest, Expires: now.Add(time.Hour)}, now, postgres.Origin{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := here.SessionViewer(ctx, session, now); err != nil {
		t.Errorf("here: %v", err)
	}
	if _, err := there.SessionViewer(ctx, session, now); fault.KindOf(err) != fault.Unauthenticated {
		t.Errorf("there: %v", err)
	}
	next, _ := auth.RefreshDigest(auth.NewRefreshToken())
	if _, _, err := there.Refresh(ctx, digest, next, now, postgres.Origin{}); fault.KindOf(err) != fault.Unauthenticated {
		t.Errorf("refreshed there: %v", err)
	}
	for range postgres.LockAfter {
		if _, err := there.SignInFailed(ctx, "clerk", "", now, postgres.Origin{}); err != nil {
			t.Fatal(err)
		}
	}
	if until, err := here.LockedUntil(ctx, "clerk", now); err != nil || !until.IsZero() {
		t.Errorf("locked here by failures there: %v %v", until, err)
	}
	t.Run("a township of another county is refused", func(t *testing.T) {
		_, err := there.MakeDemoAccounts(ctx, []postgres.NewAccount{{
			UserName: "clerk", DisplayName: "x", Role: auth.Clerk, Townships: []string{"640302100000"}, PasswordHash: "$argon2id$x",
		}}, now)
		if err == nil {
			t.Error("taken")
		}
	})
	t.Run("what is old is forgotten, the rest stays", func(t *testing.T) {
		if err := here.ForgetOld(ctx, now.Add(24*time.Hour)); err != nil {
			t.Fatal(err)
		}
		if _, err := here.SessionViewer(ctx, session, now); err != nil {
			t.Errorf("forgotten too early: %v", err)
		}
		if err := here.ForgetOld(ctx, now.Add(26*time.Hour)); err != nil {
			t.Fatal(err)
		}
		if _, _, err := here.Refresh(ctx, digest, next, now, postgres.Origin{}); fault.KindOf(err) != fault.Unauthenticated {
			t.Errorf("not forgotten: %v", err)
		}
	})
}
