import { LinkButton } from '@backstage/core-components';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Evaluation } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { comparisonRouteRef } from '../../routes';
import { compareModelsQuery } from '../compare/compareQuery';
import { DownloadMenu } from './download/DownloadMenu';
import { resultsRecordTranslationRef } from './messages';
import { RemoveButton } from './RemoveButton';

/** What can be done with an evaluation. */
export function RecordActions({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useTranslationRef(resultsRecordTranslationRef);
  const compare = useRouteRef(comparisonRouteRef)?.();
  return (
    <>
      {compare && (
        <LinkButton
          variant="outlined"
          to={`${compare}${compareModelsQuery([evaluation.model])}`}
        >
          {t('actions.compare')}
        </LinkButton>
      )}
      <DownloadMenu evaluation={evaluation} />
      <RemoveButton evaluation={evaluation} />
    </>
  );
}
