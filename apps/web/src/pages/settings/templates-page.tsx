import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { statedWords } from '../../features/templates/template-words';
import { PilotTemplatesDocument } from '../../generated/documents/pilot-templates';
import type { Template_templateFragment } from '../../generated/operations';
import { useRowKeys } from '../../platform/row-keys';
import { usePageQuery } from '../../platform/use-page-query';
import { useViewer } from '../../platform/use-viewer';
import { Button } from '../../ui/button';
import { PageHeader } from '../../ui/page-header';
import { Empty, PageState, RowsSkeleton } from '../../ui/states';
import { Cell, Column, Row, Table } from '../../ui/table';
import { TemplateDialog } from './template-dialog';
import { useDeleteTemplate } from './use-delete-template';

/** What new pilots may begin with: offered to everybody who proposes one. */
export function TemplatesPage() {
  const may = useViewer()?.viewerCan.keepTemplates ?? false;
  const list = useRef<HTMLDivElement>(null);
  const rowKeys = useRowKeys(list);
  const [opened, setOpened] = useState<'add' | Template_templateFragment | null>(null);
  const { running, remove } = useDeleteTemplate();
  const query = usePageQuery(PilotTemplatesDocument, {});
  const add = (
    <Button look="primary" icon={<Plus aria-hidden size={14} />} onClick={() => setOpened('add')}>
      New template
    </Button>
  );
  return (
    <>
      <PageHeader
        title="Templates of pilots"
        sentence={`What a new pilot may begin with. It fills what is empty, never what was typed.${
          may ? '' : ' Leads, executives and administrators make them; everybody may use them.'
        }`}
        actions={may && query.data && query.data.pilotTemplates.length > 0 && add}
      />
      <PageState query={query} skeleton={<RowsSkeleton rows={6} />}>
        {({ pilotTemplates }) =>
          pilotTemplates.length === 0 ? (
            <Empty kind="first-use" title="No templates yet" action={may && add}>
              Save a good pilot as a template from its page, criteria included, or write one here.
            </Empty>
          ) : (
            <div ref={list} {...rowKeys}>
              <Table caption="Templates of pilots">
                <thead>
                  <tr>
                    <Column>Template</Column>
                    <Column>States</Column>
                    <Column>Made by</Column>
                    <Column>
                      <span className="sr-only">Change</span>
                    </Column>
                  </tr>
                </thead>
                <tbody>
                  {pilotTemplates.map((template) => (
                    <TemplateRow
                      key={template.id}
                      template={template}
                      busy={running}
                      onEdit={() => setOpened(template)}
                      onDelete={() => void remove(template)}
                    />
                  ))}
                </tbody>
              </Table>
            </div>
          )
        }
      </PageState>
      {opened !== null && (
        <TemplateDialog template={opened === 'add' ? null : opened} onClose={() => setOpened(null)} />
      )}
    </>
  );
}

interface RowProps {
  readonly template: Template_templateFragment;
  readonly busy: boolean;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

function TemplateRow({ template, busy, onEdit, onDelete }: RowProps) {
  const { name, owner, defaults, viewerCan } = template;
  return (
    <Row>
      <Cell className="min-w-40 font-medium">{name}</Cell>
      <Cell label="States:" className="text-ink-2">
        {statedWords(defaults)}
      </Cell>
      <Cell label="Made by:" className="whitespace-nowrap text-ink-2">
        {owner.name}
      </Cell>
      <Cell className="text-right whitespace-nowrap phone:text-left">
        {viewerCan.edit && (
          <>
            <Button look="quiet" className="phone:-ml-3" aria-label={`Edit ${name}`} onClick={onEdit}>
              Edit
            </Button>
            <Button look="quiet" busy={busy} aria-label={`Delete ${name}`} onClick={onDelete}>
              Delete
            </Button>
          </>
        )}
      </Cell>
    </Row>
  );
}
