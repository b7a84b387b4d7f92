import type {
  AuthService,
  BackstageCredentials,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';

/** A signed-in user, with the groups that count as them. */
export interface Member {
  userRef: string;
  ownershipRefs: ReadonlySet<string>;
}

/** Finds out who acts, and whether they may. */
export class Members {
  constructor(
    private readonly services: {
      auth: AuthService;
      permissions: PermissionsService;
      userInfo: UserInfoService;
    },
  ) {}

  /** @throws NotAllowedError where no user stands behind the credentials */
  async of(credentials: BackstageCredentials): Promise<Member> {
    const { auth, userInfo } = this.services;
    if (!auth.isPrincipal(credentials, 'user')) {
      throw new NotAllowedError(
        'Only users can do this, or services on behalf of a user',
      );
    }
    const info = await userInfo.getUserInfo(credentials);
    return {
      userRef: info.userEntityRef,
      ownershipRefs: new Set(info.ownershipEntityRefs),
    };
  }

  /**
   * @param what - completes "You may not …"
   * @throws NotAllowedError where the caller lacks the permission
   */
  async require(
    permission: BasicPermission,
    credentials: BackstageCredentials,
    what: string,
  ): Promise<void> {
    const [{ result }] = await this.services.permissions.authorize(
      [{ permission }],
      { credentials },
    );
    if (result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(
        `You may not ${what}. Ask a platform engineer for the permission ${permission.name}.`,
      );
    }
  }
}
