import type { ItemDefinition } from '../../core/definition.js'
import { issue, PsyscoreError } from '../../core/issue.js'
import { pointer } from '../../core/pointer.js'
import type { MissingReason } from '../../core/words.js'
import type { Instrument } from '../../instruments/instrument.js'
import { codesOf, readText } from '../../read-form.js'
import { reverseKeyed } from '../../scoring/reverse-keyed.js'
import { foldTable, foldValue } from './fold.js'
import { refuseMapping } from './item-columns.js'
import type { Mapping } from './parse.js'

/** What one value of an item means: a code, an answer of another kind, a missing answer, or nothing that was declared. */
export type ValueMeaning = { readonly code: number | string } | { readonly missing: MissingReason } | undefined

/** What the mapping says about one item's values. */
export interface ValueReader {
  readonly codes: readonly number[]
  readonly asIs: boolean
  readonly declaresAnswers: boolean
  declares(text: string): boolean
  /** the text of one value, not blank; value labels of the file are tried after the value itself */
  read(text: string, label?: string): ValueMeaning
}

/** Answer codes of a choice or multi-select item in definition order; for others none. */
export function answerCodes(instrument: Instrument, item: ItemDefinition): readonly number[] {
  if (item.kind !== 'choice' && item.kind !== 'multi-select') return []
  return (instrument.responseSets[item.responses]?.options ?? []).map(({ code }) => code)
}

/** Code of each choice by its folded label, in every language; a label that two choices share says nothing. */
export function labelCodes(instrument: Instrument, item: ItemDefinition): ReadonlyMap<string, number> {
  if (item.kind !== 'choice' && item.kind !== 'multi-select') return new Map()
  const codes = new Map<string, number | null>()
  for (const { code, label } of instrument.responseSets[item.responses]?.options ?? []) {
    for (const text of new Set(Object.values(label).map(foldValue))) codes.set(text, codes.has(text) ? null : code)
  }
  return new Map([...codes].flatMap(([text, code]) => (code === null ? [] : [[text, code]])))
}

/** wjx writes what a pupil typed behind a choice as `其他〖…〗`. */
const TYPED_IN = /〖[^〗]*〗/g

function isRunOfCodes(codes: readonly number[]): boolean {
  return codes.every((code, i) => i === 0 || code === (codes[i - 1] ?? 0) + 1)
}

function shiftOf(item: ItemDefinition, codes: readonly number[], mapping: Mapping): number {
  const codedFrom = mapping.items?.[item.id]?.codedFrom ?? mapping.codedFrom
  if (codedFrom === undefined || codes.length === 0) return 0
  const shift = Math.min(...codes) - codedFrom
  if (shift !== 0 && !isRunOfCodes(codes))
    refuseMapping(pointer('/items', item.id), 'its codes are no run of numbers: declare each value in `codes` instead of `codedFrom`')
  return shift
}

/** Is the item's file value turned round? Scores of a survey tool may be: then the mapping must say. */
function isTurned(instrument: Instrument, mapping: Mapping, item: ItemDefinition): boolean {
  const own = mapping.items?.[item.id]?.alreadyReversed
  const reversed = reverseKeyed(instrument).has(item.id)
  const stated = own ?? mapping.alreadyReversed
  if (stated === undefined && mapping.values === 'scores' && reversed)
    refuseMapping(
      pointer('/items', item.id),
      'the file holds scores: say with `alreadyReversed` whether reversed items are turned round in it',
    )
  return own ?? (mapping.alreadyReversed === true && reversed)
}

type Declared = Exclude<ValueMeaning, undefined>

/** What the mapping declares about a folded value: the item's own tables before those of the file. */
function declaredMeanings(mapping: Mapping, item: ItemDefinition): ReadonlyMap<string, Declared> {
  const meanings = new Map<string, Declared>()
  for (const level of [mapping, mapping.items?.[item.id] ?? {}]) {
    const codes = foldTable(level.codes)
    const missing = foldTable(level.missing)
    for (const [value, code] of codes) meanings.set(value, { code })
    for (const [value, reason] of missing) {
      if (codes.has(value)) refuseCollision(value, item)
      meanings.set(value, { missing: reason })
    }
  }
  return meanings
}

function refuseCollision(value: string, item: ItemDefinition): never {
  throw new PsyscoreError([issue('import/mapping-collision', pointer('/missing', value), { mark: value, item: item.id })])
}

/**
 * How one item's values are read: what the mapping declares for the item, then for the file; then numbers from `codedFrom`; else
 * strictly the instrument's own codes. Where a table gives a value to every code of the item, numbers that it does not name are
 * unknown. Throws `import/mapping-collision` where a declared missing value is an answer as well.
 */
export function valueReader(instrument: Instrument, mapping: Mapping, item: ItemDefinition): ValueReader {
  const own = mapping.items?.[item.id] ?? {}
  const codes = answerCodes(instrument, item)
  const known = new Set(codesOf(instrument, item))
  const declared = declaredMeanings(mapping, item)
  const given = new Set([...declared.values()].flatMap((meaning) => ('code' in meaning ? [meaning.code] : [])))
  const complete = codes.length > 0 && codes.every((code) => given.has(code))
  const shift = shiftOf(item, codes, mapping)
  const turned = isTurned(instrument, mapping, item)
  if (turned && codes.length === 0) refuseMapping(pointer('/items', item.id), 'only choices can be turned round')
  const sum = Math.min(...codes) + Math.max(...codes)
  const fold = (text: string): string => foldValue(mapping.preset === 'wjx' ? text.replaceAll(TYPED_IN, '') : text)

  const readOwn = (text: string): number | string | undefined => {
    if (shift !== 0) {
      const number = /^-?\d{1,9}$/.test(text) ? Number(text) + shift : undefined
      return number !== undefined && codes.includes(number) ? number : undefined
    }
    const response = readText(instrument, item, text) ?? undefined
    if (complete && typeof response === 'number' && codes.includes(response)) return undefined
    if (typeof response !== 'number' || item.kind === 'choice' || item.kind === 'multi-select' || item.kind === 'clock-time')
      return response
    return (response >= item.min && response <= item.max) || known.has(response) ? response : undefined
  }
  const isOwnMissingCode = (code: number | string): boolean => known.has(Number(code)) && !codes.includes(Number(code))
  for (const [value, meaning] of declared) {
    const answer = 'missing' in meaning && value !== '' ? readOwn(value) : undefined
    if (answer !== undefined && !isOwnMissingCode(answer)) refuseCollision(value, item)
  }
  const settle = (meaning: ValueMeaning): ValueMeaning => {
    if (meaning === undefined || 'missing' in meaning) return meaning
    const { code } = meaning
    if (known.size > 0 && typeof code === 'number' && codes.length > 0 && !known.has(code)) return undefined
    return turned && typeof code === 'number' && codes.includes(code) ? { code: sum - code } : meaning
  }
  return {
    codes,
    asIs: item.kind === 'choice' && (own.codedFrom ?? mapping.codedFrom) === undefined,
    declaresAnswers: given.size > 0,
    declares: (text) => declared.has(fold(text)),
    read(text, label) {
      const meaning = declared.get(fold(text)) ?? (label === undefined ? undefined : declared.get(fold(label)))
      if (meaning !== undefined) return settle(meaning)
      const answer = readOwn(text)
      return settle(answer === undefined ? undefined : { code: answer })
    },
  }
}
