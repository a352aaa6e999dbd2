import { putHead } from '../../flatten.js'
import type { LinkedPlan } from '../../plan/linked.js'
import { createAdministrationReader, type Reading } from '../../results/read-administration.js'
import { createFormReader } from '../../results/read-form.js'
import type { ResultWarning } from '../../results/result.js'
import type { Cell } from '../../tables/table.js'
import type { Layout } from '../layout.js'
import { readSources } from './administration.js'
import type { WideCell } from './types.js'

/** What the sources of a record say beside its key: the same for all records with the same cells there. */
export interface Respondent {
  /** counted from 0 in the order they were read */
  readonly number: number
  readonly reading: Reading
  /** per attribute of the plan */
  readonly attributes: Int32Array
  readonly warnings: readonly ResultWarning[]
  /** those of them about cells that the mapping cannot read; the others a full result tells too */
  readonly unreadable: readonly ResultWarning[]
  /** items its form does not have */
  readonly omits: ReadonlySet<string>
  readonly durationSeconds: unknown
  /** known to be outside the intended use, as far as the attributes alone tell */
  readonly outside: boolean
  readonly occasion: string | null
  /** cells of `flatten`'s first section, the key left empty */
  readonly head: readonly WideCell[]
  /** per {@link StateReader} of the part: which of its states this respondent is in */
  readonly states: Int32Array
}

/** Tells respondents apart by what the attribute nodes of some output say of them. */
export interface StateReader {
  /** reads row 0 of the scratch plan, after its attributes are set */
  state(): number
}

/** Columns of a layout's sources, the key's left out, each once. */
export function sourceColumns(layout: Layout): readonly number[] {
  const columns = new Set<number>()
  for (const [name, field] of Object.entries(layout.sources))
    if (name !== 'key') for (const column of field?.columns ?? []) columns.add(column)
  return [...columns].sort((a, b) => a - b)
}

/** Reads the sources of records by the results room's own reader, on the scratch plan. */
export function createRespondentReader(
  layout: Layout,
  scratch: LinkedPlan,
  states: readonly StateReader[],
  isOutside: () => boolean,
  otherAges: () => readonly ResultWarning[],
): (cells: readonly Cell[]) => Respondent {
  const read = createAdministrationReader(scratch)
  const readForm = createFormReader(scratch.plan)
  const { instrument } = scratch.plan.outputs
  let count = 0
  return (cells) => {
    const { administration, occasion, unreadable } = readSources(layout, 0, cells)
    // The key is read row by row; a name that is surely there keeps its absence out of the warnings.
    const reading = read({ ...administration, respondent: { ...administration.respondent, key: 'any' }, responses: {} }, 0)
    const head: WideCell[] = []
    putHead((_, value) => head.push(value), {
      ...reading,
      instrument: { id: instrument.id, version: instrument.version, form: reading.form },
    })
    const own = unreadable.filter(({ path }) => path !== '/respondent/key')
    return {
      number: count++,
      reading,
      attributes: Int32Array.from(scratch.attributes, (column) => column[0] as number),
      warnings: [...own, ...reading.warnings, ...otherAges()],
      unreadable: own,
      omits: readForm(administration, []).omits,
      durationSeconds: administration.durationSeconds,
      occasion,
      head,
      outside: isOutside(),
      states: Int32Array.from(states, (each) => each.state()),
    }
  }
}
