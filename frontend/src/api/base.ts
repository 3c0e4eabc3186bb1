/** The path below which the page lies, with a slash at both ends. The server writes it into the document; a development server does not. */
export function basePath(root: HTMLElement = document.documentElement): string {
  const base = root.dataset['base'] ?? ''
  return base.startsWith('/') ? base : '/'
}

/** An address of this server, from a path without a slash before it. */
export const at = (path: string): string => basePath() + path
