import type { MappingDefinition, RowRule } from '../../../core/definition.js'
import { foldValue } from '../fold.js'
import type { Preset } from '../presets/preset.js'
import type { SurveyColumn } from './survey-table.js'

type Rows = NonNullable<MappingDefinition['rows']>

/** What the vendor's columns of status may hold; another value makes the rule unsure. */
const EXPECTED: Readonly<Record<'finished' | 'preview', readonly string[]>> = {
  finished: ['0', '1', 'true', 'false'],
  preview: [
    '0',
    '1',
    '2',
    '4',
    '8',
    '9',
    '12',
    '16',
    '17',
    '32',
    'ip address',
    'survey preview',
    'survey test',
    'preview',
    'imported',
    'spam',
    'offline response',
  ],
}

const mostFrequent = (column: SurveyColumn): string => [...column.counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''

/** Rows of one event and one form of a REDCap project, and its form status; which form it is only a person can say. */
function redcapRows(columns: readonly SurveyColumn[]): Rows {
  const find = (...names: readonly string[]): SurveyColumn | undefined => columns.find(({ name }) => names.includes(name.trim()))
  const event = find('redcap_event_name', 'Event Name')
  const repeat = find('redcap_repeat_instrument', 'Repeat Instrument')
  const several = [repeat, event].find(
    (column) => column !== undefined && (column.counts.size > 1 || column === repeat) && column.filled > 0,
  )
  const status = columns.filter(({ name }) => /_complete$|^Complete\?$/.test(name.trim()))
  const [only] = status
  const unsure = { state: 'unsure', why: ['row-rule'] } as const
  return {
    ...(several === undefined ? {} : { only: { column: several.reference, values: [mostFrequent(several)], ...unsure } }),
    ...(only === undefined ? {} : { finished: { column: only.reference, values: ['2', 'Complete'], ...unsure } }),
  }
}

/** Which rows are respondents, from the vendor's own columns. */
export function proposeRows(columns: readonly SurveyColumn[], preset: Preset | undefined): Rows {
  if (preset?.vendor === 'redcap') return redcapRows(columns)
  const rules: [string, RowRule][] = []
  for (const rule of ['finished', 'preview'] as const) {
    const known = preset?.rows[rule]
    const column = known?.names.map((name) => columns.find((each) => each.name.trim() === name)).find((each) => each !== undefined)
    if (known === undefined || column === undefined) continue
    const plain = known.values === undefined || [...column.counts.keys()].every((text) => EXPECTED[rule].includes(foldValue(text)))
    rules.push([
      rule,
      {
        column: column.reference,
        ...(known.values === undefined ? {} : { values: known.values }),
        ...(plain ? { state: 'confirmed' } : { state: 'unsure', why: ['row-rule'] }),
      },
    ])
  }
  return Object.fromEntries(rules)
}
