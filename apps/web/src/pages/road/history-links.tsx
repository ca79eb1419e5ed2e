import { Download, FileUp } from 'lucide-react';
import { useViewer } from '../../platform/use-viewer';
import { buttonClass } from '../../ui/button';
import { LinkButton } from '../../ui/link-button';

/** What the teams of a program finished, to take out as the back-test reads it, and the way in for what they did elsewhere. */
export function HistoryLinks({ programId }: { readonly programId: string }) {
  const may = useViewer()?.viewerCan.importSprints;
  return (
    <section aria-label="The past of its teams" className="no-print flex flex-wrap items-center gap-2">
      <p className="min-w-0 flex-1 basis-80 text-body text-ink-2">
        Forecasts are made of what teams finished before. What they finished elsewhere counts too, once it is
        brought in.
      </p>
      {/* A plain link: the browser downloads, the router must not take it. */}
      <a href={`/export/history.csv?program=${programId}`} download className={buttonClass()}>
        <Download aria-hidden size={14} />
        What teams finished, as CSV
      </a>
      {may && (
        <>
          <LinkButton to="/import/new" search={{ kind: 'sprints' }}>
            <FileUp aria-hidden size={14} />
            Import sprints
          </LinkButton>
          <LinkButton to="/import/new" search={{ kind: 'items' }}>
            <FileUp aria-hidden size={14} />
            Import finished items
          </LinkButton>
        </>
      )}
    </section>
  );
}
