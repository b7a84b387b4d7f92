import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { BrowseDefinition } from './definition';
import { browseTranslationRef } from './messages';
import { sortOf } from './query';
import { BrowseState } from './state';

interface SortNoteProps {
  definition: BrowseDefinition;
  state: BrowseState;
}

/** Says why a link does not sort as it was meant to. */
export function SortNote({ definition, state }: SortNoteProps) {
  const { t } = useTranslationRef(browseTranslationRef);
  if (!state.unknownSort) return null;
  return (
    <Typography variant="body2" role="note" gutterBottom>
      {t('sort.unknown', {
        wanted: state.unknownSort,
        used: sortOf(definition, state).title,
      })}
    </Typography>
  );
}
