import { assess, flatten } from 'psyscore'
import { phqA } from 'psyscore/instruments/phq-a'

const result = assess(phqA, {
  responses: { phqa_1: 2, phqa_2: 1, phqa_3: 1, phqa_4: 0, phqa_5: 2, phqa_6: 1, phqa_7: 1, phqa_8: 0, phqa_9: 0 },
  respondent: { key: 'stu-8842', grade: 8 },
})
const row = flatten(result)
console.log(row.total_status, row.total_sum, row.critical_phqa_9)
