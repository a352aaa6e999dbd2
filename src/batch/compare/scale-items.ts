import { columnName } from '../../core/column-name.js'
import type { ItemKey } from '../../core/definition.js'
import type { Instrument } from '../../instruments/instrument.js'
import { codedScores, itemOf } from '../../scoring/item-scores.js'
import { keysOf, unionOf } from '../../scoring/scale-keys.js'

/** An item of a sum or mean: what its codes score, and how its scale keys it. */
export interface ScaleItem {
  readonly item: string
  readonly reverse: boolean
  readonly weight: number
  /** code in the file of ours → score before any key */
  readonly scores: ReadonlyMap<number, number>
  readonly least: number
  readonly greatest: number
}

/** A score that is a plain sum or mean of items, so that a difference can be traced to an item. */
export interface TraceableScore {
  readonly scale: string
  readonly form: 'sum' | 'mean'
  readonly items: readonly ScaleItem[]
}

function scaleItem(instrument: Instrument, key: ItemKey): ScaleItem | null {
  const item = instrument.items.find(({ id }) => id === itemOf(key))
  const coded = item === undefined ? null : codedScores(instrument, item)
  if (item === undefined || item.kind !== 'choice' || coded === null || coded.length === 0) return null
  const own = typeof key === 'object' ? key.scores : undefined
  const scores = new Map(coded.map(({ code, score }) => [code, own === undefined ? score : (own[String(code)] ?? score)]))
  const values = [...scores.values()]
  return {
    item: item.id,
    reverse: typeof key === 'object' && key.reverse === true,
    weight: typeof key === 'object' ? (key.weight ?? 1) : 1,
    scores,
    least: Math.min(...values),
    greatest: Math.max(...values),
  }
}

/** Traceable scores by the column that holds them: `<scale>_<first stage>` of every sum or mean over choices. */
export function traceableScores(instrument: Instrument): ReadonlyMap<string, TraceableScore> {
  const found = new Map<string, TraceableScore>()
  for (const { id, score, stages, variants } of instrument.scales) {
    const [stage] = stages
    const arithmetic = (stage?.steps ?? []).some((step) => !('round' in step))
    if ((score.method !== 'sum' && score.method !== 'mean') || stage === undefined || arithmetic || variants !== undefined) continue
    const items = unionOf(keysOf(instrument, id, score)).map((key) => scaleItem(instrument, key))
    if (items.every((item) => item !== null)) found.set(columnName(id, stage.id), { scale: id, form: score.method, items })
  }
  return found
}
