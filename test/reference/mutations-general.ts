import type { Loose, Mutation } from './malformed-plans.js'

interface Leaf {
  readonly holder: Loose
  readonly key: string
  readonly value: unknown
}

/** Every value inside a document with what holds it. */
function leaves(holder: object, into: Leaf[] = []): Leaf[] {
  for (const [key, value] of Object.entries(holder)) {
    into.push({ holder: holder as Loose, key, value })
    if (typeof value === 'object' && value !== null) leaves(value, into)
  }
  return into
}

/** Replaces one value of a sort by one of the faulty ones. */
function replace(where: (leaf: Leaf) => boolean, faults: readonly unknown[]): Mutation {
  return ({ program, draw }) => {
    const found = leaves(program).filter(where)
    if (found.length === 0) return false
    const { holder, key } = draw.of(found)
    holder[key] = draw.of(faults)
    return true
  }
}

const OPTIONAL = new Set('weights otherwise group digits unverified round least greatest words in from below'.split(' '))
const isNumber = ({ value }: Leaf): boolean => typeof value === 'number'
const isObject = ({ value }: Leaf): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)
const isClosedWord = ({ key, value }: Leaf): boolean => typeof value === 'string' && key !== 'id' && !/^\d+$/.test(key)

function wholePlan(change: (plan: Loose) => unknown): Mutation {
  return ({ plan }) => {
    change(plan)
    return true
  }
}

export const generalMutations: Readonly<Record<string, Mutation>> = {
  'number that is not finite': replace(isNumber, [Number.NaN, Infinity, -Infinity]),
  'negative zero': replace(isNumber, [-0]),
  'number of another type': replace(isNumber, ['1', true, {}, [], 1n, undefined]),
  'container of another type': replace(({ value }) => typeof value === 'object' && value !== null, [null, 'x', true, undefined, () => 1]),
  'object instead of array': replace(({ value }) => Array.isArray(value), [{}, { length: 1 }, { 0: 0, length: 1 }]),
  'array instead of object': replace(isObject, [[], [0]]),
  'word that does not exist': replace(isClosedWord, [
    '',
    'frobnicate',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    5,
    null,
    {},
  ]),
  'text of another type': replace(({ value }) => typeof value === 'string', [5, null, ['a'], undefined]),
  'property missing': ({ program, draw }) => {
    const found = leaves(program).filter(({ holder, key }) => !Array.isArray(holder) && !OPTIONAL.has(key))
    const { holder, key } = draw.of(found)
    delete holder[key]
    return true
  },
  'property too many': ({ program, draw }) => {
    const holders = [
      program,
      ...leaves(program)
        .filter(isObject)
        .map(({ value }) => value as Loose),
    ]
    const key = draw.of(['extra', '__proto__', 'constructor', 'Op', 'prototype'])
    Object.defineProperty(draw.of(holders), key, { value: draw.of([1, null, { polluted: true }]), enumerable: true, configurable: true })
    return true
  },
  'array with a hole': ({ program, draw }) => {
    const lists = leaves(program).filter(({ value, key }) => Array.isArray(value) && value.length > 0 && key !== 'values')
    delete (draw.of(lists).value as unknown[])[0]
    return true
  },
  'node that is no object': ({ nodes, draw }) => {
    ;(nodes as unknown[])[draw.index(nodes.length)] = draw.of([null, 1, 'tally', [], undefined])
    return true
  },
  'nodes are missing': ({ program, draw }) => {
    program.nodes = draw.of([null, undefined, {}, 'nodes', 7])
    return true
  },
  'hash of something else': wholePlan((plan) => {
    const hash = plan.hash as string
    plan.hash = (hash.startsWith('0') ? '1' : '0') + hash.slice(1)
  }),
  'hash in capitals': wholePlan((plan) => {
    plan.hash = (plan.hash as string).replace(/^./, 'A').toUpperCase()
  }),
  'hash is no text': wholePlan((plan) => {
    plan.hash = null
  }),
  'hash missing': wholePlan((plan) => delete plan.hash),
  'format of something else': wholePlan((plan) => {
    plan.format = 'psyscore/result'
  }),
  'version of the plan': wholePlan((plan) => {
    plan.formatVersion = 2
  }),
  'version of the program': ({ program, draw }) => {
    program.formatVersion = draw.of([0, 2, '1', null, undefined])
    return true
  },
  'program missing': wholePlan((plan) => delete plan.program),
  'program is null': wholePlan((plan) => {
    plan.program = null
  }),
  'property too many beside the program': wholePlan((plan) => {
    plan.extra = 1
  }),
}
