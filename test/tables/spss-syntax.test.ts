import { describe, expect, it } from 'vitest'
import { spssNames, spssSyntax } from '../../src/tables/spss-syntax.js'

describe('SPSS syntax', () => {
  it('makes names that SPSS takes, unlike each other whatever their case', () => {
    expect(spssNames(['id', 'ID', '1st', 'a b', '焦虑_t', 'and', 'x.', '_x', '', 'a'.repeat(70)])).toEqual([
      'id',
      'ID_2',
      'v_1st',
      'a_b',
      '焦虑_t',
      'and_1',
      'x',
      'v_x',
      'v',
      'a'.repeat(64),
    ])
  })

  it('declares types, labels, value labels and missing values; quotes are doubled, lines stay one', () => {
    const text = spssSyntax(
      [
        { name: 'id', type: 'text' },
        {
          name: 'q 1',
          type: 'integer',
          label: "It's\nworry",
          valueLabels: [
            { value: 0, label: '从不' },
            { value: 3, label: 'always' },
          ],
          userMissing: [99, { min: -9, max: -1 }],
        },
        { name: 't', type: 'number', label: 'T' },
      ],
      "a'b.csv",
      { widths: new Map([['id', 12]]) },
    )
    expect(text).toContain("/FILE='a''b.csv'")
    expect(text).toContain('    id A12\n    q_1 F12.0\n    t F16.6\n  .')
    expect(text).toContain("VARIABLE LABELS q_1 'It''s worry · q 1'.")
    expect(text).toContain("VALUE LABELS q_1\n  0 '从不'\n  3 'always'\n  .")
    expect(text).toContain('MISSING VALUES q_1 (99, -9 THRU -1).')
    expect(text).not.toContain('VARIABLE LABELS id')
    expect(text.split('\n').every((line) => new TextEncoder().encode(line).length < 500)).toBe(true)
  })

  it('cuts long labels at a whole character', () => {
    const text = spssSyntax([{ name: 'a', type: 'number', label: '焦'.repeat(100) }], 'a.csv')
    expect(text).toContain(`'${'焦'.repeat(85)}'`)
    expect(text).not.toContain('焦'.repeat(86))
  })
})
