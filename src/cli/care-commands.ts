import { type CommandSpec, JSON_OUT, LANG } from './command-spec.js'

/** The commands of policies, alerts, growth files, cohorts and rosters. */
export const CARE_COMMANDS: readonly CommandSpec[] = [
  {
    name: 'policy',
    args: [
      ['<action>', 'check: find every fault; try: whom it would flag'],
      ['<policy>', 'id of a bundled policy, or a policy file (JSON)'],
    ],
    about: 'check a policy, or try it on past results or on what is expected before a campaign',
    options: [
      { flags: '--instruments <ids or files>', about: 'definitions of its instruments that are not bundled', list: true },
      { flags: '--before <policy>', about: 'check: the version before; what the new one gives up is told' },
      { flags: '--accept-regressions', about: 'check: exit with 0 although the new version gives something up' },
      { flags: '--results <files>', about: 'try: results (JSON Lines, as `score --format jsonl` writes them)', list: true },
      { flags: '--expected <file>', about: 'try: { pupils, weeks, baseRate, shares: { rule: share }, schools: { school: pupils } }' },
      { flags: '--against <policy>', about: 'try: an alternative, side by side' },
      { flags: '--roster <file>', about: 'try: roster (JSON) with schools, consent and circumstances' },
      { flags: '--base-rate <share>', about: 'try: share of pupils with the condition, for true and false positives' },
      { flags: '--chance <share>', about: 'try: share beyond a cut on one scale, for what chance alone flags', fallback: '0.0668' },
      { flags: '--at <instant>', about: 'try: instant of the evaluation (default: the latest answer)' },
      LANG,
      JSON_OUT,
    ],
    examples: [
      'psyscore policy check my-policy.json --before class-grade-school',
      'psyscore policy try class-grade-school --expected campaign.json --against small-district',
      'psyscore policy try my-policy.json --results phq.jsonl,gad.jsonl --roster roster.json --base-rate 0.04',
    ],
  },
]
