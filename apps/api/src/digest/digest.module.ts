// The digest: what a week brought, as a letter, for members who want it and for named people without an account.
// It writes letters and never sends one: that is the mail's. What it says is decided in digest.ts of the domain package.
// Start reading at send-digest.service.ts, then digest.reader.ts.
import { Module } from '@nestjs/common';
import type { DigestRecipientId } from '@scrimmage/domain/ids';
import { MailModule } from '../mail/mail.module.js';
import { NodeModule } from '../node/node.module.js';
import { NodeReader } from '../node/node.reader.js';
import { NoticesModule } from '../notices/notices.module.js';
import { PeopleModule } from '../people/people.module.js';
import { jobName } from '../platform/jobs/job.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { ValueModule } from '../value/value.module.js';
import { DigestReader } from './digest.reader.js';
import { DigestRepository } from './digest.repository.js';
import {
  DigestLinkResolver,
  DigestRecipientResolver,
  DigestResolver,
  DigestSettingsResolver,
} from './digest.resolver.js';
import { DigestDesk } from './digest-desk.js';
import { DigestSettingsReader } from './digest-settings.reader.js';
import { DigestSettingsService } from './digest-settings.service.js';
import { SendDigestService } from './send-digest.service.js';
import { StopDigestService } from './stop-digest.service.js';

const writeDigests = jobName('write-digests');

@Module({
  imports: [MailModule, NodeModule, NoticesModule, PeopleModule, ValueModule],
  providers: [
    DigestResolver,
    DigestLinkResolver,
    DigestSettingsResolver,
    DigestRecipientResolver,
    DigestReader,
    DigestSettingsReader,
    DigestSettingsService,
    DigestRepository,
    DigestDesk,
    SendDigestService,
    StopDigestService,
  ],
})
export class DigestModule {
  constructor(jobs: Jobs, sending: SendDigestService, nodes: NodeReader, settings: DigestSettingsReader) {
    nodes.lend({
      type: 'DigestRecipient',
      table: 'digest_recipient',
      load: (id) => settings.recipientById.load(id as DigestRecipientId),
    });
    jobs.lend({
      name: writeDigests,
      // Somewhere the hour comes with every hour, or half of one; it is written within a quarter of an hour.
      cron: '*/15 * * * *',
      run: (_told, run) => run.inEachWorkspace((house) => sending.sendWeekly(house)),
    });
  }
}
