import { defineConfig, type ViteUserConfig } from 'vitest/config'

/** The slow stage: tests of the packed tarball, as a host would install it. Needs `npm run build` first. */
const config: ViteUserConfig = defineConfig({
  test: { environment: 'node', include: ['test/package/**/*.test.ts'], maxWorkers: 1, testTimeout: 180_000, hookTimeout: 300_000 },
})

export default config
