import { describe, expect, it } from 'vitest'
import { assertInstrument, assess, explain, parseInstrument, parseResult, readForm } from '../src/index.js'
import type { Response } from '../src/results/administration.js'
import { minimalDefinition } from './fixtures/minimal.js'

const instrument = assertInstrument(minimalDefinition())
const respondent = { key: 'k' }

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

const THROWS = (): never => {
  throw new Error('hostile')
}
const HOSTILE: readonly unknown[] = [
  ...[undefined, null, 3, Number.NaN, -0, 'text', true, Symbol('x'), 3n, () => 1, [], [undefined], new Date(0), new Map(), revoked()],
  new Proxy({}, { get: THROWS, ownKeys: THROWS, getPrototypeOf: THROWS, has: THROWS, getOwnPropertyDescriptor: THROWS }),
  {
    get q1(): number {
      return THROWS()
    },
  },
]

describe('values made to break a reader', () => {
  it('are refused with issues, never with an exception', () => {
    for (const value of HOSTILE) {
      expect(parseInstrument(value).ok).toBe(false)
      expect(parseInstrument({ ...instrument, items: value }).ok).toBe(false)
      expect(parseResult(value).ok).toBe(false)
      expect(readForm(instrument, value as Record<string, unknown>).responses.q2).toBeUndefined()
      const field = readForm(instrument, { q4: value }).responses.q4
      expect([null, undefined, { missing: 'invalid' }]).toContainEqual(field)
    }
  })

  it('a form field that throws is unreadable, the fields beside it are read', () => {
    const form = {
      q1: '2',
      get q4(): string {
        return THROWS()
      },
    }
    const { responses, issues } = readForm(instrument, form)
    expect(responses).toEqual({ q1: 2, q4: { missing: 'invalid' } })
    expect(issues.map(({ path }) => path)).toEqual(['/q4'])
  })

  it('a form of a million unknown fields is told in a few words', () => {
    const form = Object.fromEntries(Array.from({ length: 5000 }, (_, k) => [`x${k}`, '1']))
    expect(readForm(instrument, form).issues.length).toBe(101)
  })

  it('answers behind accessors or in a prototype are not taken for a blank form in silence', () => {
    class Row {
      get q4(): number {
        return 3
      }
    }
    for (const responses of [new Row(), Object.create({ q4: 3 })] as Readonly<Record<string, Response>>[]) {
      const { warnings, criticalItems } = assess(instrument, { responses, respondent })
      expect(criticalItems[0]?.state).toBe('unknown')
      expect(warnings.map(({ code }) => code)).toContain('response/not-an-object')
    }
    class Kept {
      q4 = 3
    }
    const kept = assess(instrument, { responses: new Kept() as unknown as Readonly<Record<string, Response>>, respondent })
    expect(kept.criticalItems[0]?.state).toBe('endorsed')
    expect(kept.warnings.map(({ code }) => code)).not.toContain('response/not-an-object')
  })

  it('a stored result with any place spoilt is refused by explain with a code', () => {
    const result = assess(instrument, { responses: { q1: 1, q2: 2, q3: 0, q4: 1 }, respondent })
    const places: string[][] = []
    const walk = (value: object, path: readonly string[]): void => {
      for (const [key, part] of Object.entries(value)) {
        places.push([...path, key])
        if (typeof part === 'object' && part !== null) walk(part, [...path, key])
      }
    }
    walk(result, [])
    expect(places.length).toBeGreaterThan(60)
    for (const path of places) {
      for (const spoilt of [null, {}, [null]]) {
        const copy: Record<string, unknown> = structuredClone(result) as unknown as Record<string, unknown>
        const parent = path.slice(0, -1).reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy)
        parent[path.at(-1) ?? ''] = spoilt
        try {
          explain({ instrument, result: copy as unknown as typeof result }, 'strain')
        } catch (error) {
          expect(error, path.join('/')).toHaveProperty('code')
        }
      }
    }
  })
})
