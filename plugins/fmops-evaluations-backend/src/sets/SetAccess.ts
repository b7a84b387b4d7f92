import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import type { BasicPermission } from '@backstage/plugin-permission-common';
import {
  evaluationSetReadPermission,
  type EvaluationSet,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  assertMember,
  type Member,
  type Membership,
  type Permits,
} from '../access';
import { noSuchSet, type SetScope, type StoredSet } from './store';

/**
 * Who may read and edit sets: shared ones are for all with the permission to
 * read sets, private ones for their owner alone, and editing is for the owner.
 */
export class SetAccess {
  constructor(
    private readonly auth: AuthService,
    private readonly membership: Membership,
    private readonly permits: Permits,
  ) {}

  async scopeOf(credentials: BackstageCredentials): Promise<SetScope> {
    const user = this.auth.isPrincipal(credentials, 'user');
    return {
      shared: await this.permits.has(evaluationSetReadPermission, credentials),
      owners: user
        ? [...(await this.membership.of(credentials)).ownershipRefs]
        : [],
    };
  }

  /** @throws NotFoundError where the reader may not, as if there were no set */
  assertReadable(set: StoredSet, scope: SetScope): void {
    if (!this.mayRead(set, scope)) throw noSuchSet(set.id);
  }

  mayRead(set: StoredSet, scope: SetScope): boolean {
    const own = scope.owners.includes(set.owner);
    return own || (scope.shared && set.visibility === 'shared');
  }

  /** @throws NotAllowedError without the permission or outside of the owner */
  async assertEditor(
    credentials: BackstageCredentials,
    permission: BasicPermission,
    owner: string,
  ): Promise<Member> {
    const member = await this.membership.of(credentials);
    await this.permits.require(
      permission,
      credentials,
      'write evaluation catalogs',
    );
    assertMember(member, [owner], 'The evaluation catalog');
    return member;
  }
}

/** A set as a reader sees it, without prompts that they may not read. */
export function shownTo(
  set: StoredSet,
  scope: SetScope,
  prompts: ReadonlyMap<string, unknown>,
): EvaluationSet {
  return {
    ...set,
    prompts: set.prompts.filter(({ ref }) => prompts.has(ref)),
    editable: scope.owners.includes(set.owner),
  };
}
