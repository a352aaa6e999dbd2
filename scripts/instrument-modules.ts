import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cardMarkdown } from '../src/cli/describe/card.js'
import { contentHash } from '../src/core/canonical.js'
import type { InstrumentDefinition, NormSetDefinition } from '../src/core/definition.js'
import type { CatalogueEntry, CatalogueNormSet } from '../src/instruments/catalogue-entry.js'

/** One folder under `instruments/`: the hand-written JSON of an instrument and of its norm sets. */
export interface InstrumentFolder {
  readonly definition: InstrumentDefinition
  readonly norms: readonly NormSetDefinition[]
}

/** First line of every file that is generated here. */
export const HEADER = '// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.\n'

/** Every folder that holds a definition.json, by folder name; nothing is registered by hand. */
export function readFolders(root: URL): readonly InstrumentFolder[] {
  const read = <T>(path: URL): T => {
    try {
      return JSON.parse(readFileSync(path, 'utf8')) as T
    } catch (error) {
      throw new Error(`instruments: ${path.pathname} is not JSON: ${error instanceof Error ? error.message : ''}`)
    }
  }
  const folders: InstrumentFolder[] = []
  for (const name of readdirSync(root).sort()) {
    const folder = new URL(`${name}/`, root)
    const file = new URL('definition.json', folder)
    if (!existsSync(file)) continue
    const definition = read<InstrumentDefinition>(file)
    if (definition.id !== name) throw new Error(`instruments: folder ${name} holds the id ${definition.id}`)
    const normsFolder = new URL('norms/', folder)
    const norms = existsSync(normsFolder) ? readdirSync(normsFolder).sort() : []
    folders.push({ definition, norms: norms.map((each) => read<NormSetDefinition>(new URL(each, normsFolder))) })
  }
  return folders
}

/** phq-a → phqA, gad-7 → gad7. */
export function exportName(id: string): string {
  return id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}

function union(ids: readonly string[]): string {
  return ids.length === 0 ? 'never' : ids.map((id) => `\n  | '${id}'`).join('')
}

/** The module of `psyscore/instruments/<id>`: the definition and its norm sets as data, with literal item and scale ids. */
export function moduleText({ definition, norms }: InstrumentFolder): string {
  const scales = definition.scales.map((scale) => `  readonly ${scale.id}: ${scale.stages.map((stage) => `'${stage.id}'`).join(' | ')}\n`)
  const types = norms.length > 0 ? 'NormSetDefinition' : ''
  return [
    HEADER,
    types === '' ? '' : `import type { ${types} } from '../../core/definition.js'\n`,
    "import type { Instrument } from '../instrument.js'\n\n",
    `/** Item ids of ${definition.id}. */\nexport type ItemId =${union(definition.items.map((item) => item.id))}\n\n`,
    `/** Scale ids of ${definition.id}, each with the ids of its stages. */\n`,
    `export type ScaleStages = {\n${scales.join('')}}\nexport type ScaleId = keyof ScaleStages\n\n`,
    `/** ${definition.title.en ?? definition.id}, version ${definition.version}. */\n`,
    `export const ${exportName(definition.id)}: Instrument<ItemId, ScaleStages> = ${JSON.stringify(definition, null, 1)}\n`,
    ...norms.map(
      (set) =>
        `\n/** ${set.title.en ?? set.id} */\nexport const ${exportName(set.id)}: NormSetDefinition = ${JSON.stringify(set, null, 1)}\n`,
    ),
  ].join('')
}

function catalogueNorms({ id, edition, title, use, metricKind, instrument, population, scores }: NormSetDefinition): CatalogueNormSet {
  const { country, n, collected, ages } = population
  const tests = scores.flatMap(({ strata }) => strata.filter(({ cell }) => cell !== 'withheld').map(({ when }) => JSON.stringify(when)))
  const metrics = new Map(scores.map(({ scale, metric }) => [JSON.stringify([scale, metric]), { scale, metric }]))
  return {
    ...{ id, edition, title, use, metricKind, country, n, collected },
    ...(ages === undefined ? {} : { ages }),
    informants: instrument.informants,
    metrics: [...metrics.values()],
    groups: [...new Set(tests)].map((when) => ({ when: JSON.parse(when) })),
  }
}

export function catalogueEntry({ definition, norms }: InstrumentFolder): CatalogueEntry {
  const { id, version, title, construct, informants, intended, blindSpots, licence } = definition
  return {
    id,
    version,
    title,
    construct,
    informants,
    languages: [...new Set(definition.forms.map(({ language }) => language))].sort(),
    forms: definition.forms.map(({ id: form, language, informant }) => ({ id: form, language, informant })),
    intended,
    items: { count: definition.items.length, supplementary: definition.items.filter((item) => item.supplementary === true).length },
    scales: definition.scales.map((scale) => ({ id: scale.id, label: scale.label, stages: scale.stages.map((stage) => stage.id) })),
    decisions: (definition.decisions ?? []).map((decision) => ({ id: decision.id, label: decision.label })),
    criticalItems: definition.criticalItems.map((each) => each.item),
    blindSpots,
    bandSets: definition.bandSets.map((set) => ({ id: set.id, scale: set.scale, default: set.default })),
    normSets: norms.map(catalogueNorms),
    licence,
    exportName: exportName(id),
    hash: contentHash(definition),
  }
}

/** The module of `psyscore/catalogue`: what is bundled, without the definitions. */
export function catalogueText(folders: readonly InstrumentFolder[]): string {
  return [
    HEADER,
    "import type { CatalogueEntry } from './catalogue-entry.js'\n\nexport type { CatalogueEntry, CatalogueNormSet } from './catalogue-entry.js'\n",
    "export { type CatalogueFilter, findInstruments, fittingNorms } from './catalogue-filter.js'\n\n",
    '/** Every bundled instrument, by id. */\n',
    `export const catalogue: readonly CatalogueEntry[] = ${JSON.stringify(folders.map(catalogueEntry), null, 1)}\n`,
  ].join('')
}

/** The table of what is bundled, for readers of the repository. */
export function readmeText(folders: readonly InstrumentFolder[]): string {
  const rows = folders.map((folder) => {
    const { id, title, construct, informants, languages, intended, items, normSets, licence } = catalogueEntry(folder)
    const range = (each: { readonly min: number; readonly max: number } | undefined): string =>
      each === undefined ? '' : `${each.min}–${each.max}`
    const whom = [intended.grades && `grades ${range(intended.grades)}`, intended.ages && `ages ${range(intended.ages)}`]
    const norms = normSets.map((set) => `${set.id} (${set.country}${set.use === 'descriptive' ? ', descriptive' : ''})`)
    return [
      `[${id}](${id}/CARD.md) ([sources](${id}/SOURCES.md))`,
      title['zh-CN'] === undefined ? (title.en ?? id) : `${title.en ?? id}<br>${title['zh-CN']}`,
      construct.en ?? '',
      informants.join(', '),
      languages.join(', '),
      whom.filter((part) => part !== undefined && part !== '').join('<br>'),
      String(items.count - items.supplementary),
      norms.join('<br>'),
      licence.permittedUses.join(', '),
      licence.permissionRequiredFor.length === 0 ? '–' : licence.permissionRequiredFor.join(', '),
    ].map((cell) => cell.replaceAll('|', '\\|'))
  })
  const head = [
    'id',
    'title',
    'measures',
    'answered by',
    'forms',
    'made for',
    'items',
    'norm sets',
    'permitted uses',
    'permission needed for',
  ]
  return [
    '# Instruments\n',
    'Generated from the folders beside it by scripts/generate-instruments.ts. Each folder holds the definition, its norm sets, a card to read',
    '(CARD.md, in Chinese CARD.zh-CN.md) and SOURCES.md, which names where every figure comes from and how far it was verified. Item wording',
    'is not bundled; labels are a few words of ours.\n',
    `| ${head.join(' | ')} |`,
    `|${' --- |'.repeat(head.length)}`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
  ].join('\n')
}

/** The cards of an instrument by file name: what `psyscore describe` prints, as pages that link to each other. */
export function cardFiles({ definition, norms }: InstrumentFolder): ReadonlyMap<string, string> {
  const links = '[SOURCES.md](SOURCES.md) · [definition.json](definition.json)'
  return new Map([
    ['CARD.md', cardMarkdown(definition, norms, 'en', `${links} · [中文](CARD.zh-CN.md)`)],
    ['CARD.zh-CN.md', cardMarkdown(definition, norms, 'zh-CN', `${links} · [English](CARD.md)`)],
  ])
}

/** The catalogue as data, for hosts that read no modules. */
export function catalogueJson(folders: readonly InstrumentFolder[]): string {
  return `${JSON.stringify({ format: 'psyscore/catalogue', formatVersion: 1, instruments: folders.map(catalogueEntry) }, null, 1)}\n`
}
