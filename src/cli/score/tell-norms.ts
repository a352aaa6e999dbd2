import type { StudyPart } from '../../batch/run/study.js'
import type { IssueCode } from '../../core/issue-codes.js'
import type { Language } from '../../core/text.js'
import { planWarnings } from '../../results/norm-warnings.js'
import type { Io } from '../io.js'
import { reportIssue } from '../report.js'

/** That norms are of another country or of adults holds for every row alike: it is told once, before the first row is read. */
export async function tellNorms(io: Io, parts: readonly StudyPart[], lang: Language): Promise<void> {
  const warnings = parts.flatMap(({ plan }) => planWarnings(plan.outputs.norms))
  for (const { code, params } of warnings) await reportIssue(io, { code: code as IssueCode, severity: 'warning', path: '', params }, lang)
}
