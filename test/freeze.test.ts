import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contentHash } from '../src/core/canonical.js'
import { bit, EXCLUDED, MISSING_CODE, NOTES, REASONS } from '../src/plan/status.js'
import { OPERATIONS } from '../src/plan/verify-operations.js'

/**
 * The three tables that everything later stands on: operations, status bits, result schema. Stored plans and results are read by
 * later versions, so an entry is never renamed, moved or dropped; a new one goes to the end and is added here on purpose.
 */
describe('frozen tables of version 1', () => {
  it('operations', () => {
    expect(Object.keys(OPERATIONS)).toEqual(
      (
        'gate tally addTally settle extreme score real combine const add sub mul div min2 max2 neg abs sqrt powi clamp round codeIn ' +
        'attrIn cmp atLeast not isPresent choose firstPresent rules stratum table interpolate steps withhold'
      ).split(' '),
    )
  })

  it('status bits', () => {
    expect(NOTES.map((note) => [note, Math.log2(bit(note))])).toEqual([
      ['prorated', 0],
      ['filled', 1],
      ['not-applicable-excluded', 2],
      ['capped-low', 3],
      ['capped-high', 4],
      ['fallback-norm', 5],
      ['unverified-figure', 6],
      ['interpolated', 7],
      ['validity-unknown', 8],
      ['gate-contradiction', 9],
    ])
    expect(REASONS.map((reason) => [reason, Math.log2(bit(reason))])).toEqual([
      ['not-administered', 12],
      ['skipped', 13],
      ['declined', 14],
      ['not-applicable', 15],
      ['invalid-response', 16],
      ['too-many-missing', 17],
      ['none-answered', 18],
      ['part-absent', 19],
      ['undecided', 20],
      ['respondent-attribute-missing', 21],
      ['norm-group-not-found', 22],
      ['norm-cell-withheld', 23],
      ['below-table', 24],
      ['above-table', 25],
      ['non-finite', 26],
      ['withheld-by-validity', 27],
      ['outside-intended-use', 28],
      ['blank', 29],
      ['not-shown', 30],
    ])
    expect({ EXCLUDED, ...MISSING_CODE }).toEqual({
      EXCLUDED: 248,
      invalid: 249,
      'not-administered': 250,
      'not-applicable': 251,
      'not-shown': 252,
      declined: 253,
      skipped: 254,
      blank: 255,
    })
  })

  it('result schema, descriptions apart', () => {
    const schema = JSON.parse(readFileSync(new URL('../schemas/result.schema.json', import.meta.url), 'utf8'), (key, value) =>
      key === 'description' && typeof value === 'string' ? undefined : value,
    )
    expect(contentHash(schema)).toBe('3396c637f89864a06960acb0e9368d026a9df17db7beedbcdc622b24eac9945c')
  })
})
