import { describe, expect, it, vi } from 'vitest'
import { assess } from '../../src/assess.js'
import type { NormSetDefinition } from '../../src/core/definition.js'
import { compile } from '../../src/instruments/compile.js'
import { rcads47, rcads47UsYouth } from '../../src/instruments/generated/rcads-47.js'
import { assertInstrument } from '../../src/instruments/parse.js'
import { assertNormSet } from '../../src/instruments/parse-norm-set.js'
import * as lint from '../../src/norms/lint.js'
import { allOf, normSet, phq, phqDefinition } from '../assess/fixtures.js'

/** A norm set whose standard deviation of the boys is not possible. */
function faulty(): NormSetDefinition {
  const set = normSet()
  return {
    ...set,
    scores: set.scores.map((score) => ({
      ...score,
      strata: score.strata.map((row) => (row.id === 'boys' ? { ...row, sd: 0 } : row)) as never,
    })),
  }
}

describe('compile takes no norm set unchecked', () => {
  it('one that was never read is asserted with the instrument', () => {
    expect(() => compile(phq, { norms: [faulty()] })).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^(norms\/sd-invalid|definition\/number-range)$/) }),
    )
    expect(() => assess(phq, { responses: allOf(1), respondent: { key: 'a' } }, { norms: [faulty()] })).toThrow()
    const strange = normSet({ scores: normSet().scores.map((score) => ({ ...score, scale: 'no_such_scale' })) })
    expect(() => compile(phq, { norms: [strange] })).toThrow(expect.objectContaining({ code: 'norms/unknown-scale' }))
  })
  it('nor one that was read without its instrument, or with another version of it', () => {
    const strange = normSet({ scores: normSet().scores.map((score) => ({ ...score, scale: 'no_such_scale' })) })
    expect(() => compile(phq, { norms: [assertNormSet(strange)] })).toThrow(expect.objectContaining({ code: 'norms/unknown-scale' }))
    const renamed = phqDefinition()
    const other = assertInstrument({
      ...renamed,
      version: '1.1.0',
      scales: renamed.scales.map((scale) => ({ ...scale, stages: [{ id: 'raw', range: { min: 0, max: 27 } }] })),
      bandSets: [],
      reliability: [],
      vectors: [],
    })
    const fits = assertNormSet(normSet(), { instrument: phq })
    expect(() => compile(other, { norms: [fits] })).toThrow(expect.objectContaining({ code: 'norms/unknown-scale' }))
  })
  it('what was checked once is not checked again, until it changes', () => {
    const spy = vi.spyOn(lint, 'lintNormSet')
    const accepted = assertNormSet(normSet(), { instrument: phq })
    const before = spy.mock.calls.length
    compile(phq, { norms: [accepted] })
    expect(spy.mock.calls.length).toBe(before)
    const own = structuredClone(normSet()) as { -readonly [K in keyof NormSetDefinition]: NormSetDefinition[K] }
    compile(phq, { norms: [own] })
    compile(phq, { norms: [own] })
    expect(spy.mock.calls.length).toBe(before + 1)
    own.scores = faulty().scores
    expect(() => compile(phq, { norms: [own] })).toThrow()
    spy.mockRestore()
  })
  it('a plan keeps what was checked, whatever becomes of the set given', () => {
    const own = structuredClone(normSet()) as { -readonly [K in keyof NormSetDefinition]: NormSetDefinition[K] }
    const plan = JSON.stringify(compile(phq, { norms: [own] }))
    expect(JSON.stringify(compile(phq, { norms: [assertNormSet(normSet(), { instrument: phq })] }))).toBe(plan)
  })
  it('checking does not make the first respondent wait: RCADS with norms, a generous bound', () => {
    const norms = [structuredClone(rcads47UsYouth)]
    const instrument = structuredClone(rcads47)
    const from = process.cpuUsage()
    assess(instrument, { responses: {}, respondent: { key: 'a', grade: 8, sex: 'F' } }, { norms })
    const { user, system } = process.cpuUsage(from)
    // Processor time of all threads, on a machine that does other things: the budget is on the wall, this bound only catches a blow-up.
    expect((user + system) / 1000).toBeLessThan(600)
  })
})
