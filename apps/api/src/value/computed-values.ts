import { Injectable } from '@nestjs/common';
import { canonicalJson } from '@scrimmage/domain/canonical-json';
import { contentHash } from '../platform/content-hash.js';
import { KeptResults } from '../platform/kept-results.js';
import { type ComputedValue, computeValue, type ValueInputs } from './compute-value.js';

/** Some 2 kB each. */
const mostKept = 1_000;

/** Values computed once: they depend on nothing but what goes in, and each takes some 15 ms. */
@Injectable()
export class ComputedValues {
  private readonly kept = new KeptResults<ComputedValue>(mostKept);

  /** One after the other, with room between them for other requests. */
  async ofAll(all: readonly (ValueInputs | null)[]): Promise<readonly (ComputedValue | null)[]> {
    const computed: (ComputedValue | null)[] = [];
    for (const inputs of all) computed.push(inputs && (await this.of(inputs)));
    return computed;
  }

  of(inputs: ValueInputs): Promise<ComputedValue> {
    return this.kept.of(contentHash(canonicalJson(inputs)), () => computeValue(inputs));
  }
}
