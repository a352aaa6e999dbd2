import type { ItemDefinition, UnsureReason } from '../../../core/definition.js'
import type { Instrument } from '../../../instruments/instrument.js'
import { foldName, foldValue } from '../fold.js'
import { printedOrder } from '../item-columns.js'
import { answerCodes } from '../meaning.js'
import { numberedRuns } from './numbered-runs.js'
import { tellsOfRespondent } from './propose-sources.js'
import type { SurveyColumn } from './survey-table.js'

/** An item with the column it may stand in; a column of each choice for check boxes. */
export interface ItemMatch {
  readonly item: ItemDefinition
  readonly column: SurveyColumn | null
  readonly choices: readonly { readonly column: SurveyColumn; readonly code: number }[]
  readonly why: readonly UnsureReason[]
}

const plainName = (text: string): string => foldValue(text).replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Columns that may be an item, best first: its own id, nearly its id, its label as the question's text. */
function columnFor(item: ItemDefinition, columns: readonly SurveyColumn[]): Omit<ItemMatch, 'item' | 'choices'> | undefined {
  const tries: readonly (readonly [UnsureReason | null, (column: SurveyColumn) => boolean])[] = [
    [null, ({ name }) => foldName(name) === item.id],
    ['name-resembles', ({ name }) => plainName(name) === plainName(item.id)],
    ['name-resembles', ({ name }) => plainName(name.split(/[.、]/)[0] ?? '') === plainName(item.id)],
    ['text-resembles', ({ text }) => Object.values(item.label).some((label) => foldValue(label) === foldValue(text))],
  ]
  for (const [why, fits] of tries) {
    const [column, another] = columns.filter(fits)
    if (column === undefined) continue
    const reasons: UnsureReason[] = [...(why === null ? [] : [why]), ...(another === undefined ? [] : ['several-columns' as const])]
    return { column, why: reasons }
  }
  return undefined
}

/** `item___2`: one column a choice; a minus sign of a code became an underscore. */
function choicesFor(item: ItemDefinition, codes: readonly number[], columns: readonly SurveyColumn[]): ItemMatch['choices'] {
  return columns.flatMap((column) => {
    const found = /^(.+?)___(_?\d+)$/.exec(column.name.trim())
    if (found === null || plainName(found[1] ?? '') !== plainName(item.id)) return []
    const code = Number((found[2] ?? '').replace('_', '-'))
    return codes.includes(code) ? [{ column, code }] : []
  })
}

/**
 * Every item of the instrument with the column it may stand in. Names and texts first; where none of them fits, a run of numbered (or
 * neighbouring) columns as long as the form. Throws `import/mapping` where only numbers could tell and forms differ in order.
 */
export function matchItems(instrument: Instrument, form: string | null, columns: readonly SurveyColumn[]): readonly ItemMatch[] {
  const open = columns.filter(({ metadata }) => !metadata)
  const named = instrument.items.map((item): ItemMatch => {
    const choices = choicesFor(item, answerCodes(instrument, item), open)
    if (choices.length > 0) return { item, column: null, choices, why: ['name-resembles'] }
    const found = columnFor(item, open)
    return { item, column: found?.column ?? null, choices: [], why: found?.why ?? ['no-column'] }
  })
  if (named.some(({ column, choices }) => column !== null || choices.length > 0)) return named
  const items = new Map(instrument.items.map((item) => [item.id, item]))
  const order = printedOrder(instrument, form)
  const scored = order.filter((id) => items.get(id)?.supplementary !== true)
  for (const ids of [order, scored]) {
    const wanted = ids.flatMap((id) => items.get(id) ?? [])
    const plain = numberedRuns(
      instrument,
      wanted,
      open.filter((column) => !tellsOfRespondent(column)),
    )
    // A question may well speak of the class or the grade.
    const { run, several } = plain.run === undefined ? numberedRuns(instrument, wanted, open) : plain
    if (run === undefined) continue
    const places = new Map(ids.map((id, i) => [id, run[i]]))
    return named.map((match): ItemMatch => {
      const column = places.get(match.item.id)
      if (column === undefined) return match
      return { ...match, column, why: several ? ['by-number', 'several-columns'] : ['by-number'] }
    })
  }
  return named
}
