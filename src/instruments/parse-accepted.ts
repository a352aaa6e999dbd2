import { contentHash } from '../core/canonical.js'
import { deepFreeze } from '../core/guards.js'
import type { Instrument } from './instrument.js'

const accepted = new WeakSet<object>()

/** Freezes a definition that has passed every check and remembers it, so that it is not checked again. */
export function acceptInstrument<T extends Instrument>(definition: T): T {
  accepted.add(deepFreeze(definition))
  return definition
}

/** True for the very object that a reading has accepted; a copy, or a changed definition, is not accepted. */
export function isAcceptedInstrument(value: unknown): value is Instrument {
  return typeof value === 'object' && value !== null && accepted.has(value)
}

const hashes = new WeakMap<object, string>()

/** Content hash of a definition; that of an accepted one, which cannot change, is taken once. */
export function definitionHash(definition: Instrument): string {
  if (!accepted.has(definition)) return contentHash(definition)
  const known = hashes.get(definition) ?? contentHash(definition)
  hashes.set(definition, known)
  return known
}
