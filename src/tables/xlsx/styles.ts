import { attribute, readXml } from './xml.js'

/** How a number format shows a date. */
export interface DateStyle {
  readonly code: string
  readonly date: boolean
  readonly time: boolean
  /** hours that count on beyond a day: a duration */
  readonly elapsed: boolean
  /** no year or no day in it: what a spreadsheet makes of 1-2 or 3/4 */
  readonly ambiguous: boolean
}

/** Built-in formats that show a date, by their number. @see ECMA-376-1, section 18.8.30 (numFmt), with the East Asian ones */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [14, 'yyyy-mm-dd'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm am/pm'],
  [19, 'h:mm:ss am/pm'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'yyyy-mm-dd h:mm'],
  [27, 'yyyy"年"m"月"'],
  [28, 'm"月"d"日"'],
  [29, 'm"月"d"日"'],
  [30, 'm-d-yy'],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  [34, 'h"时"mm"分"'],
  [35, 'h"时"mm"分"ss"秒"'],
  [36, 'yyyy"年"m"月"'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [50, 'yyyy"年"m"月"'],
  [51, 'm"月"d"日"'],
  [52, 'yyyy"年"m"月"'],
  [53, 'm"月"d"日"'],
  [54, 'm"月"d"日"'],
  [55, 'h"时"mm"分"'],
  [56, 'h"时"mm"分"ss"秒"'],
  [57, 'yyyy"年"m"月"'],
  [58, 'm"月"d"日"'],
])

/** Reads a number format; null when it shows no date. Only its first section counts: the others are for negative numbers, zero and text. */
export function parseDateFormat(code: string): DateStyle | null {
  const plain = code.replace(/"[^"]*"|\\.|[_*]./gsu, '')
  const elapsed = /\[(?:h+|m+|s+)\]/i.test(plain)
  const section = (plain.replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '').split(';')[0] ?? '').toLowerCase()
  if (/general|standard|g\/通用格式/.test(section)) return null
  const time = /[hs]|\[m+\]/.test(section)
  const year = /[ye]/.test(section.replace(/e[+-]/g, ''))
  const day = /d/.test(section)
  const date = year || day || (/m/.test(section) && !time)
  if (!date && !time) return null
  return { code, date: date && !elapsed, time, elapsed, ambiguous: date && !elapsed && !(year && day) }
}

/** Date formats by cell style. */
export async function readStyles(part: string, chunks: AsyncIterable<Uint8Array>): Promise<readonly (DateStyle | null)[]> {
  const codes = new Map<number, string>()
  const formats: number[] = []
  let inCellStyles = false
  await readXml(part, chunks, {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '')
      else if (name === 'cellXfs') inCellStyles = true
      else if (name === 'xf' && inCellStyles) formats.push(Number(attribute(attributes, 'numFmtId') ?? 0))
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false
    },
    text: () => {},
  })
  return formats.map((format) => {
    const code = codes.get(format) ?? BUILT_IN.get(format)
    return code === undefined ? null : parseDateFormat(code)
  })
}

const DAY = 86_400_000
const EPOCH_1900 = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)
/** 9999-12-31 in either system, the last day a spreadsheet shows. */
const LAST_DAY = Date.UTC(9999, 11, 31)

/**
 * A spreadsheet's day number as ISO text: `2026-09-03`, `2026-09-03T12:00:00`, `12:00:00` for a time alone, `26:10:00` for a
 * duration; milliseconds only where there are any. In the 1900 system day 60 is 29 February 1900, a day that never was, and
 * stays `1900-02-29` for whoever reads dates to refuse; days before are counted without it. Null for a number that is no date.
 */
export function formatSerialDate(serial: number, style: DateStyle, date1904: boolean): string | null {
  if (serial < 0) return null
  const total = Math.round(serial * DAY)
  if (!style.date || (serial < 1 && style.time && !date1904)) {
    const rest = style.elapsed ? total : total % DAY
    const hours = Math.floor(rest / 3_600_000)
    return `${String(hours).padStart(2, '0')}${new Date(rest % 3_600_000).toISOString().slice(13, 23).replace('.000', '')}`
  }
  const days = Math.floor(total / DAY)
  const clock = new Date(total - days * DAY).toISOString().slice(10, 23).replace('.000', '')
  const after = style.time || clock !== 'T00:00:00' ? clock : ''
  if (!date1904 && days === 60) return `1900-02-29${after}`
  if (!date1904 && days === 0) return `1900-01-00${after}`
  const at = (date1904 ? EPOCH_1904 : EPOCH_1900) + (days + (!date1904 && days < 60 ? 1 : 0)) * DAY
  return at > LAST_DAY ? null : new Date(at).toISOString().slice(0, 10) + after
}
