import type { ItemDefinition } from '../../../core/definition.js'
import type { Instrument } from '../../../instruments/instrument.js'
import { foldValue } from '../fold.js'
import { answerCodes } from '../meaning.js'
import type { SurveyColumn } from './survey-table.js'

interface Numbered {
  /** what the columns of one list have in common */
  readonly template: string
  /** null where only the place tells */
  readonly number: number | null
}

const FORMS: readonly (readonly [RegExp, (found: RegExpExecArray) => Numbered])[] = [
  [/^(.*?)[[(（]\D{0,4}?0*(\d+)[\])）]/u, (found) => ({ template: `${found[1]}[]`, number: Number(found[2]) })],
  [/^(\s*第\s*\d+\s*题)\s*[(（][^()（）]+[)）]\s*$/u, (found) => ({ template: `${found[1]}(…)`, number: null })],
  [/^(.*)\[[^\]]+\]\s*$/u, (found) => ({ template: `${found[1]}[…]`, number: null })],
  [/^(.*?)(?:—|\s-\s).+$/u, (found) => ({ template: `${found[1]} - …`, number: null })],
  [/^\s*(?:Q|第)?\s*(\d+)\s*题?\s*[、.．:：)）]/iu, (found) => ({ template: '#、', number: Number(found[1]) })],
  [/^(.*?)0*(\d+)$/u, (found) => ({ template: `${found[1]}#`, number: Number(found[2]) })],
]

function numbered(name: string): Numbered | null {
  for (const [form, read] of FORMS) {
    const found = form.exec(name)
    if (found !== null) return read(found)
  }
  return null
}

/** Few enough different values to be the choices of an item, marks for missing answers included. */
function mayHold(instrument: Instrument, item: ItemDefinition, column: SurveyColumn): boolean {
  const codes = answerCodes(instrument, item)
  return codes.length === 0 || (!column.crowded && column.counts.size <= codes.length + 4)
}

/** Different values that a window of columns holds: the fewer, the more alike its columns are. */
function vocabulary(window: readonly SurveyColumn[]): number {
  return new Set(window.flatMap(({ counts }) => [...counts.keys()].map(foldValue))).size
}

/**
 * The run of columns that fits a list of items by number: columns of one list (`Q1` …, `3、…`, rows of a grid), consecutive, as many as
 * the items; among several the one whose columns are most alike. If no list fits, neighbouring columns as they stand.
 */
export function numberedRuns(
  instrument: Instrument,
  items: readonly ItemDefinition[],
  columns: readonly SurveyColumn[],
): { readonly run: readonly SurveyColumn[] | undefined; readonly several: boolean } {
  const lists = new Map<string, { readonly column: SurveyColumn; readonly number: number | null }[]>()
  for (const column of columns) {
    const found = numbered(column.name.trim())
    if (found !== null) lists.set(found.template, [...(lists.get(found.template) ?? []), { column, number: found.number }])
  }
  const windows: (readonly SurveyColumn[])[] = []
  const addWindows = (list: readonly { readonly column: SurveyColumn; readonly number: number | null }[]): void => {
    for (let from = 0; from + items.length <= list.length; from += 1) {
      const window = list.slice(from, from + items.length)
      const [start] = window
      const consecutive = window.every(({ number }, i) => number === null || number === (start?.number ?? 0) + i)
      const fits = window.every(({ column }, i) => {
        const item = items[i]
        return item !== undefined && mayHold(instrument, item, column)
      })
      if (consecutive && fits) windows.push(window.map(({ column }) => column))
    }
  }
  for (const list of lists.values()) addWindows(list)
  if (windows.length === 0) addWindows(columns.map((column) => ({ column, number: null })))
  const ranked = windows.map((window) => ({ window, size: vocabulary(window) })).sort((a, b) => a.size - b.size)
  const [best, next] = ranked
  return { run: best?.window, several: next !== undefined && next.size === best?.size }
}
