import type { Cell, CohortSummary, CohortVariable, CountRow, MeanCell, PreviousFigure } from './cohort.js'
import { type CohortTable, groupKey } from './groups.js'

/** An earlier figure of the same wave: `same` as now, how far this one lies from it, or never shown. */
export type EarlierReading = 'same' | number | null

export interface EarlierFigures {
  counts(variable: CohortVariable): (category: number, node: number, count: number, of: number) => EarlierReading
  means(id: string): (node: number, n: number) => EarlierReading
}

interface Seen {
  readonly summary: CohortSummary
  readonly groups: ReadonlyMap<number, CohortSummary['tables'][number]['groups'][number]>
}

/**
 * What earlier releases of the same wave show, by node of the present tables. A figure that one of `hiding` suppresses counts as one
 * that lies a single pupil away: it must not stand.
 */
export function earlierFigures(
  earlier: readonly CohortSummary[],
  hiding: readonly CohortSummary[],
  tables: readonly CohortTable[],
  nodeOf: readonly Int32Array[],
): EarlierFigures {
  const places = new Map<string, number>()
  tables.forEach(({ values }, table) => {
    values.forEach((group, at) => {
      places.set(groupKey(group), nodeOf[table]?.[at] ?? -1)
    })
  })
  const seenIn = (list: readonly CohortSummary[]): readonly Seen[] =>
    list.map((summary) => ({
      summary,
      groups: new Map(
        summary.tables.flatMap(({ groups }) =>
          groups.flatMap((group) => {
            const node = places.get(groupKey(group.group))
            return node === undefined ? [] : [[node, group] as const]
          }),
        ),
      ),
    }))
  const seen = seenIn(earlier)
  const closed = seenIn(hiding)
  return {
    counts: (variable) => (category, node, count, of) => {
      const cellOf = ({ summary, groups }: Seen): Partial<{ readonly row: CountRow; readonly cell: Cell }> => {
        const at = summary.variables.find(({ id }) => id === variable.id)?.categories.indexOf(variable.categories[category] ?? '') ?? -1
        const row = groups.get(node)?.counts[variable.id]
        const cell = row?.cells[at]
        return row === undefined || cell === undefined ? {} : { row, cell }
      }
      let reading: EarlierReading = closed.some((each) => cellOf(each).cell?.status === 'suppressed') ? 1 : null
      for (const each of seen) {
        const { row, cell } = cellOf(each)
        if (row === undefined || cell?.status !== 'shown') continue
        const before = cell.count ?? Math.round((cell.percent * row.of) / 100)
        const same = cell.count === undefined ? row.of === of && Math.round((100 * count) / of) === cell.percent : count === before
        if (!same) return count - before || 1
        reading = 'same'
      }
      return reading
    },
    means: (id) => (node, n) => {
      const isPaired = id.startsWith('paired:')
      const cellOf = ({ groups }: Seen): MeanCell | undefined => {
        const group = groups.get(node)
        return isPaired ? group?.paired?.[id.slice('paired:'.length)] : group?.means[id]
      }
      let reading: EarlierReading = closed.some((each) => cellOf(each)?.status === 'suppressed') ? 1 : null
      for (const each of seen) {
        const cell = cellOf(each)
        if (cell?.status !== 'shown') continue
        if (cell.n !== n) return n - cell.n
        reading = 'same'
      }
      return reading
    },
  }
}

/** Puts the figures of the last wave beside those of the same group. */
export interface Beside {
  row(variable: CohortVariable, row: CountRow): CountRow
  mean(id: string, cell: MeanCell): MeanCell
}

const NOTHING: Beside = { row: (_, row) => row, mean: (_, cell) => cell }

export function previousOf(previous: CohortSummary | undefined): (key: string) => Beside {
  if (previous === undefined) return () => NOTHING
  const groups = new Map(previous.tables.flatMap(({ groups: list }) => list.map((group) => [groupKey(group.group), group] as const)))
  const categories = new Map(previous.variables.map(({ id, categories: list }) => [id, list]))
  return (key) => {
    const before = groups.get(key)
    if (before === undefined) return NOTHING
    return {
      row(variable, row) {
        const old = before.counts[variable.id]
        if (old === undefined) return row
        const cells = row.cells.map((cell, at): Cell => {
          const then = old.cells[categories.get(variable.id)?.indexOf(variable.categories[at] ?? '') ?? -1]
          if (then === undefined || cell.status === 'empty') return cell
          const value = then.status === 'shown' ? then.percent : undefined
          return { ...cell, previous: figure(then.status, value, cell.status === 'shown' ? cell.percent : undefined) }
        })
        return { ...row, cells }
      },
      mean(id, cell) {
        const then = before.means[id]
        if (then === undefined || cell.status === 'empty') return cell
        const value = then.status === 'shown' ? then.mean : undefined
        return { ...cell, previous: figure(then.status, value, cell.status === 'shown' ? cell.mean : undefined) }
      },
    }
  }
}

function figure(status: PreviousFigure['status'], value: number | undefined, now: number | undefined): PreviousFigure {
  if (value === undefined) return { status }
  return { status, value, ...(now === undefined ? {} : { difference: Number((now - value).toFixed(2)) }) }
}
