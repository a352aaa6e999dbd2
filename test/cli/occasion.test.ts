import { describe, expect, it } from 'vitest'
import { cli, records, workspace } from './harness.js'

const files = workspace()
const ITEMS = Array.from({ length: 9 }, (_, i) => `phqa_${i + 1}`)
const answers = Array.from({ length: 9 }, () => 0).join()
const csv = (...rows: string[]): string => `${[`study,id,wave,${ITEMS.join()}`, ...rows.map((row) => `${row},${answers}`)].join('\n')}\n`
/** one pupil twice, and another pupil of the same id in another study */
const DATA = csv('north,1,spring', 'north,1,autumn', 'south,1,spring')
const score = (text: string, ...options: string[]): ReturnType<typeof cli> => cli(['score', 'phq-a', '-', ...options], text)

describe('administrations of one respondent', () => {
  it('are duplicates of each other while nobody says what tells them apart', async () => {
    expect((await score(DATA)).code).toBe(5)
    expect((await score(DATA, '--occasion', 'wave')).err).toContain('rows 1, 3')
    expect((await score(DATA, '--key', 'study+id')).err).toContain('rows 1, 2')
  })

  it('are told apart by an occasion and a joined key, and the output names both', async () => {
    const { code, out } = await score(DATA, '--key', 'study+id', '--occasion', 'wave')
    expect(code).toBe(0)
    expect(out.split('\r\n')[0]?.split(',').slice(0, 4)).toEqual(['row', 'key', 'occasion', 'grade'])
    expect(records(out).map(({ key, occasion }) => [key, occasion])).toEqual([
      ['north/1', 'spring'],
      ['north/1', 'autumn'],
      ['south/1', 'spring'],
    ])
  })

  it('have their occasion on every line of a long table and beside whole results', async () => {
    const options = ['--key', 'study+id', '--occasion', 'wave']
    const long = records((await score(DATA, ...options, '--layout', 'long')).out)
    expect(new Set(long.map(({ row, occasion }) => `${row} ${occasion}`))).toEqual(new Set(['1 spring', '2 autumn', '3 spring']))
    const lines = (await score(DATA, ...options, '--format', 'jsonl')).out.trim().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as { source: unknown }).source)).toEqual([
      { row: 1, occasion: 'spring' },
      { row: 2, occasion: 'autumn' },
      { row: 3, occasion: 'spring' },
    ])
  })

  it('a key with a blank part is no key, and a part that holds the joining text is refused for its row', async () => {
    const { out, err } = await score(csv('north,,spring', 'a/b,1,spring', 'a,b/1,spring'), '--key', 'study+id')
    expect(records(out).map(({ key }) => key)).toEqual(['row-1', 'row-2', 'row-3'])
    expect(err).toContain('row 2: import/key-separator')
  })

  it('an event and its repeat instance are one occasion; without an instance it is the event', async () => {
    const text = csv('baseline,1,', 'visit,1,1', 'visit,1,2')
    const map = files.write('redcap.map.json', JSON.stringify({ sources: { occasion: { columns: ['study', 'wave'], joinedBy: ' #' } } }))
    const { code, out } = await score(text, '--map', map)
    expect(code).toBe(0)
    expect(records(out).map(({ occasion }) => occasion)).toEqual(['baseline', 'visit #1', 'visit #2'])
  })

  it('only a key, a rater and an occasion are joined', async () => {
    const map = files.write('grade.map.json', JSON.stringify({ sources: { grade: { columns: ['study', 'id'] } } }))
    const { code, err } = await score(DATA, '--map', map)
    expect([code, err]).toEqual([3, expect.stringContaining('only key, rater and occasion are joined')])
  })
})
