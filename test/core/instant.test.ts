import { describe, expect, test } from 'vitest'
import { parseInstant } from '../../src/core/instant.js'

describe('reading an instant', () => {
  test.each([
    ['2026-11-23T10:15:00+08:00', { year: 2026, month: 11, day: 23 }],
    ['2026-11-23T10:15+08:00', { year: 2026, month: 11, day: 23 }],
    ['2026-11-23T10:15:00.125Z', { year: 2026, month: 11, day: 23 }],
    ['2026-12-31T23:59:59-11:00', { year: 2026, month: 12, day: 31 }],
    ['2027-01-01T00:00:00+14:00', { year: 2027, month: 1, day: 1 }],
  ])('%s is the day it says, in every time zone of the computer', (text, date) => {
    expect(parseInstant(text)).toEqual({ ok: true, date, text })
  })
  test.each(['2026-11-23', '2026-11-23T10:15', '2026-11-23T10:15:00.5'])('%s has no zone but still a day', (text) => {
    expect(parseInstant(text)).toEqual({
      ok: false,
      code: 'administration/instant-without-zone',
      date: { year: 2026, month: 11, day: 23 },
    })
  })
  test.each([
    '2026-02-30T10:15:00Z',
    '2026-02-30',
    '2026-11-23T24:00:00Z',
    '2026-11-23T10:60:00Z',
    '2026-11-23T10:15:60Z',
    '2026-11-23T10:15:00+15:00',
    '2026-11-23T10:15:00-12:30',
    '2026-11-23T10:15:00+08:60',
    '2026-11-23T10:15:00+0800',
    '2026-11-23 10:15:00Z',
    '2026-11-23T10Z',
    '2026-11-23Z',
    '26-11-23T10:15:00Z',
    '23.11.2026',
    '1795429200',
    '',
    'yesterday',
  ])('bad input 57: %j is refused, not guessed', (text) => {
    expect(parseInstant(text)).toEqual({ ok: false, code: 'administration/instant-invalid', date: null })
  })
})
