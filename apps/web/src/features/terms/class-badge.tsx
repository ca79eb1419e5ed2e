import type { TermsClass } from '@scrimmage/contract/generated/schema-types';
import { Badge } from '../../ui/badge';
import { classLooks, noClass } from './terms-words';

/** What the terms come to for the vendor, as tone, shape and word. */
export function ClassBadge({ value }: { readonly value: TermsClass | null }) {
  const { label, tone, glyph } = value === null ? noClass : classLooks[value];
  return (
    <Badge tone={tone} glyph={glyph}>
      {label}
    </Badge>
  );
}

interface Judged {
  readonly class: TermsClass | null;
  readonly classAtHalfCost: TermsClass | null;
  readonly classAtHigherCost: TermsClass | null;
  readonly robust: boolean;
}

const named = (value: TermsClass | null) =>
  (value === null ? noClass : classLooks[value]).label.toLowerCase();

/** Whether the class survives an estimate of the vendor's cost that is off by half either way, in words. */
export function robustWords({ class: own, classAtHalfCost, classAtHigherCost, robust }: Judged): string {
  if (robust) return 'The same if delivering costs the vendor half as much, or half as much again.';
  const half = `if delivering costs the vendor half as much: ${named(classAtHalfCost)}`;
  const higher = `${classAtHalfCost === own ? 'if delivering costs the vendor' : 'if'} half as much again: ${named(classAtHigherCost)}`;
  const off = [classAtHalfCost !== own && half, classAtHigherCost !== own && higher].filter(Boolean);
  return `${off.join('; ').replace(/^i/, 'I')}.`;
}

/** The class with its robustness beside it. */
export function ClassWithRobustness({ judged }: { readonly judged: Judged }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      <ClassBadge value={judged.class} />
      <Badge tone={judged.robust ? 'neutral' : 'watch'} glyph={judged.robust ? 'none' : 'triangle'}>
        {judged.robust ? 'Robust' : 'Not robust'}
      </Badge>
      <span className="text-meta text-ink-2">{robustWords(judged)}</span>
    </span>
  );
}
