import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  ApplyImportInput,
  CheckImportInput,
  ImportRemarksArgs,
  UndoImportInput,
} from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { type ImportId, isUuid } from '@scrimmage/domain/ids';
import type { Pilot } from '@scrimmage/domain/pilot';
import { PeopleReader } from '../people/people.reader.js';
import { pageArgs } from '../platform/graphql/connection.js';
import { payload } from '../platform/graphql/payload.js';
import { ApplyImportService } from './apply-import.service.js';
import { CheckImportService } from './check-import.service.js';
import type { ImportRecord } from './import-record.js';
import { ImportWorker } from './import-worker.js';
import { ImportsReader } from './imports.reader.js';
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
  imports() {
    return this.reader.newest();
  }

  @Query('import')
  import(@Args('id') id: string) {
    return isUuid(id) ? this.reader.byId.load(id as ImportId) : null;
  }

  @Query('importMappings')
  importMappings() {
    return this.reader.mappingNames();
  }

  @Mutation('checkImport')
  async checkImport(@Context('actor') actor: Actor, @Args('input') input: CheckImportInput) {
    const stageWords = input.stageWords.map((word) => ({ ...word, outcome: word.outcome ?? null }));
    return payload(
      await this.checks.check(actor, input.importId, { columns: input.columns, stageWords }),
      asImport,
    );
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

  @ResolveField('createdBy')
  createdBy(@Parent() { createdBy }: ImportRecord) {
    return createdBy && this.people.memberById.load(createdBy);
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
