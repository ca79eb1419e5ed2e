import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { type ButtonLook, buttonClass } from './button';

interface Props extends ComponentProps<'a'> {
  readonly look?: ButtonLook;
}

function Anchor({ look = 'plain', className, children, ...rest }: Props) {
  return (
    <a {...rest} className={buttonClass(look, className)}>
      {children}
    </a>
  );
}

/** A link that looks like a button; takes the router's `to`, `params` and `search`. */
export const LinkButton = createLink(Anchor);
