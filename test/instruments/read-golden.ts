import { readFileSync } from 'node:fs'

/** Rows of a small committed CSV without quotes, by header; lines that begin with # are comments. */
export function readGolden(path: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(new URL(path, import.meta.url), 'utf8')
  const [head = [], ...rows] = text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(','))
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])))
}
