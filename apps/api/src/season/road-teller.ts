import { type Actor, houseActor } from '@scrimmage/domain/actor';
import { addDays, type Day, daysBetween } from '@scrimmage/domain/calendar';
import type { RoadLaneId } from '@scrimmage/domain/ids';
import type { Milestone } from '@scrimmage/domain/milestone';
import type { Sprint, SprintOutcome, Team } from '@scrimmage/domain/sprint';
import { programs } from './data/places.js';
import { type TeamKey, teams } from './data/teams.js';
import { sampleWorkspace } from './data/workspace.js';
import type { Moment } from './moment.js';
import { granted, registered } from './register.js';
import type {
  MilestoneStory,
  PlannedStory,
  RoadStory,
  SprintStory,
  TeamStory,
  WeeksAgo,
} from './road-story.js';
import type { Setting } from './setting.js';

const tuesday = 2;

/** A sprint with whose it is and when it is over. */
interface Dated<T> {
  readonly of: TeamStory;
  readonly story: T;
  readonly ends: WeeksAgo;
}

/** Tells the long roads of programs: what was planned on them, what sprints moved, and what was forecast at the time. */
export class RoadTeller {
  private readonly lanes = new Map<string, RoadLaneId>();
  private readonly milestones = new Map<string, Milestone>();
  private readonly teams = new Map<TeamKey, Team>();
  private readonly planned = new Map<string, Sprint>();
  private readonly house = houseActor(sampleWorkspace);

  constructor(private readonly setting: Setting) {}

  /** Everything that happens on a road. */
  moments(road: RoadStory): readonly Moment[] {
    return [
      { ago: this.ago(road.opened), by: road.by, act: () => this.open(road) },
      ...road.milestones.flatMap((story) => this.ofMilestone(road, story)),
      ...road.teams.flatMap((of) => this.ofTeam(of)),
    ];
  }

  /** The weekly job, on every Monday since the first road was opened, before people come to work. */
  freezes(roads: readonly RoadStory[]): readonly Moment[] {
    const weeks = Math.max(...roads.map(({ opened }) => opened));
    return Array.from({ length: weeks }, (_, at) => ({
      ago: this.ago(weeks - at) + 1,
      by: 'house' as const,
      act: async () => {
        const { freezing } = this.setting.verbs;
        while ((await freezing.freezeSome(this.house)) > 0);
      },
    })).filter(({ ago }) => ago < this.ago(weeks));
  }

  private ofMilestone({ program, by }: RoadStory, story: MilestoneStory): readonly Moment[] {
    const { added, moved, dropped } = story;
    return [
      { ago: this.ago(added), by, act: () => this.add({ program, by }, story) },
      ...(moved ? [{ ago: this.ago(moved.at), by, act: () => this.move(by, story, moved) }] : []),
      ...(dropped ? [{ ago: this.ago(dropped.at), by, act: () => this.drop(by, story, dropped) }] : []),
    ];
  }

  /** Each sprint is planned when the one before it is closed. */
  private ofTeam(of: TeamStory): readonly Moment[] {
    const { past, lastEnded, weeks, by, open } = of;
    const ran = past.flatMap((story, at) => {
      const dated = { of, story, ends: lastEnded + (past.length - 1 - at) * weeks };
      return [
        { ago: this.ago(dated.ends + weeks), by, act: () => this.plan(dated) },
        { ago: this.ago(dated.ends), by, act: () => this.close(dated) },
      ];
    });
    if (!open) return ran;
    const ahead = { of, story: open, ends: (open.from ?? lastEnded) - weeks };
    return [...ran, { ago: this.ago(lastEnded), by, act: () => this.plan(ahead) }];
  }

  private async open({ program, by, lanes }: RoadStory): Promise<void> {
    const { verbs, register } = this.setting;
    const programId = registered(register.programs, program);
    for (const [at, name] of lanes.entries()) {
      const lane = granted(await verbs.lanes.add(this.actor(by), { programId, name }), name);
      this.lanes.set(`${program} ${at + 1}`, lane.id);
    }
  }

  private async add(
    { program, by }: Pick<RoadStory, 'program' | 'by'>,
    { key, name, lane, items, wanted }: MilestoneStory,
  ): Promise<void> {
    const { verbs, register } = this.setting;
    const parts = [];
    for (const [team, remaining] of Object.entries(items) as [TeamKey, number][])
      parts.push({ teamId: (await this.team(team)).id, remaining });
    const input = {
      programId: registered(register.programs, program),
      laneId: registered(this.lanes, `${program} ${lane}`),
      name,
      wantedOn: this.day(wanted),
      parts,
    };
    this.milestones.set(key, granted(await verbs.milestones.add(this.actor(by), input), name));
  }

  private async move(
    by: RoadStory['by'],
    { key, name }: MilestoneStory,
    { wanted, reason }: NonNullable<MilestoneStory['moved']>,
  ): Promise<void> {
    const { id: milestoneId, version } = registered(this.milestones, key);
    const input = { milestoneId, version, wantedOn: this.day(wanted), reason };
    granted(await this.setting.verbs.milestones.move(this.actor(by), input), name);
  }

  private async drop(
    by: RoadStory['by'],
    { key, name }: MilestoneStory,
    { reason }: NonNullable<MilestoneStory['dropped']>,
  ): Promise<void> {
    const { id } = registered(this.milestones, key);
    const { version } = await this.setting.verbs.milestoneRows.require(id);
    const input = { milestoneId: id, version, parts: [], reason };
    granted(await this.setting.verbs.milestones.rescope(this.actor(by), input), name);
  }

  private async plan({ of, story, ends }: Dated<PlannedStory>): Promise<void> {
    const { focus, goals, planned } = story;
    const input = {
      teamId: (await this.team(of.team)).id,
      focus,
      goals: Object.entries(goals).map(([text, effort]) => ({ text, effort })),
      startsOn: addDays(this.day(ends + of.weeks), 1),
      endsOn: this.day(ends),
      plannedItems: planned,
      capacity: of.capacity,
    };
    this.planned.set(focus, granted(await this.setting.verbs.sprints.plan(this.actor(of.by), input), focus));
  }

  private async close({ of, story }: Dated<SprintStory>): Promise<void> {
    const { focus, goals, planned: _planned, moves, outcome, ...words } = story;
    const { id: sprintId, version } = registered(this.planned, focus);
    const input = {
      sprintId,
      version,
      outcome,
      goalsMet: Object.keys(goals).map((_, at) => isMet(outcome, at)),
      moves: Object.entries(moves).map(([key, [finished, added = 0]]) => ({
        milestoneId: registered(this.milestones, key).id,
        finished,
        added,
      })),
      ...words,
    };
    granted(await this.setting.verbs.closing.close(this.actor(of.by), input), focus);
  }

  /** Whoever works on it first makes it, under the id it always has. */
  private async team(key: TeamKey): Promise<Team> {
    const known = this.teams.get(key);
    if (known) return known;
    const { register, verbs, clock } = this.setting;
    const { id, program, pilot: pilotKey } = teams[key];
    const pilot = pilotKey === undefined ? null : registered(register.pilots, pilotKey);
    const team: Team = {
      workspaceId: sampleWorkspace.id,
      id,
      name: pilot?.name ?? programs[program].name,
      programId: registered(register.programs, program),
      pilotId: pilot?.id ?? null,
      own: pilot === null,
      createdAt: clock.now(),
      version: 1,
    };
    await verbs.teamRows.insert(team);
    this.teams.set(key, team);
    return team;
  }

  private actor(by: TeamStory['by']): Actor {
    return registered(this.setting.register.members, by);
  }

  /** The Tuesday of a week: sprints end on it, and the next begin on the day after. */
  private day(weeks: WeeksAgo): Day {
    const { today } = this.setting;
    const ahead = (tuesday - new Date(`${today}T00:00:00Z`).getUTCDay() + 7) % 7;
    return addDays(today, ahead - 7 * weeks);
  }

  private ago(weeks: WeeksAgo): number {
    return daysBetween(this.day(weeks), this.setting.today);
  }
}

/** A sprint that met its focus partly met its first goal. */
function isMet(outcome: SprintOutcome, place: number): boolean {
  return outcome === 'MET' || (outcome === 'PARTLY' && place === 0);
}
