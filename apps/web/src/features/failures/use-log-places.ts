import { skipToken, useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { LogPilotHereDocument } from '../../generated/documents/log-pilot-here';
import { LogPilotPickerDocument } from '../../generated/documents/log-pilot-picker';
import { LogPlacesDocument } from '../../generated/documents/log-places';
import { useServerSearch } from '../../platform/use-server-search';
import type { Option } from '../../ui/combobox';

const pilotOption = (pilot: {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}): Option => ({
  id: pilot.id,
  label: `${pilot.key} ${pilot.name}`,
});

function holding(options: readonly Option[], text: string): readonly Option[] {
  const wanted = text.trim().toLowerCase();
  return options.filter(({ label }) => label.toLowerCase().includes(wanted));
}

/** Where a failure can have happened: what was read ahead, for when there is no line, and what the server finds besides. */
export function useLogPlaces(pageKey?: string) {
  const { data } = useQuery(LogPlacesDocument);
  const { items, loading, search } = useServerSearch(LogPilotPickerDocument, (found) =>
    found.pilots.edges.map(({ node }) => pilotOption(node)),
  );
  const [text, setText] = useState({ pilot: '', program: '' });
  const known = useMemo(() => (data?.pilots.edges ?? []).map(({ node }) => pilotOption(node)), [data]);
  const programs = (data?.programs.edges ?? []).map(({ node }) => ({ id: node.id, label: node.name }));
  const near = holding(known, text.pilot);
  const knownHere = pageKey ? known.find(({ label }) => label.startsWith(`${pageKey} `)) : undefined;
  const asked =
    pageKey?.startsWith('SC-') && data && !knownHere ? { variables: { key: pageKey } } : skipToken;
  const found = useQuery(LogPilotHereDocument, asked).data?.pilot;
  return {
    pilots: [...near, ...holding(items, text.pilot).filter(({ id }) => near.every((one) => one.id !== id))],
    searching: loading && near.length === 0,
    searchPilots: (pilot: string) => {
      setText({ ...text, pilot });
      if (pilot !== '') search(pilot);
    },
    programs: holding(programs, text.program),
    searchPrograms: (program: string) => setText({ ...text, program }),
    /** The pilot of the page, going or over; null elsewhere, or until it is known. */
    pilotHere: knownHere ?? (found ? pilotOption(found) : null),
    /** The only program there is needs no choosing. */
    onlyProgram: programs.length === 1 ? (programs[0] ?? null) : null,
  };
}
