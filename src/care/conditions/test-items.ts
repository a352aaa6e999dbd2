import type { MissingReason } from '../../core/words.js'
import type { AnyResult, CriticalItemOutcome } from '../../results/result.js'
import type { CriticalItemCondition, ValidityCondition } from '../policy/policy.js'
import type { CriticalFinding, UnknownCause } from './evidence.js'
import { atLeast, FALSE, type Finding, holds, unknown } from './finding.js'
import { findingReference, overInstrument, reference, type Scene, usedInstrument, whyMissing } from './select.js'

function judgeItem(result: AnyResult, outcome: CriticalItemOutcome, part: CriticalItemCondition): Finding {
  const at = { ...reference(result, 'critical-item', outcome.item), state: outcome.state }
  const marks = [outcome.mark]
  if (part.states.includes(outcome.state)) return holds([at], { marks })
  if (outcome.state === 'not-endorsed') return FALSE
  return unknown(outcome.state === 'unreadable' ? 'unreadable' : whyUnanswered(result, outcome.item), [at], marks)
}

/** What a form that was not scored says about an item; the condition's instrument may be one that the findings do not name. */
function judgeFinding(finding: CriticalFinding, part: CriticalItemCondition): Finding {
  const at = [findingReference(finding)]
  if (part.states.includes(finding.state)) return holds(at)
  if (finding.state === 'not-endorsed') return FALSE
  return unknown(finding.state === 'unreadable' ? 'unreadable' : 'unanswered', at)
}

const NEVER_PUT: ReadonlySet<MissingReason> = new Set(['not-administered', 'not-shown'])

/** Why an unanswered item is unknown: it was never put to the pupil, or an answer is owed. */
function whyUnanswered(result: AnyResult, item: string): UnknownCause {
  const response = result.responses.find((each) => each.item === item)
  return response !== undefined && 'missing' in response && NEVER_PUT.has(response.missing) ? 'not-asked' : 'unanswered'
}

/**
 * A critical item of the kind says so on any form, whoever answered and however valid or complete it is: nobody's "no" takes back
 * another's "yes". Unreadable or unanswered is unknown unless the condition lists it. A required form with critical items that
 * did not come back leaves it open.
 */
export function testCriticalItem(scene: Scene, part: CriticalItemCondition): Finding {
  if (scene.opened === 'nothing') return unknown('no-consent')
  const { policy, evidence } = scene
  const results = evidence.results.filter((result) => part.instrument === undefined || result.instrument.id === part.instrument)
  const findings = results.flatMap((result) =>
    result.criticalItems
      .filter((outcome) => part.kinds.includes(outcome.kind) && (part.items?.includes(outcome.item) ?? true))
      .map((outcome) => judgeItem(result, outcome, part)),
  )
  const told = (evidence.findings ?? [])
    .filter(({ instrument }) => part.instrument === undefined || instrument === null || instrument === part.instrument)
    .filter(({ item, kind }) => part.kinds.includes(kind) && (part.items?.includes(item) ?? true))
    .map((finding) => judgeFinding(finding, part))
  const used = part.instrument === undefined ? policy.instruments : [usedInstrument(policy, part.instrument)]
  const owed = used.filter(
    (each) => each?.required === true && each.sameDayReview !== undefined && !results.some((result) => result.instrument.id === each.id),
  )
  const all = [...findings, ...told, ...owed.map(() => unknown('not-returned'))]
  if (all.length > 0) return atLeast(1, all)
  if (results.length > 0 || part.instrument === undefined) return unknown('not-asked')
  return unknown(whyMissing(used[0]))
}

/** A validity scale has one of the outcomes; an outcome that is not known leaves it open. */
export function testValidity(scene: Scene, part: ValidityCondition): Finding {
  return overInstrument(scene, part, (result) => {
    const outcomes = result.validity.filter((each) => part.validity === undefined || each.id === part.validity)
    if (outcomes.length === 0) return unknown('not-asked')
    return atLeast(
      1,
      outcomes.map(({ id, outcome }) => {
        const at = [reference(result, 'validity', id)]
        if (part.in.includes(outcome)) return holds(at)
        return outcome === 'unknown' ? unknown('unanswered', at) : FALSE
      }),
    )
  })
}
