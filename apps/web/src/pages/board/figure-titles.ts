import type { PortfolioPageQuery } from '../../generated/operations';

type Portfolio = PortfolioPageQuery['portfolio'];

/** What is not a figure of its own: it stands in the head of the page. */
type Head = 'asOf' | 'today' | 'period' | 'sentence' | 'total';

/** What stands on the page beside the figures of the portfolio itself. */
type Beside = 'decisions' | 'milestones';

/** The question each figure answers, in the order they stand: the tables taken away go by it. */
export const figureTitles: Readonly<Record<Exclude<keyof Portfolio, Head | '__typename'> | Beside, string>> =
  {
    decisions: 'What must be decided?',
    evidence: 'What does the evidence say?',
    evidenceCount: 'How many have locked criteria?',
    budgets: 'Do we fail as often as we planned?',
    risk: 'Who carries the risk?',
    programs: 'Which programs?',
    stages: 'How far are they?',
    due: 'When are decisions due?',
    ages: 'How old are the open ones?',
    openSpend: 'Where does money go without evidence?',
    balance: 'Is the money spread as we declared?',
    healthApart: 'Which pilots go otherwise than declared?',
    killRate: 'Do we stop as often as we planned?',
    learningsReused: 'Do we use what we learned?',
    concentration: 'On how few vendors do we depend?',
    lastDecisions: 'What was decided last?',
    milestones: 'Do the sprints move the marathon?',
  };
