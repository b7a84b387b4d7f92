import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { Evaluation } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { Moment } from '../../../layout/Moment';
import { Notice } from '../../../layout/Notice';
import { resultsRecordTranslationRef } from '../messages';
import { Rows } from './Rows';

/** What was asked and answered, row by row, or why that can't be shown. */
export function RowsSection({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useTranslationRef(resultsRecordTranslationRef);
  const { rows, rowsDeletedAt } = evaluation;
  return (
    <section>
      <Typography variant="h6" component="h2" gutterBottom>
        {t('rows.title')}
      </Typography>
      {rowsDeletedAt && (
        <Notice title={t('rows.deleted')}>
          <Typography>
            {t('rows.deletedAt', { when: <Moment at={rowsDeletedAt} /> })}
          </Typography>
        </Notice>
      )}
      {!rowsDeletedAt && rows === 0 && (
        <Notice title={t('rows.none')}>
          <Typography>{t('rows.noneAbout')}</Typography>
        </Notice>
      )}
      {!rowsDeletedAt && rows > 0 && <Rows evaluation={evaluation} />}
    </section>
  );
}
