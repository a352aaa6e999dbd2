import { type Issue, issue } from '../../core/issue.js'
import type { DisclosureField, PolicyDefinition } from '../policy/policy.js'
import { fieldsOfRole } from './disclosure.js'

/**
 * What one role may see of a result, an alert or a notice. Everything shown stands under the field of the disclosure profile that
 * opens it, so that a view can be held to its profile by its keys alone. Whatever is not opened is not there: no null, no count.
 */
export interface RedactedView {
  readonly format: 'psyscore/view'
  readonly formatVersion: 1
  readonly notice: 'screening-not-diagnosis'
  readonly of: 'result' | 'alert' | 'care-notice'
  readonly role: string
  /** pseudonym of the pupil; null where nothing is shown, and for research */
  readonly respondent: string | null
  readonly shown: Readonly<Partial<Record<DisclosureField, unknown>>>
  /** why less is shown than was asked for */
  readonly issues: readonly Issue[]
}

/** Fields that make no sense without another: a score needs its scale, an answer its item. */
const NEEDS: Readonly<Partial<Record<DisclosureField, DisclosureField>>> = {
  score: 'scale',
  answers: 'item',
  item: 'instrument',
  scale: 'instrument',
}

/** Fields that are open together with all they need. */
export function usableFields(fields: ReadonlySet<DisclosureField>): ReadonlySet<DisclosureField> {
  const open = (field: DisclosureField): boolean => {
    const needed = NEEDS[field]
    return fields.has(field) && (needed === undefined || open(needed))
  }
  return new Set([...fields].filter(open))
}

/** A view in which nothing is shown. */
export function emptyView(of: RedactedView['of'], role: string, issues: readonly Issue[] = []): RedactedView {
  return { format: 'psyscore/view', formatVersion: 1, notice: 'screening-not-diagnosis', of, role, respondent: null, shown: {}, issues }
}

/** A view of the parts that are open; parts without content are left out. */
export function openView(
  of: RedactedView['of'],
  role: string,
  respondent: string | null,
  parts: Readonly<Partial<Record<DisclosureField, unknown>>>,
  fields: ReadonlySet<DisclosureField>,
): RedactedView {
  const usable = usableFields(fields)
  const shown = Object.fromEntries(
    Object.entries(parts).filter(([field, part]) => {
      const empty = part === undefined || part === null || (Array.isArray(part) && part.length === 0)
      return !empty && usable.has(field as DisclosureField)
    }),
  )
  if (Object.keys(shown).length === 0) return emptyView(of, role)
  return { ...emptyView(of, role), respondent, shown }
}

/**
 * May an export for this role hold these fields? One issue for each that its profile does not open (`privacy/field-not-allowed`),
 * or that the policy does not know the role (`privacy/role-unknown`).
 */
export function fieldIssues(role: string, fields: readonly DisclosureField[], policy: PolicyDefinition): readonly Issue[] {
  const known = policy.roles.find(({ id }) => id === role)
  if (known === undefined) return [issue('privacy/role-unknown', '/role', { role })]
  const may = fieldsOfRole(policy, role)
  return fields.flatMap((field, i) =>
    may.has(field) ? [] : [issue('privacy/field-not-allowed', `/fields/${i}`, { profile: known.maximum, field })],
  )
}
