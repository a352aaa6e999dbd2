import type { Progress } from '../../batch/run/study.js'
import type { Language } from '../../core/text.js'
import type { Io } from '../io.js'
import { say } from '../words.js'

const WIDTH = 24
/** Milliseconds between two drawings. */
const PAUSE = 150

/** A line on the terminal that is drawn over; nothing at all in a pipe. */
export interface ProgressBar {
  draw(progress: Progress): void
  clear(): Promise<void>
}

/** Whole seconds as m:ss. */
function clock(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** Digits in groups of three, the same in every locale. */
function grouped(count: number): string {
  return String(Math.floor(count)).replace(/\B(?=(?:\d{3})+$)/g, ' ')
}

/** One drawing: how far, rows, rate, time left. */
export function progressLine({ pass, rows, total }: Progress, seconds: number, lang: Language): string {
  const rate = seconds > 0 ? rows / seconds : 0
  const share = total === null || total === 0 ? null : Math.min(1, rows / total)
  const filled = share === null ? 0 : Math.round(share * WIDTH)
  const bar = share === null ? '' : `[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${Math.floor(share * 100)} % `
  const params = { rows: grouped(rows), rate: grouped(rate) }
  const left = total === null || rate === 0 ? '' : `, ${say('timeLeft', lang, { time: clock((total - rows) / rate) })}`
  return `${say(pass === 'scan' ? 'scanning' : 'scoring', lang)} ${bar}${say('progress', lang, params)}${left}`
}

export function createProgressBar(io: Io, lang: Language): ProgressBar {
  const { terminal } = io
  if (terminal === undefined) return { draw: () => undefined, clear: async () => undefined }
  let started = terminal.now()
  let drawn = 0
  let current = ''
  let shown = false
  let writing: Promise<void> = Promise.resolve()
  return {
    draw(progress) {
      const now = terminal.now()
      const place = `${progress.pass} ${progress.input}`
      if (place !== current) {
        current = place
        started = now
      }
      if (now - drawn < PAUSE) return
      drawn = now
      shown = true
      const line = progressLine(progress, (now - started) / 1000, lang)
      writing = writing.then(() => io.stderr.write(`\r\u001b[K${line}`)).catch(() => undefined)
    },
    async clear() {
      await writing
      if (shown) await io.stderr.write('\r\u001b[K')
      shown = false
    },
  }
}
