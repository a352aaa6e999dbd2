import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/instruments/catalogue.js'
import { cli } from './harness.js'

const listed = async (...argv: readonly string[]): Promise<readonly string[]> =>
  (JSON.parse((await cli(['list', ...argv, '--json'])).out) as readonly { readonly id: string }[]).map(({ id }) => id)

describe('list', () => {
  it('answers: has norms for grade 8 girls in China', async () => {
    const argv = ['--norms', 'CN', '--grade', '8', '--sex', 'F'] as const
    const { code, out, err } = await cli(['list', ...argv])
    expect(code).toBe(0)
    expect(out).toContain('norms k10-china-2019: K10: Chinese pupils aged 9-18, 2019 (CN, n 120285, screening)')
    expect(out).not.toContain('rcads47-us-youth')
    expect(err).toContain('never a diagnosis')
    for (const name of ['China', '中国', ' cn']) expect(await listed('--norms', name, ...argv.slice(2))).toEqual(await listed(...argv))
  })

  it('takes every filter of the catalogue, alone and together', async () => {
    expect(await listed()).toEqual(catalogue.map(({ id }) => id))
    expect(await listed('--construct', '抑郁')).toContain('phq-a')
    expect(await listed('--grade', '3')).not.toContain('phq-a')
    expect(await listed('--informant', 'teacher')).not.toContain('phq-a')
    expect(await listed('--language', 'zh')).toContain('mht')
    expect(await listed('--language', 'en')).not.toContain('mht')
    expect(await listed('--use', 'commercial')).not.toContain('rcads-47')
    expect(await listed('--without', 'wording')).not.toContain('mht')
    expect(await listed('--norms', 'CN', '--norms-use', 'screening')).not.toContain('ces-d')
    expect(await listed('--norms', 'CN', '--norms-use', 'descriptive')).toContain('ces-d')
    expect(await listed('--construct', 'anxiety', '--grade', '8', '--language', 'en', '--norms', 'US')).toContain('rcads-47')
  })

  it('tells languages, grades, rights and norms of each', async () => {
    const { out } = await cli(['list', '--construct', 'rcads', '--lang', 'zh-CN'])
    for (const each of ['en/zh-CN', '3–12 年级', '使用条目原文', 'US, n 1641, 筛查']) expect(out).toContain(each)
  })

  it.each([
    [['--grade', '0']],
    [['--grade', '14']],
    [['--grade', '8.5']],
    [['--grade', ' ']],
    [['--grade', '0x8']],
    [['--sex', 'F']],
    [['--norms-use', 'screening']],
    [['--informant', 'parents']],
    [['--without', 'money']],
  ])('refuses %j rather than find nothing in silence', async (argv) => {
    const { code, out, err } = await cli(['list', ...argv])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(argv[0])
  })

  it('says so when nothing fits', async () => {
    const { code, out, err } = await cli(['list', '--construct', 'zzz'])
    expect([code, out]).toEqual([0, ''])
    expect(err).toContain('No bundled instrument fits')
  })
})
