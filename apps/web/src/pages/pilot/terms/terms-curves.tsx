import { ExposureCurves } from '../../../charts/exposure-curves';
import { type Curved, commonDomain, exposureFigure } from '../../../features/terms/exposure-figure';
import { useViewer } from '../../../platform/use-viewer';
import { ScenarioChoice, useScenario } from './scenario-choice';
import type { TermsContext, TermsOutcome } from './terms-figures';

interface Version {
  readonly name: string;
  readonly outcome: TermsOutcome;
}

interface Props extends TermsContext {
  /** One, or two on one scale. */
  readonly versions: readonly Version[];
}

/** What stopping costs us and the vendor, day by day, for each version on the same scale. */
export function TermsCurves({ versions, ...context }: Props) {
  const today = useViewer()?.today ?? '';
  const scenario = useScenario();
  const curved = versions.map(
    ({ outcome }): Curved => ({ ...context, terms: outcome.terms, scenario, today }),
  );
  const domain = commonDomain(curved);
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <ScenarioChoice value={scenario} />
      {curved.map((each, at) => {
        const { name } = versions[at] ?? { name: '' };
        const title = versions.length > 1 ? `If it is stopped: ${name}` : 'What stopping costs, day by day';
        return <ExposureCurves key={name} {...exposureFigure({ ...each, title }, domain)} />;
      })}
    </div>
  );
}
