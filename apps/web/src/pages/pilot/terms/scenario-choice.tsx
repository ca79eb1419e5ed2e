import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type CurveScenario, curveScenarios, curveWords } from '../../../features/terms/exposure-figure';
import { Select } from '../../../ui/select';

const route = getRouteApi('/shell/pilots/$key');
const options = curveScenarios.map((value) => ({ value, label: curveWords[value] }));

/** The scenario the address names; without one, that it brings nothing. */
export function useScenario(): CurveScenario {
  return route.useSearch().scenario ?? 'FAIL_LATE';
}

/** How far it goes in the curves of this page. */
export function ScenarioChoice({ value }: { readonly value: CurveScenario }) {
  const navigate = useNavigate({ from: '/pilots/$key' });
  const choose = (scenario: CurveScenario) =>
    void navigate({
      search: (search) => ({ ...search, scenario: scenario === 'FAIL_LATE' ? undefined : scenario }),
      replace: true,
      resetScroll: false,
    });
  return (
    <Select label="Suppose" className="no-print w-56" value={value} options={options} onChange={choose} />
  );
}
