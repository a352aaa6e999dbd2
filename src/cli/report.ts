import { type Issue, PsyscoreError } from '../core/issue.js'
import { describeIssue, describeWord } from '../core/messages/index.js'
import type { Language } from '../core/text.js'
import { type ExitCode, type Io, printable, writeLine } from './io.js'

const RED = '\u001b[31m'
const YELLOW = '\u001b[33m'
const PLAIN = '\u001b[0m'

/** One problem on standard error: where, code, sentence, and what to do unless it is told with a later one like it. */
export async function reportIssue(io: Io, issue: Issue, language: Language, where: string = '', hinted: boolean = true): Promise<void> {
  const { message, hint } = describeIssue(issue, language)
  const severity = describeWord(issue.severity, language)
  const word = io.color === true ? `${issue.severity === 'error' ? RED : YELLOW}${severity}${PLAIN}` : severity
  const place = `${where}${issue.path === '' || where === '' ? issue.path : `:${issue.path}`}`
  await writeLine(io.stderr, `${place === '' ? '' : `${printable(place)}: `}${word}: ${message} [${issue.code}]`)
  if (hinted && hint !== undefined) await writeLine(io.stderr, `  ${hint}`)
}

/** The exit code a problem stands for. */
export function exitCodeOf(issue: Issue): ExitCode {
  const { code } = issue
  if (code.startsWith('usage/')) return 2
  if (code.startsWith('import/mapping') || code === 'import/header-missing' || code === 'import/header-duplicate') return 3
  if (code.startsWith('import/') || code.startsWith('output/')) return 4
  return 3
}

function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** Any error of a command as issues and an exit code. Programming errors are not swallowed. */
export async function reportError(io: Io, error: unknown, language: Language): Promise<ExitCode> {
  if (isPsyscoreError(error)) {
    for (const issue of error.issues) await reportIssue(io, issue, language)
    const [first] = error.issues
    return first === undefined ? 3 : exitCodeOf(first)
  }
  const code = systemCode(error)
  if (code === 'EPIPE') return 4
  if (/^E[A-Z]+$/.test(code)) {
    await reportIssue(io, { code: 'import/unreadable', severity: 'error', path: '', params: { file: code } }, language)
    return 4
  }
  throw error
}

/** Recognised by shape: the ESM and the CommonJS copy of the class may both be loaded. */
export function isPsyscoreError(error: unknown): error is PsyscoreError {
  return error instanceof PsyscoreError || (error instanceof Error && error.name === 'PsyscoreError' && 'issues' in error)
}
