import { describe, expect, it } from 'vitest'
import { BUNDLED } from '../../src/cli/generated/bundled.js'
import { catalogue } from '../../src/instruments/catalogue.js'
import { cli, workspace } from './harness.js'

const files = workspace()

/** Every empty text of a template filled. */
const filled = (template: string): string => template.replaceAll('""', '"words"')

const FORMS = await Promise.all(
  catalogue.map(async ({ id }) => ((await BUNDLED[id]?.())?.instrument.forms ?? []).map((form) => [id, form.id, form.language] as const)),
)

describe('wording', () => {
  it.each(FORMS.flat())(
    '%s %s: the template is refused as it is, complete when filled, and holds no text of ours',
    async (id, form, lang) => {
      const { code, out, err } = await cli(['wording', id, '--form', form])
      expect(code).toBe(0)
      const template = JSON.parse(out)
      expect(template).toMatchObject({ format: 'psyscore/wording', instrument: { id }, form, language: lang })
      expect(Object.values(template.items).every((text) => text === '')).toBe(true)
      for (const item of Object.keys(template.items)) expect(err).toContain(item)
      const empty = await cli(['wording', id, '--check', files.write(`${id}.${form}.json`, out)])
      expect(empty.code).toBe(1)
      const full = await cli(['wording', id, '--check', files.write(`${id}.${form}.full.json`, filled(out))])
      expect(full.err).toBe('')
      expect(full.code).toBe(0)
    },
  )

  it('names an item and a choice that a filled file lacks', async () => {
    const template = JSON.parse(filled((await cli(['wording', 'gad-7', '--lang', 'en'])).out))
    const [item] = Object.keys(template.items)
    delete template.items[item ?? '']
    const [set] = Object.keys(template.options)
    delete template.options[set ?? '']['0']
    const { code, err } = await cli(['wording', 'gad-7', '--check', files.write('short.json', JSON.stringify(template))])
    expect(code).toBe(1)
    expect(err).toContain(`"${item}"`)
    expect(err).toContain('"0"')
  })

  it('refuses a text of spaces, which is no wording', async () => {
    const template = JSON.parse(filled((await cli(['wording', 'gad-7', '--lang', 'en'])).out))
    const [item = ''] = Object.keys(template.items)
    template.items[item] = ' \u3000'
    const { code, err } = await cli(['wording', 'gad-7', '--check', files.write('blank.json', JSON.stringify(template))])
    expect([code, err]).toEqual([1, expect.stringContaining(`/items/${item}: error: The text is empty`)])
  })

  it('asks for the form where the language has several or none, and names them', async () => {
    const { code, err } = await cli(['wording', 'mht', '--lang', 'en'])
    expect(code).toBe(2)
    expect(err).toContain('zh-CN')
    const several = await cli(['wording', 'phq-a', '--lang', 'en'])
    expect(several.code).toBe(2)
    for (const [id, form] of FORMS.flat()) if (id === 'phq-a') expect(several.err).toContain(form)
    expect((await cli(['wording', 'gad-7', '--lang', 'zh-CN'])).code).toBe(0)
  })
})
