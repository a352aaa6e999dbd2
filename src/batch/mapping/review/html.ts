const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Markup that is safe to put into a page. Made by {@link html} alone. */
export interface Markup {
  readonly markup: string
}

/** Text as text: markup, control, zero-width and bidirectional characters cannot act. */
function escapeText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (char) =>
      char === '\n' ? ' ' : `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
    )
    .replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char)
}

type Part = string | number | Markup | readonly Markup[]

/** A template of markup; whatever is filled in is escaped, unless it is markup itself. */
export function html(strings: readonly string[], ...parts: readonly Part[]): Markup {
  const one = (part: Part): string => {
    if (typeof part === 'string' || typeof part === 'number') return escapeText(String(part))
    return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('')
  }
  return { markup: strings.reduce((page, text, i) => page + (i === 0 ? '' : one(parts[i - 1] ?? '')) + text, '') }
}
