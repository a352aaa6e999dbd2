import { assess } from '../assess.js'
import type { Condition, InstrumentDefinition } from '../core/definition.js'
import { MISSING_REASONS } from '../core/words.js'
import { acceptInstrument } from '../instruments/parse-accepted.js'
import type { Response } from '../results/administration.js'
import { codesOf } from './exhaustive.js'
import { applyEdits, type Mutant } from './mutant.js'

/** Most forms that are tried for one slip. */
const MOST_FORMS = 20_000

type Answer = Extract<Condition, { readonly kind: 'answer' }>

/** Answers a condition asks for; undefined where it also asks for a score or for who answers. */
function answersIn(condition: Condition): readonly Answer[] | undefined {
  if (condition.kind === 'answer') return [condition]
  if (condition.kind === 'category') return []
  if (condition.kind === 'not') return answersIn(condition.of)
  if (!('of' in condition)) return undefined
  const parts = condition.of.map(answersIn)
  return parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part ?? [])
}

function allAnswersIn({ applicability = [], decisions = [], scales }: InstrumentDefinition): readonly Answer[] | undefined {
  const conditions = [
    ...applicability.map(({ when }) => when),
    ...decisions.flatMap(({ rows }) => rows.map(({ when }) => when)),
    ...scales.flatMap(({ variants = [] }) => variants.map(({ when }) => when)),
  ]
  const parts = conditions.map(answersIn)
  return parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part ?? [])
}

/** A blank, a refusal, an unreadable answer and one that does not apply always; of the other reasons one of each kind the conditions tell apart. */
function reasonsOf(item: string, asked: readonly Answer[]): readonly Response[] {
  const own = asked.filter((each) => each.item === item)
  const kinds = new Map<string, Response>()
  for (const missing of MISSING_REASONS) {
    const named = ['blank', 'declined', 'invalid', 'not-applicable'].includes(missing) ? missing : ''
    const kind = `${named} ${own.map(({ orMissing = [] }) => orMissing.includes(missing)).join()}`
    if (!kinds.has(kind)) kinds.set(kind, { missing })
  }
  return [...kinds.values()]
}

interface Question {
  readonly item: string
  readonly answers: readonly Response[]
}

function* forms(questions: readonly Question[]): Generator<readonly Response[]> {
  const total = questions.reduce((product, { answers }) => product * answers.length, 1)
  for (let i = 0; i < total; i++) {
    let rest = i
    yield questions.map(({ answers }) => {
      const answer = answers[rest % answers.length]
      rest = Math.floor(rest / answers.length)
      return answer
    })
  }
}

/** Scores, bands, categories with what bounds them, and critical items. */
function told(definition: InstrumentDefinition, responses: Readonly<Record<string, Response>>): string {
  const { scales, decisions, criticalItems } = assess(definition, { responses, respondent: { key: 'form' } })
  return JSON.stringify([scales, decisions, criticalItems])
}

/**
 * Proves that a slip in a rule changes nothing: every pattern of the answers that the rules ask for, missing ones with their reasons
 * included, gives the same with it as without. Tells how many patterns there are; null when one differs, when there are too many, or
 * when a rule asks for more than answers.
 */
export function patternsWithoutChange(definition: InstrumentDefinition, { place, edits, document }: Mutant): number | null {
  const gating = place.startsWith('/applicability/')
  if (document !== 'definition' || !(gating || place.startsWith('/decisions/'))) return null
  const mutated = applyEdits(definition, edits)
  const [mine, theirs] = [allAnswersIn(definition), allAnswersIn(mutated)]
  if (mine === undefined || theirs === undefined) return null
  const asked = [...mine, ...theirs]
  const gated = gating ? [definition, mutated].flatMap(({ applicability = [] }) => applicability.flatMap(({ items }) => items)) : []
  const questions = [...new Set([...asked.map(({ item }) => item), ...gated])].map((id): Question => {
    const item = definition.items.find((each) => each.id === id)
    const codes = item?.kind === 'choice' ? codesOf(definition, item) : undefined
    return { item: id, answers: codes === undefined ? [] : [...codes, ...reasonsOf(id, asked)] }
  })
  const total = questions.reduce((product, { answers }) => product * answers.length, 1)
  if (total === 0 || total > MOST_FORMS) return null
  const [before, after] = [definition, mutated].map((each) => acceptInstrument(structuredClone(each)))
  if (before === undefined || after === undefined) return null
  for (const row of forms(questions)) {
    const responses = Object.fromEntries(questions.map(({ item }, at) => [item, row[at]]))
    if (told(before, responses) !== told(after, responses)) return null
  }
  return total
}
