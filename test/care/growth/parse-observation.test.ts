import { describe, expect, it } from 'vitest'
import { parseObservation } from '../../../src/care/growth/parse-observation.js'

const seen = {
  format: 'psyscore/observation',
  formatVersion: 1,
  id: 'o1',
  respondent: 'stu-1',
  kind: 'withdrawal',
  observedAt: '2026-09-21T09:00:00+08:00',
  by: { id: 't-3', role: 'homeroom-teacher' },
  text: 'words of any kind 👩‍👧',
}
const codes = (input: unknown): readonly string[] => {
  const parsed = parseObservation(input)
  return parsed.ok ? ['ok'] : parsed.issues.map(({ code, path, params }) => `${code} ${path} ${params.problem}`)
}

describe('observations', () => {
  it('are read from text and data; free text may hold any character', () => {
    expect(parseObservation(seen)).toEqual({ ok: true, value: seen, issues: [] })
    expect(codes(JSON.stringify(seen))).toEqual(['ok'])
  })

  it('an unknown sign, a day that does not exist, no zone and no observer are refused', () => {
    expect(codes({ ...seen, kind: 'sad' })).toEqual(['growth/structure /kind value'])
    expect(codes({ ...seen, observedAt: '2026-02-30T09:00:00Z' })).toEqual(['growth/structure /observedAt date'])
    expect(codes({ ...seen, observedAt: '2026-02-28T09:00:00' })).toEqual(['growth/structure /observedAt value'])
    expect(codes({ ...seen, by: undefined })).toEqual(['growth/structure  missing-property'])
    expect(parseObservation('{').ok).toBe(false)
  })
})
