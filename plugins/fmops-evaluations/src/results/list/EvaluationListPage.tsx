import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { Loaded } from '../../loading/Loaded';
import { EvaluationsFrame } from '../frame/EvaluationsFrame';
import { HowToEvaluate } from '../frame/HowToEvaluate';
import { Notice } from '../../layout/Notice';
import { Pager } from '../../layout/Pager';
import { resultsTranslationRef } from '../messages';
import { EvaluationsTable } from './EvaluationsTable';
import { ListFilters } from './ListFilters';
import { readListQuery } from './listQuery';
import { useEvaluations } from './useEvaluations';

/** All evaluations that the user may read, the newest first. */
export function EvaluationListPage() {
  const { t } = useTranslationRef(resultsTranslationRef);
  const [params, setParams] = useSearchParams();
  const query = useMemo(() => readListQuery(params), [params]);
  const list = useEvaluations(query);
  const isFiltered = Object.keys(query).length > 0;
  return (
    <EvaluationsFrame tab="all">
      <ListFilters query={query} />
      <Loaded state={list.state}>
        {evaluations => {
          if (evaluations.length > 0) {
            return (
              <>
                <EvaluationsTable evaluations={evaluations} />
                <Pager {...list} />
              </>
            );
          }
          return isFiltered ? (
            <Notice title={t('list.none')}>
              <Button onClick={() => setParams({}, { replace: true })}>
                {t('list.showAll')}
              </Button>
            </Notice>
          ) : (
            <HowToEvaluate title={t('frame.none')} />
          );
        }}
      </Loaded>
    </EvaluationsFrame>
  );
}
