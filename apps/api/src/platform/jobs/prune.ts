import { Injectable } from '@nestjs/common';
import { Sessions } from '../auth/sessions.js';
import { Receipts } from '../graphql/receipts.js';
import { jobName } from './job.js';
import { Jobs } from './jobs.js';

export const prune = jobName('prune');

/** Takes away, every night, what the platform keeps for a while only. */
@Injectable()
export class Prune {
  constructor(jobs: Jobs, receipts: Receipts, sessions: Sessions) {
    jobs.lend({
      name: prune,
      cron: '17 3 * * *',
      run: (_told, run) =>
        run.inEachWorkspace(async ({ workspaceId }) => {
          await receipts.forgetOld(workspaceId);
          await sessions.forgetEnded(workspaceId);
        }),
    });
  }
}
