import { type LocalizedText, localize } from '../../core/text.js'
import type { Instrument } from '../../instruments/instrument.js'
import type { Entry } from './entries.js'

type Words = readonly [en: string, zh: string]

/** What the end of a column's name says, longest first. */
const ENDINGS: readonly (readonly [RegExp, Words])[] = [
  [/(^|_)n_answered$/, ['items answered', '已答题数']],
  [/(^|_)n_items$/, ['items that apply', '适用题数']],
  [/(^|_)missing_items$/, ['unanswered items with their reasons', '未答题目及原因']],
  [/(^|_)ci_lower$/, ['lower end of the interval', '区间下限']],
  [/(^|_)ci_upper$/, ['upper end of the interval', '区间上限']],
  [/(^|_)ci_level$/, ['level of the interval', '区间置信水平']],
  [/(^|_)ci_mark$/, ['verification mark of the reliability behind the interval', '区间所用信度的核实标记']],
  [/(^|_)sem$/, ['standard error of measurement', '测量标准误']],
  [/(^|_)norm_set$/, ['norm set and edition', '常模及版本']],
  [/(^|_)norm_group$/, ['norm group', '常模组']],
  [/(^|_)norm_fallback$/, ['was a fall-back norm group taken?', '是否使用了替代常模组']],
  [/(^|_)least_concerning$/, ['least concerning outcome an incomplete form leaves open', '不完整作答时最轻的可能结果']],
  [/(^|_)most_concerning$/, ['most concerning outcome an incomplete form leaves open', '不完整作答时最重的可能结果']],
  [/(^|_)lower$/, ['least value an incomplete form leaves open', '不完整作答时的最小可能值']],
  [/(^|_)upper$/, ['greatest value an incomplete form leaves open', '不完整作答时的最大可能值']],
  [/(^|_)display$/, ['as the manual prints it', '手册中的写法']],
  [/(^|_)notes$/, ['notes', '说明']],
  [/(^|_)reasons?$/, ['why there is none', '缺失原因']],
  [/(^|_)status$/, ['is there a score?', '是否有得分']],
  [/^band.*_state$/, ['how firm the band is', '分级的确定程度']],
  [/^band.*_set$/, ['band set', '分级方案']],
  [/(^|_)severity/, ['severity of the band', '分级的严重程度']],
  [/(^|_)withheld$/, ['scales whose bands are withheld', '因效度暂不分级的量表']],
]
const STARTS: readonly (readonly [RegExp, Words])[] = [
  [/^t(_|$)/, ['T score', 'T 分']],
  [/^z(_|$)/, ['z score', 'z 分']],
  [/^iq(_|$)/, ['standard score (mean 100, SD 15)', '标准分（均数 100，标准差 15）']],
  [/^scaled(_|$)/, ['scaled score', '量表分']],
  [/^sten(_|$)/, ['sten score', '标准十分']],
  [/^stanine(_|$)/, ['stanine', '标准九分']],
  [/^nce(_|$)/, ['normal curve equivalent', '正态曲线当量']],
  [/^pr(_|$)/, ['percentile rank', '百分等级']],
  [/^band(_|$)/, ['band', '分级']],
]
const ROW: Readonly<Record<string, Words>> = {
  row: ['row of the input, from 1 behind the header', '输入文件的行号（表头之后从 1 起）'],
  file: ['input file', '输入文件'],
  key: ['respondent key', '受测者编号'],
  occasion: ['which administration it was: wave, event', '第几次施测（轮次、事件）'],
  grade: ['grade on the day of administration', '施测当日年级'],
  age_months: ['completed months of age', '足月龄'],
  sex: ['sex', '性别'],
  school_system: ['school system', '学制'],
  informant: ['informant', '报告者'],
  rater: ['rater', '评定者'],
  administered_at: ['instant of administration', '施测时间'],
  instrument: ['instrument', '量表'],
  instrument_version: ['version of the definition', '定义版本'],
  form: ['form', '版本'],
  blind_spots: ['what the form cannot say', '本次作答无法说明的方面'],
  warnings: ['warnings', '警告'],
  notice: ['a screening result is never a diagnosis', '筛查结果不是诊断'],
  engine: ['engine version', '引擎版本'],
  definition_hash: ['hash of the definition', '定义的哈希'],
  norms_hashes: ['hashes of the norm sets', '常模的哈希'],
  plan_hash: ['hash of the plan', '计划的哈希'],
}

function compose(title: LocalizedText | null, words: Words): LocalizedText {
  if (title === null) return { en: words[0], 'zh-CN': words[1] }
  return { en: `${localize(title, 'en')}: ${words[0]}`, 'zh-CN': `${localize(title, 'zh-CN')}：${words[1]}` }
}

function scaleWords(suffix: string): Words {
  const start = STARTS.find(([form]) => form.test(suffix))?.[1]
  const ending = ENDINGS.find(([form]) => form.test(suffix))?.[1]
  if (start === undefined) {
    const stage = suffix.replace(/_(lower|upper)$/, '')
    return ending === undefined
      ? [`score (${stage})`, `得分（${stage}）`]
      : /_(lower|upper)$/.test(suffix)
        ? [`${stage}, ${ending[0]}`, `${stage}，${ending[1]}`]
        : ending
  }
  return ending === undefined ? start : [`${start[0]}, ${ending[0]}`, `${start[1]}，${ending[1]}`]
}

/** What a column holds, in the instrument's own titles where it has them. */
export function meaningOf(entry: Entry, instrument: Instrument): LocalizedText {
  switch (entry.section) {
    case 'scale':
      return compose(instrument.scales.find(({ id }) => id === entry.about)?.label ?? null, scaleWords(entry.suffix))
    case 'decision': {
      const words = ENDINGS.find(([form]) => form.test(entry.suffix))?.[1] ?? (['outcome', '结果'] as const)
      return compose({ en: entry.about ?? '', 'zh-CN': entry.about ?? '' }, words)
    }
    case 'critical':
      return compose(labelOf(entry, instrument), ['critical item', '关键题'])
    case 'validity':
      return compose(
        { en: entry.about ?? '', 'zh-CN': entry.about ?? '' },
        entry.suffix === 'outcome' ? ['validity', '效度'] : scaleWords(entry.suffix),
      )
    case 'items': {
      const kinds: Readonly<Record<string, Words>> = {
        coded: ['code given', '所选编码'],
        keyed: ['score by its key', '计分值'],
        reasons: ['why there is no answer', '未答原因'],
      }
      return compose(labelOf(entry, instrument), kinds[entry.suffix] ?? ['answer', '作答'])
    }
    case 'kept':
      return compose(null, ['column of the input, as it stands', '输入文件原有的列'])
    default:
      return compose(null, (Object.hasOwn(ROW, entry.suffix) ? ROW[entry.suffix] : undefined) ?? [entry.suffix, entry.suffix])
  }
}

function labelOf(entry: Entry, instrument: Instrument): LocalizedText {
  const item = instrument.items.find(({ id }) => id === entry.about)
  return item?.label ?? { en: entry.about ?? '', 'zh-CN': entry.about ?? '' }
}
