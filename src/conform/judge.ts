import type { InstrumentDefinition, NormSetDefinition, VectorDefinition } from '../core/definition.js'
import { parseInstrument } from '../instruments/parse.js'
import { acceptInstrument } from '../instruments/parse-accepted.js'
import { acceptNormSet, assertNormSet, parseNormSet } from '../instruments/parse-norm-set.js'
import { checkBands } from './bands.js'
import { applyEdits, type Mutant } from './mutant.js'
import { checkRanges } from './scores.js'
import { createTrial } from './trial.js'
import { runVector } from './vectors.js'

/** What in a definition notices a slip, the cheap ones first. */
export const KILLERS = ['vector', 'lint', 'norm-set', 'conform'] as const
export type Killer = (typeof KILLERS)[number]

type Norms = readonly NormSetDefinition[]

/**
 * The definition without words, for trials in number: what a score, a band or a state rests on is all there, at its place. Worked
 * examples and citations are left out.
 */
function bare(definition: InstrumentDefinition): InstrumentDefinition {
  const quiet = <T extends { readonly label: unknown }>(part: T): T => ({ ...part, label: {} })
  const audience = { family: {}, teacher: {} }
  return {
    ...definition,
    title: {},
    construct: {},
    references: [],
    vectors: [],
    items: definition.items.map(quiet),
    responseSets: Object.fromEntries(
      Object.entries(definition.responseSets).map(([id, set]) => [id, { ...set, options: set.options.map(quiet) }]),
    ),
    scales: definition.scales.map(quiet),
    bandSets: definition.bandSets.map((set) => ({ ...quiet(set), bands: set.bands.map((band) => ({ ...quiet(band), audience })) })),
    ...(definition.decisions === undefined
      ? {}
      : {
          decisions: definition.decisions.map((decision) => ({
            ...quiet(decision),
            categories: decision.categories.map((category) => ({ ...quiet(category), audience })),
          })),
        }),
  }
}

/** The norm sets past their lint, so that the trial itself has to show the difference. */
function letPast(sets: Norms, instrument: InstrumentDefinition): Norms {
  return sets.map((set) => acceptNormSet({ ...set }, instrument))
}

/** Problems worth an author's attention, by code and place. */
function gravest(issues: readonly { readonly code: string; readonly path: string; readonly severity: string }[]): readonly string[] {
  return issues.flatMap(({ code, path, severity }) => (severity === 'info' ? [] : [`${code} ${path}`]))
}

/** True when the trial shows a difference or cannot even be made. */
function notices(trial: () => boolean): boolean {
  try {
    return trial()
  } catch {
    return true
  }
}

/**
 * Prepares the judgement of slips in one definition and its norm sets by the evidence that they carry themselves: the worked
 * examples of the definition, lint, the worked examples and lint of the norm sets, and the conformance checks that do not take the
 * definition's own word.
 */
export function createJudge(definition: InstrumentDefinition, norms: Norms): (mutant: Mutant) => Killer | null {
  const permission = 'conformance'
  const known = new Set(gravest(parseInstrument(structuredClone(definition), { permission }).issues))
  const lean = bare(definition)
  const original = acceptInstrument(structuredClone(definition))
  const sound = acceptInstrument({ ...lean })
  // An example that does not come out as it is says nothing about a slip.
  const order = definition.vectors
    .map((vector, at): readonly [VectorDefinition, number] => [vector, at])
    .filter(([vector, at]) => !notices(() => runVector(sound, letPast(norms, sound), vector, at).length > 0))
  const normsBefore = new Map<string, ReadonlySet<string>>()
  /** The example that noticed the last slip is asked first: slips come in runs. */
  const ask = (at: number): void => {
    order.unshift(...order.splice(at, 1))
  }

  function byVectors(trial: InstrumentDefinition, given: Norms, only: (vector: VectorDefinition) => boolean): boolean {
    for (const [at, [vector, place]] of order.entries()) {
      if (!only(vector)) continue
      if (notices(() => runVector(trial, given, vector, place).length > 0)) {
        ask(at)
        return true
      }
    }
    return false
  }

  function judgeDefinition({ edits, change, place }: Mutant): Killer | null {
    const trial = acceptInstrument(applyEdits(lean, edits))
    if (byVectors(trial, [], () => true)) return 'vector'
    const mutated = applyEdits(definition, edits)
    const parsed = parseInstrument(mutated, { permission })
    if (!parsed.ok || gravest(parsed.issues).some((each) => !known.has(each))) return 'lint'
    const given = letPast(norms, trial)
    if (byVectors(trial, given, (vector) => vector.norms !== undefined)) return 'vector'
    const instrument = parsed.value
    if (norms.some((set) => !parseNormSet(set, { instrument }).ok)) return 'norm-set'
    const conforms = createTrial(instrument, given)
    const checks = change === 'formula' ? checkRanges(conforms) : place.startsWith('/bandSets') ? checkBands(conforms) : []
    return checks.some(({ passed }) => !passed) ? 'conform' : null
  }

  function judgeNorms({ document, edits }: Mutant): Killer | null {
    const set = norms.find(({ id }) => id === document)
    if (set === undefined) return null
    const mutated = applyEdits(set, edits)
    const before = normsBefore.get(document) ?? new Set(gravest(parseNormSet(set, { instrument: original }).issues))
    normsBefore.set(document, before)
    const parsed = parseNormSet(mutated, { instrument: original })
    if (!parsed.ok || gravest(parsed.issues).some((each) => !before.has(each))) return 'norm-set'
    const given = norms.map((each) => (each === set ? assertNormSet(mutated, { instrument: original }) : each))
    return byVectors(original, given, (vector) => vector.norms?.includes(document) === true) ? 'vector' : null
  }

  return (mutant) => (mutant.document === 'definition' ? judgeDefinition(mutant) : judgeNorms(mutant))
}
