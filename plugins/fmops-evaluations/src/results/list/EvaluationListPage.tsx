import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import Button from '@material-ui/core/Button';
import { Loaded } from '../../loading/Loaded';
import { EvaluationsFrame } from '../frame/EvaluationsFrame';
import { HowToEvaluate } from '../frame/HowToEvaluate';
import { Notice } from '../../layout/Notice';
import { Pager } from '../../layout/Pager';
import { EvaluationsTable } from './EvaluationsTable';
import { ListFilters } from './ListFilters';
import { readListQuery } from './listQuery';
import { useEvaluations } from './useEvaluations';

/** All evaluations that the user may read, the newest first. */
export function EvaluationListPage() {
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
            <Notice title="No evaluation that you may see is like that">
              <Button onClick={() => setParams({}, { replace: true })}>
                Show all
              </Button>
            </Notice>
          ) : (
            <HowToEvaluate title="No model that you may see was evaluated yet" />
          );
        }}
      </Loaded>
    </EvaluationsFrame>
  );
}
