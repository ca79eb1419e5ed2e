import type { ImportColumnInput, StageWordInput } from '@scrimmage/contract/generated/schema-types';
import { newMapping } from '@scrimmage/domain/imports/mapping-memory';
import { settleMapping } from '@scrimmage/domain/imports/settle-mapping';
import { type StageChoice, stageChoice, stageMeaning } from '../../features/imports/stage-choice';
import { useDraft } from '../../platform/drafts';
import type { ImportData } from './import-data';

type Target = ImportColumnInput['target'];
type Word = ImportData['stageWords'][number];
export interface Mistake {
  readonly path: string;
  readonly message: string;
}

const empty: Record<string, string> = {};
const columnField = (name: string) => `column:${name}`;
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

/** What is chosen for a file's columns and words: the guesses, and over them the person's own choices, kept over reloads. */
export function useChoice(data: ImportData) {
  const { values, setValue, forget } = useDraft(`import.${data.id}`, empty);
  const targetOf = ({ name, target }: { readonly name: string; readonly target: Target }) =>
    (values[columnField(name)] as Target | undefined) ?? target;
  const meaningOf = ({ given, stage, outcome }: Word) =>
    (values[wordField(given)] as StageChoice | undefined) ?? stageChoice(stage, outcome);
  const columns = data.columns.map((column) => ({ name: column.name, target: targetOf(column) }));
  const said = saidWords(values, data.stageWords);
  const stageColumn = columns.find(({ target }) => target === 'STAGE')?.name ?? null;
  const readFrom = data.columns.find(({ target }) => target === 'STAGE')?.name ?? null;
  return {
    columns,
    said,
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

type Choice = Pick<ReturnType<typeof useChoice>, 'columns' | 'said' | 'wordsAreCurrent' | 'hasStage'>;

/** What the server would say about the choice, said before it is asked: the same rules. */
export function mistakesOf(choice: Choice, words: readonly Word[]): readonly Mistake[] {
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
