//go:build !linux

package main

// exitWithParent does nothing: only Linux can signal a child when its parent ends.
func exitWithParent() {}
