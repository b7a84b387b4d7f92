import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Skeleton from '@material-ui/lab/Skeleton';
import { useCardGridStyles } from './CardGrid';
import { browseTranslationRef } from './messages';

/** Placeholders of the size of cards. */
export function LoadingResults() {
  const classes = useCardGridStyles();
  const { t } = useTranslationRef(browseTranslationRef);
  return (
    <div
      className={classes.grid}
      role="progressbar"
      aria-label={t('results.loading')}
    >
      {Array.from({ length: 9 }, (_, index) => (
        <Skeleton key={index} variant="rect" height={208} />
      ))}
    </div>
  );
}
