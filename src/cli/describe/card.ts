import type { Figure, NormSetDefinition, Reference } from '../../core/definition.js'
import { describeWord } from '../../core/messages/index.js'
import { type Language, localize } from '../../core/text.js'
import { MARKS } from '../../core/words.js'
import type { Instrument } from '../../instruments/instrument.js'
import { heading } from '../describe-words.js'
import { printable } from '../io.js'
import { say } from '../words.js'
import { bandsSection } from './bands.js'
import { criticalSection, formsSection, itemsSection } from './items.js'
import { type Entry, escapeMarkdown, type Line, type Section, sectionMarkdown, sectionText } from './line.js'
import { normsSection, reliabilitySection } from './norms.js'
import { decisionsSection, scalesSection } from './scales.js'

/** How many figures of a document carry each mark; worked examples are not counted. */
function countMarks(value: unknown, counts: Map<string, number>): Map<string, number> {
  if (typeof value !== 'object' || value === null) return counts
  if ('mark' in value && 'source' in value) counts.set(String(value.mark), (counts.get(String(value.mark)) ?? 0) + 1)
  else for (const [key, part] of Object.entries(value)) if (key !== 'vectors' && key !== 'examples') countMarks(part, counts)
  return counts
}

function marksText(instrument: Instrument, norms: readonly NormSetDefinition[], lang: Language): string {
  const counts = countMarks([instrument, norms], new Map())
  const said = MARKS.filter((mark) => counts.has(mark)).map((mark) => `${mark} ${counts.get(mark)}`)
  return heading(counts.has('K') ? 'marksDoubtful' : 'marks', lang, { counts: said.join(' · '), k: counts.get('K') ?? 0 })
}

function headFacts(instrument: Instrument, norms: readonly NormSetDefinition[], lang: Language): Section {
  const { construct, informants, intended, items, family, embeddedIn, blindSpots, licence } = instrument
  const words = (list: readonly string[]): string => list.map((each) => describeWord(each, lang)).join(', ')
  const supplementary = items.filter((item) => item.supplementary === true).length
  const whom = [
    ...(intended.ages === undefined ? [] : [heading('ages', lang, { ...intended.ages })]),
    ...(intended.grades === undefined ? [] : [heading('grades', lang, { ...intended.grades })]),
  ]
  const of = (text: string, figure?: Figure): Entry => ({ line: figure === undefined ? [text] : [`${text} `, { figure }] })
  const belongs = embeddedIn === undefined ? '' : heading('embedded', lang, { long: embeddedIn.instrument })
  return {
    heading: '',
    entries: [
      of(heading('construct', lang, { what: localize(construct, lang) })),
      of(heading('answeredBy', lang, { who: words(informants) })),
      of(heading('madeFor', lang, { whom: whom.join(' · ') || '—' }), intended.figure),
      of(heading(supplementary === 0 ? 'nItems' : 'nItemsScored', lang, { n: items.length, extra: supplementary })),
      ...(family === undefined ? [] : [of(heading('family', lang, { ...family }))]),
      ...(belongs === '' ? [] : [of(belongs)]),
      of(heading('blind', lang, { topics: blindSpots.length === 0 ? '—' : words(blindSpots) })),
      of(
        heading('licence', lang, {
          statement: localize(licence.statement, lang),
          holder: licence.holder,
          uses: words(licence.permittedUses) || '—',
        }),
        licence.figure,
      ),
      ...(licence.permissionRequiredFor.length === 0
        ? []
        : [of(heading('permission', lang, { what: words(licence.permissionRequiredFor) }))]),
      of(marksText(instrument, norms, lang)),
    ],
  }
}

function sourcesSection(instrument: Instrument, norms: readonly NormSetDefinition[], lang: Language): Section {
  const references = new Map<string, Reference>()
  for (const each of [instrument, ...norms].flatMap((document) => document.references))
    references.set(JSON.stringify([each.id, each.citation]), each)
  const entries = [...references.values()].map(({ id, citation, doi, url }): Entry => {
    const places: Line = [...(doi === undefined ? [] : [` doi:${doi}`]), ...(url === undefined ? [] : [` ${url}`])]
    return { line: [{ id }, `  ${citation}`, ...places] }
  })
  return { heading: heading('sources', lang), entries }
}

function sections(instrument: Instrument, norms: readonly NormSetDefinition[], lang: Language): readonly Section[] {
  return [
    headFacts(instrument, norms, lang),
    formsSection(instrument, lang),
    criticalSection(instrument, lang),
    scalesSection(instrument, lang),
    decisionsSection(instrument, lang),
    bandsSection(instrument, lang),
    normsSection(norms, lang),
    reliabilitySection(instrument, lang),
    itemsSection(instrument, lang),
    sourcesSection(instrument, norms, lang),
  ].filter(({ entries }) => entries.length > 0)
}

/** The card of an instrument and its norm sets for a terminal. */
export function cardText(instrument: Instrument, norms: readonly NormSetDefinition[], lang: Language): string {
  const title = `${instrument.id} ${instrument.version}  ${printable(localize(instrument.title, lang))}`
  const body = sections(instrument, norms, lang).map((section) => sectionText(section, lang).join('\n'))
  return `${[title, ...body, say('notice', lang)].join('\n\n')}\n`
}

/** The card as a Markdown page, with a line of links under the title. */
export function cardMarkdown(instrument: Instrument, norms: readonly NormSetDefinition[], lang: Language, links: string): string {
  const title = `# ${escapeMarkdown(localize(instrument.title, lang))}`
  const body = sections(instrument, norms, lang).map((section) => sectionMarkdown(section, lang).join('\n'))
  return `${[title, `\`${instrument.id}\` ${instrument.version} · ${links}`, say('notice', lang), ...body].join('\n\n')}\n`
}
