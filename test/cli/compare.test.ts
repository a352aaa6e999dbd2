import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cli, workspace } from './harness.js'

const files = workspace()
const answers = 'test/golden/score-items/answers.csv'
const theirs = 'test/golden/score-items/scores.csv'

describe('compare', () => {
  it('tells what explains the differences from scoreItems, from the files alone', async () => {
    const ours = files.path('ours.csv')
    expect((await cli(['score', 'ces-d', answers, '--key', 'id', '--items', 'coded', '--out', ours])).code).toBe(0)
    const pair = 'total_sum=total_median'
    const out = files.path('differences.csv')
    const told = await cli(['compare', ours, theirs, '--key', 'key=id', '--columns', pair, '--instrument', 'ces-d', '--out', out])
    expect(told.code).toBe(1)
    expect(told.out).toMatch(/compared 80 respondents/)
    expect(told.out).toMatch(/40 × theirs fills missing answers with the sample's median/)
    const lines = readFileSync(out, 'utf8').trimEnd().split('\r\n')
    expect(lines[0]).toBe('row,key,column,ours,theirs,difference,cause,detail')
    expect(lines.length).toBe(41)
    const json = JSON.parse((await cli(['compare', ours, theirs, '--key', 'key=id', '--columns', pair, '--json'])).out)
    expect(json).toMatchObject({ rows: 80, columns: [{ equal: 40, different: 27, onlyTheirs: 13, traced: false }] })
    expect(JSON.stringify(json)).not.toContain('m01')
  })

  it('exits with 0 when every value is equal, and speaks Chinese', async () => {
    const { code, out } = await cli(['compare', theirs, theirs, '--key', 'id', '--lang', 'zh-CN'])
    expect(code).toBe(0)
    expect(out).toContain('所有比较的数值均相同')
  })

  it('refuses a tolerance that is none, a column that is not there, and its own input as output', async () => {
    expect((await cli(['compare', theirs, theirs, '--key', 'id', '--tolerance', 'x'])).code).toBe(2)
    expect((await cli(['compare', theirs, theirs, '--key', 'nowhere'])).code).toBe(3)
    expect((await cli(['compare', theirs, theirs, '--key', 'id', '--out', theirs, '--force'])).code).toBe(4)
  })
})
