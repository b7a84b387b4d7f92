import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import type { Evaluation } from '@fmops/backstage-plugin-fmops-evaluations-common';
import useDebounce from 'react-use/esm/useDebounce';
import { Loaded } from '../../../loading/Loaded';
import { FilterBar } from '../../frame/FilterBar';
import { Notice } from '../../frame/Notice';
import { Pager } from '../../frame/Pager';
import { mainScores } from '../../score/mainScores';
import { RowCard } from './RowCard';
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

const WAIT = 300;

/** Questions and answers, a page at a time, to search and to sort by the worst. */
export function Rows({ evaluation }: { evaluation: Evaluation }) {
  const classes = useStyles();
  const [params, setParams] = useSearchParams();
  const metrics = mainScores(evaluation).map(({ metric }) => metric);
  const choice = {
    search: params.get('q') ?? '',
    worst: metrics.find(one => one === params.get('worst')) ?? '',
  };
  const [text, setText] = useState(choice.search);
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    if (value) next.set(name, value);
    else next.delete(name);
    setParams(next, { replace: true });
  };
  useDebounce(() => text !== choice.search && set('q', text), WAIT, [text]);
  const rows = useRows(evaluation.id, choice);
  return (
    <div className={classes.root}>
      <FilterBar>
        <TextField
          label="Search in questions and answers"
          type="search"
          variant="outlined"
          size="small"
          value={text}
          inputProps={{ maxLength: 200 }}
          onChange={({ target }) => setText(target.value)}
        />
        {metrics.length > 0 && (
          <TextField
            select
            label="Order"
            variant="outlined"
            size="small"
            value={choice.worst}
            SelectProps={{ displayEmpty: true }}
            InputLabelProps={{ shrink: true }}
            onChange={({ target }) => set('worst', target.value)}
          >
            <MenuItem value="">As asked</MenuItem>
            {metrics.map(metric => (
              <MenuItem key={metric} value={metric}>
                Worst {metric} first
              </MenuItem>
            ))}
          </TextField>
        )}
      </FilterBar>
      <Loaded state={rows.state}>
        {items =>
          items.length > 0 ? (
            <ul className={classes.list} aria-label="Questions and answers">
              {items.map(row => (
                <RowCard key={row.key} row={row} scores={evaluation.scores} />
              ))}
            </ul>
          ) : (
            <Notice
              title={
                rows.next
                  ? 'Nothing like that so far'
                  : 'No question and no answer is like that'
              }
            />
          )
        }
      </Loaded>
      <Pager {...rows} />
    </div>
  );
}
