import { useSearchParams } from 'react-router-dom';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ClusterCapacity } from '@fmops/backstage-plugin-fmops-workloads-common';
import { capacityTranslationRef } from './messages';

const useStyles = makeStyles({
  root: { maxWidth: '20rem', width: '100%' },
});

/** Chooses the cluster that is shown, where there is more than one. */
export function ClusterChoice(props: { clusters: readonly ClusterCapacity[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(capacityTranslationRef);
  const [chosen, setChosen] = useSearchParams();
  const cluster = chosen.get('cluster') ?? '';
  const names = props.clusters.map(({ name, title }) => ({
    name,
    title: title ?? name,
  }));
  if (cluster && !names.some(({ name }) => name === cluster)) {
    names.push({ name: cluster, title: cluster });
  }
  if (names.length < 2 && !cluster) {
    return null;
  }
  const choose = (name: string) => {
    const next = new URLSearchParams(chosen);
    next.delete('cluster');
    if (name) {
      next.set('cluster', name);
    }
    setChosen(next, { replace: true });
  };
  return (
    <TextField
      id="capacity-cluster"
      className={classes.root}
      select
      size="small"
      variant="outlined"
      label={t('cluster.label')}
      value={cluster}
      onChange={event => choose(event.target.value)}
    >
      <MenuItem value="">{t('cluster.all')}</MenuItem>
      {names.map(({ name, title }) => (
        <MenuItem key={name} value={name}>
          {title}
        </MenuItem>
      ))}
    </TextField>
  );
}
