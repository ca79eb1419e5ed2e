import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx';
import { Spinner } from './spinner';

export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger';

const looks: Record<ButtonLook, string> = {
  primary: 'bg-accent text-on-accent border border-transparent hover:bg-accent-hover',
  plain: 'bg-surface text-ink border border-line hover:bg-hover',
  quiet: 'text-ink-2 border border-transparent hover:bg-hover hover:text-ink',
  danger: 'bg-surface text-bad border border-bad hover:bg-bad-soft',
};

/** The looks of a button, for links that must look like one. */
export function buttonClass(look: ButtonLook = 'plain', extra?: string): string {
  return cx(
    'control inline-flex items-center justify-center gap-1.5 px-3 text-table font-medium whitespace-nowrap no-underline transition-colors duration-150',
    looks[look],
    extra,
  );
}

interface Props extends Omit<ComponentProps<'button'>, 'children'> {
  readonly look?: ButtonLook;
  /** Shows that the press is being worked on; presses meanwhile do nothing. */
  readonly busy?: boolean;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

export function Button({ look = 'plain', busy = false, icon, children, className, onClick, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      aria-busy={busy || undefined}
      className={buttonClass(look, className)}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {busy ? <Spinner /> : icon}
      {children}
    </button>
  );
}

interface IconProps extends Omit<ComponentProps<'button'>, 'children'> {
  readonly label: string;
  readonly children: ReactNode;
}

/** A square button with an icon; its label is read aloud and shown as a tip. */
export function IconButton({ label, children, className, ...rest }: IconProps) {
  return (
    <button
      type="button"
      aria-label={label}
      data-tip={label}
      {...rest}
      className={cx(
        'control inline-flex aspect-square items-center justify-center text-ink-2 hover:bg-hover hover:text-ink',
        className,
      )}
    >
      {children}
    </button>
  );
}
