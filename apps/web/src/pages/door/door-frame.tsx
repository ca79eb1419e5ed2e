import type { ReactNode } from 'react';

/** The frame of the two pages in front of the door. */
export function DoorFrame({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-md flex-col justify-center px-4 py-12">
      <title>{`${title} · Scrimmage`}</title>
      <p className="text-section font-semibold">Scrimmage</p>
      <div aria-hidden="true" className="yard-line mt-2 mb-8" />
      <h1 className="text-title font-semibold tracking-[-0.01em]">{title}</h1>
      <p className="mt-1 mb-6 text-body text-ink-2">{lead}</p>
      {children}
    </main>
  );
}
