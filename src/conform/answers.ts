import type { InstrumentDefinition, ItemDefinition, ItemKey, ResponseSet } from '../core/definition.js'
import type { Response } from '../results/administration.js'

export type Answers = Readonly<Record<string, Response>>

function optionsOf(definition: InstrumentDefinition, id: string): ResponseSet['options'] {
  return Object.hasOwn(definition.responseSets, id) ? (definition.responseSets[id]?.options ?? []) : []
}

/** The answers of an item that are worth trying: every code, or the ends and the middle of a range. */
export function answersOf(definition: InstrumentDefinition, item: ItemDefinition): readonly Response[] {
  switch (item.kind) {
    case 'choice':
      return optionsOf(definition, item.responses).map((option) => option.code)
    case 'multi-select': {
      const codes = optionsOf(definition, item.responses).map((option) => option.code)
      return codes.map((_, chosen) => codes.slice(0, chosen)).concat([codes])
    }
    case 'clock-time':
      return ['00:00', '12:00', '23:59']
    case 'integer':
    case 'duration':
      return [item.min, Math.floor((item.min + item.max) / 2), item.max]
    case 'decimal':
      return [item.min, item.max]
  }
}

function itemsOf(definition: InstrumentDefinition): readonly { readonly key: ItemKey }[] {
  return definition.scales.flatMap(({ score }) => {
    if ('items' in score) return score.items.map((key) => ({ key }))
    if (score.method === 'highest-of-group') return score.groups.flat().map((key) => ({ key }))
    return []
  })
}

/** Where an answer stands on the first scale that lists the item; for an item in no scale, its own order. */
function standing(definition: InstrumentDefinition, item: ItemDefinition, answer: Response, at: number): number {
  const found = itemsOf(definition).find(({ key }) => (typeof key === 'string' ? key : key.item) === item.id)?.key
  const options = item.kind === 'choice' ? optionsOf(definition, item.responses) : []
  const key = typeof found === 'object' ? found : undefined
  const own = key?.scores !== undefined && Object.hasOwn(key.scores, String(answer)) ? key.scores[String(answer)] : undefined
  const plain = own ?? options.find((option) => option.code === answer)?.score ?? (typeof answer === 'number' ? answer : at)
  return plain * (key?.reverse === true ? -1 : 1) * ((key?.weight ?? 1) < 0 ? -1 : 1)
}

/**
 * The form that scores lowest (or highest) item by item, as each item is keyed by the first scale that lists it: a reversed item
 * takes its highest code. This is what `all-lowest` and `all-highest` of a worked example mean.
 */
export function extremeForm(definition: InstrumentDefinition, end: 'lowest' | 'highest'): Answers {
  const sign = end === 'lowest' ? 1 : -1
  const entries = definition.items.map((item): [string, Response] => {
    const standings = answersOf(definition, item).map((answer, at) => ({ answer, rank: sign * standing(definition, item, answer, at) }))
    return [item.id, standings.sort((a, b) => a.rank - b.rank)[0]?.answer]
  })
  return Object.fromEntries(entries)
}
