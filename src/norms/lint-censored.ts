import type { NormScoreDefinition, NormStratum } from '../core/definition.js'
import { type Issue, issue } from '../core/issue.js'
import { pointer } from '../core/pointer.js'
import { censoredEnds } from './cells.js'
import { normGroups } from './groups.js'

type ValuesStratum = Extract<NormStratum, { cell: 'values' }>

/** Is the bound the only open-ended value and one that is printed, and does no printed value lie beyond it? */
function holds(stratum: ValuesStratum, side: 'atLeast' | 'atMost', bound: number): boolean {
  const open = stratum[side] ?? []
  const beyond = (value: number): boolean => (side === 'atLeast' ? value > bound : value < bound)
  return (
    open.every((value) => value === bound && stratum.values.includes(value)) &&
    stratum.values.every((value) => value === null || !beyond(value))
  )
}

/**
 * Open-ended cells ("> 80"): one bound on each side for the whole score, no printed value beyond it, and no interpolation
 * between them.
 */
export function lintCensored(score: NormScoreDefinition, path: string): Issue[] {
  const groups = normGroups(score)
  const ends = censoredEnds(groups.map(({ stratum }) => stratum))
  return groups.flatMap(({ stratum, path: at }) => {
    if (stratum.cell !== 'values') return []
    return (['atLeast', 'atMost'] as const).flatMap((side) => {
      const bound = ends[side]
      const censored = (stratum[side]?.length ?? 0) > 0
      const known = bound === undefined ? !censored : holds(stratum, side, bound)
      if (known && !(censored && score.interpolation === 'linear')) return []
      return [issue('norms/censored-cell', pointer(path, ...at, side), { stratum: stratum.id })]
    })
  })
}
