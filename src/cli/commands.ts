import { DUPLICATE_POLICIES } from '../batch/run/duplicates.js'
import { HEADERS, OUTPUT_FORMATS, TABLE_LAYOUTS } from '../batch/run/headers.js'
import { PARTIAL_POLICIES } from '../batch/run/study.js'
import { CARE_COMMANDS } from './care-commands.js'
import { CATALOGUE_COMMANDS } from './catalogue-commands.js'
import { type CommandSpec, INSTRUMENT, JSON_OUT, LANG, LICENCE, NORMS } from './command-spec.js'

export const COMMANDS: readonly CommandSpec[] = [
  ...CATALOGUE_COMMANDS,
  {
    name: 'map',
    args: [INSTRUMENT, ['<file>', 'survey export: CSV, TSV, JSON Lines, XLSX, SAV or Parquet']],
    about: 'propose a mapping for a survey export, with a page to review it by',
    options: [
      { flags: '--suggest', about: 'write a proposal; entries that are not certain are marked unsure' },
      {
        flags: '--preset <vendor>',
        about: 'layout of the export, where its header does not tell',
        choices: ['qualtrics', 'wjx', 'spss', 'redcap', 'limesurvey', 'google-forms', 'surveymonkey'],
      },
      { flags: '--form <form>', about: 'which form was used, for all rows' },
      {
        flags: '--values <what>',
        about: 'what the item cells hold, where they do not tell',
        choices: ['codes', 'positions', 'labels', 'scores'],
      },
      {
        flags: '--encoding <name>',
        about: 'encoding of a text file, if it cannot be told',
        choices: ['utf-8', 'gb18030', 'gbk', 'utf-16le', 'utf-16be'],
      },
      { flags: '--sheet <name>', about: 'sheet of a workbook' },
      { flags: '--out <file>', about: 'write the mapping here instead of standard output; the page goes beside it' },
      { flags: '--review <file>', about: 'write the review page (HTML) here' },
      { flags: '--force', about: 'overwrite the files' },
      LANG,
    ],
    examples: [
      'psyscore map phq-a export.csv --suggest --out export.map.json',
      'psyscore map gad-7 wjx.xlsx --suggest --preset wjx --values positions --out wjx.map.json --lang zh-CN',
    ],
  },
  {
    name: 'score',
    args: [
      ['<instruments>', 'id of a bundled instrument, or a definition.json; several with commas'],
      ['<files...>', 'CSV, TSV, JSON Lines, XLSX, SPSS .sav or Parquet, one respondent a row; - for standard input'],
    ],
    about: 'score survey exports into one table',
    options: [
      {
        flags: '--map <files>',
        about: 'mapping file (JSON): one for all files or one for each; + joins those of several instruments; flags below add to it',
        list: true,
      },
      { flags: '--key <column>', about: 'column with the respondent key (default: id or key, if there is one); study+id joins two' },
      { flags: '--grade <column>', about: 'column with the grade (default: grade)' },
      { flags: '--sex <column>', about: 'column with the sex, F or M (default: sex)' },
      { flags: '--birth-date <column>', about: 'column with the date of birth, YYYY-MM-DD' },
      { flags: '--age-months <column>', about: 'column with the age in completed months' },
      { flags: '--administered-at <column>', about: 'column with the instant of the answer, ISO 8601 with zone' },
      { flags: '--school-system <system>', about: 'how grade words are counted', choices: ['6-3-3', '5-4-3'] },
      {
        flags: '--occasion <column>',
        about: 'column that tells administrations of one respondent apart: wave, event; event+instance joins two',
      },
      { flags: '--informant <role>', about: 'who answered, for all rows' },
      { flags: '--form <form>', about: 'which form was used, for all rows' },
      { flags: '--items-prefix <text>', about: 'columns are this text and the printed number: Q → Q1, Q2 …' },
      { flags: '--column <name=item>', about: 'this column holds that item', pairs: true },
      { flags: '--recode <value=code>', about: 'this value in the file means that code', pairs: true },
      { flags: '--coded-from <number>', about: 'the file numbers the choices from here' },
      { flags: '--missing <value=reason>', about: 'this value in the file means no answer', pairs: true },
      { flags: '--delimiter <char>', about: 'column delimiter, if it cannot be told', choices: [',', ';', 'tab', '|', '，'] },
      {
        flags: '--encoding <name>',
        about: 'encoding of a text file, if it cannot be told',
        choices: ['utf-8', 'gb18030', 'gbk', 'utf-16le', 'utf-16be'],
      },
      { flags: '--sheet <name>', about: 'sheet of a workbook' },
      {
        flags: '--duplicates <policy>',
        about: 'which row of a respondent with several counts (same form, informant, rater and date)',
        choices: DUPLICATE_POLICIES,
      },
      { flags: '--partial <policy>', about: 'what happens to responses that were not finished', choices: PARTIAL_POLICIES },
      NORMS,
      { flags: '--country <country>', about: 'where the pupils go to school, such as CN: norms of another country are told' },
      { flags: '--band-sets <ids>', about: 'band sets to apply instead of the default ones', list: true },
      { flags: '--keep <columns>', about: 'columns of the file to carry over unchanged', list: true },
      { flags: '--columns <endings>', about: 'columns by the endings of their names (sum,t,band …), or all', list: true },
      { flags: '--items <kinds>', about: 'columns for every item: coded, keyed, reasons', list: true },
      {
        flags: '--format <format>',
        about: 'csv, jsonl (whole results), xlsx, parquet, sps (CSV with SPSS syntax), or text to read',
        choices: [...OUTPUT_FORMATS, 'text'],
        fallback: 'csv',
      },
      { flags: '--layout <layout>', about: 'one row a respondent, or one row a score', choices: TABLE_LAYOUTS, fallback: 'wide' },
      { flags: '--headers <headings>', about: 'column names, or what they mean', choices: HEADERS, fallback: 'ids' },
      { flags: '--excel', about: 'CSV for a double click: byte order mark, ids that look like numbers stay text' },
      { flags: '--dictionary <format>', about: 'data dictionary beside the output', choices: ['csv', 'json', 'none'], fallback: 'csv' },
      { flags: '--out <file>', about: 'write here instead of standard output; findings, dictionary and report go beside it' },
      { flags: '--report <file>', about: 'run report (JSON): hashes, counts, findings (default: beside --out)' },
      { flags: '--workers <n>', about: 'threads for a long CSV (default: as many as pay)' },
      { flags: '--force', about: 'overwrite the output file' },
      { flags: '--allow-rejected', about: 'exit with 0 although rows were rejected' },
      ...LICENCE,
      LANG,
    ],
    examples: [
      'psyscore score phq-a answers.csv --grade grade --school-system 6-3-3 > scores.csv',
      'psyscore score rcads-47 export.csv --items-prefix Q --coded-from 1 --norms my-norms.json --out scores.csv',
      'psyscore score phq-a export.csv --map export.map.json --format jsonl',
      'psyscore score phq-a,gad-7 north.csv south.sav --map north.map.json,south.map.json --keep school --out study.xlsx --format xlsx',
      'psyscore score phq-a - < answers.csv',
    ],
  },
  {
    name: 'compare',
    args: [
      ['<ours>', 'scores of psyscore: CSV, XLSX, Parquet …'],
      ['<theirs>', 'scores of another program for the same respondents'],
    ],
    about: 'compare two scorings: equal, different and missing values, and what explains the differences',
    options: [
      { flags: '--key <column>', about: 'column that names the respondent; ours=theirs where the names differ', fallback: 'key' },
      { flags: '--columns <ours=theirs>', about: 'columns to compare (default: numeric columns of one name)', list: true },
      { flags: '--instrument <instrument>', about: 'trace differences to items; ours must hold them (score --items coded)' },
      { flags: '--tolerance <share>', about: 'relative difference that counts as none (default 1e-9)' },
      { flags: '--out <file>', about: 'write every value that is not the same, with its cause, as CSV' },
      { flags: '--force', about: 'overwrite the output file' },
      LANG,
      JSON_OUT,
    ],
    examples: [
      'psyscore compare scores.csv theirs.xlsx --key key=id --columns total_sum=CESD_total --instrument ces-d',
      'psyscore compare scores.csv spss.sav --key key=ID --out differences.csv',
    ],
  },
  {
    name: 'explain',
    args: [INSTRUMENT, ['<results>', 'a result (JSON) or results (JSON Lines)'], ['<scale>', 'id of the scale']],
    about: 'tell how one number came about: items, missing answers, norm row, cut score, sources',
    options: [{ flags: '--row <n>', about: 'which line of a JSON Lines file', fallback: '1' }, NORMS, LANG, JSON_OUT, ...LICENCE],
    examples: ['psyscore explain phq-a results.jsonl total --row 3'],
  },
  ...CARE_COMMANDS,
]

export const EXIT_CODES: string =
  'Exit codes: 0 done; 1 done, some rows rejected (0 with --allow-rejected) or some check not passed; 2 usage;\n' +
  '3 invalid definition, norm set or mapping; 4 unreadable input or unwritable output;\n' +
  '5 stopped on suspicion, after the critical sweep was written; 130, 143 on signals.'
