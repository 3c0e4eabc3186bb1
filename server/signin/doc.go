// Package signin decides who signs in, who stays signed in and which program may use
// the API. It holds the rules of sessions, access tokens and partner keys, and knows
// no HTTP: package web reads requests and writes answers.
package signin
