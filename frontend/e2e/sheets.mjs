// Reads the files that the server writes: as little of each format as the tests need.
import { inflateRawSync } from 'node:zlib'

/** The files of a ZIP by name, from its directory at the end. */
export function unzip(bytes) {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06'))
  const files = new Map()
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [size, nameLength, extraLength, commentLength] = [
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
    ]
    const local = bytes.readUInt32LE(at + 42)
    const begin = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(begin, begin + size)
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    files.set(name, bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed)
    at += 46 + nameLength + extraLength + commentLength
  }
  return files
}

const plain = (text) =>
  text
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&amp;', '&')

/** Which column a cell such as C5 is in, from 0; up to Z is enough here. */
const columnOf = (cell) => (/ r="([A-Z])\d/.exec(cell)?.[1].charCodeAt(0) ?? 65) - 65

/** The rows of the first sheet of a workbook, as text; what is blank is empty. */
export function workbookRows(bytes) {
  const files = unzip(bytes)
  const shared = [...(files.get('xl/sharedStrings.xml')?.toString() ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, text]) => plain(text))
  const textOf = (cell, content) => (/ t="s"/.test(cell) ? shared[Number(plain(content))] : plain(content))
  const sheet = files.get('xl/worksheets/sheet1.xml').toString()
  return [...sheet.matchAll(/<row[^>]*>(.*?)<\/row>/gs)].map(([, row]) => {
    const texts = []
    for (const [, cell, content] of row.matchAll(/<c( [^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) texts[columnOf(cell)] = textOf(cell, content ?? '')
    return Array.from(texts, (text) => text ?? '')
  })
}

/** The rows of a CSV without quoted line breaks. */
export function csvRows(bytes, encoding = 'utf-8') {
  const lines = new TextDecoder(encoding).decode(bytes).split('\r\n')
  return lines
    .slice(0, -1)
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare))
}
