import { issue, PsyscoreError } from '../../core/issue.js'
import { type ByteReader, damaged } from './bytes.js'

/** One variable as the dictionary declares it, a segment of a very long string being one of its own. Texts are still bytes. */
export interface SavVariable {
  readonly shortName: Uint8Array
  readonly label: Uint8Array | null
  /** 0 for a number, else bytes of a string */
  readonly width: number
  /** print format type: 5 F, 20 DATE, 22 DATETIME … */
  readonly format: number
  readonly missing: SavMissing
  /** place in the case, in units of eight bytes */
  readonly unit: number
}

/** Eight bytes each: a double or a string of up to eight bytes. `range` takes the first two values. */
export interface SavMissing {
  readonly range: boolean
  readonly values: readonly Uint8Array[]
}

export interface SavDictionary {
  readonly little: boolean
  readonly compression: number
  readonly bias: number
  /** null where the file does not say */
  readonly cases: number | null
  readonly variables: readonly SavVariable[]
  /** units of eight bytes in a case */
  readonly units: number
  readonly valueLabels: readonly {
    readonly labels: readonly { readonly value: Uint8Array; readonly label: Uint8Array }[]
    /** units of the variables they belong to */
    readonly units: readonly number[]
  }[]
  /** extension records by subtype, those that matter */
  readonly extensions: ReadonlyMap<number, Uint8Array>
  readonly codePage: number | null
}

const MOST_UNITS = 1_000_000
const MOST_LABELS = 1_000_000
const WANTED = new Set([13, 14, 16, 20, 21, 22])

function unsupported(what: string): PsyscoreError {
  return new PsyscoreError([issue('import/sav-unsupported', '', { what })])
}

/**
 * Reads the header and dictionary of an SPSS system file up to the cases. Throws `import/sav-invalid` for what is damaged and
 * `import/sav-unsupported` for what is another kind of file.
 * @see GNU PSPP developer's guide, "System File Format"
 */
export async function readSavDictionary(reader: ByteReader): Promise<SavDictionary> {
  const head = await reader.take(176)
  const view = new DataView(head.buffer, head.byteOffset, 176)
  const magic = String.fromCharCode(...head.subarray(0, 4))
  if (magic !== '$FL2' && magic !== '$FL3') throw unsupported(`signature ${magic.replace(/[^\x20-\x7e]/g, '?')}`)
  const layout = view.getInt32(64, true)
  const little = layout === 2 || layout === 3
  if (!little && view.getInt32(64, false) !== 2 && view.getInt32(64, false) !== 3) throw unsupported('number format')
  const compression = view.getInt32(72, little)
  if (compression < 0 || compression > 2) throw unsupported(`compression ${compression}`)
  const declared = view.getInt32(80, little)
  const bias = view.getFloat64(84, little)

  const int = async (): Promise<number> => {
    const bytes = await reader.take(4)
    return new DataView(bytes.buffer, bytes.byteOffset, 4).getInt32(0, little)
  }
  const variables: SavVariable[] = []
  const valueLabels: SavDictionary['valueLabels'][number][] = []
  const extensions = new Map<number, Uint8Array>()
  let codePage: number | null = null
  let units = 0
  for (;;) {
    const at = reader.offset
    const type = await int()
    if (type === 2) {
      const variable = await readVariable(reader, int, units)
      units += 1
      if (units > MOST_UNITS) throw damaged('variables', at)
      if (variable !== null) variables.push(variable)
    } else if (type === 3) valueLabels.push(await readValueLabels(reader, int, units))
    else if (type === 6) await reader.take((await int()) * 80)
    else if (type === 7) {
      const subtype = await int()
      const [size, count] = [await int(), await int()]
      if (size < 0 || count < 0) throw damaged('extension', at)
      const data = await reader.take(size * count)
      if (subtype === 3 && data.length >= 32) codePage = new DataView(data.buffer, data.byteOffset).getInt32(28, little)
      if (WANTED.has(subtype)) extensions.set(subtype, data.slice())
    } else if (type === 999) {
      await int()
      break
    } else throw damaged(`record type ${type}`, at)
  }
  if (units === 0) throw new PsyscoreError([issue('import/empty', '')])
  const long = extensions.get(16)
  const wide = long !== undefined && long.length >= 16 ? Number(new DataView(long.buffer, long.byteOffset).getBigInt64(8, little)) : -1
  const cases = wide >= 0 ? wide : declared >= 0 ? declared : null
  return { little, compression, bias, cases, variables, units, valueLabels, extensions, codePage }
}

/** A variable record; null for the units that continue a string. */
async function readVariable(reader: ByteReader, int: () => Promise<number>, unit: number): Promise<SavVariable | null> {
  const at = reader.offset
  const width = await int()
  const [hasLabel, nMissing, print] = [await int(), await int(), await int()]
  await int()
  const shortName = (await reader.take(8)).slice()
  if (width < -1 || width > 255 || nMissing < -3 || nMissing > 3 || nMissing === -1) throw damaged('variable', at)
  let label: Uint8Array | null = null
  if (hasLabel === 1) {
    const length = await int()
    label = (await reader.take(Math.ceil(length / 4) * 4)).slice(0, Math.max(0, length))
  } else if (hasLabel !== 0) throw damaged('variable label', at)
  const values: Uint8Array[] = []
  for (let i = 0; i < Math.abs(nMissing); i++) values.push((await reader.take(8)).slice())
  if (width === -1) return null
  return { shortName, label, width, format: (print >> 16) & 255, missing: { range: nMissing < 0, values }, unit }
}

async function readValueLabels(
  reader: ByteReader,
  int: () => Promise<number>,
  units: number,
): Promise<SavDictionary['valueLabels'][number]> {
  const at = reader.offset
  const count = await int()
  if (count < 0 || count > MOST_LABELS) throw damaged('value labels', at)
  const labels: { value: Uint8Array; label: Uint8Array }[] = []
  for (let i = 0; i < count; i++) {
    const value = (await reader.take(8)).slice()
    const length = (await reader.take(1))[0] ?? 0
    const padded = Math.ceil((length + 1) / 8) * 8 - 1
    labels.push({ value, label: (await reader.take(padded)).slice(0, length) })
  }
  if ((await int()) !== 4) throw damaged('value labels without variables', at)
  const owners = await int()
  if (owners < 0 || owners > units) throw damaged('value labels', at)
  const places: number[] = []
  for (let i = 0; i < owners; i++) {
    const place = (await int()) - 1
    if (place < 0 || place >= units) throw damaged('value labels', at)
    places.push(place)
  }
  return { labels, units: places }
}
