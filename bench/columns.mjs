/**
 * Columns: RCADS-47 with its grade × sex norms, from coded Uint8 columns to sums, T scores, bands and statuses of eight scales,
 * beside a bare loop written by hand for this one questionnaire. Both run in this process, in turn; the answers are compared.
 *
 *   npm run build && node bench/columns.mjs [rows]
 */
import { performance } from 'node:perf_hooks'
import { compile } from '../dist/index.js'
import { rcads47, rcads47UsYouth } from '../dist/instruments/rcads-47.js'
import { linkPlan, scoreColumns } from '../dist/runtime.js'
import { makeCohort, median } from './cohort.mjs'

const rows = Number(process.argv[2] ?? 1_000_000)
const plan = compile(rcads47, { norms: [rcads47UsYouth] })
const linked = linkPlan(plan)
const ids = plan.program.inputs.items.map((item) => item.id)
const cohort = makeCohort(rows, ids.length, 4, 0.01)
const informant = new Int32Array(rows)

function engine() {
  return scoreColumns(linked, { count: rows, items: cohort.items, attributes: { grade: cohort.grade, sex: cohort.sex, informant } })
}

/** Item ids of a scale, those of its parts included. */
function itemsOf(id) {
  const { score } = rcads47.scales.find((scale) => scale.id === id)
  return score.items?.map((key) => (typeof key === 'string' ? key : key.item)) ?? score.itemsOf.flatMap(itemsOf)
}

const scales = rcads47.scales.map((scale) => {
  const items = itemsOf(scale.id)
  const cells = Array(26).fill(undefined)
  for (const stratum of rcads47UsYouth.scores.find((each) => each.scale === scale.id).strata) {
    if (stratum.cell !== 'moments') continue
    for (let grade = stratum.when.grades.min; grade <= stratum.when.grades.max; grade++) {
      cells[grade * 2 + (stratum.when.sex === 'F' ? 0 : 1)] = stratum
    }
  }
  return { columns: items.map((item) => cohort.items[ids.indexOf(item)]), least: items.length - scale.score.missing.maxMissing, cells }
})

/** What a careful person would write for this one questionnaire: sums, proration, T; no statuses, no bands. */
function byHand() {
  return scales.map(({ columns, least, cells }) => {
    const sums = new Float64Array(rows).fill(Number.NaN)
    const ts = new Float64Array(rows).fill(Number.NaN)
    const n = columns.length
    for (let i = 0; i < rows; i++) {
      let sum = 0
      let answered = 0
      for (let k = 0; k < n; k++) {
        const code = columns[k][i]
        if (code < 240) {
          sum += code
          answered += 1
        }
      }
      if (answered < least || answered === 0) continue
      const raw = Math.floor((2 * sum * n + answered) / (2 * answered))
      sums[i] = raw
      const cell = cells[cohort.grade[i] * 2 + cohort.sex[i]]
      if (cell !== undefined) ts[i] = Math.floor(50 + (10 * (raw - cell.mean)) / cell.sd + 0.5)
    }
    return { sums, ts }
  })
}

let scored = engine()
let hand = byHand()
const times = { engine: [], hand: [] }
for (let round = 0; round < 5; round++) {
  let at = performance.now()
  scored = engine()
  times.engine.push(performance.now() - at)
  at = performance.now()
  hand = byHand()
  times.hand.push(performance.now() - at)
}

let compared = 0
let different = 0
scored.scales.forEach((scale, s) => {
  for (const [ours, theirs] of [
    [scale.stages.at(-1), hand[s].sums],
    [scale.standardScores[0], hand[s].ts],
  ]) {
    for (let i = 0; i < rows; i++) {
      const absent = (ours.statuses[i] & 0x7ffff000) !== 0
      compared += 1
      if (absent !== Number.isNaN(theirs[i]) || (!absent && ours.values[i] !== theirs[i])) different += 1
    }
  }
})
const line = (name, list, what) =>
  console.log(
    `${name.padEnd(20)} ${median(list).toFixed(0).padStart(6)} ms  ${((median(list) * 1000) / rows).toFixed(3)} µs a respondent  (${what})`,
  )
console.log(`${rows} rows × ${ids.length} items, ${scored.scales.length} scales; medians of ${times.engine.length} runs in turn`)
line('psyscore columns', times.engine, 'sums, T, bands, statuses')
line('bare loop by hand', times.hand, 'sums and T only')
console.log(`values compared ${compared}, different ${different}`)
if (different > 0) process.exitCode = 1
