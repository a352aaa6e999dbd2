import type { Licence } from '../core/definition.js'
import { type Issue, issue } from '../core/issue.js'

/** Uses a licence may permit. */
export type InstrumentUse = Licence['permittedUses'][number]

/** What a host declares about its rights. */
export interface DeclaredUse {
  /** What the scores are used for. */
  readonly use?: InstrumentUse
  /** Reference of a permission the host holds. */
  readonly permission?: string
}

/**
 * What the licence forbids without a permission: scoring in software where the holder reserves it, and a use that is not among
 * those permitted. Settled when the definition is loaded, never on a pupil's answers.
 */
export function licenceIssues(licence: Licence, { use, permission }: DeclaredUse): readonly Issue[] {
  if (permission !== undefined && permission.trim() !== '') return []
  const issues: Issue[] = []
  const { holder, permittedUses: permitted, permissionRequiredFor: required } = licence
  if (required.includes('scoring')) issues.push(issue('licence/permission-required', '/licence', { purpose: 'scoring', holder }))
  if (use === 'commercial' && required.includes('commercial')) {
    issues.push(issue('licence/permission-required', '/licence', { purpose: 'commercial', holder }))
  } else if (use !== undefined && !permitted.includes(use)) {
    issues.push(issue('licence/use-not-permitted', '/licence/permittedUses', { use, permitted }))
  }
  return issues
}
