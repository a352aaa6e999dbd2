import fc from 'fast-check'
import type { InstrumentDefinition } from '../../src/core/definition.js'
import { compile } from '../../src/instruments/compile.js'
import type { Instrument } from '../../src/instruments/instrument.js'
import { parseInstrument } from '../../src/instruments/parse.js'
import type { Administration } from '../../src/results/administration.js'
import { drawFrom } from './drawing.js'
import { drawAdministration, type RowShape } from './instrument-answers.js'
import { drawDecision, drawRule, drawVariant } from './instrument-conditions.js'
import { drawItem, drawSet, FIGURE, type Grown, MINIMAL_PARTS, text } from './instrument-parts.js'
import { drawBandSet, drawCritical, drawValidity } from './instrument-risk.js'
import { drawScale } from './instrument-scales.js'

export interface InstrumentShape {
  /** most items; 8 when left out */
  readonly items?: number
  /** most scales; 6 when left out */
  readonly scales?: number
  /** false: coded items only, no clock times, durations or wide numbers */
  readonly reals?: boolean
  /** false: no multi-select items */
  readonly multiSelect?: boolean
}

const picks = (length: number): fc.Arbitrary<number[]> => fc.array(fc.nat(999_999), { minLength: length, maxLength: length })
const parts = (most: number, length: number, least = 0): fc.Arbitrary<number[][]> =>
  fc.array(picks(length), { minLength: least, maxLength: most, size: 'max' })

/**
 * Random instrument definitions from the whole space of the schema: every kind of item, every method and missing-data policy,
 * stages with steps, composites, look-ups, formulas, variants, applicability, decisions, validity, band sets, critical items.
 * Nearly all are accepted by `parseInstrument`. Later parts refer to earlier ones, so that shrinking drops parts from the end.
 */
export function instrumentDefinitions(shape: InstrumentShape = {}): fc.Arbitrary<InstrumentDefinition> {
  return fc
    .record({
      head: picks(20),
      sets: parts(3, 20, 1),
      items: parts(shape.items ?? 8, 12, 2),
      rules: parts(2, 24),
      scales: parts(shape.scales ?? 6, 60, 1),
      variants: parts(2, 60),
      decisions: parts(2, 60),
      validity: parts(1, 10),
      criticals: parts(2, 10),
      bandSets: parts(4, 40),
    })
    .map((drawn) => {
      const head = drawFrom(drawn.head)
      const grown: Grown = structuredClone(MINIMAL_PARTS)
      for (const [k, own] of drawn.sets.entries()) drawSet(grown, drawFrom(own), k)
      for (const [k, own] of drawn.items.entries()) drawItem(grown, drawFrom(own), k, shape)
      for (const own of drawn.rules) drawRule(grown, drawFrom(own))
      for (const [k, own] of drawn.scales.entries()) drawScale(grown, drawFrom(own), k)
      for (const own of drawn.variants) drawVariant(grown, drawFrom(own))
      for (const [k, own] of drawn.decisions.entries()) drawDecision(grown, drawFrom(own), k)
      for (const own of drawn.validity) drawValidity(grown, drawFrom(own))
      for (const own of drawn.criticals) drawCritical(grown, drawFrom(own))
      for (const [k, own] of drawn.bandSets.entries()) drawBandSet(grown, drawFrom(own), k)
      return definitionOf(grown, head)
    })
}

function definitionOf(grown: Grown, head: ReturnType<typeof drawFrom>): InstrumentDefinition {
  const order = grown.items.filter((item) => item.supplementary !== true).map(({ id }) => id)
  const form = (id: string, informant: 'self' | 'parent', list: readonly string[]): InstrumentDefinition['forms'][number] => ({
    id,
    language: 'en',
    informant,
    order: list,
    figure: FIGURE,
  })
  const asked = new Set<string>(grown.criticalItems.map(({ kind }) => kind))
  const blindSpots = (['suicide', 'self-harm', 'abuse', 'psychosis', 'eating', 'substance-use'] as const).filter(
    (topic) => !asked.has(topic),
  )
  return {
    format: 'psyscore/instrument',
    formatVersion: 1,
    id: 'random',
    version: '1.0.0',
    title: text('random'),
    construct: text('invented'),
    informants: ['self', 'parent'],
    intended: {
      ...(head.chance(5) ? { grades: { min: head.integer(1, 6), max: head.integer(7, 12) } } : {}),
      ...(head.chance(5) ? { ages: { min: head.integer(8, 12), max: head.integer(13, 18) } } : {}),
      figure: FIGURE,
    },
    licence: {
      statement: text('Invented for tests; free for every use.'),
      holder: 'nobody',
      permittedUses: ['clinical', 'education', 'research', 'commercial'],
      permissionRequiredFor: [],
      figure: FIGURE,
    },
    references: [{ id: 'made_up', citation: 'Invented for tests; not a publication.' }],
    responseSets: grown.responseSets,
    items: grown.items,
    forms: [form('own', 'self', order), form('home', 'parent', [...order].reverse())],
    ...(grown.applicability.length === 0 ? {} : { applicability: grown.applicability }),
    scales: grown.scales,
    ...(grown.decisions.length === 0 ? {} : { decisions: grown.decisions }),
    ...(grown.validity.length === 0 ? {} : { validity: grown.validity }),
    criticalItems: grown.criticalItems,
    blindSpots,
    bandSets: grown.bandSets,
    vectors: [],
  }
}

/** Is the definition accepted, and does it then compile? */
export function accepts(definition: InstrumentDefinition): boolean {
  const parsed = parseInstrument(definition)
  if (!parsed.ok) return false
  compile(parsed.value)
  return true
}

function acceptedOf(definition: InstrumentDefinition): Instrument | undefined {
  const parsed = parseInstrument(definition)
  return parsed.ok ? parsed.value : undefined
}

/** Random accepted instruments. */
export function instruments(shape: InstrumentShape = {}): fc.Arbitrary<Instrument> {
  return instrumentDefinitions(shape)
    .map(acceptedOf)
    .filter((instrument) => instrument !== undefined)
}

/** Random accepted instruments with forms filled in: complete, with gaps, with declared missing codes, nearly blank. */
export function instrumentsWithRows(
  count: number,
  shape: InstrumentShape = {},
  rows: RowShape = {},
): fc.Arbitrary<{ readonly instrument: Instrument; readonly administrations: readonly Administration[] }> {
  const drawnRows = fc.array(picks(60), { minLength: count, maxLength: count })
  return fc.record({ instrument: instruments(shape), drawnRows }).map(({ instrument, drawnRows: own }) => ({
    instrument,
    administrations: own.map((each) => drawAdministration(instrument, drawFrom(each), rows)),
  }))
}
