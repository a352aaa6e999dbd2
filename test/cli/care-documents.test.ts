import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { run } from '../care/alerts/cases.js'
import { CALENDAR } from '../care/calendar/made-up-calendar.js'
import { phq } from '../care/conditions/fixtures.js'
import { EVERY_KIND, filled } from '../care/growth/made-up-file.js'
import { cli, workspace } from './harness.js'

const files = workspace()
const { alerts, notices } = run({ results: [phq([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0])] })
const DOCUMENTS: readonly (readonly [string, unknown])[] = [
  ['psyscore/policy', JSON.parse(readFileSync('policies/class-grade-school.json', 'utf8'))],
  ['psyscore/school-calendar', CALENDAR],
  ['psyscore/growth-file', filled(EVERY_KIND)],
  ['psyscore/alert', alerts[0]],
  ['psyscore/care-notice', notices[0]],
  [
    'psyscore/observation',
    {
      format: 'psyscore/observation',
      formatVersion: 1,
      id: 'o1',
      respondent: 'p1',
      kind: 'setback',
      observedAt: '2026-11-23T10:00:00+08:00',
      by: { id: 't-3', role: 'homeroom-teacher' },
    },
  ],
  ['psyscore/roster', { format: 'psyscore/roster', formatVersion: 1, asOf: '2026-09-10', schoolSystem: '6-3-3', pupils: [] }],
]

describe('psyscore validate reads the documents of care', () => {
  it.each(DOCUMENTS)('%s', async (format, value) => {
    const file = files.write(`${format.slice(9)}.json`, JSON.stringify(value))
    const { code, out, err } = await cli(['validate', file])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain(format)
    const spoilt = files.write(`spoilt-${format.slice(9)}.json`, JSON.stringify({ ...(value as object), formatVersion: 'one' }))
    expect((await cli(['validate', spoilt])).code).toBe(3)
  })
})
