/** Where text or bytes go. The promise settles when there is room for more. */
export interface Sink {
  write(data: string | Uint8Array): Promise<void>
}

/** Everything a command may touch besides files; a test gives strings, `main.ts` the process. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: Sink
  readonly stderr: Sink
  /** aborted by SIGINT or SIGTERM */
  readonly signal?: AbortSignal
  /** write colours to standard error; never when NO_COLOR is set */
  readonly color?: boolean
  /** standard error is a terminal: progress is drawn there; `now` counts milliseconds from anywhere */
  readonly terminal?: { now(): number }
}

/** 0 done · 1 done, rows rejected · 2 usage · 3 invalid document · 4 unreadable or unwritable · 5 stopped on suspicion · signals. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5 | 130 | 143

/** Text for a terminal: control, zero-width and bidirectional characters are shown as `\u…`, so that a label cannot drive it. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (char) => `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`)
}

/** Writes one line. */
export async function writeLine(sink: Sink, line: string = ''): Promise<void> {
  await sink.write(`${line}\n`)
}
