import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import AddIcon from '@material-ui/icons/Add';
import CloseIcon from '@material-ui/icons/Close';
import { makeStyles } from '@material-ui/core/styles';
import type { PlaygroundEndpoint } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { playgroundTranslationRef } from '../messages';
import { MAX_TARGETS, type Target } from '../session/Target';
import { chosenTargets } from './chosenTargets';
import { EndpointField } from './EndpointField';
import { ServedModelField } from './ServedModelField';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 210px), 1fr))',
    alignItems: 'start',
  },
  target: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: theme.spacing(1, 0),
    alignItems: 'start',
  },
}));

/** Who is asked, side by side. */
export function TargetList(props: {
  targets: readonly Target[];
  endpoints: PlaygroundEndpoint[];
  /** The endpoint of the page, which stays. */
  own?: string;
  onChange(targets: Target[]): void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(playgroundTranslationRef);
  const { targets, endpoints, own, onChange } = props;
  const put = (index: number, target: Target) =>
    onChange(targets.map((one, at) => (at === index ? target : one)));
  const several = targets.length > 1;
  // One endpoint may serve several models
  const next =
    endpoints.find(
      ({ endpoint, problem }) =>
        !problem && !targets.some(one => one.endpoint === endpoint),
    ) ?? targets.at(-1);
  return (
    <div className={classes.root} role="group" aria-label={t('targets.label')}>
      {chosenTargets(t, targets, endpoints).map((chosen, index) => {
        const { target } = chosen;
        const fixed =
          target.endpoint === own &&
          targets.findIndex(({ endpoint }) => endpoint === own) === index;
        const number = String(index + 1);
        return (
          <div key={index} className={classes.target} data-testid="target">
            <EndpointField
              chosen={chosen}
              endpoints={endpoints}
              label={
                several
                  ? t('targets.endpointAt', { number })
                  : t('targets.endpoint')
              }
              fixed={fixed}
              onChange={endpoint => put(index, { endpoint })}
            />
            {several && !fixed ? (
              <IconButton
                size="small"
                aria-label={t('targets.removeAt', { number })}
                onClick={() =>
                  onChange(targets.filter((_, at) => at !== index))
                }
              >
                <CloseIcon fontSize="small" />
              </IconButton>
            ) : (
              <span />
            )}
            <ServedModelField
              key={target.endpoint}
              chosen={chosen}
              label={
                several ? t('targets.modelAt', { number }) : t('targets.model')
              }
              onChange={servedModel =>
                put(index, { endpoint: target.endpoint, servedModel })
              }
            />
          </div>
        );
      })}
      {targets.length < MAX_TARGETS && (
        <Button
          size="small"
          startIcon={<AddIcon />}
          disabled={!next}
          onClick={() =>
            next && onChange([...targets, { endpoint: next.endpoint }])
          }
        >
          {targets.length > 0 ? t('targets.compare') : t('targets.choose')}
        </Button>
      )}
    </div>
  );
}
