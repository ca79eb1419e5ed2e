import { modeWords } from '../../features/pilots/words';
import type { ProofStory_pilotFragment } from '../../generated/operations';
import { formatDay } from '../../platform/format';
import { Fact, notStated, Part } from './part';

interface Props {
  readonly pilot: ProofStory_pilotFragment;
  readonly today: string;
}

/** What was tried, for whom, and where. Long words are cut on the card; they stand in full in the charter. */
export function ProofStory({ pilot, today }: Props) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] gap-x-6 gap-y-3 phone:grid-cols-1 print:grid-cols-2">
      <Part title="What was tried">
        <div className="flex flex-col gap-1 text-table">
          <p className="line-clamp-5">{pilot.problem ?? notStated}</p>
          {pilot.hypothesis && <p className="line-clamp-4 text-ink-2">{pilot.hypothesis}</p>}
        </div>
      </Part>
      <Part title="For whom, and where">
        <dl className="flex flex-col gap-0.5">
          <Fact name="Customers">
            <span className="line-clamp-3">{pilot.customerOutcome ?? notStated}</span>
          </Fact>
          <Fact name="The business">
            <span className="line-clamp-3">{pilot.businessOutcome ?? notStated}</span>
          </Fact>
          <Fact name="Program">{[pilot.program.name, pilot.unit?.name].filter(Boolean).join(', ')}</Fact>
          <Fact name="Runs on">{systemWords(pilot)}</Fact>
          <Fact name="Vendor">{pilot.noVendor ? 'None takes part' : (pilot.vendorText ?? notStated)}</Fact>
          <Fact name="Led by">
            {pilot.lead?.name ?? notStated}
            {pilot.sponsor && `, sponsored by ${pilot.sponsor.name}`}
          </Fact>
          <Fact name="Time">{timeWords(pilot, today)}</Fact>
        </dl>
      </Part>
    </div>
  );
}

function systemWords({ system }: ProofStory_pilotFragment) {
  if (!system) return notStated;
  return system.mode ? `${system.name}, ${modeWords[system.mode]}` : system.name;
}

function timeWords(pilot: ProofStory_pilotFragment, today: string): string {
  const { proposedOn, startedOn, closedOn, decisionDate } = pilot;
  const said = (day: string) => formatDay(day, today);
  const begun = startedOn ? `started ${said(startedOn)}` : proposedOn ? `proposed ${said(proposedOn)}` : null;
  const end = closedOn ? `closed ${said(closedOn)}` : decisionDate ? `decision ${said(decisionDate)}` : null;
  return [begun, end].filter((part) => part !== null).join(', ') || 'no dates are known';
}
