import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { ExitCode } from '../../src/cli/io.js'
import { run } from '../../src/cli/run.js'

export interface Outcome {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
}

/** Runs the command line on strings. */
export async function cli(argv: readonly string[], stdin: string = '', signal?: AbortSignal): Promise<Outcome> {
  let out = ''
  let err = ''
  const decoder = new TextDecoder()
  const text = (data: string | Uint8Array): string => (typeof data === 'string' ? data : decoder.decode(data, { stream: true }))
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode(stdin)
  }
  const code = await run(argv, {
    stdin: bytes(),
    stdout: {
      write: async (data) => {
        out += text(data)
      },
    },
    stderr: {
      write: async (data) => {
        err += typeof data === 'string' ? data : ''
      },
    },
    ...(signal === undefined ? {} : { signal }),
  })
  return { code, out, err }
}

/** A private folder for the files of one test file, removed at the end. */
export function workspace(): {
  readonly path: (name: string) => string
  readonly write: (name: string, text: string | Uint8Array) => string
} {
  const folder = mkdtempSync(join(tmpdir(), 'psyscore-test-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const path = (name: string): string => join(folder, name)
  return {
    path,
    write(name, text) {
      writeFileSync(path(name), text)
      return path(name)
    },
  }
}

/** A small CSV as records by column name. */
export function records(csv: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = csv.trimEnd().split('\r\n')
  const names = head.split(',')
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i] ?? '', cell])))
}
