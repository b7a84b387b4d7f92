import { Content, Progress } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { FoundationModelEntity } from '@fmops/backstage-plugin-fmops-models-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { useMemo } from 'react';
import { ResultsMessage } from '../browse/ResultsMessage';
import { CompareSection } from '../compare/CompareSection';
import { serializeCompareState } from '../compare/state';
import { useCompareState } from '../compare/useCompareState';
import { useMeasurements } from '../measurements/useMeasurements';
import { withMeasurements } from '../measurements/withMeasurements';
import { RankingSection } from '../ranking/RankingSection';
import { Candidates } from './Candidates';
import { EmptyShortlist } from './EmptyShortlist';
import { shortlistTranslationRef } from './messages';
import { useModels } from './useModels';
import { useShortlist } from './useShortlist';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(3),
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
}));

/** From many candidates to one decision: the shortlist, up to five side by side, and their order. */
export function ShortlistPage() {
  const classes = useStyles();
  const { t } = useTranslationRef(shortlistTranslationRef);
  const shortlist = useShortlist();
  const [state, change] = useCompareState();
  // A link may name models that are not on one's own shortlist
  const refs = useMemo(
    () =>
      shortlist.ready
        ? [...new Set([...shortlist.refs, ...state.models])]
        : undefined,
    [shortlist.ready, shortlist.refs, state.models],
  );
  const { value: models, error, loading, retry } = useModels(refs);
  const measured = useMeasurements(state.models);
  const { measurements } = measured;
  const compared = useMemo(
    () =>
      state.models.flatMap((ref): FoundationModelEntity[] => {
        const model = models?.get(ref);
        return model ? [withMeasurements(model, measurements.get(ref))] : [];
      }),
    [state.models, models, measurements],
  );
  const { origin, pathname } = window.location;
  const link = `${origin}${pathname}?${serializeCompareState(state)}`;

  if (error) {
    return (
      <Content>
        <ResultsMessage title={t('page.failed')} role="alert">
          <Typography>{error.message}</Typography>
          <Button variant="outlined" onClick={retry} disabled={loading}>
            {t('page.retry')}
          </Button>
        </ResultsMessage>
      </Content>
    );
  }
  if (!models || !refs) {
    return (
      <Content>
        <Progress />
      </Content>
    );
  }
  return (
    <Content>
      <div className={classes.root}>
        {refs.length === 0 ? (
          <EmptyShortlist />
        ) : (
          <Candidates
            refs={refs}
            models={models}
            shortlist={shortlist}
            compared={state.models}
            onCompare={chosen => change({ models: chosen })}
          />
        )}
        {compared.length > 1 && (
          <>
            {measured.error && (
              <Alert severity="warning">
                {t('page.unmeasured', { reason: measured.error.message })}
              </Alert>
            )}
            <RankingSection models={compared} state={state} onChange={change} />
            <CompareSection models={compared} link={link} />
          </>
        )}
      </div>
    </Content>
  );
}
