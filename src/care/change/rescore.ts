import { administrationOf } from '../../administration-of.js'
import { assess } from '../../assess.js'
import { canonicalJson } from '../../core/canonical.js'
import { type Issue, issue } from '../../core/issue.js'
import { pointer } from '../../core/pointer.js'
import type { CompileChoices } from '../../instruments/compile-choices.js'
import type { Instrument } from '../../instruments/instrument.js'
import type { AnyResult, ScaleScore } from '../../results/result.js'

/** One field that another definition gives another value. Absent on one side: null. */
export interface FieldDifference {
  readonly path: string
  readonly before: string | number | boolean | null
  readonly after: string | number | boolean | null
}

/** A band, decision or critical item that another definition puts otherwise, or another level of the host's making. */
export interface LevelDifference {
  readonly respondent: string
  /** index of the result among those given */
  readonly index: number
  readonly kind: 'band' | 'decision' | 'critical-item' | 'level'
  /** scale and band set, decision, item, or `level` */
  readonly id: string
  readonly before: string | null
  readonly after: string | null
}

export interface Rescoring {
  /** the new results in the order of the old ones; the old ones stay as they are */
  readonly results: readonly (AnyResult | null)[]
  readonly differences: readonly { readonly index: number; readonly fields: readonly FieldDifference[] }[]
  readonly levels: readonly LevelDifference[]
  /** results that could not be scored again, with the reason */
  readonly issues: readonly Issue[]
}

export interface RescoreOptions {
  readonly choices?: CompileChoices
  /** level of a result by the host's policy; bands, decisions and critical items are compared without it */
  readonly levelOf?: (result: AnyResult) => string | null
}

/**
 * Scores old answers again under another definition of the same instrument, such as one with a corrected cut score, and tells field
 * by field what it changes and for whom the band, decision, critical item or level would be another one. Nothing is replaced: keep both
 * results (an assessment entry names the one it `replaces`), and let a person decide about alerts that are open.
 *
 * Answers of another instrument or of another major version are refused (`change/not-comparable`): their items are not the same.
 */
export function rescore(instrument: Instrument, results: readonly AnyResult[], options: RescoreOptions = {}): Rescoring {
  const issues: Issue[] = []
  const again = results.map((result, index) => {
    const refusal = refusalOf(instrument, result, index)
    if (refusal === undefined) return scoreAgain(instrument, result, options.choices)
    issues.push(refusal)
    return null
  })
  const differences: { readonly index: number; readonly fields: readonly FieldDifference[] }[] = []
  const levels: LevelDifference[] = []
  results.forEach((before, index) => {
    const after = again[index]
    if (after === null || after === undefined) return
    const fields = fieldDifferences(before, after)
    if (fields.length > 0) differences.push({ index, fields })
    levels.push(...levelDifferences(before, after, options.levelOf).map((each) => ({ respondent: before.respondent.key, index, ...each })))
  })
  return { results: again, differences, levels, issues }
}

function refusalOf(definition: Instrument, { instrument }: AnyResult, index: number): Issue | undefined {
  const major = (version: string): string => version.split('.')[0] ?? version
  if (definition.id === instrument.id && major(definition.version) === major(instrument.version)) return undefined
  const [before, after] = [`${instrument.id}@${instrument.version}`, `${definition.id}@${definition.version}`]
  return issue('change/not-comparable', pointer('', index, 'instrument'), { why: 'instrument', before, after })
}

function scoreAgain(instrument: Instrument, result: AnyResult, choices: CompileChoices | undefined): AnyResult {
  return assess(instrument, administrationOf(instrument, result), choices) as AnyResult
}

/** What is compared: everything that says something about the pupil. Warnings also depend on the time taken, which is not kept. */
const COMPARED = ['responses', 'scales', 'decisions', 'criticalItems', 'validity', 'blindSpots'] as const

/** Fields that differ, as JSON Pointers into the result. Lists of bands, items and norms are matched by what they are about. */
export function fieldDifferences(before: AnyResult, after: AnyResult): readonly FieldDifference[] {
  return COMPARED.flatMap((name) => {
    const [from, to] = [leaves(before[name], `/${name}`), leaves(after[name], `/${name}`)]
    const paths = [...new Set([...from.keys(), ...to.keys()])].sort()
    return paths.flatMap((path) => {
      const [a, b] = [from.get(path) ?? null, to.get(path) ?? null]
      return a === b ? [] : [{ path, before: a, after: b }]
    })
  })
}

type Leaf = string | number | boolean | null
const NAMES = ['item', 'bandSet', 'normSet', 'topic', 'id'] as const

/** The name of a list's part, so that parts are compared by what they are about and not by their place. */
function nameOf(part: unknown, at: number): string {
  if (typeof part !== 'object' || part === null) return String(at)
  const found = NAMES.find((name) => Object.hasOwn(part, name))
  if (found === undefined) return String(at)
  const about = part as Readonly<Record<string, unknown>>
  return [about[found], about.metric, about.stage].filter((each) => typeof each === 'string').join(' ')
}

function leaves(value: unknown, path: string): ReadonlyMap<string, Leaf> {
  const found = new Map<string, Leaf>()
  const visit = (part: unknown, at: string): void => {
    if (Array.isArray(part)) for (const [index, each] of part.entries()) visit(each, pointer(at, nameOf(each, index)))
    else if (typeof part === 'object' && part !== null) for (const [name, each] of Object.entries(part)) visit(each, pointer(at, name))
    else found.set(at, part as Leaf)
  }
  visit(value, path)
  return found
}

function levelDifferences(
  before: AnyResult,
  after: AnyResult,
  levelOf: RescoreOptions['levelOf'],
): readonly Omit<LevelDifference, 'respondent' | 'index'>[] {
  const [from, to] = [levelsOf(before, levelOf), levelsOf(after, levelOf)]
  return [...new Set([...from.keys(), ...to.keys()])].sort().flatMap((key) => {
    const [a, b] = [from.get(key) ?? null, to.get(key) ?? null]
    const [kind, id] = JSON.parse(key) as [LevelDifference['kind'], string]
    return a === b ? [] : [{ kind, id, before: a, after: b }]
  })
}

function levelsOf(result: AnyResult, levelOf: RescoreOptions['levelOf']): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>()
  const put = (kind: LevelDifference['kind'], id: string, word: string | null): unknown => found.set(canonicalJson([kind, id]), word)
  for (const [scale, score] of Object.entries(result.scales as Readonly<Record<string, ScaleScore>>))
    for (const { bandSet, band } of score.bands) put('band', `${scale} ${bandSet}`, band)
  for (const [id, decision] of Object.entries(result.decisions))
    put('decision', id, decision.status === 'scored' ? decision.category : null)
  for (const { item, state } of result.criticalItems) put('critical-item', item, state)
  if (levelOf !== undefined) put('level', 'level', levelOf(result))
  return found
}
