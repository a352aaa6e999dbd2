import type { BandSetDefinition, InstrumentDefinition, NormSetDefinition } from '../core/definition.js'
import { issue, PsyscoreError } from '../core/issue.js'

/** What is chosen for a compilation; nothing is chosen later but the norm group. */
export interface CompileChoices {
  /** norm sets, applied side by side; none when left out */
  readonly norms?: readonly NormSetDefinition[] | undefined
  /** ids of band sets; when left out, the default ones. Those on a metric need norms that give it: one band for each such norm set */
  readonly bandSets?: readonly string[] | undefined
  /**
   * country where the pupils go to school, such as CN; results are warned of norms of another country, and of every norm set while
   * none is stated
   */
  readonly country?: string | undefined
  /** how intervals of standard scores are taken */
  readonly interval?: 'obtained-score' | 'regressed' | undefined
}

function majorOf(version: string): number {
  return Number(version.split('.')[0])
}

/** Refuses what is no norm set, and norms of another instrument or of another major version. */
export function checkNormSets(definition: InstrumentDefinition, norms: readonly NormSetDefinition[]): void {
  norms.forEach((set: NormSetDefinition | null | undefined, at) => {
    if (typeof set !== 'object' || set === null || set.format !== 'psyscore/norm-set') {
      throw new PsyscoreError([issue('compile/unknown-norm-set', `/norms/${at}`, { id: typeof set === 'string' ? set : String(at) })])
    }
    const { id, major } = set.instrument
    if (id !== definition.id || major !== majorOf(definition.version)) {
      const params = { normSet: set.id, expected: `${id}@${major}`, received: `${definition.id}@${majorOf(definition.version)}` }
      throw new PsyscoreError([issue('compile/norm-set-instrument', `/norms/${at}`, params)])
    }
  })
}

/** The band sets of a compilation, in the order of the definition: those named, else the recommended one of each scale. */
export function chooseBandSets(definition: InstrumentDefinition, choices: CompileChoices): readonly BandSetDefinition[] {
  const { bandSets: chosen } = choices
  if (chosen === undefined) return definition.bandSets.filter((set) => set.default)
  chosen.forEach((id, at) => {
    if (!definition.bandSets.some((set) => set.id === id)) {
      throw new PsyscoreError([issue('compile/unknown-band-set', `/bandSets/${at}`, { id: String(id) })])
    }
  })
  return definition.bandSets.filter((set) => chosen.includes(set.id))
}
