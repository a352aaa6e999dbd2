import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.js'
import { BUNDLED } from '../../src/cli/generated/bundled.js'
import { catalogue } from '../../src/instruments/catalogue.js'
import { cli, workspace } from './harness.js'

const files = workspace()

describe('help', () => {
  it('names every command, and each command its arguments, options and examples', async () => {
    const { code, out } = await cli(['--help'])
    expect(code).toBe(0)
    for (const { name, about } of COMMANDS) {
      expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'))
      const help = (await cli([name, '--help'])).out
      // Long sentences are wrapped to the width of the terminal.
      expect(help.replaceAll(/\s+/g, ' ')).toContain(about)
      const spec = COMMANDS.find((each) => each.name === name)
      for (const [syntax] of spec?.args ?? []) expect(help).toContain(syntax.replace(/^[<[]|[>\]]$|\.\.\./g, ''))
      for (const { flags } of spec?.options ?? []) expect(help).toContain(flags)
      for (const example of spec?.examples ?? []) expect(help).toContain(example)
    }
  })

  it('prints the version', async () => {
    expect((await cli(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it.each([[[]], [['scor']], [['score']], [['score', 'phq-a', '-', '--formt', 'csv']], [['list', '--lang', 'fr']], [['list', 'extra']]])(
    'exits with 2 for %j',
    async (argv) => {
      const { code, out, err } = await cli(argv)
      expect(code).toBe(2)
      expect(out).toBe('')
      expect(err).not.toBe('')
    },
  )
})

describe('list and describe', () => {
  it('lists every bundled instrument, in both languages', async () => {
    for (const lang of ['en', 'zh-CN']) {
      const { code, out } = await cli(['list', '--lang', lang])
      expect(code).toBe(0)
      for (const { id } of catalogue) expect(out).toContain(id)
    }
  })

  it('loads what the catalogue lists, and nothing else', async () => {
    expect(Object.keys(BUNDLED).sort()).toEqual(catalogue.map(({ id }) => id).sort())
    for (const { id, normSets } of catalogue) {
      const bundled = await BUNDLED[id]?.()
      expect(bundled?.instrument.id).toBe(id)
      expect(bundled?.norms.map((set) => set.id)).toEqual(normSets.map((set) => set.id))
    }
  })

  it('describes every bundled instrument with its licence, blind spots, sources and the screening notice', async () => {
    for (const { id } of catalogue) {
      const { code, out } = await cli(['describe', id])
      expect(code).toBe(0)
      expect(out).toContain('licence:')
      expect(out).toContain('this form does not ask about:')
      expect(out).toContain('A screening result is never a diagnosis')
    }
  })

  it('speaks Chinese: no English heading is left, and labels are the Chinese ones', async () => {
    for (const { id } of catalogue) {
      const { out } = await cli(['describe', id, '--lang', 'zh-CN'])
      // Citations, and what a publisher says of its figures, stay in their own language.
      const bundled = await BUNDLED[id]?.()
      const cited = new Set(
        [bundled?.instrument, ...(bundled?.norms ?? [])].flatMap((each) => each?.references ?? []).map((each) => each.id),
      )
      const ours = out.split('\n').filter((line) => !cited.has(/^ {2}(\S+) {2}/.exec(line)?.[1] ?? '') && !line.includes('数值的权利：'))
      for (const line of ours) {
        const said = line.replaceAll(/\[(V2c?|S1|D|K)[^:\]]*: .*?\]|[（(][^（()）]*[)）]/g, '')
        expect(said).not.toMatch(
          /\b(items|scales|bands|made for|answered by|from|above|norms|licence|reliability|missing|sum of|mean of)\b/,
        )
      }
      expect(out).toContain('本问卷没有询问：')
      expect(out).toContain('筛查结果不是诊断')
    }
    expect((await cli(['list', '--lang', 'zh-CN'])).out).toContain('20 个条目')
  })

  it('suggests the id that was meant', async () => {
    const { code, err } = await cli(['describe', 'PHQA'])
    expect([code, err]).toEqual([2, expect.stringContaining('phq-a')])
  })
})

describe('validate', () => {
  it('accepts a bundled definition written to a file and refuses a damaged one with its pointer', async () => {
    const { out } = await cli(['describe', 'phq-a', '--json'])
    const good = files.write('good.json', out)
    expect((await cli(['validate', good])).code).toBe(0)
    const bad = files.write('bad.json', out.replace('"responseSets"', '"responseSet"'))
    const refused = await cli(['validate', good, bad])
    expect(refused.code).toBe(3)
    expect(refused.err).toContain('responseSet')
    const asJson = JSON.parse((await cli(['validate', bad, '--json'])).out)
    expect(asJson[0]).toMatchObject({ ok: false })
    expect(asJson[0].issues[0]).toHaveProperty('message')
  })

  it('says where JSON is broken and exits with 4 for a file that is not there', async () => {
    expect((await cli(['validate', files.write('broken.json', '{"a":')])).err).toContain('[json/syntax]')
    expect((await cli(['validate', files.path('none.json')])).code).toBe(4)
  })

  it('checks mappings by themselves', async () => {
    const map = files.write('map.json', JSON.stringify({ format: 'psyscore/mapping', formatVersion: 1, codes: { 1: 'x' } }))
    expect((await cli(['validate', map])).err).toContain('/codes/1')
  })
})

it('shows control characters of labels instead of sending them to the terminal', async () => {
  const { out } = await cli(['describe', 'phq-a', '--json'])
  const evil = out.replace('"low or irritable mood"', '"low \\u001b[31m mood"')
  const { out: shown, err } = await cli(['describe', files.write('evil.json', evil)])
  expect(`${shown}${err}`).not.toContain('\u001b')
})

describe('worked examples', () => {
  it('a wrong one is a finding of validate, exit 3, and a failed check of conform, exit 1', async () => {
    const definition = JSON.parse((await cli(['describe', 'gad-7', '--json'])).out)
    const good = files.write('examples-good.json', JSON.stringify(definition))
    expect((await cli(['validate', good])).code).toBe(0)
    definition.vectors[0].expect.scales = { total: { sum: 20 } }
    const bad = files.write('examples-bad.json', JSON.stringify(definition))
    const { code, out, err } = await cli(['validate', bad])
    expect([code, out]).toEqual([3, ''])
    expect(err).toContain(':/vectors/0/expect: error:')
    expect(err).toContain('[definition/vector-mismatch]')
    const report = await cli(['conform', bad])
    expect(report.code).toBe(1)
    expect(report.out).toMatch(/^FAIL .*worked examples come out\n {6}\/vectors\/0: total\.sum: expected 20, received \d+ /m)
    expect(report.out).toContain('does not conform: 1 of')
    expect(JSON.parse((await cli(['conform', bad, '--json'])).out)).toMatchObject({ passed: false })
  })

  it('examples that need norms are run with those among the files', async () => {
    const { instrument, norms } = (await BUNDLED['rcads-47']?.()) ?? {}
    const definition = JSON.parse(JSON.stringify(instrument))
    const at = definition.vectors.findIndex((each: { norms?: unknown }) => each.norms !== undefined)
    const [scale = ''] = Object.keys(definition.vectors[at].expect.standardScores)
    definition.vectors[at].expect.standardScores[scale].t += 1
    const own = files.write('rcads.json', JSON.stringify(definition))
    const set = files.write('norms.json', JSON.stringify(norms?.[0]))
    const { code, err } = await cli(['validate', own, set, '--permission', 'made up'])
    expect([code, err]).toEqual([3, expect.stringContaining(`:/vectors/${at}/expect`)])
  })
})

describe('conform', () => {
  it('passes a bundled instrument, check by check, and gives the report as JSON', async () => {
    const { code, out } = await cli(['conform', 'gad-7'])
    expect(out).not.toContain('FAIL')
    expect(out).toMatch(/^gad-7 \d/)
    expect(out).toMatch(/^pass +\d+\/\d+ {2}lowest and highest forms reach the declared range$/m)
    expect(out).toMatch(/\nconforms\n$/)
    expect(code).toBe(0)
    expect(JSON.parse((await cli(['conform', 'gad-7', '--json'])).out)).toMatchObject({ passed: true })
  })
})
