/**
 * Entry `psyscore/batch/files` (Node only): files and pipes as inputs, outputs that appear whole under their name or not at all,
 * native hashing and threads.
 */
export { assertWritable, type OutputOptions, openOutput } from './batch/files/atomic-output.js'
export { bindEngine, type EngineOptions } from './batch/files/engine.js'
export { type HeldSource, openFileSource, spoolStream } from './batch/files/file-source.js'
export { createHasher } from './batch/files/hasher.js'
export type { Output } from './batch/run/output.js'
