import { useState } from 'react';
import { InfoCard, Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import type {
  HistoryEntry,
  PromotionHistory,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { Loaded } from '../../loading/Loaded';
import { DataTable } from '../../layout/DataTable';
import { Moment } from '../../layout/Moment';
import { Pager } from '../../layout/Pager';
import { promotionRouteRef } from '../../routes';
import { usePromotions } from '../usePromotions';
import { Person } from '../words/Person';
import { historyWords } from '../words/states';
import { VerifyButton } from './VerifyButton';

const PAGE = 50;

const COLUMNS = [
  { id: 'seq', title: '#' },
  { id: 'at', title: 'When', width: 150 },
  { id: 'by', title: 'Who' },
  { id: 'what', title: 'What' },
  { id: 'why', title: 'Why' },
  { id: 'hash', title: 'Hash' },
];

/** The history of a model: who did what, when, why and on which evidence, as a chain. */
export function HistoryCard({ model }: { model: string }) {
  const promotions = usePromotions();
  /** Where the pages before this one began. */
  const [before, setBefore] = useState<number[]>([]);
  const [after, setAfter] = useState(0);
  const state = useAsyncRetry(
    () => promotions.history({ model, after, limit: PAGE }),
    [promotions, model, after],
  );
  return (
    <InfoCard
      title="History"
      subheader="Each entry holds the hash of the one before: a rewrite shows."
      action={<VerifyButton model={model} />}
    >
      <Loaded state={state}>
        {(history: PromotionHistory) =>
          history.items.length ? (
            <>
              <DataTable label="History of promotions" columns={COLUMNS}>
                {history.items.map(entry => (
                  <EntryRow key={entry.seq} entry={entry} />
                ))}
              </DataTable>
              <Pager
                page={before.length + 1}
                previous={
                  before.length
                    ? () => {
                        setAfter(before.at(-1)!);
                        setBefore(before.slice(0, -1));
                      }
                    : undefined
                }
                next={
                  history.nextAfter === undefined
                    ? undefined
                    : () => {
                        setBefore([...before, after]);
                        setAfter(history.nextAfter!);
                      }
                }
              />
            </>
          ) : (
            <Typography variant="body2" color="textSecondary">
              No version of this model was promoted yet.
            </Typography>
          )
        }
      </Loaded>
    </InfoCard>
  );
}

function EntryRow({ entry }: { entry: HistoryEntry }) {
  const { seq, hash, payload } = entry;
  const path = useRouteRef(promotionRouteRef);
  return (
    <TableRow>
      <TableCell>{seq}</TableCell>
      {payload ? (
        <>
          <TableCell>
            <Moment at={payload.at} />
          </TableCell>
          <TableCell>
            <Person who={payload.by} />
          </TableCell>
          <TableCell>
            {path ? (
              <Link to={path({ id: payload.promotionId })}>
                {historyWords(payload)}
              </Link>
            ) : (
              historyWords(payload)
            )}
          </TableCell>
          <TableCell>{payload.reason ?? '–'}</TableCell>
        </>
      ) : (
        <TableCell colSpan={4}>
          About an endpoint that you may not read
        </TableCell>
      )}
      <TableCell>
        <code title={hash}>{hash.slice(0, 19)}…</code>
      </TableCell>
    </TableRow>
  );
}
