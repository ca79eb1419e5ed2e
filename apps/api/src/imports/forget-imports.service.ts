import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import { Clock } from '../platform/clock.js';
import { jobName } from '../platform/jobs/job.js';
import { ImportsRepository } from './imports.repository.js';

export const forgetImports = jobName('forget-imports');

const keptDays = 30;

/** What imports leave behind and nobody needs any longer. What was imported, and from which row, is kept for ever. */
@Injectable()
export class ForgetImportsService {
  constructor(
    private readonly imports: ImportsRepository,
    private readonly clock: Clock,
  ) {}

  /** Forgets files that were brought in long ago and never applied, and how pilots were before what cannot be undone any more. */
  async forget({ workspaceId }: Actor): Promise<void> {
    const now = this.clock.now();
    const longAgo = new Date(Date.parse(now) - keptDays * 86_400_000).toISOString();
    await this.imports.dropForgotten(workspaceId, longAgo);
    await this.imports.dropBefores(workspaceId, now);
  }
}
