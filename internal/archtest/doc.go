// Package archtest holds the import rules of the house as a test: which package
// may import which, and which outside module belongs to which package. The rules
// are explained in docs/architecture.md.
package archtest
