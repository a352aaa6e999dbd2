import fc from 'fast-check'
import { hashProgram } from '../../src/plan/hash.js'
import type { Plan, PlanOutputs } from '../../src/plan/plan.js'
import { ATTRIBUTES, type Inputs, type Op, type Program } from '../../src/plan/program.js'
import type { ReferenceRow } from './draft.js'
import { type Draw, drawFrom } from './drawing.js'
import { ALL_OPS, buildProgram } from './program-builder.js'

export const NO_OUTPUTS: PlanOutputs = {
  instrument: { id: 'x', version: '1.0.0', hash: '' },
  norms: [],
  items: [],
  forms: [],
  scales: [],
  decisions: [],
  criticalItems: [],
  validity: [],
  blindSpots: [],
}

/** A plan without outputs around a program. */
export function planOf(program: Program): Plan {
  return { format: 'psyscore/plan', formatVersion: 1, hash: hashProgram(program), program, outputs: NO_OUTPUTS }
}

export interface ProgramShape {
  readonly items?: { readonly least: number; readonly most: number }
  /** most codes an item has */
  readonly codes?: number
  /** number of operations asked for; what they need comes on top */
  readonly operations?: number
  readonly ops?: readonly Op[]
}

const picks = (length: number): fc.Arbitrary<number[]> => fc.array(fc.nat(999_999), { minLength: length, maxLength: length })

function inputsFrom(draw: Draw, shape: ProgramShape): Inputs {
  const items = draw.integer(shape.items?.least ?? 1, shape.items?.most ?? 7)
  const codes = shape.codes ?? 5
  return {
    items: Array.from({ length: items }, (_, k) => ({
      id: `item_${k}`,
      codes: Array.from({ length: draw.integer(2, codes) }, (_, code) => code + (draw.chance(3) ? 10 * k : 0)).map((code, at, all) =>
        all.indexOf(code) === at ? code : 1000 + at,
      ),
    })),
    reals: draw.list(1, 2, (k) => ({
      id: `real_${k}`,
      ...draw.of([
        { min: -3, max: 12.5 },
        { min: 0, max: 1439 },
      ]),
    })),
    attributes: draw.some(ATTRIBUTES, 1).map((id) => ({
      id,
      ...(id === 'grade' || id === 'ageMonths' ? {} : { words: ['F', 'M', 'self', 'parent', 'teacher', 'a', 'b'] }),
    })),
  }
}

/** Well-formed programs; every operation of the table turns up. Shrinks to fewer operations and simpler choices. */
export function programs(shape: ProgramShape = {}): fc.Arbitrary<Program> {
  const recipe = fc.record({ op: fc.constantFrom(...(shape.ops ?? ALL_OPS)), picks: picks(60) })
  return fc
    .record({ inputs: picks(60), recipes: fc.array(recipe, { minLength: 1, maxLength: shape.operations ?? 40, size: 'max' }) })
    .map((drawn) =>
      buildProgram(
        inputsFrom(drawFrom(drawn.inputs), shape),
        drawn.recipes.map(({ op, picks: own }) => ({ op, draw: drawFrom(own) })),
      ),
    )
}

const MISSING_CODES = [255, 254, 253, 252, 251, 250, 249]

/** One admissible row; `answered` of ten answers are given. */
export function rowFrom(program: Program, draw: Draw, answered: number): ReferenceRow {
  const { items, reals, attributes } = program.inputs
  return {
    items: items.map(({ codes }) => (draw.chance(answered) ? draw.index(codes.length) : draw.of(MISSING_CODES))),
    reals: reals.map(({ min, max }) =>
      draw.chance(answered) ? draw.of([min, max, min / 2 + max / 2, min + 0.1, 1.005, 2.5, 3, -0]) : { missing: draw.of(MISSING_CODES) },
    ),
    attributes: attributes.map(() => (draw.chance(2) ? -1 : draw.integer(0, 6))),
  }
}

/** A program with rows for it, from complete to nearly blank. */
export function programsWithRows(
  count: number,
  shape: ProgramShape = {},
  answered: readonly number[] = [10, 8, 8, 5, 2],
): fc.Arbitrary<{ readonly program: Program; readonly rows: readonly ReferenceRow[] }> {
  return fc.record({ program: programs(shape), rows: fc.array(picks(60), { minLength: count, maxLength: count }) }).map((drawn) => ({
    program: drawn.program,
    rows: drawn.rows.map((own) => {
      const draw = drawFrom(own)
      return rowFrom(drawn.program, draw, draw.of(answered))
    }),
  }))
}
