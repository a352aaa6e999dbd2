import { describe, expect, it } from 'vitest'
import { ENGINE_VERSION } from '../../src/core/version.js'
import { catalogue } from '../../src/instruments/catalogue.js'
import { cli } from './harness.js'

const methods = async (id: string, ...more: readonly string[]) => (await cli(['describe', id, '--methods', ...more])).out

describe('describe --methods', () => {
  it('tells RCADS-47 with its US norms as a paper would: form, scores, missing rule, norms, cuts, reliability, versions', async () => {
    const text = await methods('rcads-47', '--norms', 'rcads47-us-youth')
    const [paragraph = '', heading, list = ''] = text.split('\n\n')
    expect(paragraph).toContain('youth self-report (RCADS-47) (Chorpita et al., 2000), a 47-item form')
    expect(paragraph).toContain(`psyscore ${ENGINE_VERSION} (definition rcads-47 1.0.0, SHA-256`)
    expect(paragraph).toContain('panic (9 items, 0–27)')
    expect(paragraph).toContain('total anxiety (37 items, 0–111)')
    expect(paragraph).toContain('Total anxiety: prorated from the answered items (sum × items ÷ answered) when at most 10 were missing')
    expect(paragraph).toContain('T score; linear')
    expect(paragraph).toContain('n = 1641')
    expect(paragraph).toContain('grade × sex')
    expect(paragraph).toContain('≥ 65 borderline')
    expect(paragraph).toContain('alpha: depression 0.76')
    expect(paragraph).toContain('Not yet verified against a readable source (mark K): missing answers of separation anxiety')
    expect(paragraph).toContain('not diagnoses')
    expect(heading).toBe('References')
    expect(list).toContain('https://doi.org/10.1016/S0005-7967(99)00130-8')
  })

  it('says that no norm set and no band set was applied, when none was', async () => {
    expect(await methods('rcads-47')).toMatch(/No norm set was applied\..*No band set was applied\./s)
    expect(await methods('phq-a', '--band-sets', 'severity')).toContain('≥ 10 moderate')
  })

  it('names reversed items, decisions, validity scales and their sources', async () => {
    expect(await methods('ces-d')).toMatch(/Reverse-keyed items: cesd_4, cesd_8, cesd_12, cesd_16/)
    expect(await methods('mht')).toMatch(/Validity scale .*invalid from \d/)
    expect(await methods('asq')).toContain('Horowitz')
  })

  it.each(catalogue.map(({ id }) => [id]))('%s: leaves no slot open, in either language, and lists what it cites', async (id) => {
    for (const lang of ['en', 'zh-CN']) {
      const text = await methods(id, '--lang', lang)
      expect(text).not.toMatch(/\{\w+\}|undefined|NaN|\[object/)
      expect(text.trimEnd().split('\n- ').length).toBeGreaterThan(1)
    }
  })

  it('needs a norm set that exists', async () => {
    expect((await cli(['describe', 'phq-a', '--methods', '--norms', 'nowhere'])).code).not.toBe(0)
  })
})
