import type { Mark } from '../../core/words.js'
import type { EvidenceReference, Truth, UnknownCause } from './evidence.js'

/** What a condition, or a part of one, found. */
export interface Finding {
  readonly truth: Truth
  /** true by evidence that may decide; false where only descriptive norms or the like speak */
  readonly deciding: boolean
  /** true already at the least concerning completion of incomplete answers */
  readonly atLeast: boolean
  readonly causes: readonly UnknownCause[]
  readonly evidence: readonly EvidenceReference[]
  readonly marks: readonly Mark[]
}

export const FALSE: Finding = { truth: 'false', deciding: true, atLeast: false, causes: [], evidence: [], marks: [] }

export function unknown(cause: UnknownCause, evidence: readonly EvidenceReference[] = [], marks: readonly Mark[] = []): Finding {
  return { truth: 'unknown', deciding: true, atLeast: false, causes: [cause], evidence, marks }
}

export function holds(evidence: readonly EvidenceReference[], particulars: Partial<Omit<Finding, 'truth'>> = {}): Finding {
  return { truth: 'true', deciding: true, atLeast: false, causes: [], marks: [], ...particulars, evidence }
}

const ofTruth = (parts: readonly Finding[], truth: Truth): readonly Finding[] => parts.filter((part) => part.truth === truth)

/** The evidence of the parts that matter: those that hold, and while it is open those that are unknown. */
function joined(truth: Truth, parts: readonly Finding[]): Finding {
  if (truth === 'false') return FALSE
  const matter = truth === 'true' ? ofTruth(parts, 'true') : parts.filter((part) => part.truth !== 'false')
  return {
    truth,
    deciding: matter.some((part) => part.deciding),
    atLeast: truth === 'true' && matter.some((part) => part.atLeast),
    causes: matter.flatMap((part) => part.causes),
    evidence: matter.flatMap((part) => part.evidence),
    marks: matter.flatMap((part) => part.marks),
  }
}

/**
 * At least `count` parts hold, in Kleene logic: true once so many hold for sure, false once no more than fewer can, else unknown.
 * `any` is at least one part, `all` is every part; of no parts at all, `all` holds and `any` does not.
 */
export function atLeast(count: number, parts: readonly Finding[]): Finding {
  const sure = ofTruth(parts, 'true').length
  const possible = sure + ofTruth(parts, 'unknown').length
  return joined(sure >= count ? 'true' : possible < count ? 'false' : 'unknown', parts)
}

/** What holds becomes what does not; unknown stays unknown. */
export function not(part: Finding): Finding {
  if (part.truth === 'false') return holds([])
  return part.truth === 'true' ? FALSE : part
}

/** True, false or unknown from the two ends of a range of outcomes, both tested by a test that is monotone in between. */
export function overBounds(least: boolean, most: boolean): Truth {
  if (least === most) return least ? 'true' : 'false'
  return 'unknown'
}
