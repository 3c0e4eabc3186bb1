// Package transfer brings rows in from the files of other systems. It finds the table in a
// sheet and the field of each column, reads every cell exactly, finds the rows that words
// name, and refuses, by cell, what it is not sure of. What it is sure of it hands to
// internal/command, the one path of all writes.
package transfer
