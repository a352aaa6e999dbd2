import { contentHash } from '../core/canonical.js'
import type { InstrumentDefinition, NormSetDefinition } from '../core/definition.js'
import { type Issue, issue, type Parsed } from '../core/issue.js'
import type { Language } from '../core/text.js'
import { instrument as instrumentStructure, normSet as normSetStructure } from './generated/validators.js'
import type { Instrument } from './instrument.js'
import { lintInstrument } from './lint.js'
import { acceptInstrument, isAcceptedInstrument } from './parse-accepted.js'
import { outcome, readDocument, refusal, type StructureRead, valueOrThrow } from './parse-document.js'
import { type DeclaredUse, licenceIssues } from './parse-licence.js'

export { isAcceptedInstrument } from './parse-accepted.js'

/** Identity of a definition that is known already, as the catalogue lists it. */
export interface KnownDefinition {
  readonly id: string
  readonly version: string
  /** SHA-256 of the canonical JSON */
  readonly hash: string
}

export interface LoadOptions extends DeclaredUse {
  /** Language of the messages; English when left out. */
  readonly language?: Language
  /** Bundled definitions: none of them may be replaced by another content under the same id and version. */
  readonly known?: readonly KnownDefinition[]
}

/**
 * Reads an untrusted instrument definition: JSON text, UTF-8 bytes or an already parsed value. Checked in turn are the JSON, the
 * structure, the texts, the licence and the psychometric lint; a definition with any error is refused. What comes back is a
 * frozen copy that shares nothing with the input.
 *
 * @returns the instrument with its warnings, or at most a hundred problems (errors first) and how many there are
 * @example
 * const parsed = parseInstrument(await readFile('definition.json'))
 * if (!parsed.ok) for (const { path, message } of parsed.issues) console.error(path, message)
 */
export function parseInstrument(input: unknown, options: LoadOptions = {}): Parsed<Instrument> {
  const { language } = options
  if (isAcceptedInstrument(input)) return outcome(input, admissionIssues(input, options), language)
  const read = readDocument<InstrumentDefinition>(input, instrumentStructure)
  if (!read.ok) return refusal(read.issues, read.total, language)
  const definition = read.value
  const parsed = outcome<Instrument>(definition, [...admissionIssues(definition, options), ...lintInstrument(definition)], language)
  if (parsed.ok) acceptInstrument(parsed.value)
  return parsed
}

/** As {@link parseInstrument}, but throws a PsyscoreError that holds every listed problem. */
export function assertInstrument(input: unknown, options: LoadOptions = {}): Instrument {
  return valueOrThrow(parseInstrument(input, options))
}

/** What depends on the host rather than on the definition: its rights, and the definitions it knows already. */
function admissionIssues(definition: InstrumentDefinition, options: LoadOptions): readonly Issue[] {
  const { id, version } = definition
  const namesake = options.known?.find((each) => each.id === id && each.version === version)
  const licence = licenceIssues(definition.licence, options)
  if (namesake === undefined) return licence
  const hash = contentHash(definition)
  return hash === namesake.hash
    ? licence
    : [...licence, issue('definition/identity-conflict', '/id', { id, version, hash, known: namesake.hash })]
}

/** Reads the structure of a norm set: everything that can be said without the instrument it belongs to. */
export function parseNormSetStructure(input: unknown): StructureRead<NormSetDefinition> {
  return readDocument<NormSetDefinition>(input, normSetStructure)
}
