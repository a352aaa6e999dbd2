import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FUNCTIONS } from '../../src/scoring/formula/functions.js'
import { FORMULA_LIMITS } from '../../src/scoring/formula/limits.js'

const page = readFileSync(new URL('../../docs/definition-format.md', import.meta.url), 'utf8')
const schema = readFileSync(new URL('../../schemas/instrument.schema.json', import.meta.url), 'utf8')
const section = (title: string): string => page.split(`## ${title}`)[1]?.split('\n## ')[0] ?? ''
/** Words in code marks in the first cells of a table. */
const firstCells = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([A-Za-z-]+)/g)].map(([, word = '']) => word))

/** Every constant of a tag property in the schema. */
function tags(property: string): Set<string> {
  const found = new Set<string>()
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, child] of Object.entries(value)) {
      if (key === property && typeof child === 'object' && child !== null) {
        const { const: one, enum: many } = child as { const?: unknown; enum?: unknown }
        for (const word of [one, ...(Array.isArray(many) ? many : [])]) if (typeof word === 'string') found.add(word)
      }
      walk(child)
    }
  }
  walk(JSON.parse(schema))
  return found
}

describe('docs/definition-format.md', () => {
  it('tells every part of a definition', () => {
    const { properties } = JSON.parse(schema) as { properties: Record<string, unknown> }
    const parts = Object.keys(properties).filter((name) => !['$schema', 'format', 'formatVersion'].includes(name))
    expect(firstCells(section('Parts')).sort()).toEqual(parts.sort())
  })

  it('tells every method', () => {
    expect(firstCells(section('Methods of a scale')).sort()).toEqual([...tags('method')].sort())
  })

  it('tells every kind of item and condition', () => {
    const text = section('Parts') + section('Conditions')
    for (const kind of tags('kind')) expect(text, kind).toContain(`\`${kind}\``)
  })

  it('tells every function of formulas, and the limits', () => {
    const told = new Set(firstCells(section('Formulas')).filter((word) => word !== 'c'))
    expect([...told].sort()).toEqual([...FUNCTIONS.keys()].sort())
    const { length, depth, nodes } = FORMULA_LIMITS
    expect([length, depth, nodes]).toEqual([2000, 64, 1000])
    expect(page).toContain('2 000 characters, 64 brackets deep, 1 000 nodes')
  })
})
