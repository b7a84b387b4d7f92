import type { ReactNode } from 'react';
import { Link } from '@backstage/core-components';

/** State of the location that says that the list itself is wanted. */
export const WANTS_LIST = { list: true };

/** From a run or an endpoint to the list above it, whichever page that is. */
export function BackLink(props: { children: ReactNode }) {
  return (
    <Link to="../.." relative="path" state={WANTS_LIST}>
      {props.children}
    </Link>
  );
}
