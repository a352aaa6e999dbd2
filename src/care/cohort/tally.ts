import { issue, PsyscoreError } from '../../core/issue.js'
import { COVERAGE, type CohortAttribute, type CohortMean, type CohortVariable, NOT_SCREENED } from './cohort.js'
import { attributeOf, CARE_STEPS, type CohortPupil, coverageOf, hasCareStep, isStraight, levelOf } from './pupil.js'
import { bandsOf, latestResults, scoresOf } from './readings.js'

/** A variable counted by atom. */
export interface VariableTally {
  readonly variable: Omit<CohortVariable, 'categories'>
  /** category → rank by which categories are ordered, and its count by atom */
  readonly categories: Map<string, { readonly rank: number; readonly counts: number[] }>
  /** pupils without a known value, by atom */
  readonly unknown: number[]
}

/** Sums of scores by piece: the pupils of one class in one atom. */
export interface MeanTally {
  readonly mean: CohortMean
  readonly n: number[]
  readonly sum: number[]
  readonly squares: number[]
}

/** What the rules of a policy came to. */
export interface RuleTally {
  readonly policy: string
  readonly rule: string
  readonly version: number
  confirmed: number
  falseAlarm: number
  undecided: number
}

export interface Tally {
  /** base attribute values of each atom */
  readonly atoms: readonly (readonly (string | number | null)[])[]
  readonly invited: readonly number[]
  readonly answered: readonly number[]
  readonly pieces: readonly { readonly atom: number; readonly cluster: number }[]
  readonly variables: readonly VariableTally[]
  readonly means: readonly MeanTally[]
  readonly paired: readonly (MeanTally & { readonly onlyNow: number[]; readonly onlyBefore: number[] })[]
  readonly rules: readonly RuleTally[]
}

/** Reads every pupil once. Throws PsyscoreError cohort/duplicate-pupil when a key occurs twice: nobody may count twice. */
export function tallyPupils(
  pupils: Iterable<CohortPupil>,
  base: readonly CohortAttribute[],
  levels: ReadonlyMap<string, number>,
  now: number,
): Tally {
  const seen = new Set<string>()
  const atoms = numbering<readonly (string | number | null)[]>()
  const clusters = numbering<null>()
  const pieces = numbering<{ readonly atom: number; readonly cluster: number }>()
  const invited: number[] = []
  const answered: number[] = []
  const variables = new Map<string, VariableTally>()
  const means = new Map<string, MeanTally>()
  const paired = new Map<string, MeanTally & { readonly onlyNow: number[]; readonly onlyBefore: number[] }>()
  const rules = new Map<string, RuleTally>()
  const fixed = (id: string, kind: CohortVariable['kind'], categories: readonly string[]): VariableTally => {
    const tally: VariableTally = {
      variable: { id, kind },
      categories: new Map(categories.map((name, rank) => [name, { rank, counts: [] }])),
      unknown: [],
    }
    variables.set(id, tally)
    return tally
  }
  const coverage = fixed('coverage', 'coverage', COVERAGE)
  const notScreened = fixed('not-screened', 'not-screened', NOT_SCREENED)
  const level = fixed('level', 'level', [])
  for (const [name, rank] of [['none', Number.NEGATIVE_INFINITY] as const, ...levels]) level.categories.set(name, { rank, counts: [] })
  const steps = CARE_STEPS.map((step) => ({ step, tally: fixed(`care:${step}`, 'care', ['no', 'yes']) }))
  const pattern = fixed('pattern:straight-line', 'pattern', ['no', 'yes'])
  let row = 0
  for (const pupil of pupils) {
    if (seen.has(pupil.key)) throw new PsyscoreError([issue('cohort/duplicate-pupil', `/pupils/${row}`)])
    seen.add(pupil.key)
    row += 1
    const values = base.map((attribute) => attributeOf(pupil, attribute))
    const atom = atoms.of(values.map(String).join('\u0000') + values.map((value) => typeof value).join(','), values)
    const place = [pupil.district, pupil.school, attributeOf(pupil, 'grade'), pupil.class].map((value) => value ?? '').join('\u0000')
    const cluster = clusters.of(place, null)
    const piece = pieces.of(`${atom}:${cluster}`, { atom, cluster })
    add(invited, atom, 1)
    // Everyone can count the forms, so that those who gave one back and those who did not are protected apart.
    const hasForm = pupil.results.length > 0
    if (hasForm) add(answered, atom, 1)
    count(hasForm ? coverage : notScreened, coverageOf(pupil), 0, atom)
    const standing = levelOf(pupil)
    count(level, standing?.level ?? null, standing?.severity ?? 0, atom)
    for (const { step, tally } of steps) count(tally, hasCareStep(pupil, step, now) ? 'yes' : 'no', 0, atom)
    const straight = isStraight(pupil)
    count(pattern, straight === null ? null : straight ? 'yes' : 'no', 0, atom)
    tallyRules(rules, pupil)
    const scores = new Map<string, { readonly mean: CohortMean; readonly value: number }>()
    for (const result of latestResults(pupil.results)) {
      for (const { variable, band, severity } of bandsOf(result)) {
        let tally = variables.get(variable.id)
        if (tally === undefined) {
          tally = { variable, categories: new Map(), unknown: [] }
          variables.set(variable.id, tally)
        }
        count(tally, band, severity ?? 0, atom)
      }
      for (const reading of scoresOf(result)) scores.set(reading.mean.id, reading)
    }
    for (const { mean, value } of scores.values()) addScore(tallyOf(means, mean), piece, value)
    const before = new Map<string, { readonly mean: CohortMean; readonly value: number }>()
    for (const result of latestResults(pupil.previousResults ?? []))
      for (const reading of scoresOf(result)) before.set(reading.mean.id, reading)
    for (const [id, { mean }] of [...scores, ...before]) {
      const present = scores.get(id)
      const then = before.get(id)
      let tally = paired.get(id)
      if (tally === undefined) {
        tally = { mean, n: [], sum: [], squares: [], onlyNow: [], onlyBefore: [] }
        paired.set(id, tally)
      }
      if (present === undefined) add(tally.onlyBefore, atom, 1)
      else if (then === undefined) add(tally.onlyNow, atom, 1)
      else if (present.mean === mean) addScore(tally, piece, present.value - then.value)
    }
  }
  return {
    atoms: atoms.values,
    invited,
    answered,
    pieces: pieces.values,
    variables: [...variables.values()],
    means: [...means.values()],
    paired: [...paired.values()].filter(({ n }) => n.length > 0),
    rules: [...rules.values()],
  }
}

/** Gives each new key the next number. */
interface Numbering<T> {
  readonly values: readonly T[]
  of(key: string, value: T): number
}
function numbering<T>(): Numbering<T> {
  const values: T[] = []
  const known = new Map<string, number>()
  return {
    values,
    of(key, value) {
      const found = known.get(key)
      if (found !== undefined) return found
      known.set(key, values.length)
      return values.push(value) - 1
    },
  }
}

function add(list: number[], at: number, value: number): void {
  while (list.length <= at) list.push(0)
  list[at] = (list[at] ?? 0) + value
}

function count(tally: VariableTally, category: string | null, rank: number, atom: number): void {
  if (category === null) {
    add(tally.unknown, atom, 1)
    return
  }
  let at = tally.categories.get(category)
  if (at === undefined) {
    at = { rank, counts: [] }
    tally.categories.set(category, at)
  }
  add(at.counts, atom, 1)
}

function tallyOf(means: Map<string, MeanTally>, mean: CohortMean): MeanTally {
  let tally = means.get(mean.id)
  if (tally === undefined) {
    tally = { mean, n: [], sum: [], squares: [] }
    means.set(mean.id, tally)
  }
  return tally
}

function addScore(tally: MeanTally, piece: number, value: number): void {
  add(tally.n, piece, 1)
  add(tally.sum, piece, value)
  add(tally.squares, piece, value * value)
}

/** A pupil counts once for each rule: confirmed when any of its alerts led to care, false alarm when one was and none did. */
function tallyRules(rules: Map<string, RuleTally>, { alerts }: CohortPupil): void {
  const outcomes = new Map<string, 'confirmed' | 'falseAlarm' | 'undecided'>()
  for (const { policy, rule, state, history } of alerts) {
    const key = JSON.stringify([policy.id, rule.id, rule.version])
    if (!rules.has(key))
      rules.set(key, { policy: policy.id, rule: rule.id, version: rule.version, confirmed: 0, falseAlarm: 0, undecided: 0 })
    const cared = ['in-care', 'referred', 'closed'].includes(state) || history.some(({ to }) => to === 'in-care' || to === 'referred')
    const outcome = cared ? 'confirmed' : state === 'false-alarm' ? 'falseAlarm' : 'undecided'
    const known = outcomes.get(key)
    if (known === undefined || outcome === 'confirmed' || known === 'undecided') outcomes.set(key, known === 'confirmed' ? known : outcome)
  }
  for (const [key, outcome] of outcomes) {
    const tally = rules.get(key)
    if (tally !== undefined) tally[outcome] += 1
  }
}
