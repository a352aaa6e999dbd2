import type { InstrumentDefinition } from '../../core/definition.js'
import { issue } from '../../core/issue.js'
import type { AnyResult } from '../../results/result.js'
import type { Alert, CareNotice } from '../alerts/alert.js'
import { isHeld } from '../alerts/hold.js'
import { assertEpoch } from '../calendar/instants.js'
import type { GrowthFile } from '../growth/growth-file.js'
import { type GrowthView, viewGrowthFile } from '../growth/view.js'
import type { DisclosureField, PolicyDefinition } from '../policy/policy.js'
import { fieldsOfMessage, fieldsOfRole, kindOfRole } from './disclosure.js'
import { emptyView, fieldIssues, openView, type RedactedView } from './view.js'
import { alertParts, fieldsOfAlert, isProfessional, noticeParts, tiersOf } from './view-alert.js'
import { resultParts } from './view-result.js'

export interface ViewOptions {
  /** instant of looking: tiers that have expired by then see nothing; none expires when left out */
  readonly at?: string
  /** fields an export asks for; one that is not allowed refuses the whole export */
  readonly fields?: readonly DisclosureField[]
  /** alerts of the pupil: while one holds the role back, it sees nothing */
  readonly alerts?: readonly Alert[]
  /** definition behind a result, whose audience texts a family reads */
  readonly instrument?: InstrumentDefinition
}

/**
 * A result, an alert, a notice or a growth file as a role may see it. What a role sees lies within the largest profile the policy
 * gives it, within what its kind may ever see, and of an alert within the profile of the tier that told it. A role the policy does
 * not know, a role that was not told, an expired tier and a role held back see nothing. An export that asks for more than the
 * profile opens is refused as a whole, with `privacy/field-not-allowed` for each field.
 */
export function viewAs(role: string, subject: GrowthFile, policy: PolicyDefinition, options?: ViewOptions): GrowthView
export function viewAs(role: string, subject: AnyResult | Alert | CareNotice, policy: PolicyDefinition, options?: ViewOptions): RedactedView
export function viewAs(
  role: string,
  subject: AnyResult | Alert | CareNotice | GrowthFile,
  policy: PolicyDefinition,
  options: ViewOptions = {},
): RedactedView | GrowthView {
  if (subject.format === 'psyscore/growth-file') {
    return viewGrowthFile(role, isRoleHeld(role, subject.respondent, options) ? { ...subject, entries: [] } : subject, policy)
  }
  const of = subject.format === 'psyscore/result' ? 'result' : subject.format === 'psyscore/alert' ? 'alert' : 'care-notice'
  const kind = kindOfRole(policy, role)
  if (kind === undefined) return emptyView(of, role, [issue('privacy/role-unknown', '/role', { role })])
  const refused = fieldIssues(role, options.fields ?? [], policy)
  if (refused.length > 0) return emptyView(of, role, refused)
  const wanted = (fields: ReadonlySet<DisclosureField>): ReadonlySet<DisclosureField> =>
    options.fields === undefined ? fields : new Set(options.fields.filter((field) => fields.has(field)))
  const key = subject.format === 'psyscore/result' ? subject.respondent.key : subject.respondent
  if (isRoleHeld(role, key, options)) return emptyView(of, role)
  const shownKey = kind === 'researcher' ? null : key
  if (subject.format === 'psyscore/result') {
    const family = kind === 'student' || kind === 'guardian'
    const fields = wanted(fieldsOfRole(policy, role))
    return openView(of, role, shownKey, resultParts(subject, options.instrument, family, fields), fields)
  }
  if (subject.format === 'psyscore/care-notice') {
    if (subject.role !== role && !isProfessional(policy, role)) return emptyView(of, role)
    const own = subject.role === role && subject.profile !== null && !isProfessional(policy, role)
    const fields = own ? fieldsOfMessage(policy, role, subject.profile ?? '') : fieldsOfRole(policy, role)
    return openView(of, role, shownKey, noticeParts(subject, fields), wanted(fields))
  }
  if (isHeld(subject.hold, role)) return emptyView(of, role)
  const now = options.at === undefined ? null : assertEpoch(options.at, '/at')
  const tiers = tiersOf(subject, role, now)
  if (tiers.length === 0 && !isProfessional(policy, role)) return emptyView(of, role)
  const fields = wanted(fieldsOfAlert(policy, role, tiers))
  return openView(of, role, shownKey, alertParts(subject, tiers, fields), fields)
}

function isRoleHeld(role: string, respondent: string, { alerts = [] }: ViewOptions): boolean {
  return alerts.some((alert) => alert.respondent === respondent && isHeld(alert.hold, role))
}
