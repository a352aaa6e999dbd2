import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cli, records, workspace } from '../../cli/harness.js'

const files = workspace()
const EXPORT = 'test/fixtures/presets/wjx-text.csv'

describe('psyscore map --suggest', () => {
  it('writes a proposal and its page, says what to do next, and score refuses until a person has confirmed', async () => {
    const out = files.path('wjx.map.json')
    const proposed = await cli(['map', 'ces-d', EXPORT, '--suggest', '--out', out])
    expect([proposed.code, proposed.out]).toEqual([0, ''])
    expect(proposed.err).toContain('items found: 20 of 20')
    expect(proposed.err).toContain('wjx.map.review.html')
    expect(proposed.err).toContain(`psyscore score ces-d ${EXPORT} --map`)
    // neither a key nor an answer
    expect(proposed.err).not.toMatch(/031001|1–2 天/)
    expect(readFileSync(files.path('wjx.map.review.html'), 'utf8')).toContain('<!doctype html>')
    const refused = await cli(['score', 'ces-d', EXPORT, '--map', out])
    expect(refused.code).toBe(5)
    expect(refused.err).toContain('[import/mapping-unsure]')
    expect(refused.out).not.toContain('total_sum')
    const confirmed = files.write('confirmed.json', readFileSync(out, 'utf8').replaceAll('"unsure"', '"confirmed"'))
    const scored = await cli(['score', 'ces-d', EXPORT, '--map', confirmed])
    expect(scored.code).toBe(0)
    expect(records(scored.out)).toHaveLength(60)
    expect((await cli(['validate', confirmed])).code).toBe(0)
  })

  it('does not overwrite, and asks for --suggest', async () => {
    const out = files.write('there.json', '{}')
    expect((await cli(['map', 'ces-d', EXPORT, '--suggest', '--out', out])).err).toContain('[output/would-overwrite]')
    expect(existsSync(files.path('there.review.html'))).toBe(false)
    expect((await cli(['map', 'ces-d', EXPORT])).code).toBe(2)
  })

  it('writes the mapping to standard output without --out, from a pipe as well', async () => {
    const { code, out } = await cli(
      ['map', 'gad-7', '-', '--suggest'],
      `id,${[1, 2, 3, 4, 5, 6, 7].map((i) => `gad7_${i}`).join()}\na,0,1,2,3,0,1,2\n`,
    )
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ format: 'psyscore/mapping', instrument: 'gad-7', items: { gad7_1: { state: 'confirmed' } } })
  })

  it('tells that SurveyMonkey does not mark unfinished forms', async () => {
    const { err } = await cli(['map', 'gad-7', 'test/fixtures/presets/surveymonkey.csv', '--suggest', '--out', files.path('sm.json')])
    expect(err).toContain('layout: surveymonkey')
    expect(err).toContain('unfinished')
  })
})
