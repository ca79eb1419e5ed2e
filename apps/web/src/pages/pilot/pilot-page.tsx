import { getRouteApi } from '@tanstack/react-router';
import { PageHeader } from '../../ui/page-header';

const route = getRouteApi('/shell/pilots/$key');

export function PilotPage() {
  const { key } = route.useParams();
  return <PageHeader title={key} />;
}
