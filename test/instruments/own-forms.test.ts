import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.js'
import type { InstrumentDefinition } from '../../src/core/definition.js'
import { bullyingRoles } from '../../src/instruments/generated/bullying-roles.js'
import { parentObservation } from '../../src/instruments/generated/parent-observation.js'
import { teacherObservation } from '../../src/instruments/generated/teacher-observation.js'
import { assertInstrument } from '../../src/instruments/parse.js'
import { parseWording } from '../../src/instruments/parse-wording.js'

const own = [bullyingRoles, teacherObservation, parentObservation] as const

describe.each(own.map((definition) => [definition.id, definition] as const))('our own form %s', (id, definition) => {
  const instrument = assertInstrument(definition)
  const folder = new URL(`../../instruments/${id}/wording/`, import.meta.url)

  test('has a wording for every form that fits it and leaves no item and no answer out', () => {
    const read = readdirSync(folder).map((name) => parseWording(readFileSync(new URL(name, folder), 'utf8'), { instrument }))
    expect(read.flatMap(({ issues }) => issues)).toEqual([])
    const wordings = read.flatMap((each) => (each.ok ? [each.value] : []))
    expect(wordings.map(({ form, language }) => `${form} ${language}`).sort()).toEqual(
      definition.forms.map((form) => `${form.id} ${form.language}`).sort(),
    )
    for (const { items, options } of wordings) {
      expect(Object.keys(items)).toEqual(definition.items.map((item) => item.id))
      for (const [name, set] of Object.entries(definition.responseSets))
        expect(Object.keys(options?.[name] ?? {})).toEqual(set.options.map(({ code }) => String(code)))
    }
  })

  test('says in its title, in both languages, that it is not validated', () => {
    expect(definition.title.en).toContain('not validated')
    expect(definition.title['zh-CN']).toContain('未经效度检验')
  })
})

const roles: InstrumentDefinition = bullyingRoles

describe('roles in bullying, with one answer missing', () => {
  const roleOf = (responses: Readonly<Record<string, number>>): string | undefined => {
    const decision = assess(roles, { responses, respondent: { key: 'a' } }).decisions.role
    return decision?.status === 'scored' ? decision.category : decision?.status
  }
  test('the role stays open: unknown never means not involved', () => {
    for (let code = 1; code <= 5; code++) {
      expect(roleOf({ bullying_suffered: code })).not.toBe('not_involved')
      expect(roleOf({ bullying_done: code })).not.toBe('not_involved')
      expect(roleOf({ bullying_suffered: code })).toBe('absent')
    }
    expect(roleOf({ bullying_suffered: 1, bullying_done: 1 })).toBe('not_involved')
  })
})

const observations: readonly InstrumentDefinition[] = [teacherObservation, parentObservation]

describe.each(observations.map((form) => [form.id, form] as const))('%s', (_, form) => {
  const ids: readonly string[] = form.items.map((item) => item.id)
  const outcome = (responses: Readonly<Record<string, number>>): unknown =>
    assess(form, { responses, respondent: { key: 'a' } }).decisions.outcome
  const decided = (category: string): unknown => expect.objectContaining({ category })

  test('one blank line is enough for "no sign" not to be said, and no blank hides a sign', () => {
    const none = Object.fromEntries(ids.map((id) => [id, 0]))
    expect(outcome(none)).toEqual(decided('no_sign'))
    for (const id of ids) {
      const { [id]: _left, ...rest } = none
      expect(outcome(rest)).not.toEqual(decided('no_sign'))
      expect(outcome({ [id]: 1 })).toEqual(decided('tell_psychologist'))
    }
  })
})
