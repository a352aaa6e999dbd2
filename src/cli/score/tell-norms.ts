import type { StudyPart } from '../../batch/run/study.js'
import type { IssueCode } from '../../core/issue-codes.js'
import type { Language } from '../../core/text.js'
import { countryWarnings } from '../../results/norm-warnings.js'
import type { Io } from '../io.js'
import { reportIssue } from '../report.js'

/** Norms of another country hold for every row alike: they are told once, before the first row is read. */
export async function tellNorms(io: Io, parts: readonly StudyPart[], lang: Language): Promise<void> {
  const warnings = parts.flatMap(({ plan }) => countryWarnings(plan.outputs.norms))
  for (const { code, params } of warnings) await reportIssue(io, { code: code as IssueCode, severity: 'warning', path: '', params }, lang)
}
