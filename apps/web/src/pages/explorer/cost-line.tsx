import { useQuery } from '@apollo/client/react';
import { QueryCostDocument } from '../../generated/documents/query-cost';
import { faultOf } from '../../platform/faults';
import { formatNumber } from '../../platform/format';
import { useSettled } from '../../platform/use-settled';
import { plainSentence } from './plain-sentence';
import type { WrittenQuery } from './use-run';

/** What it would cost to run what is written, or what stands against it; said before it is run. */
export function CostLine({ text, operationName, variables }: WrittenQuery) {
  const written = useSettled(JSON.stringify({ query: text, operationName, variables }));
  const asked = JSON.parse(written) as { query: string; operationName: string | null; variables: string };
  const { data, previousData, error } = useQuery(QueryCostDocument, {
    variables: asked,
    skip: asked.query.trim() === '',
  });
  const found = (data ?? previousData)?.queryCost;
  const words = () => {
    if (asked.query.trim() === '') return 'Write a query, or choose one of your last.';
    if (error) return faultOf(error).sentence;
    if (!found) return '';
    const [problem] = found.problems;
    if (problem) return plainSentence(problem.message);
    return `Costs at most ${formatNumber(found.cost ?? 0)} of the ${formatNumber(found.most)} one query may.`;
  };
  const bad = (found?.problems.length ?? 0) > 0 && asked.query.trim() !== '';
  return (
    <p role="status" className={`min-w-0 flex-1 text-meta ${bad ? 'text-bad' : 'text-ink-2'}`}>
      {words()}
    </p>
  );
}
