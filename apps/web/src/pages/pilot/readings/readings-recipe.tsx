import type { Readings_pilotFragment } from '../../../generated/operations';
import { CopyText } from '../../../ui/copy-text';
import { LinkButton } from '../../../ui/link-button';
import { type Lane, lanesOf } from './reading-rows';

interface Props {
  readonly pilot: Readings_pilotFragment;
  readonly today: string;
}

/** One reading of each metric and arm as a program would send it, with the ids of this pilot in it. */
export function recipeOf(pilotKeyId: string, lanes: readonly Lane[], today: string): string {
  const readings = lanes.map(({ metric, arm }) => ({
    metricId: metric.id,
    arm,
    from: today,
    to: today,
    n: 40,
    ...(metric.kind === 'PROPORTION' ? { successes: 31 } : { sum: 480 }),
  }));
  const query =
    'mutation($input: AddReadingsInput!) { addReadings(input: $input) { added corrected unchanged refusal { sentence } problems { path message } } }';
  const body = { query, variables: { input: { pilotId: pilotKeyId, readings } } };
  return [
    `curl ${window.location.origin}/graphql \\`,
    '  -H "authorization: Bearer $TOKEN" -H "content-type: application/json" \\',
    `  -d '${JSON.stringify(body, null, 1)}'`,
  ].join('\n');
}

/** For programs: the same verb the form uses. */
export function ReadingsRecipe({ pilot, today }: Props) {
  return (
    <div className="flex flex-col gap-4 text-table">
      <p className="max-w-[60ch]">
        A program can add readings with a token of scope WRITE. Sent again with the same figures, nothing is
        doubled; other figures for a known period need a <code className="font-mono">correctionReason</code>.
      </p>
      <CopyText label="One call" value={recipeOf(pilot.id, lanesOf(pilot), today)} />
      <p>
        <LinkButton to="/settings/tokens">To the tokens</LinkButton>
      </p>
    </div>
  );
}
