import { openFile, spoolPipe } from '../../tables/file.js'
import type { ByteSource } from '../../tables/table.js'

/** A source with an end to what it holds: what was kept of a stream is removed. */
export interface HeldSource extends ByteSource {
  /** path on the disk; null for what came from a stream */
  readonly path: string | null
  close(): Promise<void>
}

/** A file that can be read again and again. Throws what `openFile` throws for folders, pipes, and what is not there. */
export async function openFileSource(path: string): Promise<HeldSource> {
  return { ...(await openFile(path)), path, close: async () => undefined }
}

/** A stream that can be read only once, kept in a private temporary file until `close`: a run looks at every value before it scores one. */
export async function spoolStream(name: string, bytes: AsyncIterable<Uint8Array>): Promise<HeldSource> {
  const { source, remove } = await spoolPipe(bytes, name)
  return { ...source, path: null, close: remove }
}
