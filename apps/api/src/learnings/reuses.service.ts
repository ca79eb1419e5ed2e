import { Injectable } from '@nestjs/common';
import type { ReuseLearningInput, SettleReuseInput } from '@scrimmage/contract/generated/schema-types';
import type { Changes } from '@scrimmage/domain/activity-words';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import type { ReuseId } from '@scrimmage/domain/ids';
import type { Learning, Reuse } from '@scrimmage/domain/learning';
import { reuseInput, reuseOutcomeInput } from '@scrimmage/domain/learning-input';
import { type Pilot, pilotKey } from '@scrimmage/domain/pilot';
import { may, policy } from '@scrimmage/domain/policy';
import { checked } from '@scrimmage/domain/problems';
import { momentBefore } from '@scrimmage/domain/standing-reuses';
import { v7 as uuidv7 } from 'uuid';
import { PilotEvents } from '../pilots/pilot.events.js';
import { Clock } from '../platform/clock.js';
import { forbidden, notFound } from '../platform/graphql/faults.js';
import { changedMeanwhile, type Reply } from '../platform/graphql/payload.js';
import { LearningEvents } from './learning.events.js';
import { ReusesRepository } from './parts.repository.js';
import { ReuseSidesService } from './reuse-sides.service.js';

/** What a pilot made of a learning, and the pilot. */
export interface GivenReuse {
  readonly reuse: Reuse;
  readonly pilot: Pilot;
}

/** Answering learnings for a pilot, and saying in the end whether what was applied held. */
@Injectable()
export class ReusesService {
  constructor(
    private readonly sides: ReuseSidesService,
    private readonly reuses: ReusesRepository,
    private readonly pilots: PilotEvents,
    private readonly events: LearningEvents,
    private readonly clock: Clock,
  ) {}

  /** Answers; a later answer at the same moment counts, the earlier one stays. Sent again with the same id it is found. */
  async reuse(actor: Actor, given: ReuseLearningInput): Promise<Reply<GivenReuse>> {
    const input = checked(reuseInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const pilot = await this.pilots.require(input.value.pilotId);
    if (!may(actor, 'reuseLearning', pilot.leadId)) throw forbidden(policy.reuseLearning.who);
    // Whoever answers a learning that became part of another answers that one.
    const learning = await this.sides.learning(input.value.learningId);
    if (!learning) return no('UNKNOWN_REFERENCE', { what: 'learning' });
    const { id, moment, answer, changed } = input.value;
    const known = id === null ? null : await this.reuses.find(id);
    if (known) return this.again(actor, known, learning, pilot);
    const before = momentBefore(pilot.stage);
    if (before === null) return no('CLOSED_PILOT', { key: pilotKey(pilot.number) });
    const now = this.clock.now();
    const reuse: Reuse = {
      workspaceId: actor.workspaceId,
      id: (id ?? uuidv7()) as ReuseId,
      learningId: learning.id,
      pilotId: pilot.id,
      moment: moment ?? before,
      answer,
      changed,
      answeredBy: actor.memberId,
      answeredAt: now,
      outcome: null,
      outcomeNote: null,
      version: 1,
    };
    const side = { pilotId: pilot.id, before: await this.sides.of(learning, pilot.id), at: now };
    await this.reuses.insert(reuse);
    const sided = await this.sides.follow(actor, learning, side);
    this.tell(learning, pilot, { answer: [null, answer], moment: [null, reuse.moment], ...sided }, changed);
    return { ok: true, value: { reuse, pilot } };
  }

  /** Says whether it held, once the pilot is closed. */
  async settle(actor: Actor, given: SettleReuseInput): Promise<Reply<GivenReuse>> {
    const reuse = await this.reuses.require(given.reuseId);
    const pilot = await this.pilots.require(reuse.pilotId);
    if (!may(actor, 'reuseLearning', pilot.leadId)) throw forbidden(policy.reuseLearning.who);
    const input = checked(reuseOutcomeInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const current = { reuse, pilot };
    if (reuse.version !== given.version) return changedMeanwhile(['outcome'], current);
    if (pilot.stage !== 'CLOSED')
      return { ...no('PILOT_NOT_CLOSED', { key: pilotKey(pilot.number) }), current };
    if (reuse.answer !== 'APPLIED') return { ...no('NOT_APPLIED'), current };
    const learning = await this.sides.learning(reuse.learningId);
    if (!learning) throw notFound();
    const { outcome, note } = input.value;
    const at = this.clock.now();
    const side = { pilotId: pilot.id, before: await this.sides.of(learning, pilot.id), at };
    const after = await this.reuses.update(reuse, { outcome, outcomeNote: note });
    const sided = await this.sides.follow(actor, learning, side);
    this.events.tell('settleReuse', learning, {
      changes: { outcome: [reuse.outcome, outcome], pilotId: [null, pilot.id], ...sided },
      reason: note,
      at,
    });
    return { ok: true, value: { reuse: after, pilot } };
  }

  private again(actor: Actor, known: Reuse, learning: Learning, pilot: Pilot): Reply<GivenReuse> {
    const same = known.pilotId === pilot.id && known.answeredBy === actor.memberId;
    if (!same) return no('ID_TAKEN');
    this.events.tell('reuseLearning', learning, { at: this.clock.now() });
    return { ok: true, value: { reuse: known, pilot } };
  }

  private tell(learning: Learning, pilot: Pilot, changes: Changes, reason: string): void {
    const at = this.clock.now();
    this.events.tell('reuseLearning', learning, {
      changes: { ...changes, pilotId: [null, pilot.id] },
      reason,
      at,
    });
    this.pilots.tell('reuseLearning', {
      before: pilot,
      after: pilot,
      also: { ...changes, learningId: [null, learning.id] },
      reason,
      at,
    });
  }
}
