import type { DisclosureField, PolicyDefinition, RoleKind } from '../policy/policy.js'

const CARE: readonly DisclosureField[] = ['care-needed', 'actions', 'contact', 'due']
const LEAD: readonly DisclosureField[] = [...CARE, 'level', 'state']
const ALL: readonly DisclosureField[] = [
  ...LEAD,
  'reason',
  'critical-kind',
  'instrument',
  'scale',
  'score',
  'item',
  'answers',
  'validity',
  'observations',
  'context',
  'history',
]

/** What each kind of role may be told at most, whatever a policy writes. Leads read a named list by level; a rule names questionnaires and what was
 * answered, so rules, scores and items are for professionals alone. */
const BOUNDS: Readonly<Record<RoleKind, readonly DisclosureField[]>> = {
  student: CARE,
  guardian: CARE,
  'homeroom-teacher': CARE,
  'grade-lead': LEAD,
  'school-lead': LEAD,
  psychologist: ALL,
  responder: ALL,
  district: [...CARE, 'level', 'state'],
  researcher: ['instrument', 'scale', 'score', 'validity'],
}

const NOTHING: ReadonlySet<DisclosureField> = new Set()

function profileFields(policy: PolicyDefinition, profile: string): readonly DisclosureField[] {
  return policy.profiles.find(({ id }) => id === profile)?.fields ?? []
}

/** Everything a role may ever be told: its largest profile, within what its kind allows. Nothing for a role the policy does not know. */
export function fieldsOfRole(policy: PolicyDefinition, role: string): ReadonlySet<DisclosureField> {
  const known = policy.roles.find(({ id }) => id === role)
  if (known === undefined) return NOTHING
  const bound = BOUNDS[known.kind]
  return new Set(profileFields(policy, known.maximum).filter((field) => bound.includes(field)))
}

/** What one message may hold: the profile of the route, within what the role may ever be told. */
export function fieldsOfMessage(policy: PolicyDefinition, role: string, profile: string): ReadonlySet<DisclosureField> {
  const most = fieldsOfRole(policy, role)
  return new Set(profileFields(policy, profile).filter((field) => most.has(field)))
}

/** Kind of a role; undefined for one the policy does not know. */
export function kindOfRole(policy: PolicyDefinition, role: string): RoleKind | undefined {
  return policy.roles.find(({ id }) => id === role)?.kind
}
