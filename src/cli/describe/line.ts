import type { Figure } from '../../core/definition.js'
import { describeWord } from '../../core/messages/index.js'
import type { Language } from '../../core/text.js'
import { printable } from '../io.js'

/** A piece of a line: text, an id as it is written in the definition, or the source and mark of a figure. */
export type Part = string | { readonly id: string } | { readonly figure: Figure }
export type Line = readonly Part[]

/** A line of a card with what belongs under it. */
export interface Entry {
  readonly line: Line
  readonly under?: readonly Line[]
}

export interface Section {
  readonly heading: string
  readonly entries: readonly Entry[]
}

/** Parts put one after another with a joint between them. */
export function joinLines(lines: readonly Line[], joint: string): Line {
  return lines.flatMap((line, i) => (i === 0 ? line : [joint, ...line]))
}

/** `V2: kroenke2001`; an unverified figure says so in words. */
function figureText({ mark, source, note }: Figure, lang: Language): string {
  const said = mark === 'K' ? `${mark} ${describeWord(mark, lang)}` : mark
  return `[${said}: ${printable(source)}${note === undefined ? '' : `; ${printable(note)}`}]`
}

function plain(line: Line, lang: Language): string {
  return line
    .map((part) => (typeof part === 'string' ? printable(part) : 'id' in part ? printable(part.id) : figureText(part.figure, lang)))
    .join('')
}

/** A section for a terminal. */
export function sectionText({ heading, entries }: Section, lang: Language): readonly string[] {
  const indent = heading === '' ? '' : '  '
  const body = entries.flatMap(({ line, under = [] }) => [
    `${indent}${plain(line, lang)}`,
    ...under.map((each) => `${indent}  ${plain(each, lang)}`),
  ])
  return heading === '' ? body : [heading, ...body]
}

/** Text that Markdown shows as it is. */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(/[\\`*<>[\]|~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
}

function marked(line: Line, lang: Language): string {
  return line
    .map((part) => {
      if (typeof part === 'string') return escapeMarkdown(part)
      if ('id' in part) return `\`${printable(part.id).replaceAll('`', '')}\``
      const text = escapeMarkdown(figureText(part.figure, lang))
      return part.figure.mark === 'K' ? `**${text}**` : text
    })
    .join('')
}

/** A section for a reader of the repository. */
export function sectionMarkdown({ heading, entries }: Section, lang: Language): readonly string[] {
  const body = entries.flatMap(({ line, under = [] }) => [`- ${marked(line, lang)}`, ...under.map((each) => `  - ${marked(each, lang)}`)])
  return heading === '' ? body : [`## ${heading}`, '', ...body]
}
