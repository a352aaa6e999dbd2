import type { WordingDefinition } from '../core/definition.js'
import { deepFreeze } from '../core/guards.js'
import { type Issue, issue, type Parsed } from '../core/issue.js'
import { nearest } from '../core/nearest.js'
import { pointer } from '../core/pointer.js'
import type { Language } from '../core/text.js'
import { wording as wordingStructure } from './generated/validators.js'
import type { Instrument } from './instrument.js'
import { outcome, readDocument, refusal, valueOrThrow } from './parse-document.js'

/** A wording that fits its instrument. */
export type Wording = WordingDefinition

export interface WordingOptions {
  readonly instrument: Instrument
  readonly language?: Language
}

/** Reads the wording of one form, supplied by a host that holds the right to it, and checks that it fits the instrument. */
export function parseWording(input: unknown, options: WordingOptions): Parsed<Wording> {
  const read = readDocument<WordingDefinition>(input, wordingStructure)
  if (!read.ok) return refusal(read.issues, read.total, options.language)
  return outcome(deepFreeze(read.value), fitIssues(read.value, options.instrument), options.language)
}

/** As {@link parseWording}, but throws a PsyscoreError that holds every listed problem. */
export function assertWording(input: unknown, options: WordingOptions): Wording {
  return valueOrThrow(parseWording(input, options))
}

function fitIssues(wording: WordingDefinition, instrument: Instrument): readonly Issue[] {
  const { id, major } = wording.instrument
  if (id !== instrument.id) return [issue('definition/value', '/instrument/id', { allowed: [instrument.id] })]
  const present = Number(instrument.version.split('.')[0])
  if (major !== present) return [issue('definition/value', '/instrument/major', { allowed: [present] })]
  const known = (kind: string, name: string, names: readonly string[], path: string): readonly Issue[] => {
    if (names.includes(name)) return []
    const like = nearest(name, names)
    return [issue('definition/unknown-reference', path, { kind, id: name, ...(like === undefined ? {} : { nearest: like }) })]
  }
  const forms = instrument.forms.map((form) => form.id)
  const items = instrument.items.map((item) => item.id)
  const sets = new Map(Object.entries(instrument.responseSets))
  return [
    ...known('form', wording.form, forms, '/form'),
    ...Object.keys(wording.items).flatMap((item) => known('item', item, items, pointer('/items', item))),
    ...Object.entries(wording.options ?? {}).flatMap(([name, texts]) => {
      const set = sets.get(name)
      const path = pointer('/options', name)
      if (set === undefined) return known('response-set', name, [...sets.keys()], path)
      const codes = set.options.map((option) => String(option.code))
      return Object.keys(texts).flatMap((code) => known('code', code, codes, pointer(path, code)))
    }),
  ]
}
