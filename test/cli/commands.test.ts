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
      expect(help).toContain(about)
      const spec = COMMANDS.find((each) => each.name === name)
      for (const [syntax] of spec?.args ?? []) expect(help).toContain(syntax.replace(/^<|>$|\.\.\./g, ''))
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

describe('conform', () => {
  it('passes a bundled instrument, check by check, and gives the report as JSON', async () => {
    const { code, out } = await cli(['conform', 'gad-7'])
    expect(out).not.toContain('FAIL')
    expect(out).toMatch(/^pass {2}range/m)
    expect(code).toBe(0)
    expect(JSON.parse((await cli(['conform', 'gad-7', '--json'])).out)).toMatchObject({ passed: true })
  })
})
