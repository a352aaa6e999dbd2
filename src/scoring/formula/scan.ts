import { type Issue, issue } from '../../core/issue.js'
import { FORMULA_LIMITS } from './limits.js'

export interface Token {
  readonly kind: 'name' | 'number' | 'string' | 'mark'
  readonly text: string
  /** Offset in the expression, UTF-16 units. */
  readonly at: number
}

export type Scanned =
  | { readonly ok: true; readonly text: string; readonly tokens: readonly Token[]; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] }

const NAME_OR_WIDE = /[\p{L}_][\p{L}\p{N}_]*|[\uFF01-\uFF5E\u3000\u00D7\u00F7\u2212]/gu
const WIDE = /[\uFF01-\uFF5E\u3000\u00D7\u00F7\u2212]/g
const TOKEN =
  /([\p{L}_][\p{L}\p{N}_]*)|((?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)|("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|([<>=!]=|\?\?|\?\.|[-+*/()<>=!?:,.[\]{};%^&|~"'])|([ \t\u00A0\r\n]+)/uy
const COMMENT = /#[^\n]*/g
const OPENING = new Set(['(', '[', '{'])
const CLOSING = new Set([')', ']', '}'])
const SIGNS = new Set(['-', '+', '~', '!', 'not'])

/** One character for one: offsets in the normalised text are offsets in the text that was written. */
function narrow(wide: string): string {
  if (wide === '\u3000') return ' '
  if (wide === '\u00D7') return '*'
  if (wide === '\u00F7') return '/'
  if (wide === '\u2212') return '-'
  return String.fromCharCode(wide.charCodeAt(0) - 0xfee0)
}

/** Full-width digits and operators, × ÷ −, become their plain forms; a name that is declared as it stands is left alone. */
function normalise(expression: string, names: ReadonlySet<string>): string {
  return expression.replace(NAME_OR_WIDE, (part) => (names.has(part) ? part : part.replace(WIDE, narrow)))
}

/**
 * Reads the characters of a formula before any parser sees them: normalises, refuses foreign characters, comments and
 * assignments with their exact place, and holds length and depth. One pass, no recursion.
 */
export function scanFormula(expression: string, names: ReadonlySet<string>, path: string): Scanned {
  const refuse = (code: Issue['code'], params: Issue['params']): Scanned => ({ ok: false, issues: [issue(code, path, params)] })
  if (expression.length > FORMULA_LIMITS.length) {
    return refuse('formula/too-long', { length: expression.length, limit: FORMULA_LIMITS.length })
  }
  if (expression.replace(COMMENT, '').trim() === '') return refuse('formula/empty', {})
  const text = normalise(expression, names)
  const tokens: Token[] = []
  let depth = 0
  let conditionals = 0
  let signs = 0
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(text)
    if (match === null) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
      if (character === '#') return refuse('formula/not-allowed', { at, near: '#' })
      const code = `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
      return refuse('formula/character', { at, near: character, character: code })
    }
    const [all, name, number, string, mark] = match
    if (name === undefined && number === undefined && string === undefined && mark === undefined) {
      if (depth === 0 && /[\r\n]/.test(all)) return refuse('formula/syntax', { at, near: 'newline' })
      continue
    }
    if (mark === '=') return refuse('formula/assignment', { at, near: '=' })
    const previous = tokens.at(-1)
    if (name !== undefined && previous?.kind === 'number' && previous.at + previous.text.length === at) {
      return refuse('formula/syntax', { at: previous.at, near: previous.text + name })
    }
    if (OPENING.has(all)) depth += 1
    if (CLOSING.has(all)) depth -= 1
    if (all === '?') conditionals += 1
    signs = SIGNS.has(all) ? signs + 1 : 0
    if (depth > FORMULA_LIMITS.depth || conditionals > FORMULA_LIMITS.depth || signs > FORMULA_LIMITS.depth) {
      return refuse('formula/too-deep', { at, limit: FORMULA_LIMITS.depth })
    }
    const kind = name !== undefined ? 'name' : number !== undefined ? 'number' : string !== undefined ? 'string' : 'mark'
    tokens.push({ kind, text: all, at })
  }
  // Inside brackets a line may be broken; outside them it was refused above.
  const line = text.replace(/[\r\n]/g, ' ')
  const issues = text === expression ? [] : [issue('formula/normalised', path, { text: line }, 'warning')]
  return { ok: true, text: line, tokens, issues }
}
