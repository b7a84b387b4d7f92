import type {
  ClusterRights,
  RightsCheck,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { clusterText } from '../text/clusterText';
import type { ClusterConnection } from '../clusters';
import type { AccessReviews, Answers } from './AccessReviews';
import { EXCESS } from './clusterNeeds';
import { grantManifest, subjectOf, type Subject } from './grantManifest';
import type { Need } from './Need';

/** Rights that are named one by one. */
const MOST_NAMED = 200;

type Account = ClusterRights['account'];

/** Compares what is needed in a cluster with what it grants. */
export class RightsReview {
  readonly #reviews: AccessReviews;
  readonly #connection: ClusterConnection;
  readonly #account: Account;

  constructor(options: {
    reviews: AccessReviews;
    connection: ClusterConnection;
    account: Account;
  }) {
    this.#reviews = options.reviews;
    this.#connection = options.connection;
    this.#account = options.account;
  }

  /**
   * @param as - whose rights are asked for, where not the portal's, and to whom
   *   a role is to be bound
   */
  async check(
    need: Need,
    as?: { connection: ClusterConnection; subject: Subject },
  ): Promise<RightsCheck> {
    const answers = await this.#reviews.ask(
      as?.connection ?? this.#connection,
      need.rights,
      need.namespace,
    );
    const subject = as?.subject ?? (this.#account && subjectOf(this.#account));
    const state = stateOf(need, answers);
    return {
      ...base(need),
      state,
      ...(state !== 'granted' && {
        message:
          state === 'unknown'
            ? 'The API server did not tell all of it. Look again in a few minutes.'
            : need.consequence,
      }),
      rights: answers.lacking.slice(0, MOST_NAMED),
      ...(answers.lacking.length > 0 &&
        subject && {
          fix: { kind: 'manifest', text: grantManifest(need, subject) },
        }),
    };
  }

  /** Looks for rights that the portal should not have. */
  async excess(): Promise<RightsCheck> {
    const { granted, unknown } = await this.#reviews.ask(
      this.#connection,
      EXCESS.rights,
    );
    const state = granted.length > 0 ? 'excess' : 'granted';
    return {
      ...base(EXCESS),
      state: state === 'granted' && unknown.length > 0 ? 'unknown' : state,
      rights: granted,
      ...(state === 'excess' && {
        message: EXCESS.consequence,
        fix: { kind: 'command', text: bindingsCommand(this.#account) },
      }),
    };
  }
}

function base({ id, title, namespace, rights }: Need) {
  return { id, title, namespace, asked: rights.length };
}

function stateOf(
  { lack }: Need,
  { lacking, unknown }: Answers,
): RightsCheck['state'] {
  if (lacking.length > 0) {
    return lack;
  }
  return unknown.length > 0 ? 'unknown' : 'granted';
}

/** Finds the bindings of an account, whose names are quoted for the shell. */
function bindingsCommand(account: Account): string {
  const names = account ? [account.username, ...account.groups] : [];
  const patterns = names
    .filter(name => !name.startsWith('system:authenticated'))
    .map(name => `-e '${(clusterText(name, 253) ?? '').replace(/'/g, '')}'`);
  return [
    'kubectl get clusterrolebindings,rolebindings --all-namespaces --output wide',
    ...(patterns.length > 0
      ? [`grep --fixed-strings ${patterns.join(' ')}`]
      : []),
  ].join(' | ');
}
