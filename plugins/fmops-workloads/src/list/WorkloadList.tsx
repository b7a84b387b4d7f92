import { useState, type ComponentType } from 'react';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  workloadKey,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { listTranslationRef } from './messages';
import type { Whose } from './placeFacts';

const PAGE = 50;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** What a row of a list shows. */
export interface RowProps {
  workload: Workload;
  /** Given where workloads of many entities are listed. */
  whose?: Whose;
}

/** Workloads, in the order given, some at first and more on demand. */
export function WorkloadList(props: {
  label: string;
  workloads: readonly Workload[];
  Row: ComponentType<RowProps>;
  whose?: Whose;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(listTranslationRef);
  const [limit, setLimit] = useState(PAGE);
  const { label, workloads, Row, whose } = props;
  return (
    <>
      <Paper>
        <ul className={classes.list} aria-label={label}>
          {workloads.slice(0, limit).map(workload => (
            <Row
              key={workloadKey(workload)}
              workload={workload}
              whose={whose}
            />
          ))}
        </ul>
      </Paper>
      {workloads.length > limit && (
        <Box mt={1} textAlign="center">
          <Button onClick={() => setLimit(limit + PAGE)}>
            {t('list.more', { left: String(workloads.length - limit) })}
          </Button>
        </Box>
      )}
    </>
  );
}
