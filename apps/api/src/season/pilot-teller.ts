import type { CharterChanges } from '@scrimmage/domain/charter';
import type { Pilot } from '@scrimmage/domain/pilot';
import { BeliefTeller } from './belief-teller.js';
import { ambitionOf } from './data/ambitions.js';
import type { SystemKey } from './data/places.js';
import { sampleWorkspace } from './data/workspace.js';
import { EvidenceTeller } from './evidence-teller.js';
import { GateTeller } from './gate-teller.js';
import type { Moment } from './moment.js';
import { granted, registered } from './register.js';
import { type Doing, dayIn, memberOf, type Setting } from './setting.js';
import type { Edit, Happening, PilotFacts, PilotStory } from './story.js';

/** Tells the life of pilots through the verbs members use. */
export class PilotTeller {
  private readonly gates: GateTeller;
  private readonly evidence: EvidenceTeller;
  private readonly beliefs: BeliefTeller;

  constructor(private readonly setting: Setting) {
    this.gates = new GateTeller(setting);
    this.evidence = new EvidenceTeller(setting);
    this.beliefs = new BeliefTeller(setting);
  }

  /** The moments of one pilot, from its proposal on. What is counted is there before anybody speaks of it. */
  moments(story: PilotStory, { evidence, held = [] }: PilotFacts = {}): readonly Moment[] {
    const { key, proposedAgo, happened } = story;
    return [
      { ago: proposedAgo, by: story.by ?? story.lead, act: () => this.propose(story) },
      ...(evidence ? this.evidence.moments(key, evidence) : []),
      ...[...held, ...happened].map((happening) => ({
        ago: happening.ago,
        by: happening.by,
        act: () => this.happen(key, happening),
      })),
    ];
  }

  private async propose(story: PilotStory): Promise<void> {
    const { key, name, problem, program, system, lead, by = lead, unit, sponsor, decisionIn } = story;
    const { register, verbs } = this.setting;
    const input = {
      name,
      problem,
      programId: registered(register.programs, program),
      systemId: registered(register.systems, system),
      leadId: memberOf(this.setting, lead),
      decisionDate: dayIn(this.setting, decisionIn),
      unitId: unit ? registered(register.units, unit) : null,
      sponsorId: sponsor ? memberOf(this.setting, sponsor) : null,
      ambition: ambitionOf[key] ?? null,
    };
    this.keep(key, granted(await verbs.pilots.propose(registered(register.members, by), input), key));
  }

  private async happen(key: string, happening: Happening): Promise<void> {
    const { register } = this.setting;
    const doing: Doing = {
      pilot: registered(register.pilots, key),
      actor: registered(register.members, happening.by),
    };
    const after = await this.changed(doing, happening);
    if (after) this.keep(key, after);
  }

  /** Lets something happen; the pilot when it changed it. */
  private async changed(doing: Doing, happening: Happening): Promise<Pilot | null> {
    const { verbs, register } = this.setting;
    const { pilot, actor } = doing;
    switch (happening.kind) {
      case 'edit':
        return this.edit(doing, happening.edit);
      case 'decide':
        return this.gates.decide(doing, happening);
      case 'call':
        return this.gates.call(doing, happening);
      case 'hold':
      case 'resume':
      case 'withdraw': {
        const given = { reason: register.spell(happening.reason) };
        return granted(await verbs.pilots[happening.kind](actor, pilot.id, given), pilot.name);
      }
      default:
        await this.around(doing, happening);
        return null;
    }
  }

  /** What happens around a pilot and leaves its own row as it is. */
  private async around(doing: Doing, happening: Happening): Promise<void> {
    const { verbs, register } = this.setting;
    switch (happening.kind) {
      case 'say': {
        const text = register.spell(happening.text);
        granted(await verbs.comments.add(doing.actor, doing.pilot.id, { text }), doing.pilot.name);
        return;
      }
      case 'clear':
        return this.gates.clear(doing, happening);
      case 'lookBack':
        return this.gates.lookBack(doing, happening);
      case 'rate':
        return this.beliefs.rate(doing, happening.pads);
      case 'declare':
        return this.beliefs.declare(doing, happening);
      case 'value':
        return this.beliefs.value(doing, happening.value);
      case 'correct':
        return this.evidence.correct(doing, happening.correction);
      case 'amend':
        return this.evidence.redraw(doing, happening.redrawing);
    }
  }

  private async edit({ pilot, actor }: Doing, edit: Edit): Promise<Pilot> {
    const input = { pilotId: pilot.id, version: pilot.version, changes: this.changes(edit) };
    return granted((await this.setting.verbs.charters.edit(actor, input)).reply, pilot.name);
  }

  private changes(edit: Edit) {
    const {
      unit,
      lead,
      sponsor,
      decider,
      decisionIn,
      lossOurs,
      lossVendor,
      vendor,
      touches,
      approved,
      ...said
    } = edit;
    const { setting } = this;
    const euros = (amount: number) => ({ minorUnits: amount * 100, currency: sampleWorkspace.currency });
    const changes: CharterChanges = {
      ...said,
      ...(said.hypothesis && { hypothesis: setting.register.spell(said.hypothesis) }),
      ...(unit && { unitId: registered(setting.register.units, unit) }),
      ...(lead && { leadId: memberOf(setting, lead) }),
      ...(sponsor && { sponsorId: memberOf(setting, sponsor) }),
      ...(decider && { deciderId: memberOf(setting, decider) }),
      ...(decisionIn !== undefined && { decisionDate: dayIn(setting, decisionIn) }),
      ...(lossOurs !== undefined && { largestLossOurs: euros(lossOurs) }),
      ...(lossVendor !== undefined && { largestLossVendor: euros(lossVendor) }),
      ...(vendor && { vendorText: vendor }),
      ...(touches && { systemsTouched: this.touched(touches, approved) }),
    };
    return changes;
  }

  private touched(touches: NonNullable<Edit['touches']>, approved: Edit['approved'] = {}) {
    return Object.entries(touches).map(([system, access]) => {
      const approver = approved[system as SystemKey];
      return {
        systemId: registered(this.setting.register.systems, system as SystemKey),
        access,
        ...(approver && { approverId: memberOf(this.setting, approver) }),
      };
    });
  }

  private keep(key: string, pilot: Pilot): void {
    this.setting.register.pilots.set(key, pilot);
  }
}
