import { useSearchParams } from 'react-router-dom';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import type { Evaluation } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { Field } from '../../../fields/Field';
import { SearchField } from '../../../fields/SearchField';
import { Loaded } from '../../../loading/Loaded';
import { FilterBar } from '../../../layout/FilterBar';
import { Notice } from '../../../layout/Notice';
import { Pager } from '../../../layout/Pager';
import { resultsRecordTranslationRef } from '../messages';
import { RowCard } from './RowCard';
import { useRowMetrics } from './useRowMetrics';
import { useRows } from './useRows';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2) },
  list: {
    display: 'grid',
    gap: theme.spacing(2),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
}));

/** Questions and answers, a page at a time, to search and to sort by the worst. */
export function Rows({ evaluation }: { evaluation: Evaluation }) {
  const classes = useStyles();
  const { t } = useTranslationRef(resultsRecordTranslationRef);
  const [params, setParams] = useSearchParams();
  const choice = {
    search: params.get('q') ?? '',
    worst: params.get('worst') ?? '',
  };
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    if (value) next.set(name, value);
    else next.delete(name);
    setParams(next, { replace: true });
  };
  const rows = useRows(evaluation.id, choice);
  const metrics = useRowMetrics(rows.state.value, choice.worst);
  return (
    <div className={classes.root}>
      <FilterBar>
        <SearchField
          label={t('rows.search')}
          value={choice.search}
          onChange={value => set('q', value)}
        />
        {metrics.length > 0 && (
          <Field
            select
            label={t('rows.order')}
            value={choice.worst}
            onChange={({ target }) => set('worst', target.value)}
          >
            <MenuItem value="">{t('rows.asAsked')}</MenuItem>
            {metrics.map(metric => (
              <MenuItem key={metric} value={metric}>
                {t('rows.worstFirst', { metric })}
              </MenuItem>
            ))}
          </Field>
        )}
      </FilterBar>
      <Loaded state={rows.state}>
        {items =>
          items.length > 0 ? (
            <ul className={classes.list} aria-label={t('rows.title')}>
              {items.map(row => (
                <RowCard key={row.key} row={row} scores={evaluation.scores} />
              ))}
            </ul>
          ) : (
            <Notice
              title={rows.next ? t('rows.notFoundYet') : t('rows.notFound')}
            />
          )
        }
      </Loaded>
      <Pager {...rows} />
    </div>
  );
}
