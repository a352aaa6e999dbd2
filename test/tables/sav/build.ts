/** Builds small SPSS system files from the format's description (GNU PSPP developer's guide), in either byte order. */
export interface MadeVariable {
  readonly name: string
  /** 0 for a number */
  readonly width: number
  readonly label?: Uint8Array
  /** count as in the file (−2, −3 for ranges) and its values */
  readonly missing?: { readonly count: number; readonly values: readonly number[] }
  readonly labels?: readonly (readonly [number, Uint8Array])[]
  readonly format?: number
}
export interface MadeSav {
  readonly little?: boolean
  readonly variables: readonly MadeVariable[]
  readonly cases: readonly (readonly (number | Uint8Array | null)[])[]
  readonly declared?: number
  readonly encoding?: string
  readonly codePage?: number
  /** byte codes: every value as 253 with its bytes, null as 255 */
  readonly packed?: boolean
}

export function buildSav({
  little = true,
  variables,
  cases,
  declared = cases.length,
  encoding,
  codePage,
  packed = false,
}: MadeSav): Uint8Array {
  const out: number[] = []
  const int = (value: number): void => {
    const view = new DataView(new ArrayBuffer(4))
    view.setInt32(0, value, little)
    out.push(...new Uint8Array(view.buffer))
  }
  const doubleBytes = (value: number): Uint8Array => {
    const view = new DataView(new ArrayBuffer(8))
    view.setFloat64(0, value, little)
    return new Uint8Array(view.buffer)
  }
  const pad = (bytes: Uint8Array, length: number): Uint8Array => Uint8Array.from({ length }, (_, i) => bytes[i] ?? 32)
  const text = (value: string, length: number): void => void out.push(...pad(new TextEncoder().encode(value), length))
  text('$FL2', 4)
  text('@(#) SPSS DATA FILE made for a test', 60)
  int(2)
  int(variables.length)
  int(packed ? 1 : 0)
  int(0)
  int(declared)
  out.push(...doubleBytes(100))
  text('23 Nov 26', 9)
  text('12:00:00', 8)
  text('', 67)
  let unit = 0
  const units: number[] = []
  for (const { name, width, label, missing, format = width > 0 ? 1 : 5 } of variables) {
    units.push(unit)
    int(2)
    int(width)
    int(label === undefined ? 0 : 1)
    int(missing?.count ?? 0)
    int((format << 16) | (8 << 8))
    int((format << 16) | (8 << 8))
    text(name, 8)
    if (label !== undefined) {
      int(label.length)
      out.push(...pad(label, Math.ceil(label.length / 4) * 4))
    }
    for (const value of missing?.values ?? []) out.push(...doubleBytes(value))
    unit += 1
    for (let rest = width - 8; rest > 0; rest -= 8) {
      for (const field of [2, -1, 0, 0, 0, 0]) int(field)
      text('', 8)
      unit += 1
    }
  }
  variables.forEach(({ labels = [] }, i) => {
    if (labels.length === 0) return
    int(3)
    int(labels.length)
    for (const [value, label] of labels) {
      out.push(...doubleBytes(value), label.length, ...pad(label, Math.ceil((label.length + 1) / 8) * 8 - 1))
    }
    int(4)
    int(1)
    int((units[i] ?? 0) + 1)
  })
  if (codePage !== undefined) {
    for (const field of [7, 3, 4, 8, 1, 0, 0, -1, 1, 1, little ? 2 : 1, codePage]) int(field)
  }
  if (encoding !== undefined) {
    for (const field of [7, 20, 1, encoding.length]) int(field)
    text(encoding, encoding.length)
  }
  int(999)
  int(0)
  const codes: number[] = []
  const raw: number[] = []
  const flush = (last: boolean): void => {
    while (codes.length % 8 !== 0 && last) codes.push(0)
    if (codes.length < 8) return
    out.push(...codes.splice(0), ...raw.splice(0))
  }
  for (const values of cases) {
    values.forEach((value, i) => {
      const width = variables[i]?.width ?? 0
      const bytes =
        value === null
          ? doubleBytes(-Number.MAX_VALUE)
          : typeof value === 'number'
            ? doubleBytes(value)
            : pad(value, Math.ceil(width / 8) * 8)
      if (!packed) out.push(...bytes)
      for (let at = 0; packed && at < bytes.length; at += 8) {
        if (typeof value === 'number' && Number.isInteger(value) && value >= -99 && value <= 151) codes.push(value + 100)
        else {
          codes.push(value === null ? 255 : 253)
          if (value !== null) raw.push(...bytes.subarray(at, at + 8))
        }
        flush(false)
      }
    })
  }
  if (packed) {
    codes.push(252)
    flush(true)
  }
  return Uint8Array.from(out)
}
