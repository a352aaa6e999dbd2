import type { PolicyDefinition } from './policy.js'
import type { LevelTrial, RangeOf, StaffTrial } from './trial.js'

/** Hours a week that each role needs for so many pupils at each level, beside the hours it has. */
export function staffTrials(policy: PolicyDefinition, levels: readonly LevelTrial[], weeks: number): readonly StaffTrial[] {
  const { work = [], staff = [] } = policy.capacity ?? {}
  const roles = [...new Set([...staff, ...work].map(({ role }) => role))].sort()
  return roles.map((role) => {
    const hours = (end: keyof RangeOf): number =>
      work
        .filter((each) => each.role === role)
        .reduce((sum, each) => sum + each.minutes * (levels.find(({ level }) => level === each.level)?.pupils[end] ?? 0), 0) /
      60 /
      weeks
    const given = staff.filter((each) => each.role === role)
    const capacity = given.length === 0 ? null : given.reduce((sum, each) => sum + each.hoursPerWeek, 0)
    const hoursPerWeek = { low: hours('low'), high: hours('high') }
    return { role, hoursPerWeek, capacity, overloaded: capacity !== null && hoursPerWeek.high > capacity }
  })
}
