type Library = typeof import('./library')

let loaded: Library | undefined

/** The drawing library, fetched once. */
export async function loadLibrary(): Promise<Library> {
  loaded ??= await import('./library')
  return loaded
}

/** The drawing library where it is here already: who prints does not wait. */
export const libraryNow = (): Library | undefined => loaded
