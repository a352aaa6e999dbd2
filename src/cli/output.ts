import { assertWritable as assertTarget, openOutput as openAtomic } from '../batch/files/atomic-output.js'
import { type Output, sinkOutput } from '../batch/run/output.js'
import type { Sink } from './io.js'

/** Throws PsyscoreError `output/would-overwrite` when the file is there (unless forced) or is the input itself (always). */
export function assertWritable(file: string, input: string | null, force: boolean): Promise<void> {
  return assertTarget(file, input === null ? [] : [input], force)
}

/** Opens a file that appears whole under its name, or not at all. */
export function openOutput(file: string, force: boolean): Promise<Output> {
  return openAtomic(file, { force })
}

/** Standard output as an output: what was written stays written. */
export function streamOutput(sink: Sink): Output {
  return sinkOutput(sink)
}
