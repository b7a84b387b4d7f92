import { useMemo, useState } from 'react';
import Button from '@material-ui/core/Button';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import {
  discoveryApiRef,
  fetchApiRef,
  useApi,
} from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  DatasetsClient,
  ModelsHttp,
} from '@fmops/backstage-plugin-fmops-models-common';
import useAsync from 'react-use/esm/useAsync';
import { nameOfRef } from '../words/nameOfRef';
import { reviewResultsTranslationRef } from './messages';

const NAME = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
}));

/** Names the dataset that rows become in the store of a group; nothing where the user has none. */
export function StoreForm(props: {
  disabled: boolean;
  onStore(store: { owner: string; name: string }): void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(reviewResultsTranslationRef);
  const discoveryApi = useApi(discoveryApiRef);
  const fetchApi = useApi(fetchApiRef);
  const [owner, setOwner] = useState<string>();
  const [name, setName] = useState('');
  const datasets = useMemo(
    () => new DatasetsClient(new ModelsHttp({ discoveryApi, fetchApi })),
    [discoveryApi, fetchApi],
  );
  // Without the models backend, or stores in it, the file can still be taken away.
  const { value: stores = [] } = useAsync(() => datasets.stores(), [datasets]);
  if (stores.length === 0) return null;
  const chosen = owner ?? stores[0].owner;
  return (
    <div className={classes.root}>
      <TextField
        select
        size="small"
        variant="outlined"
        id="review-store"
        label={t('store.of')}
        value={chosen}
        onChange={event => setOwner(event.target.value)}
      >
        {stores.map(store => (
          <MenuItem key={store.owner} value={store.owner}>
            {nameOfRef(store.owner)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        size="small"
        variant="outlined"
        id="review-dataset-name"
        label={t('store.name')}
        value={name}
        error={name !== '' && !NAME.test(name)}
        helperText={
          name !== '' && !NAME.test(name) ? t('store.nameRule') : undefined
        }
        onChange={event => setName(event.target.value)}
      />
      <Button
        variant="outlined"
        disabled={props.disabled || !NAME.test(name)}
        onClick={() => props.onStore({ owner: chosen, name })}
      >
        {t('store.write')}
      </Button>
    </div>
  );
}
