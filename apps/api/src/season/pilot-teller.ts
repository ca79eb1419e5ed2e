import { addDays, type Day } from '@scrimmage/domain/calendar';
import type { CharterChanges } from '@scrimmage/domain/charter';
import type { Pilot } from '@scrimmage/domain/pilot';
import { CharterService } from '../pilots/charter.service.js';
import { CommentsRepository } from '../pilots/comments.repository.js';
import { CommentsService } from '../pilots/comments.service.js';
import { PilotEvents } from '../pilots/pilot.events.js';
import { PilotsRepository } from '../pilots/pilots.repository.js';
import { PilotsService } from '../pilots/pilots.service.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { sampleWorkspace } from './data/workspace.js';
import type { Moment } from './moment.js';
import { granted, type Register, registered } from './register.js';
import type { Edit, Happening, PilotStory } from './story.js';

/** Everything a teller of stories needs to be told. */
interface Setting {
  readonly database: Database;
  readonly clock: Clock;
  readonly register: Register;
  readonly today: Day;
}

/** Tells the life of pilots through the verbs members use, and what the gates decided through the pilots' events. */
export class PilotTeller {
  private readonly events: PilotEvents;
  private readonly pilots: PilotsService;
  private readonly charters: CharterService;
  private readonly comments: CommentsService;

  constructor(private readonly setting: Setting) {
    const { database, clock } = setting;
    const repository = new PilotsRepository(database);
    this.events = new PilotEvents(repository, database);
    this.pilots = new PilotsService(repository, this.events, database, clock);
    this.charters = new CharterService(repository, database, clock);
    this.comments = new CommentsService(repository, new CommentsRepository(database), database, clock);
  }

  /** The moments of one pilot, from its proposal on. */
  moments(story: PilotStory): readonly Moment[] {
    const { key, proposedAgo, happened } = story;
    return [
      { ago: proposedAgo, by: story.by ?? story.lead, act: () => this.propose(story) },
      ...happened.map((happening) => ({
        ago: happening.ago,
        by: happening.by,
        act: () => this.happen(key, happening),
      })),
    ];
  }

  private async propose(story: PilotStory): Promise<void> {
    const { key, name, problem, program, system, lead, by = lead, unit, sponsor, decisionIn } = story;
    const { register, today } = this.setting;
    const input = {
      name,
      problem,
      programId: registered(register.programs, program),
      systemId: registered(register.systems, system),
      leadId: registered(register.members, lead).memberId,
      decisionDate: addDays(today, decisionIn),
      unitId: unit ? registered(register.units, unit) : null,
      sponsorId: sponsor ? registered(register.members, sponsor).memberId : null,
    };
    this.keep(key, granted(await this.pilots.propose(registered(register.members, by), input), key));
  }

  private async happen(key: string, happening: Happening): Promise<void> {
    const { register } = this.setting;
    const pilot = registered(register.pilots, key);
    const actor = registered(register.members, happening.by);
    switch (happening.kind) {
      case 'edit': {
        const changes = this.changes(happening.edit);
        const input = { pilotId: pilot.id, version: pilot.version, changes };
        return this.keep(key, granted((await this.charters.edit(actor, input)).reply, key));
      }
      case 'say': {
        const text = register.spell(happening.text);
        granted(await this.comments.add(actor, pilot.id, { text }), key);
        return;
      }
      case 'decide':
        return this.keep(key, await this.decide(pilot, happening));
      default: {
        const given = { reason: register.spell(happening.reason) };
        return this.keep(key, granted(await this.pilots[happening.kind](actor, pilot.id, given), key));
      }
    }
  }

  /** A decision at a gate, or the call for one; the stage follows the table of the domain. */
  private async decide(
    pilot: Pilot,
    { event, reason }: Extract<Happening, { kind: 'decide' }>,
  ): Promise<Pilot> {
    const { clock, register } = this.setting;
    const now = clock.now();
    const moment = { today: clock.today(sampleWorkspace.timeZone), now };
    const after = granted(await this.events.happen(pilot, event, moment), `${event} of ${pilot.name}`);
    const verb = event === 'CALL_FOR_DECISION' ? 'callForDecision' : 'decide';
    this.events.tell(verb, { before: pilot, after, reason: register.spell(reason), at: now });
    return after;
  }

  private changes({ unit, lead, sponsor, decisionIn, lossOurs, lossVendor, vendor, touches, ...said }: Edit) {
    const { register, today } = this.setting;
    const euros = (amount: number) => ({ minorUnits: amount * 100, currency: sampleWorkspace.currency });
    const changes: CharterChanges = {
      ...said,
      ...(said.hypothesis && { hypothesis: register.spell(said.hypothesis) }),
      ...(unit && { unitId: registered(register.units, unit) }),
      ...(lead && { leadId: registered(register.members, lead).memberId }),
      ...(sponsor && { sponsorId: registered(register.members, sponsor).memberId }),
      ...(decisionIn !== undefined && { decisionDate: addDays(today, decisionIn) }),
      ...(lossOurs !== undefined && { largestLossOurs: euros(lossOurs) }),
      ...(lossVendor !== undefined && { largestLossVendor: euros(lossVendor) }),
      ...(vendor && { vendorText: vendor }),
      ...(touches && { systemsTouched: this.touched(touches) }),
    };
    return changes;
  }

  private touched(touches: NonNullable<Edit['touches']>) {
    return Object.entries(touches).map(([system, access]) => ({
      systemId: registered(this.setting.register.systems, system as keyof typeof touches),
      access,
    }));
  }

  private keep(key: string, pilot: Pilot): void {
    this.setting.register.pilots.set(key, pilot);
  }
}
