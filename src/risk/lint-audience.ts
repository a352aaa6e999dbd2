import type { CategoryDefinition } from '../core/definition.js'
import { type Issue, issue } from '../core/issue.js'
import { pointer } from '../core/pointer.js'
import type { LintContext } from '../scoring/lint-context.js'

/** Words that tell a family or a teacher that all is well. 心理健康老师 and 通过电话 are not among them. */
const REASSURING: readonly RegExp[] = [
  /\b(?:normal|healthy|no risk|passed|fine)\b/iu,
  /正常|无风险|没有问题|合格/u,
  /健康(?!教育|老师|教师|中心|专员|服务|辅导|热线|档案|课|工作|机构|咨询|专业|委员|评估|筛查|问卷|部门)/u,
  /(?:已|已经|顺利)通过|通过(?:了|筛查|测试|测验|评估|检查)|通过(?=[。！!,，；;]|$)/u,
]

/** Words that name a disorder. 抑郁症状 (symptoms) is not one. */
const DIAGNOSING: readonly RegExp[] = [
  /\b(?:disorders?|mental illness(?:es)?|schizophreni\w*|bipolar)\b/iu,
  /抑郁症(?!状)|焦虑症(?!状)|强迫症(?!状)|恐惧症(?!状)|精神分裂|精神病(?!性)|双相|障碍/u,
]

/** Audience texts neither reassure nor label; published labels are data and are not read here. */
export function* audienceTexts({ definition }: LintContext): Generator<Issue> {
  for (const [i, set] of definition.bandSets.entries()) yield* categoryTexts(set.bands, pointer('/bandSets', i, 'bands'))
  for (const [i, decision] of (definition.decisions ?? []).entries()) {
    yield* categoryTexts(decision.categories, pointer('/decisions', i, 'categories'))
  }
}

function* categoryTexts(categories: readonly CategoryDefinition[], path: string): Generator<Issue> {
  for (const [c, { audience }] of categories.entries()) {
    for (const [reader, texts] of Object.entries(audience)) {
      for (const [language, text] of Object.entries(texts)) {
        const at = pointer(path, c, 'audience', reader, language)
        const reassuring = firstMatch(REASSURING, text)
        const diagnosing = firstMatch(DIAGNOSING, text)
        if (reassuring !== undefined) yield issue('definition/label-reassures', at, { audience: reader, word: reassuring })
        if (diagnosing !== undefined) yield issue('definition/label-diagnoses', at, { audience: reader, word: diagnosing }, 'warning')
      }
    }
  }
}

function firstMatch(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match !== null) return match[0]
  }
  return undefined
}
