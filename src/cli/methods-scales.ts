import type { ScaleDefinition, ScoreMethod } from '../core/definition.js'
import type { Instrument } from '../instruments/instrument.js'
import type { Teller } from './methods-texts.js'

function keysOf(score: ScoreMethod): readonly (string | { readonly item: string; readonly reverse?: true })[] {
  if ('items' in score) return score.items
  if ('groups' in score) return score.groups.flat()
  return 'pairs' in score ? score.pairs.flat() : []
}

/** Items of a scale, those of the scales it takes them from included. */
function countItems(instrument: Instrument, score: ScoreMethod): number {
  if (!('itemsOf' in score)) return keysOf(score).length
  return score.itemsOf.reduce((n, id) => {
    const scale = instrument.scales.find((each) => each.id === id)
    return n + (scale === undefined ? 0 : countItems(instrument, scale.score))
  }, 0)
}

/** What each score is made of: method, number of items, range; later stages; reversed items. */
export function describeScales(instrument: Instrument, { say, text, word, join }: Teller): string[] {
  const byMethod = new Map<string, ScaleDefinition[]>()
  for (const scale of instrument.scales) byMethod.set(scale.score.method, [...(byMethod.get(scale.score.method) ?? []), scale])
  const sentences = [...byMethod].map(([method, scales]) => {
    const told = scales.map((scale) => {
      const [stage] = scale.stages
      const range = { min: stage?.range.min ?? '', max: stage?.range.max ?? '' }
      const n = countItems(instrument, scale.score)
      return n === 0 ? say('derived', { label: text(scale.label), ...range }) : say('scale', { label: text(scale.label), n, ...range })
    })
    return say('scales', { method: word(method), scales: told.join(join) })
  })
  const converted = new Map<string, { readonly labels: string[]; readonly facts: Readonly<Record<string, string>> }>()
  for (const scale of instrument.scales)
    scale.stages.forEach((stage, i) => {
      if (stage.steps === undefined) return
      const steps = stage.steps.map((step): string => {
        if ('multiply' in step) return say('multiply', { by: step.multiply })
        if ('divide' in step) return say('divide', { by: step.divide })
        if ('add' in step) return say('add', { by: step.add })
        return say('round', { mode: word(step.round.mode), digits: step.round.digits })
      })
      const facts = { from: scale.stages[i - 1]?.id ?? word(scale.score.method), stage: stage.id, steps: steps.join(join) }
      const entry = converted.get(JSON.stringify(facts)) ?? { labels: [] as string[], facts }
      entry.labels.push(text(scale.label))
      converted.set(JSON.stringify(facts), entry)
    })
  const reversed = new Set(
    instrument.scales.flatMap(({ score }) =>
      keysOf(score).flatMap((key) => (typeof key === 'object' && key.reverse === true ? [key.item] : [])),
    ),
  )
  return [
    ...sentences,
    ...[...converted.values()].map(({ labels, facts }) => say('stages', { labels: labels.join(join), ...facts })),
    ...(reversed.size === 0 ? [] : [say('reversed', { items: [...reversed].join(join) })]),
  ]
}
