/** A query: a document, and its variables as the JSON text of GraphiQL's editor. */
export interface Question {
  title?: string
  query: string
  variables: string
}

export const sameQuestion = (a: Question, b: Question): boolean => a.query.trim() === b.query.trim() && a.variables.trim() === b.variables.trim()
