import { type Issue, issue } from '../../core/issue.js'
import { pointer } from '../../core/pointer.js'
import { MISSING_REASONS, type MissingReason } from '../../core/words.js'

/** A column of the file, or one value for all rows. */
export type Source = string | { readonly value: string }

/** What one item's cells mean. */
export interface CellMeaning {
  /** text in the file → code; other texts must be the instrument's own codes */
  readonly codes?: Readonly<Record<string, number>>
  /** text in the file → why there is no answer */
  readonly missing?: Readonly<Record<string, MissingReason>>
  /** the file numbers the choices from here */
  readonly codedFrom?: number
}

export const RESPONDENT_SOURCES = ['key', 'grade', 'sex', 'birthDate', 'ageMonths', 'schoolSystem', 'class'] as const
export const ADMINISTRATION_SOURCES = ['administeredAt', 'informant', 'rater', 'form'] as const
export type SourceName = (typeof RESPONDENT_SOURCES)[number] | (typeof ADMINISTRATION_SOURCES)[number]

/** How a file's columns and values are read; the same from a mapping file and from flags. */
export interface Mapping extends CellMeaning {
  readonly instrument?: string
  /** source column → item id */
  readonly columns?: Readonly<Record<string, string>>
  /** columns are this text and the printed number */
  readonly itemsPrefix?: string
  /** item id → meaning of its cells, before the file-wide one */
  readonly items?: Readonly<Record<string, CellMeaning>>
  readonly sources?: Readonly<Partial<Record<SourceName, Source>>>
  /** text in the file → F or M */
  readonly sexes?: Readonly<Record<string, string>>
  readonly keep?: readonly string[]
  readonly delimiter?: ',' | ';' | '\t'
}

type Check = (value: unknown, path: string) => Issue[]

const refuse = (path: string, what: string): Issue[] => [issue('import/mapping', path, { what })]
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const text: Check = (value, path) => (typeof value === 'string' ? [] : refuse(path, 'a text is wanted here'))
const whole: Check = (value, path) => (Number.isInteger(value) ? [] : refuse(path, 'a whole number is wanted here'))
const finite: Check = (value, path) => (Number.isFinite(value) ? [] : refuse(path, 'a number is wanted here'))
const oneOf =
  (...allowed: readonly string[]): Check =>
  (value, path) =>
    allowed.includes(value as string) ? [] : refuse(path, `one of ${allowed.map((each) => JSON.stringify(each)).join(', ')} is wanted here`)
const record =
  (check: Check): Check =>
  (value, path) =>
    isRecord(value)
      ? Object.entries(value).flatMap(([key, each]) => check(each, pointer(path, key)))
      : refuse(path, 'an object is wanted here')
const list =
  (check: Check): Check =>
  (value, path) =>
    Array.isArray(value) ? value.flatMap((each, i) => check(each, pointer(path, i))) : refuse(path, 'a list is wanted here')
const source: Check = (value, path) =>
  typeof value === 'string' || (isRecord(value) && typeof value.value === 'string' && Object.keys(value).length === 1)
    ? []
    : refuse(path, 'a column name, or { "value": … } for all rows, is wanted here')
const object =
  (properties: Readonly<Record<string, Check>>): Check =>
  (value, path) => {
    if (!isRecord(value)) return refuse(path, 'an object is wanted here')
    return Object.entries(value).flatMap(([key, each]) => {
      const check = Object.hasOwn(properties, key) ? properties[key] : undefined
      return check === undefined
        ? refuse(pointer(path, key), `unknown property; known are ${Object.keys(properties).join(', ')}`)
        : check(each, pointer(path, key))
    })
  }

const MEANING = { codes: record(finite), missing: record(oneOf(...MISSING_REASONS)), codedFrom: whole }
const MAPPING = object({
  ...MEANING,
  format: oneOf('psyscore/mapping'),
  formatVersion: (value, path) => (value === 1 ? [] : refuse(path, 'formatVersion 1 is wanted')),
  instrument: text,
  columns: record(text),
  itemsPrefix: text,
  items: record(object(MEANING)),
  sources: object(Object.fromEntries([...RESPONDENT_SOURCES, ...ADMINISTRATION_SOURCES].map((name) => [name, source]))),
  sexes: record(oneOf('F', 'M')),
  keep: list(text),
  delimiter: oneOf(',', ';', '\t'),
})

/** Every problem of a mapping document; none means that it is a {@link Mapping}. */
export function checkMapping(value: unknown): readonly Issue[] {
  return MAPPING(value, '')
}

/** The second mapping added to the first, property by property; what both say, the second says. */
export function mergeMappings(first: Mapping, second: Mapping): Mapping {
  return {
    ...first,
    ...second,
    columns: { ...first.columns, ...second.columns },
    items: { ...first.items, ...second.items },
    sources: { ...first.sources, ...second.sources },
    keep: [...(first.keep ?? []), ...(second.keep ?? [])],
    ...(first.codes || second.codes ? { codes: { ...first.codes, ...second.codes } } : {}),
    missing: { ...first.missing, ...second.missing },
  }
}
