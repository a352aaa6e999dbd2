import { issue, PsyscoreError } from '../../core/issue.js'

/** Loads an optional package only when it is needed; `import/package-missing` names it when it is not there. */
export async function loadPackage<Module>(name: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw error
    throw new PsyscoreError([issue('import/package-missing', '', { format: 'Parquet', package: name })])
  }
}
