// Generated from schemas/ by scripts/generate-schemas.ts; do not edit.
import type { Rounding, RoundingMode } from './rounding.js'
import type { LocalizedText } from './text.js'
import type { CriticalKind, CriticalState, Direction, InformantRole, Mark, Metric, MissingReason, Sex, ValidityOutcome } from './words.js'

/** A questionnaire as data: items, forms, scales, cut scores, critical items and worked examples. It holds labels of a few words, never the wording of items. Unknown properties are refused, nothing is converted, and no other file or address is read. */
export interface InstrumentDefinition {
  /** Path of this schema, for editors only; the engine does not follow it. */
  readonly $schema?: string
  /** Says that this document is an instrument definition. */
  readonly format: 'psyscore/instrument'
  /** Version of the format, not of the instrument. */
  readonly formatVersion: 1
  /** Name of the instrument, lower case with hyphens. Example: phq-a. */
  readonly id: string
  /** Version of this definition, major.minor.patch. A change in any number it yields is at least a minor version. Example: 1.2.0. */
  readonly version: string
  /** Published name. */
  readonly title: LocalizedText
  /** What it measures, in a few words. Example: { "en": "Depressive symptoms" }. */
  readonly construct: LocalizedText
  /** Roles that may answer this definition. */
  readonly informants: readonly InformantRole[]
  /** Instruments that belong together: informant versions, long and short forms. */
  readonly family?: {
    /** Name of the family. Example: rcads. */
    readonly id: string
    /** What this definition is within the family. Example: child-47. */
    readonly member: string
  }
  /** For a short form taken from inside a long one: item scores are the same; norms and cut scores are not assumed to carry over. */
  readonly embeddedIn?: {
    /** Id of the long instrument. */
    readonly instrument: string
    /** Item id of this definition → item id of the long one. */
    readonly items: Readonly<Record<string, string>>
  }
  /** For whom it was made. Outside of it the raw score stays, bands are provisional at best, and critical items count as ever. */
  readonly intended: {
    /** School grades counted from the first primary year, both ends inclusive: 1 to 12, and 13 where schools have it. Grade 7 is 初一 in a 6-3-3 district. */
    readonly grades?: Range
    /** Ages in completed years, both ends inclusive: { "min": 11, "max": 17 } holds until the day before the 18th birthday. */
    readonly ages?: Range
    /** Where a figure comes from, and how far it was verified. */
    readonly figure: Figure
  }
  /** Rights in the instrument as we understand them, and what a host must hold to use it. */
  readonly licence: Licence
  /** Everything that figures cite by id. */
  readonly references: readonly Reference[]
  /** Named sets of answer choices, shared by items. Example name: not-at-all-to-nearly-every-day, or frequency. */
  readonly responseSets: Readonly<Record<string, ResponseSet>>
  /** Every item, once, in the order results list them. */
  readonly items: readonly ItemDefinition[]
  /** At least one: the same items in the order, language, role and recall period of a printed form. Data that go by printed numbers must name their form. */
  readonly forms: readonly FormDefinition[]
  /** Which items are asked only under a condition. */
  readonly applicability?: readonly ApplicabilityRule[]
  /** Scores, in the order results list them. A scale may use scales written before or after it, but not itself. */
  readonly scales: readonly ScaleDefinition[]
  /** Categories found by decision tables, such as a screen outcome. */
  readonly decisions?: readonly DecisionDefinition[]
  /** Scales that say whether the answers can be understood as a whole. */
  readonly validity?: readonly ValidityDefinition[]
  /** Items that matter alone, whatever the total says. Required: write [] to say that there is none. */
  readonly criticalItems: readonly CriticalItemDefinition[]
  /** What this instrument does not ask about; printed with every result, so that silence is not taken for safety. Required: write [] to say that there is none. */
  readonly blindSpots: readonly ('suicide' | 'self-harm' | 'abuse' | 'psychosis' | 'eating' | 'substance-use')[]
  /** Sets of cut scores with their bands. */
  readonly bandSets: readonly BandSetDefinition[]
  /** Published reliability of scales. */
  readonly reliability?: readonly ReliabilityDefinition[]
  /** Worked examples that must come out: answers and the scores a manual or paper gives for them. */
  readonly vectors: readonly VectorDefinition[]
  /** Slips of the mutation runner that nothing here notices, each with the reason why that is so. Any other one fails `psyscore conform`. */
  readonly survivors?: readonly AcceptedSurvivor[]
}

/** Rights in the instrument as we understand them, and what a host must hold to use it. */
export interface Licence {
  /** Short statement of the rights, in our own words. */
  readonly statement: LocalizedText
  /** Who holds the rights. */
  readonly holder: string
  /** Uses that need no further permission. A host that names another use is refused unless it names a permission. */
  readonly permittedUses: readonly ('clinical' | 'education' | 'research' | 'commercial')[]
  /** What needs a declared permission: scoring (in software at all), wording (attaching item texts), commercial (use). [] when nothing does. */
  readonly permissionRequiredFor: readonly ('scoring' | 'wording' | 'commercial')[]
  /** Where a figure comes from, and how far it was verified. */
  readonly figure: Figure
}

/** A code that data sets use for a missing answer. */
export interface MissingCode {
  /** The code as stored, such as -9 or 99. It may not be the code of an answer. */
  readonly code: number
  /** Why an answer is missing. blank: nothing there; skipped: passed over on purpose; declined: refused; not-shown: a branch hid it; not-applicable: does not apply; not-administered: not part of the session; invalid: unreadable. */
  readonly reason: MissingReason
}

/** Answer choices in printed order. Codes are what is stored; scores default to the codes. */
export interface ResponseSet {
  /** The choices, in printed order. */
  readonly options: readonly {
    /** A whole number that stands for an answer in stored data. */
    readonly code: number
    /** What the choice says. Short and generic; leave the exact wording to a wording file where it is protected. */
    readonly label: LocalizedText
    /** Score of this choice; the code when left out. */
    readonly score?: number
  }[]
  /** Codes a data set may hold that mean a missing answer. */
  readonly missingCodes?: readonly MissingCode[]
}

/** One question. kind: choice (one of a response set), integer, decimal (a slider), multi-select (several of a response set), clock-time or duration. */
export type ItemDefinition = ChoiceItem | IntegerItem | DecimalItem | MultiSelectItem | ClockTimeItem | DurationItem

/** One choice of a response set. */
export interface ChoiceItem {
  /** Name of an item, scale, stage, band or decision: a letter or underscore, then letters, digits and underscores, at most 64 characters. Chinese letters are allowed. Formulas, result columns and code name things by it, so it must never change its meaning. Example: phqa_1. */
  readonly id: string
  /** A few words of our own that tell the items apart, never the item's wording. */
  readonly label: LocalizedText
  /** true: carried along, never scored, and not reported as unused. */
  readonly supplementary?: boolean
  /** Codes of this item that mean a missing answer, besides those of its response set. */
  readonly missingCodes?: readonly MissingCode[]
  readonly kind: 'choice'
  /** Name of a response set. */
  readonly responses: string
}

/** A whole number, such as days per week; its score is the number. */
export interface IntegerItem {
  /** Name of an item, scale, stage, band or decision: a letter or underscore, then letters, digits and underscores, at most 64 characters. Chinese letters are allowed. Formulas, result columns and code name things by it, so it must never change its meaning. Example: phqa_1. */
  readonly id: string
  /** A few words of our own that tell the items apart, never the item's wording. */
  readonly label: LocalizedText
  /** true: carried along, never scored, and not reported as unused. */
  readonly supplementary?: boolean
  /** Codes of this item that mean a missing answer, besides those of its response set. */
  readonly missingCodes?: readonly MissingCode[]
  readonly kind: 'integer'
  /** Least admissible number. */
  readonly min: number
  /** Greatest admissible number. */
  readonly max: number
}

/** A number on a slider or scale of equal steps; its score is the number. */
export interface DecimalItem {
  /** Name of an item, scale, stage, band or decision: a letter or underscore, then letters, digits and underscores, at most 64 characters. Chinese letters are allowed. Formulas, result columns and code name things by it, so it must never change its meaning. Example: phqa_1. */
  readonly id: string
  /** A few words of our own that tell the items apart, never the item's wording. */
  readonly label: LocalizedText
  /** true: carried along, never scored, and not reported as unused. */
  readonly supplementary?: boolean
  /** Codes of this item that mean a missing answer, besides those of its response set. */
  readonly missingCodes?: readonly MissingCode[]
  readonly kind: 'decimal'
  /** Least admissible number. */
  readonly min: number
  /** Greatest admissible number. */
  readonly max: number
  /** Distance of neighbouring values, above 0. Example: 0.5. */
  readonly step: number
}

/** Any number of choices of a response set; the answer is a list of codes, [] for none chosen. */
export interface MultiSelectItem {
  /** Name of an item, scale, stage, band or decision: a letter or underscore, then letters, digits and underscores, at most 64 characters. Chinese letters are allowed. Formulas, result columns and code name things by it, so it must never change its meaning. Example: phqa_1. */
  readonly id: string
  /** A few words of our own that tell the items apart, never the item's wording. */
  readonly label: LocalizedText
  /** true: carried along, never scored, and not reported as unused. */
  readonly supplementary?: boolean
  /** Codes of this item that mean a missing answer, besides those of its response set. */
  readonly missingCodes?: readonly MissingCode[]
  readonly kind: 'multi-select'
  /** Name of a response set. */
  readonly responses: string
}

/** A time of day, answered as "HH:MM" (24 hours); its value is the minutes after midnight, 0 to 1439. */
export interface ClockTimeItem {
  /** Name of an item, scale, stage, band or decision: a letter or underscore, then letters, digits and underscores, at most 64 characters. Chinese letters are allowed. Formulas, result columns and code name things by it, so it must never change its meaning. Example: phqa_1. */
  readonly id: string
  /** A few words of our own that tell the items apart, never the item's wording. */
  readonly label: LocalizedText
  /** true: carried along, never scored, and not reported as unused. */
  readonly supplementary?: boolean
  /** Codes of this item that mean a missing answer, besides those of its response set. */
  readonly missingCodes?: readonly MissingCode[]
  readonly kind: 'clock-time'
}

/** A length of time in whole minutes. */
export interface DurationItem {
  /** Name of an item, scale, stage, band or decision: a letter or underscore, then letters, digits and underscores, at most 64 characters. Chinese letters are allowed. Formulas, result columns and code name things by it, so it must never change its meaning. Example: phqa_1. */
  readonly id: string
  /** A few words of our own that tell the items apart, never the item's wording. */
  readonly label: LocalizedText
  /** true: carried along, never scored, and not reported as unused. */
  readonly supplementary?: boolean
  /** Codes of this item that mean a missing answer, besides those of its response set. */
  readonly missingCodes?: readonly MissingCode[]
  readonly kind: 'duration'
  /** Least admissible minutes. */
  readonly min: number
  /** Greatest admissible minutes. */
  readonly max: number
}

/** A printed or shown form: language, who answers, recall period and the order of the items. Forms of one instrument may differ in order; the key always goes by item id, never by number. */
export interface FormDefinition {
  /** Name of the form. Example: self-en. */
  readonly id: string
  /** BCP 47 language tag, such as en, zh-CN or zh-Hant-TW. */
  readonly language: string
  /** Who answers. The roles are never averaged with one another. */
  readonly informant: InformantRole
  /** The period asked about: { "days": 14 }, or { "text": … } where it is no number of days. */
  readonly recall?:
    | {
        /** Number of days looked back on. */
        readonly days: number
      }
    | {
        /** The period in words. Example: { "en": "the last school year" }. */
        readonly text: LocalizedText
      }
  /** Item ids in printed order: the first is number 1. Lists every item that is not supplementary exactly once. */
  readonly order: readonly string[]
  /** Where a figure comes from, and how far it was verified. */
  readonly figure: Figure
}

/** Holds, does not hold, or is unknown. kind: answer, respondent, respondent-range, score, category, or all, any, at-least and not of other conditions (Kleene logic: all is unknown only while no part fails). */
export type Condition =
  | AnswerCondition
  | RespondentCondition
  | RespondentRangeCondition
  | ScoreCondition
  | CategoryCondition
  | AllCondition
  | AnyCondition
  | AtLeastCondition
  | NotCondition

/** The answer to an item has one of the codes. A missing answer makes it unknown, unless its reason is listed. */
export interface AnswerCondition {
  readonly kind: 'answer'
  /** Name of an item, scale, stage, band or decision: a letter or underscore, then letters, digits and underscores, at most 64 characters. Chinese letters are allowed. Formulas, result columns and code name things by it, so it must never change its meaning. Example: phqa_1. */
  readonly item: string
  /** Codes for which it holds. */
  readonly in: readonly number[]
  /** Reasons of a missing answer for which it holds as well. Example: ["declined"]. */
  readonly orMissing?: readonly MissingReason[]
}

/** Sex, informant or form is one of the words. Unknown when the attribute is not known. */
export interface RespondentCondition {
  readonly kind: 'respondent'
  /** Which attribute. */
  readonly attribute: 'sex' | 'informant' | 'form'
  /** Words for which it holds: F or M, informant roles, or form ids. */
  readonly in: readonly string[]
}

/** Grade or age lies in a range, both ends inclusive. Unknown when the attribute is not known. */
export interface RespondentRangeCondition {
  readonly kind: 'respondent-range'
  /** grade (1 to 13) or age in completed years. */
  readonly attribute: 'grade' | 'age'
  /** Lowest that belongs, inclusive. */
  readonly from?: number
  /** Highest that belongs, inclusive; an age of 17 lasts until the day before the 18th birthday. */
  readonly to?: number
}

/** A score compared with a number. Unknown when the score is absent. */
export interface ScoreCondition {
  readonly kind: 'score'
  /** Name of an item, scale, stage, band or decision: a letter or underscore, then letters, digits and underscores, at most 64 characters. Chinese letters are allowed. Formulas, result columns and code name things by it, so it must never change its meaning. Example: phqa_1. */
  readonly scale: string
  /** Stage of the scale, such as sum or mean; may be left out only when the scale has a single stage. */
  readonly stage?: string
  /** below (<), at-most (≤), at-least (≥) or above (>). */
  readonly test: 'below' | 'at-most' | 'at-least' | 'above'
  /** The number compared with. */
  readonly value: number
}

/** A decision came out as one of the categories. Unknown when it is undecided. */
export interface CategoryCondition {
  readonly kind: 'category'
  /** Id of a decision. */
  readonly decision: string
  /** Categories for which it holds. */
  readonly in: readonly string[]
}

/** Every part holds. */
export interface AllCondition {
  readonly kind: 'all'
  /** The parts. */
  readonly of: readonly Condition[]
}

/** At least one part holds. */
export interface AnyCondition {
  readonly kind: 'any'
  /** The parts. */
  readonly of: readonly Condition[]
}

/** At least k parts hold: true once k hold for sure, false once fewer than k can. */
export interface AtLeastCondition {
  readonly kind: 'at-least'
  /** How many parts must hold. */
  readonly k: number
  /** The parts. */
  readonly of: readonly Condition[]
}

/** The part does not hold; unknown stays unknown. */
export interface NotCondition {
  readonly kind: 'not'
  /** Holds, does not hold, or is unknown. kind: answer, respondent, respondent-range, score, category, or all, any, at-least and not of other conditions (Kleene logic: all is unknown only while no part fails). */
  readonly of: Condition
}

/** Items that are asked only when a condition holds. If the condition is unknown (a gate left blank), the items count as unknown, not as inapplicable. An answer given although the condition fails is kept and noted. */
export interface ApplicabilityRule {
  /** Ids of the items asked only then. */
  readonly items: readonly string[]
  /** Holds, does not hold, or is unknown. kind: answer, respondent, respondent-range, score, category, or all, any, at-least and not of other conditions (Kleene logic: all is unknown only while no part fails). */
  readonly when: Condition
  /** What an inapplicable item counts as: "leave" (neither in the sum nor in the number of items), or { "implied": code }, a real value in both. Example: { "implied": 0 }. */
  readonly otherwise:
    | 'leave'
    | {
        /** Code that an inapplicable item counts as. */
        readonly implied: number
      }
  /** Where a figure comes from, and how far it was verified. */
  readonly figure: Figure
}

/** An item of a scale: its id alone (forward, weight 1), or an object that says how it counts. Example: "phqa_1", or { "item": "rses_3", "reverse": true }. */
export type ItemKey =
  | string
  | {
      /** Id of the item. */
      readonly item: string
      /** true: the score is lowest + highest score of the item − score. */
      readonly reverse?: true
      /** Factor of the item's score, a whole number or decimal; 0 is a real weight. 1 when left out. */
      readonly weight?: number
      /** Score of each code for this scale, instead of the response set's. All codes must be listed. Example: { "0": 0, "1": 1, "2": 1 }. */
      readonly scores?: Readonly<Record<string, number>>
      /** For count: the codes of this item that count. */
      readonly in?: readonly number[]
    }

/** What missing answers do to the score. There is no default. policy: complete-only, prorate, prorate-rounded-mean, zero-fill or answered-only. All but complete-only state exactly one of minAnswered, maxMissing and minProportion. */
export type MissingPolicy = CompleteOnly | Prorate | ProrateRoundedMean | ZeroFill | AnsweredOnly

/** Scored only when every applicable item is answered. */
export interface CompleteOnly {
  readonly policy: 'complete-only'
  /** Where a figure comes from, and how far it was verified. */
  readonly figure: Figure
}

/** Sum of the answered items × applicable items ÷ answered items. */
export interface Prorate {
  readonly policy: 'prorate'
  /** Scored when at least this many items are answered. */
  readonly minAnswered?: number
  /** Scored when at most this many applicable items are missing. */
  readonly maxMissing?: number
  /** Scored when at least this share of the applicable items is answered, rounded up to whole items. Example: 0.8 of 9 items needs 8. */
  readonly minProportion?: number
  /** Where a figure comes from, and how far it was verified. */
  readonly figure: Figure
}

/** Each missing item counts the person's mean of the answered items, rounded to a whole number by mode. */
export interface ProrateRoundedMean {
  readonly policy: 'prorate-rounded-mean'
  /** half-up: ties towards plus infinity; half-even: ties to the even neighbour; half-down: ties towards minus infinity; half-away: ties away from zero; floor, ceiling and truncate never look at a tie. */
  readonly mode: RoundingMode
  /** Scored when at least this many items are answered. */
  readonly minAnswered?: number
  /** Scored when at most this many applicable items are missing. */
  readonly maxMissing?: number
  /** Scored when at least this share of the applicable items is answered, rounded up to whole items. Example: 0.8 of 9 items needs 8. */
  readonly minProportion?: number
  /** Where a figure comes from, and how far it was verified. */
  readonly figure: Figure
}

/** Blanks count zero, as the manual says; the score is then a lower bound and carries the note "filled". */
export interface ZeroFill {
  readonly policy: 'zero-fill'
  /** Scored when at least this many items are answered. */
  readonly minAnswered?: number
  /** Scored when at most this many applicable items are missing. */
  readonly maxMissing?: number
  /** Scored when at least this share of the applicable items is answered, rounded up to whole items. Example: 0.8 of 9 items needs 8. */
  readonly minProportion?: number
  /** Where a figure comes from, and how far it was verified. */
  readonly figure: Figure
}

/** Mean, maximum or minimum over what was answered. */
export interface AnsweredOnly {
  readonly policy: 'answered-only'
  /** Scored when at least this many items are answered. */
  readonly minAnswered?: number
  /** Scored when at most this many applicable items are missing. */
  readonly maxMissing?: number
  /** Scored when at least this share of the applicable items is answered, rounded up to whole items. Example: 0.8 of 9 items needs 8. */
  readonly minProportion?: number
  /** Where a figure comes from, and how far it was verified. */
  readonly figure: Figure
}

/** One exact step from the stage before: multiply, divide, add or round; exactly one of them. */
export type StageStep =
  | {
      /** Multiply by this. Example: 2. */
      readonly multiply: number
    }
  | {
      /** Divide by this; not 0. */
      readonly divide: number
    }
  | {
      /** Add this; negative to subtract. */
      readonly add: number
    }
  | {
      /** Round as the manual prescribes. Truncation is { "mode": "floor", "digits": 0 } for positive scores. */
      readonly round: Rounding
    }

/** A named value of a scale. The first is the method's own value; each later one transforms the one before it. Example: sum, then percent with steps [{ "multiply": 4 }]. */
export interface StageDefinition {
  /** Name of the stage; it becomes a property of the result, so reserved words are refused. Example: sum. */
  readonly id: string
  /** From the stage before to this one, in order. On the first stage: after the method's own formula. */
  readonly steps?: readonly StageStep[]
  /** Least and greatest attainable value. It is computed again from the items and must agree. */
  readonly range: Range
}

/** How a scale is scored. method: sum, mean, percent-of-maximum, max, min, count, highest-of-group, pair-difference, composite, look-up or formula. */
export type ScoreMethod =
  | TallyMethod
  | CountMethod
  | HighestOfGroupMethod
  | PairDifferenceMethod
  | CompositeMethod
  | LookUpMethod
  | FormulaMethod

/** Over the item scores: sum, mean, percent-of-maximum (100 × (sum − least) ÷ (greatest − least)), max or min. States items or itemsOf, not both. */
export type TallyMethod =
  | {
      /** What is formed from the item scores. */
      readonly method: 'sum' | 'mean' | 'percent-of-maximum' | 'max' | 'min'
      /** What missing answers do to the score. There is no default. policy: complete-only, prorate, prorate-rounded-mean, zero-fill or answered-only. All but complete-only state exactly one of minAnswered, maxMissing and minProportion. */
      readonly missing: MissingPolicy
      /** The items, each at most once. */
      readonly items: readonly ItemKey[]
    }
  | {
      /** What is formed from the item scores. */
      readonly method: 'sum' | 'mean' | 'percent-of-maximum' | 'max' | 'min'
      /** What missing answers do to the score. There is no default. policy: complete-only, prorate, prorate-rounded-mean, zero-fill or answered-only. All but complete-only state exactly one of minAnswered, maxMissing and minProportion. */
      readonly missing: MissingPolicy
      /** Scales whose items, keys included, are taken together. Example: ["inattention", "hyperactivity"]. */
      readonly itemsOf: readonly string[]
    }

/** How many items were answered with a counting code. States items or itemsOf, not both. */
export type CountMethod =
  | {
      readonly method: 'count'
      /** Codes that count, for items whose key does not say otherwise. */
      readonly in?: readonly number[]
      /** What missing answers do to the score. There is no default. policy: complete-only, prorate, prorate-rounded-mean, zero-fill or answered-only. All but complete-only state exactly one of minAnswered, maxMissing and minProportion. */
      readonly missing: MissingPolicy
      /** The items, each at most once. */
      readonly items: readonly ItemKey[]
    }
  | {
      readonly method: 'count'
      /** Codes that count, for items whose key does not say otherwise. */
      readonly in?: readonly number[]
      /** What missing answers do to the score. There is no default. policy: complete-only, prorate, prorate-rounded-mean, zero-fill or answered-only. All but complete-only state exactly one of minAnswered, maxMissing and minProportion. */
      readonly missing: MissingPolicy
      /** Scales whose items, keys included, are taken together. Example: ["inattention", "hyperactivity"]. */
      readonly itemsOf: readonly string[]
    }

/** The highest item of each group counts once; the groups are then summed. */
export interface HighestOfGroupMethod {
  readonly method: 'highest-of-group'
  /** Groups of items. */
  readonly groups: readonly (readonly ItemKey[])[]
  /** What missing answers do to the score. There is no default. policy: complete-only, prorate, prorate-rounded-mean, zero-fill or answered-only. All but complete-only state exactly one of minAnswered, maxMissing and minProportion. */
  readonly missing: MissingPolicy
}

/** Sum of the absolute differences within pairs of items, as consistency scales use it. */
export interface PairDifferenceMethod {
  readonly method: 'pair-difference'
  /** Pairs of items. */
  readonly pairs: readonly (readonly [ItemKey, ItemKey])[]
  /** Scored, and prorated, when at least this many pairs are complete; every pair when left out. */
  readonly minPairs?: number
  /** Where a figure comes from, and how far it was verified. */
  readonly figure: Figure
}

/** From other scores, or from standard scores of a norm set. */
export interface CompositeMethod {
  readonly method: 'composite'
  /** Weighted sum, or weighted mean (weighted sum ÷ sum of the weights present). */
  readonly form: 'sum' | 'mean'
  /** The parts. */
  readonly of: readonly {
    /** Name of an item, scale, stage, band or decision: a letter or underscore, then letters, digits and underscores, at most 64 characters. Chinese letters are allowed. Formulas, result columns and code name things by it, so it must never change its meaning. Example: phqa_1. */
    readonly scale: string
    /** Stage of the scale, such as sum or mean; may be left out only when the scale has a single stage. */
    readonly stage?: string
    /** Take the standard score of this metric from the chosen norm set. */
    readonly standardScore?: Metric
    /** Factor; 1 when left out. */
    readonly weight?: number
  }[]
  /** How many parts must be present; below it the composite is absent, between it and all of them a sum is prorated. */
  readonly minPresent: number
  /** Where a figure comes from, and how far it was verified. */
  readonly figure: Figure
}

/** A printed conversion table of one score. */
export interface LookUpMethod {
  readonly method: 'look-up'
  /** The score that is converted. */
  readonly of: {
    /** Name of an item, scale, stage, band or decision: a letter or underscore, then letters, digits and underscores, at most 64 characters. Chinese letters are allowed. Formulas, result columns and code name things by it, so it must never change its meaning. Example: phqa_1. */
    readonly scale: string
    /** Stage of the scale, such as sum or mean; may be left out only when the scale has a single stage. */
    readonly stage?: string
  }
  /** The score of the first value. */
  readonly from: number
  /** One value for each score from `from` upwards, without a gap. */
  readonly values: readonly number[]
  /** Where a figure comes from, and how far it was verified. */
  readonly figure: Figure
}

/** Arithmetic over item ids and scale ids; a stage is written scale__stage. */
export interface FormulaMethod {
  readonly method: 'formula'
  /** The formula. Example: sum(q1, q2) + 2 * worry. */
  readonly expression: string
  /** Where a figure comes from, and how far it was verified. */
  readonly figure: Figure
}

/** A score: how it is formed, its named stages, and which end is of concern. */
export interface ScaleDefinition {
  /** Name of the scale. Example: total. */
  readonly id: string
  /** Published name of the scale. */
  readonly label: LocalizedText
  /** Which end of the scale is of concern; neutral when both or neither. */
  readonly direction: Direction
  /** Its named values, in order of computation; at least one. */
  readonly stages: readonly StageDefinition[]
  /** How a scale is scored. method: sum, mean, percent-of-maximum, max, min, count, highest-of-group, pair-difference, composite, look-up or formula. */
  readonly score: ScoreMethod
  /** Other scoring for some respondents, such as boys who skip an item. The first variant whose condition holds is used, else `score`; an unknown condition leaves the score undecided. */
  readonly variants?: readonly {
    /** Name of the variant. Example: boys. */
    readonly id: string
    /** Holds, does not hold, or is unknown. kind: answer, respondent, respondent-range, score, category, or all, any, at-least and not of other conditions (Kleene logic: all is unknown only while no part fails). */
    readonly when: Condition
    /** How a scale is scored. method: sum, mean, percent-of-maximum, max, min, count, highest-of-group, pair-difference, composite, look-up or formula. */
    readonly score: ScoreMethod
    /** Stage → attainable range under this variant. */
    readonly ranges: Readonly<Record<string, Range>>
  }[]
}

/** A category found by a table of rows, read from the top; the first row that holds gives the category. */
export interface DecisionDefinition {
  /** Name of the decision. Example: screen. */
  readonly id: string
  /** What is decided. */
  readonly label: LocalizedText
  /** Possible outcomes. */
  readonly categories: readonly CategoryDefinition[]
  /** The rows, in order. */
  readonly rows: readonly {
    /** Holds, does not hold, or is unknown. kind: answer, respondent, respondent-range, score, category, or all, any, at-least and not of other conditions (Kleene logic: all is unknown only while no part fails). */
    readonly when: Condition
    /** Outcome when the row holds. */
    readonly category: string
    /** When the condition is unknown: stop (undecided, unless every row still possible agrees), skip (as if it did not hold) or match (as if it held). stop when left out. */
    readonly onUnknown?: 'stop' | 'skip' | 'match'
  }[]
  /** Outcome when no row holds. */
  readonly otherwise?: string
  /** Where a figure comes from, and how far it was verified. */
  readonly figure: Figure
}

/** A band or a category of a decision, with its words for each audience. */
export interface CategoryDefinition {
  /** Name of the band. Example: moderately_severe. */
  readonly id: string
  /** As published; data for professionals, never shown to a family. */
  readonly label: LocalizedText
  /** Rank of concern: 0 is the least concerning, larger is more concerning. Two bands may share a rank, and ranks need not rise with the score: too little and too much sleep may both be 1. */
  readonly severity: number
  /** What others read. It says what to do next and whom to ask; it neither labels nor reassures: no "normal", no "no risk", no name of a disorder. */
  readonly audience: {
    /** For the pupil and the family. */
    readonly family: LocalizedText
    /** For teachers. */
    readonly teacher: LocalizedText
  }
}

/** Reads a scale's score to a graded outcome and says which bands an invalid outcome withholds. */
export interface ValidityDefinition {
  /** Name of an item, scale, stage, band or decision: a letter or underscore, then letters, digits and underscores, at most 64 characters. Chinese letters are allowed. Formulas, result columns and code name things by it, so it must never change its meaning. Example: phqa_1. */
  readonly id: string
  /** Published name. */
  readonly label: LocalizedText
  /** The scale that is read. */
  readonly scale: string
  /** Stage of the scale, such as sum or mean; may be left out only when the scale has a single stage. */
  readonly stage?: string
  /** Ascending; a score at or above a cut has its outcome, below the first it is valid. */
  readonly cuts: readonly {
    /** Least score with this outcome. */
    readonly at: number
    /** The outcome from here on. */
    readonly outcome: 'questionable' | 'invalid'
  }[]
  /** Scales whose bands an invalid outcome withholds, or "all". Scores stay, and critical items count as ever. */
  readonly withholds: readonly string[] | 'all'
  /** Where a figure comes from, and how far it was verified. */
  readonly figure: Figure
}

/** An item whose answer matters alone, whatever the total says. */
export interface CriticalItemDefinition {
  /** Id of the item. */
  readonly item: string
  /** What a critical item is about; policies route the kinds to different people. */
  readonly kind: CriticalKind
  /** Codes that endorse it. Example: [1, 2, 3]. */
  readonly endorsedBy: readonly number[]
  /** Where a figure comes from, and how far it was verified. */
  readonly figure: Figure
}

/** Where a band ends and the next begins. */
export interface CutDefinition {
  /** The cut score as a decimal, or an exact fraction [numerator, denominator]. Example: 10, or [16, 9] where the manual prints 1.78. */
  readonly at: number | readonly [number, number]
  /** Which scores belong to the upper band: at-or-above the cut, or only those above it. */
  readonly closed: 'at-or-above' | 'above'
  /** The cut is printed to this many decimals: the score is rounded half up to them before it is compared. */
  readonly decimals?: number
}

/** How well one cut score finds those who meet a criterion, in one study. Shares of that study's sample: predictive values change with the base rate. */
export interface AccuracyDefinition {
  /** The cut score studied, on the stage or metric of the set. */
  readonly cut: number
  /** What counted as a case. Example: { "en": "major depression by diagnostic interview" }. */
  readonly criterion: LocalizedText
  /** Who was studied. Example: { "en": "US primary care, ages 13-17" }. */
  readonly population: LocalizedText
  /** Number of persons studied. */
  readonly n?: number
  /** Share of cases at or above the cut (for a lower-is-worse scale at or below it), 0 to 1. */
  readonly sensitivity?: number
  /** Share of non-cases on the other side of the cut, 0 to 1. */
  readonly specificity?: number
  /** Area under the receiver operating characteristic curve, 0 to 1. */
  readonly auc?: number
  /** Share of cases in the sample, 0 to 1. */
  readonly baseRate?: number
  /** Where a figure comes from, and how far it was verified. */
  readonly figure: Figure
}

/** Cut scores on one stage or standard score of a scale, and the bands between them. */
export interface BandSetDefinition {
  /** Name of the set, by which a host chooses it. Example: phq-a-severity. */
  readonly id: string
  /** What the set is. Example: { "en": "Severity (published)" }. */
  readonly label: LocalizedText
  /** Name of an item, scale, stage, band or decision: a letter or underscore, then letters, digits and underscores, at most 64 characters. Chinese letters are allowed. Formulas, result columns and code name things by it, so it must never change its meaning. Example: phqa_1. */
  readonly scale: string
  /** The stage the cuts are on. Exactly one of stage and metric; both may be left out when the scale has a single stage. */
  readonly stage?: string
  /** The standard score the cuts are on, taken from the chosen norm set. */
  readonly metric?: Metric
  /** true: applied when the host chooses no band set by id. */
  readonly default: boolean
  /** Ascending. */
  readonly cuts: readonly CutDefinition[]
  /** Other cuts for some respondents; the first that fits is used, else `cuts`. */
  readonly strata?: readonly {
    /** Which respondents belong to a group: every test that is given must hold. A test on something unknown does not hold. {} fits everyone. */
    readonly when: StratumTest
    /** Ascending, as many as the set's own. */
    readonly cuts: readonly CutDefinition[]
  }[]
  /** One more than there are cuts, from the lowest scores to the highest. */
  readonly bands: readonly CategoryDefinition[]
  /** Why this set is the recommended one of several on the same scale. Example: { "en": "the only set studied in Chinese pupils" }. */
  readonly reason?: LocalizedText
  /** Who the cut scores were made for or studied in. Example: { "en": "adults in US primary care" }. */
  readonly population?: LocalizedText
  /** Published accuracy of single cut scores against a criterion. */
  readonly accuracy?: readonly AccuracyDefinition[]
  /** The youngest age for which there is evidence of accuracy, and what happens below it. */
  readonly youngestAge: {
    /** Completed years; null when no such evidence is known at any age: the band is then provisional at best. */
    readonly years: number | null
    /** withhold the band, or mark it "no accuracy evidence at this age". */
    readonly below: 'withhold' | 'mark'
    /** Where a figure comes from, and how far it was verified. */
    readonly figure: Figure
  }
  /** Where a figure comes from, and how far it was verified. */
  readonly figure: Figure
}

/** A published reliability coefficient. */
export interface ReliabilityDefinition {
  /** Name of an item, scale, stage, band or decision: a letter or underscore, then letters, digits and underscores, at most 64 characters. Chinese letters are allowed. Formulas, result columns and code name things by it, so it must never change its meaning. Example: phqa_1. */
  readonly scale: string
  /** Stage of the scale, such as sum or mean; may be left out only when the scale has a single stage. */
  readonly stage?: string
  /** alpha, omega, retest, split-half or icc. */
  readonly coefficient: 'alpha' | 'omega' | 'retest' | 'split-half' | 'icc'
  /** 0 to 1. */
  readonly value: number
  /** For a retest: the time between. Example: 2 weeks. */
  readonly interval?: string
  /** Who was studied. Example: grades 4 to 12, school sample. */
  readonly population: string
  /** Number of persons. */
  readonly n?: number
  /** Standard deviation of that sample on the stage, above 0: with the coefficient it gives the standard error of measurement in raw units. */
  readonly sd?: number
  /** true: used for the interval of standard scores. */
  readonly default?: true
  /** Where a figure comes from, and how far it was verified. */
  readonly figure: Figure
}

/** A place at which slips of one kind go unnoticed, and why. */
export interface AcceptedSurvivor {
  /** JSON Pointer of the slip, or of a part that holds it. Example: /scales/0/score/missing. */
  readonly place: string
  /** Kind of slip, as `psyscore conform` prints it; every kind at the place when left out. */
  readonly change?: string
  /** Why nothing can or need notice it. */
  readonly reason: string
}

/** A worked example: answers, and what must come out. A result that differs refuses the definition. */
export interface VectorDefinition {
  /** Name of the example. */
  readonly id: string
  /** What the example shows. */
  readonly note: string
  /** Item id → code, "HH:MM", list of codes, null (blank) or { "missing": reason }; or "all-lowest" / "all-highest": every item at its least or greatest item code. */
  readonly responses:
    | Readonly<
        Record<
          string,
          | number
          | string
          | readonly number[]
          | null
          | {
              /** Why an answer is missing. blank: nothing there; skipped: passed over on purpose; declined: refused; not-shown: a branch hid it; not-applicable: does not apply; not-administered: not part of the session; invalid: unreadable. */
              readonly missing: MissingReason
            }
        >
      >
    | 'all-lowest'
    | 'all-highest'
  /** The respondent, as far as the example needs one. */
  readonly respondent?: {
    /** School grade, 1 to 13. */
    readonly grade?: number
    /** Age in completed months. */
    readonly ageMonths?: number
    /** Sex as norms know it, F or M. Anything else is unknown and never takes the other sex's table. */
    readonly sex?: Sex
    /** Who answers. The roles are never averaged with one another. */
    readonly informant?: InformantRole
    /** Id of a form. */
    readonly form?: string
  }
  /** Ids of the norm sets used. */
  readonly norms?: readonly string[]
  /** What must come out; only what is listed is compared. */
  readonly expect: {
    /** Scale → stage → value, or "absent". Example: { "total": { "sum": 14 } }. */
    readonly scales?: Readonly<Record<string, Readonly<Record<string, number>> | 'absent'>>
    /** Band set → band. */
    readonly bands?: Readonly<Record<string, string>>
    /** Decision → category. */
    readonly decisions?: Readonly<Record<string, string>>
    /** Item → state. */
    readonly criticalItems?: Readonly<Record<string, CriticalState>>
    /** Validity scale → outcome. */
    readonly validity?: Readonly<Record<string, ValidityOutcome>>
    /** Scale → metric → value, for the first norm set of `norms`. */
    readonly standardScores?: Readonly<Record<string, Readonly<Record<string, number>>>>
  }
  /** Where a figure comes from, and how far it was verified. */
  readonly figure: Figure
}

/** Where a figure comes from, and how far it was verified. */
export interface Figure {
  /** The id of one of this document's references, such as kroenke-2001, or a short citation. */
  readonly source: string
  /** How a figure was verified. V2: two sources of different origin agree; V2c: two copies of one paper; S1: one source; D: derived here from verified figures; K: unverified, shown with its mark wherever it decides something. */
  readonly mark: Mark
  /** What a reader must know about this figure, such as a choice of ours where sources differ. */
  readonly note?: string
}

/** A publication, manual or web page that figures cite by its id. */
export interface Reference {
  /** Name by which figures cite a reference: letters and digits, joined by single hyphens or underscores. Example: chorpita-2000. */
  readonly id: string
  /** Authors, year, title, place. */
  readonly citation: string
  /** Digital object identifier without address. Example: 10.1016/S0005-7967(99)00130-8. */
  readonly doi?: string
  /** Address for a reader. The engine never opens it. */
  readonly url?: string
}

/** From min to max, both inclusive. */
export interface Range {
  /** Least value, inclusive. */
  readonly min: number
  /** Greatest value, inclusive. */
  readonly max: number
}

/** Which respondents belong to a group: every test that is given must hold. A test on something unknown does not hold. {} fits everyone. */
export interface StratumTest {
  /** Sex as norms know it, F or M. Anything else is unknown and never takes the other sex's table. */
  readonly sex?: Sex
  /** School grades counted from the first primary year, both ends inclusive: 1 to 12, and 13 where schools have it. Grade 7 is 初一 in a 6-3-3 district. */
  readonly grades?: Range
  /** Ages in completed months, both ends inclusive: 11 to 13 years is { "min": 132, "max": 167 }. */
  readonly ageMonths?: Range
  /** Who answers. The roles are never averaged with one another. */
  readonly informant?: InformantRole
  /** Id of a form of the instrument. */
  readonly form?: string
}

/** Norms of one sample for the scales of one instrument: who was studied, when, and the table or moments of every group. Norms lag years behind pupils; every set says when it must be reviewed. */
export interface NormSetDefinition {
  /** Path of this schema, for editors only; the engine does not follow it. */
  readonly $schema?: string
  /** Says that this document is a norm set. */
  readonly format: 'psyscore/norm-set'
  /** Version of the format, not of the norms. */
  readonly formatVersion: 1
  /** Name of the norm set. Example: rcads-47-us-2000. */
  readonly id: string
  /** Edition of these figures, as results record it. Example: 2000 or 2015-08. */
  readonly edition: string
  /** What the norms are called. */
  readonly title: LocalizedText
  /** What the norms hold for. Another instrument, version, form or informant is refused. */
  readonly instrument: {
    /** Id of the instrument. */
    readonly id: string
    /** Major version of the instrument definition. */
    readonly major: number
    /** Ids of the forms it holds for; all when left out. */
    readonly forms?: readonly string[]
    /** Who answered in the norm sample. */
    readonly informants: readonly InformantRole[]
  }
  /** The sample the norms were made from. */
  readonly population: {
    /** Who they were and how they were found. */
    readonly description: LocalizedText
    /** Country or region. Example: US. */
    readonly country: string
    /** Number of persons; null when not published. */
    readonly n: number | null
    /** First and last year of collection; null when not published. */
    readonly collected: {
      /** First year. */
      readonly from: number
      /** Last year. */
      readonly to: number
    } | null
    /** Youngest and oldest in completed years; a pupil outside them is told that the norms are of another age. Left out when not published. */
    readonly ages?: Range
    /** The sample is of adults, all or nearly all of them, students of a university among them; results say so. */
    readonly adults?: true
  }
  /** From this date on the set is reported as due for review. Example: 2030-12-31. */
  readonly reviewBy: string
  /** linear: standard scores keep the shape of the raw scores; normalised: made from percentile ranks; irt: from a latent trait. Only normalised scores may be turned into percentile ranks by the normal curve. */
  readonly metricKind: 'linear' | 'normalised' | 'irt'
  /** screening norms may decide a band; descriptive norms are shown and never decide one. */
  readonly use: 'screening' | 'descriptive'
  /** What happens where groups differ by sex and the sex is not known: absent (no norm score), or fallback (the groups under `fallbacks`). */
  readonly unknownSex: 'absent' | 'fallback'
  /** One entry per scale, stage and metric. */
  readonly scores: readonly NormScoreDefinition[]
  /** Worked examples, computed by hand or printed by the source: a norm score that differs refuses the norm set. One per group and score at least, so that no figure can change unseen. */
  readonly examples?: readonly NormExample[]
  /** Slips of the mutation runner that nothing here notices, each with the reason why that is so. Any other one fails `psyscore conform`. */
  readonly survivors?: readonly AcceptedSurvivor[]
  /** Everything that figures cite by id. */
  readonly references: readonly Reference[]
  /** Rights in the figures, in our own words. */
  readonly licence: string
  /** Where a figure comes from, and how far it was verified. */
  readonly figure: Figure
}

/** How one stage of one scale becomes a standard score or percentile rank, for every group. */
export interface NormScoreDefinition {
  /** Id of a scale of the instrument. */
  readonly scale: string
  /** Stage of the scale, such as sum or mean; may be left out only when the scale has a single stage. */
  readonly stage?: string
  /** Metric of a standard score: z (mean 0, SD 1), t (50, 10), iq (100, 15), scaled (10, 3), sten (5.5, 2), stanine (5, 2), nce (50, 21.06), percentile-rank (0 to 100). */
  readonly metric: Metric
  /** linear: from a mean and standard deviation; look-up: printed standard scores; percentile: printed percentile ranks. */
  readonly kind: 'linear' | 'look-up' | 'percentile'
  /** For percentile ranks: share scoring below, at-or-below, or below plus half of those at the score (mid-rank). */
  readonly convention?: 'below' | 'at-or-below' | 'mid-rank'
  /** Rounding of the computed score, as the source prints it. */
  readonly round?: Rounding
  /** What a score beyond the table gives. */
  readonly offTable: {
    /** Below the first cell: cap (the first cell, noted) or absent. */
    readonly low: 'cap' | 'absent'
    /** Above the last cell: cap (the last cell, noted) or absent. */
    readonly high: 'cap' | 'absent'
  }
  /** Between printed cells, for a fractional score: none (absent) or linear (noted). */
  readonly interpolation: 'none' | 'linear'
  /** How repeated values or ties in the table are to be understood, in words. */
  readonly ties?: string
  /** The manual prints values beyond these as "> above" and "< below". */
  readonly display?: {
    /** Values above it are printed "> above". Example: 80. */
    readonly above?: number
    /** Values below it are printed "< below". */
    readonly below?: number
  }
  /** Norm groups. No two may fit the same respondent. */
  readonly strata: readonly NormStratum[]
  /** Tried in order when no group fits or an attribute is unknown; the result records which was used. */
  readonly fallbacks?: readonly {
    /** Name of the fallback. Example: sexes-combined. */
    readonly id: string
    /** Its norm groups. */
    readonly strata: readonly NormStratum[]
  }[]
}

/** One norm group. cell: moments (mean and standard deviation), values (a printed table) or withheld (the source is doubtful). */
export type NormStratum = MomentsStratum | ValuesStratum | WithheldStratum

/** Mean and standard deviation of the group. */
export interface MomentsStratum {
  /** Name of the group, as results record it. Example: girls-grade-7. */
  readonly id: string
  /** Which respondents belong to a group: every test that is given must hold. A test on something unknown does not hold. {} fits everyone. */
  readonly when: StratumTest
  /** Number of persons in the group. */
  readonly n?: number
  /** Where a figure comes from, and how far it was verified. */
  readonly figure?: Figure
  readonly cell: 'moments'
  /** Mean of the stage in the group. */
  readonly mean: number
  /** Standard deviation of the stage in the group, above 0. */
  readonly sd: number
}

/** Printed values for whole scores. */
export interface ValuesStratum {
  /** Name of the group, as results record it. Example: girls-grade-7. */
  readonly id: string
  /** Which respondents belong to a group: every test that is given must hold. A test on something unknown does not hold. {} fits everyone. */
  readonly when: StratumTest
  /** Number of persons in the group. */
  readonly n?: number
  /** Where a figure comes from, and how far it was verified. */
  readonly figure?: Figure
  readonly cell: 'values'
  /** The score of the first value. */
  readonly from: number
  /** One printed value for each score from `from` upwards; null where the source is unreadable or doubtful. */
  readonly values: readonly (number | null)[]
  /** The standard error that the source prints for each value, in the unit of the metric, as many as values; null where the value is null. The interval is then laid from it, and no reliability is asked for: the only interval of an IRT score. */
  readonly standardErrors?: readonly (number | null)[]
  /** Values that the source prints as "or more"; they take no part in averages or change. */
  readonly atLeast?: readonly number[]
  /** Values that the source prints as "or less"; they take no part in averages or change. */
  readonly atMost?: readonly number[]
}

/** A group whose figures are known to be doubtful; its respondents get no norm score, and the reason is told. */
export interface WithheldStratum {
  /** Name of the group, as results record it. Example: girls-grade-7. */
  readonly id: string
  /** Which respondents belong to a group: every test that is given must hold. A test on something unknown does not hold. {} fits everyone. */
  readonly when: StratumTest
  /** Number of persons in the group. */
  readonly n?: number
  /** Where a figure comes from, and how far it was verified. */
  readonly figure?: Figure
  readonly cell: 'withheld'
  /** Why the figures are withheld. */
  readonly why: LocalizedText
}

/** One raw score of one respondent and the norm score it gives. */
export interface NormExample {
  /** Id of a scale of the instrument. */
  readonly scale: string
  /** Stage of the scale, such as sum or mean; may be left out only when the scale has a single stage. */
  readonly stage?: string
  /** Needed only where the set gives several metrics of one stage. */
  readonly metric?: Metric
  /** The respondent, as far as the norm group asks. */
  readonly respondent: {
    /** Sex as norms know it, F or M. Anything else is unknown and never takes the other sex's table. */
    readonly sex?: Sex
    /** School grade, 1 to 13. */
    readonly grade?: number
    /** Age in completed months. */
    readonly ageMonths?: number
    /** Who answers. The roles are never averaged with one another. */
    readonly informant?: InformantRole
    /** Id of a form. */
    readonly form?: string
  }
  /** Value of the stage. */
  readonly score: number
  /** The norm score, or null when none is given (a withheld group, off the table). */
  readonly value: number | null
  /** The standard error printed for this score, where the set has one for each. */
  readonly standardError?: number
  /** The arithmetic, or the page where it is printed. */
  readonly note?: string
}

/** The wording of one form in one language, supplied by a host that holds the right to use it. Never bundled. */
export interface WordingDefinition {
  /** Path of this schema, for editors only; the engine does not follow it. */
  readonly $schema?: string
  /** Says that this document is a wording. */
  readonly format: 'psyscore/wording'
  /** Version of the format. */
  readonly formatVersion: 1
  /** The instrument whose wording this is. */
  readonly instrument: {
    /** Id of the instrument. */
    readonly id: string
    /** Major version of the instrument definition. */
    readonly major: number
  }
  /** Id of the form. */
  readonly form: string
  /** BCP 47 language tag, such as en, zh-CN or zh-Hant-TW. */
  readonly language: string
  /** Who granted the right to use the wording. */
  readonly permission: {
    /** Holder of the rights. */
    readonly holder: string
    /** Number, date or address of the permission. */
    readonly reference: string
  }
  /** Text before the items. */
  readonly instructions?: string
  /** Item id → wording. */
  readonly items: Readonly<Record<string, string>>
  /** Response set → code → wording of the choice. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** How the columns and values of a survey export are read for one instrument. Unknown properties are refused; nothing is guessed when scoring: what is marked unsure stops the run. */
export interface MappingDefinition {
  /** Path of this schema, for editors only; the engine does not follow it. */
  readonly $schema?: string
  /** Says that this document is a mapping. */
  readonly format?: 'psyscore/mapping'
  /** Version of the format. 1 when left out. */
  readonly formatVersion?: 1
  /** Id of the instrument whose items the columns hold. */
  readonly instrument?: string
  /** For whoever reads this file; not used. */
  readonly note?: string
  /** Export whose layout this mapping follows; it says what the vendor's own marks mean. */
  readonly preset?: 'qualtrics' | 'wjx' | 'spss' | 'redcap' | 'limesurvey' | 'google-forms' | 'surveymonkey'
  /** What the item cells hold: the instrument's codes, places of the choices counted from 1, texts of the choices, or scores given by the survey tool. With scores, alreadyReversed must be stated for every reverse-keyed item. */
  readonly values?: 'codes' | 'positions' | 'labels' | 'scores'
  /** Rows before the first respondent. 1 when left out; Qualtrics writes 3, SurveyMonkey 2. */
  readonly headerRows?: number
  /** first: columns are named by the first header row. joined: by the first two, the first carried on over the blanks to its right (SurveyMonkey): "Question - Row". */
  readonly headerNames?: 'first' | 'joined'
  /** What separates the cells of a text file, where the columns do not tell. */
  readonly delimiter?: string
  /** Encoding of a text file, where its bytes do not tell. */
  readonly encoding?: 'utf-8' | 'gb18030' | 'gbk' | 'utf-16le' | 'utf-16be'
  /** Sheet of a workbook, by name. */
  readonly sheet?: string
  /** Column name → item id, as a short way to write items with a column alone. */
  readonly columns?: Readonly<Record<string, string>>
  /** Items stand in columns named by this text and their printed number: Q gives Q1, Q2 … Refused where forms print the items in different order and no form is named. */
  readonly itemsPrefix?: string
  /** Item id → where it stands and what its cells mean; for the item, this comes before what is said for the whole file. */
  readonly items?: Readonly<Record<string, ItemMapping>>
  /** Value in the file → code of the instrument. Values are compared after NFKC, radical look-alikes, trimming and case-folding. Undeclared values must be the instrument's own codes. */
  readonly codes?: CodeTable
  /** Value in the file → why there is no answer. A value may not be a code as well. */
  readonly missing?: MissingTable
  /** The file numbers the choices from here, in the order of the instrument's codes. Example: 1, for a scale whose codes begin with 0. */
  readonly codedFrom?: number
  /** true: the file holds reversed items already turned round: they are turned back before scoring. Holds for the items the instrument keys in reverse. */
  readonly alreadyReversed?: boolean
  /** What stands between the choices of a multi-select item in one cell: ┋ → , ; | or a line break. */
  readonly separator?: string
  /** Who answered, when and on which form: a column name, or more about it. */
  readonly sources?: {
    /** A column name, or an object with a column and how it is read, or one value for all rows. */
    readonly key?: SourceMapping
    /** A column name, or an object with a column and how it is read, or one value for all rows. */
    readonly class?: SourceMapping
    /** A column name, or an object with a column and how it is read, or one value for all rows. */
    readonly grade?: SourceMapping
    /** A column name, or an object with a column and how it is read, or one value for all rows. */
    readonly schoolSystem?: SourceMapping
    /** A column name, or an object with a column and how it is read, or one value for all rows. */
    readonly sex?: SourceMapping
    /** A column name, or an object with a column and how it is read, or one value for all rows. */
    readonly birthDate?: SourceMapping
    /** A column name, or an object with a column and how it is read, or one value for all rows. */
    readonly ageMonths?: SourceMapping
    /** A column name, or an object with a column and how it is read, or one value for all rows. */
    readonly administeredAt?: SourceMapping
    /** A column name, or an object with a column and how it is read, or one value for all rows. */
    readonly durationSeconds?: SourceMapping
    /** A column name, or an object with a column and how it is read, or one value for all rows. */
    readonly informant?: SourceMapping
    /** A column name, or an object with a column and how it is read, or one value for all rows. */
    readonly rater?: SourceMapping
    /** A column name, or an object with a column and how it is read, or one value for all rows. */
    readonly form?: SourceMapping
    /** Which administration it was, where the same pupils answer several times: a wave, an event. */
    readonly occasion?: SourceMapping
  }
  /** Text in the file → F or M; compared as item values are. */
  readonly sexes?: Readonly<Record<string, 'F' | 'M'>>
  /** Which rows are respondents. */
  readonly rows?: {
    /** The form was finished where this holds; other rows are partial. */
    readonly finished?: RowRule
    /** Rows that somebody made to look at the survey: no respondents. */
    readonly preview?: RowRule
    /** Rows of this instrument where a file holds those of several events or forms. */
    readonly only?: RowRule
  }
  /** Columns carried over into the output unchanged. */
  readonly keep?: readonly string[]
}

/** Where one item stands and what its cells mean. */
export interface ItemMapping {
  /** Name of a column in the header, compared after NFKC, radical look-alikes and trimming. Or its name and place, where several columns have one name. */
  readonly column?: ColumnReference
  /** One column a choice, as for check boxes: chosen where the cell holds 1, TRUE, Checked, yes, the choice's own label or one of `chosen`. */
  readonly choices?: readonly {
    /** Name of a column in the header, compared after NFKC, radical look-alikes and trimming. Or its name and place, where several columns have one name. */
    readonly column: ColumnReference
    /** Code of the choice. */
    readonly code: number
  }[]
  /** Texts that mean chosen in the columns of `choices`. */
  readonly chosen?: readonly string[]
  /** Value in the file → code of the instrument. Values are compared after NFKC, radical look-alikes, trimming and case-folding. Undeclared values must be the instrument's own codes. */
  readonly codes?: CodeTable
  /** Value in the file → why there is no answer. A value may not be a code as well. */
  readonly missing?: MissingTable
  /** The file numbers the choices from here, in the order of the instrument's codes. Example: 1, for a scale whose codes begin with 0. */
  readonly codedFrom?: number
  /** What stands between the choices of a multi-select item in one cell: ┋ → , ; | or a line break. */
  readonly separator?: string
  /** true: the file holds this item already turned round; it is turned back before scoring. false: as answered. */
  readonly alreadyReversed?: boolean
  /** confirmed: a person has looked at it; unsure: proposed, and nothing is scored while it stands. Confirmed when left out. */
  readonly state?: 'confirmed' | 'unsure'
  /** Why it is unsure. */
  readonly why?: readonly UnsureReason[]
}

/** A column name, or an object with a column and how it is read, or one value for all rows. */
export type SourceMapping =
  | string
  | {
      /** Name of a column in the header, compared after NFKC, radical look-alikes and trimming. Or its name and place, where several columns have one name. */
      readonly column?: ColumnReference
      /** Several columns whose texts, joined by joinedBy, are the key, the rater or the occasion. A key with a blank part is no key. */
      readonly columns?: readonly ColumnReference[]
      /** What stands between the texts of columns: / when left out. A text that holds it is refused for its row, since two respondents could become one. */
      readonly joinedBy?: string
      /** One value for all rows, instead of a column. */
      readonly value?: string
      /** Text in the file → what it means here: a grade, an informant role, the id of a form. Compared as item values are. */
      readonly words?: Readonly<Record<string, string>>
      /** How dates are written, in YYYY M D H h m s A Z; other letters in [brackets]. Example: YYYY/M/D H:mm:ss. ISO 8601 when left out. */
      readonly dateFormat?: string
      /** Offset of instants written without one: Z or ±hh:mm. Example: +08:00. */
      readonly timeZone?: string
      /** Unit of a duration without one of its own. Seconds when left out. */
      readonly unit?: 'milliseconds' | 'seconds' | 'minutes'
      /** Every key of digits alone has this many: a shorter one has lost its leading zeros and is refused. */
      readonly digits?: number
      /** confirmed: a person has looked at it; unsure: proposed, and nothing is scored while it stands. Confirmed when left out. */
      readonly state?: 'confirmed' | 'unsure'
      /** Why it is unsure. */
      readonly why?: readonly UnsureReason[]
    }

/** A column and the values for which the rule holds; any text at all when no values are given. */
export interface RowRule {
  /** Name of a column in the header, compared after NFKC, radical look-alikes and trimming. Or its name and place, where several columns have one name. */
  readonly column: ColumnReference
  /** Values for which it holds, compared as item values are; "" is the blank cell. */
  readonly values?: readonly string[]
  /** confirmed: a person has looked at it; unsure: proposed, and nothing is scored while it stands. Confirmed when left out. */
  readonly state?: 'confirmed' | 'unsure'
  /** Why it is unsure. */
  readonly why?: readonly UnsureReason[]
}

/** Name of a column in the header, compared after NFKC, radical look-alikes and trimming. Or its name and place, where several columns have one name. */
export type ColumnReference =
  | string
  | {
      /** Name in the header, "" for an empty one. */
      readonly name: string
      /** Place from the left, from 1. Refused when another name stands there. */
      readonly position: number
    }

/** Value in the file → code of the instrument. Values are compared after NFKC, radical look-alikes, trimming and case-folding. Undeclared values must be the instrument's own codes. */
export type CodeTable = Readonly<Record<string, number>>

/** Value in the file → why there is no answer. A value may not be a code as well. */
export type MissingTable = Readonly<Record<string, MissingReason>>

/** name-resembles, text-resembles, by-number: how the column was found; several-columns: others fit as well; code-base, by-position, by-label, label-resembles, value-unknown, rare-value, decimal-notation: how values were given codes; missing-mark: a value looks like a mark for no answer; reversal-unknown: items may be turned round already; form-unknown, key-guessed, date-format, time-zone, school-system, unit-unknown, words-guessed, row-rule: about the respondent and the rows; no-column, no-values: nothing was found. */
export type UnsureReason =
  | 'name-resembles'
  | 'text-resembles'
  | 'by-number'
  | 'several-columns'
  | 'code-base'
  | 'by-position'
  | 'by-label'
  | 'label-resembles'
  | 'value-unknown'
  | 'rare-value'
  | 'decimal-notation'
  | 'missing-mark'
  | 'reversal-unknown'
  | 'form-unknown'
  | 'key-guessed'
  | 'date-format'
  | 'time-zone'
  | 'school-system'
  | 'unit-unknown'
  | 'words-guessed'
  | 'row-rule'
  | 'no-column'
  | 'no-values'

/** Exactly one of the three (the lint holds it): how many answers a score needs. */
export type AnswerLimit = Pick<Extract<MissingPolicy, { readonly policy: 'prorate' }>, 'minAnswered' | 'maxMissing' | 'minProportion'>

/** A scale without its method. */
export type ScaleCommon = Omit<ScaleDefinition, 'score'>
