import { fileURLToPath } from 'node:url'
import { defineConfig, type ViteUserConfig } from 'vitest/config'

const source = (path: string): string => fileURLToPath(new URL(`./src/${path}`, import.meta.url))

/** Where a machine-readable report is wanted, beside the one to read. */
const report = process.env.PSYSCORE_REPORT

/** Tests run on the sources; the names a host imports lead to the same files as `paths` of tsconfig.json. */
const config: ViteUserConfig = defineConfig({
  resolve: {
    alias: [
      { find: /^psyscore$/, replacement: source('index.ts') },
      { find: /^psyscore\/runtime$/, replacement: source('runtime.ts') },
      { find: /^psyscore\/batch$/, replacement: source('batch.ts') },
      { find: /^psyscore\/batch\/files$/, replacement: source('batch-files.ts') },
      { find: /^psyscore\/catalogue$/, replacement: source('instruments/catalogue.ts') },
      { find: /^psyscore\/care$/, replacement: source('care.ts') },
      { find: /^psyscore\/policies\/([a-z0-9-]+)$/, replacement: source('care/policies/generated/$1.ts') },
      { find: /^psyscore\/instruments\/([a-z0-9-]+)$/, replacement: source('instruments/generated/$1.ts') },
    ],
  },
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts'],
    exclude: ['test/package/**'],
    ...(report === undefined ? {} : { reporters: ['default', 'json'], outputFile: { json: report } }),
    maxWorkers: 2,
    // Files of one worker share their modules: nothing in src keeps state that a test could meet, and loading is most of the time.
    isolate: false,
    testTimeout: 20_000,
  },
})

export default config
