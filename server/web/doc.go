// Package web is the HTTP edge: middleware, GraphQL over HTTP, sign-in routes, schema
// files, the embedded page, health, and the address of operators.
package web
