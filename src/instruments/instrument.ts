import type { InstrumentDefinition } from '../core/definition.js'

declare const shape: unique symbol

/**
 * An accepted instrument definition. The type remembers, without any value at run time, the ids of its items and, for each
 * scale, the ids of its stages, so that a wrong id does not compile. Definitions loaded at run time know only `string`.
 */
export type Instrument<
  ItemId extends string = string,
  Scales extends Readonly<Record<string, string>> = Readonly<Record<string, string>>,
> = InstrumentDefinition & {
  readonly [shape]?: { readonly items: ItemId; readonly scales: Scales }
}
