import { describe, expect, it } from 'vitest'
import { loadPackage } from '../../../src/tables/parquet/load.js'

describe('optional packages', () => {
  it('are asked for by name when they are not there', async () => {
    const absent = (): Promise<unknown> => Promise.reject(Object.assign(new Error('absent'), { code: 'ERR_MODULE_NOT_FOUND' }))
    await expect(loadPackage('hyparquet', absent)).rejects.toMatchObject({
      code: 'import/package-missing',
      issues: [{ params: { format: 'Parquet', package: 'hyparquet' } }],
    })
    await expect(loadPackage('hyparquet', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(await loadPackage('x', async () => 1)).toBe(1)
  })
})
