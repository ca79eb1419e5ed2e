import { Injectable } from '@nestjs/common';
import type { AddMetricInput, EditMetricInput } from '@scrimmage/contract/generated/schema-types';
import { fieldWords } from '@scrimmage/domain/activity-words';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import type { MetricId } from '@scrimmage/domain/ids';
import { fixedOnceLocked, type Metric, metricChanges, metricInput } from '@scrimmage/domain/metrics';
import { may, policy } from '@scrimmage/domain/policy';
import { checked } from '@scrimmage/domain/problems';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { differences } from '../platform/database/differences.js';
import { forbidden } from '../platform/graphql/faults.js';
import { changedMeanwhile, type Reply } from '../platform/graphql/payload.js';
import { withReferences } from '../platform/graphql/references.js';
import { MetricsReader } from './metrics.reader.js';
import { MetricsRepository } from './metrics.repository.js';

/** Adding metrics and keeping what is said of them true. */
@Injectable()
export class MetricsService {
  constructor(
    private readonly metrics: MetricsRepository,
    private readonly reader: MetricsReader,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async add(actor: Actor, given: AddMetricInput): Promise<Reply<Metric>> {
    const input = checked(metricInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const metric: Metric = {
      workspaceId: actor.workspaceId,
      id: uuidv7() as MetricId,
      ...input.value,
      version: 1,
    };
    return withReferences(metric.name, async () => {
      await this.metrics.insert(metric);
      const { name, kind, unit, direction } = metric;
      this.tell(
        'addMetric',
        metric,
        differences({}, { name, kind, unit, direction } as Readonly<Record<string, unknown>>),
      );
      return { ok: true, value: metric };
    });
  }

  /** Other fields changed meanwhile are kept; the same field changed is refused, and so is what a locked criterion rests on. */
  async edit(actor: Actor, given: EditMetricInput): Promise<Reply<Metric>> {
    const metric = await this.metrics.require(given.metricId);
    if (!may(actor, 'editMetric')) throw forbidden(policy.editMetric.who);
    const input = checked(metricChanges, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const wanted = input.value as Partial<Metric>;
    const conflicts = await this.metrics.changedSince(metric, given.version, Object.keys(wanted));
    if (conflicts.length) return changedMeanwhile(conflicts, metric);
    const changes = differences(metric, wanted);
    const fixed = fixedOnceLocked.filter((field) => field in changes);
    if (fixed.length && (await this.reader.inUse.load(metric.id))) {
      const fields = new Intl.ListFormat('en').format(fixed.map(fieldWords));
      return { ...no('METRIC_IN_USE', { fields }), current: metric };
    }
    return withReferences(wanted.name ?? metric.name, async () => {
      const changed = await this.metrics.update(metric, wanted);
      this.tell('editMetric', changed, changes);
      return { ok: true, value: changed };
    });
  }

  private tell(
    verb: 'addMetric' | 'editMetric',
    { id, name, version }: Metric,
    changes: ReturnType<typeof differences>,
  ): void {
    this.database.announce({
      verb,
      subjectType: 'Metric',
      subjectId: id,
      subjectLabel: name,
      subjectVersion: version,
      changes,
      at: this.clock.now(),
    });
  }
}
