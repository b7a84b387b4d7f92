import { Progress } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { catalogApiRef, useEntity } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import { Theme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { useState } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { OverviewCard } from '../overview/OverviewCard';
import { LineageDiagram } from './LineageDiagram';
import { LineageGraph } from './LineageGraph';
import { LineageList } from './LineageList';
import { LineageView, LineageViewChoice } from './LineageViewChoice';
import { loadLineage } from './loadLineage';
import { lineageTranslationRef } from './messages';
import { RelatedOfRoot } from './RelatedOfRoot';

/** Where a model or dataset comes from and what came of it. */
export function LineageCard() {
  const { entity } = useEntity();
  const { t } = useTranslationRef(lineageTranslationRef);
  const catalogApi = useApi(catalogApiRef);
  const { value, error, loading, retry } = useAsyncRetry(
    () => loadLineage(catalogApi, entity),
    [catalogApi, entity],
  );
  const wide = useMediaQuery<Theme>(theme => theme.breakpoints.up('sm'), {
    noSsr: true,
  });
  const [chosen, choose] = useState<LineageView>();
  const view = chosen ?? (wide ? 'graph' : 'list');
  const empty = value && value.nodes.length === 1;
  return (
    <OverviewCard
      title={t('card.title')}
      actions={
        value && !empty ? (
          <LineageViewChoice view={view} onChoose={choose} />
        ) : undefined
      }
    >
      {loading && <Progress />}
      {error && !loading && (
        <Typography variant="body2" role="alert">
          {t('card.failed', { reason: error.message })}{' '}
          <Button size="small" onClick={retry}>
            {t('card.retry')}
          </Button>
        </Typography>
      )}
      {value && !loading && (
        <>
          {empty && (
            <Typography variant="body2" color="textSecondary">
              {t('card.empty')}
            </Typography>
          )}
          {!empty && view === 'graph' && <LineageDiagram graph={value} />}
          {!empty && view === 'list' && <LineageList graph={value} />}
          {view === 'list' && value.left > 0 && <RelatedOfRoot />}
          <LineageNotes
            graph={value}
            view={view}
            onList={() => choose('list')}
          />
        </>
      )}
    </OverviewCard>
  );
}

function LineageNotes(props: {
  graph: LineageGraph;
  view: LineageView;
  onList(): void;
}) {
  const { t } = useTranslationRef(lineageTranslationRef);
  const { hidden, left } = props.graph;
  return (
    <>
      {left > 0 && props.view === 'graph' && (
        <Typography variant="body2" component="div">
          {t('card.left', { count: left })}{' '}
          <Button size="small" onClick={props.onList}>
            {t('card.listAll')}
          </Button>
        </Typography>
      )}
      {hidden > 0 && (
        <Typography variant="caption" color="textSecondary">
          {t('card.hidden', { count: hidden })}
        </Typography>
      )}
    </>
  );
}
