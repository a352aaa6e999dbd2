import type { Cell } from '../../tables/table.js'
import type { Layout, SourceName, SourceReading } from '../layout.js'
import { cellsOf } from './administration.js'

/** What makes two rows of one respondent different administrations of an instrument. */
const SOURCES = ['occasion', 'rater', 'administeredAt', 'form', 'informant'] as const satisfies readonly SourceName[]

/** Columns that {@link identityText} reads, each once. */
export function identityColumns({ sources }: Layout): readonly number[] {
  return [...new Set(SOURCES.flatMap((name) => sources[name]?.columns ?? []))]
}

/**
 * Everything but the key that tells administrations of one instrument apart, as one text that is the same in every file: occasion,
 * rater, calendar date, form and informant. A form tells its informant, and an informant with one form tells the form, so that
 * what one file says and another leaves open is no difference.
 */
export function identityText(layout: Layout, cells: readonly Cell[]): string {
  const text = (name: (typeof SOURCES)[number]): string => {
    const field = layout.sources[name]
    const reading: SourceReading | undefined = field?.read(cellsOf(field, cells))
    return reading?.kind === 'value' ? String(reading.value).trim() : ''
  }
  const instant = text('administeredAt')
  const { forms } = layout.instrument
  const named = layout.form ?? text('form')
  const known = forms.find(({ id }) => id === named)
  const informants = new Set(forms.map(({ informant }) => informant))
  const informant: string = text('informant') || known?.informant || (informants.size === 1 ? (forms[0]?.informant ?? '') : '')
  const own = forms.filter((form) => form.informant === informant)
  const form = named || (own.length === 1 ? (own[0]?.id ?? '') : '')
  return [text('occasion'), text('rater'), /^\d{4}-\d{2}-\d{2}/.exec(instant)?.[0] ?? instant, form, informant].join('\u0000')
}
