// News: finds what there is to tell, because days pass or because somebody did something, and tells it once.
// Whom it concerns and in which words is decided in occasions.ts of the domain package.
// Start reading at tell-news.service.ts, then dated-occasions.reader.ts.
import { Module } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import { isMorningCome } from '@scrimmage/domain/digest-time';
import { LedgerModule } from '../ledger/ledger.module.js';
import { MailModule } from '../mail/mail.module.js';
import { lookForNews } from '../notices/notice.events.js';
import { NoticesModule } from '../notices/notices.module.js';
import { PeopleModule } from '../people/people.module.js';
import { Clock } from '../platform/clock.js';
import { jobName } from '../platform/jobs/job.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { DatedOccasionsReader } from './dated-occasions.reader.js';
import { RecentOccasionsReader } from './recent-occasions.reader.js';
import { TellNewsService } from './tell-news.service.js';

const tellOfTheDay = jobName('tell-of-the-day');

@Module({
  imports: [LedgerModule, MailModule, NoticesModule, PeopleModule],
  providers: [DatedOccasionsReader, RecentOccasionsReader, TellNewsService],
  exports: [DatedOccasionsReader, RecentOccasionsReader, TellNewsService],
})
export class NewsModule {
  constructor(
    jobs: Jobs,
    dated: DatedOccasionsReader,
    recent: RecentOccasionsReader,
    news: TellNewsService,
    clock: Clock,
  ) {
    const lookBack = async (house: Actor) => news.tell(house, await recent.of(house));
    jobs.lend({ name: lookForNews, run: (_told, run) => run.inItsWorkspace(lookBack) });
    jobs.lend({
      name: tellOfTheDay,
      // Somewhere a morning begins with every hour; what was told already is not told again.
      cron: '6 * * * *',
      run: (_told, run) =>
        run.inEachWorkspace(async (house) => {
          await lookBack(house);
          if (isMorningCome(house.timeZone, clock.now())) await news.tell(house, await dated.of(house));
        }),
    });
  }
}
