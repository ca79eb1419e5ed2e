import type { FragmentType } from '@apollo/client/masking';
import { useFragment } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { ChangedMark } from '../../features/pilots/changed-mark';
import { DueDate } from '../../features/pilots/due-date';
import { StageBadge } from '../../features/pilots/stage-badge';
import { modeWords } from '../../features/pilots/words';
import { PilotRow_pilotDocument } from '../../generated/documents/pilot-row-pilot';
import type { PilotRow_pilotFragment } from '../../generated/operations';
import { formatDays } from '../../platform/format';
import { MomentIn } from '../../platform/moment';
import { Cell, Row } from '../../ui/table';
import { RowInterval } from './row-interval';

interface Props {
  readonly pilot: FragmentType<PilotRow_pilotFragment>;
  readonly today: string;
  readonly timeZone: string;
  readonly selected: boolean;
  readonly onSelect: (key: string, range?: boolean) => void;
}

/** One pilot in the list; drawn again only when something of its own changed: a page has fifty. */
export const PilotRow = memo(function PilotRow({ pilot: from, today, timeZone, selected, onSelect }: Props) {
  const { data: pilot, dataState } = useFragment({
    fragment: PilotRow_pilotDocument,
    fragmentName: 'PilotRow_pilot',
    from,
  });
  if (dataState !== 'complete') return null;
  const { key, name, system } = pilot;
  return (
    <Row
      selected={selected}
      data-key={key}
      className="phone:flex phone:flex-wrap phone:items-center phone:gap-x-3"
    >
      <Cell className="w-9 pr-0 phone:order-3 phone:-my-2 phone:-mr-3 phone:ml-auto phone:w-auto">
        <input
          type="checkbox"
          aria-label={`Select ${key}`}
          checked={selected}
          onChange={({ nativeEvent }) =>
            onSelect(key, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
          }
          className="block size-4 accent-accent phone:m-3 phone:size-5"
        />
      </Cell>
      <Cell className="whitespace-nowrap text-ink-3 phone:order-1">{key}</Cell>
      <Cell className="py-0! phone:order-4 phone:w-full">
        <div className="flex items-center">
          <Link
            to="/pilots/$key"
            params={{ key }}
            data-tip={name.length > 30 ? name : undefined}
            className="min-w-0 truncate py-1.5 font-medium hover:underline phone:whitespace-normal"
          >
            {name}
          </Link>
          <ChangedMark id={pilot.id} />
        </div>
      </Cell>
      <Cell className="phone:order-2">
        <StageBadge dense stage={pilot.stage} outcome={pilot.outcome} onHold={pilot.onHold} />
      </Cell>
      <Cell className="max-lg:hidden">
        <RowInterval pilotId={pilot.id} />
      </Cell>
      <Cell className="truncate text-ink-2 phone:order-5 phone:w-full">
        <span data-tip={pilot.program.name}>{pilot.program.name}</span>
      </Cell>
      <Cell className="truncate text-ink-2 max-lg:hidden">{pilot.lead?.name ?? '–'}</Cell>
      <Cell className="truncate text-ink-2 max-[100rem]:hidden">
        {system ? (
          <span className="flex gap-1.5" data-tip={system.name.length > 14 ? system.name : undefined}>
            <span className="truncate">{system.name}</span>
            {system.mode && <span className="shrink-0 text-ink-3">{modeWords[system.mode]}</span>}
          </span>
        ) : (
          '–'
        )}
      </Cell>
      <Cell className="whitespace-nowrap phone:order-6" label="Decision">
        <DueDate pilot={pilot} today={today} dayFirst="dense" />
      </Cell>
      <Cell number className="whitespace-nowrap text-ink-2 phone:order-7" label="Age">
        {formatDays(pilot.ageDays)}
      </Cell>
      <Cell number className="whitespace-nowrap text-ink-2 max-lg:hidden">
        <MomentIn short at={pilot.updatedAt} today={today} timeZone={timeZone} />
      </Cell>
    </Row>
  );
});
