import { Injectable } from '@nestjs/common';
import type { Program } from '@scrimmage/domain/programs';
import { ProgramsRepository } from './programs.repository.js';

/** What other words need of programs while they change things. */
@Injectable()
export class ProgramEvents {
  constructor(private readonly programs: ProgramsRepository) {}

  /** The program, locked until the change ends; a fault when there is none to see. */
  require(id: string): Promise<Program> {
    return this.programs.require(id);
  }
}
