import type { ItemDefinition, MappingDefinition, UnsureReason } from '../../../core/definition.js'
import { nearest } from '../../../core/nearest.js'
import type { MissingReason } from '../../../core/words.js'
import type { Instrument } from '../../../instruments/instrument.js'
import { foldTable, foldValue } from '../fold.js'
import { answerCodes, labelCodes } from '../meaning.js'
import type { Preset } from '../presets/preset.js'
import { missingReasonOf } from '../user-missing.js'
import { frequencyRanks } from './frequency-words.js'
import type { SurveyColumn } from './survey-table.js'

/** What one value of an item's column is proposed to mean. */
export interface ValueProposal {
  readonly text: string
  readonly count: number
  readonly code: number | null
  readonly missing: MissingReason | null
  /** null: nothing to doubt */
  readonly why: UnsureReason | null
  /** the mapping has to say it; false for the instrument's own codes */
  readonly declared: boolean
}

/** Numbers that data sets use for "no answer". */
const SENTINELS = new Set(['99', '-99', '-77', '-9', '999', '-999', '-1', '-2', '-3', '-9999', '9999', '-88', '-66'])
/** `0 - never`, `B. sometimes`, `3=总是` */
const NUMBERED_LABEL = /^\s*[（(]?(?:[A-Za-z]|-?\d+)\s*[)）.、．:：=-]+\s*(.+)$/u
/** A value given by fewer people is not proposed, and not shown. */
export const RARE = 3
const LONGEST_MARK = 40

export interface ValueContext {
  readonly instrument: Instrument
  readonly preset: Preset | undefined
  readonly values: NonNullable<MappingDefinition['values']>
}

/** Which choices are numbered from where, seen over all columns of a response set. */
export function proposeBase(
  context: ValueContext,
  item: ItemDefinition,
  columns: readonly SurveyColumn[],
): { readonly codedFrom: number | null; readonly doubtful: boolean } {
  const codes = answerCodes(context.instrument, item)
  const [least, most] = [Math.min(...codes), Math.max(...codes)]
  const run = codes.every((code, i) => i === 0 || code === (codes[i - 1] ?? 0) + 1)
  if (codes.length < 2 || !run) return { codedFrom: null, doubtful: context.values === 'positions' }
  const declared = new Set(Object.keys(context.preset?.missing ?? {}))
  const counts = columns.flatMap((column) => [...column.counts]).filter(([text]) => /^-?\d{1,4}$/.test(text) && !declared.has(text))
  const numbers = new Set(counts.map(([text]) => Number(text)))
  if (context.values === 'positions') return { codedFrom: 1, doubtful: true }
  const answers = counts.reduce((sum, [, count]) => sum + count, 0)
  if (numbers.has(most + 1) && !numbers.has(least)) return { codedFrom: least + 1, doubtful: true }
  if (numbers.has(least - 1) && !numbers.has(most)) return { codedFrom: least - 1, doubtful: true }
  return { codedFrom: null, doubtful: numbers.size > 0 && !numbers.has(least) && answers >= 200 }
}

/** What each value of a column may mean for its item, the frequent ones first. */
export function proposeValues(
  context: ValueContext,
  item: ItemDefinition,
  column: SurveyColumn,
  siblings: readonly SurveyColumn[],
  codedFrom: number | null,
): readonly ValueProposal[] {
  const codes = answerCodes(context.instrument, item)
  const labels = labelCodes(context.instrument, item)
  const marks = foldTable(context.preset?.missing)
  const fileLabels = new Map((column.about?.valueLabels ?? []).map(({ value, label }) => [String(value), label]))
  const vocabulary = [...new Set(siblings.flatMap(({ counts }) => [...counts.keys()]))]
  const ranks = frequencyRanks(vocabulary)
  const lettered = letteredCodes(vocabulary, codes)
  const answer = (code: number, why: UnsureReason | null, declared: boolean = true): Omit<ValueProposal, 'text' | 'count'> => ({
    code,
    missing: null,
    why,
    declared,
  })
  const absent = (missing: MissingReason, why: UnsureReason | null): Omit<ValueProposal, 'text' | 'count'> => ({
    code: null,
    missing,
    why,
    declared: true,
  })
  const byText = (folded: string): Omit<ValueProposal, 'text' | 'count'> | undefined => {
    const own = labels.get(folded)
    if (own !== undefined) return answer(own, 'by-label')
    const inner = labels.get(foldValue(NUMBERED_LABEL.exec(folded)?.[1] ?? ''))
    if (inner !== undefined) return answer(inner, 'by-label')
    const rank = ranks.get(folded)
    const ranked = rank === undefined ? undefined : codes[rank]
    if (ranked !== undefined && ranks.size === codes.length) return answer(ranked, 'label-resembles')
    const like = /\p{L}/u.test(folded) ? nearest(folded, labels.keys()) : undefined
    const near = like === undefined ? undefined : labels.get(like)
    return near === undefined ? undefined : answer(near, 'label-resembles')
  }
  // A choice of a grid is offered for every row of it: how often it occurs is counted over all of them.
  const total = (text: string): number => siblings.reduce((sum, { counts }) => sum + (counts.get(text) ?? 0), 0)
  const propose = (text: string): Omit<ValueProposal, 'text' | 'count'> => {
    const folded = foldValue(text)
    const mark = marks.get(folded)
    if (mark !== undefined) return absent(mark, context.preset?.vendor === 'wjx' ? null : 'missing-mark')
    const fileLabel = fileLabels.get(text)
    if (fileLabel !== undefined) {
      const reason = missingReasonOf(fileLabel)
      if (reason !== undefined && !codes.includes(Number(text))) return absent(reason, null)
      const meant = labels.get(foldValue(fileLabel))
      if (meant !== undefined && meant !== Number(text)) return answer(meant, 'by-label')
    }
    const number = /^-?\d{1,9}$/.test(text) ? Number(text) : undefined
    if (number !== undefined && codedFrom !== null) {
      const code = number + Math.min(...codes) - codedFrom
      if (codes.includes(code)) return answer(code, 'code-base', false)
    } else if (number !== undefined && codes.includes(number)) return answer(number, context.values === 'codes' ? null : 'code-base', false)
    if (codes.length === 0 && number !== undefined && 'min' in item && number >= item.min && number <= item.max)
      return answer(number, null, false)
    const decimal = /^(-?\d+)\.0+$/.exec(text)?.[1]
    if (decimal !== undefined && codes.includes(Number(decimal))) return answer(Number(decimal), 'decimal-notation')
    const letter = lettered.get(folded)
    if (letter !== undefined) return answer(letter, 'by-position')
    const told = byText(folded)
    // What hardly anybody wrote may be about somebody: it goes into no mapping and onto no page.
    if (told !== undefined && (told.why !== 'label-resembles' || total(text) >= RARE)) return told
    const reason = /\p{L}/u.test(folded) && total(text) >= RARE && folded.length <= LONGEST_MARK ? missingReasonOf(folded) : undefined
    if (reason !== undefined) return absent(reason, 'missing-mark')
    if (SENTINELS.has(text)) return absent('blank', 'missing-mark')
    return { code: null, missing: null, why: total(text) < RARE ? 'rare-value' : 'value-unknown', declared: false }
  }
  return [...column.counts].sort((a, b) => b[1] - a[1]).map(([text, count]) => ({ text, count, ...propose(text) }))
}

/** A1, A2 …, AO01 … and A, B, C: choices by position; Y and N for yes and no. */
function letteredCodes(vocabulary: readonly string[], codes: readonly number[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const numbered = vocabulary.flatMap((text) => /^([A-Za-z]{1,3})0*(\d{1,3})$/.exec(text.trim()) ?? [])
  const prefixes = new Set(vocabulary.flatMap((text) => /^([A-Za-z]{1,3})0*\d{1,3}$/.exec(text.trim())?.[1]?.toLowerCase() ?? []))
  const prefixed = vocabulary.filter((text) => /^[A-Za-z]{1,3}0*\d{1,3}$/.test(text.trim()))
  if (numbered.length > 0 && prefixes.size === 1) {
    const places = prefixed.map((text) => Number(/(\d+)$/.exec(text.trim())?.[1] ?? 0))
    const start = places.includes(0) ? 0 : 1
    prefixed.forEach((text, i) => {
      const code = codes[(places[i] ?? 0) - start]
      if (code !== undefined) found.set(foldValue(text), code)
    })
  }
  const letters = vocabulary.filter((text) => /^[A-Ha-h]$/.test(text.trim()))
  if (letters.length > 1 && found.size === 0)
    for (const text of letters) {
      const code = codes[foldValue(text).charCodeAt(0) - 97]
      if (code !== undefined) found.set(foldValue(text), code)
    }
  if (codes.length === 2 && codes.includes(0) && codes.includes(1))
    for (const [text, code] of [
      ['y', 1],
      ['yes', 1],
      ['是', 1],
      ['n', 0],
      ['no', 0],
      ['否', 0],
    ] as const)
      found.set(text, code)
  return found
}
