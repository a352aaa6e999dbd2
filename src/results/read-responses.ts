import type { LinkedPlan } from '../plan/linked.js'
import { createItemReader, type ItemReader } from './read-response.js'
import type { ResponseRecord } from './result.js'
import { type Warnings, warn, warnAnswer } from './warnings.js'

/** Unknown keys listed one by one; beyond them one warning counts the rest. */
const MAX_UNKNOWN_LISTED = 100
const MAX_KEY_LENGTH = 64

/** Coded answers in definition order, and whether every item was answered. */
export interface ReadResponses {
  readonly records: readonly ResponseRecord[]
  readonly complete: boolean
  readonly answered: number
}

/** Untrusted answers into a row of the linked columns. Never throws, never changes them, reads own keys only, each once. */
export type ResponsesReader = (responses: unknown, row: number, warnings: Warnings, omits: ReadonlySet<string>) => ReadResponses

/** An item that the form does not have: nobody was asked it, so its silence says nothing. */
const NOT_ADMINISTERED = { missing: 'not-administered' } as const

/**
 * A record of answers: an object, but no list, map, date, form data or promise, and no instance that keeps its answers behind
 * accessors or in its prototype: their answers would silently all be blank.
 */
function isRecord(responses: unknown): responses is Readonly<Record<string, unknown>> {
  if (typeof responses !== 'object' || responses === null) return false
  try {
    const prototype: unknown = Object.getPrototypeOf(responses)
    if (prototype === Object.prototype || prototype === null) return true
    if (Object.prototype.toString.call(responses) !== '[object Object]') return false
    return Object.getPrototypeOf(prototype) === null || Object.keys(responses).length > 0
  } catch {
    return false
  }
}

function warnUnknownKeys(keys: readonly string[], known: ReadonlySet<string>, warnings: Warnings): void {
  const unknown = keys.filter((key) => !known.has(key)).sort()
  for (const key of unknown.slice(0, MAX_UNKNOWN_LISTED)) warnAnswer(warnings, 'response/unknown-item', key.slice(0, MAX_KEY_LENGTH))
  const rest = unknown.length - MAX_UNKNOWN_LISTED
  if (rest > 0) warn(warnings, 'response/unknown-item', '/responses', { item: '…', count: rest })
}

/** An answer that cannot even be read off its object (a throwing getter) is unreadable, not blank. */
function readUnreadable(id: string, read: ItemReader, row: number, records: ResponseRecord[], warnings: Warnings): boolean {
  warnAnswer(warnings, 'response/invalid-value', id, 'unreadable')
  return read({ missing: 'invalid' }, row, records, warnings)
}

export function createResponsesReader(linked: LinkedPlan): ResponsesReader {
  const readers = linked.plan.outputs.items.map((item) => ({ id: item.id, read: createItemReader(item, linked) }))
  const known: ReadonlySet<string> = new Set(readers.map(({ id }) => id))

  function readKeys(responses: object): readonly string[] | undefined {
    try {
      return Object.keys(responses)
    } catch {
      return undefined
    }
  }

  return (responses, row, warnings, omits) => {
    const silence = (id: string): typeof NOT_ADMINISTERED | undefined => (omits.has(id) ? NOT_ADMINISTERED : undefined)
    const records: ResponseRecord[] = []
    const keys = isRecord(responses) ? readKeys(responses) : undefined
    if (keys === undefined || !isRecord(responses)) {
      warn(warnings, 'response/not-an-object', '/responses')
      for (const { id, read } of readers) read(silence(id), row, records, warnings)
      return { records, complete: readers.length === 0, answered: 0 }
    }
    let answered = 0
    let present = 0
    for (const { id, read } of readers) {
      let response: unknown
      const before = records.length
      try {
        if (Object.hasOwn(responses, id)) {
          present += 1
          response = responses[id]
        }
        if (read(response ?? silence(id), row, records, warnings)) answered += 1
      } catch {
        records.length = before
        readUnreadable(id, read, row, records, warnings)
      }
    }
    if (keys.length !== present || keys.length > known.size) warnUnknownKeys(keys, known, warnings)
    return { records, complete: answered === readers.length, answered }
  }
}
