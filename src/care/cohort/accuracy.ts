import type { ReleaseLevel, RuleAccuracy } from './cohort.js'
import type { RuleTally } from './tally.js'

const Z = 1.959963984540054

/**
 * Observed positive predictive value of a rule: of the pupils whose alerts a professional has decided, the share that led to care,
 * a referral or a closed case instead of a false alarm. 95 % Wilson interval:
 * (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n). Undecided pupils are in neither side.
 * @see Wilson 1927, JASA 22, 209–212
 */
export function ruleAccuracy(tally: RuleTally, release: ReleaseLevel, k: number): RuleAccuracy {
  const { policy, rule, version, confirmed, falseAlarm } = tally
  const n = confirmed + falseAlarm
  const full = release === 'operational'
  const head = { policy, rule, version, undecided: full ? tally.undecided : null }
  if (n === 0) return { ...head, outcome: { status: 'empty' } }
  if (!full && n < k) return { ...head, outcome: { status: 'suppressed', reason: 'small-group' } }
  if (!full && (confirmed < k || falseAlarm < k)) return { ...head, outcome: { status: 'suppressed', reason: 'protected' } }
  const p = confirmed / n
  const middle = p + (Z * Z) / (2 * n)
  const half = Z * Math.sqrt((p * (1 - p)) / n + (Z * Z) / (4 * n * n))
  const scale = 1 + (Z * Z) / n
  const percent = (value: number): number => Number((100 * value).toFixed(release === 'public' ? 0 : 1))
  return {
    ...head,
    outcome: {
      status: 'shown',
      ...(release === 'public' ? {} : { confirmed, falseAlarm }),
      predictiveValue: percent(p),
      lower: percent(Math.max(0, (middle - half) / scale)),
      upper: percent(Math.min(1, (middle + half) / scale)),
    },
  }
}
