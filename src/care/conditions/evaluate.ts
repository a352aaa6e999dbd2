import { canonicalJson } from '../../core/canonical.js'
import { MARKS } from '../../core/words.js'
import { openedByConsent } from '../policy/consent.js'
import type { PolicyCondition, PolicyDefinition, Rule } from '../policy/policy.js'
import type { Evidence, EvidenceReference, RuleOutcome, UnknownCause } from './evidence.js'
import { atLeast, type Finding, not, unknown } from './finding.js'
import { type DueAt, dueByClock, type Judge, type ProtocolStanding, protocolStanding } from './protocol.js'
import { type Scene, usedInstrument } from './select.js'
import { testConsent, testContext, testObservation, testProtocol, testScreening } from './test-circumstances.js'
import { testCriticalItem, testValidity } from './test-items.js'
import { testBand, testCategory, testNearCut, testScore, testStandardScore } from './test-scores.js'
import { testTrend } from './test-trend.js'

export interface EvaluationOptions {
  /** instant of the evaluation, ISO 8601 with zone: there is no clock in here */
  readonly at: string
  /** when a deadline is due by the school calendar; by the clock when left out */
  readonly dueAt?: DueAt
}

/** Causes that are told elsewhere, or where nobody was asked. */
const NOT_OWED: ReadonlySet<UnknownCause> = new Set([
  'not-administered',
  'not-returned',
  'no-consent',
  'not-asked',
  'no-earlier',
  'relative',
])

function createJudge(dueAt: DueAt): Judge {
  // a protocol within a protocol cannot be decided; the lint refuses it
  const within: Judge = (scene, part) => judge(scene, part, () => unknown('undeclared'))
  const outer: Judge = (scene, part) => judge(scene, part, (condition) => testProtocol(scene, condition, within, dueAt))
  function judge(
    scene: Scene,
    part: PolicyCondition,
    protocol: (condition: Extract<PolicyCondition, { kind: 'protocol' }>) => Finding,
  ): Finding {
    const again = (each: PolicyCondition): Finding => judge(scene, each, protocol)
    switch (part.kind) {
      case 'band':
        return testBand(scene, part)
      case 'score':
        return testScore(scene, part)
      case 'standard-score':
        return testStandardScore(scene, part)
      case 'near-cut':
        return testNearCut(scene, part)
      case 'critical-item':
        return testCriticalItem(scene, part)
      case 'validity':
        return testValidity(scene, part)
      case 'trend':
        return testTrend(scene, part)
      case 'context':
        return testContext(scene, part)
      case 'observation':
        return testObservation(scene, part)
      case 'category':
        return testCategory(scene, part)
      case 'screening':
        return testScreening(scene, part)
      case 'protocol':
        return protocol(part)
      case 'consent':
        return testConsent(scene, part)
      case 'relative':
        return unknown('relative')
      case 'all':
        return atLeast(part.of.length, part.of.map(again))
      case 'any':
        return atLeast(1, part.of.map(again))
      case 'at-least':
        return atLeast(part.count, part.of.map(again))
      case 'not':
        return not(again(part.of))
    }
  }
  return outer
}

function sceneOf(policy: PolicyDefinition, evidence: Evidence, at: string): Scene {
  return { policy, evidence, at, opened: openedByConsent(policy, evidence) }
}

/** In one order and without doubles, so that the order of the evidence never shows. */
function sorted<T>(list: readonly T[]): readonly T[] {
  const texts = new Map(list.map((each) => [canonicalJson(each), each]))
  return [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each)
}

function outcomeOf(rule: Rule, finding: Finding): RuleOutcome {
  const alone = finding.truth === 'true' && !finding.deciding
  const outcome = alone ? 'unknown' : finding.truth
  const causes = sorted<UnknownCause>(outcome === 'unknown' ? (alone ? ['not-deciding'] : finding.causes) : [])
  const marks = new Set(finding.marks)
  return {
    rule: rule.id,
    version: rule.version,
    level: 'level' in rule && rule.level !== undefined ? rule.level : null,
    outcome,
    onUnknown: rule.onUnknown,
    owed: outcome === 'unknown' && causes.some((cause) => !NOT_OWED.has(cause)),
    causes,
    evidence: sorted<EvidenceReference>(finding.evidence),
    atLeast: outcome === 'true' && finding.atLeast,
    marks: MARKS.filter((mark) => marks.has(mark)),
  }
}

/**
 * Evaluates every rule of a policy for one pupil, in three values: true, false or unknown. Unknown never clears: a rule that is
 * unknown although something was asked (`owed`) calls for what its `onUnknown` says. Evidence that may not decide (descriptive
 * norms) makes a rule unknown, never true, by itself. Pure: the same evidence in any order gives the same outcomes, by rule id.
 *
 * @param options.at instant of the evaluation
 */
export function evaluateRules(policy: PolicyDefinition, evidence: Evidence, options: EvaluationOptions): readonly RuleOutcome[] {
  const judge = createJudge(options.dueAt ?? dueByClock)
  const scene = sceneOf(policy, evidence, options.at)
  return policy.rules.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((rule) => outcomeOf(rule, judge(scene, rule.when)))
}

/** Evaluates one condition, such as that of a mandatory report. */
export function evaluateCondition(
  policy: PolicyDefinition,
  condition: PolicyCondition,
  evidence: Evidence,
  options: EvaluationOptions,
): Omit<RuleOutcome, 'rule' | 'version' | 'level' | 'onUnknown'> {
  const finding = createJudge(options.dueAt ?? dueByClock)(sceneOf(policy, evidence, options.at), condition)
  const rule: Rule = { id: '', version: 1, label: {}, when: condition, secondLook: { count: 1, unit: 'hours' }, onUnknown: 'notice' }
  const { outcome, owed, causes, evidence: found, atLeast: least, marks } = outcomeOf(rule, finding)
  return { outcome, owed, causes, evidence: found, atLeast: least, marks }
}

/** Where a pupil stands in every staged screening of a policy, by protocol id. */
export function evaluateProtocols(policy: PolicyDefinition, evidence: Evidence, options: EvaluationOptions): readonly ProtocolStanding[] {
  const dueAt = options.dueAt ?? dueByClock
  const judge = createJudge(dueAt)
  const scene = sceneOf(policy, evidence, options.at)
  return policy.protocols.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((protocol) => protocolStanding(scene, protocol, judge, dueAt))
}

/** Required instruments of which nothing came back, by id: each calls for the notice of pupils not screened. */
export function missingInstruments(policy: PolicyDefinition, evidence: Evidence): readonly string[] {
  const back = new Set(evidence.results.map((result) => result.instrument.id))
  return policy.instruments
    .filter((used) => used.required && !back.has(used.id) && usedInstrument(policy, used.id) === used)
    .map((used) => used.id)
    .sort()
}
