import type { InstrumentDefinition, ItemDefinition } from '../../src/core/definition.js'
import type { Administration, Response } from '../../src/results/administration.js'
import type { Draw } from './drawing.js'
import { codesOf } from './instrument-parts.js'

export interface RowShape {
  /** of ten answers how many are given; one of these is drawn for each row */
  readonly answered?: readonly number[]
  /** false: what is missing is blank, not declined, coded or unreadable */
  readonly reasons?: boolean
}

const MISSING: readonly Response[] = [
  null,
  null,
  undefined,
  { missing: 'declined' },
  { missing: 'skipped' },
  { missing: 'not-applicable' },
  { missing: 'not-shown' },
  { missing: 'not-administered' },
  99999,
]

/** An answer that the item can take. */
export function drawAnswer(definition: InstrumentDefinition, item: ItemDefinition, draw: Draw): Response {
  switch (item.kind) {
    case 'choice':
      return draw.of(codesOf(definition, item))
    case 'multi-select':
      return draw.some(codesOf(definition, item), 0)
    case 'clock-time':
      return draw.of(['00:00', '23:59', '07:05', '22:30'])
    case 'decimal': {
      const steps = Math.floor((item.max - item.min) / item.step + 1e-9)
      return Number((item.min + item.step * draw.index(steps + 1)).toFixed(6))
    }
    default:
      return draw.integer(item.min, item.max)
  }
}

/** One form filled in, with a respondent of whom more or less is known. */
export function drawAdministration(definition: InstrumentDefinition, draw: Draw, shape: RowShape = {}): Administration {
  const answered = draw.of(shape.answered ?? [10, 9, 8, 8, 5, 2])
  const responses: Record<string, Response> = {}
  for (const item of definition.items) {
    if (draw.chance(answered)) responses[item.id] = drawAnswer(definition, item, draw)
    else if (shape.reasons !== false) {
      const coded = [
        ...(item.missingCodes ?? []),
        ...('responses' in item ? (definition.responseSets[item.responses]?.missingCodes ?? []) : []),
      ]
      responses[item.id] = draw.of([...MISSING, ...coded.map(({ code }) => code)])
    } else if (draw.chance(5)) responses[item.id] = null
  }
  return {
    responses,
    respondent: {
      key: 'k',
      grade: draw.of([null, 1, 7, 12]),
      sex: draw.of([null, 'F', 'M']),
      ageMonths: draw.of([null, 95, 144, 155, 156, 216, 228]),
    },
    ...(draw.chance(5) ? { form: draw.of(['own', 'home']) } : {}),
  }
}
