import type { NormScoreDefinition, NormStratum } from '../core/definition.js'
import { pointer } from '../core/pointer.js'
import type { StandardScore } from '../results/result.js'
import type { Answers } from './answers.js'
import { type ConformanceCheck, openCheck } from './check.js'
import { respondentsOf, type Trial, type TrialRespondent } from './trial.js'
import { standardScoresOf } from './vectors.js'

function scoreOf(
  trial: Trial,
  normSet: string,
  norm: NormScoreDefinition,
  form: Answers,
  respondent: TrialRespondent,
): StandardScore | undefined {
  const scores = standardScoresOf(trial.run(form, respondent), norm.scale)
  return scores.find((each) => each.normSet === normSet && each.metric === norm.metric && (norm.stage ?? each.stage) === each.stage)
}

/** Standard scores follow the raw score one way, up or down, wherever both are given. */
function isMonotone(values: readonly number[]): boolean {
  const steps = values.slice(1).map((value, at) => Math.sign(value - (values[at] ?? value)))
  return !(steps.includes(1) && steps.includes(-1))
}

/** Each stratum is reached by a respondent at each edge of it, and its standard scores follow the raw score. */
export function checkNorms(trial: Trial): readonly ConformanceCheck[] {
  return trial.norms.flatMap((set) =>
    set.scores.flatMap((norm, at) => {
      const stage = norm.stage ?? trial.instrument.scales.find((scale) => scale.id === norm.scale)?.stages.at(-1)?.id ?? ''
      const forms = trial.path(norm.scale, stage)
      // Norms hold for their own informants only: a trial answers as the first of them unless the stratum names one.
      const [informant] = set.instrument.informants
      const one = (stratum: NormStratum, path: string): readonly ConformanceCheck[] => {
        const params = { normSet: set.id, scale: norm.scale, stratum: stratum.id }
        const reached = openCheck('norm-stratum', path, params)
        const monotone = openCheck('norm-monotone', path, params)
        for (const respondent of respondentsOf({ ...(informant === undefined ? {} : { informant }), ...stratum.when })) {
          const scores = forms.map((form) => scoreOf(trial, set.id, norm, form, respondent))
          reached.expect('stratum', stratum.id, scores[0]?.stratum)
          const values = scores.flatMap((score) => (score?.status === 'scored' ? [score.value] : []))
          reached.expect('gives scores', stratum.cell !== 'withheld', values.length > 0)
          monotone.expect('monotone', true, isMonotone(values))
        }
        return [reached.close(), monotone.close()]
      }
      const strata = norm.strata.flatMap((stratum, index) => one(stratum, pointer('', 'scores', at, 'strata', index)))
      const fallbacks = (norm.fallbacks ?? []).flatMap((fallback, step) =>
        fallback.strata.flatMap((stratum, index) => one(stratum, pointer('', 'scores', at, 'fallbacks', step, 'strata', index))),
      )
      return [...strata, ...fallbacks]
    }),
  )
}
