/**
 * One respondent, full result, for PHQ-A and RCADS-47 (with norms), beside three well-known engines doing only the bare sum of
 * the same answers: mathjs (a compiled formula), fhirpath.js (a compiled expression over a QuestionnaireResponse) and
 * survey-core (a calculated value). Run in this process, in turn; every engine's sum is compared with ours.
 *
 *   npm run build && npm --prefix bench ci && node bench/respondent.mjs
 */
import { performance } from 'node:perf_hooks'
import fhirpath from 'fhirpath'
import { all, create } from 'mathjs'
import { Model } from 'survey-core'
import { assess } from '../dist/index.js'
import { phqA } from '../dist/instruments/phq-a.js'
import { rcads47, rcads47UsYouth } from '../dist/instruments/rcads-47.js'
import { createRandom, median } from './cohort.mjs'

const RESPONDENTS = 256
const respondent = { key: 'made-up', grade: 8, schoolSystem: '6-3-3', sex: 'F' }
const administeredAt = '2026-11-23T10:15:00+08:00'

function answers(ids, seed, blankShare = 0) {
  const random = createRandom(seed)
  return Array.from({ length: RESPONDENTS }, () =>
    Object.fromEntries(ids.map((id) => [id, random() < blankShare ? null : Math.floor(random() * 4)])),
  )
}

function candidates(instrument, ids, choices, form, sumOf) {
  const mathjs = create(all)
  const compiled = mathjs.compile(ids.join(' + '))
  const path = fhirpath.compile('item.answer.valueInteger.aggregate($this + $total, 0)')
  const survey = new Model({
    elements: ids.map((name) => ({ type: 'text', inputType: 'number', name })),
    calculatedValues: [{ name: 'total', expression: ids.map((id) => `{${id}}`).join(' + '), includeIntoResult: true }],
  })
  return {
    'psyscore full result': (row) => sumOf(assess(instrument, { responses: row.data, respondent, administeredAt, form }, choices)),
    'mathjs compiled sum': (row) => compiled.evaluate(row.data),
    'fhirpath.js sum': (row) => path(row.fhir)[0],
    'survey-core sum': (row) => {
      survey.data = row.data
      return survey.getVariable('total') ?? survey.calculatedValues[0].value
    },
  }
}

function compare(title, instrument, ids, choices, form, sumOf) {
  const rows = answers(ids, 7).map((data) => ({
    data,
    fhir: { resourceType: 'QuestionnaireResponse', item: ids.map((linkId) => ({ linkId, answer: [{ valueInteger: data[linkId] }] })) },
  }))
  const engines = candidates(instrument, ids, choices, form, sumOf)
  const names = Object.keys(engines)
  const truth = rows.map((row) => ids.reduce((sum, id) => sum + row.data[id], 0))
  const wrong = Object.fromEntries(names.map((name) => [name, rows.filter((row, k) => engines[name](row) !== truth[k]).length]))
  const times = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < 9; round++) {
    for (const name of names) {
      const run = engines[name]
      const passes = name === 'survey-core sum' ? 2 : name === 'fhirpath.js sum' ? 10 : 60
      const at = performance.now()
      for (let pass = 0; pass < passes; pass++) for (const row of rows) run(row)
      if (round > 1) times[name].push(((performance.now() - at) * 1000) / (passes * rows.length))
    }
  }
  console.log(`${title}: ${ids.length} items, ${RESPONDENTS} respondents in turn, median of 7`)
  for (const name of names)
    console.log(`  ${name.padEnd(22)} ${median(times[name]).toFixed(2).padStart(9)} µs   sums that differ: ${wrong[name]}`)
  if (Object.values(wrong).some((count) => count > 0)) process.exitCode = 1
}

const phqItems = Array.from({ length: 9 }, (_, k) => `phqa_${k + 1}`)
compare('PHQ-A', phqA, phqItems, undefined, phqA.forms[0].id, (result) => result.scales.total.sum)
const rcadsItems = rcads47.items.map((item) => item.id)
const rcadsTotal = rcads47.scales.find((scale) => scale.id === 'total_internalizing')
compare('RCADS-47 with norms', rcads47, rcadsItems, { norms: [rcads47UsYouth] }, rcads47.forms[0].id, (result) => {
  return result.scales.total_internalizing[rcadsTotal.stages.at(-1).id]
})
