import type { DecideInput } from '@scrimmage/contract/generated/schema-types';
import type { Choice, Gate } from '@scrimmage/domain/gates';
import type { Pilot } from '@scrimmage/domain/pilot';
import type { PilotEvent } from '@scrimmage/domain/pilot-life';
import type { ReadinessCode } from '@scrimmage/domain/readiness';
import { granted } from './register.js';
import { type Doing, dayIn, memberOf, type Setting } from './setting.js';
import type { Happening, Verdict } from './story.js';

type Told<K extends Happening['kind']> = Extract<Happening, { kind: K }>;

/** The event as a gate's form states it. */
function chosen(event: PilotEvent): Pick<DecideInput, 'gate' | 'choice' | 'closesAs'> {
  if (event === 'SCALE_INCONCLUSIVE') return { gate: 'SCALE', choice: 'KILL', closesAs: 'INCONCLUSIVE' };
  const [gate, ...choice] = event.split('_');
  return { gate: gate as Gate, choice: choice.join('_') as Choice };
}

/** Tells what is decided at gates, by those who had read what was known on the day. */
export class GateTeller {
  constructor(private readonly setting: Setting) {}

  async decide({ pilot, actor }: Doing, { event, reason, verdict }: Told<'decide'>): Promise<Pilot> {
    const { verbs, clock, register } = this.setting;
    const { evidence } = await verbs.knowledge.of(pilot, clock.today(actor.timeZone));
    const input: DecideInput = {
      pilotId: pilot.id,
      version: pilot.version,
      evidenceHash: evidence.hash,
      ...chosen(event),
      reason: register.spell(reason),
      ...this.said(verdict),
    };
    const { reply } = await verbs.decisions.decide(actor, input);
    return granted(reply, `${event} of ${pilot.name}`).pilot;
  }

  async call({ pilot, actor }: Doing, { reason }: Told<'call'>): Promise<Pilot> {
    const { verbs, register } = this.setting;
    const input = { pilotId: pilot.id, reason: register.spell(reason) };
    return granted(await verbs.calls.call(actor, input), `call of ${pilot.name}`);
  }

  /** The oldest condition that is open. */
  async clear({ pilot, actor }: Doing, { note }: Told<'clear'>): Promise<void> {
    const { verbs } = this.setting;
    const conditions = await verbs.gates.conditionsOf.load(pilot.id);
    const open = conditions.find(({ clearedAt }) => clearedAt === null);
    if (!open) throw new Error(`${pilot.name} has no open condition.`);
    const input = { conditionId: open.id, version: open.version, note };
    granted(await verbs.conditions.clear(actor, input), `condition of ${pilot.name}`);
  }

  /** The first follow-up that nobody recorded. */
  async lookBack({ pilot, actor }: Doing, { effect, note }: Told<'lookBack'>): Promise<void> {
    const { verbs } = this.setting;
    const all = await verbs.gates.followUpsOf.load(pilot.id);
    const due = all.find(({ recordedAt }) => recordedAt === null);
    if (!due) throw new Error(`${pilot.name} has no follow-up to record.`);
    const input = { followUpId: due.id, effectAtScale: effect, note };
    granted(await verbs.followUps.record(actor, input), `follow-up of ${pilot.name}`);
  }

  private said({
    affected,
    against,
    without = {},
    conditions = [],
    decisionIn,
    scaleOwner,
    statusQuo,
  }: Verdict) {
    return {
      affected,
      overruleReason: against ?? null,
      overrules: Object.entries(without).map(([item, reason]) => ({ item: item as ReadinessCode, reason })),
      conditions: conditions.map(({ text, dueIn, owner }) => ({
        text,
        dueOn: dayIn(this.setting, dueIn),
        ownerId: memberOf(this.setting, owner),
      })),
      newDecisionDate: decisionIn === undefined ? null : dayIn(this.setting, decisionIn),
      scaleOwnerId: scaleOwner ? memberOf(this.setting, scaleOwner) : null,
      statusQuo: statusQuo ?? false,
    };
  }
}
