import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Alert } from '../../../src/care/alerts/alert.js'
import { fieldsOfMessage, fieldsOfRole } from '../../../src/care/messages/disclosure.js'
import { viewAs } from '../../../src/care/messages/view-as.js'
import { wordsNotAllowed } from '../../../src/care/messages/words-not-allowed.js'
import type { DisclosureField, PolicyDefinition } from '../../../src/care/policy/policy.js'
import { assess } from '../../../src/index.js'
import { phqA } from '../../../src/instruments/generated/phq-a.js'
import type { AnyResult } from '../../../src/results/result.js'
import { only, POLICY, run } from '../alerts/cases.js'
import { ANSWERED, AT, gad, phq } from '../conditions/fixtures.js'

const FORM = phq([3, 3, 3, 3, 3, 3, 3, null, 3, 0, 0, 1, 1])
const OUTCOME = run({
  results: [FORM, gad([3, 3, 3, 3, 3, 3, null])],
  observations: [{ id: 'sign-1', kind: 'talk-of-death', observedAt: '2026-11-23T09:00:00+08:00', by: { role: 'homeroom-teacher' } }],
  context: [{ factor: 'poverty', state: 'yes' }],
})
const SUBJECTS = [FORM, ...OUTCOME.alerts, ...OUTCOME.notices, ...run({ screening: 'absent' }).notices]
const ROLES = POLICY.roles.map(({ id }) => id)

/** Every key and every text at any depth. */
function walk(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [String(value)]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => [...(Array.isArray(value) ? [] : [key]), ...walk(part)])
}

/** Traces of each field, told apart from the code: words that may stand in a view only where the field is open. */
const TRACES: Readonly<Partial<Record<DisclosureField, RegExp>>> = {
  // a band has a severity too
  level: /^(level|attention|warning|urgent|crisis)$/,
  reason: /^(rule|policy|outcome|critical-self|acute-signs|phq-high|alert-[0-9a-f]{32}|notice-[0-9a-f]{32})$/,
  'critical-kind': /^(suicide|self-harm)$/,
  instrument: /^(phq-a|gad-7|informant|administeredAt)$/,
  scale: /^(total|band|bandSet|bands|severe|moderately_severe)$/,
  // a band names its stage and has bounds too
  score: /^(answered|standardScores|atLeast|marks)$/,
  item: /^phqa_\d+$/,
  answers: /^code$/,
  observations: /^sign-1$/,
  context: /^poverty$/,
  history: /^(proposals|caseHolder|hold)$/,
}

function leaks(view: unknown, fields: ReadonlySet<DisclosureField>): readonly string[] {
  const words = walk(view)
  return Object.entries(TRACES).flatMap(([field, trace]) =>
    fields.has(field as DisclosureField) ? [] : words.filter((word) => trace.test(word)),
  )
}

describe('law: a view is a subset of what the profile allows', () => {
  const FIELDS = POLICY.profiles.find(({ id }) => id === 'professional')?.fields ?? []
  const profiles = fc.subarray([...FIELDS], { minLength: 0 })
  const role = fc.constantFrom(...ROLES)

  it('whatever profile a policy writes for whatever role, every field of every view is walked', () => {
    fc.assert(
      fc.property(profiles, profiles, role, (maximum, message, id) => {
        const policy: PolicyDefinition = {
          ...POLICY,
          profiles: [
            { id: 'most', label: { en: 'most' }, fields: maximum },
            { id: 'told', label: { en: 'told' }, fields: message },
          ],
          roles: POLICY.roles.map((each) => ({ ...each, maximum: 'most' })),
          levels: POLICY.levels.map((level) => ({ ...level, tiers: level.tiers.map((route) => ({ ...route, profile: 'told' })) })),
          notices: POLICY.notices.map((notice) => ({ ...notice, profile: 'told' })),
        }
        const may = fieldsOfRole(policy, id)
        const { alerts, notices } = run({ results: [FORM], observations: [] }, {}, policy)
        for (const subject of [FORM, ...alerts, ...notices]) {
          const view = viewAs(id, subject, policy)
          for (const field of Object.keys(view.shown)) expect(may.has(field as DisclosureField), field).toBe(true)
          const { role: _, of: __, ...rest } = view
          // messages hold sentences, which are no single words of the traces
          expect(leaks(rest, may), id).toEqual([])
        }
        for (const tier of alerts.flatMap((alert) => alert.tiers)) {
          const told = fieldsOfMessage(policy, tier.role, 'told')
          if (told.size === 0) expect(tier.message).toBeNull()
        }
      }),
      { numRuns: 100 },
    )
  })

  it('the walk would find a leak', () => {
    expect(leaks(FORM, new Set())).not.toEqual([])
    expect(leaks(only(OUTCOME.alerts.filter(({ rule }) => rule.id === 'critical-self')), new Set())).not.toEqual([])
  })

  it.each(ROLES)('of the bundled policy: %s', (role) => {
    for (const subject of SUBJECTS) {
      const { role: _, of: __, ...view } = viewAs(role, subject, POLICY)
      expect(leaks(view, fieldsOfRole(POLICY, role))).toEqual([])
    }
  })

  it.each(['homeroom-teacher', 'student', 'guardian'])('%s reads no word of a score, item, scale or diagnosis in any field', (role) => {
    for (const subject of SUBJECTS) {
      const { shown } = viewAs(role, subject, POLICY, { instrument: phqA })
      for (const word of walk(Object.values(shown))) expect(wordsNotAllowed(word, 'anyone'), word).toEqual([])
    }
  })
})

describe('who sees what', () => {
  const [crisis] = OUTCOME.alerts.filter(({ rule }) => rule.id === 'acute-signs')
  const [mild] = OUTCOME.alerts.filter(({ rule }) => rule.id === 'phq-cut')
  if (crisis === undefined || mild === undefined) throw new Error('no alert')

  it('a psychologist sees a result whole', () => {
    const { shown } = viewAs('psychologist', FORM, POLICY)
    expect(shown.answers).toEqual(FORM.responses)
    expect(shown.score).toMatchObject([{ id: 'total', status: 'scored' }])
  })
  it('a homeroom teacher sees nothing of a result, and of an alert what was told', () => {
    expect(viewAs('homeroom-teacher', FORM, POLICY)).toMatchObject({ respondent: null, shown: {} })
    expect(Object.keys(viewAs('homeroom-teacher', crisis, POLICY).shown).sort()).toEqual(['actions', 'care-needed', 'due'])
  })
  it('a role that was not told sees nothing, a tier that expired neither', () => {
    expect(viewAs('grade-lead', mild, POLICY).shown).toEqual({})
    expect(viewAs('homeroom-teacher', mild, POLICY, { at: AT }).shown).not.toEqual({})
    expect(viewAs('homeroom-teacher', mild, POLICY, { at: '2027-11-23T12:00:00+08:00' }).shown).toEqual({})
  })
  it('a family reads the audience text of the gravest band and no more', () => {
    const { shown } = viewAs('guardian', phq([3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 0, 0, 0]), POLICY, { instrument: phqA })
    expect(Object.keys(shown)).toEqual(['care-needed'])
    const severe = phqA.bandSets.flatMap(({ bands }) => bands).map(({ audience }) => audience.family)
    expect(severe).toContainEqual(shown['care-needed'])
    const calm = assess(phqA, { responses: {}, respondent: { key: 'p1', grade: 8 }, administeredAt: ANSWERED }) as unknown as AnyResult
    expect(viewAs('guardian', calm, POLICY, { instrument: phqA }).shown).toEqual({})
  })
  it('a family reads nothing beside a critical answer, and no calm text over a form that is not firm', () => {
    const reads = (codes: readonly (number | null)[]) => viewAs('guardian', phq(codes), POLICY, { instrument: phqA }).shown['care-needed']
    expect(reads([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])).toBeDefined()
    expect(reads([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0])).toBeUndefined()
    expect(reads([0, 0, 0, 0, 0, 0, 0, 0, null, 0, 0, 0, 0])).toBeUndefined()
    expect(reads([0, 0, 0, 0, 0, null, null, null, 0, 0, 0, 0, 0])).toBeUndefined()
    const calm = phq([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    const careless = {
      ...calm,
      validity: [{ id: 'straight-lining', outcome: 'questionable' as const, withheld: [] }],
    } as unknown as AnyResult
    expect(viewAs('guardian', careless, POLICY, { instrument: phqA }).shown).toEqual({})
  })
  it('while a hold lasts, a held role sees neither alert nor result', () => {
    const hold = { why: 'professional' as const, roles: ['guardian'], decides: 'psychologist', due: AT, decided: null }
    const held: Alert = { ...crisis, hold }
    expect(viewAs('guardian', FORM, POLICY, { instrument: phqA, alerts: [held] }).shown).toEqual({})
    expect(viewAs('psychologist', FORM, POLICY, { alerts: [held] }).shown).not.toEqual({})
  })
  it('a role that no policy knows sees nothing', () => {
    expect(viewAs('janitor', FORM, POLICY)).toMatchObject({ shown: {}, issues: [{ code: 'privacy/role-unknown' }] })
    expect(viewAs('toString', FORM, POLICY).shown).toEqual({})
  })
})

describe('row 84: an export that asks for more than its profile', () => {
  it.each(['item', 'score', 'answers', 'scale', 'critical-kind', 'level', 'reason'] as const)(
    'a teacher export with %s is refused whole',
    (field) => {
      for (const subject of SUBJECTS) {
        const view = viewAs('homeroom-teacher', subject, POLICY, { fields: ['care-needed', field] })
        expect(view.shown).toEqual({})
        expect(view.issues).toMatchObject([
          { code: 'privacy/field-not-allowed', path: '/fields/1', params: { profile: 'care-only', field } },
        ])
      }
    },
  )
  it('what is allowed and asked for is shown alone', () => {
    const { shown, issues } = viewAs('psychologist', FORM, POLICY, { fields: ['instrument', 'validity'] })
    expect(issues).toEqual([])
    expect(Object.keys(shown).sort()).toEqual(['instrument', 'validity'])
  })
})
