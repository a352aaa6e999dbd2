import type { MadePupil } from './pupils.js'

const birthDate = (grade: number): string => `${2026 - grade - 6}-03-01`

/** Survey export of one wave: a row for each form that came back. Grade 4 is below the forms' grades and is not asked. */
export function exportCsv(pupils: readonly MadePupil[], wave: number, day: string): string {
  const items = [
    ...Array.from({ length: 9 }, (_, i) => `phqa_${i + 1}`),
    ...Array.from({ length: 7 }, (_, i) => `gad7_${i + 1}`),
    'phqa_12',
    'phqa_13',
  ]
  const lines = [['key', 'grade', 'sex', 'birth', 'at', ...items].join(',')]
  for (const { key, grade, sex, waves } of pupils) {
    const codes = waves[wave]
    if (codes !== null && codes !== undefined && grade > 4)
      lines.push([key, grade, sex, birthDate(grade), `${day}T10:00:00+08:00`, ...codes.map((code) => code ?? ''), 0, 0].join(','))
  }
  return `${lines.join('\n')}\n`
}

/** The junior school's CES-D: whoever answers every item alike does so here as well, against four items keyed the other way. */
export function exportCesD(pupils: readonly MadePupil[], day: string): string {
  const items = Array.from({ length: 20 }, (_, i) => i + 1)
  const lines = [['key', 'grade', 'sex', 'birth', 'at', ...items.map((item) => `cesd_${item}`)].join(',')]
  for (const { key, grade, sex, waves } of pupils) {
    const codes = waves[0]
    if (codes === null || codes === undefined || grade < 7 || grade > 9) continue
    const alike = codes.every((code) => code === codes[0] && code !== 0)
    const answer = (item: number): number => {
      const code = codes[item % codes.length] ?? 0
      return item % 4 === 0 && !alike ? 3 - code : code
    }
    lines.push([key, grade, sex, birthDate(grade), `${day}T10:00:00+08:00`, ...items.map(answer)].join(','))
  }
  return `${lines.join('\n')}\n`
}

export function makeRoster(pupils: readonly MadePupil[], asOf: string): object {
  return {
    format: 'psyscore/roster',
    formatVersion: 1,
    asOf,
    schoolSystem: '6-3-3',
    pupils: pupils.map(({ key, school, grade, class: group, sex, screening, context }) => ({
      key,
      district: 'Made-up district',
      school,
      grade,
      class: group,
      sex,
      birthDate: birthDate(grade),
      consent: screening === 'guardian-declined' ? 'declined' : 'given',
      context,
      informants: [],
      screening: screening ?? (grade === 4 ? 'exempt' : null),
    })),
  }
}

/** Term of autumn 2026 with the National Day holiday and two Saturdays worked in exchange; spring follows. */
export const CALENDAR: object = {
  format: 'psyscore/school-calendar',
  formatVersion: 1,
  id: 'made-up-2026',
  offsets: [{ offset: '+08:00' }],
  weekdays: [1, 2, 3, 4, 5],
  hours: { from: '08:00', to: '17:30' },
  terms: [
    { id: '2026-autumn', from: '2026-09-01', to: '2027-01-22' },
    { id: '2027-spring', from: '2027-02-22', to: '2027-07-09' },
  ],
  holidays: [{ from: '2026-10-01', to: '2026-10-07' }],
  makeUpDays: ['2026-09-27', '2026-10-10'],
}

/** What adults saw, apart from any questionnaire. */
export const OBSERVATIONS: readonly object[] = [
  {
    format: 'psyscore/observation',
    formatVersion: 1,
    id: 'o-1',
    respondent: 'made-up-0007',
    kind: 'great-change',
    observedAt: '2026-09-28T15:00:00+08:00',
    by: { id: 't-11', role: 'homeroom-teacher' },
  },
  {
    format: 'psyscore/observation',
    formatVersion: 1,
    id: 'o-2',
    respondent: 'made-up-0777',
    kind: 'abuse-suspected',
    observedAt: '2026-09-29T09:00:00+08:00',
    by: { id: 't-24', role: 'homeroom-teacher' },
  },
]
