import type { Preset } from './preset.js'

const SPACED = 'YYYY-MM-DD HH:mm:ss'

/**
 * Qualtrics, CSV or TSV: three header rows (field id, question text, import id as JSON); preview and test rows by Status; Finished 1 or
 * True. With the option for seen but unanswered questions, -99 stands there.
 * @see Qualtrics support, "Understanding your data set" and "Export options"
 */
const QUALTRICS: Preset = {
  vendor: 'qualtrics',
  headerRows: 3,
  headerNames: 'first',
  textRow: 1,
  signs: [/^ResponseId$/, /^Finished$/, /^Status$/],
  metadata: [
    /^(StartDate|EndDate|Status|IPAddress|Progress|Duration \(in seconds\)|Finished|RecordedDate|ResponseId|UserLanguage|DistributionChannel)$/,
    /^(RecipientLastName|RecipientFirstName|RecipientEmail|ExternalReference|LocationLatitude|LocationLongitude|ResponseSet)$/,
    /^Q_|_(DO|TEXT)(_|$)|_(First Click|Last Click|Page Submit|Click Count)$/,
  ],
  sources: [
    { source: 'key', names: ['ExternalReference', 'ResponseId'] },
    { source: 'administeredAt', names: ['StartDate'], dateFormats: [SPACED, 'M/D/YYYY H:mm', 'D/M/YYYY H:mm'] },
    { source: 'durationSeconds', names: ['Duration (in seconds)'] },
  ],
  rows: {
    finished: { names: ['Finished'], values: ['1', 'True'] },
    preview: { names: ['Status'], values: ['1', '2', '9', '17', 'Survey Preview', 'Survey Test', 'Preview'] },
  },
  missing: { '-99': 'skipped' },
}

/**
 * 问卷星 (wjx), by option text, option number (positions from 1) or score. Question names begin with their number (`3、题干`), rows of a
 * matrix are `第3题(1)` or `3、题干—行`. -3 or (跳过): hidden by a branch; -2 or (空): left empty. Times are Beijing time.
 */
const WJX: Preset = {
  vendor: 'wjx',
  headerRows: 1,
  headerNames: 'first',
  textRow: null,
  signs: [/^提交答卷时间$/, /^所用时间$/],
  metadata: [
    /^(序号|提交答卷时间|所用时间|来源|来源详情|来自IP|总分|用户ID|昵称|微信昵称|答卷编号|IP省份|IP城市|地理位置国家和地区|地理位置省市|自定义字段|星标)$/,
  ],
  sources: [
    { source: 'key', names: ['序号'] },
    { source: 'administeredAt', names: ['提交答卷时间'], dateFormats: ['YYYY/M/D H:mm:ss', 'YYYY/M/D H:mm', SPACED], timeZone: '+08:00' },
    { source: 'durationSeconds', names: ['所用时间'] },
  ],
  rows: {},
  missing: { '-3': 'not-shown', '(跳过)': 'not-shown', '-2': 'blank', '(空)': 'blank' },
}

/** SPSS .sav or a CSV out of SPSS: variable names, labels and value labels from the file, user-missing values honoured by the reader. */
const SPSS: Preset = {
  vendor: 'spss',
  headerRows: 1,
  headerNames: 'first',
  textRow: null,
  signs: [],
  metadata: [/^(filter_\$|weight|wt)$/i],
  sources: [],
  rows: {},
  missing: {},
}

/**
 * REDCap, raw or labels: check boxes are `name___code`; missing-data codes stand in coded fields; events and repeated instruments make
 * several rows a record. Form status 0 incomplete, 1 unverified, 2 complete.
 * @see REDCap help, "Missing data codes"; redcapAPI documentation, check boxes
 */
const REDCAP: Preset = {
  vendor: 'redcap',
  headerRows: 1,
  headerNames: 'first',
  textRow: null,
  signs: [/^(record_id|Record ID)$/, /_complete$|^Complete\?$|^redcap_|^Event Name$/],
  metadata: [
    /^redcap_|_complete$|_timestamp$|^Complete\?$|^(Event Name|Repeat Instrument|Repeat Instance|Survey Identifier|Survey Timestamp|Data Access Group)$/,
  ],
  sources: [
    { source: 'key', names: ['record_id', 'Record ID'] },
    { source: 'administeredAt', names: ['Survey Timestamp'], dateFormats: [SPACED, 'YYYY-MM-DD HH:mm'] },
  ],
  rows: {},
  missing: {
    ...{
      NASK: 'not-administered',
      INV: 'invalid',
      NA: 'not-applicable',
      NAVU: 'blank',
      NI: 'blank',
      UNK: 'blank',
      ASKU: 'blank',
      NAV: 'blank',
    },
    ...{
      MSK: 'invalid',
      NP: 'not-applicable',
      DER: 'invalid',
      OTH: 'invalid',
      QS: 'invalid',
      TRC: 'invalid',
      UNC: 'invalid',
      PINF: 'invalid',
      NINF: 'invalid',
    },
  },
}

/**
 * LimeSurvey, answers as codes (A1 … , Y, N, -oth-) or full texts; headings as codes (`Q[SQ001]`) or code and text (`Q[SQ001]. …`).
 * No submitdate: not finished.
 * @see LimeSurvey manual, "Exporting results"
 */
const LIMESURVEY: Preset = {
  vendor: 'limesurvey',
  headerRows: 1,
  headerNames: 'first',
  textRow: null,
  signs: [/^(submitdate|Date submitted)\b/, /^(lastpage|Last page)\b/],
  metadata: [
    /^(id|submitdate|lastpage|startlanguage|seed|startdate|datestamp|ipaddr|refurl|token|interviewtime|Response ID|Date submitted|Last page|Start language|Seed|Date started|Date last action|IP address|Referrer URL|Total time)(\.|$)/,
    /Time$|^groupTime|^Group time|^Question time/,
  ],
  sources: [
    { source: 'key', names: ['token', 'id', 'id. Response ID', 'Response ID'] },
    { source: 'administeredAt', names: ['startdate', 'startdate. Date started', 'Date started'], dateFormats: [SPACED] },
    { source: 'durationSeconds', names: ['interviewtime', 'interviewtime. Total time', 'Total time'] },
  ],
  rows: { finished: { names: ['submitdate', 'submitdate. Date submitted', 'Date submitted'] } },
  missing: { 'N/A': 'not-shown' },
}

/** Google Forms or its sheet: the question is the column's name, a grid gives `Question [Row]`, cells are the choices' texts. */
const GOOGLE_FORMS: Preset = {
  vendor: 'google-forms',
  headerRows: 1,
  headerNames: 'first',
  textRow: null,
  signs: [/^(Timestamp|时间戳记|时间戳)$/],
  metadata: [/^(Timestamp|时间戳记|时间戳|Email Address|Username|Score|电子邮件地址|用户名|总分)$/],
  sources: [
    {
      source: 'administeredAt',
      names: ['Timestamp', '时间戳记', '时间戳'],
      dateFormats: ['YYYY/MM/DD h:mm:ss A Z', 'YYYY/M/D A h:mm:ss Z', 'M/D/YYYY H:mm:ss', 'D/M/YYYY H:mm:ss', 'YYYY/M/D H:mm:ss'],
    },
  ],
  rows: {},
  missing: {},
}

/**
 * SurveyMonkey, all responses: the second header row holds the rows of a grid, or "Response"; nothing says whether a form was finished.
 * @see SurveyMonkey help, "Response statuses" and "Exporting all responses"
 */
const SURVEYMONKEY: Preset = {
  vendor: 'surveymonkey',
  headerRows: 2,
  headerNames: 'joined',
  textRow: null,
  signs: [/^Respondent ID$/i, /^Collector ID$/i],
  metadata: [
    /^(Respondent ID|Collector ID|Start Date|End Date|IP Address|Email Address|First Name|Last Name|Custom Data 1|respondent_id|collector_id|date_created|date_modified|ip_address|email_address|first_name|last_name|custom_1)$/i,
  ],
  sources: [
    { source: 'key', names: ['Custom Data 1', 'custom_1', 'Respondent ID', 'respondent_id'] },
    {
      source: 'administeredAt',
      names: ['Start Date', 'date_created'],
      dateFormats: ['MM/DD/YYYY hh:mm:ss A', 'M/D/YYYY h:mm:ss A', 'MM/DD/YYYY HH:mm:ss', SPACED],
    },
  ],
  rows: {},
  missing: {},
  unmarkedPartials: true,
}

/** Every preset, in the order in which a file is compared with their signs. */
export const PRESETS: readonly Preset[] = [QUALTRICS, WJX, SURVEYMONKEY, LIMESURVEY, REDCAP, GOOGLE_FORMS, SPSS]

/** The preset whose signs a header shows; undefined when none does. SPSS is known by its file format. */
export function recognisePreset(names: readonly string[], format: string): Preset | undefined {
  if (format === 'sav') return SPSS
  return PRESETS.find(({ signs }) => signs.length > 0 && signs.every((sign) => names.some((name) => sign.test(name.trim()))))
}
