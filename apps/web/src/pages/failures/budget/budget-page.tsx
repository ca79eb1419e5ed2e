import { LearningsHead } from '../../../features/learnings/learnings-head';
import { BudgetPageDocument } from '../../../generated/documents/budget-page';
import { usePageQuery } from '../../../platform/use-page-query';
import { LinkButton } from '../../../ui/link-button';
import { Empty, PageState, RowsSkeleton } from '../../../ui/states';
import { FactsPart } from './facts-part';
import { ProgramCard } from './program-card';

/** How often each program fails beside what it planned, and how fast and dear it is. */
export function BudgetPage() {
  const query = usePageQuery(BudgetPageDocument, {});
  return (
    <>
      <LearningsHead
        title="Failure budgets"
        sentence="Too few failures are as visible as too many. Over budget never stops anything: it asks the sponsor."
      />
      <PageState query={query} skeleton={<RowsSkeleton rows={8} />}>
        {({ programs }) => {
          const all = programs.edges.map(({ node }) => node);
          if (all.length === 0)
            return (
              <Empty
                kind="first-use"
                title="No programs yet"
                action={<LinkButton to="/settings/programs">To the programs</LinkButton>}
              >
                A budget belongs to a program: how many failures it plans for, and what follows from more or
                fewer.
              </Empty>
            );
          return (
            <div className="flex flex-col gap-6">
              {all.map(({ id, name }) => (
                <ProgramCard key={id} id={id} name={name} />
              ))}
              <FactsPart programs={all} />
            </div>
          );
        }}
      </PageState>
    </>
  );
}
