import { assessWithPlan, linkPlan } from '../../dist/runtime.js'

const plan = await (await fetch('plan.json')).json()
const linked = linkPlan(plan)
const result = assessWithPlan(linked, { responses: { phqa_1: 1, phqa_9: 1 }, respondent: { key: 'demo' } })
document.querySelector('#result').textContent = JSON.stringify(result.criticalItems)
