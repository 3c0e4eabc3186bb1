/** Roles that may write; the others load no form. */
const writers: readonly string[] = ['CLERK', 'ADMIN']

export const writes = (role: string | undefined): boolean => role !== undefined && writers.includes(role)
