import type { ItemDefinition, ItemMapping } from '../../core/definition.js'
import type { Instrument } from '../../instruments/instrument.js'
import type { Response } from '../../results/administration.js'
import type { Cell, TableColumn } from '../../tables/table.js'
import type { ItemField, ItemReading } from '../layout.js'
import { cellText, foldValue, remember } from './fold.js'
import { labelCodes, type ValueMeaning, type ValueReader, valueReader } from './meaning.js'
import type { Mapping } from './parse.js'
import { userMissingReader } from './user-missing.js'

const BLANK: ItemReading = { kind: 'missing', reason: 'blank' }
const SEPARATORS = /[;|┋]/
/** 问卷星 joins rankings by arrows. */
const WJX_SEPARATORS = /[┋→]/

function readingOf(meaning: ValueMeaning, text: string): ItemReading {
  if (meaning === undefined) return { kind: 'unknown', text }
  return 'missing' in meaning ? { kind: 'missing', reason: meaning.missing } : { kind: 'response', response: meaning.code }
}

/** Several choices in one cell. A choice whose label holds the separator is found as a whole: the longest declared piece wins. */
function readSeveral(values: ValueReader, text: string, separator: string | RegExp): ItemReading {
  const whole = values.read(text)
  const one = readingOf(whole, text)
  if (one.kind === 'missing') return one
  const list = (codes: readonly number[]): ItemReading => ({ kind: 'response', response: [...new Set(codes)] })
  if (whole !== undefined && 'code' in whole) return values.codes.includes(Number(whole.code)) ? list([Number(whole.code)]) : one
  const parts = text.split(separator)
  const joint = typeof separator === 'string' ? separator : ';'
  const codes: number[] = []
  for (let from = 0; from < parts.length; ) {
    let to = parts.length
    let found: ValueMeaning
    for (; to > from; to -= 1) {
      found = values.read(parts.slice(from, to).join(joint).trim())
      if (found !== undefined && 'code' in found) break
    }
    if (found === undefined || !('code' in found) || !values.codes.includes(Number(found.code))) return { kind: 'unknown', text }
    codes.push(Number(found.code))
    from = to
  }
  return list(codes)
}

/** What an `asIs` number could mean as well: one less, one more, and for two codes the other one. */
function otherCodes(codes: readonly number[], text: string): readonly number[] {
  if (!/^-?\d{1,6}$/.test(text)) return []
  const value = Number(text)
  const near = [value - 1, value + 1].filter((code) => codes.includes(code))
  return codes.length === 2 ? [...new Set([...near, ...codes])] : near
}

/** Numbers that the file labels as another choice of the instrument than the one they are the code of. */
function relabelled(instrument: Instrument, item: ItemDefinition, column: TableColumn | undefined, values: ValueReader): readonly number[] {
  const codes = labelCodes(instrument, item)
  return (column?.valueLabels ?? []).flatMap(({ value, label }) => {
    const meant = codes.get(foldValue(label))
    const read = values.read(String(value), label)
    return meant !== undefined && read !== undefined && 'code' in read && read.code !== meant ? [Number(value)] : []
  })
}

/** An item that stands in one column. */
export function singleField(
  instrument: Instrument,
  mapping: Mapping,
  item: ItemDefinition,
  column: { readonly at: number; readonly name: string; readonly about: TableColumn | undefined },
): ItemField {
  const values = valueReader(instrument, mapping, item)
  const usual = mapping.preset === 'wjx' ? WJX_SEPARATORS : SEPARATORS
  const separator = mapping.items?.[item.id]?.separator ?? mapping.separator ?? usual
  const labels = new Map((column.about?.valueLabels ?? []).map(({ value, label }) => [String(value), label]))
  const userMissing = userMissingReader(column.about, values)
  const read = remember((text): ItemReading => {
    if (text.trim() === '') return readingOf(values.read('') ?? { missing: 'blank' }, '')
    const declaredMissing = userMissing(text)
    if (declaredMissing !== undefined) return { kind: 'missing', reason: declaredMissing }
    if (item.kind === 'multi-select') return readSeveral(values, text, separator)
    return readingOf(values.read(text, labels.get(text)), text)
  })
  const { asIs, codes, declares, declaresAnswers } = values
  return {
    item: item.id,
    columns: [column.at],
    names: [column.name],
    asIs,
    read([cell]) {
      const text = cellText(cell)
      return text === null ? { kind: 'unknown', text: errorText(cell) } : read(text)
    },
    meaning: {
      codes,
      declares,
      declaresAnswers,
      otherReadings([cell]) {
        const text = cellText(cell) ?? ''
        return asIs && !declares(text) ? otherCodes(codes, text).map((code): ItemReading => ({ kind: 'response', response: code })) : []
      },
      relabelled: asIs ? relabelled(instrument, item, column.about, values) : [],
    },
  }
}

function errorText(cell: Cell | undefined): string {
  return typeof cell === 'object' && cell !== null ? cell.error : ''
}

const CHOSEN = ['1', 'true', 'checked', 'yes', 'y', 'x', '√', '是', '选中']
const NOT_CHOSEN = ['0', 'false', 'unchecked', 'no', 'n', '否', '未选中']

interface Choice {
  readonly at: number
  readonly name: string
  readonly code: number
}

/**
 * An item that stands in one column a choice. Blank in all of them is no answer; blank beside a chosen one is not chosen. An item of
 * one choice with several chosen is unreadable.
 */
export function choicesField(instrument: Instrument, mapping: Mapping, item: ItemDefinition, choices: readonly Choice[]): ItemField {
  const own: ItemMapping = mapping.items?.[item.id] ?? {}
  const values = valueReader(instrument, mapping, item)
  const chosenTexts = new Set([...(own.chosen ?? []), ...CHOSEN].map(foldValue))
  const notChosen = new Set(NOT_CHOSEN.filter((text) => !chosenTexts.has(text)))
  const readOne = (text: string, choice: Choice): boolean | 'blank' | ItemReading => {
    if (text.trim() === '') return 'blank'
    const folded = foldValue(text)
    const meaning = values.read(text)
    if (meaning !== undefined && 'missing' in meaning) return readingOf(meaning, text)
    if (chosenTexts.has(folded)) return true
    if (notChosen.has(folded)) return false
    // Labels stand in the column of their choice.
    return values.declares(text) && meaning !== undefined && 'code' in meaning && meaning.code === choice.code
      ? true
      : { kind: 'unknown', text }
  }
  const codesOf = (cells: readonly Cell[]): ItemReading => {
    const codes: number[] = []
    let blanks = 0
    let missing: ItemReading | undefined
    for (const [i, choice] of choices.entries()) {
      const text = cellText(cells[i])
      const one = text === null ? ({ kind: 'unknown', text: errorText(cells[i]) } as const) : readOne(text, choice)
      if (one === 'blank') blanks += 1
      else if (one === true) codes.push(choice.code)
      else if (typeof one === 'object' && one.kind === 'unknown') return one
      else if (typeof one === 'object') missing = one
    }
    if (codes.length === 0 && missing !== undefined) return missing
    if (blanks === choices.length) return BLANK
    return settle(codes)
  }
  const settle = (codes: readonly number[]): ItemReading => {
    const [only] = codes
    if (item.kind === 'multi-select') return { kind: 'response', response: codes satisfies Response }
    if (codes.length > 1) return { kind: 'unknown', text: codes.join('+') }
    return only === undefined ? BLANK : { kind: 'response', response: only }
  }
  return {
    item: item.id,
    columns: choices.map(({ at }) => at),
    names: choices.map(({ name }) => name),
    asIs: false,
    read: codesOf,
    meaning: { codes: values.codes, declares: values.declares, declaresAnswers: true, otherReadings: () => [], relabelled: [] },
  }
}
