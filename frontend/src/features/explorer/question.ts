/** What is asked: a document, and its variables as the JSON text that GraphiQL's editor holds. */
export interface Question {
  title?: string
  query: string
  variables: string
}

export const sameQuestion = (a: Question, b: Question): boolean => a.query.trim() === b.query.trim() && a.variables.trim() === b.variables.trim()
