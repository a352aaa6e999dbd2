import { readFileSync } from 'node:fs'

// Prints the commands of the README's block marked `<!-- commands -->`, one a line.
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const block = /<!-- commands -->\s*```sh\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
for (const line of block.split('\n')) if (line.trim() !== '' && !line.startsWith('#')) console.log(line)
