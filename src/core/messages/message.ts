/**
 * The sentence of one issue code in one language.
 *
 * Slots: `{name}` prints a particular, `{@name}` a word of the word list in this language, `{>name}` a chain with arrows.
 * A part in square brackets is left out when one of its slots has no particular.
 */
export interface Message {
  readonly message: string
  /** Other sentences for the same code, chosen by the particular `why`. */
  readonly why?: Readonly<Record<string, string>>
  /** What to do about it. */
  readonly hint?: string
}
