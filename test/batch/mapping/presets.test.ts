import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cellsOf, readSources, responseOf } from '../../../src/batch/engine/administration.js'
import { openFileSource } from '../../../src/batch/files/file-source.js'
import { layoutOf, openOptionsOf } from '../../../src/batch/mapping/layout-of.js'
import { type Mapping, parseMapping, unsureEntries } from '../../../src/batch/mapping/parse.js'
import { recognisePreset } from '../../../src/batch/mapping/presets/vendors.js'
import { reviewPage } from '../../../src/batch/mapping/review/page.js'
import { type Suggestion, suggestMapping } from '../../../src/batch/mapping/suggest/suggest.js'
import { BUNDLED } from '../../../src/cli/generated/bundled.js'
import { assess, flatten } from '../../../src/index.js'
import type { Instrument } from '../../../src/instruments/instrument.js'
import { openTable } from '../../../src/tables/open.js'
import { CORRECTIONS, confirmMapping } from '../../fixtures/presets/confirmed.js'
import { EXPORTS } from '../../fixtures/presets/exports.js'

const FOLDER = 'test/fixtures/presets'

async function instrumentOf(id: string): Promise<Instrument> {
  const found = await BUNDLED[id]?.()
  if (found === undefined) throw new Error(id)
  return found.instrument
}

function parsed(document: unknown): Mapping {
  const read = parseMapping(document)
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  return read.value
}

async function suggest(file: string, instrument: Instrument): Promise<Suggestion> {
  const source = await openFileSource(`${FOLDER}/${file}`)
  const first = await openTable(source, { headerRows: 1 })
  const preset = recognisePreset(
    first.columns.map(({ name }) => name),
    first.format,
  )
  const table = await openTable(source, { headerRows: preset?.headerRows ?? 1 })
  return suggestMapping(instrument, table, preset === undefined ? {} : { preset })
}

/** Scores by respondent key; what the vendor's file cannot say is left out. */
async function scores(file: string, instrument: Instrument, mapping: Mapping): Promise<ReadonlyMap<string, object>> {
  const table = await openTable(await openFileSource(`${FOLDER}/${file}`), openOptionsOf(mapping, instrument))
  const layout = layoutOf(mapping, instrument, table)
  const rows = new Map<string, object>()
  for await (const { row, cells, issue } of table.records()) {
    expect(issue).toBeUndefined()
    if (layout.role !== null && layout.role.read(cellsOf(layout.role, cells)) !== 'respondent') continue
    const { key, administration, unreadable } = readSources(layout, row, cells)
    expect(unreadable).toEqual([])
    const absent = layout.absentItems.map((id): [string, object] => [id, { missing: 'not-administered' }])
    const given = layout.items.map((field): [string, unknown] => [field.item, responseOf(field.read(cellsOf(field, cells)))])
    const { durationSeconds: _, ...rest } = administration
    expect(rows.has(key), key).toBe(false)
    rows.set(key, flatten(assess(instrument, { ...rest, responses: Object.fromEntries([...absent, ...given]) as never })))
  }
  return rows
}

const CLEAN = parsed({ missing: { skipped: 'skipped', declined: 'declined', 'not-shown': 'not-shown' } })

describe('every export is what its script makes', () => {
  it.each(Object.entries(EXPORTS))('%s', (name, make) => {
    expect(readFileSync(`${FOLDER}/${name}`, 'utf8')).toBe(make())
  })
})

describe('an unedited export, its proposal confirmed, scores as the clean file does', () => {
  it.each(Object.entries(CORRECTIONS))('%s', async (file, { instrument: id, clean, change }) => {
    const instrument = await instrumentOf(id)
    const { mapping: proposed } = await suggest(file, instrument)
    expect(parseMapping(JSON.parse(JSON.stringify(proposed))).ok).toBe(true)
    const confirmed = parsed(JSON.parse(JSON.stringify(confirmMapping(proposed, change))))
    const [ours, theirs] = [await scores(file, instrument, confirmed), await scores(clean, instrument, CLEAN)]
    expect([...ours.keys()]).toEqual([...theirs.keys()])
    for (const [key, row] of theirs) expect(ours.get(key), key).toEqual(row)
    expect(theirs.size).toBe(60)
  })
})

describe('a proposal', () => {
  it.each(Object.entries(CORRECTIONS))(
    '%s: finds every item that is asked, knows the vendor, and leaves what it guessed unsure',
    async (file, { instrument: id }) => {
      const instrument = await instrumentOf(id)
      const { mapping, items } = await suggest(file, instrument)
      expect(mapping.preset).toBe(file.replace(/(-(codes|labels|number|text|score|raw|texts))?\.(csv|sav)$/, ''))
      const asked = instrument.items.filter(({ supplementary }) => supplementary !== true)
      expect(Object.keys(mapping.items ?? {})).toEqual(asked.map((item) => item.id))
      expect(unsureEntries(mapping).length).toBeGreaterThan(0)
      for (const { match, why } of items.filter((each) => each.match.column !== null))
        expect(mapping.items?.[match.item.id]?.state, match.item.id).toBe(why.length === 0 ? 'confirmed' : 'unsure')
    },
  )
})

describe('the review page', () => {
  it('shows items with counts and reasons, and no value of any other column, nor one that hardly anybody gave', async () => {
    const instrument = await instrumentOf('rcads-47')
    const page = reviewPage(await suggest('qualtrics-labels.csv', instrument), 'qualtrics-labels.csv')
    expect(page).toContain('worry in general')
    expect(page).toContain('Sometimes')
    expect(page).toContain('-99')
    for (const private_ of ['pupil3@example.org', '192.0.2.', '031001', 'I do not want to say', '31.2304'])
      expect(page).not.toContain(private_)
    expect(page).not.toMatch(/<script|onload|https?:\/\//)
    expect(page).toContain("default-src 'none'")
  })

  it('speaks Chinese and escapes what stands in the file', async () => {
    const instrument = await instrumentOf('ces-d')
    const suggestion = await suggest('wjx-text.csv', instrument)
    const page = reviewPage({ ...suggestion, others: ['<img src=x onerror=alert(1)>'] }, 'a<b>.csv', 'zh-CN')
    expect(page).toContain('映射建议核对页')
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(page).not.toContain('<img')
    expect(page).not.toContain('希望有心理课')
  })
})
