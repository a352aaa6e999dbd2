import { type Issue, issue } from '../../core/issue.js'
import { pointer } from '../../core/pointer.js'
import type { AnyResult } from '../../results/result.js'
import type { ConsentState, Evidence, ScreeningState } from '../conditions/evidence.js'

/** Evidence with one piece for each pupil, and what was put right. */
export interface OnePieceEach {
  readonly pupils: readonly Evidence[]
  /** `alert/another-pupil`: a result that stood with another pupil than its own */
  readonly issues: readonly Issue[]
}

const isOwn = ({ respondent }: Evidence, result: AnyResult): boolean => result.respondent.key === respondent

/**
 * One piece of evidence for each pupil: several of one pupil are merged, so that nothing is judged on half of what is known; a result
 * of another pupil is moved to its own pupil, whose consent is then unknown, and is named. Nothing is left out.
 */
export function onePieceEach(given: readonly Evidence[]): OnePieceEach {
  const issues: Issue[] = []
  const pieces = given.flatMap((piece, i): readonly Evidence[] => {
    const { results, previous = [] } = piece
    if ([...results, ...previous].every((result) => isOwn(piece, result))) return [piece]
    const strays = [...strayPieces(piece, results, pointer('', i, 'results'), issues, 'results')]
    strays.push(...strayPieces(piece, previous, pointer('', i, 'previous'), issues, 'previous'))
    return [{ ...piece, results: results.filter((r) => isOwn(piece, r)), previous: previous.filter((r) => isOwn(piece, r)) }, ...strays]
  })
  const byKey = new Map<string, Evidence>()
  for (const piece of pieces) {
    const known = byKey.get(piece.respondent)
    byKey.set(piece.respondent, known === undefined ? piece : merge(known, piece))
  }
  return { pupils: [...byKey.values()], issues }
}

function* strayPieces(
  piece: Evidence,
  list: readonly AnyResult[],
  path: string,
  issues: Issue[],
  as: 'results' | 'previous',
): Generator<Evidence> {
  for (const [at, result] of list.entries()) {
    if (isOwn(piece, result)) continue
    issues.push(issue('alert/another-pupil', pointer(path, at), {}, 'warning'))
    const none = { results: [], observations: [], context: [], screening: 'screened', consent: 'missing' } as const
    yield { ...none, respondent: result.respondent.key, [as]: [result] }
  }
}

/** Whoever answered anything took part; states that disagree otherwise are not known. */
function mergeScreening(a: ScreeningState, b: ScreeningState): ScreeningState {
  if (a === b) return a
  return a === 'screened' || b === 'screened' ? 'screened' : 'not-screened'
}

/** A refusal holds against any other word; words that disagree otherwise are no consent. */
function mergeConsent(a: ConsentState, b: ConsentState): ConsentState {
  if (a === b) return a
  return a === 'declined' || b === 'declined' ? 'declined' : 'missing'
}

function merge(a: Evidence, b: Evidence): Evidence {
  const ages = [a.ageMonths, b.ageMonths].filter((months) => typeof months === 'number')
  const stated = a.ageMonths !== undefined || b.ageMonths !== undefined
  return {
    respondent: a.respondent,
    results: [...a.results, ...b.results],
    observations: [...a.observations, ...b.observations],
    context: [...a.context, ...b.context],
    screening: mergeScreening(a.screening, b.screening),
    consent: mergeConsent(a.consent, b.consent),
    previous: [...(a.previous ?? []), ...(b.previous ?? [])],
    followUps: [...(a.followUps ?? []), ...(b.followUps ?? [])],
    findings: [...(a.findings ?? []), ...(b.findings ?? [])],
    // the younger age asks for the guardian's consent
    ...(stated ? { ageMonths: ages.length === 0 ? null : Math.min(...ages) } : {}),
  }
}
