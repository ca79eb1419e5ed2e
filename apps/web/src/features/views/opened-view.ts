import type { ViewList } from '@scrimmage/contract/generated/schema-types';
import { readViewParams, sameParams, type ViewParam, type ViewParams } from '@scrimmage/domain/view-params';
import type { SavedView_viewFragment } from '../../generated/operations';
import { createStore } from '../../platform/store';

export type View = Omit<SavedView_viewFragment, ' $fragmentName' | '__typename'>;

/** Which view was opened last of each list, until the page is loaded anew: so that what was changed since can be said. */
export const openedViews = createStore<Readonly<Partial<Record<ViewList, string>>>>({});

export function noteOpened(list: ViewList, id: string): void {
  openedViews.set({ ...openedViews.get(), [list]: id });
}

/** What an address says, in the form views keep; what belongs to no view is left out. */
export function paramsOf(list: ViewList, search: Readonly<Record<string, unknown>>): ViewParams {
  const given = Object.entries(search)
    .filter(([, value]) => value !== undefined && value !== false && value !== '')
    .map(([name, value]): ViewParam => ({ name, values: [value].flat().map(String) }));
  return readViewParams(list, given).params;
}

/** A view as an address. */
export function searchOf(view: Pick<View, 'params'>): Record<string, string | readonly string[]> {
  return Object.fromEntries(
    view.params.map(({ name, values }) => [name, values.length === 1 ? (values[0] ?? '') : values]),
  );
}

/** The view an address stands for, and whether it was changed since it was opened; null: it stands for none. */
export function currentView(
  list: ViewList,
  views: readonly View[],
  { params, openedId }: { readonly params: ViewParams; readonly openedId: string | undefined },
): { readonly view: View; readonly changed: boolean } | null {
  const opened = views.find(({ id }) => id === openedId);
  const stands = (view: View) => sameParams(readViewParams(list, view.params).params, params);
  if (opened && stands(opened)) return { view: opened, changed: false };
  // A bare address is the whole list, not a view with everything taken away.
  if (Object.keys(params).length === 0) return null;
  const same = views.find(stands);
  if (same) return { view: same, changed: false };
  return opened ? { view: opened, changed: true } : null;
}
