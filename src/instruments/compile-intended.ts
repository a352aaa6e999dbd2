import type { InstrumentDefinition, Range } from '../core/definition.js'
import type { NodeOrigin, PlanBuilder } from '../plan/builder.js'
import type { AttributeId, NodeRef } from '../plan/program.js'

/** Tri that is never unknown: 1 only when the attribute is known and outside [from, below). */
function lowerKnownOutside(builder: PlanBuilder, id: AttributeId, from: number, below: number, origin: NodeOrigin): NodeRef {
  const inside = builder.add({ op: 'attrIn', test: { attribute: builder.attribute({ id }), from, below } }, origin)
  const outside = builder.add({ op: 'not', a: inside }, origin)
  return builder.add({ op: 'firstPresent', nodes: [outside, builder.add({ op: 'const', value: 0 }, origin)] }, origin)
}

/** Tri: known to be outside the intended grades or ages (completed years, inclusive); undefined when the definition states none. */
export function lowerOutsideIntended(builder: PlanBuilder, definition: InstrumentDefinition): NodeRef | undefined {
  const { grades, ages, figure } = definition.intended
  const origin = (part: string): NodeOrigin => ({
    document: 'definition',
    path: `/intended/${part}`,
    source: figure.source,
    mark: figure.mark,
  })
  const months = (range: Range): readonly [number, number] => [12 * range.min, 12 * (range.max + 1)]
  const parts: NodeRef[] = []
  if (grades !== undefined) parts.push(lowerKnownOutside(builder, 'grade', grades.min, grades.max + 1, origin('grades')))
  if (ages !== undefined) parts.push(lowerKnownOutside(builder, 'ageMonths', ...months(ages), origin('ages')))
  if (parts.length === 0) return undefined
  return builder.add({ op: 'atLeast', k: 1, of: parts }, { document: 'definition', path: '/intended' })
}
