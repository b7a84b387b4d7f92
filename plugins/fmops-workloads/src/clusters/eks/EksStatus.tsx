import type { ReactNode } from 'react';
import {
  StatusAborted,
  StatusError,
  StatusOK,
  StatusPending,
  StatusWarning,
} from '@backstage/core-components';

const BY_STATUS: Record<string, typeof StatusOK> = {
  ACTIVE: StatusOK,
  PASSING: StatusOK,
  CREATING: StatusPending,
  UPDATING: StatusPending,
  PENDING: StatusPending,
  DEGRADED: StatusWarning,
  WARNING: StatusWarning,
  ERROR: StatusError,
  FAILED: StatusError,
  CREATE_FAILED: StatusError,
  DELETE_FAILED: StatusError,
  UPDATE_FAILED: StatusWarning,
};

/** A status in EKS's words, such as `CREATE_FAILED`, as people read it. */
export function EksStatus(props: { status: string; children?: ReactNode }) {
  const { status, children } = props;
  const Status = BY_STATUS[status] ?? StatusAborted;
  const text = status.replace(/_/g, ' ').toLowerCase();
  return (
    <Status>
      {text.charAt(0).toUpperCase()}
      {text.slice(1)}
      {children}
    </Status>
  );
}
