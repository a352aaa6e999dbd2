import { canonicalJson } from '../../core/canonical.js'
import { type Issue, issue } from '../../core/issue.js'
import { pointer } from '../../core/pointer.js'
import { CRITICAL_KINDS } from '../../core/words.js'
import { policyLintContext } from './lint-context.js'
import { isCovered } from './lint-critical.js'
import type { OnUnknown, PolicyDefinition } from './policy.js'

/** What is done with what cannot be decided, from least to most. */
const CARE: readonly OnUnknown[] = ['drop', 'notice', 'second-look', 'raise']

/**
 * What a new version of a policy gives up that the known one protects: critical kinds heeded alone, rules, levels of rules, what
 * happens to the unknown, crisis levels, notices. Levels are compared by their severity in their own policy. Every one is a
 * warning to be accepted expressly; the list is empty when nothing is given up.
 */
export function safetyRegressions(before: PolicyDefinition, after: PolicyDefinition): readonly Issue[] {
  const issues: Issue[] = []
  const lost = (path: string, why: string, name: string): void => {
    issues.push(issue('policy/safety-regression', path, { why, name }, 'warning'))
  }
  if (before.id === after.id && before.version === after.version && canonicalJson(before) !== canonicalJson(after)) {
    lost('/version', 'version', after.version)
  }
  const [from, to] = [policyLintContext(before, []), policyLintContext(after, [])]
  for (const kind of CRITICAL_KINDS) {
    // any item of any instrument of this kind
    const critical = { instrument: '', item: '', kind }
    if (isCovered(from, critical) && !isCovered(to, critical)) lost('/rules', 'critical', kind)
  }
  for (const rule of before.rules) {
    const i = after.rules.findIndex(({ id }) => id === rule.id)
    const next = after.rules[i]
    if (next === undefined) {
      lost('/rules', 'rule', rule.id)
      continue
    }
    const severity = (level: string | undefined, levels: typeof from.levels): number =>
      level === undefined ? 0 : (levels.get(level)?.severity ?? 0)
    if (severity(next.level, to.levels) < severity(rule.level, from.levels)) lost(pointer('/rules', i, 'level'), 'level', rule.id)
    if (CARE.indexOf(next.onUnknown) < CARE.indexOf(rule.onUnknown)) lost(pointer('/rules', i, 'onUnknown'), 'on-unknown', rule.id)
  }
  for (const level of before.levels) {
    if (level.crisis && to.levels.get(level.code)?.crisis === false) lost('/levels', 'crisis', level.code)
  }
  for (const { kind } of before.notices) {
    if (!after.notices.some((each) => each.kind === kind)) lost('/notices', 'notice', kind)
  }
  return issues
}
