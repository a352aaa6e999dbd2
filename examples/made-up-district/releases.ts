import { writeFileSync } from 'node:fs'
import { classGradeSchool } from 'psyscore/policies/class-grade-school'
import { cohortText } from '../../src/cli/cohort-text.js'
import { psyscore, show } from './command.js'

interface Places {
  readonly at: (name: string) => string
  readonly cohort: (wave: number, alerts: string) => readonly string[]
  readonly previousResults: readonly string[]
}

const SCHOOLS = ['--by', 'school']
const MOST =
  /^(?:internal|public|operational|2026|p-1)|^ {2}\S|forms|no form|level|judged|in care|referred|in time|phq-a.*sum|same pupils|^Of the/

/** The same wave for three kinds of readers, the wave before beside it. */
export async function showReleases({ at, cohort, previousResults }: Places): Promise<void> {
  const before = async (release: string): Promise<readonly string[]> => {
    const file = at(`${release}-1.json`)
    writeFileSync(file, (await psyscore([...cohort(1, 'alerts-1.jsonl'), ...SCHOOLS, '--release', release, '--format', 'json'])).out)
    return ['--previous', file]
  }
  const second = cohort(2, 'alerts-all.jsonl')
  const paired = ['--previous-results', previousResults.join(',')]
  const internal = [...second, ...SCHOOLS, '--release', 'internal', ...(await before('internal')), ...paired]

  console.log('\n8. Cohort table for the schools and the district office, inside only, the first wave beside it')
  const { out } = await psyscore([...internal, '--format', 'json'])
  writeFileSync(at('internal-2.json'), out)
  const inside = cohortText(JSON.parse(out), 'en', classGradeSchool)
  show(unpaired(inside), MOST)

  console.log('\n9. The same for everyone, after the internal one and hiding what that hides')
  const open = [...second, ...SCHOOLS, '--release', 'public', ...(await before('public')), '--earlier', at('internal-2.json')]
  show((await psyscore(open)).out, MOST)

  console.log('\n10. Full counts, for a role that may see the named list, with an audit entry')
  const full = [...second, '--by', 'school', '--release', 'operational', '--who', 'p-1', '--reason', 'hours of counselling per school']
  show((await psyscore([...full, '--role', 'psychologist'])).out, MOST)
  const refused = await psyscore([...full, '--role', 'homeroom-teacher'], [3])
  console.log('\n  The same asked by a homeroom teacher:')
  show(refused.err, /./, '    ')
}

/** Change lines stand under the mean they belong to; only those under a shown mean are kept. */
function unpaired(text: string): string {
  let keep = false
  return text
    .split('\n')
    .filter((line) => {
      if (/^ {4}\S/.test(line)) keep = /phq-a.*sum/.test(line)
      return !/^ {6}\S/.test(line) || keep
    })
    .join('\n')
}
