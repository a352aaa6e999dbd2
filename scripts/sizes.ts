import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

/** Size of one published entry with every chunk it loads at once. */
export interface EntrySize {
  readonly entry: string
  readonly gzip: number
  /** what the design hoped for, in bytes; null where it names none */
  readonly budget: number | null
}

const BUDGETS: Readonly<Record<string, number>> = { runtime: 8 * 1024, index: 70 * 1024 }
const ENTRIES = ['runtime', 'index', 'catalogue', 'instruments/phq-a', 'instruments/rcads-47']

function chunksOf(dist: string, file: string, seen: Set<string>): void {
  if (seen.has(file)) return
  seen.add(file)
  const text = readFileSync(join(dist, file), 'utf8')
  for (const [, path = ''] of text.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) chunksOf(dist, join(file, '..', path), seen)
}

/** Gzip bytes of every entry of a build, ESM. */
export function measureSizes(dist: string): readonly EntrySize[] {
  return ENTRIES.map((entry) => {
    const files = new Set<string>()
    chunksOf(dist, `${entry}.js`, files)
    const gzip = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0)
    return { entry, gzip, budget: BUDGETS[entry] ?? null }
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { entry, gzip, budget } of measureSizes(fileURLToPath(new URL('../dist', import.meta.url)))) {
    const beside = budget === null ? '' : ` (budget ${(budget / 1024).toFixed(0)} KB)`
    console.log(`${entry.padEnd(24)} ${(gzip / 1024).toFixed(1).padStart(7)} KB gzip${beside}`)
  }
}
