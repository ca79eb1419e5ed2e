import { PageHeader } from '../../ui/page-header';

export function UnitsPage() {
  return <PageHeader title="Units" />;
}
