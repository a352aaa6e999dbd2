import type { SealedResult } from '../../seal.js'
import type { AlertState, EntryKind } from '../words.js'
import type { Author, Observation } from './observation.js'

/**
 * The psychological growth file of one pupil (schemas/growth-file.schema.json): entries that are only ever added, in order of
 * recording. Sensitive throughout; everyone but the psychologist sees it through `viewGrowthFile`.
 */
export interface GrowthFile {
  readonly format: 'psyscore/growth-file'
  readonly formatVersion: 1
  readonly notice: 'screening-not-diagnosis'
  /** key of the pupil, a pseudonym */
  readonly respondent: string
  readonly entries: readonly GrowthEntry[]
}

/** What each kind of entry holds. Dates are `YYYY-MM-DD`, instants have a zone, `text` and `reason` are free text. */
export interface EntryBodies {
  readonly assessment: {
    readonly result: SealedResult
    /** wave, as the host names it */
    readonly occasion?: string
    /** entry with the earlier scoring of the same answers; it stays */
    readonly replaces?: string
  }
  readonly observation: { readonly observation: Observation }
  readonly 'home-visit': {
    readonly visitedAt: string
    readonly outcome: 'met' | 'not-met' | 'declined'
    /** roles of those present */
    readonly present: readonly string[]
    readonly followUpBy?: string
    readonly text?: string
  }
  readonly judgement: {
    /** ids of entries or alerts */
    readonly about: readonly string[]
    readonly outcome: 'confirmed' | 'false-alarm' | 'undecided'
    /** level of the policy that holds from now on */
    readonly level?: string
    readonly reason: string
    readonly reviewBy?: string
  }
  readonly plan: {
    readonly caseHolder: Author
    /** roles with whom it was agreed */
    readonly agreedWith: readonly string[]
    readonly actions: readonly { readonly action: string; readonly role: string; readonly due?: string }[]
    readonly reviewBy: string
    readonly replaces?: string
    readonly text?: string
  }
  readonly 'intervention-phase': {
    readonly intervention: string
    readonly phase: 'before' | 'during' | 'after' | 'follow-up'
    readonly from: string
    readonly to?: string
    readonly text?: string
  }
  readonly referral: {
    readonly to: 'hospital' | 'clinic' | 'counselling' | 'social-services' | 'child-protection' | 'police' | 'other'
    /** acute danger: the pupil was taken there */
    readonly acute: boolean
    readonly state: 'made' | 'accepted' | 'declined' | 'completed'
    /** the referral this is news of */
    readonly updates?: string
    readonly followUpBy?: string
    readonly text?: string
  }
  readonly 're-screening': {
    readonly instrument: string
    readonly due: string
    readonly about?: string
    readonly text?: string
  }
  /** an alert moved to another state; the author is who moved it */
  readonly alert: {
    readonly alert: string
    readonly to: AlertState
    readonly level?: string
    readonly severity?: number
    readonly policy?: { readonly id: string; readonly version: string }
    readonly outcome?: string
    readonly reason?: string
  }
  readonly note: { readonly text: string }
  /** the content of another entry was taken out, or the entry removed */
  readonly redaction: {
    readonly entry: string
    readonly how: 'redacted' | 'removed'
    readonly reason: 'mistake' | 'request' | 'consent-withdrawn' | 'retention-ended' | 'other'
  }
}

/** An entry as its author gives it. */
export type NewEntry<Kind extends EntryKind = EntryKind> = {
  readonly [K in Kind]: {
    /** unique in the file; says nothing about the content; the same on a double submit */
    readonly id: string
    readonly kind: K
    /** instant of writing it down; what happened earlier says so in its body */
    readonly recordedAt: string
    readonly author: Author
    /** roles that may see it at all; what of it they see, the policy's disclosure profile says */
    readonly visibleTo: readonly string[]
    readonly body: EntryBodies[K]
  }
}[Kind]

/** Place of an entry: `link` covers pupil, id, instant, commitment and the links of the entries it follows. */
export interface ChainPlace {
  /** SHA-256 over kind, author, visibility and the digest of the salted content */
  readonly commitment: string
  readonly follows: readonly string[]
  readonly link: string
}

/** An entry with all its content. */
export type WholeEntry<Kind extends EntryKind = EntryKind> = NewEntry<Kind> & {
  readonly chain: ChainPlace & {
    /** chance of the host's making, so that short contents cannot be guessed from their hash */
    readonly salt: string
  }
}

/** An entry whose content was taken out; who, when and of what kind stay. */
export interface RedactedEntry {
  readonly id: string
  readonly kind: 'redacted'
  readonly recordedAt: string
  readonly was: { readonly kind: EntryKind; readonly author: Author; readonly visibleTo: readonly string[] }
  readonly chain: ChainPlace & { readonly digest: string }
}

/** An entry that was removed, or the second copy of one that was submitted on two devices. */
export interface RemovedEntry {
  readonly id: string
  readonly kind: 'removed' | 'duplicate'
  readonly recordedAt: string
  readonly chain: ChainPlace
}

export type GrowthEntry = WholeEntry | RedactedEntry | RemovedEntry

/** Is the content of this entry there? Narrow further by `kind`. */
export function isWhole(entry: GrowthEntry): entry is WholeEntry {
  return 'body' in entry
}
