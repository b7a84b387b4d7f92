import { useState } from 'react';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import {
  workloadKey,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { EntityOf } from '../assignment/assignEntities';
import { RunRow } from './RunRow';

const PAGE = 50;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** Runs, in the order given, some at first and more on demand. */
export function RunList(props: {
  workloads: readonly Workload[];
  /** Given where runs of many entities are listed. */
  entityOf?: EntityOf;
}) {
  const classes = useStyles();
  const [limit, setLimit] = useState(PAGE);
  const { workloads, entityOf } = props;
  return (
    <>
      <Paper>
        <ul className={classes.list} aria-label="Runs">
          {workloads.slice(0, limit).map(workload => (
            <RunRow
              key={workloadKey(workload)}
              workload={workload}
              entityOf={entityOf}
            />
          ))}
        </ul>
      </Paper>
      {workloads.length > limit && (
        <Box mt={1} textAlign="center">
          <Button onClick={() => setLimit(limit + PAGE)}>
            Show more ({workloads.length - limit} left)
          </Button>
        </Box>
      )}
    </>
  );
}
