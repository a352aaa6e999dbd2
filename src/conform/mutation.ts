import { contentHash } from '../core/canonical.js'
import type { InstrumentDefinition, NormSetDefinition } from '../core/definition.js'
import { createJudge, type Killer } from './judge.js'
import type { Mutant, MutationKind } from './mutant.js'
import { mutateBands } from './mutate-bands.js'
import { mutateAnswers, mutateConditions } from './mutate-conditions.js'
import { mutateKeys } from './mutate-keys.js'
import { mutateMethods } from './mutate-methods.js'
import { mutateNorms } from './mutate-norms.js'
import { type Proposal, propose } from './propose.js'
import { patternsWithoutChange } from './unchanged.js'

/** A slip without the edits that make it. */
export type Slip = Omit<Mutant, 'edits'>

/** A slip that nothing in the definition notices. */
export interface Survivor extends Slip {
  /** the worked example that would notice it; null when no form tried tells it from the definition */
  readonly proposal: Proposal | null
}

export interface MutationReport {
  readonly made: number
  readonly killed: Readonly<Partial<Record<Killer, number>>>
  /** made and killed, by kind */
  readonly kinds: Readonly<Partial<Record<MutationKind, { readonly made: number; readonly killed: number }>>>
  /** not noticed and not listed: each of them fails */
  readonly survivors: readonly Survivor[]
  /** not noticed, and listed by the document with its reason */
  readonly listed: readonly (Survivor & { readonly reason: string })[]
  /** slips in rules that change nothing, each run through every pattern of the answers that the rules ask for */
  readonly unchanged: readonly (Slip & { readonly patterns: number })[]
  /** places that a document lists although every slip there is noticed; known only when all slips were tried */
  readonly stale: readonly { readonly document: string; readonly place: string }[]
  /** nothing goes unnoticed but what is listed, and nothing is listed in vain */
  readonly passed: boolean
}

export interface MutationOptions {
  /** share of the slips that are tried, chosen by their own hash; all when left out */
  readonly share?: number
  /** most survivors for which a worked example is looked for */
  readonly proposals?: number
}

/** Every slip of an instrument and its norm sets, in a fixed order. */
export function mutantsOf(definition: InstrumentDefinition, norms: readonly NormSetDefinition[]): readonly Mutant[] {
  return [
    ...mutateKeys(definition),
    ...mutateMethods(definition),
    ...mutateAnswers(definition),
    ...mutateConditions(definition),
    ...mutateBands(definition, norms),
    ...norms.flatMap(mutateNorms),
  ]
}

function isChosen({ document, place, change, to }: Mutant, share: number): boolean {
  if (share >= 1) return true
  return Number.parseInt(contentHash([document, place, change, to]).slice(0, 6), 16) < share * 0x1000000
}

/** Whether a document lists a slip: at its place or at a part that holds it, and of its kind where a kind is named. */
function covers(entry: { readonly document: string; readonly place: string; readonly change?: string }, slip: Mutant): boolean {
  if (entry.document !== slip.document || (entry.change !== undefined && entry.change !== slip.change)) return false
  return slip.place === entry.place || slip.place.startsWith(`${entry.place}/`)
}

/**
 * Tries an instrument and its norm sets with one slip at a time and asks what they carry as evidence whether it is noticed: worked
 * examples, lint, conformance. What is not noticed could be wrong today and nobody would know.
 */
export function mutate(
  definition: InstrumentDefinition,
  norms: readonly NormSetDefinition[] = [],
  options: MutationOptions = {},
): MutationReport {
  const { share = 1, proposals = 20 } = options
  const judge = createJudge(definition, norms)
  const lists = [
    ...(definition.survivors ?? []).map((each) => ({ ...each, document: 'definition' })),
    ...norms.flatMap((set) => (set.survivors ?? []).map((each) => ({ ...each, document: set.id }))),
  ]
  const used = new Set<object>()
  const killed: Partial<Record<Killer, number>> = {}
  const kinds: Partial<Record<MutationKind, { made: number; killed: number }>> = {}
  const survivors: Survivor[] = []
  const listed: (Survivor & { reason: string })[] = []
  const unchanged: (Slip & { patterns: number })[] = []
  let made = 0
  for (const slip of mutantsOf(definition, norms)) {
    if (!isChosen(slip, share)) continue
    made += 1
    const killer = judge(slip)
    const kind = kinds[slip.change] ?? { made: 0, killed: 0 }
    kinds[slip.change] = { made: kind.made + 1, killed: kind.killed + (killer === null ? 0 : 1) }
    if (killer !== null) {
      killed[killer] = (killed[killer] ?? 0) + 1
      continue
    }
    const { document, place, change, from, to } = slip
    const entry = lists.find((each) => covers(each, slip))
    if (entry !== undefined) {
      used.add(entry)
      listed.push({ document, place, change, from, to, proposal: null, reason: entry.reason })
      continue
    }
    const patterns = patternsWithoutChange(definition, slip)
    if (patterns !== null) {
      unchanged.push({ document, place, change, from, to, patterns })
      continue
    }
    const proposal = survivors.length < proposals ? propose(definition, norms, slip) : null
    survivors.push({ document, place, change, from, to, proposal })
  }
  const stale = share < 1 ? [] : lists.filter((each) => !used.has(each)).map(({ document, place }) => ({ document, place }))
  return { made, killed, kinds, survivors, listed, unchanged, stale, passed: survivors.length === 0 && stale.length === 0 }
}
