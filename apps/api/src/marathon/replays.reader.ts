import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { dayIn } from '@scrimmage/domain/calendar';
import { canonicalJson } from '@scrimmage/domain/canonical-json';
import type { MilestoneId, ProgramId, TeamId } from '@scrimmage/domain/ids';
import type { Milestone, MilestoneChange } from '@scrimmage/domain/milestone';
import { forecastRecord, type ResolvedForecast } from '@scrimmage/stats/forecast-record';
import { type ClosedMilestone, milestoneBacktest, poolsByDay } from '@scrimmage/stats/milestone-backtest';
import { forecastVersion } from '@scrimmage/stats/milestone-forecast';
import { contentHash } from '../platform/content-hash.js';
import { KeptResults } from '../platform/kept-results.js';
import { seedOfRecord, toldLevels } from './forecast-records.reader.js';
import { seedOf } from './forecasts.reader.js';
import { MilestonesReader } from './milestones.reader.js';
import { datedHistories, dayNumber, TeamHistoriesReader, type TeamHistory } from './team-histories.reader.js';

/** Of so many programs; each is some 10 kB. */
const mostKept = 100;

/** How forecasts of milestones that were reached would have done, each knowing only what had happened by its day. */
@Injectable()
export class ReplaysReader {
  private readonly kept = new KeptResults<readonly ResolvedForecast[]>(mostKept);

  constructor(
    private readonly milestones: MilestonesReader,
    private readonly histories: TeamHistoriesReader,
  ) {}

  async levels(programId: ProgramId, timeZone: string) {
    const { of, hash } = await this.histories.all();
    const reached = (await this.milestones.ofProgram.load(programId)).filter(
      ({ state }) => state === 'REACHED',
    );
    const closed = await Promise.all(
      reached.map(async (milestone) => {
        const changes = await this.milestones.changesOf.load(milestone.id);
        return rebuilt(milestone, changes.toReversed(), { of, timeZone });
      }),
    );
    const key = contentHash(canonicalJson({ version: forecastVersion, closed: closed.flat(), hash }));
    const resolved = await this.kept.of(key, () => replayed(closed.flat(), of));
    return toldLevels(forecastRecord(resolved, seedOfRecord(programId)).levels);
  }
}

async function replayed(
  closed: readonly ClosedMilestone[],
  of: ReadonlyMap<TeamId, TeamHistory>,
): Promise<readonly ResolvedForecast[]> {
  const poolOn = poolsByDay(datedHistories(of));
  const all: ResolvedForecast[] = [];
  for (const milestone of closed) {
    // Room for other requests: a milestone takes some 20 ms.
    await setImmediate();
    all.push(...milestoneBacktest(milestone, poolOn));
  }
  return all;
}

interface Past {
  readonly of: ReadonlyMap<TeamId, TeamHistory>;
  readonly timeZone: string;
}

/**
 * A reached milestone of one team, sprint by sprint, from what changed it, oldest first; none for several teams or no sprint, nor
 * where so much changed it that its beginning is not among the changes.
 */
export function rebuilt(
  { id, addedAt, wantedOn }: Pick<Milestone, 'id' | 'addedAt' | 'wantedOn'>,
  changes: readonly MilestoneChange[],
  { of, timeZone }: Past,
): readonly ClosedMilestone[] {
  const teams = [...new Set(changes.flatMap(({ teamId }) => teamId ?? []))];
  const [team] = teams;
  const last = changes.findLast(({ kind, sprintId }) => kind === 'FINISHED' && sprintId !== null)?.sprintId;
  const history = team && of.get(team);
  const whole = changes[0]?.kind === 'ADDED';
  if (!team || !history || teams.length > 1 || !last || !whole) return [];
  const added = dayIn(timeZone, addedAt);
  const known = history.counted.slice(0, history.counted.findIndex((sprint) => sprint.id === last) + 1);
  return [
    {
      milestone: id satisfies MilestoneId,
      team,
      seed: seedOf(team),
      sprintDays: history.sprintDays,
      before: known.filter(({ endsOn }) => endsOn < added).length,
      finished: known.map(({ finished }) => finished),
      added: known.map((sprint) => sprint.added),
      left: known.map(({ closedAt }) => leftAt(changes, closedAt ?? '')),
      endDays: known.map(({ endsOn }) => dayNumber(endsOn)),
      wantedDay: wantedOn === null ? null : dayNumber(wantedOn),
    },
  ];
}

/** Items left at a moment: whatever was added until then, less what was finished. */
function leftAt(changes: readonly MilestoneChange[], moment: string): number {
  const sum = changes
    .filter(({ saidAt }) => saidAt <= moment)
    .reduce((left, { kind, items }) => left + (kind === 'FINISHED' ? -(items ?? 0) : (items ?? 0)), 0);
  return Math.max(0, sum);
}
