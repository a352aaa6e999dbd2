import type { InstrumentDefinition, ItemDefinition } from '../core/definition.js'
import { INFORMANT_ROLES, SEXES } from '../core/words.js'
import type { PlanBuilder } from '../plan/builder.js'
import type { ResponseReader } from '../plan/plan.js'
import { ATTRIBUTES, type AttributeId } from '../plan/program.js'
import { MISSING_CODE } from '../plan/status.js'
import { itemShape, responseSetOf } from './item-shape.js'

/** Id of the 0/1 column of one option of a multi-select item. */
export function optionColumn(item: string, code: number): string {
  return `${item}/${code}`
}

/** The words of an attribute, in code order; undefined for grade and age. */
export function attributeWords(definition: InstrumentDefinition, id: AttributeId): readonly string[] | undefined {
  switch (id) {
    case 'sex':
      return SEXES
    case 'informant':
      return INFORMANT_ROLES
    case 'form':
      return definition.forms.map((form) => form.id)
    default:
      return undefined
  }
}

/** Missing codes of an item, its response set's first, its own over them: code as text → column code. */
function missingCodes(definition: InstrumentDefinition, item: ItemDefinition, path: string): Record<string, number> {
  const declared = [...(responseSetOf(definition, item, path)?.missingCodes ?? []), ...(item.missingCodes ?? [])]
  return Object.fromEntries(declared.map(({ code, reason }) => [String(code), MISSING_CODE[reason]]))
}

function lowerItem(builder: PlanBuilder, definition: InstrumentDefinition, item: ItemDefinition, path: string): ResponseReader {
  const { id } = item
  const shape = itemShape(definition, item, path)
  const common = { id, missing: missingCodes(definition, item, path), scored: item.supplementary !== true }
  switch (shape.kind) {
    case 'coded':
      return { ...common, kind: 'coded', item: builder.item({ id, codes: shape.codes }) }
    case 'real':
      return { ...common, kind: 'real', real: builder.real({ id, min: shape.min, max: shape.max }), step: shape.step, form: shape.form }
    case 'multi-select':
      return {
        ...common,
        kind: 'multi-select',
        columns: shape.codes.map((code) => builder.item({ id: optionColumn(id, code), codes: [0, 1] })),
        codes: shape.codes,
      }
  }
}

/**
 * Declares every input of an instrument: attributes, then the items in definition order, and tells how each response is
 * read. Calling it again on the same builder changes nothing.
 */
export function lowerInputs(builder: PlanBuilder, definition: InstrumentDefinition): readonly ResponseReader[] {
  for (const id of ATTRIBUTES) {
    const words = attributeWords(definition, id)
    builder.attribute(words === undefined ? { id } : { id, words })
  }
  return definition.items.map((item, i) => lowerItem(builder, definition, item, `/items/${i}`))
}
