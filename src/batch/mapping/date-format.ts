/** A date or instant taken apart; `zone` as the text itself gives it. */
export interface DateParts {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly time: { readonly hours: number; readonly minutes: number; readonly seconds: number } | null
  readonly zone: string | null
}

const TOKENS: Readonly<Record<string, string>> = {
  YYYY: '(?<year>\\d{4})',
  MM: '(?<month>\\d{2})',
  M: '(?<month>\\d{1,2})',
  DD: '(?<day>\\d{2})',
  D: '(?<day>\\d{1,2})',
  HH: '(?<hours>\\d{2})',
  H: '(?<hours>\\d{1,2})',
  hh: '(?<twelve>\\d{2})',
  h: '(?<twelve>\\d{1,2})',
  mm: '(?<minutes>\\d{2})',
  m: '(?<minutes>\\d{1,2})',
  ss: '(?<seconds>\\d{2})(?:\\.\\d+)?',
  s: '(?<seconds>\\d{1,2})(?:\\.\\d+)?',
  A: '(?<half>[AaPp]\\.?[Mm]\\.?|上午|下午)',
  Z: '(?<zone>Z|(?:GMT|UTC)?[+-]\\d{1,2}(?::?\\d{2})?|GMT|UTC)',
}

const PIECE = /\[([^\]]*)\]|YYYY|MM?|DD?|HH?|hh?|mm?|ss?|A|Z|\s+|./gsu

/** `GMT+8`, `+0800`, `Z` → `+08:00`. */
function readZone(text: string): string | null {
  if (text === 'Z' || text === 'GMT' || text === 'UTC') return '+00:00'
  const found = /([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(text)
  return found === null ? null : `${found[1]}${(found[2] ?? '').padStart(2, '0')}:${found[3] ?? '00'}`
}

/**
 * A reader of dates written by a format such as `YYYY/M/D H:mm:ss`; null when the format names no whole day or names a part twice.
 * Tokens: YYYY, M or MM, D or DD, H or HH, h or hh with A (AM, PM, 上午, 下午), m or mm, s or ss, Z (Z, ±hh:mm, GMT+8). Text in
 * [brackets] and any other character stand for themselves. There is no token for a two-digit year.
 */
export function readDateFormat(format: string): ((text: string) => DateParts | null) | null {
  const pieces = [...format.matchAll(PIECE)].map(([piece, literal]) => {
    if (literal !== undefined) return literal.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    if (Object.hasOwn(TOKENS, piece)) return TOKENS[piece] ?? ''
    return /^\s+$/.test(piece) ? '\\s+' : piece.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  })
  const source = pieces.join('')
  const names = [...source.matchAll(/\(\?<(\w+)>/g)].map(([, name]) => name ?? '')
  const whole = ['year', 'month', 'day'].every((name) => names.includes(name))
  if (
    !whole ||
    new Set(names).size < names.length ||
    names.includes('twelve') !== names.includes('half') ||
    /[Yy]/.test(format.replace('YYYY', '').replaceAll(/\[[^\]]*\]/g, ''))
  )
    return null
  const pattern = new RegExp(`^${source}$`, 'u')
  return (text) => {
    const found = pattern.exec(text.normalize('NFKC').trim())?.groups
    if (found === undefined) return null
    const number = (name: string): number => Number(found[name] ?? 0)
    const timed = found.hours !== undefined || found.twelve !== undefined
    const afternoon = /^(p|下)/i.test(found.half ?? '')
    const twelve = number('twelve')
    if (found.twelve !== undefined && (twelve < 1 || twelve > 12)) return null
    const hours = found.twelve === undefined ? number('hours') : (twelve % 12) + (afternoon ? 12 : 0)
    return {
      year: number('year'),
      month: number('month'),
      day: number('day'),
      time: timed ? { hours, minutes: number('minutes'), seconds: number('seconds') } : null,
      zone: found.zone === undefined ? null : readZone(found.zone),
    }
  }
}
