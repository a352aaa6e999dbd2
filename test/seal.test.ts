import { assertInstrument, assess, parseResult, sealResult } from 'psyscore'
import { phqA } from 'psyscore/instruments/phq-a'
import { describe, expect, it } from 'vitest'
import { BUNDLED } from '../src/cli/generated/bundled.js'
import { catalogue } from '../src/instruments/catalogue.js'

const result = assess(phqA, { responses: { phqa_1: 1, phqa_9: 2 }, respondent: { key: 'a', grade: 8 } })
const sealed = sealResult(result)
const codeOf = (input: unknown): string => {
  const parsed = parseResult(input)
  return parsed.ok ? 'ok' : parsed.issues[0].code
}
type Loose = { [key: string]: unknown }

describe('sealResult and parseResult', () => {
  it('survives JSON text, structuredClone and another key order with the same hash', () => {
    expect(sealed.contentHash).toMatch(/^[0-9a-f]{64}$/)
    expect(codeOf(JSON.stringify(sealed))).toBe('ok')
    expect(codeOf(structuredClone(sealed))).toBe('ok')
    const turned = Object.fromEntries(Object.entries(JSON.parse(JSON.stringify(sealed))).reverse())
    expect(codeOf(turned)).toBe('ok')
    expect(sealResult(turned as unknown as typeof sealed).contentHash).toBe(sealed.contentHash)
  })

  it('sealing changes nothing it was given', () => {
    expect('contentHash' in result).toBe(false)
    expect(sealResult(sealed)).toEqual(sealed)
  })

  it('bad input 89: a result edited by hand is refused as tampered', () => {
    const edited = JSON.parse(JSON.stringify(sealed)) as typeof sealed & Loose
    expect(codeOf({ ...edited, informant: 'parent' })).toBe('result/tampered')
    expect(codeOf({ ...edited, contentHash: 0 })).toBe('result/tampered')
  })

  it('bad input 90: a newer format is refused by version, unknown fields are kept', () => {
    expect(codeOf({ ...result, formatVersion: 2 })).toBe('result/version')
    const parsed = parseResult({ ...result, later: { x: 1 } })
    expect(parsed.ok && (parsed.value as unknown as Loose).later).toEqual({ x: 1 })
  })

  it.each([[null], ['{'], [[]], [{}], [{ ...result, scales: [] }], [{ ...result, notice: 'diagnosis' }], [{ ...result, provenance: {} }]])(
    'refuses what is no result (%#)',
    (input) => {
      expect(codeOf(input)).toBe('result/structure')
    },
  )

  it('names every place that is damaged, by pointer', () => {
    const damaged = JSON.parse(JSON.stringify(result)) as Loose & { scales: Record<string, Loose>; criticalItems: Loose[] }
    delete damaged.scales.total?.answered
    damaged.criticalItems = [{ item: 'phqa_9', kind: 'suicide', state: 'fine', mark: 'S1' }]
    const parsed = parseResult(damaged)
    expect(parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([
      'result/structure /criticalItems/0/state',
      'result/structure /scales/total',
    ])
  })

  it('keeps properties of a later minor version at any depth, and looks at the rest', () => {
    const later = { ...result, provenance: { ...result.provenance, place: 'x' } }
    const parsed = parseResult(later)
    expect(parsed.ok && (parsed.value.provenance as unknown as Loose).place).toBe('x')
    expect(codeOf({ ...later, informant: 7 })).toBe('result/structure')
  })

  it('a sealed result that is damaged is tampered with first of all; the value shares nothing with the input', () => {
    expect(codeOf({ ...sealed, informant: 7 })).toBe('result/tampered')
    const parsed = parseResult(result)
    expect(parsed.ok && parsed.value !== (result as unknown)).toBe(true)
  })

  it('accepts what assess gives for every bundled instrument', async () => {
    for (const { id } of catalogue) {
      const bundled = (await BUNDLED[id]?.()) ?? { instrument: phqA }
      const instrument = assertInstrument(bundled.instrument, { permission: 'a test' })
      for (const responses of [{}, Object.fromEntries(instrument.items.map((item) => [item.id, item.kind === 'choice' ? 1 : null]))])
        expect(parseResult(sealResult(assess(instrument, { responses, respondent: { key: 'k', grade: 8 } }))), id).toMatchObject({
          ok: true,
        })
    }
  })
})
