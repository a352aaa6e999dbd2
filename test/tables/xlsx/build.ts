import { createZipWriter } from '../../../src/tables/zip/write.js'

/** A zip archive of these parts. */
export async function buildZip(parts: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  const zip = createZipWriter({ write: async (bytes) => void chunks.push(bytes.slice()) })
  for (const [name, content] of Object.entries(parts)) {
    const part = await zip.start(name)
    await part.write(typeof content === 'string' ? new TextEncoder().encode(content) : content)
    await part.end()
  }
  await zip.end()
  return new Uint8Array(Buffer.concat(chunks))
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export interface MadeSheet {
  readonly name: string
  /** what stands in `sheetData` */
  readonly rows: string
  readonly state?: string
  /** before and behind `sheetData` */
  readonly before?: string
  readonly behind?: string
}
export interface MadeBook {
  readonly sheets: readonly MadeSheet[]
  readonly date1904?: boolean
  readonly strings?: string
  readonly styles?: string
  readonly more?: Readonly<Record<string, string | Uint8Array>>
}

/** A small workbook, part by part as a test wants it. */
export function buildBook({ sheets, date1904 = false, strings, styles, more = {} }: MadeBook): Promise<Uint8Array> {
  const link = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
  const links = [
    ...sheets.map((_, i) => link(`s${i}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)),
    ...(strings === undefined ? [] : [link('strings', 'sharedStrings', 'sharedStrings.xml')]),
    ...(styles === undefined ? [] : [link('styles', 'styles', '/xl/styles.xml')]),
  ]
  return buildZip({
    '_rels/.rels': `<Relationships>${link('r', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0"?><x:workbook xmlns:x="m" xmlns:r="${OFFICE}"><x:workbookPr date1904="${date1904 ? 1 : 0}"/><x:sheets>${sheets
      .map(({ name, state = 'visible' }, i) => `<x:sheet name="${name}" sheetId="${i + 1}" state="${state}" r:id="s${i}"/>`)
      .join('')}</x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${links.join('')}</Relationships>`,
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst>${strings}</sst>` }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': styles }),
    ...Object.fromEntries(
      sheets.map(({ rows, before = '', behind = '' }, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet>${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`,
      ]),
    ),
    ...more,
  })
}
