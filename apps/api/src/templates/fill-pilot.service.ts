import { Injectable } from '@nestjs/common';
import type { CharterChanges, FillFromTemplateInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import { charterBar } from '@scrimmage/domain/edit-charter';
import { isUuid, type PilotTemplateId } from '@scrimmage/domain/ids';
import type { Pilot } from '@scrimmage/domain/pilot';
import { fillsOf, type TemplateDefaults } from '@scrimmage/domain/pilot-template';
import { policy } from '@scrimmage/domain/policy';
import { ClaimsEvents } from '../evidence/claims.events.js';
import { CharterEvents } from '../pilots/charter.events.js';
import { PilotEvents } from '../pilots/pilot.events.js';
import { Clock } from '../platform/clock.js';
import { forbidden, notFound } from '../platform/graphql/faults.js';
import type { Reply } from '../platform/graphql/payload.js';
import { TemplatesReader } from './templates.reader.js';

/** Filling what is empty in a pilot, through the verbs by which people state it. */
@Injectable()
export class FillPilotService {
  constructor(
    private readonly templates: TemplatesReader,
    private readonly events: PilotEvents,
    private readonly charters: CharterEvents,
    private readonly criteria: ClaimsEvents,
    private readonly clock: Clock,
  ) {}

  async fill(actor: Actor, given: FillFromTemplateInput): Promise<Reply<Pilot>> {
    const pilot = await this.events.require(given.pilotId);
    const bar = charterBar(actor, pilot);
    if (bar === 'NOT_YOURS') throw forbidden(policy.editCharter.who);
    if (bar) return { ...no(bar), current: pilot };
    const defaults = await this.defaultsOf(given);
    if (!defaults) throw notFound();
    const { changes, criteria } = fillsOf(pilot, defaults, await this.templates.claimsOf(pilot.id));
    const after = await this.state(actor, pilot, changes as CharterChanges);
    if (!after.ok) return after;
    for (const claim of criteria) {
      const registered = await this.criteria.register(actor, { ...claim, pilotId: pilot.id });
      if ('problems' in registered) return { ok: false, problems: registered.problems };
      if (!registered.ok) return { ok: false, refusal: registered.refusal, current: pilot };
    }
    this.events.tell('fillFromTemplate', { before: after.value, after: after.value, at: this.clock.now() });
    return after;
  }

  private async state(actor: Actor, pilot: Pilot, changes: CharterChanges): Promise<Reply<Pilot>> {
    if (Object.keys(changes).length === 0) return { ok: true, value: pilot };
    return this.charters.edit(actor, {
      pilotId: pilot.id,
      version: pilot.version,
      changes,
    });
  }

  private async defaultsOf({
    templateId,
    fromPilotId,
  }: FillFromTemplateInput): Promise<TemplateDefaults | null> {
    if (fromPilotId) return this.templates.ofPilot(fromPilotId);
    if (!templateId || !isUuid(templateId)) return null;
    const template = await this.templates.byId(templateId.toLowerCase() as PilotTemplateId);
    return template && template.deletedAt === null ? template.defaults : null;
  }
}
