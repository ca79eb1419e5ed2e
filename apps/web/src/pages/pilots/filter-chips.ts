import { periodWords } from '@scrimmage/domain/period';
import { ambitionWords } from '../../features/pilots/ambition-words';
import type { PilotNarrowing } from '../../features/pilots/pilots-search';
import { ageWords, dueWords, modeWords, outcomeWords, stageWords } from '../../features/pilots/words';

/** One part of a filter: what it says, and what is left when it is taken away. */
export interface FilterChip {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly without: Partial<PilotNarrowing>;
}

const worded = {
  stage: { kind: 'Stage', words: stageWords },
  outcome: { kind: 'Outcome', words: outcomeWords },
  due: { kind: 'Due', words: dueWords },
  age: { kind: 'Age', words: ageWords },
  mode: { kind: 'System', words: modeWords },
  ambition: { kind: 'Ambition', words: ambitionWords },
} as const;
const named = { program: 'Program', unit: 'Unit', lead: 'Lead', system: 'System' } as const;

type ListName = keyof typeof worded | keyof typeof named;

function listChips(
  search: PilotNarrowing,
  name: ListName,
  kind: string,
  labelOf: (value: string) => string,
): readonly FilterChip[] {
  const values: readonly string[] = search[name] ?? [];
  return values.map((value) => {
    const left = values.filter((other) => other !== value);
    return {
      id: `${name}-${value}`,
      kind,
      label: labelOf(value),
      without: { [name]: left.length > 0 ? left : undefined },
    };
  });
}

/** The parts of a filter in the order people think of them; names not known yet are an ellipsis. */
export function filterChips(
  search: PilotNarrowing,
  names: ReadonlyMap<string, string>,
): readonly FilterChip[] {
  const words = Object.entries(worded).flatMap(([name, { kind, words }]) =>
    listChips(search, name as ListName, kind, (value) => (words as Record<string, string>)[value] ?? value),
  );
  const ids = Object.entries(named).flatMap(([name, kind]) =>
    listChips(search, name as ListName, kind, (id) => names.get(id) ?? '…'),
  );
  const single: FilterChip[] = [];
  if (search.hold)
    single.push({
      id: 'hold',
      kind: 'On hold',
      label: search.hold === 'yes' ? 'Yes' : 'No',
      without: { hold: undefined },
    });
  if (search.modeKnown)
    single.push({
      id: 'modeKnown',
      kind: 'Mode of the system',
      label: 'Not said',
      without: { modeKnown: undefined },
    });
  if (search.killLine)
    single.push({
      id: 'killLine',
      kind: 'Kill line',
      label: search.killLine === 'past' ? 'Past it' : 'Not past it',
      without: { killLine: undefined },
    });
  if (search.waits)
    single.push({
      id: 'waits',
      kind: 'Waits for a decision',
      label: search.waits === 'yes' ? 'Yes' : 'No',
      without: { waits: undefined },
    });
  if (search.closedFrom || search.closedTo)
    single.push({
      id: 'closed',
      kind: 'Closed',
      label: periodWords({ from: search.closedFrom ?? null, to: search.closedTo ?? null }),
      without: { closedFrom: undefined, closedTo: undefined },
    });
  if (search.import)
    single.push({ id: 'import', kind: 'Import', label: 'One file', without: { import: undefined } });
  return [...words, ...ids, ...single];
}

/** An address that narrows nothing. */
export const everything = {
  q: undefined,
  stage: undefined,
  outcome: undefined,
  program: undefined,
  unit: undefined,
  lead: undefined,
  system: undefined,
  mode: undefined,
  modeKnown: undefined,
  ambition: undefined,
  due: undefined,
  age: undefined,
  hold: undefined,
  killLine: undefined,
  waits: undefined,
  closedFrom: undefined,
  closedTo: undefined,
  import: undefined,
} satisfies { readonly [K in keyof Required<PilotNarrowing>]: undefined };
