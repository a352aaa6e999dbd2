#!/usr/bin/env node
import type { Io, Sink } from './io.js'
import { run } from './run.js'

/** The only file that touches the process. A write is done when the system has taken it, so that no failure is missed. */
function sink(stream: NodeJS.WriteStream): Sink {
  stream.on('error', () => undefined)
  return {
    write: (data) => new Promise((resolve, reject) => stream.write(data, (error) => (error ? reject(error) : resolve()))),
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
  ...(process.stderr.isTTY === true ? { terminal: { now: () => performance.now() } } : {}),
}

process.exitCode = await run(process.argv.slice(2), io)
