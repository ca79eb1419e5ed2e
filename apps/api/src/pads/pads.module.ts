// Pads: how close to production a pilot is, on ten criteria, as members rate it and two raters settle it.
// They never change a rating, and never say whether a pilot may start: that is readiness, which reads the profile.
// Start reading at pads.service.ts, then pads-profile.ts in the domain package.
import { Module } from '@nestjs/common';
import type { PadsRatingId } from '@scrimmage/domain/ids';
import { NodeModule } from '../node/node.module.js';
import { NodeReader } from '../node/node.reader.js';
import { PeopleModule } from '../people/people.module.js';
import { PilotsModule } from '../pilots/pilots.module.js';
import {
  PadsPermissionsResolver,
  PadsProfileResolver,
  PadsRatingResolver,
  PilotPadsResolver,
  RaterLevelResolver,
} from './pads.fields.resolver.js';
import { PadsReader } from './pads.reader.js';
import { PadsRepository } from './pads.repository.js';
import { PadsResolver } from './pads.resolver.js';
import { PadsService } from './pads.service.js';

@Module({
  imports: [NodeModule, PeopleModule, PilotsModule],
  providers: [
    PadsResolver,
    PilotPadsResolver,
    PadsPermissionsResolver,
    PadsProfileResolver,
    PadsRatingResolver,
    RaterLevelResolver,
    PadsReader,
    PadsRepository,
    PadsService,
  ],
  exports: [PadsReader, PadsService],
})
export class PadsModule {
  constructor(nodes: NodeReader, pads: PadsReader) {
    nodes.lend({
      type: 'PadsRating',
      table: 'pads_rating',
      load: (id) => pads.byId.load(id as PadsRatingId),
    });
  }
}
