import { contentHash } from '../core/canonical.js'
import type { NormSetDefinition } from '../core/definition.js'
import { deepFreeze } from '../core/guards.js'
import type { Parsed } from '../core/issue.js'
import type { Language } from '../core/text.js'
import { lintNormSet } from '../norms/lint.js'
import type { Instrument } from './instrument.js'
import { figureIssues } from './lint/figures.js'
import { normExampleIssues } from './norm-examples.js'
import { parseNormSetStructure } from './parse.js'
import { definitionHash } from './parse-accepted.js'
import { outcome, refusal, valueOrThrow } from './parse-document.js'
import { scaleShapes } from './scale-shapes.js'

/** A norm set that has passed its lint. */
export type NormSet = NormSetDefinition

export interface NormSetOptions {
  /** The instrument it is to be used with; without it, applicability, scales and raw ranges are not checked. */
  readonly instrument?: Instrument
  /** Language of the messages; English when left out. */
  readonly language?: Language
}

/** A norm set that passed its lint with an instrument. */
interface Checked {
  /** content hash of the instrument */
  readonly instrument: string
  /** content hash of what was given; none for the frozen copy itself, which cannot change */
  readonly hash: string | undefined
  readonly set: NormSet
}

const checked = new WeakMap<object, Checked>()

/**
 * Reads an untrusted norm set: JSON text, UTF-8 bytes or an already parsed value. Checked are its structure, the sources of
 * its figures, its strata and tables and, with the instrument, whether it was made for this version, its forms, informants,
 * scales and score ranges, and whether its worked examples come out. What comes back is a frozen copy.
 */
export function parseNormSet(input: unknown, options: NormSetOptions = {}): Parsed<NormSet> {
  const { instrument, language } = options
  const read = parseNormSetStructure(input)
  if (!read.ok) return refusal(read.issues, read.total, language)
  const shapes = instrument === undefined ? undefined : scaleShapes(instrument)
  const linted = [...lintNormSet(read.value, shapes, instrument), ...figureIssues(read.value)]
  // The worked examples are run with the instrument, and only where nothing else is wrong.
  const tried = instrument !== undefined && shapes !== undefined && !linted.some(({ severity }) => severity === 'error')
  const issues = tried ? [...linted, ...normExampleIssues(read.value, instrument, shapes)] : linted
  const parsed = outcome(read.value, issues, language)
  if (!parsed.ok) return parsed
  if (instrument === undefined) deepFreeze(read.value)
  else acceptNormSet(read.value, instrument)
  return parsed
}

/** As {@link parseNormSet}, but throws a PsyscoreError that holds every listed problem. */
export function assertNormSet(input: unknown, options: NormSetOptions = {}): NormSet {
  return valueOrThrow(parseNormSet(input, options))
}

/** Freezes a norm set that has passed every check with an instrument and remembers it, so that it is not checked again. */
export function acceptNormSet(set: NormSet, instrument: Instrument): NormSet {
  checked.set(deepFreeze(set), { instrument: definitionHash(instrument), hash: undefined, set })
  return set
}

/**
 * The checked copy of a norm set for use with an instrument: itself when `parseNormSet` made it for this instrument, else it is
 * asserted now. What was asserted once is not asserted again while neither the set nor the instrument has changed.
 */
export function checkedNormSet(set: NormSetDefinition, instrument: Instrument): NormSet {
  const known = checked.get(set)
  const current = definitionHash(instrument)
  if (known?.instrument === current && (known.hash === undefined || known.hash === contentHash(set))) return known.set
  const copy = assertNormSet(set, { instrument })
  checked.set(set, { instrument: current, hash: contentHash(copy), set: copy })
  return copy
}
