import { isStorable } from '../text.js';
import { digest } from './digest.js';
import { draftDays } from './draft-days.js';
import { meaningless, quoted, saysNothing, tidyLine } from './given-text.js';
import type { ImportTarget } from './import-target.js';
import { type DraftedRow, idLimit, type PilotDraft, type SourceRow } from './pilot-draft.js';
import { isBlank, nameAt, naturalParts, type RowDesk, rowDesk, textAt } from './row-desk.js';
import { type PilotMapping, targetWords } from './settle-mapping.js';
import { guessStage, type StageMeaning, stageKey } from './stage-word.js';

const proposed: StageMeaning = { stage: 'PROPOSED', outcome: null };

function stageAt(desk: RowDesk, mapping: PilotMapping): StageMeaning {
  const given = desk.cell('STAGE');
  if (given === null) return proposed;
  const key = stageKey(given);
  const said = Object.hasOwn(mapping.stages, key) ? mapping.stages[key] : undefined;
  const meaning = said ?? guessStage(given);
  if (meaning) return meaning;
  if (saysNothing(given))
    desk.remark('BLANK_STAGE', 'STAGE', 'The stage is blank; the pilot was taken as proposed.');
  else desk.refuse('UNKNOWN_STAGE', 'STAGE', `Nobody has said what the stage ${quoted(given)} means here.`);
  return proposed;
}

function neededName(desk: RowDesk, target: ImportTarget): string {
  const name = nameAt(desk, target);
  if (name !== null && !isBlank(desk, target, saysNothing)) return name;
  desk.refuse('MISSING', target, `The row lacks ${targetWords[target]}.`);
  return '';
}

function optionalName(desk: RowDesk, target: ImportTarget): string | null {
  return isBlank(desk, target, meaningless) ? null : nameAt(desk, target);
}

function optionalText(desk: RowDesk, target: ImportTarget): string | null {
  return isBlank(desk, target, saysNothing) ? null : textAt(desk, target);
}

const emailForm = /^[^\s@<>]+@[^\s@<>.]+(?:\.[^\s@<>.]+)+$/;

function emailAt(desk: RowDesk): string | null {
  const given = desk.cell('LEAD_EMAIL') ?? '';
  if (saysNothing(given)) return null;
  const email = tidyLine(given).toLowerCase();
  if (email.length <= 254 && emailForm.test(email)) return email;
  desk.remark(
    'EMAIL_AS_TEXT',
    'LEAD_EMAIL',
    `${quoted(given)} is not an e-mail address; it was left as text.`,
  );
  return null;
}

/** Tells whether a source key was made of an id the file gives, rather than of program, unit and name. */
export function isGivenKey(sourceKey: string): boolean {
  return sourceKey.startsWith('id:');
}

function keyOf(desk: RowDesk, program: string, unit: string | null, name: string): string | null {
  const id = tidyLine(desk.cell('SOURCE_KEY') ?? '');
  if (id.length > idLimit)
    desk.refuse(
      'TOO_LONG',
      'SOURCE_KEY',
      `The id has ${id.length} characters; it can have at most ${idLimit}.`,
    );
  if (!saysNothing(id)) return `id:${id}`;
  if (desk.cell('SOURCE_KEY') !== null)
    desk.remark(
      'BLANK_KEY',
      'SOURCE_KEY',
      'The id is blank; the pilot is known by its program, unit and name.',
    );
  return program === '' || name === '' ? null : `name:${digest(naturalParts(program, unit, name))}`;
}

function checkCells(desk: RowDesk, source: SourceRow, mapping: PilotMapping): void {
  if (source.surplus > 0)
    desk.refuse(
      'SURPLUS_CELLS',
      null,
      `The row has content in ${source.surplus} more ${source.surplus === 1 ? 'cell' : 'cells'} than the header names; a cell with a delimiter in it may lack its quotation marks.`,
    );
  const place = desk.cells.findIndex((cell) => !isStorable(cell));
  if (place >= 0)
    desk.refuse(
      'UNSTORABLE',
      null,
      `The cell under ${quoted(mapping.columns[place]?.name ?? '')} contains characters that cannot be stored.`,
    );
}

/** Everything a person could see of a row, as one text. No part contains a NUL: such a row is refused. */
function content(
  draft: Omit<PilotDraft, 'sourceKey' | 'remarks' | 'fingerprint'>,
  desk: RowDesk,
  mapping: PilotMapping,
) {
  const { row: _row, given: _given, ...values } = draft;
  const parts = Object.entries(values).map(([field, value]) => `${field}\0${value ?? ''}`);
  for (const place of mapping.byName) {
    const cell = desk.cells[place] ?? '';
    if (cell.trim() !== '') parts.push(mapping.columns[place]?.name ?? '', cell);
  }
  return parts.join('\0');
}

/**
 * Makes a pilot of one row, or says every reason why not. Text is tidied; blanks and words for blank become null; a
 * day that cannot be read, or that the stage rules out, is left as text with a remark. The source key does not yet
 * tell apart rows that share program, unit and name: `pilotDrafting` does.
 */
export function draftPilot(source: SourceRow, mapping: PilotMapping): DraftedRow {
  const desk = rowDesk(source, mapping);
  checkCells(desk, source, mapping);
  const name = neededName(desk, 'NAME');
  const program = neededName(desk, 'PROGRAM');
  const unit = optionalName(desk, 'UNIT');
  const { stage, outcome } = stageAt(desk, mapping);
  const sourceKey = keyOf(desk, program, unit, name);
  const draft = {
    row: source.row,
    name,
    problem: optionalText(desk, 'PROBLEM'),
    program,
    unit,
    system: optionalName(desk, 'SYSTEM'),
    vendorText: isBlank(desk, 'VENDOR', meaningless) ? null : textAt(desk, 'VENDOR'),
    stage,
    outcome,
    ...draftDays(desk, stage, mapping.dateOrder),
    customerOutcome: optionalText(desk, 'CUSTOMER_OUTCOME'),
    businessOutcome: optionalText(desk, 'BUSINESS_OUTCOME'),
    hypothesis: optionalText(desk, 'HYPOTHESIS'),
    leadEmail: emailAt(desk),
    given: Object.fromEntries(mapping.columns.map((column, place) => [column.name, desk.cells[place] ?? ''])),
  };
  if (sourceKey === null || desk.refusals.length > 0)
    return { ok: false, row: source.row, sourceKey, refusals: desk.refusals };
  const fingerprint = digest(content(draft, desk, mapping));
  return { ok: true, draft: { ...draft, sourceKey, remarks: desk.remarks, fingerprint } };
}
