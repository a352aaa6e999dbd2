import { type HeldSource, openFileSource, spoolStream } from '../../batch/files/file-source.js'
import type { Layout } from '../../batch/layout.js'
import { expectedColumns, layoutOf, openOptionsOf } from '../../batch/mapping/layout-of.js'
import { type Mapping, mappingHash, unsureIssues } from '../../batch/mapping/parse.js'
import type { StudyInput, StudyPart } from '../../batch/run/study.js'
import { issue, PsyscoreError } from '../../core/issue.js'
import type { Instrument } from '../../instruments/instrument.js'
import { openTable } from '../../tables/open.js'
import type { OpenOptions, Table } from '../../tables/table.js'
import type { Io } from '../io.js'
import { isPsyscoreError } from '../report.js'

/** An opened input; `close` removes what was kept of a stream. */
export interface OpenedInput {
  readonly input: StudyInput
  readonly source: HeldSource
}

/** The mapping that speaks of an instrument; null where the input's mappings name others only. */
function mappingFor(instrument: Instrument, mappings: readonly Mapping[], alone: boolean): Mapping | null {
  const named = mappings.find((mapping) => mapping.instrument === instrument.id)
  if (named !== undefined) return named
  const open = mappings.find((mapping) => mapping.instrument === undefined)
  return open ?? (alone ? (mappings[0] ?? null) : null)
}

/** A layout that finds nothing: the file does not have this instrument. */
function emptyLayout(instrument: Instrument, other: Layout): Layout {
  const { role, keep, sources } = other
  return {
    instrument,
    form: null,
    items: [],
    absentItems: instrument.items.map(({ id }) => id),
    sources,
    role,
    keep,
    unused: [],
    mappingHash: mappingHash({}),
  }
}

/** How the file is opened, as all its mappings together want it. */
function openOptions(parts: readonly StudyPart[], mappings: readonly Mapping[]): OpenOptions {
  const all = parts.flatMap(({ instrument }): OpenOptions[] => {
    const mapping = mappingFor(instrument, mappings, parts.length === 1)
    return mapping === null ? [] : [openOptionsOf(mapping, instrument)]
  })
  return { ...Object.assign({}, ...all), expected: all.flatMap(({ expected }) => expected ?? []) }
}

function findsNothing(error: unknown, table: Table, mapping: Mapping, instrument: Instrument): boolean {
  if (!isPsyscoreError(error) || !error.issues.every(({ code }) => code === 'import/header-missing')) return false
  const there = new Set(table.columns.map(({ name }) => name))
  const items = new Set(instrument.items.map(({ id }) => id))
  const named = [...Object.keys(mapping.columns ?? {}), ...Object.keys(mapping.items ?? {})]
  return named.length === 0 && !expectedColumns(mapping, instrument).some((name) => items.has(name) && there.has(name))
}

/** Where every instrument's answers stand in one table. With several instruments a file need not have them all, but has one. */
function layoutsOf(parts: readonly StudyPart[], mappings: readonly Mapping[], table: Table): readonly Layout[] {
  const found = parts.map(({ instrument }): Layout | null => {
    const mapping = mappingFor(instrument, mappings, parts.length === 1)
    if (mapping === null) return null
    try {
      return layoutOf(mapping, instrument, table, { allowUnsure: true })
    } catch (error) {
      if (parts.length > 1 && findsNothing(error, table, mapping, instrument)) return null
      throw error
    }
  })
  const first = found.find((layout) => layout !== null)
  if (first === undefined || first === null)
    throw new PsyscoreError([
      issue('import/header-missing', '/header', {
        columns: parts.flatMap(({ instrument }) => instrument.items.slice(0, 1).map(({ id }) => id)),
      }),
    ])
  return parts.map(({ instrument }, i) => found[i] ?? emptyLayout(instrument, first))
}

/** Refuses mappings for instruments that are not scored: they would be passed over in silence. */
function checkMappings(parts: readonly StudyPart[], mappings: readonly Mapping[]): void {
  for (const { instrument } of mappings) {
    if (instrument === undefined || parts.some((part) => part.instrument.id === instrument)) continue
    const ids = parts.map((part) => part.instrument.id).join(', ')
    throw new PsyscoreError([issue('import/mapping', '/instrument', { what: `it is for ${instrument}, not for ${ids}` })])
  }
}

/** Opens one input: its bytes, its table, and where the answers of every instrument stand. */
export async function openStudyInput(
  name: string,
  parts: readonly StudyPart[],
  mappings: readonly Mapping[],
  io: Io,
): Promise<OpenedInput> {
  checkMappings(parts, mappings)
  const source = name === '-' ? await spoolStream('-', io.stdin) : await openFileSource(name)
  try {
    const table = await openTable(source, openOptions(parts, mappings))
    const named = parts.map(({ instrument }) => mappingFor(instrument, mappings, parts.length === 1))
    const own = named.filter((mapping) => mapping !== null)
    const input: StudyInput = {
      name,
      table,
      layouts: layoutsOf(parts, mappings, table),
      issues: mappings.flatMap(unsureIssues),
      ...(source.path === null || own.length < parts.length ? {} : { file: { path: source.path, mappings: own } }),
    }
    return { source, input }
  } catch (error) {
    await source.close()
    throw error
  }
}
