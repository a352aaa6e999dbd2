import { canonicalJson } from '../core/canonical.js'
import { pointer } from '../core/pointer.js'
import type { Answers } from './answers.js'
import { type ConformanceCheck, openCheck } from './check.js'
import type { Trial } from './trial.js'

/** A critical item speaks on an otherwise blank form: by its code, by a refusal, by an answer nobody can read. */
export function checkCriticalItems(trial: Trial): readonly ConformanceCheck[] {
  return trial.instrument.criticalItems.map(({ item, endorsedBy }, at) => {
    const check = openCheck('critical-item', pointer('', 'criticalItems', at), { item })
    const stateOf = (answers: Answers): unknown => trial.run(answers).criticalItems.find((each) => each.item === item)?.state
    for (const answer of trial.answers(item)) {
      const endorsed = typeof answer === 'number' && endorsedBy.includes(answer)
      check.expect('alone on a blank form', endorsed ? 'endorsed' : 'not-endorsed', stateOf({ [item]: answer }))
    }
    check.expect('blank', 'unknown', stateOf({}))
    check.expect('declined', 'unknown', stateOf({ [item]: { missing: 'declined' } }))
    check.expect('not a code', 'unreadable', stateOf({ [item]: 'unreadable' }))
    return check.close()
  })
}

/** Results are plain JSON: writing and reading, or cloning, changes nothing. */
export function checkRoundTrip(trial: Trial, forms: readonly Answers[]): ConformanceCheck {
  const check = openCheck('round-trip', '')
  for (const form of forms) {
    const result = trial.run(form)
    const text = canonicalJson(result)
    check.expect('read back', text, canonicalJson(JSON.parse(JSON.stringify(result))))
    check.expect('cloned', text, canonicalJson(structuredClone(result)))
  }
  return check.close()
}
