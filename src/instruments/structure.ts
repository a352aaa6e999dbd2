import { type Issue, issue } from '../core/issue.js'
import { nearest } from '../core/nearest.js'
import { pointer } from '../core/pointer.js'
import type { StructureError, Validator } from './generated/validators.js'

/** Property names by which authors try to pull in other documents; nothing is ever followed. */
const REFERENCES: ReadonlySet<string> = new Set([
  '$ref',
  '$dynamicRef',
  '$include',
  'include',
  '$import',
  'import',
  'extends',
  'href',
  'src',
])
/** Property names by which authors try to bring regular expressions; none is ever run. */
const PATTERNS: ReadonlySet<string> = new Set(['pattern', 'patterns', 'patternProperties', 'regex', 'regexp', 'match', 'matches'])
/** Keywords that only repeat what another error has said. */
const ECHOES: ReadonlySet<string> = new Set(['if', 'oneOf'])
/** Keywords under which a name of a property fails; the error that names the property follows them. */
const NAME_FAULTS: ReadonlySet<string> = new Set(['pattern', 'maxLength', 'enum'])

/** The structural problems of a document: one issue for each thing an author has to change. */
export function structureIssues(validate: Validator, document: unknown): readonly Issue[] {
  if (validate(document)) return []
  const issues: Issue[] = []
  let faults: StructureError[] = []
  for (const error of validate.errors ?? []) {
    if (ECHOES.has(error.keyword)) continue
    if (error.keyword === 'propertyNames') {
      // what was wrong with the name was noted just before, at the object itself
      const own = faults.filter((fault) => NAME_FAULTS.has(fault.keyword) && fault.instancePath === error.instancePath)
      issues.splice(issues.length - own.length)
      issues.push(nameIssue(error, own[0]))
      faults = []
      continue
    }
    faults = faults.at(-1)?.instancePath === error.instancePath ? [...faults, error] : [error]
    issues.push(issueOf(error, document))
  }
  return issues
}

function issueOf(error: StructureError, document: unknown): Issue {
  const path = error.instancePath
  const { params } = error
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownProperty(path, String(params.property), params.allowed as readonly string[])
    case 'false schema':
      return issue('definition/unknown-property', path, { property: lastStep(path) })
    case 'required':
      return issue('definition/missing-property', path, { property: String(params.missingProperty) })
    case 'discriminator':
      return tagIssue(error)
    case 'type':
      return issue('definition/type', path, {
        expected: String(params.type).replaceAll(',', ' or '),
        received: kindOf(valueAt(document, path)),
      })
    case 'const':
      return valueIssue(path, [params.allowedValue], valueAt(document, path))
    case 'enum':
      return valueIssue(path, params.allowedValues as readonly unknown[], valueAt(document, path))
    case 'minimum':
    case 'exclusiveMinimum':
      return issue('definition/number-range', path, { min: Number(params.limit) })
    case 'maximum':
    case 'exclusiveMaximum':
      return issue('definition/number-range', path, { max: Number(params.limit) })
    case 'maxItems':
    case 'maxLength':
    case 'maxProperties':
      return issue('definition/limit', path, { limit: Number(params.limit), count: sizeOf(valueAt(document, path)) })
    case 'pattern':
      return issue('definition/value', path, { rule: String(params.rule), received: String(valueAt(document, path)) })
    case 'minItems':
    case 'minLength':
    case 'minProperties':
      if (valueAt(document, path) === '') return issue('definition/value', path, { why: 'empty-text' })
      return issue('definition/value', path, { why: 'too-few', least: Number(params.limit) })
    default:
      return issue('definition/value', path, { why: error.keyword })
  }
}

function unknownProperty(path: string, property: string, allowed: readonly string[]): Issue {
  const place = pointer(path, property)
  if (REFERENCES.has(property)) return issue('definition/remote-reference', place, { property })
  if (PATTERNS.has(property)) return issue('definition/pattern-not-allowed', place, { property })
  const like = nearest(property, allowed)
  return issue('definition/unknown-property', place, { property, ...(like === undefined ? {} : { nearest: like }) })
}

/** A name in an open map, such as the id of an item, that breaks the rule for such names. */
function nameIssue(error: StructureError, fault: StructureError | undefined): Issue {
  const name = String(error.params.propertyName)
  if (REFERENCES.has(name)) return unknownProperty(error.instancePath, name, [])
  const place = pointer(error.instancePath, name)
  if (fault?.keyword === 'enum') return valueIssue(place, fault.params.allowedValues as readonly unknown[], name)
  if (fault?.keyword === 'maxLength') return issue('definition/limit', place, { limit: Number(fault.params.limit), count: name.length })
  return issue('definition/value', place, { rule: String(fault?.params.rule ?? 'name'), received: name })
}

function tagIssue(error: StructureError): Issue {
  const tag = String(error.params.tag)
  const allowed = error.params.allowed as readonly string[]
  const found = error.params.found
  if (found === undefined) return issue('definition/missing-property', error.instancePath, { property: tag, allowed })
  return valueIssue(pointer(error.instancePath, tag), allowed, found)
}

function valueIssue(path: string, allowedValues: readonly unknown[], received: unknown): Issue {
  const allowed = allowedValues.map((value) => (typeof value === 'number' ? value : String(value)))
  const like = typeof received === 'string' ? nearest(received, allowed.map(String)) : undefined
  return issue('definition/value', path, { allowed, ...(like === undefined ? {} : { nearest: like }) })
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return Array.from(value).length
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0
}

function steps(path: string): readonly string[] {
  return path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function lastStep(path: string): string {
  return steps(path).at(-1) ?? ''
}

function valueAt(document: unknown, path: string): unknown {
  let at = document
  for (const step of steps(path)) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined
    at = (at as Readonly<Record<string, unknown>>)[step]
  }
  return at
}
