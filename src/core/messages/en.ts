import type { IssueCode } from '../issue-codes.js'
import type { Message } from './message.js'

/** The message catalogue in English. */
export const EN: Readonly<Record<IssueCode, Message>> = {
  'json/syntax': {
    message: 'This is not valid JSON[: line {line}, column {column}].',
    why: {
      'after-end': 'Something follows the end of the JSON document[: line {line}, column {column}].',
      comma: 'A comma or a closing bracket is missing[: line {line}, column {column}].',
      truncated: 'The JSON document breaks off[: line {line}, column {column}].',
      value: 'A value is missing or is not valid JSON[: line {line}, column {column}].',
      number: 'This is not a JSON number[: line {line}, column {column}].',
      'control-character': 'A text holds a control character or a line break[: line {line}, column {column}].',
      escape: 'A text holds an unknown escape after a backslash[: line {line}, column {column}].',
      'unclosed-string': 'A text is not closed by a quotation mark[: line {line}, column {column}].',
      key: 'A key in quotation marks is missing[: line {line}, column {column}].',
      colon: 'A colon is missing after the key[: line {line}, column {column}].',
    },
    hint: 'Look for a missing or an extra comma, quote or bracket just before this place.',
  },
  'json/encoding': { message: 'The text is not UTF-8[; it looks like {encoding}].', hint: 'Save the file as UTF-8 and read it again.' },
  'json/too-large': {
    message: 'The document is larger than allowed[: {size} bytes, at most {limit}].',
    why: { values: 'The document holds more values than allowed[: at most {limit}].' },
  },
  'json/too-deep': { message: 'The document is nested too deeply[: at most {limit} levels].' },
  'json/duplicate-key': {
    message: 'The key[ "{key}"] occurs twice in one object[; first at line {firstLine}, column {firstColumn}].',
    hint: 'JSON keeps only the last of two equal keys; remove or rename one.',
  },
  'json/forbidden-key': { message: 'The key[ "{key}"] is not allowed anywhere in a document.' },

  'definition/unknown-property': {
    message: 'The property[ "{property}"] is not part of the format here.[ Did you mean "{nearest}"?]',
    hint: 'Unknown properties are never ignored: a misspelt one would silently change the scores.',
  },
  'definition/missing-property': { message: 'The property[ "{property}"] is required here.' },
  'definition/type': {
    message: 'The value has the wrong type[: expected {expected}][, found {received}].',
    hint: 'Nothing is converted: write 3, not "3".',
  },
  'definition/value': {
    message: 'The value is not one of those allowed here[: {allowed}][ ({rule})].[ Did you mean "{nearest}"?]',
    why: {
      'too-few': 'There are too few entries here[: at least {least}].',
      'empty-text': 'The text is empty: fill it in.',
      uniqueItems: 'An entry is listed twice here.',
    },
  },
  'definition/number-range': { message: 'The number is outside what is allowed here[: from {min}][, to {max}].' },
  'definition/pattern-not-allowed': { message: 'Regular expressions are not accepted in a definition.' },
  'definition/remote-reference': {
    message: 'References to other files or addresses are not followed.',
    hint: 'Write the content itself; the engine reads no file and no network address on its own.',
  },
  'definition/limit': { message: 'There is more here than is allowed[: {count}][, at most {limit}].' },
  'definition/control-character': {
    message: 'The text holds a control character[ ({character})].',
    hint: 'Remove it; it is invisible on screen.',
  },
  'definition/format-version': {
    message: 'This format version is not supported[: {received}][; supported: {supported}].',
    hint: 'Read the document with a version of the engine that knows it.',
  },

  'definition/duplicate-id': {
    message: 'The id "{id}" is used twice[; the first use is at {first}].',
    hint: 'Items, scales and decisions share one list of names, because formulas and tables name them all.',
  },
  'definition/confusable-id': {
    message: 'The ids "{id}" and "{other}" look alike.',
    why: { invisible: 'The id "{id}" holds invisible or direction-changing characters.' },
    hint: 'Two names that a reader cannot tell apart lead to the wrong column sooner or later; rename one.',
  },
  'definition/reserved-id': {
    message: 'The id "{id}" is reserved.',
    why: { stage: 'The id "{id}" is how formulas write a stage of a scale.' },
    hint: 'Choose another name: this one has a meaning in formulas or in results.',
  },
  'definition/unknown-reference': {
    message: 'There is no {@kind} "{id}".[ Did you mean "{nearest}"?]',
  },
  'definition/item-repeated': {
    message: 'The item "{item}" is listed more than once[ in "{scale}"] and would be counted twice.',
    why: { part: 'The part "{item}" is listed more than once and would be counted twice.' },
  },
  'definition/item-unused': {
    message: 'The item "{item}" is not used by any score, decision or critical item.',
    hint: 'Add it where it belongs, or mark it `supplementary` when it is only carried along.',
  },
  'definition/double-key': {
    message: 'The item "{item}" is keyed in two ways in "{scale}"[: in "{first}" and in "{second}"].',
    why: { scores: 'The item "{item}" has its own scores and is reverse keyed as well; it would be turned twice.' },
    hint: 'One score may take an item only once and in one direction.',
  },
  'definition/scale-empty': {
    message: 'The scale "{scale}" has no items or parts.',
    why: { 'no-items': 'The scale "{scale}" takes its items from "{part}", which has none of its own.' },
  },
  'definition/reverse-undefined': {
    message: 'The item "{item}" cannot be reverse keyed: its codes are not evenly spaced around their middle[ ({codes})].',
    why: { 'no-range': 'The item "{item}" cannot be reverse keyed: it has no numeric range of codes.' },
    hint: 'Give each code its own score with `scores`.',
  },
  'definition/choice-duplicate': { message: 'The code {code} stands for two response options[ in "{set}"].' },
  'definition/missing-code-collision': {
    message: 'The code {code} is both an answer and a sign of a missing answer.',
    hint: 'One of the two would be read wrongly on every form.',
  },
  'definition/codes-overflow': { message: 'The item has {count} codes; at most {limit} are possible.' },
  'definition/codes-mismatch': {
    message: 'The scores for the item "{item}" do not fit its codes.',
    why: {
      missing: 'The scores for the item "{item}" leave out the codes {codes}.',
      unknown: 'The scores for the item "{item}" name codes that it does not have: {codes}.',
      in: 'The item "{item}" does not have the codes {codes}.',
    },
    hint: 'Give every code of the item a score, and no other code.',
  },
  'definition/cycle': { message: 'These depend on one another in a circle: {>chain}.' },
  'definition/range-mismatch': {
    message: 'The declared range of "{scale}", stage "{stage}", is {declaredMin} to {declaredMax}; the attainable range is {min} to {max}.',
    why: {
      'look-up':
        'The conversion table of "{scale}" covers {declaredMin} to {declaredMax}; the stage "{stage}" it reads runs from {min} to {max}.',
    },
    hint: 'Either the range or the list of items, keys or steps is wrong; compare both with the publication.',
  },
  'definition/missing-policy': {
    message: 'The rule for missing answers of "{scale}" does not hold together.',
    why: {
      complete: 'The rule complete-only of "{scale}" takes no limit.',
      limit: 'The rule for missing answers of "{scale}" must state exactly one of minAnswered, maxMissing and minProportion.',
      policy: 'The rule "{policy}" for missing answers does not go with the method "{method}" of "{scale}".',
      'too-many': 'The rule for missing answers of "{scale}" speaks of {count} items; the scale has {items}.',
      proportion: 'The proportion of answers that "{scale}" needs must be above 0 and at most 1.',
      zero: 'The rule for missing answers of "{scale}" would score a form without any answer.',
      real: 'The rule "{policy}" of "{scale}" does not go with the method "{method}" over "{item}", a clock time, a duration or a free number.',
    },
  },
  'definition/stage-ambiguous': {
    message: 'The scale "{scale}" has several stages ({stages}); name the one that is meant.',
    why: {
      both: 'Cut scores stand on a stage or on a metric, not on both.',
    },
  },
  'definition/cut-score-unreachable': {
    message: 'The cut score {cut} can never be decisive: "{scale}" runs from {min} to {max}.',
    hint: 'Check that the cut score belongs to this stage of the score.',
  },
  'definition/cut-score-ambiguous': {
    message: 'The attainable score {value} lies so close to the printed cut score {cut} that rounding decides on which side it falls.',
    hint: 'State `decimals`, to compare the score rounded as printed, or give the cut score as a fraction.',
  },
  'definition/cut-score-order': { message: 'Cut scores must rise: {cut} does not come after {previous}.' },
  'definition/band-count': { message: '{cuts} cut scores make {expected} bands; there are {bands}.' },
  'definition/band-unreachable': {
    message: 'No attainable score falls into the band "{band}"[ (between {from} and {to})].',
    hint: 'Check the cut scores and the stage they stand on.',
  },
  'definition/severity': {
    message: 'The severity of "{band}" does not follow the direction of the scale.',
    why: {
      missing: 'The severity of "{band}" is not stated as a whole number from 0.',
      lowest: 'No category has severity 0; the least concerning one must be marked so.',
    },
    hint: 'Rank severity from 0, the least concerning. A scale on which both ends are of concern has the direction `neutral`.',
  },
  'definition/youngest-age': {
    message: 'The youngest age with accuracy evidence is not stated[ for "{bandSet}"].',
    why: { range: 'The youngest age with accuracy evidence[ of "{bandSet}"] is above the ages the instrument is intended for.' },
  },
  'definition/critical-item-undeclared': {
    message: 'The label of the item "{item}" speaks of suicide, death or self-harm, but the item is not declared critical.',
    hint: 'Add it to `criticalItems` with its kind and the codes that endorse it, so that its answer is never lost in a total.',
  },
  'definition/critical-code-unknown': {
    message: 'The critical item "{item}" is endorsed by the code {code}, which is not among its codes.',
    why: { none: 'The critical item "{item}" names no code that endorses it.' },
  },
  'definition/blind-spot': {
    message: 'The blind spots do not agree with the critical items.',
    why: {
      missing: 'No critical item asks about {@topic}, and the blind spots do not say so.',
      contradicted: 'The blind spots name {@topic}, yet a critical item asks about it.',
    },
    hint: 'A reader of the result must know what this form cannot say.',
  },
  'definition/label-reassures': {
    message: 'The text for the {@audience} reassures ("{word}").',
    hint: 'Say that this questionnaire gave no sign that calls for a talk now, and whom to ask; a screening cannot say more.',
  },
  'definition/label-diagnoses': {
    message: 'The text for the {@audience} names a disorder ("{word}").',
    hint: 'A screening result is never a diagnosis; describe what to do next.',
  },
  'definition/source-missing': {
    message: 'The source "{source}" is neither one of the references nor a citation.[ Did you mean "{nearest}"?]',
  },
  'definition/unverified-figure': {
    message: 'A figure here is not verified (mark {mark}).',
    hint: 'It will be shown with its mark wherever it decides something.',
  },
  'definition/form-order': {
    message: 'The order of the form "{form}" does not list the items.',
    why: {
      missing: 'The form "{form}" does not list the item "{item}".',
      repeated: 'The form "{form}" lists the item "{item}" more than once.',
    },
    hint: 'A form lists every item that is not supplementary exactly once, in printed order.',
  },
  'definition/proration-unequal': {
    message:
      '"{scale}" is prorated over items of unequal range ("{first}": {firstMin} to {firstMax}, "{second}": {secondMin} to {secondMax}); the prorated score can leave the range.',
    why: {
      part: '"{scale}" is prorated over parts of unequal range ("{first}": {firstMin} to {firstMax}, "{second}": {secondMin} to {secondMax}); the prorated score can leave the range.',
    },
    hint: 'Prorating takes a missing answer to be like the others; check that the source really prescribes it here.',
  },
  'definition/accuracy': {
    message: 'An accuracy is stated for the cut {cut}, which "{bandSet}" does not have.',
    why: { empty: 'The accuracy of the cut {cut} of "{bandSet}" states no sensitivity, specificity or area under the curve.' },
  },
  'definition/recommendation': {
    message: '"{scale}" has several band sets, and "{bandSet}" is the default without a reason.',
    why: { population: '"{scale}" has several band sets, and "{bandSet}" does not say for whom it was made.' },
    hint: 'State `reason` at the default and `population` at each, so that a host can choose knowingly.',
  },
  'definition/range-order': { message: 'The range runs backwards: {min} to {max}.' },
  'definition/vector-mismatch': {
    message: 'The worked example "{vector}" does not come out[: {what} should be {expected}, and is {received}].',
    hint: 'Either the example or the definition is wrong; compare both with the source.',
  },
  'definition/identity-conflict': {
    message: 'This definition carries the id and version of a bundled instrument, "{id}" {version}, but differs from it.',
    hint: 'Give your own definition another id or version.',
  },
  'definition/safety-regression': {
    message: 'The new version watches less than the old one.',
    why: {
      removed: 'The item "{item}" ({@kind}) was critical in the version before and is no longer.',
      codes: 'The critical item "{item}" is no longer endorsed by {codes}.',
      kind: 'The critical item "{item}" is no longer of the kind {@kind}.',
    },
    hint: 'Adopt such a version only after a professional has agreed to it expressly.',
  },
  'definition/attainable-values': {
    message: 'Around the cut score {cut} of "{bandSet}" the attainable scores are[ {below} below][, {at} at][, {above} above].',
  },

  'licence/permission-required': {
    message: 'This instrument needs a permission for {@purpose}[; the rights are held by {holder}].',
    hint: 'Obtain it from the holder of the rights and pass its reference as `permission`.',
  },
  'licence/use-not-permitted': { message: 'The licence does not permit this use[: {@use}][; permitted: {@permitted}].' },

  'formula/syntax': { message: 'The formula cannot be read[ at character {at}][, near "{near}"].' },
  'formula/empty': { message: 'The formula is empty.' },
  'formula/not-allowed': {
    message: 'The formula uses something that is not allowed[: {near}].',
    hint: 'Formulas hold numbers, names, + − * /, powers with small whole exponents, comparisons and the listed functions.',
  },
  'formula/assignment': { message: 'A formula may not assign or define anything[: "{near}"].' },
  'formula/unknown-name': { message: 'The formula names "{near}", which is neither an item nor a scale.[ Did you mean "{nearest}"?]' },
  'formula/unknown-function': { message: 'There is no function "{near}".[ Did you mean "{nearest}"?]' },
  'formula/arguments': {
    message: 'The function "{near}" does not take these arguments[: {received} given][, from {least}][ to {greatest}].',
  },
  'formula/type': {
    message: 'A number and a condition are mixed up in the formula[, near "{near}"][: {@expected} expected][, {@received} found].',
    hint: 'Nothing is converted from text or from true and false to a number.',
  },
  'formula/character': { message: 'The formula holds a character that does not belong there[: {near}].' },
  'formula/normalised': { message: 'Full-width or typographic characters in the formula were read as plain ones[: {text}].' },
  'formula/too-long': { message: 'The formula is too long[: at most {limit} characters].' },
  'formula/too-deep': { message: 'The formula is nested too deeply[: at most {limit} levels].' },
  'formula/too-many-nodes': { message: 'The formula has too many parts[: at most {limit}].' },
  'formula/non-finite': { message: 'A constant part of the formula has no finite value, such as a division by zero.' },

  'norms/version-mismatch': {
    message: 'The norm set "{normSet}" was made for another version of the instrument[: {expected}][; this is {received}].',
  },
  'norms/unknown-scale': { message: 'The norm set names "{scale}", which the instrument does not have.[ Did you mean "{nearest}"?]' },
  'norms/gap': { message: 'The norm groups leave a gap[: {gap}].', hint: 'Pupils who fall into it would have no norm score.' },
  'norms/overlap': { message: 'Two norm groups, "{first}" and "{second}", fit the same pupil.' },
  'norms/not-monotone': {
    message: 'The norm values[ of "{stratum}"] fall where they should rise[, at the score {score}].',
    hint: 'Look for a misprint or for two numbers run together.',
  },
  'norms/sd-invalid': { message: 'A standard deviation must be above zero[ ("{stratum}")].' },
  'norms/moments-out-of-range': {
    message: 'The mean or standard deviation[ of "{stratum}"] does not fit scores from {min} to {max}.',
    hint: 'The sample was probably scored on another metric, such as a mean instead of a sum.',
  },
  'norms/length': {
    message: 'The norm table[ of "{stratum}"] does not cover the attainable scores {min} to {max}[; it covers {from} to {to}].',
  },
  'norms/jump': {
    message: 'The norm table[ of "{stratum}"] makes an unusual jump[ at the score {score}].',
    hint: 'Compare with the source; a lost comma looks like this.',
  },
  'norms/standard-errors': {
    message: 'The standard errors[ of "{stratum}"] do not match its values[: {found} for {expected}][: one alone at the score {score}].',
    hint: 'One standard error for each value, null exactly where the value is null.',
  },
  'norms/copied-stratum': {
    message: 'The norm groups "{first}" and "{second}" have the same values.',
    hint: 'This may be so in the source; note there that it is, or correct the copy.',
  },
  'norms/duplicate-cell': { message: 'The norm group "{stratum}" is given twice[; first at {first}].' },
  'norms/linear-to-percentile': {
    message: 'Linear and IRT-based standard scores cannot be turned into percentile ranks by the normal curve.',
    hint: 'Raw scores of symptom scales are skewed; use printed percentile ranks or normalised scores.',
  },
  'norms/key-not-integer': { message: 'A norm table is read by whole scores; this score may be fractional[ ("{scale}")].' },
  'norms/unknown-sex-path': { message: 'These norms differ by sex, and nothing says what applies when the sex is not known.' },
  'norms/descriptive-only': { message: 'These norms are descriptive and never decide a band[ ("{normSet}")].' },
  'norms/review-due': { message: 'The norm set[ "{normSet}"] was due for review[ by {reviewBy}].' },
  'norms/cell-withheld': { message: 'A value of the norm table is withheld because its source is doubtful[ ("{stratum}")].' },
  'norms/cell-kind': { message: 'The norm group "{stratum}" does not hold what the kind "{kind}" needs.' },
  'norms/censored-cell': {
    message: 'The open-ended values[ of "{stratum}"] do not agree: one bound on each side, at the outer end of the table.',
  },
  'norms/value-implausible': {
    message: 'The norm value[ of "{stratum}"][ at the score {score}] cannot be a value of this metric ({min} to {max}).',
    hint: 'Look for two numbers run together.',
  },
  'norms/ties-unstated': { message: 'Several scores share one norm value[ in "{stratum}"], and nothing says how ties are read.' },
  'norms/convention-unstated': {
    message: 'A table of percentile ranks must say which convention it follows: below, at or below, or mid-rank.',
  },
  'norms/example-unreadable': {
    message: 'The worked example of "{example}" cannot be tried: the norm set gives no such score.',
    why: {
      ambiguous: 'The worked example of "{example}" fits several scores of the norm set; name the stage and the metric.',
      range: 'The worked example of "{example}" starts from {score}; scores run from {min} to {max}.',
    },
  },
  'norms/example-mismatch': {
    message: 'The worked example does not come out: {score} on "{scale}" should give {expected}, and gives {received}.',
    hint: 'Either the example or a figure of the norm set is wrong; compare both with the source.',
  },

  'compile/unknown-norm-set': { message: 'There is no norm set "{id}".[ Did you mean "{nearest}"?]' },
  'compile/unknown-band-set': { message: 'There is no band set "{id}".[ Did you mean "{nearest}"?]' },
  'compile/norm-set-instrument': { message: 'The norm set "{normSet}" belongs to "{expected}"[, not to "{received}"].' },
  'compile/not-an-instrument': { message: 'This is not an instrument made by parseInstrument or assertInstrument.' },

  'plan/type': {
    message: 'The plan has a value of the wrong type here[: expected {expected}][, {missing} is missing][, {unknown} is unknown].',
  },
  'plan/format-version': { message: 'This plan version is not supported[: {received}].' },
  'plan/unknown-operation': { message: 'The plan names an operation that does not exist[: {operation}].' },
  'plan/reference': {
    message: 'A node of the plan refers to something that does not come before it[: {reference}][; expected {expected}].',
  },
  'plan/index': { message: 'An index of the plan is out of bounds[: {index}].' },
  'plan/length': { message: 'A table of the plan has the wrong length[: {received}][ instead of {expected}].' },
  'plan/number': { message: 'A number of the plan is not finite, not whole or out of range.' },
  'plan/hash-mismatch': {
    message: 'The plan is not the one that was compiled: its hash differs.',
    hint: 'Compile it again; a plan must not be edited.',
  },
  'plan/limit': { message: 'The plan is larger than allowed[: {count}][, at most {limit}].' },

  'response/unknown-item': { message: 'There is no item "{item}" in this instrument.[ Did you mean "{nearest}"?]' },
  'response/invalid-value': { message: 'The answer to "{item}" could not be read and counts as missing.' },
  'response/out-of-range': {
    message: 'The answer to "{item}" is not among its codes and counts as missing.',
    hint: 'Check how the answers were coded; a declared missing code would give the reason.',
  },
  'response/missing-code': { message: 'The answer to "{item}" is a code for a missing answer[ ({@reason})].' },
  'response/not-an-object': { message: 'The answers must be given as one object of item and code.' },
  'response/instrument-mismatch': {
    message: 'The answers were given on another instrument or version[: {received}][; this is {expected}].',
  },
  'response/form-unknown': {
    message: 'The form is not known or not stated[: {form}].[ Forms of this instrument: {forms}.]',
    hint: 'Forms may differ in order and wording, so the form must be named when there are several.',
  },
  'respondent/grade-unreadable': { message: 'The grade could not be read; norms and bands that need it are left out.' },
  'respondent/grade-ambiguous': {
    message: 'The grade means different years in different school systems.',
    hint: 'State `schoolSystem`: 6-3-3 or 5-4-3.',
  },
  'respondent/age-invalid': { message: 'The age or date of birth is not possible; norms and bands that need it are left out.' },
  'respondent/age-off-grade': { message: 'Age and grade are two or more years apart; please check both.' },
  'respondent/sex-unknown': { message: 'The sex is not known; norms that differ by sex take their declared path.' },
  'respondent/key-invalid': {
    message: 'The respondent key is empty, not a text or too long.',
    hint: 'Give each respondent a pseudonym of your own; it travels unchanged into the result.',
  },
  'respondent/outside-intended-use': {
    message: 'The pupil is outside the ages or grades this instrument is intended for.',
    hint: 'Scores stay, bands are provisional at best.',
  },
  'administration/instant-invalid': { message: 'The time of administration is not a valid ISO 8601 instant.' },
  'administration/instant-without-zone': {
    message: 'The time of administration has no time zone.',
    hint: 'Write for example 2026-11-23T10:15:00+08:00.',
  },
  'administration/duration-invalid': { message: 'The time taken is not a number of seconds above zero; it was left out.' },

  'score/too-many-missing': { message: '"{scale}" is not scored: too many answers are missing[ ({answered} of {total} answered)].' },
  'score/non-finite': { message: '"{scale}" is not scored: the calculation has no finite value.' },
  'score/provisional': { message: 'The band of "{scale}" is provisional[: {@reason}].' },
  'score/gate-contradiction': { message: 'The item "{item}" was answered although its gate question said no; the answer was kept.' },
  'norms/other-country': {
    message: 'The norms "{normSet}" were made in {country}; the pupils go to school in {own}.',
    hint: 'The pupil is compared with children of another country. Read the standard score with that in mind.',
  },
  'norms/country-not-stated': {
    message: 'The norms "{normSet}" were made in {country}; where the pupils go to school was not stated.',
    hint: 'State the country (choices.country, --country) so that norms of another country are told apart.',
  },
  'norms/other-ages': {
    message: 'The norms "{normSet}" were made from people aged {from} to {to}; this pupil is not of that age.',
    hint: 'The standard score says where the pupil would stand among people of another age.',
  },
  'norms/adult-sample': {
    message: 'The norms "{normSet}" were made from adults, all or nearly all of them.',
    hint: 'The standard score says where the pupil would stand among adults; it is no norm for pupils.',
  },
  'norms/group-not-found': { message: 'No norm group fits this pupil[ in "{normSet}"]; the raw score stays.' },
  'critical/endorsed': {
    message: 'The critical item "{item}" ({@kind}) is endorsed.',
    hint: 'Have a qualified professional see the pupil today, whatever the total score says.',
  },
  'critical/unknown': {
    message: 'The critical item "{item}" ({@kind}) was not answered. This is not "no risk".',
    hint: 'Ask the pupil in person.',
  },
  'critical/unreadable': {
    message: 'The answer to the critical item "{item}" ({@kind}) could not be read.',
    hint: 'Treat it as open until someone has talked with the pupil.',
  },
  'validity/invalid': {
    message: 'The answers could not be understood as a whole[ ("{scale}")]; bands are withheld.',
    hint: 'Please talk with the pupil; this says nothing about honesty.',
  },
  'validity/questionable': { message: 'The answers as a whole are to be read with care[ ("{scale}")].' },
  'validity/straight-lining': {
    message:
      'All {answered} answered items of "{responses}" have the same code, although some of them are reverse keyed; the score is kept.',
    hint: 'The items may not have been read. Please talk with the pupil; this says nothing about honesty.',
  },
  'validity/too-fast': {
    message: '{answered} items were answered in {seconds} seconds, less than {least} seconds an item; the score is kept.',
    hint: 'The items may not have been read. Please talk with the pupil; this says nothing about honesty.',
  },
  'change/not-comparable': {
    message: 'The two results cannot be compared[ ("{scale}")].',
    why: {
      instrument: 'The two results come from different instruments or major versions[: {before} and {after}].',
      form: 'The two results come from different forms[: {before} and {after}].',
      'form-unknown': 'The form of neither result is known; make sure that it was the same one.',
      informant: 'The two results come from different informants[: {@before} and {@after}].',
      rater: 'The two results come from different raters.',
      respondent: 'The two results are about different respondents, or one of them is nameless.',
      scale: 'There is no scale "{scale}" in both results.',
      stage: 'The scale "{scale}" has no stage "{stage}" in both results; name one of its stages.',
      absent: 'The scale "{scale}" has no score in one of the results.',
      version:
        'The two results were scored under versions that may differ in their numbers[: {before} and {after}]; score the older answers again.',
      norms: 'The standard scores of "{scale}" come from different norm sets or editions, or one of the results has none.',
      'printed-error': 'One of the standard scores of "{scale}" has no standard error of its own; use the reliable change instead.',
    },
    hint: 'A change is the difference of two scores of one pupil, made in the same way.',
  },
  'change/parameter-invalid': {
    message: 'The parameter "{parameter}" of a reliable change is not possible[: {rule}].',
    hint: 'State the standard deviation and the reliability of the scale with their source; none is assumed.',
  },
  'change/order': {
    message: 'The second result is not later than the first.',
    why: { unknown: 'The time of administration of a result is not known, so the order of the two is not known.' },
  },
  'change/within-recall': {
    message:
      'The second form was filled in {days} days after the first, but asks about the last {recallDays}; both speak of some of the same days.',
  },
  'calendar/date-invalid': { message: 'There is no such day[: {received}].', hint: 'Write YYYY-MM-DD; two-digit years are never guessed.' },
  'calendar/order': {
    message: 'The span ends before it begins.',
    why: {
      overlap: 'The term begins before the one above has ended.',
      offsets: 'The offsets are not in order: the first has no `from`, each later one begins after the one above.',
      hours: 'School hours end before they begin.',
    },
  },
  'calendar/make-up-day': {
    message: 'This day has school anyway, so it is no make-up day.',
    why: { outside: 'The make-up day lies in no term, so it changes nothing.' },
  },
  'calendar/outside-term': {
    message: 'The holiday lies in no term, so it changes nothing.',
    hint: 'Days outside every term count like school days in deadlines.',
  },
  'alert/transition-not-allowed': { message: 'An alert that is {@from} cannot become {@to}.' },
  'alert/event-incomplete': {
    message: 'The step lacks what must be recorded[: {what}].',
    hint: 'Say who (id and role), when (an instant with zone), and for a judgement or an ending why and with what outcome.',
  },
  'alert/event-order': { message: 'The step is earlier than the last one recorded.' },
  'alert/level-unknown': { message: 'The policy has no level[ "{level}"].' },
  'alert/role-not-allowed': {
    message: 'The role[ "{role}"] may not take this step.',
    why: { software: 'Software never acknowledges, lowers or closes an alert; it may only propose.' },
  },
  'alert/proposal-unknown': { message: 'There is no open proposal to decide on.' },
  'alert/another-pupil': { message: 'A result stands with another pupil than its own; it is counted for its own.' },
  'message/unknown-slot': { message: 'The text has a slot[ {slot}] that no message can fill.', hint: 'Slots allowed here: {allowed}.' },
  'message/missing-slot': { message: 'The text leaves out[ {slot}], without which nobody knows what to do.' },
  'message/word-not-allowed': {
    message: 'The text holds a word that its reader may not be shown[: {word}].',
    why: {
      reassures: 'The text reassures[: {word}]; a screening never can.',
      diagnoses: 'The text names a diagnosis[: {word}]; a screening never can.',
    },
  },
  'privacy/field-not-allowed': {
    message: 'The profile[ "{profile}"] may not see this[: {field}].',
    hint: 'Leave the field out, or ask someone whose profile allows it.',
  },
  'privacy/role-unknown': { message: 'The policy gives the role[ "{role}"] no profile, so it sees nothing.' },
  'privacy/consent-missing': {
    message: 'The consent that the policy asks for is missing.',
    hint: 'The form is listed and not evaluated beyond what the policy allows.',
  },

  'growth/version': { message: 'This growth file was written by a newer version[: {received}][; supported: {supported}].' },
  'growth/structure': {
    message: 'This is not a growth file or entry of this format, or it is damaged[: {problem}][ ({property})].',
  },
  'growth/order': {
    message: 'The entry was recorded before the last entry of the file.',
    why: {
      shuffled: 'The entries are not in the order of recording.',
      'before-event': 'The entry was recorded before what it tells of; look at the clocks.',
    },
    hint: 'Merge files that were written apart; an entry says in its body when something happened.',
  },
  'growth/entry-conflict': {
    message: 'There is other content under the id "{id}" already.',
    hint: 'Give every entry an id of its own; the same id is for the same entry submitted twice.',
  },
  'growth/entry-removed': { message: 'The content of the entry "{id}" was taken out; it cannot be put back under this id.' },
  'growth/respondent': { message: 'This is about another pupil than the file.' },
  'growth/salt': {
    message: 'A salt of at least 128 random bits is needed, as hexadecimal digits.',
    why: {
      short: 'A salt of at least 128 random bits is needed, as hexadecimal digits.',
      reused: 'This salt was used for another entry already.',
    },
  },
  'growth/unknown-entry': { message: 'There is no entry "{id}" in the file.' },
  'growth/tampered': {
    message: 'The file is not as it was written.',
    why: {
      content: 'The content of the entry was changed after it was recorded.',
      link: 'The place of the entry in the chain was changed.',
      missing: 'An entry that this one follows is missing.',
      twice: 'The entry stands in the file twice.',
      unrecorded: 'The content of the entry is gone and no redaction is recorded.',
      restored: 'The content of the entry was put back after a redaction.',
      'known-missing': 'An entry that is known to have been in the file is missing.',
    },
    hint: 'Compare with a copy; merging refuses such a file.',
  },
  'pseudonym/key-invalid': {
    message: 'The key for pseudonyms must be at least {least} bytes of chance.',
    why: { weak: 'The key for pseudonyms repeats itself; it is no chance.' },
    hint: 'Make the key with a generator of random bytes and keep it apart from the data.',
  },
  'pseudonym/key-changed': {
    message: 'The key for pseudonyms is another one than before: no pseudonym will match its earlier one.',
    hint: 'Use the key of the project; with a new key the histories of pupils come apart.',
  },
  'change/score-notes': { message: 'A score of "{scale}" is marked: {notes}. The change is as uncertain as the score.' },
  'change/phase-unmeasured': { message: 'There is no score of "{scale}" in the phase "{phase}".' },
  'change/regression-to-mean': {
    message:
      'The pupil was chosen for a high score: without any help {points} points of change towards the mean are to be expected by chance alone.',
    why: { unknown: 'If pupils were chosen for high scores, part of the change is a return towards the mean.' },
    hint: 'Compare with pupils who were not helped, or state mean, standard deviation and reliability of the group screened.',
  },
  'change/retest-drift': {
    message: 'The same form was answered {times} times; scores often fall on repetition without any change in the pupil.',
  },
  'change/norms-not-ordered': {
    message:
      'The mean of the clinical group is not more concerning than that of the other group; no cut score between them means anything.',
  },
  'roster/version': { message: 'This roster was written by a newer version[: {received}][; supported: {supported}].' },
  'roster/structure': { message: 'This is not a roster of this format, or it is damaged[: {problem}][ ({property})].' },
  'roster/column-missing': { message: 'There is no column for "{column}".', hint: 'Name the column with a mapping.' },
  'roster/row-unreadable': { message: 'The row could not be taken apart.' },
  'roster/key-missing': { message: 'The row has no pupil key.' },
  'roster/duplicate-key': { message: 'The same pupil key stands in rows {rows}.' },
  'roster/digits-lost': {
    message: 'The pupil key has lost digits in a spreadsheet.',
    why: {
      exponent: 'The pupil key is written with an exponent; its last digits are lost.',
      long: 'The pupil key has more than 15 digits and was kept as a number; its last digits are lost.',
      zeros: 'The pupil key is shorter than the others by leading digits; a spreadsheet may have dropped zeros.',
    },
    hint: 'Export the column as text.',
  },
  'roster/value-unknown': {
    message: 'The value in the column "{column}" is not known; it counts as unknown.',
    hint: 'Known are: {allowed}.',
  },
  'roster/grade': {
    message: 'The grade cannot be read.',
    why: { ambiguous: 'The grade means different years in different school systems; declare the school system.' },
  },
  'roster/birth-date': {
    message: 'The date of birth is no date.',
    why: { future: 'The date of birth lies after the date of the roster.', old: 'The date of birth lies too far back.' },
  },
  'roster/age-for-grade': { message: 'An age of {years} is unusual for grade {grade}.' },
  'roster/key-reused': {
    message: 'Under this pupil key the last roster has another {column}; the key may have been given to another pupil.',
    hint: 'A history must never pass from one pupil to another: clear it up before files are joined.',
  },
  'roster/grade-jump': {
    message: 'The grade went from {before} to {after} within {years} school years.',
  },
  'policy/unknown-reference': { message: 'The policy has no {what} "{name}".[ Did you mean "{nearest}"?]' },
  'policy/duplicate-name': { message: 'The name "{name}" occurs twice in {what}.' },
  'policy/severity-shared': {
    message: 'Two levels share the severity {severity}.',
    hint: 'Give each level a rank of its own; codes, numbers and colours never order levels.',
  },
  'policy/no-audience': { message: 'Level "{level}" is told to nobody.' },
  'policy/missing-deadline': { message: 'Level "{level}" has no deadline at tier "{tier}".' },
  'policy/missing-responder': {
    message: 'Nobody who can judge is told of level "{level}".',
    hint: 'Name a psychologist or a responder among its tiers.',
  },
  'policy/crisis-school-days': {
    message: 'A deadline in a crisis path counts school days.',
    hint: 'Use minutes, hours or calendar days: nights and holidays do not stop a crisis.',
  },
  'policy/crisis-responder': { message: 'Crisis level "{level}" names nobody for {when}.' },
  'policy/crisis-escalation': { message: 'Crisis level "{level}" does not say who is told when tier "{tier}" does not acknowledge.' },
  'policy/disclosure-exceeds-role': { message: 'Profile "{profile}" tells role "{role}" more than it may know: {fields}.' },
  'policy/unreachable-level': { message: 'No rule raises level "{level}".' },
  'policy/notice-missing': { message: 'Nobody is told of pupils in the state "{kind}".', hint: 'Add a notice, so that no pupil vanishes.' },
  'policy/load-above-capacity': { message: 'Role "{role}" is expected to need {needed} hours a week and has {hours}.' },
  'policy/unknown-dropped': {
    message: 'Rule "{rule}" drops what it cannot decide.',
    hint: 'In a crisis rule, or one that heeds a critical item, unknown is never dropped.',
  },
  'policy/near-cut-level': { message: 'A score near a cut may add a second look and nothing else.' },
  'policy/relative-threshold': {
    message: 'A rank within a group would clear everyone below it.',
    why: { class: 'Ranks within a class are refused.' },
    hint: 'List it under workOrder: ranks may order work but decide nothing.',
  },
  'policy/not-monotone': {
    message: 'A more concerning answer could lower a level here.',
    why: {
      not: 'A condition over answers is negated: a more concerning answer could lower a level.',
      gap: 'More severe bands are left out: {missing}. With a band every more severe one is named.',
      states: '`endorsed` is not among the states.',
      'not-endorsed': 'An item that is not endorsed raises nothing.',
      neutral: 'The direction of concern is not stated.',
      direction: 'The scale is {@direction}: the test looks the other way.',
      protocol: 'Where a pupil who is awaited counts, a positive one does as well.',
    },
  },
  'policy/self-report-outvoted': { message: "Agreement of informants is asked for, and no rule heeds the pupil's own answer alone." },
  'policy/dead-rule': {
    message: 'Rule "{rule}" can never make a difference.',
    why: {
      shadowed: 'Rule "{rule}" never makes a difference: "{by}" has the same condition and is at least as grave.',
      severity: 'Rule "{rule}" can never hold: no band is so severe.',
      range: 'Rule "{rule}" can never hold: the score does not reach so far.',
      contradiction: 'Rule "{rule}" can never hold: its parts contradict one another.',
      'not-asked': 'Rule "{rule}" can never hold: no instrument in use asks about it.',
    },
  },
  'policy/critical-not-covered': { message: 'No rule raises a level by critical item "{item}" ({@kind}) of "{instrument}" alone.' },
  'policy/same-day-review': {
    message: 'Nobody reviews the critical items of "{instrument}" on the day of the answer.',
    hint: 'Name a role as sameDayReview, or do not use the instrument.',
  },
  'policy/critical-waits': { message: 'A critical item would have to wait for another stage.' },
  'policy/same-form-follow-up': { message: 'The follow-up of "{protocol}" is the gate again: that is a re-screen, not stage two.' },
  'policy/protocol-table': {
    message: 'The table of protocol "{protocol}" does not hold together.',
    why: {
      missing: 'The table of protocol "{protocol}" leaves out: {missing}.',
      twice: 'A cell of protocol "{protocol}" is given twice.',
      clears: 'A cell of protocol "{protocol}" would clear a pupil about whom something is unknown or positive.',
      nested: 'A protocol may not rest on a protocol.',
      'follow-up': 'Protocol "{protocol}" does not say when its follow-up is positive.',
    },
  },
  'policy/instrument-not-given': {
    message: 'The definition of "{instrument}" is not at hand: its names and critical items were not checked.',
  },
  'policy/instrument-version': {
    message: 'The policy was written for version {policy} of "{instrument}", and the definition is version {major}.',
  },
  'policy/severity-differs': {
    message: 'The policy gives "{name}" another severity than the definition.',
    why: { missing: 'The policy leaves "{name}" out.' },
  },
  'policy/safety-regression': {
    message: 'The new policy gives up a protection of the known one[: "{name}"].',
    why: {
      critical: 'The new policy no longer heeds critical items of this kind alone: {name}.',
      rule: 'The new policy no longer has rule "{name}".',
      level: 'Rule "{name}" raises a lower level than before.',
      'on-unknown': 'Rule "{name}" does less than before when it cannot be decided.',
      notice: 'The new policy tells nobody of pupils in the state "{name}".',
      version: 'The content changed and the version did not.',
      crisis: 'Level "{name}" is no longer a crisis level.',
    },
    hint: 'Say expressly that this is meant.',
  },

  'result/version': { message: 'This result was written by a newer version[: {received}][; supported: {supported}].' },
  'result/tampered': { message: 'The result was changed after it was sealed: its content hash differs.' },
  'result/not-reproduced': {
    message: 'The result cannot be reproduced from its answers, definition and norms[: {what}].',
    hint: 'Use the definition, norms and engine version named in its provenance.',
  },
  'result/structure': { message: 'This is not a result of this engine, or it is damaged[: {problem}][ ({property})].' },

  'import/encoding': {
    message: 'The text cannot be read in this encoding[: byte {offset}][, assumed {encoding}][; it looks like {found}].',
    why: {
      mixed: 'The file mixes encodings[: from byte {offset} on it is no longer {encoding}].',
      'not-chinese': 'The text is neither UTF-8 nor Chinese in GB18030[: byte {offset}][, assumed {encoding}].',
    },
    hint: 'Name the encoding or save the file as UTF-8.',
  },
  'import/delimiter-ambiguous': {
    message: 'It is not clear which character separates the columns[: {candidates}].',
    hint: 'Name the delimiter.',
  },
  'import/row-length': {
    message: 'Row {row} has {received} cells[ instead of {expected}].',
    hint: 'The row was left out, so that no answer moves into another column.',
  },
  'import/record-too-long': {
    message: 'A record is longer than allowed[, from row {row} on][: at most {limit} characters].',
    hint: 'Look for a quotation mark that is never closed.',
  },
  'import/quote': { message: 'A quotation mark stands where none may be[, row {row}].' },
  'import/header-duplicate': { message: 'Two columns have the same name[: "{column}"].' },
  'import/header-missing': { message: 'The header row is missing, or lacks a column that is needed[: {columns}].' },
  'import/unknown-column': { message: 'There is no column "{column}".[ Did you mean "{nearest}"?]' },
  'import/code-base-suspect': {
    message:
      'The codes look shifted: they run from {foundMin} to {foundMax} in the file, and from {min} to {max} in the definition[ ({columns})].',
    hint: 'If the file counts from another number, say so in the mapping (`codedFrom`); without it every score would be wrong though nothing is out of range.',
  },
  'import/value-unknown': {
    message: 'A value in column "{column}" is not known[ ({count} cells)][: {labels}].',
    why: {
      wording:
        'Values in column "{column}" differ a little from those declared[ ({count} cells)][: {labels}]. The wording may have changed during the survey.',
      encoding:
        'Values in column "{column}" are garbled[ ({count} cells)][: {labels}]: text was read in a wrong encoding before it came here[; it may say {meant}].',
    },
    hint: 'Add it to the mapping, as an answer or as a missing answer. Garbled text is repaired at its source: export again as UTF-8.',
  },
  'import/duplicate-respondent': {
    message: 'The same respondent occurs in rows {rows}.',
    hint: 'Name the row that counts; nothing is left out by itself. Another informant, rater, form, occasion or date is no duplicate.',
  },
  'import/duplicate-answers': {
    message: 'The same answers to {items} items stand in {count} rows[: {rows}].',
    hint: 'Ask whether the rows were copied or filled in by one hand. They are scored as they are.',
  },
  'import/partial-responses': {
    message: '{count} responses were not finished[: rows {rows}].',
    hint: 'Say whether they are scored like the others, left out, or refused; their critical items are looked at in any case.',
  },
  'import/changed': {
    message: 'The file changed while it was read[: {file}]: {expected} rows at first, {received} rows later.',
    hint: 'Score a copy that nobody writes to.',
  },
  'import/mapping': { message: 'The mapping does not fit the file or the instrument[: {what}].' },
  'import/empty': { message: 'The file holds no rows of data.' },
  'import/unreadable': { message: 'The file cannot be read[: {file}].' },
  'import/encoding-used': { message: 'The text was read as {encoding}[, by {how}].' },
  'import/nul-bytes': {
    message: 'The text holds a NUL byte[ at byte {offset}]; it is damaged, or in an encoding without a mark.',
    hint: 'Export the file again as UTF-8, or name the encoding (UTF-16).',
  },
  'import/mojibake': {
    message: 'The text "{sample}" shows that the file was damaged by a wrong encoding before[: {count} places].',
    hint: 'Export the file again from where it was made.',
  },
  'import/format-name': { message: 'The name of the file says {extension}, its content is {format}. It was read by its content.' },
  'import/format-unknown': {
    message: 'The file is none of the formats that can be read[; it looks like {found}].',
    hint: 'Export it as CSV, JSON Lines, XLSX, SAV or Parquet.',
  },
  'import/legacy-spreadsheet': { message: 'This is an old Excel workbook (.xls).', hint: 'Open it and save it as .xlsx or CSV.' },
  'import/encrypted': { message: 'The file is encrypted by a password[: {part}].', hint: 'Save it without a password.' },
  'import/not-a-workbook': { message: 'This is a zip archive but no XLSX workbook.', hint: 'Unpack it and read the file inside.' },
  'import/not-found': { message: 'There is no such file[: {file}].' },
  'import/directory': { message: 'This is a folder, not a file[: {file}].' },
  'import/not-a-file': {
    message: 'This is not a plain file but a {kind}[: {file}].',
    hint: 'Send a pipe to standard input and name `-` as the input.',
  },
  'import/permission': { message: 'There is no permission to read the file[: {file}].' },
  'import/header-only': { message: 'The file holds a header but no row of data.' },
  'import/header-empty': { message: 'Column {column} has no name.', hint: 'Give every column a name, or leave it out of the export.' },
  'import/header-normalised': { message: 'The column name "{column}" is matched as "{as}".' },
  'import/too-large': { message: 'There is more here than is allowed[: {what}][, at most {limit}].' },
  'import/compressed': { message: 'The compressed data are damaged or break off[: {part}].', hint: 'Pack or export the file again.' },
  'import/zip-limit': {
    message: 'The archive expands to more than is allowed[: {what}][, at most {limit}].',
    hint: 'A workbook of survey answers never does; export it as CSV if it is genuine.',
  },
  'import/zip-invalid': { message: 'The archive is damaged or made up[: {what}].', hint: 'Save the workbook again.' },
  'import/xml-doctype': {
    message: 'A part of the workbook holds a document type declaration[: {part}]; it is refused.',
    hint: 'No spreadsheet program writes one. Save the workbook again.',
  },
  'import/xml-invalid': {
    message: 'A part of the workbook is not well-formed[: {part}][, byte {offset}].',
    hint: 'Save the workbook again.',
  },
  'import/cell-reference': {
    message: 'A cell stands where no cell can be or out of its order[: {reference}].',
    hint: 'Save the workbook again.',
  },
  'import/sheet-limit': {
    message: 'The sheet reaches farther than allowed[: {reference}][, at most {limit} {what}].',
    hint: 'Remove the stray cell far to the right or far below.',
  },
  'import/sheet-ambiguous': { message: 'Several sheets hold data[: {sheets}].', hint: 'Name the sheet.' },
  'import/sheet-unknown': { message: 'There is no sheet "{sheet}".[ The workbook has {sheets}.]' },
  'import/hidden-sheet': { message: 'The sheet "{sheet}" is hidden.', hint: 'It is read only when it is named.' },
  'import/hidden-rows': {
    message: '{count} rows of the sheet are hidden (by a filter or by hand); they are read like the others.',
    hint: 'Remove them from the sheet if they should not count.',
  },
  'import/hidden-columns': { message: '{count} columns of the sheet are hidden; they are read like the others.' },
  'import/merged-cells': {
    message: '{count} merged areas[, the first {reference}]; only the first cell of each holds its value, the others are empty.',
    hint: 'Unmerge the cells and fill in every row.',
  },
  'import/error-cell': {
    message: 'Column "{column}" holds {count} error values of the spreadsheet[: {errors}].',
    hint: 'They are no answers and no blanks; repair them in the sheet.',
  },
  'import/formula-without-value': {
    message: 'Column "{column}" holds {count} formulas whose result was never saved.',
    hint: 'Open the workbook in a spreadsheet program and save it.',
  },
  'import/date-ambiguous': {
    message: 'Column "{column}" holds {count} dates that may have been something else[, shown as {format}].',
    hint: 'A spreadsheet turns 1-2 or 3/4 into dates; look at how the column was made.',
  },
  'import/number-precision': {
    message: 'Column "{column}" holds {count} numbers of more than 15 digits; their last digits may be lost.',
    hint: 'Export identifiers as text.',
  },
  'import/sav-invalid': {
    message: 'The SPSS file is damaged or breaks off[: {what}][, byte {offset}].',
    hint: 'Save it again from SPSS, R or PSPP.',
  },
  'import/sav-unsupported': {
    message: 'This kind of SPSS file cannot be read[: {what}].',
    hint: 'Export it as .sav (not portable, not encrypted) or as CSV.',
  },
  'import/json-line': { message: 'Line {line} is not one JSON object[: {problem}].' },
  'import/nested-value': {
    message: 'Row {row} holds a list or an object[ in "{column}"]; a cell is one value.',
    hint: 'Flatten the records before.',
  },
  'import/key-unknown': {
    message: 'Row {row} has a key that no earlier record showed[: "{column}"].',
    hint: 'The columns come from the first records of the file.',
  },
  'import/package-missing': {
    message: '{format} files need the package {package}.',
    hint: 'Install it beside this one (npm install {package}).',
  },
  'import/parquet-invalid': { message: 'The Parquet file is damaged[: {what}].', hint: 'Write it again.' },
  'import/parquet-unsupported': {
    message: 'This Parquet file cannot be read[: {what}].',
    hint: 'Write it with flat columns and snappy compression.',
  },
  'import/mapping-unsure': {
    message: '{count} entries of the mapping are unsure: {entries}.',
    hint: 'Look at each (the review page of `psyscore map --suggest` shows why), correct it, and set its `state` to `confirmed`. Nothing is scored before.',
  },
  'import/mapping-collision': {
    message: 'The value "{mark}" means an answer and a missing answer at once[ (item "{item}")].',
    hint: 'Declare the missing value for the items that need it, not for the whole file, or say what it means for this item.',
  },
  'import/id-precision': {
    message: 'The key of a row has lost digits[: {why}].',
    why: {
      exponent: 'The key of a row stands in exponent form: its digits are lost.',
      digits: 'The key of a row is a number of more than 15 digits: its last digits are lost.',
      zeros: 'The key of a row has fewer digits than the others: leading zeros are lost.',
      widths: 'Some keys begin with 0 and others have fewer digits ({count} rows): leading zeros may be lost.',
    },
    hint: 'Export again with the key as text; it is not guessed.',
  },
  'import/key-separator': {
    message: 'A text that is joined with others holds the character that joins them.',
    hint: 'State another `joinedBy` in the mapping, one that none of the texts holds.',
  },
  'import/date-unreadable': {
    message: 'A date in column "{column}" is not written as declared[: {format}].',
    hint: 'State `dateFormat` in the mapping, such as YYYY/M/D H:mm:ss, and `timeZone` for instants.',
  },
  'import/duration-unreadable': { message: 'A duration in column "{column}" cannot be read.', hint: 'State its `unit` in the mapping.' },
  'import/word-unknown': {
    message: 'A word in column "{column}" has no declared meaning.',
    hint: 'Add it to the `words` of this source in the mapping.',
  },
  'import/header-rows-suspect': {
    message: 'The first {count} rows look like further header rows, not like respondents.',
    hint: 'State `headerRows` in the mapping: {rows} in all.',
  },
  'import/value-labels': {
    message: 'In the file, {number} in column "{column}" is labelled as another choice than the code {number} of the instrument.',
    hint: 'Declare the codes in the mapping; the file counts its choices in another way.',
  },
  'import/reversal-suspect': {
    message:
      'The items {items} run with the rest of "{scale}" where they should run against it[ (n = {count})]: they may be turned round already.',
    why: {
      against:
        'The items {items} run against the rest of "{scale}" although they are not reverse keyed[ (n = {count})]: they may be turned round in the file.',
    },
    hint: 'If the file holds them turned round, state `alreadyReversed` in the mapping; otherwise leave it.',
  },
  'import/composite-suspect': {
    message: 'Column "{column}" holds numbers far beyond the codes of its item: it may be a score, not an answer.',
    hint: 'Map the item itself; a total or mean is never read as an item.',
  },
  'import/column-order': {
    message: 'The item columns stand in another order than the form prints them[: "{column}" is the first].',
    hint: 'Each is read by its name; check that the names are right.',
  },
  'import/column-duplicate': {
    message: 'The columns {columns} hold the same answers in all {count} rows.',
    hint: 'One of them may be a copy under another name.',
  },

  'output/would-overwrite': {
    message: 'The output file exists already[: {file}].',
    hint: 'Choose another name, or allow overwriting expressly.',
  },
  'output/write-failed': { message: 'The output could not be written[: {file}][ ({reason})].' },
  'output/cell-too-long': {
    message: 'A text is longer than the format allows[: row {row}][, column "{column}"][, at most {limit} characters].',
  },
  'output/too-large': { message: 'There is more than the format can hold[: {what}][, at most {limit}].', hint: 'Write CSV or Parquet.' },
  'output/cell-type': { message: 'The value does not fit its column[ "{column}"][, row {row}][: expected {expected}].' },
  'output/format-unsupported': {
    message: 'This format cannot be written here[: {format}].',
    hint: 'Write CSV or JSON Lines, or run it in Node.',
  },
  'output/disk-full': { message: 'There is no room left for the output[: {file}].', hint: 'Nothing was left under the final name.' },
  'output/closed': {
    message: 'Who reads the output has closed it[: {file}].',
    hint: 'Write to a file where not everything is read.',
  },
  'output/locked': {
    message: 'The output is in use by another run or another program[: {file}].',
    hint: 'Wait for the other run, close the program that has the file open, or choose another name.',
  },

  'cohort/duplicate-pupil': {
    message: 'The same pupil occurs twice; nobody may count twice.',
    hint: 'Give one record for each pupil of the roster.',
  },
  'cohort/unknown-attribute': {
    message: 'Pupils cannot be grouped by this[: "{attribute}"].',
    hint: 'Known are: {allowed}. Crosses are written school*sex.',
  },
  'cohort/k-too-low': { message: 'The least count of this release cannot be lower[ than {least}].' },
  'cohort/previous-release': {
    message: 'The last wave is given in a release that fewer may read than the one asked for[: {release}].',
    hint: 'Give the last wave in the same release or a more restricted one.',
  },
  'cohort/audit-required': {
    message: 'Full counts are given only against an entry of who asks, in which role of the policy, and why.',
    hint: 'Give by, role, reason and the policy, or ask for an internal or public release.',
  },
  'cohort/role-not-entitled': {
    message: 'This role is not entitled to full counts[: {role}].',
    hint: 'Ask for an internal or public release.',
  },

  'usage/arguments': { message: 'The command was not understood[: {what}].' },
  'usage/unknown-instrument': {
    message: 'There is no bundled instrument "{id}".[ Did you mean "{nearest}"?]',
    hint: '`psyscore list` shows them all; a file name is also accepted.',
  },
}
