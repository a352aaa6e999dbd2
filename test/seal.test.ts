import { assess, parseResult, sealResult } from 'psyscore'
import { phqA } from 'psyscore/instruments/phq-a'
import { describe, expect, it } from 'vitest'

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
})
