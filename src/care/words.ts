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
  'follow-up-awaited',
  'follow-up-overdue',
] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]
