import { randomUUID } from 'node:crypto'
import { type FileHandle, link, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { issue, PsyscoreError } from '../core/issue.js'
import type { Sink } from './io.js'

/** An output that appears whole under its name, or not at all. */
export interface Output extends Sink {
  commit(): Promise<void>
  discard(): Promise<void>
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}

/** Throws PsyscoreError `output/would-overwrite` when the file is there (unless forced) or is the input itself (always). */
export async function assertWritable(file: string, input: string | null, force: boolean): Promise<void> {
  const there = await exists(file)
  const same = there && input !== null && (await exists(input)) && (await realpath(file)) === (await realpath(input))
  if (same || (there && !force)) throw new PsyscoreError([issue('output/would-overwrite', '', { file })])
}

/**
 * Opens a file to be written beside its final place; `commit` flushes it to disk and gives it its name in one step.
 * Without `force` a file that has appeared meanwhile is not replaced. Throws PsyscoreError output/write-failed, output/would-overwrite.
 */
export async function openOutput(file: string, force: boolean): Promise<Output> {
  const temporary = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`)
  const failed = (): PsyscoreError => new PsyscoreError([issue('output/write-failed', '', { file })])
  let handle: FileHandle
  try {
    handle = await open(temporary, 'wx')
  } catch {
    throw failed()
  }
  const parts: string[] = []
  let size = 0
  const flush = async (): Promise<void> => {
    const text = parts.splice(0).join('')
    size = 0
    try {
      await handle.appendFile(text)
    } catch {
      throw failed()
    }
  }
  const discard = async (): Promise<void> => {
    await handle.close().catch(() => undefined)
    await rm(temporary, { force: true })
  }
  return {
    async write(text) {
      parts.push(text)
      size += text.length
      if (size > 65_536) await flush()
    },
    async commit() {
      await flush()
      try {
        await handle.sync()
        await handle.close()
        if (force) await rename(temporary, file)
        else {
          await link(temporary, file)
          await rm(temporary)
        }
      } catch (error) {
        await discard()
        if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
          throw new PsyscoreError([issue('output/would-overwrite', '', { file })])
        throw failed()
      }
    },
    discard,
  }
}

/** Standard output as an output: what was written stays written. */
export function streamOutput(sink: Sink): Output {
  return { write: (text) => sink.write(text), commit: async () => undefined, discard: async () => undefined }
}
