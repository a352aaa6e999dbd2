import { describe, expect, it } from 'vitest'
import { formatCell, formatCsvRecord, formatJsonLine } from '../../src/tables/csv-write.js'
import { neutralizeFormula } from '../../src/tables/injection.js'

describe('writing CSV', () => {
  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', '\nx', '\0x', '＝1', '＋1', '－1', '＠x', '  =1', '=1\n2'])('neutralises %j', (text) => {
    expect(neutralizeFormula(text)).toBe(`'${text}`)
  })

  it('leaves harmless texts, numbers and nothing as they are', () => {
    for (const text of ['', 'a=1', '初二', '1-2']) expect(neutralizeFormula(text)).toBe(text)
    expect(formatCsvRecord([-1, 0, null, 0.1, 'x'])).toBe('-1,0,,0.1,x\r\n')
    expect(formatCell('-1')).toBe("'-1")
  })

  it('quotes by RFC 4180', () => {
    expect(formatCsvRecord(['a,b', 'say "x"', 'two\nlines', ' pad'])).toBe('"a,b","say ""x""","two\nlines"," pad"\r\n')
    expect(formatCsvRecord([''])).toBe('""\r\n')
  })

  it('writes JSON Lines exactly', () => {
    expect(formatJsonLine({ note: '=1+1' })).toBe('{"note":"=1+1"}\n')
  })
})
