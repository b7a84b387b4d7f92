import { LinkButton } from '@backstage/core-components';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { ResultsMessage } from '../browse/ResultsMessage';
import { modelsRouteRef } from '../routes';
import { shortlistTranslationRef } from './messages';
import { MAX_CANDIDATES } from './shortlistRefs';

/** Says how models get on the shortlist. */
export function EmptyShortlist() {
  const { t } = useTranslationRef(shortlistTranslationRef);
  const models = useRouteRef(modelsRouteRef);
  return (
    <ResultsMessage title={t('empty.title')}>
      <Typography>
        {t('empty.text', { most: String(MAX_CANDIDATES) })}
      </Typography>
      {models && (
        <LinkButton to={models()} variant="contained" color="primary">
          {t('empty.find')}
        </LinkButton>
      )}
    </ResultsMessage>
  );
}
