import type { Condition, InstrumentDefinition, ItemDefinition } from '../../src/core/definition.js'
import type { Administration, Response } from '../../src/results/administration.js'

/** True, false, or unknown. */
export type Tri = boolean | null

/** What one item says after its applicability rules. */
export type Answer =
  | { readonly kind: 'code'; readonly code: number; readonly raw: boolean }
  | { readonly kind: 'chosen'; readonly codes: readonly number[] }
  | { readonly kind: 'missing'; readonly reason: string }
  | { readonly kind: 'left-out' }

function missingCodesOf(definition: InstrumentDefinition, item: ItemDefinition): Map<number, string> {
  const own = item.missingCodes ?? []
  const shared = 'responses' in item ? (definition.responseSets[item.responses]?.missingCodes ?? []) : []
  return new Map([...shared, ...own].map(({ code, reason }) => [code, reason]))
}

export function optionsOf(
  definition: InstrumentDefinition,
  item: ItemDefinition,
): readonly { readonly code: number; readonly score: number }[] {
  if (!('responses' in item)) return []
  return (definition.responseSets[item.responses]?.options ?? []).map(({ code, score }) => ({ code, score: score ?? code }))
}

function isTaken(definition: InstrumentDefinition, item: ItemDefinition, value: number): boolean {
  if (item.kind === 'choice') return optionsOf(definition, item).some(({ code }) => code === value)
  if (item.kind === 'decimal') {
    const steps = (value - item.min) / item.step
    return value >= item.min && value <= item.max && Math.abs(steps - Math.round(steps)) < 1e-9
  }
  return 'min' in item && Number.isInteger(value) && value >= item.min && value <= item.max
}

/** An answer as the form has it, before any rule. */
export function givenAnswer(definition: InstrumentDefinition, item: ItemDefinition, response: Response): Answer {
  if (response === null || response === undefined) return { kind: 'missing', reason: 'blank' }
  if (typeof response === 'object' && 'missing' in response) return { kind: 'missing', reason: response.missing }
  if (Array.isArray(response)) return { kind: 'chosen', codes: response }
  if (typeof response === 'string') return { kind: 'code', code: Number(response.slice(0, 2)) * 60 + Number(response.slice(3)), raw: true }
  if (typeof response !== 'number') return { kind: 'missing', reason: 'invalid' }
  if (item.kind !== 'multi-select' && item.kind !== 'clock-time' && isTaken(definition, item, response))
    return { kind: 'code', code: response, raw: true }
  return { kind: 'missing', reason: missingCodesOf(definition, item).get(response) ?? 'invalid' }
}

/** What conditions ask about besides the answers. */
export interface Asked {
  answer(item: string): Answer
  /** a stage's nearest double, null when absent */
  score(scale: string, stage: string | undefined): number | null
  category(decision: string): string | null
  readonly administration: Administration
  readonly informant: string | null
}

function within(value: number | null, from: number | undefined, to: number | undefined): Tri {
  return value === null ? null : value >= (from ?? -Infinity) && value < (to ?? Infinity)
}

function countingTri(of: readonly Tri[], k: number): Tri {
  if (of.filter((each) => each === true).length >= k) return true
  return of.filter((each) => each !== false).length < k ? false : null
}

export function holds(condition: Condition, asked: Asked): Tri {
  const { respondent } = asked.administration
  switch (condition.kind) {
    case 'answer': {
      const answer = asked.answer(condition.item)
      if (answer.kind === 'code') return condition.in.includes(answer.code)
      if (answer.kind === 'chosen') return condition.in.some((code) => answer.codes.includes(code))
      if (answer.kind === 'left-out') return null
      return (condition.orMissing ?? []).some((reason) => reason === answer.reason) ? true : null
    }
    case 'respondent':
      if (condition.attribute === 'sex') return respondent.sex == null ? null : condition.in.includes(respondent.sex)
      return condition.attribute === 'informant' && asked.informant !== null ? condition.in.includes(asked.informant) : null
    case 'respondent-range': {
      const { from, to } = condition
      if (condition.attribute === 'grade')
        return within((respondent.grade ?? null) as number | null, from, to === undefined ? undefined : to + 1)
      const months = respondent.ageMonths ?? null
      return within(months === null ? null : Math.floor(months / 12), from, to === undefined ? undefined : to + 1)
    }
    case 'score': {
      const value = asked.score(condition.scale, condition.stage)
      if (value === null) return null
      if (condition.test === 'below') return value < condition.value
      if (condition.test === 'at-most') return value <= condition.value
      return condition.test === 'at-least' ? value >= condition.value : value > condition.value
    }
    case 'category': {
      const category = asked.category(condition.decision)
      return category === null ? null : condition.in.includes(category)
    }
    case 'all':
      return countingTri(
        condition.of.map((each) => holds(each, asked)),
        condition.of.length,
      )
    case 'any':
      return countingTri(
        condition.of.map((each) => holds(each, asked)),
        1,
      )
    case 'at-least':
      return countingTri(
        condition.of.map((each) => holds(each, asked)),
        condition.k,
      )
    case 'not': {
      const inner = holds(condition.of, asked)
      return inner === null ? null : !inner
    }
  }
}
