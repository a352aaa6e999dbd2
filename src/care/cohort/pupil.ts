import type { SchoolSystem } from '../../core/words.js'
import type { AnyResult, ResultWarning } from '../../results/result.js'
import type { Alert } from '../alerts/alert.js'
import { epochOf } from '../calendar/instants.js'
import type { ScreeningState } from '../conditions/evidence.js'
import type { CohortAttribute, SchoolStage } from './cohort.js'

/** One pupil of the roster with what one wave brought. */
export interface CohortPupil {
  /** pseudonym of the host; never in a summary */
  readonly key: string
  readonly district?: string | null
  readonly school?: string | null
  /** 1–13, as on the roster; a result's own grade (that of its day) goes before */
  readonly grade?: number | null
  readonly schoolSystem?: SchoolSystem | null
  readonly class?: string | null
  readonly sex?: string | null
  /** why nothing came back, as the roster knows it */
  readonly screening?: ScreeningState | null
  readonly results: readonly AnyResult[]
  readonly alerts: readonly Alert[]
  /** results of the last wave, for differences of the same pupils */
  readonly previousResults?: readonly AnyResult[]
}

/** Grades 7–9 are junior school; under 5-4-3 grade 6 is as well. */
export function stageOfGrade(grade: number | null, system: SchoolSystem | null): SchoolStage | null {
  if (grade === null) return null
  if (grade >= 10) return 'senior'
  return grade >= 7 || (grade === 6 && system === '5-4-3') ? 'junior' : 'primary'
}

/** Value of an attribute, null when unknown. */
export function attributeOf(pupil: CohortPupil, attribute: CohortAttribute): string | number | null {
  const respondent = pupil.results[0]?.respondent
  const grade = respondent?.grade ?? pupil.grade ?? null
  switch (attribute) {
    case 'grade':
      return grade
    case 'stage':
      return stageOfGrade(grade, respondent?.schoolSystem ?? pupil.schoolSystem ?? null)
    case 'sex': {
      const sex = pupil.sex ?? respondent?.sex ?? null
      return sex === 'F' || sex === 'M' ? sex : null
    }
    default:
      return pupil[attribute] ?? null
  }
}

const isInvalid = (result: AnyResult): boolean => result.validity.some(({ outcome }) => outcome === 'invalid')
const scales = (result: AnyResult): readonly AnyResult['scales'][string][] => Object.values(result.scales)
/** Something the pupil could have answered is open. */
const isOpen = (result: AnyResult): boolean =>
  scales(result).some(({ status, missingItems }) => status === 'absent' || missingItems.length > 0)

/** The pupil's own forms; those of others where there are none. */
export function ownResults({ results }: CohortPupil): readonly AnyResult[] {
  const own = results.filter(({ informant }) => informant === 'self')
  return own.length > 0 ? own : results
}

/** How the pupil took part. What came back goes before what the roster says. */
export function coverageOf(pupil: CohortPupil): string {
  const results = ownResults(pupil)
  if (results.length === 0) return pupil.screening === 'screened' ? 'not-screened' : (pupil.screening ?? 'not-screened')
  if (results.every((result) => isInvalid(result) || scales(result).every(({ status }) => status === 'absent'))) return 'invalid'
  return results.some((result) => isInvalid(result) || isOpen(result)) ? 'partial' : 'screened'
}

/** Could an unanswered or unreadable part have raised something? Then no alert is no finding. */
function isUnsettled(result: AnyResult): boolean {
  const openBand = scales(result).some(({ bands, missingItems }) =>
    bands.some(
      ({ state, bounds }) =>
        bounds === null ||
        (bounds !== undefined && bounds.leastConcerning !== bounds.mostConcerning) ||
        (state === 'withheld' && missingItems.length > 0),
    ),
  )
  const openItem = result.criticalItems.some(({ state }) => state === 'unknown' || state === 'unreadable')
  return openBand || openItem || isInvalid(result) || scales(result).some(({ status }) => status === 'absent')
}

/** Gravest level of the pupil's alerts as it stands (false alarms apart), `none`, or null when that cannot be known. */
export function levelOf(pupil: CohortPupil): { readonly level: string; readonly severity: number } | null {
  const standing = pupil.alerts.filter(({ state }) => state !== 'false-alarm')
  const [gravest] = standing.toSorted((a, b) => b.severity - a.severity)
  if (gravest !== undefined) return { level: gravest.level, severity: gravest.severity }
  return pupil.results.length === 0 || pupil.results.some(isUnsettled) ? null : { level: 'none', severity: Number.NEGATIVE_INFINITY }
}

/** What has been done about the pupil's alerts, each yes or no. */
export const CARE_STEPS = ['judged', 'in-care', 'referred', 'overdue'] as const

/** Was it ever judged, is it in care, was it ever referred, is some open alert past its time? */
export function hasCareStep({ alerts }: CohortPupil, step: (typeof CARE_STEPS)[number], now: number): boolean {
  if (step === 'overdue') {
    return alerts.some(
      ({ state, tiers }) => state === 'raised' && tiers.some(({ due }) => (epochOf(due) ?? Number.NEGATIVE_INFINITY) < now),
    )
  }
  return alerts.some(({ state, history }) => state === step || (step !== 'in-care' && history.some(({ to }) => to === step)))
}

/** Did an own form of the pupil that is keyed in both directions show a straight line? No other form can. Null without a form. */
export function isStraight(pupil: CohortPupil): boolean | null {
  const results = ownResults(pupil)
  if (results.length === 0) return null
  return results.some(({ warnings }) => warnings.some(({ code }: ResultWarning) => code === 'validity/straight-lining'))
}
