import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cli, records, workspace } from './harness.js'

const files = workspace()
const PHQ = Array.from({ length: 9 }, (_, i) => `phqa_${i + 1}`)
const GAD = Array.from({ length: 7 }, (_, i) => `gad7_${i + 1}`)
const table = (header: readonly string[], ...rows: (string | number)[][]): string =>
  `${[header, ...rows].map((row) => row.join()).join('\n')}\n`
const answers = (last: number | string, count: number = 9): (string | number)[] => [...Array.from({ length: count - 1 }, () => 1), last]

const NORTH = files.write('north.csv', table(['id', ...PHQ], ['a', ...answers(0)], ['twin', ...answers(0)], ['b', ...answers(0)]))
const SOUTH = files.write('south.csv', table(['id', ...PHQ], ['c', ...answers(0)], ['d', ...answers(0)], ['twin', ...answers(2)]))
const study = (...options: string[]): ReturnType<typeof cli> => cli(['score', 'phq-a', NORTH, SOUTH, ...options])

describe('C51 the same pupil in two files of one study', () => {
  it('without a policy the run stops with 5, after the sweep of both files, and names both places', async () => {
    const { code, out, err } = await study()
    expect(code).toBe(5)
    expect(err).toContain(`The same respondent occurs in rows ${NORTH} 2, ${SOUTH} 3.`)
    expect(err).not.toContain('twin')
    expect(records(out)).toEqual([expect.objectContaining({ file: SOUTH, row: '3', state: 'endorsed' })])
  })

  it.each([
    ['first', ['a', 'twin', 'b', 'c', 'd'], `${SOUTH}: row 3: not scored, row ${NORTH} 2 of the same respondent counts`],
    ['last', ['a', 'b', 'c', 'd', 'twin'], `${NORTH}: row 2: not scored, row ${SOUTH} 3 of the same respondent counts`],
    ['reject', ['a', 'b', 'c', 'd'], `${NORTH}: row 2: not scored, its respondent has several rows`],
  ])('%s: one row is scored or none, the loser is listed with its file, and the rows add up', async (policy, keys, listed) => {
    const { out, err } = await study('--duplicates', policy, '--allow-rejected')
    expect(records(out).map(({ key }) => key)).toEqual(keys)
    expect(err).toContain(listed)
    expect(err).toContain(`rows read 6 = scored ${keys.length} + rejected 0 + duplicates ${6 - keys.length}`)
    expect(err).toContain('endorsed in 1 rows')
  })

  it('the graver answer counts: a loser of the second file makes the kept row of the first unreadable', async () => {
    const out = files.path('first.csv')
    expect((await study('--duplicates', 'first', '--out', out)).code).toBe(0)
    expect(records(readFileSync(`${out}.critical.csv`, 'utf8'))).toEqual([
      expect.objectContaining({ file: SOUTH, row: '3', key: 'twin', state: 'endorsed', graver: '' }),
      expect.objectContaining({ file: NORTH, row: '2', key: 'twin', state: 'unreadable', graver: 'endorsed' }),
    ])
    expect(records(readFileSync(`${out}.rejected.csv`, 'utf8'))).toEqual([
      expect.objectContaining({ file: SOUTH, row: '3', code: 'import/duplicate-respondent', kept_file: NORTH, kept_row: '2' }),
    ])
  })

  it('what one file says and the other leaves open is no difference; another occasion is', async () => {
    const self = files.write('self.map.json', JSON.stringify({ sources: { informant: { value: 'self' } } }))
    const plain = files.write('plain.map.json', '{}')
    expect((await study('--map', self, '--map', plain)).code).toBe(5)
    const waves = [1, 2].map((wave) =>
      files.write(`wave-${wave}.map.json`, JSON.stringify({ sources: { occasion: { value: `wave ${wave}` } } })),
    )
    const { code, out } = await study(...waves.flatMap((file) => ['--map', file]))
    expect(code).toBe(0)
    expect(records(out).map(({ key, occasion }) => [key, occasion])).toContainEqual(['twin', 'wave 1'])
    expect(records(out).map(({ key, occasion }) => [key, occasion])).toContainEqual(['twin', 'wave 2'])
  })

  it('different instruments of one pupil are no duplicates; a row that alone holds an instrument is left out by no policy', async () => {
    const gad = files.write('gad.csv', table(['id', ...GAD], ['twin', ...answers(0, 7)]))
    const apart = await cli(['score', 'phq-a,gad-7', NORTH, gad])
    expect(apart.code).toBe(0)
    expect(records(apart.out).filter(({ key }) => key === 'twin')).toHaveLength(2)
    const both = files.write('both.csv', table(['id', ...PHQ, ...GAD], ['twin', ...answers(0), ...answers(0, 7)]))
    const mixed = await cli(['score', 'phq-a,gad-7', both, SOUTH, '--duplicates', 'last'])
    expect(mixed.code).toBe(5)
    expect(mixed.err).toContain(`rows ${both} 1, ${SOUTH} 3`)
  })

  it('inputs that keep other columns are refused: one table has one list of them', async () => {
    const keeping = files.write('keep.map.json', JSON.stringify({ keep: ['phqa_1'] }))
    const { code, err } = await study('--duplicates', 'first', '--map', keeping, '--map', files.write('none.map.json', '{}'))
    expect(code).toBe(5)
    expect(err).toContain('[import/mapping]')
  })
})
