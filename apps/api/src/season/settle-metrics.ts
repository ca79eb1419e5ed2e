import { type MetricKey, metrics } from './data/metrics.js';
import type { Moment } from './moment.js';
import { granted, type Register, registered } from './register.js';
import type { SeasonVerbs } from './season-verbs.js';

const metricsAgo = 376;

/** The moment in which the organisation agrees on what it counts. */
export function metricMoments({ metrics: service }: SeasonVerbs, register: Register): readonly Moment[] {
  const enter = async () => {
    const actor = registered(register.members, 'ada');
    for (const key of Object.keys(metrics) as MetricKey[]) {
      const { sd: _sd, ...metric } = metrics[key];
      register.metrics.set(key, granted(await service.add(actor, metric), key).id);
    }
  };
  return [{ ago: metricsAgo, by: 'ada', act: enter }];
}
