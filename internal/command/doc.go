// Package command is the only way in which rows are written: it authorises a change, loads
// what it concerns, decides, and saves the row with its history, roll-ups and search text in
// one transaction.
package command
