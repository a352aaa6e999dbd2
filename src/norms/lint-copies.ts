import type { NormScoreDefinition, NormStratum } from '../core/definition.js'
import { type Issue, issue } from '../core/issue.js'
import { pointer } from '../core/pointer.js'
import { normGroups } from './groups.js'

function contentOf(stratum: NormStratum): string | null {
  if (stratum.cell === 'withheld') return null
  if (stratum.cell === 'moments') return `${stratum.mean}|${stratum.sd}`
  return JSON.stringify([stratum.from, stratum.values])
}

/**
 * Strata that hold the same figures: perhaps so in the source, more often one pasted twice. Without a note at one of the
 * two figures it is refused.
 */
export function lintCopies(score: NormScoreDefinition, path: string): Issue[] {
  const seen = new Map<string, NormStratum>()
  const issues: Issue[] = []
  for (const { stratum, path: at } of normGroups(score)) {
    const content = contentOf(stratum)
    if (content === null) continue
    const first = seen.get(content)
    if (first === undefined) {
      seen.set(content, stratum)
      continue
    }
    const noted = stratum.figure?.note !== undefined || first.figure?.note !== undefined
    const params = { first: first.id, second: stratum.id }
    issues.push(issue('norms/copied-stratum', pointer(path, ...at), params, noted ? 'warning' : 'error'))
  }
  return issues
}
