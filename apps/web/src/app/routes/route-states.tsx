import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { fault, faultOf } from '../../platform/faults';
import { LinkButton } from '../../ui/link-button';
import { PageHeader } from '../../ui/page-header';
import { Broken, Empty } from '../../ui/states';

/** A chunk of another build cannot be fetched any more after the server was renewed. */
const isStaleChunk = (error: unknown) =>
  error instanceof Error && /dynamically imported module|module script/i.test(error.message);

/** The last net of a route: says what happened, and loads the route anew. */
export function RouteBroken({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  if (isStaleChunk(error)) {
    return <Broken fault={fault('OPERATION_NOT_REGISTERED')} onRetry={() => window.location.reload()} />;
  }
  return (
    <Broken
      fault={faultOf(error)}
      onRetry={() => {
        reset();
        void router.invalidate();
      }}
    />
  );
}

export function NotFoundPage() {
  return (
    <>
      <PageHeader title="Not found" />
      <Empty
        kind="filtered"
        title="There is no page at this address"
        action={
          <LinkButton to="/" look="primary">
            To the portfolio
          </LinkButton>
        }
      >
        The address may be mistyped, or what stood here is gone.
      </Empty>
    </>
  );
}
