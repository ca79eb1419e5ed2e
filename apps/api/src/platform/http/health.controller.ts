import { Controller, Get, HttpException } from '@nestjs/common';
import { Database } from '../database/database.js';
import { JobRunner } from '../jobs/job-runner.js';

/** What a load balancer asks: does it live, and may it be sent work. */
@Controller()
export class HealthController {
  private stopping = false;

  constructor(
    private readonly database: Database,
    private readonly jobs: JobRunner,
  ) {}

  @Get('livez')
  live() {
    return { status: 'alive' };
  }

  @Get('readyz')
  async ready() {
    if (this.stopping) throw new HttpException({ status: 'stopping' }, 503);
    try {
      await this.database.answers();
    } catch {
      throw new HttpException({ status: 'waiting for the database' }, 503);
    }
    return { status: 'ready', jobs: this.jobs.state };
  }

  /** From now on no work should be sent here; what comes is still done. */
  announceStop(): void {
    this.stopping = true;
  }
}
