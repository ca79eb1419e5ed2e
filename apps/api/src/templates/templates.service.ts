import { Injectable } from '@nestjs/common';
import type { SaveTemplateInput } from '@scrimmage/contract/generated/schema-types';
import type { Verb } from '@scrimmage/domain/activity';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import type { PilotTemplateId } from '@scrimmage/domain/ids';
import {
  deletedTemplateDays,
  mostTemplates,
  type PilotTemplate,
  type TemplateDefaults,
  templateInput,
} from '@scrimmage/domain/pilot-template';
import { mayEver, policy } from '@scrimmage/domain/policy';
import { checked } from '@scrimmage/domain/problems';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { differences } from '../platform/database/differences.js';
import { forbidden, notFound } from '../platform/graphql/faults.js';
import { changedMeanwhile, type Reply } from '../platform/graphql/payload.js';
import { withReferences } from '../platform/graphql/references.js';
import { TemplatesReader } from './templates.reader.js';
import { TemplatesRepository } from './templates.repository.js';

const dayMs = 86_400_000;

interface Said {
  readonly id: string | null;
  readonly name: string;
  readonly defaults: Omit<TemplateDefaults, 'criteria'> & Partial<Pick<TemplateDefaults, 'criteria'>>;
}

/** Keeping defaults for new pilots, deleting them and bringing them back. */
@Injectable()
export class TemplatesService {
  constructor(
    private readonly templates: TemplatesRepository,
    private readonly reader: TemplatesReader,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async save(actor: Actor, given: SaveTemplateInput): Promise<Reply<PilotTemplate>> {
    if (!mayEver(actor, 'keepTemplates')) throw forbidden(policy.keepTemplates.who);
    const input = checked(templateInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const { id, name, ...typed } = input.value;
    const taken = given.fromPilotId ? await this.reader.ofPilot(given.fromPilotId) : null;
    if (given.fromPilotId && !taken) throw notFound();
    const said = { id, name, defaults: taken ?? typed };
    const { version } = given;
    return version === null || version === undefined
      ? this.add(actor, said)
      : this.edit(actor, version, said);
  }

  /** Deleted twice it stays deleted. */
  async delete(actor: Actor, id: string): Promise<Reply<PilotTemplate>> {
    const template = await this.require(actor, id);
    const at = this.clock.now();
    if (template.deletedAt !== null) return this.told('deleteTemplate', template);
    const after = await this.templates.update(template, { deletedAt: at });
    await this.templates.forgetDeleted(new Date(Date.parse(at) - deletedTemplateDays * dayMs).toISOString());
    return this.told('deleteTemplate', after);
  }

  /** What was not deleted stays as it is. */
  async restore(actor: Actor, id: string): Promise<Reply<PilotTemplate>> {
    const template = await this.require(actor, id);
    if (template.deletedAt === null) return this.told('restoreTemplate', template);
    const full = await this.full();
    if (full) return full;
    return withReferences(template.name, async () =>
      this.told('restoreTemplate', await this.templates.update(template, { deletedAt: null })),
    );
  }

  /** Sent again with the same id it is found, not doubled. */
  private async add(actor: Actor, { id, name, defaults }: Said): Promise<Reply<PilotTemplate>> {
    const known = id === null ? null : await this.templates.known(id);
    if (known) {
      const another = known.version === 1 && known.name !== name;
      if (known.ownerId !== actor.memberId || another) return no('ID_TAKEN');
      return this.told('saveTemplate', known);
    }
    const full = await this.full();
    if (full) return full;
    const at = this.clock.now();
    const template: PilotTemplate = {
      workspaceId: actor.workspaceId,
      id: (id ?? uuidv7()) as PilotTemplateId,
      ownerId: actor.memberId,
      name,
      defaults: { criteria: [], ...defaults },
      madeAt: at,
      changedAt: at,
      deletedAt: null,
      version: 1,
    };
    return withReferences(name, async () => {
      await this.templates.insert(template);
      return this.told('saveTemplate', template);
    });
  }

  /** What was saved after one looked is not written over; claims that were not given anew stay. */
  private async edit(actor: Actor, version: number, said: Said): Promise<Reply<PilotTemplate>> {
    if (said.id === null)
      return { ok: false, problems: [{ path: 'id', code: 'ID', message: 'Say which template is meant.' }] };
    const template = await this.require(actor, said.id);
    if (template.deletedAt !== null) return no('TEMPLATE_DELETED');
    const defaults = { ...template.defaults, ...said.defaults };
    const wanted = { name: said.name, defaults };
    const fields = Object.keys(differences(template, wanted));
    if (template.version !== version && fields.length) return changedMeanwhile(fields, template);
    return withReferences(said.name, async () =>
      this.told(
        'saveTemplate',
        await this.templates.update(template, { ...wanted, changedAt: this.clock.now() }),
      ),
    );
  }

  /** The template, locked until the change ends; a fault when there is none, or it is another's. */
  private async require(actor: Actor, id: string): Promise<PilotTemplate> {
    const template = await this.templates.require(id);
    if (!(await this.reader.mayChange(actor, template))) throw forbidden(policy.keepTemplates.who);
    return template;
  }

  private async full() {
    const count = await this.templates.count();
    return count < mostTemplates ? null : no('TOO_MANY_TEMPLATES', { most: String(mostTemplates) });
  }

  private told(verb: Verb, template: PilotTemplate): Reply<PilotTemplate> {
    this.database.announce({
      verb,
      subjectType: 'PilotTemplate',
      subjectId: template.id,
      subjectLabel: template.name,
      at: this.clock.now(),
    });
    return { ok: true, value: template };
  }
}
