/** From export to care and tables in one command: npm run example:district. Everything in it is made up. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assess } from 'psyscore'
import { type Alert, type CareNotice, type CohortSummary, writeMessages } from 'psyscore/care'
import { cSsrs } from 'psyscore/instruments/c-ssrs'
import { classGradeSchool } from 'psyscore/policies/class-grade-school'
import { psyscore, readJsonLines, show, tally, writeLines } from './command.js'
import { CALENDAR, exportCesD, exportCsv, makeRoster, OBSERVATIONS } from './files.js'
import { followUp, growthEntries } from './follow-up.js'
import { makePupils } from './pupils.js'
import { showReleases } from './releases.js'

const folder = process.argv[2] ?? join(tmpdir(), 'made-up-district')
mkdirSync(folder, { recursive: true })
const at = (name: string): string => join(folder, name)
const DAYS = ['2026-09-29', '2026-12-07']
const POLICY = 'class-grade-school'
const NAMED = ['made-up-0450', 'made-up-0900', 'made-up-0777', 'made-up-1000']
const scored = (wave: number): readonly string[] => ['phq-a', 'gad-7'].map((instrument) => at(`${instrument}-${wave}.jsonl`))
const shared = ['--calendar', at('calendar.json'), '--roster', at('roster.json')]
const cohort = (wave: number, alerts: string): readonly string[] => {
  const given = ['--roster', at('roster.json'), '--policy', POLICY, '--alerts', at(alerts)]
  return ['cohort', ...scored(wave), ...given, '--wave', `2026-${wave}`, '--at', `${DAYS[wave - 1]}T12:00:00+08:00`]
}

const pupils = makePupils()
writeFileSync(at('roster.json'), JSON.stringify(makeRoster(pupils, '2026-09-25')))
writeFileSync(at('calendar.json'), JSON.stringify(CALENDAR))
writeLines(at('observations.jsonl'), OBSERVATIONS)
console.log(`1. Export and scores: ${pupils.length} pupils of 3 schools who do not exist, two waves, two questionnaires`)
for (const wave of [1, 2]) {
  const day = DAYS[wave - 1] ?? ''
  writeFileSync(at(`export-${wave}.csv`), exportCsv(pupils, wave - 1, day))
  for (const instrument of ['phq-a', 'gad-7']) {
    const columns = ['--administered-at', 'at', '--birth-date', 'birth', '--format', 'jsonl', '--allow-rejected']
    const { out } = await psyscore(['score', instrument, at(`export-${wave}.csv`), ...columns])
    writeFileSync(at(`${instrument}-${wave}.jsonl`), out)
    console.log(`  wave ${wave} (${day}), ${instrument}: ${out.split('\n').length - 1} results`)
  }
}
// Two counsellors interviewed one pupil: two raters, two results, never averaged.
const interviews = ['rater-a', 'rater-b'].map((rater, i) =>
  assess(cSsrs, {
    responses: Object.fromEntries(cSsrs.items.map(({ id }, item) => [id, i === 1 && item === 0 ? 1 : 0])),
    respondent: { key: 'made-up-1000', grade: 11 },
    administeredAt: '2026-09-29T10:10:00+08:00',
    rater,
  }),
)
writeLines(at('interviews.jsonl'), interviews)
console.log('  two interviews (C-SSRS) of made-up-1000, by two raters')

writeFileSync(at('export-ces-d.csv'), exportCesD(pupils, DAYS[0] ?? ''))
const cesD = ['score', 'ces-d', at('export-ces-d.csv'), '--administered-at', 'at', '--birth-date', 'birth', '--format', 'jsonl']
writeFileSync(at('ces-d.jsonl'), (await psyscore([...cesD, '--allow-rejected'])).out)
console.log('  CES-D at the junior school: four of its items are keyed the other way, so that answers that are all alike show')

console.log('\n2. Answers that are all alike, by class (of those who answered)')
const byClassArgs = ['--release', 'internal', '--by', 'class', '--at', `${DAYS[0]}T12:00:00+08:00`, '--format', 'json']
const byClass: CohortSummary = JSON.parse(
  (await psyscore(['cohort', at('ces-d.jsonl'), ...cohort(1, 'none.jsonl').slice(3, 5), ...byClassArgs])).out,
)
for (const { group, counts } of byClass.tables[1]?.groups ?? []) {
  const yes = counts['pattern:straight-line']?.cells[1]
  if (yes?.status === 'shown' && yes.percent >= 20)
    console.log(`  ${group.school}, grade ${group.grade}, class ${group.class}: ${yes.count} of ${counts['pattern:straight-line']?.of}`)
}

console.log('\n3. Alerts half an hour after the answers')
const first = [...scored(1), at('interviews.jsonl')]
const alertArgs = ['alerts', POLICY, ...first, '--observations', at('observations.jsonl'), ...shared, '--format', 'jsonl']
writeFileSync(at('alerts-1.jsonl'), (await psyscore([...alertArgs, '--at', '2026-09-29T10:30:00+08:00'])).out)
const isAlert = (each: Alert | CareNotice): each is Alert => each.format === 'psyscore/alert'
const raised = readJsonLines<Alert | CareNotice>(at('alerts-1.jsonl'))
const told = (list: readonly (Alert | CareNotice)[]): string => tally(list.map((each) => (isAlert(each) ? each.level : each.kind)))
console.log(`  alerts: ${told(raised.filter(isAlert))}`)
console.log(`  notices: ${told(raised.filter((each) => !isAlert(each)))}`)
for (const key of NAMED) console.log(`  ${key}: ${told(raised.filter(({ respondent }) => respondent === key))}`)
const alone = raised.filter(isAlert).find(({ respondent }) => respondent === 'made-up-0450')
const contacts = { any: { en: 'the counselling room, 2nd floor, telephone 8800', 'zh-CN': '心理辅导室，二楼，电话 8800' } }
for (const role of ['homeroom-teacher', 'psychologist']) {
  console.log(`\n  What the ${role} reads of made-up-0450, the school having named whom to ask:`)
  const message = alone && writeMessages(classGradeSchool, alone, { contacts }).tiers.find((tier) => tier.role === role)?.message
  show(typeof message === 'string' ? message : (message?.en ?? 'nothing'), /./, '    ')
}

console.log('\n4. What people did until the second wave')
const alike = new Set(pupils.filter((pupil) => pupil.grade === 8 && pupil.class === '4').map(({ key }) => key))
const followed = followUp(raised.filter(isAlert), classGradeSchool, alike)
writeLines(at('followed.jsonl'), [...followed, ...raised.filter((each) => !isAlert(each))])
for (const level of ['urgent', 'warning', 'attention'])
  console.log(`  ${level}: ${tally(followed.filter((each) => each.level === level).map(({ state }) => state))}`)
writeLines(at('entries.jsonl'), growthEntries(followed))

console.log('\n5. Growth files')
let store = 'none'
const by = ['--author', 'p-1', '--role', 'psychologist', '--force']
const append = async (into: string, ...what: readonly string[]): Promise<void> => {
  console.log(`  ${(await psyscore(['growth', 'append', store, ...what, ...by, '--out', at(into)])).err.trim()}`)
  store = at(into)
}
await append('growth-1.jsonl', '--results', first.join(','), '--entries', at('entries.jsonl'))
await append('growth.jsonl', '--results', scored(2).join(','))
writeLines(
  at('one.jsonl'),
  readJsonLines<{ readonly respondent: string }>(store).filter(({ respondent }) => respondent === 'made-up-0450'),
)
console.log(`  made-up-0450: ${(await psyscore(['growth', 'check', at('one.jsonl')])).out.trim()}`)
for (const role of ['psychologist', 'homeroom-teacher']) {
  const { out } = await psyscore(['growth', 'view', at('one.jsonl'), '--policy', POLICY, '--as', role, '--key', 'made-up-0450'])
  const entries: readonly { readonly kind?: string }[] = JSON.parse(out).content?.entries ?? JSON.parse(out).entries ?? []
  console.log(`  made-up-0450 as the ${role}: ${tally(entries.map(({ kind }) => kind ?? '–')) || 'nothing'}`)
}

console.log('\n6. Due list on 2026-12-08')
const due = await psyscore(['growth', 'due', store, '--policy', POLICY, ...shared, '--at', '2026-12-08T08:00:00+08:00', '--json'])
type Due = { due: string; overdue: boolean; kind: string; role: string; respondent: string; duty: string | null }
const list: readonly Due[] = JSON.parse(due.out)
console.log(`  overdue: ${tally(list.filter(({ overdue }) => overdue).map(({ kind, role }) => `${kind} (${role})`))}`)
console.log(`  to come: ${tally(list.filter(({ overdue }) => !overdue).map(({ kind, role }) => `${kind} (${role})`))}`)
for (const each of list.filter(({ respondent }) => respondent === 'made-up-0450'))
  console.log(`  made-up-0450: ${each.due.slice(0, 10)} ${each.overdue ? 'overdue' : 'open'} ${each.kind}, ${each.role}`)

console.log('\n7. Alerts of the second wave: nothing is raised twice, and who is in care already informs the case holder')
const second = ['alerts', POLICY, ...first, ...scored(2), ...shared, '--format', 'jsonl', '--existing', at('followed.jsonl')]
writeFileSync(at('alerts-2.jsonl'), (await psyscore([...second, '--at', '2026-12-07T10:30:00+08:00'])).out)
const news = readJsonLines<Alert | CareNotice>(at('alerts-2.jsonl')).filter(isAlert)
const old = new Set(followed.map(({ id }) => id))
console.log(`  new: ${told(news.filter(({ id, informs }) => !old.has(id) && informs === null))}`)
console.log(`  new, to the case holder: ${told(news.filter(({ id, informs }) => !old.has(id) && informs !== null))}`)
console.log(`  of the first wave, brought up to date: ${news.filter(({ id }) => old.has(id)).length}`)
const standing = new Map([...followed, ...news].map((each) => [each.id, each]))
writeLines(at('alerts-all.jsonl'), [...standing.values()])

await showReleases({ at, cohort, previousResults: scored(1) })
