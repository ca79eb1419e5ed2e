import { Injectable } from '@nestjs/common';
import type { AddProgramInput, EditProgramInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import type { MemberId, ProgramId } from '@scrimmage/domain/ids';
import { may, policy } from '@scrimmage/domain/policy';
import { checked } from '@scrimmage/domain/problems';
import { type Program, programChanges, programInput } from '@scrimmage/domain/programs';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { differences } from '../platform/database/differences.js';
import { forbidden } from '../platform/graphql/faults.js';
import { changedMeanwhile, type Reply } from '../platform/graphql/payload.js';
import { withReferences } from '../platform/graphql/references.js';
import { ProgramsRepository } from './programs.repository.js';

/** Founding programs and keeping what they say true. */
@Injectable()
export class ProgramsService {
  constructor(
    private readonly programs: ProgramsRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async add(actor: Actor, given: AddProgramInput): Promise<Reply<Program>> {
    const input = checked(programInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const { name, purpose, ownerId } = input.value;
    const id = uuidv7() as ProgramId;
    const program: Program = {
      workspaceId: actor.workspaceId,
      id,
      name,
      purpose,
      ownerId: ownerId as MemberId | null,
      version: 1,
    };
    return withReferences(name, async () => {
      await this.programs.insert(program);
      this.tell('addProgram', program, { name: [null, name], purpose: [null, purpose] });
      return { ok: true, value: program };
    });
  }

  /** Other fields changed meanwhile are kept; the same field changed is refused. */
  async edit(actor: Actor, given: EditProgramInput): Promise<Reply<Program>> {
    const program = await this.programs.require(given.programId);
    if (!may(actor, 'editProgram', program.ownerId)) throw forbidden(policy.editProgram.who);
    const input = checked(programChanges, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const wanted = input.value as Partial<Program>;
    const conflicts = await this.programs.changedSince(program, given.version, Object.keys(wanted));
    if (conflicts.length) return changedMeanwhile(conflicts, program);
    return withReferences(wanted.name ?? program.name, async () => {
      const changed = await this.programs.update(program, wanted);
      this.tell('editProgram', changed, differences(program, wanted));
      return { ok: true, value: changed };
    });
  }

  private tell(
    verb: 'addProgram' | 'editProgram',
    program: Program,
    changes: ReturnType<typeof differences>,
  ): void {
    const { id, name, version } = program;
    this.database.announce({
      verb,
      subjectType: 'Program',
      subjectId: id,
      subjectLabel: name,
      subjectVersion: version,
      changes,
      at: this.clock.now(),
    });
  }
}
