import { stagesOf } from '../../flatten.js'
import type { AssessmentResult, BandResult, DecisionOutcome, ScaleScore, StandardScore } from '../../results/result.js'
import type { OutputCell, OutputColumn } from '../../tables/writer.js'
import type { ScoredRow, WideColumn } from '../engine/types.js'

/** What a row of the long table tells of: one score, band, decision, critical item or validity rule. */
interface LongScore {
  readonly kind: 'raw' | 'standard' | 'band' | 'decision' | 'critical' | 'validity'
  /** scale, decision, item or rule */
  readonly about: string
  /** stage, metric, band set; null where there is nothing to tell apart */
  readonly score: string | null
  readonly value?: number | null
  readonly outcome?: string | null
  readonly lower?: number | null
  readonly upper?: number | null
  readonly normSet?: string | null
  readonly normGroup?: string | null
  readonly answered?: number
  readonly items?: number
  readonly status: string
  readonly notes?: readonly string[]
  readonly reasons?: readonly string[]
}

type Meaning = Pick<WideColumn, 'name' | 'kind' | 'meaning'>

/** Columns of the long table behind the row's own ones. */
export const LONG_COLUMNS: readonly Meaning[] = [
  { name: 'instrument', kind: 'text', meaning: { en: 'instrument', 'zh-CN': '量表' } },
  {
    name: 'kind',
    kind: 'text',
    meaning: { en: 'raw, standard, band, decision, critical or validity', 'zh-CN': '类别：原始分、标准分、等级、判定、关键条目、效度' },
  },
  { name: 'about', kind: 'text', meaning: { en: 'scale, decision, item or validity rule', 'zh-CN': '分量表、判定、条目或效度规则' } },
  {
    name: 'score',
    kind: 'text',
    meaning: { en: 'stage of a raw score, metric of a standard score, or band set', 'zh-CN': '原始分的阶段、标准分的量尺或等级集' },
  },
  {
    name: 'value',
    kind: 'number',
    meaning: { en: 'the score; empty where there is none, never 0', 'zh-CN': '分数；没有时为空，绝不为 0' },
  },
  { name: 'outcome', kind: 'text', meaning: { en: 'band, category or state', 'zh-CN': '等级、类别或状态' } },
  { name: 'lower', kind: 'number', meaning: { en: 'least the score can come to, for incomplete forms', 'zh-CN': '作答不全时分数的下限' } },
  { name: 'upper', kind: 'number', meaning: { en: 'most the score can come to, for incomplete forms', 'zh-CN': '作答不全时分数的上限' } },
  { name: 'norm_set', kind: 'text', meaning: { en: 'norm set and edition', 'zh-CN': '常模及版本' } },
  { name: 'norm_group', kind: 'text', meaning: { en: 'norm group that was taken', 'zh-CN': '所用常模组' } },
  { name: 'n_answered', kind: 'integer', meaning: { en: 'items answered', 'zh-CN': '已答题数' } },
  { name: 'n_items', kind: 'integer', meaning: { en: 'items of the scale', 'zh-CN': '题目数' } },
  {
    name: 'status',
    kind: 'text',
    meaning: {
      en: 'scored or absent; of a band: final, determined, provisional or withheld',
      'zh-CN': '已计分或缺失；等级：最终、已确定、暂定或暂不给出',
    },
  },
  { name: 'notes', kind: 'text', meaning: { en: 'notes on the score, joined by ;', 'zh-CN': '分数的附注，以 ; 连接' } },
  { name: 'reason', kind: 'text', meaning: { en: 'why there is no score, joined by ;', 'zh-CN': '没有分数的原因，以 ; 连接' } },
]

const OWN: ReadonlySet<string> = new Set([
  ...['key', 'grade', 'age_months', 'sex', 'school_system', 'informant', 'rater', 'administered_at'],
])

/** The row's own columns that the long table repeats on every line: its place, what was kept of the input, and who answered. */
export function ownColumns(columns: readonly WideColumn[]): readonly { readonly column: WideColumn; readonly at: number }[] {
  const taken = new Set<string>()
  return columns.flatMap((column, at) => {
    const { instrument, about, suffix } = column
    if (instrument === null) return [{ column, at }]
    if (about !== null || !OWN.has(suffix) || taken.has(suffix)) return []
    taken.add(suffix)
    return [{ column, at }]
  })
}

export function longOutputColumns(columns: readonly WideColumn[]): readonly (OutputColumn & Meaning)[] {
  const own = ownColumns(columns).map(({ column }) => column)
  return [...own, ...LONG_COLUMNS].map((each) => ({ ...each, type: each.kind }))
}

function rawScores(id: string, score: ScaleScore): readonly LongScore[] {
  const values = new Map<string, unknown>(Object.entries(score))
  return stagesOf(score).map((stage) => {
    const value = score.status === 'scored' ? values.get(stage) : null
    const bounds = Object.hasOwn(score.bounds ?? {}, stage) ? score.bounds?.[stage] : null
    return {
      kind: 'raw',
      about: id,
      score: stage,
      value: typeof value === 'number' ? value : null,
      lower: bounds?.lowest ?? null,
      upper: bounds?.highest ?? null,
      answered: score.answered,
      items: score.total,
      status: score.status,
      ...(score.status === 'scored' ? { notes: score.notes } : { reasons: score.reasons }),
    }
  })
}

function standardScore(id: string, score: StandardScore, { answered, total }: ScaleScore): LongScore {
  return {
    kind: 'standard',
    about: id,
    score: score.metric,
    value: score.status === 'scored' ? score.value : null,
    lower: score.bounds?.lowest ?? null,
    upper: score.bounds?.highest ?? null,
    normSet: `${score.normSet}@${score.edition}`,
    normGroup: score.stratum,
    answered,
    items: total,
    status: score.status,
    ...(score.status === 'scored' ? { notes: score.notes } : { reasons: score.reasons }),
  }
}

function bandOf(id: string, band: BandResult): LongScore {
  const { bandSet, on, state, severity, notes, reasons } = band
  return {
    kind: 'band',
    about: id,
    score: bandSet,
    value: severity,
    outcome: band.band,
    status: state,
    normSet: 'normSet' in on ? on.normSet : null,
    notes,
    reasons,
  }
}

function decisionOf(id: string, outcome: DecisionOutcome): LongScore {
  return outcome.status === 'scored'
    ? {
        kind: 'decision',
        about: id,
        score: null,
        value: outcome.severity,
        outcome: outcome.category,
        status: 'scored',
        notes: outcome.notes,
      }
    : { kind: 'decision', about: id, score: null, value: null, outcome: null, status: 'absent', reasons: outcome.reasons }
}

/** Everything one result tells, a line each, in the order of the definition. */
export function longScores(result: AssessmentResult): readonly LongScore[] {
  return [
    ...Object.entries<ScaleScore>(result.scales).flatMap(([id, score]) => [
      ...rawScores(id, score),
      ...score.standardScores.map((each) => standardScore(id, each, score)),
      ...score.bands.map((band) => bandOf(id, band)),
    ]),
    ...Object.entries(result.decisions).map(([id, outcome]) => decisionOf(id, outcome)),
    ...result.criticalItems.map(
      ({ item, state }): LongScore => ({ kind: 'critical', about: item, score: null, outcome: state, status: 'scored' }),
    ),
    ...result.validity.map(({ id, outcome }): LongScore => ({ kind: 'validity', about: id, score: null, outcome, status: 'scored' })),
  ]
}

const join = (words: readonly string[] | undefined): string | null => (words === undefined || words.length === 0 ? null : words.join(';'))

/** The lines of one respondent in the long table. */
export function* longRows(columns: readonly WideColumn[], parts: number, row: ScoredRow): Generator<readonly OutputCell[]> {
  const own = ownColumns(columns).map(({ at }) => row.cells[at] ?? null)
  for (let part = 0; part < parts; part += 1) {
    const result = row.result(part)
    for (const each of longScores(result)) {
      yield [
        ...own,
        ...[result.instrument.id, each.kind, each.about, each.score, each.value ?? null, each.outcome ?? null],
        ...[each.lower ?? null, each.upper ?? null, each.normSet ?? null, each.normGroup ?? null],
        ...[each.answered ?? null, each.items ?? null, each.status, join(each.notes), join(each.reasons)],
      ]
    }
  }
}
