// Attachments: documents that stand with a vendor, a vendor's part in a pilot, or a pilot. Kept in the database.
// They never believe a file's name, nor serve what would act in the product's name. Links to documents are the vendors'.
// Start reading at attachment-upload.ts, then attachments.service.ts.
import { Module } from '@nestjs/common';
import type { AttachmentId } from '@scrimmage/domain/ids';
import { NodeModule } from '../node/node.module.js';
import { NodeReader } from '../node/node.reader.js';
import { PeopleModule } from '../people/people.module.js';
import { PilotsModule } from '../pilots/pilots.module.js';
import { jobName } from '../platform/jobs/job.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { TermsModule } from '../terms/terms.module.js';
import { VendorsModule } from '../vendors/vendors.module.js';
import { AttachmentSubjects } from './attachment-subjects.js';
import { AttachmentUpload } from './attachment-upload.js';
import { AttachmentsController } from './attachments.controller.js';
import { AttachmentsReader } from './attachments.reader.js';
import { AttachmentsRepository } from './attachments.repository.js';
import {
  AttachmentFieldsResolver,
  AttachmentsResolver,
  EngagementAttachmentsResolver,
  PilotAttachmentsResolver,
  VendorAttachmentsResolver,
} from './attachments.resolver.js';
import { AttachmentsService } from './attachments.service.js';

export const forgetAttachments = jobName('forget-attachments');

@Module({
  imports: [NodeModule, PeopleModule, PilotsModule, VendorsModule, TermsModule],
  controllers: [AttachmentsController],
  providers: [
    AttachmentsResolver,
    AttachmentFieldsResolver,
    VendorAttachmentsResolver,
    EngagementAttachmentsResolver,
    PilotAttachmentsResolver,
    AttachmentsReader,
    AttachmentSubjects,
    AttachmentUpload,
    AttachmentsService,
    AttachmentsRepository,
  ],
  exports: [AttachmentsReader],
})
export class AttachmentsModule {
  constructor(nodes: NodeReader, reader: AttachmentsReader, jobs: Jobs, attachments: AttachmentsService) {
    nodes.lend({
      type: 'Attachment',
      table: 'attachment',
      load: (id) => reader.byId.load(id as AttachmentId),
    });
    jobs.lend({
      name: forgetAttachments,
      cron: '47 3 * * *',
      run: (_told, run) => run.inEachWorkspace((house) => attachments.forget(house)),
    });
  }
}
