import { columnName } from './core/column-name.js'
import type { Metric } from './core/words.js'
import type {
  AnyResult,
  BandResult,
  CriticalItemOutcome,
  DecisionOutcome,
  ScaleScore,
  StandardScore,
  ValidityResult,
} from './results/result.js'

export { columnName } from './core/column-name.js'

/** One row of a table. `null` means that there is no value; a zero is always a real zero. */
export type FlatRow = Record<string, string | number | null>

/** Column names of metrics. */
export const METRIC_COLUMN: Readonly<Record<Metric, string>> = {
  z: 'z',
  t: 't',
  iq: 'iq',
  scaled: 'scaled',
  sten: 'sten',
  stanine: 'stanine',
  nce: 'nce',
  'percentile-rank': 'pr',
}

const NOT_STAGES: ReadonlySet<string> = new Set([
  ...['status', 'method', 'answered', 'total', 'missingItems', 'standardScores', 'bands', 'notes', 'reasons', 'bounds'],
])

/** Stage ids of a scale as a result tells them; an absent scale names them in its bounds and in what was built on them. */
export function stagesOf(score: ScaleScore): readonly string[] {
  const stages = new Set<string>()
  for (const [key, value] of Object.entries(score)) if (!NOT_STAGES.has(key) && typeof value === 'number') stages.add(key)
  for (const stage of Object.keys(score.bounds ?? {})) stages.add(stage)
  for (const standard of score.standardScores) stages.add(standard.stage)
  for (const band of score.bands) if ('stage' in band.on) stages.add(band.on.stage)
  return [...stages]
}

/** Takes one column of a row. */
export type Put = (name: string, value: string | number | null) => void

/**
 * A result as one row with snake_case columns: `<scale>_<stage>`, `_n_answered`, `_status`, `_reason`, standard scores by metric
 * (`_t`, `_pr` …) with `_norm_set`, `_norm_group`, `_norm_fallback`, `_band`, `_band_state`, `_severity`, bounds of incomplete forms
 * (`_lower`, `_upper`), `critical_<item>`, decisions, validity, blind spots, warnings (`code@path`, joined by `;`), and the hashes of provenance.
 * When a scale has several norm or band sets, the set's id joins the column name. Answers are not part of the row.
 * Absent is `null`, never 0. Rows of one plan have the same columns, save the stages of a scale that is absent
 * without bounds .
 */
export function flatten(result: AnyResult): FlatRow {
  const row: FlatRow = {}
  const put: Put = (name, value) => {
    row[freeName(name, row)] = value
  }
  putHead(put, result)
  for (const [id, score] of Object.entries(result.scales as Readonly<Record<string, ScaleScore>>)) putScale(put, id, score)
  for (const [id, outcome] of Object.entries(result.decisions)) putDecision(put, columnName(id), outcome)
  for (const critical of result.criticalItems) putCritical(put, critical)
  for (const validity of result.validity) putValidity(put, validity)
  putTail(put, result)
  return row
}

/** A name that the row does not have yet: a later column of the same name gets underscores. */
export function freeName(name: string, taken: object): string {
  let free = name
  while (Object.hasOwn(taken, free)) free += '_'
  return free
}

type HeadOf = Pick<AnyResult, 'respondent' | 'informant' | 'rater' | 'administeredAt' | 'instrument'>

/** Whom and what the row is about. */
export function putHead(put: Put, { respondent, informant, rater, administeredAt, instrument }: HeadOf): void {
  put('key', respondent.key)
  put('grade', respondent.grade)
  put('age_months', respondent.ageMonths)
  put('sex', respondent.sex)
  put('school_system', respondent.schoolSystem)
  put('informant', informant)
  put('rater', rater)
  put('administered_at', administeredAt)
  put('instrument', instrument.id)
  put('instrument_version', instrument.version)
  put('form', instrument.form)
}

export function putCritical(put: Put, { item, state }: Pick<CriticalItemOutcome, 'item' | 'state'>): void {
  put(columnName('critical', item), state)
}

export function putValidity(put: Put, { id, outcome, withheld }: ValidityResult): void {
  put(columnName('validity', id), outcome)
  put(columnName('validity', id, 'withheld'), join(withheld))
}

/** What the whole form cannot say, warnings, and where the numbers come from. */
export function putTail(put: Put, { blindSpots, warnings, notice, provenance }: AnyResult): void {
  put('blind_spots', join(blindSpots.map(({ topic, why }) => `${topic}:${why}`)))
  put('warnings', join(warnings.map(({ code, path }) => `${code}@${path}`)))
  put('notice', notice)
  put('engine', provenance.engine)
  put('definition_hash', provenance.definition)
  put('norms_hashes', join(provenance.norms.map(({ id, edition, hash }) => `${id}@${edition}:${hash}`)))
  put('plan_hash', provenance.plan)
}

/** Columns of one scale. `stages` are those it has when it is scored; a result of an absent scale may not name them. */
export function putScale(put: Put, id: string, score: ScaleScore, stages: readonly string[] = stagesOf(score)): void {
  const name = columnName(id)
  put(`${name}_status`, score.status)
  const values = score as unknown as Readonly<Record<string, unknown>>
  for (const stage of stages) {
    const value = score.status === 'scored' && Object.hasOwn(score, stage) ? values[stage] : null
    const bounds = Object.hasOwn(score.bounds ?? {}, stage) ? score.bounds?.[stage] : null
    put(columnName(id, stage), typeof value === 'number' ? value : null)
    put(columnName(id, stage, 'lower'), bounds?.lowest ?? null)
    put(columnName(id, stage, 'upper'), bounds?.highest ?? null)
  }
  put(`${name}_n_items`, score.total)
  put(`${name}_n_answered`, score.answered)
  put(`${name}_missing_items`, join(score.missingItems.map(({ item, reason }) => `${item}:${reason}`)))
  put(`${name}_notes`, join(score.status === 'scored' ? score.notes : []))
  put(`${name}_reason`, join(score.status === 'absent' ? score.reasons : []))
  const sets = new Set(score.standardScores.map(({ normSet }) => normSet))
  for (const standard of score.standardScores) putStandardScore(put, id, standard, sets.size > 1)
  for (const band of score.bands) putBand(put, id, band, score.bands)
}

function putStandardScore(put: Put, id: string, score: StandardScore, several: boolean): void {
  const name = columnName(id, METRIC_COLUMN[score.metric], ...(several ? [score.normSet] : []))
  const scored = score.status === 'scored'
  put(name, scored ? score.value : null)
  put(`${name}_display`, scored ? (score.display ?? null) : null)
  put(`${name}_lower`, score.bounds?.lowest ?? null)
  put(`${name}_upper`, score.bounds?.highest ?? null)
  put(`${name}_ci_lower`, scored ? (score.interval?.lower ?? null) : null)
  put(`${name}_ci_upper`, scored ? (score.interval?.upper ?? null) : null)
  put(`${name}_ci_level`, scored ? (score.interval?.level ?? null) : null)
  put(`${name}_sem`, scored ? (score.interval?.standardError ?? null) : null)
  put(`${name}_ci_mark`, scored ? (score.interval?.mark ?? null) : null)
  put(`${name}_norm_set`, `${score.normSet}@${score.edition}`)
  put(`${name}_norm_group`, score.stratum)
  put(`${name}_norm_fallback`, scored ? (score.notes.includes('fallback-norm') ? 'yes' : 'no') : null)
  put(`${name}_notes`, join(scored ? score.notes : []))
  put(`${name}_reason`, join(scored ? [] : score.reasons))
}

function putBand(put: Put, id: string, band: BandResult, all: readonly BandResult[]): void {
  const twins = all.filter((each) => each.bandSet === band.bandSet).length > 1
  const set = all.length > 1 ? [band.bandSet] : []
  const on = twins && 'normSet' in band.on ? [band.on.normSet] : []
  const name = columnName(id, 'band', ...set, ...on)
  put(name, band.band)
  put(`${name}_set`, band.bandSet)
  put(`${name}_state`, band.state)
  put(columnName(id, 'severity', ...set, ...on), band.severity)
  put(`${name}_least_concerning`, band.bounds?.leastConcerning ?? null)
  put(`${name}_most_concerning`, band.bounds?.mostConcerning ?? null)
  put(`${name}_notes`, join(band.notes))
  put(`${name}_reason`, join(band.reasons))
}

/** Columns of one decision; `name` is its column name. */
export function putDecision(put: Put, name: string, outcome: DecisionOutcome): void {
  const scored = outcome.status === 'scored'
  put(name, scored ? outcome.category : null)
  put(`${name}_status`, outcome.status)
  put(`${name}_severity`, scored ? outcome.severity : null)
  put(`${name}_least_concerning`, outcome.bounds?.leastConcerning ?? null)
  put(`${name}_most_concerning`, outcome.bounds?.mostConcerning ?? null)
  put(`${name}_notes`, join(scored ? outcome.notes : []))
  put(`${name}_reason`, join(scored ? [] : outcome.reasons))
}

/** Words joined by `;`, or null for none. */
function join(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.join(';')
}
