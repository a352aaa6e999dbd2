import type { CriticalFinding } from '../care/conditions/evidence.js'
import { sha256Hex } from '../core/hash.js'
import { type Issue, issue, PsyscoreError } from '../core/issue.js'
import { CRITICAL_KINDS, CRITICAL_STATES, type CriticalState } from '../core/words.js'
import { openTable } from '../tables/open.js'
import { memorySource } from '../tables/source.js'
import type { Table } from '../tables/table.js'
import { readBytes } from './load.js'

/** Findings by pupil, and what of the files could not be read. */
export interface ReadFindings {
  readonly byPupil: ReadonlyMap<string, readonly CriticalFinding[]>
  readonly failed: readonly { readonly where: string; readonly issue: Issue }[]
}

const NEEDED = ['row', 'key', 'item', 'kind', 'state', 'graver'] as const

/** Columns by name; a file without one of those needed is no file of findings. */
function columnsOf(table: Table): (name: string) => number {
  const names = table.columns.map(({ name }) => name)
  const lacking = NEEDED.filter((name) => !names.includes(name))
  if (lacking.length > 0) throw new PsyscoreError([issue('import/header-missing', '', { columns: lacking })])
  return (name) => names.indexOf(name)
}

/**
 * Reads the critical findings (`*.critical.csv`) that `score` writes when it stops and for rows it leaves out, so that those pupils
 * are alerted all the same. Pupils without a key are named by file and row. A line that cannot be understood counts as unreadable,
 * never as nothing: a word that is no state is an unreadable answer.
 */
export async function readFindings(files: readonly string[]): Promise<ReadFindings> {
  const byPupil = new Map<string, CriticalFinding[]>()
  const failed: { where: string; issue: Issue }[] = []
  for (const file of files) {
    const bytes = await readBytes(file)
    const base = file.split(/[\\/]/).at(-1) ?? file
    const source = sha256Hex(new TextDecoder().decode(bytes)).slice(0, 16)
    const table = await openTable(memorySource(base, bytes))
    const at = columnsOf(table)
    for await (const { cells, line, issue: fault } of table.records()) {
      const text = (name: string): string => {
        const cell = at(name) < 0 ? null : cells[at(name)]
        return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : ''
      }
      const [kind, state] = [CRITICAL_KINDS.find((each) => each === text('kind')), stateOf(text('state'))]
      if (fault !== undefined || kind === undefined || state === null) {
        const what = fault ?? issue('import/value-unknown', '', { column: kind === undefined ? 'kind' : 'state' })
        failed.push({ where: `${file}:${line ?? ''}`, issue: what })
      }
      // a line that is damaged past its kind may be about anything; suicide is told to the gravest
      const key = text('key')
      const unnamed = key === '' || /^row-\d+$/.test(key)
      const pupil = unnamed ? [base, text('file'), key === '' ? `line-${line ?? ''}` : key].filter((part) => part !== '').join(' ') : key
      const finding: CriticalFinding = {
        instrument: text('instrument') === '' ? null : text('instrument'),
        item: text('item') === '' ? '?' : text('item'),
        kind: kind ?? 'suicide',
        state: fault === undefined ? (state ?? 'unreadable') : 'unreadable',
        graver: stateOf(text('graver')),
        source,
      }
      byPupil.set(pupil, [...(byPupil.get(pupil) ?? []), finding])
    }
  }
  return { byPupil, failed }
}

function stateOf(word: string): CriticalState | null {
  return CRITICAL_STATES.find((state) => state === word) ?? null
}
