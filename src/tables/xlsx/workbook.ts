import { issue, PsyscoreError } from '../../core/issue.js'
import type { ByteSource } from '../table.js'
import { readZipDirectory, readZipEntry, type ZipEntry } from '../zip/read.js'
import { type DateStyle, readStyles } from './styles.js'
import { attribute, decodeEntities, readXml } from './xml.js'

export interface SheetEntry {
  readonly name: string
  readonly hidden: boolean
  readonly part: string
}

export interface Workbook {
  readonly sheets: readonly SheetEntry[]
  /** days count from 1904-01-01, as old Macintosh workbooks do */
  readonly date1904: boolean
  /** by the index of a cell's style; null where the style shows no date */
  readonly dateStyles: readonly (DateStyle | null)[]
  readonly sharedStrings: readonly string[]
  openPart(part: string): AsyncIterable<Uint8Array>
}

/** Inflated bytes of one sheet: it is streamed, so this only ends what never would. */
const SHEET_LIMIT = 8 * 1024 ** 3
/** Inflated bytes of the parts that are held in memory. */
const HELD_LIMIT = 256 * 1024 ** 2

/** `xl/worksheets/sheet1.xml` from the place of the part that names it. */
function resolvePart(base: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = base.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/**
 * Opens a workbook: its sheets, styles and shared strings. Throws PsyscoreError `import/not-a-workbook` for another kind of
 * archive, and what the archive's and the parts' readers throw.
 * @see ECMA-376-1, sections 18.2 (workbook), 18.4 (shared strings), 18.8 (styles); ECMA-376-2 (packages and relationships)
 */
export async function openWorkbook(source: ByteSource, held: number = HELD_LIMIT): Promise<Workbook> {
  const entries = await readZipDirectory(source)
  const entryOf = (part: string): ZipEntry | undefined => entries.get(part.toLowerCase())
  const open = (part: string, limit: number): AsyncIterable<Uint8Array> => {
    const entry = entryOf(part)
    if (entry === undefined) throw new PsyscoreError([issue('import/zip-invalid', '', { what: `part ${part}` })])
    return readZipEntry(source, entry, limit)
  }
  const relations = async (part: string): Promise<ReadonlyMap<string, { type: string; part: string }>> => {
    const slash = part.lastIndexOf('/')
    const place = `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`
    const found = new Map<string, { type: string; part: string }>()
    if (entryOf(place) === undefined) return found
    await readXml(place, open(place, held), {
      open: (name, attributes) => {
        const target = attribute(attributes, 'Target')
        if (name !== 'Relationship' || target === null || attribute(attributes, 'TargetMode') === 'External') return
        const type = (attribute(attributes, 'Type') ?? '').split('/').at(-1) ?? ''
        found.set(attribute(attributes, 'Id') ?? '', { type, part: resolvePart(part, target) })
      },
      close: () => {},
      text: () => {},
    })
    return found
  }
  const root = [...(await relations('')).values()].find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml'
  if (!root.endsWith('.xml') || entryOf(root) === undefined) throw new PsyscoreError([issue('import/not-a-workbook', '')])
  const links = await relations(root)
  const listed: { name: string; hidden: boolean; id: string }[] = []
  let isWorkbook = false
  let date1904 = false
  await readXml(root, open(root, held), {
    open: (name, attributes) => {
      if (name === 'workbook') isWorkbook = true
      if (name === 'workbookPr') date1904 = ['1', 'true', 'on'].includes(attribute(attributes, 'date1904') ?? '')
      if (name !== 'sheet') return
      const hidden = (attribute(attributes, 'state') ?? 'visible') !== 'visible'
      listed.push({ name: attribute(attributes, 'name') ?? '', hidden, id: attribute(attributes, 'id') ?? '' })
    },
    close: () => {},
    text: () => {},
  })
  if (!isWorkbook) throw new PsyscoreError([issue('import/not-a-workbook', '')])
  const sheets = listed.flatMap(({ name, hidden, id }) => {
    const link = links.get(id)
    return link?.type === 'worksheet' ? [{ name, hidden, part: link.part }] : []
  })
  const byType = (type: string): string | undefined => [...links.values()].find((link) => link.type === type)?.part
  const styles = byType('styles')
  const strings = byType('sharedStrings')
  return {
    sheets,
    date1904,
    dateStyles: styles === undefined || entryOf(styles) === undefined ? [] : await readStyles(styles, open(styles, held)),
    sharedStrings: strings === undefined || entryOf(strings) === undefined ? [] : await readSharedStrings(strings, open(strings, held)),
    openPart: (part) => open(part, SHEET_LIMIT),
  }
}

/** `_x000D_` in a text stands for a character that XML cannot hold. @see ECMA-376-1, section 22.9.2.19 (ST_Xstring) */
export function decodeText(raw: string): string {
  const text = decodeEntities(raw)
  return text.includes('_x') ? text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text
}

async function readSharedStrings(part: string, chunks: AsyncIterable<Uint8Array>): Promise<readonly string[]> {
  const strings: string[] = []
  let text = ''
  let inText = false
  // Readings printed above the characters (furigana, pinyin) are no part of the text.
  let phonetic = 0
  await readXml(part, chunks, {
    open: (name) => {
      if (name === 'si') text = ''
      else if (name === 't') inText = phonetic === 0
      else if (name === 'rPh') phonetic += 1
    },
    close: (name) => {
      if (name === 'si') strings.push(decodeText(text))
      else if (name === 't') inText = false
      else if (name === 'rPh') phonetic -= 1
    },
    text: (piece) => {
      if (inText) text += piece
    },
  })
  return strings
}
