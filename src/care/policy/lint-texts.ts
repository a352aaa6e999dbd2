import { type Issue, issue } from '../../core/issue.js'
import { pointer } from '../../core/pointer.js'
import type { LocalizedText } from '../../core/text.js'
import { wordsNotAllowed } from '../messages/words-not-allowed.js'
import type { PolicyLintContext } from './lint-context.js'

const PROFESSIONALS: readonly string[] = ['psychologist', 'responder']

function* words(text: LocalizedText, reader: 'professional' | 'anyone', path: string): Generator<Issue> {
  for (const [language, sentence] of Object.entries(text)) {
    for (const { word, why } of wordsNotAllowed(sentence, reader)) {
      yield issue('message/word-not-allowed', pointer(path, language), { word, ...(why === 'reveals' ? {} : { why }) })
    }
  }
}

/** What people read labels nobody, reassures nobody, and tells a teacher nothing that only professionals may know. */
export function* readersTexts({ policy, roles }: PolicyLintContext): Generator<Issue> {
  const routes = [...policy.levels.flatMap(({ tiers }) => tiers), ...policy.notices]
  const readByOthers = new Set(
    routes.filter(({ role }) => !PROFESSIONALS.includes(roles.get(role)?.kind ?? '')).flatMap(({ actions }) => actions ?? []),
  )
  for (const [i, { id, text }] of policy.actions.entries()) {
    yield* words(text, readByOthers.has(id) ? 'anyone' : 'professional', pointer('/actions', i, 'text'))
  }
  for (const [i, { audience, label }] of policy.levels.entries()) {
    yield* words(audience, 'anyone', pointer('/levels', i, 'audience'))
    yield* words(label, 'professional', pointer('/levels', i, 'label'))
  }
}
