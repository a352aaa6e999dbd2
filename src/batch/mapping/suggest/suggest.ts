import type { CodeTable, ItemMapping, MappingDefinition, MissingTable, RowRule, UnsureReason } from '../../../core/definition.js'
import type { MissingReason } from '../../../core/words.js'
import type { Instrument } from '../../../instruments/instrument.js'
import { reverseKeyed } from '../../../scoring/reverse-keyed.js'
import type { Table } from '../../../tables/table.js'
import { foldValue } from '../fold.js'
import { answerCodes } from '../meaning.js'
import type { Preset } from '../presets/preset.js'
import { type ItemMatch, matchItems } from './match-items.js'
import { proposeRows } from './propose-rows.js'
import { proposeSources } from './propose-sources.js'
import { proposeBase, proposeValues, type ValueContext, type ValueProposal } from './propose-values.js'
import { type SurveyColumn, surveyTable } from './survey-table.js'

export interface SuggestOptions {
  readonly preset?: Preset
  /** form used by all rows; needed where columns are numbered and forms differ in order */
  readonly form?: string
  /** what the item cells hold, where the file does not tell */
  readonly values?: NonNullable<MappingDefinition['values']>
}

/** One item as the proposal sees it, with what a person has to look at. */
export interface ItemProposal {
  readonly match: ItemMatch
  readonly values: readonly ValueProposal[]
  readonly why: readonly UnsureReason[]
}

export interface Suggestion {
  readonly mapping: MappingDefinition
  readonly instrument: Instrument
  readonly preset: Preset | undefined
  readonly items: readonly ItemProposal[]
  /** names of columns that are used for nothing; their values are not shown */
  readonly others: readonly string[]
}

type Values = NonNullable<MappingDefinition['values']>

/** What the item cells hold: words make labels; in 问卷星 numbers are positions, or scores where a total or a 0 is among them. */
function cellsHold(preset: Preset | undefined, matches: readonly ItemMatch[], columns: readonly SurveyColumn[]): Values {
  const texts = matches
    .flatMap(({ column }) => [...(column?.counts.keys() ?? [])])
    .filter((text) => !Object.hasOwn(preset?.missing ?? {}, text))
  const numeric = texts.filter((text) => /^-?\d+(?:\.\d+)?$/.test(text))
  if (numeric.length * 2 < texts.length) return texts.every((text) => /^[A-Za-z]{1,3}\d{1,3}$/.test(text.trim())) ? 'codes' : 'labels'
  if (preset?.vendor !== 'wjx') return 'codes'
  return columns.some(({ name }) => name.trim() === '总分') || numeric.includes('0') ? 'scores' : 'positions'
}

/** File-wide where all items agree on a value, else with the item. */
function settleTables(
  proposals: readonly ItemProposal[],
  instrument: Instrument,
): {
  readonly codes: CodeTable
  readonly missing: MissingTable
  readonly own: ReadonlyMap<string, Pick<ItemMapping, 'codes' | 'missing'>>
} {
  const choicesOnly = instrument.items.every(({ kind }) => kind === 'choice' || kind === 'multi-select')
  const meanings = new Map<string, Set<string>>()
  const declared = proposals.flatMap(({ match, values }) => {
    const codes = answerCodes(instrument, match.item)
    const given = new Set(values.flatMap(({ declared, code }) => (declared && code !== null ? [code] : [])))
    // Beside a table that names every code, numbers must be declared as well.
    const complete = codes.length > 0 && codes.every((code) => given.has(code))
    return values.filter((value) => value.declared || (complete && value.code !== null)).map((value) => ({ item: match.item.id, ...value }))
  })
  for (const { text, code, missing } of declared) {
    const key = foldValue(text)
    meanings.set(key, (meanings.get(key) ?? new Set()).add(`${code ?? missing}`))
  }
  const codes = new Map<string, number>()
  const missing = new Map<string, MissingReason>()
  const own = new Map<string, { readonly codes: Map<string, number>; readonly missing: Map<string, MissingReason> }>()
  for (const { item, text, code, missing: reason } of declared) {
    const shared = meanings.get(foldValue(text))?.size === 1
    const mine = own.get(item) ?? { codes: new Map(), missing: new Map() }
    own.set(item, mine)
    if (code !== null) {
      if (shared) codes.set(text, code)
      else mine.codes.set(text, code)
    } else if (reason !== null) {
      if (shared && choicesOnly) missing.set(text, reason)
      else mine.missing.set(text, reason)
    }
  }
  // From entries, so that a value such as __proto__ is a value.
  const tables = [...own].map(
    ([item, each]) => [item, { codes: Object.fromEntries(each.codes), missing: Object.fromEntries(each.missing) }] as const,
  )
  return { codes: Object.fromEntries(codes), missing: Object.fromEntries(missing), own: new Map(tables) }
}

const filled = <Part extends object>(name: string, part: Part): object => (Object.keys(part).length === 0 ? {} : { [name]: part })

/**
 * Proposes a mapping for a table that was opened with the preset's header rows. An entry is confirmed only when nothing is left to
 * doubt: the column is named by the item's id and holds nothing but the item's own codes. All else is unsure, with why.
 * Throws `import/mapping` where only numbers could tell the items apart and forms print them in different order.
 */
export async function suggestMapping(instrument: Instrument, table: Table, options: SuggestOptions = {}): Promise<Suggestion> {
  const { preset, form } = options
  const columns = await surveyTable(table, preset)
  const matches = matchItems(instrument, form ?? null, columns)
  const values = options.values ?? cellsHold(preset, matches, columns)
  const context: ValueContext = { instrument, preset, values }
  const siblings = (match: ItemMatch): readonly SurveyColumn[] => {
    const set = 'responses' in match.item ? match.item.responses : null
    return matches.flatMap(({ item, column }) =>
      column !== null && (set === null ? item === match.item : 'responses' in item && item.responses === set) ? [column] : [],
    )
  }
  const bases = new Map<string, number | null>()
  const reversed = reverseKeyed(instrument)
  const items = matches.map((match): ItemProposal => {
    const { item, column, choices } = match
    if (column === null) return { match, values: [], why: choices.length > 0 ? match.why.filter((why) => why !== 'no-column') : match.why }
    const base = proposeBase(context, item, siblings(match))
    bases.set(item.id, base.codedFrom)
    const proposed = proposeValues(context, item, column, siblings(match), base.codedFrom)
    const why = new Set<UnsureReason>([...match.why, ...proposed.flatMap((each) => each.why ?? [])])
    if (base.doubtful) why.add('code-base')
    if (column.filled === 0) why.add('no-values')
    if (values === 'scores' && reversed.has(item.id)) why.add('reversal-unknown')
    return { match, values: proposed, why: [...why] }
  })
  const placed = items.filter(({ match }) => match.column !== null || match.choices.length > 0)
  const tables = settleTables(placed, instrument)
  const shifts = new Set(bases.values())
  const [shift = null] = shifts
  const common = shifts.size === 1 ? shift : null
  const taken = new Set(
    placed.flatMap(({ match }) => [match.column, ...match.choices.map(({ column }) => column)].flatMap((column) => column?.at ?? [])),
  )
  const { sources, sexes } = proposeSources(columns, preset, values, taken)
  const entry = ({ match, why }: ItemProposal): ItemMapping => {
    const { codes = {}, missing = {} } = tables.own.get(match.item.id) ?? {}
    const codedFrom = bases.get(match.item.id) ?? null
    return {
      ...(match.column === null
        ? { choices: match.choices.map(({ column, code }) => ({ column: column.reference, code })) }
        : { column: match.column.reference }),
      ...(preset?.vendor === 'google-forms' && match.item.kind === 'multi-select' && match.column !== null ? { separator: ',' } : {}),
      ...filled('codes', codes),
      ...filled('missing', missing),
      ...(codedFrom === null || codedFrom === common ? {} : { codedFrom }),
      ...(why.length === 0 ? { state: 'confirmed' } : { state: 'unsure', why }),
    }
  }
  const rows = proposeRows(columns, preset)
  const given = { ...sources, ...(form === undefined ? {} : { form: { value: form } }) }
  const mapping: MappingDefinition = {
    format: 'psyscore/mapping',
    formatVersion: 1,
    instrument: instrument.id,
    ...(preset === undefined ? {} : { preset: preset.vendor }),
    values,
    ...(preset === undefined || preset.headerRows === 1 ? {} : { headerRows: preset.headerRows }),
    ...(preset === undefined || preset.headerNames === 'first' ? {} : { headerNames: preset.headerNames }),
    ...(common === null ? {} : { codedFrom: common }),
    ...filled('codes', tables.codes),
    ...filled('missing', { ...presetMissing(preset, instrument), ...tables.missing }),
    items: Object.fromEntries(placed.map((each) => [each.match.item.id, entry(each)])),
    ...filled('sources', given),
    ...filled('sexes', sexes),
    ...filled('rows', rows),
  }
  const used = new Set([...taken, ...usedColumns([...Object.values(given), ...Object.values(rows)], columns)])
  return { mapping, instrument, preset, items, others: columns.filter(({ at }) => !used.has(at)).map(({ name }) => name) }
}

/** The vendor's own marks hold for every item, whether they occur yet or not, unless one is an answer of some item. */
function presetMissing(preset: Preset | undefined, instrument: Instrument): MissingTable {
  if (preset?.vendor !== 'wjx') return {}
  const answers = new Set(instrument.items.flatMap((item) => answerCodes(instrument, item).map(String)))
  const numbered = instrument.items.some(({ kind }) => kind !== 'choice' && kind !== 'multi-select')
  return Object.fromEntries(Object.entries(preset.missing).filter(([mark]) => !answers.has(mark) && !(numbered && /^-?\d+$/.test(mark))))
}

function usedColumns(entries: readonly (object | string | undefined)[], columns: readonly SurveyColumn[]): readonly number[] {
  return entries.flatMap((entry) => {
    const reference = typeof entry === 'object' && 'column' in entry ? (entry as RowRule).column : undefined
    const name = typeof reference === 'object' ? reference.name : reference
    return columns
      .filter((column) => column.name === name && (typeof reference !== 'object' || reference.position === column.at + 1))
      .map(({ at }) => at)
  })
}
