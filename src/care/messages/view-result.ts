import type { InstrumentDefinition } from '../../core/definition.js'
import type { LocalizedText } from '../../core/text.js'
import { CRITICAL_KINDS } from '../../core/words.js'
import type { AnyResult } from '../../results/result.js'
import type { DisclosureField } from '../policy/policy.js'

type Parts = Readonly<Partial<Record<DisclosureField, unknown>>>

/** A text for families with its rank, and whether it is the mildest its set has. */
interface FamilyText {
  readonly severity: number
  readonly mildest: boolean
  readonly text: LocalizedText
}

type Outcome = { readonly id: string; readonly severity: number; readonly audience: { readonly family: LocalizedText } }

function familyTextOf(set: readonly Outcome[], id: string | null): readonly FamilyText[] {
  const found = set.find((each) => each.id === id)
  if (found === undefined) return []
  const { severity, audience } = found
  return [{ severity, mildest: set.every((each) => each.severity >= severity), text: audience.family }]
}

/**
 * What a family reads of a result: the audience text of its gravest band or category, never a label, a scale or a number. Nothing
 * where a critical item is endorsed, unreadable or open: that is told by a person. The mildest text says that no sign was found, so it
 * stands only where every band is firm and no validity scale speaks against the answers.
 */
function familyText(result: AnyResult, instrument: InstrumentDefinition | undefined): LocalizedText | undefined {
  if (instrument === undefined || instrument.id !== result.instrument.id) return undefined
  if (result.criticalItems.some(({ state }) => state !== 'not-endorsed')) return undefined
  const deciding = Object.values(result.scales).flatMap(({ bands }) => bands.filter(({ decides }) => decides))
  const decisions = Object.entries(result.decisions)
  const texts = [
    ...deciding.flatMap(({ bandSet, band }) => familyTextOf(instrument.bandSets.find(({ id }) => id === bandSet)?.bands ?? [], band)),
    ...decisions.flatMap(([id, outcome]) =>
      familyTextOf(
        instrument.decisions?.find((each) => each.id === id)?.categories ?? [],
        outcome.status === 'scored' ? outcome.category : null,
      ),
    ),
  ]
  const firm =
    deciding.every(({ state }) => state === 'final' || state === 'determined') &&
    decisions.every(([, { status }]) => status === 'scored') &&
    result.validity.every(({ outcome }) => outcome === 'valid')
  const [gravest] = texts.toSorted((a, b) => b.severity - a.severity)
  return gravest === undefined || (gravest.mildest && !firm) ? undefined : gravest.text
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
