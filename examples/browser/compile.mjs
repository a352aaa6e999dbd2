import { writeFileSync } from 'node:fs'
import { compile } from 'psyscore'
import { phqA } from 'psyscore/instruments/phq-a'

// The plan is plain JSON without code: a server compiles it, a page runs it with psyscore/runtime alone.
writeFileSync(new URL('plan.json', import.meta.url), JSON.stringify(compile(phqA)))
