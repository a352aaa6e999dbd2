import type { InformantRole } from '../../core/words.js'

/** What a skeleton is made from. */
export interface SkeletonPlan {
  readonly id: string
  readonly items: number
  /** codes of the choices, in printed order */
  readonly codes: readonly number[]
  /** BCP 47 tags; each gets a text to fill in and a form */
  readonly languages: readonly string[]
  readonly informant: InformantRole | null
  /** path of the schemas folder as seen from the definition's folder, or null */
  readonly schemas: string | null
}

/** Where a fact is asked for: no text, no number and no word of a list passes for it; where null means something, the empty text. */
const FILL_TEXT = ''
const FILL = null

/** A figure without its source and mark: both must be filled in. */
const figure = { source: FILL_TEXT, mark: FILL }

function prefixOf(id: string): string {
  const letters = id.replaceAll('-', '_')
  return /^[a-z]/.test(letters) ? letters : `q_${letters}`
}

/**
 * A definition in which everything that only the manual can tell is left to be filled in: texts are empty, numbers and words null.
 * The ids, the order and the codes are those that were asked for. It is refused until each place is filled.
 */
export function definitionSkeleton({ id, items, codes, languages, informant, schemas }: SkeletonPlan): unknown {
  const text = Object.fromEntries(languages.map((tag) => [tag, FILL_TEXT]))
  const ids = Array.from({ length: items }, (_, i) => `${prefixOf(id)}_${i + 1}`)
  return {
    ...(schemas === null ? {} : { $schema: `${schemas}/instrument.schema.json` }),
    format: 'psyscore/instrument',
    formatVersion: 1,
    id,
    version: '1.0.0',
    title: text,
    construct: text,
    informants: informant === null ? [] : [informant],
    intended: { grades: { min: FILL, max: FILL }, ages: { min: FILL, max: FILL }, figure },
    licence: { statement: text, holder: FILL_TEXT, permittedUses: FILL, permissionRequiredFor: FILL, figure },
    references: [{ id: FILL_TEXT, citation: FILL_TEXT }],
    responseSets: { answers: { options: codes.map((code) => ({ code, label: text })) } },
    items: ids.map((item) => ({ id: item, label: text, kind: 'choice', responses: 'answers' })),
    forms: languages.map((language) => ({
      id: language.toLowerCase(),
      language,
      informant,
      recall: { days: FILL },
      order: ids,
      figure,
    })),
    scales: [
      {
        id: 'total',
        label: text,
        direction: FILL,
        stages: [{ id: 'sum', range: { min: FILL, max: FILL } }],
        score: { method: 'sum', items: ids, missing: { policy: FILL, figure } },
      },
    ],
    criticalItems: FILL,
    blindSpots: FILL,
    bandSets: FILL,
    reliability: FILL,
    vectors: ['all-lowest', 'all-highest'].map((responses) => ({
      id: responses,
      note: FILL_TEXT,
      responses,
      expect: { scales: { total: { sum: FILL } } },
      figure,
    })),
  }
}

/** A norm set in which every figure is left to be filled in; a folder without norms leaves the file out. */
export function normsSkeleton({ id, languages, informant, schemas }: SkeletonPlan): unknown {
  const text = Object.fromEntries(languages.map((tag) => [tag, FILL_TEXT]))
  const stratum = (sex: 'F' | 'M'): unknown => ({
    id: sex === 'F' ? 'girls' : 'boys',
    when: { sex, grades: { min: FILL, max: FILL } },
    n: FILL,
    cell: 'moments',
    mean: FILL,
    sd: FILL,
  })
  return {
    ...(schemas === null ? {} : { $schema: `../${schemas}/norm-set.schema.json` }),
    format: 'psyscore/norm-set',
    formatVersion: 1,
    id: `${id}-norms`,
    edition: FILL_TEXT,
    title: text,
    instrument: { id, major: 1, informants: informant === null ? [] : [informant] },
    population: {
      description: text,
      country: FILL_TEXT,
      n: FILL_TEXT,
      collected: { from: FILL, to: FILL },
      ages: { min: FILL, max: FILL },
    },
    reviewBy: FILL_TEXT,
    metricKind: FILL,
    use: FILL,
    unknownSex: FILL,
    scores: [
      {
        scale: 'total',
        stage: 'sum',
        metric: FILL,
        kind: 'linear',
        offTable: { low: FILL, high: FILL },
        interpolation: 'none',
        strata: [stratum('F'), stratum('M')],
      },
    ],
    examples: ['F', 'M'].map((sex) => ({
      scale: 'total',
      respondent: { sex, grade: FILL },
      score: FILL,
      value: FILL_TEXT,
      note: FILL_TEXT,
    })),
    references: [{ id: FILL_TEXT, citation: FILL_TEXT }],
    licence: FILL_TEXT,
    figure,
  }
}

/** Stands in SOURCES.md wherever nobody has written anything yet. */
export const UNFILLED = '(fill in)'

/** The page of sources with a row for each kind of figure. */
export function sourcesSkeleton(id: string): string {
  const rows = [
    'items and their order',
    'codes of the answers',
    'key: which items, which reversed',
    'missing answers',
    'range',
    'cut scores, their population and accuracy',
    'critical items',
    'reliability, its sample and SD',
    'norms',
    'rights',
    'where the rights holder publishes the wording',
    'other programs that score it: agreement, or why not',
  ]
  return [
    `# ${id}: sources\n`,
    'No item wording is stored; item labels are a few words of our own. Marks: V2 two sources of different origin · V2c copies of one paper ·',
    'S1 one source · D derived here · K general knowledge, unverified.\n',
    '| figure | source | mark |',
    '|---|---|---|',
    ...rows.map((row) => `| ${row} | ${UNFILLED} | ${UNFILLED} |`),
    `\nNot found, or left out, and why: ${UNFILLED}`,
    '',
  ].join('\n')
}
