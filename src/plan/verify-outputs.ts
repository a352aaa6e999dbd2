import { CRITICAL_KINDS, DIRECTIONS, INFORMANT_ROLES, METRICS, VALIDITY_OUTCOMES } from '../core/words.js'
import type { Program } from './program.js'
import { MISSING_CODE } from './status.js'
import { check, flag, type Json, list, number, object, oneOf, text, whole } from './verify-json.js'

const CODES = Object.values(MISSING_CODE)

/** Holds the output slots to the program: every node, column and index they name exists. */
export function verifyOutputs(value: unknown, program: Program): void {
  const nodes = program.nodes.length
  const keys = ['instrument', 'norms', 'items', 'forms', 'scales', 'decisions', 'criticalItems', 'validity', 'blindSpots']
  const outputs = object(value, '/outputs', keys, ['outsideIntended'])
  const instrument = object(outputs.instrument, '/outputs/instrument', ['id', 'version', 'hash'])
  for (const key of ['id', 'version', 'hash']) text(instrument[key], `/outputs/instrument/${key}`)

  const node = (at: unknown, path: string): void => {
    whole(at, path, 0, nodes - 1)
  }
  const item = (at: unknown, path: string): void => {
    whole(at, path, 0, program.inputs.items.length - 1)
  }
  const column = (at: unknown, path: string): void => {
    const isGate = typeof at === 'object' && at !== null && Object.hasOwn(at, 'gate')
    const ref = object(at, path, [isGate ? 'gate' : 'item'])
    if (!isGate) item(ref.item, path)
    else {
      node(ref.gate, path)
      check(program.nodes[ref.gate as number]?.op === 'gate', 'plan/reference', path)
    }
  }
  const each = (at: unknown, path: string, verify: (value: unknown, path: string) => void): number => {
    const all = list(at, path)
    all.forEach((one, k) => {
      verify(one, `${path}/${k}`)
    })
    return all.length
  }
  const columns = (at: unknown, path: string): void => {
    each(at, path, (one, where) => {
      const entry = object(one, where, ['id', 'column'])
      text(entry.id, where)
      column(entry.column, where)
    })
  }
  const categories = (at: unknown, path: string): number =>
    each(at, path, (one, where) => {
      const band = object(one, where, ['id', 'severity'])
      text(band.id, where)
      number(band.severity, where)
    })

  const norms = each(outputs.norms, '/outputs/norms', (one, path) => {
    const norm = object(one, path, ['id', 'edition', 'hash', 'use'])
    for (const key of ['id', 'edition', 'hash']) text(norm[key], path)
    oneOf(norm.use, path, ['screening', 'descriptive'])
  })
  const norm = (at: unknown, path: string): void => {
    whole(at, path, 0, norms - 1)
  }
  each(outputs.forms, '/outputs/forms', (one, path) => {
    const form = object(one, path, ['id', 'informant', 'language'])
    text(form.id, path)
    oneOf(form.informant, path, INFORMANT_ROLES)
    text(form.language, path)
  })
  each(outputs.items, '/outputs/items', (one, path) => {
    verifyReader(one, path, item, (at, where) => whole(at, where, 0, program.inputs.reals.length - 1))
  })

  const standardScore = (one: unknown, path: string): void => {
    const score = object(one, path, ['norm', 'stage', 'metric', 'node', 'group', 'groups'], ['interval', 'display'])
    norm(score.norm, path)
    text(score.stage, path)
    oneOf(score.metric, path, METRICS)
    node(score.node, path)
    node(score.group, path)
    const groups = list(score.groups, path)
    for (const group of groups) text(group, path)
    if (score.display !== undefined) {
      const display = object(score.display, path, [], ['above', 'below'])
      for (const end of Object.values(display)) number(end, path)
    }
    if (score.interval === undefined) return
    const interval = object(score.interval, `${path}/interval`, ['level', 'lower', 'upper', 'method', 'standardError'])
    number(interval.level, path)
    number(interval.standardError, path)
    node(interval.lower, path)
    node(interval.upper, path)
    oneOf(interval.method, path, ['obtained-score', 'regressed'])
  }
  const band = (one: unknown, path: string): void => {
    const set = object(one, path, ['bandSet', 'on', 'node', 'unguarded', 'bands', 'youngestAge', 'decides'], ['belowYoungest'])
    text(set.bandSet, path)
    const staged = typeof set.on === 'object' && set.on !== null && Object.hasOwn(set.on, 'stage')
    const on = object(set.on, `${path}/on`, staged ? ['stage'] : ['metric', 'norm'])
    if (staged) text(on.stage, path)
    else {
      oneOf(on.metric, path, METRICS)
      norm(on.norm, path)
    }
    node(set.node, path)
    node(set.unguarded, path)
    if (set.belowYoungest !== undefined) node(set.belowYoungest, path)
    const count = categories(set.bands, `${path}/bands`)
    check(count > 0, 'plan/length', `${path}/bands`)
    const youngest = object(set.youngestAge, `${path}/youngestAge`, ['years', 'below'])
    if (youngest.years !== null) number(youngest.years, path)
    oneOf(youngest.below, path, ['withhold', 'mark'])
    check(typeof set.decides === 'boolean', 'plan/type', path)
  }
  const scaleIds = new Set<string>()
  each(outputs.scales, '/outputs/scales', (one, path) => {
    const scale = object(one, path, ['id', 'method', 'direction', 'stages', 'columns', 'standardScores', 'bands'])
    const id = text(scale.id, path)
    check(!scaleIds.has(id) && !['__proto__', 'constructor', 'prototype'].includes(id), 'plan/reference', `${path}/id`)
    scaleIds.add(id)
    text(scale.method, path)
    oneOf(scale.direction, path, DIRECTIONS)
    const stages = each(scale.stages, `${path}/stages`, (stage, where) => {
      const at = object(stage, where, ['id', 'node'])
      check(!['__proto__', 'constructor', 'prototype'].includes(text(at.id, where)), 'plan/reference', where)
      node(at.node, where)
    })
    check(stages > 0, 'plan/length', `${path}/stages`)
    columns(scale.columns, `${path}/columns`)
    each(scale.standardScores, `${path}/standardScores`, standardScore)
    each(scale.bands, `${path}/bands`, band)
  })
  each(outputs.decisions, '/outputs/decisions', (one, path) => {
    const decision = object(one, path, ['id', 'node', 'categories', 'columns'])
    check(!['__proto__', 'constructor', 'prototype'].includes(text(decision.id, path)), 'plan/reference', path)
    node(decision.node, path)
    check(categories(decision.categories, `${path}/categories`) > 0, 'plan/length', path)
    columns(decision.columns, `${path}/columns`)
  })
  each(outputs.criticalItems, '/outputs/criticalItems', (one, path) => {
    const critical = object(one, path, ['item', 'kind', 'column', 'raw', 'endorsed'])
    text(critical.item, path)
    oneOf(critical.kind, path, CRITICAL_KINDS)
    column(critical.column, path)
    item(critical.raw, path)
    for (const code of list(critical.endorsed, path)) whole(code, path, 0, 239)
  })
  each(outputs.validity, '/outputs/validity', (one, path) => {
    const validity = object(one, path, ['id', 'scale', 'node', 'outcomes', 'withholds'])
    text(validity.id, path)
    text(validity.scale, path)
    node(validity.node, path)
    each(validity.outcomes, path, (outcome, where) => {
      oneOf(outcome, where, VALIDITY_OUTCOMES)
    })
    for (const scale of list(validity.withholds, path)) text(scale, path)
  })
  for (const topic of list(outputs.blindSpots, '/outputs/blindSpots')) text(topic, '/outputs/blindSpots')
  if (outputs.outsideIntended !== undefined) node(outputs.outsideIntended, '/outputs/outsideIntended')
}

type At = (value: unknown, path: string) => void

function verifyReader(value: unknown, path: string, item: At, real: At): void {
  const kind = oneOf((value as Json | null)?.kind, `${path}/kind`, ['coded', 'real', 'multi-select'])
  const more = { coded: ['item'], real: ['real', 'step', 'form'], 'multi-select': ['columns', 'codes'] }[kind] as string[]
  const reader = object(value, path, ['id', 'kind', 'missing', 'scored', ...more])
  text(reader.id, path)
  flag(reader.scored, path)
  const missing = reader.missing
  check(typeof missing === 'object' && missing !== null && !Array.isArray(missing), 'plan/type', path)
  for (const code of Object.values(missing as Json)) check(CODES.includes(code as number), 'plan/index', path)
  if (kind === 'coded') item(reader.item, path)
  else if (kind === 'real') {
    real(reader.real, path)
    number(reader.step, path)
    oneOf(reader.form, path, ['number', 'clock-time'])
  } else {
    const columns = list(reader.columns, path)
    check(columns.length === list(reader.codes, path).length, 'plan/length', path)
    for (const at of columns) item(at, path)
    for (const code of reader.codes as unknown[]) number(code, path)
  }
}
