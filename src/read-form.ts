import type { ItemDefinition } from './core/definition.js'
import { type Issue, issue } from './core/issue.js'
import { pointer } from './core/pointer.js'
import type { Instrument } from './instruments/instrument.js'
import type { Response } from './results/administration.js'

/** What a form's text was read as: answers for `assess`, and what could not be read. */
export interface FormReading {
  readonly responses: Readonly<Record<string, Response>>
  readonly issues: readonly Issue[]
}

/** The reading half of FormData, so that the types need neither a browser's library nor Node's. */
export interface FormLike {
  keys(): Iterable<string>
  getAll(name: string): readonly unknown[]
}

function isFormLike(form: FormLike | Readonly<Record<string, unknown>>): form is FormLike {
  return 'getAll' in form && typeof form.getAll === 'function' && 'keys' in form && typeof form.keys === 'function'
}

/** The codes an item knows, answers and missing codes alike, by the text they are written as. */
export function codesOf(instrument: Instrument, item: ItemDefinition): readonly number[] {
  const own = (item.missingCodes ?? []).map(({ code }) => code)
  if (item.kind !== 'choice' && item.kind !== 'multi-select') return own
  const set = Object.hasOwn(instrument.responseSets, item.responses) ? instrument.responseSets[item.responses] : undefined
  return [...(set?.options ?? []).map(({ code }) => code), ...own, ...(set?.missingCodes ?? []).map(({ code }) => code)]
}

const DECIMAL = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,14})?$/

/**
 * One answer from text, strictly: the text must be a code exactly as numbers are written (`3`, `-1`, `0.5`), or `HH:MM` for a
 * clock time. No trimming, no words, no full-width digits. Empty text is blank (null). Anything else is `undefined`.
 * Whether a number is in the item's range is decided by `assess`.
 */
export function readText(instrument: Instrument, item: ItemDefinition, text: string): number | string | null | undefined {
  if (text === '') return null
  const code = DECIMAL.test(text) && String(Number(text)) === text ? Number(text) : undefined
  if (code !== undefined && codesOf(instrument, item).includes(code)) return code
  if (item.kind === 'clock-time') return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : undefined
  return item.kind === 'choice' || item.kind === 'multi-select' ? undefined : code
}

function readValues(instrument: Instrument, item: ItemDefinition, values: readonly unknown[]): Response {
  const read = values.map((value) => (typeof value === 'string' ? readText(instrument, item, value) : undefined))
  const [first] = read
  if (item.kind === 'multi-select') {
    const codes = read.filter((value) => typeof value === 'number')
    if (codes.length < read.length) return read.every((value) => value === null) ? null : undefined
    return codes.length === 1 && isMissingCode(instrument, item, codes[0]) ? codes[0] : codes
  }
  return values.length === 1 ? first : undefined
}

function isMissingCode(instrument: Instrument, item: ItemDefinition, code: number | undefined): boolean {
  if (item.kind !== 'multi-select') return false
  const set = Object.hasOwn(instrument.responseSets, item.responses) ? instrument.responseSets[item.responses] : undefined
  return [...(item.missingCodes ?? []), ...(set?.missingCodes ?? [])].some((each) => each.code === code)
}

/**
 * Form text to answers. Field names are item ids; a field that is absent or empty is blank; a text that is not exactly a code
 * of its item becomes an invalid answer with the issue `response/invalid-value`; fields that are no items are reported as
 * `response/unknown-item` warnings and left out. Several values are read for multi-select items only. Never throws because of the form.
 */
export function readForm(instrument: Instrument, form: FormLike | Readonly<Record<string, unknown>>): FormReading {
  const responses = new Map<string, Response>()
  const issues: Issue[] = []
  const fields = readFields(form)
  if (fields === undefined) issues.push(issue('response/not-an-object', '', {}, 'warning'))
  for (const item of instrument.items) {
    const values = fields?.get(item.id)
    if (values === undefined) continue
    const response = readValues(instrument, item, values)
    if (response === undefined) issues.push(issue('response/invalid-value', pointer('', item.id), { item: item.id }, 'warning'))
    responses.set(item.id, response === undefined ? { missing: 'invalid' } : response)
  }
  const known = new Set(instrument.items.map(({ id }) => id))
  const unknown = [...(fields?.keys() ?? [])].filter((name) => !known.has(name))
  for (const name of unknown.slice(0, MOST_UNKNOWN)) {
    issues.push(issue('response/unknown-item', pointer('', name), { item: name }, 'warning'))
  }
  const rest = unknown.length - MOST_UNKNOWN
  if (rest > 0) issues.push(issue('response/unknown-item', '', { item: '…', count: rest }, 'warning'))
  return { responses: Object.fromEntries(responses), issues }
}

/** Unknown fields listed one by one; beyond them one issue counts the rest. */
const MOST_UNKNOWN = 100

/** Values by field name; a field that throws when it is read is unreadable. Undefined for what is no form at all. */
function readFields(form: unknown): ReadonlyMap<string, readonly unknown[]> | undefined {
  if (typeof form !== 'object' || form === null) return undefined
  const fields = new Map<string, readonly unknown[]>()
  const read = (name: string, values: () => unknown): void => {
    try {
      const found = values()
      fields.set(name, Array.isArray(found) ? found : [found ?? ''])
    } catch {
      fields.set(name, [undefined])
    }
  }
  try {
    const record: FormLike | Readonly<Record<string, unknown>> = form as Readonly<Record<string, unknown>>
    if (isFormLike(record)) for (const name of record.keys()) read(name, () => record.getAll(name))
    else for (const name of Object.keys(record)) read(name, () => record[name])
  } catch {
    return undefined
  }
  return fields
}
