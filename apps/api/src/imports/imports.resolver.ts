import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  ApplyImportInput,
  CheckImportInput,
  ImportRemarksArgs,
  QueryImportMappingsArgs,
  UndoImportInput,
} from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { type ImportId, isUuid, type ProgramId } from '@scrimmage/domain/ids';
import type { HistoryReading } from '@scrimmage/domain/imports/history-mapping';
import type { Pilot } from '@scrimmage/domain/pilot';
import { PeopleReader } from '../people/people.reader.js';
import { pageArgs } from '../platform/graphql/connection.js';
import { payload } from '../platform/graphql/payload.js';
import { ProgramsReader } from '../programs/programs.reader.js';
import { ApplyImportService } from './apply-import.service.js';
import { CheckImportService } from './check-import.service.js';
import type { ImportColumn, ImportRecord } from './import-record.js';
import { ImportWorker } from './import-worker.js';
import { ImportsReader } from './imports.reader.js';
import { importableKinds } from './may-import.js';
import { UndoImportService } from './undo-import.service.js';

const asImport = (record: ImportRecord) => ({ import: record });

@Resolver()
export class ImportsResolver {
  constructor(
    private readonly reader: ImportsReader,
    private readonly checks: CheckImportService,
    private readonly applies: ApplyImportService,
    private readonly undoes: UndoImportService,
    private readonly worker: ImportWorker,
  ) {}

  @Query('imports')
  imports(@Context('actor') actor: Actor) {
    return this.reader.newest(importableKinds(actor));
  }

  @Query('import')
  async import(@Context('actor') actor: Actor, @Args('id') id: string) {
    const found = isUuid(id) ? await this.reader.byId.load(id as ImportId) : null;
    return found && importableKinds(actor).includes(found.kind) ? found : null;
  }

  @Query('importMappings')
  importMappings(@Args() { kind }: QueryImportMappingsArgs) {
    return this.reader.mappingNames(kind ?? 'PILOTS');
  }

  @Mutation('checkImport')
  async checkImport(@Context('actor') actor: Actor, @Args('input') input: CheckImportInput) {
    const stageWords = (input.stageWords ?? []).map((word) => ({ ...word, outcome: word.outcome ?? null }));
    const currency = input.currency?.trim().toUpperCase() || null;
    const { columns, programId, sprintDays, lastEndsOn } = input;
    const history = {
      programId: (programId ?? null) as ProgramId | null,
      sprintDays: sprintDays ?? null,
      lastEndsOn: lastEndsOn ?? null,
    };
    const choice = { columns, stageWords, currency, history };
    return payload(await this.checks.check(actor, input.importId, choice), asImport);
  }

  @Mutation('applyImport')
  async applyImport(@Context('actor') actor: Actor, @Args('input') input: ApplyImportInput) {
    const reply = await this.applies.start(actor, input.importId, input.leaveOutRefused === true);
    this.worker.soon();
    return payload(reply, asImport);
  }

  @Mutation('undoImport')
  async undoImport(@Context('actor') actor: Actor, @Args('input') { importId }: UndoImportInput) {
    return payload(await this.undoes.undo(actor, importId), asImport);
  }
}

@Resolver('Import')
export class ImportFieldsResolver {
  constructor(
    private readonly reader: ImportsReader,
    private readonly people: PeopleReader,
  ) {}

  @ResolveField('remarks')
  remarks(@Parent() { id }: ImportRecord, @Args() args: ImportRemarksArgs) {
    return this.reader.remarks(id, pageArgs(args), args.severity ?? null);
  }

  @ResolveField('currency')
  currency(@Parent() { chosen }: ImportRecord) {
    return chosen.ledger?.currency || null;
  }

  @ResolveField('history')
  history(@Parent() { chosen }: ImportRecord) {
    return chosen.history ?? null;
  }

  @ResolveField('counts')
  counts(@Parent() { counts }: ImportRecord) {
    return counts && { ...counts, blank: counts.blank ?? 0 };
  }

  @ResolveField('createdBy')
  createdBy(@Parent() { createdBy }: ImportRecord) {
    return createdBy && this.people.memberById.load(createdBy);
  }
}

@Resolver('ImportColumn')
export class ImportColumnResolver {
  @ResolveField('unclearDays')
  unclearDays(@Parent() { unclearDays }: ImportColumn) {
    return unclearDays ?? [];
  }
}

@Resolver('HistoryReading')
export class HistoryReadingResolver {
  constructor(private readonly programs: ProgramsReader) {}

  @ResolveField('program')
  program(@Parent() { programId }: Partial<HistoryReading>) {
    return programId ? this.programs.byId.load(programId) : null;
  }
}

/** Imports lend a pilot where it came from. */
@Resolver('Pilot')
export class PilotSourceResolver {
  constructor(private readonly reader: ImportsReader) {}

  @ResolveField('source')
  source(@Parent() { id }: Pilot) {
    return this.reader.sourceOf.load(id);
  }
}
