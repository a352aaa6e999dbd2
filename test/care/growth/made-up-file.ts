import { assess } from '../../../src/assess.js'
import { appendEntry, createGrowthFile, type GrowthOutcome } from '../../../src/care/growth/append.js'
import type { GrowthFile, NewEntry } from '../../../src/care/growth/growth-file.js'
import type { Author } from '../../../src/care/growth/observation.js'
import { sha256Hex } from '../../../src/core/hash.js'
import type { AnyResult } from '../../../src/results/result.js'
import { type SealedResult, sealResult } from '../../../src/seal.js'
import { phq } from '../../assess/fixtures.js'

export const PSYCHOLOGIST: Author = { id: 'p-7', role: 'psychologist' }
export const TEACHER: Author = { id: 't-3', role: 'homeroom-teacher' }
export const ALL: readonly string[] = ['psychologist', 'homeroom-teacher']

/** Salts of a test: made from a text, so that they are the same in every run. */
export const salt = (text: string): string => sha256Hex(`salt ${text}`)

/** A nine-item form, every answer the same code; p9 is a critical item. */
export function sealed(code: number, administeredAt: string, key = 'stu-1', more: object = {}): SealedResult {
  const responses = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`p${at + 1}`, code]))
  return sealResult(assess(phq, { responses, respondent: { key }, administeredAt, form: 'en', ...more } as never) as AnyResult)
}

export const note = (id: string, recordedAt: string, text = 'made up'): NewEntry<'note'> => ({
  id,
  kind: 'note',
  recordedAt,
  author: PSYCHOLOGIST,
  visibleTo: ['psychologist'],
  body: { text },
})

export function entry<Kind extends NewEntry['kind']>(
  kind: Kind,
  id: string,
  recordedAt: string,
  body: NewEntry<Kind>['body'],
  author: Author = PSYCHOLOGIST,
  visibleTo: readonly string[] = ALL,
): NewEntry {
  return { id, kind, recordedAt, author, visibleTo, body } as unknown as NewEntry
}

/** The file of an outcome; fails the test when there is none. */
export function fileOf(outcome: GrowthOutcome): GrowthFile {
  if (!outcome.ok) throw new Error(outcome.issues.map(({ code, path }) => `${code} ${path}`).join(', '))
  return outcome.file
}

export const codesOf = (outcome: GrowthOutcome): readonly string[] =>
  outcome.ok
    ? ['ok']
    : outcome.issues.map(({ code, params }) => [code, params.why ?? params.problem].filter((each) => each !== undefined).join(' '))

/** A file with these entries, appended in order. */
export function filled(entries: readonly NewEntry[], respondent = 'stu-1', prefix = ''): GrowthFile {
  return entries.reduce((file, each) => fileOf(appendEntry(file, each, salt(prefix + each.id))), createGrowthFile(respondent))
}

/** One entry of nearly every kind, in order. */
export const EVERY_KIND: readonly NewEntry[] = [
  entry('assessment', 'e1', '2026-09-20T10:00:00+08:00', { result: sealed(2, '2026-09-20T09:00:00+08:00') }),
  entry('alert', 'e2', '2026-09-20T11:00:00+08:00', { alert: 'alert-1', to: 'raised', level: 'red', severity: 3 }),
  entry(
    'observation',
    'e3',
    '2026-09-21T10:00:00+08:00',
    {
      observation: {
        format: 'psyscore/observation',
        formatVersion: 1,
        id: 'o1',
        respondent: 'stu-1',
        kind: 'withdrawal',
        weight: 'marked',
        observedAt: '2026-09-21T09:00:00+08:00',
        by: TEACHER,
        text: 'I want to die',
      },
    },
    TEACHER,
  ),
  entry('judgement', 'e4', '2026-09-22T10:00:00+08:00', {
    about: ['alert-1', 'e1'],
    outcome: 'confirmed',
    level: 'red',
    reason: 'secret reason',
    reviewBy: '2026-10-20',
  }),
  entry('plan', 'e5', '2026-09-23T10:00:00+08:00', {
    caseHolder: PSYCHOLOGIST,
    agreedWith: ['guardian'],
    actions: [{ action: 'talk-weekly', role: 'psychologist', due: '2026-10-09' }],
    reviewBy: '2026-11-20',
    text: 'secret plan',
  }),
  entry('intervention-phase', 'e6', '2026-09-24T10:00:00+08:00', { intervention: 'group-talks', phase: 'during', from: '2026-09-24' }),
  entry('home-visit', 'e7', '2026-09-28T10:00:00+08:00', {
    visitedAt: '2026-09-27T19:00:00+08:00',
    outcome: 'met',
    present: ['guardian'],
    text: 'secret visit',
  }),
  entry('referral', 'e8', '2026-09-29T10:00:00+08:00', {
    to: 'hospital',
    acute: true,
    state: 'made',
    followUpBy: '2026-10-08',
    text: 'secret referral',
  }),
  entry('re-screening', 'e9', '2026-09-30T10:00:00+08:00', { instrument: 'nine-items', due: '2026-12-20', about: 'e1' }),
  entry('note', 'e10', '2026-10-01T10:00:00+08:00', { text: 'secret note' }),
]
