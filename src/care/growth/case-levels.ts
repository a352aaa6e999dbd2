import { epochOf } from '../calendar/instants.js'
import type { AlertState } from '../words.js'
import type { WholeEntry } from './growth-file.js'

/** An alert as the entries of a growth file tell of it. */
export interface AlertInFile {
  readonly alert: string
  readonly state: AlertState
  /** level that holds: the last one an entry or a judgement named; null when none did */
  readonly level: string | null
  readonly closed: boolean
  /** instant at which the file first tells of it */
  readonly since: number
}

const CLOSED: ReadonlySet<AlertState> = new Set(['closed', 'false-alarm'])

/** The alerts that a file tells of, with their last state; a professional's judgement sets the level, a closing entry closes. */
export function alertsOf(entries: readonly WholeEntry[]): readonly AlertInFile[] {
  const found = new Map<string, AlertInFile>()
  for (const entry of entries) {
    if (entry.kind === 'alert') {
      const { alert, to, level } = entry.body
      const known = found.get(alert)
      found.set(alert, {
        alert,
        state: to,
        level: level ?? known?.level ?? null,
        closed: CLOSED.has(to),
        since: known?.since ?? epochOf(entry.recordedAt) ?? 0,
      })
    } else if (entry.kind === 'judgement' && entry.body.level !== undefined) {
      for (const id of entry.body.about) {
        const known = found.get(id)
        if (known !== undefined) found.set(id, { ...known, level: entry.body.level })
      }
    }
  }
  return [...found.values()]
}
