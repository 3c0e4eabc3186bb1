// Package write answers the derived mutations: it reads the input as a change, lets
// internal/command run it, and reads the written row by the executor behind, as a query
// would. gqlgen does not see these mutations, so that a new entity needs no generated code.
package write
