import { describe, expect, it } from 'vitest'
import { classGradeSchool } from '../../../src/care/policies/generated/class-grade-school.js'
import { smallDistrict } from '../../../src/care/policies/generated/small-district.js'
import type { PolicyCondition, PolicyDefinition, Rule } from '../../../src/care/policy/policy.js'
import { lintPolicy, parsePolicy } from '../../../src/care.js'
import type { InstrumentDefinition } from '../../../src/core/definition.js'
import { asq } from '../../../src/instruments/generated/asq.js'
import { cSsrs } from '../../../src/instruments/generated/c-ssrs.js'
import { gad7 } from '../../../src/instruments/generated/gad-7.js'
import { mssmhs } from '../../../src/instruments/generated/mssmhs.js'
import { phqA } from '../../../src/instruments/generated/phq-a.js'

const INSTRUMENTS: readonly InstrumentDefinition[] = [phqA, gad7, asq, cSsrs, mssmhs]
type Mutable<T> = T extends readonly (infer U)[] ? Mutable<U>[] : T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T
type Draft = Mutable<PolicyDefinition>

/** The bundled policy with one thing changed. */
function changed(change: (draft: Draft) => void, from: PolicyDefinition = classGradeSchool): PolicyDefinition {
  const draft = structuredClone(from) as Draft
  change(draft)
  return draft as PolicyDefinition
}
function found(policy: PolicyDefinition, instruments: readonly InstrumentDefinition[] = INSTRUMENTS) {
  return lintPolicy(policy, instruments).map(({ code, severity, path, params }) => ({ code, severity, path, params }))
}
const withRule = (when: PolicyCondition, parts: Partial<Rule> = {}): PolicyDefinition =>
  changed((draft) => {
    const rule = { id: 'added', version: 1, label: { en: 'added' }, when, level: 'warning', onUnknown: 'notice', ...parts }
    draft.rules.push(rule as Draft['rules'][number])
  })
const level = (draft: Draft, code: string): Draft['levels'][number] => {
  const found = draft.levels.find((each) => each.code === code)
  if (found === undefined) throw new Error(code)
  return found
}
const route = (draft: Draft, code: string, i = 0): Draft['levels'][number]['tiers'][number] => {
  const found = level(draft, code).tiers[i]
  if (found === undefined) throw new Error(code)
  return found
}

describe('bundled policies', () => {
  it.each([classGradeSchool, smallDistrict])('$id has no error and no warning, with its instruments at hand', (policy) => {
    const instruments = INSTRUMENTS.filter(({ id }) => policy.instruments.some((used) => used.id === id))
    expect(found(policy, instruments)).toEqual([])
    expect(parsePolicy(JSON.stringify(policy), { instruments }).ok).toBe(true)
  })

  it.each([classGradeSchool, smallDistrict])('$id says everything in both languages, and nothing that reassures or diagnoses', (policy) => {
    const texts: string[] = []
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      if ('en' in value) {
        expect(Object.keys(value).sort()).toEqual(['en', 'zh-CN'])
        texts.push(...Object.values(value).map(String))
      } else Object.values(value).forEach(walk)
    }
    walk(policy.levels)
    walk(policy.actions)
    expect(texts.length).toBeGreaterThan(10)
    for (const text of texts)
      expect(text).not.toMatch(/normal|healthy|no risk|passed|depress|anxi|disorder|正常|健康|无风险|合格|抑郁|焦虑|障碍/i)
  })
})

describe('row 18: a rule that names what is not there, reaches nobody, or can never fire', () => {
  it.each<[string, (draft: Draft) => void]>([
    [
      'tier',
      (draft) => {
        route(draft, 'warning').tier = 'clas'
      },
    ],
    [
      'role',
      (draft) => {
        route(draft, 'warning').role = 'nobody'
      },
    ],
    [
      'profile',
      (draft) => {
        route(draft, 'warning').profile = 'all'
      },
    ],
    [
      'action',
      (draft) => {
        route(draft, 'warning').actions = ['dance']
      },
    ],
    [
      'level',
      (draft) => {
        ;(draft.rules[0] as { level: string }).level = 'blue'
      },
    ],
    ['sign', (draft) => void draft.safeguardingHold.signs.push('sigh')],
  ])('unknown %s', (what, change) => {
    expect(found(changed(change))).toContainEqual(
      expect.objectContaining({ code: 'policy/unknown-reference', params: expect.objectContaining({ what }) }),
    )
  })

  it.each<[string, PolicyCondition]>([
    ['instrument', { kind: 'score', instrument: 'phq-b', scale: 'total', stage: 'sum', test: 'at-least', value: 1 }],
    ['scale', { kind: 'score', instrument: 'phq-a', scale: 'totale', stage: 'sum', test: 'at-least', value: 1 }],
    ['stage', { kind: 'score', instrument: 'phq-a', scale: 'total', stage: 'mean', test: 'at-least', value: 1 }],
    ['band-set', { kind: 'band', instrument: 'phq-a', scale: 'total', bandSet: 'severities', atLeast: 1 }],
    ['band', { kind: 'band', instrument: 'phq-a', scale: 'total', bandSet: 'severity', in: ['graver', 'severe'] }],
    ['decision', { kind: 'category', instrument: 'asq', decision: 'outcome', atLeast: 1 }],
    ['category', { kind: 'category', instrument: 'asq', decision: 'result', in: ['acute', 'acute_positive'] }],
    ['context-factor', { kind: 'context', factor: 'rich', in: ['yes'] }],
    ['protocol', { kind: 'protocol', protocol: 'two', in: ['follow-up-positive'] }],
    ['critical-item', { kind: 'critical-item', instrument: 'phq-a', kinds: ['suicide'], items: ['phqa_1'], states: ['endorsed'] }],
    ['validity', { kind: 'validity', instrument: 'phq-a', validity: 'lie', in: ['invalid'] }],
    ['sign', { kind: 'observation', signs: ['sigh'] }],
  ])('unknown %s in a condition', (what, when) => {
    expect(found(withRule(when)).filter(({ code }) => code === 'policy/unknown-reference')).toMatchObject([{ params: { what } }])
  })

  it('a level without audience, without a deadline, without anyone who can judge', () => {
    expect(
      found(
        changed((draft) => {
          level(draft, 'attention').tiers = []
        }),
      ),
    ).toMatchObject([{ code: 'policy/no-audience' }])
    expect(found(changed((draft) => void delete (route(draft, 'warning') as { deadline?: unknown }).deadline))).toMatchObject([
      { code: 'policy/missing-deadline', severity: 'error', params: { level: 'warning', tier: 'class' } },
    ])
    expect(found(changed((draft) => void level(draft, 'attention').tiers.shift()))).toMatchObject([{ code: 'policy/missing-responder' }])
  })

  it('an unreachable level is a warning', () => {
    const added = changed((draft) => void draft.levels.push({ ...level(draft, 'attention'), code: 'blue', severity: 9 }))
    expect(found(added)).toMatchObject([{ code: 'policy/unreachable-level', severity: 'warning', params: { level: 'blue' } }])
  })

  it.each<[string, PolicyCondition]>([
    ['severity', { kind: 'band', instrument: 'phq-a', scale: 'total', bandSet: 'severity', atLeast: 5 }],
    ['range', { kind: 'score', instrument: 'phq-a', scale: 'total', stage: 'sum', test: 'above', value: 27 }],
    ['not-asked', { kind: 'critical-item', kinds: ['eating', 'psychosis'], states: ['endorsed'] }],
    [
      'contradiction',
      {
        kind: 'all',
        of: [
          { kind: 'screening', in: ['absent', 'moved'] },
          { kind: 'screening', in: ['screened'] },
        ],
      },
    ],
    ['count', { kind: 'at-least', count: 2, of: [{ kind: 'screening', in: ['absent'] }] }],
    ['shadowed', { kind: 'category', instrument: 'asq', decision: 'result', atLeast: 3 }],
  ])('a dead rule is a warning: %s', (why, when) => {
    expect(found(withRule(when))).toMatchObject([{ code: 'policy/dead-rule', severity: 'warning', params: { rule: 'added', why } }])
  })

  it('the greatest attainable score is not dead', () => {
    const when: PolicyCondition = { kind: 'score', instrument: 'phq-a', scale: 'total', stage: 'sum', test: 'at-least', value: 27 }
    expect(found(withRule(when))).toEqual([])
  })
})

describe('who may see what', () => {
  it('a tier that sees more than its role may, even where the policy lets the role see everything', () => {
    const more = changed((draft) => {
      route(draft, 'warning', 1).profile = 'professional'
    })
    expect(found(more)).toMatchObject([{ code: 'policy/disclosure-exceeds-role', params: { role: 'grade-lead' } }])
    const teacher = changed((draft) => {
      for (const role of draft.roles) if (role.id === 'homeroom-teacher') role.maximum = 'professional'
    })
    expect(found(teacher)).toMatchObject([{ code: 'policy/disclosure-exceeds-role', path: '/roles/2/maximum' }])
    const notice = changed((draft) => {
      for (const each of draft.notices) if (each.kind === 'not-screened') each.profile = 'named-list'
    })
    expect(found(notice)).toMatchObject([{ code: 'policy/disclosure-exceeds-role', path: '/notices/0/profile' }])
  })
})

describe('what people read', () => {
  it.each<[string, string, string, (draft: Draft, text: Record<string, string>) => void]>([
    ['a teacher', 'The score is high, talk with the parents.', 'score', (draft, text) => Object.assign(draft.actions[0]?.text ?? {}, text)],
    ['anyone', 'Everything is normal.', 'normal', (draft, text) => Object.assign(level(draft, 'attention').audience, text)],
    ['staff', 'depression', 'depression', (draft, text) => Object.assign(level(draft, 'warning').label, text)],
  ])('%s: "%s" is refused', (_, sentence, word, change) => {
    expect(found(changed((draft) => change(draft, { en: sentence })))).toMatchObject([
      { code: 'message/word-not-allowed', severity: 'error', params: { word } },
    ])
  })

  it('a professional may read of scores', () => {
    expect(found(changed((draft) => void Object.assign(draft.actions[1]?.text ?? {}, { en: 'Read the scores first.' })))).toEqual([])
  })
})

describe('crisis paths', () => {
  it('school days, in a deadline, an escalation, the hold or the notice of an open critical item', () => {
    const days = { count: 1, unit: 'school-days' } as const
    const places: readonly ((draft: Draft) => void)[] = [
      (draft) => {
        route(draft, 'crisis').deadline = days
      },
      (draft) => {
        route(draft, 'crisis').escalation = { after: days, to: 'school' }
      },
      (draft) => {
        draft.safeguardingHold.deadline = days
      },
      (draft) => {
        for (const each of draft.notices) if (each.kind === 'critical-unknown') each.deadline = days
      },
    ]
    for (const change of places) expect(found(changed(change))).toMatchObject([{ code: 'policy/crisis-school-days', severity: 'error' }])
  })

  it('holes out of hours and in holidays', () => {
    for (const when of ['outOfHours', 'holidays', 'schoolHours'] as const) {
      const hole = changed((draft) => void delete (level(draft, 'crisis').responders as Record<string, unknown>)[when])
      expect(found(hole)).toMatchObject([{ code: 'policy/crisis-responder', params: { when } }])
    }
    const silent = changed((draft) => void delete (route(draft, 'crisis') as { escalation?: unknown }).escalation)
    expect(found(silent)).toMatchObject([{ code: 'policy/crisis-escalation', severity: 'warning' }])
  })

  it('an unknown that is dropped, in a crisis rule or one that heeds a critical item', () => {
    const drop = (id: string): PolicyDefinition =>
      changed((draft) => {
        for (const rule of draft.rules) if (rule.id === id) rule.onUnknown = 'drop'
      })
    expect(found(drop('acute-asq'))).toMatchObject([{ code: 'policy/unknown-dropped', severity: 'error' }])
    expect(found(drop('critical-self'))).toMatchObject([{ code: 'policy/unknown-dropped' }])
    expect(found(drop('rise'))).toEqual([])
  })

  it('every way of not being judged is told to someone', () => {
    for (const { kind } of classGradeSchool.notices) {
      const fewer = changed((draft) => {
        draft.notices = draft.notices.filter((each) => each.kind !== kind)
      })
      expect(found(fewer), kind).toMatchObject([{ code: 'policy/notice-missing', params: { kind } }])
    }
  })
})

describe('critical items', () => {
  const without = (id: string): PolicyDefinition =>
    changed((draft) => {
      draft.rules = draft.rules.filter((rule) => rule.id !== id)
    })

  it('each critical item of a used instrument raises a level by itself', () => {
    const uncovered = found(without('critical-self')).filter(({ code }) => code === 'policy/critical-not-covered')
    expect(uncovered.map(({ params }) => params.item)).toEqual(expect.arrayContaining(['phqa_9', 'asq_1', 'cssrs_5', 'mssmhs_57']))
    expect(found(without('critical-other')).map(({ params }) => params.item)).toEqual(['mssmhs_52'])
  })

  it('within an `all`, or for a second look only, it does not count as covered', () => {
    const bury = (change: (rule: Draft['rules'][number]) => void): PolicyDefinition =>
      changed((draft) => {
        for (const rule of draft.rules) if (rule.id === 'critical-other') change(rule)
      })
    const all = bury((rule) => {
      rule.when = { kind: 'all', of: [rule.when, { kind: 'screening', in: ['screened'] }] }
    })
    expect(found(all)).toMatchObject([{ code: 'policy/critical-not-covered' }])
    const looked = bury((rule) => {
      delete (rule as { level?: string }).level
      Object.assign(rule, { secondLook: { count: 1, unit: 'hours' } })
    })
    expect(found(looked)).toMatchObject([{ code: 'policy/critical-not-covered' }])
  })

  it('an instrument with critical items needs same-day review named', () => {
    const nobody = changed((draft) => void delete (draft.instruments[0] as { sameDayReview?: string }).sameDayReview)
    expect(found(nobody)).toMatchObject([{ code: 'policy/same-day-review', params: { instrument: 'phq-a' } }])
  })

  it('never waits for stage two', () => {
    const wait: PolicyCondition = {
      kind: 'all',
      of: [
        { kind: 'critical-item', kinds: ['suicide'], states: ['endorsed'] },
        { kind: 'protocol', protocol: 'gate-then-talk', in: ['follow-up-positive'] },
      ],
    }
    expect(found(withRule(wait))).toMatchObject([{ code: 'policy/critical-waits' }])
  })
})

describe('conditions that would clear a pupil', () => {
  it.each<[string, PolicyCondition]>([
    ['not', { kind: 'not', of: { kind: 'score', instrument: 'phq-a', scale: 'total', stage: 'sum', test: 'at-least', value: 5 } }],
    ['gap', { kind: 'band', instrument: 'phq-a', scale: 'total', bandSet: 'severity', in: ['moderate'] }],
    ['states', { kind: 'critical-item', kinds: ['suicide'], states: ['unknown'] }],
    ['direction', { kind: 'score', instrument: 'phq-a', scale: 'total', stage: 'sum', test: 'at-most', value: 5 }],
    ['protocol', { kind: 'protocol', protocol: 'gate-then-talk', in: ['overdue'] }],
  ])('a more concerning answer could lower a level: %s', (why, when) => {
    expect(found(withRule(when)).filter(({ code }) => code === 'policy/not-monotone')).toMatchObject([{ params: { why } }])
  })

  it('nearCut adds a second look and never a level', () => {
    const near: PolicyCondition = {
      kind: 'near-cut',
      instrument: 'phq-a',
      scale: 'total',
      stage: 'sum',
      at: 11,
      within: 1,
      direction: 'higher-is-worse',
    }
    expect(found(withRule({ kind: 'all', of: [near] }))).toMatchObject([{ code: 'policy/near-cut-level' }])
  })

  it('relative thresholds are refused in rules, and ranks within a class anywhere', () => {
    const top = { kind: 'relative', instrument: 'phq-a', scale: 'total', stage: 'sum', topPercent: 5, within: 'grade' } as const
    expect(found(withRule(top))).toContainEqual(expect.objectContaining({ code: 'policy/relative-threshold', severity: 'error' }))
    const ranked = changed((draft) => {
      draft.workOrder = [{ ...top, within: 'class' }]
    })
    expect(found(ranked)).toMatchObject([{ code: 'policy/relative-threshold', params: { why: 'class' } }])
  })

  it("agreement may add to the pupil's own answer and never replace it", () => {
    const band = { kind: 'band', instrument: 'gad-7', scale: 'total', bandSet: 'severity' } as const
    const agree = { kind: 'agree' } as const
    const known = classGradeSchool.instruments
    expect(found(withRule({ ...band, atLeast: 1, informants: agree }))).toMatchObject([{ code: 'policy/self-report-outvoted' }])
    expect(found(withRule({ ...band, atLeast: 2, informants: agree }))).toEqual([])
    expect(known.length).toBe(5)
  })
})

describe('severity, protocols, instruments, load', () => {
  it('severity is never inferred: two levels may not share a rank, and a level without one has no valid structure', () => {
    expect(
      found(
        changed((draft) => {
          level(draft, 'crisis').severity = 3
        }),
      ),
    ).toMatchObject([{ code: 'policy/severity-shared' }])
    const none = changed((draft) => void delete (level(draft, 'crisis') as { severity?: number }).severity)
    expect(parsePolicy(none)).toMatchObject({ ok: false, issues: [{ code: 'definition/missing-property' }] })
  })

  it('the order of levels in the file says nothing', () => {
    expect(found(changed((draft) => void draft.levels.reverse()))).toEqual([])
  })

  it('severities are those of the definition, and the major version as well', () => {
    const wrong = changed((draft) => {
      const severity = draft.instruments[0]?.bandSets?.severity as Record<string, number>
      severity.severe = 1
    })
    expect(found(wrong)).toContainEqual(expect.objectContaining({ code: 'policy/severity-differs' }))
    const old = changed((draft) => {
      ;(draft.instruments[0] as { major: number }).major = 2
    })
    expect(found(old)).toMatchObject([{ code: 'policy/instrument-version' }])
  })

  it('a definition that is not at hand is told, when others are', () => {
    expect(found(classGradeSchool, [phqA])).toMatchObject(
      ['gad-7', 'mssmhs', 'asq', 'c-ssrs'].map((instrument) => ({ code: 'policy/instrument-not-given', params: { instrument } })),
    )
    expect(found(classGradeSchool, [])).toEqual([])
  })

  it('the same form again is no second stage; cells may not clear, miss or repeat', () => {
    const staged = (change: (protocol: Draft['protocols'][number]) => void): readonly { code: string; params: object }[] =>
      found(
        changed((draft) => {
          for (const protocol of draft.protocols) change(protocol)
        }),
      )
    const gate = classGradeSchool.protocols[0]?.gate
    if (gate === undefined) throw new Error('no protocol')
    expect(
      staged((each) => {
        each.followUp = { instrument: 'phq-a', positive: gate.positive as never, role: 'psychologist' }
      }),
    ).toMatchObject([{ code: 'policy/same-form-follow-up' }])
    expect(staged((each) => void each.outcomes.pop())).toMatchObject([{ params: { why: 'missing', missing: ['unknown not-done'] } }])
    expect(
      staged((each) => void each.outcomes.push({ gate: 'positive', followUp: 'negative', state: 'follow-up-negative' })),
    ).toMatchObject([{ params: { why: 'twice' } }])
    expect(
      staged((each) => {
        for (const cell of each.outcomes) if (cell.gate === 'positive' && cell.followUp === 'not-done') cell.state = 'gate-negative'
      }),
    ).toMatchObject([{ params: { why: 'clears' } }])
  })

  it('expected load above declared capacity: 1000 pupils, 20 % · 30 min over 4 weeks need 25 hours a week', () => {
    const loaded = (hoursPerWeek: number): PolicyDefinition =>
      changed((draft) => {
        draft.capacity = {
          pupils: 1000,
          weeks: 4,
          staff: [{ role: 'psychologist', hoursPerWeek }],
          work: [{ level: 'attention', role: 'psychologist', minutes: 30 }],
          expected: [{ level: 'attention', share: 0.2, source: 'made up' }],
        }
      })
    expect(found(loaded(24))).toMatchObject([
      { code: 'policy/load-above-capacity', severity: 'warning', params: { needed: 25, hours: 24 } },
    ])
    expect(found(loaded(25))).toEqual([])
  })

  it('names are distinct', () => {
    expect(found(changed((draft) => void draft.rules.push(structuredClone(draft.rules[0]) as never)))).toContainEqual(
      expect.objectContaining({ code: 'policy/duplicate-name' }),
    )
  })
})
