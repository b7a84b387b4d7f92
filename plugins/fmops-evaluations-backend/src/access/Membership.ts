import type {
  AuthService,
  BackstageCredentials,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';

/** A signed-in user, with the groups that count as them. */
export interface Member {
  userRef: string;
  ownershipRefs: ReadonlySet<string>;
}

/** Finds out who acts: judgements and decisions are always some person's. */
export class Membership {
  constructor(
    private readonly auth: AuthService,
    private readonly userInfo: UserInfoService,
  ) {}

  /** @throws `NotAllowedError` where no user stands behind the credentials */
  async of(credentials: BackstageCredentials): Promise<Member> {
    if (!this.auth.isPrincipal(credentials, 'user')) {
      throw new NotAllowedError(
        'Only users can do this, or services on behalf of a user',
      );
    }
    const info = await this.userInfo.getUserInfo(credentials);
    return {
      userRef: info.userEntityRef,
      ownershipRefs: new Set(info.ownershipEntityRefs),
    };
  }
}

/** @throws `NotAllowedError` where the user belongs to none of the owners */
export function assertMember(
  member: Member,
  owners: readonly string[],
  what: string,
): void {
  if (!owners.some(owner => member.ownershipRefs.has(owner))) {
    throw new NotAllowedError(
      `${what} belongs to ${owners.join(', ') || 'nobody'}, and ${
        member.userRef
      } is no member`,
    );
  }
}
