import type { Alert } from '../../../src/care/alerts/alert.js'
import type { CohortPupil } from '../../../src/care/cohort/pupil.js'
import type { AnyResult } from '../../../src/results/result.js'

const BANDS = ['low', 'some', 'much', 'most']

/** A result with one scale, as far as summaries read one. */
export function madeResult(score: number | null, band: number | null, extra: Partial<AnyResult> = {}): AnyResult {
  const bands = [
    {
      bandSet: 'set',
      on: { stage: 'sum' },
      state: band === null ? 'withheld' : 'final',
      band: band === null ? null : (BANDS[band] ?? null),
      severity: band,
      notes: [],
      reasons: [],
      decides: true,
    },
  ]
  const common = { method: 'sum', answered: 9, total: 9, missingItems: [], standardScores: [], bands }
  const scale =
    score === null ? { ...common, status: 'absent', reasons: ['too-many-missing'] } : { ...common, status: 'scored', notes: [], sum: score }
  return {
    format: 'psyscore/result',
    formatVersion: 1,
    notice: 'screening-not-diagnosis',
    instrument: { id: 'made', version: '1.0.0', form: null },
    respondent: { key: 'k', grade: null, ageMonths: null, sex: null, schoolSystem: null },
    informant: 'self',
    rater: null,
    administeredAt: '2026-10-12T09:00:00+08:00',
    responses: [],
    scales: { total: scale },
    decisions: {},
    criticalItems: [],
    validity: [],
    blindSpots: [],
    warnings: [],
    provenance: { engine: '0', definition: 'sha256:0', norms: [], plan: 'sha256:0' },
    ...extra,
  } as unknown as AnyResult
}

export function madeAlert(level: string, severity: number, extra: Partial<Alert> = {}): Alert {
  return {
    level,
    severity,
    state: 'raised',
    history: [],
    tiers: [],
    policy: { id: 'policy', version: '1.0.0', hash: '' },
    rule: { id: 'rule', version: 1 },
    ...extra,
  } as unknown as Alert
}

export interface Draw {
  readonly school: number
  readonly grade: number
  readonly class: number
  readonly girl: boolean
  /** −1 not screened, 0–3 band */
  readonly band: number
  readonly score: number
}

/** Pupils from drawn figures; the level follows the band. */
export function madePupils(draws: readonly Draw[]): readonly CohortPupil[] {
  return draws.map((draw, i) => ({
    key: `p${i}`,
    district: 'd',
    school: `s${draw.school}`,
    grade: draw.grade,
    class: String(draw.class),
    sex: draw.girl ? 'F' : 'M',
    screening: draw.band < 0 ? 'absent' : null,
    results: draw.band < 0 ? [] : [madeResult(draw.score, draw.band)],
    alerts: draw.band < 2 ? [] : [madeAlert(draw.band === 3 ? 'red' : 'yellow', draw.band)],
  }))
}
