import type { InstrumentDefinition, ScaleDefinition } from '../core/definition.js'
import { compare, type Rational, sub, toNumber } from '../core/rational.js'
import type { ScaleShape } from '../norms/shape.js'
import { attainableScales } from '../scoring/attainable.js'

/** The common distance of neighbouring values; null when they lie unevenly or are too many to list. */
function stepOf(values: readonly Rational[] | null | undefined): number | null {
  const [first, second] = values ?? []
  if (values === null || values === undefined || first === undefined || second === undefined) return null
  const step = sub(second, first)
  const even = values.every((value, i) => {
    const before = values[i - 1]
    return before === undefined || compare(sub(value, before), step) === 0
  })
  return even ? toNumber(step) : null
}

/** Declared range of a stage, with that of the variants that score it otherwise. */
function rangeOf(scale: ScaleDefinition, stage: string, own: { readonly min: number; readonly max: number }): { min: number; max: number } {
  const ranges = (scale.variants ?? []).flatMap(({ ranges }) => (Object.hasOwn(ranges, stage) ? (ranges[stage] ?? []) : []))
  return { min: Math.min(own.min, ...ranges.map(({ min }) => min)), max: Math.max(own.max, ...ranges.map(({ max }) => max)) }
}

/**
 * What every stage of every scale may come to on a complete form: the declared ends, which lint holds to the attainable
 * ones, and the step between neighbouring values where there is one.
 */
export function scaleShapes(definition: InstrumentDefinition): readonly ScaleShape[] {
  const attainable = attainableScales(definition)
  return definition.scales.flatMap((scale) =>
    scale.stages.map((stage) => ({
      scale: scale.id,
      stage: stage.id,
      ...rangeOf(scale, stage.id, stage.range),
      step: stepOf(attainable.get(scale.id)?.byStage.get(stage.id)?.values),
    })),
  )
}
