import { readdirSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

const instruments = readdirSync('src/instruments/generated')
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map((name): [string, string] => [`instruments/${name.slice(0, -3)}`, `src/instruments/generated/${name}`])

const policies = readdirSync('src/care/policies/generated').map((name): [string, string] => [
  `policies/${name.slice(0, -3)}`,
  `src/care/policies/generated/${name}`,
])

/**
 * Everything the engine uses is bundled from devDependencies, so that `dependencies` stay empty; THIRD_PARTY.txt names the
 * licences. The metafile tells scripts/third-party.ts which packages are inside.
 */
const common: Options = {
  outDir: 'dist',
  platform: 'neutral',
  target: 'es2022',
  splitting: true,
  treeshake: true,
  minify: true,
  sourcemap: false,
  metafile: true,
  // Parquet is the exception: an optional peer, loaded when a Parquet file is read or written.
  noExternal: [/^(?!hyparquet|node:)/],
  external: [/^hyparquet/, /^node:/],
  // Chinese texts stay as they are instead of six bytes a character.
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
}

/** The command line loads the definitions that hosts import too, each when it is asked for, instead of bringing copies. */
const sharedInstruments: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'shared-instruments',
  setup(build) {
    build.onResolve({ filter: /\/instruments\/generated\/[a-z0-9-]+\.js$/ }, ({ path }) => {
      const file = path.slice(path.lastIndexOf('/') + 1)
      // The validators of the format stand in the same folder and are code.
      return file === 'validators.js' ? undefined : { path: `../instruments/${file}`, external: true }
    })
  },
}

const builds: ReturnType<typeof defineConfig> = defineConfig([
  {
    ...common,
    format: ['esm', 'cjs'],
    dts: true,
    entry: {
      index: 'src/index.ts',
      runtime: 'src/runtime.ts',
      catalogue: 'src/instruments/catalogue.ts',
      care: 'src/care.ts',
      batch: 'src/batch.ts',
      'batch-web': 'src/batch-web.ts',
      'batch-files': 'src/batch-files.ts',
      ...Object.fromEntries(instruments),
      ...Object.fromEntries(policies),
    },
    esbuildOptions(options) {
      options.charset = 'utf8'
      options.mainFields = ['module', 'main']
      options.conditions = ['import', 'default']
    },
  },
  {
    ...common,
    format: ['esm'],
    platform: 'node',
    dts: false,
    // A folder of its own: both builds write a metafile, and they run at the same time.
    outDir: 'dist/cli',
    // Threads of a long scoring are started from a script of their own beside the command line's.
    esbuildPlugins: [sharedInstruments],
    entry: { main: 'src/cli/main.ts', 'score-worker': 'src/batch/engine/score-worker.ts' },
    // commander and csv-parse have CommonJS parts that ask for Node's own modules.
    banner: {
      js: "import { createRequire as createRequirePsyscore } from 'node:module';const require = createRequirePsyscore(import.meta.url);",
    },
  },
])

export default builds
