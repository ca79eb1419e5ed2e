// Health: how a pilot goes, as its lead declares it and as published rules compute it from the facts, side by side.
// It never makes one out of the two, and never changes what it looks at.
// Start reading at health.reader.ts, then health.ts in the domain package.
import { Module } from '@nestjs/common';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { GatesModule } from '../gates/gates.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PilotsModule } from '../pilots/pilots.module.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { ApartReader } from './apart.reader.js';
import { HealthReader } from './health.reader.js';
import { HealthRepository } from './health.repository.js';
import {
  DeclaredHealthResolver,
  HealthMomentResolver,
  HealthPermissionsResolver,
  HealthResolver,
  PilotHealthResolver,
} from './health.resolver.js';
import { HealthService } from './health.service.js';
import { NoteHealthService, noteHealth } from './note-health.service.js';

@Module({
  imports: [PeopleModule, PilotsModule, EvidenceModule, GatesModule],
  providers: [
    HealthResolver,
    PilotHealthResolver,
    HealthPermissionsResolver,
    DeclaredHealthResolver,
    HealthMomentResolver,
    HealthReader,
    ApartReader,
    HealthService,
    NoteHealthService,
    HealthRepository,
  ],
  exports: [HealthReader, ApartReader, HealthService, NoteHealthService],
})
export class HealthModule {
  constructor(jobs: Jobs, notes: NoteHealthService) {
    jobs.lend({
      name: noteHealth,
      // After midnight and after noon in most places; days are counted in each workspace's own time zone.
      cron: '40 0,12 * * *',
      run: (_told, run) => run.inEachWorkspace((house) => notes.noteAll(house)),
    });
  }
}
