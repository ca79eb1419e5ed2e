import { Download } from 'lucide-react';
import { PortfolioPageDocument } from '../../generated/documents/portfolio-page';
import type { PortfolioPageQuery, PortfolioPageQueryVariables } from '../../generated/operations';
import { openDialog } from '../../platform/dialogs';
import { saveFile } from '../../platform/save-file';
import { buttonClass } from '../../ui/button';
import { MenuButton } from '../../ui/menu';
import { showToast } from '../../ui/toasts';
import { figureTitles } from './figure-titles';

const loadTables = () => import('./board-tables');

interface Props {
  readonly page: PortfolioPageQuery;
  readonly variables: PortfolioPageQueryVariables;
  readonly workspace: string;
}

const save = (work: () => Promise<void>) =>
  void work().catch(() => showToast({ text: 'The browser could not save the file.' }));

/** What is shown as files, and as the questions that answer it. */
export function TakeAway({ page, variables, workspace }: Props) {
  const { portfolio } = page;
  const decisions = page.decisionsDue.edges.map(({ node }) => node);
  const milestones = page.milestones.edges.map(({ node }) => node);
  const { asOf, period, sentence, total, ...figures } = portfolio;
  const name = `board-${portfolio.today}`;
  const address = location.href;
  const saveCsv = async () => {
    const { boardCsv, boardTables } = await loadTables();
    const about = {
      title: 'Board page',
      columns: ['What', 'Value'],
      rows: [
        ['Workspace', workspace],
        ['As of', asOf],
        ['Address', address],
        ['Period', period?.sentence ?? 'None: of all time, unless a figure says otherwise.'],
        ['Sentence', sentence.map(({ text }) => text).join(' ')],
        ['Pilots', total.count],
      ],
    };
    const shown = { ...figures, decisions, milestones };
    const tables = boardTables(shown, figureTitles, location.origin);
    saveFile(`${name}.csv`, 'text/csv', boardCsv([about, ...tables]));
  };
  const saveJson = async () => {
    const { plain } = await loadTables();
    const whole = { workspace, address, variables, portfolio, decisions, milestones };
    saveFile(`${name}.json`, 'application/json', `${JSON.stringify(plain(whole), null, 2)}\n`);
  };
  return (
    <MenuButton
      label="Take away"
      align="end"
      className={buttonClass()}
      entries={[
        { label: 'Save as CSV', onPick: () => save(saveCsv) },
        { label: 'Save as JSON', onPick: () => save(saveJson) },
        {
          label: 'Show the GraphQL query…',
          onPick: () => openDialog({ name: 'query', asked: { document: PortfolioPageDocument, variables } }),
        },
      ]}
    >
      <Download aria-hidden size={14} />
      Take away
    </MenuButton>
  );
}
