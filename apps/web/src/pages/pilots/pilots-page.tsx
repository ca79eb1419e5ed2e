import { PageHeader } from '../../ui/page-header';

export function PilotsPage() {
  return <PageHeader title="Pilots" />;
}
