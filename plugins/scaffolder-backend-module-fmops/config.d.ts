export interface Config {
  fmops?: {
    localProjects?: {
      /**
       * Folder that the action `fmops:publish:local` writes projects to,
       * relative to the backend's working directory. The catalog needs a
       * location of type `file` with the target `<directory>/*\/catalog-info.yaml`.
       */
      directory?: string;
    };
    /**
     * Images of runs whose form names none, by the name of the template, such as
     * `load-test`, each with a tag. Build them from the Dockerfile of a project
     * that the template makes.
     */
    images?: { [template: string]: string };
    training?: {
      /**
       * Image of runs whose form names none and whose template is not in
       * `images`, with a tag.
       */
      image?: string;
    };
  };
}
