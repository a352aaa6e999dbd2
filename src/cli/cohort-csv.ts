import { COHORT_ATTRIBUTES, type CohortSummary } from '../care/cohort/cohort.js'

const quote = (value: string): string => {
  // A name that a spreadsheet would run as a formula is kept as text.
  const safe = /^[=+\-@\t\r]/.test(value) && !/^-?[0-9.]+$/.test(value) ? `'${value}` : value
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** One figure a line. A suppressed figure has a status and no number, on whatever line it stands. */
export function cohortCsv(summary: CohortSummary): string {
  const lines: (readonly (string | number | null | undefined)[])[] = [
    [
      'release',
      'k',
      'wave',
      'table',
      ...COHORT_ATTRIBUTES,
      'figure',
      'category',
      'status',
      'reason',
      'n',
      'count',
      'percent',
      'mean',
      'lower',
      'upper',
      'previous',
      'difference',
    ],
  ]
  const { level, k } = summary.release
  for (const { by, groups } of summary.tables) {
    for (const { group, invited, answered, counts, means, paired } of groups) {
      const head = [
        level,
        k,
        summary.wave,
        by.join('*') || 'all',
        ...COHORT_ATTRIBUTES.map((attribute) => (attribute in group ? (group[attribute] ?? 'unknown') : null)),
      ]
      lines.push([...head, 'invited', null, 'shown', null, invited])
      lines.push([...head, 'answered', null, 'shown', null, answered])
      for (const { id, categories } of summary.variables) {
        const row = counts[id]
        row?.cells.forEach((cell, at) => {
          const shown = cell.status === 'shown' ? [cell.count, cell.percent] : [null, null]
          const beside = cell.status === 'empty' ? undefined : cell.previous
          const reason = cell.status === 'suppressed' ? cell.reason : null
          lines.push([
            ...head,
            id,
            categories[at],
            cell.status,
            reason,
            row.of,
            ...shown,
            null,
            null,
            null,
            beside?.value,
            beside?.difference,
          ])
        })
      }
      for (const [list, name] of [
        [means, ''],
        [paired ?? {}, 'paired:'],
      ] as const) {
        for (const [id, cell] of Object.entries(list)) {
          const reason = cell.status === 'suppressed' ? cell.reason : null
          const interval =
            cell.status === 'shown' && cell.interval.status === 'shown' ? [cell.interval.lower, cell.interval.upper] : [null, null]
          const [n, mean] = cell.status === 'shown' ? [cell.n, cell.mean] : [null, null]
          const beside = cell.status === 'empty' ? undefined : cell.previous
          lines.push([
            ...head,
            `${name}${id}`,
            null,
            cell.status,
            reason,
            n,
            null,
            null,
            mean,
            ...interval,
            beside?.value,
            beside?.difference,
          ])
        }
      }
    }
  }
  const width = lines[0]?.length ?? 0
  return lines
    .map((line) => Array.from({ length: width }, (_, at) => quote(String(line[at] ?? ''))).join(','))
    .join('\n')
    .concat('\n')
}
