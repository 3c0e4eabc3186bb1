package main

import (
	"context"
	"fmt"
	"strings"
	"text/tabwriter"
	"time"
	"unicode"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"litong3422/graph/admission"
	"litong3422/graph/model"
	"litong3422/graph/schema"
	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/postgres"
)

// KeyCommand manages the keys of partner departments.
type KeyCommand struct {
	Create    KeyCreateCommand    `cmd:"" help:"新建密钥，只显示一次。 Make a key; it is shown only once."`
	List      KeyListCommand      `cmd:"" help:"列出密钥。 List the keys."`
	Revoke    KeyRevokeCommand    `cmd:"" help:"吊销密钥。 Revoke a key."`
	Documents KeyDocumentsCommand `cmd:"" help:"规定密钥可执行哪些文档。 Say which documents a key may run."`
	Datasets  KeyDatasetsCommand  `cmd:"" help:"规定密钥可读取哪些数据集。 Say which datasets a key may read."`
}

// withAccounts runs do on the accounts of the county.
func withAccounts(ctx context.Context, config *Config, console *console, do func(*postgres.Accounts) error) error {
	return withCounty(ctx, config, console, func(db *postgres.DB, county postgres.LoadedCounty) error {
		return do(postgres.NewAccounts(db, county.Code))
	})
}

// KeyCreateCommand makes a key.
type KeyCreateCommand struct {
	User      string `required:"" placeholder:"NAME" help:"密钥所属的协作部门帐号。 The partner account it belongs to."`
	Label     string `required:"" help:"用途。 What it is for."`
	Days      int    `default:"365" help:"有效天数。 Days it is good for."`
	Budget    *int   `help:"每分钟的费用（点），缺省随服务器。 Cost in a minute, in points; the server's default if absent."`
	Datasets  string `default:"all" placeholder:"NAMES" help:"可读取的数据集，以逗号分隔，如 MediationCase,ServiceRequest.status,Indicators；缺省为帐号可读的全部。 Datasets it may read, between commas; all that the account may by default."`
	Documents string `default:"off" enum:"off,log,enforce" help:"未登记的文档：执行、记录或拒绝。 Documents that are not trusted: run, log or refuse."`
}

// Validate reports what cannot be.
func (k *KeyCreateCommand) Validate() error {
	const longest = 3 * 366
	if k.Days < 1 || k.Days > longest {
		return fmt.Errorf("--days: 应为1至%d must be 1 to %d, not %d", longest, longest, k.Days)
	}
	if k.Budget != nil && *k.Budget < 1 {
		return fmt.Errorf("--budget: 应至少为 1，省略则随服务器 must be at least 1, or absent for the server's default: %d", *k.Budget)
	}
	if !legible(k.Label) {
		return fmt.Errorf("--label: 不能为空 must not be empty")
	}
	return nil
}

// legible reports whether a reader can see a text: blanks and zero-width characters
// alone look like nothing.
func legible(text string) bool {
	return strings.ContainsFunc(text, func(c rune) bool { return unicode.IsGraphic(c) && !unicode.IsSpace(c) })
}

// Run implements the command.
func (k *KeyCreateCommand) Run(ctx context.Context, config *Config, console *console) error {
	datasets, err := datasetsOf(k.Datasets)
	if err != nil {
		return err
	}
	perMinute := 0 // the server's default
	if k.Budget != nil {
		perMinute = *k.Budget
	}
	return withAccounts(ctx, config, console, func(accounts *postgres.Accounts) error {
		now := time.Now()
		text, prefix, digest := auth.NewPartnerKey()
		err := accounts.CreateKey(ctx, postgres.NewPartnerKey{
			Owner: strings.ToLower(k.User), Label: k.Label, Prefix: prefix, Digest: digest, PerMinute: perMinute,
			Documents: auth.DocumentMode(strings.ToUpper(k.Documents)), Datasets: datasets, Expires: now.In(model.Shanghai()).AddDate(0, 0, k.Days),
		}, now)
		if err != nil {
			return err
		}
		console.say("密钥只显示这一次 the key is shown only this once:")
		_, err = fmt.Fprintln(console.out, text)
		return err
	})
}

// datasetsOf reads a list of datasets, and refuses one that no key can have.
func datasetsOf(text string) (auth.Datasets, error) {
	datasets, err := auth.ParseDatasets(text)
	if err != nil {
		return nil, err
	}
	return datasets, admission.CheckDatasets(datasets)
}

// KeyListCommand lists all keys, never their secrets.
type KeyListCommand struct{}

// Run implements the command.
func (*KeyListCommand) Run(ctx context.Context, config *Config, console *console) error {
	return withAccounts(ctx, config, console, func(accounts *postgres.Accounts) error {
		keys, err := accounts.Keys(ctx)
		if err != nil {
			return err
		}
		table := tabwriter.NewWriter(console.out, 0, 0, 2, ' ', 0)
		fmt.Fprintln(table, "KEY\tUSER\tLABEL\tDOCUMENTS\tTRUSTED\tBUDGET\tEXPIRES\tREVOKED\tLAST USED\tDATASETS")
		for _, k := range keys {
			budget := "default"
			if k.PerMinute != nil {
				budget = fmt.Sprint(*k.PerMinute)
			}
			fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%d\t%s\t%s\t%s\t%s\t%s\n", k.Prefix, k.Owner, k.Label, k.Documents, k.Trusted, budget,
				dayOf(k.Expires), minuteOf(k.Revoked), minuteOf(k.LastUsed), k.Datasets)
		}
		return table.Flush()
	})
}

func minuteOf(at *time.Time) string {
	if at == nil {
		return "-"
	}
	return at.In(model.Shanghai()).Format("2006-01-02 15:04")
}

// dayOf returns the day of an instant in the county, whatever the machine's zone.
func dayOf(at time.Time) string { return at.In(model.Shanghai()).Format(time.DateOnly) }

// KeyRevokeCommand ends a key.
type KeyRevokeCommand struct {
	Key string `arg:"" help:"密钥的前缀，见 list。 The key's prefix, as listed."`
}

// Run implements the command.
func (k *KeyRevokeCommand) Run(ctx context.Context, config *Config, console *console) error {
	return withAccounts(ctx, config, console, func(accounts *postgres.Accounts) error {
		return accounts.RevokeKey(ctx, k.Key, time.Now())
	})
}

// KeyDocumentsCommand changes a key's mode.
type KeyDocumentsCommand struct {
	Key  string `arg:"" help:"密钥的前缀。 The key's prefix."`
	Mode string `arg:"" enum:"off,log,enforce" help:"off、log 或 enforce。 off, log or enforce."`
}

// Run implements the command.
func (k *KeyDocumentsCommand) Run(ctx context.Context, config *Config, console *console) error {
	return withAccounts(ctx, config, console, func(accounts *postgres.Accounts) error {
		return accounts.SetDocumentMode(ctx, k.Key, auth.DocumentMode(strings.ToUpper(k.Mode)))
	})
}

// KeyDatasetsCommand changes what a key may read.
type KeyDatasetsCommand struct {
	Key      string `arg:"" help:"密钥的前缀。 The key's prefix."`
	Datasets string `arg:"" help:"数据集，以逗号分隔，或 all。 Datasets between commas, or all."`
}

// Run implements the command.
func (k *KeyDatasetsCommand) Run(ctx context.Context, config *Config, console *console) error {
	datasets, err := datasetsOf(k.Datasets)
	if err != nil {
		return err
	}
	return withAccounts(ctx, config, console, func(accounts *postgres.Accounts) error {
		return accounts.SetDatasets(ctx, k.Key, datasets)
	})
}

// DocumentCommand manages the documents that keys are trusted with.
type DocumentCommand struct {
	Trust DocumentTrustCommand `cmd:"" help:"登记文档。 Trust a key with documents."`
	List  DocumentListCommand  `cmd:"" help:"列出已登记的文档。 List the documents a key is trusted with."`
}

// DocumentTrustCommand trusts a key with the documents in files.
type DocumentTrustCommand struct {
	Key   string   `required:"" help:"密钥的前缀。 The key's prefix."`
	Files []string `arg:"" type:"existingfile" help:"GraphQL 文件，或 graphql-codegen、Relay、Apollo 的清单（.json）。 GraphQL files, or manifests (.json) of graphql-codegen, Relay or Apollo."`
}

// Run implements the command. A document that the schema does not allow, or that
// asks for what the key may not read, is not trusted, nor are the others of its file and
// of the files after it.
func (d *DocumentTrustCommand) Run(ctx context.Context, config *Config, console *console) error {
	return withAccounts(ctx, config, console, func(accounts *postgres.Accounts) error {
		datasets, err := accounts.Datasets(ctx, d.Key)
		if err != nil {
			return err
		}
		documents, err := trustworthy(datasets, config.Limits.rules().TrustedLimits())
		if err != nil {
			return err
		}
		for _, file := range d.Files {
			found, err := readDocuments(file)
			if err != nil {
				return err
			}
			for _, each := range found {
				if errs := documents.Check(each.text); len(errs) > 0 {
					return fmt.Errorf("%s: %s: %w", file, each.name, firstOf(errs))
				}
			}
			for _, each := range found {
				if err := accounts.Trust(ctx, d.Key, each.name, each.text, time.Now()); err != nil {
					return err
				}
				fmt.Fprintf(console.out, "%s  %s\n", postgres.DocumentID(each.text), each.name)
			}
		}
		return nil
	})
}

// trustworthy checks documents against all that a key may read.
func trustworthy(datasets auth.Datasets, limits admission.Limits) (*admission.Operations, error) {
	derived, err := catalogue.Derive(schema.Files)
	if err != nil {
		return nil, err
	}
	if datasets.Limited() {
		_, operations, err := admission.NewGrantedOperations(derived.Catalogue, limits, limits).Of(datasets)
		return operations, err
	}
	return admission.NewOperations(derived.Schema, derived.Catalogue, limits), nil
}

func firstOf(errs gqlerror.List) error {
	if errs[0].Err != nil {
		return errs[0].Err
	}
	return errs[0]
}

// DocumentListCommand lists what a key is trusted with.
type DocumentListCommand struct {
	Key string `required:"" help:"密钥的前缀。 The key's prefix."`
}

// Run implements the command.
func (d *DocumentListCommand) Run(ctx context.Context, config *Config, console *console) error {
	return withAccounts(ctx, config, console, func(accounts *postgres.Accounts) error {
		documents, err := accounts.TrustedDocuments(ctx, d.Key)
		if err != nil {
			return err
		}
		for _, known := range documents {
			fmt.Fprintf(console.out, "%s  %s  %s\n", known.ID, dayOf(known.Trusted), known.Name)
		}
		return nil
	})
}
