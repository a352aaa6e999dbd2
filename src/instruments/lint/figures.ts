import type { Figure, Reference } from '../../core/definition.js'
import { type Issue, issue } from '../../core/issue.js'
import { nearest } from '../../core/nearest.js'
import { pointer } from '../../core/pointer.js'
import type { LintContext } from '../../scoring/lint-context.js'

/** A source that is no reference id must be a citation: longer than this. */
const SHORTEST_CITATION = 12

/** Every figure of a document with its place. */
function* figuresOf(value: unknown, path: string): Generator<{ figure: Figure; path: string }> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) {
    const at = pointer(path, key)
    if (key === 'figure' && isFigure(part)) yield { figure: part, path: at }
    else yield* figuresOf(part, at)
  }
}

function isFigure(value: unknown): value is Figure {
  if (typeof value !== 'object' || value === null) return false
  return 'source' in value && typeof value.source === 'string' && 'mark' in value && typeof value.mark === 'string'
}

/** Figures name a reference of the document or a citation; unverified ones are told. */
export function figureSources({ definition }: LintContext): Generator<Issue> {
  return figureIssues(definition)
}

/** The same for any document with references, such as a norm set. */
export function* figureIssues(document: { readonly references: readonly Reference[] }): Generator<Issue> {
  const references = new Set(document.references.map(({ id }) => id))
  for (const { figure, path } of figuresOf(document, '')) {
    const { source, mark } = figure
    if (!references.has(source) && source.length <= SHORTEST_CITATION) {
      const meant = nearest(source, references)
      yield issue('definition/source-missing', pointer(path, 'source'), { source, ...(meant === undefined ? {} : { nearest: meant }) })
    }
    if (mark === 'K') yield issue('definition/unverified-figure', path, { mark }, 'info')
  }
}
