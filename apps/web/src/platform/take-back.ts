import type { TypedDocumentNode } from '@apollo/client';
import { announceChange } from './live-events';
import { NotUndone, remember } from './undo';
import { type InputOf, type Outcome, type PayloadOf, useChange } from './use-change';

/** The reason that is kept where a change back asks for one. */
export const takenBackReason = 'Taken back.';

function madeOf<P>(outcome: Outcome<P>): P {
  if (outcome.ok) return outcome.payload;
  const { refusal, problems, fault } = outcome;
  throw new NotUndone(
    refusal?.sentence ?? problems[0]?.message ?? fault?.sentence ?? 'The change back was not made.',
  );
}

/** Sends the change back, and fails aloud when it is not made. */
export async function takeBack<P>(inverse: () => Promise<Outcome<P>>): Promise<void> {
  madeOf(await inverse());
}

/** The versions of one thing around a change of it. */
interface Versions<P> {
  readonly id: string;
  readonly before: number;
  readonly now: number;
  /** The version the change back answers with. */
  readonly of: (payload: P) => number | undefined;
}

const nameOf = (id: string, version: number) => `${id} ${version}`;
/** Versions that say the same as an earlier one, because what lay between them was taken back. */
const sameAs = new Map<string, number>();

function standing(id: string, version: number): number {
  const later = sameAs.get(nameOf(id, version));
  return later === undefined ? version : standing(id, later);
}

/**
 * Remembers how the change just made is taken back. With versions, several changes of one thing are taken back one after
 * the other, and each is refused once somebody else changed it meanwhile.
 */
export function useInverse<TData, TVariables>(document: TypedDocumentNode<TData, TVariables>) {
  const { submit } = useChange(document);
  return (
    label: string,
    input: Omit<InputOf<TVariables>, 'version'>,
    versions?: Versions<PayloadOf<TData>>,
  ): void => {
    const undo = async () => {
      const version = versions && standing(versions.id, versions.now);
      const sent = { ...input, ...(version !== undefined && { version }) };
      const payload = madeOf(await submit(sent as InputOf<TVariables>));
      const after = versions?.of(payload);
      // Only where nobody else's change lies between: then it is again what it was before.
      if (versions && versions.now === versions.before + 1 && version !== undefined && after === version + 1)
        sameAs.set(nameOf(versions.id, versions.before), after);
      announceChange();
    };
    remember({ label, undo });
  };
}
