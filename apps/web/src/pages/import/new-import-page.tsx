import { PageHeader } from '../../ui/page-header';

export function NewImportPage() {
  return <PageHeader title="Import pilots" />;
}
