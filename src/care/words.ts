/** States of an alert. `raised` belongs to software, all others to people. */
export const ALERT_STATES = ['raised', 'acknowledged', 'judged', 'in-care', 'referred', 'closed', 'false-alarm'] as const
export type AlertState = (typeof ALERT_STATES)[number]

/** Why a pupil who raised no alert is named all the same. */
export const NOTICE_KINDS = [
  'not-screened',
  'not-scored',
  'consent-missing',
  'critical-unknown',
  're-screen',
  'second-look',
  'follow-up-awaited',
  'follow-up-overdue',
  'mandatory-report',
] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** What someone saw, apart from any questionnaire. Policies go by these words and never by the text beside them. */
export const OBSERVATION_SIGNS = [
  'great-change',
  'setback',
  'grades-swing',
  'odd-behaviour',
  'withdrawal',
  'absence',
  'sleep-or-eating',
  'conflict',
  'bullying',
  'violence',
  'loss',
  'family-crisis',
  'substance-use',
  'self-harm',
  'talk-of-death',
  'abuse-suspected',
  'other',
] as const
export type ObservationSign = (typeof OBSERVATION_SIGNS)[number]

/** Kinds of entries of a growth file. */
export const ENTRY_KINDS = [
  'assessment',
  'observation',
  'home-visit',
  'judgement',
  'plan',
  'intervention-phase',
  'referral',
  're-screening',
  'alert',
  'note',
  'redaction',
] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]
