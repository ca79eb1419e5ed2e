import type { Clock } from '../platform/clock.js';
import type { Config } from '../platform/config/config.js';
import type { Database } from '../platform/database/database.js';

/** One option of a command, written `--name`. */
export interface Option {
  readonly type: 'string' | 'boolean';
  /** What stands for its value in the help: `ADDRESS`. */
  readonly value?: string;
  readonly says: string;
  readonly required?: boolean;
  readonly default?: string;
  /** May be given several times; see `textsOf`. */
  readonly multiple?: boolean;
}

/** What was typed after the command's name, checked against its options. */
export interface Given {
  readonly values: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly files: readonly string[];
}

/** Where a command says things. What somebody may want to keep goes to `print`, everything else to `note`. */
export interface Output {
  print(text: string): void;
  note(text: string): void;
}

/** What a command works with; the database is opened when first asked for, and closed after the command. */
export interface Surroundings extends Output {
  readonly config: Config;
  readonly clock: Clock;
  database(): Promise<Database>;
}

/** One thing the command line can do. */
export interface Command {
  /** What is typed: `user create`. */
  readonly name: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, Option>>;
  /** The names of the words that follow: `['WHAT', 'FILE']`; all of them are needed. */
  readonly files?: readonly string[];
  readonly example: string;
  /** Further sentences of its help. */
  readonly more?: string;
  /** Does it; the exit code is 0 unless it says otherwise. */
  run(given: Given, surroundings: Surroundings): Promise<number | undefined>;
}

/** Something the person at the keyboard can act on: a sentence, and the exit code (2: the command was not understood). */
export class CommandProblem extends Error {
  override readonly name = 'CommandProblem';

  constructor(
    sentence: string,
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(sentence);
  }
}

/** The value of a text option, or undefined. */
export function textOf({ values }: Given, option: string): string | undefined {
  const value = values[option];
  return typeof value === 'string' ? value : undefined;
}

/** The values of an option that may be given several times, in their order. */
export function textsOf({ values }: Given, option: string): readonly string[] {
  const value = values[option];
  return Array.isArray(value) ? value : [];
}
