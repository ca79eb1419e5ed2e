// Mail: letters that were written elsewhere are kept, handed to a mail server once, and what became of them is noted.
// It does not know what is in them. Start reading at post-office.events.ts, then send-mail.service.ts.
import { Module } from '@nestjs/common';
import { NodeModule } from '../node/node.module.js';
import { NodeReader } from '../node/node.reader.js';
import { jobName } from '../platform/jobs/job.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { MailsReader } from './mails.reader.js';
import { MailsResolver } from './mails.resolver.js';
import { OutgoingRepository } from './outgoing.repository.js';
import { PostOffice, sendMail } from './post-office.events.js';
import { SendMailService } from './send-mail.service.js';

const sweepMail = jobName('sweep-mail');

@Module({
  imports: [NodeModule],
  providers: [MailsResolver, MailsReader, PostOffice, SendMailService, OutgoingRepository],
  exports: [MailsReader, PostOffice],
})
export class MailModule {
  constructor(jobs: Jobs, sending: SendMailService, nodes: NodeReader, reader: MailsReader) {
    nodes.lend({ type: 'Mail', table: 'mail', load: (id, actor) => reader.byId(actor, id) });
    jobs.lend({
      name: sendMail,
      run: (_told, run) => run.inItsWorkspace((house) => sending.sendAll(house, run.signal)),
    });
    jobs.lend({
      name: sweepMail,
      // What was given up, or was left half way, is looked after without anybody's asking.
      cron: '*/10 * * * *',
      run: (_told, run) => run.inEachWorkspace((house) => sending.sendAll(house, run.signal)),
    });
  }
}
