/**
 * A note in Chinese and in English. It is stored as one text, the Chinese sentences first; where it has one language
 * only, both are the same.
 */
export function halves(note: string): readonly [string, string] {
  const cut = /^(.*?[\u3002；;.])\s+([A-Z][\s\S]*)$/s.exec(note)
  return cut?.[1] && cut[2] && /[\u4e00-\u9fff]/.test(cut[1]) ? [cut[1], cut[2]] : [note, note]
}
