import { Injectable } from '@nestjs/common';
import { canonicalJson } from '@scrimmage/domain/canonical-json';
import {
  forecastMethod,
  forecastVersion,
  type MilestoneForecast,
  type MilestonePart,
  milestoneForecast,
} from '@scrimmage/stats/milestone-forecast';
import type { ScorePool } from '@scrimmage/stats/score-table';
import { contentHash } from '../platform/content-hash.js';
import { KeptResults } from '../platform/kept-results.js';

/** Some 1 kB each. */
const mostKept = 1_000;

/** Everything a forecast depends on. */
export interface ForecastInputs {
  readonly parts: readonly MilestonePart[];
  readonly wantedIn: number | null;
  readonly pool: ScorePool;
  readonly poolHash: string;
}

/** A forecast with the hash of what went in. */
export interface ComputedForecast extends MilestoneForecast {
  readonly method: string;
  readonly version: number;
  readonly inputsHash: string;
}

/** Forecasts computed once: they depend on nothing but what goes in, and each takes some 2 ms. */
@Injectable()
export class ComputedForecasts {
  private readonly kept = new KeptResults<ComputedForecast>(mostKept);

  of({ parts, wantedIn, pool, poolHash }: ForecastInputs): Promise<ComputedForecast> {
    const inputsHash = contentHash(canonicalJson({ version: forecastVersion, parts, wantedIn, poolHash }));
    return this.kept.of(inputsHash, () => ({
      ...milestoneForecast(parts, { pool, wantedIn }),
      method: forecastMethod,
      version: forecastVersion,
      inputsHash,
    }));
  }
}
