import type { SprintOutcome } from '@scrimmage/contract/generated/schema-types';
import { useState } from 'react';
import { CloseSprintDocument } from '../../generated/documents/close-sprint';
import { ReopenSprintDocument } from '../../generated/documents/reopen-sprint';
import type { SprintToCloseQuery } from '../../generated/operations';
import { formatNumber } from '../../platform/format';
import { takenBackReason, useInverse } from '../../platform/take-back';
import { useChange } from '../../platform/use-change';
import { wholeOf } from './sprint-text';

export type ClosingSprint = NonNullable<SprintToCloseQuery['sprint']>;

/** Items a sprint finished of a milestone and added to it, as they are typed. */
export interface MoveText {
  readonly finished: string;
  readonly added: string;
}

const nothing: MoveText = { finished: '', added: '' };
const silent = { learned: '', nextFocus: '', shows: '' };

/** An address and what is said around it: of one field, so that nobody has to choose between two. */
export function evidenceOf(text: string) {
  const [evidenceUrl] = /https?:\/\/\S+/i.exec(text) ?? [];
  const rest = text
    .replace(evidenceUrl ?? '', ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { ...(evidenceUrl && { evidenceUrl }), ...(rest !== '' && { evidence: rest }) };
}

/** The open milestones its team has a part in, with what is left of that part. */
function movable({ program, team }: ClosingSprint) {
  return program.marathon.milestones.flatMap(({ id, key, name, state, parts }) => {
    const own = parts.find((part) => part.team.id === team.id);
    return state === 'OPEN' && own ? [{ id, key, name, left: own.remaining }] : [];
  });
}

/** What a sprint moved, as its close is told: "SP-12 is closed. MS-1: 6 finished, 2 added." */
function closedWords(key: string, moves: ReadonlyArray<ToldMove>): string {
  const told = moves.map(
    (move) =>
      `${move.milestone.key}: ${formatNumber(move.finished)} finished${move.added > 0 ? `, ${formatNumber(move.added)} added` : ''}`,
  );
  return [`${key} is closed.`, told.length > 0 ? `${told.join('; ')}.` : ''].join(' ').trim();
}

interface ToldMove {
  readonly milestone: { readonly key: string };
  readonly finished: number;
  readonly added: number;
}

/** What it moved, as it is typed, and what of it cannot be read. */
function useMoves(milestones: ReturnType<typeof movable>) {
  const [moves, setMoves] = useState<Readonly<Record<string, MoveText>>>({});
  const of = (id: string) => moves[id] ?? nothing;
  const wrongAt = (id: string, field: keyof MoveText) =>
    wholeOf(of(id)[field]) === undefined ? 'Write a whole number.' : undefined;
  return {
    of,
    put: (id: string, patch: Partial<MoveText>) => setMoves({ ...moves, [id]: { ...of(id), ...patch } }),
    wrongAt,
    wrong: milestones.some(({ id }) => wrongAt(id, 'finished') || wrongAt(id, 'added')),
    made: milestones
      .map(({ id }) => ({
        milestoneId: id,
        finished: wholeOf(of(id).finished) ?? 0,
        added: wholeOf(of(id).added) ?? 0,
      }))
      .filter(({ finished, added }) => finished + added > 0),
  };
}

/** What is said as a sprint is closed: one word, the goals, and what it moved. */
export function useCloseSprint(sprint: ClosingSprint) {
  const change = useChange(CloseSprintDocument);
  const inverse = useInverse(ReopenSprintDocument);
  const [outcome, setOutcome] = useState<SprintOutcome | ''>('');
  const [met, setMet] = useState<readonly boolean[]>(sprint.goals.map(() => false));
  const [said, setSaid] = useState(silent);
  const [tried, setTried] = useState(false);
  const milestones = movable(sprint);
  const moves = useMoves(milestones);

  async function submit(): Promise<boolean> {
    setTried(true);
    if (outcome === '' || (outcome !== 'CANCELLED' && moves.wrong)) return false;
    const { learned, nextFocus, shows } = said;
    const { ok, payload } = await change.submit({
      sprintId: sprint.id,
      version: sprint.version,
      outcome,
      goalsMet: [...met],
      moves: outcome === 'CANCELLED' ? [] : moves.made,
      ...evidenceOf(shows),
      ...(learned.trim() !== '' && { learned }),
      ...(nextFocus.trim() !== '' && { nextFocus }),
    });
    const closed = payload?.sprint;
    if (ok && closed)
      inverse(
        closedWords(closed.key, closed.moves),
        { sprintId: closed.id, reason: takenBackReason },
        {
          id: closed.id,
          before: sprint.version,
          now: closed.version,
          of: (answer) => answer.sprint?.version,
        },
      );
    return ok;
  }

  return {
    change,
    outcome,
    // Whoever says that it was met means its goals too, until one is taken away.
    choose: (next: SprintOutcome) => {
      setOutcome(next);
      setMet(sprint.goals.map(() => next === 'MET'));
    },
    outcomeError: tried && outcome === '' ? 'Say how it ended.' : undefined,
    met,
    toggle: (at: number) => setMet(met.map((one, index) => (index === at ? !one : one))),
    milestones,
    moveOf: moves.of,
    put: moves.put,
    wrongAt: (id: string, field: keyof MoveText) => (tried ? moves.wrongAt(id, field) : undefined),
    said,
    say: (patch: Partial<typeof said>) => setSaid({ ...said, ...patch }),
    submit,
  };
}

export type CloseSprint = ReturnType<typeof useCloseSprint>;
