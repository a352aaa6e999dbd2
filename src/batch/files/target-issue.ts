import { type Issue, issue, PsyscoreError } from '../../core/issue.js'

/** The system's own code of a failed call, such as `ENOSPC`; empty where there is none. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

const BUSY: ReadonlySet<string> = new Set(['EBUSY', 'ETXTBSY', 'EPERM', 'EACCES'])

/** Why writing to a target failed, as an issue: full disk, closed pipe, a target that another program holds, or anything else. */
export function targetIssue(error: unknown, file: string, naming: boolean = false): Issue {
  const code = systemCode(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return issue('output/disk-full', '', { file })
  if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return issue('output/closed', '', { file })
  if (code === 'EEXIST') return issue('output/would-overwrite', '', { file })
  if (naming && BUSY.has(code)) return issue('output/locked', '', { file })
  return issue('output/write-failed', '', code === '' ? { file } : { file, reason: code })
}

/** {@link targetIssue} as what is thrown; an issue that is one already stays what it is. */
export function targetError(error: unknown, file: string, naming: boolean = false): Error {
  if (error instanceof Error && error.name === 'PsyscoreError') return error
  return new PsyscoreError([targetIssue(error, file, naming)])
}
