import Typography from '@material-ui/core/Typography';
import { BrowseDefinition } from './definition';
import { sortOf } from './query';
import { BrowseState } from './state';

interface SortNoteProps {
  definition: BrowseDefinition;
  state: BrowseState;
}

/** Says why a link does not sort as it was meant to. */
export function SortNote({ definition, state }: SortNoteProps) {
  if (!state.unknownSort) return null;
  return (
    <Typography variant="body2" role="note" gutterBottom>
      This link sorts by “{state.unknownSort}”, which this portal does not (or
      no longer) offer. Sorted by{' '}
      {sortOf(definition, state).title.toLocaleLowerCase('en-US')} instead.
    </Typography>
  );
}
