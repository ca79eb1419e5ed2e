import { type BeforeApplicationShutdown, Controller, Get, HttpException, Inject } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** What a load balancer asks: does it live, and may it be sent work. */
@Controller()
export class HealthController implements BeforeApplicationShutdown {
  private stopping = false;

  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  @Get('livez')
  live() {
    return { status: 'alive' };
  }

  @Get('readyz')
  async ready() {
    if (this.stopping) throw new HttpException({ status: 'stopping' }, 503);
    try {
      await this.source.query('select 1');
    } catch {
      throw new HttpException({ status: 'waiting for the database' }, 503);
    }
    return { status: 'ready' };
  }

  beforeApplicationShutdown(): void {
    this.stopping = true;
  }
}
