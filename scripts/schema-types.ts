import type { AnySchemaObject } from 'ajv/dist/2020.js'
import { readSchema } from './schema-validators.js'

/** Closed word lists and small types that live elsewhere in core: a schema definition of the same name stands for them. */
const IMPORTED: Readonly<Record<string, string>> = {
  LocalizedText: './text.js',
  Rounding: './rounding.js',
  RoundingMode: './rounding.js',
  CriticalKind: './words.js',
  CriticalState: './words.js',
  Direction: './words.js',
  InformantRole: './words.js',
  Mark: './words.js',
  Metric: './words.js',
  MissingReason: './words.js',
  Sex: './words.js',
  ValidityOutcome: './words.js',
}
/** Definitions that differ from another only in their limits. */
const SAME_TYPE: Readonly<Record<string, string>> = {
  LongText: 'LocalizedText',
  GradeRange: 'Range',
  YearRange: 'Range',
  MonthRange: 'Range',
}

const ALIASES = `/** Exactly one of the three (the lint holds it): how many answers a score needs. */
export type AnswerLimit = Pick<Extract<MissingPolicy, { readonly policy: 'prorate' }>, 'minAnswered' | 'maxMissing' | 'minProportion'>

/** A scale without its method. */
export type ScaleCommon = Omit<ScaleDefinition, 'score'>
`

const FILES = ['instrument.schema.json', 'norm-set.schema.json', 'wording.schema.json', 'mapping.schema.json']

/** Where the types of a module come from, and what it imports instead of writing it again. */
interface TypesModule {
  readonly files: readonly string[]
  readonly imported: Readonly<Record<string, string>>
  /** of two properties that exclude each other, the one that may not be there is named as well, so that it can be read */
  readonly exclusive: boolean
  /** text after the types */
  readonly tail: string
}

const DEFINITIONS: TypesModule = { files: FILES, imported: IMPORTED, exclusive: false, tail: `\n${ALIASES}` }

/** The formats of `psyscore/care` whose types are generated: they take what they share from core. */
export const CARE_FORMATS: TypesModule = {
  files: ['policy.schema.json'],
  imported: {
    ...Object.fromEntries(Object.entries(IMPORTED).map(([name, from]) => [name, from.replace('./', '../../core/')])),
    Figure: '../../core/definition.js',
    Range: '../../core/definition.js',
    Reference: '../../core/definition.js',
  },
  exclusive: true,
  tail: '',
}

/** The TypeScript of document formats, one type per schema definition, descriptions as comments. */
export function definitionTypes({ files, imported, exclusive, tail }: TypesModule = DEFINITIONS): string {
  const definitions = new Map<string, AnySchemaObject>()
  for (const file of files) {
    const { $defs, ...root } = readSchema(file)
    definitions.set(root.title as string, root)
    for (const [name, definition] of Object.entries($defs as Record<string, AnySchemaObject>)) definitions.set(name, definition)
  }
  const used = new Set<string>()
  const bodies: string[] = []
  for (const [name, schema] of definitions) {
    if (Object.hasOwn(imported, name) || Object.hasOwn(SAME_TYPE, name) || isInline(schema)) continue
    const text = typeOf(schema, definitions, used, exclusive)
    const plainObject = text.startsWith('{') && text.lastIndexOf('\n}') === text.length - 2 && !/^}/m.test(text.slice(0, -1))
    bodies.push(`${comment(schema.description)}export ${plainObject ? `interface ${name} ${text}` : `type ${name} = ${text}`}\n`)
  }
  const imports = [...new Set(Object.values(imported))].sort().flatMap((from) => {
    const names = [...used].filter((name) => imported[name] === from).sort()
    return names.length === 0 ? [] : [`import type { ${names.join(', ')} } from '${from}'\n`]
  })
  return `// Generated from schemas/ by scripts/generate-schemas.ts; do not edit.\n${imports.join('')}\n${bodies.join('\n')}${tail}`
}

function comment(description: unknown): string {
  return typeof description === 'string' ? `/** ${description.replaceAll('*/', '*\\/')} */\n` : ''
}

/** Texts, numbers, lists and references with a name only for the schema's sake are written out where they are used. */
function isInline(schema: AnySchemaObject): boolean {
  return schema.$ref !== undefined || ['string', 'number', 'integer', 'boolean', 'array'].includes(schema.type as string)
}

/** Writes the type of a part; a reference without a description of its own is described by what it refers to. */
interface Inner {
  (child: AnySchemaObject): string
  describe(child: AnySchemaObject): unknown
  readonly exclusive: boolean
}

function typeOf(schema: AnySchemaObject, definitions: ReadonlyMap<string, AnySchemaObject>, used: Set<string>, exclusive: boolean): string {
  const inner: Inner = Object.assign((child: AnySchemaObject): string => typeOf(child, definitions, used, exclusive), {
    exclusive,
    describe: (child: AnySchemaObject): unknown =>
      child.description ?? definitions.get(String(child.$ref).replace('#/$defs/', ''))?.description,
  })
  if (typeof schema.$ref === 'string') {
    const name = schema.$ref.replace('#/$defs/', '')
    const same = SAME_TYPE[name] ?? name
    const target = definitions.get(name)
    if (target === undefined) throw new Error(`schema-types: no definition ${name}`)
    if (isInline(target)) return inner(target)
    used.add(same)
    return same
  }
  if (schema.const !== undefined) return literal(schema.const)
  if (Array.isArray(schema.enum)) return schema.enum.map(literal).join(' | ')
  if (Array.isArray(schema.oneOf)) return schema.oneOf.map(inner).join(' | ')
  const types: readonly string[] = Array.isArray(schema.type) ? schema.type : [schema.type]
  return types.map((type) => single(type, schema, inner)).join(' | ')
}

function single(type: string, schema: AnySchemaObject, inner: Inner): string {
  if (type === 'string' && schema.if?.type === 'string') return inner(schema.then as AnySchemaObject)
  if (type === 'integer') return 'number'
  if (type === 'array') {
    if (Array.isArray(schema.prefixItems)) return `readonly [${schema.prefixItems.map(inner).join(', ')}]`
    const item = inner(schema.items as AnySchemaObject)
    return `readonly ${item.includes('|') || item.startsWith('readonly ') ? `(${item})` : item}[]`
  }
  return type === 'object' ? objectType(schema, inner) : type
}

function objectType(schema: AnySchemaObject, inner: Inner): string {
  const properties = (schema.properties ?? {}) as Record<string, AnySchemaObject>
  const open = schema.additionalProperties as AnySchemaObject | false
  if (Object.keys(properties).length === 0 && open !== false) return `Readonly<Record<string, ${inner(open)}>>`
  const required = (schema.required ?? []) as readonly string[]
  const block = (names: readonly string[], always: readonly string[]): string =>
    `{\n${names
      .map((name) => {
        const property = properties[name] as AnySchemaObject
        const text = `${comment(inner.describe(property))}readonly ${name}${always.includes(name) ? '' : '?'}: ${inner(property)}`
        return `${text.replace(/^/gm, '  ')}\n`
      })
      .join('')}}`
  const names = Object.keys(properties)
  // exactly one property: a union of one-property objects
  if (schema.minProperties === 1 && schema.maxProperties === 1) return names.map((name) => block([name], [name])).join(' | ')
  // one of two properties: `if` one is there, `then` the other may not be, `else` the other must
  const one = schema.if?.required?.[0] as string | undefined
  const other = schema.else?.required?.[0] as string | undefined
  if (one === undefined || other === undefined) return block(names, required)
  const rest = names.filter((name) => name !== one && name !== other)
  const barred = (name: string): string => (inner.exclusive ? `  readonly ${name}?: never\n}` : '}')
  return [other, one]
    .map((choice) => block([...rest, choice], [...required, choice]).replace(/}$/, barred(choice === one ? other : one)))
    .join(' | ')
}

function literal(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : String(value)
}
