import type { MissingPolicy, ScaleDefinition } from '../core/definition.js'
import { pointer } from '../core/pointer.js'
import { floor, fromDecimal, mul } from '../core/rational.js'
import type { Answers } from './answers.js'
import { itemsIn } from './bands.js'
import { type ConformanceCheck, openCheck } from './check.js'
import type { Trial } from './trial.js'
import { stageValue } from './vectors.js'

/** Floor and ceiling of every stage, reached by real forms, are the declared range. */
export function checkRanges(trial: Trial): readonly ConformanceCheck[] {
  return trial.instrument.scales.flatMap((scale, at) =>
    scale.stages.map((stage, stageAt) => {
      const check = openCheck('range', pointer('', 'scales', at, 'stages', stageAt, 'range'), { scale: scale.id, stage: stage.id })
      const forms = trial.path(scale.id, stage.id)
      const ranges = [
        stage.range,
        ...(scale.variants ?? []).flatMap(({ ranges }) => (Object.hasOwn(ranges, stage.id) ? [ranges[stage.id]] : [])),
      ]
      const ends = [forms.at(0), forms.at(-1)].map((form) =>
        form === undefined ? 'absent' : stageValue(trial.run(form), scale.id, stage.id),
      )
      const reached = ranges.find((range) => range?.min === ends[0] && range?.max === ends[1]) ?? stage.range
      check.expect('lowest', reached.min, ends[0])
      check.expect('highest', reached.max, ends[1])
      return check.close()
    }),
  )
}

/** How many of `total` answers may be missing; undefined when the method states no policy. */
export function allowedMissing(policy: MissingPolicy, total: number): number {
  if (policy.policy === 'complete-only') return 0
  if (policy.maxMissing !== undefined) return policy.maxMissing
  if (policy.minAnswered !== undefined) return total - policy.minAnswered
  // ceil(p × N) answers are needed.
  const needed = policy.minProportion === undefined ? fromDecimal(total) : mul(fromDecimal(policy.minProportion), fromDecimal(total))
  return total + Number(floor({ n: -needed.n, d: needed.d }))
}

function policyOf(scale: ScaleDefinition): MissingPolicy | undefined {
  return 'missing' in scale.score && scale.variants === undefined ? scale.score.missing : undefined
}

/** Items that do not apply on a complete form: they are missing on a blank one, and blanking them changes no count. */
function leftOut(trial: Trial, full: Answers, scale: string): readonly string[] {
  const totalOf = (answers: Answers): number => trial.run(answers).scales[scale]?.answered ?? 0
  const gated = trial.instrument.applicability?.flatMap((rule) => rule.items) ?? []
  return gated.filter((id) => totalOf({ ...full, [id]: null }) === totalOf(full))
}

/** The form with its gates answered so that as few items of the scale as possible are left out: an implied answer is never missing. */
function withOpenGates(trial: Trial, full: Answers, scale: string): Answers {
  let best = full
  let fewest = leftOut(trial, full, scale).length
  for (const id of new Set((trial.instrument.applicability ?? []).flatMap((rule) => itemsIn(rule.when)))) {
    for (const answer of trial.answers(id)) {
      const form = { ...best, [id]: answer }
      const count = leftOut(trial, form, scale).length
      if (count >= fewest) continue
      best = form
      fewest = count
    }
  }
  return best
}

/** Blanks around the limit: at it and below it the scale is scored (and says so), above it there is no score. */
export function checkMissing(trial: Trial): readonly ConformanceCheck[] {
  return trial.instrument.scales.flatMap((scale, at) => {
    const policy = policyOf(scale)
    const stage = scale.stages[0]
    const highest = trial.path(scale.id, stage?.id ?? '').at(-1)
    if (policy === undefined || highest === undefined) return []
    const full = withOpenGates(trial, highest, scale.id)
    const path = pointer('', 'scales', at, 'score', 'missing')
    const single = openCheck('single-missing', path, { scale: scale.id })
    const around = openCheck('missing-limit', path, { scale: scale.id })
    const left = new Set(leftOut(trial, full, scale.id))
    const ids = trial.counted(scale.id).filter((id) => !left.has(id))
    const limit = allowedMissing(policy, ids.length)
    const expectAfter = (check: ReturnType<typeof openCheck>, blanks: readonly string[]): void => {
      const blanked = { ...full, ...Object.fromEntries(blanks.map((id) => [id, null])) }
      const score = trial.run(blanked).scales[scale.id]
      const scored = blanks.length <= limit && blanks.length < ids.length
      const what = `${scale.id} with ${blanks.length} missing`
      check.expect(what, scored ? 'scored' : 'absent', score?.status)
      if (scored && blanks.length > 0 && score?.status === 'scored') {
        check.expect(`${what}: note`, true, score.notes.includes('prorated') || score.notes.includes('filled'))
      }
    }
    for (const id of ids) expectAfter(single, [id])
    for (const count of [limit - 1, limit, limit + 1, ids.length]) {
      if (count < 0 || count > ids.length) continue
      expectAfter(around, ids.slice(0, count))
      expectAfter(around, ids.slice(ids.length - count))
    }
    return [single.close(), around.close()]
  })
}
