import { type Issue, issue } from '../core/issue.js'
import { pointer } from '../core/pointer.js'

/** Control, format (zero-width, direction-changing) and separator characters; a line feed may stand in a text. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

/**
 * Texts with characters that a reader cannot see: terminal escapes, direction overrides, zero-width characters. Markup is no
 * problem here: it is kept as data and escaped wherever it is shown. Formulas are left to the formula reader.
 */
export function textIssues(document: unknown): readonly Issue[] {
  const issues: Issue[] = []
  const waiting: { readonly value: unknown; readonly path: string }[] = [{ value: document, path: '' }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path } = next
    if (typeof value === 'string') {
      const found = INVISIBLE.exec(value)
      if (found === null || path.endsWith('/expression')) continue
      const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
      issues.push(issue('definition/control-character', path, { character: `U+${code}` }))
    } else if (typeof value === 'object' && value !== null) {
      const parts = Object.entries(value).map(([key, part]) => ({ value: part as unknown, path: pointer(path, key) }))
      waiting.push(...parts.reverse())
    }
  }
  return issues
}
