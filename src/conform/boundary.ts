import type { ItemDefinition, NormScoreDefinition, NormSetDefinition, NormStratum, StratumTest } from '../core/definition.js'
import { add, div, fromDecimal, mul, sub, toNumber } from '../core/rational.js'
import { roundRational } from '../core/rounding.js'
import type { Instrument } from '../instruments/instrument.js'
import { metricScale } from '../norms/metric.js'
import { extremeForm } from './answers.js'
import { type ConformanceCheck, openCheck } from './check.js'
import { codesOf, createComparison, type PatternRun } from './exhaustive.js'
import { BLANK, type Cell } from './oracle-scales.js'
import { respondentsOf, type Trial, type TrialRespondent } from './trial.js'
import { stageValue, standardScoresOf } from './vectors.js'

type Cells = readonly Cell[]

function cellsOf(instrument: Instrument, end: 'lowest' | 'highest'): Cells {
  const form = extremeForm(instrument, end)
  return instrument.items.map(({ id, supplementary }) => {
    const answer = form[id]
    return supplementary === true || typeof answer !== 'number' ? BLANK : answer
  })
}

function withCell(row: Cells, at: number, cell: Cell): Cells {
  return row.map((each, index) => (index === at ? cell : each))
}

/** Every code of an item, or the ends and the first step of a long range. */
function stepsOf(instrument: Instrument, item: ItemDefinition): readonly number[] {
  const codes = codesOf(instrument, item)
  if (codes !== undefined) return codes
  return item.kind === 'integer' || item.kind === 'duration' ? [item.min, item.min + 1, item.max] : []
}

/** From the lowest to the highest form, one code of one item at a time: every score comes by, and so does every cut from both sides. */
function climb(instrument: Instrument): readonly Cells[] {
  const [low, high] = [cellsOf(instrument, 'lowest'), cellsOf(instrument, 'highest')]
  const rows: Cells[] = [low]
  let row = low
  instrument.items.forEach((item, at) => {
    if (low[at] === BLANK) return
    for (const code of stepsOf(instrument, item)) rows.push(withCell(row, at, code))
    row = withCell(row, at, high[at] ?? BLANK)
  })
  return [...rows, high]
}

/** Places of the items of each list that is scored together. */
function lists(instrument: Instrument): readonly (readonly number[])[] {
  const place = new Map(instrument.items.map(({ id }, at) => [id, at]))
  return instrument.scales.flatMap(({ score }) => {
    if (!('items' in score)) return []
    return [score.items.flatMap((key) => place.get(typeof key === 'string' ? key : key.item) ?? [])]
  })
}

/** Most blanks tried at once. */
const MOST_BLANKS = 14

/**
 * Forms at the borders, for instruments with too many patterns to run them all: each score on the way up with none to fourteen
 * blanks at either end of each scale, and each answer of each item on the lowest and the highest form.
 */
export function boundaryRows(instrument: Instrument): readonly Cells[] {
  const path = climb(instrument)
  const ends = [path[0] ?? [], path.at(-1) ?? []]
  const rows: Cells[] = [...path]
  instrument.items.forEach((item, at) => {
    for (const code of [...stepsOf(instrument, item), BLANK]) for (const end of ends) rows.push(withCell(end, at, code))
  })
  for (const places of [...lists(instrument), instrument.items.map((_, at) => at)]) {
    const step = Math.max(1, Math.floor(path.length / 60))
    for (let blanks = 1; blanks <= Math.min(MOST_BLANKS, places.length); blanks++) {
      for (let at = 0; at < path.length; at += step) {
        for (const left of [places.slice(0, blanks), places.slice(-blanks)]) {
          rows.push((path[at] ?? []).map((cell, index) => (left.includes(index) ? BLANK : cell)))
        }
      }
    }
  }
  return rows
}

/** Runs the border forms through the column executor and through the independent reading. */
export function runBoundaries(instrument: Instrument): PatternRun {
  const comparison = createComparison(instrument)
  comparison.compare(boundaryRows(instrument))
  return comparison.report(false, true)
}

function fits({ sex, grades, ageMonths, informant, form }: StratumTest, who: TrialRespondent): boolean {
  const within = (range: { readonly min: number; readonly max: number } | undefined, value: unknown): boolean =>
    range === undefined || (typeof value === 'number' && value >= range.min && value <= range.max)
  return (
    (sex === undefined || sex === who.sex) &&
    within(grades, who.grade) &&
    within(ageMonths, who.ageMonths) &&
    (informant === undefined || informant === who.informant) &&
    (form === undefined || form === who.form)
  )
}

/** The norm score by the stratum's own figures; undefined where this reading does not know how. */
function normScore(score: NormScoreDefinition, stratum: NormStratum | undefined, raw: number): number | 'absent' | undefined {
  if (stratum === undefined || stratum.cell === 'withheld') return 'absent'
  if (stratum.cell === 'values') {
    if (score.interpolation === 'linear') return undefined
    const last = stratum.values.length - 1
    const at = raw - stratum.from
    if (!Number.isInteger(at)) return 'absent'
    if (at < 0) return score.offTable.low === 'cap' ? (stratum.values[0] ?? 'absent') : 'absent'
    if (at > last) return score.offTable.high === 'cap' ? (stratum.values[last] ?? 'absent') : 'absent'
    return stratum.values[at] ?? 'absent'
  }
  const scale = metricScale(score.metric)
  if (scale === undefined || scale.least !== undefined) return undefined
  const z = div(sub(fromDecimal(raw), fromDecimal(stratum.mean)), fromDecimal(stratum.sd))
  const value = add(fromDecimal(scale.base), mul(fromDecimal(scale.unit), z))
  const round = score.round ?? scale.round
  return toNumber(round === undefined ? value : roundRational(value, round))
}

/** Everyone at an edge of a stratum, and one grade or month to either side of it. */
function atTheEdges(set: NormSetDefinition, score: NormScoreDefinition): readonly TrialRespondent[] {
  const [informant] = set.instrument.informants
  const people = score.strata
    .flatMap(({ when }) => respondentsOf(when))
    .map((each): TrialRespondent => (informant === undefined ? each : { informant, ...each }))
  const beside = people.flatMap((each) => {
    const { grade, ageMonths } = each
    const grades = typeof grade === 'number' ? [grade - 1, grade + 1].filter((to) => to >= 1 && to <= 13) : []
    const ages = typeof ageMonths === 'number' ? [ageMonths - 1, ageMonths + 1].filter((to) => to >= 0) : []
    return [...grades.map((to) => ({ ...each, grade: to })), ...ages.map((to) => ({ ...each, ageMonths: to }))]
  })
  return [...new Map([...people, ...beside].map((each) => [JSON.stringify(each), each])).values()]
}

/** At every edge of every norm group and beside it, a low, a middle and a high score get the norm score of their group by its own figures. */
export function checkNormEdges(trial: Trial): readonly ConformanceCheck[] {
  return trial.norms.flatMap((set) =>
    set.scores.map((score, at) => {
      const check = openCheck('norm-edge', `/scores/${at}`, { normSet: set.id, scale: score.scale }, true)
      const stages = trial.instrument.scales.find(({ id }) => id === score.scale)?.stages ?? []
      const stage = score.stage ?? stages.at(-1)?.id ?? ''
      const path = trial.path(score.scale, stage)
      const forms = [path[0], path[Math.floor(path.length / 2)], path.at(-1)].filter((form) => form !== undefined)
      for (const who of atTheEdges(set, score)) {
        const stratum = score.strata.find(({ when }) => fits(when, who))
        // What a fallback then gives is told by the stratum it names.
        if (stratum === undefined && score.fallbacks !== undefined) continue
        for (const form of forms) {
          const result = trial.run(form, who)
          const raw = stageValue(result, score.scale, stage)
          const expected = raw === 'absent' ? 'absent' : normScore(score, stratum, raw)
          if (expected === undefined) continue
          const found = standardScoresOf(result, score.scale).find(
            (each) => each.normSet === set.id && each.metric === score.metric && each.stage === stage,
          )
          check.expect(`${JSON.stringify(who)} ${score.scale} ${raw}`, expected, found?.status === 'scored' ? found.value : 'absent')
        }
      }
      return check.close()
    }),
  )
}
