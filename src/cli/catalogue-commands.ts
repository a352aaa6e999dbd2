import { INFORMANT_ROLES } from '../core/words.js'
import { type CommandSpec, INSTRUMENT, JSON_OUT, LANG, LICENCE, NORMS } from './command-spec.js'

/** Finding, reading, writing and checking instruments. */
export const CATALOGUE_COMMANDS: readonly CommandSpec[] = [
  {
    name: 'list',
    args: [],
    about: 'list the bundled instruments, all or those that fit',
    options: [
      { flags: '--construct <text>', about: 'words in the title, the construct or a scale, in any language' },
      { flags: '--grade <n>', about: 'made for this school grade (1 to 13)' },
      { flags: '--sex <sex>', about: 'with --norms: norms for this sex', choices: ['F', 'M'] },
      { flags: '--informant <role>', about: 'answered by this role', choices: INFORMANT_ROLES },
      { flags: '--language <tag>', about: 'with a form in this language (for the informant, if given)' },
      {
        flags: '--use <use>',
        about: 'scoring for this use needs no permission',
        choices: ['clinical', 'education', 'research', 'commercial'],
      },
      {
        flags: '--without <what>',
        about: 'no permission is needed for this',
        choices: ['scoring', 'wording', 'commercial'],
      },
      { flags: '--norms <country>', about: 'with norms of this country (CN, China, 中国), for the grade, sex and informant if given' },
      { flags: '--norms-use <use>', about: 'with --norms: norms for this use', choices: ['screening', 'descriptive'] },
      LANG,
      JSON_OUT,
    ],
    examples: [
      'psyscore list',
      'psyscore list --construct 抑郁 --grade 8 --lang zh-CN',
      'psyscore list --norms CN --grade 8 --sex F',
      'psyscore list --informant parent --language zh --without wording',
    ],
  },
  {
    name: 'describe',
    args: [INSTRUMENT],
    about: 'show items, scales, cut scores with their sources, licence and blind spots',
    options: [
      { flags: '--methods', about: 'write the methods paragraph of a paper instead, with its references' },
      NORMS,
      { flags: '--band-sets <ids>', about: 'with --methods: band sets applied instead of the default ones', list: true },
      LANG,
      JSON_OUT,
    ],
    examples: [
      'psyscore describe phq-a',
      'psyscore describe my-scale.json --lang zh-CN',
      'psyscore describe rcads-47 --methods --norms rcads47-us-youth',
    ],
  },
  {
    name: 'wording',
    args: [INSTRUMENT],
    about: 'write the file to fill in with the wording of a form, or check a filled one',
    options: [
      { flags: '--form <form>', about: 'which form; the only one of the language if left out' },
      { flags: '--check <file>', about: 'check this filled file instead' },
      LANG,
    ],
    examples: ['psyscore wording phq-a --lang zh-CN > phq-a.zh-CN.json', 'psyscore wording phq-a --check phq-a.zh-CN.json'],
  },
  {
    name: 'new',
    args: [['<id>', 'id of the new instrument: lower-case words joined by hyphens']],
    about: 'write a folder to fill in for a new instrument; nothing in it passes before facts and sources are filled in',
    options: [
      { flags: '--items <n>', about: 'how many items it has (needed)' },
      { flags: '--options <first-last>', about: 'codes of the answer choices: 0-3, 1-5 (needed)' },
      { flags: '--languages <tags>', about: 'languages of labels and forms (default: en,zh-CN)', list: true },
      { flags: '--informant <role>', about: 'who answers', choices: INFORMANT_ROLES },
      { flags: '--out <folder>', about: 'the folder (default: instruments/<id> where there are instruments, else <id>)' },
      LANG,
    ],
    examples: [
      'psyscore new exam-worry --items 5 --options 0-3',
      'psyscore new my-form --items 12 --options 1-5 --languages zh-CN --informant parent --out forms/my-form',
    ],
  },
  {
    name: 'validate',
    args: [
      [
        '<files...>',
        'definitions, norm sets, wordings, mappings, results, policies, calendars, rosters, growth files, observations or alerts (JSON)',
      ],
    ],
    about: 'check documents, run their worked examples, and report every problem at once',
    options: [LANG, JSON_OUT, ...LICENCE],
    examples: ['psyscore validate my-scale.json my-norms.json'],
  },
  {
    name: 'conform',
    args: [INSTRUMENT],
    about: 'run the conformance suite, then try one slip at a time and tell which ones nothing would notice',
    options: [NORMS, { flags: '--no-mutants', about: 'leave out the slips' }, LANG, JSON_OUT, ...LICENCE],
    examples: ['psyscore conform phq-a', 'psyscore conform my-scale.json --norms my-norms.json'],
  },
]
