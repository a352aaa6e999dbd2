import { type Issue, issue, PsyscoreError } from '../core/issue.js'
import { openCsv } from './csv/open.js'
import { detectEncoding, toUtf8 } from './encoding.js'
import { findHeaderIssues } from './header.js'
import { inflate } from './inflate.js'
import { openJsonLines } from './jsonl-read.js'
import { openParquet } from './parquet/read.js'
import { openSav } from './sav/open.js'
import { claimOf, sniff } from './sniff.js'
import { memorySource, readAll, readHead } from './source.js'
import type { ByteSource, OpenOptions, Table, TableFormat } from './table.js'
import { openXlsx } from './xlsx/open.js'

const HEAD = 4096
/** Inflated bytes of a compressed file that has to be held in memory, because it is read here and there. */
const HELD_LIMIT = 256 * 1024 ** 2

/**
 * Opens a table of any format, recognised by its bytes: CSV and TSV, JSON Lines, XLSX, SAV, Parquet, each also gzipped. A name
 * that says something else is a finding (`import/format-name`), never a guess. A header without a single row of data is an
 * `import/header-only` (an error among the findings for formats that know, thrown by a CSV that ends in its header).
 *
 * Throws PsyscoreError: `import/empty`, `import/format-unknown`, `import/legacy-spreadsheet`, `import/encrypted`,
 * `import/not-a-workbook`, and what the reader of the format throws.
 */
export async function openTable(source: ByteSource, options: OpenOptions = {}): Promise<Table> {
  const head = await readHead(source, HEAD)
  const packed = sniff(head).kind === 'gzip'
  const plain = packed ? unpacked(source) : source
  const inner = packed ? await readHead(plain, HEAD) : head
  const format = await formatOf(inner, plain, options.format)
  const findings = nameFindings(source.name, format, packed)
  const table = await openAs(format, plain, options, packed)
  return findings.length === 0 ? table : { ...table, findings: [...findings, ...table.findings] }
}

/** A gzipped source as what is inside; every reading inflates anew from the start. */
function unpacked(source: ByteSource): ByteSource {
  return {
    name: source.name,
    size: null,
    open: async function* (from = 0, to = Number.POSITIVE_INFINITY) {
      let at = 0
      for await (const chunk of inflate(source.open(), 'gzip', source.name)) {
        const [start, end] = [Math.max(from - at, 0), Math.min(to - at, chunk.length)]
        if (start < end) yield chunk.subarray(start, end)
        at += chunk.length
        if (at >= to) return
      }
    },
  }
}

async function formatOf(head: Uint8Array, source: ByteSource, declared: TableFormat | undefined): Promise<TableFormat> {
  const sniffed = sniff(head)
  switch (sniffed.kind) {
    case 'empty':
      throw new PsyscoreError([issue('import/empty', '')])
    case 'unknown':
      throw new PsyscoreError([issue('import/format-unknown', '', { found: sniffed.found })])
    case 'gzip':
      throw new PsyscoreError([issue('import/format-unknown', '', { found: 'gzip within gzip' })])
    case 'ole':
      throw new PsyscoreError([issue((await isEncryptedOle(source)) ? 'import/encrypted' : 'import/legacy-spreadsheet', '')])
    default: {
      const found = sniffed.kind === 'zip' ? 'xlsx' : sniffed.kind
      const isText = (format: TableFormat): boolean => format === 'csv' || format === 'jsonl'
      if (declared === undefined || declared === found || (isText(declared) && isText(found))) return declared ?? found
      throw new PsyscoreError([issue('import/format-unknown', '', { found: found.toUpperCase() })])
    }
  }
}

/** Whether a compound file holds an encrypted workbook: its directory then names the stream `EncryptedPackage`. @see MS-OFFCRYPTO, 2.3.4.4 */
async function isEncryptedOle(source: ByteSource): Promise<boolean> {
  const wanted = [...'EncryptedPackage'].join('\0')
  const bytes = await readHead(source, 16 * 1024 * 1024)
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(wanted, 0, 'latin1')
}

function nameFindings(name: string, format: TableFormat, packed: boolean): readonly Issue[] {
  const claim = claimOf(name)
  if (claim === null || (claim.format === format && claim.gzip === packed)) return []
  const content = `${format.toUpperCase()}${packed ? ' (gzip)' : ''}`
  return [issue('import/format-name', '', { extension: `.${claim.extension}${claim.gzip ? '.gz' : ''}`, format: content }, 'warning')]
}

async function openAs(format: TableFormat, source: ByteSource, options: OpenOptions, packed: boolean): Promise<Table> {
  if (format === 'csv' || format === 'jsonl') {
    const { encoding, by, finding } = await detectEncoding(source, options.encoding)
    const convert = (chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> => toUtf8(chunks, encoding, by !== 'declared')
    if (format === 'jsonl') {
      const table = await openJsonLines({ ...source, size: null, open: () => convert(source.open()) }, options)
      return { ...table, findings: [finding, ...table.findings] }
    }
    const direct = encoding === 'utf-8' && !packed
    const table = await openCsv(source, direct ? options : { ...options, toUtf8: convert })
    const names = findHeaderIssues(table.headerRows[0] ?? [])
    return { ...table, findings: [finding, ...table.findings, ...names] }
  }
  const held = packed ? memorySource(source.name, await readHeld(source, options.limits?.inflated ?? HELD_LIMIT)) : source
  if (format === 'xlsx') return openXlsx(held, options)
  if (format === 'sav') return openSav(held, options)
  return openParquet(held, options)
}

async function readHeld(source: ByteSource, limit: number): Promise<Uint8Array> {
  const bytes = await readAll(source.open(), limit + 1)
  if (bytes.length > limit) throw new PsyscoreError([issue('import/zip-limit', '', { what: source.name, limit })])
  return bytes
}
