import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cardFiles, readFolders } from '../../../scripts/instrument-modules.js'
import { cardMarkdown, cardText } from '../../../src/cli/describe/card.js'
import { BUNDLED } from '../../../src/cli/generated/bundled.js'
import { catalogue } from '../../../src/instruments/catalogue.js'
import type { Instrument } from '../../../src/instruments/instrument.js'
import { cli, workspace } from '../harness.js'

const files = workspace()
const root = new URL('../../../instruments/', import.meta.url)
const FIGURE = { source: 'me2026', mark: 'S1' } as const

async function bundled(id: string): Promise<{ instrument: Instrument; norms: readonly never[] }> {
  const found = await BUNDLED[id]?.()
  if (found === undefined) throw new Error(id)
  return found as never
}

/** Every object of a document that has a source and a mark, worked examples left out. */
function figuresOf(value: unknown): readonly { readonly mark: string; readonly source: string }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('mark' in value && 'source' in value) return [value as never]
  return Object.entries(value).flatMap(([key, part]) => (key === 'vectors' || key === 'examples' ? [] : figuresOf(part)))
}

describe.each(catalogue.map(({ id }) => id))('card of %s', (id) => {
  it.each(['en', 'zh-CN'] as const)('shows every part of the definition and of its norm sets (%s)', async (lang) => {
    const { instrument, norms } = await bundled(id)
    const { out } = await cli(['describe', id, '--lang', lang])
    expect(out).toBe(cardText(instrument, norms, lang))
    const text = (each: Readonly<Record<string, string>>): string => each[lang] ?? each.en ?? ''
    const said = [
      instrument.id,
      instrument.version,
      text(instrument.title),
      text(instrument.construct),
      text(instrument.licence.statement),
      ...instrument.forms.flatMap((form) => [form.id, form.language]),
      ...instrument.items.flatMap((item) => [item.id, text(item.label)]),
      ...instrument.scales.flatMap((scale) => [
        scale.id,
        text(scale.label),
        ...scale.stages.map(({ range }) => `${range.min}–${range.max}`),
      ]),
      ...instrument.criticalItems.map(({ item }) => item),
      ...instrument.bandSets.flatMap((set) => [
        set.id,
        ...set.bands.map(({ label }) => text(label)),
        ...set.cuts.map(({ at }) => String(at).replace(',', '/')),
      ]),
      ...(instrument.decisions ?? []).flatMap((decision) => [decision.id, ...decision.categories.map(({ label }) => text(label))]),
      ...(instrument.reliability ?? []).map(({ population }) => population),
      ...instrument.references.map(({ citation }) => citation),
      ...(
        norms as readonly {
          id: string
          edition: string
          population: { description: Record<string, string> }
          references: { citation: string }[]
        }[]
      ).flatMap((set) => [set.id, set.edition, text(set.population.description), ...set.references.map(({ citation }) => citation)]),
    ]
    for (const each of said) expect(out).toContain(each)
    // Every unverified figure that is printed says so, and the head counts them all.
    const doubtful = figuresOf([instrument, norms]).filter(({ mark }) => mark === 'K')
    expect(out).not.toMatch(/\[K:/)
    if (doubtful.length > 0) expect(out).toMatch(new RegExp(`${doubtful.length} (marked|个标为)`))
    else expect(out).not.toContain('"K unverified"')
  })

  it('stands beside the definition as a page, and is fresh', () => {
    const folder = readFolders(root).find(({ definition }) => definition.id === id)
    if (folder === undefined) throw new Error(id)
    for (const [name, page] of cardFiles(folder)) expect(readFileSync(new URL(`${id}/${name}`, root), 'utf8')).toBe(page)
  })
})

it('the table of instruments links to every card', () => {
  const table = readFileSync(new URL('README.md', root), 'utf8')
  for (const { id } of catalogue) expect(table).toContain(`[${id}](${id}/CARD.md)`)
})

describe('what a card says of a definition', () => {
  it('names the recommended set with its reason, its population and its accuracy; the others only by name', async () => {
    const { instrument } = await bundled('phq-a')
    const [first, second] = instrument.bandSets
    if (first === undefined || second === undefined) throw new Error('two sets')
    const accuracy = {
      cut: 11,
      criterion: { en: 'major depression' },
      population: { en: 'US pupils' },
      n: 442,
      sensitivity: 0.895,
      specificity: 0,
      figure: FIGURE,
    }
    const sets = [
      { ...first, reason: { en: 'printed on the form' }, population: { en: 'adults in clinics' } },
      { ...second, accuracy: [accuracy] },
    ]
    const text = cardText({ ...instrument, bandSets: sets }, [], 'en')
    expect(text).toContain('RECOMMENDED, applied unless another is named: printed on the form')
    expect(text.match(/RECOMMENDED/g)).toHaveLength(1)
    expect(text).toContain('population: adults in clinics')
    expect(text).toContain('accuracy at 11 for major depression (US pupils, n 442): sensitivity 0.895, specificity 0 [S1: me2026]')
    const none = cardText({ ...instrument, bandSets: sets.map((set) => ({ ...set, default: false })) }, [], 'en')
    expect(none).toContain('none on this score is recommended')
    expect(cardText({ ...instrument, bandSets: sets.slice(0, 1) }, [], 'en')).not.toContain('RECOMMENDED')
  })

  it('tells reliability with its SD, sample and interval', async () => {
    const { instrument } = await bundled('gad-7')
    const reliability = [
      {
        scale: 'total',
        coefficient: 'retest',
        value: 0.8,
        sd: 4.2,
        n: 90,
        interval: '2 weeks',
        population: 'pupils',
        default: true,
        figure: FIGURE,
      },
    ] as const
    expect(cardText({ ...instrument, reliability }, [], 'en')).toContain(
      'total: retest 0.8 · SD 4.2 · 2 weeks · n 90 · pupils · used for intervals [S1: me2026]',
    )
    expect(cardText({ ...instrument, reliability: [] }, [], 'en')).toContain('none is known')
  })

  it('tells withheld norm groups once, with their reason and whom they are for', async () => {
    const { out } = await cli(['describe', 'rcads-47'])
    const faults = out.split('\n').filter((line) => line.includes('known fault'))
    expect(new Set(faults).size).toBe(faults.length)
    expect(faults.join('\n')).toContain('female grades 5–6')
  })

  it('shows reversed keys, weights, own scores, stages and conditions', async () => {
    const { instrument } = await bundled('gad-7')
    const [scale] = instrument.scales
    if (scale === undefined) throw new Error('a scale')
    const items = [
      { item: 'gad7_1', reverse: true },
      { item: 'gad7_2', weight: 0 },
      { item: 'gad7_3', scores: { 0: 0, 1: 5 } },
    ] as const
    const missing = { policy: 'prorate', maxMissing: 0, figure: { ...FIGURE, mark: 'K' } } as const
    const changed = {
      ...scale,
      score: { method: 'sum', items, missing },
      stages: [
        { id: 'sum', range: { min: 0, max: 9 } },
        { id: 'index', steps: [{ multiply: 1.25 }, { round: { mode: 'floor', digits: 0 } }], range: { min: 0, max: 11 } },
      ],
    } as const
    const text = cardText({ ...instrument, scales: [changed] }, [], 'en')
    expect(text).toContain('gad7_1 (reversed) gad7_2×0 gad7_3{0=0,1=5}')
    expect(text).toContain('index (×1.25, rounded floor to 0 decimals) 0–11')
    expect(text).toContain('missing answers: prorate maxMissing 0 [K unverified: me2026]')
  })

  it('names the norm sets that are given for a definition of one’s own', async () => {
    const definition = JSON.parse((await cli(['describe', 'rcads-47', '--json'])).out)
    const own = files.write('own.json', JSON.stringify(definition))
    expect((await cli(['describe', own])).out).not.toContain('rcads47-us-youth')
    expect((await cli(['describe', own, '--norms', 'rcads47-us-youth'])).out).toContain('rcads47-us-youth')
  })

  it('Markdown shows signs of a text as they are, and unverified figures in bold', async () => {
    const { instrument } = await bundled('gad-7')
    const title = { en: 'A *bold* <b>|title|</b> [x](y) _u_ `c`' }
    const page = cardMarkdown({ ...instrument, title, intended: { figure: { source: 'a_b', mark: 'K' } } }, [], 'en', 'links')
    expect(page).toContain('# A \\*bold\\* \\<b\\>\\|title\\|\\</b\\> \\[x\\](y) \\_u\\_ \\`c\\`')
    expect(page).toContain('**\\[K unverified: a_b\\]**')
    expect(page).toContain('- 1  `gad7_1`')
  })
})
