import { columnName } from '../../core/column-name.js'
import type { LocalizedText } from '../../core/text.js'
import { BAND_STATES, CRITICAL_STATES, INFORMANT_ROLES, SEXES, VALIDITY_OUTCOMES } from '../../core/words.js'
import type { Instrument } from '../../instruments/instrument.js'
import type { Plan } from '../../plan/plan.js'
import { type Entry, wideEntries } from './entries.js'
import { meaningOf } from './meanings.js'
import type { ScorePart, WideColumn, WideKind, WideOptions, WideSchema } from './types.js'

const INTEGERS = /^(row|grade|age_months|.*n_items|.*n_answered|severity.*|band_severity|.*_severity)$/
const TEXTS =
  /(^|_)(status|reason|notes|missing_items|norm_set|norm_group|norm_fallback|display|ci_mark|state|set|least_concerning|most_concerning|withheld)$/

type Codes = WideColumn['codes']

function wordCodes(words: readonly string[]): Codes {
  return words.map((value) => ({ value, label: null }))
}

/** The stage that a column tells a value or a bound of. */
function stageOf(entry: Entry, plan: Plan): string | undefined {
  const stages = plan.outputs.scales[entry.index]?.stages.map(({ id }) => id) ?? []
  return stages.find((id) => [id, `${id}_lower`, `${id}_upper`].some((name) => columnName(name) === entry.suffix))
}

/** A scale's own columns: bands as text, scores and norm scores as numbers. */
function scaleKind(entry: Entry): WideKind {
  if (TEXTS.test(entry.suffix)) return 'text'
  if (INTEGERS.test(entry.suffix)) return 'integer'
  return entry.suffix === 'band' || entry.suffix.startsWith('band_') ? 'text' : 'number'
}

function kindOf(entry: Entry, instrument: Instrument): WideKind {
  switch (entry.section) {
    case 'row':
      return entry.suffix === 'row' ? 'integer' : 'text'
    case 'head':
      return INTEGERS.test(entry.suffix) ? 'integer' : 'text'
    case 'items': {
      const item = instrument.items.find(({ id }) => id === entry.about)
      if (entry.suffix === 'reasons' || item?.kind === 'multi-select') return entry.suffix === 'keyed' ? 'number' : 'text'
      return 'number'
    }
    case 'scale':
      return scaleKind(entry)
    case 'decision':
      return entry.suffix === 'severity' ? 'integer' : 'text'
    default:
      return 'text'
  }
}

function scaleCodes(entry: Entry, plan: Plan, instrument: Instrument): Codes {
  if (entry.suffix === 'status') return wordCodes(['scored', 'absent'])
  if (entry.suffix.endsWith('norm_fallback')) return wordCodes(['yes', 'no'])
  if (/^band.*_state$/.test(entry.suffix)) return wordCodes(BAND_STATES)
  const scale = plan.outputs.scales[entry.index]
  if (entry.suffix.endsWith('norm_group')) {
    const groups = new Set(scale?.standardScores.flatMap(({ groups: all }) => all))
    return wordCodes([...groups])
  }
  if (scaleKind(entry) !== 'text' || !/^band/.test(entry.suffix) || /_(notes|reason|set)$/.test(entry.suffix)) return null
  const labels = new Map(instrument.bandSets.flatMap(({ bands }) => bands.map(({ id, label }): [string, LocalizedText] => [id, label])))
  const ids = new Set(scale?.bands.flatMap(({ bands }) => bands.map(({ id }) => id)))
  return [...ids].map((value) => ({ value, label: labels.get(value) ?? null }))
}

function itemCodes(entry: Entry, instrument: Instrument): Codes {
  const item = instrument.items.find(({ id }) => id === entry.about)
  if (entry.suffix !== 'coded' || item === undefined || !('responses' in item)) return null
  return (instrument.responseSets[item.responses]?.options ?? []).map(({ code, label }) => ({ value: code, label: label ?? null }))
}

function codesOf(entry: Entry, { plan, layout }: ScorePart): Codes {
  const { instrument } = layout
  switch (entry.section) {
    case 'scale':
      return scaleCodes(entry, plan, instrument)
    case 'items':
      return itemCodes(entry, instrument)
    case 'critical':
      return wordCodes(CRITICAL_STATES)
    case 'validity':
      return entry.suffix === 'outcome' ? wordCodes(VALIDITY_OUTCOMES) : null
    case 'decision':
      if (entry.suffix === 'status') return wordCodes(['scored', 'absent'])
      return entry.suffix === 'outcome' ? wordCodes(plan.outputs.decisions[entry.index]?.categories.map(({ id }) => id) ?? []) : null
    case 'head':
      if (entry.suffix === 'sex') return wordCodes(SEXES)
      return entry.suffix === 'informant' ? wordCodes(INFORMANT_ROLES) : null
    default:
      return null
  }
}

function columnOf(entry: Entry, parts: readonly ScorePart[]): WideColumn {
  const part = parts[entry.part] ?? parts[0]
  if (part === undefined) throw new RangeError('wideSchema: at least one instrument is needed')
  const { instrument } = part.layout
  const scale = entry.section === 'scale' ? instrument.scales.find(({ id }) => id === entry.about) : undefined
  const stageId = scale === undefined ? undefined : stageOf(entry, part.plan)
  const stage = stageId === undefined ? undefined : scale?.stages.find(({ id }) => id === stageId)
  const norm = part.plan.outputs.scales[entry.index]?.standardScores[0]
  const isNorm = entry.section === 'scale' && /^(t|z|iq|scaled|sten|stanine|nce|pr)(_|$)/.test(entry.suffix) && stage === undefined
  return {
    name: entry.name,
    kind: kindOf(entry, instrument),
    meaning: meaningOf(entry, instrument),
    unit:
      isNorm && kindOf(entry, instrument) === 'number'
        ? (entry.suffix.split('_')[0] ?? null)
        : entry.suffix === 'age_months'
          ? 'month'
          : null,
    range: stage !== undefined ? { min: stage.range.min, max: stage.range.max } : null,
    codes: codesOf(entry, part),
    source: isNorm ? (part.plan.outputs.norms[norm?.norm ?? 0]?.id ?? null) : scale === undefined ? null : instrument.id,
    instrument: entry.section === 'row' || entry.section === 'kept' ? null : instrument.id,
    about: entry.about,
    suffix: entry.suffix,
  }
}

/** The columns of a run with their meaning: what the header line and the data dictionary are made from. */
export function wideSchema(parts: readonly ScorePart[], options: WideOptions = {}): WideSchema {
  return { columns: wideEntries(parts, options).map((entry) => columnOf(entry, parts)), options }
}
