import { columnKey } from '@scrimmage/domain/imports/column-words';
import { type ImportKind, type ImportTarget, targetsOf } from '@scrimmage/domain/imports/import-target';
import type { MappedColumn, SaidStage } from '@scrimmage/domain/imports/mapping-memory';
import type { GuessedColumn } from '@scrimmage/domain/imports/match-columns';
import { type Outcome, outcomes, type Stage, stages } from '@scrimmage/domain/pilot';
import { CommandProblem } from './command.js';

/** What was said on the command line: these columns and these stage words, and no others. */
export interface Said {
  readonly columns: readonly MappedColumn[];
  readonly stageWords: readonly SaidStage[];
}

function halves(option: string, text: string): readonly [string, string] {
  const at = text.lastIndexOf('=');
  if (at < 1) throw new CommandProblem(`--${option} is written NAME=MEANING; “${text}” is not.`, 2);
  return [
    text.slice(0, at).trim(),
    text
      .slice(at + 1)
      .trim()
      .toUpperCase(),
  ];
}

/** `Sunset=WITHDRAWN`, `Trial=RUNNING`: a stage, or the outcome of a closed one. */
export function saidStage(text: string): SaidStage {
  const [given, meaning] = halves('stage', text);
  if (outcomes.includes(meaning as Outcome)) return { given, stage: 'CLOSED', outcome: meaning as Outcome };
  if (stages.includes(meaning as Stage) && meaning !== 'CLOSED')
    return { given, stage: meaning as Stage, outcome: null };
  const known = [...stages.filter((stage) => stage !== 'CLOSED'), ...outcomes].join(', ');
  throw new CommandProblem(`--stage: “${meaning}” is none of ${known}.`, 2);
}

/** `Header=TARGET`, the header in any spelling that is remembered as the same. */
export function saidColumn(kind: ImportKind, text: string, columns: readonly GuessedColumn[]): MappedColumn {
  const [name, target] = halves('column', text);
  if (!targetsOf[kind].includes(target as ImportTarget))
    throw new CommandProblem(`--column: “${target}” is none of ${targetsOf[kind].join(', ')}.`, 2);
  const found =
    columns.find((column) => column.name === name) ??
    columns.find((column) => columnKey(column.name) === columnKey(name));
  if (!found) throw new CommandProblem(`The file has no column “${name}”.`);
  return { name: found.name, target: target as ImportTarget };
}

/** All columns as they will be read: what was said, and what was guessed where nothing contradicts it. */
export function settledColumns(
  guessed: readonly GuessedColumn[],
  said: readonly MappedColumn[],
): readonly MappedColumn[] {
  const saidOf = new Map(said.map(({ name, target }) => [name, target]));
  const taken = new Set(said.map(({ target }) => target));
  return guessed.map(({ name, target }) => {
    const chosen = saidOf.get(name);
    if (chosen !== undefined) return { name, target: chosen };
    return { name, target: target !== 'KEEP' && taken.has(target) ? ('KEEP' as const) : target };
  });
}
