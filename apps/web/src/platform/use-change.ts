import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { type Fault, faultOf } from './faults';
import { newId } from './new-id';

interface Payload {
  readonly clientMutationId: string | null;
  readonly refusal: Refusal | null;
  readonly problems: readonly Problem[];
}
export interface Refusal {
  readonly code: string;
  readonly sentence: string;
  readonly facts: ReadonlyArray<{ readonly name: string; readonly value: string }>;
}
export interface Problem {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

export type PayloadOf<TData> = Extract<TData[keyof TData], Payload>;
export type InputOf<TVariables> = TVariables extends { readonly input: infer I }
  ? Omit<I, 'clientMutationId'>
  : never;

/** `payload` is there with refusals too: a refused edit brings the current row. */
export type Outcome<P> =
  | { readonly ok: true; readonly payload: P }
  | {
      readonly ok: false;
      readonly payload: P | null;
      readonly refusal: Refusal | null;
      readonly problems: readonly Problem[];
      readonly fault: Fault | null;
    };

export interface ChangeState {
  readonly running: boolean;
  readonly refusal: Refusal | null;
  readonly problems: readonly Problem[];
  readonly fault: Fault | null;
}

export interface Change<TData, TInput> extends ChangeState {
  readonly submit: (input: TInput) => Promise<Outcome<PayloadOf<TData>>>;
  /** The message for one field, by its path inside the input. */
  readonly problemAt: (path: string) => string | undefined;
  readonly reset: () => void;
}

const idle: ChangeState = { running: false, refusal: null, problems: [], fault: null };

/**
 * Sends one mutation and keeps its answer for the form.
 * The key is made once per submit; after a fault, the same input goes out under the same key, so nothing is done twice.
 */
export function useChange<TData, TVariables>(
  document: TypedDocumentNode<TData, TVariables>,
): Change<TData, InputOf<TVariables>> {
  const client = useApolloClient();
  const [state, setState] = useState(idle);
  const unanswered = useRef<{ input: string; key: string } | null>(null);

  async function submit(input: InputOf<TVariables>): Promise<Outcome<PayloadOf<TData>>> {
    const text = JSON.stringify(input);
    const key = unanswered.current?.input === text ? unanswered.current.key : newId();
    unanswered.current = { input: text, key };
    setState({ ...idle, running: true });
    try {
      const { data } = await client.mutate({
        mutation: document as TypedDocumentNode<Record<string, Payload>, OperationVariables>,
        variables: { input: { ...input, clientMutationId: key } },
      });
      unanswered.current = null;
      return settle(Object.values(data ?? {})[0] as PayloadOf<TData>);
    } catch (error) {
      const fault = faultOf(error);
      setState({ ...idle, fault });
      return { ok: false, payload: null, refusal: null, problems: [], fault };
    }
  }

  function settle(payload: PayloadOf<TData>): Outcome<PayloadOf<TData>> {
    const { refusal, problems } = payload;
    setState({ ...idle, refusal, problems });
    if (refusal === null && problems.length === 0) return { ok: true, payload };
    return { ok: false, payload, refusal, problems, fault: null };
  }

  return {
    ...state,
    submit,
    problemAt: (path) => state.problems.find((problem) => problem.path === path)?.message,
    reset: () => setState(idle),
  };
}
