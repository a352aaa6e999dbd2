import type { Draw } from './drawing.js'
import type { Grown } from './instrument-parts.js'

function drawTerm(grown: Grown, draw: Draw, depth: number): string {
  const items = grown.items.filter((item) => item.kind !== 'multi-select' && item.supplementary !== true).map(({ id }) => id)
  const scales = grown.scales.flatMap(({ id, stages }) => [id, ...stages.map((stage) => `${id}__${stage.id}`)])
  const names = [...items, ...scales]
  const sub = (): string => drawTerm(grown, draw, depth - 1)
  if (depth === 0 || draw.chance(4)) return names.length > 0 && draw.chance(7) ? draw.of(names) : draw.of(['2', '0.5', '10', '3'])
  switch (draw.index(8)) {
    case 0:
      return `(${sub()} + ${sub()})`
    case 1:
      return `(${sub()} - ${sub()})`
    case 2:
      return `${sub()} * ${sub()}`
    case 3:
      return `(${sub()} / ${draw.of(['2', '7', '0.3'])})`
    case 4:
      return `${draw.of(['sum', 'mean', 'min', 'max'])}(${sub()}, ${sub()}, ${sub()})`
    case 5:
      return `${draw.of(['sumAtLeast', 'meanAtLeast'])}(1, ${sub()}, ${sub()})`
    case 6:
      return `(${sub()} ${draw.of(['<', '<=', '>', '>='])} ${sub()} ? ${sub()} : ${sub()})`
    default:
      return `${draw.of(['abs', 'floor', 'coalesce', '-'])}(${sub()})`
  }
}

/** Arithmetic over items, scales and numbers, in the grammar of formulas. */
export function drawFormula(grown: Grown, draw: Draw): string {
  return drawTerm(grown, draw, 2)
}
