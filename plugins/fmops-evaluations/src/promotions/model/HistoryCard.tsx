import { useState } from 'react';
import { InfoCard, Link } from '@backstage/core-components';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
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
import { historyWords } from './historyWords';
import { modelPromotionsTranslationRef } from './messages';
import { VerifyButton } from './VerifyButton';

const PAGE = 50;

const COLUMNS = [
  { id: 'at', title: 'history.when', width: 150 },
  { id: 'by', title: 'history.who' },
  { id: 'what', title: 'history.what' },
  { id: 'why', title: 'history.why' },
  { id: 'hash', title: 'history.hash' },
] as const;

/** The history of a model: who did what, when, why and on which evidence, as a chain. */
export function HistoryCard({ model }: { model: string }) {
  const { t } = useTranslationRef(modelPromotionsTranslationRef);
  const promotions = usePromotions();
  /** Where the pages before this one began. */
  const [before, setBefore] = useState<number[]>([]);
  const [after, setAfter] = useState(0);
  const state = useAsyncRetry(
    () => promotions.history({ model, after, limit: PAGE }),
    [promotions, model, after],
  );
  const columns = [
    { id: 'seq', title: '#' },
    ...COLUMNS.map(column => ({ ...column, title: t(column.title) })),
  ];
  return (
    <InfoCard
      title={t('history.title')}
      subheader={t('history.about')}
      action={<VerifyButton model={model} />}
    >
      <Loaded state={state}>
        {(history: PromotionHistory) =>
          history.items.length ? (
            <>
              <DataTable label={t('history.label')} columns={columns}>
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
              {t('history.none')}
            </Typography>
          )
        }
      </Loaded>
    </InfoCard>
  );
}

function EntryRow({ entry }: { entry: HistoryEntry }) {
  const { t } = useTranslationRef(modelPromotionsTranslationRef);
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
                {historyWords(t, payload)}
              </Link>
            ) : (
              historyWords(t, payload)
            )}
          </TableCell>
          <TableCell>{payload.reason ?? '–'}</TableCell>
        </>
      ) : (
        <TableCell colSpan={4}>{t('history.withheld')}</TableCell>
      )}
      <TableCell>
        <code title={hash}>{hash.slice(0, 19)}…</code>
      </TableCell>
    </TableRow>
  );
}
