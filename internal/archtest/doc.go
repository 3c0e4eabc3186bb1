// Package archtest holds the rules of the whole tree as tests: which package may
// import which, which outside module belongs to which package, how long a file may
// be, and which words are not used. docs/architecture.md explains the layers,
// CONTRIBUTING.md the words.
package archtest
