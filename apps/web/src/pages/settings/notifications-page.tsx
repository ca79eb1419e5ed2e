import { NotificationsPageDocument } from '../../generated/documents/notifications-page';
import { SetNotificationChoiceDocument } from '../../generated/documents/set-notification-choice';
import type { NotificationsPageQuery } from '../../generated/operations';
import { useInverse } from '../../platform/take-back';
import { useChange } from '../../platform/use-change';
import { usePageQuery } from '../../platform/use-page-query';
import { LinkButton } from '../../ui/link-button';
import { ChangeNotice, Notice } from '../../ui/notice';
import { PageHeader } from '../../ui/page-header';
import { PageState, RowsSkeleton } from '../../ui/states';

type Choice = NotificationsPageQuery['notificationChoices'][number];
type Ways = Partial<Pick<Choice, 'inApp' | 'email'>>;

function waysInWords({ inApp, email }: Ways): string {
  const on = inApp ?? email ?? false;
  return `${on ? '' : 'no longer '}${inApp === undefined ? 'by e-mail' : 'here'}`;
}

/** What you hear of, and how: each kind in the product, by e-mail, both or not at all. */
export function NotificationsPage() {
  const query = usePageQuery(NotificationsPageDocument, {});
  const change = useChange(SetNotificationChoiceDocument);
  const inverse = useInverse(SetNotificationChoiceDocument);
  const choose = async ({ kind, label, inApp, email }: Choice, ways: Ways) => {
    const outcome = await change.submit({ kind, inApp, email, ...ways });
    if (outcome.ok) inverse(`${label}: ${waysInWords(ways)}.`, { kind, inApp, email });
  };
  return (
    <>
      <PageHeader
        title="Notifications"
        sentence="What you hear of, and how. Each change is saved at once, and is yours alone."
      />
      <ChangeNotice {...change} />
      <PageState query={query} skeleton={<RowsSkeleton rows={11} />}>
        {({ notificationChoices, digestSettings }) => (
          <div className="flex flex-col gap-3">
            {!digestSettings.mailServer && (
              <Notice action={<LinkButton to="/news/letters">Letters</LinkButton>}>
                There is no mail server here: what would go by e-mail is kept, and read under News.
              </Notice>
            )}
            <div className="card max-w-3xl overflow-hidden">
              <table className="w-full border-collapse text-left">
                <caption className="sr-only">What you hear of, and how</caption>
                <thead>
                  <tr className="border-b border-line text-meta text-ink-3">
                    <th scope="col" className="px-3 py-2 font-medium">
                      When
                    </th>
                    <th scope="col" className="w-24 px-2 py-2 text-center font-medium">
                      Here
                    </th>
                    <th scope="col" className="w-24 px-2 py-2 text-center font-medium">
                      E-mail
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {notificationChoices.map((choice) => (
                    <ChoiceRow key={choice.kind} choice={choice} onChoose={choose} />
                  ))}
                </tbody>
              </table>
            </div>
          </div>
        )}
      </PageState>
    </>
  );
}

interface RowProps {
  readonly choice: Choice;
  readonly onChoose: (choice: Choice, ways: Ways) => Promise<void>;
}

function ChoiceRow({ choice, onChoose }: RowProps) {
  const { label, inApp, email, inAppPossible } = choice;
  return (
    <tr className="border-b border-line last:border-b-0">
      <th scope="row" className="px-3 py-1.5 text-table font-normal">
        {label}
      </th>
      <td className="text-center">
        {inAppPossible ? (
          <Tick
            label={`${label}: here`}
            checked={inApp}
            onChange={(on) => void onChoose(choice, { inApp: on })}
          />
        ) : (
          <span className="text-meta text-ink-3">Always</span>
        )}
      </td>
      <td className="text-center">
        <Tick
          label={`${label}: by e-mail`}
          checked={email}
          onChange={(on) => void onChoose(choice, { email: on })}
        />
      </td>
    </tr>
  );
}

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
}

/** The whole cell is its target. */
function Tick({ label, checked, onChange }: TickProps) {
  return (
    <label className="inline-flex min-h-9 min-w-11 cursor-pointer items-center justify-center max-md:min-h-11">
      <span className="sr-only">{label}</span>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="size-4 accent-accent max-md:size-5"
      />
    </label>
  );
}
