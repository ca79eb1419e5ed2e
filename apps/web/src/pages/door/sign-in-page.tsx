import { getRouteApi, useRouter } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { formatCount } from '../../platform/format';
import { type SignInRefused, signIn } from '../../platform/session';
import { Button } from '../../ui/button';
import { focusFirstError } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { PasswordField, TextField } from '../../ui/text-field';
import { DoorFrame } from './door-frame';

const route = getRouteApi('/sign-in');

/** Only addresses of this product: a link must not be able to send people elsewhere after signing in. */
export function safeNext(next: string | undefined): string {
  return next?.startsWith('/') && !/^\/[/\\]/.test(next) ? next : '/';
}

/** Counts down the seconds the server asked to wait. */
function useCountdown(refused: SignInRefused | null): number {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    const until = Date.now() + (refused?.retryAfterSeconds ?? 0) * 1000;
    const tick = () => setLeft(Math.max(0, Math.ceil((until - Date.now()) / 1000)));
    tick();
    if (!refused?.retryAfterSeconds) return;
    const timer = setInterval(tick, 500);
    return () => clearInterval(timer);
  }, [refused]);
  return left;
}

export function SignInPage() {
  const { next } = route.useSearch();
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<SignInRefused | null>(null);
  const wait = useCountdown(refused);
  const errors = {
    email: tried && !email.includes('@') ? 'Give the e-mail address you were invited with.' : null,
    password: tried && password === '' ? 'Give your password.' : null,
  };

  async function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!email.includes('@') || password === '') return focusFirstError(form.current);
    if (busy || wait > 0) return;
    setBusy(true);
    const answer = await signIn(email.trim(), password);
    setBusy(false);
    setRefused(answer);
    if (answer === null) router.history.push(safeNext(next));
  }

  return (
    <DoorFrame
      title="Sign in"
      lead={
        next
          ? 'Sign in to go on where you were.'
          : 'What is piloted, how real it is, what must be decided now.'
      }
    >
      <form ref={form} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
        <div role="alert">
          {refused && (
            <Notice tone={refused.retryAfterSeconds ? 'watch' : 'bad'}>
              {refused.sentence}
              {wait > 0 && (
                <span aria-hidden="true" className="block text-meta text-ink-2 tabular-nums">
                  Try again in {formatCount(wait, 'second')}.
                </span>
              )}
            </Notice>
          )}
        </div>
        <TextField
          label="E-mail"
          type="email"
          name="email"
          autoComplete="username"
          inputMode="email"
          autoCapitalize="off"
          spellCheck={false}
          value={email}
          onChange={setEmail}
          error={errors.email}
        />
        <PasswordField
          label="Password"
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          error={errors.password}
        />
        <Button type="submit" look="primary" busy={busy}>
          Sign in
        </Button>
        <p className="text-meta text-ink-3">
          No password, or lost it? Ask an administrator of your workspace.
        </p>
      </form>
    </DoorFrame>
  );
}
