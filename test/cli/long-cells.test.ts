import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cli, workspace } from './harness.js'

const files = workspace()
const LENGTHS = [0, 1, 2, 7, 8, 9, 15, 16, 17, 24, 25, 31, 32, 33, 64, 200, 1000]

describe('long cells', () => {
  it('kept columns and keys of any length come through as they are, from bytes of one and of three', async () => {
    const rows = LENGTHS.flatMap((length) => ['q', '评'].map((unit, i) => [`${unit.repeat(length)}-${i}-${length}`, unit.repeat(length)]))
    const text = ['id,note,gad7_1,gad7_2,gad7_3,gad7_4,gad7_5,gad7_6,gad7_7', ...rows.map(([id, note]) => `${id},${note},0,1,2,3,0,1,2`)]
    const input = files.write('long.csv', `${text.join('\n')}\n`)
    const out = files.path('scored.csv')
    expect((await cli(['score', 'gad-7', input, '--key', 'id', '--keep', 'note', '--columns', 'sum', '--out', out])).code).toBe(0)
    const [head, ...lines] = readFileSync(out, 'utf8').trimEnd().split('\r\n')
    expect(head).toBe('row,note,key,total_sum,total_up_to_two_missing_sum')
    // A leading dash would be a formula to a spreadsheet: it is neutralised.
    const safe = (key = ''): string => (key.startsWith('-') ? `'${key}` : key)
    expect(lines).toEqual(rows.map(([id, note], i) => `${i + 1},${note},${safe(id)},9,9`))
  })

  it('labels of any length are read as the codes they are declared to mean', async () => {
    const labels = LENGTHS.filter((length) => length > 0).map((length) => `${'很'.repeat(length)}${length}`)
    const text = ['id,gad7_1', ...labels.map((label, i) => `p${i},${label}`)]
    const codes = Object.fromEntries(labels.map((label, i) => [label, i % 4]))
    const map = files.write('map.json', JSON.stringify({ format: 'psyscore/mapping', formatVersion: 1, instrument: 'gad-7', codes }))
    const out = files.path('coded.csv')
    const input = files.write('labels.csv', `${text.join('\n')}\n`)
    expect((await cli(['score', 'gad-7', input, '--map', map, '--items', 'coded', '--columns', 'coded', '--out', out])).code).toBe(0)
    const lines = readFileSync(out, 'utf8').trimEnd().split('\r\n').slice(1)
    expect(lines.map((line) => line.split(',')[2])).toEqual(labels.map((_, i) => String(i % 4)))
  })
})
