import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { Notice } from '../../layout/Notice';
import { resultsTranslationRef } from '../messages';

/** Says how evaluations come here. */
export function HowToEvaluate({ title }: { title: string }) {
  const { t } = useTranslationRef(resultsTranslationRef);
  return (
    <Notice title={title}>
      <Typography>{t('frame.how')}</Typography>
    </Notice>
  );
}
