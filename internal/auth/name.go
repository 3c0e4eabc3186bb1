package auth

import "regexp"

var userNames = regexp.MustCompile(`^[a-z][a-z0-9._-]{1,31}$`)

// ValidUserName reports whether a name may be a user name: 2 to 32 small letters, digits
// and ._-, a letter first.
func ValidUserName(name string) bool { return userNames.MatchString(name) }
