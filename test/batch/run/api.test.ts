import { describe, expect, it } from 'vitest'
import {
  blobSource,
  findCritical,
  holdStream,
  layoutOf,
  openStudy,
  openTable,
  parseMapping,
  scanStudy,
  scoreBytes,
  scoreRows,
  toReadableStream,
} from '../../../src/batch.js'
import * as web from '../../../src/batch-web.js'
import { compile } from '../../../src/index.js'
import { phqA } from '../../../src/instruments/generated/phq-a.js'
import { cli } from '../../cli/harness.js'

const ITEMS = Array.from({ length: 9 }, (_, i) => `phqa_${i + 1}`)
const csv = (from: number): string =>
  `id,${ITEMS.join()}\n${Array.from({ length: 12 }, (_, i) => `k${i},${ITEMS.map((_, k) => from + ((i + k) % 4)).join()}`).join('\n')}\n`
const text = async (chunks: AsyncIterable<Uint8Array>): Promise<string> => {
  let all = ''
  for await (const chunk of chunks) all += new TextDecoder().decode(chunk)
  return all
}
async function study(
  api: Pick<typeof web, 'openTable' | 'layoutOf' | 'openStudy' | 'scanStudy'>,
  content: string,
): ReturnType<typeof scanStudy> {
  const source = await holdStream('upload', toReadableStream(new Blob([content]).stream() as unknown as AsyncIterable<Uint8Array>))
  const table = await api.openTable(source)
  const mapping = parseMapping({ sources: { key: 'id' } })
  if (!mapping.ok) throw new Error('mapping')
  const parts = [{ instrument: phqA, plan: compile(phqA) }]
  return api.scanStudy(api.openStudy({ inputs: [{ name: 'upload', table, layouts: [api.layoutOf(mapping.value, phqA, table)] }], parts }))
}

describe.each([
  ['psyscore/batch', { openTable, layoutOf, openStudy, scanStudy, scoreBytes }],
  ['psyscore/batch in a browser', web],
] as const)('%s, without files or a terminal', (_, api) => {
  it('scores a stream to the bytes of the command line, and tells counts when all are read', async () => {
    const scored = api.scoreBytes(await study(api, csv(0)))
    expect(() => scored.report()).toThrow(RangeError)
    expect(await text(scored.bytes)).toBe((await cli(['score', 'phq-a', '-', '--key', 'id'], csv(0))).out)
    expect(scored.report().counts).toMatchObject({ read: 12, scored: 12 })
    expect(scored.dictionary.map(({ column }) => column)).toContain('total_sum')
  })

  it('refuses what is in doubt, and gives the findings of every row', async () => {
    const scanned = await study(api, csv(1))
    expect(scanned.stops.map(({ code }) => code)).toContain('import/code-base-suspect')
    expect(() => api.scoreBytes(scanned)).toThrow(expect.objectContaining({ code: 'import/code-base-suspect' }))
    const rows = new Set<number>()
    for await (const { row } of findCritical(scanned)) rows.add(row)
    for (let i = 0; i < 12; i += 1) if ((i + 8) % 4 > 0) expect(rows).toContain(i + 1)
  })
})

it('gives scored respondents one by one, with the full result of each', async () => {
  const keys: string[] = []
  for await (const { key, file, result } of scoreRows(await study({ openTable, layoutOf, openStudy, scanStudy }, csv(0)))) {
    keys.push(`${file} ${key} ${result().respondent.key}`)
    if (keys.length === 3) break
  }
  expect(keys).toEqual(['upload k0 k0', 'upload k1 k1', 'upload k2 k2'])
})

it('without Node, formats that need it are refused with a code', async () => {
  const scanned = await study(web, csv(0))
  await expect(text(web.scoreBytes(scanned, { format: 'xlsx' }).bytes)).rejects.toMatchObject({ code: 'output/format-unsupported' })
  await expect(web.openTable(blobSource('x.xlsx', new Blob([new Uint8Array([0x50, 0x4b, 3, 4])])))).rejects.toMatchObject({
    code: 'import/format-unknown',
  })
})
