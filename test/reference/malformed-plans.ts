import { hashProgram } from '../../src/plan/hash.js'
import type { Program } from '../../src/plan/program.js'
import { planOf } from './arbitraries.js'
import type { Draw } from './drawing.js'
import { generalMutations } from './mutations-general.js'
import { outputMutations } from './mutations-outputs.js'
import { targetedMutations } from './mutations-targeted.js'

/** JSON under the knife. */
export type Loose = Record<string, unknown>
export type LooseNode = Loose & { op: string }

/** The parts of a plan that a mutation cuts into; it returns false where it does not apply. */
export interface Patient {
  readonly plan: Loose
  readonly program: Loose
  readonly nodes: LooseNode[]
  readonly draw: Draw
}

/** Makes a well-formed plan malformed; true when it did. */
export type Mutation = (patient: Patient) => boolean

export const MUTATIONS: Readonly<Record<string, Mutation>> = { ...generalMutations, ...targetedMutations, ...outputMutations }

/** A malformed plan, its hash made to fit again unless the hash is the fault; undefined where the mutation does not apply. */
export function malform(program: Program, name: string, draw: Draw): unknown {
  const plan = structuredClone(planOf(program)) as unknown as Loose
  const patient: Patient = { plan, program: plan.program as Loose, nodes: (plan.program as Loose).nodes as LooseNode[], draw }
  const mutate = MUTATIONS[name] as Mutation
  if (!mutate(patient)) return undefined
  if (!name.startsWith('hash')) rehash(plan)
  return plan
}

/** So that the guard on the hash cannot hide a missing guard behind it; what cannot be hashed keeps the old hash. */
function rehash(plan: Loose): void {
  if (typeof plan.program !== 'object' || typeof plan.hash !== 'string') return
  try {
    plan.hash = hashProgram(plan.program as Program)
  } catch {
    // not canonical JSON: the old hash stays
  }
}
