import type { ViewList } from '@scrimmage/contract/generated/schema-types';
import { ChevronDown } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { buttonClass } from '../../ui/button';

const ViewsMenu = lazy(() => import('./views-menu').then((module) => ({ default: module.ViewsMenu })));

/** The views of a list, for its head: nothing but names for what its address says. */
export function SavedViews({ list }: { readonly list: ViewList }) {
  return (
    <Suspense
      fallback={
        <span aria-hidden className={buttonClass('plain', 'font-normal text-ink-3')}>
          Views
          <ChevronDown size={14} />
        </span>
      }
    >
      <ViewsMenu list={list} />
    </Suspense>
  );
}
