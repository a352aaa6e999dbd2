// Rewrites the table of all codes in docs/issue-codes.md from the message catalogue; test/contract.test.ts holds the two together.
import { readFileSync, writeFileSync } from 'node:fs'
import { ISSUE_CODES } from '../src/core/issue-codes.js'
import { EN } from '../src/core/messages/en.js'
import { ZH_CN } from '../src/core/messages/zh-cn.js'

const page = new URL('../docs/issue-codes.md', import.meta.url)
const [head = ''] = readFileSync(page, 'utf8').split('| code | English | 中文 |')
const rows = ISSUE_CODES.map((code) => `| \`${code}\` | ${EN[code].message} | ${ZH_CN[code].message} |`)
writeFileSync(page, `${head}${['| code | English | 中文 |', '|---|---|---|', ...rows].join('\n')}\n`)
