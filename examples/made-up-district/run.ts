/** From export to care and tables in one command: npm run example:district. Everything in it is made up. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assess } from 'psyscore'
import { cSsrs } from 'psyscore/instruments/c-ssrs'
import { run } from '../../src/cli/run.js'
import { CALENDAR, exportCsv, makePupils, makeRoster, OBSERVATIONS } from './generate.js'

const folder = process.argv[2] ?? join(tmpdir(), 'made-up-district')
mkdirSync(folder, { recursive: true })
const at = (name: string): string => join(folder, name)
const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '')

async function psyscore(args: readonly string[]): Promise<string> {
  const out: string[] = []
  const err: string[] = []
  const into = (list: string[]) => ({
    write: async (text: string | Uint8Array): Promise<void> => {
      list.push(typeof text === 'string' ? text : new TextDecoder().decode(text))
    },
  })
  const io = { stdin: (async function* () {})(), stdout: into(out), stderr: into(err) }
  const code = await run(args, io)
  if (code > 1) throw new Error(`psyscore ${args.join(' ')}: exit ${code}\n${err.join('')}`)
  return out.join('')
}

const pupils = makePupils()
const NOW = '2026-09-30T12:00:00+08:00'
const LATER = '2026-12-08T12:00:00+08:00'
writeFileSync(at('roster.json'), JSON.stringify(makeRoster(pupils, '2026-09-25')))
writeFileSync(at('calendar.json'), JSON.stringify(CALENDAR))
writeFileSync(at('observations.jsonl'), OBSERVATIONS.map((each) => `${JSON.stringify(each)}\n`).join(''))
console.log(`A made-up district: ${pupils.length} pupils who do not exist.\n`)

for (const [wave, day] of [
  ['1', '2026-09-29'],
  ['2', '2026-12-07'],
] as const) {
  writeFileSync(at(`export-${wave}.csv`), exportCsv(pupils, Number(wave) - 1, day))
  for (const instrument of ['phq-a', 'gad-7']) {
    const out = await psyscore([
      'score',
      instrument,
      at(`export-${wave}.csv`),
      '--administered-at',
      'at',
      '--birth-date',
      'birth',
      '--format',
      'jsonl',
      '--allow-rejected',
    ])
    writeFileSync(at(`${instrument}-${wave}.jsonl`), out)
    console.log(`wave ${wave}, ${instrument}: ${lines(out).length} results`)
  }
}
// Two counsellors interviewed one pupil: two raters, two results, never averaged.
const interviews = ['rater-a', 'rater-b'].map((rater, i) =>
  assess(cSsrs, {
    responses: Object.fromEntries(cSsrs.items.map(({ id }, item) => [id, i === 1 && item === 0 ? 1 : 0])),
    respondent: { key: 'made-up-1000', grade: 11 },
    administeredAt: '2026-09-30T09:00:00+08:00',
    rater,
  }),
)
writeFileSync(at('interviews.jsonl'), interviews.map((each) => `${JSON.stringify(each)}\n`).join(''))

const shared = ['--calendar', at('calendar.json'), '--roster', at('roster.json')]
const first = [at('phq-a-1.jsonl'), at('gad-7-1.jsonl'), at('interviews.jsonl')]
const alertArgs = ['alerts', 'class-grade-school', ...first, '--at', NOW, '--observations', at('observations.jsonl'), ...shared]
writeFileSync(at('alerts-1.jsonl'), await psyscore([...alertArgs, '--format', 'jsonl']))
const raised = lines(readFileSync(at('alerts-1.jsonl'), 'utf8')).map((line) => JSON.parse(line))
const tally = (list: readonly string[]): string => {
  const counts = new Map<string, number>()
  for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1)
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, n]) => `${name} ${n}`)
    .join(', ')
}
console.log(`\nalerts: ${tally(raised.filter(({ format }) => format === 'psyscore/alert').map(({ level }) => level))}`)
console.log(`notices: ${tally(raised.filter(({ format }) => format !== 'psyscore/alert').map(({ kind }) => kind))}`)
for (const key of ['made-up-0450', 'made-up-0900', 'made-up-0777', 'made-up-1000']) {
  const own = raised.filter(({ respondent }) => respondent === key)
  console.log(`  ${key}: ${tally(own.map(({ level, kind }) => level ?? kind)) || 'nothing'}`)
}
const teacher = await psyscore([...alertArgs, '--role', 'homeroom-teacher'])
const told = teacher.split(/\n(?=\S)/).find((part) => part.includes('made-up-0450'))
console.log(`\nWhat a homeroom teacher reads of made-up-0450:\n${told?.trim() ?? 'nothing'}`)

const files = await psyscore([
  'growth',
  'append',
  'none',
  '--results',
  [...first, at('phq-a-2.jsonl'), at('gad-7-2.jsonl')].join(','),
  '--author',
  'p-1',
  '--role',
  'psychologist',
])
writeFileSync(at('growth.jsonl'), files)
const due = await psyscore(['growth', 'due', at('growth.jsonl'), '--policy', 'class-grade-school', ...shared, '--at', LATER])
console.log(`\ngrowth files: ${lines(files).length}; due on ${LATER.slice(0, 10)}: ${lines(due).length} lines, the first of them`)
for (const line of lines(due).slice(0, 3)) console.log(`  ${line}`)

const cohort = ['--roster', at('roster.json'), '--policy', 'class-grade-school']
const releaseOne = (release: string): readonly string[] => [
  'cohort',
  ...first.slice(0, 2),
  '--alerts',
  at('alerts-1.jsonl'),
  ...cohort,
  '--wave',
  'autumn-1',
  '--at',
  NOW,
  '--release',
  release,
]
writeFileSync(at('internal-1.json'), await psyscore([...releaseOne('internal'), '--by', 'school,grade', '--format', 'json']))
const keep = /^(?:internal|public|operational|all pupils|school|grade)|^ {2}\S|coverage|level|phq-a.*(?:band|sum)|same pupils/
const shown = (text: string): void =>
  console.log(
    lines(text)
      .filter((line) => keep.test(line) && !line.includes('gad-7'))
      .join('\n'),
  )
console.log('\nFor the district office, inside only, second wave beside the first:')
shown(
  await psyscore([
    'cohort',
    at('phq-a-2.jsonl'),
    at('gad-7-2.jsonl'),
    ...cohort,
    '--alerts',
    at('alerts-1.jsonl'),
    '--wave',
    'autumn-2',
    '--at',
    LATER,
    '--release',
    'internal',
    '--by',
    'school',
    '--previous',
    at('internal-1.json'),
    '--previous-results',
    first.slice(0, 2).join(','),
  ]),
)
console.log('\nFor everyone:')
shown(await psyscore([...releaseOne('public'), '--by', 'school']))
