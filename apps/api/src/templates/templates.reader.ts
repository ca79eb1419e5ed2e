import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { CriterionDraft } from '@scrimmage/domain/criteria';
import { isUuid, type PilotId, type PilotTemplateId, type ProgramId } from '@scrimmage/domain/ids';
import {
  changesTemplate,
  defaultsOf,
  mostTemplates,
  type PilotTemplate,
  type TemplateDefaults,
} from '@scrimmage/domain/pilot-template';
import sql from 'sql-template-tag';
import { CriteriaReader } from '../evidence/criteria.reader.js';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { loaderById } from '../platform/graphql/loader.js';
import { ProgramsReader } from '../programs/programs.reader.js';
import { PilotTemplateTable } from './pilot-template.table.js';

const columns = columnsOf(PilotTemplateTable);
const TemplateLoader = {};

/** Questions about templates, and what a pilot would give to one. */
@Injectable()
export class TemplatesReader {
  constructor(
    private readonly database: Database,
    private readonly pilots: PilotsReader,
    private readonly criteria: CriteriaReader,
    private readonly programs: ProgramsReader,
  ) {}

  byId(id: PilotTemplateId): Promise<PilotTemplate | null> {
    return loaderById<PilotTemplateId, PilotTemplate>(this.database, TemplateLoader, (ids) =>
      this.database.rows(sql`select ${columns} from pilot_template where id = any(${[...ids]})`),
    ).load(id);
  }

  all(): Promise<readonly PilotTemplate[]> {
    return this.database.rows(sql`
      select ${columns} from pilot_template where deleted_at is null order by lower(name), id limit ${mostTemplates}`);
  }

  /** What a pilot gives to others like it; null when there is no such pilot. */
  async ofPilot(given: string): Promise<TemplateDefaults | null> {
    if (!isUuid(given)) return null;
    const id = given.toLowerCase() as PilotId;
    const pilot = await this.pilots.byId.load(id);
    return pilot && defaultsOf(pilot, await this.criteria.ofPilot.load(id));
  }

  /** What is claimed of a pilot already. */
  claimsOf(id: PilotId): Promise<readonly CriterionDraft[]> {
    return this.criteria.ofPilot.load(id);
  }

  /** Tells whether an actor may change a template, also as the owner of its program. */
  async mayChange(actor: Actor, template: PilotTemplate): Promise<boolean> {
    const { programId } = template.defaults;
    const program = programId === null ? null : await this.programs.byId.load(programId as ProgramId);
    return changesTemplate(actor, template, program?.ownerId ?? null);
  }
}
