import { readFileSync } from 'node:fs'
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import { _, type Code, stringify } from 'ajv/dist/compile/codegen/index.js'
import standalone from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'

/** Exported validator name → schema file. */
export const SCHEMAS: Readonly<Record<string, string>> = {
  instrument: 'instrument.schema.json',
  normSet: 'norm-set.schema.json',
  wording: 'wording.schema.json',
  result: 'result.schema.json',
}

/** The formats of `psyscore/care`, in a module of their own so that the root carries none of them. */
export const CARE_SCHEMAS: Readonly<Record<string, string>> = {
  alert: 'alert.schema.json',
  calendar: 'calendar.schema.json',
  careNotice: 'care-notice.schema.json',
  growthFile: 'growth-file.schema.json',
  observation: 'observation.schema.json',
  roster: 'roster.schema.json',
  cohort: 'cohort.schema.json',
  policy: 'policy.schema.json',
}

/** The mapping of a survey export, in a module of its own for `psyscore/batch`. */
export const BATCH_SCHEMAS: Readonly<Record<string, string>> = {
  mapping: 'mapping.schema.json',
}

export function readSchema(file: string): AnySchemaObject {
  return JSON.parse(readFileSync(new URL(`../schemas/${file}`, import.meta.url), 'utf8')) as AnySchemaObject
}

type Definitions = Record<string, AnySchemaObject>

/** All schemas as one, so that a definition they share is compiled once. Equal names must mean equal definitions. */
function merged(schemas: Readonly<Record<string, string>>): Definitions {
  const all: Definitions = {}
  for (const file of Object.values(schemas)) {
    const { $defs, $id, $schema, ...root } = JSON.parse(
      JSON.stringify(readSchema(file), (key, value) => (key === 'description' && typeof value === 'string' ? undefined : value)),
    ) as AnySchemaObject
    for (const [name, definition] of Object.entries({ ...($defs as Definitions), [root.title as string]: root as AnySchemaObject })) {
      if (all[name] !== undefined && JSON.stringify(all[name]) !== JSON.stringify(definition)) throw new Error(`schemas differ in ${name}`)
      all[name] = definition
    }
  }
  return all
}

interface ErrorContext {
  readonly schema: unknown
  readonly parentSchema?: AnySchemaObject
  readonly params: Record<string, Code>
}

/** Puts into the errors what a reader wants to know: which names may stand there, which rule a text breaks. */
function enrichErrors(ajv: Ajv2020, definitions: Definitions): void {
  const enrich = (keyword: string, params: (context: ErrorContext) => Code): void => {
    const definition = ajv.getKeyword(keyword) as unknown as { error: { params: (context: ErrorContext) => Code } }
    definition.error = { ...definition.error, params }
  }
  const tagsOf = (union: AnySchemaObject): readonly string[] => {
    const tag = (union.discriminator as { readonly propertyName: string }).propertyName
    return (union.oneOf as readonly { readonly $ref: string }[]).flatMap((branch) => {
      const word = definitions[branch.$ref.replace('#/$defs/', '')]?.properties[tag] as { const?: string; enum?: readonly string[] }
      return word.const === undefined ? (word.enum ?? []) : [word.const]
    })
  }
  enrich('additionalProperties', ({ params, parentSchema }) => {
    const allowed = stringify(Object.keys((parentSchema?.properties ?? {}) as object))
    return _`{property: ${params.additionalProperty}, allowed: ${allowed}}`
  })
  enrich('discriminator', ({ params, parentSchema = {} }) => {
    const { propertyName } = parentSchema.discriminator as { readonly propertyName: string }
    return _`{found: ${params.tag}, tag: ${propertyName}, allowed: ${stringify(tagsOf(parentSchema))}}`
  })
  enrich('pattern', ({ schema }) => {
    const rule = Object.entries(definitions).find(([, definition]) => definition.pattern === schema && definition.type === 'string')
    return _`{rule: ${rule?.[0] ?? 'pattern'}}`
  })
}

/** One self-contained ESM module with a validator per schema: no code generation at run time, nothing left to import. */
export async function validatorsModule(schemas: Readonly<Record<string, string>> = SCHEMAS): Promise<string> {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    discriminator: true,
    allErrors: true,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true },
  })
  const definitions = merged(schemas)
  enrichErrors(ajv, definitions)
  ajv.addSchema({ $id: 'urn:psyscore:schemas', $defs: definitions })
  const ids = Object.entries(schemas).map(([name, file]) => [name, `urn:psyscore:schemas#/$defs/${readSchema(file).title as string}`])
  const code = standalone(ajv, Object.fromEntries(ids) as Record<string, string>)
  const bundled = await build({
    stdin: {
      contents: code.replace(/schemaPath:"(?:[^"\\]|\\.)*",/g, ''),
      resolveDir: new URL('..', import.meta.url).pathname,
      loader: 'js',
    },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    write: false,
  })
  const text = bundled.outputFiles[0]?.text ?? ''
  return `// Generated from schemas/ by scripts/generate-schemas.ts; do not edit. Holds code of ajv (MIT licence).\n${text}`
}

const TYPES_HEAD = `// Generated by scripts/generate-schemas.ts; do not edit.
/** What a validator found: the place as a JSON Pointer, the keyword of JSON Schema that failed, and its particulars. */
export interface StructureError {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  /** set when it is the name of a property that fails */
  readonly propertyName?: string
}
export interface Validator {
  (data: unknown): boolean
  errors?: readonly StructureError[] | null
}
`

const declarations = (schemas: Readonly<Record<string, string>>): string =>
  Object.keys(schemas)
    .map((name) => `export declare const ${name}: Validator\n`)
    .join('')

export const VALIDATORS_TYPES: string = `${TYPES_HEAD}${declarations(SCHEMAS)}`

export const CARE_VALIDATORS_TYPES: string = `// Generated by scripts/generate-schemas.ts; do not edit.
import type { Validator } from '../../instruments/generated/validators.js'
${declarations(CARE_SCHEMAS)}`

export const BATCH_VALIDATORS_TYPES: string = `// Generated by scripts/generate-schemas.ts; do not edit.
import type { Validator } from '../../../instruments/generated/validators.js'
${declarations(BATCH_SCHEMAS)}`
