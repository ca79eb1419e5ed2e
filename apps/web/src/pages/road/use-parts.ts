import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { RoadTeamsDocument } from '../../generated/documents/road-teams';
import { readCount } from '../../platform/read-number';
import type { MilestoneOnRoad } from './road-flags';

/** What is left for one team, as it is typed; `who` is empty until somebody is chosen. */
export interface PartText {
  readonly id: number;
  readonly who: string;
  readonly remaining: string;
}

type Part = MilestoneOnRoad['parts'][number];

const asText = (parts: readonly Part[]): readonly PartText[] =>
  parts.length === 0
    ? [{ id: 0, who: '', remaining: '' }]
    : parts.map(({ team, remaining }, id) => ({ id, who: `team ${team.id}`, remaining: String(remaining) }));

/** Who may have a part: teams, and pilots whose team comes to be with it. */
function useWho(programId: string, known: readonly Part[]) {
  const { data } = useQuery(RoadTeamsDocument, { variables: { id: programId } });
  const teams = data?.program?.teams ?? [];
  const withTeam = new Set(teams.map(({ pilot }) => pilot?.id));
  const listed = [
    ...teams.map(({ id, name }) => ({ value: `team ${id}`, label: name })),
    ...(data?.pilots.edges ?? [])
      .filter(({ node }) => !withTeam.has(node.id))
      .map(({ node }) => ({ value: `pilot ${node.id}`, label: `${node.key} ${node.name}` })),
  ];
  // A team of another program, or one that is not read yet, keeps its name.
  const others = known
    .map(({ team }) => ({ value: `team ${team.id}`, label: team.name }))
    .filter(({ value }) => listed.every((one) => one.value !== value));
  return [...others, ...listed];
}

function input({ who, remaining }: PartText) {
  const [kind, id = ''] = who.split(' ');
  return { ...(kind === 'team' ? { teamId: id } : { pilotId: id }), remaining: readCount(remaining) };
}

/** What every team has left of a milestone, as a form asks it. */
export function useParts(programId: string, known: readonly Part[]) {
  const [parts, setParts] = useState(() => asText(known));
  const who = useWho(programId, known);
  const wrongAt = ({ who: chosen, remaining }: PartText, field: 'who' | 'remaining') => {
    if (field === 'who') return chosen === '' ? 'Choose who does it.' : undefined;
    return Number.isNaN(readCount(remaining)) ? 'Write a whole number.' : undefined;
  };
  return {
    parts,
    who,
    put: (id: number, patch: Partial<PartText>) =>
      setParts(parts.map((part) => (part.id === id ? { ...part, ...patch } : part))),
    add: () =>
      setParts([...parts, { id: Math.max(-1, ...parts.map(({ id }) => id)) + 1, who: '', remaining: '' }]),
    remove: (id: number) => setParts(parts.filter((part) => part.id !== id)),
    wrongAt,
    wrong: parts.some((part) => wrongAt(part, 'who') ?? wrongAt(part, 'remaining')),
    inputs: () => parts.map(input),
  };
}

export type Parts = ReturnType<typeof useParts>;
