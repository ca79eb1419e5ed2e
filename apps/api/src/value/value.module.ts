// Value: what a pilot may bring and cost from here on, as ranges its lead states, and what that is worth.
// It never decides, and never counts what was spent already for a decision.
// Start reading at value.reader.ts, then compute-value.ts.
import { Module } from '@nestjs/common';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { PadsModule } from '../pads/pads.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PilotsModule } from '../pilots/pilots.module.js';
import { ComputedValues } from './computed-values.js';
import { ScalingReader } from './scaling.reader.js';
import {
  MeasuredEffectResolver,
  NextWeeksResolver,
  PilotValueResolver,
  ValueEffectResolver,
  ValueModelFieldsResolver,
  ValuePermissionsResolver,
} from './value.fields.resolver.js';
import { ValueReader } from './value.reader.js';
import { ValueResolver } from './value.resolver.js';
import { ValueModelsReader } from './value-models.reader.js';
import { ValueModelsRepository } from './value-models.repository.js';
import { ValueModelsService } from './value-models.service.js';
import { ValuePreview } from './value-preview.js';

@Module({
  imports: [EvidenceModule, PadsModule, PeopleModule, PilotsModule],
  providers: [
    ValueResolver,
    PilotValueResolver,
    ValuePermissionsResolver,
    NextWeeksResolver,
    ValueModelFieldsResolver,
    ValueEffectResolver,
    MeasuredEffectResolver,
    ValueReader,
    ValueModelsReader,
    ScalingReader,
    ComputedValues,
    ValuePreview,
    ValueModelsService,
    ValueModelsRepository,
  ],
  exports: [ValueReader, ValueModelsReader, ValueModelsService],
})
export class ValueModule {}
