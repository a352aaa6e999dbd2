import { columnName } from '../../core/column-name.js'
import { type FlatRow, freeName, type Put, putCritical, putDecision, putHead, putScale, putTail, putValidity } from '../../flatten.js'
import { linkPlan } from '../../plan/link.js'
import type { Plan } from '../../plan/plan.js'
import { createResultBuilder } from '../../results/build.js'
import { createAdministrationReader } from '../../results/read-administration.js'
import type { AssessmentResult } from '../../results/result.js'
import type { ScorePart, WideOptions } from './types.js'

/** Parts of a row; `items` are the input's answers, the others are what `flatten` tells. */
export type Section = 'row' | 'kept' | 'head' | 'items' | 'scale' | 'decision' | 'critical' | 'validity' | 'tail'

/** One column of the wide table and where its cell comes from. */
export interface Entry {
  readonly name: string
  readonly section: Section
  /** part of the run; 0 for the row's own columns */
  readonly part: number
  /** place in the section's list: scale, decision, item … */
  readonly index: number
  /** place among the cells of that scale, decision …, in the order of `flatten` */
  readonly position: number
  /** name without the id of what it tells of: `sum`, `t_norm_group`, `band_state` */
  readonly suffix: string
  /** id of the scale, decision, item or rule */
  readonly about: string | null
}

/** Suffixes of a norm score or band whose set's name stands in the column name: its last words say what it is. */
const TAILS =
  /_(lower|upper|ci_lower|ci_upper|ci_level|ci_mark|sem|norm_set|norm_group|norm_fallback|state|display|notes|reason|set|least_concerning|most_concerning)$/

/** What a researcher expects to find; the rest comes with `--columns all`. */
const EXPECTED_HEAD: ReadonlySet<string> = new Set(['key', 'grade', 'age_months', 'sex', 'informant', 'rater', 'form'])
const LEFT_OUT =
  /(^|_)(missing_items|notes|ci_lower|ci_upper|ci_level|ci_mark|sem|display|severity|least_concerning|most_concerning|withheld)$|^band(_.*)?_set$/
const SCORE_REASON = /^.+_reason$/

/** A result of a form without an answer: it has every section, and says nothing. */
function blankResult(plan: Plan): AssessmentResult {
  const linked = linkPlan(plan)
  const reading = createAdministrationReader(linked)({ responses: {}, respondent: { key: '' } }, 0)
  linked.run(1)
  return createResultBuilder(linked)(reading, 0)
}

type Recorded = Omit<Entry, 'part'>

/** A plan's columns are asked for by the header, the dictionary and every scorer of a run. */
const known = new WeakMap<Plan, readonly Recorded[]>()

function flatEntries(plan: Plan): readonly Recorded[] {
  const entries = known.get(plan) ?? recordEntries(plan)
  known.set(plan, entries)
  return entries
}

/** Every column of `flatten`, in its order and under its names, with where its cell comes from. */
function recordEntries(plan: Plan): readonly Recorded[] {
  const result = blankResult(plan)
  const { outputs } = plan
  const entries: Recorded[] = []
  const taken: FlatRow = {}
  function recorder(section: Section, index: number, about: string | null, prefix: string): Put {
    let position = 0
    return (name) => {
      const free = freeName(name, taken)
      taken[free] = null
      const suffix = name === prefix ? 'outcome' : prefix !== '' && name.startsWith(`${prefix}_`) ? name.slice(prefix.length + 1) : name
      entries.push({ name: free, section, index, position, suffix, about })
      position += 1
    }
  }
  putHead(recorder('head', 0, null, ''), result)
  outputs.scales.forEach(({ id, stages }, index) => {
    const score = result.scales[id]
    const ids = stages.map((stage) => stage.id)
    if (score !== undefined) putScale(recorder('scale', index, id, columnName(id)), id, score, ids)
  })
  outputs.decisions.forEach(({ id }, index) => {
    const outcome = result.decisions[id]
    if (outcome !== undefined) putDecision(recorder('decision', index, id, columnName(id)), columnName(id), outcome)
  })
  result.criticalItems.forEach((critical, index) => {
    putCritical(recorder('critical', index, critical.item, columnName('critical', critical.item)), critical)
  })
  result.validity.forEach((validity, index) => {
    putValidity(recorder('validity', index, validity.id, columnName('validity', validity.id)), validity)
  })
  putTail(recorder('tail', 0, null, ''), result)
  return entries
}

/** Several sets share a scale: `t_rcads47_us_youth_norm_group` is still a norm group. */
function words(entry: Recorded): readonly string[] {
  if (entry.section === 'critical') return ['critical']
  if (entry.section === 'validity') return entry.suffix === 'outcome' ? ['validity'] : ['validity', entry.suffix]
  if (entry.section === 'decision') return entry.suffix === 'outcome' ? ['decision'] : [entry.suffix, `decision_${entry.suffix}`]
  const tail = TAILS.exec(entry.suffix)?.[1]
  const first = /^(t|z|iq|scaled|sten|stanine|nce|pr|band|severity)(_|$)/.exec(entry.suffix)?.[1]
  const short = first === undefined ? [] : tail === undefined ? [first] : [`${first}_${tail}`]
  return [entry.suffix, ...short, ...(tail === undefined || tail === 'lower' || tail === 'upper' ? [] : [tail])]
}

function isExpected(entry: Recorded): boolean {
  if (entry.section === 'head') return EXPECTED_HEAD.has(entry.name)
  if (entry.section === 'tail') return false
  if (entry.section === 'decision') return entry.suffix === 'outcome' || entry.suffix === 'status' || entry.suffix === 'reason'
  return !LEFT_OUT.test(entry.suffix) && !SCORE_REASON.test(entry.suffix)
}

function isWanted(entry: Recorded, columns: NonNullable<WideOptions['columns']>): boolean {
  if (columns === 'all') return true
  if (columns === 'default') return isExpected(entry)
  return entry.name === 'key' || words(entry).some((word) => columns.includes(word))
}

/** Our own columns keep their names; a kept column of the input that has one of them gets underscores. */
function uniquelyNamed(entries: readonly Entry[]): readonly Entry[] {
  const names = new Map<Entry, string>()
  const taken: FlatRow = {}
  const own = entries.filter(({ section }) => section !== 'kept')
  for (const entry of [...own, ...entries.filter(({ section }) => section === 'kept')]) {
    const name = freeName(entry.name, taken)
    taken[name] = null
    names.set(entry, name)
  }
  return entries.map((entry) => ({ ...entry, name: names.get(entry) ?? entry.name }))
}

/** Ids of what the table tells of an answer, with the suffix of each kind. */
const ITEM_SUFFIX = { coded: '', keyed: '_keyed', reasons: '_reason' } as const

/**
 * The columns of a run in their order: the row's own (`file`, `row`), kept columns of the input, respondent and occasion, answers, scores. With
 * several instruments all columns behind the respondent's begin with the instrument's id.
 */
export function wideEntries(parts: readonly ScorePart[], options: WideOptions): readonly Entry[] {
  const entries: Entry[] = []
  const add = (entry: Entry): void => {
    entries.push(entry)
  }
  const plain = { part: 0, position: 0, suffix: '', about: null }
  if (typeof options.file === 'string') add({ ...plain, name: 'file', section: 'row', index: 1, suffix: 'file' })
  add({ ...plain, name: 'row', section: 'row', index: 0, suffix: 'row' })
  for (const [index, { name }] of (parts[0]?.layout.keep ?? []).entries()) add({ ...plain, name, section: 'kept', index, suffix: name })
  const wanted = options.columns ?? 'default'
  const several = parts.length > 1
  const flat = parts.map(({ plan }) => flatEntries(plan).filter((entry) => isWanted(entry, wanted)))
  const own = (entry: Recorded): boolean => entry.section === 'head' && !['instrument', 'instrument_version', 'form'].includes(entry.name)
  for (const entry of flat[0] ?? []) {
    if (!own(entry)) continue
    add({ ...entry, part: 0 })
    if (entry.name === 'key' && options.occasion === true) add({ ...plain, name: 'occasion', section: 'row', index: 2, suffix: 'occasion' })
  }
  parts.forEach(({ plan }, part) => {
    const prefix = several ? `${columnName(plan.outputs.instrument.id)}_` : ''
    for (const entry of flat[part] ?? []) if (entry.section === 'head' && !own(entry)) add({ ...entry, part, name: prefix + entry.name })
    plan.outputs.items.forEach(({ id }, index) => {
      for (const kind of options.items ?? []) {
        const name = `${prefix}${columnName(id)}${ITEM_SUFFIX[kind]}`
        add({ name, section: 'items', part, index, position: ['coded', 'keyed', 'reasons'].indexOf(kind), suffix: kind, about: id })
      }
    })
    for (const entry of flat[part] ?? []) if (entry.section !== 'head') add({ ...entry, part, name: prefix + entry.name })
  })
  return uniquelyNamed(entries)
}
