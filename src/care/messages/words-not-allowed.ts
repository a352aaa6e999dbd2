/** A word that a reader may not be shown, and why. `reveals`: it tells what only professionals may know. */
export interface WordNotAllowed {
  readonly word: string
  readonly why: 'reassures' | 'diagnoses' | 'reveals'
}

/** Words that tell someone that all is well; a screening never can. */
const REASSURING: readonly RegExp[] = [
  /\b(?:normal|healthy|no risk|without risk|passed|fine|all clear|nothing to worry)\b/iu,
  /(?<!不等于)没有风险|正常|无风险|没有问题|合格|不用担心|无需担心/u,
  /健康(?!教育|老师|教师|中心|专员|服务|辅导|热线|档案|课|工作|机构|咨询|专业|委员|评估|筛查|问卷|部门)/u,
  /(?:已|已经|顺利)通过|通过(?:了|筛查|测试|测验|评估|检查)|通过(?=[。！!,，；;]|$)/u,
]

/** Words that name a disorder. */
const DIAGNOSING: readonly RegExp[] = [
  /\b(?:disorders?|mental illness(?:es)?|schizophreni\w*|bipolar|psychosis|psychotic|depressi(?:on|ve)|depressed|anxiety|phobia|ptsd|adhd|autism|(?<!(?:not|never) an? )diagnos\w+|patholog\w+|patient)\b/iu,
  /抑郁|焦虑|强迫|恐惧症|精神分裂|精神病|双相|障碍|自闭|多动症|确诊|(?<!不是|并非|不作|不做)诊断|患者|病人|心理疾病/u,
]

/** Words that tell a teacher or a family what the pupil answered or how it was scored. */
const REVEALING: readonly RegExp[] = [
  /\b(?:scores?|scored|items?|scales?|subscales?|bands?|cut-?offs?|percentiles?|t-scores?|suicid\w*|self-harm\w*|risk)\b/iu,
  /\b(?:phq|gad|rcads|scared|ces-?d|mht|mssmhs|asq|c-?ssrs|k10|who-?5|sdq|smfq|dass|epds)\b/iu,
  /得分|分数|计分|总分|量表|分量表|条目|题目|第[0-9一二三四五六七八九十]+题|等级|百分位|划界|自杀|自伤|高危|风险/u,
]

function matches(patterns: readonly RegExp[], text: string, why: WordNotAllowed['why']): readonly WordNotAllowed[] {
  return patterns.flatMap((pattern) => {
    const match = pattern.exec(text)
    return match === null ? [] : [{ word: match[0], why }]
  })
}

/**
 * Words of a text that its reader may not be shown. For `professional` readers only what reassures or names a diagnosis; for
 * `anyone` also scores, items, scales, instruments and what critical answers are about. A list of words is a net, not a proof.
 */
export function wordsNotAllowed(text: string, reader: 'professional' | 'anyone'): readonly WordNotAllowed[] {
  const always = [...matches(REASSURING, text, 'reassures'), ...matches(DIAGNOSING, text, 'diagnoses')]
  return reader === 'professional' ? always : [...always, ...matches(REVEALING, text, 'reveals')]
}
