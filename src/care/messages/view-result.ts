import type { InstrumentDefinition } from '../../core/definition.js'
import type { LocalizedText } from '../../core/text.js'
import { CRITICAL_KINDS } from '../../core/words.js'
import type { AnyResult } from '../../results/result.js'
import type { DisclosureField } from '../policy/policy.js'

type Parts = Readonly<Partial<Record<DisclosureField, unknown>>>

/** What a family reads of a result: the audience text of its gravest band or category, never a label, a scale or a number. */
function familyText(result: AnyResult, instrument: InstrumentDefinition | undefined): LocalizedText | undefined {
  if (instrument === undefined || instrument.id !== result.instrument.id) return undefined
  const bands = Object.values(result.scales).flatMap((scale) =>
    scale.bands.flatMap(({ bandSet, band, decides }) => {
      const found = instrument.bandSets.find(({ id }) => id === bandSet)?.bands.find(({ id }) => id === band)
      return found === undefined || !decides ? [] : [found]
    }),
  )
  const categories = Object.entries(result.decisions).flatMap(([id, outcome]) => {
    const decision = instrument.decisions?.find((each) => each.id === id)
    const category = outcome.status === 'scored' ? decision?.categories.find((each) => each.id === outcome.category) : undefined
    return category === undefined ? [] : [category]
  })
  return [...bands, ...categories].toSorted((a, b) => b.severity - a.severity)[0]?.audience.family
}

/** Everything a result could show, each part under the field that opens it. */
export function resultParts(
  result: AnyResult,
  instrument: InstrumentDefinition | undefined,
  family: boolean,
  fields: ReadonlySet<DisclosureField>,
): Parts {
  if (family) return { 'care-needed': familyText(result, instrument) }
  const scales = Object.entries(result.scales)
  const kinds = new Set(result.criticalItems.filter(({ state }) => state !== 'not-endorsed').map(({ kind }) => kind))
  return {
    instrument: {
      instrument: result.instrument,
      informant: result.informant,
      administeredAt: result.administeredAt,
      definition: result.provenance.definition,
    },
    scale: {
      scales: scales.map(([id, { status, bands }]) => ({ id, status, bands })),
      decisions: Object.entries(result.decisions).map(([id, outcome]) => ({ id, ...outcome })),
    },
    score: scales.map(([id, { bands: _, missingItems: __, ...score }]) => ({ id, ...score })),
    item: {
      criticalItems: result.criticalItems.map(({ kind, ...item }) => (fields.has('critical-kind') ? { ...item, kind } : item)),
      missing: [...new Map(scales.flatMap(([, { missingItems }]) => missingItems.map((each) => [each.item, each]))).values()],
      ...(fields.has('answers') ? { warnings: result.warnings } : {}),
    },
    'critical-kind': CRITICAL_KINDS.filter((kind) => kinds.has(kind)),
    answers: result.responses,
    validity: { validity: result.validity, blindSpots: result.blindSpots },
  }
}
