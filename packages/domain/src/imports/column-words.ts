import { tidyLine } from './given-text.js';
import type { ImportTarget } from './import-target.js';

/** What is longer is a text rather than a name; the patterns below are not meant for it. */
const longestName = 500;

/**
 * The form in which column names are compared and remembered: lower case, words apart, without numbering, brackets,
 * punctuation and “if applicable”. `2_use_case_name`, `UseCaseName` and `Use Case Name:` are one.
 */
export function columnKey(name: string): string {
  const words = tidyLine(name)
    .slice(0, longestName)
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/\(s\)/g, 's')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const short = words.replace(/ ?\bif applicable\b/g, '').replace(/^(?:\d+[a-z]?|q\d+) (?=\S)/, '');
  // A column called only “£” or “#” has that for its name.
  return short || words || tidyLine(name).slice(0, longestName).toLowerCase();
}

/** A wording that suggests a target, and how strongly: 0 to 1. */
export type Wording = readonly [ImportTarget, number, RegExp];

/**
 * How the columns of inventories and of everyday lists are called, matched against `columnKey`. Short names must match
 * whole, so that a question that only mentions a word maps to nothing.
 */
export const wordings: readonly Wording[] = [
  ['NAME', 1, /^(?:ai )?use case (?:name|title)$/],
  ['NAME', 0.95, /^(?:(?:pilot|project|initiative|solution) )?(?:name|title)$/],
  ['NAME', 0.9, /^(?:name|title) of (?:the )?(?:ai )?(?:use case|pilot|project|initiative)$/],
  ['NAME', 0.8, /^(?:ai )?(?:use case|pilot|initiative)$/],

  ['SOURCE_KEY', 1, /^(?:ai )?use case (?:id|identifier|number|no|key|reference)$/],
  ['SOURCE_KEY', 0.9, /^(?:(?:source|pilot|project|record|inventory|unique) )?(?:id|identifier|key)$/],
  ['SOURCE_KEY', 0.5, /^(?:ref|reference|record number|number|no)$/],

  ['PROGRAM', 1, /^program(?:me)?(?: name)?$/],
  ['PROGRAM', 0.95, /^(?:agency|department|organi[sz]ation) name$/],
  ['PROGRAM', 0.93, /^department$/],
  ['PROGRAM', 0.9, /^(?:(?:reporting|parent|lead|federal) )?agency$/],
  ['PROGRAM', 0.6, /^(?:organi[sz]ation|ministry|company|departmental family)$/],

  ['UNIT', 1, /^(?:business )?unit(?: name)?$/],
  ['UNIT', 0.95, /^(?:agency )?bureau(?: (?:or )?(?:component|department|office|division|name))*$/],
  [
    'UNIT',
    0.92,
    /^(?:sub ?agency|sub ?component|(?:agency )?component|operating (?:division|administration)|opdiv)$/,
  ],
  ['UNIT', 0.8, /^(?:office|division|branch|department)(?: name)?$/],
  ['UNIT', 0.84, /^agency$/],
  ['UNIT', 0.6, /^entity$/],

  ['STAGE', 1, /^(?:current )?stage of (?:the )?(?:system )?(?:development|deployment)(?: life ?cycle)?$/],
  ['STAGE', 1, /^(?:development|dev|life ?cycle|deployment|project|pilot|current) (?:stage|phase|status)$/],
  ['STAGE', 0.95, /^(?:life ?cycle|stage|phase)$/],
  ['STAGE', 0.85, /^stage of development \w+$/],
  ['STAGE', 0.7, /^status$/],

  [
    'PROPOSED_ON',
    1,
    /^(?:date (?:initiated|proposed)|(?:initiated|proposed) on|(?:initiation|proposal) date)$/,
  ],
  ['STARTED_ON', 1, /^(?:date (?:implemented|started|deployed)|(?:implemented|started|deployed) on)$/],
  ['STARTED_ON', 1, /\b(?:became|was|is) operational\b|\bpilots start date\b/],
  ['STARTED_ON', 0.95, /^(?:operational|operation|implementation|deployment|launch|start|go live) date$/],
  ['STARTED_ON', 0.7, /^(?:project )?start date\b/],
  ['CLOSED_ON', 1, /^(?:date (?:retired|closed|ended)|(?:retired|closed|ended) on)$/],
  ['CLOSED_ON', 0.95, /^(?:retirement|closing|closure|closed) date$/],
  ['DECISION_DATE', 1, /^(?:decision (?:date|due|due date|due on)|decide by|date of decision|review date)$/],

  ['PROBLEM', 1, /\bproblem\b.*\b(?:solves?|address(?:es)?)\b/],
  ['PROBLEM', 1, /^problem(?: (?:statement|description|solved))?$/],
  ['PROBLEM', 0.95, /\bintended purpose\b/],
  ['PROBLEM', 0.9, /^purpose(?: (?:and )?(?:expected )?benefits)?$/],
  ['PROBLEM', 0.85, /^(?:use case )?summary(?: of (?:the )?(?:ai )?use case)?$/],
  ['PROBLEM', 0.75, /^(?:(?:use case|project|pilot) )?description(?: aims| of (?:the )?(?:ai )?use case)?$/],
  ['PROBLEM', 0.6, /^(?:objective|goal|aim)s?$/],

  ['CUSTOMER_OUTCOME', 1, /^customer outcomes?$|\bwhat customers will notice\b/],
  ['BUSINESS_OUTCOME', 1, /^business outcomes?$/],
  [
    'BUSINESS_OUTCOME',
    0.8,
    /^(?:expected )?benefits?(?: description)?$|\bexpected benefits and positive outcomes\b/,
  ],
  ['HYPOTHESIS', 1, /^hypothesis$/],

  ['SYSTEM', 1, /^(?:it )?systems? names?(?: ato)?$/],
  ['SYSTEM', 0.9, /^(?:it )?systems?$|^names? of (?:the )?(?:it )?systems?$/],

  ['VENDOR', 1, /^(?:vendor|supplier)s?(?: names?)?$|^contractor names?$/],
  ['VENDOR', 0.9, /\b(?:procured|purchased|bought)\b.*\bfrom whom\b|\bfrom which vendor\b/],
  ['VENDOR', 0.45, /\bcontracts?\b.*\bin house\b/],
  ['VENDOR', 0.4, /^(?:dev method|development method|contracting usage|developer information)$/],

  ['LEAD_EMAIL', 0.95, /^(?:(?:pilot|project) )?(?:lead|owner)s? e ?mail(?: address)?$/],
];

/** Questions about people, access and rights: their answers are kept as given, whatever words they share. */
export const neverMapped =
  /\b(?:personally identifiable|pii|hisp|high impact|privacy|demographic|withheld|authorization to operate|public facing)\b/;
