export interface Config {
  permission?: {
    /**
     * Who may do what. A user has all rights of all roles whose groups they
     * belong to; what no role allows is denied.
     */
    roles?: Array<{
      /** For the reader of the configuration only. */
      title?: string;
      /** Entity references; a role without groups holds for all signed-in users. */
      groups?: string[];
      /** Permission names, where a trailing `*` stands for any ending. */
      allow: string[];
      /**
       * Whether the role's rights to tasks of templates hold for those that
       * others have started: what was filled in stands in them.
       *
       * @default false
       */
      everybodysTasks?: boolean;
    }>;
    /**
     * Entities that only those read, change and remove who own them, whatever
     * their roles allow: those with one of these labels.
     */
    ownersOnly?: Array<{
      /** Such as `fmops.dev/visibility`. */
      label: string;
      /** Such as `private`; any value when it is left out. */
      value?: string;
    }>;
  };
}
