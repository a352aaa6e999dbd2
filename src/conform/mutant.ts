import { pointer } from '../core/pointer.js'

/** Kinds of slips that a definition or a norm set is tried with, one at a time. */
export const MUTATIONS = [
  'item-dropped',
  'item-added',
  'item-replaced',
  'items-swapped',
  'reversal',
  'weight',
  'key-score',
  'counting-codes',
  'method',
  'formula',
  'part',
  'least-present',
  'look-up-value',
  'missing-policy',
  'missing-limit',
  'missing-rounding',
  'stage-step',
  'range',
  'code-score',
  'gating',
  'condition',
  'decision-row',
  'variant',
  'validity-cut',
  'critical-item',
  'critical-code',
  'cut-score',
  'cut-side',
  'bands-swapped',
  'norm-mean',
  'norm-sd',
  'norm-value',
  'norm-rows-swapped',
  'norm-edge',
  'norm-rule',
] as const
export type MutationKind = (typeof MUTATIONS)[number]

export type Step = string | number
/** Puts `value` at a path; `undefined` takes the property away. */
export interface Edit {
  readonly path: readonly Step[]
  readonly value: unknown
}

/** One slip: where, of which kind, in words of data, and the edits that make it. */
export interface Mutant {
  /** 'definition' or the id of a norm set */
  readonly document: string
  /** JSON Pointer into that document */
  readonly place: string
  readonly change: MutationKind
  readonly from: string
  readonly to: string
  readonly edits: readonly Edit[]
}

function print(value: unknown): string {
  if (value === undefined) return '–'
  if (typeof value === 'string') return value
  const text = JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

/** A slip of one value at one place. */
export function mutant(change: MutationKind, path: readonly Step[], from: unknown, to: unknown): Mutant {
  return edited(change, path, from, to, [{ path, value: to }])
}

/** A slip told by one place and made by any edits. */
export function edited(change: MutationKind, path: readonly Step[], from: unknown, to: unknown, edits: readonly Edit[]): Mutant {
  return { document: 'definition', place: pointer('', ...path), change, from: print(from), to: print(to), edits }
}

/** A copy that differs in the edits and shares everything else. */
export function applyEdits<T>(document: T, edits: readonly Edit[]): T {
  return edits.reduce<T>((copy, { path, value }) => put(copy, path, value) as T, document)
}

function put(at: unknown, path: readonly Step[], value: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return value
  if (Array.isArray(at)) return at.map((each, index) => (index === step ? put(each, rest, value) : each))
  const own = (typeof at === 'object' && at !== null ? at : {}) as Readonly<Record<string, unknown>>
  const next = put(Object.hasOwn(own, step) ? own[step] : undefined, rest, value)
  if (next === undefined) return Object.fromEntries(Object.entries(own).filter(([name]) => name !== step))
  return { ...own, [step]: next }
}

export function without<T>(list: readonly T[], at: number): readonly T[] {
  return list.filter((_, index) => index !== at)
}

export function replaced<T>(list: readonly T[], at: number, value: T): readonly T[] {
  return list.map((each, index) => (index === at ? value : each))
}

/** The next smaller step of a decimal as it is written: 1 for 12, 0.01 for 4.84. */
export function lastDigit(value: number): number {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0
  return Number(`1e-${decimals}`)
}

/** `value` moved by some steps of its last digit, without the dust of binary fractions. */
export function moved(value: number, by: number): number {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? /\.(\d+)$/.exec(String(by))?.[1]?.length ?? 0
  const own = /\.(\d+)$/.exec(String(by))?.[1]?.length ?? 0
  return Number((value + by).toFixed(Math.max(decimals, own)))
}
