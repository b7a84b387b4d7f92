import { Link } from '@backstage/core-components';

/** From a run to the list above it, whichever page that is. */
export function BackLink() {
  return (
    <Link to="../.." relative="path">
      All runs
    </Link>
  );
}
