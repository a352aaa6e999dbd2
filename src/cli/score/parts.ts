import type { StudyPart } from '../../batch/run/study.js'
import type { NormSetDefinition } from '../../core/definition.js'
import { issue, PsyscoreError } from '../../core/issue.js'
import { compile } from '../../index.js'
import type { Instrument } from '../../instruments/instrument.js'
import { loadInstrument, loadNorms } from '../load.js'
import { isPsyscoreError } from '../report.js'
import { type ScoreOptions, usage } from './options.js'

/** Norm sets for each instrument. A set that fits none of them is refused with the first one's complaint. */
async function normsOf(instruments: readonly Instrument[], options: ScoreOptions): Promise<readonly (readonly NormSetDefinition[])[]> {
  const sets: NormSetDefinition[][] = instruments.map(() => [])
  for (const name of options.norms ?? []) {
    const refused: unknown[] = []
    for (const [i, instrument] of instruments.entries()) {
      try {
        sets[i]?.push(...(await loadNorms([name], instrument, options.lang)))
      } catch (error) {
        if (!isPsyscoreError(error)) throw error
        refused.push(error)
      }
    }
    if (refused.length === instruments.length) throw refused[0]
  }
  return sets
}

/** The instruments of a run, compiled with the norm sets and band sets that were named for them. */
export async function loadParts(names: string, options: ScoreOptions): Promise<readonly StudyPart[]> {
  const ids = names.split(',').filter((name) => name !== '')
  if (ids.length === 0 || new Set(ids).size < ids.length) throw usage(names)
  const instruments = await Promise.all(ids.map((name) => loadInstrument(name, options)))
  if (new Set(instruments.map(({ id }) => id)).size < instruments.length) throw usage(names)
  const norms = await normsOf(instruments, options)
  const wanted = options.bandSets
  const known = new Set(instruments.flatMap(({ bandSets }) => bandSets.map(({ id }) => id)))
  const unknown = wanted?.find((id) => !known.has(id))
  if (unknown !== undefined && instruments.length > 1) throw new PsyscoreError([issue('compile/unknown-band-set', '', { id: unknown })])
  return instruments.map((instrument, i) => {
    const own = instruments.length === 1 ? wanted : wanted?.filter((id) => instrument.bandSets.some((set) => set.id === id))
    const choices = {
      norms: norms[i] ?? [],
      ...(options.country === undefined ? {} : { country: options.country }),
      ...(own === undefined || (own.length === 0 && instruments.length > 1) ? {} : { bandSets: own }),
    }
    return { instrument, plan: compile(instrument, choices) }
  })
}
