import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import MenuItem from '@material-ui/core/MenuItem';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { Field } from '../../fields/Field';
import { Loaded } from '../../loading/Loaded';
import { FilterBar } from '../../layout/FilterBar';
import { Pager } from '../../layout/Pager';
import { setsTranslationRef } from '../messages';
import type { LoadedSet } from '../page/useSet';
import { RowChange } from './RowChange';
import {
  readVersion,
  versionNames,
  versionWord,
  type SetVersionName,
} from './versionNames';

const PAGE = 10;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
}));

/** Two versions and the rows in which they differ. */
export function SetDiffSection({ loaded }: { loaded: LoadedSet }) {
  const classes = useStyles();
  const { t } = useTranslationRef(setsTranslationRef);
  const [params, setParams] = useSearchParams();
  const names = versionNames(loaded);
  const to = readVersion(params.get('to'), names);
  const older = names.slice(names.indexOf(to) + 1);
  const from = readVersion(params.get('from'), older);
  const change = (side: string, value: string) => {
    const next = new URLSearchParams(params);
    next.set(side, value);
    setParams(next, { replace: true });
  };
  if (names.length < 2) return null;
  const options = (choices: readonly SetVersionName[]) =>
    choices.map(name => (
      <MenuItem key={name} value={`${name}`}>
        {versionWord(t, name)}
      </MenuItem>
    ));
  return (
    <section aria-label={t('diff.title')} className={classes.root}>
      <Typography variant="h6" component="h2">
        {t('diff.title')}
      </Typography>
      <FilterBar>
        <Field
          select
          label={t('diff.from')}
          value={from === undefined ? '' : `${from}`}
          onChange={({ target }) => change('from', target.value)}
        >
          {options(older)}
        </Field>
        <Field
          select
          label={t('diff.to')}
          value={`${to}`}
          onChange={({ target }) => change('to', target.value)}
        >
          {options(names.slice(0, -1))}
        </Field>
      </FilterBar>
      {typeof from === 'number' && (
        <Differences loaded={loaded} from={from} to={to} />
      )}
    </section>
  );
}

function Differences(props: {
  loaded: LoadedSet;
  from: number;
  to: SetVersionName;
}) {
  const { t } = useTranslationRef(setsTranslationRef);
  const { loaded, from, to } = props;
  const { id } = loaded.set;
  const { sets } = useApi(fmopsEvaluationsApiRef);
  const [page, setPage] = useState(1);
  useEffect(() => setPage(1), [id, from, to]);
  const state = useAsyncRetry(
    () => sets.diff(id, { from, to, limit: PAGE, offset: (page - 1) * PAGE }),
    // What is changed in the draft is to be seen
    [sets, id, from, to, page, to === 'draft' && loaded.draft],
  );
  return (
    <Loaded state={state}>
      {({ added, removed, changed, items }) => {
        const total = added + removed + changed;
        return (
          <>
            <Typography role="status">
              {total === 0
                ? t('diff.same')
                : t('diff.counts', { added, removed, changed })}
            </Typography>
            {items.map(item => (
              <RowChange key={item.key} change={item} />
            ))}
            <Pager
              page={page}
              next={page * PAGE < total ? () => setPage(page + 1) : undefined}
              previous={page > 1 ? () => setPage(page - 1) : undefined}
            />
          </>
        );
      }}
    </Loaded>
  );
}
