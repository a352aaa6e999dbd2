import type { ObservationSign } from '../words.js'

/** Who wrote or saw something: a pseudonym of the host and the role, as the policy names it, in which it was done. */
export interface Author {
  readonly id: string
  readonly role: string
}

/** A sign that someone saw, apart from any questionnaire (schemas/observation.schema.json). It never cancels what a pupil says. */
export interface Observation {
  readonly format: 'psyscore/observation'
  readonly formatVersion: 1
  readonly id: string
  /** key of the pupil, a pseudonym */
  readonly respondent: string
  readonly kind: ObservationSign
  /** how grave it looked to the observer; absent when not said */
  readonly weight?: 'noticed' | 'marked' | 'acute'
  /** instant */
  readonly observedAt: string
  readonly by: Author
  /** own words of the observer: never evaluated, shown to no one below the psychologist */
  readonly text?: string
}
