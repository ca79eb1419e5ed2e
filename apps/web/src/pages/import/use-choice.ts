import type {
  DateOrder,
  ImportColumnInput,
  StageWordInput,
} from '@scrimmage/contract/generated/schema-types';
import type { ProgramId } from '@scrimmage/domain/ids';
import { settleHistory } from '@scrimmage/domain/imports/history-mapping';
import { settleLedger } from '@scrimmage/domain/imports/ledger-mapping';
import { newMapping } from '@scrimmage/domain/imports/mapping-memory';
import { settleMapping } from '@scrimmage/domain/imports/settle-mapping';
import { type StageChoice, stageChoice, stageMeaning } from '../../features/imports/stage-choice';
import { useDraft } from '../../platform/drafts';
import type { ImportData } from './import-data';

type Target = ImportColumnInput['target'];
type Word = ImportData['stageWords'][number];
type Column = ImportData['columns'][number];
export interface Mistake {
  readonly path: string;
  readonly message: string;
}

const empty: Record<string, string> = {};
const columnField = (name: string) => `column:${name}`;
const orderField = (name: string) => `order:${name}`;
const wordPrefix = 'word:';
const wordField = (given: string) => `${wordPrefix}${given}`;

/** The words with a meaning: those of the file as it was read last, and those said since for another column. */
function saidWords(
  values: Readonly<Record<string, string>>,
  words: readonly Word[],
): readonly StageWordInput[] {
  const choices = new Map(
    words.map(({ given, stage, outcome }) => [given, stageChoice(stage, outcome) as string]),
  );
  for (const [field, choice] of Object.entries(values))
    if (field.startsWith(wordPrefix)) choices.set(field.slice(wordPrefix.length), choice);
  return [...choices].flatMap(([given, choice]) => {
    const meaning = stageMeaning(choice);
    return meaning ? [{ given, ...meaning }] : [];
  });
}

interface Named {
  readonly id: string;
  readonly label: string;
}

/** The program as somebody chose it, or as it is known; null where nobody has said. */
function programSaid(said: string | undefined, { history }: ImportData): Named | null {
  if (said === undefined)
    return history?.program ? { id: history.program.id, label: history.program.name } : null;
  if (said === '') return null;
  const [id, label] = JSON.parse(said) as readonly [string, string];
  return { id, label };
}

/** Zero is no length of a sprint, and neither is anything that is no whole number. */
const wholeOr = (text: string) => (/^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : 0);

/** What is chosen for a file's columns and words: the guesses, and over them the person's own choices, kept over reloads. */
export function useChoice(data: ImportData) {
  const { values, setValue, forget } = useDraft(`import.${data.id}`, empty);
  const targetOf = ({ name, target }: { readonly name: string; readonly target: Target }) =>
    (values[columnField(name)] as Target | undefined) ?? target;
  const meaningOf = ({ given, stage, outcome }: Word) =>
    (values[wordField(given)] as StageChoice | undefined) ?? stageChoice(stage, outcome);
  const orderOf = ({ name, dateOrder }: Pick<Column, 'name' | 'dateOrder'>) =>
    (values[orderField(name)] as DateOrder | '' | undefined) ?? dateOrder ?? '';
  const columns: readonly ImportColumnInput[] = data.columns.map((column) => {
    const order = column.unclearDays.length > 0 && orderOf(column);
    return { name: column.name, target: targetOf(column), ...(order && { dateOrder: order }) };
  });
  const currency = values.currency ?? data.currency ?? '';
  const program = programSaid(values.program, data);
  const sprintDays = values.sprintDays ?? String(data.history?.sprintDays ?? '');
  const past = {
    programId: program?.id ?? null,
    sprintDays: sprintDays.trim() === '' ? null : wholeOr(sprintDays),
    lastEndsOn: (values.lastEndsOn ?? data.history?.lastEndsOn) || null,
  };
  const said = saidWords(values, data.stageWords);
  const stageColumn = columns.find(({ target }) => target === 'STAGE')?.name ?? null;
  const readFrom = data.columns.find(({ target }) => target === 'STAGE')?.name ?? null;
  return {
    columns,
    said,
    currency,
    orderOf,
    chooseOrder: (name: string, order: DateOrder | '') => setValue(orderField(name), order),
    chooseCurrency: (code: string) => setValue('currency', code),
    /** Of what teams did: what is sent, and how it stands in its fields. */
    past,
    program,
    sprintDays,
    chooseProgram: (one: Named | null) => setValue('program', one ? JSON.stringify([one.id, one.label]) : ''),
    chooseSprintDays: (days: string) => setValue('sprintDays', days),
    chooseLastEndsOn: (day: string) => setValue('lastEndsOn', day),
    targetOf,
    meaningOf,
    isChosen: (name: string) => values[columnField(name)] !== undefined,
    chooseTarget: (name: string, target: Target) => setValue(columnField(name), target),
    chooseMeaning: (given: string, choice: StageChoice | '') => setValue(wordField(given), choice),
    /** False while another column holds the stage than the one these words were read from. */
    wordsAreCurrent: stageColumn === readFrom,
    hasStage: stageColumn !== null,
    forget,
  };
}

type Choice = Pick<
  ReturnType<typeof useChoice>,
  'columns' | 'said' | 'currency' | 'past' | 'wordsAreCurrent' | 'hasStage'
>;

/** What the server would say about the choice, said before it is asked: the same rules. */
export function mistakesOf(choice: Choice, data: ImportData, today: string): readonly Mistake[] {
  if (data.kind === 'LEDGER') return ledgerMistakes(choice, data);
  return data.history ? historyMistakes(choice, data, today) : pilotMistakes(choice, data.stageWords);
}

/** What the days of another column tell is known after the check. */
function surveyedDays({ columns }: Choice, data: ImportData) {
  const targets = new Map(columns.map(({ name, target }) => [name, target]));
  return data.columns
    .filter(({ name, target }) => targets.get(name) === target)
    .map(({ name, dateOrder, unclearDays }) => ({ name, order: dateOrder, unclear: unclearDays }));
}

function unclearMistakes(unclear: readonly { readonly name: string }[]): readonly Mistake[] {
  return unclear.map(({ name }) => ({ path: `order:${name}`, message: 'Say which number is the day.' }));
}

function historyMistakes(choice: Choice, data: ImportData, today: string): readonly Mistake[] {
  const { columns, past } = choice;
  const settled = settleHistory(
    columns.map(({ name }) => name),
    { ...past, columns, programId: past.programId as ProgramId | null },
    { days: surveyedDays(choice, data), marks: [] },
    newMapping('', data.kind),
    { timeZone: 'UTC', today },
  );
  return settled.ok ? [] : [...settled.problems, ...unclearMistakes(settled.unclear)];
}

function ledgerMistakes(choice: Choice, data: ImportData): readonly Mistake[] {
  const { columns, currency } = choice;
  const settled = settleLedger(
    columns.map(({ name }) => name),
    { columns, currency: currency === '' ? null : currency.trim().toUpperCase() },
    { days: surveyedDays(choice, data), mark: null, currency: null },
    newMapping('', 'LEDGER'),
  );
  return settled.ok ? [] : [...settled.problems, ...unclearMistakes(settled.unclear)];
}

function pilotMistakes(choice: Choice, words: readonly Word[]): readonly Mistake[] {
  const columns = choice.columns.map(({ name }) => name);
  const stageWords = choice.said.map(({ given, stage, outcome }) => ({
    given,
    stage,
    outcome: outcome ?? null,
  }));
  const settled = settleMapping(columns, { columns: choice.columns, stageWords }, newMapping(''), null);
  const known = new Set(choice.said.map(({ given }) => given));
  const open =
    choice.wordsAreCurrent && choice.hasStage ? words.filter(({ given }) => !known.has(given)) : [];
  return [
    ...settled.problems,
    ...open.map(({ given }) => ({ path: `word:${given}`, message: 'Say what it means here.' })),
  ];
}
