import type { NormSetDefinition } from '../core/definition.js'
import { pointer } from '../core/pointer.js'
import type { Instrument } from '../instruments/instrument.js'
import { normExampleIssues } from '../instruments/norm-examples.js'
import { parseInstrument } from '../instruments/parse.js'
import { scaleShapes } from '../instruments/scale-shapes.js'
import { extremeForm } from './answers.js'
import { checkBands, checkDecisions } from './bands.js'
import { checkNormEdges, runBoundaries } from './boundary.js'
import { type ConformanceCheck, openCheck } from './check.js'
import { checkCriticalItems, checkRoundTrip } from './critical.js'
import { runExhaustively } from './exhaustive.js'
import { checkNorms } from './norms.js'
import { checkMissing, checkRanges } from './scores.js'
import { createTrial } from './trial.js'
import { runVectors, vectorAnswers } from './vectors.js'

export type { ConformanceCheck, ConformanceCheckName } from './check.js'

/** What the checks found about one instrument with its norm sets. */
export interface ConformanceReport {
  readonly instrument: { readonly id: string; readonly version: string }
  readonly norms: readonly string[]
  readonly passed: boolean
  readonly checks: readonly ConformanceCheck[]
}

function checkVectors(instrument: Instrument, norms: readonly NormSetDefinition[]): readonly ConformanceCheck[] {
  const issues = runVectors(instrument, norms)
  return instrument.vectors.map((vector, at) => {
    const path = pointer('', 'vectors', at)
    const check = openCheck('vector', path, { vector: vector.id })
    const first = issues.find((each) => each.path.startsWith(`${path}/`))
    if (first === undefined) check.expect('comes out', true, true)
    else check.expect(String(first.params.what), first.params.expected, first.params.received)
    return check.close()
  })
}

/** The worked examples of each norm set come out. */
function checkNormExamples(instrument: Instrument, norms: readonly NormSetDefinition[]): readonly ConformanceCheck[] {
  return norms.flatMap((set) => {
    if (set.examples === undefined || set.examples.length === 0) return []
    const check = openCheck('norm-example', '/examples', { normSet: set.id })
    const wrong = normExampleIssues(set, instrument, scaleShapes(instrument))
    for (const [at, { scale, score, value }] of set.examples.entries()) {
      const issue = wrong.find(({ path }) => path.startsWith(`/examples/${at}/`))
      check.expect(`${scale} ${score}`, String(value), issue === undefined ? String(value) : issue.params.received)
    }
    return [check.close()]
  })
}

/** Every answer pattern, or the border forms of a longer instrument, scores as an independent reading of the definition says. */
function checkPatterns(instrument: Instrument, most: number): ConformanceCheck {
  const whole = runExhaustively(instrument, most)
  const runs = whole?.blanks === true ? [whole] : [...(whole === undefined ? [] : [whole]), runBoundaries(instrument)]
  const failed = runs.reduce((sum, run) => sum + run.failed, 0)
  const first = runs.flatMap((run) => run.first ?? [])[0]
  return {
    check: 'patterns',
    path: '',
    passed: failed === 0,
    params: {
      tried: runs.reduce((sum, run) => sum + run.patterns, 0),
      failed,
      exhaustive: whole !== undefined,
      read: [...(runs[0]?.scales ?? []), ...(runs[0]?.decisions ?? [])],
      ...(first === undefined
        ? {}
        : { what: `${first.what} ${JSON.stringify(first.answers)}`, expected: first.expected, received: first.received }),
    },
  }
}

/** The definition, read anew, raises neither an error nor a warning. The licence was settled when it was loaded. */
function checkLint(instrument: Instrument): ConformanceCheck {
  const check = openCheck('lint', '')
  const { issues } = parseInstrument(structuredClone(instrument), { permission: 'settled on loading' })
  const raised = issues.filter((each) => each.severity !== 'info').map((each) => `${each.code} ${each.path}`)
  check.expect('errors and warnings', '', raised.join(', '))
  return check.close()
}

/**
 * The checks that every definition must pass, bundled or a user's: the lint is clean; its worked examples come out; forms reach the declared floor
 * and ceiling of every stage; each missing answer and each count around the limit is scored or absent as declared; each cut holds
 * from both sides and every band and category can be reached; every norm stratum is reached at its edges and follows the raw
 * score; critical items speak alone on a blank form; results survive JSON.
 *
 * Forms are found by trying answers, not by reading the keys, so the checks do not repeat the scoring they test. Scores that are
 * no sum of item scores (formulas) may have extremes that this search does not find; scales with variants skip the missing counts.
 *
 * `options.most` is the number of answer patterns up to which every one is run (20 000 when left out); beyond it only border forms are.
 *
 * @throws PsyscoreError when the definition or a norm set is refused
 */
export function conform(
  instrument: Instrument,
  norms: readonly NormSetDefinition[] = [],
  { most = 20_000 }: { readonly most?: number } = {},
): ConformanceReport {
  const trial = createTrial(instrument, norms)
  const vectors = instrument.vectors.map((vector) => vectorAnswers(instrument, vector))
  const checks = [
    checkLint(instrument),
    ...checkVectors(instrument, norms),
    ...checkRanges(trial),
    ...checkMissing(trial),
    ...checkBands(trial),
    ...checkDecisions(trial, vectors),
    ...checkNorms(trial),
    ...checkNormEdges(trial),
    ...checkNormExamples(instrument, norms),
    ...checkCriticalItems(trial),
    checkPatterns(instrument, most),
    checkRoundTrip(trial, [{}, extremeForm(instrument, 'lowest'), extremeForm(instrument, 'highest'), ...vectors]),
  ]
  const { id, version } = instrument
  return { instrument: { id, version }, norms: norms.map((set) => set.id), passed: checks.every((check) => check.passed), checks }
}
