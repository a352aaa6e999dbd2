import type { MutationReport, Survivor } from '../conform/mutation.js'
import { type Io, printable, writeLine } from './io.js'
import type { Loading } from './load.js'
import { type SentenceKey, say } from './words.js'

/** Most survivors that are printed; JSON has them all. */
const MOST_PRINTED = 40

/** One line of the table: passed or failed, how many of how many, of what. */
export async function writeCount(io: Io, lang: Loading['lang'], good: number, total: number, what: SentenceKey): Promise<void> {
  await writeLine(io.stdout, `${say(good === total ? 'pass' : 'fail', lang)} ${`${good}/${total}`.padStart(7)}  ${say(what, lang)}`)
}

function describe({ proposal }: Survivor, lang: Loading['lang']): string {
  if (proposal === null) return say('slipNoProposal', lang)
  const { responses, respondent, example, gives } = proposal
  return say('slipProposal', lang, {
    example: printable(JSON.stringify({ ...example, respondent, ...(example === undefined ? { responses } : {}) })),
    gives: printable(JSON.stringify(gives)),
  })
}

/** What the mutation runner found: how many slips, what noticed them, and each that nothing noticed with the example that would. */
export async function writeSlips(io: Io, report: MutationReport, lang: Loading['lang']): Promise<void> {
  const { made, killed, survivors, listed, unchanged, stale } = report
  const noticed = made - survivors.length - listed.length - unchanged.length
  await writeCount(io, lang, noticed, made - listed.length - unchanged.length, 'slips')
  const counts = { vector: killed.vector ?? 0, lint: killed.lint ?? 0, normSet: killed['norm-set'] ?? 0, conform: killed.conform ?? 0 }
  await writeLine(io.stdout, `      ${say('slipsBy', lang, counts)}`)
  if (listed.length > 0) await writeLine(io.stdout, `      ${say('slipsListed', lang, { count: listed.length })}`)
  if (unchanged.length > 0) await writeLine(io.stdout, `      ${say('slipsUnchanged', lang, { count: unchanged.length })}`)
  for (const survivor of survivors.slice(0, MOST_PRINTED)) {
    const { document, place, change, from, to } = survivor
    const where = document === 'definition' ? place : `${document} ${place}`
    const facts = { place: printable(where), change, from: printable(from), to: printable(to) }
    await writeLine(io.stdout, `      ${say('slipSurvived', lang, facts)}`)
    await writeLine(io.stdout, `        ${describe(survivor, lang)}`)
  }
  if (survivors.length > MOST_PRINTED)
    await writeLine(io.stdout, `      ${say('slipMore', lang, { count: survivors.length - MOST_PRINTED })}`)
  for (const { document, place } of stale) {
    await writeLine(
      io.stdout,
      `      ${say('slipStale', lang, { place: printable(document === 'definition' ? place : `${document} ${place}`) })}`,
    )
  }
}
