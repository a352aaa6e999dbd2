import { describe, expect, it } from 'vitest'
import type { GrowthFile } from '../../../src/care/growth/growth-file.js'
import { redactEntry, removeEntry } from '../../../src/care/growth/redact.js'
import { viewGrowthFile } from '../../../src/care/growth/view.js'
import type { DisclosureField, PolicyDefinition, RoleKind } from '../../../src/care/policy/policy.js'
import { EVERY_KIND, fileOf, filled, PSYCHOLOGIST, salt } from './made-up-file.js'

const EVERY_FIELD: readonly DisclosureField[] = [
  'care-needed',
  'actions',
  'contact',
  'due',
  'level',
  'state',
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
const KINDS: readonly RoleKind[] = [
  'student',
  'guardian',
  'homeroom-teacher',
  'grade-lead',
  'school-lead',
  'psychologist',
  'district',
  'responder',
  'researcher',
]
/** A policy that writes every field into every role's profile: what is left is what the kind of a role bounds. */
const policy = {
  profiles: [{ id: 'everything', label: { en: 'everything' }, fields: EVERY_FIELD }],
  roles: KINDS.map((kind) => ({ id: kind, label: { en: kind }, kind, maximum: 'everything' })),
} as unknown as PolicyDefinition

const OPEN: GrowthFile = filled(EVERY_KIND.map((each) => ({ ...each, visibleTo: KINDS })))

describe('view of a growth file', () => {
  it('the psychologist sees every entry that names the role, with its content and never its salt', () => {
    const view = viewGrowthFile('psychologist', OPEN, policy)
    expect(view.entries.map(({ id }) => id)).toEqual(EVERY_KIND.map(({ id }) => id))
    expect(view.entries[9]?.body).toEqual({ text: 'secret note' })
    for (const each of EVERY_KIND) expect(JSON.stringify(view)).not.toContain(salt(each.id))
  })

  it.each(KINDS.filter((kind) => kind !== 'psychologist'))(
    'row 86: free text never reaches the role %s, whatever a policy writes',
    (kind) => {
      const text = JSON.stringify(viewGrowthFile(kind, OPEN, policy))
      expect(text).not.toMatch(/secret|I want to die/)
    },
  )

  it.each(['student', 'guardian', 'homeroom-teacher', 'grade-lead', 'school-lead', 'district'])(
    '%s sees no score, answer, scale, band or critical item in any field',
    (kind) => {
      const text = JSON.stringify(viewGrowthFile(kind, OPEN, policy))
      expect(text).not.toMatch(/"(result|responses|scales|bands|criticalItems|score|sum|p9|contentHash|chain|salt)"/)
      expect(text).not.toMatch(/withdrawal|hospital|moderate/)
    },
  )

  it('an entry that does not name a role does not exist for it; an unknown role sees nothing', () => {
    const file = filled(EVERY_KIND)
    expect(viewGrowthFile('school-lead', file, policy).entries).toEqual([])
    expect(viewGrowthFile('janitor', filled(EVERY_KIND.map((each) => ({ ...each, visibleTo: ['janitor'] }))), policy).entries).toEqual([])
  })

  it('a homeroom teacher learns of a plan what to do and by when', () => {
    const view = viewGrowthFile('homeroom-teacher', OPEN, policy)
    expect(view.entries.find(({ kind }) => kind === 'plan')).toEqual({
      id: 'e5',
      kind: 'plan',
      recordedAt: '2026-09-23T10:00:00+08:00',
      author: { role: 'psychologist' },
      body: {
        caseHolder: PSYCHOLOGIST,
        actions: [{ action: 'talk-weekly', role: 'psychologist', due: '2026-10-09' }],
        reviewBy: '2026-11-20',
      },
    })
  })

  it('of a redacted entry the psychologist sees that there was one, of a removed one nobody anything', () => {
    const options = {
      id: 'r',
      recordedAt: '2026-12-01T00:00:00Z',
      author: PSYCHOLOGIST,
      visibleTo: [],
      reason: 'request',
      salt: salt('r'),
    } as const
    const redacted = viewGrowthFile('psychologist', fileOf(redactEntry(OPEN, 'e3', options)), policy)
    expect(redacted.entries[2]).toMatchObject({ id: 'e3', kind: 'redacted', body: {} })
    const removed = viewGrowthFile('psychologist', fileOf(removeEntry(OPEN, 'e3', options)), policy)
    expect(removed.entries.map(({ id }) => id)).not.toContain('e3')
  })
})
