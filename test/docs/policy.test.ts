import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const page = readFileSync(new URL('../../docs/policy.md', import.meta.url), 'utf8')
const schema = JSON.parse(readFileSync(new URL('../../schemas/policy.schema.json', import.meta.url), 'utf8')) as {
  readonly properties: Record<string, unknown>
  readonly $defs: Record<
    string,
    { readonly oneOf?: readonly { readonly $ref: string }[]; readonly enum?: readonly string[] } & Record<string, unknown>
  >
}
/** Words in code marks in the first cells of the table under a heading. */
const firstCells = (title: string): string[] =>
  (page.split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([A-Za-z-]+)`/g)].map(([, word = '']) => word))

describe('docs/policy.md', () => {
  it('tells every part of a policy', () => {
    const parts = Object.keys(schema.properties).filter((name) => !['$schema', 'format', 'formatVersion'].includes(name))
    expect(firstCells('Parts').sort()).toEqual(parts.sort())
  })

  it('tells every kind of condition', () => {
    const kinds = (schema.$defs.PolicyCondition?.oneOf ?? []).map(({ $ref }) => {
      const { properties } = schema.$defs[$ref.replace('#/$defs/', '')] as unknown as { properties: { kind: { const: string } } }
      return properties.kind.const
    })
    expect(kinds.length).toBe(18)
    expect(firstCells('Conditions').sort()).toEqual(kinds.sort())
  })

  it('tells every answer to an unknown', () => {
    expect(firstCells('Unknown never clears')).toEqual(schema.$defs.OnUnknown?.enum)
  })

  it('every property of the schema is described', () => {
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return
      for (const [name, part] of Object.entries((value as { properties?: object }).properties ?? {})) {
        if (part !== false) expect('description' in part || '$ref' in part, `${path}/${name}`).toBe(true)
      }
      for (const [name, part] of Object.entries(value)) if (name !== 'properties') walk(part, `${path}/${name}`)
      for (const [name, part] of Object.entries((value as { properties?: object }).properties ?? {})) walk(part, `${path}/${name}`)
    }
    walk(schema, '')
  })
})
