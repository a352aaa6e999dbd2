import type { DeclaredMissing, TableColumn } from '../table.js'
import { damaged } from './bytes.js'
import type { Decode } from './decode.js'
import type { SavDictionary, SavVariable } from './dictionary.js'

export interface SavColumn extends TableColumn {
  /** bytes of the case that hold it; several for a very long string */
  readonly segments: readonly { readonly from: number; readonly length: number }[]
  /** 0 for a number, else bytes of the string */
  readonly width: number
  readonly format: number
}

/** Bytes of its string that a segment holds, the last one aside; 252 of them count for the number of segments. */
const SEGMENT = 255
const SEGMENT_COUNTED = 252

/** `SHORT=long name` pairs of records 13 and 14. */
function pairs(bytes: Uint8Array | undefined, decode: Decode): ReadonlyMap<string, string> {
  const text = bytes === undefined ? '' : decode(bytes)
  return new Map(
    text.split('\t').flatMap((pair): [string, string][] => {
      const at = pair.indexOf('=')
      return at < 0
        ? []
        : [
            [
              pair.slice(0, at).trim().toUpperCase(),
              pair
                .slice(at + 1)
                .replaceAll('\0', '')
                .trimEnd(),
            ],
          ]
    }),
  )
}

/**
 * Variables as columns: long names, very long strings joined from their segments, labels, and missing values.
 * @see GNU PSPP developer's guide, records 13 (long names), 14 (very long strings), 21, 22 (long string labels and missing values)
 */
export function readSavColumns(dictionary: SavDictionary, decode: Decode): readonly SavColumn[] {
  const { variables, extensions, little } = dictionary
  const longNames = pairs(extensions.get(13), decode)
  const longWidths = pairs(extensions.get(14), decode)
  const longLabels = readLongLabels(extensions.get(21), little, decode)
  const longMissing = readLongMissing(extensions.get(22), little, decode)
  const value = (bytes: Uint8Array, width: number): string | number =>
    width > 0 ? decode(bytes).trimEnd() : new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, little)
  const labelsOf = new Map<number, { value: string | number; label: string }[]>()
  const byUnit = new Map(variables.map((variable) => [variable.unit, variable]))
  for (const { labels, units } of dictionary.valueLabels) {
    for (const unit of units) {
      const width = byUnit.get(unit)?.width
      if (width === undefined) throw damaged('value labels')
      const read = labels.map((each) => ({ value: value(each.value, width), label: decode(each.label).trimEnd() }))
      labelsOf.set(unit, [...(labelsOf.get(unit) ?? []), ...read])
    }
  }
  const columns: SavColumn[] = []
  for (let i = 0; i < variables.length; i++) {
    const first = variables[i] as SavVariable
    const short = decode(first.shortName).trimEnd()
    const name = longNames.get(short.toUpperCase()) ?? short
    const width = Number(longWidths.get(short.toUpperCase()) ?? first.width)
    const count = width > SEGMENT ? Math.ceil(width / SEGMENT_COUNTED) : 1
    const parts = variables.slice(i, i + count)
    if (!Number.isInteger(width) || width > 32_767 || parts.length < count || parts.some((part) => count > 1 && part.width === 0)) {
      throw damaged('very long string')
    }
    i += count - 1
    columns.push({
      name,
      label: first.label === null ? null : decode(first.label).trimEnd(),
      valueLabels: labelsOf.get(first.unit) ?? longLabels.get(name) ?? [],
      userMissing: longMissing.get(name) ?? missingOf(first, value),
      segments: parts.map((part) => ({ from: part.unit * 8, length: Math.min(part.width, SEGMENT) })),
      width: first.width === 0 ? 0 : width,
      format: first.format,
    })
  }
  return columns
}

function missingOf(
  { missing, width }: SavVariable,
  value: (bytes: Uint8Array, width: number) => string | number,
): readonly DeclaredMissing[] {
  const values = missing.values.map((bytes) => value(bytes, width))
  if (!missing.range) return values
  const [min, max, ...discrete] = values
  if (typeof min !== 'number' || typeof max !== 'number') throw damaged('missing values')
  return [{ min, max }, ...discrete]
}

/** Walks a record of counted texts. */
function walk(
  bytes: Uint8Array,
  little: boolean,
): { done(): boolean; int(): number; text(length?: number): Uint8Array; skip(count: number): void } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  let at = 0
  const need = (count: number): void => {
    if (count < 0 || at + count > bytes.length) throw damaged('extension')
  }
  const int = (): number => {
    need(4)
    at += 4
    return view.getInt32(at - 4, little)
  }
  return {
    done: () => at >= bytes.length,
    int,
    text: (length = int()) => {
      need(length)
      at += length
      return bytes.subarray(at - length, at)
    },
    skip: (count) => {
      need(count)
      at += count
    },
  }
}

function readLongLabels(
  bytes: Uint8Array | undefined,
  little: boolean,
  decode: Decode,
): ReadonlyMap<string, { value: string; label: string }[]> {
  const found = new Map<string, { value: string; label: string }[]>()
  if (bytes === undefined) return found
  const { done, int, text } = walk(bytes, little)
  while (!done()) {
    const name = decode(text())
    int()
    const count = int()
    const labels: { value: string; label: string }[] = []
    for (let i = 0; i < count; i++) labels.push({ value: decode(text()).trimEnd(), label: decode(text()).trimEnd() })
    found.set(name, labels)
  }
  return found
}

function readLongMissing(bytes: Uint8Array | undefined, little: boolean, decode: Decode): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>()
  if (bytes === undefined) return found
  const { done, int, text } = walk(bytes, little)
  while (!done()) {
    const name = decode(text())
    const count = text(1)[0] ?? 0
    const length = int()
    const values: string[] = []
    for (let i = 0; i < count; i++) values.push(decode(text(length)).trimEnd())
    found.set(name, values)
  }
  return found
}
