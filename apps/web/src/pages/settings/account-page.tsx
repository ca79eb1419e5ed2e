import { roleMeanings, roleWords } from '../../features/people/role-words';
import { lettersOn, switchLetters } from '../../platform/shortcuts';
import { useStore } from '../../platform/store';
import { chooseTheme, type ThemeChoice, themeChoice } from '../../platform/theme';
import { useViewer } from '../../platform/use-viewer';
import { Checkbox } from '../../ui/checkbox';
import { PageHeader, Section } from '../../ui/page-header';
import { RadioList } from '../../ui/radio-list';
import { Bone, Skeleton } from '../../ui/states';
import { PasswordForm } from './password-form';

const themes = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const satisfies ReadonlyArray<{ readonly value: ThemeChoice; readonly label: string }>;

/** You: who you are here, your password, and how the product looks and listens on this device. */
export function AccountPage() {
  return (
    <>
      <PageHeader title="Your profile" />
      <div className="grid max-w-4xl grid-cols-2 items-start gap-4 phone:grid-cols-1">
        <Section title="You">
          <You />
        </Section>
        <Section title="Password">
          <PasswordForm />
        </Section>
        <Section title="Theme" aside="On this device">
          <Theme />
        </Section>
        <Section title="Keys" aside="On this device">
          <Letters />
        </Section>
      </div>
    </>
  );
}

function You() {
  const viewer = useViewer();
  if (!viewer)
    return (
      <Skeleton>
        <Bone className="h-4 w-40" />
        <Bone className="mt-2 h-4 w-56" />
      </Skeleton>
    );
  const { member, workspace } = viewer;
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-2 text-body">
      <dt className="text-ink-3">Name</dt>
      <dd>{member.name}</dd>
      <dt className="text-ink-3">E-mail</dt>
      <dd>{member.email}</dd>
      <dt className="text-ink-3">Workspace</dt>
      <dd>{workspace.name}</dd>
      <dt className="text-ink-3">Role</dt>
      <dd>
        {roleWords[member.role]}
        <span className="block text-meta text-ink-2">{roleMeanings[member.role]}</span>
      </dd>
      <dt className="text-ink-3">Time zone</dt>
      <dd>{workspace.timeZone}</dd>
    </dl>
  );
}

function Theme() {
  const chosen = useStore(themeChoice);
  return <RadioList label="Colours" value={chosen} options={themes} onChange={chooseTheme} />;
}

function Letters() {
  const on = useStore(lettersOn);
  return (
    <Checkbox
      label="Single letters are keys"
      hint="“n” opens a new pilot, “j” and “k” move through rows. Turn them off when you dictate. “Ctrl K” always works."
      checked={on}
      onChange={switchLetters}
    />
  );
}
