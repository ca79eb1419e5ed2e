import { PageHeader } from '../../ui/page-header';

export function SystemsPage() {
  return <PageHeader title="Systems" />;
}
