import type { NormSetDefinition } from '../core/definition.js'
import { deepFreeze } from '../core/guards.js'
import type { Parsed } from '../core/issue.js'
import type { Language } from '../core/text.js'
import { lintNormSet } from '../norms/lint.js'
import type { Instrument } from './instrument.js'
import { figureIssues } from './lint/figures.js'
import { parseNormSetStructure } from './parse.js'
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

/**
 * Reads an untrusted norm set: JSON text, UTF-8 bytes or an already parsed value. Checked are its structure, the sources of
 * its figures, its strata and tables and, with the instrument, whether it was made for this version, its forms, informants,
 * scales and score ranges. What comes back is a frozen copy.
 */
export function parseNormSet(input: unknown, options: NormSetOptions = {}): Parsed<NormSet> {
  const { instrument, language } = options
  const read = parseNormSetStructure(input)
  if (!read.ok) return refusal(read.issues, read.total, language)
  const shapes = instrument === undefined ? undefined : scaleShapes(instrument)
  const issues = [...lintNormSet(read.value, shapes, instrument), ...figureIssues(read.value)]
  return outcome(deepFreeze(read.value), issues, language)
}

/** As {@link parseNormSet}, but throws a PsyscoreError that holds every listed problem. */
export function assertNormSet(input: unknown, options: NormSetOptions = {}): NormSet {
  return valueOrThrow(parseNormSet(input, options))
}
