import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { QueryAnswerDocument } from '../../generated/documents/query-answer';
import type { QueryAnswerQuery } from '../../generated/operations';
import { type Fault, faultOf } from '../../platform/faults';

/** A query as it stands in the editor. */
export interface WrittenQuery {
  readonly text: string;
  readonly operationName: string | null;
  /** As JSON. */
  readonly variables: string;
}

/** What a run came to; `query` is what was run, which may no longer be what stands in the editor. */
export interface Run {
  readonly query: WrittenQuery;
  readonly answer: QueryAnswerQuery['queryAnswer'] | null;
  readonly fault: Fault | null;
}

/** Runs what is written, with one's own rights; of two runs the later one is shown. */
export function useRun() {
  const client = useApolloClient();
  const [run, setRun] = useState<Run | null>(null);
  const [running, setRunning] = useState(false);
  const latest = useRef(0);
  const start = async (query: WrittenQuery): Promise<Run> => {
    const mine = ++latest.current;
    setRunning(true);
    const done = await asked(query);
    if (mine === latest.current) {
      setRun(done);
      setRunning(false);
    }
    return done;
  };
  const asked = async (query: WrittenQuery): Promise<Run> => {
    const { text, operationName, variables } = query;
    try {
      const { data } = await client.query({
        query: QueryAnswerDocument,
        variables: { query: text, operationName, variables },
        fetchPolicy: 'no-cache',
      });
      return { query, answer: data?.queryAnswer ?? null, fault: null };
    } catch (error) {
      return { query, answer: null, fault: faultOf(error) };
    }
  };
  return { run, running, start };
}
