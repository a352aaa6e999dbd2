import { issue, PsyscoreError } from '../../core/issue.js'

/** Decodes texts strictly; throws a TypeError where bytes do not fit. */
export type Decode = (bytes: Uint8Array) => string

export interface SavEncoding {
  readonly decode: Decode
  readonly name: string
  readonly by: 'declared' | 'file' | 'bytes'
}

/** Windows code pages by number, as labels of the Encoding Standard. */
const CODE_PAGES: ReadonlyMap<number, string> = new Map([
  [65001, 'utf-8'],
  [936, 'gbk'],
  [54936, 'gb18030'],
  [950, 'big5'],
  [932, 'shift_jis'],
  [949, 'euc-kr'],
  [1250, 'windows-1250'],
  [1251, 'windows-1251'],
  [1252, 'windows-1252'],
  [1253, 'windows-1253'],
  [1254, 'windows-1254'],
  [28591, 'iso-8859-1'],
])

function strict(label: string): Decode | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true })
    return (bytes) => decoder.decode(bytes)
  } catch {
    return null
  }
}

/** `CP936`, `windows-936`, `GB2312` and the like as labels that TextDecoder knows. */
function labelOf(name: string): string {
  const plain = name.trim().toLowerCase().replaceAll('_', '-')
  const page = /^(?:cp|windows-|ms|x-cp)(\d{3,5})$/.exec(plain)
  return page === null ? plain : (CODE_PAGES.get(Number(page[1])) ?? plain)
}

/**
 * The encoding of a system file's texts: as the caller says, as its encoding record names it, by its code page, else by the
 * texts of the dictionary themselves (strict UTF-8, then strict GB18030). Throws `import/sav-unsupported` for an encoding that
 * is not known and `import/encoding` when nothing fits.
 * @see GNU PSPP developer's guide, "Character Encoding Record", "Machine Integer Info Record"
 */
export function chooseEncoding(
  declared: string | undefined,
  record: Uint8Array | undefined,
  codePage: number | null,
  samples: readonly Uint8Array[],
): SavEncoding {
  const named = record === undefined ? undefined : labelOf(String.fromCharCode(...record.subarray(0, 64)).replaceAll('\0', ''))
  const label = declared ?? named ?? (codePage === null ? undefined : CODE_PAGES.get(codePage))
  if (label !== undefined && label !== 'us-ascii' && label !== 'ascii') {
    const decode = strict(label)
    if (decode === null) throw new PsyscoreError([issue('import/sav-unsupported', '', { what: `encoding ${label}` })])
    return { decode, name: label.toUpperCase(), by: declared === undefined ? 'file' : 'declared' }
  }
  for (const guess of ['utf-8', 'gb18030']) {
    const decode = strict(guess)
    if (decode === null) continue
    try {
      for (const sample of samples) decode(sample)
      return { decode, name: guess.toUpperCase(), by: 'bytes' }
    } catch {
      // The next guess.
    }
  }
  throw new PsyscoreError([issue('import/encoding', '', { offset: 0, encoding: 'UTF-8', why: 'not-chinese' })])
}
