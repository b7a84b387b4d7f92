export interface Config {
  app?: {
    signIn?: {
      /**
       * Accounts that the sign-in page offers without a password. For
       * development only: the backend refuses them anywhere else.
       */
      accounts?: Array<{
        /**
         * A provider under auth.providers
         * @visibility frontend
         */
        provider: string;
        /** @visibility frontend */
        title: string;
        /** @visibility frontend */
        description?: string;
      }>;
    };
  };
}
