import type { MissingReason } from '../../core/words.js'
import type { TableColumn } from '../../tables/table.js'
import { foldValue } from './fold.js'
import type { ValueReader } from './meaning.js'

/** Words for "no answer" that say why; folded. What is not among them is blank. */
const REASONS: readonly (readonly [RegExp, MissingReason])[] = [
  [/refus|declin|prefer not|rather not|拒绝|拒答|不愿/u, 'declined'],
  [/not applicable|does not apply|^n\/?a$|不适用/u, 'not-applicable'],
  [/not (?:shown|displayed|asked)|未显示|未出示/u, 'not-shown'],
  [/skip|跳过|跳答/u, 'skipped'],
  [/invalid|unreadable|double mark|无效|重复勾选/u, 'invalid'],
  [/not administered|未施测/u, 'not-administered'],
  [/miss|blank|no (?:answer|response)|unanswered|not answered|缺失|未答|未填|未作答|空/u, 'blank'],
]

/** The reason a text names, such as "refused" or 跳过; undefined where it names none. */
export function missingReasonOf(text: string): MissingReason | undefined {
  const folded = foldValue(text)
  return REASONS.find(([form]) => form.test(folded))?.[1]
}

/**
 * Why a value is missing that the file itself declares user-missing (SPSS): as the mapping says, else as its value label says, else
 * blank. Undefined for values that are not declared so. A value the mapping gives a code stays an answer.
 */
export function userMissingReader(column: TableColumn | undefined, values: ValueReader): (text: string) => MissingReason | undefined {
  const declared = column?.userMissing ?? []
  if (declared.length === 0) return () => undefined
  const labels = new Map((column?.valueLabels ?? []).map(({ value, label }) => [String(value), label]))
  return (text) => {
    const number = Number(text)
    const isDeclared = declared.some((each) => {
      if (typeof each !== 'object') return String(each) === text
      return Number.isFinite(number) && number >= each.min && number <= each.max
    })
    if (!isDeclared) return undefined
    const label = labels.get(text)
    const meaning = values.declares(text) || (label !== undefined && values.declares(label)) ? values.read(text, label) : undefined
    if (meaning !== undefined) return 'missing' in meaning ? meaning.missing : undefined
    return (label === undefined ? undefined : missingReasonOf(label)) ?? 'blank'
  }
}
