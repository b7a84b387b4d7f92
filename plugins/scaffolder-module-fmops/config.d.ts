export interface Config {
  fmops?: {
    localProjects?: {
      /**
       * Whether forms offer to keep a project on the machine of the backend, in
       * the folder `fmops.localProjects.directory`. Default: false.
       *
       * @visibility frontend
       */
      offered?: boolean;
    };
  };
}
