import type { LinkedPlan } from '../plan/linked.js'
import { createResultBuilder } from './build.js'
import { createAdministrationReader } from './read-administration.js'
import type { AssessmentResult } from './result.js'

/** Reads, runs and builds one administration at a time on the first row of a linked plan; synchronous, so one block is enough. */
export function createAssessor(linked: LinkedPlan): (administration: unknown) => AssessmentResult {
  const read = createAdministrationReader(linked)
  const build = createResultBuilder(linked)
  return (administration) => {
    const reading = read(administration, 0)
    linked.run(1)
    return build(reading, 0)
  }
}
