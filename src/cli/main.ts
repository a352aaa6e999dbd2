#!/usr/bin/env node
import { once } from 'node:events'
import type { Io, Sink } from './io.js'
import { run } from './run.js'

/** The only file that touches the process. */
function sink(stream: NodeJS.WriteStream): Sink {
  let broken: Error | undefined
  stream.on('error', (error: Error) => {
    broken = error
  })
  return {
    async write(text) {
      if (broken !== undefined) throw broken
      if (!stream.write(text)) await Promise.race([once(stream, 'drain'), once(stream, 'close')])
    },
  }
}

const interrupted = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupted.abort(signal))

const io: Io = {
  stdin: process.stdin,
  stdout: sink(process.stdout),
  stderr: sink(process.stderr),
  signal: interrupted.signal,
  color: process.stderr.isTTY === true && (process.env.NO_COLOR ?? '') === '',
}

process.exitCode = await run(process.argv.slice(2), io)
