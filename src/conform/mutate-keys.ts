import type { InstrumentDefinition, ItemKey, ScoreMethod } from '../core/definition.js'
import { edited, type Mutant, mutant, replaced, type Step, without } from './mutant.js'

/** A method with its place: a scale's own or a variant's. */
export interface PlacedMethod {
  readonly scale: string
  readonly score: ScoreMethod
  readonly path: readonly Step[]
}

export function methodsOf(definition: InstrumentDefinition): readonly PlacedMethod[] {
  return definition.scales.flatMap(({ id, score, variants = [] }, at) => [
    { scale: id, score, path: ['scales', at, 'score'] },
    ...variants.map((variant, v) => ({ scale: id, score: variant.score, path: ['scales', at, 'variants', v, 'score'] })),
  ])
}

export function itemOf(key: ItemKey): string {
  return typeof key === 'string' ? key : key.item
}

function withItem(key: ItemKey, item: string): ItemKey {
  return typeof key === 'string' ? item : { ...key, item }
}

function flipped(key: ItemKey): ItemKey {
  if (typeof key === 'string') return { item: key, reverse: true }
  const { reverse, ...rest } = key
  return reverse === true ? rest : { ...rest, reverse: true }
}

/** Can the answers of two items stand in for each other, so that nothing but the worked examples can tell them apart? */
function alike(definition: InstrumentDefinition, a: string, b: string): boolean {
  const [first, second] = [a, b].map((id) => definition.items.find((item) => item.id === id))
  if (first === undefined || second === undefined || first.kind !== second.kind) return false
  return 'responses' in first && 'responses' in second ? first.responses === second.responses : true
}

/** One list of keys: each item dropped, reversed, weighted, replaced by one that does not belong here. */
function* listed(definition: InstrumentDefinition, path: readonly Step[], keys: readonly ItemKey[], counts: boolean): Generator<Mutant> {
  const present = new Set(keys.map(itemOf))
  const others = definition.items.map(({ id }) => id).filter((id) => !present.has(id))
  for (const [at, key] of keys.entries()) {
    const place = [...path, at]
    const id = itemOf(key)
    if (keys.length > 1) yield edited('item-dropped', place, id, undefined, [{ path, value: without(keys, at) }])
    if (!counts) yield mutant('reversal', place, key, flipped(key))
    const own = typeof key === 'object' ? key : undefined
    yield mutant('weight', place, own?.weight ?? 1, { ...(own ?? { item: id }), weight: (own?.weight ?? 1) + 1 })
    for (const [code, score] of Object.entries(own?.scores ?? {})) yield mutant('key-score', [...place, 'scores', code], score, score + 1)
    for (const [index, code] of (own?.in ?? []).entries()) {
      yield edited('counting-codes', [...place, 'in', index], code, undefined, [
        { path: [...place, 'in'], value: without(own?.in ?? [], index) },
      ])
    }
    const fits = others.filter((other) => alike(definition, id, other))
    const other = fits[(at * 7) % Math.max(1, fits.length)]
    if (other !== undefined) yield mutant('item-replaced', place, key, withItem(key, other))
  }
  for (const other of others) {
    const kind = definition.items.find((item) => item.id === other)?.kind
    if (kind === 'multi-select' || kind === 'clock-time') continue
    yield edited('item-added', path, undefined, other, [{ path, value: [...keys, other] }])
  }
}

/** Items of two scales that have none in common trade places, each with every other scale once. */
function* swaps(definition: InstrumentDefinition): Generator<Mutant> {
  const lists = methodsOf(definition).flatMap(({ score, path }) =>
    'items' in score ? [{ path: [...path, 'items'], keys: score.items, ids: new Set(score.items.map(itemOf)) }] : [],
  )
  for (const [first, a] of lists.entries()) {
    for (const b of lists.slice(first + 1)) {
      for (const [at, key] of a.keys.entries()) {
        const choices = b.keys.filter((other) => !a.ids.has(itemOf(other)) && alike(definition, itemOf(key), itemOf(other)))
        const other = choices[at % Math.max(1, choices.length)]
        if (other === undefined || b.ids.has(itemOf(key))) continue
        const to = b.keys.indexOf(other)
        yield edited('items-swapped', [...a.path, at], itemOf(key), itemOf(other), [
          { path: [...a.path, at], value: other },
          { path: [...b.path, to], value: key },
        ])
      }
    }
  }
}

/** Groups of a highest-of-group scale: each item dropped, reversed, moved to the next group. */
function* groups(path: readonly Step[], all: readonly (readonly ItemKey[])[]): Generator<Mutant> {
  for (const [g, keys] of all.entries()) {
    const next = (g + 1) % all.length
    for (const [at, key] of keys.entries()) {
      const place = [...path, g, at]
      yield mutant('reversal', place, key, flipped(key))
      if (keys.length === 1) continue
      const left = replaced(all, g, without(keys, at))
      yield edited('item-dropped', place, itemOf(key), undefined, [{ path, value: left }])
      if (next === g) continue
      const grown = replaced(left, next, [...(all[next] ?? []), key])
      yield edited('item-replaced', place, `group ${g + 1}`, `group ${next + 1}`, [{ path, value: grown }])
    }
  }
}

/** Every slip in who belongs to which score, and how it is turned and weighted. */
export function* mutateKeys(definition: InstrumentDefinition): Generator<Mutant> {
  for (const { score, path } of methodsOf(definition)) {
    if ('items' in score) yield* listed(definition, [...path, 'items'], score.items, score.method === 'count')
    if ('itemsOf' in score) {
      const at = [...path, 'itemsOf']
      const others = definition.scales.flatMap(({ id, score: own }) => ('items' in own && !score.itemsOf.includes(id) ? [id] : []))
      for (const [index, id] of score.itemsOf.entries()) {
        if (score.itemsOf.length > 1) {
          yield edited('part', [...at, index], id, undefined, [{ path: at, value: without(score.itemsOf, index) }])
        }
      }
      for (const other of others) yield edited('part', at, undefined, other, [{ path: at, value: [...score.itemsOf, other] }])
    }
    if ('in' in score && score.in !== undefined) {
      for (const [index, code] of score.in.entries()) {
        yield edited('counting-codes', [...path, 'in', index], code, undefined, [
          { path: [...path, 'in'], value: without(score.in, index) },
        ])
      }
    }
    if (score.method === 'highest-of-group') yield* groups([...path, 'groups'], score.groups)
    if (score.method === 'pair-difference') {
      const at = [...path, 'pairs']
      for (const [index, pair] of score.pairs.entries()) {
        yield mutant('reversal', [...at, index, 0], pair[0], flipped(pair[0]))
        if (score.pairs.length > 1) {
          yield edited('item-dropped', [...at, index], pair, undefined, [{ path: at, value: without(score.pairs, index) }])
        }
      }
      if (score.minPairs !== undefined) yield mutant('least-present', [...path, 'minPairs'], score.minPairs, score.minPairs + 1)
    }
  }
  yield* swaps(definition)
}
