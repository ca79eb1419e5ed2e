import { Injectable } from '@nestjs/common';

const capacity = 300_000;
const perSecond = 30_000;
const mostKeys = 50_000;

/** How much each session or token may ask for in a while: a bucket that fills again by itself. */
@Injectable()
export class CostBucket {
  private readonly levels = new Map<string, { level: number; at: number }>();

  /** Takes `cost` out of the bucket of `key`; false when there is not enough left. */
  take(key: string, cost: number, now = performance.now()): boolean {
    const bucket = this.levels.get(key) ?? { level: capacity, at: now };
    const level = Math.min(capacity, bucket.level + ((now - bucket.at) / 1_000) * perSecond);
    if (level < cost) return false;
    if (this.levels.size > mostKeys) this.levels.clear();
    this.levels.set(key, { level: level - cost, at: now });
    return true;
  }
}
