import { useState } from 'react';
import { ExposureCurves } from '../../../charts/exposure-curves';
import {
  type CurveScenario,
  commonDomain,
  curveScenarios,
  curveWords,
  exposureFigure,
} from '../../../features/terms/exposure-figure';
import { termsOf } from '../../../features/terms/sheet-terms';
import { useViewer } from '../../../platform/use-viewer';
import { Select } from '../../../ui/select';
import type { ClauseEngagement } from './clause-row';

type Signed = Pick<ClauseEngagement, 'vendor' | 'dates'> & {
  readonly terms: NonNullable<ClauseEngagement['terms']>;
};

/** What stopping costs us and the vendor on each day, one scenario at a time on the scale of all of them. */
export function ExposurePart({ engagement: { vendor, dates, terms } }: { readonly engagement: Signed }) {
  const today = useViewer()?.today ?? '';
  const [scenario, setScenario] = useState<CurveScenario>('FAIL_LATE');
  const curved = {
    terms: termsOf(terms.sheet),
    currency: terms.sheet.currency,
    vendor: vendor.name,
    scenario,
    signedOn: dates.signedOn,
    endedOn: dates.endedOn,
    today,
  };
  const title =
    dates.endedOn === null
      ? 'What does stopping cost each side?'
      : 'What would stopping have cost each side?';
  const domain = commonDomain(curveScenarios.map((one) => ({ ...curved, scenario: one })));
  return (
    <div className="flex flex-col gap-3">
      <Select
        label="If it goes like this"
        value={scenario}
        options={curveScenarios.map((value) => ({ value, label: curveWords[value] }))}
        onChange={setScenario}
        className="no-print w-72 max-w-full"
      />
      <ExposureCurves {...exposureFigure({ ...curved, title }, domain)} />
    </div>
  );
}
