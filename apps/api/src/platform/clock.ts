import { Injectable } from '@nestjs/common';
import { type Day, dayIn, type Instant } from '@scrimmage/domain/calendar';

/** The only place that asks the machine for the time. Tests and the season give it another. */
@Injectable()
export class Clock {
  now(): Instant {
    return new Date().toISOString();
  }

  today(timeZone: string): Day {
    return dayIn(timeZone, this.now());
  }
}
