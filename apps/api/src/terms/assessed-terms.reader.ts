import { Injectable } from '@nestjs/common';
import {
  assessTerms,
  namedScenario,
  type ScenarioName,
  type TermsAssessment,
} from '@scrimmage/domain/assess-terms';
import { canonicalJson } from '@scrimmage/domain/canonical-json';
import type { TermsSheet } from '@scrimmage/domain/engagements';
import { type ExposurePoint, exposureCurve } from '@scrimmage/domain/exposure';
import { contentHash } from '../platform/content-hash.js';
import { KeptResults } from '../platform/kept-results.js';

/** Some 2 kB each. */
const mostKept = 1_000;

/** Sheets assessed once each: they depend on nothing but what goes in, and each takes some milliseconds. */
@Injectable()
export class AssessedTerms {
  private readonly kept = new KeptResults<TermsAssessment>(mostKept);

  of(sheet: TermsSheet): Promise<TermsAssessment> {
    return this.kept.of(contentHash(canonicalJson(sheet)), () => assessTerms(sheet));
  }
}

/** What stopping costs both sides on each day of a scenario, until the day on which it ends. */
export function scenarioCurve(sheet: TermsSheet, name: ScenarioName): readonly ExposurePoint[] {
  const { endDay, valueFraction } = namedScenario(sheet, name);
  return exposureCurve(sheet, valueFraction).filter(({ day }) => day <= endDay);
}
