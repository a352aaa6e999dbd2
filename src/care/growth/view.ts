import { fieldsOfRole, kindOfRole } from '../messages/disclosure.js'
import type { DisclosureField, PolicyDefinition } from '../policy/policy.js'
import type { EntryKind } from '../words.js'
import { type GrowthFile, isWhole, type WholeEntry } from './growth-file.js'

/** What one role may see of a growth file. Never a part of the chain, so that nothing hidden can be tried out. */
export interface GrowthView {
  readonly format: 'psyscore/growth-view'
  readonly formatVersion: 1
  readonly notice: 'screening-not-diagnosis'
  readonly respondent: string
  readonly role: string
  readonly entries: readonly ViewedEntry[]
}

/** An entry as far as it is shown. Of the author the role; a person's pseudonym only where the history is open. */
export interface ViewedEntry {
  readonly id: string
  readonly kind: EntryKind | 'redacted'
  readonly recordedAt: string
  readonly author: { readonly role: string; readonly id?: string }
  readonly body: Readonly<Record<string, unknown>>
}

/** Free text: for the psychologist alone, whatever a profile says. */
const FREE_TEXT: ReadonlySet<string> = new Set(['text', 'reason'])

type Parts = readonly (readonly [property: string, needs: DisclosureField])[]

/** What of each kind of entry is shown, and which part of a disclosure profile opens it. What is not listed is never shown. */
const SHOWN: Readonly<Record<Exclude<EntryKind, 'assessment' | 'observation'>, Parts>> = {
  'home-visit': [
    ['visitedAt', 'history'],
    ['outcome', 'history'],
    ['present', 'history'],
    ['followUpBy', 'history'],
    ['text', 'history'],
  ],
  judgement: [
    ['about', 'history'],
    ['outcome', 'state'],
    ['level', 'level'],
    ['reason', 'history'],
    ['reviewBy', 'due'],
  ],
  plan: [
    ['caseHolder', 'contact'],
    ['agreedWith', 'history'],
    ['actions', 'actions'],
    ['reviewBy', 'due'],
    ['replaces', 'history'],
    ['text', 'history'],
  ],
  'intervention-phase': [
    ['intervention', 'history'],
    ['phase', 'history'],
    ['from', 'history'],
    ['to', 'history'],
    ['text', 'history'],
  ],
  referral: [
    ['to', 'history'],
    ['acute', 'history'],
    ['state', 'state'],
    ['updates', 'history'],
    ['followUpBy', 'due'],
    ['text', 'history'],
  ],
  're-screening': [
    ['instrument', 'instrument'],
    ['due', 'due'],
    ['about', 'history'],
    ['text', 'history'],
  ],
  alert: [
    ['alert', 'state'],
    ['to', 'state'],
    ['level', 'level'],
    ['severity', 'level'],
    ['policy', 'reason'],
    ['outcome', 'state'],
    ['reason', 'history'],
  ],
  note: [['text', 'history']],
  redaction: [
    ['entry', 'history'],
    ['how', 'history'],
  ],
}

/** Everything a stored result holds; it is shown whole or by reference. */
const WHOLE_RESULT: readonly DisclosureField[] = ['history', 'instrument', 'scale', 'score', 'item', 'answers', 'validity', 'critical-kind']

/**
 * A growth file as a role may see it: of the entries that name the role in `visibleTo`, what the role's largest disclosure profile
 * opens, property by property; nothing for a role the policy does not know. Free text is shown to a psychologist alone. A result is
 * shown whole where every part of it may be seen, else by instrument and instant. Of removed entries nothing is shown.
 */
export function viewGrowthFile(role: string, file: GrowthFile, policy: PolicyDefinition): GrowthView {
  const fields = fieldsOfRole(policy, role)
  const psychologist = kindOfRole(policy, role) === 'psychologist'
  const entries: ViewedEntry[] = []
  for (const entry of file.entries) {
    if (isWhole(entry) && entry.visibleTo.includes(role)) {
      const body = bodyOf(entry, fields, psychologist)
      if (Object.keys(body).length > 0) entries.push({ ...head(entry, entry, fields), body })
    } else if (entry.kind === 'redacted' && entry.was.visibleTo.includes(role) && fields.has('history'))
      entries.push({ ...head(entry, { ...entry.was, kind: 'redacted' }, fields), body: {} })
  }
  return { format: 'psyscore/growth-view', formatVersion: 1, notice: 'screening-not-diagnosis', respondent: file.respondent, role, entries }
}

function head(
  { id, recordedAt }: Pick<WholeEntry, 'id' | 'recordedAt'>,
  { kind, author }: Pick<ViewedEntry, 'kind'> & { readonly author: { readonly id: string; readonly role: string } },
  fields: ReadonlySet<DisclosureField>,
): Omit<ViewedEntry, 'body'> {
  return { id, kind, recordedAt, author: fields.has('history') ? author : { role: author.role } }
}

function bodyOf(entry: WholeEntry, fields: ReadonlySet<DisclosureField>, psychologist: boolean): ViewedEntry['body'] {
  if (entry.kind === 'assessment') return assessmentBody(entry, fields)
  if (entry.kind === 'observation') return observationBody(entry, fields, psychologist)
  const body: Readonly<Record<string, unknown>> = entry.body
  const shown = SHOWN[entry.kind].filter(
    ([property, needs]) => Object.hasOwn(body, property) && fields.has(needs) && (psychologist || !isFreeText(entry.kind, property)),
  )
  return Object.fromEntries(shown.map(([property]) => [property, body[property]]))
}

/** The reason of a redaction is a word; it is not shown at all. */
function isFreeText(kind: EntryKind, property: string): boolean {
  return kind === 'note' || FREE_TEXT.has(property)
}

function assessmentBody({ body }: WholeEntry<'assessment'>, fields: ReadonlySet<DisclosureField>): ViewedEntry['body'] {
  if (WHOLE_RESULT.every((field) => fields.has(field))) return body
  if (!fields.has('instrument')) return {}
  const { instrument, administeredAt, informant } = body.result
  return { instrument: instrument.id, administeredAt, informant }
}

function observationBody(
  { body }: WholeEntry<'observation'>,
  fields: ReadonlySet<DisclosureField>,
  psychologist: boolean,
): ViewedEntry['body'] {
  if (!fields.has('observations')) return {}
  const { id, kind, weight, observedAt, by, text } = body.observation
  return {
    observation: {
      id,
      kind,
      observedAt,
      by: { role: by.role },
      ...(weight === undefined ? {} : { weight }),
      ...(psychologist && text !== undefined ? { text } : {}),
    },
  }
}
