import { useEffect, useRef, useState } from 'react';
import { unpackQuery } from '../../features/dashboards/packed-query';
import { readStored, writeStored } from '../../platform/storage';
import { keepHistory, type PastQuery, readHistory, remembered } from './query-history';

/** What stands in the editor and in the variables. */
export interface Written {
  readonly text: string;
  /** As JSON. */
  readonly variables: string;
}

/** Something that answers on the first day, and shows how a question looks. */
const example: Written = {
  text: `query OpenPilots($first: Int!) {
  pilots(first: $first) {
    totalCount
    edges {
      node {
        key
        name
        stage
        program {
          name
        }
      }
    }
  }
}
`,
  variables: '{\n  "first": 10\n}',
};

function kept(memberId: string): Written {
  try {
    const { text, variables } = JSON.parse(
      readStored(`explorer-draft.${memberId}`) ?? '{}',
    ) as Partial<Written>;
    return typeof text === 'string' && typeof variables === 'string' ? { text, variables } : example;
  } catch {
    return example;
  }
}

/** The query being written: from the address where one stands there, else the last one on this device; and the ones before. */
export function useWritten(memberId: string, hash: string) {
  const [written, setWritten] = useState<Written>(() => kept(memberId));
  const [past, setPast] = useState<readonly PastQuery[]>(() => readHistory(memberId));
  const own = useRef('');
  useEffect(() => {
    // What was run here stands in the address already.
    if (hash === '' || own.current === hash) return;
    let left = false;
    void unpackQuery(hash).then((query) => {
      if (left || !query) return;
      const { text, variables } = query;
      setWritten({
        text,
        variables: Object.keys(variables).length ? JSON.stringify(variables, null, 2) : '',
      });
    });
    return () => {
      left = true;
    };
  }, [hash]);
  useEffect(() => {
    const timer = setTimeout(() => writeStored(`explorer-draft.${memberId}`, JSON.stringify(written)), 300);
    return () => clearTimeout(timer);
  }, [memberId, written]);
  const replace = (next: readonly PastQuery[]) => {
    setPast(next);
    keepHistory(memberId, next);
  };
  return {
    written,
    write: (patch: Partial<Written>) => setWritten((before) => ({ ...before, ...patch })),
    /** Says that the address now holds what is written. */
    standsIn: (address: string) => {
      own.current = address;
    },
    past,
    remember: ({ text, variables }: Written) =>
      replace(remembered(past, { text, variables, at: new Date().toISOString() })),
    forget: () => replace([]),
  };
}
