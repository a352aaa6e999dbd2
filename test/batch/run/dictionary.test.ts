import { describe, expect, it } from 'vitest'
import { type DictionaryEntry, dictionaryCsv, dictionaryJson, dictionaryRows } from '../../../src/batch/run/dictionary.js'

const ENTRIES: readonly DictionaryEntry[] = [
  { column: 'total_band', type: 'text', meaning: 'band', unit: null, min: null, max: null, codes: [], source: null, instrument: 'phq-a' },
]

describe('the data dictionary says that a screening result is never a diagnosis', () => {
  it.each([
    ['en', 'never a diagnosis'],
    ['zh-CN', '不是诊断'],
  ] as const)('in %s: in CSV and sheets in a row without a column, in JSON beside the columns', (language, words) => {
    const lines = dictionaryCsv(ENTRIES, language).trimEnd().split('\r\n')
    expect(lines).toHaveLength(3)
    expect(lines[1]).toContain('total_band')
    expect(lines[2]).toMatch(/^,,/)
    expect(lines[2]).toContain(words)
    expect(dictionaryRows(ENTRIES, language).map((cells) => cells.length)).toEqual([9, 9])
    const { notice, columns } = JSON.parse(dictionaryJson(ENTRIES, language))
    expect(notice).toContain(words)
    expect(columns).toEqual(ENTRIES)
  })
})
