import type { BandSetDefinition, InstrumentDefinition, ScaleDefinition, ScoreMethod, StageStep } from '../../src/core/definition.js'
import type { Administration } from '../../src/results/administration.js'
import { roundDouble } from './draft.js'
import { by, decimal, type Exact, exact, nearest, order, plus, roundExact, times } from './exact.js'
import { type Answer, type Asked, givenAnswer, holds, type Tri } from './naive-answers.js'
import { workOut } from './naive-formula.js'
import { enough, extremes, naiveTallies, part, type Score, total } from './naive-keys.js'

/** What the naive reading says about one form. `null` is absent. */
export interface NaiveResult {
  readonly scales: Readonly<Record<string, Readonly<Record<string, number>> | null>>
  /** bands of present scores without guards, by band set */
  readonly bands: Readonly<Record<string, string | null>>
  readonly decisions: Readonly<Record<string, string | null>>
  readonly criticalItems: Readonly<Record<string, string>>
  readonly validity: Readonly<Record<string, string>>
  answer(item: string): Answer
  /** false when a rule surely says that the item is not asked */
  applies(item: string): boolean
}

const toDouble = (score: Exact | number): number => (typeof score === 'number' ? score : nearest(score))

/** The one role all forms are for; null where they differ and none was named. */
function sharedInformant({ forms }: InstrumentDefinition): string | null {
  const roles = new Set(forms.map(({ informant }) => informant))
  return roles.size === 1 ? (forms[0]?.informant ?? null) : null
}

/** Reads a definition literally, item by item, with nothing shared and nothing prepared: no plan, no tables, no blocks. */
export function scoreNaively(definition: InstrumentDefinition, administration: Administration): NaiveResult {
  const form = definition.forms.find(({ id }) => id === administration.form)
  const memo = new Map<string, unknown>()
  const once = <T>(name: string, make: () => T): T => {
    if (!memo.has(name)) memo.set(name, make())
    return memo.get(name) as T
  }
  const itemOf = (id: string): InstrumentDefinition['items'][number] => part(definition.items, id)
  const given = (id: string): Answer => givenAnswer(definition, itemOf(id), administration.responses[id])

  /** Answered, refused or unreadable: the item was put to the respondent, whatever a rule says. */
  const wasPut = (now: Answer): boolean =>
    now.kind === 'code' || now.kind === 'chosen' || (now.kind === 'missing' && (now.reason === 'declined' || now.reason === 'invalid'))

  function answer(id: string): Answer {
    return once(`answer ${id}`, () => {
      let now = given(id)
      const answered = wasPut(now)
      // Of several rules that fail the last one says what the item counts as.
      for (const rule of definition.applicability ?? []) {
        if (!rule.items.includes(id) || answered || holds(rule.when, asked) !== false) continue
        now = rule.otherwise === 'leave' ? { kind: 'left-out' } : { kind: 'code', code: rule.otherwise.implied, raw: false }
      }
      return now
    })
  }

  const asked: Asked = {
    administration,
    informant: form?.informant ?? sharedInformant(definition),
    answer,
    score(scale, stage) {
      const value = stageOf(scale, stage)
      return value === null ? null : toDouble(value)
    },
    category: (id) => decide(id),
  }

  const { keyed, tally } = naiveTallies(definition, answer)

  function methodScore(score: ScoreMethod): Score {
    switch (score.method) {
      case 'highest-of-group': {
        const best = score.groups.map((group) => {
          const all = group.map((key) => keyed(key)).filter((each) => each !== undefined)
          const answered = all.filter((each) => each !== null)
          return answered.length > 0 && enough(score.missing, answered.length, all.length) ? extremes(answered)[1] : null
        })
        const present = best.filter((each) => each !== null)
        return present.length < best.length ? null : nearest(total(present))
      }
      case 'pair-difference': {
        const gaps = score.pairs.flatMap(([a, b]) => {
          const [left, right] = [keyed(a), keyed(b)]
          return left == null || right == null ? [] : [Math.abs(nearest(left) - nearest(right))]
        })
        return combined(
          'sum',
          gaps,
          gaps.map(() => 1),
          score.pairs.length,
          score.minPairs ?? score.pairs.length,
        )
      }
      case 'composite': {
        const parts = score.of.flatMap(({ scale, stage, weight }) => {
          const value = stageOf(scale, stage)
          return value === null ? [] : [{ value: toDouble(value), weight: weight ?? 1 }]
        })
        const values = parts.map(({ value }) => value)
        const weights = parts.map(({ weight }) => weight)
        return combined(score.form, values, weights, score.of.length, score.minPresent)
      }
      case 'look-up': {
        const key = stageOf(score.of.scale, score.of.stage)
        if (key === null) return null
        const at = typeof key === 'number' ? key : key.over % key.under === 0n ? Number(key.over / key.under) : 0.5
        const value = Number.isInteger(at) ? score.values[at - score.from] : undefined
        return value === undefined ? null : decimal(value)
      }
      case 'formula':
        return workOut(score.expression, (name) => {
          if (definition.items.some(({ id }) => id === name)) {
            const value = keyed(name)
            return value == null ? null : nearest(value)
          }
          const [scale = '', stage] = name.split('__')
          const value = stageOf(scale, stage)
          return value === null ? null : toDouble(value)
        })
      default:
        return tally(score)
    }
  }

  function combined(form: 'sum' | 'mean', values: readonly number[], weights: readonly number[], q: number, least: number): Score {
    if (values.length < least || values.length === 0) return null
    const sum = values.reduce((acc, value, at) => acc + (weights[at] ?? 1) * value, 0)
    if (form === 'mean') return sum / weights.reduce((a, b) => a + b, 0)
    return values.length < q ? (sum * q) / values.length : sum
  }

  function stepped(value: Exact | number, step: StageStep): Exact | number {
    if (typeof value === 'number') {
      if ('multiply' in step) return value * step.multiply
      if ('divide' in step) return value / step.divide
      return 'add' in step ? value + step.add : roundDouble(value, step.round)
    }
    if ('multiply' in step) return times(value, decimal(step.multiply))
    if ('divide' in step) return by(value, decimal(step.divide))
    return 'add' in step ? plus(value, decimal(step.add)) : roundExact(value, step.round.mode, step.round.digits)
  }

  function isExact({ score }: Pick<ScaleDefinition, 'score'>): boolean {
    return 'missing' in score && score.method !== 'max' && score.method !== 'min' && score.method !== 'highest-of-group'
  }

  function stagesOf(scale: ScaleDefinition): ReadonlyMap<string, Exact | number> | null {
    return once(`scale ${scale.id}`, () => {
      let score = scale.score
      let undecided = false
      for (const variant of scale.variants ?? []) {
        const when = holds(variant.when, asked)
        if (when === false) continue
        undecided = when === null
        score = variant.score
        break
      }
      if (undecided) return null
      let value = methodScore(score)
      if (value !== null && typeof value !== 'number' && !isExact({ score })) value = nearest(value)
      const stages = new Map<string, Exact | number>()
      for (const stage of scale.stages) {
        for (const step of stage.steps ?? []) if (value !== null) value = stepped(value, step)
        if (value === null || !Number.isFinite(toDouble(value))) return null
        stages.set(stage.id, value)
      }
      return stages
    })
  }

  function stageOf(id: string, stage: string | undefined): Score {
    const scale = part(definition.scales, id)
    return stagesOf(scale)?.get(stage ?? scale.stages.at(-1)?.id ?? '') ?? null
  }

  function decide(id: string): string | null {
    return once(`decision ${id}`, () => {
      const decision = part(definition.decisions, id)
      const possible = new Set<string | null>()
      for (const row of decision.rows) {
        const when: Tri = holds(row.when, asked)
        if (when === null && (row.onUnknown ?? 'stop') === 'stop') possible.add(row.category)
        if (when === true || (when === null && row.onUnknown === 'match')) {
          possible.add(row.category)
          return possible.size === 1 ? row.category : null
        }
      }
      possible.add(decision.otherwise ?? null)
      const [only] = possible
      return possible.size === 1 ? (only ?? null) : null
    })
  }

  function passes(value: Exact | number, cut: BandSetDefinition['cuts'][number]): boolean {
    const place = typeof cut.at === 'number' ? decimal(cut.at) : exact(BigInt(cut.at[0]), BigInt(cut.at[1]))
    const { decimals } = cut
    if (typeof value === 'number') {
      const rounded = decimals === undefined ? value : roundDouble(value, { mode: 'half-up', digits: decimals })
      return cut.closed === 'above' ? rounded > nearest(place) : rounded >= nearest(place)
    }
    const rounded = decimals === undefined ? value : roundExact(value, 'half-up', decimals)
    return cut.closed === 'above' ? order(rounded, place) > 0 : order(rounded, place) >= 0
  }

  function band(set: BandSetDefinition): string | null {
    const value = stageOf(set.scale, set.stage)
    if (value === null) return null
    const sex = administration.respondent.sex ?? null
    const cuts = (set.strata ?? []).find(({ when }) => when.sex === undefined || when.sex === sex)?.cuts ?? set.cuts
    return set.bands[cuts.filter((cut) => passes(value, cut)).length]?.id ?? null
  }

  function critical({ item, endorsedBy }: InstrumentDefinition['criticalItems'][number]): string {
    const raw = given(item)
    if (raw.kind === 'code') return endorsedBy.includes(raw.code) ? 'endorsed' : 'not-endorsed'
    if (raw.kind === 'missing' && raw.reason === 'invalid') return 'unreadable'
    const now = answer(item)
    if (now.kind !== 'code') return 'unknown'
    return endorsedBy.includes(now.code) ? 'endorsed' : 'not-endorsed'
  }

  return {
    answer,
    applies: (item) =>
      wasPut(given(item)) ||
      !(definition.applicability ?? []).some((rule) => rule.items.includes(item) && holds(rule.when, asked) === false),
    scales: Object.fromEntries(
      definition.scales.map((scale) => {
        const stages = stagesOf(scale)
        return [scale.id, stages === null ? null : Object.fromEntries([...stages].map(([id, value]) => [id, toDouble(value) + 0]))]
      }),
    ),
    bands: Object.fromEntries(definition.bandSets.map((set) => [set.id, band(set)])),
    decisions: Object.fromEntries((definition.decisions ?? []).map(({ id }) => [id, decide(id)])),
    criticalItems: Object.fromEntries(definition.criticalItems.map((each) => [each.item, critical(each)])),
    validity: Object.fromEntries(
      (definition.validity ?? []).map(({ id, scale, stage, cuts }) => {
        const value = stageOf(scale, stage)
        if (value === null) return [id, 'unknown']
        return [id, cuts.filter(({ at }) => passes(value, { at, closed: 'at-or-above' })).at(-1)?.outcome ?? 'valid']
      }),
    ),
  }
}
